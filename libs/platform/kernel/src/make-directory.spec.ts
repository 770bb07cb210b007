import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDirectory } from './make-directory.js';

describe('A directory that is made', () => {
  const home = mkdtempSync(join(tmpdir(), 'made-'));
  afterAll(() => rmSync(home, { recursive: true }));

  it('has those above it, and may be there already', () => {
    for (let time = 0; time < 2; time += 1) makeDirectory(join(home, 'Café', '급여', 'keys'));
    expect(statSync(join(home, 'Café', '급여', 'keys')).isDirectory()).toBe(true);
  });

  it('is refused below a file, and at the name of one', () => {
    writeFileSync(join(home, 'file'), '');
    expect(() => makeDirectory(join(home, 'file', 'keys'))).toThrow('EEXIST');
    expect(() => makeDirectory(join(home, 'file'))).toThrow('EEXIST');
  });

  (process.platform === 'linux' ? it : it.skip)('is refused where the system makes nothing', () => {
    expect(() => makeDirectory('/proc/x/keys')).toThrow("ENOENT: no such file or directory, mkdir '/proc/x'");
  });
});
