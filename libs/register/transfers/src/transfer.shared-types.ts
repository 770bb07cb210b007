import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, JurisdictionScalar, KeyScalar, ListOf, Optional, Readable, RowKey } from '#graphql';
import { InstrumentKind } from '#law';
import type * as events from './transfer.events.js';

// Types that have the same shape in input and output.

const EVIDENCE = { description: 'A reference or a hash of a document, not the document.' };

@InputType('InstrumentInput')
@Readable()
@ObjectType('Instrument', { description: 'An instrument that was signed or certified for a ground.' })
export class Instrument implements events.Instrument {
  @Field(() => InstrumentKind) kind!: InstrumentKind;
  @Optional() version?: string;
  @ListOf(() => Int, { description: 'Modules of the standard contractual clauses (SCC), 1 to 4.' }) modules!: number[];
  @Optional(() => DateScalar) signedOn?: string;
  @Optional(() => DateScalar) expiresOn?: string;
  @Optional() scope?: string;
  @Optional(() => String, EVIDENCE) evidence?: string;
}

/** The type of a ground in input and output. The library `graph` adds what the law says of it. */
@InputType('TransferGroundInput')
@Readable()
@ObjectType('TransferGround', {
  description: 'A ground for the transfer under a law. A withdrawn ground stays, with its dates.',
})
export class TransferGround {
  @Optional(() => KeyScalar, { description: 'The key of the ground; by default its code.' }) key?: string;
  @Field(() => JurisdictionScalar, { description: 'The jurisdiction of the law. The law data must contain it.' })
  law!: string;
  @Field({ description: 'A code of `transferGrounds`, such as EU.SCC or JP.EQUIV. The law has the ground, or had it.' })
  code!: string;
  @Optional(() => DateScalar) since?: string;
  @Optional(() => DateScalar) until?: string;
  @Optional() condition?: string;
  @Optional(() => Instrument) instrument?: Instrument;
  @Optional(() => DateScalar, { description: 'The date on which the recognition behind the ground was lost.' })
  recognitionLostOn?: string;
}

@InputType('RefusalInput')
@Readable()
@ObjectType('Refusal', {
  description: 'How data subjects can refuse the transfer, and the effect of a refusal (PIPA Art 28-8(2)).',
})
export class Refusal implements events.Refusal {
  @Optional() method?: string;
  @Optional() procedure?: string;
  @Optional() effect?: string;
}

@InputType('EquivalentActionInput')
@Readable()
@ObjectType('EquivalentAction', {
  description: 'The system equivalent to that of the APPI (Art 28(1)), with the information of Enforcement Rule 18(3).',
})
export class EquivalentAction implements events.EquivalentAction {
  @Optional() systemEstablishedBy?: string;
  @Optional() measures?: string;
  @Optional() checkFrequency?: string;
  @Optional() checkMethod?: string;
  @Optional() foreignSystem?: string;
}

@InputType('TransferAssessmentInput')
@Readable()
@ObjectType('TransferAssessment', { description: 'A transfer impact assessment.' })
export class TransferAssessment implements events.TransferAssessment {
  @RowKey() key!: string;
  @Optional(() => DateScalar) on?: string;
  @Optional() outcome?: string;
  @Optional(() => String, EVIDENCE) evidence?: string;
}

@InputType('TransferCheckInput')
@Readable()
@ObjectType('TransferCheck', { description: 'A periodic check of the recipient (APPI Rule 18(1)).' })
export class TransferCheck implements events.TransferCheck {
  @RowKey() key!: string;
  @Field(() => DateScalar) on!: string;
  @Optional() implementation?: string;
  @Optional() foreignSystem?: string;
  @Optional(() => String, EVIDENCE) evidence?: string;
}

@InputType('ImpairmentInput')
@Readable()
@ObjectType('Impairment', { description: 'An impairment of the equivalent action, and the response to it.' })
export class Impairment implements events.Impairment {
  @RowKey() key!: string;
  @Field(() => DateScalar) foundOn!: string;
  @Field() description!: string;
  @Optional() response?: string;
  @Optional(() => DateScalar) respondedOn?: string;
  @Optional(() => String, EVIDENCE) evidence?: string;
}

@InputType('PriorAuthorisationInput')
@Readable()
@ObjectType('PriorAuthorisation', {
  description: 'A prior authorisation: requested, granted, and possibly departed from (POPIA s57(1)(d)).',
})
export class PriorAuthorisation implements events.PriorAuthorisation {
  @RowKey() key!: string;
  @Field(() => JurisdictionScalar) law!: string;
  @Optional() article?: string;
  @Optional(() => DateScalar) requestedOn?: string;
  @Optional(() => DateScalar) grantedOn?: string;
  @Optional(() => DateScalar) departedOn?: string;
  @Optional() reference?: string;
  @Optional(() => String, EVIDENCE) evidence?: string;
}

@InputType('SuspensionInput')
@Readable()
@ObjectType('Suspension', { description: 'A temporary stop of the transfer.' })
export class Suspension implements events.Suspension {
  @Optional(() => DateScalar) since?: string;
  @Optional() reason?: string;
}
