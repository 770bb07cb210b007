import { reject } from '#kernel';
import { command, type IssuedCommand } from '../commands/commands.js';
import type { Thing } from '../decider.js';
import type { Fact } from '../event.js';
import type { EventWords } from '../event-words.js';
import { mustHaveDistinctKeys, rowUnder, unless } from '../keyed-rows.js';
import type { Act, Any, Declaration, DeclaredArgument, Fields, Keyed, Rows, Whole } from './declaration.js';

// All that follows from the declaration of a field: its command, what this decides, and what its event changes.

type Values = Readonly<Record<string, unknown>>;
type Parts = Omit<Declaration, 'commands'> & { readonly commands: readonly string[] };

function declaration({ commands, ...parts }: Parts): Any {
  return { ...parts, commands: Object.fromEntries(commands.map((type) => [type, classNamed(type)])) };
}

function classNamed(type: string) {
  const declared = class extends command<string, unknown>(type) {};
  Object.defineProperty(declared, 'name', { value: type });
  return declared;
}

/** Returns what follows from the declaration of fields that one command sets. */
export function whole(
  names: readonly string[],
  options: Whole<Any, string, string, unknown> & { readonly none?: Values },
) {
  const { command, event, words, none, check, argument, argumentNames = {}, description } = options;
  const only = (from: Values) => Object.fromEntries(names.map((name) => [name, from[name]]));
  const takes: DeclaredArgument[] = argument
    ? [{ name: argument, is: 'DATA', of: { names, input: options.argumentInput, description: options.argumentSays } }]
    : names.map((field) => ({
        name: argumentNames[field] ?? field,
        is: 'FIELD',
        field,
        mustBeGiven: none !== undefined && field in none,
      }));
  return declaration({
    commands: [command],
    words: { [event]: words },
    decide: {
      [command]: (thing: Values, given: IssuedCommand<string, Values>) => {
        const data = { ...none, ...given.data };
        check?.({ ...thing, ...only(data) }, given.id);
        const current = Object.fromEntries(names.map((name) => [name, thing[name] ?? none?.[name]]));
        return unless(current, data, { type: event, data });
      },
    },
    evolve: { [event]: (thing: Values, data: Values) => ({ ...thing, ...only(data) }) },
    mutations: [{ command, description, takes }],
    place: { is: 'WHOLE', names, command },
    check,
  });
}

/** Returns what follows from the declaration of the command that registers a thing. What is left out is as `none` says. */
export function created(
  { command, event, words }: Act<string, string> & { words: EventWords },
  none: Values,
  check: (data: Values) => void,
) {
  return declaration({
    commands: [command],
    words: { [event]: words },
    decide: {
      [command]: (_: undefined, given: IssuedCommand<string, Values>) => {
        const data = { ...none, ...given.data };
        check(data);
        return [{ type: event, data }];
      },
    },
    evolve: { [event]: (_: undefined, data: Values) => ({ ...data, retired: false }) },
    mutations: [],
  });
}

/** Returns what follows from the declaration of a keyed list. */
export function keyedRows(
  name: string,
  row: string,
  options: Rows<Any, Any, string, string, string, string, string, unknown> & { readonly none?: Values },
) {
  const { set, remove, key = 'key', check, merge, since, twice, lacks, none } = options;
  const keys = [key].flat();
  const rowsOf = (thing: Values) => (thing[name] ?? []) as readonly Values[];
  const rowLike = (thing: Values, given: Values) =>
    rowsOf(thing).find((other) => keyIn(other, keys) === keyIn(given, keys));
  const merged = (thing: Values, given: Values) => ({ ...none, ...(merge && rowLike(thing, given)), ...given });
  const mustHave = (thing: Values, data: Values) => {
    if (lacks && !rowLike(thing, data)) reject('NOTHING_THERE', lacks(data as Keyed<string>), keys[0]);
    rowUnder(keysIn(rowsOf(thing), keys), keyIn(data, keys), keys[0]);
  };
  return declaration({
    commands: [set.command, ...(remove ? [remove.command] : [])],
    words: {
      [set.event]: set.words,
      ...(remove && { [remove.event]: remove.words ?? Object.fromEntries(keys.map((one) => [one, one])) }),
    },
    decide: {
      [set.command]: (thing: Values, { data }: { data: Record<string, Values> }) => {
        check?.(thing, data[row]!, row);
        const given = merged(thing, data[row]!);
        return unless(rowLike(thing, given), given, { type: set.event, data: { [row]: given } });
      },
      ...(remove && {
        [remove.command]: (thing: Values, { data }: { data: Values }) => {
          mustHave(thing, data);
          return [{ type: remove.event, data }];
        },
      }),
    },
    evolve: {
      [set.event]: (thing: Values, data: Record<string, Values>, on: string) => {
        const dated = { ...(since && { [since]: on }), ...merged(thing, data[row]!) };
        const before = rowLike(thing, dated);
        const rows = rowsOf(thing);
        return { ...thing, [name]: before ? rows.map((r) => (r === before ? dated : r)) : [...rows, dated] };
      },
      ...(remove && {
        [remove.event]: (thing: Values, data: Values) => {
          mustHave(thing, data);
          return { ...thing, [name]: rowsOf(thing).filter((other) => keyIn(other, keys) !== keyIn(data, keys)) };
        },
      }),
    },
    mutations: [
      { ...set, takes: [{ name: row, is: 'ROW', field: name }] },
      ...(remove ? [{ ...remove, takes: keys.map((one) => ({ name: one, is: 'KEY' as const, field: name })) }] : []),
    ],
    place: { is: 'ROWS', name, row, set: set.command, remove: remove?.command, keys, merge, twice },
    check: check && ((after) => rowsOf(after).forEach((one, i) => check(after, one, `${name}.${i}`))),
  });
}

const keyIn = (row: Values, keys: readonly string[]) => keys.map((key) => String(row[key])).join(' ');

/** Returns what tells the rows apart, under the name `key`. */
function keysIn(rows: readonly Values[], keys: readonly string[]): { key: string }[] {
  return rows.map((row) => ({ key: keyIn(row, keys) }));
}

/** Returns what follows from the declaration that a thing ends. */
export function lifeOf(end: Act<string, string>, reinstate: Act<string, string>) {
  const fact = (type: string): Fact => ({ type, data: {} });
  return declaration({
    commands: [end.command, reinstate.command],
    words: { [end.event]: {}, [reinstate.event]: {} },
    decide: {
      [end.command]: ({ retired }: Thing) => (retired ? [] : [fact(end.event)]),
      [reinstate.command]: ({ retired }: Thing) => (retired ? [fact(reinstate.event)] : []),
    },
    evolve: {
      [end.event]: (thing: Values) => ({ ...thing, retired: true }),
      [reinstate.event]: (thing: Values) => ({ ...thing, retired: false }),
    },
    mutations: [end, reinstate].map((act) => ({ ...act, takes: [] })),
    life: [end.event, reinstate.event],
  });
}

/** Joins the declarations of a kind of thing. */
export function collected(all: readonly Declaration[]): Fields {
  const joined = <P extends 'commands' | 'words' | 'decide' | 'evolve'>(part: P): Declaration[P] =>
    Object.assign({}, ...all.map((each) => each[part]));
  const places = all.flatMap(({ place }) => place ?? []);
  const decide = joined('decide');
  const evolve = joined('evolve');
  return {
    commands: joined('commands'),
    words: joined('words'),
    names: places.flatMap((place) => (place.is === 'WHOLE' ? place.names : place.name)),
    life: all.flatMap(({ life }) => life ?? []),
    mutations: all.flatMap(({ mutations }) => mutations),
    places,
    mustHaveDistinctRows: (thing) => {
      for (const place of places)
        if (place.is === 'ROWS')
          mustHaveDistinctKeys(keysIn(thing[place.name] ?? [], place.keys), place.name, place.twice);
    },
    decide: (thing, command) => decide[command.type]!(thing, command),
    evolve: (thing, { type, data, effectiveOn }) => evolve[type]?.(thing, data, effectiveOn),
  };
}
