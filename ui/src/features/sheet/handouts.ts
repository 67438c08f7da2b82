/** The handouts by name. */
import type { HandoutKind } from '../../lib/ipc';
import { t } from '../../lib/strings';

const LABELS = {
  guide: 'handout-guide',
  flaking: 'handout-flaking',
  before: 'handout-before',
  long_term: 'handout-long-term',
  doctor: 'handout-doctor',
  days: 'handout-days',
} as const;

export function handoutLabel(kind: HandoutKind): string {
  return t(LABELS[kind]);
}
