import { fieldsOf } from '#ledger';
import type { Transfer } from './transfer.events.js';

const { declared, field, life, list, rows, written } = fieldsOf<Transfer>();

/**
 * The fields of a transfer, in the order of their commands in a register file. A file that leaves out a check, an impairment, an
 * assessment or an authorisation does not remove it: these events have happened.
 */
export const transferFields = declared(
  field('name', { command: 'RenameTransfer', event: 'TransferRenamed', words: { 'name?': 'name' } }),
  field('kind', { command: 'ChangeTransferKind', event: 'TransferKindChanged', words: { kind: 'kind' } }),
  field(['exporter', 'importer'], {
    command: 'ChangeTransferParties',
    event: 'TransferPartiesChanged',
    words: { exporter: '@exporter', importer: '@importer' },
  }),
  list('countries', {
    command: 'ChangeTransferCountries',
    event: 'TransferCountriesChanged',
    description: 'Replaces the list of countries that the data go to.',
  }),
  list('activities', {
    command: 'AssignTransferActivities',
    event: 'TransferActivitiesAssigned',
    words: { 'activities?': '@activities[]' },
    description: 'Replaces the list of activities that it is part of.',
  }),
  list('jurisdictions', { command: 'ChangeTransferDisclosure', event: 'TransferDisclosureChanged' }),
  list('dataItems', { command: 'ChangeTransferredData', event: 'TransferredDataChanged' }),
  list('purposes', { command: 'ChangeTransferPurposes', event: 'TransferPurposesChanged' }),
  field(['timing', 'method', 'frequency', 'recipientRetention', 'condition'], {
    command: 'ChangeTransferTerms',
    event: 'TransferTermsChanged',
    words: {
      timing: 'timing',
      method: 'method',
      frequency: 'frequency',
      recipientRetention: 'recipientRetention',
      condition: 'condition',
    },
    argument: 'terms',
  }),
  field('refusal', {
    command: 'DescribeRefusal',
    event: 'RefusalDescribed',
    words: { method: 'refusal.method', procedure: 'refusal.procedure', effect: 'refusal.effect' },
  }),
  written('grounds'),
  rows('assessments', 'assessment', {
    set: {
      command: 'RecordTransferAssessment',
      event: 'TransferAssessed',
      words: { on: 'assessment.on', outcome: 'assessment.outcome' },
    },
    merge: true,
    since: 'on',
  }),
  field('equivalentAction', {
    command: 'DescribeEquivalentAction',
    event: 'EquivalentActionDescribed',
    words: {
      systemEstablishedBy: 'equivalentAction.systemEstablishedBy',
      measures: 'equivalentAction.measures',
      checkFrequency: 'equivalentAction.checkFrequency',
    },
  }),
  rows('checks', 'check', {
    set: {
      command: 'RecordCheck',
      event: 'TransferChecked',
      words: { on: 'check.on', implementation: 'check.implementation', foreignSystem: 'check.foreignSystem' },
    },
    merge: true,
  }),
  rows('impairments', 'impairment', {
    set: {
      command: 'RecordImpairment',
      event: 'ImpairmentFound',
      words: { foundOn: 'impairment.foundOn', description: 'impairment.description' },
    },
    merge: true,
  }),
  rows('priorAuthorisations', 'authorisation', {
    set: {
      command: 'RequestPriorAuthorisation',
      event: 'PriorAuthorisationRequested',
      words: {
        law: 'authorisation.law',
        article: 'authorisation.article',
        requestedOn: 'authorisation.requestedOn',
      },
    },
    merge: true,
    since: 'requestedOn',
  }),
  written('suspension'),
  field(['department', 'owner'], {
    command: 'ChangeTransferOwner',
    event: 'TransferOwnerChanged',
    words: { department: 'department', owner: '@owner' },
    description: 'Sets the department and the owner. What is left out is not stated.',
  }),
  life(
    { command: 'EndTransfer', event: 'TransferEnded' },
    { command: 'ReinstateTransfer', event: 'TransferReinstated' },
  ),
);
