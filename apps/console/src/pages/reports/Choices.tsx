import { Group, MultiSelect, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useRead } from '../../api/read';
import { useWords } from '../../words/words';
import { type Kind, SCOPES } from './queries';
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
    </Group>
  );
}

/** The part of the register: one company, and some activities. */
function ScopeChoices({ search, choose }: Omit<Props, 'kind'>) {
  const { t } = useWords();
  const { data } = useRead(SCOPES, {});
  const companies = data?.parties.nodes ?? [];
  const activities = data?.processingActivities.nodes ?? [];
  return (
    <>
      <Select
        label={t('reports.controller')}
        placeholder={t('reports.everybody')}
        data={companies.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.controller ?? null}
        onChange={(controller) => choose({ controller: controller ?? undefined })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('parts.clear') }}
        w={260}
      />
      <MultiSelect
        label={t('reports.activities')}
        placeholder={search.activities ? undefined : t('reports.allActivities')}
        data={activities.map(({ id, reference, title }) => ({ value: id, label: `${reference} ${title}` }))}
        value={idsIn(search.activities)}
        onChange={(ids) => choose({ activities: ids.length > 0 ? ids.join(',') : undefined })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('parts.clear') }}
        limit={50}
        maw={420}
        miw={260}
        flex="1 1 260px"
      />
    </>
  );
}
