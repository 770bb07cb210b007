import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import {
  commitmentTo,
  formatBundle,
  formatKey,
  parseBundle,
  parseNote,
  SIGNATURE_TYPE,
  sha256,
  timestampRequest,
  tokenIn,
} from '#transparency-log';
import { loggedEvent, NaiveLog, signer } from '../libs/proof/transparency-log/src/testing.js';
import { TestAuthority } from '../libs/proof/transparency-log/src/timestamp.testing.js';
import { browserProgram } from '../scripts/browser-program.js';

const SCRIPT = join(import.meta.dirname, '../scripts/verify-programs.js');
const LOG = signer('register.example/log');
const WITNESS = signer('w.example', SIGNATURE_TYPE.COSIGNATURE, 3);
const POLICY = `log ${formatKey(LOG.key)}\nwitness W ${formatKey(WITNESS.key)}\nquorum W\n`;
const log = new NaiveLog(Array.from({ length: 5 }, (_, i) => loggedEvent(`activity-${i % 2}`, Math.floor(i / 2))));

describe('verify.html, opened from a disk without network,', () => {
  let directory: string;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'regesta-verify-page-'));
    execFileSync(process.execPath, [SCRIPT, directory]);
    browser = await chromium.launch({ executablePath: browserProgram()!, args: ['--no-sandbox'] });
    const context = await browser.newContext({ offline: true });
    page = await context.newPage();
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(directory, { recursive: true });
  });

  /** Chooses the files, and returns what the page says. */
  async function verified(bundle: string, policy = POLICY, authority?: string): Promise<string> {
    await page.goto(pathToFileURL(join(directory, 'verify.html')).href);
    const certificates = { name: 'ca.pem', mimeType: 'text/plain', buffer: Buffer.from(authority ?? '') };
    await page.setInputFiles('#authority', authority === undefined ? [] : certificates);
    await page.setInputFiles('#bundle', { name: 'evidence.json', mimeType: 'text/plain', buffer: Buffer.from(bundle) });
    await page.setInputFiles('#policy', { name: 'policy', mimeType: 'text/plain', buffer: Buffer.from(policy) });
    await page.waitForSelector('[data-result=accepted], [data-result=refused]');
    return (await page.textContent('#result'))!;
  }

  it('accepts a bundle and says in words what it proves', async () => {
    const said = await verified(await log.bundle(LOG, [WITNESS], ['activity-1', 'activity-9']));
    expect(said).toContain('Accepted: everything in this bundle is proved.');
    expect(said).toContain('activity-1 has 2 events up to this checkpoint. These are all:');
    expect(said).toContain('activity-9 never existed');
    expect(said).toContain('It does not prove that what was recorded is true.');
  });

  it('refuses what was changed, and says what is wrong', async () => {
    const bundle = await log.bundle(LOG, [WITNESS], ['activity-1']);
    expect(await verified(bundle.replace('Zweck', 'Zweg!'))).toContain('Refused (INCLUSION)');
    expect(await verified(bundle.replace(/\\n5\\n/, '\\n6\\n'))).toContain('Refused (SIGNATURE)');
    expect(await verified(await log.bundle(LOG, [], ['activity-1']))).toContain('Refused (QUORUM)');
  });

  it.each(['ec', 'rsa'] as const)('verifies a timestamp that %s signed, as the program does', async (kind) => {
    const authority = new TestAuthority({ kind });
    const other = new TestAuthority({ name: 'Other' });
    const evidence = parseBundle(await log.bundle(LOG, [WITNESS], ['activity-1']));
    const request = timestampRequest(parseNote(evidence.checkpoint).text, Uint8Array.of(7));
    const token = tokenIn(authority.answer(request));
    const bundle = formatBundle({ ...evidence, timestamps: [token] });
    expect(await verified(bundle, POLICY, authority.ca)).toMatch(/It was there at \S+, by the clock of Test TSA/);
    expect(await verified(bundle)).toContain('Ignored, since you named no authority of it: a timestamp by Test TSA');
    expect(await verified(bundle, POLICY, other.ca)).toContain('Refused (TIMESTAMP)');
    const changed = formatBundle({ ...evidence, timestamps: [token.with(-1, token.at(-1)! ^ 1)] });
    expect(await verified(changed, POLICY, authority.ca)).toContain('Refused (TIMESTAMP)');
    for (const made of [authority, other]) rmSync(made.directory, { recursive: true });
  });

  it('says whether a file is the one that was issued, byte by byte', async () => {
    const [salt, file] = [Buffer.alloc(32, 7), Buffer.from('%PDF the report')];
    const data = { commitment: commitmentTo(salt, sha256(file)) };
    const issued = new NaiveLog([loggedEvent('issuedReport-1', 0, { type: 'ReportIssued', data })]);
    const evidence = issued.evidence(await issued.checkpoint(LOG, [WITNESS]), ['issuedReport-1']);
    const bundle = formatBundle({ ...evidence, streams: [{ ...evidence.streams[0]!, salt }] });
    const compared = async (buffer: Buffer) => {
      await verified(bundle);
      await page.evaluate(`document.querySelector("#result").removeAttribute("data-result")`);
      await page.setInputFiles('#issued', { name: 'report.pdf', mimeType: 'application/pdf', buffer });
      await page.waitForSelector('[data-result=accepted], [data-result=refused]');
      return (await page.textContent('#result'))!;
    };
    expect(await compared(file)).toContain('report.pdf is the file that was issued as issuedReport-1, byte by byte.');
    expect(await compared(Buffer.from('%PDF the rep0rt'))).toContain('report.pdf is not the file that was issued.');
  });

  it('shows markup in a bundle as text', async () => {
    const hostile = new NaiveLog([loggedEvent('<img src=x onerror=alert(1)>', 0)]);
    const said = await verified(await hostile.bundle(LOG, [WITNESS], ['<img src=x onerror=alert(1)>']));
    expect(said).toContain('<img src=x onerror=alert(1)> has 1 event up to this checkpoint');
    expect(await page.locator('#result img').count()).toBe(0);
  });

  it('refuses without Ed25519 in the browser, and says which browsers have it', async () => {
    await page.addInitScript('SubtleCrypto.prototype.importKey = () => Promise.reject(new Error("unknown algorithm"))');
    const said = await verified(await log.bundle(LOG, [WITNESS], ['activity-1']));
    expect(said).toContain('This browser cannot verify Ed25519 signatures. Use Chrome, Edge or Chromium from 137');
  });

  it('is one file that asks for nothing, and breaks no rule of its own policy', () => {
    expect(new Set(requests)).toEqual(new Set([pathToFileURL(join(directory, 'verify.html')).href]));
    expect(faults).toEqual([]);
    expect(readFileSync(join(directory, 'verify.html'), 'utf8')).toContain("default-src 'none'");
  });
});
