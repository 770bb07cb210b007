import type { Type } from '@nestjs/common';
import { ArgsType, Field, type FieldMiddleware, Int, ObjectType } from '@nestjs/graphql';
import type { PageOf } from '#read-model';
import { Readable } from './access.js';
import { Moment } from './register.graphql.js';

@Readable()
@ObjectType({ description: 'As Relay has it.' })
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field()
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor?: string;

  @Field(() => String, { nullable: true })
  endCursor?: string;
}

/** `first`, `after` and `at` of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many; 50 where absent, at most 1000.' })
  first?: number;

  @Field(() => String, {
    nullable: true,
    description: 'An endCursor. It holds its moment: later pages are of the same answer.',
  })
  after?: string;

  @Field(() => Moment, { nullable: true })
  at?: Moment;
}

export interface ConnectionOf<T> {
  nodes: readonly T[];
  edges: readonly { node: T; cursor: string }[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
}

/** Counts only where the count is asked for. */
const counted: FieldMiddleware = ({ source }) => source.totalCount();

/** The Relay connection type of a node type: `@ObjectType() class PartyConnection extends connection(Party) {}`. */
export function connection<T>(node: Type<T>): Type<ConnectionOf<T>> {
  @Readable()
  @ObjectType(`${node.name}Edge`)
  class Edge {
    @Field(() => node)
    node!: T;

    @Field()
    cursor!: string;
  }

  @ObjectType({ isAbstract: true })
  abstract class Connection {
    @Field(() => [node])
    nodes!: T[];

    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many the whole list holds, at the same moment.', middleware: [counted] })
    totalCount!: number;
  }
  return Connection as unknown as Type<ConnectionOf<T>>;
}

/** The page as a connection; `present` makes of an entry what the API shows. */
export function connect<N, T>(page: PageOf<N>, present: (entry: N) => T): ConnectionOf<T> {
  const nodes = page.nodes.map(present);
  return {
    nodes,
    edges: nodes.map((node, i) => ({ node, cursor: page.cursors[i]! })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.cursors[0],
      endCursor: page.cursors.at(-1),
    },
    totalCount: page.totalCount,
  };
}
