/** The sizes of paper, to choose from. */
import { PAPERS, type Paper } from '../../lib/ipc';
import { t } from '../../lib/strings';

export function papers(): { value: Paper; label: string }[] {
  return PAPERS.map((value) => ({ value, label: t(`paper-${value}`) }));
}
