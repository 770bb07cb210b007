import { type Aspect, wholeAspect } from '#slice';
import * as commands from './engagement.commands.js';

/** Maps the differences between a register file and the register to commands. */
export const engagementAspects: readonly Aspect[] = [
  wholeAspect(commands.ChangeWork, 'work', 'condition'),
  wholeAspect(commands.ChangeEngagers, 'engagedBy'),
  wholeAspect(commands.AssignActivities, 'activities'),
  wholeAspect(commands.ChangeDisclosure, 'jurisdictions'),
  wholeAspect(commands.RelocateData, 'locations'),
  wholeAspect(commands.PlaceUnder, 'under'),
  wholeAspect(commands.ChangeProcessingContract, 'contract'),
  wholeAspect(commands.DeclareMarketing, 'marketing', 'marketingNotifiedOn'),
  wholeAspect(commands.ChangeEngagementOwner, 'department', 'owner'),
];
