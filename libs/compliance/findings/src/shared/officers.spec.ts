import { snapshotOf, type Things } from '../testing.js';
import { answeringFor, contactAt, officerOf } from './officers.js';

const officer = (contact: string, jurisdictions: string[] = []) => ({
  role: 'DATA_PROTECTION_OFFICER' as const,
  jurisdictions,
  contact,
});
const profile = (code: string) => ({
  id: `jurisdictionProfile-${code}`,
  code,
  contacts: [{ role: 'DATA_PROTECTION_OFFICER' as const, contact: `of-${code}` }],
});
const contact = ['own', 'of-KR', 'of-ALL', 'of-group', 'of-others'].map((id) => ({ id }));
const party = [
  { id: 'party-others', officers: [officer('of-others')] },
  { id: 'party-own', group: true },
  { id: 'party-sister', group: true, officers: [officer('of-group')] },
];

/** The contact that holds the office in Korea for one of the companies. */
function holder(things: Things): string | undefined {
  const snapshot = snapshotOf('2026-06-01', { contact, party, ...things });
  return officerOf('DATA_PROTECTION_OFFICER', 'KR', snapshot, snapshot.party('party-own'))?.id;
}

describe('Who holds an office', () => {
  const own = (...jurisdictions: string[]) => [{ ...party[1]!, officers: [officer('own', jurisdictions)] }, party[2]!];
  const below = (jurisdictions: string[], parent = 'party-sister') => [
    { ...party[1]!, parent },
    { ...party[2]!, officers: [officer('of-group', jurisdictions)] },
  ];
  const both = [profile('ALL'), profile('KR')];

  it.each([
    ["is the party's own officer, for there", { party: own('KR'), jurisdictionProfile: both }, 'own'],
    ["is the party's own officer, for everywhere", { party: own(), jurisdictionProfile: both }, 'own'],
    ["is not the party's officer for elsewhere", { party: own('JP'), jurisdictionProfile: both }, 'of-KR'],
    ['else the contact of the profile of there', { jurisdictionProfile: both }, 'of-KR'],
    ['else the contact of everywhere', { jurisdictionProfile: [profile('ALL'), profile('JP')] }, 'of-ALL'],
    ['else whom the company above has appointed for there', { party: below(['KR']) }, 'of-group'],
    ['but not whom the company above has appointed for itself', { party: below([]) }, undefined],
    ['or for elsewhere', { party: below(['JP']) }, undefined],
    ['nor whom a sister has appointed', { party: below(['KR'], 'party-others') }, undefined],
    ['nor whom others have appointed', { party: party.slice(0, 2) }, undefined],
  ])('%s', (_, things, expected) => {
    expect(holder(things)).toBe(expected);
  });
});

describe('The person who answers for it', () => {
  const contact = ['officer', 'privacy'].map((id) => ({ id, name: id }));
  const contacts = (...roles: [string, string][]) => ({ contacts: roles.map(([role, of]) => ({ role, contact: of })) });
  it.each<[string, [string, string][], string | undefined]>([
    [
      'KR',
      [
        ['PRIVACY_CONTACT', 'privacy'],
        ['CHIEF_PRIVACY_OFFICER', 'officer'],
      ],
      'officer',
    ],
    [
      'ZA',
      [
        ['PRIVACY_CONTACT', 'privacy'],
        ['INFORMATION_OFFICER', 'officer'],
      ],
      'officer',
    ],
    [
      'EU',
      [
        ['PRIVACY_CONTACT', 'privacy'],
        ['DATA_PROTECTION_OFFICER', 'officer'],
      ],
      'officer',
    ],
    [
      'EU',
      [
        ['PRIVACY_CONTACT', 'privacy'],
        ['CHIEF_PRIVACY_OFFICER', 'officer'],
      ],
      'privacy',
    ],
    [
      'US-CA',
      [
        ['DATA_PROTECTION_OFFICER', 'officer'],
        ['PRIVACY_CONTACT', 'privacy'],
      ],
      'privacy',
    ],
    ['EU', [], undefined],
  ])('under the law of %s among %j is %s', (code, roles, name) => {
    const jurisdictionProfile = [{ id: `profile-${code}`, code, ...contacts(...roles) }];
    expect(answeringFor(code, snapshotOf('2026-11-25', { contact, jurisdictionProfile } as Things))?.contact.name).toBe(
      name,
    );
  });
});

describe('The company that somebody answers for', () => {
  const office = (role: string, id: string, jurisdictions: string[] = []) => ({ role, jurisdictions, contact: id });
  const dublin = {
    id: 'party-dublin',
    name: 'Chandelle plc',
    country: 'IE',
    group: true,
    officers: [office('DATA_PROTECTION_OFFICER', 'ida')],
  };
  const shanghai = { id: 'party-shanghai', name: '上海灯火有限公司', country: 'CN', group: true, parent: dublin.id };
  const austin = { id: 'party-austin', name: 'Chandelle Inc.', country: 'US', group: true, parent: dublin.id };
  const stranger = { id: 'party-stranger', name: 'Wolkenkuckucksheim GmbH', country: 'DE', group: false };
  const profile = (code: string, contacts: object[], ...controllers: { id: string }[]) => ({
    id: `jurisdictionProfile-${code}`,
    code,
    contacts,
    controllers: controllers.map(({ id }) => ({ party: id })),
  });
  const people = ['ida', 'li', 'desk', 'mailbox', 'fritz'].map((id) => ({ id, name: id }));
  const register = (...profiles: object[]) =>
    snapshotOf('2026-11-25', {
      contact: people,
      party: [dublin, shanghai, austin, stranger],
      jurisdictionProfile: profiles,
    } as unknown as Things);
  const mailbox = profile('ALL', [office('PRIVACY_CONTACT', 'mailbox')]);
  const china = profile('CN', [office('PRIVACY_CONTACT', 'li')], shanghai);
  const uk = profile('UK', [office('DATA_PROTECTION_OFFICER', 'ida')], dublin);

  it('has the contact of its own profile, and not the officer of the company above it', () => {
    const answering = (...profiles: object[]) => answeringFor('CN', register(...profiles))?.contact.id;
    expect([answering(china, mailbox), answering(profile('CN', [], shanghai), mailbox)]).toEqual(['li', 'mailbox']);
    expect(answering(profile('CN', [], shanghai))).toBeUndefined();
  });

  it('has in Quebec the contact for Canada', () => {
    const canada = profile('CA', [office('PRIVACY_CONTACT', 'li')], austin);
    expect(officerOf('PRIVACY_CONTACT', 'CA-QC', register(canada, mailbox))?.id).toBe('li');
  });

  it('is asked by whom it appointed or where it is seated, whatever the law of the document is', () => {
    const us = profile('US', [office('PRIVACY_CONTACT', 'desk')]);
    const asked = (id: string, ...profiles: object[]) => {
      const snapshot = register(...profiles, uk);
      return contactAt(snapshot.party(id)!, 'UK', snapshot)?.contact.id;
    };
    expect([asked(austin.id, us), asked(shanghai.id, china), asked(dublin.id)]).toEqual(['desk', 'li', 'ida']);
    expect([asked(austin.id), asked(austin.id, mailbox), asked(stranger.id, mailbox)]).toEqual([
      undefined,
      'mailbox',
      undefined,
    ]);
  });
});
