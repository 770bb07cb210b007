import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import { SLICES } from '#runtime';
import { searchFields } from '../libs/platform/read-model/src/read/search-text.js';
import { FULL_ASSET, FULL_REGISTER } from './full-register.js';

// What is found in a thing follows from the declarations of its fields. The schema says of each field, apart from these, what it is.

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const lists = (schema.getType('RegisterInput') as GraphQLInputObjectType).getFields();

interface Leaf {
  readonly path: string;
  readonly type: string;
  readonly isWords: boolean;
  readonly text: string;
}

/** Yields each text in a value that the API takes, with its type. */
function* leavesOf(value: unknown, of: GraphQLInputType, path: string): Generator<Leaf> {
  const type = getNamedType(of);
  if (Array.isArray(value)) {
    for (const item of value) yield* leavesOf(item, of, `${path}[]`);
  } else if (isInputObjectType(type)) {
    for (const [name, field] of Object.entries(type.getFields()))
      yield* leavesOf((value as Record<string, unknown> | undefined)?.[name], field.type, `${path}.${name}`);
  } else if (typeof value === 'string') {
    yield { path, type: type.name, isWords: type.name === 'String', text: value };
  }
}

/** Returns a copy in which no two texts are the same. */
const marked = <T>(value: T, mark: (text: string) => string): T =>
  JSON.parse(JSON.stringify(value), (_, text) => (typeof text === 'string' ? mark(text) : text));

/** Fields that the API takes as text, and that hold codes. */
const NO_WORDS = /\.(?:ofRevision|schedule1Conditions\[\])$/;

describe.each(SLICES.sections.map(({ name, decider: { category } }) => ({ name, category })))(
  'In $name,',
  ({ name, category }) => {
    const { projection } = SLICES.all.find(({ decider }) => decider.category === category)!;
    let n = 0;
    const thing = marked(
      category === 'asset' ? FULL_ASSET : FULL_REGISTER[category as 'party'][0],
      (text) => `${text} ${n++}`,
    );
    const found = new Map(searchFields(projection, thing as never).map(([path, text]) => [text, path]));
    const leaves = [...leavesOf(thing, lists[name]!.type, category)];

    it('the words of every field are found', () => {
      expect(leaves.filter(({ isWords, text, path }) => isWords && !NO_WORDS.test(path) && !found.has(text))).toEqual(
        [],
      );
      expect(leaves.some(({ isWords }) => isWords)).toBe(true);
    });

    it('no code, id of another thing or key of a row is taken for words', () => {
      const isOther = ({ type }: Leaf) => ['ID', 'Key'].includes(type) || isEnumType(schema.getType(type));
      expect(leaves.filter((leaf) => isOther(leaf) && found.has(leaf.text))).toEqual([]);
    });
  },
);
