import type { Fact, WordsOf } from '#ledger';
import type { Instrument, Suspension, TransferGround } from './transfer.fields.js';

/** The facts that are written by hand, as they are stored. Those of fields follow from their declarations. */
export type WrittenFact =
  | Fact<'GroundReliedOn', { readonly ground: TransferGround }>
  | Fact<'GroundReplaced', { readonly key: string; readonly ground: TransferGround }>
  | Fact<'GroundWithdrawn', { readonly key: string; readonly because?: string }>
  | Fact<'InstrumentSigned', { readonly ground: string; readonly instrument: Instrument }>
  | Fact<'RecognitionFellAway', { readonly ground: string; readonly because?: string }>
  | Fact<'ImpairmentAnswered', { readonly key: string; readonly response: string; readonly evidence?: string }>
  | Fact<'TransferSuspended', Suspension>
  | Fact<'TransferResumed', { readonly because?: string }>
  | Fact<'PriorAuthorisationGranted', { readonly key: string; readonly reference?: string; readonly evidence?: string }>
  | Fact<'PriorAuthorisationDepartedFrom', { readonly key: string; readonly because: string }>;

/** The words of these facts. */
export const writtenWords: WordsOf<WrittenFact> = {
  GroundReliedOn: { ground: 'ground.code', law: 'ground.law', since: 'ground.since' },
  GroundReplaced: { key: 'key', ground: 'ground.code', law: 'ground.law', since: 'ground.since' },
  GroundWithdrawn: { key: 'key', because: 'because' },
  InstrumentSigned: {
    key: 'ground',
    kind: 'instrument.kind',
    version: 'instrument.version',
    signedOn: 'instrument.signedOn',
  },
  RecognitionFellAway: { key: 'ground', because: 'because' },
  ImpairmentAnswered: { key: 'key', response: 'response' },
  TransferSuspended: { since: 'since', reason: 'reason' },
  TransferResumed: { because: 'because' },
  PriorAuthorisationGranted: { key: 'key', reference: 'reference' },
  PriorAuthorisationDepartedFrom: { key: 'key', because: 'because' },
};
