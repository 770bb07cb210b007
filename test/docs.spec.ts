import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FIELDS } from '#import';
import { REJECTIONS } from '#kernel';
import { API_ERRORS, errorsPage } from '../apps/api/src/error-codes.js';
import { FORMS } from '../libs/files/import/src/data/forms.js';
import { citedTests, hasTitle } from './cited-tests.js';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);

/** Lists the titles in a spec that end with numbers of invariants: `is everything recorded (T8, T9)`. */
const taggedTitles = (source: string) =>
  [...source.matchAll(/['"](.*) \((T\d+(?:, T\d+)*)\)['"]/g)].map(([, title, list]) => ({
    title: title!,
    numbers: list!.split(', '),
  }));

describe('docs/time.md', () => {
  const invariants = [...read('docs/time.md').matchAll(/^- \*\*(T\d+)\*\*(.+?)(?=^- \*\*T|^#)/gms)].map(
    ([, number, text]) => ({ number: number!, tests: citedTests(text!) }),
  );
  const specs = ['apps', 'libs', 'test'].flatMap(filesIn).filter((path) => path.endsWith('.spec.ts'));

  it('numbers its invariants from T1 on, without a gap', () => {
    expect(invariants.length).toBeGreaterThan(30);
    expect(invariants.map(({ number }) => number)).toEqual(invariants.map((_, index) => `T${index + 1}`));
  });

  it.each(invariants)('names tests for $number, each with the number in its title', ({ number, tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const [file, title] of tests) {
      const source = read(file).replace(/\\'/g, "'");
      const own = taggedTitles(source).filter(({ numbers }) => numbers.includes(number));
      expect({
        file,
        title,
        exists: own.some((test) => title.endsWith(test.title)) && hasTitle(source, title),
      }).toEqual({
        file,
        title,
        exists: true,
      });
    }
  });

  it('and the titles of the specs cite the same numbers', () => {
    const cited = specs.map((path): [string, string[]] => {
      const numbers = taggedTitles(read(path)).flatMap((test) => test.numbers);
      return [path, [...new Set(numbers)].sort()];
    });
    const named = specs.map((path): [string, string[]] => {
      const naming = invariants.filter(({ tests }) => tests.some(([file]) => file === path));
      return [path, naming.map(({ number }) => number).sort()];
    });

    expect(cited).toEqual(named);
  });
});

describe('docs/receipts.md', () => {
  const invariants = [...`${read('docs/receipts.md')}\n#`.matchAll(/^- \*\*(R\d+)\*\*(.+?)(?=^- \*\*R|^#)/gms)].map(
    ([, number, text]) => ({ number: number!, tests: citedTests(text!) }),
  );

  it('numbers its invariants from R1 on, without a gap', () => {
    expect(invariants.length).toBeGreaterThan(5);
    expect(invariants.map(({ number }) => number)).toEqual(invariants.map((_, index) => `R${index + 1}`));
  });

  it.each(invariants)('names tests for $number that are there', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const [file, title] of tests) expect([file, title, hasTitle(read(file), title)]).toEqual([file, title, true]);
  });
});

describe('docs/spreadsheets.md', () => {
  it('has every field of the import with its meaning, as the import declares them', () => {
    const rows = Object.entries(FIELDS).map(([field, meaning]) => `| \`${field}\` | ${meaning} |`);
    expect(read('docs/spreadsheets.md')).toContain(`| field | meaning |\n|---|---|\n${rows.join('\n')}\n\n`);
  });

  it('has every known form with its source, and what of it is a guess', () => {
    const rows = FORMS.map(({ format, source, columns }) => {
      const guessed = columns.filter(({ isGuessed }) => isGuessed).map(({ heading }) => heading);
      return `| \`${format}\` | ${source} | ${guessed.join(', ') || '–'} |`;
    });
    expect(read('docs/spreadsheets.md')).toContain(
      `| form | source | guessed |\n|---|---|---|\n${rows.join('\n')}\n\n`,
    );
  });
});

describe('docs/errors.md', () => {
  const codes = [...Object.keys(REJECTIONS), ...Object.keys(API_ERRORS)];
  const source = ['apps', 'libs']
    .flatMap(filesIn)
    .filter((path) => /(?<!\.spec|\.double|testing)\.ts$/.test(path))
    .filter((path) => !/\/(rejection|error-codes)\.ts$/.test(path))
    .map(read)
    .join('\n');

  it('is what `npm run docs:errors` writes', () => {
    expect(read('docs/errors.md')).toBe(errorsPage());
  });

  it('has no code twice', () => {
    expect(codes).toEqual([...new Set(codes)]);
  });

  it('has every code that the source uses', () => {
    const used = [...source.matchAll(/(?:\b(?:reject|Rejection|Refus\w+)\(\s*|extensions: \{ code: )'([A-Z_]+)'/g)];

    expect(used.length).toBeGreaterThan(100);
    expect(used.map(([, code]) => code!).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each(codes)('has %s, which the source uses', (code) => {
    expect(source.includes(`'${code}'`)).toBe(true);
  });
});

describe('The documents', () => {
  const documents = [...filesIn('docs').filter((path) => path.endsWith('.md')), 'SECURITY.md', 'CONTRIBUTING.md'];
  const links = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => [path, join(dirname(path), target!)]),
  );

  it.each(links)('%s links to %s, which exists', (_path, target) => {
    expect(existsSync(join(ROOT, target!))).toBe(true);
  });
});
