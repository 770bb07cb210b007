import type { Jurisdiction } from '../libs/compliance/law/src/jurisdiction.js';
import { JURISDICTIONS } from '../libs/compliance/law/src/jurisdictions.js';

// Laws are counted nowhere: a register is judged by as many as the table has. All that reads the table is loaded after it is full.

const table = JURISDICTIONS as Jurisdiction[];
const real = table.map(({ code }) => code);
const EU = table[0]!;

/** Returns a jurisdiction with the law of the EU under another code. */
function madeUp(i: number): Jurisdiction {
  const code = `X${String.fromCharCode(65 + Math.floor(i / 26))}${String.fromCharCode(65 + (i % 26))}`;
  return JSON.parse(JSON.stringify({ ...EU, code, name: `Country ${code}` }).replaceAll('"EU.', `"${code}.`));
}

const purpose = { key: 'news', description: 'Sending news', dataCategories: [], dataSubjects: [], legalBases: [] };

async function judgedIn(country: string) {
  const { Law } = await import('#law');
  const { judge } = await import('../libs/compliance/findings/src/model/judge.js');
  const { RULES } = await import('../libs/compliance/findings/src/rules.js');
  const { snapshotOf } = await import('../libs/compliance/findings/src/testing.js');
  const law = new Law().on('2026-11-25');
  const snapshot = snapshotOf(law.date, {
    party: [{ id: 'party-1', name: 'The company', country, group: true }],
    processingActivity: [{ id: 'processingActivity-1', controllers: ['party-1'], purposes: [purpose] }],
    jurisdictionProfile: [{ id: `jurisdictionProfile-${country}`, code: country }],
  } as never);
  return [...judge(snapshot, law, RULES)].flat();
}

describe('A register under seventy laws', () => {
  beforeAll(() => {
    for (let i = 0; table.length < 70; i += 1) table.push(madeUp(i));
  });

  it('is judged by the last of them, and by it alone', async () => {
    const last = table.at(-1)!.code;

    const laws = new Set((await judgedIn(last)).map(({ law }) => law));

    expect(table).toHaveLength(70);
    expect([...laws]).toEqual([last]);
  });

  it.each(real)('is judged by the law of %s as if there were no others', async (law) => {
    const country = law === 'EU' ? 'DE' : law === 'UK' ? 'GB' : law;

    const laws = new Set((await judgedIn(country)).map((found) => found.law));
    const { lawsOf } = await import('#law');

    expect([...laws].filter((each) => !lawsOf(law).includes(each))).toEqual([]); // of a part of a country, also alongside it
  });
});
