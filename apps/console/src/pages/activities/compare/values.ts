import { lineOf } from '../../../parts/plain';
import { isValues, type Values } from '../../../parts/values';
import type { Words } from '../../../words/words';

/** Fields that say nothing to people, or that are said otherwise. */
const LEFT_OUT = new Set(['key', 'id', 'inherited']);

/** Returns a path in words: "Purposes › Paying salaries › Legal bases". Rows are named by the first version that has them. */
export function pathInWords(path: string, versions: readonly Values[], { find }: Pick<Words, 'find'>): string {
  const [list = '', key, ...fields] = path.split('.');
  const titleOf = (field: string) => find(`fields.${field}`) ?? field;
  const row = versions.flatMap((version) => rowsOf(version[list])).find((each) => each.key === key);
  const name = row && (row.name ?? row.description ?? row.statement);
  return [titleOf(list), ...(key ? [name ? String(name) : key] : []), ...fields.map(titleOf)].join(' › ');
}

const rowsOf = (value: unknown): readonly Values[] => (Array.isArray(value) ? value : []);

/** Returns a value of a record in words, on one line for each of its parts; empty if there is none. */
export function valueInWords(path: string, value: unknown, words: Words): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item) => oneLine(path, item, words));
  if (typeof value !== 'object') return [plain(path, value, words)];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (LEFT_OUT.has(field)) return [];
    const lines = valueInWords(`${path}.${field}`, inner, words).filter((line) => line !== '');
    const isNothing = lines.length === 0 || inner === 'NOT_STATED';
    return isNothing ? [] : [`${words.find(`fields.${field}`) ?? field}: ${lines.join('; ')}`];
  });
}

function oneLine(path: string, item: unknown, words: Words): readonly string[] {
  if (!isValues(item)) return [plain(path, item, words)];
  const { name, description, basis } = item;
  if (basis !== undefined) return [words.series(valueInWords(path, item, words))];
  const title = name ?? description;
  return [typeof title === 'string' ? title : words.series(valueInWords(path, item, words))];
}

const plain = (path: string, value: unknown, words: Words): string =>
  lineOf(value, words, `processingActivity.${path}`);
