import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regesta } from './command-line.js';

describe('A command on a directory without a register', () => {
  const directory = mkdtempSync(join(tmpdir(), 'regesta-none-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it.each([
    'export',
    'reports',
    'report ICO',
    'translations --missing KOREA --language ko',
    'access list',
    'access withdraw grant-1',
    'rebuild',
    'forget contact-1 --reason x',
    'reissue issuedReport-1 -o x',
    'verify',
  ])('says that there is none, and makes none: %s', async (words) => {
    for (const nowhere of [join(directory, 'nowhere'), directory])
      expect(await regesta(['--data', nowhere, ...words.split(' ')])).toEqual({
        code: 1,
        out: '',
        err: `There is no ledger in ${nowhere}: give its directory with --data or REGESTA_DATA.\n`,
      });
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each([['apply'], ['key', 'create', '--role', 'administrator']])('begins one, given %s', async (...words) => {
    const register = join(directory, words[0]!);
    const file = join(directory, 'register.yaml');
    writeFileSync(file, 'parties:\n  - { key: acme, name: Acme }\n');

    expect(await regesta(['--data', register, ...words, ...(words[0] === 'apply' ? [file] : [])])).toMatchObject({
      code: 0,
    });
    expect((await regesta(['--data', register, 'export'])).code).toBe(0);
  });
});

describe('An address at which something else answers', () => {
  it.each([
    ['text/html', '<html>'],
    ['application/json', '{}'],
    ['application/json', 'null'],
  ])('is said to be no register: %s %s', async (type, body) => {
    const server = createServer((_request, response) => response.setHeader('content-type', type).end(body));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    for (const words of ['export', 'reports', 'history x'])
      expect(await regesta(['--url', url, ...words.split(' ')])).toEqual({
        code: 1,
        out: '',
        err: `What answers at ${url} is no register (HTTP 200). Give the address of one with --url.\n`,
      });
    server.close();
  });
});

describe('A date on the command line that is none', () => {
  it.each([
    ['apply', '--effective-on', 'examples/infobip/register.yaml'],
    ['import', '--on', 'register.csv'],
    ['export', '--on'],
    ['export', '--known-at'],
    ['report', '--on', 'ICO'],
    ['report', '--known-at', 'ICO'],
    ['report', '--since-on', 'ICO'],
    ['report', '--since-known-at', 'ICO'],
    ['key create --role viewer', '--until'],
  ])('is refused before anything is done: %s %s', async (words, option, ...rest) => {
    for (const text of ['yesterday', '2026-02-30', ''])
      expect(await regesta(['--data', '/nowhere', ...words.split(' '), option, text, ...rest])).toEqual({
        code: 2,
        out: '',
        err: expect.stringContaining(`is invalid. Expected an ISO 8601`),
      });
  });
});
