import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { connection, declaredTypes, Long, Optional, Readable, sortInput } from '#graphql';
import { contactSorts } from './contact.facets.js';
import { contactFields } from './contact.fields.js';

/** The field of a contact that no input states. */
@ObjectType({ isAbstract: true })
abstract class Written {
  @Field({
    description:
      'True if the key of the personal details is missing: they were not erased, and are shown again once the keys are restored.',
  })
  keyMissing!: boolean;
}

/** The types of a contact in the API. */
export const contactTypes = declaredTypes(
  'Contact',
  contactFields,
  'A person or a mailbox. Personal fields are sealed in the ledger.',
  { written: Written },
);

/** The API type of a contact. The personal fields of an erased person are absent on every date. */
export const Contact = contactTypes.type;
export type Contact = InstanceType<typeof Contact>;

@Readable()
@ObjectType()
export class ContactConnection extends connection(Contact) {}

@InputType({ description: 'Selects contacts. All given conditions must hold.' })
export class ContactFilter {
  @Long()
  @Optional(() => String, { description: 'Text that its name, its department or another detail contains.' })
  text?: string;
}

/** The input by which contacts are sorted. */
export const ContactSort = sortInput('Contact', contactSorts);
