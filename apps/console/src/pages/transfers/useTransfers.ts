import { useMemo } from 'react';
import { useAsk, useRead } from '../../api/read';
import { daysAfter, today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import {
  CLASSES,
  classOf,
  classOfGround,
  type Fault,
  faultsOf,
  type GroundClass,
  type GroundState,
  stateOf,
} from './judge';
import {
  DATES,
  type GroundOfLaw,
  HORIZON,
  RECOGNITIONS,
  type Recognition,
  TRANSFERS,
  type TransferFinding,
  type TransferRow,
} from './questions';

/** Transfers in one answer. The page says if there are more. */
export const MOST = 1_000;

/** A ground of a transfer, judged on the date. */
export interface JudgedGround {
  readonly row: TransferRow['grounds'][number];
  readonly state: GroundState;
  readonly class: GroundClass;
  /** True unless it ended before the date or begins after it. */
  readonly isCurrent: boolean;
  readonly ofLaw?: GroundOfLaw;
  readonly faults: readonly TransferFinding[];
}

/** A transfer, judged on the date of the page. */
export interface Judgement {
  readonly transfer: TransferRow;
  readonly class: GroundClass;
  readonly grounds: readonly JudgedGround[];
  readonly faults: readonly TransferFinding[];
}

/** Reads all transfers at the moment of the page, each judged by its findings. */
export function useTransfers() {
  const { on } = useMoment();
  const read = useRead(TRANSFERS, { on, first: MOST });
  const { data } = read;
  const rows = useMemo(() => {
    if (!data) return undefined;
    const grounds = new Map(
      data.jurisdictions.flatMap((law) => law.grounds.map((ground) => [ground.code, ground] as const)),
    );
    const faults = new Map<string, TransferFinding[]>();
    for (const fault of data.findings.nodes)
      faults.set(fault.subject.id, [...(faults.get(fault.subject.id) ?? []), fault]);
    return data.transfers.nodes
      .map((transfer) => judge(transfer, faults.get(transfer.id) ?? [], grounds, on))
      .sort((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class)); // the most serious first, then by name
  }, [data, on]);
  return { ...read, rows, total: data?.transfers.totalCount ?? 0 };
}

/** Judges a transfer with its findings and the grounds of the laws on the date. */
export function judge(
  transfer: TransferRow,
  faults: readonly TransferFinding[],
  grounds: ReadonlyMap<string, GroundOfLaw>,
  on: string,
): Judgement {
  const kindOf = (code: string) => grounds.get(code)?.kind;
  return {
    transfer,
    faults,
    class: classOf(transfer, faults as readonly Fault[], kindOf, on),
    grounds: transfer.grounds.map((row) => {
      const state = stateOf(row, transfer, faults, on);
      return {
        row,
        state,
        class: classOfGround(row.code, kindOf),
        isCurrent: state !== 'ENDED' && state !== 'NOT_YET',
        ofLaw: grounds.get(row.code),
        faults: faultsOf(row, faults),
      };
    }),
  };
}

/** Reads what the slider marks: the dates of transfers, the recognitions of all times, and the horizon of a year. */
export function useDates() {
  const { at } = useMoment();
  const now = today();
  const ofToday = useMemo(() => ({ ...at, on: now }), [at, now]);
  const dates = useAsk(DATES, { at: ofToday, first: MOST });
  const horizon = useAsk(HORIZON, { at: ofToday, from: now, to: daysAfter(now, 365) });
  const recognitions = useRecognitions();
  return { dates: dates.data, recognitions, horizon: horizon.data?.horizon.nodes };
}

/** Reads the recognitions of all times, those that have ended too. */
export function useRecognitions(): readonly Recognition[] {
  const { data } = useAsk(RECOGNITIONS, {});
  return useMemo(() => (data ? [...data.recognitions, ...data.ended] : []), [data]);
}
