import { Alert, Box, Button, Grid, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../../app/SessionContext';
import { WhereToAdd } from '../../../edit/Limits';
import { mayGive } from '../../../edit/roles';
import { Empty } from '../../../parts/Empty';
import { NONE } from '../../../parts/filters/facets';
import { Loading } from '../../../parts/Loading';
import { NoAnswer } from '../../../parts/NoAnswer';
import { NotThere } from '../../../parts/NotThere';
import { PageHead } from '../../../parts/PageHead';
import { PageLink } from '../../../parts/PageLink';
import { useSearchTexts } from '../../../parts/table/useSearchTexts';
import { useWords } from '../../../words/words';
import { HowLong } from './HowLong';
import { Missing } from './Missing';
import { useNewRecord } from './useNewRecord';
import { What } from './What';
import { Who } from './Who';
import { Whose } from './Whose';
import { Why } from './Why';

/** A new record in five steps, from a model or from nothing. It is recorded with its processors and transfers at once. */
export default function NewActivityPage() {
  const { t } = useWords();
  const role = useSession()?.role;
  const [{ copy }] = useSearchTexts();
  return (
    <>
      <PageLink to="/activities" size="sm">
        ← {t('frame.activities')}
      </PageLink>
      {mayGive('applyRegister', role) ? (
        <NewActivity key={copy} copy={copy} />
      ) : (
        <>
          <PageHead title={t('record.new')} />
          <Empty title={t('record.noRight')} help={t('record.noRightHelp')} />
        </>
      )}
    </>
  );
}

function NewActivity({ copy }: { copy?: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const state = useNewRecord(copy);
  const { record, change, models, library, companies, own = [], country, lawOf, plan, save, isRecording } = state;
  const [chosen, choose] = useState<string>();
  if (!models.data || !library) return <NoAnswer {...models} />;
  if (state.copying === 'GONE') return <NotThere />;
  if (!companies.data || state.copying) return <Loading />;
  const { activityModels, places } = models.data;
  const { others, departments } = companies.data;
  const model = activityModels.find(({ title, key }) => key === chosen || title === record.title);
  const common = { record, change };
  const submit = async () => {
    const id = await save(record.copied ? t('record.copyReason', { name: record.copied.name }) : '');
    if (id) void navigate({ to: '/activities/$id', params: { id } });
  };
  return (
    <>
      <PageHead title={t('record.new')} about={t('record.about')} />
      {record.copied && <CopyOf name={record.copied.name} />}
      <Grid>
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack>
            <WhereToAdd />
            <What
              {...common}
              models={activityModels}
              companies={own}
              places={places}
              departments={departments.counts.map(({ value }) => value).filter((value) => value !== NONE)}
              took={choose}
            />
            <Whose {...common} library={library} />
            <Why {...common} />
            <Who
              {...common}
              originals={record.copied?.processors ?? []}
              companies={others.nodes}
              places={places}
              lawOf={lawOf}
            />
            <HowLong {...common} library={library} periods={model?.periods ?? []} country={country} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Missing {...state} leaves={(processor) => lawOf(processor) !== undefined} />
        </Grid.Col>
      </Grid>
      <Box pos="sticky" bottom={0} bg="var(--mantine-color-body)" py="sm" className="no-print">
        <Group justify="flex-end">
          <Button onClick={() => void submit()} disabled={!plan} loading={isRecording}>
            {t('record.record')}
          </Button>
        </Group>
      </Box>
    </>
  );
}

/** Says of which activity the new one is a copy, and what it does not take. */
function CopyOf({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <Alert color="gray" title={t('record.copyOf', { name })} mb="md">
      {t('record.copyHelp')}
    </Alert>
  );
}
