import { body, cursorsOf, FIRST } from './page.js';
import { samePage } from './page-again.js';
import { processorTimeOf, serve } from './product.js';
import { timed } from './rounds.js';
import { alone } from './table.js';

const READERS = 100;
const MOST_PAGES = 600;

/** Measures row 16: a hundred readers at once, of the same page and of pages that nobody has asked for. */
export async function measure({ registers, say }) {
  const directory = await registers.built(registers.usual());
  const cursors = await cursorsOf(directory);
  const ours = await serve(directory);
  try {
    const what = `${READERS} readers at once of the same page`;
    const same = await samePage(ours, registers, { row: 16, what, connections: READERS });
    const starts = cursors.slice(0, -FIRST);
    const [warm, measured] = [starts.slice(0, READERS), starts.slice(READERS, READERS + MOST_PAGES)];
    say(`${READERS} readers ask for ${measured.length} pages`);
    await readAll(ours, warm);
    const before = processorTimeOf(ours.pid);
    const time = await timed(() => readAll(ours, measured));
    const used = (processorTimeOf(ours.pid) - before) / measured.length;
    const different = alone({
      row: 16,
      what: `${READERS} readers at once of different pages, each for the first time`,
      unit: 'pages/s',
      ours: (measured.length * 1000) / time,
      atLeast: 60,
      note: `${measured.length} pages; processor time of a page: ${used.toFixed(1)} ms.`,
    });
    return [same, different];
  } finally {
    await ours.stop();
  }
}

/** Asks for the page after each cursor, by so many readers at once. */
async function readAll(server, cursors) {
  let next = 0;
  const reader = async () => {
    while (next < cursors.length) await server.ask(body({ after: cursors[next++] }));
  };
  await Promise.all(Array.from({ length: READERS }, reader));
}
