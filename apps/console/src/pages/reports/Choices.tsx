import { Group, MultiSelect, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useAsk } from '../../api/read';
import type { Reference } from '../../edit/prefill';
import { ThingPicker } from '../../edit/ThingPicker';
import { useMoment } from '../../moment/moment';
import { useNames } from '../../parts/useNames';
import { useWords } from '../../words/words';
import { type Kind, PEOPLE } from './queries';
import { UNAPPROVED } from './request';
import { type Choose, idsIn, type ReportsSearch } from './search';

interface Props {
  readonly kind: Kind;
  readonly search: ReportsSearch;
  readonly choose: Choose;
}

/** The choices of a report: its language, its scope, and of a comparison the earlier date. */
export function Choices({ kind, search, choose }: Props) {
  const { t, code, languageName } = useWords();
  return (
    <Group gap="md" mb="md" align="flex-end">
      {kind.languages.length > 1 && (
        <SegmentedControl
          aria-label={t('reports.language')}
          data={kind.languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
          value={search.language ?? kind.languages[0]}
          onChange={(language) => choose({ language })}
        />
      )}
      {kind.comparesMoments && (
        <TextInput
          type="date"
          label={t('reports.since')}
          value={search.since ?? ''}
          onChange={({ currentTarget: { value } }) => choose({ since: value || undefined })}
        />
      )}
      {kind.unapproved && (
        <Select
          label={t('reports.unapproved')}
          data={UNAPPROVED.map((value) => ({ value, label: code('UnapprovedRecords', value) }))}
          value={search.unapproved ?? kind.unapproved}
          onChange={(unapproved) => choose({ unapproved: unapproved ?? undefined })}
          allowDeselect={false}
          w={230}
        />
      )}
      <ScopeChoices search={search} choose={choose} />
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

/** The part of the register: one company, and some activities. */
function ScopeChoices({ search, choose }: Omit<Props, 'kind'>) {
  const { t } = useWords();
  const nameOf = useNames([search.controller]);
  return (
    <>
      <ThingPicker
        name="company"
        isMany={false}
        label={t('reports.controller')}
        placeholder={t('reports.everybody')}
        value={search.controller && { id: search.controller, label: String(nameOf(search.controller)) }}
        change={(value) => choose({ controller: asIds(value) })}
        w={260}
      />
      <ThingsChoice
        name="activities"
        label={t('reports.activities')}
        all={t('reports.allActivities')}
        ids={search.activities}
        choose={(activities) => choose({ activities })}
      />
    </>
  );
}

/** The groups of people. Those of the same name are one, by whatever keys activities have them. */
function PeopleChoice({ search, choose }: Omit<Props, 'kind'>) {
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
