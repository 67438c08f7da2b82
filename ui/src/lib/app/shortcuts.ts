import { t } from '../strings';

/** Something to do from anywhere, and the keys that do it. */
export interface Action {
  id: string;
  title: string;
  /** As in `command+shift+n`: `command` is Control, on a Mac ⌘. The last is a key in small letters. */
  keys: string;
  /** Other keys that do it too. */
  also?: string;
  run: () => void;
  /** Whether it works while a dialog is open. */
  always?: boolean;
  /** Whether it cannot be found by its name. */
  unlisted?: boolean;
  /** Whether it changes something. */
  writes?: boolean;
}

// Macs call the command key by its sign.
const MAC = navigator.platform.startsWith('Mac');

/** The command key as it is written on the keyboard. */
export function commandKey(): string {
  return MAC ? '⌘' : t('key-control');
}

/** The keys of an action as they are written on the keyboard. */
export function keysOf({ keys }: Action): string[] {
  return keys.split('+').map((key) => {
    if (key === 'command') return commandKey();
    if (key === 'arrowleft') return '←';
    if (key === 'alt') return t('key-alt');
    return key === 'shift' ? t('key-shift') : key.toUpperCase();
  });
}

/** Does what the keys mean, where they mean something here. */
export function takeKeys(event: KeyboardEvent, actions: Action[]): void {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  // A field undoes its own typing. WebKitGTK can, but has no keys for it.
  if (command && (key === 'z' || key === 'y') && isTyping(event.target)) {
    event.preventDefault();
    document.execCommand(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    return;
  }
  const mean = (keys: string | undefined) => {
    const parts = keys?.split('+') ?? [];
    if (parts.at(-1) !== key || parts.includes('command') !== command) return false;
    if (parts.includes('alt') !== event.altKey) return false;
    // A question mark is typed with Shift on some keyboards and without on others.
    return !command || parts.includes('shift') === event.shiftKey;
  };
  const action = actions.find(({ keys, also }) => mean(keys) || mean(also));
  if (!action || event.defaultPrevented) return;
  // A question mark is a question mark.
  if (isTyping(event.target) && !command) return;
  event.preventDefault();
  if (action.always || !document.querySelector('dialog[open]')) action.run();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')
  );
}
