/** A refused sign-in, as the server sends the browser back with it. */
interface Refusal {
  /** A code of docs/errors.md. */
  readonly code: string;
  /** The account that has no access. */
  readonly account?: string;
}

/** Reads a refusal from the address; undefined if there is none. Anybody can make an address, so only codes and accounts are taken. */
export function readRefusal(search: Readonly<Record<string, unknown>>): Refusal | undefined {
  const { refused, account } = search;
  if (typeof refused !== 'string' || !/^[A-Z_]{1,40}$/.test(refused)) return undefined;
  const isAccount = (typeof account === 'string' || typeof account === 'number') && /^\S{1,200}$/.test(String(account));
  return { code: refused, ...(isAccount && { account: String(account) }) };
}
