import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PROGRAMS } from '../scripts/programs.js';

interface Packed {
  readonly filename: string;
  /** Bytes of the package, and of its files. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

// It starts npm: what is packed is what npm says, of the product that is built.
describe('The package that others install', () => {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { stdio: 'pipe' });
  const { filename, size, unpackedSize, files } = Object.values(JSON.parse(String(listed)))[0] as Packed;
  const paths = files.map(({ path }) => path);
  const { bin, dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('is less than 1,000 files and 40 MB, and less than 20 MB on its way', () => {
    expect(filename).toMatch(/^regesta-\d+\.\d+\.\d+\.tgz$/);
    expect(paths.length).toBeLessThan(1_000);
    expect(unpackedSize).toBeLessThan(40_000_000);
    expect(size).toBeLessThan(20_000_000);
  });

  it('has the programs, the console, the examples and the licences of what is in them', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        ...Object.values<string>(bin),
        ...PROGRAMS.map((name) => `dist/${name}.js`),
        'dist/console/index.html',
        'examples/infobip/register.yaml',
        'dist/parts/licences.md',
        'dist/console/licences.md',
      ]),
    );
  });

  it('has no source, no spec, no map and no file of a test', () => {
    const built = paths.filter((path) => !/^(?:examples\/|README\.md$|package\.json$)/.test(path));

    expect(built.filter((path) => !path.startsWith('dist/'))).toEqual([]);
    expect(built.filter((path) => /\.(?:tsx?|map)$|[.](?:spec|testing|double|contract)[.]/.test(path))).toEqual([]);
  });

  it('needs no other package: its programs hold what they are made of. PDF alone does, and can be left out', () => {
    expect(dependencies).toBeUndefined();
    for (const name of Object.keys(optionalDependencies))
      expect(name).toMatch(/^@(?:expo-google-fonts\/|myriaddreamin\/)/);
  });
});
