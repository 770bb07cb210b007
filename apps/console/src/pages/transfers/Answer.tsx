import { Button, Group, List, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useMoment } from '../../moment/moment';
import { Section } from '../../parts/Section';
import { ActivityLink } from '../../parts/ThingLink';
import { TransferLink } from '../../parts/TransferLink';
import { useWords } from '../../words/words';
import { isValid } from './classes';
import { GroundMark } from './GroundMark';
import { useGroundWords } from './GroundText';
import { NONE, type TransferSearch } from './search';
import type { Judgement } from './useTransfers';

const STEP = 12;

/** Answers in words which activities send data to a country on the date, and on which ground. */
export function Answer({ rows, search }: { rows: readonly Judgement[]; search: TransferSearch }) {
  const { t, date, country } = useWords();
  const { on } = useMoment();
  const [shown, setShown] = useState(STEP);
  const activities = useMemo(() => activitiesOf(rows), [rows]);
  if (search.country === undefined || search.country === NONE) return null;
  const where = country(search.country);
  return (
    <Section title={t('transfers.answer.title', { country: where, date: date(on) })}>
      <Text size="sm" mb="xs">
        {t('transfers.answer.transfers', { count: rows.length })}
        {rows.length > 0 && ` ${t('transfers.answer.activities', { count: activities.length })}`}
      </Text>
      <List spacing={6} size="sm" listStyleType="none">
        {activities.slice(0, shown).map((activity) => (
          <List.Item key={activity.id}>
            <ActivityLink activity={activity} size="md" fw={600} />
            {activity.uses.map((row) => (
              <Use key={row.transfer.id} row={row} />
            ))}
          </List.Item>
        ))}
      </List>
      {activities.length > shown && (
        <Button mt="xs" size="xs" variant="default" onClick={() => setShown(shown + STEP)}>
          {t('parts.more')}
        </Button>
      )}
    </Section>
  );
}

function Use({ row }: { row: Judgement }) {
  const { t, code, list } = useWords();
  const words = useGroundWords();
  const said = row.grounds
    .filter(({ isCurrent }) => isCurrent)
    .map((ground) => {
      const { title, article } = words(ground);
      const text = t('transfers.ground', { title, article });
      return isValid(ground.state)
        ? text
        : t('transfers.groundIn', { ground: text, state: code('GroundState', ground.state) });
    });
  const grounds = said.length > 0 ? list(said) : t('transfers.none.ground');
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" pl="sm">
      <GroundMark of={row.class} />
      <Text size="sm">
        <TransferLink transfer={row.transfer} underline="always" />
        {': '}
        {row.class === 'NONE' || row.class === 'SUSPENDED' ? `${code('GroundClass', row.class)}. ` : ''}
        {grounds}
      </Text>
    </Group>
  );
}

/** Returns the activities that the transfers serve, in the order of their references, each with its transfers. */
function activitiesOf(rows: readonly Judgement[]) {
  const activities = new Map<string, { id: string; reference: string; title: string; uses: Judgement[] }>();
  for (const row of rows)
    for (const { id, reference, title } of row.transfer.activities) {
      const known = activities.get(id) ?? { id, reference, title, uses: [] };
      known.uses.push(row);
      activities.set(id, known);
    }
  return [...activities.values()].sort((a, b) => a.reference.localeCompare(b.reference));
}
