import { listed, say } from '#kernel';
import { INSTRUMENT_NAMES, type InstrumentKind, type InstrumentVersion, type LawOn, type OfLaw } from '#law';
import type { Transfer } from '#snapshot';
import { citing, type Fault, type RuleContext } from '../model/rule.js';
import { type GroundRow, isExpired, nameOf, type Relied } from './grounds.js';
import { groundOf, wordOf } from './terms.js';
import { isSigned } from './transfer-steps.js';

// Checks the instruments (clauses, contracts, certificates) on which grounds rest.

const instrumentOf = (kind: InstrumentKind) => wordOf(INSTRUMENT_NAMES[kind]);

/** Reports a ground without the instrument that it requires. */
export function* withoutInstrument(
  { row, ground, path }: Relied,
  transfer: Transfer,
  { law, snapshot }: RuleContext,
): Generator<Fault> {
  const { instruments } = ground;
  const { kind, signedOn } = row.instrument ?? {};
  if (!instruments) return;
  const isOne = kind !== undefined && instruments.includes(kind);
  if (isOne && isSigned(row, law.date)) return;
  const instead = isOne
    ? say` What is recorded, ${instrumentOf(kind)}, was signed only on ${signedOn}.`
    : kind
      ? say` What is recorded, ${instrumentOf(kind)}, is not one.`
      : '';
  yield {
    path: `${path}.instrument`,
    message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(ground.code, law)} without its instrument.${instead} Record the instrument and when it was signed: ${listed(instruments.map(instrumentOf), ' or ')}.`,
  };
}

/** Reports an instrument that has expired. */
export function* expired({ row, path }: Relied, transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (!isExpired(row, law.date)) return;
  yield {
    path: `${path}.instrument.expiresOn`,
    message: say`The instrument of ${nameOf(transfer, snapshot)} (${instrumentOf(row.instrument!.kind)}) expired on ${row.instrument!.expiresOn}. Renew it and record the new one, or choose another ground.`,
  };
}

/**
 * Returns the version of the instrument. If it names none, this is the only version that could be signed on its date.
 * If several of these ended together, it is the last.
 */
export function versionOf(law: LawOn, code: string, { instrument }: GroundRow): OfLaw<InstrumentVersion> | undefined {
  if (!instrument) return undefined;
  const named = law.instrument(code, instrument.kind, instrument.version);
  if (named || instrument.version !== undefined || instrument.signedOn === undefined) return named;
  const possible = law.instrumentsOn(code, instrument.kind, instrument.signedOn);
  return possible.every(({ to }) => to === possible[0]!.to) ? possible.at(-1) : undefined;
}

/** Reports a version of an instrument that is not valid on the date. */
export function* replaced(
  { row, ground, path }: Relied,
  transfer: Transfer,
  { law, snapshot }: RuleContext,
): Generator<Fault> {
  const version = versionOf(law, ground.law, row);
  if (!version || law.serves(version, row.instrument?.signedOn)) return;
  // If the law had no text yet, no text could be the wrong one.
  if (law.instrumentsOn(ground.law, version.kind, law.date).length === 0 && version.from! > law.date) return;
  const name = nameOf(transfer, snapshot);
  const instead = version.replacedBy
    ? say` Conclude ${version.replacedBy} and record it.`
    : say` Record what is relied on instead.`;
  const begins = version.from !== undefined && version.from > law.date;
  yield {
    path: `${path}.instrument.version`,
    message: begins
      ? say`${name} relies on ${version.name}, which is valid only from ${version.from}.${instead}`
      : say`${name} relies on ${version.name}, which was no longer valid on ${law.date}.${instead}`,
    ...citing(version),
  };
}
