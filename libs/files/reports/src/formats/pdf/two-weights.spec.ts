import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAMILIES, type Family } from './fonts.js';
import { keepTwoWeights } from './two-weights.js';

describe('After an install', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fonts-'));
    for (const weight of ['100Thin', '400Regular', '500Medium', '700Bold']) {
      mkdirSync(join(folder, weight));
      for (const name of ['Font.ttf', 'Font.ttf.png', 'index.js']) writeFileSync(join(folder, weight, name), '');
    }
    writeFileSync(join(folder, 'LICENSE_FONT'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('a font keeps the two weights that reports use, and its licence', () => {
    const placeOf = (_: Family, weight: 'regular' | 'bold') =>
      join(folder, weight === 'bold' ? '700Bold' : '400Regular', 'Font.ttf');
    keepTwoWeights([FAMILIES[0]!], placeOf);
    const left = ['100Thin', '400Regular', '500Medium', '700Bold'].map((weight) => readdirSync(join(folder, weight)));
    const all = ['Font.ttf', 'Font.ttf.png', 'index.js'];
    expect(left).toEqual([['index.js'], all, ['index.js'], all]);
    expect(readdirSync(folder)).toContain('LICENSE_FONT');
  });

  it('nothing goes where the fonts have been left out', () => {
    const nowhere = () => {
      throw new Error('Cannot find module');
    };
    expect(() => keepTwoWeights(FAMILIES, nowhere)).not.toThrow();
    expect(readdirSync(join(folder, '100Thin'))).toHaveLength(3);
  });
});
