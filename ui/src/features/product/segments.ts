/** The label cut into stretches with and without a mark. */
import type { MarkView } from '../../lib/ipc';

/** Labels longer than this are not marked in place: drawing them would stall the typing. */
export const LONGEST_MARKED = 20_000;

/** A stretch of the label. */
interface Segment {
  text: string;
  mark: MarkView | null;
}

/** Every character of the label, in order. Marks do not overlap. */
export function segments(label: string, marks: MarkView[]): Segment[] {
  const cut: Segment[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) cut.push({ text: label.slice(at, mark.start), mark: null });
    cut.push({ text: label.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < label.length) cut.push({ text: label.slice(at), mark: null });
  return cut;
}
