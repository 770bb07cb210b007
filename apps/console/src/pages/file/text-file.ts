/** Returns the text of a file; undefined if it is not UTF-8. */
export async function textIn(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
