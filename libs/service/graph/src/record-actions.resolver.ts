import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type CommandMeta, DateScalar, DurationScalar, Id, Meta, Needs, PositionScalar, Receipt } from '#graphql';
import { CommandRunner, plain, type ReviewIntent } from '#ledger';

/** Declares the argument `of: ID!`: the id of the thing. */
const Of = () => Args('of', { type: () => ID });

/** Resolves the mutations on things of any kind: annulling and redating events, joining doubles, forgetting a contact, and review. */
@Resolver()
export class RecordActionsResolver {
  constructor(private readonly runner: CommandRunner) {}

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Annuls an event that was recorded in error. A query of an earlier position still shows it.',
  })
  annul(
    @Of() id: string,
    @Args('position', { type: () => PositionScalar }) position: bigint,
    @Args('reason') reason: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.runner.annul(id, position, reason, plain(meta ?? {}));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Moves a fact to another date: annuls its event and records it again, in one append.',
  })
  redate(
    @Of() id: string,
    @Args('position', { type: () => PositionScalar }) position: bigint,
    @Args('to', { type: () => DateScalar }) to: string,
    @Args('reason') reason: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.runner.redate(id, position, to, reason, plain(meta ?? {}));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description:
      'Joins a double with the thing that stays. From the effective date on, what refers to the double refers to that thing, and the double ends. A contact that ends so keeps its personal data until it is forgotten itself.',
  })
  joinThings(
    @Of() id: string,
    @Args('into', { type: () => ID, description: 'The thing of the same kind that stays.' }) into: string,
    @Args('reason') reason: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.runner.join(id, into, reason, plain(meta ?? {}));
  }

  @Needs('ADMINISTRATOR')
  @Mutation(() => Receipt, {
    description:
      'Destroys the key of the personal data of the contact. From now on the contact is shown as erased, at every moment. This cannot be undone.',
  })
  forgetContact(@Id() id: string, @Args('reason') reason: string, @Meta() meta?: CommandMeta) {
    return this.runner.forget(id, reason, plain(meta ?? {}));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Submits a draft for review.' })
  submitForReview(@Of() id: string, @Args('comment', { nullable: true }) comment?: string, @Meta() meta?: CommandMeta) {
    return this.review(id, { type: 'SubmitForReview', data: { comment } }, meta);
  }

  @Needs('APPROVER')
  @Mutation(() => Receipt, { description: 'Returns a submitted record to its author.' })
  requestChanges(@Of() id: string, @Args('comment') comment: string, @Meta() meta?: CommandMeta) {
    return this.review(id, { type: 'RequestChanges', data: { comment } }, meta);
  }

  @Needs('APPROVER')
  @Mutation(() => Receipt, {
    description:
      'Approves a submitted record up to a revision (default: the newest). The author of its last change may not approve it.',
  })
  approve(
    @Of() id: string,
    @Args('upTo', { type: () => PositionScalar, nullable: true }) upTo?: bigint,
    @Args('comment', { nullable: true }) comment?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.review(id, { type: 'Approve', data: { upTo: upTo?.toString(), comment } }, meta);
  }

  @Needs('APPROVER')
  @Mutation(() => Receipt, { description: 'Records a review of an approved record.' })
  recordReview(@Of() id: string, @Args('outcome') outcome: string, @Meta() meta?: CommandMeta) {
    return this.review(id, { type: 'RecordReview', data: { outcome } }, meta);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description:
      'Sets the interval at which the record must be reviewed after its approval. Without an interval, reviews end.',
  })
  scheduleReview(
    @Of() id: string,
    @Args('reviewEvery', { type: () => DurationScalar, nullable: true }) reviewEvery?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.review(id, { type: 'ScheduleReview', data: { reviewEvery } }, meta);
  }

  private review(id: string, intent: ReviewIntent, meta: CommandMeta | undefined) {
    return this.runner.review(id, plain(intent), plain(meta ?? {}));
  }
}
