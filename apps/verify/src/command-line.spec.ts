import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatKey, SIGNATURE_TYPE } from '#transparency-log';
import { loggedEvent, NaiveLog, signer } from '../../../libs/proof/transparency-log/src/testing.js';
import { main } from './command-line.js';

const LOG = signer('register.example/log');
const WITNESS = signer('w.example', SIGNATURE_TYPE.COSIGNATURE, 3);
const POLICY = `log ${formatKey(LOG.key)}\nwitness W ${formatKey(WITNESS.key)}\nquorum W\n`;
const log = new NaiveLog(Array.from({ length: 5 }, (_, i) => loggedEvent(`activity-${i % 2}`, Math.floor(i / 2))));

describe('regesta-verify', () => {
  let directory: string;
  let written: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'regesta-verify-'));
    written = '';
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(directory, name), content);
    return join(directory, name);
  };
  const stream = {
    write: (text: string) => {
      written += text;
    },
  };
  const verify = (...args: string[]) => main(args, { out: stream, err: stream });
  const bundle = () => log.bundle(LOG, [WITNESS], ['activity-1', 'activity-9']);

  it('says in words what a bundle proves, and what not', async () => {
    const evidence = file('evidence.json', await bundle());
    expect(await verify(evidence, '--policy', file('policy', POLICY))).toBe(0);
    expect(written).toContain('The log register.example/log signed that it has 5 events.');
    expect(written).toContain(
      '1 witness of the policy cosigned it.\n  Cosigned by w.example at 2026-02-03T00:00:00.000Z',
    );
    expect(written).toContain(
      'activity-1 has 2 events up to this checkpoint. These are all:\n  0. 2026-01-02T03:04:05',
    );
    expect(written).toContain('encrypted: contact');
    expect(written).toContain('activity-9 never existed: it has no event.');
    expect(written).toContain('It does not prove that what was recorded is true.');
  });

  it('shows the events themselves with --events', async () => {
    await verify(file('evidence.json', await bundle()), '--policy', file('policy', POLICY), '--events');
    expect(written).toContain('"purpose": "Zweck – ürgent"');
  });

  it('refuses with exit code 1, the word for what is wrong, and what it means', async () => {
    const changed = (await bundle()).replace('Zweck', 'Zweg!');
    expect(await verify(file('evidence.json', changed), '--policy', file('policy', POLICY))).toBe(1);
    expect(written).toMatch(/^REFUSED \(INCLUSION\): The proof for entry 1 of the tree of 5 does not lead to its root/);
    expect(written).toContain('The entry is not at that place in the tree of the checkpoint.');
  });

  it('refuses a file that is something else, and a policy that is none', async () => {
    const policy = file('policy', POLICY);
    expect(await verify(file('picture', Uint8Array.of(0xff, 0xd8)), '--policy', policy)).toBe(1);
    expect(written).toContain('REFUSED (FORMAT)');
    expect(await verify(file('evidence.json', await bundle()), '--policy', file('other', 'quorum'))).toBe(1);
    expect(written).toContain('The policy does not end with a line feed');
  });

  it('ends with exit code 2 without its files or with other options, and says how it is used', async () => {
    expect(await verify('nowhere.json', '--policy', file('policy', POLICY))).toBe(2);
    expect(written).toContain('nowhere.json');
    for (const args of [[], ['a'], ['a', 'b', '--policy', 'c'], ['a', '--other'], ['--policy', 'c']]) {
      written = '';
      expect(await verify(...args)).toBe(2);
      expect(written).toContain('Usage: regesta-verify FILE --policy POLICY');
    }
    expect(await verify('--help')).toBe(0);
  });
});
