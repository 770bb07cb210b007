import { accessSync, closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRegesta } from './command-line.js';

/** Checks that need a real process (SIGINT is in backup.wire.spec.ts). Other specs run the command line in their own process. */
describe('regesta as a process', () => {
  let directory: string;
  const start = (...args: string[]) => startRegesta(args, { REGESTA_DATA: directory });

  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'regesta-process-'));
    file = join(directory, 'register.yaml');
    writeFileSync(file, 'parties:\n  - key: acme\n    name: Acme\n');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('is a program that npx can run, and so is every other program of the package', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
    for (const program of Object.values(bin)) expect(() => accessSync(program, constants.X_OK)).not.toThrow();
  });

  it('reads a register file from its standard input, writes to its standard output and ends with 0', async () => {
    const input = openSync(file, 'r');
    const { ended } = startRegesta(['apply', '/dev/stdin'], { REGESTA_DATA: directory }, input);
    closeSync(input);

    expect(await ended).toEqual({
      code: 0,
      out: expect.stringMatching(/^Register party: acme\n1 commands, 1 events\.\nDone\. The register is at position 1/),
      err: '',
    });
  });

  it('ends with 1 where its work fails, and says why on its standard error', async () => {
    expect(await start('apply', 'nowhere.yaml').ended).toEqual({
      code: 1,
      out: '',
      err: 'There is no file nowhere.yaml.\n',
    });
  });

  it('ends with 2 and the help at an option that is unknown', async () => {
    expect(await start('--frobnicate').ended).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^error: unknown option '--frobnicate'\n\nUsage: regesta/),
    });
  });

  it('ends with 1 where there is no key', async () => {
    expect(await start('keys', 'rotate', '--new-key-file', join(directory, 'new.key')).ended).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining('There are no keys in'),
    });
  });

  it('goes on with its work where nobody reads what it writes', async () => {
    const { child, ended } = start('apply', file);
    child.stdout?.destroy();

    expect(await ended).toEqual({ code: 0, out: '', err: '' });
    expect((await start('export').ended).out).toContain('name: Acme');
  });
});
