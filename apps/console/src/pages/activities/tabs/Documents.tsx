import { Paper, Text } from '@mantine/core';
import { graphql } from '../../../api/graphql';
import { useRead } from '../../../api/read';
import { Dimmed } from '../../../parts/Dimmed';
import { NoAnswer } from '../../../parts/NoAnswer';
import { PageLink } from '../../../parts/PageLink';
import { useWords } from '../../../words/words';
import type { Activity } from '../record/query';
import styles from '../record/record.module.css';

/** Documents of many records. A request may ask for ten documents: so those without records are another one. */
const RECORDS = graphql(`
  query DocumentsOfActivity($at: Moment, $party: ID!, $role: ActivityRole!, $hasParty: Boolean!) {
    disclosures(at: $at, language: en) {
      eu: article30(law: "EU", party: $party, role: $role) @include(if: $hasParty) { title records { reference } }
      uk: article30(law: "UK", party: $party, role: $role) @include(if: $hasParty) { title records { reference } }
      switzerland { title records { reference } }
      brazil { title records { reference } }
      thailand { title records { reference } }
      turkey { title records { reference } }
      china { title records { reference } }
    }
  }
`);

const JOINT = graphql(`
  query JointDocuments($at: Moment) {
    disclosures(at: $at, language: en) {
      korea { title }
      japan { title }
      southAfrica { title }
      california { title }
      vietnamProcessing { title }
      vietnamTransfers { title }
      quebec { title }
    }
  }
`);

interface Document {
  readonly title: string;
  /** The activities that are records of their own in it; absent if it is made from all together. */
  readonly records?: readonly { readonly reference: string }[];
}

/** The documents in which the activity is a record of its own, and those that are made from all activities together. */
export default function Documents({ activity }: { activity: Activity }) {
  const { t } = useWords();
  const { reference, role, controllers, onBehalfOf } = activity;
  const party = (role === 'PROCESSOR' ? undefined : controllers[0]) ?? controllers[0] ?? onBehalfOf[0];
  const records = useRead(RECORDS, {
    party: party?.id ?? '',
    role: role === 'PROCESSOR' ? 'PROCESSOR' : 'CONTROLLER',
    hasParty: party !== undefined,
  });
  const others = useRead(JOINT, {});
  const problems = [...records.problems, ...others.problems];
  if (!records.data || !others.data || problems.length > 0)
    return (
      <NoAnswer problems={problems} again={records.problems.length > 0 ? records.again : others.again} lines={4} />
    );
  const documents = { ...records.data.disclosures, ...others.data.disclosures };
  const all = LAWS.flatMap(([law, name]) => {
    const document: Document | null | undefined = documents[name];
    return document ? [{ law, name, records: document.records }] : [];
  });
  const own = all.filter(({ records }) => records?.some((record) => record.reference === reference));
  const joint = all.filter(({ records }) => records === undefined);
  return (
    <Paper withBorder p="md" mb="md">
      <Text fw={600} size="sm">
        {t('activities.ownDocuments')}
      </Text>
      <DocumentList documents={own} party={party?.id} role={role} none={t('activities.noOwnDocuments')} />
      <Text fw={600} size="sm" mt="md">
        {t('activities.jointDocuments')}
      </Text>
      <DocumentList documents={joint} none={t('parts.none')} />
    </Paper>
  );
}

/** The laws, each with the name of its document in the answer; that of Article 30 has another name in the address. */
const LAWS = [
  ['EU', 'eu'],
  ['UK', 'uk'],
  ['CH', 'switzerland'],
  ['BR', 'brazil'],
  ['TH', 'thailand'],
  ['TR', 'turkey'],
  ['CN', 'china'],
  ['KR', 'korea'],
  ['JP', 'japan'],
  ['ZA', 'southAfrica'],
  ['US-CA', 'california'],
  ['VN', 'vietnamProcessing'],
  ['VN', 'vietnamTransfers'],
  ['CA-QC', 'quebec'],
] as const;

interface ListProps {
  readonly documents: readonly { readonly law: string; readonly name: (typeof LAWS)[number][1] }[];
  readonly none: string;
  readonly party?: string;
  readonly role?: string;
}

function DocumentList({ documents, none, party, role }: ListProps) {
  const { t, place } = useWords();
  if (documents.length === 0) return <Text size="sm">{none}</Text>;
  return (
    <ul className={styles.rows}>
      {documents.map(({ law, name }) => (
        <li key={name} className={styles.row}>
          <Text size="sm">
            <PageLink
              to="/documents"
              search={name === 'eu' || name === 'uk' ? { document: 'article30', law, party, role } : { document: name }}
              size="sm"
            >
              {t(`documents.name.${name === 'eu' || name === 'uk' ? 'article30' : name}`)}
            </PageLink>{' '}
            <Dimmed span>{place(law)}</Dimmed>
          </Text>
        </li>
      ))}
    </ul>
  );
}
