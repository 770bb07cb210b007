import { snapshotOf, type Things } from '../testing.js';
import { officerOf } from './officers.js';

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
  const both = [profile('ALL'), profile('KR')];

  it.each([
    ["is the party's own officer, for there", { party: own('KR'), jurisdictionProfile: both }, 'own'],
    ["is the party's own officer, for everywhere", { party: own(), jurisdictionProfile: both }, 'own'],
    ["is not the party's officer for elsewhere", { party: own('JP'), jurisdictionProfile: both }, 'of-KR'],
    ['else the contact of the profile of there', { jurisdictionProfile: both }, 'of-KR'],
    ['else the contact of everywhere', { jurisdictionProfile: [profile('ALL'), profile('JP')] }, 'of-ALL'],
    ['else an officer of the group', {}, 'of-group'],
    ['but nobody whom others have appointed', { party: party.slice(0, 2) }, undefined],
  ])('%s', (_, things, expected) => {
    expect(holder(things)).toBe(expected);
  });
});
