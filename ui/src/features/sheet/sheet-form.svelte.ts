import type {
  HandoutKind,
  OpenedBranch,
  OpenView,
  Paper,
  PlanRequest,
  ProtocolView,
  ProductRequest,
  ScalpType,
  SheetRequest,
  StartView,
} from '../../lib/ipc';
import { HANDOUT_KINDS } from '../../lib/ipc';

/** A checked product that goes onto a sheet, and the verdict as the check worded it. */
export interface SheetProduct {
  /** What the backend checks again as it makes the sheet. */
  request: ProductRequest;
  /** Shown beside the product's name; never sent. */
  verdict: string;
}

/** A session as it stands in the form. */
export interface SessionEntry {
  /** Tells the entries apart while they change. */
  key: number;
  /** `2026-11-19`; empty until a date is entered. */
  date: string;
  /** `16:00`; empty until a time is entered. */
  time: string;
  /** What of it stands there and cannot be read. */
  unread: { date: boolean; time: boolean };
}

/** What the artist has entered for a sheet. It outlives a switch of sections. */
export class SheetForm {
  sessions = $state<SessionEntry[]>([]);
  protocol = $state<ProtocolView>();
  scalpType = $state<ScalpType | null>(null);
  paper = $state<Paper>('a4');
  largePrint = $state(false);
  /** What the settings say for everybody. */
  studioLargePrint = false;
  clientName = $state('');
  /** A checked product for the moisturizer box. */
  product = $state.raw<SheetProduct | null>(null);
  /** Whether the card for the wallet is printed with it. */
  card = $state(false);
  /** The handouts that are printed with it. */
  handouts = $state<HandoutKind[]>([]);
  /** For each opened branch the session at which it was opened. */
  opened = $state<Record<string, number>>({});

  /** The protocols to choose from, the default first. */
  protocols = $state.raw<ProtocolView[]>([]);
  /** Whether the artist has chosen one. */
  #chosen = false;
  #keys = 0;

  constructor(start: StartView, { just_ended }: Pick<OpenView, 'just_ended'>) {
    this.protocols = start.protocols;
    this.protocol = start.protocols[0];
    this.paper = start.paper;
    const [date = '', time = ''] = just_ended.split('T');
    this.sessions.push(this.#entry(date, time));
  }

  /** Looks as the studio's sheets do. */
  look({ paper, large_print }: { paper: Paper; large_print: boolean }): void {
    this.paper = paper;
    this.largePrint = large_print;
    this.studioLargePrint = large_print;
  }

  /** Offers other protocols, or other versions. What was chosen stays, in its newest version. */
  offer(protocols: ProtocolView[]): void {
    this.protocols = protocols;
    const chosen = protocols.find(({ id }) => id === this.protocol?.id);
    this.#goBy((this.#chosen ? chosen : undefined) ?? protocols[0]);
  }

  /** Goes by a protocol; branches that it does not have are shut. */
  #goBy(protocol: ProtocolView | undefined): void {
    this.protocol = protocol;
    for (const branch of Object.keys(this.opened)) {
      if (!protocol?.branches.some(({ id }) => id === branch)) delete this.opened[branch];
    }
  }

  #entry(date: string, time: string): SessionEntry {
    return { key: ++this.#keys, date, time, unread: { date: false, time: false } };
  }

  /** A further session at the same hour; its day is the artist's to choose. */
  addSession(): SessionEntry {
    const entry = this.#entry('', this.sessions.at(-1)?.time ?? '');
    this.sessions.push(entry);
    return entry;
  }

  /** Takes a session out; what it gives back puts it in again. */
  removeSession(key: number): () => void {
    const index = this.sessions.findIndex((session) => session.key === key);
    const opened = { ...this.opened };
    const removed = this.sessions.splice(index, 1);
    for (const [branch, session] of Object.entries(opened)) {
      this.opened[branch] = Math.min(session, this.sessions.length);
    }
    return () => {
      this.sessions.splice(index, 0, ...removed);
      this.opened = opened;
    };
  }

  /** Chooses a protocol. */
  chooseProtocol(id: string): void {
    const chosen = this.protocols.find((protocol) => protocol.id === id);
    if (!chosen) return;
    this.#chosen = true;
    this.#goBy(chosen);
  }

  /** Prints a handout with it, or no longer. */
  take(handout: HandoutKind, on: boolean): void {
    this.handouts = HANDOUT_KINDS.filter((kind) =>
      kind === handout ? on : this.handouts.includes(kind),
    );
  }

  /** Opens a branch at a session, by its number in the order of time; `null` shuts it. */
  open(branch: string, session: number | null): void {
    if (session === null) delete this.opened[branch];
    else this.opened[branch] = session;
  }

  get plan(): PlanRequest {
    const opened: OpenedBranch[] = Object.entries(this.opened).map(([branch, session]) => ({
      branch,
      session,
    }));
    return {
      protocol: this.protocol?.id ?? '',
      sessions: this.sessions.filter(isFilled).map(momentOf),
      opened,
      scalp_type: this.scalpType,
    };
  }

  get sheet(): SheetRequest {
    return {
      plan: this.plan,
      client_name: this.clientName,
      paper: this.paper,
      large_print: this.largePrint,
      product: this.product?.request ?? null,
    };
  }
}

/** When a session ended, as the backend reads it; what cannot be read is refused there. */
export function momentOf({ date, time, unread }: SessionEntry): string {
  return unread.date || unread.time ? '' : `${date}T${time}`;
}

/** Whether an entry says anything yet. */
export function isFilled({ date, time, unread }: SessionEntry): boolean {
  return (date !== '' || unread.date) && (time !== '' || unread.time);
}
