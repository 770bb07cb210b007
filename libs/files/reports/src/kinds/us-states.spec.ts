import { ALL_US_STATES } from '#findings';
import { made, shownRows } from '../testing.js';

const profile = (code: string, text?: string) => ({
  id: `jurisdictionProfile-${code}`,
  code,
  statements: text === undefined ? [] : [{ item: 'scope', text }],
});
const register = (profiles: readonly object[], on = '2026-11-29', language: 'en' | 'de' = 'en') =>
  made('US_STATES', { language }, { jurisdictionProfile: profiles } as never, on);
const rowOf = (state: string, ...args: Parameters<typeof register>) =>
  shownRows(register(...args)).find(({ State, Staat }) => (State ?? Staat) === state)!;

describe('The list of the acts of the states', () => {
  it('has a row of scope for each of the twenty-four states, whatever is recorded', () => {
    const rows = shownRows(register([]));
    expect(rows).toHaveLength(ALL_US_STATES.length);
    expect(rows.map(({ State }) => State)).toEqual(rows.map(({ State }) => State).sort());
    expect(new Set(rows.map((row) => row['Met or not']))).toEqual(new Set(['No profile']));
  });

  it('says what the test is, what is recorded, and whether it is met', () => {
    expect(rowOf('Virginia', [profile('US-VA', 'MET: 240,000 consumers in 2025.')])).toEqual({
      State: 'Virginia',
      'In force from': '2023-01-01',
      Test: [
        'at least 100,000 consumers',
        'at least 25,000 consumers and more than 50 % of revenue from the sale of data',
        'Consumers of a calendar year.',
        '59.1-576(A)',
      ],
      Exempt: [
        'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)',
        expect.stringMatching(/^59\.1-\d+.*\(not verified\)$/),
      ],
      'Met or not': 'Met',
      'What is recorded': 'MET: 240,000 consumers in 2025.',
    });
  });

  it.each([
    [undefined, 'Not stated', 1],
    ['We do not know.', 'Not stated', 1],
    ['NOT MET: 12,000 consumers.', 'Not met', 0],
    ['EXEMPT: a bank.', 'Exempt', 0],
  ])('takes the answer %p as "%s", with %i gaps', (text, answer, gaps) => {
    const report = register([profile('US-TX', text)]);
    expect(shownRows(report).find(({ State }) => State === 'Texas')!['Met or not']).toBe(answer);
    expect(report.gaps.map(({ article, message }) => [article, message])).toEqual(
      Array(gaps).fill([
        'US-TX: 541.002',
        'It is not stated whether the act of Texas on the data of consumers binds the organisation. State it in the profile US-TX, under the item scope: MET, NOT MET or EXEMPT, and why.',
      ]),
    );
  });

  it('takes the answer of the profile of all states for those that have none of their own', () => {
    const all = [profile('US', 'MET: everywhere.'), profile('US-UT', 'NOT MET: few.')];
    const answers = Object.fromEntries(shownRows(register(all)).map((row) => [row.State, row['Met or not']]));
    expect([answers.Texas, answers.Utah]).toEqual(['Met', 'Not met']);
    expect(rowOf('Texas', all)['What is recorded']).toBe('MET: everywhere.');
    expect(register([profile('US')]).gaps.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^It is not stated whether the acts of these states .*: Colorado, Connecticut, .*profile US, /,
      ),
    ]);
  });

  it('has no gap for an act that is not in force', () => {
    expect(register([profile('US-AL')], '2027-04-30').gaps).toHaveLength(0);
    expect(register([profile('US-AL')], '2027-05-01').gaps).toHaveLength(1);
  });

  it.each([
    ['Delaware', '2026-12-31', '2027-01-01', 'at least 10,000 consumers'],
    ['Alabama', '2026-11-29', '2027-05-01', 'more than 25,000 consumers'],
    ['California', '2026-11-29', '2027-01-01', 'revenue of a year above the amount of 2027'],
    ['Vermont', '2026-11-29', '2028-01-01', 'at least 35,000 consumers'],
  ])('says of %s on %s what changes next, on %s: %s', (state, on, day, what) => {
    const row = rowOf(state, [], on);
    expect([row['Its day'], String(row['Next change'])]).toEqual([day, expect.stringContaining(what)]);
  });

  it('says which numbers held then: those of the day before and of the day', () => {
    const test = (on: string) => (rowOf('Delaware', [], on).Test as string[])[0];
    expect([test('2026-12-31'), test('2027-01-01')]).toEqual([
      'at least 35,000 consumers',
      'at least 10,000 consumers',
    ]);
    expect(rowOf('Delaware', [], '2024-12-31').Test).toBeUndefined();
  });

  it('names what binds whatever the numbers, also if that is ahead', () => {
    expect(shownRows(register([]), 1)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          State: 'Texas',
          'Who is bound': 'small businesses that sell sensitive data: consent',
        }),
        expect.objectContaining({ State: 'Vermont', From: '2028-01-01' }),
        expect.objectContaining({ State: 'Washington', 'Who is bound': expect.stringMatching(/health/i) }),
      ]),
    );
  });

  it('puts breaches in the order of days, and those without a number last', () => {
    const rows = shownRows(register([]), 2);
    const limits = rows.map(({ Within }) => Within);
    expect(limits.slice(0, 3)).toEqual(['48 hours', '5 business days', '10 days']);
    expect(limits.filter((limit) => limit === '30 days').length).toBeGreaterThan(4);
    expect(limits.at(-1)).toMatch(/^(?:with|in |as |not |at |before)/);
    expect(rows[0]).toMatchObject({
      State: 'Minnesota',
      'To whom': 'Consumer reporting agencies',
      'From how many residents': 'more than 500',
    });
    expect(rows).toContainEqual(
      expect.objectContaining({
        State: 'Texas',
        'To whom': 'Authority',
        Within: '30 days',
        'From how many residents': '250 or more',
        'Who, and on what condition': 'the Attorney General, by electronic form',
      }),
    );
  });

  it('is written in the language of its reader: what the law data say in English is marked', () => {
    const report = register([], '2026-11-29', 'de');
    expect((rowOf('Virginia', [], '2026-11-29', 'de')['Maßstab'] as string[])[1]).toBe(
      'mindestens 25.000 Verbraucher und mehr als 50 % des Umsatzes aus dem Verkauf von Daten',
    );
    expect(JSON.stringify(report.sections[0]!.blocks[0])).toContain('Namen und Bedingungen der Gesetze sind englisch');
  });
});
