import type { Member } from './eventstoredb.answers.double.js';
import { type DoubleOptions, EventStoreDbDouble } from './eventstoredb.double.js';
import { LogDouble } from './eventstoredb.log.double.js';

/**
 * FOR TESTS ONLY: several nodes over one log; one node leads. Gossip describes the last election: until the next one, it
 * names a leader that has failed.
 */
export class EventStoreDbClusterDouble {
  readonly nodes: EventStoreDbDouble[] = [];
  private readonly log = new LogDouble(0n);
  private members: readonly Member[] = [];

  private constructor() {}

  /** Starts a cluster whose first node leads. */
  static async create(size = 3, options: Omit<DoubleOptions, 'cluster'> = {}): Promise<EventStoreDbClusterDouble> {
    const cluster = new EventStoreDbClusterDouble();
    const membership = { log: cluster.log, members: () => cluster.members };
    for (let i = 0; i < size; i += 1)
      cluster.nodes.push(await EventStoreDbDouble.create({ ...options, cluster: membership }));
    cluster.elect(0);
    return cluster;
  }

  /** The connection string, with the address of every node. */
  get connectionString(): string {
    return `esdb://${this.nodes.map(({ address }) => address).join(',')}?tls=false`;
  }

  /** Makes the node the leader, or, without one, leaves the cluster without a leader. */
  elect(leader?: number): void {
    this.members = this.nodes.map((node, i) => node.member(i === leader));
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop()));
  }
}
