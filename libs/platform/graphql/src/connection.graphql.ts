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
interface ConnectionOf<T> {
  nodes: readonly T[];
  edges: readonly { node: T; cursor: string }[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
  /** Counts the whole list by a facet; absent if the list has none. */
  counts?: ListPage<never>['counts'];
}

/** Counts the list only if the query asks for the count. */
const counted: FieldMiddleware = ({ source }) => source.totalCount();

/**
 * Returns the Relay connection type of a node type: `@ObjectType() class PartyConnection extends connection(Party) {}`.
 * @param counts what `totalCount` counts
 */
export function connection<T>(
  node: Type<T>,
  counts = 'Entries in the whole list, at the same moment.',
): Type<ConnectionOf<T>> {
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

    @Field(() => Int, { description: counts, middleware: [counted] })
    totalCount!: number;
  }
  return Connection as unknown as Type<ConnectionOf<T>>;
}

/** A page as `connect` takes it. */
type Connectable<N> = PageOf<N> & Partial<Pick<ListPage<never>, 'counts'>>;

/** The place of a page. Cursors are made if they are asked for. */
class PlaceOfPage implements PageInfo {
  constructor(private readonly page: Connectable<unknown>) {}

  get hasNextPage(): boolean {
    return this.page.hasNextPage;
  }

  get hasPreviousPage(): boolean {
    return this.page.hasPreviousPage;
  }

  get startCursor(): string | undefined {
    return this.cursorAt(0);
  }

  get endCursor(): string | undefined {
    return this.cursorAt(this.page.nodes.length - 1);
  }

  private cursorAt(index: number): string | undefined {
    return this.page.nodes.length > 0 ? this.page.cursorAt(index) : undefined;
  }
}

// Getters are in classes. What those of an object literal see, V8 keeps until the next full collection: a whole page of each request.
class ConnectedPage<T> implements ConnectionOf<T> {
  readonly pageInfo: PageInfo;

  constructor(
    private readonly page: Connectable<unknown>,
    readonly nodes: readonly T[],
  ) {
    this.pageInfo = new PlaceOfPage(page);
  }

  get edges(): readonly { node: T; cursor: string }[] {
    return this.nodes.map((node, i) => ({ node, cursor: this.page.cursorAt(i) }));
  }

  get totalCount(): () => Promise<number> {
    return this.page.totalCount;
  }

  get counts(): ListPage<never>['counts'] | undefined {
    return this.page.counts;
  }
}

/** Returns the page as a connection. `present` converts an entry to the type of the API. Cursors are made if they are asked for. */
export function connect<N, T>(page: Connectable<N>, present: (entry: N) => T): ConnectionOf<T> {
  return new ConnectedPage(page, page.nodes.map(present));
}
