/** A PostgreSQL of its own, in a temporary directory. */
export interface OwnPostgres {
  readonly url: string;
  /** Ends the server, with all connections. Its data stay. */
  halt(): Promise<void>;
  /** Starts it again after `halt`. */
  start(): Promise<void>;
  /** Makes every process of the server stand still, with their connections open. Returns the function that lets them go on. */
  hang(): () => void;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}
export function postgresPrograms(): string | undefined;
export function startPostgres(programs: string, settings?: { fsync?: 'on' | 'off' }): Promise<OwnPostgres>;
/** Returns a port of the loopback address that nobody uses. */
export function freePort(): Promise<number>;
