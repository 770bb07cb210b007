import { use } from 'react';
import type { Values } from '../parts/values';
import { ChosenFile } from './chosen-file';
import { KeysTaken } from './form-context';
import { keyFrom } from './key-from';
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
  const made = (from: unknown) => freeKey(keyFrom(String(from ?? '')), taken);
  return (name, value) => {
    if (value instanceof ChosenFile) return { ...values, name: values.name || value.name, [name]: value.parts };
    const isOwn = values.key !== undefined && values.key !== '' && values.key !== made(values[naming || '']);
    return { ...values, [name]: value, ...(name === naming && !isOwn && { key: made(value) }) };
  };
}

/** Returns the key, with a number at its end if other rows have it. */
export function freeKey(key: string, taken: readonly string[]): string {
  if (key === '' || !taken.includes(key)) return key;
  let number = 2;
  while (taken.includes(`${key}-${number}`)) number += 1;
  return `${key}-${number}`;
}
