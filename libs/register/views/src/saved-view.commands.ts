import { command } from '#ledger';
import type { SavedViewDetails } from './saved-view.events.js';

// The command that is written by hand. Those of fields follow from their declarations.

export class SaveView extends command<'SaveView', SavedViewDetails>('SaveView') {}
