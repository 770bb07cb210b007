import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedTests, hasTitle } from './cited-tests.js';

const ROOT = join(import.meta.dirname, '..');
const SECURITY = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

describe('SECURITY.md', () => {
  it('names a test for what it promises', () => {
    expect(citedTests(SECURITY).length).toBeGreaterThan(40);
  });

  it.each(citedTests(SECURITY))('%s › %s is there', (file, title) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    const source = readFileSync(join(ROOT, file), 'utf8').replace(/\s+/g, ' ').replace(/\\'/g, "'");
    expect({ title, isThere: title !== '' && hasTitle(source, title) }).toEqual({ title, isThere: true });
  });

  it('is held to titles that are there, whole', () => {
    const source = "describe('A key', () => { it('is shown once', () => {}); it('ends', () => {}); })";
    expect(hasTitle(source, 'A key is shown once')).toBe(true);
    expect(hasTitle(source, 'A key is shown twice')).toBe(false);
    expect(hasTitle(source, 'A key begins')).toBe(false);
  });
});
