import type { WordsOf } from '#ledger';
import type { WrittenFact } from './transfer.events.js';
import { transferFields } from './transfer.fields.js';

const written: WordsOf<WrittenFact> = {
  TransferRegistered: { kind: 'kind', exporter: '@exporter', importer: '@importer', countries: 'countries[]' },
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

/** The words of the events of transfers. */
export const transferWords = { ...written, ...transferFields.words };
