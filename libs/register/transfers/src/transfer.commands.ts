import type { TransferKind } from '#law';
import { command } from '#ledger';
import type {
  EquivalentAction,
  Impairment,
  Instrument,
  PriorAuthorisation,
  Refusal,
  Responsibility,
  Suspension,
  Terms,
  TransferAssessment,
  TransferCheck,
  TransferDetails,
  TransferGround,
} from './transfer.events.js';

type Nothing = Record<string, never>;
/** A ground as commands give it. Without a key, its code becomes its key. */
type Ground = Omit<TransferGround, 'key'> & { readonly key?: string };
type Registration = Partial<Omit<TransferDetails, 'grounds'>> &
  Pick<TransferDetails, 'kind' | 'importer'> & { readonly grounds?: readonly Ground[] };

export class RegisterTransfer extends command<'RegisterTransfer', Registration>('RegisterTransfer') {}
export class RenameTransfer extends command<'RenameTransfer', { readonly name?: string }>('RenameTransfer') {}
export class ChangeTransferKind extends command<'ChangeTransferKind', { readonly kind: TransferKind }>(
  'ChangeTransferKind',
) {}
export class ChangeTransferParties extends command<
  'ChangeTransferParties',
  { readonly exporter?: string; readonly importer: string }
>('ChangeTransferParties') {}
export class ChangeTransferCountries extends command<
  'ChangeTransferCountries',
  { readonly countries?: readonly string[] }
>('ChangeTransferCountries') {}
export class AssignTransferActivities extends command<
  'AssignTransferActivities',
  { readonly activities?: readonly string[] }
>('AssignTransferActivities') {}
export class ChangeTransferDisclosure extends command<
  'ChangeTransferDisclosure',
  { readonly jurisdictions?: readonly string[] }
>('ChangeTransferDisclosure') {}
export class ChangeTransferredData extends command<'ChangeTransferredData', { readonly dataItems?: readonly string[] }>(
  'ChangeTransferredData',
) {}
export class ChangeTransferPurposes extends command<
  'ChangeTransferPurposes',
  { readonly purposes?: readonly string[] }
>('ChangeTransferPurposes') {}
export class ChangeTransferTerms extends command<'ChangeTransferTerms', Terms>('ChangeTransferTerms') {}
export class DescribeRefusal extends command<'DescribeRefusal', { readonly refusal?: Refusal }>('DescribeRefusal') {}
export class RelyOnGround extends command<'RelyOnGround', { readonly ground: Ground }>('RelyOnGround') {}
export class ReplaceGround extends command<'ReplaceGround', { readonly key: string; readonly ground: Ground }>(
  'ReplaceGround',
) {}
export class WithdrawGround extends command<'WithdrawGround', { readonly key: string; readonly because?: string }>(
  'WithdrawGround',
) {}
export class SignInstrument extends command<
  'SignInstrument',
  { readonly ground: string; readonly instrument: Instrument }
>('SignInstrument') {}
export class RecordRecognitionLost extends command<
  'RecordRecognitionLost',
  { readonly ground: string; readonly because?: string }
>('RecordRecognitionLost') {}
export class RecordTransferAssessment extends command<
  'RecordTransferAssessment',
  { readonly assessment: TransferAssessment }
>('RecordTransferAssessment') {}
export class DescribeEquivalentAction extends command<
  'DescribeEquivalentAction',
  { readonly equivalentAction?: EquivalentAction }
>('DescribeEquivalentAction') {}
export class RecordCheck extends command<'RecordCheck', { readonly check: TransferCheck }>('RecordCheck') {}
export class RecordImpairment extends command<'RecordImpairment', { readonly impairment: Impairment }>(
  'RecordImpairment',
) {}
export class RespondToImpairment extends command<
  'RespondToImpairment',
  { readonly key: string; readonly response: string; readonly evidence?: string }
>('RespondToImpairment') {}
export class SuspendTransfer extends command<'SuspendTransfer', { readonly reason?: string }>('SuspendTransfer') {}
export class ResumeTransfer extends command<'ResumeTransfer', { readonly because?: string }>('ResumeTransfer') {}
/** Sets or ends the suspension, as a register file states it. */
export class ChangeSuspension extends command<'ChangeSuspension', { readonly suspension?: Suspension }>(
  'ChangeSuspension',
) {}
export class RequestPriorAuthorisation extends command<
  'RequestPriorAuthorisation',
  { readonly authorisation: PriorAuthorisation }
>('RequestPriorAuthorisation') {}
export class GrantPriorAuthorisation extends command<
  'GrantPriorAuthorisation',
  { readonly key: string; readonly reference?: string; readonly evidence?: string }
>('GrantPriorAuthorisation') {}
export class DepartFromPriorAuthorisation extends command<
  'DepartFromPriorAuthorisation',
  { readonly key: string; readonly because: string }
>('DepartFromPriorAuthorisation') {}
export class ChangeTransferOwner extends command<'ChangeTransferOwner', Responsibility>('ChangeTransferOwner') {}
export class EndTransfer extends command<'EndTransfer', Nothing>('EndTransfer') {}
export class ReinstateTransfer extends command<'ReinstateTransfer', Nothing>('ReinstateTransfer') {}
