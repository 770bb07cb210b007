/** The mistake in a value of a file, as the key of a text and its arguments. */
export interface WrongValue {
  readonly key:
    | 'wrong.text'
    | 'wrong.key'
    | 'wrong.missing'
    | 'wrong.unknown'
    | 'wrong.unknownLike'
    | 'wrong.code'
    | 'wrong.mapping';
  readonly values: Readonly<Record<string, string>>;
  /** The field that the path leaves out. */
  readonly field?: string;
}

/** Returns what a message of GraphQL says, in terms of the file; undefined for any other message. */
export function wrongValueOf(message: string): WrongValue | undefined {
  const text = /^String cannot represent a non string value: (.+?)\.?$/.exec(message);
  if (text) return { key: 'wrong.text', values: { value: text[1]! } };
  const key = /^Expected a key of .*?, not (.+): write (\S+)\.$/.exec(message);
  if (key) return { key: 'wrong.key', values: { value: key[1]!, like: key[2]! } };
  const missing = /^Field "(\w+)" of required type .* was not provided/.exec(message);
  if (missing) return { key: 'wrong.missing', values: { field: missing[1]! } };
  const unknown = /^Field "(.+?)" is not defined by type .*?\.(?: Did you mean (.+?)\?)?$/.exec(message);
  if (unknown) {
    const [, field = '', like] = unknown;
    return like
      ? { key: 'wrong.unknownLike', values: { field, like }, field }
      : { key: 'wrong.unknown', values: { field }, field };
  }
  const code = /^Value "(.+?)" does not exist in ".+?" enum\.(?: Did you mean the enum value (.+?)\?)?$/.exec(message);
  if (code) return { key: 'wrong.code', values: { value: code[1]!, like: code[2] ?? 'none' } };
  return /^Expected type ".+?" to be an object/.test(message) ? { key: 'wrong.mapping', values: {} } : undefined;
}
