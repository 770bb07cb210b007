import type { WordsOf } from '#ledger';
import type { TransferFact } from './transfer.events.js';

/** The words of the events of transfers. */
export const transferWords: WordsOf<TransferFact> = {
  TransferRegistered: { kind: 'kind', exporter: '@exporter', importer: '@importer', countries: 'countries[]' },
  TransferRenamed: { 'name?': 'name' },
  TransferKindChanged: { kind: 'kind' },
  TransferPartiesChanged: { exporter: '@exporter', importer: '@importer' },
  TransferCountriesChanged: { 'countries?': 'countries[]' },
  TransferActivitiesAssigned: { 'activities?': '@activities[]' },
  TransferDisclosureChanged: { 'jurisdictions?': 'jurisdictions[]' },
  TransferredDataChanged: { 'dataItems?': 'dataItems[]' },
  TransferPurposesChanged: { 'purposes?': 'purposes[]' },
  TransferTermsChanged: {
    timing: 'timing',
    method: 'method',
    frequency: 'frequency',
    recipientRetention: 'recipientRetention',
    condition: 'condition',
  },
  RefusalDescribed: { method: 'refusal.method', procedure: 'refusal.procedure', effect: 'refusal.effect' },
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
  TransferAssessed: { on: 'assessment.on', outcome: 'assessment.outcome' },
  EquivalentActionDescribed: {
    systemEstablishedBy: 'equivalentAction.systemEstablishedBy',
    measures: 'equivalentAction.measures',
    checkFrequency: 'equivalentAction.checkFrequency',
  },
  TransferChecked: { on: 'check.on', implementation: 'check.implementation', foreignSystem: 'check.foreignSystem' },
  ImpairmentFound: { foundOn: 'impairment.foundOn', description: 'impairment.description' },
  ImpairmentAnswered: { key: 'key', response: 'response' },
  TransferSuspended: { since: 'since', reason: 'reason' },
  TransferResumed: { because: 'because' },
  PriorAuthorisationRequested: {
    law: 'authorisation.law',
    article: 'authorisation.article',
    requestedOn: 'authorisation.requestedOn',
  },
  PriorAuthorisationGranted: { key: 'key', reference: 'reference' },
  PriorAuthorisationDepartedFrom: { key: 'key', because: 'because' },
  TransferOwnerChanged: { department: 'department', owner: '@owner' },
  TransferEnded: {},
  TransferReinstated: {},
};
