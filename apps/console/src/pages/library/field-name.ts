import type { Words } from '../../words/words';

/** Returns the name of a field of a row. */
export const fieldName = (t: Words['t'], field: string): string => t(`fields.${field}` as 'fields.special');
