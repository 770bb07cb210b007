import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stores } from '#runtime';
import { ServedRegister } from '../../../test/over-the-wire.js';
import { replayOnce } from './demo-story.js';
import type { Example } from './examples.js';

const STORY = `
- at: 2019-04-01T08:00Z
  by: anybody
  commands: { createKey: { grant: { role: ADMINISTRATOR, label: office } } }
- { at: 2019-04-02T08:00Z, by: office, register: { parties: [{ key: acme, name: Acme }] } }
`;
const example = (text: string): Example => ({
  name: 'acme',
  isStory: true,
  files: [{ name: '2019.yaml', text }],
  queries: [],
});

/** A process id that no process has: the greatest one of Linux is far below. */
const NOBODY = 2 ** 30;

let parent: string;
let directory: string;
let printed: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'regesta-demo-'));
  directory = join(parent, 'demo-acme');
  printed = '';
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const once = (text = STORY, stores: Partial<Stores> = {}) =>
  replayOnce(example(text), {
    stores: { directory, ...stores },
    lawDates: {},
    keep: (into, keys) => writeFileSync(join(into, 'keys.json'), JSON.stringify(keys.map(({ label }) => label))),
    out: {
      write: (line) => {
        printed += line;
      },
    },
  });

describe('The data of a demo with a story', () => {
  it('are made by the first start, whole, with the keys of the story', async () => {
    await once();

    expect(readdirSync(parent)).toEqual(['demo-acme']);
    expect(readFileSync(join(directory, 'keys.json'), 'utf8')).toBe('["office"]');
    expect(printed).toBe('Replaying examples/acme: 2019-04-02, 2 of 2 entries\n');
    const register = await ServedRegister.start({ directory, access: { openness: 'ALWAYS' } });
    expect((await register.get('{ parties { nodes { name } } }')).parties.nodes).toEqual([{ name: 'Acme' }]);
    await register.close();
  });

  it('are left alone by a second start', async () => {
    await once();
    const { mtimeMs } = statSync(join(directory, 'ledger.db'));

    await once(`${STORY}- { at: 2020-01-01T08:00Z, by: office, register: { parties: [{ key: b, name: B }] } }`);

    expect(statSync(join(directory, 'ledger.db')).mtimeMs).toBe(mtimeMs);
  });

  it('are made from the beginning after a replay was interrupted, which is said', async () => {
    mkdirSync(`${directory}.unfinished-${NOBODY}`);

    await once();

    expect(readdirSync(parent)).toEqual(['demo-acme']);
    expect(printed).toMatch(/^An earlier replay was interrupted\. Its data are removed: this one starts afresh\.\n/);
  });

  it('of a replay that still runs are not touched', async () => {
    mkdirSync(`${directory}.unfinished-${process.ppid}`);

    await once();

    expect(readdirSync(parent)).toEqual(['demo-acme', `demo-acme.unfinished-${process.ppid}`]);
  });

  it('are not made of a story that is refused', async () => {
    await expect(once(STORY.replace('by: office', 'by: nobody'))).rejects.toThrow('2019.yaml: line 5: 1.by');
    await expect(once(STORY.replace('name: Acme', 'name: " "'))).rejects.toThrow('2019.yaml: line 5: 1.register');

    expect(readdirSync(parent)).toEqual([]);
  });

  it('are embedded: no server would record them at the times of the story', async () => {
    await expect(once(STORY, { eventStoreUrl: 'esdb://127.0.0.1:2113' })).rejects.toThrow('unset EVENT_STORE_URL');
    expect(existsSync(directory)).toBe(false);
  });
});
