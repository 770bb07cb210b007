import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regesta, useStoresIn } from './command-line.js';
import { destroyStores } from './stores.js';

// What a workbook holds is a pure spec of libs/files/import. Only a register shows that the way there and back loses nothing.

let directory: string;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-workbook-'));
  await useStoresIn(directory);
});
afterEach(() => destroyStores(directory));

const run = (...args: string[]) => regesta(['--data', directory, ...args]);

describe('Our own workbook', () => {
  it.each(['the notice', 'a sheet of the CNIL'])('goes out and back in without loss: %s', async (register) => {
    if (register === 'the notice') {
      await run('apply', 'examples/infobip/register.yaml');
      await run('apply', 'examples/infobip/translations.yaml');
    } else await run('import', 'test/fixtures/spreadsheets/cnil.libreoffice.ods');
    const file = join(directory, 'register.xlsx');
    expect(await run('export', '--format', 'xlsx', '--out', file)).toMatchObject({ code: 0, err: '' });
    const first = readFileSync(file);
    await run('export', '--format', 'xlsx', '--out', file);
    expect(readFileSync(file).equals(first)).toBe(true);
    const { out } = await run('import', file);
    expect(out).toContain('Recognised as our own workbook');
    expect(out.endsWith('Nothing to do: the register says what the file says.\n')).toBe(true);
    const before = (await run('export')).out;
    const other = mkdtempSync(join(tmpdir(), 'regesta-workbook-'));
    try {
      await regesta(['--data', other, 'import', file]);
      // Things without an order of their own are in that of their ids, which differ.
      const after = (await regesta(['--data', other, 'export'])).out;
      expect(after.split('\n').sort()).toEqual(before.split('\n').sort());
    } finally {
      await destroyStores(other);
    }
  });
});
