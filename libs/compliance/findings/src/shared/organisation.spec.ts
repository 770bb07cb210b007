import { snapshotOf, type Things } from '../testing.js';
import { noticePublished, organisationOf } from './organisation.js';

const ON = '2026-11-25';
const affiliates = { id: 'party-affiliates', name: 'Affiliates', class: true, group: true, country: 'KR' };
const london = { id: 'party-london', name: 'Acme Ltd', group: true, country: 'GB' };
const seoul = { id: 'party-seoul', name: 'Acme Korea', group: true, country: 'KR' };
const profile = (code: string, stated: object = {}) => ({ id: `profile-${code}`, code, ...stated });
const of = (...parties: { id: string }[]) => ({ controllers: parties.map(({ id }) => ({ party: id })) });
const snapshot = (things: object) => snapshotOf(ON, things as Things);

describe('The organisation of a document', () => {
  const party = [affiliates, london, seoul];
  it.each([
    ['that the profile of the law names', [profile('KR', of(affiliates, london))], party, 'Acme Ltd'],
    ['that the profile of everywhere names', [profile('ALL', of(affiliates, london))], party, 'Acme Ltd'],
    ['seated there', [profile('ALL', of(affiliates))], party, 'Acme Korea'],
    ['that nobody names', [], [london], undefined],
  ])('is the company %s', (_, jurisdictionProfile, parties, name) => {
    expect(organisationOf('KR', snapshot({ party: parties, jurisdictionProfile }))?.name).toBe(name);
  });
});

describe('The publication of the privacy notice', () => {
  const filings = (...days: string[]) => ({
    filings: [
      ...days.map((since, i) => ({ key: `n${i}`, item: 'Privacy notice', since })),
      { key: 'other', item: 'PAIA manual', since: '2026-01-01' },
    ],
  });
  const published = (...profiles: object[]) => noticePublished('KR', snapshot({ jurisdictionProfile: profiles }));

  it('is known by the filings of the law, otherwise of everywhere, up to the date', () => {
    const everywhere = profile('ALL', filings('2024-05-01', '2023-02-22', '2026-11-26'));
    expect(published(everywhere)).toEqual(['2023-02-22', '2024-05-01']);
    expect(published(everywhere, profile('KR', filings('2025-01-01')))).toEqual(['2025-01-01']);
    expect(published(profile('KR', filings()))).toEqual([]);
  });
});
