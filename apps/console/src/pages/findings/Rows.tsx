import { Box, Title } from '@mantine/core';
import type { PageMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { useWords } from '../../words/words';
import type { WorkRow } from './queries';
import { Row } from './Row';
import classes from './rows.module.css';
import type { Conditions, FindingsSearch, Narrow } from './search';

interface Props {
  readonly rows: readonly WorkRow[];
  readonly search: FindingsSearch;
  readonly narrow: Narrow;
  /** The conditions that the findings of a row fulfil too. */
  readonly filter: Conditions;
  /** The moment of the findings, if it is not that of the page. */
  readonly at?: PageMoment['at'];
  /** True: these are gone, and nothing is to be done. */
  readonly isOver?: boolean;
}

/** The rows: those under the organisation's own laws first. */
export function Rows({ rows, search, ...more }: Props) {
  const { t } = useWords();
  const parts = (['own', 'other'] as const).map((laws) => ({
    title: t(`findings.${laws}Laws`),
    help: t(`findings.${laws}LawsHelp`),
    hasOthers: laws === 'own' && search.own === undefined, // a row is of one duty, under all laws that find it
    rows: rows.filter(({ isOwnLaw }) => isOwnLaw === (laws === 'own')),
  }));
  const first = parts.find(({ rows }) => rows.length > 0)?.rows[0];
  const isFirst = (row: WorkRow) => search.open === 'first' && row === first;
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, help, rows, hasOthers }) => (
      <Box component="section" key={title} aria-label={title} mb="lg">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Dimmed mb="xs">
          {help} {hasOthers && t('findings.ownLawsCount')}
        </Dimmed>
        <ul className={classes.list}>
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              isOpen={search.open === row.id || rows.length === 1 || isFirst(row)}
              takesFocus={isFirst(row)}
              {...more}
            />
          ))}
        </ul>
      </Box>
    ));
}
