import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connection, DateScalar, Node, Optional, PositionScalar, Readable, RecordStatus } from '#graphql';

const PATH = { description: 'The field, as findings name it. Absent: the whole thing.' };

/** The input that attaches a file. */
@InputType({
  description:
    'A file that shows something about a thing, such as a signed contract: PDF, picture, office document without macros, or plain text, at most 10 MiB.',
})
export class AttachFileInput {
  @Field(() => ID, { description: 'The thing that it is about.' }) about!: string;
  @Optional(() => String, PATH) path?: string;
  @Field({ description: 'The name of the file, with its ending.' }) name!: string;
  @Field(() => [String], { description: 'Its bytes in base64, in parts of at most 4 MiB of text, in order.' })
  content!: string[];
  @Optional(() => String, { description: 'What it shows.' }) note?: string;
  @Optional(() => [ID], {
    description: 'The contacts whose personal data it holds. Forgetting one of them destroys the file.',
  })
  persons?: string[];
}

/** The API type of an attachment. The library `graph` adds what it is about, its persons and its hash. */
@Readable()
@ObjectType({
  implements: () => [Node],
  description: 'A file that shows something about a thing. Its bytes are in the ledger, sealed.',
})
export class Attachment {
  @Field(() => ID) id!: string;
  @Optional(() => String, PATH) path?: string;
  @Optional(() => String, { description: 'The name of the file; null once the attachment was forgotten.' })
  name?: string;
  @Optional(() => String, { description: 'What it shows.' }) note?: string;
  @Field({ description: 'The kind of file, by its bytes.' }) mediaType!: string;
  @Field(() => Int, { description: 'The size of the file in bytes.' }) size!: number;
  @Field({ description: 'The account that attached it.' }) by!: string;
  @Field(() => DateScalar) attachedOn!: string;
  @Field(() => RecordStatus, { description: 'RETIRED if it was removed.' }) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
}

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
