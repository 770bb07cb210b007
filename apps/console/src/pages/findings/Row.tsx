import { Box, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { PageMoment } from '../../moment/moment';
import { useAccountName } from '../../parts/accounts';
import { Dimmed } from '../../parts/Dimmed';
import { KnownPoorly } from '../../parts/LegalReference';
import { StatusBadge } from '../../parts/StatusBadge';
import { thingTitle } from '../../parts/thing-title';
import { useWords } from '../../words/words';
import type { WorkRow } from './queries';
import { RowFindings } from './RowFindings';
import classes from './rows.module.css';
import { type Conditions, conditionsOfRow, type Narrow } from './search';

interface Props {
  readonly row: WorkRow;
  readonly isOpen: boolean;
  /** True: what can be done with its first finding takes the focus. */
  readonly takesFocus?: boolean;
  readonly narrow: Narrow;
  readonly filter: Conditions;
  readonly at?: PageMoment['at'];
  readonly isOver?: boolean;
}

const NAMED_THINGS = 3;
const NAMED_LAWS = 3;

/** One thing to do: its title, laws and things. It unfolds to its findings. */
export function Row({ row, isOpen, takesFocus, narrow, filter, at, isOver }: Props) {
  const { t, code, place, series } = useWords();
  const nameOf = useAccountName();
  const id = useId();
  const laws = row.laws.slice(0, NAMED_LAWS).map(place);
  const more = row.laws.length - NAMED_LAWS;
  return (
    <li>
      <UnstyledButton
        className={classes.head}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => narrow({ open: isOpen ? undefined : row.id })}
      >
        <IconChevronRight size={18} className={classes.chevron} aria-hidden />
        <span>
          <StatusBadge type="Severity" code={row.severity} />
        </span>
        <Box component="span" miw={0}>
          <Text span fw={600} display="block">
            {code('FindingDuty', row.duty)}
            <KnownPoorly howKnown={row.howKnown} />
          </Text>
          <Dimmed span display="block" truncate>
            <ThingNames row={row} />
          </Dimmed>
        </Box>
        <Text span size="sm">
          {series(more > 0 ? [...laws, t('findings.moreLaws', { count: more })] : laws)}
        </Text>
        <Text span size="sm">
          {t('findings.countThings', { count: row.things })}
          {row.assignees.length > 0 && (
            <Dimmed size="xs" span display="block" truncate>
              {series(row.assignees.map(nameOf))}
            </Dimmed>
          )}
        </Text>
      </UnstyledButton>
      <div id={id} className={classes.unfolded} hidden={!isOpen}>
        {isOpen && <RowFindings filter={conditionsOfRow(filter, row.id)} {...{ at, narrow, isOver, takesFocus }} />}
      </div>
    </li>
  );
}

function ThingNames({ row }: { row: WorkRow }) {
  const words = useWords();
  const things = new Map(row.findings.map(({ subject }) => [subject.id, subject]));
  const named = [...things.values()].slice(0, NAMED_THINGS).map((thing) => thingTitle(words, thing));
  const count = row.things - named.length;
  return count > 0 ? words.t('findings.andMore', { names: named.join(' · '), count }) : named.join(' · ');
}
