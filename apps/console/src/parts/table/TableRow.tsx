import { Skeleton } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { useWords } from '../../words/words';
import styles from '../DataTable.module.css';
import type { Column } from './column';

interface Props<Row> {
  /** Undefined while the row is on its way. */
  readonly row: Row | undefined;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  /** True: the cells of the row are under each other, in one cell. */
  readonly isNarrow: boolean;
  readonly name: string;
  /** Undefined if rows cannot be selected. */
  readonly isSelected: boolean | undefined;
  /** The element, to measure its height. */
  readonly measure: (element: Element | null) => void;
  press(index: number, isRange: boolean): void;
}

function AnyTableRow<Row>({ row, index, columns, isNarrow, name, isSelected, measure, press }: Props<Row>) {
  const { t } = useWords();
  const select = isSelected !== undefined && (
    <td className={styles.check}>
      {/* The browser's own: rows are drawn by the hundred while the list is scrolled. */}
      <input
        type="checkbox"
        className={styles.box}
        aria-label={t('parts.select', { name })}
        checked={isSelected}
        disabled={row === undefined}
        onChange={({ nativeEvent }) => press(index, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)}
      />
    </td>
  );
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={isSelected ? styles.selected : undefined}
      aria-busy={row === undefined || undefined}
    >
      {select}
      {isNarrow ? (
        <td>{row === undefined ? <Skeleton height={18} my={14} /> : <Card row={row} columns={columns} />}</td>
      ) : (
        columns.map((column) => (
          <Cell key={column.id} column={column}>
            {row === undefined ? (
              <Skeleton height={14} my={4} />
            ) : (
              <div className={styles.cell}>{column.cell(row)}</div>
            )}
          </Cell>
        ))
      )}
    </tr>
  );
}

/** A row of a table. */
export const TableRow = memo(AnyTableRow) as typeof AnyTableRow;

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const Tag = column.isLead ? 'th' : 'td';
  return (
    <Tag scope={column.isLead ? 'row' : undefined} className={column.isNumber ? styles.number : undefined}>
      {children}
    </Tag>
  );
}

/** On a narrow screen: the lead first, and below it each column that has something to say. */
function Card<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  const [lead, rest] = [columns.filter(({ isLead }) => isLead), columns.filter(({ isLead }) => !isLead)];
  return (
    <>
      {lead.map(({ id, cell }) => (
        <div key={id} className={styles.lead}>
          {cell(row)}
        </div>
      ))}
      <dl className={styles.card}>
        {rest
          .map((column) => ({ ...column, shown: column.cell(row) }))
          .filter(({ shown }) => shown !== null && shown !== '')
          .map(({ id, title, shown }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>{shown}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
