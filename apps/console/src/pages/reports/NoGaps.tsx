import { Alert } from '@mantine/core';
import { graphql } from '../../api/graphql';
import { useRead } from '../../api/read';
import { PageLink } from '../../parts/PageLink';
import { useIsRegulator } from '../../parts/role';
import { useWords } from '../../words/words';

const ERRORS = graphql(`
  query ErrorsOfLaw($at: Moment, $filter: FindingFilter) {
    findings(at: $at, first: 1, filter: $filter, maxWaitMs: 100) { isStale totalCount }
  }
`);

/**
 * Says that a document has every statement that the law lists for it. Whether these statements are right is another question: it is
 * green only if the law finds no error in the register, and the errors are counted where there are some.
 */
export function NoGaps({ law }: { law: string }) {
  const { t } = useWords();
  const isRegulator = useIsRegulator();
  const search = { law, severity: 'ERROR' } as const;
  const { data } = useRead(ERRORS, { filter: search }, { pause: isRegulator !== false });
  const { totalCount, isStale } = data?.findings ?? {};
  const isClear = totalCount === 0 && !isStale;
  return (
    <Alert color={isClear ? 'teal' : totalCount ? 'yellow' : 'gray'} title={t('reports.noGaps')} mb="md">
      {t('reports.noGapsHelp')} {isClear && t('reports.noErrors')}
      {totalCount !== undefined && totalCount > 0 && (
        <PageLink to="/findings" search={search} data-count={totalCount} c="inherit" size="sm" underline="always">
          {t('reports.errorsOfLaw', { count: totalCount })}
        </PageLink>
      )}
    </Alert>
  );
}
