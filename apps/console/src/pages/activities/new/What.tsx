import { Autocomplete, Group, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useWords } from '../../../words/words';
import { CompanyInput } from './CompanyInput';
import { countriesIn } from './countries';
import type { Company, Model, Models } from './query';
import { fromModel, type NewRecord } from './record';
import { Step } from './Step';

interface Props {
  readonly record: NewRecord;
  readonly change: (part: Partial<NewRecord>) => void;
  readonly models: readonly Model[];
  readonly companies: readonly Company[];
  readonly departments: readonly string[];
  readonly places: Models['places'];
  /** Is told which model was taken. */
  readonly took: (model: string) => void;
}

/** The first step: what is done, from which model, by which company. */
export function What({ record, change, models, companies, departments, places, took }: Props) {
  const { t, code } = useWords();
  const bySector = useMemo(() => {
    const sectors = [...new Set(models.map(({ sector }) => sector))];
    return sectors.map((sector) => ({
      group: code('ModelSector', sector),
      items: models.filter((model) => model.sector === sector).map(({ key, title }) => ({ value: key, label: title })),
    }));
  }, [models, code]);
  const take = (key: string | null) => {
    const model = models.find((one) => one.key === key);
    if (!model) return;
    change(fromModel(record, model));
    took(model.key);
  };
  return (
    <Step number={1} title={t('record.what')}>
      <Select
        label={t('record.model')}
        description={t('record.modelHelp')}
        placeholder={t('record.modelNone')}
        data={bySector}
        onChange={take}
        searchable
        clearable
      />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <TextInput
          label={t('record.title')}
          value={record.title}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          withAsterisk
          flex="3 1 16rem"
        />
        <TextInput
          label={t('record.reference')}
          value={record.reference}
          onChange={({ currentTarget }) => change({ reference: currentTarget.value })}
          withAsterisk
          flex="1 1 8rem"
        />
      </Group>
      <OfCompany {...{ record, change, companies, departments, places }} />
    </Step>
  );
}

/** The company that decides about the data, and its department. */
function OfCompany({ record, change, companies, departments, places }: Omit<Props, 'models' | 'took'>) {
  const words = useWords();
  const { t } = words;
  const isNew = record.controller === undefined && record.company.trim() !== '';
  return (
    <Group grow align="flex-start">
      <CompanyInput
        label={t('record.controller')}
        description={t('record.controllerHelp')}
        first={companies}
        isOwn
        value={record.company || (companies.find(({ id }) => id === record.controller)?.name ?? '')}
        id={record.controller}
        take={(company, known) => change({ company, controller: known?.id })}
      />
      {isNew && (
        <Select
          label={t('record.controllerCountry')}
          data={countriesIn(places, words)}
          value={record.companyCountry ?? null}
          onChange={(code) => change({ companyCountry: code ?? undefined })}
          searchable
        />
      )}
      <Autocomplete
        label={t('record.department')}
        data={[...departments]}
        value={record.department}
        onChange={(department) => change({ department })}
      />
    </Group>
  );
}
