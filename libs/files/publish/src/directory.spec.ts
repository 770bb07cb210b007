import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MARKER, PublishedDirectory } from './directory.js';
import type { SiteFiles } from './site-files.js';
import type { Remembered } from './versions.js';

const REMEMBERED: Remembered = { since: '2026-01-01', day: '2026-03-01', madeBy: 'A', pages: [] };
const filesIn = (texts: Readonly<Record<string, string>>, kept: readonly string[] = []): SiteFiles => ({
  files: new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)])),
  kept,
});

describe('A directory of published pages', () => {
  let base: string;
  let directory: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'regesta-published-'));
    directory = join(base, 'site');
  });
  afterEach(() => rmSync(base, { recursive: true }));

  const write = (site: SiteFiles) => PublishedDirectory.open(directory).write(site, REMEMBERED);
  const all = () => readdirSync(directory, { recursive: true }).map(String).sort();

  it('given none, is made; and what is gone disappears with its empty folders', () => {
    expect(write(filesIn({ 'index.html': 'a', 'p/en/index.html': 'b' })).appear).toHaveLength(2);
    expect(PublishedDirectory.open(directory).remembered).toEqual(REMEMBERED);
    expect(write(filesIn({ 'index.html': 'c' }))).toEqual({
      appear: [],
      change: ['index.html'],
      disappear: ['p/en/index.html'],
    });
    expect(all()).toEqual([MARKER, 'index.html']);
  });

  it('for a website can be read by every user of the machine, except what is for the next run alone', () => {
    const before = process.umask(0o077);
    try {
      PublishedDirectory.open(directory, true).write(filesIn({ 'p/en/index.html': 'a' }), REMEMBERED);
    } finally {
      process.umask(before);
    }
    const modeOf = (path: string) => (statSync(join(directory, path)).mode & 0o777).toString(8);
    expect(['.', 'p', 'p/en', 'p/en/index.html', MARKER].map(modeOf)).toEqual(['755', '755', '755', '644', '600']);
  });

  it('keeps files that stand already', () => {
    write(filesIn({ 'index.html': 'a', 'p/en/2026.html': 'b' }));
    expect(write(filesIn({ 'index.html': 'a' }, ['p/en/2026.html']))).toEqual({
      appear: [],
      change: [],
      disappear: [],
    });
    expect(PublishedDirectory.open(directory).read('p/en/2026.html')!.bytes.toString()).toBe('b');
  });

  it.each([
    [
      'that holds something and is not ours',
      () => writeFileSync(join(directory, 'letter.txt'), 'mine'),
      /is not empty/,
    ],
    ['with a marker that was changed', () => writeFileSync(join(directory, MARKER), '{'), /cannot be read/],
  ])('%s is refused, and nothing is touched', (_, given, message) => {
    mkdirSync(directory);
    given();
    const before = all();
    expect(() => PublishedDirectory.open(directory)).toThrow(message);
    expect(all()).toEqual(before);
  });

  it('that is a file is refused', () => {
    writeFileSync(directory, 'mine');
    expect(() => PublishedDirectory.open(directory)).toThrow(/is a file/);
    expect(readFileSync(directory, 'utf8')).toBe('mine');
  });

  it('given a file of somebody else in the place of a page, writes nothing; given one beside them, leaves it', () => {
    write(filesIn({ 'index.html': 'a' }));
    writeFileSync(join(directory, 'letter.txt'), 'mine');
    mkdirSync(join(directory, 'p'));
    writeFileSync(join(directory, 'p/index.html'), 'mine');
    expect(() => write(filesIn({ 'index.html': 'b', 'p/index.html': 'c' }))).toThrow(/has the place of a page/);
    expect(readFileSync(join(directory, 'index.html'), 'utf8')).toBe('a');
    write(filesIn({ 'index.html': 'b' }));
    expect(all()).toEqual([MARKER, 'index.html', 'letter.txt', 'p', 'p/index.html']);
  });

  it('follows no link to another place', () => {
    write(filesIn({ 'index.html': 'a' }));
    mkdirSync(join(base, 'elsewhere'));
    symlinkSync(join(base, 'elsewhere'), join(directory, 'p'));
    expect(() => write(filesIn({ 'index.html': 'b', 'p/index.html': 'c' }))).toThrow(/has the place of a page/);
    expect(readdirSync(join(base, 'elsewhere'))).toEqual([]);
  });

  it('given a run that was interrupted, is gone on with by the next one, and its first day is not lost', () => {
    write(filesIn({ 'index.html': 'a', 'old.html': 'x' }));
    mkdirSync(join(directory, 'p'));
    // What is written stops at a file that cannot be replaced: a folder has its name.
    mkdirSync(join(directory, 'q.html.regesta-unfinished'));
    expect(() => write(filesIn({ 'index.html': 'b', 'p/n.html': 'n', 'q.html': 'q' }))).toThrow();
    rmSync(join(directory, 'q.html.regesta-unfinished'), { recursive: true });
    expect(PublishedDirectory.open(directory).remembered).toEqual({ ...REMEMBERED, madeBy: '' });
    write(filesIn({ 'index.html': 'b', 'p/n.html': 'n', 'q.html': 'q' }));
    expect(all()).toEqual([MARKER, 'index.html', 'p', 'p/n.html', 'q.html']);
  });

  it('is emptied if somebody was forgotten since, and keeps of its versions their days alone; a file of somebody else stays', () => {
    const changes = [{ section: 'Officer', name: 'Name', before: 'Zoë Quixotwinkle' }];
    const page = {
      kind: 'ZA_PAIA',
      language: 'en',
      title: 'PAIA',
      versions: [{ on: '2026-01-01', hash: 'h', changes }],
    } as const;
    const remembered: Remembered = { ...REMEMBERED, forgotten: '1', pages: [page] };
    PublishedDirectory.open(directory).write(filesIn({ 'index.html': 'a', 'p/en/index.html': 'b' }), remembered);
    writeFileSync(join(directory, 'robots.txt'), 'x');
    expect(PublishedDirectory.open(directory).withdraw(1n)).toBe(0);
    expect(PublishedDirectory.open(directory).withdraw(2n)).toBe(2);
    expect(all()).toEqual([MARKER, 'robots.txt']);
    const blank = { ...page, versions: [{ on: '2026-01-01', hash: 'h', changes: [] }] };
    expect(PublishedDirectory.open(directory).remembered).toEqual({
      ...remembered,
      madeBy: '',
      forgotten: '2',
      pages: [blank],
    });
    expect(PublishedDirectory.open(directory).withdraw(2n)).toBe(0);
  });

  it('gives nothing but its own files, as they were written', () => {
    write(filesIn({ 'index.html': 'a' }));
    writeFileSync(join(base, 'secret'), 's');
    const open = PublishedDirectory.open(directory);
    for (const path of [MARKER, '../secret', './index.html', 'constructor', '__proto__', ''])
      expect(open.read(path)).toBeUndefined();
    expect(open.read('index.html')!.bytes.toString()).toBe('a');
    writeFileSync(join(directory, 'index.html'), 'changed by somebody');
    expect(open.read('index.html')).toBeUndefined();
    write(filesIn({ 'index.html': 'a' }));
    expect(open.read('index.html')!.bytes.toString()).toBe('a');
  });
});
