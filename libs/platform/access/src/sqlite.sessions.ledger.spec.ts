import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { Clock } from '#kernel';
import { Sqlite } from '#sqlite';
import { Sessions } from './sqlite.sessions.js';

const MINUTE = 60_000;
const START = Date.parse('2026-03-01T08:00:00Z');
const TIMES = { idle: 10 * MINUTE, longest: 30 * MINUTE };

let directory: string;
let time: number;
const clock = Object.assign(new Clock(), { now: () => new Date(time) });
const opened: Sessions[] = [];
const open = () => {
  opened.push(new Sessions(directory, clock, TIMES));
  return opened.at(-1)!;
};

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-sessions-'));
  time = START;
});
afterEach(() => {
  for (const sessions of opened.splice(0)) sessions.close();
  rmSync(directory, { recursive: true });
});

describe('Sessions', () => {
  it('are found by their id, in every process on the directory, and after a restart', () => {
    const id = open().begin('grant-1', 'https://id.example');

    expect(open().find(id)).toEqual({
      account: 'grant-1',
      issuer: 'https://id.example',
      expiresAt: new Date(START + TIMES.idle),
    });
    expect(open().find(`${id}x`)).toBeUndefined();
  });

  it('keep the role of the token with which they began, also in a file of an earlier version', () => {
    const file = new Sqlite(join(directory, 'sessions.db'));
    file.exec(`CREATE TABLE sessions (hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL, issuer TEXT,
      began INTEGER NOT NULL, used INTEGER NOT NULL) STRICT`);
    file.close();
    const id = open().begin('account-1', 'https://id.example', 'EDITOR');

    expect(open().find(id)?.role).toBe('EDITOR');
  });

  it('of an account are ended together', () => {
    const sessions = open();
    const [one, two, other] = [sessions.begin('a'), sessions.begin('a'), sessions.begin('b')];
    sessions.endOf('a');

    expect([one, two, other].map((id) => sessions.find(id)?.account)).toEqual([undefined, undefined, 'b']);
  });

  it.each([
    ['one minute before the longest pause', [9], true],
    ['at the longest pause', [10], false],
    ['after pauses that are short enough', [9, 9, 9], true],
    ['at the longest time', [9, 9, 9, 3], false],
  ])('are there or not %s', (_when, pauses, isThere) => {
    const sessions = open();
    const id = sessions.begin('grant-1');
    const seen = pauses.map((minutes) => {
      time += minutes * MINUTE;
      return sessions.find(id) !== undefined;
    });

    expect(seen.at(-1)).toBe(isThere);
  });

  it('know the day on which an account was last used, and nothing more of it', () => {
    const sessions = open();
    expect(sessions.lastUseOf('grant-1')).toBeUndefined();
    sessions.use('grant-1');
    time += 24 * 60 * MINUTE;
    sessions.use('grant-2');
    expect(['grant-1', 'grant-2'].map((account) => open().lastUseOf(account))).toEqual(['2026-03-01', '2026-03-02']);
    sessions.use('grant-1');
    expect(sessions.lastUseOf('grant-1')).toBe('2026-03-02');
  });

  it('last as long as they are used, and no longer: at any times', () => {
    const steps = fc.array(fc.record({ seconds: fc.integer({ min: 0, max: 700 }), isUse: fc.boolean() }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(steps, (all) => {
        time = START;
        const sessions = new Sessions(directory, clock, TIMES);
        const id = sessions.begin('grant-1');
        let used = time;
        for (const { seconds, isUse } of all) {
          time += seconds * 1_000;
          const isThere = sessions.find(id, isUse) !== undefined;
          const isOver = time >= START + TIMES.longest || time >= used + TIMES.idle;
          // The use of a session is noted once a minute, so it can end as much earlier.
          if (isOver) expect(isThere).toBe(false);
          else if (time < used + TIMES.idle - MINUTE) expect(isThere).toBe(true);
          if (!isThere) break;
          if (isUse) used = time;
        }
        sessions.close();
      }),
    );
  });

  it.each([
    ['a clock that is set back by seconds changes nothing', [-50], true],
    ['one that was ahead at the sign-in leaves none that lasts until then', [-2], false],
    ['one that was ahead at a use leaves none either', [9, -8], false],
    ['one that was ahead for a time, in which nobody came, changes nothing', [5, -4], true, false],
  ])('end by the clock that is right: %s', (_what, moves, isThere, isUse = true) => {
    const sessions = open();
    const id = sessions.begin('grant-1');
    const seen = moves.map((move) => {
      time += move === -50 ? move * 1_000 : move * MINUTE;
      return sessions.find(id, isUse) !== undefined;
    });

    expect(seen.at(-1)).toBe(isThere);
  });

  it('of a clock that was ahead are removed at the next sign-in', () => {
    const sessions = open();
    time += 365 * 24 * 60 * MINUTE;
    const id = sessions.begin('grant-1');
    time = START;
    sessions.begin('grant-2');
    time += 365 * 24 * 60 * MINUTE;

    expect(sessions.find(id)).toBeUndefined();
  });

  it('that were ended in one process are ended in all', () => {
    const [one, other] = [open(), open()];
    const id = one.begin('grant-1');
    expect(other.find(id)).toBeDefined();
    one.end(id);

    expect(other.find(id)).toBeUndefined();
  });

  it('of one account are fifty at most: those that began first end', () => {
    const sessions = open();
    const [first, second, ...others] = Array.from({ length: 51 }, () => sessions.begin('grant-1'));
    const another = sessions.begin('grant-2');

    expect(sessions.find(first!)).toBeUndefined();
    for (const id of [second!, ...others, another]) expect(sessions.find(id)).toBeDefined();
  });

  it('are begun again if their file is damaged, and the log says so', () => {
    writeFileSync(join(directory, 'sessions.db'), 'garbage '.repeat(1_000));
    const said: unknown[] = [];
    Logger.overrideLogger({ log() {}, error() {}, warn: (message: unknown) => said.push(message) });
    const sessions = open();
    const id = sessions.begin('grant-1');
    Logger.overrideLogger(false);

    expect(sessions.find(id)).toBeDefined();
    expect(said).toEqual([expect.stringMatching(/sessions\.db is damaged .*everybody signs in again/)]);
  });
});
