import { type Aspect, rows, whole } from '#register-file';
import * as commands from './transfer.commands.js';

/** The dates of an act follow from when it was recorded: a row that leaves them out does not change them. */
const ACT = { merge: true };

/**
 * How differences between a register file and the register become commands. Checks, impairments, assessments and
 * authorisations are acts that happened: a file that leaves one out does not undo it.
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
