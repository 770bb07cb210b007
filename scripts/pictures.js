#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserProgram } from './browser-program.js';

const HELP = `Makes the pictures of the README: replays the example with time, and takes each page as people see it.

Usage: npm run build && npm run pictures
`;

if (process.argv.includes('--help')) {
  process.stdout.write(HELP);
  process.exit();
}

const PORT = 3987;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const FOLDER = join(import.meta.dirname, '../docs/pictures');
const SIZE = { width: 1280, height: 800 };

/** The pictures: the name of the file, the page, and what to wait for. */
const PICTURES = [
  { name: 'today', path: () => '/', ready: 'h2' },
  { name: 'transfers', path: () => '/transfers?on=2020-08-01', ready: 'table' },
  { name: 'proof', path: () => '/evidence', ready: 'dl' },
  {
    name: 'history',
    path: ({ telemetry }) => `/history/${telemetry}?path=retention.telemetry&on=2024-09-01&known=2025-01-15`,
    ready: '[role="application"]',
  },
];

const directory = mkdtempSync(join(tmpdir(), 'regesta-pictures-'));
const demo = spawn(process.execPath, ['dist/apps/api/src/demo.js', '--example', 'tallowby'], {
  env: { ...process.env, PORT: String(PORT), REGESTA_DATA: directory },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await answers();
  const telemetry = await idOf('PR-01');
  const executablePath = browserProgram();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: SIZE, locale: 'en', colorScheme: 'light' });
  for (const { name, path, ready } of PICTURES) {
    await page.goto(ADDRESS + path({ telemetry }));
    await page.locator(`main ${ready}`).first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => {}); // the stream of positions stays open
    await page.waitForTimeout(2_000);
    await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 82 });
    process.stdout.write(`docs/pictures/${name}.jpg\n`);
  }
  await browser.close();
} finally {
  demo.kill();
  rmSync(directory, { recursive: true, force: true });
}

async function answers() {
  for (;;) {
    const isReady = await fetch(`${ADDRESS}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    if (demo.exitCode !== null) throw new Error('The demo has ended. Run npm run build first.');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function idOf(reference) {
  const query = `{ processingActivities(filter: { reference: "${reference}" }) { nodes { id } } }`;
  const response = await fetch(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data.processingActivities.nodes[0].id;
}
