import { client } from '../api/client';
import { COMMANDS } from './commands';
import type { FormOf } from './drafts';
import { KEYS_OF } from './keys';
import { selectionFor, TYPE_OF, type Values, valuesFrom } from './prefill';

/** A thing as the form of a command needs it. */
export interface ThingForForm {
  readonly thing: Values;
  readonly values: Values;
  readonly revision?: string;
}

const ROOT: Readonly<Record<string, string>> = {
  processingActivity: 'processingActivity(id: $id, at: $at)',
  engagement: 'engagement(id: $id, at: $at)',
  transfer: 'transfer(id: $id, at: $at)',
  party: 'party(id: $id, at: $at)',
  contact: 'contact(id: $id, at: $at)',
  jurisdictionProfile: 'jurisdictionProfiles(at: $at)',
};

/** Reads the thing that a form is about, at a moment, past all kept answers. */
export async function readThing(form: FormOf, at: object): Promise<ThingForForm> {
  const { command, kind = '', id, row, values = {} } = form;
  const place = COMMANDS[command]!;
  const root = ROOT[kind];
  if (!root || id === undefined || !(kind in TYPE_OF)) return { thing: {}, values };
  const fields = `id revision ${selectionFor(command, place, kind)} ${KEYS_OF[kind] ?? ''}`;
  const declared = root.includes('$id') ? '$id: ID!, $at: Moment' : '$at: Moment';
  const { data, error } = await client.query(
    `query ThingForForm(${declared}) { thing: ${root} { ${fields} } }`,
    root.includes('$id') ? { id, at } : { at },
    { requestPolicy: 'network-only' },
  );
  if (error) throw error;
  const found = data.thing as Values | readonly Values[] | null;
  const thing = Array.isArray(found) ? found.find((each: Values) => each.id === id) : found;
  if (!thing) return { thing: {}, values };
  return {
    thing: thing as Values,
    values: { ...valuesFrom(command, place, thing as Values, row), ...values },
    revision: String((thing as Values).revision),
  };
}
