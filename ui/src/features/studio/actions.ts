import { t } from '../../lib/strings';
import type { Offer } from '../find/finder.svelte';
import type { Studio } from './studio.svelte';

/** Something to do from anywhere, with the keys that do it. */
interface Action {
  id: string;
  title: string;
  /** As `KeyboardEvent.key` says it, in small letters. */
  key: string;
  /** With the command key: Control, on a Mac ⌘. */
  command: boolean;
  shift: boolean;
  /** Whether it works while a dialog is open. */
  always: boolean;
  /** Whether it can be found by its name. */
  offered: boolean;
  /** Whether it changes something. */
  writes: boolean;
  run: () => void;
}

// Macs call the command key by its sign.
const MAC = navigator.platform.startsWith('Mac');

/** The command key as it is written on the keyboard. */
export function commandKey(): string {
  return MAC ? '⌘' : t('key-control');
}

/** Everything that keys do anywhere in the studio. */
export class Actions {
  readonly #all: Action[];

  constructor(studio: Studio, lock: () => void) {
    const action = (
      id: string,
      title: string,
      keys: string,
      run: () => void,
      { always = false, offered = true, writes = false } = {},
    ): Action => {
      const parts = keys.split('+');
      return {
        id,
        title,
        key: parts.at(-1) ?? '',
        command: parts.includes('command'),
        shift: parts.includes('shift'),
        always,
        offered,
        writes,
        run,
      };
    };
    this.#all = [
      action('find', t('find-title'), 'command+k', () => studio.finder.toggle(), {
        always: true,
        offered: false,
      }),
      action('new-session', t('new-session'), 'command+shift+n', () => studio.newSession(), {
        writes: true,
      }),
      action('new-client', t('new-client'), 'command+n', () => studio.newClient(), {
        writes: true,
      }),
      action('print', t('shortcut-print'), 'command+p', () => studio.deliverRoom('print')),
      action('save', t('shortcut-save'), 'command+s', () => studio.deliverRoom('save')),
      action('undo', t('shortcut-undo'), 'command+z', () => void studio.undo(), { writes: true }),
      action('hide', t('hide-names'), 'command+shift+h', () => studio.turnNames(), {
        always: true,
      }),
      action('lock', t('lock'), 'command+l', lock, { always: true }),
      action('shortcuts', t('shortcuts'), '?', () => (studio.listing = true)),
    ];
  }

  /** What can be found by its name. */
  get offers(): Offer[] {
    return this.#all
      .filter(({ offered }) => offered)
      .map((action) => ({
        id: action.id,
        title: action.title,
        keys: keysOf(action),
        writes: action.writes,
        run: action.run,
      }));
  }

  /** All of them, for the list of shortcuts. */
  get list(): { title: string; keys: string[] }[] {
    return this.#all.map((action) => ({ title: action.title, keys: keysOf(action) }));
  }

  /** Does what the keys mean, where they mean something here. */
  take(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    // A field undoes its own typing. WebKitGTK can, but has no keys for it.
    if (command && key === 'z' && isTyping(event.target)) {
      event.preventDefault();
      document.execCommand(event.shiftKey ? 'redo' : 'undo');
      return;
    }
    const action = this.#all.find(
      (one) =>
        one.key === key &&
        one.command === command &&
        // A question mark is typed with Shift on some keyboards and without on others.
        (!one.command || one.shift === event.shiftKey),
    );
    if (!action || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target)) {
      // A question mark is a question mark.
      if (!action.command) return;
    }
    event.preventDefault();
    if (action.always || !document.querySelector('dialog[open]')) action.run();
  }
}

function keysOf({ key, command, shift }: Action): string[] {
  return [
    ...(command ? [commandKey()] : []),
    ...(shift ? [t('key-shift')] : []),
    key.toUpperCase(),
  ];
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')
  );
}
