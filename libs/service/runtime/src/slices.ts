import { grants } from '#access';
import { assets } from '#assets';
import { attachments } from '#attachments';
import { contacts } from '#contacts';
import { engagements } from '#engagements';
import { findingWork } from '#finding-work';
import { issuedReports } from '#issued-reports';
import { jurisdictionProfiles } from '#jurisdictions';
import { notes } from '#notes';
import { parties } from '#parties';
import { processingActivities } from '#processing-activities';
import { Slices } from '#slice';
import { transfers } from '#transfers';
import { savedViews } from '#views';

/** Every slice of the register: each comes after the slices that it refers to. A new slice is a new entry here. */
export const SLICES = new Slices([
  grants,
  contacts,
  parties,
  assets,
  processingActivities,
  engagements,
  transfers,
  jurisdictionProfiles,
  findingWork,
  issuedReports,
  notes,
  attachments,
  savedViews,
]);
