import { client } from '../api/client';
import type { Values } from '../parts/values';
import { COMMANDS } from './commands';
import type { FormOf } from './drafts';
import { valuesFrom } from './prefill';
import { fieldsOfCommand, isInput } from './schema';
import { thingQuery } from './thing-query';

/** A thing as the form of a command needs it. */
export interface ThingForForm {
  readonly thing: Values;
  readonly values: Values;
  readonly revision?: string;
}

/** Returns values that a page gives for a command whose one argument is a group, in that group. */
function inGroup(command: string, values: Values): Values {
  const [[group, { name: type }] = ['', { name: '' }], ...more] = fieldsOfCommand(command);
  return more.length > 0 || !isInput(type) || group in values ? values : { [group]: values };
}

/** Reads the thing that a form is about, at a moment, past all kept answers. */
export async function readThing(form: FormOf, at: object): Promise<ThingForForm> {
  const { command, kind = '', id, row, values = {} } = form;
  const query = thingQuery(command, kind);
  if (query === undefined || id === undefined) return { thing: {}, values: inGroup(command, values) };
  const { data, error } = await client.query(query, { id, at }, { requestPolicy: 'network-only' });
  if (error) throw error;
  const thing: Values | null = data.thing;
  if (!thing) return { thing: {}, values };
  const filled = valuesFrom(command, COMMANDS[command]!, thing, row);
  return { thing, values: { ...filled, ...values }, revision: String(thing.revision) };
}
