import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStore, LARGEST_APPEND, sizeOf } from '#ledger';
import { IssuingRegister, SMALL } from './issuing.js';
import { ServedRegister } from './over-the-wire.js';
import { deleteReadModels } from './stores.js';

/** A register whose report is larger than one append can be, and cannot be compressed. */
const LARGE = SMALL.replace(
  'jurisdictionProfiles:',
  `${Array.from({ length: 120 }, (_, n) => activity(n)).join('\n')}\njurisdictionProfiles:`,
);

function activity(n: number): string {
  const measure = randomBytes(7_000).toString('base64');
  return `  - { key: a${n}, reference: "9.${n}", title: A${n}, role: CONTROLLER, controllers: [acme], securityMeasures: ["${measure}"] }`;
}

describe('What was issued', () => {
  it('is the same file after the read models were built again, whatever its size', async () => {
    const register = await IssuingRegister.start({}, LARGE);
    const { served } = register;
    const { report } = await register.issue();
    const bytes = await register.bytes(report.file.address);
    expect(bytes.length).toBeGreaterThan(LARGEST_APPEND);
    await served.close();
    await deleteReadModels(served.directory);

    const again = await ServedRegister.start({ directory: served.directory });
    try {
      await again.caughtUp();
      const response = await fetch(new URL(report.file.address, again.url));
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    } finally {
      await again.destroy();
    }
  });

  it('is in the ledger in appends that every engine takes, and shows nothing of the persons in it', async () => {
    const register = await IssuingRegister.start({}, LARGE);
    const { served } = register;
    try {
      const before = BigInt(await served.position());
      await register.issue({ issuedTo: 'Vera Recipient', purpose: 'Of Willy Wanting' });

      const appends = new Map<string, { type: string; data: unknown; metadata: never }[]>();
      const store = served.app.get(EventStore, { strict: false });
      const enough = new AbortController();
      const head = await store.head();
      for await (const batch of store.follow(before, enough.signal)) {
        for (const event of batch) {
          const name = `${event.stream} ${event.revision - BigInt(event.metadata.index)}`;
          appends.set(name, [...(appends.get(name) ?? []), event as never]);
        }
        if (batch.at(-1)!.position === head) enough.abort();
      }
      expect(appends.size).toBeGreaterThan(2);
      for (const append of appends.values()) expect(sizeOf(append)).toBeLessThanOrEqual(LARGEST_APPEND);
      const stored = JSON.stringify([...appends.values()], (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      );
      // Whole names: four letters occur in a megabyte of ciphertext by chance.
      expect(stored).not.toMatch(/Dana Example|dana@example|Vera Recipient|Willy Wanting/);
      for (const text of ['Dana Example', 'dana@example.org'])
        expect(stored).not.toContain(Buffer.from(text).toString('base64').slice(0, -4));
    } finally {
      await served.destroy();
    }
  });

  it('stays erased after a person in it was forgotten, also if old keys are restored', async () => {
    const register = await IssuingRegister.start();
    const { served } = register;
    const { id, report } = await register.issue();
    const old = mkdtempSync(join(tmpdir(), 'regesta-keys-'));
    try {
      await served.close();
      cpSync(join(served.directory, 'keys'), old, { recursive: true });
      const forgetting = await ServedRegister.start({ directory: served.directory });
      const [{ id: dana }] = report.contacts;
      await forgetting.get(`mutation { forgetContact(id: "${dana}", reason: "Asked") { id } }`);
      await forgetting.close();
      rmSync(join(served.directory, 'keys'), { recursive: true });
      cpSync(old, join(served.directory, 'keys'), { recursive: true });

      const again = await ServedRegister.start({ directory: served.directory });
      await again.caughtUp();
      expect((await again.get(`{ issuedReport(id: "${id}") { file { sha256 } } }`)).issuedReport).toEqual({
        file: null,
      });
      expect((await fetch(new URL(report.file.address, again.url))).status).toBe(410);
      await again.destroy();
    } finally {
      rmSync(old, { recursive: true });
    }
  });
});
