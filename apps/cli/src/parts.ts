/** Bytes of a part of a file on its way to a server: divisible by 3, so that the parts in base64 add up. */
const PART = 3 * 1024 * 1024;

/** Returns the bytes of a file as the API takes them: in parts of base64. */
export function inParts(bytes: Uint8Array): string[] {
  const content: string[] = [];
  for (let start = 0; start < bytes.length; start += PART)
    content.push(Buffer.from(bytes.subarray(start, start + PART)).toString('base64'));
  return content;
}
