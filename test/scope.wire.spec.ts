import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';

// Each document of the example shows of a row what its limits admit: data, data subjects, purposes and recipients.

interface Category {
  readonly code: string;
  readonly retention: readonly string[];
}

describe("The example's documents keep the limits of each row", () => {
  let register: ServedRegister;
  const at = { on: '2026-11-25' };

  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2026-11-25T12:00:00Z')) });
    await register.apply(EXAMPLE);
  });
  afterAll(() => register.destroy());

  const disclosed = async (document: string) =>
    (await register.get(`query ($at: Moment) { disclosures(at: $at) { ${document} } }`, { at })).disclosures;

  it("in South Africa: a supplier's business contacts have no billing data, and only successful candidates are checked for crimes", async () => {
    const { southAfrica } = await disclosed('southAfrica { dataSubjects { category information } }');
    const of = (name: RegExp): string[] =>
      southAfrica.dataSubjects.find(({ category }: { category: string }) => name.test(category)).information;

    expect(of(/^Business contacts \(the supplier's/)).toEqual(['Business contact data']);
    expect(of(/^Suppliers who are individuals/)).toEqual([
      'Data of the individual supplier',
      'Billing data of the individual supplier',
    ]);
    const crimes = 'Background check: criminal records';
    expect(of(/^Successful candidates/)).toContain(crimes);
    expect(of(/^Applicants for a job/)).not.toContain(crimes);
    expect(of(/^Referees/)).toEqual(['Information for getting in touch with a referee']);
  });

  it('in California: D and G have no rule of a purpose that does not use them, and A is a list of rules', async () => {
    const { california } = await disclosed('california { categories { code retention } }');
    const of = (letter: string): readonly string[] =>
      (california.categories as Category[]).find(({ code }) => code === letter)!.retention;

    for (const letter of ['D', 'G']) expect(of(letter).join(' ')).not.toContain('law enforcement');
    expect(of('A').length).toBeGreaterThan(5);
    for (const sentence of of('A')) expect(sentence.length).toBeLessThan(500);
  });

  it('in Korea: the phone number of the chatbot is not processed without consent for access control', async () => {
    const { korea } = await disclosed('korea { withoutConsent { rows { title purpose items } } }');
    const rows: { title: string; purpose: string; items: string[] }[] = korea.withoutConsent.rows;
    const visits = rows.filter(({ title }) => title === 'Visits to offices and premises');

    expect(visits).not.toEqual([]);
    for (const { items } of visits) expect(items).not.toContain('Phone number');
  });

  it('in every document: no text refers to a section of the notice, which its reader does not have', async () => {
    const records = 'records { purposes recipients erasure securityMeasures }';
    const documents = await disclosed(`
      brazil { ${records} } thailand { accessConditions rights ${records} }
      southAfrica { purposes recipients } california { sources categories { purposes disclosedTo retention } }
      korea {
        processing { retention rows { purposes retention } } overseasTransfers { rows { recipient purpose retention } }
        destruction rightsExercise
      }
      japan {
        jointUses { purposes scope } foreignProvision { rows { recipient } }
        publicMatters { purposesOfUse rights requests }
      }`);
    expect(JSON.stringify(documents).match(/[^"]*\bsections? \d[^"]*/gi) ?? []).toEqual([]);
  });
});
