import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact, type ContactState, showContact } from '#contacts';
import { PositionScalar, ThingName } from '#graphql';
import { Note, type NoteState } from '#notes';
import type { Found } from '#read-model';
import { SavedView } from '#views';
import { aboutOf } from './about.js';
import { Loaders, once, type RequestContext, type RequestedNode } from './loaders.js';
import { ownerOf } from './owner.js';

type Parented = Found<NoteState>;

@Resolver(() => Note)
export class NoteFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: Parented, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }

  @ResolveField(() => ThingName, { description: 'What it is about.' })
  about(@Parent() note: Parented, @Context() context: RequestContext) {
    return aboutOf(note, this.loaders, context);
  }

  @ResolveField(() => Contact, { nullable: true, description: 'The contact that is to do it.' })
  assignee(@Parent() { assignee, at }: Parented, @Context() context: RequestContext) {
    return ownerOf(this.loaders, context, { owner: assignee, at });
  }

  @ResolveField(() => [Contact], { description: 'The contacts that are to read it.' })
  mentions(@Parent() { mentions, at }: Parented, @Context() context: RequestContext) {
    const contacts = this.loaders.many<ContactState>(context, 'contact', mentions, at);
    return once(contacts, (states) => states.map(showContact));
  }
}

@Resolver(() => SavedView)
export class SavedViewFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }
}
