import { type Aspect, rowsAspect, wholeAspect } from '#slice';
import * as commands from './transfer.commands.js';

/** Dates that follow from the date of an event. A row without these dates keeps them. */
const ACT = { merge: true };

/**
 * Maps the differences between a register file and the register to commands. A file that leaves out a check, an
 * impairment, an assessment or an authorisation does not remove it: these events have happened.
 */
export const transferAspects: readonly Aspect[] = [
  wholeAspect(commands.RenameTransfer, 'name'),
  wholeAspect(commands.ChangeTransferKind, 'kind'),
  wholeAspect(commands.ChangeTransferParties, 'exporter', 'importer'),
  wholeAspect(commands.ChangeTransferCountries, 'countries'),
  wholeAspect(commands.AssignTransferActivities, 'activities'),
  wholeAspect(commands.ChangeTransferDisclosure, 'jurisdictions'),
  wholeAspect(commands.ChangeTransferredData, 'dataItems'),
  wholeAspect(commands.ChangeTransferPurposes, 'purposes'),
  wholeAspect(commands.ChangeTransferTerms, 'timing', 'method', 'frequency', 'recipientRetention', 'condition'),
  wholeAspect(commands.DescribeRefusal, 'refusal'),
  rowsAspect('grounds', commands.RelyOnGround, 'ground', commands.WithdrawGround, {
    keyOf: (ground) => ground.key ?? ground.code,
    keyed: (ground) => ({ key: ground.key ?? ground.code }),
    merge: true,
  }),
  rowsAspect('assessments', commands.RecordTransferAssessment, 'assessment', undefined, ACT),
  wholeAspect(commands.DescribeEquivalentAction, 'equivalentAction'),
  rowsAspect('checks', commands.RecordCheck, 'check', undefined, ACT),
  rowsAspect('impairments', commands.RecordImpairment, 'impairment', undefined, ACT),
  rowsAspect('priorAuthorisations', commands.RequestPriorAuthorisation, 'authorisation', undefined, ACT),
  wholeAspect(commands.ChangeSuspension, 'suspension'),
  wholeAspect(commands.ChangeTransferOwner, 'department', 'owner'),
];
