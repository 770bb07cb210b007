import { chooserOf } from './choosers';
import { COMMANDS } from './commands';
import { codesOf, type FieldType, fieldsOfCommand, fieldsOfInput, isInput, isOfPlaces } from './schema';

/** Types whose inputs need no code: a thing is found by its name, a date is picked, a number is typed. */
const NO_CODES = new Set(['ID', 'Boolean', 'Int', 'Date', 'DateTime', 'Duration', 'Position']);

/** Keys of rows: made from a name, or chosen among the rows of the thing. */
const KEYS = new Set(['key', 'purpose', 'ground', 'dataSubjects', 'purposes']);

/** Fields that people fill in with words, or as they write it: names, sentences, addresses, numbers of files. */
const WORDS = new Set([
  ...['standard', 'issuer', 'tags'],
  ...[
    'reference',
    'title',
    'name',
    'label',
    'text',
    'description',
    'statement',
    'comment',
    'reason',
    'because',
    'outcome',
  ],
  ...[
    'condition',
    'interest',
    'work',
    'scope',
    'evidence',
    'by',
    'when',
    'from',
    'to',
    'exception',
    'examples',
    'trigger',
  ],
  ...['until', 'rights', 'measures', 'method', 'timing', 'frequency', 'effect', 'procedure', 'response', 'logic'],
  ...['securityMeasures', 'technologies', 'dataItems', 'purposes', 'disclosedTo', 'retention', 'recipientRetention'],
  ...['systemEstablishedBy', 'checkFrequency', 'checkMethod', 'foreignSystem', 'implementation', 'department'],
  ...['address', 'email', 'phone', 'website', 'document', 'privacyNotice', 'consentRecord', 'registrationNumber'],
  ...['subject', 'list', 'search', 'path', 'note', 'tags'],
]);

/** Inputs that are chosen in another way: a file, the texts of the thing, or the present content by default. Regions are words too. */
const ELSEWHERE = new Set(['content', 'field', 'fields', 'revision', 'ofRevision', 'region']);

/** Returns the inputs of a command that take a text, each with its path. */
function textsIn(
  fields: readonly (readonly [string, FieldType])[],
  under: string,
): [path: string, name: string, type: FieldType][] {
  return fields.flatMap(([name, type]): [string, string, FieldType][] => {
    const path = `${under}.${name}`;
    if (isInput(type.name)) return textsIn(fieldsOfInput(type.name), path);
    return NO_CODES.has(type.name) || codesOf(type.name) ? [] : [[path, name, type]];
  });
}

describe('The inputs of the commands', () => {
  const all = Object.keys(COMMANDS).flatMap((command) => textsIn(fieldsOfCommand(command), command));

  it('take no code that is typed: each is chosen, or said in words. Name a new one here, or give it a chooser', () => {
    const open = all.filter(
      ([, name, type]) =>
        chooserOf(name, type) === undefined &&
        !isOfPlaces(type.name) &&
        !(type.name === 'Key' && KEYS.has(name)) &&
        !(type.name === 'String' && WORDS.has(name)) &&
        !ELSEWHERE.has(name),
    );
    expect(open.map(([path, , { name }]) => `${path}: ${name}`)).toEqual([]);
  });

  it('have a chooser for the ground of a transfer wherever one is asked for', () => {
    const grounds = all.filter(([path, name]) => /ground/i.test(path) && name === 'code');
    expect(grounds.length).toBeGreaterThan(1);
    expect(new Set(grounds.map(([, name, type]) => chooserOf(name, type)))).toEqual(new Set(['GROUND']));
  });
});
