import { Table } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PartyLink, ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';
import { type Path, STAGES, type Stop } from './flow-paths';
import { useStopName } from './useStopName';
import { MoreRows, WideTable } from './WideTable';

const STEP = 25;

/** The flow as a table: a row for each activity and recipient. */
export function FlowTable({ paths }: { paths: readonly Path[] }) {
  const { t, list } = useWords();
  const nameOf = useStopName();
  const [shown, setShown] = useState(STEP);
  const rows = useMemo(() => rowsOf(paths), [paths]);
  return (
    <>
      <WideTable
        label={t('transfers.flow.table')}
        columns={STAGES.map((stage) => ({ title: t(`transfers.flow.${stage}`) }))}
        miw={860}
        layout="fixed"
      >
        {rows.slice(0, shown).map(({ key, activity, recipient, subjects, places }) => (
          <Table.Tr key={key}>
            <Table.Td>{list(subjects.map((stop) => nameOf('subject', stop)))}</Table.Td>
            <Table.Th scope="row" fw={400}>
              <ThingLink type="processingActivity" id={activity.id} size="sm">
                {activity.name}
              </ThingLink>
            </Table.Th>
            <Table.Td>
              {recipient.id.startsWith('party-') ? <PartyLink party={recipient} /> : nameOf('recipient', recipient)}
            </Table.Td>
            <Table.Td>{list(places.map((stop) => nameOf('place', stop)))}</Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
      <MoreRows shown={shown} count={rows.length} more={() => setShown(shown + STEP)} />
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
