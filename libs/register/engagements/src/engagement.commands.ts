import { command } from '#ledger';
import type { EngagementDetails } from './engagement.events.js';

// The command that is written by hand. Those of fields follow from their declarations.

type Engagement = Partial<EngagementDetails> & Pick<EngagementDetails, 'processor' | 'work'>;

export class EngageProcessor extends command<'EngageProcessor', Engagement>('EngageProcessor') {}
