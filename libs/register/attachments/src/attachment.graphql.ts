import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connection, DateScalar, declaredTypes, Optional, Readable, RecordStatus } from '#graphql';
import { attachmentFields } from './attachment.fields.js';

/** The field of an attachment that no input states. */
@ObjectType({ isAbstract: true })
abstract class Written {
  @Field(() => DateScalar) attachedOn!: string;
}

/** The types of an attachment in the API. */
export const attachmentTypes = declaredTypes(
  'Attachment',
  attachmentFields,
  'A file that shows something about a thing. Its bytes are in the ledger, sealed.',
  { hasKey: false, status: 'RETIRED if it was removed.', written: Written },
);

/** The input that attaches a file, with its bytes. */
@InputType({
  description:
    'A file that shows something about a thing, such as a signed contract: PDF, picture, office document without macros, or plain text, at most 10 MiB.',
})
export class AttachFileInput extends attachmentTypes.input {
  @Field({ description: 'The name of the file, with its ending.' }) override name!: string;
  @Field(() => [String], { description: 'Its bytes in base64, in parts of at most 4 MiB of text, in order.' })
  content!: string[];
}

/** The API type of an attachment. The library `graph` adds what it is about, its persons and its hash. */
export const Attachment = attachmentTypes.type;
export type Attachment = InstanceType<typeof Attachment>;

@Readable()
@ObjectType()
export class AttachmentConnection extends connection(Attachment) {}

@InputType({ description: 'Selects attachments. All given conditions must hold.' })
export class AttachmentFilter {
  @Optional(() => ID, { description: 'The thing that they are about.' }) about?: string;
  @Optional(() => ID, { description: 'A contact whose personal data they hold.' }) person?: string;
  @Optional(() => RecordStatus, { description: 'RETIRED finds those that were removed.' })
  status?: keyof typeof RecordStatus;
}
