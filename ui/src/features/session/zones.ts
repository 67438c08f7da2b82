/** The zones of the scalp in words. */
import type { Zone } from '../../lib/ipc';
import { t } from '../../lib/strings';

export function zoneLabel(zone: Zone): string {
  switch (zone) {
    case 'hairline':
      return t('zone-hairline');
    case 'temples':
      return t('zone-temples');
    case 'crown':
      return t('zone-crown');
    case 'sides':
      return t('zone-sides');
    case 'back':
      return t('zone-back');
    case 'scars':
      return t('zone-scars');
  }
}
