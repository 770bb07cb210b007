import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, ListOf, Optional, Readable } from '#graphql';
import { type GroundKind, InstrumentKind, type TransferDuty } from '#law';
import { LawEntry, LawWords, words } from './law-entry.graphql.js';

// The law on transfers abroad, on a date.

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
const TransferDutyOf = words<TransferDuty['of']>('TransferDutyOf', 'The kind of duty that accompanies a transfer.', {
  NOTICE: 'NOTICE',
  FILING: 'FILING',
  TEST: 'TEST',
  REPRESENTATIVE: 'REPRESENTATIVE',
  DEFINITION: 'DEFINITION',
});

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
  @Field({
    description:
      'For a recognition: only a list or an approval of the authority gives it, and none was found. Nothing can rest on it.',
  })
  awaitsList!: boolean;
  @ListOf(() => String, {
    description: 'The codes of grounds. It needs one of them in addition; empty if it needs none.',
  })
  needsOneOf!: string[];
  @Optional(() => String, { description: 'The filing, approval or notification that is required beforehand.' })
  priorFiling?: string;
}

@Readable()
@ObjectType({ description: 'The scope of a recognition.' })
class LawScope {
  @Field() words!: string;
  @Optional(() => InstrumentKind, { description: 'The certificate that recipients need to be covered.' })
  certificate?: InstrumentKind;
  @Optional(() => String, {
    description: 'For a recognition of some recipients only: the word that a ground must state about them.',
  })
  stated?: string;
  @ListOf(() => String, { description: 'The data that it excludes.' }) excludes!: string[];
}

/** The API type of a recognition. */
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
class LawModule {
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
