import { snapshotOf } from '../../findings/src/testing.js';
import { isLentTo, type Limits, partOf, touches } from './scope.js';

const limits = (limited: Limits) => ({ dataCategories: [], dataSubjects: [], purposes: [], ...limited });
const datum = (key: string, ...dataSubjects: string[]) => ({ key, name: key, dataSubjects });
const purpose = (key: string, limited: Limits = {}) => ({
  ...limits(limited),
  key,
  description: key,
  legalBases: [],
});
const activityOf = (stated: object) =>
  snapshotOf('2026-11-25', { processingActivity: [{ id: 'a', ...stated }] }).activities[0]!;
const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key).join(' ');

/** A supplier is a person or a company, and its visitors are none of its business. */
const SUPPLIERS = activityOf({
  dataSubjects: [{ key: 'persons' }, { key: 'contacts' }, { key: 'visitors' }],
  dataCategories: [datum('bills', 'persons'), datum('mail', 'persons', 'contacts'), datum('film'), datum('plates')],
  purposes: [
    purpose('buy', { dataSubjects: ['persons', 'contacts'], dataCategories: ['bills', 'mail'] }),
    purpose('guard', { dataCategories: ['film'] }),
    purpose('thank', { dataSubjects: ['contacts'], dataCategories: ['bills', 'mail'] }),
  ],
});

describe('The scope of a row', () => {
  it.each<[string, Limits, string, string, string]>([
    ['of a person', { dataSubjects: ['persons'] }, 'bills mail film plates', 'persons', 'buy guard'],
    [
      'of a contact, who has no bills',
      { dataSubjects: ['contacts'] },
      'mail film plates',
      'contacts',
      'buy guard thank',
    ],
    ['of a visitor', { dataSubjects: ['visitors'] }, 'film plates', 'visitors', 'guard'],
    ['of bills, which nobody thanks for', { dataCategories: ['bills'] }, 'bills', 'persons', 'buy'],
    ['of what serves no purpose', { dataCategories: ['plates'] }, 'plates', 'persons contacts visitors', ''],
    ['of a purpose', { purposes: ['thank'] }, 'mail', 'contacts', 'thank'],
    ['of nothing that fits together', { dataCategories: ['bills'], dataSubjects: ['visitors'] }, '', '', ''],
  ])('%s is what the data and the purposes admit', (_, limited, data, subjects, purposes) => {
    const part = partOf(SUPPLIERS, limited);
    expect([part.dataCategories, part.dataSubjects, part.purposes].map(keys)).toEqual([data, subjects, purposes]);
    expect(touches(SUPPLIERS, limited)).toBe(data !== '');
  });

  it('is within all of several limits', () => {
    expect(touches(SUPPLIERS, { purposes: ['buy'] }, { dataSubjects: ['contacts'] })).toBe(true);
    expect(touches(SUPPLIERS, { purposes: ['buy'] }, { dataSubjects: ['visitors'] })).toBe(false);
    expect(keys(partOf(SUPPLIERS, undefined, { purposes: ['buy'] }).dataCategories)).toBe('bills mail');
  });

  it('is everything without a limit, also of an activity that states nothing', () => {
    expect(touches(activityOf({}), undefined)).toBe(true);
    expect(touches(activityOf({}), limits({}))).toBe(true);
    expect(keys(partOf(SUPPLIERS).dataCategories)).toBe('bills mail film plates');
  });

  it('of a purpose is all data of an activity that names no data subjects', () => {
    const activity = activityOf({ dataCategories: [datum('mail')], purposes: [purpose('write')] });
    expect(keys(partOf(activity, { purposes: ['write'] }).dataCategories)).toBe('mail');
  });

  it.each([
    [undefined, true],
    [[], true],
    [['a'], true],
    [['b'], false],
  ])('of a row of a profile limited to the activities %j includes the activity: %p', (activities, isLent) => {
    expect(isLentTo('a', { activities })).toBe(isLent);
  });
});
