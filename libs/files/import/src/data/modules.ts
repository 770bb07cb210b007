// Words for the modules of the standard contractual clauses, and for all countries of a cell.

const NUMBERS: readonly (readonly string[])[] = [
  ['1', 'one', 'un', 'eins'],
  ['2', 'two', 'deux', 'zwei'],
  ['3', 'three', 'trois', 'drei'],
  ['4', 'four', 'quatre', 'vier'],
];
const NAMES = ['module', 'modules', 'modul', 'module'];
/** The parties of each module: controllers and processors. */
const PARTIES = [
  ['c2c', 'controller to controller'],
  ['c2p', 'controller to processor'],
  ['p2p', 'processor to processor'],
  ['p2c', 'processor to controller'],
];

/** Returns the words of one module, or of several in a row: `modules 2 and 3`. */
function wordsOf(places: readonly number[]): string[] {
  const [first, ...others] = places as [number, ...number[]];
  if (others.length === 0)
    return [...NAMES.flatMap((name) => NUMBERS[first]!.map((number) => `${name} ${number}`)), ...PARTIES[first]!];
  const digits = places.map((place) => String(place + 1));
  const joined = ['', ' and', ' und', ' et'].map((and) => `${digits.slice(0, -1).join(' ')}${and} ${digits.at(-1)}`);
  return NAMES.flatMap((name) => joined.map((numbers) => `${name} ${numbers}`));
}

const SETS = Array.from({ length: 15 }, (_, i) => [0, 1, 2, 3].filter((place) => ((i + 1) >> place) & 1));

/** Words of modules. The code has the number of each: `MODULE_23` means the modules 2 and 3. */
export const MODULES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  SETS.map((places) => [`MODULE_${places.map((place) => place + 1).join('')}`, wordsOf(places)]),
);

/** Texts that mean all countries of a cell. */
export const EVERYWHERE: readonly string[] = [
  ...['all', 'all countries', 'all transfers', 'all third countries', 'every country', 'for all', 'for all countries'],
  ...['tous', 'toutes', 'tous les pays', 'pour tous', 'alle', 'alle Länder', 'alle Drittländer', 'für alle'],
];
