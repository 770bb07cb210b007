import { readFileSync } from 'node:fs';
import { WHOLE_LANGUAGES, type WholeLanguage } from '#vocabulary';
import { idsWithin, isShownField, valueInWords } from './change.words.js';
import { codeIn, placeIn, sentencesIn } from './register-texts.js';

const { path: pathInWords } = sentencesIn('en');
const said = (language: WholeLanguage, key: string, ...given: [name: string, value: string][]) =>
  sentencesIn(language).event({ key, arguments: given.map(([name, value]) => ({ name, value })) } as never);
const event = (key: string, ...given: [name: string, value: string][]) => said('en', key, ...given);

describe('An event in words', () => {
  it.each([
    ['Changed the title to “Payroll”', event('ActivityRetitled', ['title', 'Payroll'])],
    [
      'Translated into Korean: Title and Categories of data › “contact data” › Name',
      event(
        'TextsTranslated',
        ['language', 'ko'],
        ['fields', 'title'],
        ['fields', 'dataCategories[contact-data].name'],
      ),
    ],
    ['Removed the description', event('ActivityDescribed.none')],
    [
      'Changed the legal basis of news to Consent and Contract',
      event('LegalBasisChanged', ['purpose', 'news'], ['bases', 'CONSENT'], ['bases', 'CONTRACT']),
    ],
    [
      'Appointed Ana as Representative',
      event('OfficerAppointed', ['role', 'REPRESENTATIVE'], ['contact', 'Ana'], ['jurisdictions', '']),
    ],
    [
      'Stated about People exported this year: CONSENT',
      event('StatementMade', ['item', 'exportedPersons'], ['text', 'CONSENT']),
    ],
    [
      'Set the breach duty: to the CAC, within 72 hours',
      event('BreachDutySet', ['to', 'the CAC'], ['within', 'PT72H']),
    ],
    [
      'Changed where it is disclosed to Germany and France',
      event('DisclosureChanged', ['jurisdictions', 'DE'], ['jurisdictions', 'FR']),
    ],
    [
      'Set the retention rule “payroll records”: A fixed period, at most 1 year, 6 months',
      event(
        'RetentionRuleSet',
        ['key', 'payroll-records'],
        ['kind', 'FIXED_PERIOD'],
        ['bound', 'AT_MOST'],
        ['period', 'P1Y6M'],
      ),
    ],
    ['Recorded the breach “b”: Lost', event('ActivityBreachSet', ['key', 'b'], ['on', ''], ['description', 'Lost'])],
    [
      'Recorded the breach “b” of 2 March 2026: Lost',
      event('ActivityBreachSet', ['key', 'b'], ['on', '2026-03-02'], ['description', 'Lost']),
    ],
    [
      'Changed the technologies to Cookies and pixels',
      event('TechnologiesChanged', ['technologies', 'Cookies'], ['technologies', 'pixels']),
    ],
  ])('is “%s”', (sentence, words) => expect(words).toBe(sentence));

  it.each([
    ['de', 'Aufbewahrungsregel „payroll records“ festgelegt: Feste Frist, höchstens 1 Jahr, 6 Monate'],
    ['ja', '保存期間「payroll records」を設定しました：一定期間、最長1年6か月'],
  ] as const)('is written in %s', (language, sentence) => {
    const rule: [string, string][] = [
      ['key', 'payroll-records'],
      ['kind', 'FIXED_PERIOD'],
      ['bound', 'AT_MOST'],
      ['period', 'P1Y6M'],
    ];
    expect(said(language, 'RetentionRuleSet', ...rule)).toBe(sentence);
  });
});

describe('Every event', () => {
  const lines = readFileSync('words.txt', 'utf8').trim().split('\n');

  it.each(
    WHOLE_LANGUAGES.flatMap((language) => [
      ['with all arguments', 'en', language] as const,
      ['without any', '', language] as const,
    ]),
  )('%s is a sentence without placeholders (%s) in %s', (_, value, language) => {
    for (const line of lines) {
      const [key = '', ...names] = line.split(' ');
      const sentence = said(language, key, ...names.map((name): [string, string] => [name.replace('[]', ''), value]));
      const isSentence = language === 'en' ? /^\p{Lu}[^{}]+$/u : /^[^{}]+$/u;
      expect({ key, sentence }).toEqual({ key, sentence: expect.stringMatching(isSentence) });
    }
  });
});

describe('A value in words', () => {
  const id = 'contact-aca22cf2-3790-524f-ad86-b7f4b504f919';
  const names = (of: string) => (of === id ? 'Ida Quillfeather' : undefined);

  it('has the names of things, never their ids', () => {
    expect(idsWithin({ owner: id, other: ['x'] })).toEqual([id]);
    expect(valueInWords(id, names)).toBe('Ida Quillfeather');
    expect(valueInWords(id, () => undefined)).toBe('a thing that this report does not show');
  });

  it('has labels, dates, names of codes and of countries, and nothing that serves the register alone', () =>
    expect(
      valueInWords(
        { key: 'a', signedOn: '2024-12-09', kind: 'FIXED_PERIOD', country: 'DE', special: 'NOT_STATED', done: true },
        names,
        'processingActivity.retention',
      ),
    ).toBe('Signed on: 9 December 2024, Kind: A fixed period, Country: Germany, Done: Yes'));

  it('has its place in words', () => {
    expect(pathInWords('contract.signedOn')).toBe('Contract › Signed on');
    expect(pathInWords('retention[payroll-records].period')).toBe('Retention › “payroll records” › Period');
    expect([isShownField('translations.ko.work.text'), isShownField('contract.signedOn')]).toEqual([false, true]);
  });
});

describe('A code', () => {
  it('has its title in the console, in marked English in other languages of documents; else it stays as it is', () => {
    expect(codeIn('de', 'RetentionAction', 'DELETE')).toBe('Löschen');
    expect(codeIn('tr', 'RetentionAction', 'DELETE')).toBe('Delete\u00a0ᵉⁿ');
    expect(codeIn('de', 'RetentionAction', 'BURN')).toBe('BURN');
  });

  it('of a place is its name: a country, a jurisdiction, or the code of an organisation', () => {
    expect(['FR', 'US-CA', 'EEA', 'UK'].map((code) => placeIn('fr', code))).toEqual([
      'France',
      'Californie',
      'Espace économique européen',
      'Royaume-Uni',
    ]);
  });
});
