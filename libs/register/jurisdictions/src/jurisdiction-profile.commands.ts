import { command } from '#ledger';
import type { ProfileDetails } from './jurisdiction-profile.events.js';

// The command that is written by hand. Those of fields follow from their declarations.

export class OpenJurisdictionProfile extends command<
  'OpenJurisdictionProfile',
  Partial<ProfileDetails> & { readonly code: string }
>('OpenJurisdictionProfile') {}
