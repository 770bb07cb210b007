import { Code, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSession } from '../../app/SessionContext';
import { Commands } from '../../edit/Commands';
import { mayGive } from '../../edit/roles';
import { Empty } from '../../parts/Empty';
import { PageHead } from '../../parts/PageHead';
import { PageButton } from '../../parts/PageLink';
import { useWords } from '../../words/words';

/** The first page of an empty register: three ways to begin. Who may only read is told so. */
export default function FirstRun() {
  const { t } = useWords();
  const role = useSession()?.role;
  if (!mayGive('applyRegister', role))
    return (
      <>
        <PageHead title={t('today.empty')} />
        <Empty title={t('record.noRight')} help={t('record.noRightHelp')} />
      </>
    );
  return (
    <>
      <PageHead title={t('today.empty')} about={t('today.emptyHelp')} />
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        <Way title={t('today.fileTitle')} help={t('today.fileHelp')}>
          <PageButton to="/file">{t('today.fileAction')}</PageButton>
        </Way>
        <Way title={t('today.firstTitle')} help={t('today.firstHelp')}>
          <Commands type="register" section="party" />
          <PageButton to="/activities/new" size="compact-sm">
            {t('record.steps')}
          </PageButton>
        </Way>
        <Way title={t('today.exampleTitle')} help={t('today.exampleHelp')}>
          <Code block>npm run demo</Code>
        </Way>
      </SimpleGrid>
    </>
  );
}

function Way({ title, help, children }: { title: string; help: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="lg">
      <Stack align="flex-start" h="100%">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Text size="sm" style={{ flex: 1 }}>
          {help}
        </Text>
        {children}
      </Stack>
    </Paper>
  );
}
