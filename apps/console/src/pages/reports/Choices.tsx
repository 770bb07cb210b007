import { Group, MultiSelect, Select, Switch, TextInput } from '@mantine/core';
import { useAsk, useRead } from '../../api/read';
import type { Reference } from '../../edit/prefill';
import { ThingPicker } from '../../edit/ThingPicker';
import { useMoment } from '../../moment/moment';
import { useIsRegulator } from '../../parts/role';
import { useNames } from '../../parts/useNames';
import { useWords } from '../../words/words';
import { COMPANIES, type Kind, PEOPLE } from './queries';
import { UNAPPROVED } from './request';
import { type Choose, idsIn, type ReportsSearch } from './search';

interface Props {
  readonly kind: Kind;
  readonly search: ReportsSearch;
  readonly choose: Choose;
}

/** The choices of a report: its language, its scope, and of a comparison the earlier date. */
export function Choices({ kind, search, choose }: Props) {
  const { t, code } = useWords();
  const isRegulator = useIsRegulator();
  return (
    <Group gap="md" mb="md" align="flex-end">
      <LanguageChoice kind={kind} search={search} choose={choose} />
      {kind.comparesMoments && (
        <TextInput
          type="date"
          label={t('reports.since')}
          value={search.since ?? ''}
          onChange={({ currentTarget: { value } }) => choose({ since: value || undefined })}
        />
      )}
      {kind.unapproved && isRegulator === false && (
        <Select
          label={t('reports.unapproved')}
          data={UNAPPROVED.map((value) => ({ value, label: code('UnapprovedRecords', value) }))}
          value={search.unapproved ?? kind.unapproved}
          onChange={(unapproved) => choose({ unapproved: unapproved ?? undefined })}
          allowDeselect={false}
          w={230}
        />
      )}
      {kind.law ? (
        <CompanyOfLaw law={kind.law} search={search} choose={choose} />
      ) : (
        <Company search={search} choose={choose} />
      )}
      <ThingsChoice
        name="activities"
        label={t('reports.activities')}
        all={t('reports.allActivities')}
        ids={search.activities}
        choose={(activities) => choose({ activities })}
      />
      {kind.narrowedBy.includes('DATA_SUBJECTS') && <PeopleChoice search={search} choose={choose} />}
      {kind.narrowedBy.includes('TRANSFERS') && (
        <ThingsChoice
          name="transfers"
          label={t('reports.transfers')}
          all={t('reports.allTransfers')}
          ids={search.transfers}
          choose={(transfers) => choose({ transfers })}
        />
      )}
    </Group>
  );
}

/** The language, with English next to another one. */
function LanguageChoice({ kind: { languages }, search: { language, both }, choose }: Props) {
  const { t, languageName } = useWords();
  if (languages.length < 2) return null;
  const isOther = language !== 'en' && languages.includes('en');
  return (
    <>
      <Select
        label={t('reports.language')}
        data={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
        value={language ?? null}
        onChange={(tag) => choose({ language: tag ?? undefined, ...(tag === 'en' && { both: undefined }) })}
        allowDeselect={false}
        w={200}
      />
      {isOther && (
        <Switch
          label={t('reports.both')}
          checked={both === 'true'}
          onChange={({ currentTarget: { checked } }) => choose({ both: checked ? 'true' : undefined })}
          mb={8}
        />
      )}
    </>
  );
}

type Chosen = Omit<Props, 'kind'>;

/** One company of the register, or all. */
function Company({ search, choose }: Chosen) {
  const { t } = useWords();
  const nameOf = useNames([search.controller]);
  return (
    <ThingPicker
      name="company"
      isMany={false}
      label={t('reports.controller')}
      placeholder={t('reports.everybody')}
      value={search.controller && { id: search.controller, label: String(nameOf(search.controller)) }}
      change={(value) => choose({ controller: asIds(value) })}
      w={260}
    />
  );
}

/** Most companies that the list shows at once. What is typed narrows it. */
const SHOWN = 100;

/** One company, or all: those under the law first, the others apart. Says so of one that is not. */
function CompanyOfLaw({ law, search: { controller }, choose }: Chosen & { law: string }) {
  const { t, place } = useWords();
  const { data } = useRead(COMPANIES, { law });
  const companies = data?.disclosures.companies ?? [];
  const chosen = companies.find(({ id }) => id === controller);
  const other = chosen ? undefined : controller;
  const nameOf = useNames([other]);
  const groups = [true, false].map((isUnder) => ({
    group: t(isUnder ? 'reports.underLaw' : 'reports.notUnderLaw', { law: place(law) }),
    items: companies
      .filter(({ isUnderLaw }) => isUnderLaw === isUnder)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
  const rest = other ? [{ value: other, label: String(nameOf(other)) }] : [];
  const isApart = chosen?.isUnderLaw === false;
  return (
    <Select
      label={t('reports.controller')}
      placeholder={t('reports.everybody')}
      data={[...groups.filter(({ items }) => items.length > 0), ...rest]}
      value={controller ?? null}
      onChange={(id) => choose({ controller: id ?? undefined })}
      clearable
      clearButtonProps={{ 'aria-label': t('parts.clear') }}
      searchable
      limit={SHOWN}
      nothingFoundMessage={t('frame.nothingFound')}
      description={isApart && t('reports.whyNotUnderLaw', { company: chosen.name, law: place(law) })}
      w={isApart ? 420 : 260}
      maw="100%"
    />
  );
}

/** The groups of people. Those of the same name are one, by whatever keys activities have them. */
function PeopleChoice({ search, choose }: Chosen) {
  const { t } = useWords();
  const { at } = useMoment();
  const { data } = useAsk(PEOPLE, { at });
  const chosen = idsIn(search.people);
  const byName = new Map<string, string>();
  for (const { value, label } of data?.processingActivities.counts ?? []) {
    const name = label ?? value;
    if (name && value && (!byName.has(name) || chosen.includes(value))) byName.set(name, value);
  }
  return (
    <MultiSelect
      label={t('reports.onlyPeople')}
      placeholder={chosen.length > 0 ? undefined : t('reports.allPeople')}
      data={[...byName].map(([label, value]) => ({ value, label }))}
      value={chosen}
      onChange={(keys) => choose({ people: keys.length > 0 ? keys.join(',') : undefined })}
      searchable
      nothingFoundMessage={t('frame.nothingFound')}
      maw={420}
      miw={260}
      flex="1 1 260px"
    />
  );
}

interface ThingsProps {
  /** The name of the field that takes such things. */
  readonly name: string;
  readonly label: string;
  /** What is meant while nothing is chosen. */
  readonly all: string;
  readonly ids: string | undefined;
  choose(ids: string | undefined): void;
}

/** Some things, or all. */
function ThingsChoice({ name, label, all, ids, choose }: ThingsProps) {
  const chosen = idsIn(ids);
  const nameOf = useNames(chosen);
  return (
    <ThingPicker
      name={name}
      isMany
      label={label}
      placeholder={chosen.length > 0 ? undefined : all}
      value={chosen.map((id) => ({ id, label: String(nameOf(id)) }))}
      change={(value) => choose(asIds(value))}
      maw={420}
      miw={260}
      flex="1 1 260px"
    />
  );
}

/** Returns the ids of things as the address has them; undefined for none. */
function asIds(value: Reference | readonly Reference[] | undefined): string | undefined {
  const ids = [value ?? []].flat().map(({ id }) => id);
  return ids.length > 0 ? ids.join(',') : undefined;
}
