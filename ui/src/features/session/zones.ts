/** The zones of the scalp in words. */
import type { Zone } from '../../lib/ipc';
import { t } from '../../lib/strings';

export function zoneLabel(zone: Zone): string {
  return t(`zone-${zone}`);
}
