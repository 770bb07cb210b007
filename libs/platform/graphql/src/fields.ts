import { Field, type FieldOptions } from '@nestjs/graphql';
import type { GraphQLScalarType } from 'graphql';
import { Stated } from '#law';
import { KeyScalar } from './scalars.js';

// Shorthands for fields that the register's types repeat: Nest's @Field with fixed options.

type TypeOf = () => object | typeof String | GraphQLScalarType;

/** Declares a field that may be left out. */
export const Optional = (type: TypeOf = () => String, options: FieldOptions = {}) =>
  Field(type as never, { nullable: true, ...options });

/** Declares a list. It is empty if left out. */
export const ListOf = (type: TypeOf = () => String, options: FieldOptions = {}) =>
  Field((() => [type()]) as never, { defaultValue: [], ...options });

/** Declares the key of a row within its thing. */
export const RowKey = () => Field(() => KeyScalar);

/** Declares a field with the values yes, no and not stated. It is not stated if left out. */
export const StatedField = (options: FieldOptions = {}) =>
  Field(() => Stated, { defaultValue: Stated.NOT_STATED, ...options });

/** Declares a flag. It is false if left out. */
export const Flag = (options: FieldOptions = {}) => Field(() => Boolean, { defaultValue: false, ...options });
