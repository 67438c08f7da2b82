/** What the care of the vault stands on: the open studio, as far as it is needed here. */
import type { OpenView, SettingsForm } from '../../lib/ipc';
import type { Ground } from './ground';

export interface CareGround extends Ground {
  /** The settings are other ones now. */
  applied(settings: SettingsForm): void;
  /** The studio is called otherwise now. */
  renamed(name: string): void;
  /** Another vault is open in the place of this one: everything of this one is dropped. */
  restored(view: OpenView): void;
  /** Records have changed; what shows them asks again. */
  changed(): void;
  /** A client is gone for good. */
  erased(id: number): void;
}
