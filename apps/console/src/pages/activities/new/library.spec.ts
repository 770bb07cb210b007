import { libraryOf, rowsIn } from './library';

const MODELS = {
  dataSubjects: [
    { key: 'applicants', name: 'Applicants', children: 'NO', vulnerable: 'NOT_STATED' },
    { key: 'employees', name: 'Employees', children: 'NO', vulnerable: 'YES' },
  ],
  dataCategories: [],
  securityMeasures: ['Backups', 'Locks'],
} as never;
const OWN = {
  groups: { nodes: [{ name: 'Employees', dataSubject: { children: 'NOT_STATED', vulnerable: 'NOT_STATED' } }] },
  data: { nodes: [] },
  measures: { nodes: [{ name: 'Locks' }] },
} as never;

describe('What can be chosen in a new record', () => {
  it('is what the own activities say, as far as they all say it, then what models say beside it', () => {
    const { groups, measures } = libraryOf(MODELS, OWN);
    expect(rowsIn(groups)).toEqual([
      { key: 'employees', name: 'Employees', children: 'NOT_STATED', vulnerable: 'NOT_STATED' },
      { key: 'applicants', name: 'Applicants', children: 'NO', vulnerable: 'NOT_STATED' },
    ]);
    expect(measures).toEqual({ own: [{ name: 'Locks' }], usual: [{ name: 'Backups' }] });
  });

  it('is what models say while the own library is on its way', () => {
    expect(rowsIn(libraryOf(MODELS, undefined).measures)).toEqual([{ name: 'Backups' }, { name: 'Locks' }]);
  });
});
