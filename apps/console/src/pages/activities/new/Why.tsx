import { Button, Group, MultiSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { codesOf } from '../../../edit/schema';
import { useWords } from '../../../words/words';
import type { Purpose } from './parts';
import { hasSpecialData, type NewRecord } from './record';
import { Step } from './Step';

interface Props {
  readonly record: NewRecord;
  readonly change: (part: Partial<NewRecord>) => void;
}

const BLANK: Purpose = { description: '', bases: [], data: [] };

/** The third step: for which purposes, and on which legal bases. */
export function Why({ record, change }: Props) {
  const { t } = useWords();
  const { purposes } = record;
  return (
    <Step number={3} title={t('record.why')}>
      {purposes.map((purpose, i) => (
        <PurposeFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a purpose has no name but its place
          key={i}
          number={i + 1}
          purpose={purpose}
          isSpecial={hasSpecialData(record, purpose)}
          change={(next) => change({ purposes: next ? purposes.with(i, next) : purposes.toSpliced(i, 1) })}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => change({ purposes: [...purposes, BLANK] })}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('record.addPurpose')}
      </Button>
    </Step>
  );
}

interface PurposeProps {
  readonly number: number;
  readonly purpose: Purpose;
  readonly isSpecial: boolean;
  readonly change: (purpose: Purpose | undefined) => void;
}

function PurposeFields({ number, purpose, isSpecial, change }: PurposeProps) {
  const { t, code } = useWords();
  const choices = (type: string) => (codesOf(type) ?? []).map((value) => ({ value, label: code(type, value) }));
  const hasInterest = purpose.bases.includes('LEGITIMATE_INTERESTS');
  return (
    <Stack gap="xs">
      <Group align="flex-end" wrap="nowrap">
        <Textarea
          label={t('record.purpose', { number })}
          value={purpose.description}
          onChange={({ currentTarget }) => change({ ...purpose, description: currentTarget.value })}
          autosize
          flex={1}
        />
        {number > 1 && (
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => change(undefined)}>
            {t('record.remove')}
          </Button>
        )}
      </Group>
      <MultiSelect
        label={t('record.bases')}
        data={choices('LegalBasis')}
        value={[...purpose.bases]}
        onChange={(bases) => change({ ...purpose, bases: bases as Purpose['bases'] })}
      />
      {hasInterest && (
        <TextInput
          label={t('record.interest')}
          value={purpose.interest ?? ''}
          onChange={({ currentTarget }) => change({ ...purpose, interest: currentTarget.value })}
        />
      )}
      {isSpecial && (
        <Select
          label={t('record.specialCondition')}
          description={t('record.specialHelp')}
          data={choices('SpecialCondition')}
          value={purpose.condition ?? null}
          onChange={(condition) => change({ ...purpose, condition: (condition as Purpose['condition']) ?? undefined })}
        />
      )}
    </Stack>
  );
}
