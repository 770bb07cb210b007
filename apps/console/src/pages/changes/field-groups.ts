import { isEmpty, isNotStated } from '../../parts/nothing';

/** A field that differs between two moments. */
interface FieldChanged {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Fields of one part or one row of a thing that differ. */
export interface FieldGroup {
  /** The path of the part or row; empty for fields of the thing itself. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The fields, with their paths within the group. */
  readonly fields: readonly FieldChanged[];
}

/** Fields that say nothing to people, or that the kind of change has said already. */
const HIDDEN = new Set(['id', 'key', 'retired', 'revision', 'keyHash']);

/** Returns the fields that people read, by the part or row that they belong to. Of what is new or gone, only what it states. */
export function groupsOf(fields: readonly FieldChanged[]): readonly FieldGroup[] {
  const groups = new Map<string, FieldChanged[]>();
  for (const field of fields) {
    const steps = field.path.split('.');
    if (HIDDEN.has(steps.at(-1)!) || (saysNothing(field.before) && saysNothing(field.after))) continue;
    const depth = Math.min(steps.length - 1, 2);
    const group = steps.slice(0, depth).join('.');
    const path = steps
      .slice(depth)
      .join('.')
      .replace(/^(.+)\.text$/, '$1'); // the text of a translation
    groups.set(group, [...(groups.get(group) ?? []), { ...field, path }]);
  }
  return [...groups].map(([path, fields]) => ({ path, kind: path ? kindOf(fields) : 'changed', fields }));
}

const isNothing = (value: unknown) => value === false || isEmpty(value);
const saysNothing = (value: unknown) => value === false || isNotStated(value);

function kindOf(fields: readonly FieldChanged[]): FieldGroup['kind'] {
  if (fields.every(({ before }) => isNothing(before))) return 'added';
  return fields.every(({ after }) => isNothing(after)) ? 'removed' : 'changed';
}
