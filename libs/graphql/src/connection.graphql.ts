import type { Type } from '@nestjs/common';
import { ArgsType, Field, type FieldMiddleware, Int, ObjectType } from '@nestjs/graphql';
import type { ListPage, PageOf } from '#read-model';
import { Readable } from './access.js';
import { Moment } from './register.graphql.js';

/** The API type of the place of a page in its list (Relay Cursor Connections). */
@Readable()
@ObjectType({ description: 'The place of a page in its list, as Relay defines it.' })
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

/** The arguments `first`, `after` and `at` of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Entries in the page: 50 if absent, at most 1000.' })
  first?: number;

  @Field(() => String, {
    nullable: true,
    description: 'The endCursor of the page before. It holds its moment, so later pages are pages of the same answer.',
  })
  after?: string;

  @Field(() => Moment, { nullable: true })
  at?: Moment;
}

/** A page as a Relay connection. `totalCount` counts the whole list, only if called. */
export interface ConnectionOf<T> {
  nodes: readonly T[];
  edges: readonly { node: T; cursor: string }[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
  /** Counts the whole list by a facet; absent if the list has none. */
  counts?: ListPage<never>['counts'];
}

/** Counts the list only if the query asks for the count. */
const counted: FieldMiddleware = ({ source }) => source.totalCount();

/** Returns the Relay connection type of a node type: `@ObjectType() class PartyConnection extends connection(Party) {}`. */
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

    @Field(() => Int, { description: 'Entries in the whole list, at the same moment.', middleware: [counted] })
    totalCount!: number;
  }
  return Connection as unknown as Type<ConnectionOf<T>>;
}

/** Returns the page as a connection. `present` converts an entry to the type of the API. Cursors are made if they are asked for. */
export function connect<N, T>(
  page: PageOf<N> & Partial<Pick<ListPage<never>, 'counts'>>,
  present: (entry: N) => T,
): ConnectionOf<T> {
  const nodes = page.nodes.map(present);
  const cursorAt = (index: number) => (nodes.length > 0 ? page.cursorAt(index) : undefined);
  return {
    nodes,
    get edges() {
      return nodes.map((node, i) => ({ node, cursor: page.cursorAt(i) }));
    },
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      get startCursor() {
        return cursorAt(0);
      },
      get endCursor() {
        return cursorAt(nodes.length - 1);
      },
    },
    totalCount: page.totalCount,
    counts: page.counts,
  };
}
