import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type CommandMeta, DateScalar, DurationScalar, Id, Meta, Needs, PositionScalar, Receipt } from '#graphql';
import { CommandRunner, plain, type ReviewIntent } from '#ledger';

/** `of: ID!`, the thing that an act is done to. */
const Of = () => Args('of', { type: () => ID });

/** Acts that any thing takes: taking back and moving what was recorded, forgetting whom it was about, and review. */
@Resolver()
export class RecordActionsResolver {
  constructor(private readonly runner: CommandRunner) {}

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Takes back what was recorded in error. Asked as known before, it is still there.',
  })
  annul(
    @Of() id: string,
    @Args('position', { type: () => PositionScalar }) position: bigint,
    @Args('reason') reason: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.runner.annul(id, position, reason, plain(meta ?? {}) as CommandMeta);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Moves a fact to another date: an annulment and the same fact again, in one append.',
  })
  redate(
    @Of() id: string,
    @Args('position', { type: () => PositionScalar }) position: bigint,
    @Args('to', { type: () => DateScalar }) to: string,
    @Args('reason') reason: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.runner.redate(id, position, to, reason, plain(meta ?? {}) as CommandMeta);
  }

  @Needs('ADMINISTRATOR')
  @Mutation(() => Receipt, {
    description:
      'Destroys the key of what is personal of the contact, for good: from now on it reads as erased, at every moment.',
  })
  forgetContact(@Id() id: string, @Args('reason') reason: string, @Meta() meta?: CommandMeta) {
    return this.runner.forget(id, reason, plain(meta ?? {}) as CommandMeta);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'A draft goes to its reviewer.' })
  submitForReview(@Of() id: string, @Args('comment', { nullable: true }) comment?: string, @Meta() meta?: CommandMeta) {
    return this.review(id, { type: 'SubmitForReview', data: { comment } }, meta);
  }

  @Needs('APPROVER')
  @Mutation(() => Receipt, { description: 'What was submitted goes back to its author.' })
  requestChanges(@Of() id: string, @Args('comment') comment: string, @Meta() meta?: CommandMeta) {
    return this.review(id, { type: 'RequestChanges', data: { comment } }, meta);
  }

  @Needs('APPROVER')
  @Mutation(() => Receipt, {
    description:
      'Approves what was submitted, up to a revision (the newest where none is given). Whoever made the last change to it may not.',
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
  @Mutation(() => Receipt, { description: 'Records that an approved record was looked at again.' })
  recordReview(@Of() id: string, @Args('outcome') outcome: string, @Meta() meta?: CommandMeta) {
    return this.review(id, { type: 'RecordReview', data: { outcome } }, meta);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'How often the record is to be looked at again once it has been approved; without a period, no more.',
  })
  scheduleReview(
    @Of() id: string,
    @Args('reviewEvery', { type: () => DurationScalar, nullable: true }) reviewEvery?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.review(id, { type: 'ScheduleReview', data: { reviewEvery } }, meta);
  }

  private review(id: string, intent: ReviewIntent, meta: CommandMeta | undefined) {
    return this.runner.review(id, plain(intent) as ReviewIntent, plain(meta ?? {}) as CommandMeta);
  }
}
