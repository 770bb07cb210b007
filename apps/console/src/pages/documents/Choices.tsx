import { Group, SegmentedControl, Select, Switch } from '@mantine/core';
import { useWords } from '../../words/words';
import type { DocumentKind } from './catalogue';
import type { Company } from './choices-query';
import type { Choose, DocumentsSearch } from './search';

interface Props {
  readonly search: DocumentsSearch;
  readonly kind: DocumentKind;
  readonly law: string;
  readonly companies: readonly Company[];
  readonly choose: Choose;
}

/** The choices of a document: its language, and of a record the law, the role and the party. */
export function Choices({ search, kind, law, companies, choose }: Props) {
  const { t, code, place, languageName } = useWords();
  return (
    <Group gap="md" mb="md" align="flex-end">
      {search.document === 'article30' && (
        <>
          <SegmentedControl
            aria-label={t('documents.law')}
            data={['EU', 'UK'].map((law) => ({ value: law, label: place(law) }))}
            value={search.law}
            onChange={(law) => choose({ law })}
          />
          <Select
            label={t('documents.role')}
            data={['CONTROLLER', 'PROCESSOR', 'JOINT_CONTROLLER'].map((role) => ({
              value: role,
              label: code('ActivityRole', role),
            }))}
            value={search.role}
            onChange={(role) => choose({ role: role ?? undefined })}
            allowDeselect={false}
            w={180}
          />
        </>
      )}
      {kind.party && (
        <CompanyChoice {...{ law, companies, choose }} party={search.party} mayBeNone={kind.party === 'may'} />
      )}
      {kind.languages.length > 1 && (
        <Select
          label={t('documents.language')}
          data={kind.languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
          value={search.language}
          onChange={(tag) =>
            choose({ language: tag ?? undefined, both: tag !== 'en' && search.both ? 'true' : undefined })
          }
          allowDeselect={false}
          w={200}
        />
      )}
      {kind.languages.length > 1 && search.language !== 'en' && (
        <Switch
          label={t('documents.beside')}
          checked={search.both ?? false}
          onChange={({ currentTarget: { checked } }) => choose({ both: checked ? 'true' : undefined })}
          mb={8}
        />
      )}
    </Group>
  );
}

/** Most companies that the list shows at once. What is typed narrows it. */
const SHOWN = 100;

interface CompanyProps extends Pick<Props, 'law' | 'companies' | 'choose'> {
  readonly party: string | undefined;
  readonly mayBeNone: boolean;
}

/** Chooses a company: those under the law first, the others apart. Says so of one that is not. */
function CompanyChoice({ law, companies, choose, party, mayBeNone }: CompanyProps) {
  const { t, place } = useWords();
  const groups = [true, false].map((isUnder) => ({
    group: t(isUnder ? 'documents.underLaw' : 'documents.notUnderLaw', { law: place(law) }),
    items: companies
      .filter(({ isUnderLaw }) => isUnderLaw === isUnder)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
  const chosen = companies.find(({ id }) => id === party);
  return (
    <Select
      label={t('documents.party')}
      placeholder={mayBeNone ? t('documents.partyAll') : undefined}
      data={groups.filter(({ items }) => items.length > 0)}
      value={party ?? null}
      onChange={(id) => choose({ party: id ?? undefined })}
      allowDeselect={mayBeNone}
      clearable={mayBeNone}
      clearButtonProps={{ 'aria-label': t('parts.clear') }}
      searchable
      limit={SHOWN}
      nothingFoundMessage={t('frame.nothingFound')}
      description={
        chosen && !chosen.isUnderLaw && t('documents.whyNotUnderLaw', { company: chosen.name, law: place(law) })
      }
      w={chosen && !chosen.isUnderLaw ? 420 : 300}
    />
  );
}
