import { reject, say } from '#kernel';
import { canNameGroundsOf, groundCoded, groundsOf, knownLaws, lawOf } from '#law';
import { put, rowUnder, unless, unlessThere } from '#ledger';
import type * as commands from './transfer.commands.js';
import type { WrittenFact } from './transfer.events.js';
import type { Instrument, Transfer, TransferGround } from './transfer.fields.js';
import { datesIn } from './transfer-life.rules.js';

// The grounds that a transfer relies on: the checks, one function for each command, and what their facts change.

type Facts = readonly WrittenFact[];

export function relyOnGround({ grounds }: Transfer, { data }: commands.RelyOnGround): Facts {
  const given = withKey(data.ground, 'ground');
  const current = grounds.find((row) => row.key === given.key);
  const ground = current?.until === undefined ? { ...current, ...given } : given;
  return unlessThere(grounds, ground, { type: 'GroundReliedOn', data: { ground } });
}

export function replaceGround(transfer: Transfer, { data }: commands.ReplaceGround): Facts {
  const { key } = data;
  const ground = withKey(data.ground, 'ground');
  mustRely(transfer, key);
  if (ground.key === key)
    reject('INVALID', say`The new ground needs a key of its own: the old one stays with its dates.`, 'ground.key');
  return [{ type: 'GroundReplaced', data: { key, ground } }];
}

export function withdrawGround({ grounds }: Transfer, { data }: commands.WithdrawGround): Facts {
  return rowUnder(grounds, data.key).until ? [] : [{ type: 'GroundWithdrawn', data }];
}

export function signInstrument(transfer: Transfer, { data }: commands.SignInstrument): Facts {
  const { instrument } = mustRely(transfer, data.ground, 'ground');
  mustBeModules(data.instrument, 'instrument');
  const signed = { ...(instrument && { signedOn: instrument.signedOn }), ...data.instrument };
  return unless(instrument, signed, { type: 'InstrumentSigned', data });
}

export function recordRecognitionLost(transfer: Transfer, { data }: commands.RecordRecognitionLost): Facts {
  const { recognitionLostOn } = mustRely(transfer, data.ground, 'ground');
  return recognitionLostOn ? [] : [{ type: 'RecognitionFellAway', data }];
}

/**
 * Gives a ground without a key its code as its key.
 * @throws {Rejection} INVALID if the register does not know the law, or the law has never had the code. A ground that has
 * ended can have a code that no law has: earlier versions took it.
 */
export function withKey(ground: Omit<TransferGround, 'key'> & { readonly key?: string }, path: string): TransferGround {
  mustBeOfLaw(ground, path);
  if (ground.since && ground.until && ground.until < ground.since)
    reject('INVALID', say`The ground ends before it begins.`, `${path}.until`);
  if (ground.instrument) mustBeModules(ground.instrument, `${path}.instrument`);
  return { ...ground, key: ground.key ?? ground.code };
}

/**
 * Adds the ground, or replaces its row. A ground that is still relied on keeps its first date; others begin on `on`.
 */
export function addGround(transfer: Transfer, ground: TransferGround, on: string): Transfer {
  const current = transfer.grounds.find((row) => row.key === ground.key && row.until === undefined);
  return { ...transfer, grounds: put(transfer.grounds, { since: current?.since ?? on, ...ground }) };
}

/** Changes the ground under `key`. The dates on which it ended or lost its recognition are kept once they are set. */
export function changeGround(transfer: Transfer, key: string, change: Partial<TransferGround>): Transfer {
  const current = rowUnder(transfer.grounds, key, 'ground');
  const changed = { ...current, ...change, ...datesIn(current, 'until', 'recognitionLostOn') };
  return { ...transfer, grounds: put(transfer.grounds, changed) };
}

/** Accepts a ground that the law has, or had at some time: findings check whether it is in force on a date. */
function mustBeOfLaw({ law, code, until }: Pick<TransferGround, 'law' | 'code' | 'until'>, path: string): void {
  const lawCode = lawOf(law);
  if (!lawCode)
    reject(
      'INVALID',
      `No grounds of the law of ${law} are known here. Known are the laws of: ${knownLaws().join(', ')}.`,
      `${path}.law`,
    );
  const ground = groundCoded(code);
  if (ground ? canNameGroundsOf(lawCode, ground.law) : until) return;
  const fault = ground
    ? `${named(code)} is a ground of ${ground.law}, and not of ${law}.`
    : `${code} is no ground that is known here.`;
  reject('INVALID', `${fault} Those of ${law} are: ${groundsOf(lawCode).map(named).join(', ')}.`, `${path}.code`);
}

/** Returns a ground by its name, with the code that files and programs state. */
const named = (code: string) => `"${groundCoded(code)!.name}" (${code})`;

function mustBeModules({ kind, modules }: Instrument, path: string): void {
  if (modules.length > 0 && kind !== 'SCC')
    reject('INVALID', say`Only standard contractual clauses have modules.`, `${path}.modules`);
  modules.forEach((module, i) => {
    if (module < 1 || module > 4) reject('INVALID', say`SCC modules are 1 to 4.`, `${path}.modules.${i}`);
  });
}

/** Returns the ground under `key`, which must not have ended. */
function mustRely({ grounds }: Transfer, key: string, path = 'key'): TransferGround {
  const ground = rowUnder(grounds, key, path);
  if (ground.until) reject('INVALID', say`The ground ${key} has not been relied on since ${ground.until}.`, path);
  return ground;
}
