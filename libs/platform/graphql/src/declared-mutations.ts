import type { Type } from '@nestjs/common';
import { Args, Mutation } from '@nestjs/graphql';
import { getFieldsAndDecoratorForType } from '@nestjs/graphql/dist/schema-builder/utils/get-fields-and-decorator.util.js';
import type { CommandMeta, DeclaredArgument, DeclaredMutation, Fields } from '#ledger';
import { Needs } from './access.js';
import { Id, Meta, Receipt } from './register.graphql.js';

/** A resolver with the command bus. */
interface WithBus {
  readonly bus: { execute(command: never): Promise<unknown> };
}

// biome-ignore lint/suspicious/noExplicitAny: resolvers have what they need injected
type ResolverClass = new (...injected: any[]) => WithBus;

/**
 * Gives a resolver the mutation of every declared command. The arguments have the types of the fields in the input that
 * registers such a thing.
 * @param inputs the input types of arguments that stand for several fields, by their names
 */
export const DeclaredMutations =
  (fields: Fields, registration: Type, inputs: Readonly<Record<string, Type>> = {}) =>
  (resolver: ResolverClass): void => {
    const declare = argumentsOf(registration, inputs);
    for (const mutation of fields.mutations)
      attach(resolver.prototype, mutation, fields.commands[mutation.command]!, mutation.takes.map(declare));
  };

function attach(
  resolver: WithBus,
  { command, description, takes }: DeclaredMutation,
  type: new (id: string, data: object, meta?: CommandMeta) => object,
  declared: readonly ParameterDecorator[],
): void {
  const name = `${command.charAt(0).toLowerCase()}${command.slice(1)}`;
  const value = function (this: WithBus, id: string, ...given: unknown[]) {
    const data = takes.map(({ name, is, field }, i) =>
      is === 'DATA' ? given[i] : { [is === 'FIELD' ? field! : name]: given[i] },
    );
    return this.bus.execute(new type(id, Object.assign({}, ...data), given[takes.length] as CommandMeta) as never);
  };
  const descriptor = { value, configurable: true, writable: true };
  Object.defineProperty(resolver, name, descriptor);
  Reflect.defineMetadata('design:paramtypes', Array(takes.length + 2).fill(Object), resolver, name);
  [Id(), ...declared, Meta()].forEach((decorate, i) => {
    decorate(resolver, name, i);
  });
  Mutation(() => Receipt, { description })(resolver, name, descriptor);
  Needs('EDITOR')(resolver, name, descriptor);
}

/** Returns how an argument is declared. */
function argumentsOf(registration: Type, inputs: Readonly<Record<string, Type>>) {
  return ({ name, is, field, mustBeGiven }: DeclaredArgument): ParameterDecorator => {
    if (is === 'DATA') return Args(name, { type: () => inputs[name]! });
    const { type, isArray, nullable } = typeIn(registration, field!);
    if (is === 'ROW') return Args(name, { type: () => type });
    if (is === 'KEY') return Args(name, { type: () => typeIn(type, name).type });
    return Args(name, { type: () => (isArray ? [type] : type), nullable: nullable && !mustBeGiven });
  };
}

function typeIn(input: Type, field: string) {
  const { typeFn, options } = getFieldsAndDecoratorForType(input).fields.find(({ name }) => name === field)!;
  const type = typeFn() as Type; // it also fills the options
  return { type, ...(options as { isArray?: boolean; nullable?: boolean }) };
}
