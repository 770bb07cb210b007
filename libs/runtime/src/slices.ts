import { grants } from '#access';
import { contacts } from '#contacts';
import { engagements } from '#engagements';
import { jurisdictionProfiles } from '#jurisdictions';
import { parties } from '#parties';
import { processingActivities } from '#processing-activities';
import { Slices } from '#slice';
import { transfers } from '#transfers';

/** Every slice of the register, what is referred to before what refers to it. A new slice is one more here. */
export const SLICES = new Slices([
  grants,
  contacts,
  parties,
  processingActivities,
  engagements,
  transfers,
  jurisdictionProfiles,
]);
