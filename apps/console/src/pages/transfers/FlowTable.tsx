import { Box, Button, Group, Table, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';
import { type Path, STAGES, type Stop } from './flow-paths';
import { useStopName } from './useStopName';

const STEP = 25;

/** The flow as a table: a row for each activity and recipient. */
export function FlowTable({ paths }: { paths: readonly Path[] }) {
  const { t, list } = useWords();
  const nameOf = useStopName();
  const [shown, setShown] = useState(STEP);
  const rows = useMemo(() => rowsOf(paths), [paths]);
  return (
    <>
      <Box className="wide-table" tabIndex={0} role="region" aria-label={t('transfers.flow.table')}>
        <Table miw={860} verticalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              {STAGES.map((stage) => (
                <Table.Th key={stage} scope="col">
                  {t(`transfers.flow.${stage}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, shown).map(({ key, activity, recipient, subjects, places }) => (
              <Table.Tr key={key}>
                <Table.Td>{list(subjects.map((stop) => nameOf('subject', stop)))}</Table.Td>
                <Table.Th scope="row" fw={400}>
                  <ThingLink type="processingActivity" id={activity.id} size="sm">
                    {activity.name}
                  </ThingLink>
                </Table.Th>
                <Table.Td>
                  {recipient.id.startsWith('party-') ? (
                    <ThingLink type="party" id={recipient.id} size="sm">
                      {recipient.name}
                    </ThingLink>
                  ) : (
                    nameOf('recipient', recipient)
                  )}
                </Table.Td>
                <Table.Td>{list(places.map((stop) => nameOf('place', stop)))}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Box>
      <Group justify="space-between" mt="xs">
        <Text size="sm" c="dimmed">
          {t('transfers.shown', { shown: Math.min(shown, rows.length), count: rows.length })}
        </Text>
        {rows.length > shown && (
          <Button variant="default" size="xs" onClick={() => setShown(shown + STEP)} className="no-print">
            {t('parts.more')}
          </Button>
        )}
      </Group>
    </>
  );
}

function rowsOf(paths: readonly Path[]) {
  const rows = new Map<string, { key: string; activity: Stop; recipient: Stop; subjects: Stop[]; places: Stop[] }>();
  for (const { subject, activity, recipient, place } of paths) {
    const key = `${activity.id} ${recipient.id}`;
    const row = rows.get(key) ?? { key, activity, recipient, subjects: [], places: [] };
    if (!row.subjects.some(({ id }) => id === subject.id)) row.subjects.push(subject);
    if (!row.places.some(({ id }) => id === place.id)) row.places.push(place);
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => a.activity.name.localeCompare(b.activity.name));
}
