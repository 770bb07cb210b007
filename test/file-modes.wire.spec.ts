import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startRegesta } from './command-line.js';
import { dataDirectory, ServerProcess } from './server-process.js';

/** Lists the directory and all paths in it. */
function openable(directory: string): string[] {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => join(directory, name));
  return [directory, ...paths];
}

/** Lists the paths in a directory, and the directory itself, that another user can use in any way. */
function openToOthers(directory: string): string[] {
  return openable(directory).filter((path) => (statSync(path).mode & 0o077) !== 0);
}

describe('What the programs write can be read by their own user alone:', () => {
  const parent = dataDirectory();

  it('the data of a server, in a directory that it makes', async () => {
    const directory = join(parent, 'served');
    const server = await ServerProcess.start(parent, { env: { REGESTA_DATA: directory } });
    await server.get('mutation { registerContact(input: { key: "ada", name: "Ada" }) { id } }');
    await server.stop();

    expect(readdirSync(directory)).toEqual(expect.arrayContaining(['keys', 'ledger.db', 'read-model.db']));
    expect(openToOthers(directory)).toEqual([]);
  });

  it('the data and the backups of the command line', async () => {
    const directory = join(parent, 'made');
    const run = async (...args: string[]) => (await startRegesta(['--data', directory, ...args]).ended).code;

    expect(await run('key', 'create', '--role', 'administrator')).toBe(0);
    expect(await run('backup', join(directory, 'backup.db'))).toBe(0);
    expect(openToOthers(directory)).toEqual([]);
  });

  it('what an earlier version left open to others, from the next start on', async () => {
    const directory = join(parent, 'earlier');
    const first = await ServerProcess.start(parent, { env: { REGESTA_DATA: directory } });
    await first.get('mutation { registerContact(input: { key: "ada", name: "Ada" }) { id } }');
    await first.stop();
    writeFileSync(join(directory, 'notes.txt'), 'not ours', { mode: 0o644 });
    for (const path of openable(directory)) chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);

    const next = await ServerProcess.start(parent, { env: { REGESTA_DATA: directory } });
    expect(openToOthers(directory)).toEqual([join(directory, 'notes.txt')]);
    expect(next.said).toMatch(/Other users of this machine could use \d+ files in \S+earlier: their rights were taken/);
    await next.stop();
  });
});
