import { COMMANDS, TYPE_OF } from './commands';
import { selectionFor } from './prefill';
import { KEYS_OF, TEXTS } from './row-keys';

/** Returns the question for all that the form of a command shows of a thing, or undefined for what is no thing. */
export function thingQuery(command: string, kind: string): string | undefined {
  const type = TYPE_OF[kind];
  if (!type) return undefined;
  const place = COMMANDS[command]!;
  const named = place.section === 'translations' ? TEXTS : (KEYS_OF[kind] ?? '');
  const fields = `id revision ${selectionFor(command, place, kind)} ${named}`;
  return `query ThingForForm($id: ID!, $at: Moment) { thing: node(id: $id, at: $at) { ... on ${type} { ${fields} } } }`;
}
