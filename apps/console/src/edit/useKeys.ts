import { use } from 'react';
import { freeKey, keyFrom } from '#naming';
import type { Values } from '../parts/values';
import { ChosenFile } from './chosen-file';
import { KeysTaken } from './form-context';
import { namingField } from './naming';
import type { FieldType } from './schema';

type Fields = readonly (readonly [name: string, type: FieldType])[];

/**
 * Returns the function that sets a field of a group. A new row gets a key from what names it, which no other row has, until somebody
 * types another one.
 */
export function useKeys(fields: Fields, values: Values, hasKey: boolean): (name: string, value: unknown) => Values {
  const taken = use(KeysTaken);
  const naming =
    !hasKey && fields.some(([name, { isRequired }]) => name === 'key' && isRequired) && namingField(fields);
  const made = (from: unknown) => {
    const name = String(from ?? '');
    return name.trim() === '' ? '' : freeKey(keyFrom(name), (key) => taken.includes(key));
  };
  return (name, value) => {
    if (value instanceof ChosenFile) return { ...values, name: values.name || value.name, [name]: value.parts };
    const isOwn = values.key !== undefined && values.key !== '' && values.key !== made(values[naming || '']);
    return { ...values, [name]: value, ...(name === naming && !isOwn && { key: made(value) }) };
  };
}
