import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { v4 } from 'uuid';
import {
  type Attached,
  AttachFileInput,
  Attachment,
  type AttachmentState,
  attachmentDecider,
  attachmentFields,
} from '#attachments';
import { type CommandMeta, LargeInput, Meta, Needs, Receipt } from '#graphql';
import { Callers, reject, say } from '#kernel';
import { CommandRunner, categoryOf, Ledger, mustBeBounded, newIdOf } from '#ledger';
import { type Found, Things } from '#read-model';
import { ATTACHMENTS, AttachedFiles } from './attached-files.js';

type Parented = Found<AttachmentState>;

/** Resolves attaching: the file is kept before the fact that names it. */
@Resolver(() => Attachment)
export class AttachingResolver {
  constructor(
    private readonly runner: CommandRunner,
    private readonly callers: Callers,
    private readonly ledger: Ledger,
    private readonly things: Things,
    private readonly files: AttachedFiles,
  ) {}

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Attaches a file to a thing. It is kept in the ledger, sealed, and its bytes never change.',
  })
  async attachFile(
    @Args('input') input: AttachFileInput,
    @Meta() meta: CommandMeta = {},
    @LargeInput('input') whole?: AttachFileInput,
  ) {
    const { content, ...said } = whole ?? input;
    mustBeBounded(said, meta); // before anything is looked for, as of other commands
    const checked = await this.files.check({ name: said.name, content });
    const [thing] = await this.things.byIds(categoryOf(said.about), [said.about], await this.things.moment(null));
    if (!thing) reject('NOT_FOUND', say`There is no thing ${said.about}: take its id from its page.`, 'input.about');
    const commandId = meta.commandId ?? v4();
    const id = newIdOf(attachmentDecider.category, commandId);
    const of = { id, persons: [...new Set(said.persons)].sort() };
    await this.mustBeThere(of.persons);
    await this.runner.mustAdd(id, { about: said.about }); // before the file is kept
    const file =
      (await this.kept(of, checked.sha256)) ?? (meta.dryRun ? '' : await this.files.keep(checked, of, commandId));
    const { about, path, name, note } = said;
    const { mediaType, bytes } = checked;
    const by = this.callers.current().account;
    const attached = { about, path, name, note, persons: of.persons, mediaType, size: bytes.length, file, by };
    return this.runner.run(
      attachmentDecider,
      new attachmentFields.commands.AttachFile(id, attached, { ...meta, commandId }),
    );
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The SHA-256 of the file, in hexadecimal digits; null once the file was forgotten.',
  })
  sha256(@Parent() parent: Parented) {
    return this.files.sha256(parent);
  }

  @ResolveField(() => String, { description: 'The address of the file on this server.' })
  address(@Parent() { id }: Parented) {
    return `${ATTACHMENTS}/${id}`;
  }

  /** Returns the stream of the file that an earlier run of the command has recorded; undefined if it is not the same file. */
  private async kept(of: { readonly id: string; readonly persons: readonly string[] }, sha256: string) {
    const [event] = await this.ledger.read(of.id);
    const file = (event?.data as Attached | undefined)?.file;
    return file && (await this.files.sha256({ ...of, file })) === sha256 ? file : undefined;
  }

  private async mustBeThere(persons: readonly string[]): Promise<void> {
    const found = await this.things.byIds('contact', persons, await this.things.moment(null));
    const missing = found.findIndex((contact) => !contact);
    if (missing >= 0)
      reject('NOT_FOUND', `There is no contact ${persons[missing]}: take its id from its page.`, 'input.persons');
  }
}
