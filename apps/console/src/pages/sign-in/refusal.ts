import type { Texts } from '../../app/address';

/** A refused sign-in, as the server sends the browser back with it. */
interface Refusal {
  /** A code of docs/errors.md. */
  readonly code: string;
  /** The account that has no access. */
  readonly account?: string;
}

/** An account as the register names it. */
const ACCOUNT = /^account-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a refusal from the address; undefined if there is none. Anybody can make an address, so only codes and accounts are taken. */
export function readRefusal({ refused, account }: Texts): Refusal | undefined {
  if (refused === undefined || !/^[A-Z_]{1,40}$/.test(refused)) return undefined;
  return { code: refused, ...(account !== undefined && ACCOUNT.test(account) && { account }) };
}
