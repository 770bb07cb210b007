import { spawnSync } from 'node:child_process';
import { refusalOf } from '#process';

/** Makes this Node look like an old one: without SQLite, and with another version. */
const AS_OLD =
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})';
const IMITATED = [process.execPath, '--no-experimental-sqlite', '--import', AS_OLD];

/** Paths where this machine can have an older Node. */
const PLACES = ['/usr/bin/node', '/usr/local/bin/node', '/opt/homebrew/bin/node'];
const versionOf = (node: string) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim().slice(1) ?? '';
const old = PLACES.filter((node) => refusalOf(versionOf(node) || '24') !== undefined);

const NODES = [IMITATED, ...old.map((node) => [node])];
const PROGRAMS = ['dist/apps/api/src/main.js', 'dist/apps/api/src/demo.js', 'dist/apps/cli/src/main.js'];

describe('Node that is too old', () => {
  it.each(NODES.flatMap((node) => PROGRAMS.map((program) => ({ node, program }))))(
    'is refused by $program in one sentence: $node.0',
    ({ node: [node, ...flags], program }) => {
      const { status, stdout, stderr } = spawnSync(node!, [...flags, program], { encoding: 'utf8' });

      const version = flags.length > 0 ? '20.20.2' : versionOf(node!);
      expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${refusalOf(version)}\n` });
    },
  );
});
