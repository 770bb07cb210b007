import { Checkbox, Stack, TagsInput, TextInput } from '@mantine/core';
import { useWords } from '../../words/words';
import { DurationInput } from '../DurationInput';
import { type Reference, referencesOf } from '../prefill';
import { ThingPicker } from '../ThingPicker';
import type { BulkChange, BulkField, ListChange } from './change';

interface Props {
  readonly fields: readonly BulkField[];
  readonly value: BulkChange;
  change(value: BulkChange): void;
}

const NO_CHANGE: ListChange = { add: [], remove: [] };

/** The fields that can be changed, each with a box to tick. What is not ticked stays as it is in each thing. */
export function BulkFields({ fields, value, change }: Props) {
  const { t } = useWords();
  const isList = (field: BulkField) => field === 'securityMeasures' || field === 'tags';
  const toggle = (field: BulkField, isOn: boolean) =>
    change({ ...value, [field]: isOn ? (isList(field) ? NO_CHANGE : {}) : undefined });
  return (
    <Stack gap="sm">
      {fields.map((field) => (
        <Stack key={field} gap="xs">
          <Checkbox
            label={t('edit.changeWhat', { what: t(`fields.${field}`) })}
            checked={value[field] !== undefined}
            onChange={({ currentTarget }) => toggle(field, currentTarget.checked)}
          />
          {value[field] !== undefined && (
            <FieldOfBulk field={field} value={value} change={(next) => change({ ...value, [field]: next })} />
          )}
        </Stack>
      ))}
    </Stack>
  );
}

interface FieldProps {
  readonly field: BulkField;
  readonly value: BulkChange;
  change(value: BulkChange[BulkField]): void;
}

function FieldOfBulk({ field, value, change }: FieldProps) {
  const { t } = useWords();
  const label = t(`fields.${field}`);
  switch (field) {
    case 'owner':
      return (
        <ThingPicker
          name="owner"
          isMany={false}
          label={label}
          value={value.owner?.to}
          change={(to) => change({ to: referencesOf(to)[0] as Reference | undefined })}
        />
      );
    case 'department':
      return (
        <TextInput
          label={label}
          value={value.department?.to ?? ''}
          onChange={({ currentTarget }) => change({ to: currentTarget.value })}
        />
      );
    case 'reviewEvery':
      return (
        <DurationInput
          label={label}
          withAsterisk={false}
          value={value.reviewEvery?.to ?? ''}
          change={(to) => change({ to })}
        />
      );
    default:
      return <ListOfBulk label={label} value={value[field] ?? NO_CHANGE} change={change} />;
  }
}

/** What a list of texts gains and loses. */
function ListOfBulk({ label, value, change }: { label: string; value: ListChange; change(value: ListChange): void }) {
  const { t } = useWords();
  return (['add', 'remove'] as const).map((which) => (
    <TagsInput
      key={which}
      label={t(`lists.bulk.${which}`, { what: label })}
      description={t('lists.bulk.listHelp')}
      splitChars={[]}
      acceptValueOnBlur
      value={[...value[which]]}
      onChange={(texts) => change({ ...value, [which]: texts })}
    />
  ));
}
