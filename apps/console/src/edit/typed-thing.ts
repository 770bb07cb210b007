import { type Values, valuesOf } from '../parts/values';
import { fieldsOfCommand, fieldsOfInput, isInput } from './schema';

/** Returns a thing as it is typed into the form that registers it. Its lists of rows are there from the beginning. */
export function typedThing(command: string, values: Values): Values {
  const [[group = '', { name: input }] = ['', { name: '' }]] = fieldsOfCommand(command);
  const typed = valuesOf(values[group]);
  const lists = fieldsOfInput(input).filter(([, { name: type, isList }]) => isList && isInput(type));
  return { ...Object.fromEntries(lists.map(([name]) => [name, []])), ...typed };
}
