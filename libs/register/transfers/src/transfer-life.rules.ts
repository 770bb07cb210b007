import { reject, say } from '#kernel';
import { put, rowUnder, unless } from '#ledger';
import type * as commands from './transfer.commands.js';
import type { WrittenFact } from './transfer.events.js';
import type { PriorAuthorisation, Transfer } from './transfer.fields.js';

// What happens to a transfer while it goes on: answers to impairments, suspension, prior authorisations.

type Facts = readonly WrittenFact[];

export function respondToImpairment({ impairments }: Transfer, { data }: commands.RespondToImpairment): Facts {
  const { key, ...response } = data;
  const current = rowUnder(impairments, key);
  return unless(current, { ...current, ...response }, { type: 'ImpairmentAnswered', data });
}

export function suspendTransfer({ suspension }: Transfer, { data }: commands.SuspendTransfer): Facts {
  if (suspension) reject('INVALID', say`It is suspended since ${suspension.since}.`);
  return [{ type: 'TransferSuspended', data }];
}

export function resumeTransfer({ suspension }: Transfer, { data }: commands.ResumeTransfer): Facts {
  if (!suspension) reject('INVALID', say`It is not suspended.`);
  return [{ type: 'TransferResumed', data }];
}

export function changeSuspension({ suspension }: Transfer, { data }: commands.ChangeSuspension): Facts {
  if (!data.suspension) return suspension ? [{ type: 'TransferResumed', data: {} }] : [];
  const restated = { ...(suspension && { since: suspension.since }), ...data.suspension };
  return unless(suspension, restated, { type: 'TransferSuspended', data: data.suspension });
}

export function grantPriorAuthorisation(transfer: Transfer, { data }: commands.GrantPriorAuthorisation): Facts {
  const { grantedOn } = rowUnder(transfer.priorAuthorisations, data.key);
  if (grantedOn) reject('INVALID', say`It has been granted already.`, 'key');
  return [{ type: 'PriorAuthorisationGranted', data }];
}

export function departFromPriorAuthorisation(
  transfer: Transfer,
  { data }: commands.DepartFromPriorAuthorisation,
): Facts {
  const { grantedOn, departedOn } = rowUnder(transfer.priorAuthorisations, data.key);
  if (!grantedOn) reject('INVALID', say`Only what was granted can be departed from.`, 'key');
  return departedOn ? [] : [{ type: 'PriorAuthorisationDepartedFrom', data }];
}

/** Applies a response to an impairment. A response given again keeps its first date. */
export function answerImpairment(
  transfer: Transfer,
  answer: commands.RespondToImpairment['data'],
  on: string,
): Transfer {
  const { key, ...response } = answer;
  const current = rowUnder(transfer.impairments, key);
  const respondedOn = current.response === response.response ? (current.respondedOn ?? on) : on;
  return { ...transfer, impairments: put(transfer.impairments, { ...current, ...response, respondedOn }) };
}

/** Changes the prior authorisation under `key`. Its dates of grant and departure are kept once they are set. */
export function changeAuthorisation(transfer: Transfer, key: string, change: Partial<PriorAuthorisation>): Transfer {
  const current = rowUnder(transfer.priorAuthorisations, key);
  const changed = { ...current, ...change, ...datesIn(current, 'grantedOn', 'departedOn') };
  return { ...transfer, priorAuthorisations: put(transfer.priorAuthorisations, changed) };
}

/** Picks those of the named dates that are set. */
export function datesIn<R extends object, D extends keyof R>(row: R, ...names: D[]): Partial<Pick<R, D>> {
  const set = names.filter((name) => row[name] !== undefined);
  return Object.fromEntries(set.map((name) => [name, row[name]])) as Partial<Pick<R, D>>;
}
