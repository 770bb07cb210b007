import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../words/words';
import styles from './DataTable.module.css';
import { Problems } from './Problems';
import type { Column } from './table/column';
import { TableHead } from './table/TableHead';
import { TableRow } from './table/TableRow';
import { nextSelection, shownColumns } from './table/tableSearch';
import type { Pages } from './table/usePages';

interface Props<Row> {
  /** What the rows are, for those who do not see the page: "Activities". */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** The rows, as `usePages` loads them. */
  readonly pages: Pages<Row, unknown>;
  idOf(row: Row): string;
  nameOf(row: Row): string;
  /** The columns shown and the sort, as in the address. */
  readonly shown?: string;
  readonly sort?: string;
  changeSort?(sort: string | undefined): void;
  /** Absent: rows cannot be selected. */
  readonly selection?: { readonly ids: ReadonlySet<string>; change(ids: ReadonlySet<string>): void };
  /** What takes the place of an empty list. */
  readonly empty: ReactNode;
}

/** A list of so many rows is shown whole, and scrolls with the page. */
const SHORT = 25;
const NARROW = '(width < 48em)';

/** A table of up to ten thousand rows. It loads page by page as far as it is scrolled, and draws what is in sight. */
export function DataTable<Row>(props: Props<Row>) {
  const { label, pages, empty } = props;
  const { rows, total = 0, isLoading, problems, again } = pages;
  const frame = useRef<HTMLElement>(null);
  const drawn = useRowsInSight(props, frame);
  if (problems.length > 0 && rows.length === 0) return <Problems problems={problems} again={again} />;
  if (!isLoading && total === 0) return empty;
  return (
    <>
      <Problems problems={problems} again={again} />
      <section
        ref={frame}
        className={`${styles.frame} ${total <= SHORT ? styles.whole : ''}`}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <Grid {...props} drawn={drawn} />
      </section>
    </>
  );
}

/** Returns the rows to draw, by the scroll of a frame. It loads those that are in sight and not yet there. */
function useRowsInSight<Row>({ pages, idOf }: Props<Row>, frame: RefObject<HTMLElement | null>) {
  const { rows, total = 0, isLoading, want } = pages;
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false }) ?? false;
  const isFirstLoad = isLoading && pages.total === undefined;
  const count = isFirstLoad ? 8 : Math.max(total, rows.length);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => (isNarrow ? 160 : 29),
    overscan: 4,
    useFlushSync: false, // rows that follow a fast scroll are drawn in one go
    getItemKey: (index) => (rows[index] ? idOf(rows[index]) : index),
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (!isFirstLoad && last >= rows.length) want(last + 1);
  }, [last, rows.length, want, isFirstLoad]);
  return { isNarrow, virtualizer, items, rowCount: isFirstLoad ? -1 : count + 1 };
}

/** Returns the function that selects rows: one, or with Shift all from the one pressed before. It stays the same. */
function usePress<Row>({ pages: { rows }, idOf, selection }: Props<Row>) {
  const pressedBefore = useRef<number>(undefined);
  const held = useRef({ rows, idOf, selection });
  held.current = { rows, idOf, selection };
  return useCallback((index: number, isRange: boolean) => {
    const { rows, idOf, selection } = held.current;
    const before = isRange ? pressedBefore.current : undefined;
    pressedBefore.current = index;
    selection?.change(nextSelection(selection.ids, rows.map(idOf), index, before));
  }, []);
}

/** Returns the checkbox of all rows, if rows can be selected. */
function allOf<Row>({ pages: { rows }, idOf, selection }: Props<Row>) {
  if (!selection) return undefined;
  const selected = rows.filter((row) => selection.ids.has(idOf(row))).length;
  return {
    isOn: rows.length > 0 && selected === rows.length,
    isPartly: selected > 0 && selected < rows.length,
    toggle: () => selection.change(new Set(selected === rows.length ? [] : rows.map(idOf))),
  };
}

function Grid<Row>(props: Props<Row> & { readonly drawn: ReturnType<typeof useRowsInSight> }) {
  const { label, columns, pages, idOf, nameOf, shown, sort, changeSort, selection, drawn } = props;
  const { isNarrow, virtualizer, items, rowCount } = drawn;
  const { rows, isLoading } = pages;
  const { t } = useWords();
  const press = usePress(props);
  const visible = useMemo(() => shownColumns(columns, shown), [columns, shown]); // rows are drawn again only if it changes
  const spans = visible.length + (selection ? 1 : 0);
  return (
    <table className={styles.table} aria-label={label} aria-rowcount={rowCount} aria-busy={isLoading}>
      <TableHead
        columns={isNarrow ? narrowHead(visible) : visible}
        sort={sort}
        changeSort={changeSort}
        all={allOf(props)}
      />
      <tbody>
        <Space height={items[0]?.start ?? 0} spans={spans} />
        {items.map(({ index, key }) => {
          const row = rows[index];
          return (
            <TableRow
              key={key}
              row={row}
              index={index}
              columns={visible}
              isNarrow={isNarrow}
              name={row ? nameOf(row) : t('parts.loading')}
              isSelected={selection && (row ? selection.ids.has(idOf(row)) : false)}
              measure={virtualizer.measureElement}
              press={press}
            />
          );
        })}
        <Space height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} spans={spans} />
      </tbody>
    </table>
  );
}

/** On a narrow screen, the head is that of the column that names the rows. */
const narrowHead = <Row,>(columns: readonly Column<Row>[]) => columns.filter(({ isLead }) => isLead).slice(0, 1);

/** Takes the place of the rows that are out of sight. */
function Space({ height, spans }: { height: number; spans: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={styles.space}>
      <td colSpan={spans} style={{ height }} />
    </tr>
  );
}
