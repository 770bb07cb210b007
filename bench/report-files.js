import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, timed } from './rounds.js';
import { alone } from './table.js';

const { reportWords } = await import('../dist/libs/files/reports/src/words/report.words.js');

const RENDERER = join(import.meta.dirname, '../dist/libs/files/reports/src/render/renderer.js');
const ROUNDS = 5;
/** The most memory of the process that makes a file: it is ended above. */
const MEMORY = 1_000_000_000;
const POLL = 20;

const HEADINGS = [
  ['reference', 'Number'],
  ['title', 'Processing activity'],
  ['jointControllers', 'Joint controllers'],
  ['purposes', 'Purposes of the processing'],
  ['dataSubjects', 'Categories of data subjects'],
  ['dataCategories', 'Categories of personal data'],
  ['sensitiveData', 'Special categories among them (Art 9(1))'],
  ['revealingData', 'Data that may reveal special categories (Art 9(1))'],
  ['recipients', 'Categories of recipients'],
  ['transfers', 'Transfers to third countries and international organisations'],
  ['erasure', 'Envisaged time limits for erasure'],
  ['securityMeasures', 'Technical and organisational security measures'],
];
const TEXTS = {
  title: 'Customer contracts, accounts and support',
  purposes: ['Signing and managing contracts with customers.', 'Assisting customers.'],
  dataSubjects: ['Customers who are individuals', 'Business contacts of customers'],
  dataCategories: ['Registration data of the account', 'Billing data', 'Contact data'],
  recipients: ['Suppliers', 'Companies of the group', 'Auditors', 'Tax authorities'],
  transfers: ['United States – Standard contractual clauses of the Commission (46(2)(c))'],
  erasure: ['Customers: 7 years after the end of the business relationship; except for: a legal claim.'],
  securityMeasures: ['Measures to the requirements of ISO 27001', 'Training of all staff'],
};

/** Measures rows 30 and 31: the record of Art 30 as PDF, in the process that makes files. */
export async function measure({ scale, say }) {
  const { renderer } = await import(RENDERER);
  const files = renderer({ memory: MEMORY });
  const [some, many] = [1_000, 10_000].map((count) => Math.round(count * scale));
  const times = [];
  let peak = 0;
  let file;
  say(`Making the PDF of ${some} activities ${ROUNDS} times`);
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(
      await timed(async () => {
        [file, peak] = await watched(files.render(record(some), 'PDF'));
      }),
    );
  }
  const small = alone({
    row: 30,
    what: `the record of Art 30 of ${some.toLocaleString('en')} activities as PDF/UA-1`,
    unit: 'ms',
    ours: median(times),
    atMost: 2000,
    note: `${ROUNDS} rounds, each in a process of its own; ${megabytes(file.bytes.length)} MB; the process held ${megabytes(peak)} MB.`,
  });
  say(`${small.note} Making the PDF of ${many} activities`);
  const time = await timed(async () => {
    [file, peak] = await watched(files.render(record(many), 'PDF'));
  });
  const large = alone({
    row: 31,
    what: `memory of the process that makes it of ${many.toLocaleString('en')} activities`,
    unit: 'MB',
    ours: peak / 1e6,
    atMost: MEMORY / 1e6,
    note: `once, in ${(time / 1000).toFixed(0)} s; ${file.mediaType}, ${megabytes(file.bytes.length)} MB.`,
  });
  return [small, large];
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(0);

/** Returns what is awaited, and the most bytes that a process started by this one held meanwhile (Linux). */
async function watched(promise) {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, ...childrenOf(process.pid).map(highWater));
  }, POLL);
  try {
    return [await promise, peak];
  } finally {
    clearInterval(timer);
  }
}

function childrenOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
}

function highWater(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // it has ended
  }
}

/** A record of so many activities, with the columns of Art 30(1) and texts of the usual length. */
function record(activities) {
  const column = ([key, heading]) => ({ key, heading, type: 'TEXT' });
  const row = (_, index) => ({ reference: `5.${index + 1}`, ...TEXTS, title: `${TEXTS.title} ${index + 1}` });
  return {
    kind: 'ART30_1',
    title: 'Record of processing activities of a controller (Art 30(1) GDPR)',
    language: 'en',
    cover: {
      organisation: 'Acme Ltd',
      contact: ['1 High Street'],
      on: '2026-11-01',
      knownAt: '2026-11-01T10:00:00Z',
      position: '1000',
      lawVersion: '2026-11',
      scope: 'All processing activities',
      template: { id: 'ART30_1', version: '1', isVerified: true },
    },
    words: reportWords('en'),
    sections: [
      {
        key: 'records',
        heading: 'Acme Ltd',
        blocks: [
          {
            type: 'TABLE',
            columns: HEADINGS.map(column),
            nameColumn: 'title',
            empty: 'None',
            rows: Array.from({ length: activities }, row),
          },
        ],
      },
    ],
    gaps: [],
    acceptedGaps: [],
  };
}
