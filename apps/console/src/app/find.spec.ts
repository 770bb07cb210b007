import { titlesIn } from '#say';
import type { Words } from '../words/words';
import { fieldInWords, foundIn, matching, namedFirst, searchedFor } from './find';

describe('finding anything', () => {
  it('searches for at most eight words and 500 characters', () => {
    expect(searchedFor('  a  b ')).toBe('a b');
    expect(searchedFor('1 2 3 4 5 6 7 8 9')).toBe('1 2 3 4 5 6 7 8');
    expect(searchedFor('x'.repeat(600))).toHaveLength(500);
    expect(searchedFor('   ')).toBe('');
  });

  it('offers the pages and commands that have all words, in any order, case and accent', () => {
    const entries = [{ title: 'Nouvelle activité' }, { title: 'Activities' }, { title: 'Transfers' }];
    expect(matching(entries, 'ACTIVITE nouv')).toEqual([{ title: 'Nouvelle activité' }]);
    expect(matching(entries, '')).toHaveLength(3);
    expect(matching(entries, 'zebra')).toEqual([]);
  });

  it('puts the exact name first, then names that begin with the text, then the rest in the order of the server', () => {
    const named = ['Umgeni Payroll Bureau', 'Payroll Bureau', 'Old payroll', 'Payroll'].map((title) => ({ title }));
    expect(namedFirst(named, ' payroll ').map(({ title }) => title)).toEqual([
      'Payroll',
      'Payroll Bureau',
      'Umgeni Payroll Bureau',
      'Old payroll',
    ]);
  });

  it('says where a thing was found, unless it was by its name', () => {
    expect(foundIn(['purposes[pay].description', 'name'])).toBeUndefined();
    expect(foundIn(['purposes[pay].description', 'description'])).toBe('purposes[pay].description');
    const texts: Record<string, string> = { 'fields.purposes': 'Purposes', 'fields.title': 'Title' };
    const find = (key: string, values?: { text?: string }) => (values ? `“${values.text}”` : texts[key]);
    const words = {
      ...titlesIn({ region: (code) => code }, find),
      t: (_key: string, { language }: { language: string }) => `into ${language}`,
      languageName: () => 'Korean',
    } as unknown as Words;
    expect(fieldInWords('purposes[0]', words)).toBe('Purposes');
    expect(fieldInWords('purposes[pay].title', words)).toBe('Purposes › “pay” › Title');
    expect(fieldInWords('translations.ko.title', words)).toBe('into Korean › Title');
  });
});
