/** A source of the law data. Pages of law firms are secondary evidence. */
export interface Source {
  readonly title: string;
  readonly addresses: readonly string[];
}
