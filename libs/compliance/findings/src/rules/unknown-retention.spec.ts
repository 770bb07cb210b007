import { findings, type Things } from '../testing.js';
import { OPEN_RETENTION_RULES } from './open-retention.js';
import { UNKNOWN_RETENTION_RULES } from './unknown-retention.js';

const TODAY = '2026-11-25';
const limited = (dataCategories: string[]) => ({ dataCategories, dataSubjects: [], purposes: [] });
const UNKNOWN = { key: 'rule', kind: 'NOT_YET_KNOWN', until: [], unless: [], statement: '72 Stunden' };

/** Returns an activity of a company in the country with names and photos, and a profile of everywhere. */
function kept(country: string, retention: object[], everywhere: object[] = [], activity: object = {}): Things {
  return {
    party: [{ id: 'party-acme', name: 'Acme', country }],
    jurisdictionProfile: [{ id: 'jurisdictionProfile-ALL', code: 'ALL', retention: everywhere as never }],
    processingActivity: [
      {
        id: 'processingActivity-1',
        controllers: ['party-acme'],
        dataCategories: ['names', 'photos'].map((key) => ({ key, name: key }) as never),
        retention: retention as never,
        ...activity,
      },
    ],
  };
}
const RULES = [...UNKNOWN_RETENTION_RULES, ...OPEN_RETENTION_RULES];
const judged = (things: Things, on = TODAY) =>
  findings(RULES, on, things).map(
    ({ rule, article, severity, message }) => `${rule} ${article} ${severity} ${/: (.+?)\. /.exec(message)?.[1]}`,
  );

describe('Data whose retention is not yet known', () => {
  it.each([
    ['FR', ['EU.RETENTION.NOT_YET_KNOWN 13(2)(a), 30(1)(f) WARNING']],
    ['GB', ['UK.RETENTION.NOT_YET_KNOWN 13(2)(a), 30(1)(f) WARNING']],
    ['CH', ['CH.RETENTION.NOT_YET_KNOWN 12(2)(e) WARNING']],
    ['TH', ['TH.RETENTION.NOT_YET_KNOWN 39(4) WARNING']],
    ['KR', ['KR.RETENTION.NOT_YET_KNOWN 30(1)2 WARNING']],
    ['BR', ['BR.RETENTION.NOT_YET_KNOWN 37 WARNING']],
  ])('are found with the words of the source, and never as kept without a limit, in %s', (country, expected) => {
    expect(judged(kept(country, [UNKNOWN]))).toEqual(
      expected.map((each) => `${each} names, photos (stated: "72 Stunden")`),
    );
  });

  it('are those of the rule, also where another rule covers the rest', () => {
    const limit = {
      key: 'r',
      kind: 'FIXED_PERIOD',
      period: 'P1Y',
      until: [],
      unless: [],
      appliesTo: limited(['names']),
    };
    const rules = [limit, { ...UNKNOWN, appliesTo: limited(['photos']) }];
    expect(judged(kept('FR', rules))).toEqual([expect.stringMatching(/NOT_YET_KNOWN .* photos \(stated/)]);
    expect(judged(kept('FR', [limit]))).toEqual([]);
  });

  it('are also those for which a profile alone has such a rule, but not those of a processor', () => {
    expect(judged(kept('FR', [], [UNKNOWN]))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^EU\.RETENTION\.NOT_YET_KNOWN/)]),
    );
    const processor = { role: 'PROCESSOR', controllers: [], onBehalfOf: ['party-acme'] };
    expect(judged(kept('FR', [UNKNOWN], [], processor))).toEqual([]);
  });
});
