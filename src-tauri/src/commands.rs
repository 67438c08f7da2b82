//! The one list of what the screen can ask for, and what every command needs: the vault,
//! a thread to work on, a protocol. What a command does stands with its noun.
//!
//! Every command takes the app and one request and gives one answer or a [`Failure`], so
//! that one list serves the handler, the permission and the TypeScript bindings.

use std::sync::Arc;

use ::protocol::Protocol;
use records::{Item, ReadOnlyReason, Readers, Stock, Stop, write_whole};
use studio::booking::BookingInput;
use studio::form::{Form, FormFault};
use studio::merge::Merger;
use studio::month::LapsedAsked;
use studio::note::NoteInput;
use studio::photo::PhotoInput;
use studio::protocol::draft::DraftForm;
use studio::quote::{PricesInput, QuoteInput};
use studio::session::{ActivityInput, BranchInput, LastTimeInput, SessionInput};
use studio::stock::inspection::Inspection;
use studio::stock::recall::Recall;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, Runtime};

use crate::advisory::wire::{Act, Advisory};
use crate::backup::wire::{AccessView, BackupRequest, BackupsView, CheckedView, DueView};
use crate::calendar::wire::CalendarRequest;
use crate::client::list::wire::{
    AddClient, ClientAdded, ClientRow, ClientsRequest, ClientsView, DuplicateView, FiltersView,
    MergeView, MoveRecord, SaveClient,
};
use crate::client::wire::{ClientRequest, ClientView};
use crate::exchange::wire::{ExportRequest, ExportedView, ImportConfirm, ImportReadAs, ImportView};
use crate::failure::{Code, Failure};
use crate::find::wire::{FindRequest, Hit};
use crate::form::wire::{
    AnswerForm, AttachScan, BeginClientMode, ClientFormsView, ClientModeView, DiscardFilling,
    FormDraftView, FormRequest, FormsView, LeaveAnswer, LeaveKey, RetireForm, ScanView, SetPin,
    SignForm, SignedFormRequest, WithdrawForm,
};
use crate::guide::wire::{GuideRequest, GuideView};
use crate::history::wire::{BinView, ErasureView, UndoView};
use crate::month::wire::{MonthAsked, MonthRequest, MonthView};
use crate::note::wire::{BringBack, NoteRequest, NoteSaved, NoteVersion};
use crate::photo::wire::{
    FullPhoto, PairView, PhotoAdded, PhotoExport, PhotoFile, PhotoPair, PhotoRequest, PhotosView,
};
use crate::plan::wire::{PlanRequest, PlanView};
use crate::product::wire::{CheckRequest, CheckView};
use crate::protocol::wire::{
    CompareRequest, CompareView, CopyRequest, DraftCheck, DraftView, ImportedProtocol, MoveRequest,
    MoveRuleEnd, MovesView, ProtocolDetails, ProtocolRequest, ProtocolsView, RuleEndMoved,
    SaveDraft,
};
use crate::quote::wire::{PricesView, QuoteLook, QuoteRequest, QuoteSaved, QuoteView};
use crate::session::wire::{LastTime, NewSession, SessionDefaults, SessionRequest, SessionSaved};
use crate::settings::wire::{
    AccentRequest, AccentView, LogoFile, SettingsForm, SettingsView, StudioForm, StudioView,
};
use crate::sheet::wire::{Delivered, PageRequest, PagesView, PreviewView};
use crate::start::wire::{ProtocolView, StartView};
use crate::stock::wire::{
    NoticeRequest, NoticeView, RecallView, SaveStock, StockFilter, StockRequest, StockSaved,
    StockView, TodaysStockRequest, TodaysStockView,
};
use crate::system::{language, saving};
use crate::today::wire::{CheckInRequest, TodayView};
use crate::typed::wire::{PriceView, TypedDate, TypedPrice, TypedTime, TypedView};
use crate::vault::wire::{
    ChangePassphrase, CreateRequest, FinishRecovery, JudgeRequest, JudgeView, KeyTyped,
    LockRequest, OpenView, RecoveryView, RenewKeys, SuggestRequest, SuggestView, Unfinished,
    UnlockAnswer, VaultState,
};
use crate::vault::{SharedVault, UnlockedVault, VaultGuard};
use crate::week::wire::{
    BookingDefaults, BookingLook, BookingRequest, BookingSaved, BookingTimes, BookingView,
    CalendarFile, CalendarInView, NewBooking, TakeCalendar, WeekFileRequest, WeekRequest, WeekView,
};
use crate::wire::DoneView;

/// Whether a command changes the vault, from the word before it in the list.
macro_rules! changes {
    (reads) => {
        false
    };
    (writes) => {
        true
    };
}

/// Holds a command to its line in the list.
const fn holds<Request, Answer, Running>(_: fn(AppHandle, Request) -> Running, _changes: bool)
where
    Running: Future<Output = Result<Answer, Failure>>,
{
}

/// All that is answered while the screen is in a client's hands: the one form, and what a page
/// asks that begins anew. Locking stays, since it only takes away.
pub const IN_CLIENT_MODE: &[&str] = &[
    "start",
    "ready",
    "vault_state",
    "lock",
    "client_mode",
    "answer_form",
    "sign_form",
    "leave_client_mode",
];

/// Refuses every other command while the screen is in a client's hands, before anything looks at
/// what it asks.
fn outside_of_client_mode<R: Runtime>(
    answer: impl Fn(Invoke<R>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    move |invoke| {
        let vault = invoke.message.webview_ref().state::<SharedVault>();
        if vault.is_client_mode() && !IN_CLIENT_MODE.contains(&invoke.message.command()) {
            invoke.resolver.reject(Failure::new(Code::ClientMode));
            return true;
        }
        answer(invoke)
    }
}

/// Lists the commands once: for the handler and, in tests, for the bindings. `client/list`
/// is the module `client::list`; the functions stand in a noun's `commands`.
///
/// What changes the vault `writes`; the screen asks for none of that while the vault can
/// only be read. Pages, exports and backups go elsewhere, and leave undone by themselves
/// what they would note in such a vault.
macro_rules! commands {
    ($($effect:ident $noun:ident $(/ $part:ident)?::$name:ident($request:ty) -> $answer:ty;)+) => {
        /// Answers every command of the screen.
        pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
            outside_of_client_mode(
                tauri::generate_handler![$(crate::$noun::$($part::)?commands::$name),+],
            )
        }

        const _: () = { $(
            holds::<$request, $answer, _>(
                crate::$noun::$($part::)?commands::$name,
                changes!($effect),
            );
        )+ };

        #[cfg(test)]
        pub(crate) fn signatures() -> Vec<crate::bindings::Signature> {
            vec![$(crate::bindings::Signature::new::<$request, $answer>(
                stringify!($name),
                changes!($effect),
            )),+]
        }
    };
}

commands! {
    reads start::start(()) -> StartView;
    reads start::ready(()) -> ();
    reads plan::plan(PlanRequest) -> PlanView;
    reads guide::guide(GuideRequest) -> GuideView;
    reads sheet::preview(PageRequest) -> PreviewView;
    reads sheet::pages(PageRequest) -> PagesView;
    reads sheet::print(PageRequest) -> Delivered;
    reads sheet::save(PageRequest) -> Delivered;
    reads calendar::save_calendar(CalendarRequest) -> Delivered;
    reads product::check(CheckRequest) -> CheckView;
    reads protocol::protocols(()) -> ProtocolsView;
    reads protocol::protocol_choices(()) -> Vec<ProtocolView>;
    reads protocol::protocol_details(ProtocolRequest) -> ProtocolDetails;
    reads protocol::compare_protocols(CompareRequest) -> CompareView;
    writes protocol::set_default_protocol(ProtocolRequest) -> DoneView;
    writes protocol::copy_protocol(CopyRequest) -> DraftView;
    writes protocol::edit_protocol(ProtocolRequest) -> DraftView;
    reads protocol::draft(ProtocolRequest) -> DraftView;
    reads protocol::check_draft(DraftForm) -> DraftCheck;
    reads protocol::move_rule_end(MoveRuleEnd) -> Option<RuleEndMoved>;
    writes protocol::save_draft(SaveDraft) -> ();
    writes protocol::add_fuller(ProtocolRequest) -> DraftView;
    writes protocol::discard_draft(ProtocolRequest) -> DoneView;
    writes protocol::publish_draft(ProtocolRequest) -> DoneView;
    reads protocol::protocol_moves(ProtocolRequest) -> MovesView;
    writes protocol::move_clients(MoveRequest) -> DoneView;
    reads protocol::export_protocol(ProtocolRequest) -> DoneView;
    writes protocol::import_protocol(()) -> Option<ImportedProtocol>;
    reads vault::vault_state(()) -> VaultState;
    reads vault::judge_passphrase(JudgeRequest) -> JudgeView;
    reads vault::suggest_passphrase(SuggestRequest) -> SuggestView;
    writes vault::create_vault(CreateRequest) -> OpenView;
    reads vault::recovery_key(()) -> RecoveryView;
    writes vault::finish_recovery(FinishRecovery) -> ();
    reads vault::unlock(KeyTyped) -> UnlockAnswer;
    reads vault::lock(LockRequest) -> ();
    reads vault::try_writing(()) -> Option<ReadOnlyReason>;
    writes vault::keep_unfinished(Unfinished) -> ();
    writes vault::change_passphrase(ChangePassphrase) -> ();
    writes vault::renew_keys(RenewKeys) -> RecoveryView;
    reads vault::open_samples(()) -> OpenView;
    reads typed::read_date(TypedDate) -> TypedView;
    reads typed::read_time(TypedTime) -> TypedView;
    reads typed::read_price(TypedPrice) -> PriceView;
    reads typed::read_amount(TypedPrice) -> TypedView;
    reads advisory::advisories(()) -> Vec<Advisory>;
    reads advisory::act_on_advisory(Act) -> DoneView;
    reads today::today(()) -> TodayView;
    writes today::check_in(CheckInRequest) -> ();
    reads client/list::clients(ClientsRequest) -> ClientsView;
    reads client/list::client_filters(()) -> FiltersView;
    writes client/list::add_client(AddClient) -> ClientAdded;
    reads client/list::namesakes(AddClient) -> Vec<ClientRow>;
    writes client/list::save_client(SaveClient) -> ();
    reads client/list::duplicates(()) -> Vec<DuplicateView>;
    reads client/list::merge_look(Merger) -> MergeView;
    writes client/list::merge_clients(Merger) -> ();
    writes client/list::move_record(MoveRecord) -> ();
    reads client::client(ClientRequest) -> ClientView;
    reads session::session_defaults(NewSession) -> SessionDefaults;
    reads session::as_last_time(LastTimeInput) -> LastTime;
    writes session::save_session(SessionInput) -> SessionSaved;
    writes session::decide_branch(BranchInput) -> ();
    writes session::decide_activity(ActivityInput) -> ();
    writes session::mark_final(SessionRequest) -> ();
    reads stock::stock(StockFilter) -> StockView;
    writes stock::save_stock(SaveStock) -> StockSaved;
    writes stock::open_stock(StockRequest) -> ();
    writes stock::finish_stock(StockRequest) -> ();
    reads stock::another_stock(StockRequest) -> Stock;
    reads stock::todays_stock(TodaysStockRequest) -> TodaysStockView;
    reads stock::recall(Recall) -> RecallView;
    reads stock::read_notice(NoticeRequest) -> NoticeView;
    reads stock::save_inspection(Inspection) -> DoneView;
    reads form::forms(()) -> FormsView;
    writes form::copy_form(FormRequest) -> FormDraftView;
    writes form::edit_form(FormRequest) -> FormDraftView;
    writes form::save_form_draft(Form) -> Vec<FormFault>;
    writes form::publish_form(FormRequest) -> DoneView;
    writes form::discard_form(FormRequest) -> DoneView;
    writes form::retire_form(RetireForm) -> DoneView;
    writes form::set_pin(SetPin) -> DoneView;
    reads form::client_forms(ClientRequest) -> ClientFormsView;
    writes form::attach_scan(AttachScan) -> DoneView;
    reads form::signed_scan(SignedFormRequest) -> ScanView;
    reads form::save_signed(SignedFormRequest) -> DoneView;
    writes form::withdraw_form(WithdrawForm) -> DoneView;
    writes form::discard_filling(DiscardFilling) -> DoneView;
    writes form::confirm_health(ClientRequest) -> ();
    writes form::begin_client_mode(BeginClientMode) -> ClientModeView;
    reads form::client_mode(()) -> ClientModeView;
    writes form::answer_form(AnswerForm) -> ClientModeView;
    writes form::sign_form(SignForm) -> ClientModeView;
    reads form::leave_client_mode(LeaveKey) -> LeaveAnswer;
    reads photo::photos(ClientRequest) -> PhotosView;
    reads photo::photo(PhotoRequest) -> FullPhoto;
    writes photo::add_photo(PhotoFile) -> PhotoAdded;
    writes photo::save_photo(PhotoInput) -> ();
    reads photo::compare_photos(PhotoPair) -> PairView;
    reads photo::export_photo(PhotoExport) -> DoneView;
    reads month::month(MonthRequest) -> MonthView;
    reads month::save_month(MonthAsked) -> DoneView;
    reads month::save_lapsed(LapsedAsked) -> DoneView;
    reads quote::prices(()) -> PricesView;
    writes quote::save_prices(PricesInput) -> ();
    reads quote::quote(QuoteRequest) -> QuoteView;
    reads quote::quote_look(QuoteInput) -> QuoteLook;
    writes quote::save_quote(QuoteInput) -> QuoteSaved;
    reads week::week(WeekRequest) -> WeekView;
    reads week::booking(BookingRequest) -> BookingView;
    reads week::booking_defaults(NewBooking) -> BookingDefaults;
    reads week::booking_look(BookingTimes) -> BookingLook;
    writes week::save_booking(BookingInput) -> BookingSaved;
    writes week::booking_took_place(BookingRequest) -> ();
    reads week::save_week_file(WeekFileRequest) -> DoneView;
    reads week::read_calendar(CalendarFile) -> CalendarInView;
    writes week::take_calendar(TakeCalendar) -> DoneView;
    writes note::save_note(NoteInput) -> NoteSaved;
    reads note::note_history(NoteRequest) -> Vec<NoteVersion>;
    writes note::bring_back(BringBack) -> ();
    reads find::find(FindRequest) -> Vec<Hit>;
    writes history::undo(()) -> UndoView;
    writes history::redo(()) -> UndoView;
    writes history::bin(Item) -> ();
    writes history::unbin(Item) -> ();
    reads history::bin_list(()) -> Vec<BinView>;
    writes history::erase_client(ClientRequest) -> ErasureView;
    reads backup::backups(()) -> BackupsView;
    writes backup::choose_backup_folder(()) -> DoneView;
    reads backup::back_up(()) -> CheckedView;
    writes backup::renew_backups(()) -> DoneView;
    reads backup::find_backups(()) -> BackupsView;
    reads backup::drill(BackupRequest) -> CheckedView;
    writes backup::restore(BackupRequest) -> OpenView;
    reads backup::stop(()) -> ();
    reads backup::verify(()) -> CheckedView;
    reads backup::accesses(()) -> Vec<AccessView>;
    reads backup::retention_due(()) -> Vec<DueView>;
    reads exchange::export(ExportRequest) -> ExportedView;
    reads exchange::import_preview(()) -> Option<ImportView>;
    reads exchange::import_reread(ImportReadAs) -> ImportView;
    writes exchange::import_confirm(ImportConfirm) -> DoneView;
    reads settings::settings(()) -> SettingsView;
    writes settings::save_settings(SettingsForm) -> ();
    reads settings::studio(()) -> StudioView;
    writes settings::save_studio(StudioForm) -> ();
    reads settings::accent(AccentRequest) -> AccentView;
    writes settings::save_logo(LogoFile) -> DoneView;
    writes settings::remove_logo(()) -> DoneView;
}

/// The guard of the app's vault.
pub fn guard_of(app: &AppHandle<impl Runtime>) -> SharedVault {
    app.state::<SharedVault>().inner().clone()
}

/// Works with the vault's guard held, off the main thread.
///
/// # Errors
/// As the job, and [`Code::Internal`] when it panics.
pub async fn with_guard<T: Send + 'static>(
    app: &AppHandle<impl Runtime>,
    job: impl FnOnce(&mut VaultGuard) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let guard = guard_of(app);
    work(move || {
        let mut guard = guard.lock();
        // What is set may have come by an import, a backup or an undo.
        language::count_hours(guard.clock_hours());
        job(&mut guard)
    })
    .await
}

/// Works in the open vault, off the main thread.
///
/// # Errors
/// When the vault is locked, and as [`with_guard`].
pub async fn in_vault<T: Send + 'static>(
    app: &AppHandle<impl Runtime>,
    job: impl FnOnce(&mut UnlockedVault) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    with_guard(app, move |guard| job(guard.unlocked()?)).await
}

/// Does heavy work off the main thread. A panic in it becomes an answer, so that the
/// screen never waits for ever.
///
/// # Errors
/// As the job, and [`Code::Internal`] when it panics.
pub async fn work<T: Send + 'static>(
    job: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tauri::async_runtime::spawn_blocking(job)
        .await
        .unwrap_or_else(|_| Err(Failure::new(Code::Internal)))
}

/// The newest version of the protocol with this id: while the vault is locked, of those that
/// ship.
///
/// # Errors
/// [`Code::ProtocolUnknown`] when there is none.
pub fn protocol(guard: &mut VaultGuard, id: &str) -> Result<Arc<Protocol>, Failure> {
    if let Ok(open) = guard.unlocked() {
        return Ok(open.studio.newest_protocol(id)?);
    }
    let shipped = ::protocol::shipped_protocol(id).cloned();
    shipped
        .map(Arc::new)
        .ok_or_else(|| Failure::new(Code::ProtocolUnknown))
}

/// What stops the long task that begins now. What was stopped before is over.
pub fn stoppable(app: &AppHandle<impl Runtime>) -> Stop {
    guard_of(app).stoppable()
}

/// Writes a table that `make` gathers to a file that the artist chooses, and says `done`.
///
/// # Errors
/// When the vault is locked, as `make`, and when the file cannot be written.
pub async fn save_csv(
    app: &AppHandle<impl Runtime>,
    name: String,
    done: String,
    make: impl FnOnce(&mut UnlockedVault) -> Result<Vec<u8>, Failure> + Send + 'static,
) -> Result<DoneView, Failure> {
    let words = language::words();
    let dialog = app.clone();
    let title = words.save_title();
    let ask = move || saving::ask(&dialog, &title, &name, &words.file_csv(), "csv");
    let Some(path) = work(move || Ok(ask())).await? else {
        return Ok(DoneView { words: None });
    };
    let bytes = in_vault(app, make).await?;
    // Without the guard: a disk that does not answer would keep everybody from it.
    work(move || {
        write_whole(&path, &bytes, Readers::Owner).map_err(|_| Failure::new(Code::ExportFailed))?;
        Ok(DoneView { words: Some(done) })
    })
    .await
}
