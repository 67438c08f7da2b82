/** The kinds of notes in words. */
import type { NoteKind } from '../../lib/ipc';
import { t } from '../../lib/strings';

export function kindLabel(kind: NoteKind): string {
  switch (kind) {
    case 'note':
      return t('note-kind-note');
    case 'call':
      return t('note-kind-call');
    case 'reaction':
      return t('note-kind-reaction');
    case 'slip':
      return t('note-kind-slip');
  }
}
