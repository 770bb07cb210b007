import { command } from '#ledger';
import type { Instrument, Suspension, TransferGround } from './transfer.fields.js';

// The commands that are written by hand. Those of fields follow from their declarations.

/** A ground as commands give it. Without a key, its code becomes its key. */
type Ground = Omit<TransferGround, 'key'> & { readonly key?: string };

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
export class GrantPriorAuthorisation extends command<
  'GrantPriorAuthorisation',
  { readonly key: string; readonly reference?: string; readonly evidence?: string }
>('GrantPriorAuthorisation') {}
export class DepartFromPriorAuthorisation extends command<
  'DepartFromPriorAuthorisation',
  { readonly key: string; readonly because: string }
>('DepartFromPriorAuthorisation') {}
