import { InstrumentKind, TransferKind } from '#law';
import { type DetailsOf, declared, type FieldType, field, life, rows, type StateOf, types, written } from '#ledger';

const { code, date, destination, identifier, jurisdiction, key, list, must, number, record, reference, term, text } =
  types;

/** The reference of a document that proves something. */
const evidence = identifier('A reference or a hash of a document, not the document.');

/** The key of a ground. A command can leave it out: it is then the code. */
const keyOfGround: FieldType<string, 'NONE', 'VALUE'> = {
  ...key(),
  presence: 'NONE',
  description: 'The key of the ground; by default its code.',
};

/** An instrument that was signed or certified for a ground. */
const instrument = record(
  'Instrument',
  {
    kind: must(code(InstrumentKind)),
    version: identifier(),
    modules: list(number(), 'Modules of the standard contractual clauses (SCC), 1 to 4.'),
    signedOn: date(),
    expiresOn: date(),
    scope: text(),
    evidence,
  },
  'An instrument that was signed or certified for a ground.',
);

/**
 * The fields of a transfer, in the order of their commands in a register file. A file that leaves out a check, an impairment, an
 * assessment or an authorisation does not remove it: these events have happened.
 */
export const transferFields = declared(
  {
    command: 'RegisterTransfer',
    event: 'TransferRegistered',
    words: { kind: 'kind', exporter: '@exporter', importer: '@importer', countries: 'countries[]' },
  },
  field({ name: text() }, { command: 'RenameTransfer', event: 'TransferRenamed' }),
  field({ kind: must(code(TransferKind)) }, { command: 'ChangeTransferKind', event: 'TransferKindChanged' }),
  field(
    {
      exporter: reference('party'),
      importer: must(
        reference('party', 'The receiving party. If the source names only a class of companies, it is that class.'),
      ),
    },
    { command: 'ChangeTransferParties', event: 'TransferPartiesChanged' },
  ),
  field(
    { countries: list(destination()) },
    {
      command: 'ChangeTransferCountries',
      event: 'TransferCountriesChanged',
      description: 'Replaces the list of countries that the data go to.',
    },
  ),
  field(
    { activities: list(reference('processingActivity')) },
    {
      command: 'AssignTransferActivities',
      event: 'TransferActivitiesAssigned',
      description: 'Replaces the list of activities that it is part of.',
    },
  ),
  field(
    {
      jurisdictions: list(jurisdiction(), 'The jurisdictions under whose law it is disclosed or regulated.'),
    },
    { command: 'ChangeTransferDisclosure', event: 'TransferDisclosureChanged' },
  ),
  field({ dataItems: list(text()) }, { command: 'ChangeTransferredData', event: 'TransferredDataChanged' }),
  field({ purposes: list(text()) }, { command: 'ChangeTransferPurposes', event: 'TransferPurposesChanged' }),
  field(
    { timing: text(), method: text(), frequency: text(), recipientRetention: text(), condition: text() },
    {
      command: 'ChangeTransferTerms',
      event: 'TransferTermsChanged',
      argument: 'terms',
      argumentInput: 'TransferTermsInput',
      argumentSays: 'The circumstances of a transfer. A field that is left out is not stated.',
    },
  ),
  field(
    {
      refusal: record(
        'Refusal',
        { method: text(), procedure: text(), effect: text() },
        'How data subjects can refuse the transfer, and the effect of a refusal (PIPA Art 28-8(2)).',
      ),
    },
    {
      command: 'DescribeRefusal',
      event: 'RefusalDescribed',
      words: { method: 'refusal.method', procedure: 'refusal.procedure', effect: 'refusal.effect' },
    },
  ),
  written({
    grounds: list(
      record(
        'TransferGround',
        {
          key: keyOfGround,
          law: must(jurisdiction('The jurisdiction of the law. The law data must contain it.')),
          code: must(
            identifier('A code of `transferGrounds`, such as EU.SCC or JP.EQUIV. The law has the ground, or had it.'),
          ),
          since: date(),
          until: date(),
          condition: text(),
          instrument,
          recognitionLostOn: date('The date on which the recognition behind the ground was lost.'),
        },
        'A ground for the transfer under a law. A withdrawn ground stays, with its dates.',
      ),
    ),
  }),
  rows(
    {
      assessments: list(
        record(
          'TransferAssessment',
          { key: key(), on: date(), outcome: text(), evidence },
          'A transfer impact assessment.',
        ),
      ),
    },
    'assessment',
    {
      set: {
        command: 'RecordTransferAssessment',
        event: 'TransferAssessed',
        words: { on: 'assessment.on', outcome: 'assessment.outcome' },
      },
      merge: true,
      since: 'on',
    },
  ),
  field(
    {
      equivalentAction: record(
        'EquivalentAction',
        {
          systemEstablishedBy: text(),
          measures: text(),
          checkFrequency: text(),
          checkMethod: text(),
          foreignSystem: text(),
        },
        'The system equivalent to that of the APPI (Art 28(1)), with the information of Enforcement Rule 18(3).',
      ),
    },
    {
      command: 'DescribeEquivalentAction',
      event: 'EquivalentActionDescribed',
      words: {
        systemEstablishedBy: 'equivalentAction.systemEstablishedBy',
        measures: 'equivalentAction.measures',
        checkFrequency: 'equivalentAction.checkFrequency',
      },
    },
  ),
  rows(
    {
      checks: list(
        record(
          'TransferCheck',
          { key: key(), on: must(date()), implementation: text(), foreignSystem: text(), evidence },
          'A periodic check of the recipient (APPI Rule 18(1)).',
        ),
      ),
    },
    'check',
    {
      set: {
        command: 'RecordCheck',
        event: 'TransferChecked',
        words: { on: 'check.on', implementation: 'check.implementation', foreignSystem: 'check.foreignSystem' },
      },
      merge: true,
    },
  ),
  rows(
    {
      impairments: list(
        record(
          'Impairment',
          {
            key: key(),
            foundOn: must(date()),
            description: must(text()),
            response: text(),
            respondedOn: date(),
            evidence,
          },
          'An impairment of the equivalent action, and the response to it.',
        ),
      ),
    },
    'impairment',
    {
      set: {
        command: 'RecordImpairment',
        event: 'ImpairmentFound',
        words: { foundOn: 'impairment.foundOn', description: 'impairment.description' },
      },
      merge: true,
    },
  ),
  rows(
    {
      priorAuthorisations: list(
        record(
          'PriorAuthorisation',
          {
            key: key(),
            law: must(jurisdiction()),
            article: identifier(),
            requestedOn: date(),
            grantedOn: date(),
            departedOn: date(),
            reference: identifier(),
            evidence,
          },
          'A prior authorisation: requested, granted, and possibly departed from (POPIA s57(1)(d)).',
        ),
      ),
    },
    'authorisation',
    {
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
    },
  ),
  written({
    suspension: record('Suspension', { since: date(), reason: text() }, 'A temporary stop of the transfer.'),
  }),
  field(
    {
      department: term(text('The business function. It names no person.')),
      owner: reference('contact', 'The contact that owns it.'),
    },
    {
      command: 'ChangeTransferOwner',
      event: 'TransferOwnerChanged',
      description: 'Sets the department and the owner. What is left out is not stated.',
    },
  ),
  life(
    { command: 'EndTransfer', event: 'TransferEnded' },
    { command: 'ReinstateTransfer', event: 'TransferReinstated' },
  ),
);

/** The values of a transfer, as its registration stores them. */
export type TransferDetails = DetailsOf<typeof transferFields>;
/** The state of a transfer of data to another party or country. */
export interface Transfer extends StateOf<typeof transferFields> {}
/** A ground for the transfer under a law. A withdrawn or replaced ground stays, with its end date. */
export type TransferGround = Transfer['grounds'][number];
/** An instrument that was signed or certified for a ground. */
export type Instrument = NonNullable<TransferGround['instrument']>;
/** A prior authorisation: requested, granted, and possibly departed from. */
export type PriorAuthorisation = Transfer['priorAuthorisations'][number];
/** A temporary stop of the transfer. */
export type Suspension = NonNullable<Transfer['suspension']>;
