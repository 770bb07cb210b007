import { snapshotOf } from '../../../compliance/findings/src/testing.js';
import { type LibraryKind, libraryOf } from './library.js';

type Things = Parameters<typeof snapshotOf>[1];
const library = (kind: LibraryKind, processingActivity: object[]) =>
  libraryOf(kind, snapshotOf('2026-11-25', { processingActivity } as Things).activities);

describe('The library of an organisation', () => {
  it('has each name once, whatever its capitals, spaces and punctuation; the spelling of most uses is its name', () => {
    const entries = library('DATA_SUBJECT', [
      { id: 'a', dataSubjects: [{ key: 'x', name: 'Job applicants' }] },
      { id: 'b', dataSubjects: [{ key: 'y', name: 'job  applicants.' }] },
      {
        id: 'c',
        dataSubjects: [
          { key: 'z', name: 'Job applicants' },
          { key: 's', name: 'Staff' },
        ],
      },
    ]);
    expect(entries.map(({ name, activities, spellings }) => [name, activities, spellings])).toEqual([
      ['Job applicants', 3, ['Job applicants', 'job  applicants.']],
      ['Staff', 1, ['Staff']],
    ]);
    expect(entries[0]!.uses).toEqual([
      { activity: 'a', key: 'x', name: 'Job applicants' },
      { activity: 'b', key: 'y', name: 'job  applicants.' },
      { activity: 'c', key: 'z', name: 'Job applicants' },
    ]);
  });

  it('keeps apart names that differ by a letter, and names without any', () => {
    const entries = library('SECURITY_MEASURE', [{ id: 'a', securityMeasures: ['Backup', 'Backups', '!', '?'] }]);
    expect(entries.map(({ name }) => name)).toEqual(['!', '?', 'Backup', 'Backups']);
  });

  it('says of an entry what all its uses say, and names what they do not say alike', () => {
    const health = { key: 'h', name: 'Health', special: 'YES', specialKinds: ['HEALTH'] };
    const [entry] = library('DATA_CATEGORY', [
      { id: 'a', dataCategories: [{ ...health, financial: 'NO' }] },
      { id: 'b', dataCategories: [{ ...health, key: 'i', description: 'Sick notes' }] },
    ]);
    expect(entry).toMatchObject({
      traits: { special: 'YES', specialKinds: ['HEALTH'], financial: 'NOT_STATED', criminal: 'NOT_STATED' },
      differing: ['financial'],
    });
  });

  it('counts an activity once that says a purpose twice, and gives both rows', () => {
    const purposes = [
      { key: 'p', description: 'Payroll' },
      { key: 'q', description: 'payroll' },
    ];
    const [entry] = library('PURPOSE', [{ id: 'a', purposes }]);
    expect(entry).toMatchObject({ activities: 1, differing: [], uses: [{ key: 'p' }, { key: 'q' }] });
  });
});
