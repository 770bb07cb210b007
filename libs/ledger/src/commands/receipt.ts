/** The answer to a command, once its events are durable. */
export interface Receipt {
  readonly id: string;
  /** The newest revision of the stream. */
  readonly revision: bigint;
  readonly position: bigint;
  /** Later events that override this change, so that it is not (fully) visible today. */
  readonly shadowedBy: readonly EventPlace[];
  /** CURRENT if a query now shows the change. */
  readonly readModel: 'CURRENT' | 'BEHIND';
}

/** An event, by its position. */
export interface EventPlace {
  readonly position: bigint;
  readonly type: string;
}
