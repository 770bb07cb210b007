import { Badge, Group, Stack, Text } from '@mantine/core';
import { useWords } from '../../words/words';
import { GroundMark } from './GroundMark';
import type { GroundState } from './judge';
import type { JudgedGround } from './useTransfers';

const COLOURS: Partial<Record<GroundState, string>> = {
  IN_FORCE: 'teal',
  INCOMPLETE: 'orange',
  NOT_JUDGED: 'gray',
  NOT_YET: 'blue',
  ENDED: 'gray',
};

/** The state of a ground on the date, as a word. */
export function GroundStateBadge({ state }: { state: GroundState }) {
  const { t } = useWords();
  return (
    <Badge size="sm" variant="light" color={COLOURS[state] ?? 'red'} tt="none">
      {t(`transfers.state.${state}`)}
    </Badge>
  );
}

/** Returns the title and the article of a ground in words. */
export function useGroundWords(): (ground: Pick<JudgedGround, 'row' | 'ofLaw'>) => { title: string; article: string } {
  const { t, country } = useWords();
  return ({ row, ofLaw }) => ({
    title: ofLaw ? sentenceOf(ofLaw.name) : row.code,
    article: ofLaw ? t('transfers.article', { law: country(row.law), article: ofLaw.article }) : country(row.law),
  });
}

const sentenceOf = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A ground with its title, law, article and state. */
export function GroundText({ ground }: { ground: JudgedGround }) {
  const { t } = useWords();
  const { title, article } = useGroundWords()(ground);
  return (
    <Stack gap={0}>
      <Group gap={6} wrap="nowrap" align="center">
        <GroundMark of={ground.class} />
        <Text size="sm">{title}</Text>
      </Group>
      <Group gap={6} pl={20}>
        <Text size="xs" c="dimmed">
          {article}
        </Text>
        {ground.state !== 'IN_FORCE' && <GroundStateBadge state={ground.state} />}
        {ground.ofLaw && !ground.ofLaw.isVerified && (
          <Badge size="sm" variant="outline" color="gray" tt="none">
            {t('parts.unverified')}
          </Badge>
        )}
      </Group>
    </Stack>
  );
}
