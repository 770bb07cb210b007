import { snapshotOf, type Things } from '../testing.js';
import { dataTaken } from './data-taken.js';

const category = (name: string) => ({ key: name, name, special: 'NO' });
const of = (dataItems: string[], ...names: string[]) => {
  const processingActivity = [{ id: 'processingActivity-1', dataCategories: names.map(category) }];
  const { activities } = snapshotOf('2026-11-25', { processingActivity } as unknown as Things);
  const { categories, unknown } = dataTaken({ dataItems }, activities);
  return [categories.map(({ name }) => name), unknown];
};

describe('The data that a transfer takes', () => {
  it.each<[string, string[], string[], string[], string[]]>([
    [
      'all of its activities if it names none',
      [],
      ['Contact data', 'Aptitude médicale'],
      ['Contact data', 'Aptitude médicale'],
      [],
    ],
    ['those that it names', ['contact data'], ['Contact data', 'Aptitude médicale'], ['Contact data'], []],
    [
      'what it may mean by a longer name, which says no more',
      ['급여 및 건강 정보'],
      ['건강 정보', '연락처'],
      ['건강 정보'],
      ['급여 및 건강 정보'],
    ],
    ['none that it does not name', ['Bilder'], ['Aptitude médicale'], [], ['Bilder']],
  ])('are %s', (_, items, names, taken, unknown) => {
    expect(of(items, ...names)).toEqual([taken, unknown]);
  });
});
