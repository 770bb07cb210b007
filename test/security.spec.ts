import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const SECURITY = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

/** Every test that SECURITY.md names: a file and a title, or, of the file named before, a title alone. */
function named(): [file: string, title: string][] {
  let file = '';
  const found: [string, string][] = [];
  for (const [, code] of SECURITY.replace(/\n\s*/g, ' ').matchAll(/`([^`]*)`/g)) {
    const [first, ...rest] = code!.split(' › ');
    if (/\.spec\.ts$/.test(first!)) file = first!;
    else if (!/^[…›]/.test(code!)) continue;
    const title = rest.length > 0 || first !== file ? [first === file ? '' : first, ...rest].join(' ') : '';
    found.push([file, title.replace(/^[…›\s]+|[…\s]+$/g, '')]);
  }
  return found;
}

/** Whether the title is made of titles in the source: of groups, then of a test; what it leaves open (…) may be anything. */
function isIn(source: string, title: string): boolean {
  return title
    .split(/\s*…\s*,?/)
    .filter((part) => part.length > 3)
    .every((part) => isMadeOf(source, part.split(' ')));
}

function isMadeOf(source: string, words: readonly string[], titles = 5): boolean {
  if (words.length === 0) return true;
  if (titles === 0) return false;
  for (let n = words.length; n > 0; n -= 1)
    if (source.includes(words.slice(0, n).join(' ')) && isMadeOf(source, words.slice(n), titles - 1)) return true;
  return false;
}

describe('SECURITY.md', () => {
  it('names a test for what it promises', () => {
    expect(named().length).toBeGreaterThan(40);
  });

  it.each(named())('%s › %s is there', (file, title) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    const source = readFileSync(join(ROOT, file), 'utf8').replace(/\s+/g, ' ').replace(/\\'/g, "'");
    expect({ title, isThere: title !== '' && isIn(source, title) }).toEqual({ title, isThere: true });
  });

  it('is held to titles that are there, whole', () => {
    const source = "describe('A key', () => { it('is shown once', () => {}); it('ends', () => {}); })";
    expect(isIn(source, 'A key is shown once')).toBe(true);
    expect(isIn(source, 'A key is shown twice')).toBe(false);
    expect(isIn(source, 'A key begins')).toBe(false);
  });
});
