import { reject } from '#kernel';
import {
  type CommandsOf,
  type Dated,
  type Decider,
  declaredDecider,
  type FactsOf,
  mustHaveDistinctKeys,
} from '#ledger';
import * as commands from './transfer.commands.js';
import { type WrittenFact, writtenWords } from './transfer.events.js';
import { type Transfer, transferFields } from './transfer.fields.js';
import * as groundRules from './transfer-grounds.rules.js';
import * as lifeRules from './transfer-life.rules.js';

const { RegisterTransfer } = transferFields.commands;

/** The classes of all commands on transfers. */
export const transferCommands = { ...commands, ...transferFields.commands };
/** All commands on transfers. */
export type TransferCommand =
  | CommandsOf<typeof transferFields>
  | InstanceType<(typeof commands)[keyof typeof commands]>;
/** The facts of transfers, as they are stored. */
export type TransferFact = WrittenFact | FactsOf<typeof transferFields>;

const declared = declaredDecider(transferFields, {
  category: 'transfer',
  noun: 'transfer',
  name: (transfer: Transfer, nameOf) =>
    transfer.name ??
    (nameOf && calledByParties(transfer, nameOf)) ??
    transfer.key ??
    transfer.kind.toLowerCase().replace('_', ' '),
});

/** Decides commands on transfers of data to another party or country, and applies their facts. */
export const transferDecider: Decider<Transfer, TransferCommand, TransferFact> = {
  ...declared,
  reviewed: true,
  life: transferFields.life,
  words: { ...declared.words, ...writtenWords },
  decide,
  evolve,
};

/** Returns the names of the exporter, the importer, and what the transfer is for; undefined if the importer cannot be named. It has no words: it is in no language. */
function calledByParties(
  { exporter, importer, activities, purposes }: Transfer,
  nameOf: (id: string) => string | undefined,
): string | undefined {
  const [to, from] = [nameOf(importer), exporter === undefined ? undefined : nameOf(exporter)];
  const named = activities.map(nameOf).filter((name) => name !== undefined);
  if (to === undefined) return undefined;
  const [what, ...others] = named.length > 0 ? named : purposes;
  const more = others.length > 0 ? ` +${others.length}` : '';
  return `${from === undefined ? '' : `${from} `}→ ${to}${what === undefined ? '' : ` (${what}${more})`}`;
}

type Facts = readonly TransferFact[];

function decide(command: TransferCommand, current: Transfer | undefined): Facts {
  if (command.type === 'RegisterTransfer') return registerTransfer(command);
  const transfer = current!;
  switch (command.type) {
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
    case 'RespondToImpairment':
      return lifeRules.respondToImpairment(transfer, command);
    case 'SuspendTransfer':
      return lifeRules.suspendTransfer(transfer, command);
    case 'ResumeTransfer':
      return lifeRules.resumeTransfer(transfer, command);
    case 'ChangeSuspension':
      return lifeRules.changeSuspension(transfer, command);
    case 'GrantPriorAuthorisation':
      return lifeRules.grantPriorAuthorisation(transfer, command);
    case 'DepartFromPriorAuthorisation':
      return lifeRules.departFromPriorAuthorisation(transfer, command);
    default:
      return declared.decide(command, transfer);
  }
}

function registerTransfer({ id, data }: InstanceType<typeof RegisterTransfer>): Facts {
  const grounds = (data.grounds ?? []).map((ground, i) => groundRules.withKey(ground, `grounds.${i}`));
  mustHaveDistinctKeys(grounds, 'grounds');
  return declared.decide(new RegisterTransfer(id, { ...data, grounds }), undefined);
}

function evolve(transfer: Transfer | undefined, fact: Dated<TransferFact>): Transfer {
  const on = fact.effectiveOn;
  if (fact.type === 'TransferRegistered') {
    const grounds = fact.data.grounds.map((ground) => ({ since: on, ...ground }));
    return { ...declared.evolve(undefined, fact), grounds };
  }
  if (!transfer) return reject('NOT_FOUND', `${fact.type}: the transfer does not exist yet.`);
  switch (fact.type) {
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
    case 'ImpairmentAnswered':
      return lifeRules.answerImpairment(transfer, fact.data, on);
    case 'TransferSuspended':
      return { ...transfer, suspension: { since: transfer.suspension?.since ?? on, ...fact.data } };
    case 'TransferResumed':
      return { ...transfer, suspension: undefined };
    case 'PriorAuthorisationGranted': {
      const { key, ...grant } = fact.data;
      return lifeRules.changeAuthorisation(transfer, key, { ...grant, grantedOn: on });
    }
    case 'PriorAuthorisationDepartedFrom':
      return lifeRules.changeAuthorisation(transfer, fact.data.key, { departedOn: on });
    default:
      return declared.evolve(transfer, fact);
  }
}
