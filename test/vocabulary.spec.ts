import { SLICES } from '#runtime';
import { saidAt } from '#vocabulary';
import { typedFields as typed } from './typed-fields.js';

/** Returns the name of the vocabulary at a path. */
const vocabularyOf = (path: string) => {
  const said = saidAt(path);
  return said?.is === 'code' ? said.of : said?.is;
};

describe('The vocabulary of a value', () => {
  it('is that of the API, for every field of every thing', () => {
    expect(typed.length).toBeGreaterThan(100);
    expect(typed.map(([path]) => [path, vocabularyOf(path)])).toEqual(typed);
  });

  it('is that of the field, for every argument of an event that says one', () => {
    const differing = SLICES.all.flatMap(({ decider: { category, words } }) =>
      Object.entries(words ?? {}).flatMap(([type, given]) =>
        Object.entries(given).flatMap(([name, source]) => {
          const field = source.replaceAll('[]', '').split('.').at(-1)!;
          const all = typed.filter(([path]) => path.startsWith(`${category}.`) && path.endsWith(`.${field}`));
          const said = vocabularyOf(`${type}.${name.replace('?', '')}`);
          return all.length === 0 || all.some(([, of]) => of === said) ? [] : [`${type}.${name}: ${said}`];
        }),
      ),
    );
    expect(differing).toEqual([]);
  });

  it('is known of a row, whatever its key is', () => {
    expect(saidAt('processingActivity.retention.kind.kind')).toEqual({ is: 'code', of: 'RetentionKind' });
    expect(saidAt('party.assessments.officers.kind')).toEqual({ is: 'code', of: 'AssessmentKind' });
  });

  it('is none for a text, whatever it says', () => {
    expect(saidAt('processingActivity.systems.crm.name')).toBeUndefined();
    expect(saidAt('transfer.grounds.scc.code')).toBeUndefined();
  });
});
