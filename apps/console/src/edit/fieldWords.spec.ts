import { readFileSync } from 'node:fs';
import { COMMANDS } from './commands';
import { fieldWordsOf } from './fieldWords';
import { fieldsOfCommand, fieldsOfInput, isInput } from './schema';

const LABELS: Record<string, string> = JSON.parse(readFileSync('locales/en/fields.json', 'utf8'));
const words = { find: (key: string) => LABELS[key.replace('fields.', '')], language: 'en' };
const labelOf = (name: string, type: string) =>
  fieldWordsOf(name, { name: type, isList: false, isRequired: true }, words).label;

describe('The label of a field', () => {
  it('is that of its name', () => expect(labelOf('reviewEvery', 'Duration')).toBe('Review every'));

  it('is that of its type where fields of one name differ: the date of a move, the one who is notified', () => {
    expect(labelOf('to', 'Date')).toBe('New date');
    expect(labelOf('to', 'String')).toBe('Who is notified');
  });

  it('is made from its name if no text has it', () => expect(labelOf('newField', 'String')).toBe('New field'));

  it('has no help that only says it again', () => {
    const note = { name: 'String', description: 'What it shows.', isList: false, isRequired: false };
    expect(fieldWordsOf('note', note, words)).toEqual({ label: 'What it shows', help: undefined });
  });

  it('has help that says no code of the API, in any form', () => {
    const forms = Object.keys(COMMANDS).map(fieldsOfCommand);
    const seen = new Set<string>();
    const help: string[] = [];
    for (let fields = forms.flat(); fields.length > 0; ) {
      help.push(...fields.map(([name, type]) => fieldWordsOf(name, type, words).help ?? ''));
      const groups = fields.map(([, { name }]) => name).filter((name) => isInput(name) && !seen.has(name));
      for (const group of groups) seen.add(group);
      fields = [...new Set(groups)].flatMap(fieldsOfInput);
    }
    expect(help.filter((text) => /[A-Z]{2,}_[A-Z]/.test(text))).toEqual([]);
  });
});
