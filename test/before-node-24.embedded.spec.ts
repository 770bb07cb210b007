import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sqlite } from '#sqlite';
import { regesta } from './command-line.js';
import { ServedRegister } from './over-the-wire.js';

const FIXTURE = join(import.meta.dirname, 'fixtures/before-node-24');

interface Asked {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
  readonly data: object;
}

const { key, answers } = JSON.parse(readFileSync(join(FIXTURE, 'answers.json'), 'utf8')) as {
  key: string;
  answers: Asked[];
};

/** Leaves a table in the read model of a directory. */
function leaveTrace(directory: string): void {
  const readModel = new Sqlite(join(directory, 'read-model.db'));
  readModel.exec('CREATE TABLE trace (position)');
  readModel.close();
}

describe('A data directory of the version before Node 24', () => {
  let register: ServedRegister;

  beforeAll(async () => {
    const directory = mkdtempSync(join(tmpdir(), 'regesta-before-'));
    cpSync(FIXTURE, directory, { recursive: true });
    leaveTrace(directory);
    register = await ServedRegister.start({ directory });
    await register.caughtUp();
    register.token = key;
  });
  afterAll(() => register.destroy());

  it.each(answers)('gives the same answers: $name', async ({ query, variables, data }) => {
    const answer = await register.ask(query, variables);

    expect(answer).toEqual({ data });
  });

  it('has its read model built again, since the tables of this version differ', () => {
    const readModel = new Sqlite(join(register.directory, 'read-model.db'), { readonly: true });
    const trace = readModel.value("SELECT name FROM sqlite_schema WHERE name = 'trace'");
    readModel.close();

    expect(trace).toBeUndefined();
  });

  it('has a checksum for each of its events from then on', async () => {
    const { code, out } = await regesta(['verify', '--data', register.directory]);

    expect(code).toBe(0);
    expect(out).toMatch(/^All \d+ events up to position \d+ are as they were stored \(last checksum [0-9a-f]{64}\)/);
  });

  it('takes new commands', async () => {
    const contact = { key: 'new', department: 'Legal', email: 'legal@acme.example' };

    const { registerContact } = await register.get(
      'mutation ($input: RegisterContactInput!) { registerContact(input: $input) { id } }',
      { input: contact },
    );

    const answer = await register.get(
      'query ($id: ID!) { contact(id: $id) { key department email } }',
      registerContact,
    );
    expect(answer.contact).toEqual(contact);
  });
});
