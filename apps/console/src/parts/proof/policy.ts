import { download } from '../download';

/** Keeps the policy that trusts the keys of the log, as a file. */
export function savePolicy({ policy, origin }: { readonly policy: string; readonly origin: string }): void {
  download(`policy-${origin.replace(/[^\w.-]+/g, '-')}.txt`, policy, 'text/plain');
}
