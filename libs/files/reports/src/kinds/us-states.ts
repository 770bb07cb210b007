import { type Gap, gapOf, lacking } from '#disclosures';
import { ALL_STATES, ALL_US_STATES, placeOfLaw, SCOPE_STATEMENT, scopeAnswer, statedFor } from '#findings';
import { type BreachClock, howKnown, type Item, leastKnown, type Statute, US_HEALTH_STATES } from '#law';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { kind, type ReportContext } from '../model/kind.js';
import type { Section, Table } from '../model/report.js';
import { columnsOf, listed } from '../shared/columns.js';
import { groupOf } from '../shared/people.js';
import { ANSWERS, answerIn, articleIn, figureIn, numbersOf, type UsLawContext } from '../shared/us-law.js';
import { codeIn, placeIn } from '../words/register-texts.js';
import { US_LAW_WORDS } from '../words/us-law.words.js';
import { US_STATES_WORDS } from '../words/us-states.words.js';
import { TABLE_FORMATS } from './formats.js';
import { US_GAPS } from './us.gaps.js';

const lack = lacking(US_GAPS);
const CALIFORNIA = 'US-CA';

type Row = Table['rows'][number];
interface Making extends UsLawContext {
  readonly say: (key: keyof (typeof US_STATES_WORDS & typeof US_LAW_WORDS)['en']) => string;
}

/** The acts of states that bind the organisation, and the notices that each asks for after a breach. California is among them. */
export const usStates = kind({
  code: 'US_STATES',
  title: 'Acts of the states of the United States: scope and breaches',
  about: 'Which acts of the states of the United States bind the organisation, and what each asks after a breach.',
  templates: [{ id: 'US_STATES', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: WHOLE_LANGUAGES,
  needs: [],
  isInternal: true,
  make(context) {
    const shared = context.saying(US_LAW_WORDS);
    const say = context.saying(US_STATES_WORDS);
    const making: Making = { ...context, shared, say };
    const english = context.language === 'en' ? '' : shared('english');
    const note = (...paragraphs: string[]) =>
      ({ type: 'NOTE', paragraphs: paragraphs.filter((text) => text !== '') }) as const;
    const sections: Section[] = [
      { key: 'scope', heading: say('scope'), blocks: [note(say('stated'), english), scopeTable(making)] },
      { key: 'beyond', heading: say('beyond'), blocks: [beyondTable(making)] },
      { key: 'breach', heading: say('breach'), blocks: [note(say('everybody'), english), breachTable(making)] },
    ];
    return { organisation: context.party ?? groupOf(context.snapshot), sections, gaps: scopeGaps(context) };
  },
});

/** Returns what the act says of its scope, at any time. */
function scopeOf(state: string, { law }: UsLawContext): readonly Item[] {
  return law.jurisdiction(state)!.items.SCOPE ?? [];
}

function scopeTable(making: Making): Table {
  const { say, snapshot, law, language, shared } = making;
  const columns = columnsOf(
    [
      ['state', 0.9],
      ['since', 0.8, 'DATE'],
      ['test', 2],
      ['exempt', 1.6],
      ['answer', 0.8],
      ['recorded', 1.2],
      ['next', 1.6],
      ['nextOn', 0.8, 'DATE'],
    ],
    say,
  ).map((column) =>
    column.key === 'answer' ? { ...column, choices: ANSWERS.map((answer) => shared(`answer.${answer}`)) } : column,
  );
  const rows = ALL_US_STATES.map((state): Row => {
    const items = scopeOf(state, making);
    const test = law.item(state, 'SCOPE', 'THRESHOLD');
    const exempt = law.item(state, 'SCOPE', 'EXEMPTIONS');
    const next = nextOf(state, making);
    return {
      state: placeIn(language, state),
      since: items.filter(({ key }) => key === 'THRESHOLD')[0]!.from,
      test: test && listed([...numbersOf(test, making), ...(test.note ? [test.note] : []), articleIn(test, making)]),
      exempt: exempt && listed([exempt.name, articleIn(exempt, making)]),
      answer: answerIn(state, making),
      recorded: statedFor(state, SCOPE_STATEMENT, snapshot),
      next: next && listed(next.what),
      nextOn: next?.on,
    };
  });
  return { type: 'TABLE', columns, rows, empty: say('none') };
}

/** Returns the first change of the act that is ahead: its numbers, or what amends it. */
function nextOf(state: string, making: Making): { readonly on: string; readonly what: string[] } | undefined {
  const { on } = making.snapshot;
  const numbers = scopeOf(state, making)
    .filter(({ key }) => key === 'THRESHOLD')
    .map((item) => ({ from: item.from, what: [...numbersOf(item, making), articleIn(item, making)] }));
  const acts = making.law
    .jurisdiction(state)!
    .acts.map((act) => ({ from: act.from, what: [act.name, articleIn(act, making)] }));
  const ahead = [...numbers, ...acts].filter(({ from }) => from !== undefined && from > on);
  const first = ahead.map(({ from }) => from!).sort()[0];
  return first === undefined
    ? undefined
    : { on: first, what: ahead.filter(({ from }) => from === first).flatMap(({ what }) => what) };
}

function beyondTable(making: Making): Table {
  const { say, language, snapshot, law } = making;
  const columns = columnsOf(
    [
      ['state', 0.9],
      ['whom', 2.6],
      ['from', 0.8, 'DATE'],
      ['article', 1.2],
    ],
    say,
  );
  const rows = ALL_US_STATES.flatMap((state) =>
    scopeOf(state, making)
      .filter(({ key, to }) => key !== 'THRESHOLD' && key !== 'EXEMPTIONS' && (to === undefined || to > snapshot.on))
      .map(
        (item): Row => ({
          state: placeIn(language, state),
          whom: item.name,
          from: item.from,
          article: articleIn(item, making),
        }),
      ),
  );
  const health = US_HEALTH_STATES.map((state): Row => {
    const [act] = law.jurisdiction(state)!.acts as readonly [Statute];
    return { state: placeIn(language, state), whom: act.name, from: act.from, article: articleIn(act, making) };
  });
  return { type: 'TABLE', columns, rows: [...rows, ...health], empty: say('none') };
}

const DURATION = /^P(?:(\d+)D)?(?:T(\d+)H)?$/;
const HOURS = 24;
/** Days of a week, and its business days. */
const [WEEK, BUSINESS_WEEK] = [7, 5];

/** Returns the time limit in days, by which lists are sorted. One that is said in words comes after all others. */
function daysOf({ within, days }: BreachClock): number {
  const [, whole, hours] = DURATION.exec(within ?? '') ?? [];
  if (whole) return Number(whole) * (days === 'BUSINESS' ? WEEK / BUSINESS_WEEK : 1);
  return hours ? Number(hours) / HOURS : Number.POSITIVE_INFINITY;
}

function limitIn({ within, days = 'CALENDAR', words }: BreachClock, { shared }: Making): string | undefined {
  const [, whole, hours] = DURATION.exec(within ?? '') ?? [];
  if (whole) return shared(`days.${days}`, { n: whole });
  return hours ? shared('hours', { n: hours }) : words;
}

/** The number at the beginning of a condition: it has a column of its own. */
const NUMBER = /^(?:more than )?[\d,]+(?: or more)? residents(?: are told)?(?:; )?/;

function breachTable(making: Making): Table {
  const { say, language, law, shared } = making;
  const columns = columnsOf(
    [
      ['state', 0.9],
      ['to', 1.1],
      ['within', 1.2],
      ['residents', 0.8],
      ['starts', 1.4],
      ['condition', 1.5],
      ['article', 1],
    ],
    say,
  );
  const clocks = [...ALL_US_STATES, ...US_HEALTH_STATES].flatMap((state) =>
    law.all(state, 'breachClocks').map((clock) => ({ state, clock: clock as BreachClock })),
  );
  const sorted = clocks
    .map((each) => ({ ...each, days: daysOf(each.clock) }))
    .sort((a, b) => (a.days === b.days ? 0 : a.days - b.days));
  const rows = sorted.map(({ state, clock }): Row => {
    const [limit] = clock.thresholds ?? [];
    const condition = clock.condition
      ?.replace(limit ? NUMBER : '', '')
      .trim()
      .replace(/^\((.*)\)$/, '$1');
    return {
      state: placeIn(language, state),
      to: codeIn(language, 'BreachWhom', clock.whom),
      within: limitIn(clock, making),
      residents:
        limit && shared(`residents.${limit.isExclusive ? 'over' : 'from'}`, { n: figureIn(language, limit.number) }),
      starts: clock.startsWith,
      condition: condition || undefined,
      article: articleIn(clock, making),
    };
  });
  return { type: 'TABLE', columns, rows, empty: say('none') };
}

/**
 * Returns a gap for each state with a profile and no answer, once its act is in force. There is one more for the states that the
 * profile of all states leaves open.
 */
export function scopeGaps({ snapshot, law }: Pick<ReportContext, 'snapshot' | 'law'>): Gap[] {
  const path = `statements.${SCOPE_STATEMENT}`;
  const open = ALL_US_STATES.flatMap((state) => {
    const test = law.item(state, 'SCOPE', 'THRESHOLD');
    return test && scopeAnswer(state, snapshot) === 'NOT_STATED' ? [{ state, test, own: snapshot.profile(state) }] : [];
  });
  const single = open.flatMap(({ state, test, own }) => {
    if (!own) return [];
    const says = lack('gap.scope', { state: placeOfLaw(state, law), profile: state });
    const rule = state !== CALIFORNIA && `${state}.SCOPE`;
    const cited = { article: `${state}: ${test.article}`, howKnown: howKnown(test), path };
    return gapOf(cited, says, { rule, subject: own });
  });
  const all = snapshot.profile(ALL_STATES);
  const rest = open.filter(({ state, own }) => !own && state !== CALIFORNIA);
  if (!all || rest.length === 0) return single;
  const says = lack('gap.scopes', { states: rest.map(({ state }) => placeOfLaw(state, law)), profile: ALL_STATES });
  const article = rest.map(({ state, test }) => `${state}: ${test.article}`).join('; ');
  const cited = { article, howKnown: leastKnown(rest.map(({ test }) => howKnown(test))), path };
  return [...single, gapOf(cited, says, { rule: `${rest[0]!.state}.SCOPE`, subject: all })];
}
