/** The kinds of notes in words. */
import type { NoteKind } from '../../lib/ipc';
import { t } from '../../lib/strings';

export function kindLabel(kind: NoteKind): string {
  return t(`note-kind-${kind}`);
}
