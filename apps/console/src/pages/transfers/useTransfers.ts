import { useCallback, useMemo } from 'react';
import type { ResultOf } from '../../api/graphql';
import { useAsk, useRead } from '../../api/read';
import type { Texts } from '../../app/address';
import { daysAfter, today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import type { FindingOf } from '../../parts/findings-of';
import { useIsRegulator } from '../../parts/role';
import { usePages } from '../../parts/table/usePages';
import { type GroundClass, type GroundState, isCurrent } from './classes';
import {
  DATES,
  type GroundOfLaw,
  HORIZON,
  LAW_GROUNDS,
  PICTURE,
  RECOGNITIONS,
  type Recognition,
  TRANSFERS,
  type TransferRow,
} from './questions';
import { conditionsOf } from './search';

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

/** A transfer at the moment of the page, with its grounds. */
export interface Judgement {
  readonly transfer: TransferRow;
  readonly class: GroundClass;
  readonly grounds: readonly JudgedGround[];
}

/** A row of the table. */
export interface ListedTransfer extends Judgement {
  readonly id: string;
  /** Null for a regulator, who does not see findings. */
  readonly findingCount: number | null;
}

/** Asks what the page counts in the whole register, under its filters. While another moment is read, the last one stays. */
export const usePicture = (search: Texts) => useRead(PICTURE, { filter: conditionsOf(search) });

type Node = ResultOf<typeof TRANSFERS>['judgedTransfers']['nodes'][number];

/** Reads the transfers that the filters select, page by page, or those that rest on a recognition. */
export function useTransfers(search: Texts, recognition?: string) {
  const pages = usePages(TRANSFERS, { filter: conditionsOf(search, recognition) }, (data) => data.judgedTransfers);
  const ofLaw = useGroundsOfLaw();
  const { upTo } = pages;
  const listed = useCallback(
    ({ transfer, findingCount }: Node): ListedTransfer => ({
      ...judgement(transfer, [], ofLaw),
      id: transfer.id,
      findingCount,
    }),
    [ofLaw],
  );
  const rows = useMemo(() => pages.rows.map(listed), [pages.rows, listed]);
  return { ...pages, rows, upTo: async (most: number) => (await upTo(most)).map(listed) };
}

/** Reads the grounds of the laws on the date of the page, by their codes. */
export function useGroundsOfLaw(): ReadonlyMap<string, GroundOfLaw> {
  const { on } = useMoment();
  const { data } = useAsk(LAW_GROUNDS, { on });
  return useMemo(() => groundsOfLaw(data?.jurisdictions ?? []), [data]);
}

/** Returns the grounds of the laws by their codes. */
export function groundsOfLaw(
  jurisdictions: readonly { readonly grounds: readonly GroundOfLaw[] }[],
): ReadonlyMap<string, GroundOfLaw> {
  return new Map(jurisdictions.flatMap(({ grounds }) => grounds.map((ground) => [ground.code, ground] as const)));
}

/** Puts a transfer together with what is found in its grounds, and with the grounds of the laws on the date. */
export function judgement(
  transfer: TransferRow,
  faults: readonly FindingOf[],
  ofLaw: ReadonlyMap<string, GroundOfLaw>,
): Judgement {
  return {
    transfer,
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

/**
 * Reads what the slider marks: the dates of transfers, the recognitions of all times, and the horizon of a year.
 * @param isSought true once somebody is at the slider: the horizon takes long, and is asked for then
 */
export function useDates(isSought: boolean) {
  const { at } = useMoment();
  const now = today();
  const ofToday = useMemo(() => ({ ...at, on: now }), [at, now]);
  const dates = useAsk(DATES, { at: ofToday });
  const isPaused = useIsRegulator() !== false || !isSought;
  const horizon = useAsk(HORIZON, { at: ofToday, from: now, to: daysAfter(now, 365) }, { pause: isPaused });
  const recognitions = useRecognitions();
  return { dates: dates.data?.transferDates, recognitions, horizon: horizon.data?.horizon.nodes };
}

/** Reads the recognitions of all times, those that have ended too. */
export function useRecognitions(): readonly Recognition[] {
  const { data } = useAsk(RECOGNITIONS, {});
  return useMemo(() => (data ? [...data.recognitions, ...data.ended] : []), [data]);
}
