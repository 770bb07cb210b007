import { type Dated, type Decider, mustHaveDistinctKeys, put, reject, rowUnder, unless, unlessThere } from '#ledger';
import type * as commands from './transfer.commands.js';
import type { Transfer, TransferDetails, TransferFact, TransferGround } from './transfer.events.js';
import { dates, kept, mustBeModules, mustRely, withKey } from './transfer.rules.js';

export type TransferCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

/** The rules of transfers and of the acts of their life. */
export const transferDecider: Decider<Transfer, TransferCommand, TransferFact> = {
  category: 'transfer',
  noun: 'transfer',
  creates: ['RegisterTransfer'],
  revives: ['ReinstateTransfer', 'EndTransfer'],
  reviewed: true,
  references: { exporter: 'party', importer: 'party', 'activities[]': 'processingActivity' },
  name: (transfer) => transfer.name ?? transfer.key ?? transfer.kind.toLowerCase().replace('_', ' '),
  decide,
  evolve,
};

const NOTHING_STATED = {
  countries: [],
  activities: [],
  jurisdictions: [],
  dataItems: [],
  purposes: [],
  grounds: [],
  assessments: [],
  checks: [],
  impairments: [],
  priorAuthorisations: [],
};

function decide(command: TransferCommand, current: Transfer | undefined): readonly TransferFact[] {
  if (command.type === 'RegisterTransfer') {
    const named = (command.data.grounds ?? []).map((g, i) => withKey(g, `grounds.${i}`));
    const data: TransferDetails = { ...NOTHING_STATED, ...command.data, grounds: named };
    for (const list of ['grounds', 'assessments', 'checks', 'impairments', 'priorAuthorisations'] as const)
      mustHaveDistinctKeys(data[list], list);
    return [{ type: 'TransferRegistered', data }];
  }
  const transfer = current!;
  switch (command.type) {
    case 'RenameTransfer':
      return unless(transfer.name, command.data.name, { type: 'TransferRenamed', data: command.data });
    case 'ChangeTransferKind':
      return unless(transfer.kind, command.data.kind, { type: 'TransferKindChanged', data: command.data });
    case 'ChangeTransferParties': {
      const { exporter, importer } = transfer;
      return unless({ exporter, importer }, command.data, { type: 'TransferPartiesChanged', data: command.data });
    }
    case 'ChangeTransferCountries': {
      const data = { countries: command.data.countries ?? [] };
      return unless(transfer.countries, data.countries, { type: 'TransferCountriesChanged', data });
    }
    case 'AssignTransferActivities': {
      const data = { activities: command.data.activities ?? [] };
      return unless(transfer.activities, data.activities, { type: 'TransferActivitiesAssigned', data });
    }
    case 'ChangeTransferDisclosure': {
      const data = { jurisdictions: command.data.jurisdictions ?? [] };
      return unless(transfer.jurisdictions, data.jurisdictions, { type: 'TransferDisclosureChanged', data });
    }
    case 'ChangeTransferredData': {
      const data = { dataItems: command.data.dataItems ?? [] };
      return unless(transfer.dataItems, data.dataItems, { type: 'TransferredDataChanged', data });
    }
    case 'ChangeTransferPurposes': {
      const data = { purposes: command.data.purposes ?? [] };
      return unless(transfer.purposes, data.purposes, { type: 'TransferPurposesChanged', data });
    }
    case 'ChangeTransferTerms': {
      const { timing, method, frequency, recipientRetention, condition } = transfer;
      const now = { timing, method, frequency, recipientRetention, condition };
      return unless(now, command.data, { type: 'TransferTermsChanged', data: command.data });
    }
    case 'DescribeRefusal':
      return unless(transfer.refusal, command.data.refusal, { type: 'RefusalDescribed', data: command.data });
    case 'RelyOnGround': {
      const wanted = withKey(command.data.ground, 'ground');
      const now = transfer.grounds.find((g) => g.key === wanted.key);
      const ground = now?.until === undefined ? { ...now, ...wanted } : wanted;
      return unlessThere(transfer.grounds, ground, { type: 'GroundReliedOn', data: { ground } });
    }
    case 'ReplaceGround': {
      const { key } = command.data;
      const ground = withKey(command.data.ground, 'ground');
      mustRely(transfer, key);
      if (ground.key === key)
        reject('INVALID', 'The new ground needs a key of its own: the old one stays with its dates.', 'ground.key');
      return [{ type: 'GroundReplaced', data: { key, ground } }];
    }
    case 'WithdrawGround':
      return rowUnder(transfer.grounds, command.data.key).until
        ? []
        : [{ type: 'GroundWithdrawn', data: command.data }];
    case 'SignInstrument': {
      mustRely(transfer, command.data.ground, 'ground');
      mustBeModules(command.data.instrument, 'instrument');
      const { instrument } = rowUnder(transfer.grounds, command.data.ground, 'ground');
      const signed = { ...(instrument && { signedOn: instrument.signedOn }), ...command.data.instrument };
      return unless(instrument, signed, { type: 'InstrumentSigned', data: command.data });
    }
    case 'RecordRecognitionLost':
      mustRely(transfer, command.data.ground, 'ground');
      if (rowUnder(transfer.grounds, command.data.ground, 'ground').recognitionLostOn) return [];
      return [{ type: 'RecognitionFellAway', data: command.data }];
    case 'RecordTransferAssessment': {
      const assessment = kept(transfer.assessments, command.data.assessment);
      return unlessThere(transfer.assessments, assessment, { type: 'TransferAssessed', data: { assessment } });
    }
    case 'DescribeEquivalentAction':
      return unless(transfer.equivalentAction, command.data.equivalentAction, {
        type: 'EquivalentActionDescribed',
        data: command.data,
      });
    case 'RecordCheck': {
      const check = kept(transfer.checks, command.data.check);
      return unlessThere(transfer.checks, check, { type: 'TransferChecked', data: { check } });
    }
    case 'RecordImpairment': {
      const impairment = kept(transfer.impairments, command.data.impairment);
      return unlessThere(transfer.impairments, impairment, { type: 'ImpairmentFound', data: { impairment } });
    }
    case 'RespondToImpairment': {
      const { key, ...answer } = command.data;
      const now = rowUnder(transfer.impairments, key);
      return unless(now, { ...now, ...answer }, { type: 'ImpairmentAnswered', data: command.data });
    }
    case 'SuspendTransfer':
      if (transfer.suspension) reject('INVALID', `It is suspended since ${transfer.suspension.since}.`);
      return [{ type: 'TransferSuspended', data: command.data }];
    case 'ResumeTransfer':
      if (!transfer.suspension) reject('INVALID', 'It is not suspended.');
      return [{ type: 'TransferResumed', data: command.data }];
    case 'ChangeSuspension': {
      const { suspension } = command.data;
      if (!suspension) return transfer.suspension ? [{ type: 'TransferResumed', data: {} }] : [];
      const wanted = { ...(transfer.suspension && { since: transfer.suspension.since }), ...suspension };
      return unless(transfer.suspension, wanted, { type: 'TransferSuspended', data: suspension });
    }
    case 'RequestPriorAuthorisation': {
      const authorisation = kept(transfer.priorAuthorisations, command.data.authorisation);
      return unlessThere(transfer.priorAuthorisations, authorisation, {
        type: 'PriorAuthorisationRequested',
        data: { authorisation },
      });
    }
    case 'GrantPriorAuthorisation':
      if (rowUnder(transfer.priorAuthorisations, command.data.key).grantedOn)
        reject('INVALID', 'It has been granted already.', 'key');
      return [{ type: 'PriorAuthorisationGranted', data: command.data }];
    case 'DepartFromPriorAuthorisation': {
      const { grantedOn, departedOn } = rowUnder(transfer.priorAuthorisations, command.data.key);
      if (!grantedOn) reject('INVALID', 'Only what was granted can be departed from.', 'key');
      if (departedOn) return [];
      return [{ type: 'PriorAuthorisationDepartedFrom', data: command.data }];
    }
    case 'EndTransfer':
      return transfer.retired ? [] : [{ type: 'TransferEnded', data: {} }];
    case 'ReinstateTransfer':
      return transfer.retired ? [{ type: 'TransferReinstated', data: {} }] : [];
  }
}

function evolve(transfer: Transfer | undefined, fact: Dated<TransferFact>): Transfer {
  const on = fact.effectiveOn;
  if (fact.type === 'TransferRegistered') {
    const grounds = fact.data.grounds.map((ground) => ({ since: on, ...ground }));
    return { ...fact.data, grounds, retired: false };
  }
  if (!transfer) return reject('NOT_FOUND', `${fact.type}: the transfer does not exist yet.`);
  // What is said again keeps the date from which it was first so: a date that stands goes before the fact's own.
  const ground = (key: string, change: Partial<TransferGround>) => {
    const now = rowUnder(transfer.grounds, key, 'ground');
    return put(transfer.grounds, { ...now, ...change, ...dates(now, 'until', 'recognitionLostOn') });
  };
  const relied = (row: TransferGround) => {
    const now = transfer.grounds.find((g) => g.key === row.key && g.until === undefined);
    return { since: now?.since ?? on, ...row };
  };
  const authorisation = (key: string, change: object) => {
    const now = rowUnder(transfer.priorAuthorisations, key);
    return put(transfer.priorAuthorisations, { ...now, ...change, ...dates(now, 'grantedOn', 'departedOn') });
  };
  switch (fact.type) {
    case 'TransferRenamed':
      return { ...transfer, name: fact.data.name };
    case 'TransferPartiesChanged':
      return { ...transfer, exporter: fact.data.exporter, importer: fact.data.importer };
    case 'TransferKindChanged':
    case 'TransferCountriesChanged':
    case 'TransferActivitiesAssigned':
    case 'TransferDisclosureChanged':
    case 'TransferredDataChanged':
    case 'TransferPurposesChanged':
      return { ...transfer, ...fact.data };
    case 'TransferTermsChanged': {
      const { timing, method, frequency, recipientRetention, condition } = fact.data;
      return { ...transfer, timing, method, frequency, recipientRetention, condition };
    }
    case 'RefusalDescribed':
      return { ...transfer, refusal: fact.data.refusal };
    case 'GroundReliedOn':
      return { ...transfer, grounds: put(transfer.grounds, relied(fact.data.ground)) };
    case 'GroundReplaced':
      return { ...transfer, grounds: put(ground(fact.data.key, { until: on }), relied(fact.data.ground)) };
    case 'GroundWithdrawn':
      return { ...transfer, grounds: ground(fact.data.key, { until: on }) };
    case 'InstrumentSigned':
      return {
        ...transfer,
        grounds: ground(fact.data.ground, { instrument: { signedOn: on, ...fact.data.instrument } }),
      };
    case 'RecognitionFellAway':
      return { ...transfer, grounds: ground(fact.data.ground, { recognitionLostOn: on }) };
    case 'TransferAssessed':
      return {
        ...transfer,
        assessments: put(transfer.assessments, { on, ...kept(transfer.assessments, fact.data.assessment) }),
      };
    case 'EquivalentActionDescribed':
      return { ...transfer, equivalentAction: fact.data.equivalentAction };
    case 'TransferChecked':
      return { ...transfer, checks: put(transfer.checks, kept(transfer.checks, fact.data.check)) };
    case 'ImpairmentFound':
      return { ...transfer, impairments: put(transfer.impairments, kept(transfer.impairments, fact.data.impairment)) };
    case 'ImpairmentAnswered': {
      const { key, ...answer } = fact.data;
      const now = rowUnder(transfer.impairments, key);
      const respondedOn = now.response === answer.response ? (now.respondedOn ?? on) : on;
      return { ...transfer, impairments: put(transfer.impairments, { ...now, ...answer, respondedOn }) };
    }
    case 'TransferSuspended':
      return { ...transfer, suspension: { since: transfer.suspension?.since ?? on, ...fact.data } };
    case 'TransferResumed':
      return { ...transfer, suspension: undefined };
    case 'PriorAuthorisationRequested': {
      const requested = { requestedOn: on, ...kept(transfer.priorAuthorisations, fact.data.authorisation) };
      return { ...transfer, priorAuthorisations: put(transfer.priorAuthorisations, requested) };
    }
    case 'PriorAuthorisationGranted': {
      const { key, ...grant } = fact.data;
      return { ...transfer, priorAuthorisations: authorisation(key, { ...grant, grantedOn: on }) };
    }
    case 'PriorAuthorisationDepartedFrom':
      return { ...transfer, priorAuthorisations: authorisation(fact.data.key, { departedOn: on }) };
    case 'TransferEnded':
      return { ...transfer, retired: true };
    case 'TransferReinstated':
      return { ...transfer, retired: false };
  }
}
