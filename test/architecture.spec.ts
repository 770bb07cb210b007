import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longFunctions } from './long-functions.js';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const PAGE = read('docs/architecture.md');

/** Sources of the server and the command line, without code for tests. */
const SOURCES = globSync('{apps/{api,cli},libs/*/*}/src/**/*.ts', { cwd: ROOT }).filter(
  (path) => !/\.(spec|contract|double|testing)\.ts$|\/testing(\.ts$|\/)/.test(path),
);

/** Returns the text of a section, from its heading to the next one. */
const section = (heading: string) => new RegExp(`^## ${heading}\n(.*?)(?=^## |(?![^]))`, 'ms').exec(PAGE)![1]!;
/** Returns the files that a section names. */
const named = (heading: string) =>
  [...section(heading).matchAll(/^\|[^\n]*?`((?:apps|libs)\/[^`]+\.ts)`/gm)].map(([, path]) => path!).sort();
/** Returns the files whose code matches. */
const holding = (pattern: RegExp) => SOURCES.filter((path) => pattern.test(read(path))).sort();

describe('docs/architecture.md', () => {
  it('has every library in the table of rooms, in its folder', () => {
    const rows = [...section('Rooms').matchAll(/^\| `([a-z]+)` \| (.+?) \|/gm)].flatMap(([, folder, names]) =>
      [...names!.matchAll(/`([a-z-]+)`/g)].map(([, name]) => `libs/${folder}/${name}`),
    );
    expect(rows.sort()).toEqual(globSync('libs/*/*', { cwd: ROOT }).sort());
  });

  it('has every thread and process that a server starts', () => {
    const starts = holding(/\b(?:new BackgroundThread\b|runInThread\(|fork\()/);
    expect(named('What runs')).toEqual(starts.filter((path) => !path.startsWith('libs/platform/background/')));
  });

  it('has every memory that outlasts a call, and what ends it', () => {
    const memories = holding(/\bnew (?:MomentCache|LastByScope|RecentlyUsed|StringPool|WeakMap)\b/);
    expect(named('What is remembered, and what ends it')).toEqual(memories);
  });

  it('names only files that exist', () => {
    const paths = [...PAGE.matchAll(/`((?:apps|libs|test)\/[^`]+\.ts)`/g)].map(([, path]) => path!);
    expect(paths.filter((path) => globSync(path, { cwd: ROOT }).length === 0)).toEqual([]);
  });
});

/** The longest that a function of the console may be, in lines: what can be read without scrolling. */
const LONGEST = 60;

/** Functions of the console that are longer, each with the reason. One that is divided is taken out. */
const LONGER: Readonly<Record<string, string>> = {
  'activities/list/columns.tsx columnsOf': 'a list of columns: data',
  'law/profile-rows.ts rowsOf': 'a list of rows: data',
  'file/Cells.tsx Cells': 'not yet divided',
  'file/Columns.tsx Columns': 'not yet divided',
  'file/Spreadsheet.tsx Spreadsheet': 'not yet divided',
  'file/useSpreadsheet.ts useSpreadsheet': 'not yet divided',
  'reports/IssueSheet.tsx IssueSheet': 'not yet divided',
};

describe('The console', () => {
  it(`has no function over ${LONGEST} lines, except those that are named with a reason`, () => {
    const files = globSync('apps/console/src/**/*.{ts,tsx}', { cwd: ROOT }).filter((path) => !/\.spec\.ts$/.test(path));
    const long = files.flatMap((path) =>
      longFunctions(read(path), LONGEST).map(
        (name) => `${path.replace(/^apps\/console\/src\/(pages\/)?/, '')} ${name}`,
      ),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(long.sort()).toEqual(Object.keys(LONGER).sort());
  });

  it('counts functions of every form', () => {
    const forms = `
      function declared() {
        return 1;
      }
      const arrow = () => {
        return 1;
      };
      class Holder {
        method() {
          return 1;
        }
      }
      const memo = wrap(function inner() {
        return 1;
      });
      type Type = (
        of: string,
      ) => void;
      const short = () => 1;`;
    expect(longFunctions(forms, 2)).toEqual(['declared', 'arrow', 'method', 'inner']);
  });
});
