import { type Aspect, whole } from '#slice';
import * as commands from './engagement.commands.js';

/** How differences between a register file and the register become commands. */
export const engagementAspects: readonly Aspect[] = [
  whole(commands.ChangeWork, 'work', 'condition'),
  whole(commands.ChangeEngagers, 'engagedBy'),
  whole(commands.AssignActivities, 'activities'),
  whole(commands.ChangeDisclosure, 'jurisdictions'),
  whole(commands.RelocateData, 'locations'),
  whole(commands.PlaceUnder, 'under'),
  whole(commands.ChangeProcessingContract, 'contract'),
  whole(commands.DeclareMarketing, 'marketing', 'marketingNotifiedOn'),
];
