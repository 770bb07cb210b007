import { Group, SegmentedControl, Select, Switch } from '@mantine/core';
import { referencesOf } from '../../edit/prefill';
import { ThingPicker } from '../../edit/ThingPicker';
import { useNames } from '../../parts/useNames';
import { useWords } from '../../words/words';
import type { DocumentKind } from './catalogue';
import type { Choose, DocumentsSearch } from './search';

interface Props {
  readonly search: DocumentsSearch;
  readonly kind: DocumentKind;
  readonly choose: Choose;
}

/** The choices of a document: its language, and of a record the law, the role and the party. */
export function Choices({ search, kind, choose }: Props) {
  const { t, code, country, languageName } = useWords();
  const nameOf = useNames([search.party]);
  return (
    <Group gap="md" mb="md" align="flex-end">
      {search.document === 'article30' && (
        <>
          <SegmentedControl
            aria-label={t('documents.law')}
            data={['EU', 'UK'].map((law) => ({ value: law, label: country(law) }))}
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
        <ThingPicker
          name="company"
          isMany={false}
          label={t('documents.party')}
          placeholder={kind.party === 'may' ? t('documents.partyAll') : undefined}
          value={search.party && { id: search.party, label: String(nameOf(search.party)) }}
          change={(party) => choose({ party: referencesOf(party)[0]?.id })}
          w={300}
        />
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
