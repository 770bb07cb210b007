import type { Type } from '@nestjs/common';
import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Finding, Rehearsals } from '#findings';
import { DateScalar, Heavy, Readable, Receipt } from '#graphql';
import type { Rehearsed } from '#ledger';
import { ApplyReceipt } from './register-file.graphql.js';

/** The API type of what commands would do. */
@Readable()
@ObjectType({ description: 'What commands would do. Nothing was recorded.' })
class Rehearsal {
  @Field(() => [String], { description: 'The types of the events that would be recorded.' }) events!: readonly string[];
  @Field(() => DateScalar, {
    description: 'The date on which the findings are compared: today, or from when the change holds if that is later.',
  })
  on!: string;
  @Field(() => [Finding], { description: 'Findings that would end: the first 500.' }) closes!: readonly Finding[];
  @Field(() => [Finding], { description: 'Findings that would begin: the first 500.' }) opens!: readonly Finding[];
}

/** Most findings to show. */
const SHOWN = 500;

/** Creates the resolver of the rehearsal of a type of receipt. */
function rehearsalFields(receipt: Type) {
  @Resolver(() => receipt)
  class RehearsalFields {
    constructor(private readonly rehearsals: Rehearsals) {}

    @Heavy(2)
    @ResolveField(() => Rehearsal, { nullable: true, description: 'What it would do; only for a dry run.' })
    async rehearsal(@Parent() { rehearsed }: { readonly rehearsed?: Rehearsed }) {
      if (!rehearsed) return undefined;
      const { on, closes, opens } = await this.rehearsals.effectOf(rehearsed);
      return { events: rehearsed.events, on, closes: closes.slice(0, SHOWN), opens: opens.slice(0, SHOWN) };
    }
  }
  return RehearsalFields;
}

/** Resolves the rehearsal of a command. */
export const ReceiptRehearsal = rehearsalFields(Receipt);
/** Resolves the rehearsal of a register file. */
export const ApplyRehearsal = rehearsalFields(ApplyReceipt);
