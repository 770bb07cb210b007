/** Values by field, as forms and answers have them. */
export type Values = Readonly<Record<string, unknown>>;

/** Returns true for a group of fields. */
export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the fields of a group; none of anything else. */
export const valuesOf = (value: unknown): Values => (isValues(value) ? value : {});

/** Returns a list of texts; none of anything else. */
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
