import { reject } from '#kernel';
import type { IssuedCommand } from '../commands/commands.js';
import type { Decider, Thing } from '../decider.js';
import type { Fact } from '../event.js';
import type { Any } from './declaration.js';
import type { TypedFields } from './typed.js';
import type { FieldType, FieldTypes } from './types.js';

type Rest<S extends Thing> = Pick<Decider<S>, 'category' | 'noun' | 'name'>;

/** Returns the decider of a kind of thing. More fields of S, and what is irregular, are written by hand. */
export function declaredDecider<D extends Thing, C extends IssuedCommand, F extends Fact, S extends D = D>(
  fields: TypedFields<Any, D, C, F>,
  rest: Rest<S>,
): Decider<S, C, F> {
  const { by, begins, words, types } = fields;
  const texts = leaves(types).flatMap(([path, { is }]) => (is === 'TEXT' ? path : []));
  return {
    ...rest,
    creates: [by.register],
    revives: [by.reinstate, by.retire],
    references: Object.fromEntries(leaves(types).flatMap(([path, { kind }]) => (kind ? [[path, kind]] : []))),
    ...(texts.length > 0 && { texts }),
    words,
    moved: (_, thing) => {
      fields.mustHaveDistinctRows(thing);
      return thing;
    },
    decide: (command, thing) => fields.decide(thing!, command),
    evolve: (thing, fact) =>
      thing || fact.type === begins
        ? (fields.evolve(thing!, fact) as S)
        : reject('NOT_FOUND', `${fact.type}: the ${rest.noun} does not exist yet.`),
  };
}

/** Returns the types of the values that have no parts, by their paths: `processors[]`, `contract.until`. */
function leaves(types: FieldTypes): [path: string, type: FieldType][] {
  const within = (path: string, type: FieldType): [string, FieldType][] => {
    if (type.of) return within(`${path}[]`, type.of);
    if (type.fields) return Object.entries(type.fields).flatMap(([name, inner]) => within(`${path}.${name}`, inner));
    return [[path, type]];
  };
  return Object.entries(types).flatMap(([name, type]) => within(name, type));
}
