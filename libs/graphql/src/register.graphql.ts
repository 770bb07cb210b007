import type { PipeTransform } from '@nestjs/common';
import { Args, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { reject } from '#ledger';
import { Readable } from './access.js';
import { DateScalar, DateTimeScalar, JsonScalar, PositionScalar } from './scalars.js';
import { ReadModelState } from './vocabulary.graphql.js';

/** What every mutation of one thing may carry beside its own data. */
@InputType({ description: 'What every command may carry beside its own data.' })
export class CommandMeta {
  @Field(() => ID, {
    nullable: true,
    description:
      'UUID by the client: a command sent again under the same id adds nothing and answers the first receipt.',
  })
  commandId?: string;

  @Field(() => DateScalar, { nullable: true, description: 'From which date it holds; today (UTC) where absent.' })
  effectiveOn?: string;

  @Field(() => PositionScalar, {
    nullable: true,
    description: 'The revision decided on: where the thing has changed since, the command is refused.',
  })
  expectedRevision?: bigint;

  @Field(() => String, { nullable: true })
  reason?: string;

  @Field(() => String, { nullable: true, description: 'A reference or a hash of a document that bears it out.' })
  evidence?: string;
}

@InputType({ description: 'A point on both clocks. What is left out is the present.' })
export class Moment {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Using only what had been recorded by then; a date means its end, UTC.',
  })
  knownAt?: string;

  @Field(() => PositionScalar, { nullable: true, description: 'The same, by a position of the ledger (inclusive).' })
  position?: bigint;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Effective on that date; where absent, the date of knownAt or position, else today (UTC).',
  })
  on?: string;
}

@Readable()
@ObjectType({ description: 'An event and its place in the ledger.' })
export class EventPlace {
  @Field(() => PositionScalar)
  position!: bigint;

  @Field()
  type!: string;

  @Field(() => String, { nullable: true })
  recordedAt?: string;
}

@Readable()
@ObjectType({ description: 'What a command answers once it is on disk.' })
export class Receipt {
  @Field(() => ID)
  id!: string;

  @Field(() => PositionScalar, { description: "The thing's newest revision." })
  revision!: bigint;

  @Field(() => PositionScalar)
  position!: bigint;

  @Field(() => [EventPlace], { description: 'Later events because of which the change does not (wholly) show today.' })
  shadowedBy!: EventPlace[];

  @Field(() => ReadModelState, { description: 'Whether a read made now sees it.' })
  readModel!: 'CURRENT' | 'BEHIND';
}

@Readable()
@ObjectType({ description: 'A field that differs.' })
export class FieldChange {
  @Field({ description: 'Dotted; rows of a list go by their key.' })
  path!: string;

  @Field(() => JsonScalar, { nullable: true })
  before?: unknown;

  @Field(() => JsonScalar, { nullable: true })
  after?: unknown;
}

/** `at: Moment` of a query. */
export const At = () => Args('at', { type: () => Moment, nullable: true });
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Brings `commandId` to the one canonical form of a UUID (RFC 9562), so that two spellings are one id. */
const canonical: PipeTransform<CommandMeta | null | undefined> = {
  transform(meta) {
    if (meta?.commandId == null) return meta;
    const commandId = meta.commandId.toLowerCase();
    if (!UUID.test(commandId))
      reject(
        'INVALID',
        'A commandId is a UUID, such as 6f1c0f5e-3f70-4b3c-9d6f-0a1b2c3d4e5f: make a new one for every command.',
        'meta.commandId',
      );
    return { ...meta, commandId };
  },
};

/** `meta: CommandMeta` of a mutation. */
export const Meta = () => Args('meta', { type: () => CommandMeta, nullable: true }, canonical);
/** `id: ID!` of a mutation or a query. */
export const Id = () => Args('id', { type: () => ID });
