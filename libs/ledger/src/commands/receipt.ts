/** What a command answers once it is durable. */
export interface Receipt {
  readonly id: string;
  /** The stream's newest revision. */
  readonly revision: bigint;
  readonly position: bigint;
  /** Later events because of which the change does not (wholly) show today. */
  readonly shadowedBy: readonly EventPlace[];
  /** Whether a read made now sees it. */
  readonly readModel: 'CURRENT' | 'BEHIND';
}

export interface EventPlace {
  readonly position: bigint;
  readonly type: string;
}
