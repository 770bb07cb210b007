import { Button, Group, List, Text } from '@mantine/core';
import { useMoment } from '../../moment/moment';
import { NONE } from '../../parts/filters/facets';
import { NoAnswer } from '../../parts/NoAnswer';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { ActivityLink } from '../../parts/ThingLink';
import { TransferLink } from '../../parts/TransferLink';
import { usePages } from '../../parts/table/usePages';
import { useWords } from '../../words/words';
import { isValid } from './classes';
import { GroundMark } from './GroundMark';
import { useGroundWords } from './GroundText';
import { SENDERS } from './questions';
import { type Judgement, judgement, useGroundsOfLaw } from './useTransfers';

const STEP = 12;

/** Answers in words which activities send data to a country on the date, and on which ground. */
export function Answer({ country: to, count }: { country: string; count: number }) {
  const { t, date, place } = useWords();
  const { on } = useMoment();
  const ofLaw = useGroundsOfLaw();
  const { rows, total, problems, again, isLoading, want } = usePages(
    SENDERS,
    { country: to },
    (data) => data.processingActivities,
    STEP,
  );
  if (to === NONE) return null;
  return (
    <Section title={t('transfers.answer.title', { country: place(to), date: date(on) })}>
      <Text size="sm" mb="xs">
        {t('transfers.answer.transfers', { count })}
        {total !== undefined && count > 0 && ` ${t('transfers.answer.activities', { count: total })}`}
      </Text>
      {total === undefined ? (
        <NoAnswer problems={problems} again={again} lines={3} />
      ) : (
        <>
          <List spacing={6} size="sm" listStyleType="none" aria-busy={isLoading}>
            {rows.map((activity) => (
              <List.Item key={activity.id}>
                <ActivityLink activity={activity} size="md" fw={600} />
                {activity.transfers
                  .filter(({ countries }) => countries.includes(to))
                  .map((transfer) => (
                    <Use key={transfer.id} row={judgement(transfer, [], ofLaw)} />
                  ))}
              </List.Item>
            ))}
          </List>
          <Problems problems={problems} again={again} />
          {total > rows.length && (
            <Button mt="xs" size="xs" variant="default" onClick={() => want(rows.length + STEP)}>
              {t('parts.more')}
            </Button>
          )}
        </>
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
