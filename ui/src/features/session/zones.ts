/** The zones of the scalp: in words, and as what they consist of. */
import { ZONE_PARTS, ZONES, type Zone } from '../../lib/ipc';
import { dashed, t } from '../../lib/strings';

export function zoneLabel(zone: Zone): string {
  return t(`zone-${dashed(zone)}`);
}

/** Zones in words: "Hairline, Left temple". */
export function zonesInWords(zones: readonly Zone[]): string {
  return zones.map(zoneLabel).join(', ');
}

/** What the zones consist of. */
export function partsOf(zones: readonly Zone[]): ReadonlySet<Zone> {
  return new Set(zones.flatMap((zone) => ZONE_PARTS[zone]));
}

/** The fewest zones that consist of these: both temples are the temples. */
export function zonesOf(parts: ReadonlySet<Zone>): Zone[] {
  const left = new Set(parts);
  const bySize = [...ZONES].sort((one, other) => ZONE_PARTS[other].length - ZONE_PARTS[one].length);
  const found = bySize.filter((zone) => {
    const isThere = ZONE_PARTS[zone].every((part) => left.has(part));
    if (isThere) ZONE_PARTS[zone].forEach((part) => left.delete(part));
    return isThere;
  });
  return ZONES.filter((zone) => found.includes(zone));
}
