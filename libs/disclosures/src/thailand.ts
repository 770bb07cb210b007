import {
  type Case,
  Concern,
  lackingOfRights,
  lackingOfThaiRecord,
  nameOf,
  officerOf,
  saidOfRights,
  thaiRecorded,
  withoutThaiGround,
} from '#findings';
import type { Activity, Transfer } from '#register';
import { type Disclosure, type Gap, gapOf, type Made } from './disclosure.js';
import { inOrder, type RecordRows, rowsOf, transfersUnder } from './records.js';
import { THAILAND_HEADINGS, type ThailandKey } from './thailand.words.js';

// The records of ss 39 (controllers) and 40(3) (processors) of the Thai act. What is said of rights and of requests refused is
// said once, in the profile of Thailand.

export interface ThailandController {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
}

export interface ThailandRecord extends RecordRows {
  /** `data controller` or `data processor`. */
  readonly role: string;
  readonly controllers: readonly ThailandController[];
  /** Purposes for which data are used or disclosed without consent, or on no stated basis (27 para 3). */
  readonly withoutConsent: readonly string[];
  readonly gaps: readonly Gap[];
}

export interface Thailand extends Disclosure {
  /** Of controllers abroad (37(5)); absent where none is named. */
  readonly representative?: string;
  readonly rights: readonly string[];
  readonly accessConditions: readonly string[];
  readonly refusals: readonly string[];
  readonly records: readonly ThailandRecord[];
}

/** The records of the activities that Thai law concerns; pure. */
export function thailand(made: Made<ThailandKey>): Thailand {
  const { snapshot, law, language, say } = made;
  const of: Case = { snapshot, law, concern: new Concern(snapshot) };
  const concerned = snapshot.activities.filter((one) => of.concern.lawsOf('processingActivity', one).has('TH'));
  const records = inOrder(concerned).map((activity) => recordOf(activity, of, made));
  const said = saidOfRights(snapshot);
  const isController = concerned.some(({ role }) => role !== 'PROCESSOR'); // s40(3) asks processors for none of it
  const duty = law.one('TH', 'record');
  const gaps = [
    ...(records.length === 0 && duty ? [gapOf({ article: duty.article }, say('gap.noRecords'))] : []),
    ...(isController
      ? [...lackingOfRights(of)].map((fault) => gapOf(fault, say(`gap.${fault.key}` as ThailandKey)))
      : []),
    ...records.flatMap((record) => record.gaps),
  ];
  return {
    title: say('title'),
    language,
    lawVersion: law.version,
    complete: gaps.length === 0,
    headings: THAILAND_HEADINGS.map((key) => ({ key, text: say(`heading.${key}`) })),
    gaps,
    representative: officerOf('REPRESENTATIVE', 'TH', snapshot)?.name,
    rights: said.rights,
    accessConditions: said.conditions,
    refusals: said.refusals,
    records,
  };
}

function recordOf(activity: Activity, of: Case, { say, language }: Made<ThailandKey>): ThailandRecord {
  const { snapshot, law } = of;
  const transfers = transfersUnder('TH', activity, of);
  const record = `${activity.reference} (${activity.title})`;
  const terms = law.one('TH', 'terms');
  const shown = thaiRecorded(activity, snapshot);
  return {
    ...rowsOf(shown, transfers, { snapshot, law, say, language, code: 'TH' }),
    role: (activity.role === 'PROCESSOR' ? terms?.processor : terms?.controller) ?? activity.role,
    controllers: shown.parties.map(({ name, address, email, phone }) => ({ name, address, email, phone })),
    withoutConsent: shown.withoutConsent,
    gaps: [
      ...[...lackingOfThaiRecord(activity, of)].map((fault) =>
        gapOf(fault, say(`gap.${fault.key}` as ThailandKey, { record })),
      ),
      ...transfers.flatMap((transfer) => groundGaps(transfer, record, of, say)),
    ],
  };
}

/** A transfer without a ground, as the rule finds it; not what may be mere storage. */
function groundGaps(transfer: Transfer, record: string, of: Case, say: Made<ThailandKey>['say']): Gap[] {
  const fault = withoutThaiGround(transfer, of);
  if (!fault || fault.severity === 'NOTICE') return [];
  return [gapOf({ ...fault, article: '28' }, say('gap.ground', { record, transfer: nameOf(transfer, of.snapshot) }))];
}
