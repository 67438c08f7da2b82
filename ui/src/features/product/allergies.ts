/** Allergies in words. */
import { dashed, find } from '../../lib/strings';

/** A group in words; other allergies are in the client's own words already. */
export function allergyTitle(group: string): string {
  return find(`allergy-${dashed(group)}`, {}) ?? group;
}
