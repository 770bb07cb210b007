import { type Aspect, rows, whole } from '#slice';
import * as commands from './transfer.commands.js';

/** Dates of an act follow from the date of its event: a row without dates keeps them. */
const ACT = { merge: true };

/**
 * Maps the differences between a register file and the register to commands. A file that leaves out a check, an
 * impairment, an assessment or an authorisation does not remove it: these events have happened.
 */
export const transferAspects: readonly Aspect[] = [
  whole(commands.RenameTransfer, 'name'),
  whole(commands.ChangeTransferKind, 'kind'),
  whole(commands.ChangeTransferParties, 'exporter', 'importer'),
  whole(commands.ChangeTransferCountries, 'countries'),
  whole(commands.AssignTransferActivities, 'activities'),
  whole(commands.ChangeTransferDisclosure, 'jurisdictions'),
  whole(commands.ChangeTransferredData, 'dataItems'),
  whole(commands.ChangeTransferPurposes, 'purposes'),
  whole(commands.ChangeTransferTerms, 'timing', 'method', 'frequency', 'recipientRetention', 'condition'),
  whole(commands.DescribeRefusal, 'refusal'),
  rows('grounds', commands.RelyOnGround, 'ground', commands.WithdrawGround, {
    keyOf: (ground) => ground.key ?? ground.code,
    keyed: (ground) => ({ key: ground.key ?? ground.code }),
    merge: true,
  }),
  rows('assessments', commands.RecordTransferAssessment, 'assessment', undefined, ACT),
  whole(commands.DescribeEquivalentAction, 'equivalentAction'),
  rows('checks', commands.RecordCheck, 'check', undefined, ACT),
  rows('impairments', commands.RecordImpairment, 'impairment', undefined, ACT),
  rows('priorAuthorisations', commands.RequestPriorAuthorisation, 'authorisation', undefined, ACT),
  whole(commands.ChangeSuspension, 'suspension'),
];
