import { reject, say } from '#kernel';
import type { Certification, PartyDetails } from './party.events.js';

/** @throws {Rejection} INVALID if a company, and no class of them, is the recipients of a profile */
export function mustBeClass({ class: isClass, recipientsOf }: Pick<PartyDetails, 'class' | 'recipientsOf'>): void {
  if (recipientsOf !== undefined && !isClass)
    reject(
      'INVALID',
      say`Only a class of companies can be the recipients of a profile: set \`class\`.`,
      'recipientsOf',
    );
}

/** @throws {Rejection} INVALID if a certificate ends before it begins */
export function mustHoldInOrder({ since, until }: Certification, path: string): void {
  if (since !== undefined && until !== undefined && until < since)
    reject(
      'INVALID',
      say`The certificate ends on ${until}, before it begins on ${since}: correct one of the days.`,
      `${path}.until`,
    );
}
