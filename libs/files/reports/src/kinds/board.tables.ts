import { inOrder, type Say } from '#disclosures';
import { GroundClass, type TrendPoint, titleOf } from '#findings';
import { monthsAfter, type Stated } from '#law';
import { formsIn } from '#say';
import type { Activity } from '#snapshot';
import type { ReportContext } from '../model/kind.js';
import type { Table } from '../model/report.js';
import { columnsOf, responsibleFor, sortedBy } from '../shared/columns.js';
import { governanceOf } from '../shared/governance.js';
import type { BOARD_WORDS } from '../words/board.words.js';
import { codeIn, placeIn } from '../words/register-texts.js';

// The tables of the pages for the board: counts of what the register states, with bars above them. Unknown is counted, too.

/** The report with its phrases. */
export type Making = ReportContext & { readonly say: Say<keyof (typeof BOARD_WORDS)['en']> };

const SEVERITIES = ['ERROR', 'WARNING', 'NOTICE'] as const;
const STATES = ['DRAFT', 'IN_REVIEW', 'APPROVED'] as const;
const ANSWERS = ['YES', 'NOT_STATED', 'NO'] as const;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Returns how many of the things have each of the values. */
function counted<T, K extends string>(things: readonly T[], keys: readonly K[], of: (thing: T) => string) {
  const counts = keys.map((key) => [key, things.filter((thing) => of(thing) === key).length] as const);
  return Object.fromEntries(counts) as Record<K, number>;
}

/** Returns yes if one says so, no if all do, and otherwise that it is not stated. */
function answerOf(said: readonly (Stated | undefined)[]): Stated {
  if (said.includes('YES')) return 'YES';
  return said.length > 0 && said.every((one) => one === 'NO') ? 'NO' : 'NOT_STATED';
}

/** Returns activities by whether a DPIA is needed, and by their state. */
export function byAssessment({ snapshot, say }: Making): Table {
  const neededBy = (activity: Activity) => {
    const needed = governanceOf(activity, snapshot).dpiaRequired;
    return needed === undefined ? 'NOT_STATED' : needed ? 'YES' : 'NO';
  };
  const rows = ANSWERS.map((answer) => {
    const all = snapshot.activities.filter((activity) => neededBy(activity) === answer);
    return {
      assessment: say(`dpia.${answer}`),
      ...counted(all, STATES, ({ status }) => status),
      total: all.length,
    };
  });
  const columns = columnsOf(
    [['assessment', 2], ...STATES.map((state) => [state, 1, 'NUMBER'] as const), ['total', 1, 'NUMBER']],
    say,
  );
  const isEmpty = snapshot.activities.length === 0;
  return { type: 'TABLE', columns, rows: isEmpty ? [] : rows, empty: say('noActivity'), bars: STATES };
}

/** Circumstances that make processing a higher risk, and what an activity says about each. */
const RISKS = {
  special: ({ dataCategories }) => answerOf(dataCategories.map(({ special }) => special)),
  criminal: ({ dataCategories }) => answerOf(dataCategories.map(({ criminal }) => criminal)),
  children: ({ dataSubjects }) => answerOf(dataSubjects.map(({ children }) => children)),
  vulnerable: ({ dataSubjects }) => answerOf(dataSubjects.map(({ vulnerable }) => vulnerable)),
  automated: ({ automatedDecisions }) => answerOf(automatedDecisions.map(({ significant }) => significant)),
} as const satisfies Readonly<Record<string, (activity: Activity) => Stated>>;

/** Returns how many activities state each risk, state that there is none, or state nothing. */
export function byRisk({ snapshot, say }: Making): Table {
  const rows = (Object.keys(RISKS) as (keyof typeof RISKS)[]).map((risk) => ({
    risk: say(risk),
    ...counted(snapshot.activities, ANSWERS, RISKS[risk]),
  }));
  const columns = columnsOf([['risk', 2], ...ANSWERS.map((answer) => [answer, 1, 'NUMBER'] as const)], say);
  const isEmpty = snapshot.activities.length === 0;
  return { type: 'TABLE', columns, rows: isEmpty ? [] : rows, empty: say('noActivity'), bars: ANSWERS };
}

/** Ages of the last change, with the most months of each. */
const AGES = { upTo6: 6, upTo12: 12, upTo24: 24 } as const;

/** Returns activities by the time since they last changed. */
export function byAge({ snapshot, material, say }: Making): Table {
  const ageOf = ({ id }: Activity) => {
    const changed = material.dates?.get(id)?.changedOn;
    if (changed === undefined) return 'unknownAge';
    const within = Object.entries(AGES).find(([, months]) => monthsAfter(changed, months) >= snapshot.on);
    return within?.[0] ?? 'over24';
  };
  const ages = ['upTo6', 'upTo12', 'upTo24', 'over24', 'unknownAge'] as const;
  const counts = counted(snapshot.activities, ages, ageOf);
  const rows = ages
    .filter((age) => age !== 'unknownAge' || counts[age] > 0)
    .map((age) => ({ age: say(age), count: counts[age] }));
  const columns = columnsOf(
    [
      ['age', 2],
      ['count', 1, 'NUMBER'],
    ],
    say,
  );
  const isEmpty = snapshot.activities.length === 0;
  return { type: 'TABLE', columns, rows: isEmpty ? [] : rows, empty: say('noActivity'), bars: ['count'] };
}

/** Returns records, approvals and reviews at the ends of months. */
export function reviewsByMonth(trend: readonly TrendPoint[], { say }: Making): Table {
  const columns = columnsOf(
    [
      ['month', 1.4, 'DATE'],
      ['records', 1, 'NUMBER'],
      ['approved', 1, 'NUMBER'],
      ['withReview', 1, 'NUMBER'],
      ['reviewedInTime', 1, 'NUMBER'],
    ],
    say,
  );
  const rows = trend.map(({ on, records, approved, withReview, reviewedInTime }) => ({
    ...{ month: on, records, approved, withReview, reviewedInTime },
  }));
  return { type: 'TABLE', columns, rows, empty: '', bars: ['reviewedInTime'] };
}

/** Returns the records whose review is overdue, the longest first. */
export function overdueOf({ snapshot, say }: Making): Table {
  const records = [
    ...inOrder(snapshot.activities).map((one) => ({ ...one, record: `${one.reference} ${one.title}` })),
    ...snapshot.transfers.map((one) => ({ ...one, record: titleOf(one, snapshot) })),
  ];
  const rows = records.flatMap(({ id, record, department, owner }) => {
    const due = snapshot.overdueSince(id);
    return due === undefined ? [] : [{ record, due, responsible: responsibleFor({ department, owner }, snapshot) }];
  });
  const columns = columnsOf(
    [
      ['record', 2],
      ['due', 1, 'DATE'],
      ['responsible', 1.2],
    ],
    say,
  );
  return { type: 'TABLE', columns, rows: sortedBy(rows, ({ due }) => due), empty: say('noneOverdue') };
}

/** Returns findings by severity at the ends of months. */
export function findingsByMonth(trend: readonly TrendPoint[], { say }: Making): Table {
  const rows = trend.map(({ on, found }) => ({ month: on, ...found }));
  const columns = columnsOf(
    [['month', 1.6, 'DATE'], ...SEVERITIES.map((severity) => [severity, 1, 'NUMBER'] as const)],
    say,
  );
  return { type: 'TABLE', columns, rows, empty: '', bars: SEVERITIES };
}

/** Months back at which findings of a law are compared. */
const AGO = [3, 6, 12] as const;

/** Returns findings by law at the moment, with their number at the ends of earlier months. */
export function findingsByLaw({ material, law, language, say }: Making): Table {
  const { findings = [], trend = [] } = material;
  const points = AGO.flatMap((months) => trend.at(-1 - months) ?? []);
  const codes = new Set(
    [...findings, ...points.flatMap(({ byLaw }) => [...byLaw.keys()].map((of) => ({ law: of })))].map((one) => one.law),
  );
  const rows = [...codes].map((code) => {
    const counts = counted(
      findings.filter((one) => one.law === code),
      SEVERITIES,
      ({ severity }) => severity,
    );
    const earlier = points.map(({ byLaw }, i) => [`ago${i}`, sum(Object.values(byLaw.get(code) ?? {}))] as const);
    const name = placeIn(language, code);
    return {
      law: name === code ? (law.jurisdiction(code)?.name ?? code) : name,
      ...counts,
      total: sum(Object.values(counts)),
      ...Object.fromEntries(earlier),
    };
  });
  const { date } = formsIn(language);
  const columns = [
    ...columnsOf(
      [['law', 2], ...SEVERITIES.map((severity) => [severity, 1, 'NUMBER'] as const), ['total', 1, 'NUMBER']],
      say,
    ),
    ...points.map(({ on }, i) => ({
      ...{ key: `ago${i}`, heading: say('ago', { date: date(on) }), type: 'NUMBER' as const, width: 1.1 },
    })),
  ];
  const sorted = sortedBy(rows, (row) => row.law).sort((a, b) => b.total - a.total);
  return { type: 'TABLE', columns, rows: sorted, empty: say('noFinding'), bars: SEVERITIES };
}

/** Returns transfers by the class of their grounds, the most serious first. */
export function transfersByGround({ snapshot, material, language, say }: Making): Table {
  const classes = Object.values(GroundClass);
  const counts = counted(snapshot.transfers, classes, ({ id }) => material.grounds?.get(id) ?? 'UNSTATED');
  const rows = classes
    .filter((of) => counts[of] > 0)
    .map((of) => ({ ground: codeIn(language, 'GroundClass', of), transfers: counts[of] }));
  const columns = columnsOf(
    [
      ['ground', 2],
      ['transfers', 1, 'NUMBER'],
    ],
    say,
  );
  return { type: 'TABLE', columns, rows, empty: say('noTransfer'), bars: ['transfers'] };
}

const GROUNDS = ['open', 'suspended', 'valid'] as const;

/** Returns transfers by their countries, and by whether a ground holds. */
export function transfersByCountry({ snapshot, material, language, say }: Making): Table {
  const isOpen = (of: GroundClass) => of === 'NONE' || of === 'UNSTATED';
  const holds = ({ id }: { readonly id: string }) => {
    const of = material.grounds?.get(id) ?? 'UNSTATED';
    return isOpen(of) ? 'open' : of === 'SUSPENDED' ? 'suspended' : 'valid';
  };
  const codes = new Set(snapshot.transfers.flatMap(({ countries }) => (countries.length > 0 ? countries : [''])));
  const rows = [...codes].map((code) => {
    const there = snapshot.transfers.filter(({ countries }) =>
      code === '' ? countries.length === 0 : countries.includes(code),
    );
    const country = code === '' ? say('notStated') : placeIn(language, code);
    return { code, country, ...counted(there, GROUNDS, holds), total: there.length };
  });
  const columns = columnsOf(
    [['country', 2], ...GROUNDS.map((of) => [of, 1, 'NUMBER'] as const), ['total', 1, 'NUMBER']],
    say,
  );
  const sorted = sortedBy(rows, (row) => row.country).sort((a, b) => b.total - a.total);
  return {
    type: 'TABLE',
    columns,
    rows: sorted.map(({ code: _, ...row }) => row),
    empty: say('noTransfer'),
    bars: GROUNDS,
    map: sorted.map(({ code }) => code),
  };
}
