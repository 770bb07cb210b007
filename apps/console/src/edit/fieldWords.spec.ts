import { readFileSync } from 'node:fs';
import { fieldWordsOf } from './fieldWords';

const LABELS: Record<string, string> = JSON.parse(readFileSync('apps/console/src/words/en/fields.json', 'utf8'));
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
});
