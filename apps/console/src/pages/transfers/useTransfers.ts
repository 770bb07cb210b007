import { useMemo, useRef } from 'react';
import { useAsk, useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { daysAfter, today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { type FindingOf, useFindingsOf } from '../../parts/findings-of';
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
import { faultsByLaw } from './judge-by-law';
import {
  DATES,
  type GroundOfLaw,
  HORIZON,
  RECOGNITIONS,
  type Recognition,
  TRANSFERS,
  type TransferRow,
} from './questions';
import { recognitionOf } from './recognised';

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
  /** The recognition that it means, if it rests on one. */
  readonly recognition?: Recognition;
  readonly faults: readonly FindingOf[];
}

/** A transfer, judged on the date of the page. */
export interface Judgement {
  readonly transfer: TransferRow;
  readonly class: GroundClass;
  readonly grounds: readonly JudgedGround[];
  readonly faults: readonly FindingOf[];
}

/** Reads all transfers at the moment of the page, each judged by its findings. While another moment is read, the last one stays. */
export function useTransfers() {
  const { on } = useMoment();
  const read = useRead(TRANSFERS, { on, first: MOST });
  const findings = useFindingsOf({ type: 'transfer' }, MOST);
  const recognitions = useRecognitions();
  const { data } = read;
  const isLoading = read.isLoading || findings.isLoading;
  const last = useRef<readonly Judgement[]>(undefined);
  const rows = useMemo(() => {
    if (!data || isLoading || (findings.mayBeSeen && !findings.nodes)) return last.current;
    const law = lawFrom(data.jurisdictions);
    const faults = new Map<string, FindingOf[]>();
    for (const fault of findings.nodes ?? [])
      faults.set(fault.subject.id, [...(faults.get(fault.subject.id) ?? []), fault]);
    last.current = data.transfers.nodes
      .map((transfer) => {
        const own = findings.nodes ? (faults.get(transfer.id) ?? []) : faultsByLaw(transfer, law, recognitions, on);
        return judge(transfer, own, law.grounds, recognitions, on);
      })
      .sort((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class)); // the most serious first, then by name
    return last.current;
  }, [data, isLoading, findings.nodes, findings.mayBeSeen, recognitions, on]);
  return { ...read, isLoading, rows, total: data?.transfers.totalCount ?? 0, isJudged: findings.mayBeSeen };
}

/** Returns the law on the date from what the API says of it. */
export function lawFrom(jurisdictions: readonly { readonly code: string; readonly grounds: readonly GroundOfLaw[] }[]) {
  return {
    grounds: new Map(jurisdictions.flatMap((law) => law.grounds.map((ground) => [ground.code, ground] as const))),
    laws: new Set(jurisdictions.map(({ code }) => code)),
  };
}

/** Judges a transfer with its findings and the grounds of the laws on the date. */
export function judge(
  transfer: TransferRow,
  faults: readonly (FindingOf | Fault)[],
  grounds: ReadonlyMap<string, GroundOfLaw>,
  recognitions: readonly Recognition[],
  on: string,
): Judgement {
  const kindOf = (code: string) => grounds.get(code)?.kind;
  return {
    transfer,
    faults: faults.filter(isFinding),
    class: classOf(transfer, faults, kindOf, on),
    grounds: transfer.grounds.map((row) => {
      const state = stateOf(row, transfer, faults, on);
      return {
        row,
        state,
        class: classOfGround(row.code, kindOf),
        isCurrent: state !== 'ENDED' && state !== 'NOT_YET',
        ofLaw: grounds.get(row.code),
        recognition: recognitionOf(row, transfer.countries, recognitions, on),
        faults: faultsOf(row, faults).filter(isFinding),
      };
    }),
  };
}

const isFinding = (fault: FindingOf | Fault): fault is FindingOf => 'message' in fault;

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
