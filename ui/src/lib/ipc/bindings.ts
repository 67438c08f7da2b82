// Generated from the commands and wire types in src-tauri. Do not edit.

import { invoke } from '@tauri-apps/api/core';

/** What the backend answers. Each rejects with a `Failure`. */
export const commands = {
  start: (): Promise<StartView> => invoke('start', { request: null }),
  ready: (): Promise<null> => invoke('ready', { request: null }),
  plan: (request: PlanRequest): Promise<PlanView> => invoke('plan', { request }),
  guide: (request: GuideRequest): Promise<GuideView> => invoke('guide', { request }),
  preview: (request: PageRequest): Promise<PreviewView> => invoke('preview', { request }),
  pages: (request: PageRequest): Promise<PagesView> => invoke('pages', { request }),
  print: (request: PageRequest): Promise<Delivered> => invoke('print', { request }),
  save: (request: PageRequest): Promise<Delivered> => invoke('save', { request }),
  save_calendar: (request: CalendarRequest): Promise<Delivered> => invoke('save_calendar', { request }),
  check: (request: CheckRequest): Promise<CheckView> => invoke('check', { request }),
  protocols: (): Promise<ProtocolsView> => invoke('protocols', { request: null }),
  protocol_choices: (): Promise<Array<ProtocolView>> => invoke('protocol_choices', { request: null }),
  protocol_details: (request: ProtocolRequest): Promise<ProtocolDetails> => invoke('protocol_details', { request }),
  compare_protocols: (request: CompareRequest): Promise<CompareView> => invoke('compare_protocols', { request }),
  set_default_protocol: (request: ProtocolRequest): Promise<DoneView> => invoke('set_default_protocol', { request }),
  copy_protocol: (request: CopyRequest): Promise<DraftView> => invoke('copy_protocol', { request }),
  edit_protocol: (request: ProtocolRequest): Promise<DraftView> => invoke('edit_protocol', { request }),
  draft: (request: ProtocolRequest): Promise<DraftView> => invoke('draft', { request }),
  check_draft: (request: DraftForm): Promise<DraftCheck> => invoke('check_draft', { request }),
  move_rule_end: (request: MoveRuleEnd): Promise<RuleEndMoved | null> => invoke('move_rule_end', { request }),
  save_draft: (request: SaveDraft): Promise<null> => invoke('save_draft', { request }),
  add_fuller: (request: ProtocolRequest): Promise<DraftView> => invoke('add_fuller', { request }),
  discard_draft: (request: ProtocolRequest): Promise<DoneView> => invoke('discard_draft', { request }),
  publish_draft: (request: ProtocolRequest): Promise<DoneView> => invoke('publish_draft', { request }),
  protocol_moves: (request: ProtocolRequest): Promise<MovesView> => invoke('protocol_moves', { request }),
  move_clients: (request: MoveRequest): Promise<DoneView> => invoke('move_clients', { request }),
  export_protocol: (request: ProtocolRequest): Promise<DoneView> => invoke('export_protocol', { request }),
  import_protocol: (): Promise<ImportedProtocol | null> => invoke('import_protocol', { request: null }),
  vault_state: (): Promise<VaultState> => invoke('vault_state', { request: null }),
  judge_passphrase: (request: JudgeRequest): Promise<JudgeView> => invoke('judge_passphrase', { request }),
  suggest_passphrase: (request: SuggestRequest): Promise<SuggestView> => invoke('suggest_passphrase', { request }),
  create_vault: (request: CreateRequest): Promise<OpenView> => invoke('create_vault', { request }),
  recovery_key: (): Promise<RecoveryView> => invoke('recovery_key', { request: null }),
  finish_recovery: (request: FinishRecovery): Promise<null> => invoke('finish_recovery', { request }),
  unlock: (request: KeyTyped): Promise<UnlockAnswer> => invoke('unlock', { request }),
  lock: (request: LockRequest): Promise<null> => invoke('lock', { request }),
  try_writing: (): Promise<ReadOnlyReason | null> => invoke('try_writing', { request: null }),
  keep_unfinished: (request: Unfinished): Promise<null> => invoke('keep_unfinished', { request }),
  change_passphrase: (request: ChangePassphrase): Promise<null> => invoke('change_passphrase', { request }),
  renew_keys: (request: RenewKeys): Promise<RecoveryView> => invoke('renew_keys', { request }),
  open_samples: (): Promise<OpenView> => invoke('open_samples', { request: null }),
  read_date: (request: TypedDate): Promise<TypedView> => invoke('read_date', { request }),
  read_time: (request: TypedTime): Promise<TypedView> => invoke('read_time', { request }),
  read_price: (request: TypedPrice): Promise<PriceView> => invoke('read_price', { request }),
  read_amount: (request: TypedPrice): Promise<TypedView> => invoke('read_amount', { request }),
  advisories: (): Promise<Array<Advisory>> => invoke('advisories', { request: null }),
  act_on_advisory: (request: Act): Promise<DoneView> => invoke('act_on_advisory', { request }),
  today: (): Promise<TodayView> => invoke('today', { request: null }),
  check_in: (request: CheckInRequest): Promise<null> => invoke('check_in', { request }),
  clients: (request: ClientsRequest): Promise<ClientsView> => invoke('clients', { request }),
  client_filters: (): Promise<FiltersView> => invoke('client_filters', { request: null }),
  add_client: (request: AddClient): Promise<ClientAdded> => invoke('add_client', { request }),
  namesakes: (request: AddClient): Promise<Array<ClientRow>> => invoke('namesakes', { request }),
  save_client: (request: SaveClient): Promise<null> => invoke('save_client', { request }),
  duplicates: (): Promise<Array<DuplicateView>> => invoke('duplicates', { request: null }),
  merge_look: (request: MergeRequest): Promise<MergeView> => invoke('merge_look', { request }),
  merge_clients: (request: MergeRequest): Promise<null> => invoke('merge_clients', { request }),
  move_record: (request: MoveRecord): Promise<null> => invoke('move_record', { request }),
  client: (request: ClientRequest): Promise<ClientView> => invoke('client', { request }),
  session_defaults: (request: NewSession): Promise<SessionDefaults> => invoke('session_defaults', { request }),
  as_last_time: (request: AsLastTime): Promise<LastTime> => invoke('as_last_time', { request }),
  save_session: (request: SaveSession): Promise<SessionSaved> => invoke('save_session', { request }),
  decide_branch: (request: DecideBranch): Promise<null> => invoke('decide_branch', { request }),
  decide_activity: (request: DecideActivity): Promise<null> => invoke('decide_activity', { request }),
  mark_final: (request: SessionRequest): Promise<null> => invoke('mark_final', { request }),
  stock: (request: StockFilter): Promise<StockView> => invoke('stock', { request }),
  save_stock: (request: SaveStock): Promise<StockSaved> => invoke('save_stock', { request }),
  open_stock: (request: StockRequest): Promise<null> => invoke('open_stock', { request }),
  finish_stock: (request: StockRequest): Promise<null> => invoke('finish_stock', { request }),
  another_stock: (request: StockRequest): Promise<Stock> => invoke('another_stock', { request }),
  todays_stock: (request: TodaysStockRequest): Promise<TodaysStockView> => invoke('todays_stock', { request }),
  recall: (request: RecallForm): Promise<RecallView> => invoke('recall', { request }),
  read_notice: (request: NoticeRequest): Promise<NoticeView> => invoke('read_notice', { request }),
  save_inspection: (request: InspectionForm): Promise<DoneView> => invoke('save_inspection', { request }),
  forms: (): Promise<FormsView> => invoke('forms', { request: null }),
  copy_form: (request: FormRequest): Promise<FormDraftView> => invoke('copy_form', { request }),
  edit_form: (request: FormRequest): Promise<FormDraftView> => invoke('edit_form', { request }),
  save_form_draft: (request: Form): Promise<Array<FormFault>> => invoke('save_form_draft', { request }),
  publish_form: (request: FormRequest): Promise<DoneView> => invoke('publish_form', { request }),
  discard_form: (request: FormRequest): Promise<DoneView> => invoke('discard_form', { request }),
  retire_form: (request: RetireForm): Promise<DoneView> => invoke('retire_form', { request }),
  set_pin: (request: SetPin): Promise<DoneView> => invoke('set_pin', { request }),
  client_forms: (request: ClientRequest): Promise<ClientFormsView> => invoke('client_forms', { request }),
  attach_scan: (request: AttachScan): Promise<DoneView> => invoke('attach_scan', { request }),
  signed_scan: (request: SignedFormRequest): Promise<ScanView> => invoke('signed_scan', { request }),
  save_signed: (request: SignedFormRequest): Promise<DoneView> => invoke('save_signed', { request }),
  withdraw_form: (request: WithdrawForm): Promise<DoneView> => invoke('withdraw_form', { request }),
  discard_filling: (request: DiscardFilling): Promise<DoneView> => invoke('discard_filling', { request }),
  confirm_health: (request: ClientRequest): Promise<null> => invoke('confirm_health', { request }),
  begin_client_mode: (request: BeginClientMode): Promise<ClientModeView> => invoke('begin_client_mode', { request }),
  client_mode: (): Promise<ClientModeView> => invoke('client_mode', { request: null }),
  answer_form: (request: AnswerForm): Promise<ClientModeView> => invoke('answer_form', { request }),
  sign_form: (request: SignForm): Promise<ClientModeView> => invoke('sign_form', { request }),
  leave_client_mode: (request: LeaveKey): Promise<LeaveAnswer> => invoke('leave_client_mode', { request }),
  photos: (request: ClientRequest): Promise<PhotosView> => invoke('photos', { request }),
  photo: (request: PhotoRequest): Promise<FullPhoto> => invoke('photo', { request }),
  add_photo: (request: PhotoFile): Promise<PhotoAdded> => invoke('add_photo', { request }),
  save_photo: (request: PhotoInput): Promise<null> => invoke('save_photo', { request }),
  compare_photos: (request: PhotoPair): Promise<PairView> => invoke('compare_photos', { request }),
  export_photo: (request: PhotoExport): Promise<DoneView> => invoke('export_photo', { request }),
  month: (request: MonthRequest): Promise<MonthView> => invoke('month', { request }),
  save_month: (request: MonthForm): Promise<DoneView> => invoke('save_month', { request }),
  save_lapsed: (request: LapsedForm): Promise<DoneView> => invoke('save_lapsed', { request }),
  prices: (): Promise<PricesView> => invoke('prices', { request: null }),
  save_prices: (request: SavePrices): Promise<null> => invoke('save_prices', { request }),
  quote: (request: QuoteRequest): Promise<QuoteView> => invoke('quote', { request }),
  quote_look: (request: SaveQuote): Promise<QuoteLook> => invoke('quote_look', { request }),
  save_quote: (request: SaveQuote): Promise<QuoteSaved> => invoke('save_quote', { request }),
  week: (request: WeekRequest): Promise<WeekView> => invoke('week', { request }),
  booking: (request: BookingRequest): Promise<BookingView> => invoke('booking', { request }),
  booking_defaults: (request: NewBooking): Promise<BookingDefaults> => invoke('booking_defaults', { request }),
  booking_look: (request: BookingTimes): Promise<BookingLook> => invoke('booking_look', { request }),
  save_booking: (request: SaveBooking): Promise<BookingSaved> => invoke('save_booking', { request }),
  booking_took_place: (request: BookingRequest): Promise<null> => invoke('booking_took_place', { request }),
  save_week_file: (request: WeekFileRequest): Promise<DoneView> => invoke('save_week_file', { request }),
  read_calendar: (request: CalendarFile): Promise<CalendarInView> => invoke('read_calendar', { request }),
  take_calendar: (request: TakeCalendar): Promise<DoneView> => invoke('take_calendar', { request }),
  save_note: (request: SaveNote): Promise<NoteSaved> => invoke('save_note', { request }),
  note_history: (request: NoteRequest): Promise<Array<NoteVersion>> => invoke('note_history', { request }),
  bring_back: (request: BringBack): Promise<null> => invoke('bring_back', { request }),
  find: (request: FindRequest): Promise<Array<Hit>> => invoke('find', { request }),
  undo: (): Promise<UndoView> => invoke('undo', { request: null }),
  redo: (): Promise<UndoView> => invoke('redo', { request: null }),
  bin: (request: Item): Promise<null> => invoke('bin', { request }),
  unbin: (request: Item): Promise<null> => invoke('unbin', { request }),
  bin_list: (): Promise<Array<BinView>> => invoke('bin_list', { request: null }),
  erase_client: (request: ClientRequest): Promise<ErasureView> => invoke('erase_client', { request }),
  backups: (): Promise<BackupsView> => invoke('backups', { request: null }),
  choose_backup_folder: (): Promise<DoneView> => invoke('choose_backup_folder', { request: null }),
  back_up: (): Promise<CheckedView> => invoke('back_up', { request: null }),
  renew_backups: (): Promise<DoneView> => invoke('renew_backups', { request: null }),
  find_backups: (): Promise<BackupsView> => invoke('find_backups', { request: null }),
  drill: (request: BackupRequest): Promise<CheckedView> => invoke('drill', { request }),
  restore: (request: BackupRequest): Promise<OpenView> => invoke('restore', { request }),
  stop: (): Promise<null> => invoke('stop', { request: null }),
  verify: (): Promise<CheckedView> => invoke('verify', { request: null }),
  accesses: (): Promise<Array<AccessView>> => invoke('accesses', { request: null }),
  retention_due: (): Promise<Array<DueView>> => invoke('retention_due', { request: null }),
  export: (request: ExportRequest): Promise<ExportedView> => invoke('export', { request }),
  import_preview: (): Promise<ImportView | null> => invoke('import_preview', { request: null }),
  import_reread: (request: ImportReadAs): Promise<ImportView> => invoke('import_reread', { request }),
  import_confirm: (request: ImportConfirm): Promise<DoneView> => invoke('import_confirm', { request }),
  settings: (): Promise<SettingsView> => invoke('settings', { request: null }),
  save_settings: (request: SettingsForm): Promise<null> => invoke('save_settings', { request }),
  studio: (): Promise<StudioView> => invoke('studio', { request: null }),
  save_studio: (request: StudioForm): Promise<null> => invoke('save_studio', { request }),
  accent: (request: AccentRequest): Promise<AccentView> => invoke('accent', { request }),
  save_logo: (request: LogoFile): Promise<DoneView> => invoke('save_logo', { request }),
  remove_logo: (): Promise<DoneView> => invoke('remove_logo', { request: null }),
};

/** The commands that change the vault. */
export const WRITES: ReadonlySet<string> = new Set([
  'set_default_protocol',
  'copy_protocol',
  'edit_protocol',
  'save_draft',
  'add_fuller',
  'discard_draft',
  'publish_draft',
  'move_clients',
  'import_protocol',
  'create_vault',
  'finish_recovery',
  'keep_unfinished',
  'change_passphrase',
  'renew_keys',
  'check_in',
  'add_client',
  'save_client',
  'merge_clients',
  'move_record',
  'save_session',
  'decide_branch',
  'decide_activity',
  'mark_final',
  'save_stock',
  'open_stock',
  'finish_stock',
  'copy_form',
  'edit_form',
  'save_form_draft',
  'publish_form',
  'discard_form',
  'retire_form',
  'set_pin',
  'attach_scan',
  'withdraw_form',
  'discard_filling',
  'confirm_health',
  'begin_client_mode',
  'answer_form',
  'sign_form',
  'add_photo',
  'save_photo',
  'save_prices',
  'save_quote',
  'save_booking',
  'booking_took_place',
  'take_calendar',
  'save_note',
  'bring_back',
  'undo',
  'redo',
  'bin',
  'unbin',
  'erase_client',
  'choose_backup_folder',
  'renew_backups',
  'restore',
  'import_confirm',
  'save_settings',
  'save_studio',
  'save_logo',
  'remove_logo',
]);

/** What the backend tells without being asked. */
export const events = {
  systemLocks: 'system-locks',
  progress: 'progress',
  find: 'find',
} as const;

/** A client of whom nothing is known. */
export const BLANK_CLIENT: Client = {"allergies":[],"birth":null,"code":"","contraindications":[],"emails":[],"emergency":null,"health":{"asked":null,"confirmed":[],"no":[]},"language":"","large_print":false,"name":"","phones":[],"pronouns":"","referred_by":"","scalp":[],"scalp_record":{"alopecia":null,"alopecia_text":"","earlier_smp":{"said":null,"text":""},"fitzpatrick":null,"fue":{"said":null,"text":""},"fut":{"said":null,"text":""},"hair_loss":null,"hairline_edge":null,"hairline_shape":null,"id_seen":{"by":"","on":null},"laser":{"said":null,"text":""},"other_scars":{"said":null,"text":""},"patch_test":{"date":null,"result":null,"text":""},"stable_since":""},"tags":[]};

/** The zones that each zone consists of: itself where it is one that is not divided. */
export const ZONE_PARTS: Readonly<Record<Zone, readonly Zone[]>> = {"back":["back"],"crown":["crown"],"hairline":["hairline"],"mid_scalp":["mid_scalp"],"scars":["scars"],"side_left":["side_left"],"side_right":["side_right"],"sides":["side_left","side_right"],"temple_left":["temple_left"],"temple_right":["temple_right"],"temples":["temple_left","temple_right"],"top":["top"],"whole_scalp":["hairline","temple_left","temple_right","top","mid_scalp","crown","side_left","side_right","back"]};

/** The kinds of hair loss. */
export const ALOPECIAS: readonly Alopecia[] = ["androgenetic","areata","totalis","universalis","scarring","traction","other"];

/** The groups that an allergy can be to, the most usual first. */
export const ALLERGY_GROUPS: readonly AllergyGroup[] = ["coconut","olive","lanolin","fragrance","tree_nuts","bee_products","peanut","sesame","soy","wheat","tea_tree","balsam_of_peru","parabens","formaldehyde_releasers","isothiazolinones"];

/** Light or dark. */
export const APPEARANCES: readonly Appearance[] = ["system","light","dark"];

/** The day that a week begins on. */
export const FIRST_WEEKDAYS: readonly FirstWeekday[] = ["monday","sunday","saturday"];

/** How many hours the clock on the screen counts. */
export const CLOCK_HOURS: readonly ClockHours[] = ["12","24"];

/** The orders in which clients are listed. */
export const CLIENT_SORTS: readonly ClientSort[] = ["name","recent","healing"];

/** Which number of a date is the day. */
export const DATE_ORDERS: readonly DateOrder[] = ["dmy","mdy"];

/** How skin takes the sun. */
export const FITZPATRICK_TYPES: readonly Fitzpatrick[] = ["1","2","3","4","5","6"];

/** How far hair loss can have gone. */
export const HAIR_LOSSES: readonly HairLoss[] = ["norwood_1","norwood_2","norwood_2a","norwood_3","norwood_3a","norwood_3_vertex","norwood_4","norwood_4a","norwood_5","norwood_5a","norwood_6","norwood_7","ludwig_1","ludwig_2","ludwig_3"];

/** How a hairline ends. */
export const HAIRLINE_EDGES: readonly HairlineEdge[] = ["sharp","scattered"];

/** The lines that a hairline follows. */
export const HAIRLINE_SHAPES: readonly HairlineShape[] = ["rounded","boxed","peaked","receded","natural"];

/** How a question of a form is answered. */
export const ANSWER_KINDS: readonly AnswerKind[] = ["yes_no","agree","text"];

/** What a form is about. */
export const FORM_KINDS: readonly FormKind[] = ["consent","photos","health","aftercare","other"];

/** The handouts. */
export const HANDOUT_KINDS: readonly HandoutKind[] = ["guide","flaking","before","long-term","doctor","slips","days"];

/** The questions of the health form. */
export const HEALTH_QUESTIONS: readonly HealthQuestion[] = ["bleeding","heart","diabetes","pregnancy","keloids","psoriasis","eczema","dermatitis","isotretinoin","retinoids","steroids","cancer_treatment","hepatitis","hiv","epilepsy","immune","allergy","mrsa","sunburn","lesions","laser_removal","minor","other"];

/** The kinds of notes. */
export const NOTE_KINDS: readonly NoteKind[] = ["note","call","reaction","slip"];

/** What can come of a patch test. */
export const PATCH_RESULTS: readonly PatchResult[] = ["not_done","waiting","calm","reacted"];

/** The sizes of paper. */
export const PAPERS: readonly Paper[] = ["a4","letter"];

/** How bad an allergy gets. */
export const SEVERITIES: readonly Severity[] = ["unknown","mild","moderate","severe"];

/** What kind of telephone number or e-mail address it is. */
export const CONTACT_KINDS: readonly ContactKind[] = ["unknown","mobile","home","work","other"];

/** What a studio holds of a class of ingredients. */
export const STANCES: readonly Stance[] = ["allowed","note","caution","avoid"];

/** What a bottle or a box holds. */
export const STOCK_KINDS: readonly StockKind[] = ["pigment","needle"];

/** What a rule says, from the loosest to the strictest. */
export const VERDICTS: readonly Verdict[] = ["fine","ask","warm_water_only","not_yet"];

/** The parts of a scalp. */
export const ZONES: readonly Zone[] = ["hairline","temples","temple_left","temple_right","top","mid_scalp","crown","sides","side_left","side_right","back","whole_scalp","scars"];

/**
 * What a date is about.
 */
export type About = "near" | "past" | "birth" | "expiry";

/**
 * A colour as it was typed.
 */
export type AccentRequest = { 
/**
 * Such as `#1f5f8b`; empty for black.
 */
accent: string, };

/**
 * How a colour is printed.
 */
export type AccentView = { 
/**
 * The colour on paper, such as `#1f5f8b`.
 */
printed: string, 
/**
 * What it is printed in, or why it is not printed as it was typed.
 */
words: string, 
/**
 * Whether what was typed is a colour, or nothing.
 */
is_colour: boolean, };

/**
 * A line of the record of access.
 */
export type AccessView = { 
/**
 * "Sun 22 Nov 2026, 9:02 am".
 */
at: string, 
/**
 * "Unlocked with the passphrase".
 */
words: string, };

/**
 * What can be done about an advisory.
 */
export type Act = "save_copy" | "go_on_with_older" | "confirm_backup_folder" | "begin_backup_folder_anew" | "erase_again";

/**
 * Something that can be done about an advisory.
 */
export type ActView = { 
/**
 * What can be done.
 */
act: Act, 
/**
 * "Continue with this vault".
 */
label: string, };

/**
 * Something a client may want to do to a healing scalp. Timelines and sheets list
 * activities in this order.
 */
export type Activity = "water" | "shampoo" | "natural_cleanser" | "moisturizer" | "touching" | "sleeping" | "light_sweat" | "heavy_sweat" | "sun" | "swimming" | "pool" | "sauna" | "dirty_work" | "clipper" | "razor" | "hat" | "hair_piece" | "styling" | "concealer" | "matte_lotion" | "hair_dye" | "fake_tan" | "harsh_products" | "drinking" | "medicated_shampoo" | "scalp_medicine";

/**
 * A new client, from a name alone. They are given a code.
 */
export type AddClient = { 
/**
 * The client's name.
 */
name: string, };

/**
 * Something that is so and may need the artist. It stands above the studio's views until
 * it is no longer so, or is dismissed.
 */
export type Advisory = { 
/**
 * What it is about. There is at most one advisory of each kind.
 */
kind: AdvisoryKind, 
/**
 * What is so. It stays the same from minute to minute, so that it is read out once.
 */
words: string, 
/**
 * What the artist can do about it.
 */
advice: string, 
/**
 * What can be done about it from here; none when nothing can.
 */
act: ActView | null, };

/**
 * What an advisory is about.
 */
export type AdvisoryKind = "displaced" | "older" | "erased_since" | "others_beside" | "key_file_mended" | "form_unfinished" | "backup_folder_unconfirmed" | "backup_folder_emptied" | "clock_behind" | "clock_ahead" | "zone_unknown" | "zone_differs";

/**
 * How the second picture is turned, scaled and moved to lie over the first, both drawn equally
 * wide: `x' = a x - b y + x0`, `y' = b x + a y + y0`, in parts of the width.
 */
export type Alignment = { 
/**
 * The scale times the cosine of the angle.
 */
a: number, 
/**
 * The scale times its sine.
 */
b: number, 
/**
 * How far to the right.
 */
x: number, 
/**
 * How far down.
 */
y: number, };

/**
 * Something that the client does not tolerate: a group of the product check, or the
 * client's own words, or both.
 */
export type Allergy = { 
/**
 * Id of a group of the product check, such as `lanolin`; empty for none.
 */
group: string, 
/**
 * In the client's words.
 */
text: string, 
/**
 * How bad it gets.
 */
severity: Severity, };

/**
 * A group of allergens whose label names are in the list. What oils and creams bring up
 * most comes first.
 */
export type AllergyGroup = "coconut" | "olive" | "lanolin" | "fragrance" | "tree_nuts" | "bee_products" | "peanut" | "sesame" | "soy" | "wheat" | "tea_tree" | "balsam_of_peru" | "parabens" | "formaldehyde_releasers" | "isothiazolinones";

/**
 * A kind of hair loss.
 */
export type Alopecia = "androgenetic" | "areata" | "totalis" | "universalis" | "scarring" | "traction" | "other";

/**
 * What a plan says of the thing that is asked about.
 */
export type Answer = { 
/**
 * What holds now; none where no rule does.
 */
verdict: Verdict | null, 
/**
 * "Heavy sweat: not before Fri 4 Dec, 4:00 pm".
 */
text: string, 
/**
 * Why, in the protocol's words, or what published guides say where it says nothing; may be
 * empty.
 */
why: string, 
/**
 * What is asked about, where the protocol says nothing of it and the artist can decide.
 */
undecided: Activity | null, };

/**
 * All answers so far.
 */
export type AnswerForm = { 
/**
 * By the id of the question.
 */
answers: { [key in string]: FormAnswer }, };

/**
 * How a question is answered.
 */
export type AnswerKind = "yes_no" | "agree" | "text";

/**
 * How the app looks.
 */
export type Appearance = "system" | "light" | "dark";

/**
 * A part of a picture, in ten-thousandths of its width and its height.
 */
export type Area = { 
/**
 * From the left.
 */
x: number, 
/**
 * From the top.
 */
y: number, 
/**
 * Across.
 */
width: number, 
/**
 * Down.
 */
height: number, };

/**
 * What stands in the form of a session that is to be done as last time.
 */
export type AsLastTime = { 
/**
 * The session; none for a new one.
 */
id: SessionId | null, 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * When it ended, or will end.
 */
ended: string, 
/**
 * What was done, as far as it is entered.
 */
treatment: Array<Treatment>, };

/**
 * A form that was signed on paper, as a file.
 */
export type AttachScan = { 
/**
 * Whose.
 */
client: ClientId, 
/**
 * The id of the form.
 */
form: string, 
/**
 * The version that stands at the foot of the paper.
 */
version: number, 
/**
 * The day on the paper.
 */
signed: string, 
/**
 * What is in the file, in Base64.
 */
file: string, };

/**
 * A backup and what opens it: the passphrase or recovery key of its day.
 */
export type BackupRequest = { 
/**
 * The backup's id.
 */
id: string, 
/**
 * The passphrase or recovery key that opens it.
 */
key: KeyTyped, };

/**
 * A backup.
 */
export type BackupView = { 
/**
 * Names it for `drill` and `restore`.
 */
id: string, 
/**
 * "Sun 22 Nov 2026, 9:02 am".
 */
label: string, 
/**
 * "4.9 MB".
 */
size: string, };

/**
 * The backups.
 */
export type BackupsView = { 
/**
 * "3 of these backups still open with the old keys"; none: none does.
 */
former_keys: string | null, 
/**
 * The folder that they go to; none when none is set.
 */
folder: string | null, 
/**
 * Whether that folder can be reached now.
 */
reachable: boolean, 
/**
 * "Backed up today at 9:02 am, checked".
 */
last: string, 
/**
 * "The next one is made when you lock."
 */
next: string, 
/**
 * The backups, the latest first.
 */
backups: Array<BackupView>, };

/**
 * A client is handed the screen.
 */
export type BeginClientMode = { 
/**
 * Whom.
 */
client: ClientId, 
/**
 * The id of the form.
 */
form: string, };

/**
 * Something in the bin.
 */
export type BinView = { 
/**
 * The record.
 */
item: Item, 
/**
 * The name of the client whose it is; of the studio's own, what it is.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * "Note of Sun 22 Nov 2026".
 */
label: string, 
/**
 * "In the bin since Sun 22 Nov 2026. Deleted for good after 30 more days of use.".
 */
line: string, };

/**
 * What is booked for a day.
 */
export type BookedDay = { 
/**
 * "Today", "Tomorrow".
 */
title: string, 
/**
 * The visits, in the order of time; never empty.
 */
bookings: Array<BookingView>, };

/**
 * What the form for a new booking starts with.
 */
export type BookingDefaults = { 
/**
 * A consultation first, then sessions.
 */
kind: BookingKind, 
/**
 * `2026-11-24T10:00`.
 */
begins: string, 
/**
 * How long a consultation is.
 */
consultation_minutes: number, 
/**
 * How long a session is: as the last one was.
 */
session_minutes: number, 
/**
 * Which session would be booked.
 */
number: number, };

/**
 * What can be booked.
 */
export type BookingKind = "consultation" | "session";

/**
 * What there is to know of a time before it is booked.
 */
export type BookingLook = { 
/**
 * "Tue 24 Nov, 10:00 am to 10:45 am".
 */
when: string, 
/**
 * Who else is booked at the same time.
 */
at_once: Array<NamedView>, 
/**
 * The lengths that can be chosen.
 */
lengths: Array<LengthView>, };

/**
 * Something that is booked.
 */
export type BookingRequest = { 
/**
 * The consultation or the session.
 */
item: Item, };

/**
 * What was booked.
 */
export type BookingSaved = { 
/**
 * The consultation or the session.
 */
item: Item, 
/**
 * Its client.
 */
client: ClientId, 
/**
 * The day that it is on.
 */
day: string, 
/**
 * "Tue 24 Nov, 10:00 am to 10:45 am".
 */
when: string, };

/**
 * When a booking is to be, as far as it is entered.
 */
export type BookingTimes = { 
/**
 * What is being changed; none for a new one.
 */
item: Item | null, 
/**
 * When it begins.
 */
begins: string, 
/**
 * For how many minutes.
 */
minutes: number, };

/**
 * A consultation or a session.
 */
export type BookingView = { 
/**
 * The consultation or the session.
 */
item: Item, 
/**
 * Its client.
 */
client: ClientId, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * The preferred telephone number as it was typed; may be empty.
 */
phone: string, 
/**
 * What it is.
 */
kind: BookingKind, 
/**
 * "Consultation", "Session 2".
 */
what: string, 
/**
 * "Mon 23 Nov".
 */
day: string, 
/**
 * "10:00 am to 10:45 am".
 */
time: string, 
/**
 * "10:00 am": what stands first where there is little room.
 */
short_time: string, 
/**
 * `2026-11-23T10:00`: when it begins, as far as that is known.
 */
begins: string, 
/**
 * For how many minutes.
 */
minutes: number, 
/**
 * "45 min"; none where nobody has said when it begins.
 */
length: string | null, 
/**
 * Free text.
 */
text: string, 
/**
 * Whether it is over.
 */
over: boolean, 
/**
 * Whether it is to be asked if it took place.
 */
ask: boolean, 
/**
 * Which session can begin with it: the client's next; none for a session.
 */
next_session: number | null, };

/**
 * A branch of the protocol and what was decided about it.
 */
export type BranchState = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * When to open it, in the protocol's words.
 */
text: string, 
/**
 * What was decided last; none: nothing yet.
 */
opened: boolean | null, 
/**
 * "Allowed at session 2 on Thu 19 Nov 2026".
 */
decided: string | null, 
/**
 * The reason that was given; may be empty.
 */
reason: string, 
/**
 * Whether it is time to decide: the second session is there, and nothing is decided
 * for it yet.
 */
due: boolean, 
/**
 * Whether it may be meant for this client's scalp.
 */
meant: boolean, };

/**
 * A branch that can be opened.
 */
export type BranchView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * When to open it, in the protocol's words.
 */
text: string, 
/**
 * The scalps that it is meant for; empty: any.
 */
scalp_types: Array<ScalpType>, };

/**
 * A version to bring back.
 */
export type BringBack = { 
/**
 * The version's number.
 */
version: number, };

/**
 * What taking in an event does.
 */
export type CalendarChange = "new" | "moved" | "cancelled";

/**
 * A client whose event it may be.
 */
export type CalendarChoice = { 
/**
 * The client.
 */
client: ClientId, 
/**
 * Their name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, };

/**
 * A calendar file of another program.
 */
export type CalendarFile = { 
/**
 * What is in it, in Base64.
 */
file: string, };

/**
 * An event that can be taken in.
 */
export type CalendarInRow = { 
/**
 * Its place in the file, for [`Ticked`].
 */
place: number, 
/**
 * "Tue 24 Nov, 10:00 am to 10:45 am".
 */
when: string, 
/**
 * What it is called there; never empty.
 */
title: string, 
/**
 * What taking it in does.
 */
change: CalendarChange, 
/**
 * When it was booked for, and what becomes of it; none for a new one.
 */
was: string | null, 
/**
 * What it seems to be.
 */
kind: BookingKind, 
/**
 * Whose it may be, the likeliest first.
 */
choices: Array<CalendarChoice>, 
/**
 * Whose it surely is; none: somebody is to say.
 */
chosen: ClientId | null, 
/**
 * The name of somebody who would become a client; may be empty.
 */
name: string, 
/**
 * Who else is booked at the same time.
 */
at_once: Array<NamedView>, };

/**
 * What a calendar file has.
 */
export type CalendarInView = { 
/**
 * What can be taken in, in the order of time.
 */
rows: Array<CalendarInRow>, 
/**
 * What is left out, and why.
 */
remarks: Array<string>, };

/**
 * Whose calendar file it is: that of a sheet, with the same dates.
 */
export type CalendarRequest = { "kind": "sheet" } & SheetRequest | { "kind": "client" } & ClientSheetRequest;

/**
 * A new passphrase for the vault.
 */
export type ChangePassphrase = { 
/**
 * What opens the vault now.
 */
current: KeyTyped, 
/**
 * The new passphrase.
 */
new: string, };

/**
 * A change of a verdict.
 */
export type ChangeView = { 
/**
 * `2026-11-22T16:00`.
 */
at: string, 
/**
 * "Sun 22 Nov, 4:00 pm".
 */
label: string, 
/**
 * What holds from then on.
 */
line: RuleLine, };

/**
 * A check-in that was made: it is kept as a note of a call.
 */
export type CheckInRequest = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The session after which the check-in was due.
 */
session: SessionId, 
/**
 * The day after that session on which it was due.
 */
day: number, };

/**
 * A label to check for nobody in particular, or for a client.
 */
export type CheckRequest = { 
/**
 * The client whose record counts too: allergies, scalp, and how far the healing is.
 */
client: ClientId | null, 
/**
 * The text as pasted.
 */
label: string, 
/**
 * Ids of allergy groups, or names as typed.
 */
allergies: Array<string>, 
/**
 * What the client's scalp is like.
 */
scalp_types: Array<ScalpType>, };

/**
 * The answer, in words.
 */
export type CheckView = { 
/**
 * The verdict.
 */
verdict: LabelVerdict, 
/**
 * "Avoid".
 */
headline: string, 
/**
 * Why, the weightiest first.
 */
reasons: Array<string>, 
/**
 * "11 ingredients, 1 not recognized".
 */
counted: string, 
/**
 * That it follows the studio's rule and is no medical advice.
 */
disclaimer: string, 
/**
 * Every ingredient, where it stands in the label.
 */
marks: Array<MarkView>, };

/**
 * What was read and found good.
 */
export type CheckedView = { 
/**
 * "Every page was read back: 142 clients, 380 sessions, 912 notes. It can be restored."
 */
words: string, };

/**
 * A client. Only the name must be there; other texts are empty when not given.
 */
export type Client = { 
/**
 * The name, as the client writes it. At most 400 bytes.
 */
name: string, 
/**
 * Pronouns.
 */
pronouns: string, 
/**
 * Telephone numbers, the preferred one first. Up to format 4 there was one, `phone`.
 */
phones: Array<ContactPoint>, 
/**
 * E-mail addresses, the preferred one first. Up to format 4 there was one, `email`.
 */
emails: Array<ContactPoint>, 
/**
 * Date of birth.
 */
birth: string | null, 
/**
 * What the studio shows instead of the name when others can see the screen.
 */
code: string, 
/**
 * The artist's own labels.
 */
tags: Array<string>, 
/**
 * The kinds of scalp that the artist saw.
 */
scalp: Array<ScalpType>, 
/**
 * What is recorded once about the scalp.
 */
scalp_record: ScalpRecord, 
/**
 * Known allergies.
 */
allergies: Array<Allergy>, 
/**
 * What the health form said.
 */
contraindications: Array<Contraindication>, 
/**
 * When the health form was gone through, and what was answered with no.
 */
health: HealthAnswers, 
/**
 * Whom to call in an emergency.
 */
emergency: Contact | null, 
/**
 * Language of the sheet, as a BCP 47 tag.
 */
language: string, 
/**
 * Whether their pages are printed in larger type, whatever the studio's settings say.
 */
large_print: boolean, 
/**
 * How the client came to the studio.
 */
referred_by: string, };

/**
 * A client that was added.
 */
export type ClientAdded = { 
/**
 * The client's number.
 */
id: ClientId, };

/**
 * Which clients are listed. Empty: everybody.
 */
export type ClientFilter = { 
/**
 * Only those who are healing.
 */
healing: boolean, 
/**
 * Only those with such a scalp.
 */
scalp: ScalpType | null, 
/**
 * Only those with this label.
 */
tag: string | null, 
/**
 * Only those who got pigment of this lot.
 */
lot: string | null, 
/**
 * Only those who were treated with this needle.
 */
needle: string | null, };

/**
 * What a client has signed, and what is missing.
 */
export type ClientFormsView = { 
/**
 * The forms that are used for them.
 */
forms: Array<FormStatusView>, 
/**
 * Whatever they have signed, the latest first.
 */
signed: Array<SignedFormView>, 
/**
 * What was begun and not signed.
 */
unfinished: Array<UnfinishedForm>, };

/**
 *Number of a client.
 */
export type ClientId = number;

/**
 * What a client is shown.
 */
export type ClientModeView = { 
/**
 * The language of the form, as a BCP 47 tag.
 */
language: string, 
/**
 * Whether it is read from right to left.
 */
is_right_to_left: boolean, 
/**
 * The title.
 */
title: string, 
/**
 * The client's name, to sign with.
 */
name: string, 
/**
 * What stands on the form and is asked, in order.
 */
blocks: Array<ShownBlock>, 
/**
 * The answers so far.
 */
answers: { [key in string]: FormAnswer }, 
/**
 * The ids of what must still be answered.
 */
open: Array<string>, 
/**
 * Whether it is signed.
 */
is_signed: boolean, 
/**
 * After how many minutes without a touch it locks; none for never.
 */
lock_after_minutes: number | null, 
/**
 * Whether these are sample clients, where anything typed takes the screen back.
 */
is_sample: boolean, 
/**
 * How often a PIN may be typed; none where there is no PIN.
 */
pins_left: number | null, 
/**
 * The words around it, in its language.
 */
words: ClientWords, };

/**
 * A detail of which a client has one: of two clients who become one, one of both is kept.
 */
export type ClientPart = "name" | "pronouns" | "birth" | "code" | "emergency" | "language" | "referred_by" | "hair_loss" | "fitzpatrick" | "hairline_shape" | "hairline_edge" | "alopecia" | "fut" | "fue" | "other_scars" | "earlier_smp" | "laser" | "patch_test" | "id_seen";

/**
 * A client, by number.
 */
export type ClientRequest = { 
/**
 * The client's number.
 */
id: ClientId, };

/**
 * A client in the list.
 */
export type ClientRow = { 
/**
 * The client's number.
 */
id: ClientId, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * "Session 2, day 3. Warm water only", "Session 3 on Mon 2 Mar 2026", "No session yet".
 */
line: string, 
/**
 * Whether a rule holds that is not over: the client is healing.
 */
healing: boolean, 
/**
 * "Allergy: lanolin"; none known: none.
 */
allergies: string | null, };

/**
 * A client's own sheet. Name, sessions, decisions and language are the client's.
 */
export type ClientSheetRequest = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The paper; none: the studio's.
 */
paper: Paper | null, 
/**
 * Larger type; none: as the client needs it, or the studio has it for everybody.
 */
large_print: boolean | null, 
/**
 * A checked product, for the moisturizer box.
 */
product: ProductRequest | null, };

/**
 * In which order clients are listed.
 */
export type ClientSort = "name" | "recent" | "healing";

/**
 * A client, ready to be shown.
 */
export type ClientView = { 
/**
 * The client's number.
 */
id: ClientId, 
/**
 * Today's date on the studio's clock.
 */
today: string, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden; never empty.
 */
code: string, 
/**
 * Pronouns; may be empty.
 */
pronouns: string, 
/**
 * "Session 2, Thu 19 Nov 2026, 4:00 pm. Rob James, version 1"; "No session yet".
 */
line: string, 
/**
 * "15 years old. You treat from 18.", "Blood thinners: warfarin": what must be seen first.
 */
matters: Array<string>, 
/**
 * How fresh what is known of their health is.
 */
health: HealthView, 
/**
 * "Allergy: lanolin (severe)", the worst first.
 */
allergies: Array<string>, 
/**
 * Whether the client's record rules out coconut oil.
 */
coconut_barred: boolean, 
/**
 * Whether it rules out olive oil.
 */
olive_barred: boolean, 
/**
 * "Dry scalp", "Natural cleanser: allowed from session 2", "Keloids".
 */
chips: Array<string>, 
/**
 * Whether their pages are printed in larger type: for them, or for everybody.
 */
large_print: boolean, 
/**
 * The currency of a session that has none yet; empty where none is set.
 */
currency: string, 
/**
 * The plan over all sessions; none without a session.
 */
plan: PlanView | null, 
/**
 * Which protocol the plan follows, where the sessions name several; none when they agree.
 */
plan_note: string | null, 
/**
 * The branches of the protocol that rules, and what was decided.
 */
branches: Array<BranchState>, 
/**
 * Asks whether the latest session was the last, while dates hang on it; none when it is
 * known, or nothing does.
 */
last_question: LastQuestion | null, 
/**
 * The activities of which that protocol says nothing, and what was decided.
 */
silent: Array<SilentActivity>, 
/**
 * The telephone numbers in words, the preferred one first: "604 555 0100 (home)".
 */
phones: Array<string>, 
/**
 * All details.
 */
details: Client, 
/**
 * The sessions, the latest first.
 */
sessions: Array<SessionRecord>, 
/**
 * The consultations, the latest first.
 */
consultations: Array<BookingView>, 
/**
 * The notes: pinned ones first, then the latest.
 */
notes: Array<NoteView>, 
/**
 * The slips of which the client's protocol says what to do then.
 */
slips: Array<SlipView>, 
/**
 * The sheets and calendar files given, the latest first.
 */
sheets: Array<GivenView>, 
/**
 * The quotes, the latest first.
 */
quotes: Array<KeptQuote>, 
/**
 * How many photos there are.
 */
photos: number, 
/**
 * Slips, calls and reactions, on the timeline.
 */
marks: Array<NoteMark>, };

/**
 * The words around a form.
 */
export type ClientWords = { 
/**
 * "Yes".
 */
yes: string, 
/**
 * "No".
 */
no: string, 
/**
 * "Name".
 */
name: string, 
/**
 * "Signature".
 */
signature: string, 
/**
 * "Sign".
 */
sign: string, 
/**
 * "Sign here with a pen, a finger or the mouse".
 */
sign_here: string, 
/**
 * "Undo last stroke".
 */
undo_stroke: string, 
/**
 * "Clear".
 */
clear: string, 
/**
 * "Please answer this."
 */
still_open: string, 
/**
 * "Thank you. The form is signed."
 */
thanks: string, 
/**
 * "Please hand the device back."
 */
hand_back: string, };

/**
 * A window into the list of clients.
 */
export type ClientsRequest = { 
/**
 * What was typed; empty for everybody.
 */
typed: string, 
/**
 * In which order. What was typed puts the best fit first whatever is said here.
 */
sort: ClientSort, 
/**
 * Which clients are listed.
 */
only: ClientFilter, 
/**
 * How many rows come before the window.
 */
offset: number, 
/**
 * How many rows the window has, at most 500.
 */
limit: number, };

/**
 * A window of the list.
 */
export type ClientsView = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * "142 clients", "3 clients found".
 */
counted: string, 
/**
 * The clients in the window.
 */
rows: Array<ClientRow>, };

/**
 * How many hours the clock on the screen counts.
 */
export type ClockHours = "12" | "24";

/**
 * The errors that the screen tells apart.
 */
export type Code = "session-unreadable" | "session-none" | "session-twice" | "session-too-early" | "session-too-late" | "date-unread" | "date-impossible" | "date-year-missing" | "date-year-far" | "birth-in-future" | "time-unread" | "time-impossible" | "time-am-or-pm" | "protocol-unknown" | "draft-faulty" | "protocol-newer" | "protocol-file-too-large" | "calendar-too-large" | "calendar-unknown" | "choice-unknown" | "page-failed" | "save-failed" | "print-failed" | "print-dialog-missing" | "no-viewer" | "vault-none" | "vault-locked" | "vault-there" | "vault-in-use" | "vault-damaged" | "vault-newer" | "vault-unreadable" | "vault-gone" | "vault-replaced" | "vault-denied" | "vault-tampered" | "vault-needs-writing" | "key-file-put-back" | "passphrase-needed" | "wrong-passphrase" | "wrong-recovery-key" | "mistyped-recovery-key" | "unlock-too-soon" | "key-file-damaged" | "passphrase-weak" | "recovery-key-gone" | "record-gone" | "field-empty" | "field-too-long" | "protocol-differs" | "protocol-not-shipped" | "protocol-invalid" | "protocol-missing" | "protocol-altered" | "disk-full" | "read-only" | "disk-failed" | "backup-folder-none" | "backup-folder-unconfirmed" | "backup-folder-emptied" | "backup-folder-unfit" | "backup-gone" | "backup-damaged" | "backup-failed" | "restore-failed" | "stopped" | "import-unreadable" | "import-unknown" | "import-line" | "import-too-large" | "import-unclear" | "import-gone" | "import-logo" | "logo-refused" | "photo-refused" | "photo-lost" | "photo-no-consent" | "export-failed" | "sheet-no-session" | "client-mode" | "pin-wrong" | "pin-spent" | "pin-unfit" | "days-turned" | "quote-empty" | "quote-unnamed" | "amount-unread" | "recall-nobody" | "form-unknown" | "form-faulty" | "form-open" | "scan-unknown" | "scan-too-large" | "scan-future" | "health-never-asked" | "sample-only" | "internal";

/**
 * What a column of a spreadsheet holds.
 */
export type Column = "name" | "given_name" | "family_name" | "pronouns" | "mobile" | "phone" | "home_phone" | "work_phone" | "other_phone" | "email" | "home_email" | "work_email" | "other_email" | "birth" | "address" | "allergies" | "code" | "tags" | "language" | "referred_by" | "note" | "headed_note" | "kind" | "ignored";

/**
 * What a column can be taken for.
 */
export type ColumnChoice = { 
/**
 * Its id.
 */
id: Column, 
/**
 * "Phone".
 */
label: string, };

/**
 * A column of a spreadsheet.
 */
export type ColumnView = { 
/**
 * Its heading in the file.
 */
heading: string, 
/**
 * Two texts that stand in it; none of an empty column.
 */
examples: Array<string>, 
/**
 * What the column is taken for.
 */
column: Column, };

/**
 * A verdict on its days.
 */
export type CompareBar = { 
/**
 * The verdict.
 */
verdict: Verdict, 
/**
 * "Not yet".
 */
word: string, 
/**
 * "Not yet. Day 0 to 8".
 */
label: string, 
/**
 * Left end.
 */
from: number, 
/**
 * Right end; the number of shown days when it goes on.
 */
until: number, };

/**
 * A day over the timeline.
 */
export type CompareDay = { 
/**
 * Days since the session.
 */
number: number, 
/**
 * Whether the days before it are left out, because nothing changes on them.
 */
after_gap: boolean, };

/**
 * Two protocols, by their ids.
 */
export type CompareRequest = { 
/**
 * The first.
 */
first: string, 
/**
 * The second.
 */
second: string, };

/**
 * An activity under both.
 */
export type CompareRow = { 
/**
 * "Soap, shampoo".
 */
label: string, 
/**
 * What each says: the protocol's own rules, and those of its branches. Empty where it
 * says nothing.
 */
tracks: [Array<CompareTrack>, Array<CompareTrack>], 
/**
 * Whether they differ.
 */
differs: boolean, };

/**
 * The rules of one list.
 */
export type CompareTrack = { 
/**
 * What is to be known of all of them; mostly nothing.
 */
remarks: Array<string>, 
/**
 * The rules, in the order of the days.
 */
bars: Array<CompareBar>, };

/**
 * Two protocols on one timeline. Positions are days from the left edge.
 */
export type CompareView = { 
/**
 * Their titles.
 */
titles: [string, string], 
/**
 * The shown days, in order.
 */
days: Array<CompareDay>, 
/**
 * Activity by activity.
 */
rows: Array<CompareRow>, };

/**
 *Number of a consultation.
 */
export type ConsultationId = number;

/**
 * Somebody to call.
 */
export type Contact = { 
/**
 * Name.
 */
name: string, 
/**
 * Telephone number.
 */
phone: string, 
/**
 * Who this is to the client.
 */
relation: string, };

/**
 * What kind of number or address it is.
 */
export type ContactKind = "unknown" | "mobile" | "home" | "work" | "other";

/**
 * A telephone number or an e-mail address.
 */
export type ContactPoint = { 
/**
 * The number or address, as typed.
 */
value: string, 
/**
 * Its kind.
 */
kind: ContactKind, 
/**
 * What one of [`ContactKind::Other`] is called; may be empty.
 */
label: string, };

/**
 * A "yes" on the health form.
 */
export type Contraindication = { 
/**
 * Which question.
 */
question: HealthQuestion, 
/**
 * When the client said so, or since when.
 */
date: string | null, 
/**
 * In the client's words.
 */
text: string, };

/**
 * A protocol to be copied.
 */
export type CopyRequest = { 
/**
 * Its id.
 */
id: string, 
/**
 * The copy's title.
 */
title: string, 
/**
 * Whether what the fuller guide says beside it is added.
 */
with_fuller: boolean, };

/**
 * The first start.
 */
export type CreateRequest = { 
/**
 * The passphrase, as typed.
 */
passphrase: string, 
/**
 * The studio. Its zone is the system's when left empty.
 */
studio: StudioProfile, 
/**
 * The paper that the studio prints on.
 */
paper: Paper, };

/**
 * Which of two numbers before the year is the day.
 */
export type DateOrder = "dmy" | "mdy";

/**
 * What comes first in dates that can be read in two ways.
 */
export type DatesView = { 
/**
 * As they are read now; none: somebody has to say.
 */
order: DateOrder | null, 
/**
 * As they can be read.
 */
choices: Array<OrderChoice>, };

/**
 * A day of the strip.
 */
export type DayCell = { 
/**
 * What gives the day its mark, colour and texture.
 */
verdict: Verdict, 
/**
 * Whether it is today.
 */
today: boolean, 
/**
 * "Sun 22 Nov, day 3: Warm water only".
 */
label: string, };

/**
 * The head of a day's column.
 */
export type DayHead = { 
/**
 * `2026-11-22`.
 */
date: string, 
/**
 * "S".
 */
weekday: string, 
/**
 * "22".
 */
day: string, 
/**
 * "Nov", on the first shown day, on the first of a month and after a gap, there as
 * "March 2027" in another year.
 */
month: string | null, 
/**
 * "Sunday 22 November 2026".
 */
label: string, 
/**
 * Whether the days before it are left out, because nothing changes on them.
 */
after_gap: boolean, 
/**
 * Whether it is today.
 */
today: boolean, };

/**
 * A decision about an activity of which the protocol says nothing.
 */
export type DecideActivity = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The session at which it is decided.
 */
session: SessionId, 
/**
 * The activity.
 */
activity: Activity, 
/**
 * What is decided; none takes the decision back.
 */
decision: DecisionInput | null, };

/**
 * A decision about a branch.
 */
export type DecideBranch = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The session at which it is decided.
 */
session: SessionId, 
/**
 * The branch's id.
 */
branch: string, 
/**
 * Opened or declined; none takes the decision back.
 */
opened: boolean | null, 
/**
 * The reason; may be empty.
 */
reason: string, };

/**
 * What is decided about an activity.
 */
export type DecisionInput = { "kind": "from", 
/**
 * The day.
 */
day: number, } | { "kind": "ask" };

/**
 * What became of a page that was printed or saved.
 */
export type Delivered = { 
/**
 * Where the page went.
 */
to: Delivery, 
/**
 * Why the vault does not know of it; none where it does, or needs not. The page is out
 * all the same.
 */
not_filed: Failure | null, };

/**
 * Where a page went.
 */
export type Delivery = "printed" | "opened" | "saved" | "cancelled";

/**
 * What was filled in and not signed is forgotten.
 */
export type DiscardFilling = { 
/**
 * Whose.
 */
client: ClientId, 
/**
 * The id of the form.
 */
form: string, };

/**
 * Something that was done, in words.
 */
export type DoneView = { 
/**
 * "12 clients were imported"; none: the artist closed a dialog.
 */
words: string | null, };

/**
 * A rule in the picture of a draft.
 */
export type DraftBar = { 
/**
 * The rule's place in the form.
 */
rule: number, 
/**
 * The verdict.
 */
verdict: Verdict, 
/**
 * "Not yet".
 */
word: string, 
/**
 * The day from which one asks first; none where it begins on one day.
 */
ask_from: number | null, 
/**
 * The day on which it begins.
 */
from: number, 
/**
 * The day on which it ends; none: it goes on.
 */
until: number | null, 
/**
 * The first day on which it may end.
 */
first_end: number, 
/**
 * The last day on which it may end; none: any later day.
 */
last_end: number | null, 
/**
 * "Not yet. Day 0 to 8".
 */
label: string, };

/**
 * A branch.
 */
export type DraftBranch = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: { [key in string]: string }, 
/**
 * When to open it.
 */
hint: { [key in string]: string }, 
/**
 * The ids of the two sentences; empty: none.
 */
wordings: [string, string], 
/**
 * The scalp types that it is meant for.
 */
scalp_types: ScalpType[], 
/**
 * Its rules.
 */
rules: Array<DraftRule>, };

/**
 * What is to be said of a draft as it is typed.
 */
export type DraftCheck = { 
/**
 * The version that it will be.
 */
version: number, 
/**
 * What is wrong with it; empty for one that can be published.
 */
faults: Array<FaultView>, 
/**
 * "2 mistakes: it cannot be published yet."
 */
summary: string, 
/**
 * Where its rules lie; none while that cannot be said.
 */
bars: Array<DraftLane>, 
/**
 * "Hat, sun": of what it says nothing and the fuller guide does; mostly none.
 */
unsaid: string | null, 
/**
 * The rules that begin with a range, so that one asks first, as paths into the form such as
 * `rules[2]`.
 */
asking: Array<string>, 
/**
 * The place, among the rules and then those of the branches, of the one that allows a
 * moisturizer: sentences on oils stand for what it says. None where there is none.
 */
oil_rule: number | null, };

/**
 * What is edited of a draft. Days are as they are typed: "8", or "8-10" for a range.
 */
export type DraftForm = { 
/**
 * The id that the protocol has, or will have.
 */
id: string, 
/**
 * The language that every sentence is said in.
 */
language: string, 
/**
 * The title.
 */
title: { [key in string]: string }, 
/**
 * Who is its author.
 */
author: string, 
/**
 * The day on which the scalp has healed.
 */
healed: string, 
/**
 * How many sessions a client usually has; empty: as the settings say.
 */
usual_sessions: string, 
/**
 * After how many days the next session is due; empty: as the settings say.
 */
days_between: string, 
/**
 * On which days a check-in is due, "4, 10"; empty: as the settings say.
 */
check_in_days: string, 
/**
 * The rules.
 */
rules: Array<DraftRule>, 
/**
 * The phases.
 */
phases: Array<DraftPhase>, 
/**
 * The usual signs.
 */
usual: Array<DraftUsual>, 
/**
 * The warning signs.
 */
warning_signs: Array<DraftWarning>, 
/**
 * The branches.
 */
branches: Array<DraftBranch>, 
/**
 * What to do when a rule was broken.
 */
slips: Array<DraftSlip>, 
/**
 * What a client reads in place of a sentence that names oils.
 */
oils: Array<DraftOils>, };

/**
 * The loosest verdict that a phase allows.
 */
export type DraftHold = { 
/**
 * The activity.
 */
activity: Activity, 
/**
 * The verdict.
 */
verdict: Verdict, };

/**
 * The rules of one activity in a draft, as far as their days can be read.
 */
export type DraftLane = { 
/**
 * The activity.
 */
activity: Activity, 
/**
 * "Soap, shampoo".
 */
label: string, 
/**
 * The rules.
 */
bars: Array<DraftBar>, };

/**
 * What a client reads in place of a sentence that names coconut and olive oil.
 */
export type DraftOils = { 
/**
 * The id of the sentence that names both; empty: what the rule that allows a moisturizer says.
 */
wording: string, 
/**
 * Where the client can have coconut oil alone.
 */
coconut: { [key in string]: string }, 
/**
 * Where the client can have olive oil alone.
 */
olive: { [key in string]: string }, 
/**
 * Where the client can have neither.
 */
neither: { [key in string]: string }, 
/**
 * The ids of the three sentences.
 */
wordings: [string, string, string], };

/**
 * A value to choose.
 */
export type DraftOption = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its word.
 */
label: string, };

/**
 * What a draft can be made of, with its words.
 */
export type DraftOptions = { 
/**
 * The activities.
 */
activities: Array<DraftOption>, 
/**
 * The verdicts, from the strictest.
 */
verdicts: Array<DraftOption>, 
/**
 * The signs.
 */
signs: Array<DraftOption>, 
/**
 * Whom a sign calls for.
 */
urgencies: Array<DraftOption>, 
/**
 * What a scalp can be like, as far as aftercare depends on it.
 */
scalp_types: Array<DraftOption>, 
/**
 * The slips.
 */
slips: Array<DraftOption>, 
/**
 * What the shipped protocol says to do after each slip, by its id: a sentence by language.
 */
after_slips: { [key in string]: { [key in string]: string } }, };

/**
 * A phase.
 */
export type DraftPhase = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: { [key in string]: string }, 
/**
 * The id of its name; empty: none.
 */
wording: string, 
/**
 * The first day.
 */
from: string, 
/**
 * The day on which it ends; empty: it goes on.
 */
until: string, 
/**
 * The loosest verdicts that it allows.
 */
holds: Array<DraftHold>, };

/**
 * A draft in the list.
 */
export type DraftRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * "Draft of version 2".
 */
line: string, };

/**
 * A rule.
 */
export type DraftRule = { 
/**
 * The activity.
 */
activity: Activity, 
/**
 * The verdict.
 */
verdict: Verdict, 
/**
 * The first day, or a range.
 */
from: string, 
/**
 * The day on which it ends, or a range; empty: it goes on.
 */
until: string, 
/**
 * From which sessions the days are counted.
 */
clock: "each_session" | "final_session", 
/**
 * What the client reads.
 */
text: { [key in string]: string }, 
/**
 * What the client reads between the two days of a range.
 */
ask: { [key in string]: string }, 
/**
 * The ids of the two sentences in the protocol that it was made from; empty: none.
 */
wordings: [string, string], };

/**
 * What to do when a rule was broken.
 */
export type DraftSlip = { 
/**
 * What happened.
 */
slip: Slip, 
/**
 * What the client reads; none in the draft's language: what the shipped protocol says.
 */
text: { [key in string]: string }, 
/**
 * The id of the sentence; empty: none.
 */
wording: string, };

/**
 * A usual sign.
 */
export type DraftUsual = { 
/**
 * The sign.
 */
sign: Sign, 
/**
 * When it begins, a range.
 */
onset: string, 
/**
 * By when it fades, a range; empty: the artist judges it.
 */
fade: string, 
/**
 * What the client reads.
 */
text: { [key in string]: string }, 
/**
 * The id of the sentence; empty: none.
 */
wording: string, };

/**
 * A draft that is opened.
 */
export type DraftView = { 
/**
 * What is edited.
 */
form: DraftForm, 
/**
 * What is wrong with it, and how it looks.
 */
check: DraftCheck, 
/**
 * What can be chosen.
 */
options: DraftOptions, };

/**
 * A warning sign.
 */
export type DraftWarning = { 
/**
 * Its id.
 */
id: string, 
/**
 * Whom it calls for.
 */
urgency: Urgency, 
/**
 * The day after which it counts; empty: always.
 */
after: string, 
/**
 * What the client reads, with `{date}` where it counts after a day.
 */
text: { [key in string]: string }, 
/**
 * The id of the sentence; empty: none.
 */
wording: string, };

/**
 * Whose time is over by the studio's own rule.
 */
export type DueView = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * "Last session Mon 2 Mar 2019; due since Tue 3 Mar 2026".
 */
line: string, };

/**
 * Two clients who may be one.
 */
export type DuplicateView = { 
/**
 * The client who was added first.
 */
first: ClientRow, 
/**
 * The client who was added later.
 */
second: ClientRow, 
/**
 * "Same name and telephone number".
 */
why: string, 
/**
 * Whether more than the name agrees.
 */
sure: boolean, };

/**
 * Where the end of a rule is moved.
 */
export type EndMove = { "to": number } | { "by": number };

/**
 * What was erased, and what the app cannot reach.
 */
export type ErasureView = { 
/**
 * The statement, line by line. It names nobody. `PageRequest` of kind `erasure`
 * prints and saves it while the vault is open.
 */
lines: Array<string>, 
/**
 * Whether every copy that the app knows of was reached.
 */
complete: boolean, };

/**
 * A place in a text.
 */
export type Excerpt = { 
/**
 * What stands before it.
 */
before: string, 
/**
 * What was found.
 */
found: string, 
/**
 * What stands after it.
 */
after: string, };

/**
 * What to write out.
 */
export type ExportRequest = { "what": "everything" } | { "what": "client", 
/**
 * The client's number.
 */
id: ClientId, } | { "what": "client_list" };

/**
 * What became of an export.
 */
export type ExportedView = { 
/**
 * What was done, in words; none when the artist closed the dialog.
 */
words: string | null, 
/**
 * How many photos are not in it, in words; none when all are.
 */
left_out: string | null, };

/**
 * From where to where a bar is drawn, and its dates in words.
 */
export type Extent = { 
/**
 * Left end; 0 when it began earlier.
 */
from: number, 
/**
 * Right end; the number of days when it goes on.
 */
until: number, 
/**
 * Whether it began before the shown days.
 */
began_earlier: boolean, 
/**
 * Whether it goes on after the shown days.
 */
goes_on: boolean, 
/**
 * "Thu 19 Nov, 4:00 pm".
 */
from_label: string, 
/**
 * "Sun 22 Nov, 4:00 pm"; none: to the end of the plan.
 */
until_label: string | null, };

/**
 * An error that crosses to the screen.
 */
export type Failure = { 
/**
 * What went wrong.
 */
code: Code, 
/**
 * What the message names: dates, numbers, ids. Never a client's words.
 */
params: { [key in string]: string }, };

/**
 * A fault of a draft.
 */
export type FaultView = { 
/**
 * The path into the form, such as `rules[2].from`.
 */
place: string, 
/**
 * What is wrong.
 */
text: string, };

/**
 * What the list can be narrowed to.
 */
export type FiltersView = { 
/**
 * The kinds of scalp.
 */
scalps: Array<ScalpTypeView>, 
/**
 * The labels in use, in order.
 */
tags: Array<string>, 
/**
 * The lots of pigment in use, in order.
 */
lots: Array<string>, 
/**
 * The needles in use, in order.
 */
needles: Array<string>, };

/**
 * What may be found with a few letters.
 */
export type FindRequest = { 
/**
 * What was typed.
 */
typed: string, };

/**
 * The recovery key was seen.
 */
export type FinishRecovery = { 
/**
 * Whether the artist says that it is on paper.
 */
on_paper: boolean, };

/**
 * The day that a week begins on.
 */
export type FirstWeekday = "monday" | "sunday" | "saturday";

/**
 * How skin takes the sun: Fitzpatrick's types (Arch Dermatol 1988;124:869–71).
 */
export type Fitzpatrick = "1" | "2" | "3" | "4" | "5" | "6";

/**
 * The text of a form in one version.
 */
export type Form = { 
/**
 * The form's id.
 */
id: string, 
/**
 * The number of the version, from 1; 0 for a draft.
 */
version: number, 
/**
 * What it is about.
 */
kind: FormKind, 
/**
 * The language that it is written in, as a BCP 47 tag.
 */
language: string, 
/**
 * The title.
 */
title: string, 
/**
 * After how many months it is signed anew; none: never.
 */
renew_after_months: number | null, 
/**
 * What it rests on.
 */
sources: Array<string>, 
/**
 * What stands on it, in order.
 */
blocks: Array<FormBlock>, };

/**
 * What a client said to a question of a form. A question that has none was not asked, or was
 * left open.
 */
export type FormAnswer = "no" | "yes" | { "text": string };

/**
 * A part of a form.
 */
export type FormBlock = { "kind": "heading", 
/**
 * What it says.
 */
text: string, } | { "kind": "text", 
/**
 * What it says.
 */
text: string, } | { "kind": "region" } | { "kind": "question" } & FormQuestion;

/**
 * A form that is being written.
 */
export type FormDraftView = { 
/**
 * The text.
 */
form: Form, 
/**
 * What is wrong with it.
 */
faults: Array<FormFault>, };

/**
 * Something that is missing of a client's forms.
 */
export type FormDueView = { 
/**
 * "Consent not signed".
 */
words: string, 
/**
 * Whether it is only to be asked, beside the sessions; else it is to be signed.
 */
is_asked: boolean, };

/**
 * A fault of a text.
 */
export type FormFault = { 
/**
 * The block, from 0; none: the form as a whole.
 */
block: number | null, 
/**
 * What is wrong.
 */
reason: FormReason, };

/**
 * What a form is about.
 */
export type FormKind = "consent" | "photos" | "health" | "aftercare" | "other";

/**
 * A question of a form.
 */
export type FormQuestion = { 
/**
 * Its id, which answers are kept under.
 */
id: string, 
/**
 * What is asked.
 */
text: string, 
/**
 * How it is answered.
 */
answer: AnswerKind, 
/**
 * Whether nobody can sign without an answer.
 */
required: boolean, 
/**
 * When it is asked at all; none: always.
 */
when: FormWhen | null, 
/**
 * Which question of the client's record it answers.
 */
health: HealthQuestion | null, };

/**
 * What is wrong with a text.
 */
export type FormReason = "untitled" | "empty" | "no-blocks" | "bad-id" | "bad-condition" | "bad-health" | "too-long";

/**
 * A form by its id.
 */
export type FormRequest = { 
/**
 * The id.
 */
id: string, };

/**
 * Whether a client has signed a form.
 */
export type FormState = "signed" | "missing" | "newer" | "old";

/**
 * A form that is used for a client.
 */
export type FormStatusView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is about.
 */
kind: FormKind, 
/**
 * The number of its newest version.
 */
version: number, 
/**
 * Whether it is signed.
 */
state: FormState, 
/**
 * "Signed Thu 3 Sep 2026, 4:00 pm, version 1", "Not signed yet".
 */
line: string, };

/**
 * When a question is asked.
 */
export type FormWhen = { 
/**
 * An earlier question.
 */
question: string, 
/**
 * Its answer.
 */
is: YesOrNo, };

/**
 * The studio's forms.
 */
export type FormsView = { 
/**
 * The studio's own.
 */
own: Array<OwnFormView>, 
/**
 * The drafts that ship.
 */
shipped: Array<ShippedFormView>, 
/**
 * The regions of which something is known.
 */
regions: Array<RegionView>, 
/**
 * Whether a PIN ends client mode.
 */
has_pin: boolean, };

/**
 * A brand of the studio's in a notice.
 */
export type FoundInNotice = { 
/**
 * What to look for.
 */
recall: RecallForm, 
/**
 * "Pigment Scalpaink SC".
 */
title: string, 
/**
 * "Lots of yours in the notice: 4411"; what else is to be known of it.
 */
line: string, 
/**
 * Whether it stands there as it is written.
 */
is_sure: boolean, 
/**
 * Where, with what stands before and after it.
 */
places: Array<Excerpt>, };

/**
 * A photo in full.
 */
export type FullPhoto = { 
/**
 * The picture, a `data:` address.
 */
picture: string, };

/**
 * A sheet that was given, or the calendar file that goes with one.
 */
export type GivenView = { 
/**
 * Its number, for `PageRequest` of kind `given`.
 */
id: SheetId, 
/**
 * "Sun 22 Nov 2026, 4:10 pm".
 */
label: string, 
/**
 * "After session 2. Why is my scalp so flaky?, version 1. A4."
 */
line: string, 
/**
 * Whether it is a calendar file, which is no page.
 */
is_calendar: boolean, 
/**
 * "Out of date: dates or rules have changed since"; none where it still says what is true.
 */
outdated: string | null, };

/**
 * Which protocol's guide.
 */
export type GuideRequest = { 
/**
 * The protocol's id.
 */
protocol: string, };

/**
 * What of the guide depends on the protocol and on the studio's rule. All other words stand in
 * the catalogue.
 */
export type GuideView = { 
/**
 * "From day 3 after each session, after the rinse."; none when the protocol does
 * not speak of a moisturizer.
 */
from: string | null, 
/**
 * The protocol's rule in its own words.
 */
rule: string | null, 
/**
 * Its source.
 */
source: string | null, 
/**
 * What is said of perfume; none where the studio does not hold it against a product.
 */
perfume: Verdict | null, 
/**
 * What is said of fatty alcohols; none where the studio holds them against a product.
 */
fatty_alcohols: Verdict | null, };

/**
 * How far hair loss has gone: Norwood's classes for men (South Med J 1975;68:1359–65),
 * Ludwig's for women (Br J Dermatol 1977;97:247–54).
 */
export type HairLoss = "norwood_1" | "norwood_2" | "norwood_2a" | "norwood_3" | "norwood_3a" | "norwood_3_vertex" | "norwood_4" | "norwood_4a" | "norwood_5" | "norwood_5a" | "norwood_6" | "norwood_7" | "ludwig_1" | "ludwig_2" | "ludwig_3";

/**
 * How a hairline ends.
 */
export type HairlineEdge = "sharp" | "scattered";

/**
 * The line that a hairline follows.
 */
export type HairlineShape = "rounded" | "boxed" | "peaked" | "receded" | "natural";

/**
 * A page without dates, for any client.
 */
export type HandoutKind = "guide" | "flaking" | "before" | "long-term" | "doctor" | "slips" | "days";

/**
 * A handout. It is the same for every client, but for an oil that they must not have and the
 * allergies that it names.
 */
export type HandoutRequest = { 
/**
 * Which.
 */
handout: HandoutKind, 
/**
 * The protocol's id.
 */
protocol: string, 
/**
 * The paper; none: the studio's.
 */
paper: Paper | null, 
/**
 * Larger type, for weak eyes.
 */
large_print: boolean, 
/**
 * The client that it is for; none for anybody.
 */
client: ClientId | null, 
/**
 * Allergies that are ticked: ids of groups, or names.
 */
allergies: Array<string>, };

/**
 * When the health form was gone through, and which of its questions were answered with no. One
 * that is neither there nor a [`Contraindication`] was not asked.
 */
export type HealthAnswers = { 
/**
 * The questions that were answered with no.
 */
no: Array<HealthQuestion>, 
/**
 * The day of the latest answers; none: nobody asked.
 */
asked: string | null, 
/**
 * The days on which the client said that nothing has changed since.
 */
confirmed: Array<string>, };

/**
 * What the published health forms ask.
 */
export type HealthQuestion = "bleeding" | "heart" | "diabetes" | "pregnancy" | "keloids" | "psoriasis" | "eczema" | "dermatitis" | "isotretinoin" | "retinoids" | "steroids" | "cancer_treatment" | "hepatitis" | "hiv" | "epilepsy" | "immune" | "allergy" | "mrsa" | "sunburn" | "lesions" | "laser_removal" | "minor" | "other";

/**
 * How fresh what is known of a client's health is.
 */
export type HealthView = { 
/**
 * "Nothing changed since Thu 3 Sep 2026?", "Nobody has asked about health yet."
 */
line: string, 
/**
 * Whether the line asks, so that one press answers it.
 */
can_confirm: boolean, 
/**
 * The id of the questionnaire that is used for them; none where there is none.
 */
form: string | null, 
/**
 * "Date of birth not known. You treat from 18."; none where it is, or there is no rule.
 */
age_unknown: string | null, };

/**
 * Something that was found.
 */
export type Hit = { "kind": "client", 
/**
 * The client's number.
 */
id: ClientId, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * "Session 2, day 3. Warm water only".
 */
line: string, 
/**
 * The telephone number that it was found by, else the preferred one; it tells namesakes
 * apart. May be empty.
 */
phone: string, 
/**
 * What holds for the client now; none when they are not healing.
 */
verdict: Verdict | null, 
/**
 * The answer, where the words typed ask about something.
 */
answer: Answer | null, } | { "kind": "supply", 
/**
 * What it is.
 */
supply: SupplyKind, 
/**
 * What the list of clients is narrowed by.
 */
name: string, 
/**
 * "Lot 4411 · Kuro Sumi Espresso".
 */
title: string, 
/**
 * "3 sessions".
 */
line: string, } | { "kind": "form", 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * "Consent to photos".
 */
title: string, 
/**
 * "Not signed yet".
 */
line: string, } | { "kind": "visit", 
/**
 * The consultation.
 */
item: Item, 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * "Consultation, Tue 24 Nov 2026, 10:00 am".
 */
line: string, 
/**
 * The sentence with the words typed; empty where it was found by whose it is.
 */
sentence: string, 
/**
 * Where they are in it, as of a note.
 */
hits: Array<[number, number]>, } | { "kind": "note", 
/**
 * The note's number.
 */
id: NoteId, 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * "Sun 22 Nov 2026".
 */
date: string, 
/**
 * The sentence with the words typed.
 */
sentence: string, 
/**
 * Where they are in it: pairs of start and end in UTF-16 code units.
 */
hits: Array<[number, number]>, };

/**
 * An hour of the week.
 */
export type HourView = { 
/**
 * When it begins, `10:00`.
 */
time: string, 
/**
 * "10:00 am".
 */
label: string, };

/**
 * Who saw an identity card or passport of the client.
 */
export type IdSeen = { 
/**
 * Who; empty: nobody noted it.
 */
by: string, 
/**
 * On which day.
 */
on: string | null, };

/**
 * What of the file to take in.
 */
export type ImportConfirm = { 
/**
 * Places whose `taken` is turned round.
 */
turned: Array<number>, };

/**
 * A kind of file to read.
 */
export type ImportKind = "json" | "csv" | "vcard";

/**
 * How the file that was chosen is to be read.
 */
export type ImportReadAs = { 
/**
 * One for each column of the file; none: guessed from the headings.
 */
columns: Array<Column> | null, 
/**
 * How its letters are written; none: guessed.
 */
letters: Letters | null, 
/**
 * What comes first in its dates; none: as other dates tell.
 */
dates: DateOrder | null, };

/**
 * A client of the file.
 */
export type ImportRow = { 
/**
 * Its place in the file, from 0.
 */
place: number, 
/**
 * The client's name.
 */
name: string, 
/**
 * "604 555 0101 · allergic to latex": what else is known.
 */
about: string, 
/**
 * "A client with this name is already in the vault"; none: new.
 */
duplicate: string | null, 
/**
 * Whether it is taken in unless said otherwise.
 */
taken: boolean, };

/**
 * What is in a file that was chosen. Nothing is taken in before `import_confirm`.
 */
export type ImportView = { 
/**
 * What kind of file it is.
 */
kind: ImportKind, 
/**
 * The columns of a spreadsheet, with what they are taken for.
 */
columns: Array<ColumnView>, 
/**
 * Everything that a column can be taken for.
 */
column_choices: Array<ColumnChoice>, 
/**
 * How its letters are taken, where the file does not say.
 */
letters: LettersView | null, 
/**
 * What comes first in its dates, where one can be read in two ways.
 */
dates: DatesView | null, 
/**
 * "Choose the column that contains the names.": what has to be said before anything can
 * be taken in.
 */
missing: string | null, 
/**
 * "120 clients, 3 already in the vault".
 */
counted: string, 
/**
 * What else would change: sessions and notes, protocols, the studio's profile,
 * settings; a line each.
 */
changes: Array<string>, 
/**
 * "Line 3 has no name. Not imported": what did not fit, the first 200 of them.
 */
remarks: Array<string>, 
/**
 * How many more there are.
 */
remarks_more: number, 
/**
 * The first 200 of the clients: those first who may be there already.
 */
rows: Array<ImportRow>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * What became of a file.
 */
export type ImportedProtocol = { 
/**
 * The draft that it is now; none where it is refused.
 */
draft: string | null, 
/**
 * What is wrong in it.
 */
faults: Array<string>, };

/**
 * Which sessions are listed.
 */
export type InspectionForm = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
until: string, 
/**
 * Whether clients' numbers stand in the place of their names.
 */
hide_names: boolean, };

/**
 * Any record. With a client goes everything that belongs to it, with a session its
 * notes and sheets and whatever else is on it.
 */
export type Item = { "kind": "client", "id": ClientId } | { "kind": "session", "id": SessionId } | { "kind": "stock", "id": StockId } | { "kind": "note", "id": NoteId } | { "kind": "sheet", "id": SheetId } | { "kind": "signed_form", "id": SignedFormId } | { "kind": "photo", "id": PhotoId } | { "kind": "consultation", "id": ConsultationId } | { "kind": "quote", "id": QuoteId };

/**
 * A new passphrase to judge, as it is typed.
 */
export type JudgeRequest = { 
/**
 * The passphrase as it was typed.
 */
passphrase: string, 
/**
 * What was typed about the studio and is in no vault yet, such as its name: words
 * that everybody would try first. Those of an open vault are known.
 */
known: Array<string>, };

/**
 * What a new passphrase is worth.
 */
export type JudgeView = { 
/**
 * Whether the passphrase is strong enough.
 */
accepted: boolean, 
/**
 * How far it has come: 0 for nothing typed, 4 for good enough.
 */
strength: number, 
/**
 * How long it withstands guessing, or what is wrong with it.
 */
verdict: string, 
/**
 * What would make it better, most helpful first.
 */
advice: Array<string>, };

/**
 * A quote in the list of a client's.
 */
export type KeptQuote = { 
/**
 * Its number, for `PageRequest` of kind `quote`.
 */
id: QuoteId, 
/**
 * "Sun 22 Nov 2026: 3400.00 CAD".
 */
label: string, 
/**
 * "Norwood IV, Scar camouflage, per scar".
 */
what: string, 
/**
 * "Valid until Sun 31 Jan 2027"; none where it holds without end.
 */
until: string | null, 
/**
 * Whether that day is over.
 */
expired: boolean, };

/**
 * What opens the vault, as typed.
 */
export type KeyTyped = { "kind": "passphrase", 
/**
 * The key as it was typed.
 */
text: string, } | { "kind": "recovery_key", 
/**
 * As typed; case, spaces and line breaks do not matter.
 */
text: string, };

/**
 * What the label comes to, against the studio's rule and the client's record.
 */
export type LabelVerdict = "avoid" | "caution" | "fine" | "cannot_tell";

/**
 * What is said of one activity.
 */
export type LaneView = { 
/**
 * The activity.
 */
activity: Activity, 
/**
 * "Soap, shampoo".
 */
label: string, 
/**
 * The runs, in order of time.
 */
runs: Array<RunBar>, };

/**
 * A language that a sheet can be in.
 */
export type LanguageView = { 
/**
 * Its tag, `fr`.
 */
tag: string, 
/**
 * Its name in itself, "Français".
 */
name: string, 
/**
 * Whether no native speaker has read its words yet.
 */
is_draft: boolean, };

/**
 * Which client has not come for long.
 */
export type LapsedForm = { 
/**
 * For how many months, from 1.
 */
months: number, };

/**
 * Somebody who has not come for long.
 */
export type LapsedRow = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * The preferred telephone number; may be empty.
 */
phone: string, 
/**
 * "Session 3, Thu 9 Jan 2025".
 */
line: string, };

/**
 * A session that may be the client's last, while dates hang on it.
 */
export type LastQuestion = { 
/**
 * The session's number in the vault.
 */
session: SessionId, 
/**
 * "Is session 2 the last? From the last session count: Sun, Swimming."
 */
text: string, };

/**
 * What was filled in of the client's latest session.
 */
export type LastTime = { 
/**
 * What is entered, with the technique of that session; none: there is no such session.
 */
treatment: Array<Treatment> | null, 
/**
 * "Copied from session 2 …", or that there is no such session.
 */
words: string, };

/**
 * What came of ending client mode.
 */
export type LeaveAnswer = { "answer": "left", 
/**
 * Whose form it was.
 */
client: ClientId, } | { "answer": "refused", 
/**
 * Why.
 */
failure: Failure, 
/**
 * How often a PIN may still be typed.
 */
pins_left: number, 
/**
 * For how many seconds nothing is tried.
 */
wait_seconds: number, };

/**
 * What ends client mode.
 */
export type LeaveKey = { "by": "pin", 
/**
 * As it was typed.
 */
text: string, } | { "by": "key", 
/**
 * As it was typed.
 */
key: KeyTyped, };

/**
 * A length that can be chosen.
 */
export type LengthView = { 
/**
 * Minutes.
 */
minutes: number, 
/**
 * "1 h 30 min".
 */
label: string, };

/**
 * How the letters of a file are written that does not say so itself.
 */
export type Letters = "windows-1252" | "windows-1250" | "iso-8859-2" | "windows-1251" | "koi8-u" | "ibm866" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "windows-874" | "shift_jis" | "euc-jp" | "euc-kr" | "gbk" | "big5" | "macintosh";

/**
 * How letters can be taken.
 */
export type LettersChoice = { 
/**
 * Its id.
 */
id: Letters, 
/**
 * "Western European".
 */
label: string, };

/**
 * How the letters of a file are taken.
 */
export type LettersView = { 
/**
 * As they are taken now.
 */
letters: Letters, 
/**
 * As they can be taken.
 */
choices: Array<LettersChoice>, };

/**
 * The vault is to be locked.
 */
export type LockRequest = { 
/**
 * The colour of the page's ground, from red to blue: the window keeps it until the
 * next page is there.
 */
ground: [number, number, number], };

/**
 * A file to make a logo from.
 */
export type LogoFile = { 
/**
 * What is in it, in Base64.
 */
file: string, };

/**
 * An ingredient in the pasted text.
 */
export type MarkView = { 
/**
 * Where it begins, in UTF-16 code units of the label.
 */
start: number, 
/**
 * Where it ends, likewise; exclusive.
 */
end: number, 
/**
 * As it stands in the label.
 */
text: string, 
/**
 * How it is marked.
 */
tone: Tone, 
/**
 * "Alcohol Denat., 5th of 11".
 */
title: string, 
/**
 * What is known of it, in plain words.
 */
explanation: Array<string>, 
/**
 * The sources of the explanation.
 */
sources: Array<string>, 
/**
 * The name that it may be a misspelling of.
 */
suggestion: string | null, };

/**
 * What is joined of both: allergies, labels and the like.
 */
export type MergeJoined = { 
/**
 * "Allergies".
 */
label: string, 
/**
 * What the one client will have.
 */
text: string, };

/**
 * A detail of both.
 */
export type MergePart = { 
/**
 * Which it is.
 */
id: ClientPart, 
/**
 * "Phone".
 */
label: string, 
/**
 * What the one who stays has; may be empty.
 */
keep: string, 
/**
 * What the other has; may be empty.
 */
other: string, 
/**
 * Whether both have something, and not the same.
 */
differs: boolean, };

/**
 * Two clients who are to become one.
 */
export type MergeRequest = { 
/**
 * The client who stays.
 */
keep: ClientId, 
/**
 * The client who goes to the bin. All that belongs to them goes to the one who stays.
 */
other: ClientId, 
/**
 * Where the two differ: what of the other is kept. Everything else is the one's who stays.
 */
from_other: Array<ClientPart>, };

/**
 * One of two clients.
 */
export type MergeSide = { 
/**
 * The client.
 */
row: ClientRow, 
/**
 * "2 sessions, 3 notes"; empty where nothing belongs to them.
 */
holds: string, };

/**
 * Two clients side by side, before they become one.
 */
export type MergeView = { 
/**
 * The client who stays.
 */
keep: MergeSide, 
/**
 * The client who goes to the bin.
 */
other: MergeSide, 
/**
 * Their details, without what neither has.
 */
parts: Array<MergePart>, 
/**
 * What is joined of both.
 */
joined: Array<MergeJoined>, };

/**
 * Which month is printed or saved.
 */
export type MonthForm = { 
/**
 * A day of it.
 */
month: string, };

/**
 * Which month is shown, and since when somebody has not come for long.
 */
export type MonthRequest = { 
/**
 * A day of it; none for the last month that is over.
 */
month: string | null, 
/**
 * For how many months somebody must not have come, from 1.
 */
lapsed_months: number, };

/**
 * A month in figures.
 */
export type MonthRow = { 
/**
 * Its first day.
 */
month: string, 
/**
 * "October 2026".
 */
title: string, 
/**
 * How many sessions ended in it.
 */
sessions: number, 
/**
 * How many clients came for the first time.
 */
first_visits: number, 
/**
 * "650.00 CAD", a line for each currency.
 */
income: Array<string>, 
/**
 * How many sessions have no price.
 */
unpriced: number, };

/**
 * A month's end.
 */
export type MonthView = { 
/**
 * The first day of the month.
 */
month: string, 
/**
 * "October 2026".
 */
title: string, 
/**
 * The first day of the month before.
 */
earlier: string, 
/**
 * The first day of the month after; none where that has not begun.
 */
later: string | null, 
/**
 * What is to be said beside the figures.
 */
remarks: Array<string>, 
/**
 * The month itself and those before it, the latest first.
 */
months: Array<MonthRow>, 
/**
 * The sum of them.
 */
all: MonthRow, 
/**
 * "3 clients".
 */
counted: string, 
/**
 * Who has not come for long.
 */
lapsed: Array<LapsedRow>, };

/**
 * What a move changes for one activity: verdicts with their dates.
 */
export type MoveChange = { 
/**
 * "Soap, shampoo".
 */
label: string, 
/**
 * "Before: not yet, fine from Sat 28 Nov, 4:00 pm".
 */
before: string, 
/**
 * "After: …".
 */
after: string, };

/**
 * Moves a record to another client.
 */
export type MoveRecord = { 
/**
 * A session, a note, or whatever else belongs to a client.
 */
item: Item, 
/**
 * The client whose it is from now on.
 */
to: ClientId, };

/**
 * Clients to be moved.
 */
export type MoveRequest = { 
/**
 * The protocol.
 */
id: string, 
/**
 * The version whose differences were shown.
 */
version: number, 
/**
 * The clients.
 */
clients: Array<ClientId>, };

/**
 * A client who could be moved.
 */
export type MoveRow = { 
/**
 * The number.
 */
client: ClientId, 
/**
 * The name.
 */
name: string, 
/**
 * "C-001".
 */
code: string, 
/**
 * "Healing under version 2".
 */
line: string, 
/**
 * What changes.
 */
changes: Array<MoveChange>, };

/**
 * The end of a rule that is moved.
 */
export type MoveRuleEnd = { 
/**
 * The draft as it is typed.
 */
form: DraftForm, 
/**
 * The place of the rule.
 */
rule: number, 
/**
 * Where it is moved.
 */
to: EndMove, };

/**
 * Who could be moved to the newest version.
 */
export type MovesView = { 
/**
 * The version that they would be moved to.
 */
version: number, 
/**
 * "3 clients are healing under an earlier version. Move them to version 3?"
 */
title: string, 
/**
 * The clients.
 */
clients: Array<MoveRow>, };

/**
 * Somebody, by name or by the code in its place.
 */
export type NamedView = { 
/**
 * The name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, };

/**
 * What a client needs of the artist today.
 */
export type Needs = { "kind": "session_today", 
/**
 * "Session 2 today, 4:00 pm".
 */
words: string, } | { "kind": "new_sheet", 
/**
 * "New sheet needed"
 */
words: string, } | { "kind": "changes_today", 
/**
 * "Changes today".
 */
words: string, } | { "kind": "check_in", 
/**
 * "Check-in due (day 4)".
 */
words: string, 
/**
 * The session after which the check-in is due.
 */
session: SessionId, 
/**
 * Which day of the session's is due.
 */
day: number, } | { "kind": "book_session", 
/**
 * "Book session 3".
 */
words: string, 
/**
 * The number of the session to book, from 1.
 */
number: number, } | { "kind": "nothing" };

/**
 * What a new booking is likely to be is asked for.
 */
export type NewBooking = { 
/**
 * The client; none for somebody who becomes one.
 */
client: ClientId | null, 
/**
 * On which day; none for the next that fits.
 */
day: string | null, 
/**
 * At what time on it, `10:00`; none for one that is usual.
 */
time: string | null, };

/**
 * What a new session is likely to be is asked for.
 */
export type NewSession = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * Whether it is booked for a day that lies ahead; otherwise it has just ended.
 */
booked: boolean, };

/**
 *Number of a note.
 */
export type NoteId = number;

/**
 * A kind of note.
 */
export type NoteKind = "note" | "call" | "reaction" | "slip";

/**
 * A slip, a call or a reaction on the timeline.
 */
export type NoteMark = { 
/**
 * The note's number.
 */
note: NoteId, 
/**
 * Its kind.
 */
kind: NoteKind, 
/**
 * The middle of its day, as the timeline's positions are.
 */
at: number, 
/**
 * "Slip, Sat 21 Nov, session 2, day 2".
 */
label: string, 
/**
 * The text; of a slip with what the protocol says to do then.
 */
text: string, };

/**
 * A note, by number.
 */
export type NoteRequest = { 
/**
 * The note's number.
 */
id: NoteId, };

/**
 * A note that was saved, on the disk when this is answered.
 */
export type NoteSaved = { 
/**
 * The note; none when it was blank and there is none.
 */
id: NoteId | null, 
/**
 * "Saved Sun 22 Nov, 3:12 pm"; empty when there is none.
 */
saved: string, };

/**
 * What a note said before.
 */
export type NoteVersion = { 
/**
 * Names this version for `bring_back`.
 */
version: number, 
/**
 * "Until Sun 22 Nov, 3:12 pm".
 */
until: string, 
/**
 * The note's text in this version.
 */
text: string, };

/**
 * A note.
 */
export type NoteView = { 
/**
 * The note's number.
 */
id: NoteId, 
/**
 * The session that it is on.
 */
session: SessionId | null, 
/**
 * "Call".
 */
kind_label: string, 
/**
 * "Sun 22 Nov 2026".
 */
date_label: string, 
/**
 * "Session 2, day 3"; none before the first session.
 */
day_label: string | null, 
/**
 * "Saved Sun 22 Nov, 3:12 pm".
 */
saved: string, 
/**
 * What kind of note it is.
 */
kind: NoteKind, 
/**
 * The day that it is about.
 */
date: string, 
/**
 * Whether it stands above the others.
 */
pinned: boolean, 
/**
 * The text; it must hold something.
 */
text: string, 
/**
 * What happened, where the note is about a slip that a protocol knows.
 */
slip: Slip | null, };

/**
 * A notice of a recall, as pasted.
 */
export type NoticeRequest = { 
/**
 * Its text.
 */
text: string, };

/**
 * What was found in a notice.
 */
export type NoticeView = { 
/**
 * The studio's brands in it, the surest first.
 */
found: Array<FoundInNotice>, 
/**
 * Whether it is longer than what was read of it.
 */
is_cut: boolean, };

/**
 * The three cards: today, usual around now, next change.
 */
export type NowView = { 
/**
 * "Sunday 22 November, day 3 after session 1".
 */
title: string, 
/**
 * The one big line that answers "what today?".
 */
headline: string, 
/**
 * What holds now, an entry for each activity.
 */
rules: Array<RuleLine>, 
/**
 * The headline of the second card.
 */
usual_headline: string, 
/**
 * What is usual now.
 */
usual: Array<string>, 
/**
 * "Sunday 22 November, 4:00 pm"; none when nothing changes any more.
 */
next_title: string | null, 
/**
 * What changes then.
 */
next: Array<RuleLine>, };

/**
 * An open bottle or box.
 */
export type OpenStock = { 
/**
 * Its number.
 */
id: StockId, 
/**
 * "Kuro Sumi Espresso, lot 4411".
 */
title: string, 
/**
 * What may be wrong with it; mostly empty.
 */
warning: string, 
/**
 * Whether nobody should be treated with it.
 */
is_over: boolean, 
/**
 * The brand of a pigment.
 */
brand: string, 
/**
 * The shade; of needles the maker and the needle.
 */
name: string, 
/**
 * Batch number.
 */
lot: string, 
/**
 * Last day of use.
 */
expiry: string | null, };

/**
 * An open vault.
 */
export type OpenView = { 
/**
 * Whether these are the sample clients, which are kept nowhere.
 */
sample: boolean, 
/**
 * The studio's name; may be empty.
 */
studio: string, 
/**
 * After how many minutes without a touch the screen locks; none for never.
 */
lock_after_minutes: number | null, 
/**
 * Whether the artist has said that the recovery key is on paper.
 */
recovery_printed: boolean, 
/**
 * Whether a new recovery key waits to be shown: see `recovery_key`.
 */
recovery_waits: boolean, 
/**
 * Whether codes stand in place of names when the app opens.
 */
hide_names: boolean, 
/**
 * Whether keys find a client while another program is in front.
 */
find_from_anywhere: boolean, 
/**
 * When a session that has just ended did so, on the studio's clock:
 * `2026-11-22T16:00`. The form for a sheet starts with it.
 */
just_ended: string, 
/**
 * The studio's paper.
 */
paper: Paper, 
/**
 * Whether every sheet has larger type.
 */
large_print: boolean, 
/**
 * Why nothing can be changed; none where the vault can be written to.
 */
read_only: ReadOnlyReason | null, 
/**
 * What was being typed when the vault was open last.
 */
unfinished: Unfinished, 
/**
 * Whether something was being typed that cannot be read: another version wrote it.
 */
unfinished_lost: boolean, };

/**
 * A branch that the artist has opened for the client.
 */
export type OpenedBranch = { 
/**
 * The branch's id.
 */
branch: string, 
/**
 * The number of the session at which it was opened, from 1 in the order of time.
 */
session: number, };

/**
 * What can come first.
 */
export type OrderChoice = { 
/**
 * Its id.
 */
id: DateOrder, 
/**
 * "Day first: 03/04/1985 is Wed 3 Apr 1985".
 */
label: string, };

/**
 * A form of the studio's own.
 */
export type OwnFormView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title; that of the draft before a version is published.
 */
title: string, 
/**
 * "Consent. English. Version 2."
 */
line: string, 
/**
 * Whether it is being written.
 */
has_draft: boolean, 
/**
 * Whether it has a version.
 */
is_published: boolean, 
/**
 * Whether it is not used any more.
 */
is_retired: boolean, };

/**
 * A page to show, print or save.
 */
export type PageRequest = { "kind": "sheet" } & SheetRequest | { "kind": "handout" } & HandoutRequest | { "kind": "client" } & ClientSheetRequest | { "kind": "card" } & SheetRequest | { "kind": "client_card" } & ClientSheetRequest | { "kind": "several", 
/**
 * The pages.
 */
parts: Array<PageRequest>, } | { "kind": "draft" } & DraftForm | { "kind": "given", 
/**
 * The sheet's number.
 */
id: SheetId, } | { "kind": "client_file", 
/**
 * The client's number.
 */
id: ClientId, } | { "kind": "blank_form", 
/**
 * The id of the form.
 */
form: string, 
/**
 * Whom it is for; none for anybody.
 */
client: ClientId | null, } | { "kind": "signed_form", 
/**
 * Its number.
 */
id: SignedFormId, } | { "kind": "quote", 
/**
 * Its number.
 */
id: QuoteId, } | { "kind": "call_list", 
/**
 * The recall.
 */
recall: RecallForm, } | { "kind": "recall_letters", 
/**
 * The recall.
 */
recall: RecallForm, } | { "kind": "inspection" } & InspectionForm | { "kind": "month" } & MonthForm | { "kind": "lapsed" } & LapsedForm | { "kind": "recovery" } | { "kind": "erasure" };

/**
 * All pages as they will print, at any size.
 */
export type PagesView = { 
/**
 * An SVG for each page.
 */
pages: Array<string>, };

/**
 * Two photos held against each other.
 */
export type PairView = { 
/**
 * How the second lies over the first; none without two spots on both.
 */
alignment: Alignment | null, 
/**
 * In what they differ too much, in words.
 */
warnings: Array<string>, };

/**
 * The paper to print on.
 */
export type Paper = "a4" | "letter";

/**
 * What came of a patch test.
 */
export type PatchResult = "not_done" | "waiting" | "calm" | "reacted";

/**
 * A test of the pigment on a small part of the skin.
 */
export type PatchTest = { 
/**
 * What came of it; none: not asked.
 */
result: PatchResult | null, 
/**
 * The day on which it was done.
 */
date: string | null, 
/**
 * More about it.
 */
text: string, };

/**
 * A phase.
 */
export type PhaseBar = { 
/**
 * Its name.
 */
title: string, 
/**
 * The strictest verdict for water and shampoo in it: gives it its colour.
 */
tone: Verdict, 
/**
 * From where to where it lies in the picture.
 */
extent: Extent, };

/**
 * A photo that was added.
 */
export type PhotoAdded = { 
/**
 * Its number.
 */
id: PhotoId, 
/**
 * Whether the camera said on which day it was taken.
 */
is_dated: boolean, };

/**
 * One thing that is said of a photo.
 */
export type PhotoChange = { "view": PhotoView } | { "taken": string } | { "session": SessionId | null } | { "consent": boolean } | { "spot": PhotoPoint } | "no_spots";

/**
 * A photo that leaves the vault.
 */
export type PhotoExport = { 
/**
 * Its number.
 */
id: PhotoId, 
/**
 * What is covered on it; empty for nothing.
 */
covered: Array<Area>, };

/**
 * A file that may be a photo.
 */
export type PhotoFile = { 
/**
 * The client.
 */
client: ClientId, 
/**
 * From where it shows the head.
 */
view: PhotoView, 
/**
 * What is in the file, in Base64.
 */
file: string, 
/**
 * The one that was added before it in one go: one step of undo for both.
 */
with: PhotoId | null, };

/**
 *Number of a photo.
 */
export type PhotoId = number;

/**
 * What the artist says of a photo.
 */
export type PhotoInput = { 
/**
 * Its number.
 */
id: PhotoId, 
/**
 * What is said. All else stays as it is kept, whatever the screen has of it.
 */
change: PhotoChange, };

/**
 * Two photos.
 */
export type PhotoPair = { 
/**
 * The one that stays where it is.
 */
first: PhotoId, 
/**
 * The one that is laid over it.
 */
second: PhotoId, };

/**
 * A spot on a photo, in ten-thousandths of its width and its height.
 */
export type PhotoPoint = { 
/**
 * From the left.
 */
x: number, 
/**
 * From the top.
 */
y: number, };

/**
 * A photo, by number.
 */
export type PhotoRequest = { 
/**
 * Its number.
 */
id: PhotoId, };

/**
 * A photo, small.
 */
export type PhotoRow = { 
/**
 * Its number.
 */
id: PhotoId, 
/**
 * From where.
 */
view: PhotoView, 
/**
 * "Front".
 */
view_label: string, 
/**
 * The day that it was taken on.
 */
taken: string, 
/**
 * "Thu 19 Nov 2026".
 */
date_label: string, 
/**
 * "3 days after session 2".
 */
since: string, 
/**
 * The session that the artist says it is of; none for that of its day.
 */
session: SessionId | null, 
/**
 * "Session 2": the one that it is of; empty for none.
 */
session_label: string, 
/**
 * "Session 2, on this day": what it is of where the artist says nothing.
 */
by_day: string, 
/**
 * Whether the client agrees that it is shown to others.
 */
consent: boolean, 
/**
 * Spots that are on other photos too.
 */
points: Array<PhotoPoint>, 
/**
 * Pixels across.
 */
width: number, 
/**
 * Pixels down.
 */
height: number, 
/**
 * The small picture, a `data:` address.
 */
thumbnail: string, };

/**
 * From where a photo shows the head. Left and right are the client's.
 */
export type PhotoView = "front" | "top" | "back" | "left" | "right" | "close_up";

/**
 * The photos of a client, the latest first.
 */
export type PhotosView = { 
/**
 * The photos.
 */
rows: Array<PhotoRow>, 
/**
 * Which views they show, in their order, each in words.
 */
views: Array<ViewChoice>, 
/**
 * The sessions that one may be of, the latest first.
 */
sessions: Array<SessionChoice>, };

/**
 * A pigment, as the label on the bottle says.
 */
export type Pigment = { 
/**
 * Brand.
 */
brand: string, 
/**
 * Shade.
 */
shade: string, 
/**
 * Batch number.
 */
lot: string, 
/**
 * Last day of use.
 */
expiry: string | null, };

/**
 * A booking in its place on a day.
 */
export type PlacedView = { 
/**
 * The booking.
 */
booking: BookingView, 
/**
 * Who else is booked at the same time.
 */
at_once: Array<NamedView>, 
/**
 * How far below the first hour it begins, in hundredths of all hours.
 */
top: number, 
/**
 * How high it is, in hundredths of all hours.
 */
height: number, 
/**
 * How far it is from the day's side, in hundredths of the day's width.
 */
side: number, 
/**
 * How wide it is, in hundredths of the day's width.
 */
width: number, };

/**
 * What the artist has entered.
 */
export type PlanRequest = { 
/**
 * The protocol's id.
 */
protocol: string, 
/**
 * When each session ended, `2026-11-19T16:00`, in any order.
 */
sessions: Array<string>, 
/**
 * The opened branches.
 */
opened: Array<OpenedBranch>, 
/**
 * What the client's scalp is like, where it is known.
 */
scalp_type: ScalpType | null, };

/**
 * A plan, ready to be shown.
 */
export type PlanView = { 
/**
 * The sessions in the order of time.
 */
sessions: Array<SessionView>, 
/**
 * What holds now.
 */
now: NowView, 
/**
 * The timeline of the plan.
 */
timeline: TimelineView, 
/**
 * Every change to come or past, in order: "Sun 22 Nov, 4:00 pm", what, the verdict.
 */
changes: Array<ChangeView>, 
/**
 * What calls for the artist, a doctor or the emergency number, the most urgent first.
 */
warning_signs: Array<WarningView>, 
/**
 * The protocol's advice for this scalp type.
 */
advice: Array<string>, };

/**
 * A page as it will print, small.
 */
export type PreviewView = { 
/**
 * The first page as a picture, a `data:` address.
 */
first: string, 
/**
 * How many pages there are.
 */
count: number, 
/**
 * Emoji, and the characters that no font of the program has: the page is without them.
 * Mostly none.
 */
left_out: string, 
/**
 * Whether a code for a phone was asked for and is left out, because it would be too fine.
 */
code_left_out: boolean, };

/**
 * A price.
 */
export type Price = { 
/**
 * In the currency's smallest unit, such as cents.
 */
minor_units: number, 
/**
 * ISO 4217 code, such as `CAD`.
 */
currency: string, };

/**
 * What studios price by: the class of hair loss, scars, density, single sessions. The classes
 * have the ids of [`HairLoss`].
 */
export type PriceItem = "norwood_1" | "norwood_2" | "norwood_2a" | "norwood_3" | "norwood_3a" | "norwood_3_vertex" | "norwood_4" | "norwood_4a" | "norwood_5" | "norwood_5a" | "norwood_6" | "norwood_7" | "ludwig_1" | "ludwig_2" | "ludwig_3" | "scar" | "scar_area" | "density" | "session";

/**
 * A line of the table as it is entered.
 */
export type PriceRow = { 
/**
 * What is priced; none for a line of the studio's own.
 */
item: PriceItem | null, 
/**
 * What it is called. The name of an item is not kept.
 */
label: string, 
/**
 * What it costs, as it is typed; empty where the studio does not offer it.
 */
amount: string, };

/**
 * What a price was read as.
 */
export type PriceView = { 
/**
 * The price; none where nothing was typed, and where it is no amount of that currency.
 */
price: Price | null, 
/**
 * Whether something was typed that is no amount.
 */
is_unread: boolean, };

/**
 * The price table, ready to be filled in.
 */
export type PricesView = { 
/**
 * The studio's currency; empty where none is set.
 */
currency: string, 
/**
 * Another currency that amounts were entered in; none where all are in the studio's.
 */
other_currency: string | null, 
/**
 * The classes of hair loss, each with its price.
 */
classes: Array<PriceRow>, 
/**
 * Scars, density and single sessions, each with its price.
 */
work: Array<PriceRow>, 
/**
 * The lines of the studio's own.
 */
own: Array<PriceRow>, };

/**
 * A checked product that goes onto a sheet. It is checked again as the sheet is made, so
 * the verdict on paper is always the backend's own.
 */
export type ProductRequest = { 
/**
 * Its name as typed; may be empty.
 */
name: string, 
/**
 * The text as pasted.
 */
label: string, 
/**
 * Ids of allergy groups, or names as typed.
 */
allergies: Array<string>, 
/**
 * What the client's scalp is like.
 */
scalp_types: Array<ScalpType>, };

/**
 * How far a long task has come. Sent as the event `progress`.
 */
export type Progress = { 
/**
 * "Copying".
 */
words: string, 
/**
 * From 0 to 1; none while it cannot be told.
 */
done: number | null, };

/**
 * A protocol with all that it says.
 */
export type ProtocolDetails = { 
/**
 * As it is in the list.
 */
row: ProtocolRow, 
/**
 * Its rules.
 */
rules: Array<RuleRow>, 
/**
 * The picture of its days.
 */
timeline: TimelineView, 
/**
 * What it says of sessions, check-ins and the end of healing.
 */
numbers: Array<string>, 
/**
 * What calls for somebody.
 */
warnings: Array<string>, 
/**
 * Its sources.
 */
sources: Array<string>, 
/**
 * How they were read.
 */
notes: Array<SourceNote>, 
/**
 * Its days among those of published guides, a sentence each.
 */
published: Array<string>, 
/**
 * What that rests on.
 */
published_source: string, 
/**
 * "Hat, sun": of what it says nothing and the fuller guide does; mostly none.
 */
unsaid: string | null, };

/**
 * A protocol, by its id.
 */
export type ProtocolRequest = { 
/**
 * The id.
 */
id: string, };

/**
 * A protocol in the list.
 */
export type ProtocolRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * "Rob James, version 2".
 */
line: string, 
/**
 * Whether it comes with the app, so that it cannot be changed.
 */
ships: boolean, 
/**
 * Whether first sessions begin with it.
 */
is_default: boolean, 
/**
 * "Version 2: 7 sessions, 3 clients healing", the newest first.
 */
uses: Array<string>, 
/**
 * "3 clients are healing under an earlier version. Move them to version 3?"; none where
 * nobody is.
 */
moves: string | null, };

/**
 * A protocol to choose.
 */
export type ProtocolView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its version, from 1.
 */
version: number, 
/**
 * Who wrote the guide that it follows.
 */
author: string, 
/**
 * How its sources were read.
 */
notes: Array<SourceNote>, 
/**
 * The branches that can be opened.
 */
branches: Array<BranchView>, };

/**
 * All protocols.
 */
export type ProtocolsView = { 
/**
 * Those that ship, then the studio's own.
 */
protocols: Array<ProtocolRow>, 
/**
 * The drafts.
 */
drafts: Array<DraftRow>, };

/**
 *Number of a quote.
 */
export type QuoteId = number;

/**
 * What there is to know of a quote before it is kept.
 */
export type QuoteLook = { 
/**
 * What each line comes to, "600.00 CAD"; empty where its amount is missing.
 */
amounts: Array<string>, 
/**
 * What all of them come to: "3400.00 CAD".
 */
total: string, };

/**
 * A line that can be added from the price table.
 */
export type QuoteOffer = { 
/**
 * "Norwood IV: 2800.00 CAD".
 */
words: string, 
/**
 * The line.
 */
row: QuoteRow, };

/**
 * A quote that is begun or opened.
 */
export type QuoteRequest = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * Which of theirs; none for a new one.
 */
id: QuoteId | null, };

/**
 * A line of a quote as it is entered.
 */
export type QuoteRow = { 
/**
 * What it is; none where it has words of its own.
 */
item: PriceItem | null, 
/**
 * What it is called.
 */
label: string, 
/**
 * How many.
 */
count: number, 
/**
 * What one costs, as it is typed.
 */
amount: string, };

/**
 * A quote that was kept.
 */
export type QuoteSaved = { 
/**
 * Its number.
 */
id: QuoteId, };

/**
 * A quote, ready to be changed.
 */
export type QuoteView = { 
/**
 * Its number; none while it is new.
 */
id: QuoteId | null, 
/**
 * Its client.
 */
client: ClientId, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * The currency of all amounts; may be empty.
 */
currency: string, 
/**
 * What is done.
 */
rows: Array<QuoteRow>, 
/**
 * How many sessions are planned.
 */
sessions: number | null, 
/**
 * The last day on which it holds.
 */
valid_until: string | null, 
/**
 * A note on the page.
 */
text: string, 
/**
 * "Norwood IV: front and crown, a full band between", what the client's file says.
 */
facts: Array<string>, 
/**
 * What the price table offers.
 */
offers: Array<QuoteOffer>, };

/**
 * Why a vault can be read and not written to.
 */
export type ReadOnlyReason = "medium" | "folder" | "file" | "full";

/**
 * Why a branch is opened or declined, not decided yet.
 */
export type Reason = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The branch's id in the protocol.
 */
branch: string, 
/**
 * The reason as it was typed.
 */
text: string, };

/**
 * What a recall names. What is left empty narrows nothing down.
 */
export type RecallForm = { 
/**
 * What it is about.
 */
kind: StockKind, 
/**
 * Who makes it; may hold the shade too.
 */
brand: string, 
/**
 * The shade, or the needle.
 */
name: string, 
/**
 * Batch numbers, a comma or a line break between two. None: all.
 */
lots: string, 
/**
 * Whether other lots of the same brand may be meant as well.
 */
others: boolean, 
/**
 * The earliest last day of use.
 */
expires_from: string | null, 
/**
 * The latest last day of use.
 */
expires_until: string | null, 
/**
 * The first day of use in a session.
 */
used_from: string | null, 
/**
 * The last day of use in a session.
 */
used_until: string | null, };

/**
 * A client who was treated with what a recall names.
 */
export type RecallRow = { 
/**
 * The client's number.
 */
id: ClientId, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * The telephone numbers, the preferred one first: "604 555 0100 (home)".
 */
phones: Array<string>, 
/**
 * Whether they surely were.
 */
is_sure: boolean, 
/**
 * In which sessions.
 */
uses: Array<RecallUseRow>, };

/**
 * A bottle or a box that a recall names.
 */
export type RecallStockRow = { 
/**
 * Its number.
 */
id: StockId, 
/**
 * "Kuro Sumi Espresso, lot 4411, use by Wed 31 Mar 2027".
 */
line: string, 
/**
 * Why it only may be meant; empty where it surely is.
 */
doubts: string, };

/**
 * What a session used of what a recall names.
 */
export type RecallUseRow = { 
/**
 * The session's number in the vault.
 */
session: SessionId, 
/**
 * "Session 2, Thu 19 Nov 2026: Kuro Sumi Espresso, lot 4411".
 */
line: string, 
/**
 * Why it only may be meant; empty where it surely is.
 */
doubts: string, };

/**
 * What a recall comes to.
 */
export type RecallView = { 
/**
 * Whether nothing was named that could be looked for.
 */
is_empty: boolean, 
/**
 * "3 clients were treated with it, and 1 more may have been."
 */
lines: Array<string>, 
/**
 * Whether there is somebody to write to: who was treated with it already.
 */
has_letters: boolean, 
/**
 * Who was treated with it, by name.
 */
clients: Array<RecallRow>, 
/**
 * What is still there of it.
 */
stock: Array<RecallStockRow>, };

/**
 * The recovery key, to be shown while it waits.
 */
export type RecoveryView = { 
/**
 * In groups, to be read and typed. The first is the same for every key.
 */
groups: Array<string>, };

/**
 * A region of which something is known.
 */
export type RegionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What a form says there.
 */
says: Array<string>, 
/**
 * What is known of its rules, with the source.
 */
facts: Array<string>, };

/**
 * New keys for the vault: all of it is encrypted anew, and what opened it before opens
 * nothing any more but older backups.
 */
export type RenewKeys = { 
/**
 * What opens the vault now.
 */
current: KeyTyped, 
/**
 * The new passphrase; none keeps the one that was typed as `current`. With the
 * recovery key there is none to be kept.
 */
new: string | null, };

/**
 * Whether a form is used.
 */
export type RetireForm = { 
/**
 * The id.
 */
id: string, 
/**
 * Whether it is not used any more.
 */
retired: boolean, };

/**
 * A rule whose end was moved.
 */
export type RuleEndMoved = { 
/**
 * The day on which it ends now, as it is typed; a range keeps its last day as long as it can.
 */
until: string, 
/**
 * The place of the rule that begins there; none where there is none.
 */
next: number | null, 
/**
 * Where the rules lie now.
 */
bars: Array<DraftLane>, };

/**
 * One activity in one line.
 */
export type RuleLine = { 
/**
 * The activity.
 */
activity: Activity, 
/**
 * The verdict.
 */
verdict: Verdict, 
/**
 * In the protocol's words.
 */
text: string, };

/**
 * A rule in a table.
 */
export type RuleRow = { 
/**
 * The activity.
 */
activity: Activity, 
/**
 * "Soap, shampoo".
 */
label: string, 
/**
 * "Day 0 to 8".
 */
days: string, 
/**
 * The verdict.
 */
verdict: Verdict, 
/**
 * "Not yet".
 */
word: string, 
/**
 * What the client reads.
 */
text: string, 
/**
 * Its source.
 */
source: string, 
/**
 * "Counted from the final session", "Only if you allow it: natural cleanser"; mostly none.
 */
remarks: Array<string>, };

/**
 * A verdict with its dates.
 */
export type RunBar = { 
/**
 * The verdict.
 */
verdict: Verdict, 
/**
 * "Not yet".
 */
word: string, 
/**
 * In the protocol's words.
 */
text: string, 
/**
 * From where to where it lies in the picture.
 */
extent: Extent, 
/**
 * "Rule from session 1".
 */
rule: string, 
/**
 * "Why is my scalp so flaky after my SMP sessions?, Rob James".
 */
source: string, };

/**
 * What the safety card speaks of.
 */
export type Safety = "backup" | "recovery_key" | "offline";

/**
 * A line of the safety card.
 */
export type SafetyLine = { 
/**
 * What the line is about.
 */
about: Safety, 
/**
 * Whether all is well with it.
 */
well: boolean, 
/**
 * "Backed up today at 9:02 am, checked".
 */
words: string, };

/**
 * A booking as it is entered.
 */
export type SaveBooking = { 
/**
 * The consultation or session that is changed; none for a new one.
 */
item: Item | null, 
/**
 * What is booked. What is changed stays what it was.
 */
kind: BookingKind, 
/**
 * The client's number; none for somebody who becomes a client with it.
 */
client: ClientId | null, 
/**
 * The name of somebody who becomes a client.
 */
name: string, 
/**
 * Their telephone number; may be empty.
 */
phone: string, 
/**
 * When it begins, on the studio's wall clock: `2026-11-19T16:00`.
 */
begins: string, 
/**
 * For how many minutes.
 */
minutes: number, 
/**
 * Free text.
 */
text: string, };

/**
 * A client's details, all of them, as they are from now on.
 */
export type SaveClient = { 
/**
 * The client's number.
 */
id: ClientId, 
/**
 * The details.
 */
details: Client, };

/**
 * A draft to be saved.
 */
export type SaveDraft = { 
/**
 * What was typed.
 */
form: DraftForm, 
/**
 * Whether the artist has left it.
 */
done: boolean, };

/**
 * A note as it is now. It is saved as the artist types, at most once a second.
 */
export type SaveNote = { 
/**
 * The note that is changed; none for a new one. The answer has the number to save it
 * under from then on.
 */
id: NoteId | null, 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The session that a new note is on. It cannot be changed later.
 */
session: SessionId | null, 
/**
 * Whether the artist has left the field: the next save begins a new version.
 */
done: boolean, 
/**
 * What kind of note it is.
 */
kind: NoteKind, 
/**
 * The day that it is about.
 */
date: string, 
/**
 * Whether it stands above the others.
 */
pinned: boolean, 
/**
 * The text; it must hold something.
 */
text: string, 
/**
 * What happened, where the note is about a slip that a protocol knows.
 */
slip: Slip | null, };

/**
 * The table as it is entered.
 */
export type SavePrices = { 
/**
 * Its lines.
 */
rows: Array<PriceRow>, };

/**
 * A quote as it is entered.
 */
export type SaveQuote = { 
/**
 * The quote that is changed; none for a new one.
 */
id: QuoteId | null, 
/**
 * Its client.
 */
client: ClientId, 
/**
 * The currency of all amounts; may be empty.
 */
currency: string, 
/**
 * What is done.
 */
rows: Array<QuoteRow>, 
/**
 * How many sessions are planned.
 */
sessions: number | null, 
/**
 * The last day on which it holds.
 */
valid_until: string | null, 
/**
 * A note on the page.
 */
text: string, };

/**
 * A session as it is entered.
 */
export type SaveSession = { 
/**
 * The session that is changed; none for a new one.
 */
id: SessionId | null, 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * When it ended, or will end, on the studio's wall clock: `2026-11-19T16:00`.
 */
ended: string, 
/**
 * The time of day at which it began, `12:30`.
 */
started: string | null, 
/**
 * Which of the client's sessions it is, from 1.
 */
number: number, 
/**
 * Whether it is marked as the client's last.
 */
is_final: boolean, 
/**
 * The protocol's id. A session that is changed and stays with its protocol keeps the
 * version that it was given.
 */
protocol: string, 
/**
 * Who worked.
 */
artist: string, 
/**
 * How the skin was on arrival.
 */
skin: string, 
/**
 * What was done.
 */
treatment: Array<Treatment>, 
/**
 * What it cost.
 */
price: Price | null, 
/**
 * Free text.
 */
text: string, };

/**
 * A bottle or a box as it is entered.
 */
export type SaveStock = { 
/**
 * The one that is changed; none for a new one.
 */
id: StockId | null, 
/**
 * All that is kept about it.
 */
stock: Stock, };

/**
 * What the client said to a question.
 */
export type ScalpAnswer = { 
/**
 * Yes or no; none: not asked.
 */
said: boolean | null, 
/**
 * More about it.
 */
text: string, };

/**
 * What is recorded once about a client's scalp. What is empty was not asked.
 */
export type ScalpRecord = { 
/**
 * How far the hair loss has gone.
 */
hair_loss: HairLoss | null, 
/**
 * How the skin takes the sun.
 */
fitzpatrick: Fitzpatrick | null, 
/**
 * The line that the hairline follows.
 */
hairline_shape: HairlineShape | null, 
/**
 * How the hairline ends.
 */
hairline_edge: HairlineEdge | null, 
/**
 * The kind of hair loss.
 */
alopecia: Alopecia | null, 
/**
 * More about it, or another kind.
 */
alopecia_text: string, 
/**
 * Since when it has not changed, as the client says it.
 */
stable_since: string, 
/**
 * A line scar of a transplant (FUT).
 */
fut: ScalpAnswer, 
/**
 * Dot scars of a transplant (FUE).
 */
fue: ScalpAnswer, 
/**
 * Other scars.
 */
other_scars: ScalpAnswer, 
/**
 * Scalp micropigmentation done before, here or elsewhere.
 */
earlier_smp: ScalpAnswer, 
/**
 * Laser removal.
 */
laser: ScalpAnswer, 
/**
 * The patch test.
 */
patch_test: PatchTest, 
/**
 * The proof of identity and age.
 */
id_seen: IdSeen, };

/**
 * The type of the client's scalp.
 */
export type ScalpType = "normal" | "dry" | "oily" | "sensitive" | "seborrhoeic" | "dandruff" | "folliculitis" | "scarred";

/**
 * What a scalp can be like.
 */
export type ScalpTypeView = { 
/**
 * Its id.
 */
id: ScalpType, 
/**
 * "Dry".
 */
label: string, };

/**
 * The picture of a form that was signed on paper.
 */
export type ScanView = { 
/**
 * A `data:` address.
 */
picture: string, };

/**
 * A session that a photo may be of.
 */
export type SessionChoice = { 
/**
 * Its number in the vault.
 */
id: SessionId, 
/**
 * "Session 2: Thu 19 Nov 2026".
 */
label: string, };

/**
 * What the form for a new session starts with.
 */
export type SessionDefaults = { 
/**
 * The next number.
 */
number: number, 
/**
 * `2026-11-22T16:00`: a moment ago, or when the next session is due.
 */
ended: string, 
/**
 * The protocol of the last session, or the default.
 */
protocol: string, 
/**
 * The artist of the last session, or the studio's.
 */
artist: string, 
/**
 * In what it is paid: as last time, or as the studio's settings say.
 */
currency: string, };

/**
 * A new session that is not added yet.
 */
export type SessionDraft = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The form, as the screen keeps it.
 */
form: string, };

/**
 *Number of a session.
 */
export type SessionId = number;

/**
 * Where a session ended.
 */
export type SessionMark = { 
/**
 * The session's number, from 1.
 */
number: number, 
/**
 * Where it ended, as a position.
 */
at: number, 
/**
 * "Session 1: Thu 19 Nov 2026, 4:00 pm".
 */
label: string, };

/**
 * A session, all of it.
 */
export type SessionRecord = { 
/**
 * Its number in the vault.
 */
id: SessionId, 
/**
 * Which session of the client's it is, from 1.
 */
number: number, 
/**
 * `2026-11-19T16:00`.
 */
ended: string, 
/**
 * `12:30:00`: when it began.
 */
started: string | null, 
/**
 * Whether it is marked as the client's last.
 */
is_final: boolean, 
/**
 * "Thu 19 Nov 2026, 4:00 pm", with what the mark says.
 */
label: string, 
/**
 * Who worked.
 */
artist: string, 
/**
 * The protocol's id.
 */
protocol: string, 
/**
 * "Why is my scalp so flaky?, version 1".
 */
protocol_label: string, 
/**
 * "Began at 12:30 pm"; of one that went on over midnight, that it was the day before.
 */
began: string | null, 
/**
 * How the skin was on arrival.
 */
skin: string, 
/**
 * What was done.
 */
treatment: Array<Treatment>, 
/**
 * Until when what was used could be, for each treatment.
 */
use_by: Array<UseBy>, 
/**
 * What it cost.
 */
price: Price | null, 
/**
 * The same as it is typed, "250.00"; empty without a price.
 */
amount: string, 
/**
 * The same in words, "250.00 CAD"; empty without a price.
 */
cost: string, 
/**
 * Free text.
 */
text: string, 
/**
 * "Natural cleanser: allowed. Very dry crown."
 */
decisions: Array<string>, };

/**
 * A session of a client.
 */
export type SessionRequest = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The session's number in the vault.
 */
session: SessionId, };

/**
 * What was saved.
 */
export type SessionSaved = { 
/**
 * The session's number in the vault.
 */
id: SessionId, };

/**
 * A session.
 */
export type SessionView = { 
/**
 * The session's number, from 1.
 */
number: number, 
/**
 * `2026-11-19T16:00`.
 */
ended: string, 
/**
 * "Thu 19 Nov 2026, 4:00 pm".
 */
label: string, };

/**
 * The PIN that ends client mode.
 */
export type SetPin = { 
/**
 * The digits; none for no PIN.
 */
pin: string | null, };

/**
 * The settings, all of them: what is shown, and what is saved. Those of the vault are the
 * studio's own type, so a new row is added there alone.
 */
export type SettingsForm = { 
/**
 * Light or dark.
 */
appearance: Appearance, 
/**
 * Whether keys find a client while another program is in front.
 */
find_from_anywhere: boolean, 
/**
 * After how many minutes without a touch the screen locks; none for never.
 */
lock_after_minutes: number | null, 
/**
 * For how many years after the last session a client's records are kept before they
 * are listed as due; none for no such list.
 */
retention_years: number | null, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * Larger type on every page, for everybody.
 */
large_print: boolean, 
/**
 * Whether a sheet carries a code from which a phone reads its dates.
 */
code_on_sheets: boolean, 
/**
 * Whether English stands beside another language on a sheet.
 */
english_beside: boolean, 
/**
 * Whether a sheet carries a line on which the client signs for it.
 */
signature_line: boolean, 
/**
 * Whether the titles in a client's calendar say what they are about.
 */
plain_calendar_titles: boolean, 
/**
 * Whether codes stand in place of names when the app opens.
 */
hide_names: boolean, 
/**
 * How much fatty alcohols are held against a product.
 */
fatty_alcohols: Stance, 
/**
 * How much perfume is held against a product.
 */
fragrance: Stance, 
/**
 * How much petrolatum is held against a product.
 */
petrolatum: Stance, 
/**
 * On which days after each session a check-in is due, in order.
 */
check_in_days: Array<number>, 
/**
 * After how many days the next session is due.
 */
days_between_sessions: number, 
/**
 * How many sessions a client usually has.
 */
usual_sessions: number, 
/**
 * From which age the studio treats; none for no rule.
 */
minimum_age: number | null, 
/**
 * The region whose rules its forms follow, by its id; empty for none.
 */
region: string, 
/**
 * The currency of a client's first session, such as `CAD`; empty for none.
 */
currency: string, 
/**
 * Which number of a typed date is the day; none: as on this computer.
 */
date_order: DateOrder | null, 
/**
 * The day that a week begins on; none: as where this computer is.
 */
first_weekday: FirstWeekday | null, 
/**
 * How many hours the clock on the screen counts; none: as many as the language's.
 */
clock_hours: ClockHours | null, };

/**
 * The settings, and what stands beside them.
 */
export type SettingsView = { 
/**
 * The settings as they are.
 */
settings: SettingsForm, 
/**
 * What the numbers for check-ins and sessions rest on.
 */
source: string, 
/**
 * Where the vault lies.
 */
vault: string, };

/**
 * How bad an allergic reaction gets.
 */
export type Severity = "unknown" | "mild" | "moderate" | "severe";

/**
 *Number of a sheet.
 */
export type SheetId = number;

/**
 * An aftercare sheet.
 */
export type SheetRequest = { 
/**
 * The plan on it.
 */
plan: PlanRequest, 
/**
 * The client's name as typed; may be empty.
 */
client_name: string, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * Larger type, for weak eyes; may take two pages.
 */
large_print: boolean, 
/**
 * A checked product, for the moisturizer box.
 */
product: ProductRequest | null, };

/**
 * A draft that ships.
 */
export type ShippedFormView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it rests on.
 */
sources: string, };

/**
 * A part of a form as a client sees it.
 */
export type ShownBlock = { "kind": "heading", 
/**
 * What it says.
 */
text: string, } | { "kind": "text", 
/**
 * What it says.
 */
text: string, } | { "kind": "question", 
/**
 * Its id.
 */
id: string, 
/**
 * What is asked.
 */
text: string, 
/**
 * How it is answered.
 */
answer: AnswerKind, };

/**
 * Something that may be seen or felt on a scalp that heals as expected.
 */
export type Sign = "redness" | "dark_dots" | "itch" | "flaking" | "scabs" | "fading" | "bluish_dots" | "weeping";

/**
 * A form is signed.
 */
export type SignForm = { 
/**
 * All answers.
 */
answers: { [key in string]: FormAnswer }, 
/**
 * The client's name as they sign.
 */
name: string, 
/**
 * The strokes of the signature, in thousandths of the field's width.
 */
strokes: Array<Array<[number, number]>>, };

/**
 *Number of a signed_form.
 */
export type SignedFormId = number;

/**
 * A form that was signed, by its number.
 */
export type SignedFormRequest = { 
/**
 * The number.
 */
id: SignedFormId, };

/**
 * A form that was signed.
 */
export type SignedFormView = { 
/**
 * Its number.
 */
id: SignedFormId, 
/**
 * Its title.
 */
title: string, 
/**
 * "Version 1. Signed by Anna Meyer on Thu 3 Sep 2026, 4:00 pm, on the screen."
 */
line: string, 
/**
 * "Withdrawn on Sun 22 Nov 2026: moved away"; none where it holds.
 */
withdrawn: string | null, 
/**
 * The SHA-256 of the page.
 */
sha256: string, 
/**
 * Whether the page is a PDF; else it is a picture.
 */
is_pdf: boolean, 
/**
 * Whether it was signed on the screen, so that its page can be shown.
 */
on_screen: boolean, };

/**
 * An activity of which the protocol that rules says nothing.
 */
export type SilentActivity = { 
/**
 * The activity.
 */
activity: Activity, 
/**
 * "Gym".
 */
name: string, 
/**
 * "27 published guides give a first day for it: day 2 at the earliest …"; none where they have none.
 */
published: string | null, 
/**
 * The day that the artist may begin with: what was decided, or else the middle of the
 * published guides.
 */
day: number | null, 
/**
 * "Allowed from day 7, decided at session 2 on Sun 22 Nov 2026"; none: nothing yet.
 */
decided: string | null, };

/**
 * What happened too soon.
 */
export type Slip = "got_wet" | "sweated" | "shampooed" | "scratched" | "shaved" | "sun";

/**
 * A slip that can be noted, with what the client's protocol says to do then.
 */
export type SlipView = { 
/**
 * What happened.
 */
slip: Slip, 
/**
 * "Got wet".
 */
label: string, 
/**
 * "Pat it dry with a clean towel."
 */
then: string, };

/**
 * How a source was read.
 */
export type SourceNote = { 
/**
 * The activity's name, if it is about one.
 */
about: string | null, 
/**
 * The note.
 */
text: string, 
/**
 * Its source.
 */
source: string, };

/**
 * How much the studio holds a kind of ingredient against a product.
 */
export type Stance = "allowed" | "note" | "caution" | "avoid";

/**
 * The first answer of the backend.
 */
export type StartView = { 
/**
 * The language of the catalogue.
 */
language: string, 
/**
 * Light or dark, as the artist has set it; it is kept outside the vault.
 */
appearance: Appearance, 
/**
 * The paper that the form starts with.
 */
paper: Paper, 
/**
 * The protocols, the default first.
 */
protocols: Array<ProtocolView>, 
/**
 * What a scalp can be like.
 */
scalp_types: Array<ScalpTypeView>, 
/**
 * The languages that a client's sheet can be in.
 */
languages: Array<LanguageView>, 
/**
 * Whether the desktop lets the app hear keys while another program is in front.
 */
can_find_from_anywhere: boolean, };

/**
 * A bottle of pigment or a box of needles, as its label says. Texts are empty when not given.
 */
export type Stock = { 
/**
 * What it holds.
 */
kind: StockKind, 
/**
 * Who makes it. Brand and name together must hold something.
 */
brand: string, 
/**
 * The shade, or the needle, such as `3RL 0.25`.
 */
name: string, 
/**
 * Batch number.
 */
lot: string, 
/**
 * Last day of use.
 */
expiry: string | null, 
/**
 * The day that it was opened on.
 */
opened: string | null, 
/**
 * For how many months it may be used once it is open.
 */
months: number | null, 
/**
 * Who sold it.
 */
supplier: string, 
/**
 * The day that it was used up or thrown away on.
 */
finished: string | null, 
/**
 * Free text.
 */
note: string, };

/**
 * Which of the studio's bottles and boxes are listed.
 */
export type StockFilter = { 
/**
 * Words that stand in brand, name, lot, supplier or note; empty for all.
 */
typed: string, };

/**
 *Number of a stock.
 */
export type StockId = number;

/**
 * What a bottle or a box holds.
 */
export type StockKind = "pigment" | "needle";

/**
 * A bottle or a box.
 */
export type StockRequest = { 
/**
 * Its number.
 */
id: StockId, };

/**
 * A bottle or a box.
 */
export type StockRow = { 
/**
 * Its number.
 */
id: StockId, 
/**
 * All that is kept about it.
 */
stock: Stock, 
/**
 * "Kuro Sumi Espresso, lot 4411".
 */
title: string, 
/**
 * "Pigment. Open since Thu 19 Nov 2026, use until Tue 19 May 2027. Use by Wed 31 Mar 2027."
 */
line: string, 
/**
 * Whether it is in use.
 */
state: StockState, 
/**
 * What may be wrong with it, the worst first.
 */
warnings: Array<string>, 
/**
 * Whether nobody should be treated with it.
 */
is_over: boolean, };

/**
 * What was saved.
 */
export type StockSaved = { 
/**
 * Its number.
 */
id: StockId, };

/**
 * Whether a bottle or a box is in use.
 */
export type StockState = "open" | "shut" | "finished";

/**
 * The studio's bottles and boxes.
 */
export type StockView = { 
/**
 * Those in use first, the finished ones last.
 */
rows: Array<StockRow>, 
/**
 * How many there are in all.
 */
all: number, };

/**
 * The studio's profile, all of it, as it is saved.
 */
export type StudioForm = { 
/**
 * The profile.
 */
studio: StudioProfile, };

/**
 * What the studio is called and how it is reached: it stands on every sheet.
 */
export type StudioProfile = { 
/**
 * The studio's name.
 */
name: string, 
/**
 * The artist's name.
 */
artist: string, 
/**
 * Telephone number.
 */
phone: string, 
/**
 * E-mail address.
 */
email: string, 
/**
 * Web address.
 */
website: string, 
/**
 * Street address, lines apart.
 */
address: string, 
/**
 * The number to call in an emergency.
 */
emergency_number: string, 
/**
 * The number to call for medical advice.
 */
advice_number: string, 
/**
 * The studio's zone, as an IANA name.
 */
zone: string, 
/**
 * A line of its own, which stands below its name.
 */
tagline: string, 
/**
 * The colour that its pages have beside black, such as `#1f5f8b`.
 */
accent: string, };

/**
 * The studio's profile, and what stands beside it.
 */
export type StudioView = { 
/**
 * The profile.
 */
studio: StudioProfile, 
/**
 * The logo, as a `data:` address of a picture.
 */
logo: string | null, 
/**
 * How its colour is printed.
 */
accent: AccentView, };

/**
 * A passphrase is to be suggested.
 */
export type SuggestRequest = { 
/**
 * As in [`JudgeRequest`].
 */
known: Array<string>, };

/**
 * A passphrase of words drawn at random.
 */
export type SuggestView = { 
/**
 * The words, a space between two.
 */
passphrase: string, };

/**
 * A kind of thing that is used up.
 */
export type SupplyKind = "lot" | "needle";

/**
 * What is to be taken in.
 */
export type TakeCalendar = { 
/**
 * The events that are ticked.
 */
ticked: Array<TakeEvent>, };

/**
 * An event that the artist ticked.
 */
export type TakeEvent = { 
/**
 * Its place in the list.
 */
place: number, 
/**
 * Whose it is; none for somebody who becomes a client.
 */
client: ClientId | null, 
/**
 * The name of somebody who becomes a client.
 */
name: string, 
/**
 * What it is.
 */
kind: BookingKind, };

/**
 * The picture of a plan. Positions are days from the midnight at which the first shown
 * day begins, with the hour as a fraction.
 */
export type TimelineView = { 
/**
 * 14 to 60 civil days, in order.
 */
days: Array<DayHead>, 
/**
 * Where now is; none when it lies outside the shown days.
 */
now: number | null, 
/**
 * "Now: Sun 22 Nov, 3:00 pm".
 */
now_label: string, 
/**
 * Where each shown session ended.
 */
sessions: Array<SessionMark>, 
/**
 * The phases.
 */
phases: Array<PhaseBar>, 
/**
 * What is allowed, a lane for each activity.
 */
lanes: Array<LaneView>, 
/**
 * What is usual, a row for each sign.
 */
usual: Array<UsualRow>, };

/**
 * A client who is healing, or who needs the artist all the same.
 */
export type TodayRow = { 
/**
 * The client's number.
 */
client: ClientId, 
/**
 * The client's name.
 */
name: string, 
/**
 * What stands in its place while names are hidden.
 */
code: string, 
/**
 * The preferred telephone number as it was typed; may be empty.
 */
phone: string, 
/**
 * "Session 2, day 3".
 */
line: string, 
/**
 * The days since the latest session.
 */
strip: Array<DayCell>, 
/**
 * "Water: warm water only from 4:00 pm today".
 */
now: string, 
/**
 * What the artist is to do.
 */
needs: Needs, 
/**
 * What is missing of their forms, on the day of a session.
 */
forms: Array<FormDueView>, };

/**
 * Who is healing, and what needs the artist.
 */
export type TodayView = { 
/**
 * "Sunday 22 November".
 */
title: string, 
/**
 * "5 clients healing. Rules change today for 2 clients."
 */
headline: string, 
/**
 * What needs the artist first comes first.
 */
rows: Array<TodayRow>, 
/**
 * What is booked for today and tomorrow, as far as it is not over, in the order of time.
 */
booked: Array<BookedDay>, 
/**
 * Whether all is well with the vault.
 */
safety: Array<SafetyLine>, 
/**
 * How many clients there are; none of them: say what to do first.
 */
clients: number, 
/**
 * How many of them are healing.
 */
healing: number, 
/**
 * For how many seconds all of these lines stay true. Ask again then.
 */
holds_seconds: number, };

/**
 * What can be taken for an entry of a session is asked for.
 */
export type TodaysStockRequest = { 
/**
 * The day of the session; none while no date is entered: today.
 */
day: string | null, 
/**
 * The pigment of the entry as it is.
 */
pigment: Pigment, 
/**
 * The needle of the entry.
 */
needle: string, 
/**
 * The lot of the needle.
 */
needle_lot: string, 
/**
 * The last day of use of the needle.
 */
needle_expiry: string | null, };

/**
 * What can be taken for an entry of a session, and what is wrong with what it has.
 */
export type TodaysStockView = { 
/**
 * The open bottles of pigment, those that can be used first.
 */
pigments: Array<OpenStock>, 
/**
 * The open boxes of needles.
 */
needles: Array<OpenStock>, 
/**
 * "Pigment: expired, to be used by Wed 31 Mar 2027".
 */
warnings: Array<string>, };

/**
 * How an ingredient is marked.
 */
export type Tone = "avoid" | "caution" | "good" | "known" | "unknown";

/**
 * What was done in one zone. The figures are texts: artists write them as their
 * machine or their pigment's maker does.
 */
export type Treatment = { 
/**
 * Where.
 */
zones: Array<Zone>, 
/**
 * Needle, such as `3RL 0.25`.
 */
needle: string, 
/**
 * The batch number on the needle's box.
 */
needle_lot: string, 
/**
 * The last day of use on it.
 */
needle_expiry: string | null, 
/**
 * Depth.
 */
depth: string, 
/**
 * Speed or voltage.
 */
speed: string, 
/**
 * The pigment, as the ink passport asks.
 */
pigment: Pigment, 
/**
 * Dilution.
 */
dilution: string, 
/**
 * Number of passes.
 */
passes: number | null, 
/**
 * How the skin reacted.
 */
reaction: string, 
/**
 * Anything else about it.
 */
note: string, };

/**
 * A date as it was typed.
 */
export type TypedDate = { 
/**
 * `3/12`; or a date as it is kept.
 */
typed: string, 
/**
 * What it is about.
 */
about: About, 
/**
 * So many days later; 0 for the date itself.
 */
step: number, 
/**
 * The locale of the page, `en-CA`.
 */
locale: string, };

/**
 * A price as it was typed.
 */
export type TypedPrice = { 
/**
 * `1 250,50`.
 */
typed: string, 
/**
 * `CAD`; may be empty.
 */
currency: string, };

/**
 * A time of day as it was typed.
 */
export type TypedTime = { 
/**
 * `4:30 pm`; or a time as it is kept.
 */
typed: string, 
/**
 * So many steps of five minutes later, on the same day; 0 for the time itself.
 */
step: number, };

/**
 * What was read.
 */
export type TypedView = { 
/**
 * `2026-12-03`, or `16:30`.
 */
value: string, 
/**
 * "Thu 3 Dec 2026", or "4:30 pm".
 */
words: string, };

/**
 * What was undone or done again.
 */
export type UndoView = { 
/**
 * "Undone: Note changed, Marcus Odell"; none when there was nothing to do.
 */
words: string | null, 
/**
 * The same with the clients' codes, while names are hidden.
 */
covered: string | null, };

/**
 * What is being typed and is no record yet.
 */
export type Unfinished = { 
/**
 * The name of a new client.
 */
new_client: string, 
/**
 * Why branches of protocols are opened or declined.
 */
reasons: Array<Reason>, 
/**
 * New sessions that are not added yet.
 */
sessions: Array<SessionDraft>, 
/**
 * The name on a sheet without a client.
 */
sheet_name: string, 
/**
 * The name of the product under the check.
 */
product: string, 
/**
 * The label of that product.
 */
label: string, 
/**
 * What the label is held against: ids of allergy groups, and names as typed.
 */
allergies: Array<string>, };

/**
 * A form that was begun and not signed.
 */
export type UnfinishedForm = { 
/**
 * The id of the form.
 */
form: string, 
/**
 * "“Health questionnaire” was begun on Sun 22 Nov 2026, 4:10 pm, and is not signed."
 */
line: string, };

/**
 * What came of unlocking.
 */
export type UnlockAnswer = { "answer": "opened" } & OpenView | { "answer": "refused", 
/**
 * Why, in the form of every failure.
 */
failure: Failure, 
/**
 * For how many seconds nothing is tried.
 */
wait_seconds: number, };

/**
 * Whom a warning sign calls for, in the order in which they are listed.
 */
export type Urgency = "artist" | "doctor" | "emergency" | "dermatologist";

/**
 * The last days of use of what a treatment used, "Tue 31 Dec 2030"; empty where not noted.
 */
export type UseBy = { 
/**
 * Of the pigment.
 */
pigment: string, 
/**
 * Of the needle.
 */
needle: string, };

/**
 * A sign that comes and goes. Positions may lie outside the shown days.
 */
export type UsualBar = { 
/**
 * It begins between these positions.
 */
onset: [number, number], 
/**
 * It fades between these positions.
 */
fade: [number, number], 
/**
 * "Usual from Sun 22 Nov to Thu 3 Dec. Longer is common."
 */
label: string, };

/**
 * A usual sign after all shown sessions.
 */
export type UsualRow = { 
/**
 * The sign.
 */
sign: Sign, 
/**
 * "Redness".
 */
label: string, 
/**
 * In the protocol's words.
 */
text: string, 
/**
 * "48 published SMP aftercare guides".
 */
source: string, 
/**
 * One for each session.
 */
bars: Array<UsualBar>, };

/**
 * What there is of a vault.
 */
export type VaultState = { "state": "none" } | { "state": "away", 
/**
 * The folder that it is looked for in.
 */
folder: string, } | { "state": "locked", 
/**
 * The studio's name, which is kept outside the vault to be shown here; may be
 * empty.
 */
studio: string, 
/**
 * For how many seconds nothing is tried, after wrong passphrases.
 */
wait_seconds: number, } | { "state": "client_mode" } | { "state": "open" } & OpenView;

/**
 * What a rule says about an activity.
 *
 * The variants are declared from the loosest to the strictest, and their order decides
 * which of several rules wins: the greater verdict.
 */
export type Verdict = "fine" | "ask" | "warm_water_only" | "not_yet";

/**
 * One of the six views.
 */
export type ViewChoice = { 
/**
 * Which.
 */
id: PhotoView, 
/**
 * "Front".
 */
label: string, 
/**
 * How many photos there are of it.
 */
count: number, };

/**
 * A sign that is not usual.
 */
export type WarningView = { 
/**
 * Whom the sign calls for.
 */
urgency: Urgency, 
/**
 * In the protocol's words.
 */
text: string, 
/**
 * Its source.
 */
source: string, };

/**
 * A day of a week.
 */
export type WeekDayView = { 
/**
 * The date.
 */
date: string, 
/**
 * "Monday 23 November".
 */
label: string, 
/**
 * "Mon".
 */
weekday: string, 
/**
 * "23".
 */
number: string, 
/**
 * Whether it is today.
 */
today: boolean, 
/**
 * Whether it is over.
 */
past: boolean, 
/**
 * "Clocks go back"; none on most days.
 */
clocks: string | null, 
/**
 * What is on it, in the order of time.
 */
bookings: Array<PlacedView>, };

/**
 * Which visits go into a calendar file.
 */
export type WeekFileRequest = { 
/**
 * The first day of their week; none for all that are to come.
 */
first: string | null, };

/**
 * Which week is shown.
 */
export type WeekRequest = { 
/**
 * A day of it; none for today.
 */
day: string | null, 
/**
 * So many weeks later; below zero for earlier ones.
 */
weeks: number, 
/**
 * The locale of the page, `en-CA`: it says on which day a week begins.
 */
locale: string, };

/**
 * A week.
 */
export type WeekView = { 
/**
 * Its first day.
 */
first: string, 
/**
 * "Mon 23 Nov to Sun 29 Nov 2026".
 */
title: string, 
/**
 * "3 visits".
 */
counted: string, 
/**
 * How many visits there are.
 */
count: number, 
/**
 * Whether today lies in it.
 */
current: boolean, 
/**
 * Its days.
 */
days: Array<WeekDayView>, 
/**
 * The hours that are shown of each day.
 */
hours: Array<HourView>, 
/**
 * Whether a calendar file of it says who comes, as the settings have it.
 */
names_in_files: boolean, 
/**
 * What is over and was booked, and nobody has said that it took place: the latest first.
 */
unconfirmed: Array<BookingView>, };

/**
 * A form that is withdrawn.
 */
export type WithdrawForm = { 
/**
 * The number.
 */
id: SignedFormId, 
/**
 * Why; may be empty.
 */
reason: string, };

/**
 * One of two answers.
 */
export type YesOrNo = "yes" | "no";

/**
 * A part of the scalp. Left and right are the client's.
 */
export type Zone = "hairline" | "temples" | "temple_left" | "temple_right" | "top" | "mid_scalp" | "crown" | "sides" | "side_left" | "side_right" | "back" | "whole_scalp" | "scars";
