import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { Kind, parse, print } from 'graphql';
import { LogFollower } from '#evidence';
import { fullFile } from './full-file.js';
import { ServedRegister } from './over-the-wire.js';

/** A folder for each release: a whole register that it wrote, and what it answered. */
const RELEASES = join(import.meta.dirname, 'fixtures/releases');

/** Returns the names of the releases: the days on which they were kept. */
export const releases = () => readdirSync(RELEASES).filter((name) => !name.endsWith('.md'));

/** The name of the log of the registers. */
export const LOG_ORIGIN = 'register.example/log';

/** Files of a register that are compressed by Brotli. The folder of the keys is kept as it is. */
const DATABASES = ['ledger.db', 'read-model.db', 'log.db'];
const ANSWERS = 'answers.json';

/** A question to the API, with the answer of the release. */
export interface Asked {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
  readonly data: object;
}

/** Unpacks the register of a release into a directory of its own. Returns it with its answers, and a key of an administrator. */
export function unpacked(release: string): { directory: string; key: string; answers: Asked[] } {
  const folder = join(RELEASES, release);
  const content = (name: string) => brotliDecompressSync(readFileSync(join(folder, `${name}.br`)));
  const directory = mkdtempSync(join(tmpdir(), 'regesta-release-'));
  cpSync(join(folder, 'keys'), join(directory, 'keys'), { recursive: true });
  for (const name of DATABASES) writeFileSync(join(directory, name), content(name));
  return { directory, ...JSON.parse(String(content(ANSWERS))) };
}

/** Names of operations of the contract that take a moment and nothing else. What the law makes of a register changes with it. */
const ASKED = ['ProcessingActivities', 'Processors', 'Transfers', 'Parties', 'JurisdictionProfiles', 'RegisterFile'];
const BEGINNING = '2023-03-01';
const CHANGE = '2023-06-01';
const PERSON = { key: 'somebody', name: 'Ada Example', email: 'ada@person.example' };

/** Makes a register with the program of today, and keeps it with what it answers, as that of a release. */
export async function keepRelease(release: string): Promise<void> {
  const folder = join(RELEASES, release);
  if (existsSync(folder)) throw new Error(`${folder} is there already. What a release wrote is never written again.`);
  const register = await ServedRegister.start({ logOrigin: LOG_ORIGIN });
  await live(register);
  await register.caughtUp();
  const key = await register.key({ role: 'ADMINISTRATOR' });
  register.token = key;
  await register.caughtUp();
  const position = await register.position();
  const moments = [BEGINNING, CHANGE].flatMap((on) => [
    { on, position },
    { on, position: String(Math.floor(Number(position) * 0.75)) },
  ]);
  const answers: Asked[] = [];
  for (const { name, query } of operations())
    for (const at of moments) {
      const variables = { at };
      answers.push({ name, query, variables, data: await register.get(query, variables) });
    }
  await register.app.get(LogFollower, { strict: false }).stop();
  await register.close();
  mkdirSync(folder, { recursive: true });
  const keep = (name: string, content: Buffer) =>
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
  for (const name of DATABASES) keep(name, readFileSync(join(register.directory, name)));
  keep(ANSWERS, Buffer.from(JSON.stringify({ key, answers })));
  cpSync(join(register.directory, 'keys'), join(folder, 'keys'), { recursive: true });
  for (const left of readdirSync(join(folder, 'keys')).filter((name) => /-(?:wal|shm)$/.test(name)))
    throw new Error(`${left} was left: the register was not closed.`);
}

/** Gives the register a life: every field of the model, a change of each, and acts that no file has. */
async function live(register: ServedRegister): Promise<void> {
  await register.apply(JSON.stringify(fullFile()), { effectiveOn: BEGINNING });
  const changed = JSON.stringify(fullFile())
    .replaceAll('"Health data"', '"Data on health"')
    .replaceAll('"Care"', '"All care"');
  await register.apply(changed, { effectiveOn: CHANGE });
  const { processingActivities } = await register.get('{ processingActivities { nodes { id } } }');
  for (const { id: of } of processingActivities.nodes.slice(0, 1)) {
    await register.get('mutation ($of: ID!) { submitForReview(of: $of) { position } }', { of });
    await register.get('mutation ($of: ID!) { approve(of: $of, comment: "As decided") { position } }', { of });
  }
  await register.get('mutation ($input: RegisterContactInput!) { registerContact(input: $input) { id } }', {
    input: PERSON,
  });
}

function operations(): { name: string; query: string }[] {
  const contract = parse(readFileSync(join(import.meta.dirname, 'fixtures/contract/operations.graphql'), 'utf8'));
  return contract.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && ASKED.includes(one.name!.value)
      ? [{ name: one.name!.value, query: print(one) }]
      : [],
  );
}
