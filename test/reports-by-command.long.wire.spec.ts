import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regesta, startRegesta, useStoresIn } from './command-line.js';
import { ServedRegister } from './over-the-wire.js';
import { destroyStores } from './stores.js';

let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-report-'));
  await useStoresIn(directory);
  await regesta(['--data', directory, 'apply', 'examples/infobip/register.yaml']);
});
afterAll(() => destroyStores(directory));

const report = (...args: string[]) => regesta(['--data', directory, 'report', ...args]);

describe('regesta report', () => {
  it('lists the kinds, and asks for one', async () => {
    const { code, out } = await report('--list');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^ICO +Record of processing .* \[en; PDF, XLSX, CSV, JSON\]$/m),
    ]);
    expect(await report()).toMatchObject({ code: 2, err: expect.stringMatching(/^error: name a kind of report/) });
  });

  it('writes to the standard output, of one party by its key, and refuses what there is not', async () => {
    const { code, out } = await report('art30_1', '--controller', 'infobip-limited', '--on', '2026-11-26');
    expect([code, out]).toEqual([0, expect.stringMatching(/^\ufeff"Record of processing activities of a controller/)]);
    expect(await report('NONE')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^kind: There is no report NONE/),
    });
    expect(await report('ICO', '--controller', 'nobody')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/There is no party nobody/),
    });
  });

  it('writes the notice to one group of people as a text, and refuses people whom nobody names', async () => {
    const args = ['notice', '--controller', 'infobip-limited', '--unapproved', 'marked', '--format', 'MARKDOWN'];
    const { code, out } = await report(...args, '--people', 'individual-customers');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^# Information on the processing of your data: Customers who are individuals/),
    ]);
    expect(await report(...args, '--people', 'nobody')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^dataSubjects: No activity of a controller names the people nobody/),
    });
  });

  it('leaves out drafts and says how many, or marks them', async () => {
    const { out, err } = await report('ICO', '--on', '2026-11-26');
    expect([out.includes('5.2'), err]).toEqual([
      false,
      expect.stringMatching(/^\d+ records have content that is not approved/),
    ]);
    const marked = await report('ICO', '--on', '2026-11-26', '--unapproved', 'marked');
    expect([marked.out.includes('Purchase of products and services from suppliers (draft)'), marked.err]).toEqual([
      true,
      '',
    ]);
    expect(await report('ICO', '--unapproved', 'all')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^unapproved: There is no choice all. There are LEFT_OUT and MARKED/),
    });
  });

  it('writes the same bytes in another process, time zone and locale', async () => {
    const places = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'fr_FR.UTF-8' },
    ];
    for (const kind of ['CNIL', 'KR_POLICY']) {
      const files: string[] = [];
      for (const [i, place] of places.entries()) {
        const file = join(directory, `${kind}-${i}.xlsx`);
        const args = ['--data', directory, 'report', kind, '--on', '2026-11-26', '-o', file];
        expect(await startRegesta(args, { ...place, LC_ALL: place.LANG }).ended).toMatchObject({ code: 0, err: '' });
        files.push(readFileSync(file, 'base64'));
      }
      expect(new Set(files).size).toBe(1);
    }
  });

  it('gets the same file from a server', async () => {
    const register = await ServedRegister.start();
    try {
      await register.get('mutation { registerParty(input: { key: "acme", name: "Acme", country: "FR" }) { id } }');
      const args = ['report', 'ART30_1', '--language', 'fr', '--controller', 'acme'];
      const { code, out } = await regesta(['--url', register.url, ...args], { REGESTA_TOKEN: register.token ?? '' });
      expect([code, out]).toEqual([0, expect.stringContaining('"Registre des activités de traitement')]);
      const refused = await regesta(['--url', register.url, 'report', 'ICO', '--format', 'DPV_TURTLE']);
      expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/has no file in DPV_TURTLE/) });
    } finally {
      await register.destroy();
    }
  });
});
