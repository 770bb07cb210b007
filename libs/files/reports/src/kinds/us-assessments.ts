import { type Gap, gapOf, inOrder, lacking } from '#disclosures';
import { ALL_US_STATES, ApplicableLaws, type AskedCase, type AskingState, placeOfLaw, statesAsking } from '#findings';
import { howKnown, type Item, leastKnown, periodAfter } from '#law';
import { formsIn } from '#say';
import type { Activity } from '#snapshot';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { kind, type ReportContext } from '../model/kind.js';
import type { Section, Table } from '../model/report.js';
import { columnsOf, listed, responsibleFor } from '../shared/columns.js';
import { groupOf } from '../shared/people.js';
import { aheadIn, answerIn, articleIn, statesIn, thresholdsIn, type UsLawContext } from '../shared/us-law.js';
import { codeIn, placeIn } from '../words/register-texts.js';
import { US_ASSESSMENTS_WORDS } from '../words/us-assessments.words.js';
import { US_LAW_WORDS } from '../words/us-law.words.js';
import { TABLE_FORMATS } from './formats.js';
import { US_GAPS } from './us.gaps.js';
import { scopeGaps } from './us-states.js';

const lack = lacking(US_GAPS);
const CALIFORNIA = 'US-CA';

type Key = keyof (typeof US_ASSESSMENTS_WORDS & typeof US_LAW_WORDS)['en'];
type Assessment = NonNullable<Activity['assessments']>[number];
interface Making extends ReportContext, UsLawContext {
  readonly say: (key: Key, values?: Readonly<Record<string, string>>) => string;
}

/** An activity that a state wants to be assessed, or that has an assessment. */
interface Entry {
  readonly activity: Activity;
  readonly began?: string;
  /** Those that ask, those with a duty for later processing alone, and those without an answer on scope. */
  readonly asking: readonly AskingState[];
  readonly later: readonly AskingState[];
  readonly unknown: readonly AskingState[];
  /** The newest that is completed; without one, the last that is recorded. */
  readonly assessment?: Assessment;
}

/** The assessments of activities under the acts of the states, as an Attorney General asks for them. */
export const usAssessments = kind({
  code: 'US_ASSESSMENTS',
  title: 'Assessments under the acts of the states of the United States',
  about: 'Where an act of a state asks for an assessment, and whether the register has one.',
  templates: [{ id: 'US_ASSESSMENTS', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: WHOLE_LANGUAGES,
  needs: ['DATES'],
  unapproved: 'MARKED',
  isInternal: true,
  make(context) {
    const shared = context.saying(US_LAW_WORDS);
    const making: Making = { ...context, shared, say: context.saying(US_ASSESSMENTS_WORDS) };
    const { say } = making;
    const entries = entriesIn(making);
    const sections: Section[] = [
      {
        key: 'inventory',
        heading: say('inventory'),
        blocks: [inventory(entries, making), { type: 'NOTE', paragraphs: [say('reviewer'), say('demand')] }],
      },
      { key: 'kept', heading: say('kept'), blocks: [keptTable(entries, making)] },
      { key: 'where', heading: say('where'), blocks: [whereTable(making)] },
    ];
    return {
      organisation: context.party ?? groupOf(context.snapshot),
      sections,
      gaps: [...scopeGaps(context), ...entries.flatMap((entry) => gapsOf(entry, making))],
    };
  },
});

function entriesIn({ snapshot, law, material }: Making): Entry[] {
  const rules = { snapshot, law, laws: new ApplicableLaws(snapshot) };
  return inOrder(snapshot.activities).flatMap((activity): Entry[] => {
    const states = statesAsking(activity, rules);
    const assessment = assessmentOf(activity);
    const isUnder = ALL_US_STATES.some((state) => rules.laws.lawsOf('processingActivity', activity).has(state));
    if (states.length === 0 && !(isUnder && assessment && activity.role !== 'PROCESSOR')) return [];
    const began = material.dates?.get(activity.id)?.startsOn;
    const isOlder = ({ createdFrom }: AskingState) =>
      began !== undefined && createdFrom !== undefined && began < createdFrom;
    const bound = states.filter(({ answer }) => answer === 'MET');
    return [
      {
        activity,
        assessment,
        ...(began !== undefined && { began }),
        asking: bound.filter((one) => !isOlder(one)),
        later: bound.filter(isOlder),
        unknown: states.filter(({ answer }) => answer !== 'MET'),
      },
    ];
  });
}

function assessmentOf({ assessments = [] }: Activity): Assessment | undefined {
  const recorded = assessments.filter((one) => one.kind === 'DPIA');
  const completed = recorded
    .filter(({ state }) => state === 'COMPLETED')
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  return completed.at(-1) ?? recorded.at(-1);
}

function inventory(entries: readonly Entry[], making: Making): Table {
  const { say, language, snapshot } = making;
  const columns = columnsOf(
    [
      ['activity', 1.3],
      ['calls', 1.5],
      ['states', 1.7],
      ['began', 0.7, 'DATE'],
      ['progress', 0.9],
      ['on', 0.7, 'DATE'],
      ['responsible', 0.9],
      ['missing', 1.3],
    ],
    say,
  );
  const rows = entries.map((entry) => {
    const { activity, began, assessment } = entry;
    return {
      activity: titleOf(activity),
      calls: listed(callsOf(entry, making)),
      states: listed(statesOf(entry, making)),
      began,
      progress:
        assessment &&
        (assessment.needed === 'NO' && assessment.because
          ? say('notNeeded', { because: assessment.because })
          : codeIn(language, 'AssessmentState', assessment.state)),
      on: assessment?.on,
      responsible: responsibleFor(activity, snapshot),
      missing: listed(missingOf(entry, making)),
    };
  });
  return { type: 'TABLE', columns, rows, empty: say('none') };
}

function titleOf({ reference, title }: Activity): string {
  return `${reference} ${title}`;
}

/** Returns what calls for an assessment, each once, with the names of what is seen. */
function callsOf({ asking, later, unknown }: Entry, making: Making): string[] {
  const names = new Map<string, Set<string>>();
  for (const { item, names: seen } of [...asking, ...later, ...unknown].flatMap(({ cases }) => cases)) {
    const what = triggerIn(item, making);
    const all = names.get(what) ?? new Set();
    for (const name of seen) all.add(name);
    names.set(what, all);
  }
  return [...names].map(([what, seen]) =>
    seen.size > 0 ? making.say('withNames', { what, names: [...seen].join(', ') }) : what,
  );
}

/** Returns the name of the case in the language of the list; in the words of the law data if it has none. */
export function triggerIn({ key, name }: AskedCase['item'], { say }: Pick<Making, 'say'>): string {
  return `trigger.${key}` in US_ASSESSMENTS_WORDS.en ? say(`trigger.${key}` as Key) : name;
}

function statesOf({ asking, later, unknown }: Entry, { say, language }: Making): string[] {
  const named = (states: readonly AskingState[]) =>
    statesIn(
      states.map(({ state }) => state),
      language,
    );
  return [
    ...(asking.length > 0 ? [named(asking)] : []),
    ...(later.length > 0 ? [say('older', { states: named(later) })] : []),
    ...(unknown.length > 0 ? [say('unknown', { states: named(unknown) })] : []),
  ];
}

function missingOf({ asking, assessment }: Entry, { say, language }: Making): string[] {
  if (asking.length === 0) return [];
  if (!assessment) return [say('notRecorded')];
  if (assessment.needed === 'NO') return assessment.because ? [] : [say('noReason')];
  if (assessment.state === 'NOT_STATED') return [say('stateUnknown')];
  if (assessment.state !== 'COMPLETED') return [say('notCompleted')];
  const { on, outdatedSince } = assessment;
  return [
    ...(on === undefined ? [say('noDate')] : []),
    ...(outdatedSince === undefined ? [] : [say('changed', { on: formsIn(language).date(outdatedSince) })]),
  ];
}

/** Returns the item by which the state has assessments kept. */
function keptBy(state: string, { law }: UsLawContext): Item | undefined {
  return law.item(state, state === CALIFORNIA ? 'RISK_ASSESSMENT' : 'IMPACT_ASSESSMENT', 'KEPT');
}

function keptTable(entries: readonly Entry[], making: Making): Table {
  const { say, language, material } = making;
  const columns = columnsOf(
    [
      ['activity', 1.3],
      ['state', 0.8],
      ['on', 0.7, 'DATE'],
      ['until', 0.7, 'DATE'],
      ['rule', 1.8],
      ['article', 0.9],
      ['outcome', 1.2],
      ['document', 1, 'LINK'],
    ],
    say,
  );
  const rows = entries.flatMap(({ activity, assessment, asking }) => {
    if (assessment?.state !== 'COMPLETED') return [];
    const { on, outcome, reference } = assessment;
    return asking.flatMap(({ state }) => {
      const item = keptBy(state, making);
      if (!item?.period) return [];
      const from = item.afterProcessing ? material.dates?.get(activity.id)?.endsOn : on;
      return {
        activity: titleOf(activity),
        state: placeIn(language, state),
        on,
        until: from && periodAfter(from, item.period),
        rule: item.name,
        article: articleIn(item, making),
        outcome,
        document: reference,
      };
    });
  });
  return { type: 'TABLE', columns, rows, empty: say('keptNone') };
}

/** The list of the cases of each state that are in force, or ahead. */
function casesIn(state: string, { law, snapshot }: UsLawContext): readonly Item[] {
  const { items } = law.jurisdiction(state)!;
  const all = (state === CALIFORNIA ? items.SIGNIFICANT_RISK : items.IMPACT_ASSESSMENT) ?? [];
  return all.filter(({ key, to }) => key !== 'KEPT' && (to === undefined || to > snapshot.on));
}

function whereTable(making: Making): Table {
  const { say, language, law } = making;
  const columns = columnsOf(
    [
      ['state', 0.8],
      ['scope', 0.8],
      ['since', 0.7, 'DATE'],
      ['created', 0.8, 'DATE'],
      ['triggers', 2.2],
      ['own', 1],
      ['kept', 1.3],
      ['article', 1.1],
    ],
    say,
  );
  const rows = ALL_US_STATES.map((state) => {
    const cases = casesIn(state, making);
    const [first] = cases;
    const made = state === CALIFORNIA ? law.item(state, 'RISK_ASSESSMENT', 'MADE') : first;
    const kept = keptBy(state, making);
    const triggers = cases.map((item) => aheadIn(triggerIn(item, making), item.from, making));
    return {
      state: placeIn(language, state),
      scope: answerIn(state, making),
      since: first?.from,
      created: made?.createdFrom,
      triggers: first ? triggers : say('notAsked'),
      own: first && listed(thresholdsIn(first.thresholds ?? [], making)),
      kept: kept?.name,
      article: first && listed([...new Set(cases.map((item) => articleIn(item, making)))]),
    };
  });
  return { type: 'TABLE', columns, rows, empty: say('none') };
}

/** Returns the gap of an activity that states want to be assessed, and that has no completed assessment. */
function gapsOf({ activity, asking, assessment }: Entry, { law }: Making): Gap[] {
  const isDone = assessment?.state === 'COMPLETED' || assessment?.needed === 'NO';
  if (asking.length === 0 || isDone) return [];
  const items = asking.map(({ state, cases }) => ({ state, item: cases[0]!.item }));
  const article = items.map(({ state, item }) => `${state}: ${item.article}`).join('; ');
  const path = assessment ? `assessments.${assessment.key}` : 'assessments';
  const states = asking.map(({ state }) => placeOfLaw(state, law));
  const isUnstated = assessment?.state === 'NOT_STATED';
  const says = lack(isUnstated ? 'gap.assessmentUnstated' : 'gap.assessment', { activity: titleOf(activity), states });
  const found = asking.find(({ state }) => state !== CALIFORNIA)?.state;
  return [
    gapOf({ article, howKnown: leastKnown(items.map(({ item }) => howKnown(item))), path }, says, {
      rule: found !== undefined && `${found}.IMPACT_ASSESSMENT`,
      subject: activity,
    }),
  ];
}
