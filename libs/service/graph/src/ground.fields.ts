import { Context, Parent, ResolveField, Resolver, registerEnumType } from '@nestjs/graphql';
import { fellOn, GroundClass, type GroundRow, GroundState, keyOfGround, recognitionOf } from '#findings';
import { DateScalar, HeavyOnce, ReadersLanguage } from '#graphql';
import { Law } from '#law';
import { inLanguage, LawRecognition, showRecognition } from '#law-api';
import type { Found } from '#read-model';
import { Transfer, TransferGround, type TransferState } from '#transfers';
import { Loaders, once, type RequestContext } from './loaders.js';

registerEnumType(GroundState, {
  name: 'GroundState',
  description:
    'The state of a ground of a transfer on a date. IN_FORCE: nothing speaks against it. INCOMPLETE: it holds, and something that it needs is missing. NOT_YET: it begins later. ENDED: it was withdrawn. FELL: the recognition that it means has ended. NOT_OF_LAW: the law has no such ground on the date. NOT_RECOGNISED: the country is not recognised. INSTRUMENT_ENDED: its instrument has expired or was replaced. NOT_JUDGED: the transfer is suspended.',
});
registerEnumType(GroundClass, {
  name: 'GroundClass',
  description:
    'The class of a transfer, or of one ground. NONE: a law misses a ground, or the grounds under it do not hold. SUSPENDED: nothing is transferred. UNSTATED: no ground is stated, and none is missed. CONSENT: consent, or another derogation. RULE: a rule of the law itself. CLAUSES: clauses or another safeguard. BCR: binding corporate rules. RECOGNITION: of the country.',
});

type Shown = Found<TransferState>;
/** A ground of a transfer, with the transfer. */
type ShownGround = GroundRow & { readonly of: Shown };

/** Resolves what the law says of a transfer by its grounds. */
@Resolver(() => Transfer)
export class TransferClassFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => [TransferGround])
  grounds(@Parent() of: Shown): ShownGround[] {
    return of.grounds.map((row) => ({ ...row, of }));
  }

  @HeavyOnce()
  @ResolveField(() => GroundClass, {
    description:
      'The class of the transfer on the date: that of its strongest ground that holds. It is the same for every caller.',
  })
  groundClass(@Parent() { id, at }: Shown, @Context() context: RequestContext) {
    return once(this.loaders.judgedTransfer(context, id, at), (judged) => judged!.class);
  }
}

/** Resolves what the law says of a ground on the date. */
@Resolver(() => TransferGround)
export class TransferGroundFields {
  constructor(
    private readonly loaders: Loaders,
    private readonly law: Law,
  ) {}

  @HeavyOnce()
  @ResolveField(() => GroundState, { description: 'Its state on the date. It is the same for every caller.' })
  state(@Parent() row: ShownGround, @Context() context: RequestContext) {
    return once(this.judged(row, context), ({ state }) => state);
  }

  @HeavyOnce()
  @ResolveField(() => GroundClass, { description: 'Its own class on the date, whether it holds or not.' })
  class(@Parent() row: ShownGround, @Context() context: RequestContext) {
    return once(this.judged(row, context), (ground) => ground.class);
  }

  @ResolveField(() => LawRecognition, {
    nullable: true,
    description:
      'The recognition that it means: the one that its words name, else the one in force on the date, else the last one before. Null if it rests on none.',
  })
  recognition(@Parent() row: ShownGround, @ReadersLanguage('English') language?: string) {
    const recognition = recognitionOf(row, row.of.countries, this.law.on(row.of.at.on));
    return recognition && inLanguage(showRecognition(recognition), language, recognition.law);
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description:
      'The date on which the last recognition for its countries ended, or on which its loss was recorded; null if neither happened by the date.',
  })
  recognitionFellOn(@Parent() row: ShownGround) {
    return fellOn(row, row.of.countries, this.law.on(row.of.at.on));
  }

  private judged(row: ShownGround, context: RequestContext) {
    const { id, at } = row.of;
    return once(this.loaders.judgedTransfer(context, id, at), (judged) => judged!.grounds.get(keyOfGround(row))!);
  }
}
