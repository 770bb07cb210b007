import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DurationScalar, ListOf, Optional, Readable } from '#graphql';
import {
  type BreachClock,
  type GroundKind,
  InstrumentKind,
  LegalBasis,
  type RecordDuty,
  type TransferDuty,
} from '#law';

// The law data of this register on a date.

/** Registers an enum with the words of a closed list. */
function words<W extends string>(name: string, description: string, list: { readonly [K in W]: K }) {
  registerEnumType(list, { name, description });
  return list;
}

const RecordRequired = words<RecordDuty['required']>(
  'RecordRequired',
  'YES: required. PARTIAL: required for some operations only. INDIRECT: follows from other duties. NO: another instrument replaces it.',
  { YES: 'YES', PARTIAL: 'PARTIAL', INDIRECT: 'INDIRECT', NO: 'NO' },
);
const GroundKinds = words<GroundKind>(
  'GroundKind',
  'RECOGNITION: of the destination. SAFEGUARD: provided by the parties. DEROGATION: for single cases. CONSENT: of the data subject. RULE: of the law itself.',
  {
    RECOGNITION: 'RECOGNITION',
    SAFEGUARD: 'SAFEGUARD',
    DEROGATION: 'DEROGATION',
    CONSENT: 'CONSENT',
    RULE: 'RULE',
  },
);
const BreachWhom = words<BreachClock['whom']>(
  'BreachWhom',
  'The recipient of a breach notification. CUSTOMER: the controller, notified by its processor.',
  {
    AUTHORITY: 'AUTHORITY',
    DATA_SUBJECTS: 'DATA_SUBJECTS',
    CUSTOMER: 'CUSTOMER',
  },
);
const DayCount = words<NonNullable<BreachClock['days']>>(
  'DayCount',
  'The days that count. There are no data on public holidays, so that they count as BUSINESS days.',
  {
    CALENDAR: 'CALENDAR',
    BUSINESS: 'BUSINESS',
  },
);
const TransferDutyOf = words<TransferDuty['of']>('TransferDutyOf', 'The kind of duty that accompanies a transfer.', {
  NOTICE: 'NOTICE',
  FILING: 'FILING',
  TEST: 'TEST',
  REPRESENTATIVE: 'REPRESENTATIVE',
  DEFINITION: 'DEFINITION',
});

@Readable()
@ObjectType({ description: 'A source of the law data. Pages of law firms are secondary evidence.' })
export class LawSource {
  @Field() title!: string;
  @ListOf() addresses!: string[];
}

@Readable()
@ObjectType()
export class LawEvidence {
  @Field({
    description:
      'S01, S02, …: read in this source. K: known with its article, but not read again. CHECKED: checked a second time. UNVERIFIED or NOT_FOUND: do not rely on it.',
  })
  tag!: string;
  @ListOf(() => LawSource) sources!: LawSource[];
}

/** The fields common to all entries. */
@ObjectType({ isAbstract: true })
abstract class LawEntry {
  @Field({ description: 'The article, in the numbering of the law.' }) article!: string;
  @ListOf(() => LawEvidence, { description: 'The evidence for the entry.' }) evidence!: LawEvidence[];
  @Field({ description: 'False if a part of it is unverified or was not found: do not rely on it.' })
  isVerified!: boolean;
  @Optional() note?: string;
  @Optional(() => DateScalar, { description: 'The first day on which it applied; null if the data have no beginning.' })
  from?: string;
  @Optional(() => DateScalar, { description: 'The first day on which it no longer applies; null if no end is known.' })
  to?: string;
}

@Readable()
@ObjectType({ description: 'A named text of the law.' })
export class LawWords {
  @Field() key!: string;
  @Field() text!: string;
}

@Readable()
@ObjectType()
export class LawAct extends LawEntry {
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
export class LawRegulator extends LawEntry {
  @Field() name!: string;
  @ListOf() alsoCalled!: string[];
}

@Readable()
@ObjectType({ description: 'An item that a record, a notice or a disclosure must contain.' })
export class LawItem extends LawEntry {
  @Field({ description: 'The key of the item, stable within its list.' }) key!: string;
  @Field() name!: string;
  @Field({ description: 'Whether the law requires it only as far as possible.' }) wherePossible!: boolean;
  @Optional(() => String, { description: 'The only organisations that it binds; null if it binds all.' })
  onlyFor?: string;
}

@Readable()
@ObjectType({ description: 'The items that a record, a notice or a disclosure must contain, in the order of the law.' })
export class LawItemList {
  @Field({ description: 'The name of the list, such as ART30_1 or OVERSEAS_TRANSFER.' }) name!: string;
  @ListOf(() => LawItem) items!: LawItem[];
}

@Readable()
@ObjectType({ description: 'The duty to keep a record of processing, and the required items.' })
export class LawRecordDuty extends LawEntry {
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
export class LawTerms extends LawEntry {
  @Optional() controller?: string;
  @Optional() processor?: string;
  @Optional() dataSubject?: string;
  @Optional() officer?: string;
  @ListOf(() => LawWords) others!: LawWords[];
}

@Readable()
@ObjectType({ description: 'A ground on which the law allows transfers abroad.' })
export class LawGround extends LawEntry {
  @Field({ description: 'The code of the law.' }) law!: string;
  @Field({ description: 'The stable code of the ground, such as EU.SCC. Grounds of transfers name it.' }) code!: string;
  @Field() name!: string;
  @Field(() => GroundKinds) kind!: GroundKind;
  @ListOf(() => InstrumentKind, {
    description: 'The instruments that can be signed or certified for it; empty if none is needed.',
  })
  instruments!: InstrumentKind[];
  @Optional(() => String, { description: 'The limit of the ground.' }) limit?: string;
  @Field({ description: 'Whether it allows only single cases, and no systematic transfer.' }) occasional!: boolean;
  @Field({ description: 'Whether it is not sufficient by itself: another ground must accompany it.' })
  besideAnother!: boolean;
  @Field({
    description:
      'For a recognition: there is no binding list, and the organisation that relies on it assesses the protection.',
  })
  selfJudged!: boolean;
  @Optional(() => String, { description: 'The only organisations that it binds; null if it binds all.' })
  onlyFor?: string;
  @Optional(() => String, { description: 'The filing, approval or notification that is required beforehand.' })
  priorFiling?: string;
}

@Readable()
@ObjectType({ description: 'The scope of a recognition.' })
export class LawScope {
  @Field() words!: string;
  @Optional(() => InstrumentKind, { description: 'The certificate that recipients need to be covered.' })
  certificate?: InstrumentKind;
  @Optional(() => String, {
    description: 'For a recognition of some recipients only: the word that a ground must state about them.',
  })
  stated?: string;
  @ListOf(() => String, { description: 'The data that it excludes.' }) excludes!: string[];
}

@Readable()
@ObjectType({
  description:
    "A law's recognition of the protection in other countries. It applies in one direction only, and is not transitive.",
})
export class LawRecognition extends LawEntry {
  @Field({ description: 'The code of the recognising law.' }) law!: string;
  @Field({ description: 'The ground of that law that is based on it.' }) ground!: string;
  @ListOf(() => String, { description: 'ISO 3166-1 country codes, or abbreviations of international organisations.' })
  countries!: string[];
  @Field({ description: 'The decision, regulation or list.' }) act!: string;
  @Optional() name?: string;
  @ListOf(() => String, { description: 'Its other names.' }) alsoCalled!: string[];
  @Optional(() => LawScope) scope?: LawScope;
  @Optional(() => String, { description: 'The reason for its end, if it has ended.' }) ended?: string;
}

@Readable()
@ObjectType({ description: 'A module of an instrument.' })
export class LawModule {
  @Field(() => Int) number!: number;
  @Field() name!: string;
  @Optional() note?: string;
}

@Readable()
@ObjectType({ description: 'A version of an instrument for transfers that was valid on the date.' })
export class LawInstrument extends LawEntry {
  @Field({ description: 'The code of the law that provides it.' }) law!: string;
  @Field(() => InstrumentKind) kind!: InstrumentKind;
  @Field({ description: 'The version in the wording of contracts, such as 2021/914.' }) version!: string;
  @ListOf() alsoCalled!: string[];
  @Field() name!: string;
  @Optional(() => DateScalar, { description: 'The first day on which it can no longer be signed.' })
  signableTo?: string;
  @ListOf(() => LawModule) modules!: LawModule[];
  @ListOf(() => LawWords) options!: LawWords[];
  @Optional(() => String, { description: 'Its replacement.' }) replacedBy?: string;
}

@Readable()
@ObjectType({
  description: 'A duty that accompanies a transfer, such as a notice, a test or a filing before data leave.',
})
export class LawTransferDuty extends LawEntry {
  @Field(() => TransferDutyOf) of!: TransferDuty['of'];
  @Field() text!: string;
}

@Readable()
@ObjectType({ description: 'The time limit for notifying a breach to one recipient.' })
export class LawBreachClock extends LawEntry {
  @Field(() => BreachWhom) whom!: BreachClock['whom'];
  @Optional(() => DurationScalar, { description: 'The time limit; null if the law gives no number.' }) within?: string;
  @Optional(() => DayCount) days?: 'CALENDAR' | 'BUSINESS';
  @Optional(() => String, { description: 'The time limit in words, such as: without undue delay.' }) words?: string;
  @Optional(() => String, { description: 'The event that starts the clock.' }) startsWith?: string;
  @Optional() condition?: string;
}

@Readable()
@ObjectType({ description: 'The minimum age for valid consent. It is not a minimum age for customers.' })
export class LawConsentAge extends LawEntry {
  @Optional(() => Int, { description: 'The age in years; null if the law gives no figure.' }) age?: number;
  @Optional() region?: string;
}

@Readable()
@ObjectType()
export class LawLegalBases extends LawEntry {
  @ListOf(() => LegalBasis, {
    description: 'The legal bases that the law recognises; empty if it requires none to be stated.',
  })
  known!: LegalBasis[];
}

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
  @ListOf(() => LawConsentAge) consentAges!: LawConsentAge[];
  @Optional(() => LawLegalBases) legalBases?: LawLegalBases;
  @ListOf(() => LawItemList) items!: LawItemList[];
}

@Readable()
@ObjectType({ description: 'A question that the sources leave open. Its date can be configured (LAW_DATES).' })
export class LawOpenPoint {
  @Field({ description: 'The name of the point in LAW_DATES.' }) code!: string;
  @Field() law!: string;
  @Field() question!: string;
  @Optional(() => DateScalar, { description: 'The date that this register uses; null: not in force.' }) date?: string;
  @Field() article!: string;
  @ListOf(() => LawEvidence) evidence!: LawEvidence[];
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
