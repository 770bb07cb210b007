import { useMemo, useRef } from 'react';
import { useAsk, useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { daysAfter, today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { type FindingOf, useFindingsOf } from '../../parts/findings-of';
import { CLASSES, type GroundClass, type GroundState, isCurrent } from './classes';
import {
  DATES,
  type GroundOfLaw,
  HORIZON,
  RECOGNITIONS,
  type Recognition,
  TRANSFERS,
  type TransferRow,
} from './questions';

/** Transfers in one answer. The page says if there are more. */
export const MOST = 1_000;

/** A ground of a transfer with its state on the date, and what is found in it. */
export interface JudgedGround {
  readonly row: TransferRow['grounds'][number];
  readonly state: GroundState;
  readonly class: GroundClass;
  /** True unless it ended before the date or begins after it. */
  readonly isCurrent: boolean;
  readonly ofLaw?: GroundOfLaw;
  readonly faults: readonly FindingOf[];
}

/** A transfer at the moment of the page, with what is found in it. */
export interface Judgement {
  readonly transfer: TransferRow;
  readonly class: GroundClass;
  readonly grounds: readonly JudgedGround[];
  readonly faults: readonly FindingOf[];
}

/** Reads all transfers at the moment of the page, with their findings. While another moment is read, the last one stays. */
export function useTransfers() {
  const { on } = useMoment();
  const read = useRead(TRANSFERS, { on, first: MOST });
  const findings = useFindingsOf({ type: 'transfer' }, MOST);
  const { data } = read;
  const isLoading = read.isLoading || findings.isLoading;
  const last = useRef<readonly Judgement[]>(undefined);
  const rows = useMemo(() => {
    if (!data || isLoading || (findings.mayBeSeen && !findings.nodes)) return last.current;
    const grounds = groundsOfLaw(data.jurisdictions);
    const faults = new Map<string, FindingOf[]>();
    for (const fault of findings.nodes ?? [])
      faults.set(fault.subject.id, [...(faults.get(fault.subject.id) ?? []), fault]);
    last.current = data.transfers.nodes
      .map((transfer) => judgement(transfer, faults.get(transfer.id) ?? [], grounds))
      .sort((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class)); // the most serious first, then by name
    return last.current;
  }, [data, isLoading, findings.nodes, findings.mayBeSeen]);
  return { ...read, isLoading, rows, total: data?.transfers.totalCount ?? 0, isJudged: findings.mayBeSeen };
}

/** Returns the grounds of the laws by their codes. */
export function groundsOfLaw(
  jurisdictions: readonly { readonly grounds: readonly GroundOfLaw[] }[],
): ReadonlyMap<string, GroundOfLaw> {
  return new Map(jurisdictions.flatMap(({ grounds }) => grounds.map((ground) => [ground.code, ground] as const)));
}

/** Puts a transfer together with its findings and the grounds of the laws on the date. */
export function judgement(
  transfer: TransferRow,
  faults: readonly FindingOf[],
  ofLaw: ReadonlyMap<string, GroundOfLaw>,
): Judgement {
  return {
    transfer,
    faults,
    class: transfer.groundClass,
    grounds: transfer.grounds.map((row) => {
      const path = `grounds.${row.key ?? row.code}`;
      return {
        row,
        state: row.state,
        class: row.class,
        isCurrent: isCurrent(row.state),
        ofLaw: ofLaw.get(row.code),
        faults: faults.filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`)),
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
  const isPaused = useSession()?.role === 'REGULATOR';
  const horizon = useAsk(HORIZON, { at: ofToday, from: now, to: daysAfter(now, 365) }, { pause: isPaused });
  const recognitions = useRecognitions();
  return { dates: dates.data, recognitions, horizon: horizon.data?.horizon.nodes };
}

/** Reads the recognitions of all times, those that have ended too. */
export function useRecognitions(): readonly Recognition[] {
  const { data } = useAsk(RECOGNITIONS, {});
  return useMemo(() => (data ? [...data.recognitions, ...data.ended] : []), [data]);
}
