import type { Type } from '@nestjs/common';
import { Field, type FieldOptions, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { FieldType, FieldTypes, RegistrationOf, ShownOf, TypedFields } from '#ledger';
import { Readable } from './access.js';
import { Node } from './node.graphql.js';
import { DateScalar, JurisdictionScalar, KeyScalar, PlaceScalar, PositionScalar } from './scalars.js';
import { RecordStatus } from './vocabulary.graphql.js';

/** A thing as the API shows it. The library `graph` adds the things that it refers to. */
type Shown<T> = ShownOf<T> & {
  readonly id: string;
  readonly key?: string;
  readonly status: keyof typeof RecordStatus;
  readonly revision: bigint;
};

/** The types of a declared kind of thing in the API. */
export interface DeclaredTypes<D, T> {
  readonly fields: TypedFields;
  /** The type of the thing. */
  readonly type: Type<Shown<T>>;
  /** The input that registers one, with the ids of the things that it refers to. */
  readonly input: Type<RegistrationOf<D>>;
  /** Returns how the value of a field is given, alone: its type, and whether it can lack. */
  given(field: string): { readonly type: () => object; readonly nullable: boolean };
}

const SCALARS: Readonly<Record<string, object>> = {
  TEXT: String,
  IDENTIFIER: String,
  DATE: DateScalar,
  JURISDICTION: JurisdictionScalar,
  PLACE: PlaceScalar,
  REFERENCE: ID,
};

/**
 * Returns the types of a kind of thing in the API.
 * @param name the name of its type. The name of the input is that of the command
 */
export function declaredTypes<D extends TypedFields, T = D extends TypedFields<infer Types> ? Types : never>(
  name: string,
  declared: D,
  description: string,
): DeclaredTypes<D, T> {
  const fields: TypedFields = declared;
  const records = new Map<string, Type>();

  /** Returns the class of a record: it is the same as an input and as an output. */
  function recordOf({ name = '', fields: inner = {}, description }: FieldType): Type {
    const known = records.get(name);
    if (known) return known;
    const record = classNamed(name);
    records.set(name, record);
    for (const [field, type] of Object.entries(inner)) put(record, field, typeOf(type), shownAs(type));
    InputType(`${name}Input`)(record);
    Readable()(record);
    ObjectType(name, { description })(record);
    return record;
  }

  function typeOf(type: FieldType): () => object {
    if (type.of) {
      const of = typeOf(type.of);
      return () => [of()];
    }
    const known = type.is === 'RECORD' ? recordOf(type) : (type.codes ?? SCALARS[type.is]!);
    return () => known;
  }

  const all = Object.entries(fields.types as FieldTypes);

  const input = classNamed(capital(`${fields.by.register}Input`));
  put(input, 'key', () => KeyScalar, { nullable: true });
  for (const [field, type] of all) {
    put(input, field, typeOf(type), { nullable: type.presence !== 'MUST', description: saidOf(type) });
  }
  InputType({ description })(input);

  const type = classNamed(name);
  put(type, 'id', () => ID);
  put(type, 'key', () => KeyScalar, { nullable: true });
  for (const [field, one] of all) if (one.content !== 'ID') put(type, field, typeOf(one), shownAs(one));
  put(type, 'status', () => RecordStatus);
  put(type, 'revision', () => PositionScalar);
  Readable()(type);
  ObjectType({ implements: () => [Node], description })(type);

  return {
    fields,
    type: type as Type<Shown<T>>,
    input: input as Type<RegistrationOf<D>>,
    given: (field) => ({ type: typeOf(fields.types[field]!), nullable: fields.types[field]!.presence === 'MAY' }),
  };
}

/** Returns how a value is shown that is stored: what has a value of its own if it is left out is always there. */
const shownAs = (type: FieldType): FieldOptions => ({
  description: saidOf(type),
  ...(type.presence === 'MAY' ? { nullable: true } : type.none !== undefined && { defaultValue: type.none }),
});

/** Returns the description of a field. That of a record is with its type. */
const saidOf = ({ description, fields }: FieldType) => (fields ? undefined : description);

function put(into: Type, name: string, type: () => object, options: FieldOptions = {}): void {
  Field(type as never, options)(into.prototype, name);
}

function classNamed(name: string): Type {
  const made = class {};
  Object.defineProperty(made, 'name', { value: name });
  return made;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
