import { isValues, type Values, valuesOf } from '../parts/values';
import { COMMANDS } from './commands';
import { type FieldType, fieldsOfCommand, fieldsOfInput, isInput, thingArgument } from './schema';

/** The parts that every command has: the date, the reason, the evidence. */
export interface Circumstances {
  readonly effectiveOn: string;
  readonly reason: string;
  readonly evidence: string;
}

interface Sending extends Circumstances {
  /** Absent if it is added when it is sent. */
  readonly commandId?: string;
  readonly dryRun?: boolean;
  readonly expectedRevision?: string;
}

/** Returns the variables of a mutation from what a form holds. Fields left empty are left out. */
export function variablesOf(command: string, thing: string | undefined, values: Values, sending: Sending): Values {
  const { effectiveOn, reason, evidence, commandId, dryRun, expectedRevision } = sending;
  const argument = thingArgument(command);
  return {
    ...inputFrom(fieldsOfCommand(command), values),
    ...(argument && thing !== undefined && { [argument]: thing }),
    meta: {
      ...(commandId !== undefined && { commandId }),
      ...(!COMMANDS[command]?.isAct && { effectiveOn }),
      ...(dryRun !== undefined && { dryRun }),
      ...(reason.trim() && { reason: reason.trim() }),
      ...(evidence.trim() && { evidence: evidence.trim() }),
      ...(expectedRevision !== undefined && { expectedRevision }),
    },
  };
}

type Fields = readonly (readonly [string, FieldType])[];

/** Returns the input of these fields, from what a form holds. */
export function inputFrom(fields: Fields, values: Values): Values {
  const input: Record<string, unknown> = {};
  for (const [name, type] of fields) {
    const value = toValue(type, values[name]);
    if (value !== undefined) input[name] = value;
    else if (type.isRequired && type.isList) input[name] = [];
    else if (type.isRequired && isInput(type.name)) input[name] = {};
  }
  return input;
}

function toValue(type: FieldType, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => toValue({ ...type, isList: false }, item)).filter((item) => item !== undefined);
    return items.length === 0 && !type.isRequired ? undefined : items;
  }
  if (isInput(type.name)) {
    const input = inputFrom(fieldsOfInput(type.name), valuesOf(value));
    return Object.keys(input).length === 0 && !type.isRequired ? undefined : input;
  }
  if (isValues(value)) return value.id;
  return typeof value === 'string' ? value.trim() || undefined : value;
}

/** Returns the paths of required fields that are empty. */
export function missingIn(fields: Fields, values: Values, under = ''): readonly string[] {
  return fields.flatMap(([name, type]) => {
    const path = under + name;
    const value = values[name];
    const isEmpty = value === undefined || value === null || value === '';
    const isNeeded = type.isRequired && !type.isList;
    if (!isInput(type.name)) return isEmpty && isNeeded ? [path] : [];
    const inner = fieldsOfInput(type.name);
    if (Array.isArray(value)) return value.flatMap((item, i) => missingIn(inner, valuesOf(item), `${path}.${i}.`));
    return isEmpty && !isNeeded ? [] : missingIn(inner, valuesOf(value), `${path}.`);
  });
}
