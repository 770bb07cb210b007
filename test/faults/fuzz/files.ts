import { parse, stringify } from 'yaml';
import type { Random } from './random.js';
import { strange, text } from './values.js';

/** Pieces of YAML that change how the rest is read. */
const PIECES = [
  ...[
    '\t',
    '  ',
    '- ',
    ': ',
    '? ',
    '&a ',
    '*a',
    '<<: *a',
    '!!binary ',
    '!!str ',
    '!x ',
    '|',
    '>',
    '|2-',
    '"',
    "'",
    '#',
    '%YAML 1.1\n---\n',
  ],
  ...[
    '---\n',
    '...\n',
    '[',
    ']',
    '{',
    '}',
    ',',
    '@',
    '`',
    '\u0000',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\r',
    '\ud800',
    '~',
    'null',
    'NO',
    '5.10',
  ],
  ...[
    '0o17',
    '0x1F',
    '1_000',
    '.inf',
    '.nan',
    '2024-02-30',
    '1e400',
    '=',
    '__proto__: {}',
    'constructor: x',
    '\n',
    '\n\n  \n',
    'key: key: key',
  ],
];

/** Makes a register file out of another one, changed as text or in its structure. */
export function hostileFile(file: string, random: Random): string {
  return random.chance(0.5) ? changedText(file, random) : changedStructure(file, random);
}

function changedText(file: string, random: Random): string {
  const lines = file.split('\n');
  for (let i = random.pick([1, 1, 2, 5]); i > 0; i -= 1) {
    const at = random.below(lines.length);
    const line = lines[at]!;
    const place = random.below(line.length + 1);
    const changes = [
      () => lines.splice(at, 1 + random.below(3)),
      () => lines.splice(at, 0, ...lines.slice(at, at + 1 + random.below(5))),
      () => lines.splice(at, 1, line.slice(0, place) + random.pick(PIECES) + line.slice(place)),
      () =>
        lines.splice(
          at,
          1,
          line.replace(
            /: .*/,
            () => `: ${random.pick([random.pick(PIECES), text(random), JSON.stringify(text(random))])}`,
          ),
        ),
      () => lines.splice(at, 1, ' '.repeat(random.below(12)) + line.trimStart()),
      () => lines.splice(at, 1, random.pick(lines)),
      () => lines.splice(at, 1, `${line.slice(0, place)}${'['.repeat(random.pick([3, 300, 30_000]))}`),
      () => lines.splice(random.below(2) * at, 0, random.pick(PIECES)),
    ];
    random.pick(changes)();
    if (lines.length === 0) lines.push('');
  }
  return lines.join(random.chance(0.05) ? '\r\n' : '\n');
}

type Node = Record<string, unknown> | unknown[];

function changedStructure(file: string, random: Random): string {
  const root = parse(file) as Record<string, unknown>;
  for (let i = random.pick([1, 1, 2, 4]); i > 0; i -= 1) {
    const places = placesIn(root);
    const [node, key] = random.pick(places);
    const [other, otherKey] = random.pick(places);
    const inner = node as Record<string | number, unknown>;
    const changes = [
      () => (Array.isArray(node) ? node.splice(Number(key), 1) : delete inner[key]),
      () => Array.isArray(node) && node.push(structuredClone(node[Number(key)])),
      () => set(inner, key, strange(random)),
      () => set(inner, key, text(random)),
      () => set(inner, key, structuredClone((other as Record<string | number, unknown>)[otherKey])),
      () => set(inner, random.pick([text(random), String(otherKey), '__proto__', 'key', 'effectiveOn']), inner[key]),
      () => set(inner, key, nested(random.pick([2, 40, 200]))),
    ];
    random.pick(changes)();
  }
  return random.chance(0.5) ? stringify(root) : JSON.stringify(root);
}

function set(node: Record<string | number, unknown>, key: string | number, value: unknown): void {
  if (Array.isArray(node) && !/^\d+$/.test(String(key))) node.push(value);
  else Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Returns each place of a value in the tree, as its parent and its key. */
function placesIn(root: Node): [Node, string | number][] {
  const entries = Object.entries(root) as [string, unknown][];
  const own = entries.map(([key]): [Node, string] => [root, key]);
  const inner = entries.flatMap(([, value]) =>
    typeof value === 'object' && value !== null ? placesIn(value as Node) : [],
  );
  return own.length > 0 ? [...own, ...inner] : [[root, 'parties']];
}

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 'x');
}
