import { isBlank, reject, say } from '#kernel';
import type { FindingPlace } from './finding-work.events.js';

/** The kind of the work on findings: the prefix of its ids. */
export const FINDING = 'finding';

/** Returns the id of a finding, which is also that of the work on it. */
export function findingIdOf({ rule, subject, path }: FindingPlace): string {
  return `${FINDING}-${rule}:${subject}:${path}`;
}

/**
 * Returns the place of a finding by its id.
 * @throws {Rejection} INVALID if the text is not the id of a finding
 */
export function placeOf(id: string): FindingPlace {
  const [, rule, subject, path] = /^finding-([A-Z0-9_.-]+):([^:]+):(.+)$/s.exec(id) ?? [];
  if (rule === undefined || subject === undefined || path === undefined)
    return reject('INVALID', `"${id}" is not the id of a finding: take it from the query findings.`, 'id');
  return { rule, subject, path };
}

/** Accounts as the register knows them. A name or an address would be personal data, in the clear for good. */
const ACCOUNT = /^(?:anonymous|(?:account|grant)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** @throws {Rejection} INVALID if the text is not the id of an account */
export function mustBeAccount(account: string): void {
  if (!ACCOUNT.test(account))
    reject('INVALID', 'Give the id of the account, as its `me { account }` shows it, not a name.', 'assignee');
}

/** @throws {Rejection} INVALID if the text is blank */
export function mustSaySomething(text: string, path: string): void {
  if (isBlank(text)) reject('INVALID', say`It is blank: say why, in a sentence.`, path);
}
