import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DurationScalar, ListOf, Optional, Readable } from '#graphql';
import {
  type BreachClock,
  HowKnown,
  type LawTurn,
  LegalBasis,
  NoticeRecipient,
  Precision,
  type RecordDuty,
  RequestRight,
} from '#law';
import { LawEntry, LawEvidence, LawTexts, LawWords, words } from './law-entry.graphql.js';
import { LawGround, LawInstrument, LawRecognition, LawTransferDuty } from './law-transfers.graphql.js';

// The law data of this register on a date.

const RecordRequired = words<RecordDuty['required']>(
  'RecordRequired',
  'YES: required. PARTIAL: required for some operations only. INDIRECT: follows from other duties. NO: another instrument replaces it.',
  { YES: 'YES', PARTIAL: 'PARTIAL', INDIRECT: 'INDIRECT', NO: 'NO' },
);
const DayCount = words<NonNullable<BreachClock['days']>>(
  'DayCount',
  'The days that count. There are no data on public holidays, so that they count as BUSINESS days.',
  {
    CALENDAR: 'CALENDAR',
    BUSINESS: 'BUSINESS',
  },
);
const LawTurns = words<LawTurn>(
  'LawTurn',
  'BEGINS, ENDS: an entry of the law. CHANGES: another entry takes its place. ENFORCED: an act that was in force before. UNSIGNABLE: an instrument, which stays valid where it was signed.',
  { BEGINS: 'BEGINS', CHANGES: 'CHANGES', ENDS: 'ENDS', ENFORCED: 'ENFORCED', UNSIGNABLE: 'UNSIGNABLE' },
);

@Readable()
@ObjectType()
class LawAct extends LawEntry {
  @Field() name!: string;
  @Field({ description: 'Whether it was enforced on the date. Some acts have a transition period.' })
  isEnforced!: boolean;
  @Optional(() => DateScalar, {
    description: 'The first day of enforcement, if known and later than the entry into force.',
  })
  enforcedFrom?: string;
}

@Readable()
@ObjectType()
class LawRegulator extends LawEntry {
  @Field() name!: string;
  @ListOf() alsoCalled!: string[];
}

@Readable()
@ObjectType({ description: 'An item that a record, a notice or a disclosure must contain.' })
class LawItem extends LawEntry {
  @Field({ description: 'The key of the item, stable within its list.' }) key!: string;
  @Field() name!: string;
  @Field({ description: 'Whether the law requires it only as far as possible.' }) wherePossible!: boolean;
  @Optional(() => DateScalar, {
    description: 'The day since which processing must have begun to owe it; null if all processing owes it.',
  })
  createdFrom?: string;
}

@Readable()
@ObjectType({ description: 'The items that a record, a notice or a disclosure must contain, in the order of the law.' })
class LawItemList extends LawTexts {
  @Field({ description: 'The name of the list, such as ART30_1 or OVERSEAS_TRANSFER.' }) name!: string;
  @ListOf(() => LawItem) items!: LawItem[];
  @Field({ description: 'Whether it is what the record of a controller must contain.' }) isOfRecord!: boolean;
  @Field({ description: 'False if the law is known to have more than the list.' }) isComplete!: boolean;
  @Optional(() => String, {
    description: 'What the law has in addition to the list; null if nothing is known to be missing.',
  })
  leavesOut?: string;
}

@Readable()
@ObjectType({ description: 'The duty to keep a record of processing, and the required items.' })
class LawRecordDuty extends LawEntry {
  @Field(() => RecordRequired) required!: RecordDuty['required'];
  @ListOf(() => LawItem, { description: 'The items that the record of a controller must contain.' })
  controllerItems!: LawItem[];
  @ListOf(() => LawItem, { description: 'The items that the record of a processor must contain.' })
  processorItems!: LawItem[];
  @Optional() form?: string;
  @Optional() exemption?: string;
  @Optional(() => String, { description: 'The duty that replaces the record.' }) instead?: string;
}

@Readable()
@ObjectType({ description: 'The terms of the law, in its own language or in its official English translation.' })
class LawTerms extends LawEntry {
  @Optional() controller?: string;
  @Optional() processor?: string;
  @Optional() dataSubject?: string;
  @Optional() officer?: string;
  @ListOf(() => LawWords) others!: LawWords[];
}

@Readable()
@ObjectType({ description: 'The time limit for notifying a breach to one recipient.' })
class LawBreachClock extends LawEntry {
  @Field(() => NoticeRecipient) whom!: BreachClock['whom'];
  @Optional(() => DurationScalar, { description: 'The time limit; null if the law gives no number.' }) within?: string;
  @Optional(() => DayCount) days?: 'CALENDAR' | 'BUSINESS';
  @Optional(() => String, { description: 'The time limit in words, such as: without undue delay.' }) words?: string;
  @Optional(() => String, { description: 'The part of the jurisdiction where it applies; null if everywhere.' })
  region?: string;
  @Optional(() => String, { description: 'The event that starts the clock.' }) startsWith?: string;
  @Optional() condition?: string;
}

@Readable()
@ObjectType({ description: 'The time limit for answering a request of a data subject, from its receipt.' })
class LawRequestClock extends LawEntry {
  @Field(() => RequestRight, { description: 'The right that is exercised.' }) right!: RequestRight;
  @Optional(() => DurationScalar, { description: 'The time limit; null if the law gives no number.' }) within?: string;
  @Optional(() => DurationScalar, { description: 'The time by which it can be extended; null if none is given.' })
  extension?: string;
  @Optional(() => DayCount) days?: 'CALENDAR' | 'BUSINESS';
  @Optional(() => String, { description: 'The time limit in words, such as: without undue delay.' }) words?: string;
  @Optional() condition?: string;
}

@Readable()
@ObjectType({ description: 'The minimum age for valid consent. It is not a minimum age for customers.' })
class LawConsentAge extends LawEntry {
  @Optional(() => Int, { description: 'The age in years; null if the law gives no figure.' }) age?: number;
  @Optional() region?: string;
}

@Readable()
@ObjectType()
class LawLegalBases extends LawEntry {
  @ListOf(() => LegalBasis, {
    description: 'The legal bases that the law recognises; empty if it requires none to be stated.',
  })
  known!: LegalBasis[];
}

@Readable()
@ObjectType({ description: 'A code of a place that the register knows.' })
export class KnownPlace {
  @Field({
    description: 'An ISO 3166-1 country code; else EU, EEA, UK, ALL, a subdivision with a law, or an organisation.',
  })
  code!: string;
  @ListOf(() => String, {
    description: 'The scalars whose values can have it: CountryCode, Destination, Place, JurisdictionCode.',
  })
  scalars!: string[];
  @Optional(() => String, { description: 'The law that applies there, if the register knows it: for Germany, EU.' })
  law?: string;
}

/** The API type of a law. The library `graph` adds how it concerns the organisation. */
@Readable()
@ObjectType({ description: 'The law of a jurisdiction on the date.' })
export class Jurisdiction {
  @Field({ description: 'EU, UK, an ISO 3166-1 country code, or an ISO 3166-2 subdivision code.' }) code!: string;
  @Field() name!: string;
  @Field(() => DateScalar) on!: string;
  @Field({ description: 'Version of the law data.' }) lawVersion!: string;
  @Field({
    description: 'Whether a data protection law was in force. If it was not yet in force, the lists are empty.',
  })
  isInForce!: boolean;
  @Optional(() => DateScalar, {
    description: 'The first day of the first act in the data. What was before is not known; null if there is no act.',
  })
  knownFrom?: string;
  @Optional(() => DateScalar, {
    description:
      'The day until which the whole of the law was last looked through; null if it is not known. The list of recognitions has a day of its own.',
  })
  lookedThroughUntil?: string;
  @ListOf(() => LawAct) acts!: LawAct[];
  @ListOf(() => LawRegulator) regulators!: LawRegulator[];
  @Optional(() => LawRecordDuty) record?: LawRecordDuty;
  @Optional(() => LawTerms) terms?: LawTerms;
  @ListOf(() => LawGround) grounds!: LawGround[];
  @ListOf(() => LawRecognition, { description: 'The recognitions of other countries that were in force on the date.' })
  recognitions!: LawRecognition[];
  @Optional(() => DateScalar, {
    description: 'The list of recognitions is verified up to this day. Later additions are not verified.',
  })
  recognitionsKnownUntil?: string;
  @ListOf(() => LawRecognition, { description: 'The recognitions that had ended by the date.' })
  endedRecognitions!: LawRecognition[];
  @ListOf(() => LawInstrument) instruments!: LawInstrument[];
  @ListOf(() => LawTransferDuty) transferDuties!: LawTransferDuty[];
  @ListOf(() => LawBreachClock) breachClocks!: LawBreachClock[];
  @ListOf(() => LawRequestClock, {
    description: 'The time limits for requests of data subjects; empty if they have not been looked up.',
  })
  requestClocks!: LawRequestClock[];
  @ListOf(() => LawConsentAge) consentAges!: LawConsentAge[];
  @Optional(() => LawLegalBases) legalBases?: LawLegalBases;
  @ListOf(() => LawItemList) items!: LawItemList[];
}

/** The API type of a change of the law. The library `graph` adds how many records it concerns. */
@Readable()
@ObjectType({ description: 'A change of the law on its day, with the entry that is so from then, or that has ended.' })
export class LawChange extends LawEntry {
  @Field(() => DateScalar, { description: 'The first day on which the law is another.' }) on!: string;
  @Field({ description: 'The code of the law.' }) law!: string;
  @Field(() => LawTurns) turn!: LawTurn;
  @Field({ description: 'The field of the jurisdiction that has the entry: acts, grounds, items.' }) part!: string;
  @Optional(() => String, { description: 'For an item, the name of its list.' }) list?: string;
  @Optional(() => String, {
    description: 'The code of the entry in its part, such as the key of an item; null if it has none.',
  })
  key?: string;
  @Optional(() => String, { description: 'The name of the entry; null if its part says all.' }) name?: string;
}

@Readable()
@ObjectType({ description: 'A question that the sources leave open. Its date can be configured (LAW_DATES).' })
class LawOpenPoint extends LawTexts {
  @Field({ description: 'The name of the point in LAW_DATES.' }) code!: string;
  @Field() law!: string;
  @Field() question!: string;
  @Optional(() => DateScalar, { description: 'The date that this register uses; null: not in force.' }) date?: string;
  @Optional(() => Precision, { description: 'How much of the date is known; null for its day.' }) precision?: Precision;
  @Field() article!: string;
  @ListOf(() => LawEvidence) evidence!: LawEvidence[];
  @Field(() => HowKnown) howKnown!: HowKnown;
  @Field() isVerified!: boolean;
  @Optional() note?: string;
}

@Readable()
@ObjectType({ description: 'The law data on which findings and documents are based.' })
export class LawData {
  @Field({ description: 'The version of the law data, with the open points whose dates differ from their defaults.' })
  version!: string;
  @ListOf(() => LawOpenPoint) openPoints!: LawOpenPoint[];
}
