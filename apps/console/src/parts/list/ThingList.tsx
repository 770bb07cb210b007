import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSession } from '../../app/SessionContext';
import { BulkBar } from '../../edit/bulk/BulkBar';
import { bulkFieldsOf } from '../../edit/bulk/change';
import { useWords } from '../../words/words';
import { DataTable } from '../DataTable';
import { Empty } from '../Empty';
import { isFiltered } from '../filters/facets';
import { TextFilter } from '../filters/TextFilter';
import type { Filters } from '../filters/useFacets';
import { ColumnChoice } from '../table/ColumnChoice';
import type { Column } from '../table/column';
import type { Pages } from '../table/usePages';
import { FilterChips } from './FilterChips';
import { type Filtering, FilterMenu } from './FilterMenu';
import { useSelection } from './useSelection';

interface Props<Row> extends Pick<Filtering, 'search' | 'change'> {
  /** Absent: a text alone narrows the list. */
  readonly filters?: Filters;
  /** The kind of the things, as `processingActivity`. */
  readonly kind: string;
  /** What the rows are, for those who do not see the page: "Activities". */
  readonly label: string;
  /** The label of the field for a text. */
  readonly searchLabel: string;
  readonly columns: readonly Column<Row>[];
  readonly pages: Pages<Row, unknown>;
  nameOf(row: Row): string;
  /** The sort of the list if the address has none. */
  readonly usualSort?: string;
  /** How many there are, in words. */
  counted(total: number, isNarrowed: boolean): string;
  /** What takes the place of a list that is empty without any filter. */
  readonly none: ReactNode;
  readonly noneFound: { readonly title: string; readonly help: string };
  /** Further buttons. */
  readonly tools?: ReactNode;
  /** What else can be done with rows that are chosen. */
  more?(rows: readonly Row[]): ReactNode;
}

/** A list of things: searched, filtered, sorted and counted by the server, with what can be changed in many of them at once. */
export function ThingList<Row extends { readonly id: string }>(props: Props<Row>) {
  const { kind, label, searchLabel, columns, pages, nameOf, usualSort, counted, tools, more } = props;
  const { filters, search, change } = props;
  const { t } = useWords();
  const names = filters?.facets.map(({ name }) => name) ?? [];
  const isNarrowed = isFiltered(search, names);
  const [ids, select] = useSelection(kind, search, change);
  const canSelect = bulkFieldsOf(kind, useSession()?.role).length > 0;
  return (
    <>
      <Group gap="xs" mb={6} className="no-print">
        <TextFilter label={searchLabel} search={search} change={change} />
        {filters && <FilterMenu {...filters} search={search} change={change} />}
        {tools}
        {columns.some(({ isExtra }) => isExtra) && (
          <ColumnChoice columns={columns} shown={search.columns} change={(shown) => change({ columns: shown })} />
        )}
      </Group>
      {filters && <FilterChips {...filters} search={search} change={change} />}
      <Text size="sm" mb={4} role="status" data-total={pages.total}>
        {pages.total === undefined ? `${t('parts.loading')} …` : counted(pages.total, isNarrowed)}
      </Text>
      {canSelect && <BulkBar {...{ kind, pages, ids, nameOf, more }} change={select} />}
      <DataTable
        label={label}
        columns={columns}
        pages={pages}
        idOf={({ id }) => id}
        nameOf={nameOf}
        shown={search.columns}
        sort={search.sort ?? usualSort}
        changeSort={(sort) => change({ sort: sort === usualSort ? undefined : sort })}
        selection={canSelect ? { ids, change: select } : undefined}
        empty={isNarrowed ? <Empty {...props.noneFound} /> : props.none}
      />
    </>
  );
}
