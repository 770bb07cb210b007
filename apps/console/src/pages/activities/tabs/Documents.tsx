import { Paper, Text } from '@mantine/core';
import { graphql } from '../../../api/graphql';
import { complete, useAsk, useRead } from '../../../api/read';
import { useMoment } from '../../../moment/moment';
import { Dimmed } from '../../../parts/Dimmed';
import { NoAnswer } from '../../../parts/NoAnswer';
import { PageLink } from '../../../parts/PageLink';
import { useWords } from '../../../words/words';
import { KINDS, type Kind, LAWS_OF_KINDS } from '../../reports/queries';
import type { Activity } from '../record/query';
import styles from '../record/record.module.css';

/** The references in each document of many records. A report has its rows in pages, with all that they say. */
const RECORDS = graphql(`
  query DocumentsOfActivity($at: Moment, $party: ID!, $role: ActivityRole!, $hasParty: Boolean!) {
    disclosures(at: $at, language: en) {
      EU: article30(law: "EU", party: $party, role: $role) @include(if: $hasParty) { records { reference } }
      UK: article30(law: "UK", party: $party, role: $role) @include(if: $hasParty) { records { reference } }
      CH: switzerland { records { reference } }
      BR: brazil { records { reference } }
      TH: thailand { records { reference } }
      TR_INVENTORY: turkey { records { reference } }
      CN_ASSESSMENTS: china { records { reference } }
    }
  }
`);

/** The kinds that are made from all activities together. */
const JOINT: ReadonlySet<string> = new Set([
  ...['KR_POLICY', 'JP_PUBLIC_MATTERS', 'ZA_PAIA', 'US_CA'],
  ...['VN_PROCESSING_DOSSIER', 'VN_TRANSFER_DOSSIER', 'QC_NOTICE'],
]);

/** The documents in which the activity is a record of its own, and those that are made from all activities together. */
export default function Documents({ activity }: { activity: Activity }) {
  const { t, language } = useWords();
  const { on } = useMoment();
  const { reference, role, controllers, onBehalfOf } = activity;
  const isProcessor = role === 'PROCESSOR';
  const party = controllers[0] ?? onBehalfOf[0];
  const records = useRead(RECORDS, {
    party: party?.id ?? '',
    role: isProcessor ? 'PROCESSOR' : 'CONTROLLER',
    hasParty: party !== undefined,
  });
  const kinds = useAsk(KINDS, { language });
  const laws = useRead(LAWS_OF_KINDS, complete({ on }));
  const asked = [records, kinds, laws];
  const problems = asked.flatMap((one) => one.problems);
  if (!records.data || !kinds.data || !laws.data || problems.length > 0)
    return (
      <NoAnswer
        problems={problems}
        again={asked.find((one) => one.problems.length > 0)?.again ?? kinds.again}
        lines={4}
      />
    );
  const article30 = isProcessor ? 'ART30_2' : 'ART30_1';
  const codes = Object.entries(records.data.disclosures).flatMap(([name, document]) => {
    const isThere = typeof document === 'object' && document?.records.some((record) => record.reference === reference);
    return isThere ? [name === 'EU' ? article30 : name === 'UK' ? `UK_${article30}` : name] : [];
  });
  const concerned = laws.data.jurisdictions.filter(({ concerns }) => concerns.length > 0).map(({ code }) => code);
  const { reportKinds } = kinds.data;
  return (
    <Paper withBorder p="md" mb="md">
      <Text fw={600} size="sm">
        {t('activities.ownDocuments')}
      </Text>
      <DocumentList
        kinds={reportKinds.filter(({ code }) => codes.includes(code))}
        party={party?.id}
        none={t('activities.noOwnDocuments')}
      />
      <Text fw={600} size="sm" mt="md">
        {t('activities.jointDocuments')}
      </Text>
      <DocumentList
        kinds={reportKinds.filter(({ code, law }) => JOINT.has(code) && law && concerned.includes(law))}
        none={t('parts.none')}
      />
    </Paper>
  );
}

interface ListProps {
  readonly kinds: readonly Kind[];
  readonly none: string;
  /** The party whose record it is, where each company has its own. */
  readonly party?: string;
}

function DocumentList({ kinds, none, party }: ListProps) {
  const { place } = useWords();
  if (kinds.length === 0) return <Text size="sm">{none}</Text>;
  return (
    <ul className={styles.rows}>
      {kinds.map(({ code, title, law }) => (
        <li key={code} className={styles.row}>
          <Text size="sm">
            <PageLink
              to="/reports"
              search={{ kind: code, controller: code.includes('ART30') ? party : undefined }}
              size="sm"
            >
              {title}
            </PageLink>{' '}
            <Dimmed span>{place(law)}</Dimmed>
          </Text>
        </li>
      ))}
    </ul>
  );
}
