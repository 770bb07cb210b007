import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type CommandMeta, Id, Meta, Needs, Receipt } from '#graphql';
import { Callers, reject } from '#kernel';
import { CommandRunner, categoryOf, mustBeBounded } from '#ledger';
import { noteCommands, noteDecider, WriteNoteInput } from '#notes';
import { Things } from '#read-model';

/** Resolves what is said in notes: a note is about a thing of any kind, and it keeps who says it. */
@Resolver()
export class NotesResolver {
  constructor(
    private readonly runner: CommandRunner,
    private readonly callers: Callers,
    private readonly things: Things,
  ) {}

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Writes a remark on a thing, or assigns a task on it.' })
  async writeNote(@Args('input', { type: () => WriteNoteInput }) input: WriteNoteInput, @Meta() meta?: CommandMeta) {
    mustBeBounded(input, meta); // before anything is looked for, as of other commands
    const [thing] = await this.things.byIds(categoryOf(input.about), [input.about], await this.things.moment(null));
    if (!thing) reject('NOT_FOUND', `There is no thing ${input.about}: take its id from its page.`, 'input.about');
    return this.runner.run(
      noteDecider,
      new noteCommands.WriteNote(undefined, { ...input, by: this.callers.current().account }, meta),
    );
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Answers a note.' })
  replyToNote(@Id() id: string, @Args('text') text: string, @Meta() meta?: CommandMeta) {
    return this.runner.run(
      noteDecider,
      new noteCommands.ReplyToNote(id, { by: this.callers.current().account, text }, meta),
    );
  }
}
