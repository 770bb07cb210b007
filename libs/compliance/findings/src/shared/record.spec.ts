import { snapshotOf, type Things } from '../testing.js';
import { namesOf } from './recipients.js';
import { recorded } from './record.js';

const ON = '2026-11-25';
const unlimited = { dataCategories: [], dataSubjects: [], purposes: [] };
const recipient = (name: string, stated: object = {}) => ({ ...unlimited, key: name, name, ...stated });
const rule = (key: string, kind: string, stated: object = {}) => ({ key, kind, until: [], unless: [], ...stated });
const ACTIVITY = {
  id: 'activity-1',
  controllers: ['party-acme'],
  dataSubjects: [{ key: 'people' }, { key: 'firms' }],
  dataCategories: [{ key: 'mail' }, { key: 'bills', dataSubjects: ['firms'] }],
};
const cloud = { id: 'party-cloud', name: 'Cloud' };
const record = (activity: object, things: object = {}) => {
  const snapshot = snapshotOf(ON, {
    processingActivity: [{ ...ACTIVITY, ...activity }],
    ...things,
  } as unknown as Things);
  return recorded(snapshot.activities[0]!, snapshot, 'EU');
};
const everywhere = (stated: object) => ({ jurisdictionProfile: [{ id: 'profile-all', code: 'ALL', ...stated }] });
const names = (activity: object, things: object = {}) => record(activity, things).recipients.map(({ name }) => name);

describe('The term of a consent, which a profile states for all activities,', () => {
  const purpose = (key: string, basis: string) => ({
    key,
    description: key,
    legalBases: [{ key: 'b', ...unlimited, basis }],
  });
  const profile = everywhere({ retention: [rule('consent', 'CONSENT_TERM'), rule('needed', 'AS_LONG_AS_NEEDED')] });
  const rules = (purposes: object[], things: object = profile) =>
    record({ purposes }, things).retention.map(({ key, appliesTo }) => [key, appliesTo?.purposes]);

  it('stands only for what rests on consent', () => {
    const needed = ['needed', undefined];
    expect(rules([purpose('sale', 'CONTRACT')])).toEqual([needed]);
    expect(rules([])).toEqual([needed]);
    expect(rules([purpose('news', 'CONSENT')])).toEqual([['consent', undefined], needed]);
    expect(rules([purpose('news', 'CONSENT'), purpose('sale', 'CONTRACT')])).toEqual([['consent', ['news']], needed]);
  });

  it('follows the bases that the profile of the law puts in the place of others', () => {
    const eu = {
      code: 'EU',
      legalBasisOverrides: [{ key: 'o', ...unlimited, activities: [], replaces: ['CONTRACT'], basis: 'CONSENT' }],
    };
    const both = [profile.jurisdictionProfile[0], { id: 'profile-eu', ...eu }];
    expect(rules([purpose('sale', 'CONTRACT')], { jurisdictionProfile: both })[0]).toEqual(['consent', undefined]);
  });
});

describe('The recipients of a record', () => {
  it('are each there once, with all works, and with what they receive', () => {
    const engagement = ['Hosting', 'Backups'].map((work) => ({
      id: `engagement-${work}`,
      processor: cloud.id,
      work,
      activities: [ACTIVITY.id],
    }));
    const recipients = [recipient('The cloud', { party: cloud.id, condition: 'at night' }), recipient('Bank')];
    expect(record({ recipients }, { party: [cloud], engagement }).recipients).toEqual([
      { name: 'Cloud', works: ['Hosting', 'Backups'], uses: [{ limits: expect.anything(), condition: 'at night' }] },
      { name: 'Bank', works: [], uses: [] },
    ]);
  });

  it('receive everything if one row says so', () => {
    const some = recipient('Bank', { dataCategories: ['mail'] });
    const uses = (...recipients: object[]) => record({ recipients }).recipients[0]!.uses;
    expect(uses(some, { ...some, key: 'again' })).toHaveLength(1);
    expect(uses(some, recipient('Bank', { key: 'all' }))).toEqual([]);
    expect(uses(recipient('Bank', { key: 'all' }), some)).toEqual([]);
  });

  it("are neither the organisation's own staff nor a controller, nor those of nothing", () => {
    const recipients = [
      recipient('Own team', { ownStaff: true }),
      recipient('Acme', { party: 'party-acme' }),
      recipient('Printers', { dataCategories: ['bills'], dataSubjects: ['people'] }),
    ];
    expect(names({ recipients }, { party: [{ id: 'party-acme', name: 'Acme' }] })).toEqual([]);
  });

  it('of a profile are those of every activity, or of this one', () => {
    const lent = [
      { key: 'all', name: 'Courts' },
      { key: 'this', name: 'Bank', activities: [ACTIVITY.id] },
      { key: 'other', name: 'Whatsapp', activities: ['activity-2'] },
    ];
    expect(names({}, everywhere({ recipients: lent }))).toEqual(['Courts', 'Bank']);
  });

  it('stand in the place of a class that refers to them, if there are any', () => {
    const those = { id: 'party-those', name: 'Those of section 6', class: true, recipientsOf: 'ALL' };
    const transfer = [{ id: 'transfer-1', importer: those.id, activities: [ACTIVITY.id] }];
    const things = { party: [those], transfer };
    const profile = everywhere({ recipients: [{ key: 'c', name: 'Courts' }] });
    expect(names({}, { ...things, ...profile })).toEqual(['Courts']);
    expect(names({}, things)).toEqual(['Those of section 6']);
    const snapshot = snapshotOf(ON, { ...things, ...profile } as unknown as Things);
    expect(namesOf(those.id, snapshot)).toEqual(['Courts']);
  });
});

describe('The retention of a record', () => {
  const kinds = (own: object[], lent: object[]) =>
    record({ retention: own }, everywhere({ retention: lent })).retention.map(({ key }) => key);
  const onMail = rule('mail', 'FIXED_PERIOD', { appliesTo: { ...unlimited, dataCategories: ['mail'] } });
  const onBills = rule('bills', 'UNTIL_EVENT', { appliesTo: { ...unlimited, dataCategories: ['bills'] } });
  const general = rule('general', 'AS_LONG_AS_NEEDED');
  const exception = rule('exception', 'SET_BY_LOCAL_LAW');

  it('is stated once: a general rule of a profile is for data without a rule of their own', () => {
    expect(kinds([], [general])).toEqual(['general']);
    expect(kinds([onMail, onBills], [general, exception])).toEqual(['mail', 'bills', 'exception']);
    const { retention } = record({ retention: [onMail] }, everywhere({ retention: [general] }));
    expect(retention[1]).toMatchObject({ key: 'general', appliesTo: { dataCategories: ['bills'] } });
  });

  it('does not state local law once more, where every rule of the activity has it as an exception', () => {
    const unless = ['LOCAL_LAW', 'LEGAL_CLAIM'];
    expect(
      kinds(
        [
          { ...onMail, unless },
          { ...onBills, unless },
        ],
        [exception],
      ),
    ).toEqual(['mail', 'bills']);
    expect(kinds([{ ...onMail, unless }, onBills], [exception])).toEqual(['mail', 'bills', 'exception']);
    expect(kinds([{ ...onMail, unless }], [exception])).toEqual(['mail', 'exception']);
    const named = { ...exception, activities: [ACTIVITY.id] };
    expect(
      kinds(
        [
          { ...onMail, unless },
          { ...onBills, unless },
        ],
        [named],
      ),
    ).toEqual(['mail', 'bills', 'exception']);
  });

  it('has no rule of nothing, and none that a profile states for other activities', () => {
    const void1 = rule('void', 'PROMPTLY', {
      appliesTo: { ...unlimited, dataCategories: ['bills'], dataSubjects: ['people'] },
    });
    expect(kinds([void1], [{ ...exception, activities: ['activity-2'] }])).toEqual([]);
  });
});
