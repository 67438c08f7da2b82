/** What the rooms of a client stand on: the open studio, as far as they need it. */
import type { Failure, PageRequest, ProductLine, StartView } from '../../lib/ipc';
import type { Notices } from '../../lib/kit/notices.svelte';
import type { Drafts } from '../../lib/app/drafts';
import type { Unfinished } from '../vault/unfinished.svelte';
import type { Writing } from '../vault/writing.svelte';

/** The tabs of a client. */
export type ClientTab = 'timeline' | 'notes' | 'sessions' | 'sheets' | 'details';

export interface Ground {
  readonly start: StartView;
  readonly notices: Notices;
  readonly drafts: Drafts;
  /** Whether anything can be changed. */
  readonly writing: Writing;
  /** What is being typed and is no record yet. */
  readonly unfinished: Unfinished;
  /** Whether a page is on its way to the printer or a file. */
  readonly delivering: boolean;
  /** Where a client is erased for good. */
  readonly erasing: { begin(client: { id: number; name: string; code: string }): void };
  /** Whether codes stand in place of names. */
  readonly hidden: boolean;
  /** The name, or the code that stands in its place while names are hidden. */
  nameOf(of: { name: string; code: string }): string;
  /** Opens a client on a tab. */
  openClient(id: number, tab?: ClientTab): void;
  /** Goes back to where the client was opened from. */
  leaveClient(): void;
  /** The checked product that goes onto a client's sheet. */
  productFor(client: number): ProductLine | null;
  /** Takes the checked product off the sheet. */
  dropProduct(): void;
  /** Prints or saves a page and says where it went; whether it went anywhere. */
  deliver(how: 'print' | 'save', page: PageRequest): Promise<boolean>;
  /** Says what went wrong and what to do now. */
  failed(failure: Failure): void;
  /** The answer to a command; where it fails, says so, and there is none. */
  ask<View>(command: Promise<View>): Promise<View | undefined>;
  /** Says what was changed, with a way to undo it, and brings the counts up to date. */
  did(words: string): void;
}
