import { randomUUID } from 'node:crypto';
import { dataDirectory, type ServerProcess } from '../../server-process.js';
import {
  appointed,
  forget,
  issue,
  type Person,
  placesThatTell,
  refusalOf,
  reportOf,
  requestFor,
  served,
  typesOf,
  wrappedKeyOf,
} from './issuing-server.js';
import { killedAt, type Plan, rounds, startHooked } from './placed.js';

/** The steps of a forgetting, in order. The key is destroyed by the commit. */
const STEPS = [
  'keys[.]db: BEGIN',
  'keys[.]db: INSERT INTO data_keys',
  'keys[.]db: INSERT OR IGNORE INTO erasures',
  'keys[.]db: COMMIT',
  'keys[.]db: VACUUM',
  'keys[.]db: PRAGMA wal_checkpoint',
  'ledger[.]db: BEGIN',
  'ledger[.]db: INSERT INTO events',
  'ledger[.]db: COMMIT',
  'keys[.]db: INSERT INTO ledger_head',
  'read-model[.]db: begin',
  'read-model[.]db: delete from "bodies"',
  'read-model[.]db: delete from "rectangles"',
  'read-model[.]db: insert into "checkpoints".*\nscrubbing',
  'read-model[.]db: INSERT INTO "rectangles"',
  'read-model[.]db: commit',
  'read-model[.]db: delete from "checkpoints".*\nscrubbing',
];
const DESTROYED = STEPS.indexOf('keys[.]db: COMMIT');
const ACKNOWLEDGED = STEPS.indexOf('read-model[.]db: commit') + 1;

interface Moment extends Plan {
  readonly who: 'a person in an issued file' | 'the recipient of an issued file';
  /** True if the key is destroyed by then. */
  readonly isForgotten: boolean;
  /** True if the receipt can have been sent by then. */
  readonly isLate: boolean;
}

const moments = (['AFTER', 'BEFORE'] as const).flatMap((when) =>
  STEPS.flatMap((at, step) =>
    (['a person in an issued file', 'the recipient of an issued file'] as const).map((who): Moment => {
      const isForgotten = step > DESTROYED || (step === DESTROYED && when === 'AFTER');
      return { who, at, when, from: STEPS[0]!, isForgotten, isLate: step >= ACKNOWLEDGED };
    }),
  ),
);
/** The moments at which most is at stake come first: the key is destroyed, and the ledger, or a reader, does not know yet. */
const first = ({ at, when }: Moment) => when === 'AFTER' && /COMMIT|commit/.test(at);
const MOMENTS = rounds([...moments.filter(first), ...moments.filter((moment) => !first(moment))]);

/** Texts of somebody, and their data key as it was wrapped. */
interface Traces {
  readonly texts: readonly string[];
  readonly keys: readonly Buffer[];
}

describe('A server that is killed while it forgets', () => {
  const directory = dataDirectory();
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startHooked(directory);
  });

  it.each(MOMENTS)(
    'round $round, $moment.who, $moment.when $moment.at: they are forgotten wholly, or not yet',
    async ({ round, moment }) => {
      const isRecipient = moment.who.startsWith('the recipient');
      const person = await appointed(server, round);
      const recipient = `Ørjan Weissgrünfeld the ${round}th`;
      const report = (await issue(server, await requestFor(server, person, recipient), randomUUID())).id;
      const whose = isRecipient ? report : person.id;
      const texts = isRecipient ? [recipient] : [person.name, person.email];
      const traces = { texts, keys: [wrappedKeyOf(directory, whose)] };
      const commandId = randomUUID();

      const receipt = await killedAt(moment, directory, server, () => forget(server, whose, commandId));

      server = await startHooked(directory);
      if (!moment.isLate) expect(receipt).toBeUndefined();
      if (moment.isForgotten) await isGone(person, report, isRecipient, traces);
      else await isThere(person, report, recipient);

      const again = await forget(server, whose, commandId);
      expect(await forget(server, whose, commandId)).toEqual(again);
      if (receipt) expect(again).toEqual(receipt);
      expect(typesOf(directory, whose).filter((type) => type === 'PersonErased')).toHaveLength(1);
      await isGone(person, report, isRecipient, traces);
    },
  );

  /** Expects that nothing tells of them any more, and that the account of the file says that it is gone. */
  async function isGone({ id, name }: Person, report: string, isRecipient: boolean, { texts, keys }: Traces) {
    expect(await placesThatTell(server, directory, texts, keys)).toEqual([]);
    expect(await reportOf(server, report)).toMatchObject({
      file: null,
      recipientErased: isRecipient,
      contacts: [{ id, name: isRecipient ? name : 'erased' }],
    });
    expect(await refusalOf(server, report)).toBe('410 ERASED');
    expect((await server.get('query ($id: ID!) { reissue(id: $id) { answer } }', { id: report })).reissue).toEqual({
      answer: 'ERASED',
    });
  }

  /** Expects that nothing was taken away yet. */
  async function isThere({ id, name }: Person, report: string, issuedTo: string) {
    const issued = (await reportOf(server, report))!;
    expect(issued).toMatchObject({ issuedTo, recipientErased: false, contacts: [{ id, name }] });
    expect(await served(server, report)).toEqual({ status: 200, size: issued.size, sha256: issued.file!.sha256 });
  }
});
