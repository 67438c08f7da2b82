/** The sections, in the order of the rail. */
export const SECTIONS = [
  'today',
  'week',
  'clients',
  'guide',
  'sheets',
  'protocols',
  'stock',
  'month',
  'settings',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The parts of the settings, in order. */
export const PARTS = [
  'studio',
  'printing',
  'sessions',
  'prices',
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
  'timeline' | 'notes' | 'sessions' | 'photos' | 'sheets' | 'forms' | 'details';

/** The most places that Back goes through. */
const MOST_BEFORE = 50;

/** What is shown: a section, or a client in its place. */
interface Place {
  section: Section;
  client: { id: number; tab: ClientTab } | null;
}

/** A place that was left, with what was seen of it. */
interface Left extends Place {
  /** How far it was scrolled, in CSS pixels. */
  scrolled: number;
}

/** What is shown, and what was shown before. */
export class Router {
  section = $state<Section>('today');
  /** The part of the settings that is shown, or would be. */
  part = $state<Part>('studio');
  /** The client who is shown, and the tab that they were opened on; `null`: the section is shown. */
  client = $state.raw<{ id: number; tab: ClientTab } | null>(null);
  /** What gets the focus in the section, by its id in the page; none: its title. */
  target = $state.raw<{ id: string } | null>(null);
  /** Where Back led: how far it was scrolled, and the client who was left; none elsewhere. */
  returned = $state.raw<{ scrolled: number; client: number | null } | null>(null);
  #before = $state.raw<Left[]>([]);

  readonly #moved: () => void;
  readonly #scrolled: () => number;

  /** `moved` runs after each move, before anything is drawn; `scrolled` says how far all is. */
  constructor(moved: () => void, scrolled: () => number) {
    this.#moved = moved;
    this.#scrolled = scrolled;
  }

  /** Whether there is anything to go back to. */
  get canGoBack(): boolean {
    return this.#before.length > 0;
  }

  /** Goes to a section, or to what has the id `target` in it. */
  enter(section: Section, target?: string): void {
    this.#leave({ section, client: null });
    this.#show({ section, client: null });
    this.target = target === undefined ? null : { id: target };
    this.#moved();
  }

  /** Goes to a part of the settings. */
  openPart(part: Part): void {
    this.part = part;
    this.enter('settings', SETTINGS_PART);
  }

  openClient(id: number, tab: ClientTab = 'timeline'): void {
    const client = { id, tab };
    this.#leave({ section: this.section, client });
    this.#show({ section: this.section, client });
    this.#moved();
  }

  /** Goes back to what was shown before, as it was left; to the section where nothing was. */
  back(): void {
    const to = this.#before.at(-1);
    if (!to) {
      if (this.client) this.enter(this.section);
      return;
    }
    const client = this.client?.id ?? null;
    this.#before = this.#before.slice(0, -1);
    this.#show(to);
    this.returned = { scrolled: to.scrolled, client };
    this.#moved();
  }

  /** Shows a client in the place of one who is there no more: nothing leads back to that one. */
  replaceClient(id: number): void {
    const gone = this.client?.id;
    if (gone === id) return;
    this.#before = this.#before.filter(({ client }) => client === null || client.id !== gone);
    this.#show({ section: this.section, client: { id, tab: 'details' } });
    this.#moved();
  }

  /** Leaves a client who is there no more: nothing leads back to them. */
  leaveClient(): void {
    const gone = this.client?.id;
    this.#before = this.#before.filter(({ client }) => client === null || client.id !== gone);
    this.back();
  }

  /** Keeps what is shown for the way back, unless the next is the same. */
  #leave(next: Place): void {
    const { section, client } = this;
    if (next.client?.id === client?.id && (client !== null || next.section === section)) return;
    const left = { section, client, scrolled: this.#scrolled() };
    this.#before = [...this.#before, left].slice(-MOST_BEFORE);
  }

  #show({ section, client }: Place): void {
    this.section = section;
    this.client = client;
    this.target = null;
    this.returned = null;
  }
}
