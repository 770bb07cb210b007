import { Clock } from '#kernel';
import { Projector } from '#read-model';
import { regesta } from './command-line.js';
import { type Asked, keepRelease, LOG_ORIGIN, releases, unpacked } from './kept-releases.js';
import { ServedRegister } from './over-the-wire.js';
import { filesThatHold } from './personal-texts.js';

// KEEP_RELEASE=1 npm test -- test/kept-releases.embedded   keeps a register of today's program, before a release.
if (process.env.KEEP_RELEASE) await keepRelease(new Clock().today());

/** Returns what an answer says: a cursor is of one version alone. */
const said = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (name, value) => (name === 'endCursor' ? null : value));

// It opens the application: what is proved is that ledger, keys, log and read models go together on a whole store.
describe.each(releases())('A register that the program of %s wrote, opened by this one,', (release) => {
  let register: ServedRegister;
  let answers: Asked[];

  beforeAll(async () => {
    const kept = unpacked(release);
    answers = kept.answers;
    const opened = () => ServedRegister.start({ directory: kept.directory, logOrigin: LOG_ORIGIN });
    const first = await opened(); // it builds the read models again where this program stores a kind in another way
    await first.app.get(Projector, { strict: false }).built;
    await first.close(); // the former ones go with it, else a minute later
    register = await opened();
    register.token = kept.key;
    await register.caughtUp();
  });
  afterAll(() => register.destroy());

  it('answers as it did, at every moment', async () => {
    expect(answers.length).toBeGreaterThan(20);
    for (const { name, query, variables, data } of answers)
      expect({ name, variables, data: said(await register.get(query, variables)) }).toEqual({
        name,
        variables,
        data: said(data),
      });
  });

  it('is verified: its ledger, its log, and its read models', async () => {
    const { code, out, err } = await regesta(['verify', '--data', register.directory]);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/are in the log, and \d+ checkpoints are of them: the past is the one that was signed/);
    expect(out).toContain('The read model is what the events fold to');
  });

  it('has nothing that the doctor finds wrong', async () => {
    const { code, out } = await regesta(['doctor', '--data', register.directory], { LOG_ORIGIN, PORT: '0' });

    expect(out).not.toContain('FAILED');
    expect(code).toBe(0);
  });

  it('takes new commands, and forgets a person of then', async () => {
    const { contacts } = await register.get('{ contacts(first: 1000) { nodes { id key name email } } }');
    const { id, name, email } = contacts.nodes.find(({ key }: { key: string }) => key === 'somebody');
    expect(filesThatHold(register.directory, [name, email])).not.toEqual([]);

    await register.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "Asked for it") { readModel } }', { id });

    expect(await register.file()).toContain('erased: true');
    expect(filesThatHold(register.directory, [name, email])).toEqual([]);
  });
});
