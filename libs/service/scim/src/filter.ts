import { type Attribute, attributeOf, isObject, readValue } from './attributes.js';
import { refuse } from './scim-error.js';

const COMPARISONS = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'] as const;
type Comparison = (typeof COMPARISONS)[number];

/** A filter (RFC 7644, 3.4.2.2), as it was read. */
export type Filter =
  | { readonly op: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly op: 'not'; readonly of: Filter }
  /** An entry of a list meets another filter: `members[value eq "…"]`. */
  | { readonly op: 'has'; readonly attribute: Attribute; readonly of: Filter }
  | { readonly op: 'pr'; readonly path: readonly Attribute[] }
  | { readonly op: Comparison; readonly path: readonly Attribute[]; readonly value: unknown };

/** The longest filter, and its most comparisons. */
const LONGEST = 1_000;
const MOST = 20;
const TOKEN = /\s*(?:([()[\]])|("(?:[^"\\]|\\.)*")|([^\s()[\]"]+))/y;

/** Reads the filter. Attributes that are not among these cannot be asked for. */
export function parseFilter(text: string, attributes: readonly Attribute[]): Filter {
  if (text.length > LONGEST) refuse('invalidFilter', `A filter has at most ${LONGEST} characters.`);
  const tokens = tokensOf(text);
  let at = 0;
  let comparisons = 0;
  const next = () => tokens[at++];
  const isNext = (word: string) => tokens[at]?.toLowerCase() === word && at++ >= 0;
  const expect = (word: string) => {
    if (!isNext(word)) wrong(`"${word}" is missing`);
  };
  const joined = (op: 'and' | 'or', one: () => Filter): Filter => {
    let filter = one();
    while (isNext(op)) filter = { op, left: filter, right: one() };
    return filter;
  };
  const any = (of: readonly Attribute[]): Filter => joined('or', () => joined('and', () => single(of)));
  const grouped = (of: readonly Attribute[]): Filter => {
    const filter = any(of);
    expect(')');
    return filter;
  };
  const single = (of: readonly Attribute[]): Filter => {
    if (isNext('not')) {
      expect('(');
      return { op: 'not', of: grouped(of) };
    }
    if (isNext('(')) return grouped(of);
    comparisons += 1;
    if (comparisons > MOST) refuse('invalidFilter', `A filter has at most ${MOST} comparisons.`);
    const name = next() ?? wrong('an attribute is missing');
    const path = pathOf(name, of);
    if (isNext('[')) {
      const [attribute] = path;
      if (!attribute?.isList || name.includes('.')) wrong(`${name} is no list`);
      const filter = any(attribute!.parts ?? []);
      expect(']');
      return { op: 'has', attribute: attribute!, of: filter };
    }
    const word = next()?.toLowerCase();
    if (word === 'pr') return { op: 'pr', path };
    const op = COMPARISONS.find((one) => one === word) ?? wrong(`"${word ?? ''}" is no comparison`);
    return { op, path, value: literal(next(), path.at(-1)!) };
  };
  const filter = any(attributes);
  if (at < tokens.length) wrong(`"${tokens[at]}" is not expected`);
  return filter;
}

/** Returns true if the resource or the entry meets the filter. */
export function meets(object: object, filter: Filter): boolean {
  switch (filter.op) {
    case 'and':
      return meets(object, filter.left) && meets(object, filter.right);
    case 'or':
      return meets(object, filter.left) || meets(object, filter.right);
    case 'not':
      return !meets(object, filter.of);
    case 'has':
      return valuesAt(object, [filter.attribute]).some((entry) => isObject(entry) && meets(entry, filter.of));
    case 'pr':
      return valuesAt(object, filter.path).length > 0;
    default:
      return compares(filter.op, valuesAt(object, filter.path), filter.value, filter.path.at(-1)!);
  }
}

/** Returns the values that the attributes must have if a resource meets the filter. They are asked for by an index. */
export function requiredBy(filter: Filter): ReadonlyMap<string, string> {
  if (filter.op === 'and') return new Map([...requiredBy(filter.left), ...requiredBy(filter.right)]);
  const isEqual = filter.op === 'eq' && filter.path.length === 1 && typeof filter.value === 'string';
  return new Map(isEqual ? [[filter.path[0]!.name, filter.value as string]] : []);
}

/** Returns the names of the attributes that the filter looks at. */
export function namesIn(filter: Filter): ReadonlySet<string> {
  switch (filter.op) {
    case 'and':
    case 'or':
      return new Set([...namesIn(filter.left), ...namesIn(filter.right)]);
    case 'not':
      return namesIn(filter.of);
    case 'has':
      return new Set([filter.attribute.name]);
    default:
      return new Set([filter.path[0]!.name]);
  }
}

function wrong(why: string): never {
  return refuse('invalidFilter', `The filter cannot be read: ${why}. Ask such as userName eq "ada@example.org".`);
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const found = TOKEN.exec(text);
    if (!found) return wrong('a quotation mark is missing');
    tokens.push(found[1] ?? found[2] ?? found[3]!);
  }
  return tokens;
}

function pathOf(name: string, attributes: readonly Attribute[]): readonly Attribute[] {
  const [first = '', ...rest] = name.replace(/^urn:.*:/i, '').split('.');
  const attribute = attributeOf(attributes, first);
  const part = attribute && rest.length === 1 ? attributeOf(attribute.parts ?? [], rest[0]!) : undefined;
  if (!attribute || rest.length > 1 || (rest.length === 1 && !part))
    return refuse(
      'invalidFilter',
      `Nothing is found by "${name}": it is not kept. Ask by ${attributes.map((one) => one.name).join(', ')}.`,
    );
  if (part) return [attribute, part];
  const value = attributeOf(attribute.parts ?? [], 'value');
  return value ? [attribute, value] : [attribute];
}

function literal(token: string | undefined, attribute: Attribute): unknown {
  try {
    const value: unknown = JSON.parse(token ?? '');
    if (value === null || attribute.type !== 'boolean') return value;
    return readValue(attribute, value);
  } catch {
    return wrong(`${token ?? 'nothing'} is no value of ${attribute.name}`);
  }
}

function valuesAt(object: object, path: readonly Attribute[]): readonly unknown[] {
  return path
    .reduce<readonly unknown[]>(
      (values, { name }) =>
        values.flatMap((value) => (isObject(value) ? [(value as Record<string, unknown>)[name]].flat() : [])),
      [object],
    )
    .filter((value) => value !== undefined);
}

const ORDERED: Readonly<Record<Exclude<Comparison, 'eq' | 'ne'>, (left: string, right: string) => boolean>> = {
  co: (left, right) => left.includes(right),
  sw: (left, right) => left.startsWith(right),
  ew: (left, right) => left.endsWith(right),
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
};

function compares(op: Comparison, values: readonly unknown[], to: unknown, attribute: Attribute): boolean {
  if (op === 'ne') return !compares('eq', values, to, attribute);
  if (to === null) return op === 'eq' && values.length === 0;
  const folded = (value: unknown) => (typeof value === 'string' && !attribute.isExact ? value.toLowerCase() : value);
  const right = folded(to);
  return values.map(folded).some((left) => {
    if (op === 'eq') return left === right;
    return typeof left === 'string' && typeof right === 'string' && ORDERED[op](left, right);
  });
}
