import { reject } from '#kernel';
import { type Dated, type Decider, mustHaveDistinctKeys, put, unless } from '#ledger';
import type * as commands from './transfer.commands.js';
import type { Transfer, TransferDetails, TransferFact } from './transfer.events.js';
import { transferWords } from './transfer.words.js';
import * as groundRules from './transfer-grounds.rules.js';
import * as lifeRules from './transfer-life.rules.js';

/** All commands on transfers. */
export type TransferCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

/** Decides commands on transfers of data to another party or country, and applies their facts. */
export const transferDecider: Decider<Transfer, TransferCommand, TransferFact> = {
  category: 'transfer',
  noun: 'transfer',
  creates: ['RegisterTransfer'],
  revives: ['ReinstateTransfer', 'EndTransfer'],
  reviewed: true,
  references: { exporter: 'party', importer: 'party', 'activities[]': 'processingActivity', owner: 'contact' },
  texts: [
    'name',
    'timing',
    'method',
    'frequency',
    'recipientRetention',
    'condition',
    'dataItems[]',
    'purposes[]',
    'refusal.method',
    'refusal.procedure',
    'refusal.effect',
    'grounds[].condition',
    'grounds[].instrument.scope',
    'assessments[].outcome',
    'equivalentAction.systemEstablishedBy',
    'equivalentAction.measures',
    'equivalentAction.checkFrequency',
    'equivalentAction.checkMethod',
    'equivalentAction.foreignSystem',
    'checks[].implementation',
    'checks[].foreignSystem',
    'impairments[].description',
    'impairments[].response',
    'suspension.reason',
    'department',
  ],
  words: transferWords,
  name: (transfer) => transfer.name ?? transfer.key ?? transfer.kind.toLowerCase().replace('_', ' '),
  decide,
  evolve,
};

type Facts = readonly TransferFact[];

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

function decide(command: TransferCommand, current: Transfer | undefined): Facts {
  if (command.type === 'RegisterTransfer') return registerTransfer(command);
  const transfer = current!;
  switch (command.type) {
    case 'RenameTransfer':
      return renameTransfer(transfer, command);
    case 'ChangeTransferKind':
      return changeTransferKind(transfer, command);
    case 'ChangeTransferParties':
      return changeTransferParties(transfer, command);
    case 'ChangeTransferCountries':
      return changeTransferCountries(transfer, command);
    case 'AssignTransferActivities':
      return assignTransferActivities(transfer, command);
    case 'ChangeTransferDisclosure':
      return changeTransferDisclosure(transfer, command);
    case 'ChangeTransferredData':
      return changeTransferredData(transfer, command);
    case 'ChangeTransferPurposes':
      return changeTransferPurposes(transfer, command);
    case 'ChangeTransferTerms':
      return changeTransferTerms(transfer, command);
    case 'DescribeRefusal':
      return describeRefusal(transfer, command);
    case 'DescribeEquivalentAction':
      return describeEquivalentAction(transfer, command);
    case 'RelyOnGround':
      return groundRules.relyOnGround(transfer, command);
    case 'ReplaceGround':
      return groundRules.replaceGround(transfer, command);
    case 'WithdrawGround':
      return groundRules.withdrawGround(transfer, command);
    case 'SignInstrument':
      return groundRules.signInstrument(transfer, command);
    case 'RecordRecognitionLost':
      return groundRules.recordRecognitionLost(transfer, command);
    case 'RecordTransferAssessment':
      return lifeRules.recordTransferAssessment(transfer, command);
    case 'RecordCheck':
      return lifeRules.recordCheck(transfer, command);
    case 'RecordImpairment':
      return lifeRules.recordImpairment(transfer, command);
    case 'RespondToImpairment':
      return lifeRules.respondToImpairment(transfer, command);
    case 'SuspendTransfer':
      return lifeRules.suspendTransfer(transfer, command);
    case 'ResumeTransfer':
      return lifeRules.resumeTransfer(transfer, command);
    case 'ChangeSuspension':
      return lifeRules.changeSuspension(transfer, command);
    case 'RequestPriorAuthorisation':
      return lifeRules.requestPriorAuthorisation(transfer, command);
    case 'GrantPriorAuthorisation':
      return lifeRules.grantPriorAuthorisation(transfer, command);
    case 'DepartFromPriorAuthorisation':
      return lifeRules.departFromPriorAuthorisation(transfer, command);
    case 'ChangeTransferOwner':
      return changeTransferOwner(transfer, command);
    case 'EndTransfer':
      return endTransfer(transfer);
    case 'ReinstateTransfer':
      return reinstateTransfer(transfer);
  }
}

function registerTransfer(command: commands.RegisterTransfer): Facts {
  const named = (command.data.grounds ?? []).map((ground, i) => groundRules.withKey(ground, `grounds.${i}`));
  const data: TransferDetails = { ...NOTHING_STATED, ...command.data, grounds: named };
  for (const list of ['grounds', 'assessments', 'checks', 'impairments', 'priorAuthorisations'] as const)
    mustHaveDistinctKeys(data[list], list);
  return [{ type: 'TransferRegistered', data }];
}

function renameTransfer({ name }: Transfer, { data }: commands.RenameTransfer): Facts {
  return unless(name, data.name, { type: 'TransferRenamed', data });
}

function changeTransferKind({ kind }: Transfer, { data }: commands.ChangeTransferKind): Facts {
  return unless(kind, data.kind, { type: 'TransferKindChanged', data });
}

function changeTransferParties({ exporter, importer }: Transfer, { data }: commands.ChangeTransferParties): Facts {
  return unless({ exporter, importer }, data, { type: 'TransferPartiesChanged', data });
}

function changeTransferCountries(transfer: Transfer, command: commands.ChangeTransferCountries): Facts {
  const { countries = [] } = command.data;
  return unless(transfer.countries, countries, { type: 'TransferCountriesChanged', data: { countries } });
}

function assignTransferActivities(transfer: Transfer, command: commands.AssignTransferActivities): Facts {
  const { activities = [] } = command.data;
  return unless(transfer.activities, activities, { type: 'TransferActivitiesAssigned', data: { activities } });
}

function changeTransferDisclosure(transfer: Transfer, command: commands.ChangeTransferDisclosure): Facts {
  const { jurisdictions = [] } = command.data;
  return unless(transfer.jurisdictions, jurisdictions, { type: 'TransferDisclosureChanged', data: { jurisdictions } });
}

function changeTransferredData(transfer: Transfer, command: commands.ChangeTransferredData): Facts {
  const { dataItems = [] } = command.data;
  return unless(transfer.dataItems, dataItems, { type: 'TransferredDataChanged', data: { dataItems } });
}

function changeTransferPurposes(transfer: Transfer, command: commands.ChangeTransferPurposes): Facts {
  const { purposes = [] } = command.data;
  return unless(transfer.purposes, purposes, { type: 'TransferPurposesChanged', data: { purposes } });
}

function changeTransferTerms(transfer: Transfer, { data }: commands.ChangeTransferTerms): Facts {
  const { timing, method, frequency, recipientRetention, condition } = transfer;
  const current = { timing, method, frequency, recipientRetention, condition };
  return unless(current, data, { type: 'TransferTermsChanged', data });
}

function describeRefusal({ refusal }: Transfer, { data }: commands.DescribeRefusal): Facts {
  return unless(refusal, data.refusal, { type: 'RefusalDescribed', data });
}

function describeEquivalentAction(transfer: Transfer, { data }: commands.DescribeEquivalentAction): Facts {
  return unless(transfer.equivalentAction, data.equivalentAction, { type: 'EquivalentActionDescribed', data });
}

function changeTransferOwner({ department, owner }: Transfer, { data }: commands.ChangeTransferOwner): Facts {
  return unless({ department, owner }, data, { type: 'TransferOwnerChanged', data });
}

function endTransfer({ retired }: Transfer): Facts {
  return retired ? [] : [{ type: 'TransferEnded', data: {} }];
}

function reinstateTransfer({ retired }: Transfer): Facts {
  return retired ? [{ type: 'TransferReinstated', data: {} }] : [];
}

function evolve(transfer: Transfer | undefined, fact: Dated<TransferFact>): Transfer {
  const on = fact.effectiveOn;
  if (fact.type === 'TransferRegistered') {
    const dated = fact.data.grounds.map((ground) => ({ since: on, ...ground }));
    return { ...fact.data, grounds: dated, retired: false };
  }
  if (!transfer) return reject('NOT_FOUND', `${fact.type}: the transfer does not exist yet.`);
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
      return groundRules.addGround(transfer, fact.data.ground, on);
    case 'GroundReplaced':
      return groundRules.addGround(
        groundRules.changeGround(transfer, fact.data.key, { until: on }),
        fact.data.ground,
        on,
      );
    case 'GroundWithdrawn':
      return groundRules.changeGround(transfer, fact.data.key, { until: on });
    case 'InstrumentSigned':
      return groundRules.changeGround(transfer, fact.data.ground, {
        instrument: { signedOn: on, ...fact.data.instrument },
      });
    case 'RecognitionFellAway':
      return groundRules.changeGround(transfer, fact.data.ground, { recognitionLostOn: on });
    case 'TransferAssessed': {
      const assessment = { on, ...lifeRules.withRecorded(transfer.assessments, fact.data.assessment) };
      return { ...transfer, assessments: put(transfer.assessments, assessment) };
    }
    case 'EquivalentActionDescribed':
      return { ...transfer, equivalentAction: fact.data.equivalentAction };
    case 'TransferChecked': {
      const check = lifeRules.withRecorded(transfer.checks, fact.data.check);
      return { ...transfer, checks: put(transfer.checks, check) };
    }
    case 'ImpairmentFound': {
      const impairment = lifeRules.withRecorded(transfer.impairments, fact.data.impairment);
      return { ...transfer, impairments: put(transfer.impairments, impairment) };
    }
    case 'ImpairmentAnswered':
      return lifeRules.answerImpairment(transfer, fact.data, on);
    case 'TransferSuspended':
      return { ...transfer, suspension: { since: transfer.suspension?.since ?? on, ...fact.data } };
    case 'TransferResumed':
      return { ...transfer, suspension: undefined };
    case 'PriorAuthorisationRequested': {
      const recorded = lifeRules.withRecorded(transfer.priorAuthorisations, fact.data.authorisation);
      return {
        ...transfer,
        priorAuthorisations: put(transfer.priorAuthorisations, { requestedOn: on, ...recorded }),
      };
    }
    case 'PriorAuthorisationGranted': {
      const { key, ...grant } = fact.data;
      return lifeRules.changeAuthorisation(transfer, key, { ...grant, grantedOn: on });
    }
    case 'PriorAuthorisationDepartedFrom':
      return lifeRules.changeAuthorisation(transfer, fact.data.key, { departedOn: on });
    case 'TransferOwnerChanged':
      return { ...transfer, department: fact.data.department, owner: fact.data.owner };
    case 'TransferEnded':
      return { ...transfer, retired: true };
    case 'TransferReinstated':
      return { ...transfer, retired: false };
  }
}
