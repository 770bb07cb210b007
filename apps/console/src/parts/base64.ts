/** Bytes of a part: divisible by 3, so that the parts in base64 add up. */
const PART = 3 * 1024 * 1024;
/** Bytes that are turned into text at once. */
const CHUNK = 0x8000;

/** Returns bytes in base64, in parts that the server takes. */
export function inBase64(bytes: Uint8Array): string[] {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PART) {
    let binary = '';
    const part = bytes.subarray(start, start + PART);
    for (let at = 0; at < part.length; at += CHUNK) binary += String.fromCharCode(...part.subarray(at, at + CHUNK));
    parts.push(btoa(binary));
  }
  return parts;
}
