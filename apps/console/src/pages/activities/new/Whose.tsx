import { TagsInput } from '@mantine/core';
import { useWords } from '../../../words/words';
import { type Library, rowsIn } from './library';
import type { DataRow, GroupRow } from './query';
import { type NewRecord, rowsNamed } from './record';
import { Step } from './Step';
import { useChoices } from './useChoices';

interface Props {
  readonly record: NewRecord;
  readonly change: (part: Partial<NewRecord>) => void;
  readonly library: Library;
}

const GROUP: Omit<GroupRow, 'key' | 'name'> = { children: 'NOT_STATED', vulnerable: 'NOT_STATED' };
const DATUM: Omit<DataRow, 'key' | 'name'> = {
  special: 'NOT_STATED',
  specialKinds: [],
  criminal: 'NOT_STATED',
  financial: 'NOT_STATED',
  uniqueIdentifier: 'NOT_STATED',
};
const namesOf = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

/** The second step: whose data, and which. */
export function Whose({ record, change, library }: Props) {
  const { t } = useWords();
  const choices = useChoices();
  return (
    <Step number={2} title={t('record.whose')} help={t('record.chooseOrType')}>
      <TagsInput
        label={t('record.groups')}
        data={choices(library.groups)}
        value={namesOf(record.groups)}
        onChange={(names) => change({ groups: rowsNamed(names, [...record.groups, ...rowsIn(library.groups)], GROUP) })}
      />
      <TagsInput
        label={t('record.data')}
        data={choices(library.data)}
        value={namesOf(record.data)}
        onChange={(names) => change({ data: rowsNamed(names, [...record.data, ...rowsIn(library.data)], DATUM) })}
      />
    </Step>
  );
}
