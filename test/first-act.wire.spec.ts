// Over the wire and on the command line: what a first act does to new stores, no pure spec shows.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildSchema } from 'graphql';
import { commandLine } from '../apps/cli/src/command-line.js';
import { regesta } from './command-line.js';
import { type Smallest, smallestRequests } from './generated-requests.js';
import { ServedRegister } from './over-the-wire.js';

/** Values for what the form alone says too little of. */
const VALUES = {
  kind: 'FINDINGS',
  format: 'JSON',
  code: 'KR',
  law: 'EU',
  period: 'P1Y',
  content: [Buffer.from('Name\nShop\n').toString('base64')],
  name: 'a.csv',
  department: 'Privacy',
};
/** More than the smallest, where that says nothing. */
const RICHER: Readonly<Record<string, object>> = {
  applyRegister: { input: { parties: [{ key: 'q', name: 'A' }] } },
  createKey: { grant: { role: 'ADMINISTRATOR' } },
  registerContact: { input: { name: 'A' } },
};
/** The mutations that can be a first act. Others need a thing, an event or a finding. */
const FIRST = [
  'applyRegister',
  'createKey',
  'issueReport',
  'openJurisdictionProfile',
  'registerAsset',
  'registerContact',
  'registerParty',
  'registerProcessingActivity',
];
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const OPERATIONS = smallestRequests(schema, VALUES);
const DOCUMENTED = new Set(readFileSync('docs/errors.md', 'utf8').match(/(?<=^\| `)[A-Z_]+(?=`)/gm));

/** Returns the sizes of all files below a directory, in one text: what is written there changes it. */
function sizesIn(directory: string): string {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => join(parentPath, name)).filter((name) => !name.endsWith('-shm'));
  return names
    .map((name) => `${name} ${statSync(name).size}`)
    .sort()
    .join('\n');
}

/**
 * Registers that hold nothing, one after the other. An operation that writes anything ends its register. So each one is the
 * first act on its stores, and those that write nothing share a register. They share its reader thread, too: that only reads.
 */
class NewRegisters {
  private register: ServedRegister | undefined;
  private before = '';
  begun = 0;

  async ask({ query, variables }: Pick<Smallest, 'query' | 'variables'>) {
    if (this.register && sizesIn(this.register.directory) !== this.before) await this.end();
    if (!this.register) {
      this.register = await ServedRegister.start({ readers: { threads: 1, memory: 512 } });
      this.before = sizesIn(this.register.directory);
      this.begun += 1;
    }
    return this.register.ask(query, variables);
  }

  async end(): Promise<void> {
    const { register } = this;
    this.register = undefined;
    await register?.destroy();
  }
}

/** Commands that become the server, in the place of this process. The smoke journey starts them. */
const BECOME = ['serve', 'demo'];

describe('The first act on a new register', () => {
  const registers = new NewRegisters();
  afterAll(() => registers.end());

  const DRY = { meta: { dryRun: true }, dryRun: true };
  const recorded: string[] = [];

  it.each(OPERATIONS.map((request) => [request.operation, request] as const))(
    'by the API has a result, or a refusal with a code and what to do, also as a dry run: %s',
    async (name, { query, variables }) => {
      const given = { ...variables, ...RICHER[name] };
      for (const more of /\$(?:meta|dryRun):/.test(query) ? [DRY, {}] : [{}]) {
        const { data, errors = [] } = await registers.ask({ query, variables: { ...given, ...more } });

        for (const { message, extensions } of errors) {
          expect(DOCUMENTED).toContain(extensions?.code);
          expect(extensions.code).not.toMatch(/^(?:INTERNAL|GRAPHQL_)/);
          expect(message).toMatch(/\w{3}.*[.…]$/s);
        }
        expect(errors.length > 0 || data != null).toBe(true);
        if (query.startsWith('mutation') && errors.length === 0 && more !== DRY) recorded.push(name);
      }
    },
  );

  it('can be each that needs nothing before it', () => {
    expect(recorded.sort()).toEqual(FIRST);
  });

  describe.each(['on a directory with nothing in it', 'on a register that a server has begun'])(
    'by the command line, %s,',
    (where) => {
      let begun: string | undefined;
      beforeAll(async () => {
        if (where === 'on a directory with nothing in it') return;
        const register = await ServedRegister.start();
        await register.close();
        begun = register.directory;
      });
      afterAll(() => begun && rmSync(begun, { recursive: true }));

      it.each(leavesOf(commandLine({ env: {}, out: process.stdout, err: process.stderr })))(
        'has a result, or says what is missing: %s',
        async (words, command) => {
          const here = mkdtempSync(join(tmpdir(), 'regesta-first-'));
          try {
            const data = join(here, 'data');
            if (begun) cpSync(begun, data, { recursive: true });
            const { code, out, err } = await regesta([
              '--data',
              data,
              ...words.split(' '),
              ...argumentsOf(command, here),
            ]);

            expect({ out, err }).not.toMatchObject({
              err: expect.stringMatching(/\n {4}at |INTERNAL|Error:|undefined/),
            });
            expect(code === 0 ? `${out}${err}` : err).toMatch(code === 0 ? /\S/ : /^\S.{10,}/);
          } finally {
            rmSync(here, { recursive: true });
          }
        },
      );
    },
  );
});

/** Returns the commands that do something and come back, each with its words. */
function leavesOf(command: Command, words: readonly string[] = []): [words: string, command: Command][] {
  if (command.commands.length > 0)
    return command.commands.flatMap((inner) => leavesOf(inner, [...words, inner.name()]));
  return BECOME.includes(command.name()) ? [] : [[words.join(' '), command]];
}

/** Returns the arguments and options that a command needs, with files of its own. */
function argumentsOf(command: Command, here: string): string[] {
  const { registeredArguments, options } = command;
  const file = (name: string, text: string) => {
    writeFileSync(join(here, name), text);
    return join(here, name);
  };
  const key = () => file('file.key', `${Buffer.alloc(32, 1).toString('base64')}\n`);
  const VALUES: Readonly<Record<string, () => string>> = {
    file: () =>
      command.name() === 'import'
        ? file('file.csv', 'Reference,Title\n1,Shop\n')
        : file('file.yaml', 'parties: [{ key: a, name: A }]\n'),
    policy: () => file('policy', ''),
    'new-key-file': key,
    key,
    missing: () => 'KOREA',
    language: () => 'ko',
    role: () => 'administrator',
    kind: () => 'FINDINGS',
  };
  const given = (name: string) =>
    VALUES[name]?.() ?? (/^(?:out|directory|file-or|state)/.test(name) ? join(here, 'made') : 'x-1');
  return [
    ...registeredArguments.map((argument) => given(argument.name())),
    ...options.filter(({ mandatory }) => mandatory).flatMap(({ long }) => [long!, given(long!.slice(2))]),
  ];
}
