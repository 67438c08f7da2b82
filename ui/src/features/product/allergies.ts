/** The groups of the product check that a client can be allergic to. */
import { find } from '../../lib/strings';

/** The ids of the backend's groups, the ones that oils and creams bring up most first. */
export const ALLERGY_GROUPS = [
  'coconut',
  'olive',
  'lanolin',
  'fragrance',
  'tree_nuts',
  'bee_products',
  'peanut',
  'sesame',
  'soy',
  'wheat',
  'tea_tree',
  'balsam_of_peru',
  'parabens',
  'formaldehyde_releasers',
  'isothiazolinones',
];

/** A group in words; other allergies are in the client's own words already. */
export function allergyTitle(group: string): string {
  return find(`allergy-${group.replaceAll('_', '-')}`, {}) ?? group;
}
