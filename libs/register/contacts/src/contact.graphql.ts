import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  KeyScalar,
  Long,
  Node,
  Optional,
  PositionScalar,
  Readable,
  RecordStatus,
  sortInput,
} from '#graphql';
import { contactSorts } from './contact.facets.js';

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
abstract class Details {
  @Optional(() => String, { description: "A department's name, not a person's." }) department?: string;
  @Optional() name?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
  @Optional() address?: string;
}

@InputType({ description: 'All details of a contact. A field that is left out is not known.' })
export class ContactDetailsInput extends Details {}

/** The input that registers a contact. An erased person has no personal fields. */
@InputType({ description: 'A person or a mailbox. Personal fields are sealed in the ledger.' })
export class RegisterContactInput extends Details {
  @Optional(() => KeyScalar) key?: string;
  @Optional(() => Boolean, { description: 'True for a person who was erased, so that references to them stay valid.' })
  erased?: boolean;
}

/** The API type of a contact. The personal fields of an erased person are absent on every date. */
@Readable()
@ObjectType({ implements: () => [Node], description: 'A person or a mailbox.' })
export class Contact extends Details {
  @Field(() => ID) id!: string;
  @Optional(() => KeyScalar) key?: string;
  @Field({ description: 'True if the person was erased: their personal details are gone, on every date.' })
  erased!: boolean;
  @Field({
    description:
      'True if the key of the personal details is missing: they were not erased, and are shown again once the keys are restored.',
  })
  keyMissing!: boolean;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
}

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
