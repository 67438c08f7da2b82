/** The sections, in the order of the rail. */
export const SECTIONS = ['today', 'clients', 'guide', 'sheets', 'settings'] as const;
export type Section = (typeof SECTIONS)[number];

/** The parts of the settings, in order. */
export const PARTS = [
  'studio',
  'printing',
  'sessions',
  'products',
  'screen',
  'keys',
  'backups',
  'exchange',
  'keeping',
  'bin',
  'vault',
] as const;
export type Part = (typeof PARTS)[number];

/** The tabs of a client. */
export type ClientTab = 'timeline' | 'notes' | 'sessions' | 'sheets' | 'details';

/** What is shown: a section, or a client in its place. */
export class Router {
  section = $state<Section>('today');
  /** The part of the settings that is shown, or would be. */
  part = $state<Part>('studio');
  /** The client who is shown, and the tab that they were opened on; `null`: the section is shown. */
  client = $state.raw<{ id: number; tab: ClientTab } | null>(null);

  readonly #moved: () => void;

  /** `moved` runs after each move, before anything is drawn. */
  constructor(moved: () => void) {
    this.#moved = moved;
  }

  enter(section: Section): void {
    this.section = section;
    this.client = null;
    this.#moved();
  }

  /** Goes to a part of the settings. */
  openPart(part: Part): void {
    this.part = part;
    this.enter('settings');
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
