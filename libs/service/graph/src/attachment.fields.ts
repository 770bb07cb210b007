import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment, type AttachmentState } from '#attachments';
import { Contact, type ContactState, showContact } from '#contacts';
import { PositionScalar, ThingName } from '#graphql';
import type { Found } from '#read-model';
import { aboutOf } from './about.js';
import { Loaders, once, type RequestContext } from './loaders.js';

type Parented = Found<AttachmentState>;

@Resolver(() => Attachment)
export class AttachmentFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: Parented, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }

  @ResolveField(() => ThingName, { description: 'What it is about.' })
  about(@Parent() attachment: Parented, @Context() context: RequestContext) {
    return aboutOf(attachment, this.loaders, context);
  }

  @ResolveField(() => [Contact], { description: 'The contacts whose personal data it is known to hold.' })
  persons(@Parent() { persons, at }: Parented, @Context() context: RequestContext) {
    const contacts = this.loaders.many<ContactState>(context, 'contact', persons, at);
    return once(contacts, (states) => states.map(showContact));
  }
}
