import { type Caller, Callers } from '#kernel';
import type { Segment, Thing } from '#ledger';
import { mayAdd, mayChange, mustBeWithinLimits } from '../libs/platform/ledger/src/commands/limits.js';
import { FOREVER } from '../libs/platform/ledger/src/fold.js';
import { SLICES } from '../libs/service/runtime/src/slices.js';

// Where a limited account may record, for the kinds of things that the register keeps.

type States = readonly Segment<Thing>[];
type Dated = readonly [from: string, state: object];

/** Returns the states of a thing, each from its date to the next. */
const from = (...states: readonly Dated[]): States =>
  states.map(([date, state], i) => ({ from: date, to: states[i + 1]?.[0] ?? FOREVER, state: state as Thing }));
const since2020 = (state: object) => from(['2020-01-01', state]);

const HR = { department: 'HR', controllers: ['party-a'] };
const SALES = { department: 'Sales', controllers: ['party-b'] };
const MOVED = from(['2020-01-01', SALES], ['2025-01-01', HR]);
const LEDGER = new Map<string, States>([
  ['processingActivity-hr', since2020(HR)],
  ['processingActivity-sales', since2020(SALES)],
  ['processingActivity-moved', MOVED],
  ['engagement-payroll', since2020({ activities: ['processingActivity-hr'] })],
  ['party-a', since2020({ name: 'A' })],
]);

const LIMITS = { departments: ['HR'], controllers: [] };

/** Returns the parts that check a caller with these limits. */
const sourcesOf = (limits: Caller['limits']) => ({
  callers: new Callers({ account: 'account-1', role: 'EDITOR', ...(limits && { limits }) }),
  deciders: SLICES.deciders(),
  states: { of: async (_decider: unknown, id: string) => LEDGER.get(id) },
  belongings: SLICES.accessRules(),
});

/** Returns what is refused of a change of a thing of the kind, to a caller with these limits. */
async function refusal(kind: string, before: States, after: States, limits: Caller['limits']) {
  const sources = sourcesOf(limits);
  const decider = sources.deciders.of(kind)!;
  return mustBeWithinLimits(sources, { decider, id: `${kind}-1`, before, after }).then(
    () => 'recorded',
    ({ code }) => code,
  );
}

const changed = (state: object) => [since2020(state), since2020({ ...state, title: 'Other' })] as const;
const of = (...activities: string[]) => changed({ activities: activities.map((one) => `processingActivity-${one}`) });

describe('An editor of a department', () => {
  it.each<[what: string, kind: string, change: readonly [States, States], outcome: string]>([
    ['changes its activities', 'processingActivity', changed(HR), 'recorded'],
    ['changes no other activity', 'processingActivity', changed(SALES), 'FORBIDDEN'],
    ['changes none without a department', 'processingActivity', changed({ controllers: [] }), 'FORBIDDEN'],
    ['gives none away', 'processingActivity', [since2020(HR), since2020(SALES)], 'FORBIDDEN'],
    ['takes none', 'processingActivity', [since2020(SALES), since2020(HR)], 'FORBIDDEN'],
    ['registers one for it', 'processingActivity', [[], since2020(HR)], 'recorded'],
    ['registers none for others', 'processingActivity', [[], since2020(SALES)], 'FORBIDDEN'],
    [
      'changes what was of others before, from the day on which it is of the department',
      'processingActivity',
      [MOVED, from(['2020-01-01', SALES], ['2025-01-01', { ...HR, title: 'Other' }])],
      'recorded',
    ],
    [
      'and not before that day',
      'processingActivity',
      [MOVED, from(['2020-01-01', { ...SALES, title: 'Other' }], ['2025-01-01', HR])],
      'FORBIDDEN',
    ],
    [
      'acts on its activities, which changes no state',
      'processingActivity',
      [since2020(HR), since2020(HR)],
      'recorded',
    ],
    ['acts on no other', 'processingActivity', [since2020(SALES), since2020(SALES)], 'FORBIDDEN'],
    ['changes engagements that serve its activities', 'engagement', of('hr'), 'recorded'],
    ['changes none that serve others as well', 'engagement', of('hr', 'sales'), 'FORBIDDEN'],
    ['changes none that serve nothing', 'engagement', of(), 'FORBIDDEN'],
    ['changes none on dates on which an activity was of others', 'engagement', of('moved'), 'FORBIDDEN'],
    ['changes transfers of its activities', 'transfer', of('hr'), 'recorded'],
    ['changes systems of the department', 'asset', changed({ department: 'HR' }), 'recorded'],
    ['changes no other systems', 'asset', changed({ department: 'IT' }), 'FORBIDDEN'],
    ['works on findings on its things', 'finding', changed({ subject: 'engagement-payroll' }), 'recorded'],
    ['works on no others', 'finding', changed({ subject: 'processingActivity-sales' }), 'FORBIDDEN'],
    ['closes notes about its things', 'note', changed({ about: 'processingActivity-hr' }), 'recorded'],
    ['closes no others', 'note', changed({ about: 'party-a' }), 'FORBIDDEN'],
    ['writes a note about anything', 'note', [[], since2020({ about: 'party-a' })], 'recorded'],
    ['registers a company, which is shared', 'party', [[], since2020({ name: 'New' })], 'recorded'],
    ['changes no company', 'party', changed({ name: 'A' }), 'FORBIDDEN'],
    ['registers a contact', 'contact', [[], since2020({})], 'recorded'],
    ['changes no profile', 'jurisdictionProfile', changed({}), 'FORBIDDEN'],
    ['attaches files to its things', 'attachment', [[], since2020({ about: 'engagement-payroll' })], 'recorded'],
    ['attaches none elsewhere', 'attachment', [[], since2020({ about: 'party-a' })], 'FORBIDDEN'],
    ['issues no report', 'issuedReport', [[], since2020({})], 'FORBIDDEN'],
    ['keeps no view for all', 'savedView', [[], since2020({})], 'FORBIDDEN'],
  ])('%s', async (_what, kind, [before, after], outcome) => {
    expect(await refusal(kind, before, after, [LIMITS])).toBe(outcome);
    expect(await refusal(kind, before, after, undefined)).toBe('recorded');
  });
});

describe('Limits', () => {
  it('are by controller too, and by both at once', async () => {
    const by = (...limits: NonNullable<Caller['limits']>) => refusal('processingActivity', ...changed(HR), limits);
    expect(await by({ departments: [], controllers: ['party-a', 'party-c'] })).toBe('recorded');
    expect(await by({ departments: ['HR'], controllers: ['party-b'] })).toBe('FORBIDDEN');
    expect(await by({ departments: ['HR'], controllers: ['party-b'] }, LIMITS)).toBe('recorded');
  });
});

describe('What is offered to an account', () => {
  const deciderOf = (id: string) => SLICES.deciders().of(id)!;

  it('is to change what belongs to it now, though it once was of others', async () => {
    const ids = [...LEDGER.keys(), 'processingActivity-unknown'];
    const may = async (limits: Caller['limits']) => {
      const answers = await Promise.all(ids.map((id) => mayChange(sourcesOf(limits), deciderOf(id), id)));
      return ids.filter((_, i) => answers[i]);
    };
    expect(await may([LIMITS])).toEqual(['processingActivity-hr', 'processingActivity-moved', 'engagement-payroll']);
    expect(await may(undefined)).toEqual(ids);
  });

  it('is to add what can belong to it, and what all share', () => {
    const kinds = SLICES.deciders().kinds();
    const refused = kinds.filter((kind) => !mayAdd(sourcesOf([LIMITS]), kind));
    expect(refused.sort()).toEqual(['access', 'issuedReport', 'jurisdictionProfile', 'savedView']);
    expect(kinds.filter((kind) => !mayAdd(sourcesOf(undefined), kind))).toEqual([]);
  });
});
