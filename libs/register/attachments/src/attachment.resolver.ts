import { CommandBus } from '@nestjs/cqrs';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { At, connect, Id, type Moment, MutationsOf, Needs, PageArgs, present } from '#graphql';
import { type Found, filterOf, Things } from '#read-model';
import type { Attachment as AttachmentState } from './attachment.fields.js';
import { Attachment, AttachmentConnection, AttachmentFilter, attachmentTypes } from './attachment.graphql.js';

const KIND = 'attachment';

/** Returns the attachment as the API shows it. */
export function showAttachment(attachment: Found<AttachmentState>): Attachment {
  return present<Attachment>(attachment);
}

@MutationsOf(attachmentTypes)
@Resolver(() => Attachment)
export class AttachmentResolver {
  constructor(
    readonly bus: CommandBus,
    private readonly things: Things,
  ) {}

  @Needs('VIEWER')
  @Query(() => AttachmentConnection, { description: 'Files that show something about things, by their names.' })
  async attachments(@Args() page: PageArgs, @Args('filter', { nullable: true }) filter?: AttachmentFilter) {
    return connect(await this.things.page<AttachmentState>(KIND, page, filterOf({ ...filter })), showAttachment);
  }

  @Needs('VIEWER')
  @Query(() => Attachment, { nullable: true })
  async attachment(@Id() id: string, @At() at?: Moment) {
    const [attachment] = await this.things.byIds<AttachmentState>(KIND, [id], await this.things.moment(at));
    return attachment && showAttachment(attachment);
  }
}
