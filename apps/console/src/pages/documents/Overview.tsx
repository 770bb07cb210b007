import { Table, Text } from '@mantine/core';
import { gql, type TypedDocumentNode } from '@urql/core';
import { useMemo } from 'react';
import { useRead } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { useWords } from '../../words/words';
import { DOCUMENTS, type DocumentName, kindOf } from './catalogue';
import { gapsQuestionFor } from './query';

/** The list of the documents, each with how complete it is. Each document is asked for on its own: one that takes long keeps no other. */
export function Overview() {
  const { t, place, date, list, languageName } = useWords();
  const { on } = useMoment();
  return (
    <>
      <PageHead title={t('documents.title')} about={t('documents.about')} />
      <Text size="sm" c="dimmed" mb="sm">
        {t('documents.madeFrom', { date: date(on) })}
      </Text>
      <Table.ScrollContainer minWidth={560}>
        <Table highlightOnHover withTableBorder bg="var(--mantine-color-body)" verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('documents.document')}</Table.Th>
              <Table.Th>{t('documents.law')}</Table.Th>
              <Table.Th>{t('documents.languages')}</Table.Th>
              <Table.Th>{t('documents.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(Object.keys(DOCUMENTS) as DocumentName[]).map((name) => {
              const { law, languages } = kindOf(name);
              return (
                <Table.Tr key={name}>
                  <Table.Td>
                    <PageLink to="/documents" search={{ document: name }} fw={600}>
                      {t(`documents.name.${name}`)}
                    </PageLink>
                  </Table.Td>
                  <Table.Td>{name === 'article30' ? list([place('EU'), place('UK')]) : place(law)}</Table.Td>
                  <Table.Td>{list(languages.map(languageName))}</Table.Td>
                  <Table.Td>{name !== 'article30' && <StateOf name={name} />}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

type Gaps = { readonly disclosures: { readonly document: { readonly gaps: readonly unknown[] } | null } | null };

/** Asks what a document lacks, and says how much. */
function StateOf({ name }: { name: DocumentName }) {
  const { t } = useWords();
  const query = useMemo(() => gql(gapsQuestionFor(kindOf(name))) as TypedDocumentNode<Gaps, object>, [name]);
  const { data, problems, again, isLoading } = useRead(query, {});
  const [problem] = problems;
  if (!data && !problem)
    return (
      <Text span size="sm" c="dimmed" role="status">
        {t('parts.loading')} …
      </Text>
    );
  if (problem && !isLoading && !['NO_SUCH_LAW', 'FORBIDDEN'].includes(problem.code))
    return <Problems problems={[problem]} again={again} />;
  return <Completeness gaps={data?.disclosures?.document?.gaps.length} />;
}

function Completeness({ gaps }: { gaps?: number }) {
  const { t } = useWords();
  const isRegulator = useIsRegulator();
  if (gaps === undefined)
    return (
      <Text span size="sm" c="dimmed">
        {t(isRegulator ? 'documents.notCovered' : 'documents.notInForce')}
      </Text>
    );
  return (
    <Text
      span
      size="sm"
      fw={600}
      style={{ whiteSpace: 'nowrap' }}
      c={gaps === 0 ? undefined : 'light-dark(#a33b00, var(--mantine-color-orange-4))'}
    >
      {t('documents.gapCount', { count: gaps })}
    </Text>
  );
}
