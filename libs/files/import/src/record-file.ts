import type { Workbook } from '#spreadsheet';
import { readDpv } from './dpv-graph.js';
import { readFides } from './fides.js';

/** Largest file that is read as text at once. */
const LARGEST = 16 * 1024 * 1024;

/** Returns a file that is no sheet as one: systems of Fides (YAML), or a record in the Data Privacy Vocabulary (JSON-LD). */
export function readRecordFile(bytes: Uint8Array): Workbook | undefined {
  if (bytes.length > LARGEST || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes);
  return readDpv(text) ?? readFides(text);
}
