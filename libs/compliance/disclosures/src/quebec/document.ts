import {
  ApplicableLaws,
  dataTaken,
  officerOf,
  quebecLaw,
  quoted,
  type RuleContext,
  recorded,
  reliedOn,
  titleOf,
} from '#findings';
import { destinationName, type Item } from '#law';
import type { Activity, Transfer } from '#snapshot';
import { lawDocument } from '../document/declared.js';
import { agreementOn } from '../shared/agreements.js';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gap,
  headingsIn,
  nothingRegistered,
  profileOf,
  reached,
} from '../shared/disclosure.js';
import { lacking } from '../shared/gap-sentence.js';
import { processorGaps } from '../shared/ground-gaps.js';
import { inOrder, isExportedIn, processorsAbroad, purposeText, sensitiveRows, transfersIn } from '../shared/records.js';
import { rightsUnder } from '../shared/rights.js';
import { statementsOn } from '../shared/statements.js';
import { QUEBEC_GAPS, type QuebecGap } from './gaps.js';
import { QUEBEC_SECTIONS } from './sections.js';
import { QUEBEC_WORDS, type QuebecKey } from './words.js';

// The information that Quebec's law wants people to have when data are collected (s. 8), and the assessments of ss. 3.3 and
// 17. "Outside Quebec" is another province, too.

/** The information on one activity. */
export interface QuebecNoticeRecord {
  readonly reference: string;
  readonly title: string;
  readonly purposes: readonly string[];
  readonly collectedFor: readonly string[];
  readonly recipients: readonly string[];
  /** Recipients outside Quebec, with the places. */
  readonly places: readonly string[];
  readonly automated: readonly string[];
  readonly gaps: readonly Gap[];
}

/** The information that people get at collection. */
export interface QuebecNotice {
  readonly form: string;
  /** Says whether information may be communicated outside Quebec. */
  readonly outside: string;
  readonly means: readonly string[];
  readonly rights: readonly string[];
  readonly withdrawal: readonly string[];
  readonly profiling: readonly string[];
  readonly personInCharge?: string;
  readonly records: readonly QuebecNoticeRecord[];
  readonly gaps: readonly Gap[];
}

/** An assessment, or one that is owed. */
export interface QuebecAssessment {
  readonly of: string;
  /** The reason why it is owed, in the language of the document. */
  readonly trigger: string;
  readonly places: readonly string[];
  readonly sensitivity: readonly string[];
  readonly assessed: readonly string[];
  readonly agreement?: string;
  readonly date?: string;
  readonly outcome?: string;
  readonly document?: string;
  readonly gaps: readonly Gap[];
}

/** The list of assessments. */
export interface QuebecAssessments {
  readonly form: string;
  readonly records: readonly QuebecAssessment[];
  readonly gaps: readonly Gap[];
}

/** The notice and the assessments. Both are absent before 22 September 2023. */
export interface Quebec extends Disclosure {
  readonly notice?: QuebecNotice;
  readonly assessments?: QuebecAssessments;
}

const LAW = 'CA-QC';
const EMERGENCY = 'CA-QC.EMERGENCY';
const lack = lacking(QUEBEC_GAPS);

type Context = DocumentContext<QuebecKey> & RuleContext;

/** Returns the notice and the assessments of the activities that Quebec's law concerns. Pure. */
export function quebec(document: DocumentContext<QuebecKey>): Quebec {
  const of: Context = { ...document, laws: new ApplicableLaws(document.snapshot) };
  const { snapshot, law, say, laws } = of;
  const activities = inOrder(snapshot.activities.filter((activity) => laws.includes(LAW, activity)));
  const [told, owed] = [law.item(LAW, 'NOTICE', 'TRANSFERS'), law.item(LAW, 'IMPACT_ASSESSMENT', 'OUTSIDE')];
  const notice = told && noticeOf(activities, told, of);
  const assessments = owed && assessmentsOf(activities, owed, of);
  const gaps = [...(notice?.gaps ?? []), ...(assessments?.gaps ?? [])];
  return {
    ...disclosed(of, { code: LAW }, say('title'), headingsIn(QUEBEC_WORDS, say), gaps),
    notice,
    assessments,
  };
}

function noticeOf(activities: readonly Activity[], told: Item, of: Context): QuebecNotice {
  const { snapshot, say } = of;
  const records = activities.map((activity) => recordOf(activity, of));
  const stated = (item: string) => statementsOn(item, LAW, snapshot);
  const officer = officerOf('PRIVACY_CONTACT', LAW, snapshot, of.party);
  const facts = {
    means: stated('means'),
    rights: rightsUnder(LAW, snapshot),
    withdrawal: stated('withdrawal'),
    profiling: stated('profiling'),
    personInCharge: officer && reached(officer),
  };
  const missing = (key: QuebecGap & `gap.${string}`, item: Item | undefined, path: string, isStated: boolean) =>
    isStated || !item ? [] : [gap(item, lack(key), { subject: profileOf(snapshot, LAW), path })];
  const item = (key: string) => of.law.item(LAW, 'NOTICE', key);
  const inCharge = of.law.item(LAW, 'OFFICER', 'PERSON_IN_CHARGE');
  return {
    form: say('notice.form'),
    outside: say(records.some(({ places }) => places.length > 0) ? 'notice.outside' : 'notice.inside'),
    ...facts,
    records,
    gaps:
      records.length === 0
        ? nothingRegistered(snapshot, told, lack('gap.noRecords'))
        : [
            ...missing('gap.MEANS', item('MEANS'), 'statements.means', facts.means.length > 0),
            ...missing('gap.RIGHTS', item('RIGHTS'), 'rights', facts.rights.length > 0),
            ...missing('gap.WITHDRAWAL', item('WITHDRAWAL'), 'statements.withdrawal', facts.withdrawal.length > 0),
            ...missing('gap.PROFILING', item('PROFILING'), 'statements.profiling', facts.profiling.length > 0),
            ...missing('gap.PERSON_IN_CHARGE', inCharge, 'contacts', officer !== undefined),
            ...records.flatMap(({ gaps }) => gaps),
          ],
  };
}

function recordOf(activity: Activity, of: Context): QuebecNoticeRecord {
  const { snapshot, law } = of;
  const { reference, title, purposes, onBehalfOf, automatedDecisions } = activity;
  const named = recorded(activity, snapshot, LAW).recipients.map(({ name }) => name);
  const recipients = named.length > 0 ? named : statementsOn('recipients', LAW, snapshot); // there may be none to tell of
  const places = outsideOf(activity, of);
  const isNone = statementsOn('internationalTransfers', LAW, snapshot).length > 0;
  const missing = (key: 'PURPOSES' | 'RECIPIENTS' | 'TRANSFERS', path: string, isStated: boolean) => {
    const item = law.item(LAW, 'NOTICE', key);
    if (isStated || !item) return [];
    return [gap(item, lack(`gap.${key}`, { record: labelOf(activity) }), { subject: activity, path })];
  };
  return {
    reference,
    title,
    purposes: purposes.map(purposeText),
    collectedFor: onBehalfOf.flatMap((id) => snapshot.party(id)?.name ?? []),
    recipients: [...new Set(recipients)],
    places,
    automated: automatedDecisions.map(({ description }) => description),
    gaps: [
      ...missing('PURPOSES', 'purposes', purposes.length > 0),
      ...missing('RECIPIENTS', 'recipients', recipients.length > 0),
      ...missing('TRANSFERS', 'transfers', places.length > 0 || isNone),
    ],
  };
}

const labelOf = ({ reference, title }: Activity) => `${reference} (${title})`;

/** Returns who receives data of the activity outside Quebec, with the places: importers, and processors without a transfer. */
function outsideOf(activity: Activity, of: Context): string[] {
  const quebecs = { ...of, code: LAW };
  const transfers = transfersIn(activity, quebecs);
  return [
    ...transfers.map(({ importer, countries }) =>
      [of.snapshot.party(importer)?.name, placesOf(countries, of).join(', ')].filter(Boolean).join(' – '),
    ),
    ...processorsAbroad(activity, transfers, quebecs).map(
      ({ recipient, countries }) => `${recipient} – ${placesOf(countries, of).join(', ')}`,
    ),
  ];
}

function placesOf(countries: readonly string[], { say, language }: Context): string[] {
  return countries.map((country) => (country === 'CA' ? say('province.CA') : destinationName(country, language)));
}

function assessmentsOf(activities: readonly Activity[], owed: Item, of: Context): QuebecAssessments {
  const { snapshot, law, say, laws } = of;
  const project = law.item(LAW, 'IMPACT_ASSESSMENT', 'PROJECT');
  const quebecs = { ...of, code: LAW };
  const outside = snapshot.transfers.filter(
    (transfer) => isExportedIn(transfer, quebecs) && laws.lawsOf('transfer', transfer).has(LAW),
  );
  const records = [
    ...(project ? activities.flatMap((activity) => projectsOf(activity, project, of)) : []),
    ...outside.flatMap((transfer) => transferred(transfer, owed, of)),
  ];
  return {
    form: say('assessments.form'),
    records,
    gaps: [
      ...(activities.length + outside.length === 0 ? nothingRegistered(snapshot, owed, lack('gap.noRecords')) : []),
      ...records.flatMap(({ gaps }) => gaps),
      ...activities.flatMap((activity) =>
        processorGaps(activity, transfersIn(activity, quebecs), quebecs, (processor) =>
          lack('gap.PROCESSOR_OUTSIDE', { record: labelOf(activity), ...processor }),
        ),
      ),
    ],
  };
}

/** Returns the assessments of an activity; if it uses systems and has none, a row that says so. */
function projectsOf(activity: Activity, project: Item, { say }: Context): QuebecAssessment[] {
  const { assessments = [], systems, purposes } = activity;
  const made = assessments.filter(({ kind }) => kind === 'DPIA');
  const row = {
    of: labelOf(activity),
    trigger: say('trigger.PROJECT'),
    places: [],
    sensitivity: sensitiveRows(activity).sensitiveData,
    assessed: purposes.map(purposeText),
  };
  if (made.length === 0)
    return systems.length === 0
      ? []
      : [
          {
            ...row,
            gaps: [gap(project, lack('gap.PROJECT', { record: row.of }), { subject: activity, path: 'assessments' })],
          },
        ];
  return made.map(({ needed, because = '', on, outcome, reference }) => ({
    ...row,
    date: on,
    outcome: needed === 'NO' ? say('notNeeded', { because }) : outcome,
    document: reference,
    gaps: [],
  }));
}

/** Returns the assessments of a transfer; without one, a row that says so. In an emergency none is owed. */
function transferred(transfer: Transfer, owed: Item, of: Context): QuebecAssessment[] {
  const { snapshot, say } = of;
  const relied = reliedOn(transfer, LAW, snapshot.on);
  if (relied.some(({ code }) => code === EMERGENCY)) return [];
  const activities = transfer.activities.flatMap((id) => snapshot.activity(id) ?? []);
  const purposes =
    transfer.purposes.length > 0 ? transfer.purposes : activities.flatMap((one) => one.purposes.map(purposeText));
  const { categories: dataCategories } = dataTaken(transfer, activities);
  const agreement = agreementOn(transfer, [LAW, 'CA'], of);
  const name = quoted(titleOf(transfer, snapshot));
  // The rules accept a ground that says so, and are silent on what is suspended.
  const isReported = (rule: string) =>
    !transfer.suspension && (rule === 'ASSESSMENT' || !quebecLaw.isBound(transfer, of));
  const missing = (key: 'gap.OUTSIDE' | 'gap.agreement', rule: string, path: string) =>
    gap(owed, lack(key, { transfer: name }), {
      rule: isReported(rule) && `${LAW}.TRANSFER.${rule}`,
      subject: transfer,
      path,
    });
  const row = {
    of: titleOf(transfer, snapshot),
    trigger: say('trigger.OUTSIDE'),
    places: placesOf(transfer.countries, of),
    sensitivity: [...new Set(sensitiveRows({ dataCategories }).sensitiveData)],
    assessed: [...new Set(purposes)],
    agreement,
    gaps: agreement === undefined ? [missing('gap.agreement', 'WRITTEN_AGREEMENT', 'grounds')] : [],
  };
  const made = transfer.assessments.filter(({ on }) => on === undefined || on <= snapshot.on);
  if (made.length === 0) return [{ ...row, gaps: [missing('gap.OUTSIDE', 'ASSESSMENT', 'assessments'), ...row.gaps] }];
  return made.map(({ on, outcome, evidence }) => ({ ...row, date: on, outcome, document: evidence }));
}

/** The notice at collection and the assessments of Quebec. */
export const QUEBEC = lawDocument({
  field: 'quebec',
  isReplaced: true,
  law: LAW,
  name: 'The document of Quebec',
  words: QUEBEC_WORDS,
  gaps: QUEBEC_GAPS,
  sections: QUEBEC_SECTIONS,
  make: quebec,
  reports: [
    {
      code: 'QC_NOTICE',
      title: 'Notice at collection, with communication outside Quebec (P-39.1, s. 8)',
      about: 'What people in Quebec learn when their data are collected, also about communication outside Quebec.',
      source: 'P-39.1, s. 8; no form is prescribed',
      part: 'notice',
      gaps: ({ notice }) => notice?.gaps ?? [],
    },
    {
      code: 'QC_ASSESSMENTS',
      title: 'Privacy impact assessments of Quebec (P-39.1, ss. 3.3, 17)',
      about: 'The assessments that Quebec asks for before a new system, and before data leave Quebec.',
      source: 'P-39.1, ss. 3.3 and 17; no form is prescribed, and the template of the Commission is not followed',
      part: 'assessments',
      gaps: ({ assessments }) => assessments?.gaps ?? [],
    },
  ],
});
