import { readdirSync, readFileSync } from 'node:fs';
import { BREACH_RULES } from './rules/breach.js';
import { CA_RULES } from './rules/ca.js';
import { EU_RULES } from './rules/eu.js';
import { PROFILE_RULES } from './rules/profile.js';
import { TH_RULES } from './rules/th.js';
import { findings } from './testing.js';

const TODAY = '2026-11-25';

describe('The sentences of findings', () => {
  it('call no ground by its code alone', () => {
    const files = readdirSync('libs/compliance/findings/src/rules', { recursive: true, encoding: 'utf8' });
    const lines = files
      .filter((file) => /(?<!\.spec)\.ts$/.test(file))
      .flatMap((file) => readFileSync(`libs/compliance/findings/src/rules/${file}`, 'utf8').split('\n'));
    const said = lines.filter((line) => /message: |^\s*`/.test(line)).map((line) => line.replace(/\$\{[^}]*\}/g, ''));
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((line) => /\b[A-Z]{2}\.[A-Z][A-Z0-9_]+/.test(line))).toEqual([]);
  });

  const breach = (code: string, breachDuties: object[] = []) =>
    findings([...BREACH_RULES, ...PROFILE_RULES], TODAY, {
      jurisdictionProfile: [{ id: `jurisdictionProfile-${code}`, code, breachDuties: breachDuties as never }],
    }).map(({ message }) => message);

  it('say no deadline where the law gives none', () => {
    expect(breach('CH', [{ key: 'a', to: 'Authority', businessDays: false }])).toContain(
      'The profile says who is notified of a breach, and leaves out the people concerned: the law of Switzerland requires it. Add a breach duty towards them.',
    );
    expect(breach('CH')[0]).toMatch(/to the people concerned \(condition: They need to know/);
  });

  it.each([
    ['PH', 'The law of the Philippines requires'],
    ['KR', 'The law of the Republic of Korea requires'],
    ['UK', 'The law of the United Kingdom requires'],
    ['SG', 'The law of Singapore requires'],
  ])('give the jurisdiction %s its article', (code, said) => {
    expect(breach(code)[0]).toContain(said);
  });

  const controllerIn = (name: string, country: string) => ({
    party: [{ id: 'party-a', name, country }],
    jurisdictionProfile: [
      { id: 'jurisdictionProfile-TH', code: 'TH', controllers: [{ key: 'a', party: 'party-a' }] as never },
    ],
  });

  it('say the name of a country, not its code', () => {
    const said = findings(TH_RULES, TODAY, controllerIn('Acme', 'US')).map(({ message }) => message);
    expect(said).toContainEqual(
      expect.stringContaining('Acme is controller in Thailand, is seated in the United States'),
    );
  });

  it('end with one full stop after a name that ends in one', () => {
    const things = {
      party: [{ id: 'party-a', name: 'Acme Ltd.', country: 'FR' }],
      processingActivity: [{ id: 'processingActivity-1', controllers: ['party-a'] }],
    };
    const said = findings(EU_RULES, TODAY, things).map(({ message }) => message);
    expect(said).toContainEqual(expect.stringContaining('contact details of Acme Ltd. State'));
  });

  it('say a period in words', () => {
    const rule = { key: 'r', kind: 'FIXED_PERIOD', period: 'P1Y6M', dataCategories: [], dataSubjects: [], until: [] };
    const things = {
      party: [{ id: 'party-a', name: 'Acme', country: 'FR' }],
      processingActivity: [
        { id: 'processingActivity-1', controllers: ['party-a'], retention: [{ ...rule, unless: [] }] as never },
      ],
    };
    const said = findings(EU_RULES, TODAY, things).map(({ message }) => message);
    expect(said).toContainEqual(expect.stringContaining('"r" keeps data for 1 year, 6 months and does not say'));
  });

  it.each([
    [['News'], 'on which "News" rests. Open'],
    [['News', 'Offers'], 'on which "News", "Offers" rest. Open'],
  ])('count what rests on a basis: %j', (descriptions, said) => {
    const purposes = descriptions.map((description) => ({
      key: description,
      description,
      dataCategories: [],
      dataSubjects: [],
      legalBases: [{ basis: 'CONTRACT', dataCategories: [], dataSubjects: [] }],
    }));
    const things = {
      party: [{ id: 'party-a', name: 'Acme', country: 'CA' }],
      processingActivity: [{ id: 'processingActivity-1', controllers: ['party-a'], purposes: purposes as never }],
    };
    expect(findings(CA_RULES, TODAY, things).map(({ message }) => message)).toContainEqual(
      expect.stringContaining(said),
    );
  });
});
