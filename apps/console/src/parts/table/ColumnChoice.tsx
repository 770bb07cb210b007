import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useWords } from '../../words/words';
import type { Column } from './column';
import { columnsInAddress, shownColumns } from './tableSearch';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  /** As in the address; absent: those that are shown at first. */
  readonly shown: string | undefined;
  change(shown: string | undefined): void;
}

/** Chooses the columns of a table. */
export function ColumnChoice<Row>({ columns, shown, change }: Props<Row>) {
  const { t } = useWords();
  const ids = new Set(shownColumns(columns, shown).map(({ id }) => id));
  const toggle = (id: string) => change(columnsInAddress(columns, toggled(ids, id)));
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('parts.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('parts.columns')}>
        <Stack gap="xs" mah="60vh" style={{ overflowY: 'auto' }} p={4}>
          {columns
            .filter(({ isLead }) => !isLead)
            .map(({ id, title }) => (
              <Checkbox key={id} label={title} checked={ids.has(id)} onChange={() => toggle(id)} />
            ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id]);
}
