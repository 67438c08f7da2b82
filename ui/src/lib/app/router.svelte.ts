/** The sections, in the order of the rail. */
export const SECTIONS = [
  'today',
  'clients',
  'guide',
  'sheets',
  'protocols',
  'stock',
  'settings',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The parts of the settings, in order. */
export const PARTS = [
  'studio',
  'printing',
  'sessions',
  'products',
  'forms',
  'screen',
  'keys',
  'backups',
  'exchange',
  'keeping',
  'bin',
  'vault',
] as const;
export type Part = (typeof PARTS)[number];

/** The id in the page of the part that is shown. */
export const SETTINGS_PART = 'settings-part';

/** The tabs of a client. */
export type ClientTab =
  | 'timeline'
  | 'notes'
  | 'sessions'
  | 'photos'
  | 'sheets'
  | 'forms'
  | 'details';

/** What is shown: a section, or a client in its place. */
export class Router {
  section = $state<Section>('today');
  /** The part of the settings that is shown, or would be. */
  part = $state<Part>('studio');
  /** The client who is shown, and the tab that they were opened on; `null`: the section is shown. */
  client = $state.raw<{ id: number; tab: ClientTab } | null>(null);
  /** What gets the focus in the section, by its id in the page; none: its title. */
  target = $state.raw<{ id: string } | null>(null);

  readonly #moved: () => void;

  /** `moved` runs after each move, before anything is drawn. */
  constructor(moved: () => void) {
    this.#moved = moved;
  }

  /** Goes to a section, or to what has the id `target` in it. */
  enter(section: Section, target?: string): void {
    this.section = section;
    this.client = null;
    this.target = target === undefined ? null : { id: target };
    this.#moved();
  }

  /** Goes to a part of the settings. */
  openPart(part: Part): void {
    this.part = part;
    this.enter('settings', SETTINGS_PART);
  }

  openClient(id: number, tab: ClientTab = 'timeline'): void {
    this.client = { id, tab };
    this.#moved();
  }

  /** Goes back to where the client was opened from. */
  leaveClient(): void {
    this.enter(this.section);
  }
}
