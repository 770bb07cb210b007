import type { Type } from '@nestjs/common';
import { Field, type FieldOptions, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DeclaredArgument, FieldType, FieldTypes, InputOf, ShownOf, TypedFields } from '#ledger';
import { Readable } from './access.js';
import { Node } from './node.graphql.js';
import {
  CountryScalar,
  DateScalar,
  DestinationScalar,
  JurisdictionScalar,
  KeyScalar,
  PlaceScalar,
  PositionScalar,
} from './scalars.js';
import { RecordStatus } from './vocabulary.graphql.js';

/** A thing as the API shows it. The library `graph` adds the things that it refers to. */
type Shown<T> = ShownOf<T> & {
  readonly id: string;
  readonly key?: string;
  readonly status: keyof typeof RecordStatus;
  readonly revision: bigint;
};

/** A thing as the input that registers it states it. */
type Given<T> = InputOf<T> & { readonly key?: string };

/** The types of a declared kind of thing in the API. */
export interface DeclaredTypes<T, W = object> {
  readonly fields: TypedFields;
  /** The type of the thing. */
  readonly type: Type<Shown<T> & W>;
  /** The input that registers one, with the ids of the things that it refers to. */
  readonly input: Type<Given<T>>;
  /** Returns the type of a record that it has, by its name. */
  record(name: string): Type;
  /** Returns how an argument of a mutation is given: its type, and whether it can lack. */
  given(argument: DeclaredArgument): { readonly type: () => object; readonly nullable: boolean };
}

const SCALARS: Readonly<Record<string, object>> = {
  TEXT: String,
  IDENTIFIER: String,
  KEY: KeyScalar,
  FLAG: Boolean,
  NUMBER: Int,
  DATE: DateScalar,
  COUNTRY: CountryScalar,
  JURISDICTION: JurisdictionScalar,
  PLACE: PlaceScalar,
  DESTINATION: DestinationScalar,
  REFERENCE: ID,
};

/** Details of how the API shows a kind of thing. */
interface More<W> {
  /** False if its things have no keys: no register file has them. */
  readonly hasKey?: boolean;
  /** The description of its status. */
  readonly status?: string;
  /** An abstract class with the fields that are written by hand. */
  readonly written?: AbstractType<W>;
}

type AbstractType<W> = abstract new (...given: never[]) => W;

/**
 * Returns the types of a kind of thing in the API.
 * @param name the name of its type. The name of the input is that of the command
 */
export function declaredTypes<
  D extends TypedFields,
  W = object,
  T = D extends TypedFields<infer Types> ? Types : never,
>(
  name: string,
  declared: D,
  description: string,
  { hasKey = true, status, written }: More<W> = {},
): DeclaredTypes<T, W> {
  const fields: TypedFields = declared;
  const records = new Map<string, Type>();
  const made = (name: string, make: (record: Type) => void): Type => {
    const record = records.get(name) ?? classNamed(name);
    if (!records.has(name)) make(record);
    records.set(name, record);
    return record;
  };

  /** Returns the class of a record. As an input it has ids, where as an output the library `graph` adds the things. */
  function recordOf({ name = '', fields: inner = {}, description }: FieldType, isInput: boolean): Type {
    const input = `${name}Input`;
    const refers = Object.values(inner).some(({ content }) => content === 'ID');
    const fill = (record: Type, types: FieldTypes) => {
      for (const [field, type] of Object.entries(types)) put(record, field, typeOf(type, isInput), shownAs(type));
    };
    if (refers && isInput)
      return made(input, (record) => {
        fill(record, inner);
        InputType(input, { description })(record);
      });
    return made(name, (record) => {
      fill(record, withoutIds(inner));
      if (!refers) InputType(input)(record);
      Readable()(record);
      ObjectType(name, { description })(record);
    });
  }

  function typeOf(type: FieldType, isInput: boolean): () => object {
    if (type.of) {
      const of = typeOf(type.of, isInput);
      return () => [of()];
    }
    const known = type.is === 'RECORD' ? recordOf(type, isInput) : (type.codes ?? SCALARS[type.is]!);
    return () => known;
  }

  const all = fields.types as FieldTypes;

  const input = classNamed(capital(`${fields.by.register}Input`));
  if (hasKey) put(input, 'key', () => KeyScalar, { nullable: true });
  for (const [field, type] of Object.entries(all).filter(([, { presence }]) => presence !== 'NOTED'))
    put(input, field, typeOf(type, true), { nullable: type.presence !== 'MUST', description: saidOf(type) });
  InputType({ description })(input);

  const type = classNamed(name, written);
  put(type, 'id', () => ID);
  if (hasKey) put(type, 'key', () => KeyScalar, { nullable: true });
  for (const [field, one] of Object.entries(withoutIds(all))) put(type, field, typeOf(one, false), shownAs(one));
  put(type, 'status', () => RecordStatus, { description: status });
  put(type, 'revision', () => PositionScalar);
  Readable()(type);
  ObjectType({ implements: () => [Node], description })(type);

  /** Returns the input of an argument that takes several fields. */
  const dataOf = ({ name, of: { names, input, description } = { names: [] } }: DeclaredArgument): Type =>
    made(input ?? capital(`${name}Input`), (record) => {
      for (const field of names) put(record, field, typeOf(all[field]!, true), shownAs(all[field]!));
      InputType({ description })(record);
    });

  return {
    fields,
    type: type as Type<Shown<T> & W>,
    input: input as Type<Given<T>>,
    record: (name) => records.get(name)!,
    given: (argument) => {
      const { name, is, field = '' } = argument;
      const one = all[field];
      switch (is) {
        case 'DATA': {
          const data = dataOf(argument);
          return { type: () => data, nullable: false };
        }
        case 'ROW':
          return { type: typeOf(one!.of!, true), nullable: false };
        case 'KEY':
          return { type: typeOf(one!.of!.fields![name]!, true), nullable: false };
        case 'FIELD':
          return { type: typeOf(one!, true), nullable: one!.presence === 'MAY' };
      }
    },
  };
}

const withoutIds = (types: FieldTypes): FieldTypes =>
  Object.fromEntries(Object.entries(types).filter(([, { content }]) => content !== 'ID'));

/** Returns how a value is shown that is stored: what has a value of its own if it is left out is always there. */
const shownAs = (type: FieldType): FieldOptions => ({
  description: saidOf(type),
  ...(type.none !== undefined
    ? { defaultValue: type.none }
    : (type.presence === 'MAY' || type.presence === 'NONE') && { nullable: true }),
});

/** Returns the description of a field. That of a record is with its type. */
const saidOf = ({ description, fields }: FieldType) => (fields ? undefined : description);

function put(into: Type, name: string, type: () => object, options: FieldOptions = {}): void {
  Field(type as never, options)(into.prototype, name);
}

/**
 * Returns a class with the name, by which the schema tells types apart.
 * @param base the class with the fields that it has from elsewhere
 */
export function classNamed(name: string, base?: AbstractType<unknown>): Type {
  const made = base ? class extends (base as Type) {} : class {};
  Object.defineProperty(made, 'name', { value: name });
  return made;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
