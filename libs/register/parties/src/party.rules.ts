import { reject } from '#kernel';
import type { PartyDetails } from './party.events.js';

/** @throws {Rejection} INVALID if a company, and no class of them, is the recipients of a profile */
export function mustBeClass({ class: isClass, recipientsOf }: Pick<PartyDetails, 'class' | 'recipientsOf'>): void {
  if (recipientsOf !== undefined && !isClass)
    reject('INVALID', 'Only a class of companies can be the recipients of a profile: set `class`.', 'recipientsOf');
}
