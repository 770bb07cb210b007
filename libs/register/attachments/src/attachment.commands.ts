import { command } from '#ledger';
import type { Attached } from './attachment.events.js';

/** Attaches a file to a thing. The file is in the ledger already. */
export class AttachFile extends command<'AttachFile', Attached>('AttachFile') {}
