/** Returns true for a value that holds nothing: none, an empty text or an empty list. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Returns true for a value that states nothing. */
export const isNotStated = (value: unknown): boolean => isEmpty(value) || value === 'NOT_STATED';
