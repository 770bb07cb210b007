import type { Words } from './words';

// A plain field is one that `change…` sets. Its label is enough: the title of its command and the sentences of its event can be
// those of every such field.

type Find = Pick<Words, 'find'>;

/** Returns the label of the field of this name, in capitals or not; undefined if it has none. */
export function labelOfField({ find }: Find, name: string | undefined): string | undefined {
  return name && find(`fields.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
}

/** Returns the title of a type of event. */
export function eventTitle({ find }: Find, type: string): string | undefined {
  return find(`events.${type}.title`) ?? ofField({ find }, type, '.title');
}

/** Returns the sentence of an event. `key` is the key of its message. */
export function eventSentence({ find }: Find, key: string, values: Record<string, string>): string | undefined {
  const [type = '', end] = key.split('.');
  const value = Object.values(values)[0];
  return find(`events.${key}`, values) ?? ofField({ find }, type, end ? `.${end}` : '', value);
}

function ofField({ find }: Find, type: string, end: string, value?: string): string | undefined {
  const field = labelOfField({ find }, /^(\w+)Changed$/.exec(type)?.[1]);
  return field && find(`events.FieldChanged${end}`, { field, value });
}
