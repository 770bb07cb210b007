import { Table, Text } from '@mantine/core';
import { graphql } from '../../api/graphql';
import { useRead } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { useWords } from '../../words/words';
import { DOCUMENTS, type DocumentName, kindOf } from './catalogue';

const OVERVIEW = graphql(`
  query DocumentsOverview($at: Moment) {
    disclosures(at: $at) {
      korea { complete gaps { article } }
      japan { complete gaps { article } }
      southAfrica { complete gaps { article } }
      california { complete gaps { article } }
      brazil { complete gaps { article } }
      thailand { complete gaps { article } }
      switzerland { complete gaps { article } }
    }
  }
`);

/** The list of the documents, each with how complete it is. */
export function Overview() {
  const { t, country, date, list, language } = useWords();
  const { on } = useMoment();
  const { data, problems, again } = useRead(OVERVIEW, {});
  const tongues = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <>
      <PageHead title={t('documents.title')} about={t('documents.about')} />
      <Text size="sm" c="dimmed" mb="sm">
        {t('documents.madeFrom', { date: date(on) })}
      </Text>
      <Problems
        problems={problems.filter(({ code }) => code !== 'NO_SUCH_LAW' && code !== 'FORBIDDEN')}
        again={again}
      />
      {!data && problems.length === 0 && <Loading />}
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
                  <Table.Td>{name === 'article30' ? list([country('EU'), country('UK')]) : country(law)}</Table.Td>
                  <Table.Td>{list(languages.map((tag) => tongues.of(tag) ?? tag))}</Table.Td>
                  <Table.Td>
                    {name !== 'article30' && data && <Completeness gaps={data.disclosures?.[name]?.gaps.length} />}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
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
      c={
        gaps === 0
          ? 'light-dark(var(--mantine-color-teal-9), var(--mantine-color-teal-4))'
          : 'light-dark(#a33b00, var(--mantine-color-orange-4))'
      }
    >
      {t('documents.gapCount', { count: gaps })}
    </Text>
  );
}
