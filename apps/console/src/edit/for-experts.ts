import type { Values } from '../parts/values';
import { namingField } from './naming';
import type { FieldType } from './schema';

/** Fields that few people need: to what a row is limited, and what the register says by itself. */
const EXPERT = new Set([
  ...['key', 'revision', 'ofRevision', 'recipientsOf', 'region'],
  ...['condition', 'appliesTo', 'onlyIfNoAlternative', 'onlySpecialData', 'anchor', 'unless', 'document'],
  ...['uniqueIdentifier', 'mayReveal', 'ccpa', 'juristic', 'contractingParty', 'registrationNumber'],
  ...['sensitiveKinds', 'ages'],
]);

type Fields = readonly (readonly [name: string, type: FieldType])[];

/** Returns true if a field is folded: few people need it, and it is empty or made from a name. */
export function isForExperts(
  name: string,
  { isRequired, isList }: FieldType,
  fields: Fields,
  { [name]: value }: Values,
): boolean {
  if (!EXPERT.has(name) && !(name === 'until' && isList)) return false;
  if (name === 'key') return namingField(fields) !== undefined;
  return !(isRequired && !isList) && isNothing(value);
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  value === 'NOT_STATED' ||
  (Array.isArray(value) && value.length === 0);
