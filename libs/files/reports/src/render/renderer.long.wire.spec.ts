import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sampleReport, tableSection } from '../formats/pdf/sample.testing.js';
import type { RenderLimits } from './renderer.js';
import { renderer as rendererOf } from './renderer.js';

const DIST = join(import.meta.dirname, '../../../../../dist/libs/files/reports/src');
const renderer = (limits?: Partial<RenderLimits>) => rendererOf(limits, join(DIST, 'render/render-process.js'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const SMALL = sampleReport([tableSection(3, 2, (row, column) => `${row}.${column}`)]);
const LARGE = sampleReport([tableSection(12, 500, (row, column) => `value ${row}.${column} `.repeat(5))]);

describe('the process that makes files', () => {
  it('given a report, when a file is asked for, then answers with its bytes and the program that made them', async () => {
    const file = await renderer().render(SMALL, 'PDF');
    expect(Buffer.from(file.bytes).subarray(0, 5).toString()).toBe('%PDF-');
    expect(file).toMatchObject({
      mediaType: 'application/pdf',
      extension: 'pdf',
      renderer: expect.stringMatching(/^regesta-pdf \d+, typst-ts-node-compiler \d/),
    });
  });

  it('given other processes, time zones and locales, when the same report is drawn, then gives the same bytes', async () => {
    const program = `
      const { pdf } = await import(${JSON.stringify(join(DIST, 'formats/pdf/pdf.js'))});
      const { createHash } = await import('node:crypto');
      const hashes = [];
      for (const sizes of [undefined, { single: 10, volume: 20 }])
        hashes.push(createHash('sha256').update((await pdf(${JSON.stringify(SMALL)}, sizes)).bytes).digest('hex'));
      console.log(hashes.join(' '));`;
    const hashes = [];
    for (const [TZ, LANG] of [
      ['UTC', 'C'],
      ['Pacific/Auckland', 'ko_KR.UTF-8'],
      ['America/Los_Angeles', 'ar_EG.UTF-8'],
    ]) {
      const env = { ...process.env, TZ, LANG, LC_ALL: LANG };
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env });
      hashes.push(stdout.trim());
    }
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toContain(sha256((await renderer().render(SMALL, 'PDF')).bytes));
  });

  it('given a signal, when it comes, then ends the process and passes on its reason; the next file is made', async () => {
    const files = renderer();
    const reason = new Error('nobody waits for it');
    const ended = new AbortController();
    const asked = files.render(LARGE, 'PDF', ended.signal);
    setTimeout(() => ended.abort(reason), 200);
    await expect(asked).rejects.toBe(reason);
    expect((await files.render(SMALL, 'PDF')).extension).toBe('pdf');
  });

  it('given too little memory, when a file is made, then refuses it in words, and lives', async () => {
    const files = renderer({ memory: 120e6 });
    await expect(files.render(LARGE, 'PDF')).rejects.toMatchObject({
      code: 'FILE_NOT_MADE',
      message: expect.stringContaining('120 MB of memory'),
    });
    expect((await renderer().render(SMALL, 'PDF')).extension).toBe('pdf');
  });

  it('given too little time, when a file is made, then refuses it in words', async () => {
    await expect(renderer({ time: 100 }).render(LARGE, 'PDF')).rejects.toMatchObject({
      code: 'FILE_NOT_MADE',
      details: { reason: 'It took more than 0.1 seconds.' },
    });
  });

  it('given a report that no writer takes, when a file is made, then says the problem', async () => {
    await expect(renderer().render({ ...SMALL, language: 'no language' }, 'PDF')).rejects.toMatchObject({
      code: 'FILE_NOT_MADE',
    });
  });

  it('given more files than may wait, when one more is asked for, then is busy; those that wait are made in turn', async () => {
    const files = renderer({ waiting: 1 });
    const asked = await Promise.allSettled([1, 2, 3].map(() => files.render(SMALL, 'PDF')));
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(asked[2]).toMatchObject({ reason: { code: 'FILES_BUSY' } });
  });

  it('given a file that waits, when its signal comes, then it leaves the queue', async () => {
    const files = renderer({ waiting: 1 });
    const ended = new AbortController();
    const first = files.render(SMALL, 'PDF');
    const second = files.render(SMALL, 'PDF', ended.signal);
    ended.abort(new Error('left'));
    await expect(second).rejects.toThrow('left');
    await expect(Promise.all([first, files.render(SMALL, 'PDF')])).resolves.toHaveLength(2);
  });
});
