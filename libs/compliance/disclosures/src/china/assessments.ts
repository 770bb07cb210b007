import {
  ApplicableLaws,
  assessmentCases,
  quoted,
  type RuleContext,
  recorded,
  representativeIn,
  titleOf,
} from '#findings';
import { monthsAfter } from '#law';
import { formsIn } from '#say';
import { type Activity, legalBasesIn } from '#snapshot';
import { lawDocument } from '../document/declared.js';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  headingsIn,
  nothingRegistered,
} from '../shared/disclosure.js';
import { lacking } from '../shared/gap-sentence.js';
import { inOrder, purposeText, type RecordRows, rowsOf, sensitiveRows, transfersIn } from '../shared/records.js';
import { statementsOn } from '../shared/statements.js';
import { gapsOfNumbers, gapsOfRecord } from './assessment-gaps.js';
import { CHINA_GAPS } from './gaps.js';
import { CHINA_SECTIONS } from './sections.js';
import { assessmentsIn, ofThisYear } from './stated.js';
import { CHINA_WORDS, type ChinaKey } from './words.js';

// The record of PIPL 55 and 56: the handling that is assessed, and the assessments. It is kept for three years. No form is prescribed.

/** The record of one activity. */
export interface ChinaRecord extends RecordRows {
  readonly controllers: readonly string[];
  /** The cases of Art 55 that the register shows, and the reasons that are recorded for assessments. */
  readonly cases: readonly string[];
  readonly methods: readonly string[];
  readonly sensitiveData: readonly string[];
  readonly necessity: readonly string[];
  readonly legalBases: readonly string[];
  /** Places of storage as the profile states them, and codes of those of entrusted parties. */
  readonly storage: readonly string[];
  /** The state and the day of each assessment. */
  readonly assessments: readonly string[];
  readonly outcome: readonly string[];
  /** The reference of each report, and the day until which it is kept at the least. */
  readonly reports: readonly string[];
}

/** The record of all activities of handlers under Chinese law that are cases of Art 55. */
export interface China extends Disclosure {
  readonly form: string;
  /** The statement of the profile for this year; absent if it has none. */
  readonly exportedPersons?: string;
  readonly exportedSensitivePersons?: string;
  readonly representative?: string;
  readonly records: readonly ChinaRecord[];
}

const KEPT_MONTHS = 36;
const lack = lacking(CHINA_GAPS);

type Context = DocumentContext<ChinaKey> & RuleContext;
/** Returns the record of the cases of Art 55. Pure. */
export function chinaAssessments(document: DocumentContext<ChinaKey>): China {
  const context: Context = { ...document, laws: new ApplicableLaws(document.snapshot) };
  const { snapshot, law, say } = context;
  const duty = law.one('CN', 'record');
  const handled = snapshot.activities.filter(
    (activity) => activity.role !== 'PROCESSOR' && context.laws.includes('CN', activity),
  );
  const cases = inOrder(handled).filter(
    (activity) => assessmentCases('CN', activity, context).length > 0 || assessmentsIn(activity).length > 0,
  );
  const records = cases.map((activity) => recordOf(activity, context));
  const gaps: Gap[] = [
    ...(handled.length === 0 && duty ? nothingRegistered(snapshot, duty, lack('gap.noRecords')) : []),
    ...gapsOfNumbers(cases, context),
    ...records.flatMap((record) => record.gaps),
  ];
  return {
    ...disclosed(context, { code: 'CN' }, say('title'), headingsIn(CHINA_WORDS, say), gaps),
    form: say('form'),
    exportedPersons: ofThisYear('exportedPersons', snapshot),
    exportedSensitivePersons: ofThisYear('exportedSensitivePersons', snapshot),
    representative: representativeIn('CN', snapshot, document.party)?.name,
    records,
  };
}

function recordOf(activity: Activity, context: Context): ChinaRecord & { readonly gaps: readonly Gap[] } {
  const { snapshot, say, language } = context;
  const of = { ...context, code: 'CN' };
  const transfers = transfersIn(activity, of);
  const shown = recorded(activity, snapshot, 'CN');
  const found = assessmentCases('CN', activity, context).map(({ key }) => say(`case.${key}` as ChinaKey));
  const day = formsIn(language).date;
  const assessments = assessmentsIn(activity);
  const texts = (of: (assessment: (typeof assessments)[number]) => string | undefined) =>
    assessments.flatMap((one) => of(one) ?? []);
  return {
    ...rowsOf(shown, transfers, of),
    controllers: activity.controllers.flatMap((id) => snapshot.party(id)?.name ?? []),
    cases: [...(found.length > 0 ? found : [say('case.RECORDED')]), ...texts(({ because }) => because)],
    methods: activity.technologies?.length ? activity.technologies : statementsOn('method', 'CN', snapshot),
    ...sensitiveRows(activity),
    necessity: sensitiveRows(activity).sensitiveData.length > 0 ? statementsOn('necessity', 'CN', snapshot) : [],
    legalBases: basesIn(activity, context),
    storage: [
      ...statementsOn('storagePlace', 'CN', snapshot),
      ...new Set(snapshot.engagementsOf(activity.id).flatMap(({ locations }) => locations)),
    ],
    assessments: texts(({ state, on }) =>
      on ? say('assessed', { state: say(`state.${state}`), date: day(on) }) : say(`state.${state}`),
    ),
    outcome: texts(({ outcome }) => outcome),
    reports: texts(({ state, on, reference }) => {
      const until = state === 'COMPLETED' && on ? [say('kept', { date: day(monthsAfter(on, KEPT_MONTHS)) })] : [];
      return [reference ?? [], until].flat().join(', ') || undefined;
    }),
    gaps: gapsOfRecord(
      activity,
      { shown, transfers, name: `${activity.reference} (${activity.title})` },
      context,
      (transfer) => quoted(titleOf(transfer, snapshot)),
    ),
  };
}

/** Returns each legal basis of the activity once, with its condition and the purposes that rest on it. */
function basesIn(activity: Activity, { snapshot, say }: Context): string[] {
  const byBasis = new Map<string, Set<string>>();
  for (const purpose of activity.purposes)
    for (const { basis, condition } of legalBasesIn(activity, purpose, 'CN', snapshot.profile('CN'))) {
      if (basis === undefined) continue;
      const named = [say(`basis.${basis}`), condition].filter(Boolean).join(', ');
      byBasis.set(named, (byBasis.get(named) ?? new Set()).add(purposeText(purpose)));
    }
  return [...byBasis].map(([basis, purposes]) => say('based', { basis, purposes: [...purposes].join('; ') }));
}

/** The record of impact assessments of China. */
export const CHINA = lawDocument({
  field: 'china',
  isReplaced: true,
  law: 'CN',
  name: 'The record of China',
  words: CHINA_WORDS,
  gaps: CHINA_GAPS,
  sections: CHINA_SECTIONS,
  make: chinaAssessments,
  reports: [
    {
      code: 'CN_ASSESSMENTS',
      title: 'Record of impact assessments of China (PIPL 55, 56)',
      about:
        'The assessments that a handler in China makes before certain kinds of handling, and the records of that handling.',
      source: 'Personal Information Protection Law, Art 55 and 56; no official form is prescribed',
    },
  ],
});
