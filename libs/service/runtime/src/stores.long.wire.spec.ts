import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const SCRIPT = `
  const { wrappingKey, openKeyStore } = await import('./dist/libs/service/runtime/src/stores.js');
  const stores = { directory: process.argv[1] };
  const keys = await openKeyStore(stores);
  const made = await Promise.all(Array.from({ length: 20 }, (_, i) => keys.forSealing('contact-' + i)));
  process.stdout.write([wrappingKey(stores), ...made].map((key) => key.toString('hex')).join());`;

describe('Processes that share a data directory', () => {
  const directory = mkdtempSync(join(tmpdir(), 'regesta-stores-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('agree on one wrapping key and one key per person, even if all begin at once', async () => {
    const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', SCRIPT, directory]);
    const outputs = (await Promise.all(Array.from({ length: 6 }, run))).map(({ stdout }) => stdout);

    expect(outputs[0]).toMatch(/^([0-9a-f]{64},){20}[0-9a-f]{64}$/);
    expect(new Set(outputs).size).toBe(1);
    expect(readdirSync(join(directory, 'keys')).filter((name) => name.startsWith('wrapping'))).toEqual([
      'wrapping.key',
    ]);
  });
});
