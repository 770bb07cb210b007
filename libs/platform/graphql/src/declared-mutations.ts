import type { Type } from '@nestjs/common';
import { Args, Mutation } from '@nestjs/graphql';
import { getFieldsAndDecoratorForType } from '@nestjs/graphql/dist/schema-builder/utils/get-fields-and-decorator.util.js';
import type { CommandMeta, DeclaredArgument, Fields, FieldType } from '#ledger';
import { Needs } from './access.js';
import type { DeclaredTypes } from './declared-types.js';
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
  (resolver: ResolverClass): void =>
    attachAll(resolver, fields, argumentsOf(registration, inputs));

/** Gives a resolver the mutations of a kind of thing with types: also the one that registers it, unless the server states some of it. */
export const MutationsOf =
  <T, W>({ fields, input, given }: DeclaredTypes<T, W>) =>
  (resolver: ResolverClass): void => {
    const { register } = fields.by;
    if (!Object.values<FieldType>(fields.types).some(({ presence }) => presence === 'NOTED'))
      Registers(mutationOf(register), fields.commands[register]!, input, fields.says)(resolver);
    attachAll(resolver, fields, (argument) => {
      const { type, nullable } = given(argument);
      return Args(argument.name, { type: type as never, nullable: nullable && !argument.mustBeGiven });
    });
  };

const mutationOf = (command: string) => `${command.charAt(0).toLowerCase()}${command.slice(1)}`;

/** Gives a resolver the mutation of every declared command. */
function attachAll(
  resolver: ResolverClass,
  { mutations, commands }: Fields,
  declare: (argument: DeclaredArgument) => ParameterDecorator,
): void {
  for (const { command, description, takes } of mutations) {
    const value = methodOf(takes, commands[command]!);
    attach(resolver.prototype, mutationOf(command), description, value, [Id(), ...takes.map(declare), Meta()]);
  }
}

/**
 * Gives a resolver the mutation that registers a thing.
 * @param name its name
 */
export const Registers =
  <Data>(
    name: string,
    command: new (id: undefined, data: Data, meta?: CommandMeta) => object,
    input: Type<NoInfer<Data>>,
    description?: string,
  ) =>
  (resolver: ResolverClass): void => {
    const value = function (this: WithBus, data: Data, meta?: CommandMeta) {
      return this.bus.execute(new command(undefined, data, meta) as never);
    };
    attach(resolver.prototype, name, description, value, [Args('input', { type: () => input }), Meta()]);
  };

/** Returns the method of the mutation of a declared command. */
function methodOf(
  takes: readonly DeclaredArgument[],
  type: new (id: string, data: object, meta?: CommandMeta) => object,
) {
  return function (this: WithBus, id: string, ...given: unknown[]) {
    const data = takes.map(({ name, is, field }, i) =>
      is === 'DATA' ? given[i] : { [is === 'FIELD' ? field! : name]: given[i] },
    );
    return this.bus.execute(new type(id, Object.assign({}, ...data), given[takes.length] as CommandMeta) as never);
  };
}

/** Gives a resolver a method that is a mutation. */
function attach(
  resolver: WithBus,
  name: string,
  description: string | undefined,
  value: object,
  parameters: readonly ParameterDecorator[],
): void {
  const descriptor = { value, configurable: true, writable: true };
  Object.defineProperty(resolver, name, descriptor);
  Reflect.defineMetadata('design:paramtypes', Array(parameters.length).fill(Object), resolver, name);
  parameters.forEach((decorate, i) => {
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
