import type { PipeTransform } from '@nestjs/common';
import { Args, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { reject } from '#kernel';
import { Readable } from './access.js';
import { DateScalar, DateTimeScalar, JsonScalar, PositionScalar } from './scalars.js';
import { ReadModelState } from './vocabulary.graphql.js';

/** The API input for the metadata of a command: its id, effective date, expected revision, reason and evidence. */
@InputType({ description: 'Optional arguments of every command, in addition to its own data.' })
export class CommandMeta {
  @Field(() => ID, {
    nullable: true,
    description:
      'A UUID chosen by the client. A command sent again with the same id adds nothing and returns the first receipt.',
  })
  commandId?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date from which the change holds; today (UTC) if absent.',
  })
  effectiveOn?: string;

  @Field(() => PositionScalar, {
    nullable: true,
    description:
      'The revision on which the decision was based. If the thing has changed since, the command is refused.',
  })
  expectedRevision?: bigint;

  @Field(() => String, { nullable: true })
  reason?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A reference to a document that proves the change, or its hash.',
  })
  evidence?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'If true, nothing is recorded: the command is rehearsed, and the receipt tells what it would do.',
  })
  dryRun?: boolean;
}

/** The API input for a point on both clocks. `knownAt` and `position` limit what was recorded; `on` is the date. */
@InputType({ description: 'A point on both clocks. A field that is left out means the present.' })
export class Moment {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Uses only what had been recorded by this instant. A date means its end, UTC.',
  })
  knownAt?: string;

  @Field(() => PositionScalar, {
    nullable: true,
    description: 'Uses only what had been recorded up to this position of the ledger (inclusive).',
  })
  position?: bigint;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date on which the answer holds. If absent: the date of knownAt or position, else today (UTC).',
  })
  on?: string;
}

/** The API type of an event without its content. */
@Readable()
@ObjectType({ description: 'An event: its position in the ledger, its type, and when it was recorded.' })
export class EventPlace {
  @Field(() => PositionScalar)
  position!: bigint;

  @Field()
  type!: string;

  @Field(() => String, { nullable: true })
  recordedAt?: string;
}

/** The API type of the answer to a command, with the newest revision and the events that it added. */
@Readable()
@ObjectType({ description: 'The answer to a command, once its events are on disk.' })
export class Receipt {
  @Field(() => ID)
  id!: string;

  @Field(() => PositionScalar, { description: 'The newest revision of the thing.' })
  revision!: bigint;

  @Field(() => PositionScalar)
  position!: bigint;

  @Field(() => [EventPlace], {
    description: 'Later events that override this change, so that it is not (fully) visible today.',
  })
  shadowedBy!: EventPlace[];

  @Field(() => ReadModelState, { description: 'Whether a query made now sees the change.' })
  readModel!: 'CURRENT' | 'BEHIND';
}

/** The API type of a difference in a field. The value before or after is absent if the field was empty then. */
@Readable()
@ObjectType({ description: 'A field that differs between two moments.' })
export class FieldChange {
  @Field({ description: 'Path of the field, with dots. A row of a list is named by its key.' })
  path!: string;

  @Field(() => JsonScalar, { nullable: true })
  before?: unknown;

  @Field(() => JsonScalar, { nullable: true })
  after?: unknown;
}

/** Declares the argument `at: Moment` of a query. */
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

/** Declares the argument `meta: CommandMeta` of a mutation. */
export const Meta = () => Args('meta', { type: () => CommandMeta, nullable: true }, canonical);
/** Declares the argument `id: ID!` of a mutation or a query. */
export const Id = () => Args('id', { type: () => ID });
