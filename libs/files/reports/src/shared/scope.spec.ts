import { DOCUMENTS } from '#disclosures';
import { made, tablesOf } from '../testing.js';

// A part of the register is under the laws of the whole: what a report leaves out never decides which law applies.

const istanbul = { id: 'party-istanbul', name: 'Işık A.Ş.', country: 'TR', group: true };
const seoul = { id: 'party-seoul', name: '서울급여 주식회사', country: 'KR', group: true };
const paris = { id: 'party-paris', name: 'Éclat SARL', country: 'FR', group: true };
const activity = (name: string, controller: string) => ({
  id: `processingActivity-${name}`,
  reference: name,
  title: `${name} – é, 給`,
  controllers: [controller],
});
const things = {
  party: [paris, istanbul, seoul],
  processingActivity: [
    activity('orders', istanbul.id),
    activity('wages', seoul.id),
    activity('letters', paris.id),
    { ...activity('mail', paris.id), controllers: [paris.id, istanbul.id] },
  ],
  // Each profile names a company that controls an activity of the register, and so concerns nobody else.
  jurisdictionProfile: [...new Set(DOCUMENTS.map(({ law }) => law))].map((code) => ({
    id: `jurisdictionProfile-${code}`,
    code,
    controllers: [{ party: istanbul.id }],
  })),
} as never;

const kinds = DOCUMENTS.flatMap(({ reports }) => reports.map(({ code }) => code));
const titlesOf = (kind: string, scope: object) =>
  tablesOf(made(kind, { scope }, things)).flatMap(({ rows }) => rows.flatMap(({ title }) => title ?? []));

describe('A report of a part of the register', () => {
  it.each([
    ['an activity', { activities: ['processingActivity-letters'] }, []],
    ['another company', { controller: seoul.id }, []],
    ['a company with one of its activities under the law', { controller: paris.id }, ['mail – é, 給']],
    ['the company under the law', { controller: istanbul.id }, ['mail – é, 給', 'orders – é, 給']],
  ])('of a law has of %s what the law concerns, and nothing more', (_, scope, titles) => {
    expect(titlesOf('TR_INVENTORY', scope)).toEqual(titles);
  });

  const activities = ['orders', 'wages', 'letters', 'mail'].map((name) => ({
    activities: [`processingActivity-${name}`],
  }));
  const companies = [istanbul, seoul, paris].map(({ id }) => ({ controller: id }));

  it.each(kinds)('of %s lists no activity that the whole leaves out', (kind) => {
    const whole = titlesOf(kind, {});
    // The Swiss record of one company is kept by that company, under any law.
    for (const scope of kind === 'CH' ? activities : [...activities, ...companies])
      expect(whole).toEqual(expect.arrayContaining(titlesOf(kind, scope)));
  });
});
