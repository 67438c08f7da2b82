import type { KeyTyped } from '../../lib/ipc';

/** What opens a vault or a backup, as it is typed: the passphrase or the recovery key. */
export class TypedKey {
  kind = $state<KeyTyped['kind']>('passphrase');
  text = $state('');

  get empty(): boolean {
    return this.text.trim() === '';
  }

  get key(): KeyTyped {
    return { kind: this.kind, text: this.text };
  }

  /** Takes the other key; what was typed for the first is forgotten. */
  turn(): void {
    this.kind = this.kind === 'passphrase' ? 'recovery_key' : 'passphrase';
    this.text = '';
  }

  /** Forgets what was typed. */
  clear(): void {
    this.kind = 'passphrase';
    this.text = '';
  }
}
