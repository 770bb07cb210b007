import { type GraphQLSchema, isInputType } from 'graphql';
import type { TranslationEntry } from './translations.js';
import { checkedAs, readYaml, UnreadableFile, type YamlText } from './yaml.js';

/** Contents of a register file: lists of things by section name, in the shape of the API's type RegisterInput. */
export interface RegisterContents {
  /** Effective date (ISO 8601), unless the caller gives one. */
  readonly effectiveOn?: string;
  /** True if things that it omits are retired and fields that it omits are cleared. */
  readonly complete?: boolean;
  /** Texts of things in other languages. */
  readonly translations?: readonly TranslationEntry[];
  /** The keys of the things that end on the date, by section name. */
  readonly ended?: {
    readonly processingActivities?: readonly string[];
    readonly engagements?: readonly string[];
    readonly transfers?: readonly string[];
  };
}

/**
 * Reads a register file: YAML 1.2 (`NO` is Norway), checked against the API's RegisterInput.
 * @throws {UnreadableFile} with every mistake: syntax, repeated keys, exceeded bounds, unknown fields or codes, numbers
 * instead of text (5.10 without quotes)
 */
export function readRegisterFile(text: string, schema: GraphQLSchema): RegisterContents {
  const file = readYaml(text);
  if (file.value === null || typeof file.value !== 'object' || Array.isArray(file.value))
    throw new UnreadableFile([
      {
        path: '',
        line: 1,
        message: 'A register file is a mapping with lists such as parties and processingActivities.',
      },
    ]);
  return checkedContents(file.value, schema, file);
}

/**
 * Checks contents against the API's RegisterInput, and fills in defaults.
 * @throws {UnreadableFile} with every mistake: unknown fields or codes, values of another type
 */
export function checkedContents(
  contents: unknown,
  schema: GraphQLSchema,
  lines: Pick<YamlText, 'lineOf'> = { lineOf: () => undefined },
): RegisterContents {
  const type = schema.getType('RegisterInput');
  if (!isInputType(type)) throw new Error('The schema has no RegisterInput');
  const { value, mistakes } = checkedAs(type, contents, lines);
  if (mistakes.length > 0) throw new UnreadableFile(mistakes);
  return value as RegisterContents;
}
