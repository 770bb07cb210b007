import { TagsInput } from '@mantine/core';
import { useWords } from '../../../words/words';
import type { DataRow, GroupRow, Models } from './query';
import { type NewRecord, rowsNamed } from './record';
import { Step } from './Step';

interface Props {
  readonly record: NewRecord;
  readonly change: (part: Partial<NewRecord>) => void;
  readonly library: Models['modelLibrary'];
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
  return (
    <Step number={2} title={t('record.whose')} help={t('record.chooseOrType')}>
      <TagsInput
        label={t('record.groups')}
        data={namesOf(library.dataSubjects)}
        value={namesOf(record.groups)}
        onChange={(names) => change({ groups: rowsNamed(names, [...record.groups, ...library.dataSubjects], GROUP) })}
      />
      <TagsInput
        label={t('record.data')}
        data={namesOf(library.dataCategories)}
        value={namesOf(record.data)}
        onChange={(names) => change({ data: rowsNamed(names, [...record.data, ...library.dataCategories], DATUM) })}
      />
    </Step>
  );
}
