import { Box, Button, Group, Table, type TableProps } from '@mantine/core';
import { Dimmed } from '../../parts/Dimmed';
import { useWords } from '../../words/words';

interface Props extends TableProps {
  /** What the rows are, for those who do not see the page. */
  readonly label: string;
  readonly columns: readonly { readonly title: string; readonly miw?: number }[];
}

/** A table that scrolls sideways where it is wider than the page. */
export function WideTable({ label, columns, children, ...table }: Props) {
  return (
    <Box className="wide-table" tabIndex={0} role="region" aria-label={label}>
      <Table verticalSpacing="xs" {...table}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ title, miw }) => (
              <Table.Th key={title} scope="col" miw={miw}>
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Box>
  );
}

/** Says how many rows of a table are shown, and shows more of them. */
export function MoreRows({ shown, count, more }: { shown: number; count: number; more(): void }) {
  const { t } = useWords();
  return (
    <Group justify="space-between" mt="xs">
      <Dimmed>{t('transfers.shown', { shown: Math.min(shown, count), count })}</Dimmed>
      {count > shown && (
        <Button variant="default" size="xs" className="no-print" onClick={more}>
          {t('parts.more')}
        </Button>
      )}
    </Group>
  );
}
