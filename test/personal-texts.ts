import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns every form in which the texts can be in a file: encodings, escapes, base64. */
export function formsOf(texts: readonly string[]): Buffer[] {
  return texts
    .flatMap((text) => [text, text.toLowerCase()])
    .flatMap((text) => {
      const escaped = JSON.stringify(text).slice(1, -1);
      const ascii = escaped.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
      const bytes = Buffer.from(text);
      const base64 = [0, 1, 2].map((skipped) => {
        const whole = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3);
        return Buffer.from(whole.toString('base64'));
      });
      const utf16 = Buffer.from(text, 'utf16le');
      return [bytes, Buffer.from(escaped), Buffer.from(ascii), utf16, Buffer.from(utf16).swap16(), ...base64];
    });
}

/** Returns the files under the directory that hold one of the texts in any form, or one of the keys. */
export function filesThatHold(directory: string, texts: readonly string[], keys: readonly Buffer[] = []): string[] {
  const wanted = [...formsOf(texts), ...keys];
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return wanted.some((form) => bytes.includes(form));
    });
}

/** True if the text holds one of the texts in any form. */
export function holds(text: string, texts: readonly string[]): boolean {
  return formsOf(texts).some((form) => Buffer.from(text).includes(form));
}
