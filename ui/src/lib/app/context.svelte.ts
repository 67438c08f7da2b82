import {
  commands,
  written,
  type OpenView,
  type ProtocolView,
  type StartView,
  type UndoView,
} from '../ipc';
import { Notices, type Notice } from '../kit/notices.svelte';
import { t } from '../strings';
import { Backend } from './backend';
import { Changes } from './changes';
import { Delivery } from './delivery.svelte';
import { Drafts } from './drafts';
import { Names } from './names.svelte';
import type { Router } from './router.svelte';
import { Writing } from './writing.svelte';

/** For how long a notice offers to undo a change, in milliseconds; Ctrl Z does so for longer. */
const UNDO_OFFERED = 12_000;

/** What everything that shows an open vault uses. It is dropped with the lock. */
export class Context extends Backend {
  readonly changes = new Changes();
  readonly drafts = new Drafts(() => this.#typed());
  readonly delivery = new Delivery(this);
  readonly names: Names;
  readonly writing: Writing;

  /** The protocols that a session or a sheet can have, the default first. */
  protocols = $state.raw<ProtocolView[]>([]);

  /** The notice that offers to undo the last change, or to redo it. */
  #offer: Notice | null = null;

  /** `locked` hears that the vault turned out to be locked. */
  constructor(
    readonly start: StartView,
    open: Pick<OpenView, 'hide_names' | 'read_only'>,
    readonly router: Router,
    locked: () => void,
  ) {
    super(new Notices(), locked);
    this.protocols = start.protocols;
    this.names = new Names(open.hide_names, this.notices);
    this.writing = new Writing(open.read_only, this);
  }

  /** Asks for the protocols that there are: the studio may have some of its own. */
  async loadProtocols(): Promise<void> {
    const protocols = await this.ask(commands.protocol_choices());
    if (protocols) this.protocols = protocols;
  }

  /** Says what was changed, with a way to undo it. */
  did(words: string): void {
    this.notices.say(words, () => void this.undo(), UNDO_OFFERED);
    this.#offer = this.notices.current;
    this.changes.tell({ kind: 'step' });
  }

  /** Undoes the last change. */
  async undo(): Promise<void> {
    const words = await this.#turn(commands.undo, t('undo-nothing'));
    if (words !== null) this.#offerBack(words, () => void this.redo(), t('redo'));
  }

  /** Does again what was undone last. */
  async redo(): Promise<void> {
    const words = await this.#turn(commands.redo, t('redo-nothing'));
    if (words !== null) this.#offerBack(words, () => void this.undo(), t('undo'));
  }

  /** Takes a step back, or does it again. Gives back what that was; none where there was none. */
  async #turn(command: () => Promise<UndoView>, nothing: string): Promise<string | null> {
    if (!this.writing.allowed()) return null;
    await this.drafts.flush();
    // What is under way is the last change, and not the one before it.
    await written();
    const turned = await this.ask(command());
    if (!turned) return null;
    const words = this.names.hidden ? turned.covered : turned.words;
    if (words === null) this.notices.say(nothing);
    this.changes.tell({ kind: 'records' });
    return words;
  }

  #offerBack(words: string, back: () => void, label: string): void {
    this.notices.say(words, back, UNDO_OFFERED, label);
    this.#offer = this.notices.current;
  }

  /** What is typed now is the last change: the notice would undo that. */
  #typed(): void {
    if (this.#offer !== null && this.notices.current === this.#offer) this.notices.settle();
  }
}
