import { Anchor, Button, Code, Stack, Text, Title } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { PageHead } from '../parts/PageHead';
import { useWords } from '../words/words';

/** Says that no page has this address. */
export function NoSuchPage() {
  const { t } = useWords();
  return (
    <Stack>
      <PageHead title={t('frame.noSuchPage')} about={t('frame.noSuchPageHelp')} />
      <Anchor component={Link} to="/">
        {t('frame.toToday')}
      </Anchor>
    </Stack>
  );
}

/** Says that a page failed, with the message for an operator. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { t } = useWords();
  return (
    <Stack align="flex-start" role="alert">
      <Title order={1}>{t('frame.pageFailed')}</Title>
      <Text>{t('frame.pageFailedHelp')}</Text>
      <Code block>{error instanceof Error ? error.message : String(error)}</Code>
      <Button onClick={() => location.reload()}>{t('frame.reload')}</Button>
    </Stack>
  );
}
