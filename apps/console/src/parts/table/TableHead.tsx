import { Checkbox, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useWords } from '../../words/words';
import styles from '../DataTable.module.css';
import type { Column } from './column';
import { nextSort, readSort } from './tableSearch';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: string | undefined;
  changeSort?(sort: string | undefined): void;
  /** The checkbox of all rows: whether all, some or none are selected. */
  readonly all?: { readonly isOn: boolean; readonly isPartly: boolean; toggle(): void };
}

/** The head of a table, which stays in sight. A head that sorts is a button. */
export function TableHead<Row>({ columns, sort, changeSort, all }: Props<Row>) {
  const { t } = useWords();
  const sorting = readSort(sort);
  return (
    <thead className={styles.head}>
      <tr>
        {all && (
          <th scope="col" className={styles.check}>
            <Checkbox
              size="xs"
              aria-label={t('parts.selectAll')}
              checked={all.isOn}
              indeterminate={all.isPartly}
              onChange={all.toggle}
            />
          </th>
        )}
        {columns.map(({ id, title, sort: by, width, isNumber }) => {
          const isSorted = by !== undefined && sorting?.by === by;
          const Arrow = !isSorted ? IconArrowsSort : sorting.isDescending ? IconArrowDown : IconArrowUp;
          return (
            <th
              key={id}
              scope="col"
              style={{ minWidth: width }}
              className={isNumber ? styles.number : undefined}
              aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}
            >
              {by && changeSort ? (
                <UnstyledButton className={styles.sort} onClick={() => changeSort(nextSort(sort, by))}>
                  {title}
                  <Arrow size={14} aria-hidden className={isSorted ? undefined : styles.quiet} />
                </UnstyledButton>
              ) : (
                title
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
