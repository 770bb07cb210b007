import { textOf } from '../../parts/law/phrase';
import type { Words } from '../../words/words';
import { inShort } from './in-short';
import type { LawOnDate } from './queries';

const cited = { article: '1', howKnown: 'GAZETTE', dayKnown: 'GAZETTE', inEnglish: [], evidence: [], fromEvidence: [] };
const item = (key: string, name: string, more: object = {}) => ({ ...cited, key, name, ...more });
const LISTS = ['acts', 'items', 'grounds', 'instruments', 'recognitions', 'endedRecognitions', 'transferDuties'];
const NOTHING = {
  ...Object.fromEntries(
    [...LISTS, 'breachClocks', 'requestClocks', 'consentAges', 'regulators'].map((list) => [list, []]),
  ),
  ...{ record: null, legalBases: null, terms: null, knownFrom: null },
};
const words = {
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
  code: (_: string, code: string) => code,
  list: (all: readonly string[]) => all.join(', '),
  place: (code: string) => code,
  date: (date: string) => date,
  period: (period: string) => period,
} as unknown as Words;
const said = (law: object) => {
  const short = inShort({ ...NOTHING, ...law } as unknown as LawOnDate, words);
  return Object.fromEntries(Object.entries(short).map(([question, lines]) => [question, lines.map(textOf)]));
};

describe('A law in short', () => {
  it('says of every question what the data lack', () => {
    expect(said({})).toEqual({
      asks: ['law.record: law.recordNone', 'law.short.basesUnknown', 'law.short.listsNone'],
      ways: ['law.short.waysNone'],
      clocks: ['law.short.breachNone', 'law.short.requestNone'],
      reach: ['law.short.noAct', 'parts.notLookedThrough'],
    });
  });

  it('says what the record must contain, and names the other lists', () => {
    const { asks } = said({
      record: { ...cited, required: 'YES', form: 'in writing', exemption: null, instead: null, note: null },
      legalBases: { ...cited, known: ['CONSENT', 'CONTRACT'] },
      items: [
        { name: 'ART30_1', isOfRecord: true, items: [item('P', 'purposes'), item('R', 'recipients')] },
        { name: 'POLICY', isOfRecord: false, items: [item('P', 'purposes')] },
      ],
    });
    expect(asks).toEqual([
      'law.record: YES',
      'in writing',
      'law.short.items 2 purposes; recipients',
      'law.short.bases CONSENT, CONTRACT',
      'law.short.lists POLICY',
    ]);
  });

  it('says with a time limit when it holds, so that two do not contradict each other', () => {
    const clock = { ...cited, whom: 'AUTHORITY', days: null, startsWith: null, words: null, region: null };
    const breachClocks = [
      { ...clock, within: null, words: 'without delay', condition: null },
      { ...clock, within: 'PT24H', condition: 'online service providers' },
    ];
    expect(said({ breachClocks }).clocks.slice(0, 2)).toEqual([
      expect.stringMatching(/without delay$/),
      expect.stringMatching(/PT24H \(online service providers\)$/),
    ]);
  });

  it('tells a law that asks for no legal basis from one of whose bases nothing is known', () => {
    expect(said({ legalBases: { ...cited, known: [] } }).asks).toContain('law.short.basesNone');
  });

  it('says the ways out of the country by kind, and the destinations once each', () => {
    const ground = (code: string, kind: string, name: string) => ({ ...cited, code, kind, name, needsOneOf: [] });
    const recognition = (countries: string[]) => ({ ...cited, act: 'A', ground: 'G', countries, scope: null });
    const { ways } = said({
      grounds: [
        ground('A', 'SAFEGUARD', 'clauses'),
        ground('B', 'CONSENT', 'consent'),
        ground('C', 'SAFEGUARD', 'rules'),
      ],
      recognitions: [recognition(['CH', 'JP']), recognition(['JP'])],
      transferDuties: [{ ...cited, of: 'TEST', text: 'an assessment' }],
    });
    expect(ways).toEqual([
      'SAFEGUARD: clauses; rules',
      'CONSENT: consent',
      'law.short.recognised 2 CH, JP',
      'TEST: an assessment',
    ]);
  });

  it('says how far the data reach: the first act, what lists leave out, and how its entries are known', () => {
    const { reach } = said({
      knownFrom: '2011-09-30',
      lookedThroughUntil: '2026-10-09',
      items: [
        {
          name: 'POLICY',
          isOfRecord: false,
          leavesOut: 'cookies',
          inEnglish: [],
          items: [item('P', 'purposes', { howKnown: 'ACCOUNT' })],
        },
      ],
    });
    expect(reach).toEqual([
      'law.short.knownFrom 2011-09-30',
      'parts.lookedThrough 2026-10-09',
      'law.short.known 1 ACCOUNT',
      'law.short.daysKnown 1 GAZETTE',
      'law.short.leavesOut POLICY cookies',
    ]);
  });
});
