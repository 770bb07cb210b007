import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  connect,
  DeclaredMutations,
  Id,
  Meta,
  type Moment,
  Needs,
  PageArgs,
  present,
  Receipt,
  SORT,
} from '#graphql';
import { type Found, filterOf, orderOf, Things } from '#read-model';
import { ChangeContactDetails, RegisterContact } from './contact.commands.js';
import type { Contact as ContactState } from './contact.events.js';
import { contactSorts } from './contact.facets.js';
import { contactFields } from './contact.fields.js';
import {
  Contact,
  ContactConnection,
  ContactDetailsInput,
  ContactFilter,
  ContactSort,
  RegisterContactInput,
} from './contact.graphql.js';

/** Returns the contact as the API shows it. */
export function showContact(contact: Found<ContactState>): Contact {
  return present<Contact>({
    ...contact,
    erased: contact.erased ?? false,
    keyMissing: contact.keyMissing ?? false,
  });
}

@DeclaredMutations(contactFields, RegisterContactInput)
@Resolver(() => Contact)
export class ContactResolver {
  constructor(
    readonly bus: CommandBus,
    private readonly things: Things,
  ) {}

  @Needs('ANYBODY')
  @Query(() => ContactConnection, { description: 'People and mailboxes.' })
  async contacts(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: ContactFilter,
    @Args('sort', { type: () => [ContactSort], ...SORT }) sort?: InstanceType<typeof ContactSort>[],
  ) {
    const order = orderOf(contactSorts, sort);
    return connect(await this.things.page<ContactState>('contact', page, filterOf({ ...filter }), order), showContact);
  }

  @Needs('ANYBODY')
  @Query(() => Contact, { nullable: true })
  async contact(@Id() id: string, @At() at?: Moment) {
    const [contact] = await this.things.byIds<ContactState>('contact', [id], await this.things.moment(at));
    return contact && showContact(contact);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  registerContact(@Args('input') input: RegisterContactInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new RegisterContact(undefined, input, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces all details of the contact.' })
  changeContactDetails(@Id() id: string, @Args('details') details: ContactDetailsInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new ChangeContactDetails(id, details, meta));
  }
}
