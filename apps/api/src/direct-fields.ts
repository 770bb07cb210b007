import type { INestApplication } from '@nestjs/common';
import { CUSTOM_ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ExternalContextCreator } from '@nestjs/core';
import { GqlParamtype } from '@nestjs/graphql/dist/enums/gql-paramtype.enum.js';
import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { membersOf } from '#kernel';

// A page has fourteen thousand values. Nest gives each field a function, and calls those of resolvers through pipes, guards and
// interceptors, which makes several promises of each value. No field of the register has any of these.

type Create = ExternalContextCreator['create'];
type Params = Readonly<Record<string, { readonly index: number; readonly data?: string; readonly pipes?: unknown[] }>>;

/**
 * Makes Nest call field resolvers directly, so that a value which is there is returned at once. Those with pipes, or with
 * parameters of their own making, are called as before; so are queries and mutations. To be called before `app.init()`.
 */
export function callFieldsDirectly(app: INestApplication): void {
  const creator = app.get(ExternalContextCreator, { strict: false });
  const create = creator.create.bind(creator) as (...args: unknown[]) => ReturnType<Create>;
  creator.create = ((...given: Parameters<Create>) => {
    const [instance, callback, methodName, metadataKey, , , , options, contextType] = given;
    const isField = contextType === ('graphql' as never) && options && !Object.values(options).includes(true);
    const params = (Reflect.getMetadata(metadataKey!, instance.constructor, methodName) ?? {}) as Params;
    const isPlain = Object.entries(params).every(
      ([key, { pipes }]) => !key.includes(CUSTOM_ROUTE_ARGS_METADATA) && !pipes?.length,
    );
    return isField && isPlain ? direct(instance, callback as never, params) : create(...given);
  }) as Create;
}

/** Returns a resolver that calls the method with what its parameters ask for. */
function direct(
  instance: object,
  method: (...args: unknown[]) => unknown,
  params: Params,
): GraphQLFieldResolver<unknown, unknown> {
  const wanted = Object.entries(params).map(([key, param]) => ({ type: Number(key.split(':')[0]), ...param }));
  return (...given) => {
    const values: unknown[] = [];
    for (const { type, index, data } of wanted) {
      const part = given[PLACE[type]!];
      values[index] = data === undefined ? part : membersOf(part)[data];
    }
    return method.apply(instance, values);
  };
}

/** The place of what a parameter asks for, among the arguments of a resolver. */
const PLACE: Readonly<Record<number, number>> = {
  [GqlParamtype.ROOT]: 0,
  [GqlParamtype.ARGS]: 1,
  [GqlParamtype.CONTEXT]: 2,
  [GqlParamtype.INFO]: 3,
};

/** Takes out the functions of fields that only return a property, so that the compiled query reads it. Those with a default stay. */
export function readPropertiesDirectly(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) if (isProperty(field)) delete field.resolve;
  return schema;
}

/** Returns true for the function that Nest makes for a field without a resolver, if the field has no default. */
function isProperty({ resolve }: GraphQLField<unknown, unknown>): boolean {
  return resolve?.name === 'rootFieldResolver' && (resolve as (root: object) => unknown)({}) === undefined;
}
