import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatBundle, formatKey, parseBundle, parseNote, timestampRequest, tokenIn } from '#transparency-log';
import { loggedEvent, mutations, NaiveLog, signer } from '../../../libs/proof/transparency-log/src/testing.js';
import { TestAuthority } from '../../../libs/proof/transparency-log/src/timestamp.testing.js';
import { main } from './command-line.js';

const LOG = signer('register.example/log');
const log = new NaiveLog([loggedEvent('activity-1', 0)]);

describe('A bundle with a timestamp', () => {
  const authority = new TestAuthority();
  const { directory } = authority;
  const other = new TestAuthority({ name: 'Other' });
  let stamped: string;
  const at = (name: string) => join(directory, name);

  beforeAll(async () => {
    const evidence = parseBundle(await log.bundle(LOG, [], ['activity-1']));
    const { text } = parseNote(evidence.checkpoint);
    const timestamps = [tokenIn(authority.answer(timestampRequest(text, Uint8Array.of(7))))];
    stamped = formatBundle({ ...evidence, timestamps });
    writeFileSync(at('policy'), `log ${formatKey(LOG.key)}\nquorum none\n`);
    writeFileSync(at('other.pem'), other.ca);
  });
  afterAll(() => {
    for (const made of [authority, other]) rmSync(made.directory, { recursive: true });
  });

  async function verify(bundle: string, ...args: string[]) {
    let said = '';
    const stream = {
      write: (text: string) => {
        said += text;
      },
    };
    writeFileSync(at('bundle'), bundle);
    const code = await main([at('bundle'), '--policy', at('policy'), ...args], { out: stream, err: stream });
    return { code, said };
  }

  it('says when the checkpoint was there, to somebody who trusts the authority', async () => {
    const { code, said } = await verify(stamped, '--timestamp-ca', at('ca.pem'));
    expect(said).toMatch(
      /1 timestamp authority that you trust saw it\.\n {2}It was there at \d{4}-.*Z, by the clock of Test TSA, certified by Test CA \(SHA-256 [0-9a-f]{64}\)/,
    );
    expect(code).toBe(0);
  });

  it('proves nothing by it to somebody who names no authority: it is listed as ignored', async () => {
    const { code, said } = await verify(stamped);
    expect(said).toContain('0 timestamp authorities that you trust saw it.\n  Ignored, since you named no authority');
    expect(code).toBe(0);
  });

  it.each([
    ['another authority is required', () => [stamped, 'other.pem']],
    ['a timestamp is required, and it was taken out', () => [without(stamped), 'ca.pem']],
    ['it is of another checkpoint', () => [exchanged(stamped), 'ca.pem']],
  ])('is refused if %s', async (_, given) => {
    const [bundle, ca] = given();
    const { code, said } = await verify(bundle!, '--timestamp-ca', at(ca!));
    expect([code, said]).toEqual([1, expect.stringContaining('REFUSED (TIMESTAMP)')]);
  });

  it('is refused with any of its bytes changed, even if no authority is named', async () => {
    const [token] = parseBundle(stamped).timestamps!;
    const evidence = parseBundle(stamped);
    for (const { changed } of mutations(token!, [0x01]))
      expect((await verify(formatBundle({ ...evidence, timestamps: [changed] }))).code).toBe(1);
  });

  it('has one form: none is not an empty list', async () => {
    expect((await verify(stamped.replace(/"timestamps":\[[^\]]*\]/, '"timestamps":[]'))).said).toContain('(FORMAT)');
  });

  const without = (bundle: string) => formatBundle({ ...parseBundle(bundle), timestamps: [] });
  const exchanged = (bundle: string) => {
    const token = tokenIn(authority.answer(timestampRequest('another text\n', Uint8Array.of(7))));
    return formatBundle({ ...parseBundle(bundle), timestamps: [token] });
  };
});
