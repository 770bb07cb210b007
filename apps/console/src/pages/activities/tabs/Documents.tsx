import { Paper, Text } from '@mantine/core';
import { graphql, type ResultOf } from '../../../api/graphql';
import { useRead } from '../../../api/read';
import { Dimmed } from '../../../parts/Dimmed';
import { Loading } from '../../../parts/Loading';
import { PageLink } from '../../../parts/PageLink';
import { Problems } from '../../../parts/Problems';
import { useWords } from '../../../words/words';
import type { Activity } from '../record/query';
import styles from '../record/record.module.css';

const DOCUMENTS = graphql(`
  query DocumentsOfActivity($at: Moment, $party: ID!, $role: ActivityRole!, $hasParty: Boolean!) {
    disclosures(at: $at, language: en) {
      eu: article30(law: "EU", party: $party, role: $role) @include(if: $hasParty) { title records { reference } }
      uk: article30(law: "UK", party: $party, role: $role) @include(if: $hasParty) { title records { reference } }
      switzerland { title records { reference } }
      brazil { title records { reference } }
      thailand { title records { reference } }
      korea { title }
      japan { title }
      southAfrica { title }
      california { title }
    }
  }
`);

type Disclosures = ResultOf<typeof DOCUMENTS>['disclosures'];
type Document =
  | { readonly title: string; readonly records?: readonly { readonly reference: string }[] }
  | null
  | undefined;

/** The documents in which the activity is a record of its own, and those that are made from all activities together. */
export default function Documents({ activity }: { activity: Activity }) {
  const { t, country } = useWords();
  const { reference, role, controllers, onBehalfOf } = activity;
  const party = (role === 'PROCESSOR' ? undefined : controllers[0]) ?? controllers[0] ?? onBehalfOf[0];
  const { data, problems, again } = useRead(DOCUMENTS, {
    party: party?.id ?? '',
    role: role === 'PROCESSOR' ? 'PROCESSOR' : 'CONTROLLER',
    hasParty: party !== undefined,
  });
  if (problems.length > 0) return <Problems problems={problems} again={again} />;
  if (!data) return <Loading />;
  const all = lawsOf(data.disclosures).filter(([, document]) => document !== null && document !== undefined);
  const own = all.filter(([, document]) => document?.records?.some((record) => record.reference === reference));
  const joint = all.filter(([, document]) => document?.records === undefined);
  return (
    <Paper withBorder p="md">
      <Text fw={600} size="sm">
        {t('activities.ownDocuments')}
      </Text>
      <DocumentList
        documents={own}
        party={party?.id}
        role={role}
        none={t('activities.noOwnDocuments')}
        country={country}
      />
      <Text fw={600} size="sm" mt="md">
        {t('activities.jointDocuments')}
      </Text>
      <DocumentList documents={joint} none={t('parts.none')} country={country} />
    </Paper>
  );
}

const lawsOf = (of: Disclosures): readonly (readonly [string, Document])[] => [
  ['EU', of.eu],
  ['UK', of.uk],
  ['CH', of.switzerland],
  ['BR', of.brazil],
  ['TH', of.thailand],
  ['KR', of.korea],
  ['JP', of.japan],
  ['ZA', of.southAfrica],
  ['US-CA', of.california],
];

const ARTICLE_30 = ['EU', 'UK'];
/** The names of the documents in the address of their page. */
const NAMES: Readonly<Record<string, keyof Omit<Disclosures, '__typename' | 'eu' | 'uk'>>> = {
  CH: 'switzerland',
  BR: 'brazil',
  TH: 'thailand',
  KR: 'korea',
  JP: 'japan',
  ZA: 'southAfrica',
  'US-CA': 'california',
};

interface ListProps {
  readonly documents: readonly (readonly [string, Document])[];
  readonly none: string;
  readonly party?: string;
  readonly role?: string;
  country(code: string): string;
}

function DocumentList({ documents, none, party, role, country }: ListProps) {
  const { t } = useWords();
  if (documents.length === 0) return <Text size="sm">{none}</Text>;
  return (
    <ul className={styles.rows}>
      {documents.map(([law]) => (
        <li key={law} className={styles.row}>
          <Text size="sm">
            <PageLink
              to="/documents"
              search={ARTICLE_30.includes(law) ? { document: 'article30', law, party, role } : { document: NAMES[law] }}
              size="sm"
            >
              {t(`documents.name.${NAMES[law] ?? 'article30'}`)}
            </PageLink>{' '}
            <Dimmed span>{country(law)}</Dimmed>
          </Text>
        </li>
      ))}
    </ul>
  );
}
