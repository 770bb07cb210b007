import { authorisationsOf } from './authorisation.js';

/** South African law (POPIA) as its document needs it. */
export const southAfricanLaw = {
  authorisationsOf,
} as const;
