import type { Intent } from '../decider.js';
import type { JoiningFact } from '../joining.js';
import { command } from './commands.js';

// The commands of a join. Any kind of thing can have doubles.

/** Ends a thing that is a double of another one. */
export class JoinThing extends command<'JoinThing', { readonly into: string }>('JoinThing') {}
/** Makes a thing refer to another one wherever it refers to the double of that. */
export class MoveReferences extends command<'MoveReferences', { readonly from: string; readonly to: string }>(
  'MoveReferences',
) {}

type JoiningCommand = JoinThing | MoveReferences;

const COMMANDS = new Set<string>(['JoinThing', 'MoveReferences'] satisfies JoiningCommand['type'][]);

/** Returns true for a command of a join. */
export function isJoiningCommand(intent: Intent): intent is JoiningCommand {
  return COMMANDS.has(intent.type);
}

/** Returns the fact that follows from a command of a join. */
export function decideJoining({ type, data }: JoiningCommand): JoiningFact[] {
  return type === 'JoinThing' ? [{ type: 'ThingJoined', data }] : [{ type: 'ReferencesMoved', data }];
}
