import { ApplicableLaws, quoted, type RuleContext, representativeIn, thaiLaw, titleOf } from '#findings';
import type { Activity } from '#snapshot';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gapOf,
  headingsIn,
  nothingRegistered,
  profileOf,
} from '../shared/disclosure.js';
import { countriesIn, lacking } from '../shared/gap-sentence.js';
import { groundGaps, processorGaps } from '../shared/ground-gaps.js';
import { inOrder, type RecordRows, rowsOf, transfersIn } from '../shared/records.js';
import { retentionGaps } from '../shared/retention.js';
import { rightsUnder } from '../shared/rights.js';
import { THAILAND_GAPS, type ThailandGap } from './gaps.js';
import { THAILAND_WORDS, type ThailandKey } from './words.js';

// The records of ss 39 (controllers) and 40(3) (processors) of the Thai act. Rights and refused requests are stated
// once, in the profile of Thailand. Neither list includes grounds of transfers, but sections 28 and 29 require them.

/** A controller, with its contact details (s39(3)). */
export interface ThailandController {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  /** The condition under which the profile of Thailand names it; absent if it is a controller of the whole activity. */
  readonly when?: string;
}

/** The record of one activity. */
export interface ThailandRecord extends RecordRows {
  /** The role of the organisation, in the language of the document. */
  readonly role: string;
  readonly controllers: readonly ThailandController[];
  /** Purposes for which data are used or disclosed without consent, on another stated basis (s27 para 3). */
  readonly withoutConsent: readonly string[];
  readonly gaps: readonly Gap[];
}

/** The records of all activities that are subject to Thai law. */
export interface Thailand extends Disclosure {
  /** The representative of controllers abroad (s37(5)); absent if not named. */
  readonly representative?: string;
  readonly rights: readonly string[];
  readonly accessConditions: readonly string[];
  readonly refusals: readonly string[];
  readonly records: readonly ThailandRecord[];
}

const lack = lacking(THAILAND_GAPS);

/** Returns the records of the activities that are subject to Thai law. Pure. */
export function thailand(context: DocumentContext<ThailandKey>): Thailand {
  const { snapshot, law, say } = context;
  const ruleContext: RuleContext = { snapshot, law, laws: new ApplicableLaws(snapshot) };
  const concerned = snapshot.activities.filter((activity) => ruleContext.laws.includes('TH', activity));
  const records = inOrder(concerned).map((activity) => recordOf(activity, ruleContext, context));
  const forAll = thaiLaw.statedForAll(snapshot);
  const ofAll = (['S39', 'S40_3'] as const).filter((list) =>
    concerned.some(({ role }) => (role === 'PROCESSOR') === (list === 'S40_3')),
  );
  const duty = law.one('TH', 'record');
  const gaps = [
    ...(records.length === 0 && duty ? nothingRegistered(snapshot, duty, lack('gap.noRecords')) : []),
    ...ofAll.flatMap((list) =>
      [...thaiLaw.lackingOfAll(list, ruleContext)].map((fault) =>
        gapOf(fault, lack(`gap.${fault.key}` as ThailandGap), {
          rule: `TH.RECORD.${list === 'S39' ? 'RIGHTS' : 'OFFICER'}`,
          subject: profileOf(snapshot, 'TH'),
        }),
      ),
    ),
    ...records.flatMap((record) => record.gaps),
  ];
  const headings = headingsIn(THAILAND_WORDS, say);
  return {
    ...disclosed(context, { code: 'TH' }, say('title'), headings, gaps),
    representative: representativeIn('TH', snapshot, context.party)?.name,
    rights: rightsUnder('TH', snapshot),
    accessConditions: forAll.conditions,
    refusals: forAll.refusals,
    records,
  };
}

function recordOf(
  activity: Activity,
  ruleContext: RuleContext,
  { say, language }: DocumentContext<ThailandKey>,
): ThailandRecord {
  const { snapshot } = ruleContext;
  const of = { ...ruleContext, code: 'TH' };
  const transfers = transfersIn(activity, of);
  const record = `${activity.reference} (${activity.title})`;
  const shown = thaiLaw.recorded(activity, snapshot);
  return {
    ...rowsOf(shown, transfers, { ...of, say, language }),
    role: say(`role.${activity.role}`),
    controllers: shown.controllers.map(({ party: { name, address, email, phone }, when }) => ({
      name,
      address,
      email,
      phone,
      when,
    })),
    withoutConsent: shown.withoutConsent(),
    gaps: [
      ...[...thaiLaw.lackingOfRecord(activity, ruleContext)].map((fault) =>
        gapOf(fault, lack(`gap.${fault.key}` as ThailandGap, { record }), { rule: 'TH.RECORD', subject: activity }),
      ),
      ...retentionGaps('TH', activity, ruleContext),
      ...[...thaiLaw.lackingBasis(activity, ruleContext)].map((fault) =>
        gapOf(fault, lack('gap.LEGAL_BASIS', { record, purpose: fault.purpose }), { subject: activity }),
      ),
      ...transfers.flatMap((transfer) =>
        groundGaps('TH', transfer, ruleContext, () =>
          lack('gap.GROUND', { record, transfer: quoted(titleOf(transfer, snapshot)) }),
        ),
      ),
      ...processorGaps(activity, transfers, of, ({ recipient, countries }) =>
        lack('gap.PROCESSOR_ABROAD', {
          record,
          recipient,
          countries: countriesIn(countries),
        }),
      ),
    ],
  };
}
