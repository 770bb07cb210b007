import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Regesta, RegestaError } from '#client';
import { EXAMPLE, ServedRegister } from './over-the-wire.js';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..');

/** Returns the example of the documentation in a language. */
function example(language: string): string {
  const page = readFileSync(join(ROOT, 'docs/api.md'), 'utf8');
  return new RegExp(`^## From a program$.*?^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page)![1]!;
}

/** Options of the compiler for programs that use the package. */
const STRICT = { strict: true, noEmit: true, target: 'ES2022', module: 'NodeNext', types: ['node'] };

// It opens the application: the example of the documentation runs unchanged, with the package as others install it.
describe('A program that uses the client', () => {
  let register: ServedRegister;
  let folder: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    register = await ServedRegister.start();
    await register.apply(EXAMPLE);
    await register.lock();
    env = { PATH: process.env.PATH!, REGESTA_URL: register.url, REGESTA_TOKEN: register.token! };
    folder = mkdtempSync(join(tmpdir(), 'regesta-client-'));
    mkdirSync(join(folder, 'node_modules/@regesta'), { recursive: true });
    symlinkSync(join(ROOT, 'dist/client'), join(folder, 'node_modules/@regesta/client'));
    for (const name of ['gql.tada', '@types'])
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'example.ts'), example('ts'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await register.destroy();
  });

  const compiled = (file: string) => {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: STRICT, files: [file] }));
    const compiler = join(ROOT, 'node_modules/typescript-7/bin/tsc');
    return run(process.execPath, [compiler, '-p', folder]).then(
      () => '',
      ({ stdout }) => stdout as string,
    );
  };

  it('has the types of the API: the example compiles, and a field that is not there does not', async () => {
    writeFileSync(join(folder, 'wrong.ts'), example('ts').replace('{ reference, title }', '{ reference, titel }'));

    expect(await compiled('example.ts')).toBe('');
    expect(await compiled('wrong.ts')).toContain("Property 'titel' does not exist");
  });

  it('reads pages at a moment, records once, reads what it recorded, and learns why not', async () => {
    const { stdout } = await run(process.execPath, [join(folder, 'example.ts')], { env });

    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(15 + 2);
    expect(lines[0]).toMatch(/^[\d.]+ \S/);
    expect(lines.slice(-2)).toEqual(['New Supplier', 'ALREADY_EXISTS key']);
  });

  it('needs no client: curl sends JSON', async () => {
    const { stdout } = await run('sh', ['-c', example('sh')], { env });

    expect(JSON.parse(stdout)).toEqual({ data: { processingActivities: { totalCount: 15 } } });
  });

  it('gives the first receipt to a command that is sent again', async () => {
    const client = new Regesta({ url: register.url, token: register.token });
    const meta = { commandId: crypto.randomUUID() };
    const command = `mutation ($input: RegisterPartyInput!, $meta: CommandMeta) {
      registerParty(input: $input, meta: $meta) { id position }
    }`;
    const send = () => client.record(command, { input: { key: 'again', name: 'Again' }, meta });

    expect(await send()).toEqual(await send());
  });

  it('is refused without access, with the code of the register', async () => {
    const stranger = new Regesta({ url: register.url, token: 'rgk_nobody' });

    const error = await stranger.ask('{ ledger { position } }').catch((one: RegestaError) => one);

    expect(error).toBeInstanceOf(RegestaError);
    expect((error as RegestaError).code).toBe('UNAUTHENTICATED');
  });
});
