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

// The law as it is known here, as it stood on a date.

/** An enum of the words of a closed list, each of them named. */
function words<W extends string>(name: string, description: string, list: { readonly [K in W]: K }) {
  registerEnumType(list, { name, description });
  return list;
}

const RecordRequired = words<RecordDuty['required']>(
  'RecordRequired',
  'PARTIAL: a record of some acts only. INDIRECT: by way of other duties. NO: another instrument takes its place.',
  { YES: 'YES', PARTIAL: 'PARTIAL', INDIRECT: 'INDIRECT', NO: 'NO' },
);
const GroundKinds = words<GroundKind>(
  'GroundKind',
  'RECOGNITION of the destination; SAFEGUARD of the parties; DEROGATION for single cases; CONSENT; RULE of the law itself.',
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
  'Who is told of a breach. CUSTOMER: the controller, by its processor.',
  {
    AUTHORITY: 'AUTHORITY',
    DATA_SUBJECTS: 'DATA_SUBJECTS',
    CUSTOMER: 'CUSTOMER',
  },
);
const DayCount = words<NonNullable<BreachClock['days']>>(
  'DayCount',
  'Which days count. Public holidays are not known here: among BUSINESS days they are counted.',
  {
    CALENDAR: 'CALENDAR',
    BUSINESS: 'BUSINESS',
  },
);
const TransferDutyOf = words<TransferDuty['of']>('TransferDutyOf', 'What is asked for around a transfer.', {
  NOTICE: 'NOTICE',
  FILING: 'FILING',
  TEST: 'TEST',
  REPRESENTATIVE: 'REPRESENTATIVE',
  DEFINITION: 'DEFINITION',
});

@Readable()
@ObjectType({ description: 'Where it was read. Pages of law firms are secondary evidence.' })
export class LawSource {
  @Field() title!: string;
  @ListOf() addresses!: string[];
}

@Readable()
@ObjectType()
export class LawEvidence {
  @Field({
    description:
      'S01 …: read in the source. K: known with its article, not read again. CHECKED: a second time. UNVERIFIED, NOT_FOUND: not to be built on.',
  })
  tag!: string;
  @ListOf(() => LawSource) sources!: LawSource[];
}

/** What every entry says. */
@ObjectType({ isAbstract: true })
abstract class LawEntry {
  @Field({ description: 'Where the law says it, as the law numbers it.' }) article!: string;
  @ListOf(() => LawEvidence, { description: 'How well it is known.' }) evidence!: LawEvidence[];
  @Field({ description: 'False where something in it is unverified or was not found: not to be relied on.' })
  isVerified!: boolean;
  @Optional() note?: string;
  @Optional(() => DateScalar, { description: 'From when it held; absent: for as long as is known here.' })
  from?: string;
  @Optional(() => DateScalar, { description: 'The first day on which it no longer holds; absent: none is known.' })
  to?: string;
}

@Readable()
@ObjectType({ description: 'Something that the law says in words, under a name.' })
export class LawWords {
  @Field() key!: string;
  @Field() text!: string;
}

@Readable()
@ObjectType()
export class LawAct extends LawEntry {
  @Field() name!: string;
  @Field({ description: 'Whether it was enforced on the date: some acts leave time to adjust.' }) isEnforced!: boolean;
  @Optional(() => DateScalar, { description: 'From when, where that is later than its being in force and is known.' })
  enforcedFrom?: string;
}

@Readable()
@ObjectType()
export class LawRegulator extends LawEntry {
  @Field() name!: string;
  @ListOf() alsoCalled!: string[];
}

@Readable()
@ObjectType({ description: 'Something that a record, a notice or a disclosure must hold.' })
export class LawItem extends LawEntry {
  @Field({ description: 'Stable within its list.' }) key!: string;
  @Field() name!: string;
  @Field({ description: 'It is asked for only as far as it is possible.' }) wherePossible!: boolean;
  @Optional(() => String, { description: 'Whom alone it binds, where not everybody.' }) onlyFor?: string;
}

@Readable()
@ObjectType({ description: 'What a record, a notice or a disclosure must hold, in the order of the law.' })
export class LawItemList {
  @Field({ description: 'Such as ART30_1, OVERSEAS_TRANSFER.' }) name!: string;
  @ListOf(() => LawItem) items!: LawItem[];
}

@Readable()
@ObjectType({ description: 'Whether a record of processing is asked for, and what it must hold.' })
export class LawRecordDuty extends LawEntry {
  @Field(() => RecordRequired) required!: RecordDuty['required'];
  @ListOf(() => LawItem, { description: 'What the record of a controller must hold.' }) controllerItems!: LawItem[];
  @ListOf(() => LawItem, { description: 'What the record of a processor must hold.' }) processorItems!: LawItem[];
  @Optional() form?: string;
  @Optional() exemption?: string;
  @Optional(() => String, { description: 'What is asked for instead.' }) instead?: string;
}

@Readable()
@ObjectType({ description: 'What the law calls things, in its own language or in its official English.' })
export class LawTerms extends LawEntry {
  @Optional() controller?: string;
  @Optional() processor?: string;
  @Optional() dataSubject?: string;
  @Optional() officer?: string;
  @ListOf(() => LawWords) others!: LawWords[];
}

@Readable()
@ObjectType({ description: 'A ground on which the law lets data go abroad.' })
export class LawGround extends LawEntry {
  @Field({ description: 'Whose law.' }) law!: string;
  @Field({ description: 'Stable: EU.SCC. What a ground of a transfer names.' }) code!: string;
  @Field() name!: string;
  @Field(() => GroundKinds) kind!: GroundKind;
  @ListOf(() => InstrumentKind, { description: 'What can be signed or certified for it; empty: nothing need be.' })
  instruments!: InstrumentKind[];
  @Optional(() => String, { description: 'How far it reaches.' }) limit?: string;
  @Field({ description: 'It serves single cases, and no systematic transfer.' }) occasional!: boolean;
  @Field({ description: 'It allows nothing by itself: another ground must stand beside it.' }) besideAnother!: boolean;
  @Field({ description: 'Of a recognition: no list binds, and whoever relies on it judges the protection.' })
  selfJudged!: boolean;
  @Optional(() => String, { description: 'Whom alone it binds, where not everybody.' }) onlyFor?: string;
  @Optional(() => String, { description: 'What must be filed, approved or notified before.' }) priorFiling?: string;
}

@Readable()
@ObjectType({ description: 'How far a recognition reaches.' })
export class LawScope {
  @Field() words!: string;
  @Optional(() => InstrumentKind, { description: 'It covers recipients that are certified.' })
  certificate?: InstrumentKind;
  @Optional(() => String, { description: 'It covers some recipients only: what a ground must say of them.' })
  stated?: string;
  @ListOf(() => String, { description: 'Data that it leaves out.' }) excludes!: string[];
}

@Readable()
@ObjectType({
  description: "A law's recognition of other countries' protection. It has a direction, and never carries further.",
})
export class LawRecognition extends LawEntry {
  @Field({ description: 'Whose law recognises.' }) law!: string;
  @Field({ description: 'The ground of that law that rests on it.' }) ground!: string;
  @ListOf(() => String, { description: 'ISO 3166-1; an organisation by its abbreviation.' }) countries!: string[];
  @Field({ description: 'The decision, regulation or list.' }) act!: string;
  @Optional() name?: string;
  @ListOf(() => String, { description: 'Other names that it goes by.' }) alsoCalled!: string[];
  @Optional(() => LawScope) scope?: LawScope;
  @Optional(() => String, { description: 'Why it ended, where it did.' }) ended?: string;
}

@Readable()
@ObjectType({ description: 'A module of an instrument.' })
export class LawModule {
  @Field(() => Int) number!: number;
  @Field() name!: string;
  @Optional() note?: string;
}

@Readable()
@ObjectType({ description: 'A version of what is signed for a transfer, which served on the date.' })
export class LawInstrument extends LawEntry {
  @Field({ description: 'Whose law knows it.' }) law!: string;
  @Field(() => InstrumentKind) kind!: InstrumentKind;
  @Field({ description: 'As contracts name it: 2021/914.' }) version!: string;
  @ListOf() alsoCalled!: string[];
  @Field() name!: string;
  @Optional(() => DateScalar, { description: 'From when no contract could be made on it any more.' })
  signableTo?: string;
  @ListOf(() => LawModule) modules!: LawModule[];
  @ListOf(() => LawWords) options!: LawWords[];
  @Optional(() => String, { description: 'What takes its place.' }) replacedBy?: string;
}

@Readable()
@ObjectType({ description: 'What is asked of a notice, tested, or filed before data leave.' })
export class LawTransferDuty extends LawEntry {
  @Field(() => TransferDutyOf) of!: TransferDuty['of'];
  @Field() text!: string;
}

@Readable()
@ObjectType({ description: 'Until when whom is told of a breach.' })
export class LawBreachClock extends LawEntry {
  @Field(() => BreachWhom) whom!: BreachClock['whom'];
  @Optional(() => DurationScalar, { description: 'Absent where the law gives no number.' }) within?: string;
  @Optional(() => DayCount) days?: 'CALENDAR' | 'BUSINESS';
  @Optional(() => String, { description: 'In words: without undue delay.' }) words?: string;
  @Optional(() => String, { description: 'The event that starts the clock.' }) startsWith?: string;
  @Optional() condition?: string;
}

@Readable()
@ObjectType({ description: "From which age consent is one's own: no age from which one may be a customer." })
export class LawConsentAge extends LawEntry {
  @Optional(() => Int, { description: 'Absent where the law gives no figure.' }) age?: number;
  @Optional() region?: string;
}

@Readable()
@ObjectType()
export class LawLegalBases extends LawEntry {
  @ListOf(() => LegalBasis, { description: 'Empty: the law knows no legal basis, and none need be stated.' })
  known!: LegalBasis[];
}

@Readable()
@ObjectType({ description: 'The law of a jurisdiction, as it stood on the date.' })
export class Jurisdiction {
  @Field({ description: 'EU, UK, an ISO 3166-1 country, or an ISO 3166-2 subdivision.' }) code!: string;
  @Field() name!: string;
  @Field(() => DateScalar) on!: string;
  @Field({ description: 'Version of the law data.' }) lawVersion!: string;
  @Field({ description: 'Whether such a law was in force. Where it was not yet, nothing else is shown.' })
  isInForce!: boolean;
  @ListOf(() => LawAct) acts!: LawAct[];
  @ListOf(() => LawRegulator) regulators!: LawRegulator[];
  @Optional(() => LawRecordDuty) record?: LawRecordDuty;
  @Optional(() => LawTerms) terms?: LawTerms;
  @ListOf(() => LawGround) grounds!: LawGround[];
  @ListOf(() => LawRecognition, { description: 'Of other countries, in force on the date.' })
  recognitions!: LawRecognition[];
  @Optional(() => DateScalar, {
    description: 'Up to when the list of them is known: whether a country has been added since is not verified.',
  })
  recognitionsKnownUntil?: string;
  @ListOf(() => LawRecognition, { description: 'Those that had ended by then.' })
  endedRecognitions!: LawRecognition[];
  @ListOf(() => LawInstrument) instruments!: LawInstrument[];
  @ListOf(() => LawTransferDuty) transferDuties!: LawTransferDuty[];
  @ListOf(() => LawBreachClock) breachClocks!: LawBreachClock[];
  @ListOf(() => LawConsentAge) consentAges!: LawConsentAge[];
  @Optional(() => LawLegalBases) legalBases?: LawLegalBases;
  @ListOf(() => LawItemList) items!: LawItemList[];
}

@Readable()
@ObjectType({ description: 'A question that the sources do not settle: its date is configuration (LAW_DATES).' })
export class LawOpenPoint {
  @Field({ description: 'By which LAW_DATES names it.' }) code!: string;
  @Field() law!: string;
  @Field() question!: string;
  @Optional(() => DateScalar, { description: 'The date that goes for it here; absent: not in force.' }) date?: string;
  @Field() article!: string;
  @ListOf(() => LawEvidence) evidence!: LawEvidence[];
  @Field() isVerified!: boolean;
  @Optional() note?: string;
}

@Readable()
@ObjectType({ description: 'The law data that everything is judged by.' })
export class LawData {
  @Field({ description: 'With the open points that are settled otherwise than by default.' }) version!: string;
  @ListOf(() => LawOpenPoint) openPoints!: LawOpenPoint[];
}
