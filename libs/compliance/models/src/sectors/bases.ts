import type { ModelBasis } from '../model.js';

// The bases that models use again and again.

/** Consent (GDPR Art 6(1)(a)). */
export const CONSENT: ModelBasis = { basis: 'CONSENT' };
/** The contract with the person (GDPR Art 6(1)(b)). */
export const CONTRACT: ModelBasis = { basis: 'CONTRACT' };
/** A legal obligation (GDPR Art 6(1)(c)). */
export const DUTY: ModelBasis = { basis: 'LEGAL_OBLIGATION' };
/** A task in the public interest (GDPR Art 6(1)(e)). */
export const PUBLIC_TASK: ModelBasis = { basis: 'PUBLIC_TASK' };

/** Returns legitimate interests with the interest that is pursued (GDPR Art 6(1)(f)). */
export const interest = (pursued: string): ModelBasis => ({ basis: 'LEGITIMATE_INTERESTS', interest: pursued });
