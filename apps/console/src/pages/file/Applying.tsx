import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { today } from '../../moment/dates';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { useWords } from '../../words/words';
import type { FileState } from './useRegisterFile';

interface Props {
  readonly state: FileState;
  another(): void;
  checkAgain(): void;
}

/** How far a file has been applied, and how it ended. */
export function Applying({ state: { phase, plan, done, problems }, another, checkAgain }: Props) {
  const { t, number } = useWords();
  const total = plan?.events ?? 0;
  const soFar = { done: number(done), total: number(total) };
  if (phase === 'DONE')
    return (
      <Alert color="pine" role="status" title={t('file.done', { count: done })}>
        <Stack align="flex-start" gap="sm">
          <Text size="sm">{t('file.doneHelp')}</Text>
          <Group>
            <PageLink to="/changes" search={{ tab: 'recordings', since: today() }}>
              {t('file.toRecordings')}
            </PageLink>
            <Button size="compact-sm" variant="default" onClick={another}>
              {t('file.another')}
            </Button>
          </Group>
        </Stack>
      </Alert>
    );
  if (phase === 'BROKEN_OFF') {
    const hasMovedOn = problems.some(({ code }) => code === 'POSITION_CONFLICT');
    return (
      <>
        {!hasMovedOn && <Problems problems={problems} />}
        <Alert color="orange" title={t(hasMovedOn ? 'file.movedOn' : 'file.brokenOff')}>
          <Stack align="flex-start" gap="sm">
            <Text size="sm">{t(hasMovedOn ? 'file.movedOnHelp' : 'file.brokenOffHelp', soFar)}</Text>
            <Button size="compact-sm" variant="default" onClick={checkAgain}>
              {t('file.checkAgain')}
            </Button>
          </Stack>
        </Alert>
      </>
    );
  }
  return (
    <Stack gap="xs" role="status">
      <Text>{t('file.applying', soFar)}</Text>
      <Progress value={total === 0 ? 0 : (100 * done) / total} size="lg" animated aria-label={t('file.apply')} />
      <Text size="sm" c="dimmed">
        {t('file.applyingHelp')}
      </Text>
    </Stack>
  );
}
