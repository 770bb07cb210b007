import { type Evidence, K, known, read } from '../../evidence.js';
import { type ItemRow, itemsOf } from '../../items.js';
import type { Item, Jurisdiction, RecordDuty, RequestClock, Statute, Threshold } from '../../jurisdiction.js';
import { type BreachStatute, breachActOf, breachClocksOf } from './breach.js';
import { dutiesOf, NOT_READ_OF } from './duties.js';
import { UNVERIFIED } from './evidence.js';
import { thresholdsInWords } from './numbers.js';
import { SENSITIVE } from './sensitive.js';

// The acts of the states on the data of consumers are alike. What they share is here; what differs is a row of each state.

/** Numbers of scope that hold from one day to the next row. */
export interface Scope {
  /** The first day, if it is not that of the act. */
  readonly from?: string;
  readonly thresholds?: readonly Threshold[];
  /** Conditions that are no numbers. */
  readonly words?: string;
  readonly note?: string;
  readonly article: string;
  readonly evidence: Evidence;
}

/** The duty to assess processing. */
export interface Assessment {
  /** The day since which processing must have begun to owe one, if older processing owes none. */
  readonly createdFrom?: string;
  /** True if any other heightened risk calls for one, too. */
  readonly isOpen?: true;
  readonly article: string;
  readonly evidence: Evidence;
  readonly thresholds?: readonly Threshold[];
  readonly note?: string;
  /** Cases that other states do not have. */
  readonly more?: readonly ItemRow[];
}

/** The time limits for requests of consumers: 45 days and 45 more, unless it is said otherwise. */
export interface Requests {
  readonly within?: string;
  readonly extension?: string;
  /** The time limit of an appeal; absent if there is none. */
  readonly appeal?: string;
  readonly appealExtension?: string;
  /** The time limit to end processing once consent is withdrawn. */
  readonly withdrawal?: { readonly within: string; readonly article: string; readonly evidence: Evidence };
  readonly condition?: string;
  readonly article: string;
  readonly evidence: Evidence;
  readonly appealEvidence?: Evidence;
}

/** The facts of one state. */
export interface StateRow {
  readonly code: string;
  readonly name: string;
  readonly act: {
    readonly name: string;
    readonly article: string;
    readonly from: string;
    readonly evidence?: Evidence;
  };
  /** True for an act whose dates and numbers alone have been read. */
  readonly isAhead?: true;
  readonly amendments?: readonly Statute[];
  /** Default: the Attorney General of the state. */
  readonly regulators?: readonly string[];
  readonly enforcement: string;
  readonly record?: Pick<RecordDuty, 'required' | 'instead' | 'form' | 'article' | 'evidence'>;
  readonly dataSubject?: string;
  readonly scope: readonly Scope[];
  /** Parts of the act that bind without the numbers, each from its day. */
  readonly beyondNumbers?: readonly ItemRow[];
  readonly exempt: string;
  readonly exemptIn: string;
  readonly assessment?: Assessment;
  readonly requests: Requests;
  readonly breach: BreachStatute;
}

/** Evidence for an act whose first day a note on its text and a tracker give. */
const ACT = read('US1', 'US2', 'CHECKED');
/** Days that were read in two places, in an act whose first day was read. */
export const DAYS: Evidence = { text: ['US3', 'CHECKED'], from: ['US2'] };
export const DAYS_AS_ENACTED: Evidence = { text: ['US5', 'CHECKED'], from: ['US2'] };

/** Words that the rows share. */
export const PAYMENTS_OUT = 'Data processed only to complete a payment do not count.';
export const PROMPT = 'without unreasonable delay';
export const EXPEDIENT = 'in the most expedient time possible and without unreasonable delay';

const ON_DEMAND =
  'Data protection assessments, which the Attorney General may ask for; the contents of the notice presuppose an inventory';
const CASES: readonly (readonly [key: string, name: string])[] = [
  ['TARGETED_ADVERTISING', 'targeted advertising'],
  ['SALE', 'sale of personal data'],
  ['PROFILING', 'profiling with a foreseeable risk of unfair treatment, unequal impact or injury'],
  ['SPECIAL_DATA', 'sensitive data'],
];
const OPEN_CASE = ['HIGH_RISK', 'other processing with a heightened risk of harm'] as const;

/** Returns the law of a state from its row. Its acts on consumers bind by numbers; its statute on breaches binds everybody. */
export function usState(row: StateRow): Jurisdiction {
  const { code, name, act, isAhead, amendments = [], regulators = [`Attorney General of ${name}`], enforcement } = row;
  const since = { from: act.from };
  const evidence = isAhead ? UNVERIFIED : K;
  const { definitions, whole, children } = sectionsOf(row);
  return {
    code,
    name,
    lookedThroughUntil: 'UNKNOWN',
    acts: [
      {
        ...act,
        evidence: act.evidence ?? ACT,
        note: 'It binds by numbers of consumers: see the list SCOPE.',
      },
      ...amendments,
      breachActOf(name, row.breach),
    ],
    regulators: regulators.map((regulator) => ({
      name: regulator,
      article: enforcement,
      evidence: isAhead ? UNVERIFIED : known('US1'),
      ...since,
    })),
    record: [
      {
        ...(row.record ?? {
          required: 'NO',
          ...(row.assessment && { instead: ON_DEMAND }),
          article: row.assessment?.article ?? act.article,
          evidence,
        }),
        ...since,
      },
    ],
    terms: [
      {
        controller: 'controller',
        processor: 'processor',
        dataSubject: row.dataSubject ?? 'consumer',
        others: { thirdParty: 'third party' },
        note: 'Residents who act for themselves or their household: neither staff nor contacts of business customers.',
        article: definitions,
        evidence,
        ...since,
      },
    ],
    grounds: [],
    recognitions: [],
    instruments: [],
    transferDuties: [
      {
        of: 'DEFINITION',
        text: 'The act neither limits transfers abroad nor asks for a ground, and access from abroad does not count.',
        article: whole,
        evidence,
        ...since,
      },
    ],
    breachClocks: breachClocksOf(row.breach),
    requestClocks: requestClocks(row.requests, act.from),
    consentAge: [
      {
        age: 13,
        note: 'Data of a known child under 13 are sensitive data. A parent consents, as federal law (COPPA) has it.',
        article: children,
        evidence,
        ...since,
      },
    ],
    legalBases: [
      {
        known: [],
        note: 'No list. Processing is free within the purposes that the notice discloses.',
        article: whole,
        evidence,
        ...since,
      },
    ],
    items: {
      SCOPE: scopeItems(row),
      ...(row.assessment && { IMPACT_ASSESSMENT: assessed(row.assessment, act.from) }),
      ...dutiesOf(code, act.from),
    },
    leavesOut: {
      SCOPE: 'the kinds of data that are exempt one by one, such as health records and credit reports',
      ...NOT_READ_OF[code],
    },
  };
}

/** Returns the section of definitions, the whole act, and the section that says what data of children need. */
function sectionsOf({ code, act }: StateRow): Readonly<Record<'definitions' | 'whole' | 'children', string>> {
  const sensitive = SENSITIVE[code];
  return {
    definitions: sensitive?.article.replace(/\([^ ]*\)$/, '') ?? act.article,
    whole: /\(([^()]+)\)$/.exec(act.name)?.[1] ?? act.article,
    children: sensitive?.needsIn ?? act.article,
  };
}

function scopeItems({ act, isAhead, scope, beyondNumbers = [], exempt, exemptIn }: StateRow): Item[] {
  return [
    ...scope.map(
      ({ from = act.from, words, thresholds, ...era }, i): Item => ({
        key: 'THRESHOLD',
        name: [thresholds && thresholdsInWords(thresholds), words].filter(Boolean).join('; '),
        ...(thresholds && { thresholds }),
        ...era,
        from,
        ...(scope[i + 1] && { to: scope[i + 1]!.from }),
      }),
    ),
    ...itemsOf({ from: act.from }, [...beyondNumbers, ['EXEMPTIONS', exempt, exemptIn, isAhead ? UNVERIFIED : K]]),
  ];
}

function assessed(
  { createdFrom, isOpen, article, evidence, thresholds, note, more = [] }: Assessment,
  act: string,
): Item[] {
  const from = createdFrom !== undefined && createdFrom > act ? createdFrom : act;
  const shared = { ...(createdFrom && { createdFrom }), ...(thresholds && { thresholds }), ...(note && { note }) };
  const rows = [...CASES, ...(isOpen ? [OPEN_CASE] : [])];
  return [
    ...itemsOf(
      { from },
      rows.map(([key, name]): ItemRow => [key, name, article, evidence, shared]),
    ),
    ...itemsOf({}, more),
  ];
}

function requestClocks(requests: Requests, from: string): RequestClock[] {
  const { within = 'P45D', extension = 'P45D', appeal, appealExtension, withdrawal, condition } = requests;
  const { article, evidence, appealEvidence = K } = requests;
  const clock = { days: 'CALENDAR', article, from } as const;
  return [
    { right: 'ANY', within, extension, ...(condition && { condition }), evidence, ...clock },
    ...(appeal
      ? [
          {
            right: 'APPEAL' as const,
            within: appeal,
            ...(appealExtension && { extension: appealExtension }),
            evidence: appealEvidence,
            ...clock,
          },
        ]
      : []),
    // A duty of the controller, in another section than the requests of consumers.
    ...(withdrawal ? [{ right: 'CONSENT_WITHDRAWAL' as const, ...clock, ...withdrawal }] : []),
  ];
}
