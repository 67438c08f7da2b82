/** The largest file that is read as a label, in bytes. */
const LARGEST = 2_000_000;

/** The text of a file; none where it is too large or no text. */
export async function textOf(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
