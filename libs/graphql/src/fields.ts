import { Field, type FieldOptions } from '@nestjs/graphql';
import type { GraphQLScalarType } from 'graphql';
import { Stated } from '#law';
import { KeyScalar } from './scalars.js';

// Shorthands for the fields that the register's types repeat: each is Nest's @Field with what it always comes with.

type Of = () => object | typeof String | GraphQLScalarType;

/** A field that may be left out. */
export const Optional = (of: Of = () => String, options: FieldOptions = {}) =>
  Field(of as never, { nullable: true, ...options });

/** A list; left out, it is empty. */
export const ListOf = (of: Of = () => String, options: FieldOptions = {}) =>
  Field((() => [of()]) as never, { defaultValue: [], ...options });

/** The key of a row within its thing. */
export const RowKey = () => Field(() => KeyScalar);

/** Yes, no, or not stated, which is what it is where it is left out. */
export const StatedField = (options: FieldOptions = {}) =>
  Field(() => Stated, { defaultValue: Stated.NOT_STATED, ...options });

/** A flag that is off where it is left out. */
export const Flag = (options: FieldOptions = {}) => Field(() => Boolean, { defaultValue: false, ...options });
