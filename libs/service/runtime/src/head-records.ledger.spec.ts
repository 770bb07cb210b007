import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { v4 } from 'uuid';
import { Clock } from '#kernel';
import { openLedgerAt } from './copy.js';
import { type OpenStores, openStores } from './open-stores.js';
import { openForReading } from './read-only.js';
import { backUpLedger, verifyLedgerAt } from './verify.js';

Logger.overrideLogger(false);

const base = mkdtempSync(join(tmpdir(), 'regesta-head-records-'));
afterAll(() => rmSync(base, { recursive: true }));

const open = (directory: string, more: object = {}) =>
  openStores({ directory, ...more }, { clock: new Clock(), acceptLoss: false });

/** Appends events, each to a stream of its own. */
async function append({ store }: OpenStores, count: number): Promise<void> {
  const metadata = { commandId: 'c', actor: 'a', effectiveOn: '2026-01-01', schema: 1, index: 0, count: 1 };
  for (let n = 0; n < count; n += 1)
    await store.append(`party-${v4()}`, 'NO_STREAM', [{ id: v4(), type: 'Registered', data: {}, metadata }]);
}

const LEDGER = /^ledger\.db/;
const ledgerFiles = (directory: string) => readdirSync(directory).filter((name) => LEDGER.test(name));
const without = (directory: string, names = ledgerFiles(directory)) => {
  for (const name of names) rmSync(join(directory, name), { recursive: true, force: true });
};
const copyLedgerFiles = (from: string, to: string) => {
  for (const name of ledgerFiles(from)) copyFileSync(join(from, name), join(to, name));
};
const filesIn = (directory: string) => readdirSync(directory, { recursive: true }).map(String).sort();

describe('A ledger that lacks events of its head records', () => {
  /** The register after six events. The log alone has three of them, as after a crash. */
  const crashed = join(base, 'crashed');
  const [early, midway, other] = [join(base, 'early'), join(base, 'midway'), join(base, 'other')];

  beforeAll(async () => {
    const working = join(base, 'working');
    for (const directory of [working, other]) {
      const stores = await open(directory);
      await append(stores, 3);
      await stores.close();
    }
    cpSync(working, early, { recursive: true });
    const stores = await open(working);
    await append(stores, 1);
    cpSync(working, midway, { recursive: true });
    await stores.keys.forSealing('contact-1');
    await append(stores, 2);
    cpSync(working, crashed, { recursive: true });
    await stores.close();
    for (const name of ['ledger.checkpoint', 'keys/keys.db']) cpSync(join(working, name), join(crashed, name));
    without(crashed, ['keys/keys.db-wal', 'keys/keys.db-shm']);
  });

  const LOSSES: readonly (readonly [string, (directory: string) => void])[] = [
    ['its log is deleted', (directory) => without(directory, ['ledger.db-wal', 'ledger.db-shm'])],
    ['its log is cut off', (directory) => truncateSync(join(directory, 'ledger.db-wal'), 10_000)],
    [
      'its log is an earlier one',
      (directory) => cpSync(join(midway, 'ledger.db-wal'), join(directory, 'ledger.db-wal')),
    ],
    [
      'its file is an earlier one',
      (directory) => {
        without(directory);
        copyLedgerFiles(early, directory);
      },
    ],
    [
      'its file is that of another register',
      (directory) => {
        without(directory);
        copyLedgerFiles(other, directory);
      },
    ],
    ['its files are gone', (directory) => without(directory)],
  ];

  describe.each(LOSSES)('since %s', (what, lose) => {
    const directory = join(base, what);
    let before: readonly string[];
    beforeAll(() => {
      cpSync(crashed, directory, { recursive: true });
      lose(directory);
      without(directory, ['ledger.db-shm']);
      before = filesIn(directory);
    });

    const READING: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['read', () => openForReading({ directory })],
      ['copied', () => openLedgerAt(`sqlite:${directory}`, 'to read')],
      ['backed up', () => backUpLedger({ directory }, join(base, 'backup.db'))],
    ];
    it.each(READING)('is not %s: the refusal names each head record', async (_what, reading) => {
      const refused = expect(reading()).rejects;
      await refused.toThrow(
        /^The ledger has lost events\.\n- The keys \(keys\.db\) saw .+\n- The checkpoint file .+ saw /,
      );
      expect(readdirSync(base)).not.toContain('backup.db');
    });

    it('is not called sound', async () => {
      await expect(verifyLedgerAt(`sqlite:${directory}`)).rejects.toThrow(
        /^The ledger has lost events|^There is no ledger/,
      );
    });

    it('does not start, and no file is there that was not there before', async () => {
      // SQLite makes a log for those who only read, and leaves it there.
      for (const name of filesIn(directory)) if (!before.includes(name)) rmSync(join(directory, name));

      await expect(open(directory)).rejects.toThrow('The ledger has lost events.');

      expect(filesIn(directory).filter((name) => !before.includes(name))).toEqual([]);
    });
  });

  it('makes no other ledger, keys or read model in their place, if all but one head record is gone too', async () => {
    const directory = join(base, 'bare');
    cpSync(crashed, directory, { recursive: true });
    without(directory, [...ledgerFiles(directory), 'keys', 'read-model.db', 'read-model.db-wal', 'read-model.db-shm']);
    const before = filesIn(directory);

    await expect(open(directory)).rejects.toThrow('The ledger has lost events.');

    expect(filesIn(directory)).toEqual(before);
  });

  it('is read and backed up as long as nothing is lost', async () => {
    expect(await backUpLedger({ directory: crashed }, join(base, 'whole.db'))).toMatchObject({ events: 6n });
    const store = await openForReading({ directory: crashed });
    expect(await store.head()).toBe(6n);
    await store.close();
  });
});

describe('A start that is refused before there is a register', () => {
  const directory = join(base, 'new');

  it.each([
    [
      'for a key file that is not there',
      () => open(directory, { keyFile: join(base, 'no.key') }),
      'There is no key file',
    ],
    [
      'for a loss to accept where there is none',
      () => openStores({ directory }, { clock: new Clock(), acceptLoss: true }),
      'Nothing is lost',
    ],
  ])('makes no file: %s', async (_what, start, why) => {
    await expect(start()).rejects.toThrow(why);
    expect(readdirSync(base)).not.toContain('new');
  });
});

describe('The checkpoint file', () => {
  // BUG: each kill at that moment left a file for good.
  it('is all that is left of it, after processes that ended while they wrote it; what another one writes now stays', async () => {
    const directory = join(base, 'parts');
    await (await open(directory)).close();
    const [before, now] = [1, 2].map((pid) => join(directory, `ledger.checkpoint.${pid}.part`)) as [string, string];
    for (const part of [before, now]) writeFileSync(part, '');
    utimesSync(before, 0, 0);

    const stores = await open(directory);
    await append(stores, 1);
    await stores.close();

    const parts = readdirSync(directory).filter((name) => name.startsWith('ledger.checkpoint'));
    expect(parts).toEqual(['ledger.checkpoint', 'ledger.checkpoint.2.part']);
  });
});
