import { randomUUID } from 'node:crypto';
import { newIdOf } from '#ledger';
import { dataDirectory, type ServerProcess } from '../../server-process.js';
import {
  appointed,
  forget,
  issue,
  placesThatTell,
  refusalOf,
  reportOf,
  requestFor,
  served,
  typesOf,
} from './issuing-server.js';
import { killedAt, rounds, startHooked } from './placed.js';

const FILE = '\nReportFilePart\n';
const FACT = '\nReportIssued\n';

const MOMENTS = rounds([
  {
    what: 'after the file is sealed in the ledger',
    from: FILE,
    at: 'ledger[.]db: COMMIT',
    when: 'AFTER',
    isIssued: false,
  },
  { what: 'after the fact of its issue', from: FACT, at: 'ledger[.]db: COMMIT', when: 'AFTER', isIssued: true },
  { what: 'before the fact of its issue', from: FACT, at: 'ledger[.]db: COMMIT', when: 'BEFORE', isIssued: false },
  { what: 'after the keys of the file are made', from: '', at: 'keys[.]db: COMMIT', when: 'AFTER', isIssued: false },
  { what: 'before the file is on the disk', from: FILE, at: 'ledger[.]db: COMMIT', when: 'BEFORE', isIssued: false },
  { what: 'before the read models have it', from: FACT, at: 'read-model[.]db: commit', when: 'BEFORE', isIssued: true },
  {
    what: 'before the read models pass the file',
    from: FILE,
    at: 'read-model[.]db: commit',
    when: 'BEFORE',
    isIssued: false,
  },
] as const);

describe('A server that is killed while it issues a report', () => {
  const directory = dataDirectory();
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startHooked(directory);
  });

  const count = async () => (await server.get('{ reports { totalCount } }')).reports.totalCount;

  it.each(MOMENTS)(
    'round $round, $moment.what: the file is whole or not there, and there once',
    async ({ round, moment }) => {
      const person = await appointed(server, round);
      const recipient = `The authority of round ${round}`;
      const request = await requestFor(server, person, recipient);
      const before = await count();
      const commandId = randomUUID();
      const id = newIdOf('issuedReport', commandId);

      const receipt = await killedAt(moment, directory, server, () => issue(server, request, commandId));

      server = await startHooked(directory);
      expect(receipt).toBeUndefined();
      expect(await count()).toBe(before + (moment.isIssued ? 1 : 0));
      if (moment.isIssued) expect(await whole(id)).toMatchObject([{ id: person.id, name: person.name }]);
      else expect([await reportOf(server, id), await refusalOf(server, id)]).toEqual([null, '404 NOT_FOUND']);

      // In every second round, the person is forgotten before the command is sent again.
      const isForgotten = round % 2 === 1;
      if (isForgotten) await forget(server, person.id, randomUUID());
      const isOther = isForgotten && !moment.isIssued; // the record lacks the officer now
      const asked = isOther ? await requestFor(server, person, recipient) : request;
      const again = await issue(server, asked, commandId);
      expect(await issue(server, asked, commandId)).toEqual(again);
      expect(again.id).toBe(id);
      expect(typesOf(directory, id)).toEqual(['ReportIssued']);
      expect(await count()).toBe(before + 1);
      if (isForgotten && moment.isIssued) expect(await refusalOf(server, id)).toBe('410 ERASED');
      else expect(await whole(id)).toHaveLength(isForgotten ? 0 : 1);

      if (!isForgotten) await forget(server, person.id, randomUUID());
      expect(await placesThatTell(server, directory, [person.name, person.email])).toEqual([]);
    },
  );

  /** Expects that the file of an issued report is the one that its account describes. Returns the persons in it. */
  async function whole(id: string): Promise<readonly object[]> {
    const report = (await reportOf(server, id))!;
    expect(await served(server, id)).toEqual({ status: 200, size: report.size, sha256: report.file!.sha256 });
    return report.contacts;
  }
});
