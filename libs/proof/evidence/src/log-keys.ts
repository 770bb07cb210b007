import { makePrivateKey, parsePrivateKey, SIGNATURE_TYPE, type Signer, type VerifierKey } from '#transparency-log';
import { readIfThere, replaceFile } from './durable-file.js';

/**
 * The keys by which a log signs, and the memory of what they signed. With a key management service in place of the file,
 * another object gives the signers. The memory must outlive the ledger and `log.db`.
 */
export interface LogKeys {
  /** Returns the signers of the log: one, or two while a key is replaced by the next. */
  signersOf(origin: string): readonly Signer[];
  /** Returns the public keys of the signers, for others to trust; none before the first was made. */
  publicKeysOf(origin: string): readonly VerifierKey[];
  /** Returns the last checkpoint that was signed, as a note; undefined if there was none. */
  lastSigned(): string | undefined;
  /** Remembers a checkpoint, durably, before anybody gets it. */
  remember(note: string): void;
}

/**
 * Keys in a file: a line `PRIVATE+KEY+NAME+ID+KEY` for each. The last signed checkpoint is in the file of the same name with
 * `.signed`. Move and restore both together.
 */
export class LogKeyFile implements LogKeys {
  constructor(private readonly file: string) {}

  /** Makes a key if the file is not there. Keys of other names are passed over. */
  signersOf(origin: string): readonly Signer[] {
    const text = readIfThere(this.file);
    if (text === undefined) {
      replaceFile(this.file, `${makePrivateKey(origin, SIGNATURE_TYPE.ED25519)}\n`);
      return this.signersOf(origin);
    }
    const signers = keysIn(text);
    const own = signers.filter(({ key }) => key.name === origin);
    if (own.length === 0)
      throw new Error(
        `${this.file} has no key with the name ${origin}. Add one (\`regesta log keys --add\`), or set LOG_ORIGIN to ${signers.map(({ key }) => key.name).join(' or ')}.`,
      );
    return own;
  }

  publicKeysOf(origin: string): readonly VerifierKey[] {
    return keysIn(readIfThere(this.file) ?? '')
      .map(({ key }) => key)
      .filter(({ name }) => name === origin);
  }

  /** Adds a new key for the log. Both sign, until the line of the old one is removed. */
  add(origin: string): void {
    replaceFile(this.file, `${readIfThere(this.file) ?? ''}${makePrivateKey(origin, SIGNATURE_TYPE.ED25519)}\n`);
  }

  lastSigned(): string | undefined {
    return readIfThere(this.memory);
  }

  remember(note: string): void {
    replaceFile(this.memory, note);
  }

  private get memory(): string {
    return `${this.file}.signed`;
  }
}

function keysIn(text: string): Signer[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => parsePrivateKey(line, SIGNATURE_TYPE.ED25519));
}
