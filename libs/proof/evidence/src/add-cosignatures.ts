import { cosignaturesOf, formatNote, isBy, parseCheckpoint, parseNote, type VerifierKey } from '#transparency-log';
import { NoEvidence } from './collect-bundle.js';
import type { TransparencyLogStore } from './sqlite.transparency-log-store.js';

/**
 * Adds the cosignatures of known witnesses to the checkpoint of the log that they cosigned. Returns their names.
 * @throws {NoEvidence} if the log did not sign this checkpoint, or no known witness cosigned it
 */
export async function addCosignatures(
  log: TransparencyLogStore,
  cosigned: string,
  witnesses: readonly VerifierKey[],
): Promise<string[]> {
  const note = parseNote(cosigned, 'The cosigned checkpoint');
  const verified = await cosignaturesOf(note, witnesses);
  if (verified.length === 0) throw new NoEvidence('No witness of the policy has cosigned this checkpoint.');
  log.transaction(() => {
    const stored = log.checkpointOf(parseCheckpoint(note.text).size);
    const own = stored && parseNote(stored.note);
    if (!stored || own?.text !== note.text) throw new NoEvidence('This log did not sign this checkpoint.');
    const keys = verified.map(({ key }) => key);
    const others = own.signatures.filter((line) => !keys.some((key) => isBy(line, key)));
    const added = note.signatures.filter((line) => keys.some((key) => isBy(line, key)));
    log.saveCheckpoint({ ...stored, note: formatNote({ text: own.text, signatures: [...others, ...added] }) });
  });
  return verified.map(({ key }) => key.name);
}
