import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { placeOf } from '#finding-work';
import { Live, Needs, Readable } from '#graphql';
import { CommandRunner, categoryOf, mustBeBounded } from '#ledger';

/** The kind of findings: what is recorded of one belongs to its thing. */
const FINDING = 'finding';

@Readable()
@ObjectType({
  description:
    'What the limits of a grant let the caller record. A thing must belong there before and after a change, on each date: this says whether it does now.',
})
class Recordable {
  @Field(() => [ID], { description: 'Those of the things asked for that the caller may change.' })
  things!: readonly string[];
  @Field(() => [String], { description: 'The kinds of things that the caller may add.' }) kinds!: readonly string[];
}

/** Resolves what an account may record, so that a client need not offer what is refused. */
@Resolver()
export class RecordableResolver {
  constructor(private readonly runner: CommandRunner) {}

  @Live()
  @Needs('EDITOR')
  @Query(() => Recordable, {
    description: 'What the caller may record within the limits of its access, as the register is now.',
  })
  async recordable(@Args('things', { type: () => [ID] }) things: string[]): Promise<Recordable> {
    mustBeBounded({ things });
    const wholes = new Map(things.map((id) => [id, categoryOf(id) === FINDING ? placeOf(id).subject : id]));
    const changeable = new Set(await this.runner.changeable([...new Set(wholes.values())]));
    return { things: things.filter((id) => changeable.has(wholes.get(id)!)), kinds: this.runner.addable() };
  }

  @Live()
  @Needs('EDITOR')
  @Query(() => Boolean, {
    description:
      'True if the caller made the last change of the record. Then somebody else must approve it: `approve` is refused (APPROVER_IS_EDITOR). False if nobody signs in.',
  })
  hasOwnChange(@Args('of', { type: () => ID }) of: string): Promise<boolean> {
    return this.runner.hasOwnChange(of);
  }
}
