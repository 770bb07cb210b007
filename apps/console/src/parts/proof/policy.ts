import { save } from '../save';

/** Keeps the policy that trusts the keys of the log, as a file. */
export function savePolicy({ policy, origin }: { readonly policy: string; readonly origin: string }): void {
  save(policy, `policy-${origin.replace(/[^\w.-]+/g, '-')}.txt`, 'text/plain');
}
