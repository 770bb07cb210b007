import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useAsk } from '../../../api/read';
import { useMoment } from '../../../moment/moment';
import { capital } from '../../../parts/law/phrase';
import { useWords } from '../../../words/words';
import { CompanyInput } from './CompanyInput';
import { countriesIn } from './countries';
import type { Processor } from './parts';
import { type Company, GROUNDS, type Models } from './query';
import type { NewRecord } from './record';
import { Step } from './Step';

interface Props {
  readonly record: NewRecord;
  readonly change: (part: Partial<NewRecord>) => void;
  /** The processors of the activity that is copied. */
  readonly originals: readonly Processor[];
  readonly companies: readonly Company[];
  readonly places: Models['places'];
  readonly lawOf: (processor: Processor) => string | undefined;
}

const BLANK: Processor = { name: '', work: '' };

/** The fourth step: who works with the data, in which country, and on which ground they get there. */
export function Who({ record: { processors }, change, originals, companies, places, lawOf }: Props) {
  const { t } = useWords();
  const left = originals.filter(({ id, work }) => !processors.some((one) => one.id === id && one.work === work));
  return (
    <Step number={4} title={t('record.who')} help={t('record.whoHelp')}>
      {left.length > 0 && (
        <Group gap="xs" role="group" aria-label={t('record.originals')}>
          <Text size="sm">{t('record.originals')}</Text>
          {left.map((processor) => (
            <Button
              key={`${processor.id} ${processor.work}`}
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => change({ processors: [...processors, processor] })}
            >
              {`${processor.name}: ${processor.work}`}
            </Button>
          ))}
        </Group>
      )}
      {processors.map((processor, i) => (
        <ProcessorFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a processor has no name but its place
          key={i}
          {...{ processor, companies, places }}
          law={lawOf(processor)}
          change={(next) => change({ processors: next ? processors.with(i, next) : processors.toSpliced(i, 1) })}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => change({ processors: [...processors, BLANK] })}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('record.addProcessor')}
      </Button>
    </Step>
  );
}

interface ProcessorProps extends Pick<Props, 'companies' | 'places'> {
  readonly processor: Processor;
  readonly law: string | undefined;
  readonly change: (processor: Processor | undefined) => void;
}

function ProcessorFields({ processor, companies, places, law, change }: ProcessorProps) {
  const words = useWords();
  const { t } = words;
  const countries = useMemo(() => countriesIn(places, words), [places, words]);
  /** A name of the register is that party, with its country. Any other is a new one. */
  const name = (typed: string, known: Company | undefined) =>
    change({ ...processor, name: typed, id: known?.id, ...(known?.country && { country: known.country }) });
  return (
    <Stack gap="xs">
      <Group align="flex-end" grow preventGrowOverflow={false}>
        <CompanyInput
          label={t('record.processor')}
          first={companies}
          value={processor.name}
          id={processor.id}
          take={name}
        />
        <TextInput
          label={t('record.work')}
          value={processor.work}
          onChange={({ currentTarget }) => change({ ...processor, work: currentTarget.value })}
        />
        <Select
          label={t('record.country')}
          data={countries}
          value={processor.country ?? null}
          onChange={(code) => change({ ...processor, country: code ?? undefined, ground: undefined })}
          searchable
        />
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          onClick={() => change(undefined)}
          style={{ flexGrow: 0 }}
        >
          {t('record.remove')}
        </Button>
      </Group>
      {law && <GroundOf {...{ processor, law, change }} />}
    </Stack>
  );
}

/** The ground on which data go to the processor: one of the law's own list, in words. */
function GroundOf({ processor, law, change }: Pick<ProcessorProps, 'processor' | 'change'> & { law: string }) {
  const { t, place } = useWords();
  const { on } = useMoment();
  const { data } = useAsk(GROUNDS, { law, on });
  const grounds = data?.transferGrounds ?? [];
  const chosen = grounds.find(({ code }) => code === processor.ground?.code);
  const take = (code: string | null) => {
    const ground = grounds.find((one) => one.code === code);
    const [kind] = ground?.instruments ?? [];
    change({
      ...processor,
      ground: ground && { law, code: ground.code, ...(kind && { instrument: { kind, modules: [] } }) },
    });
  };
  return (
    <>
      <Select
        label={t('record.ground', { law: place(law) })}
        description={t('record.groundHelp')}
        data={grounds.map(({ code, name, article }) => ({ value: code, label: `${capital(name)} (${article})` }))}
        value={processor.ground?.code ?? null}
        onChange={take}
        searchable
      />
      {chosen?.limit && (
        <Text size="sm" c="dimmed">
          {chosen.limit}
        </Text>
      )}
    </>
  );
}
