import { Box, Grid } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { ResultOf, VariablesOf } from '../../api/graphql';
import { complete, useAsk, useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { useRecordable } from '../../edit/recordable';
import { mayGive } from '../../edit/roles';
import { useMoment } from '../../moment/moment';
import { Empty } from '../../parts/Empty';
import { Loading } from '../../parts/Loading';
import { NoneYet } from '../../parts/NoneYet';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { useWords } from '../../words/words';
import { Actions } from './Actions';
import { Choices } from './Choices';
import { Gaps } from './Gaps';
import { languageFor } from './kinds';
import { Missing } from './Missing';
import { keepOpened } from './opened';
import { CONTENT, CONTENT_ALONE, type Content, type Kind, LAW_OF_KIND } from './queries';
import { inputOf, type ReportRequest } from './request';
import { Sheet } from './Sheet';
import type { Choose, ReportsSearch } from './search';
import { type Shown, useSections } from './useSections';

interface Props {
  readonly kind: Kind;
  readonly search: ReportsSearch & { readonly kind: string };
  readonly choose: Choose;
}

/** A report before it is issued: what it will say, what it lacks, and as which file. */
export function ReportView({ kind, search: asked, choose }: Props) {
  const { t, language: reader } = useWords();
  const { at } = useMoment();
  const session = useSession();
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => keepOpened(kind.code), [kind.code]);
  const search = { ...asked, language: asked.language ?? languageFor(kind, reader) };
  const isBoth = search.both === 'true' && search.language !== 'en' && kind.languages.includes('en');
  const input = inputOf(search, at);
  const isWaiting = kind.comparesMoments && search.since === undefined;
  const main = useReport(input, isWaiting);
  const english = useReport({ ...input, language: 'en' }, isWaiting || !isBoth);
  const { content } = main;
  const { mayAdd } = useRecordable();
  const mayIssue = mayGive('issueReport', session?.role) && mayAdd('issuedReport');
  const notInForce = main.problems.find(({ code }) => code === 'NO_SUCH_LAW');
  const reports = [isBoth ? english : undefined, main].filter((one) => one !== undefined);
  return (
    <>
      <div className="no-print">
        <PageLink to="/reports" size="sm">
          {t('reports.back')}
        </PageLink>
        <PageHead
          title={kind.title}
          actions={content && <Actions {...{ kind, input, content, accepted, mayIssue, reports }} />}
        />
        <Choices kind={kind} search={search} choose={choose} />
        <Problems
          problems={notInForce ? [] : [...main.problems, ...english.problems]}
          again={english.problems.length > 0 ? english.again : main.again}
        />
      </div>
      {isWaiting && <Empty title={t('reports.sinceFirst')} help={t('reports.sinceFirstHelp')} />}
      {main.isReading && !content && <Loading lines={12} />}
      {notInForce && <Empty title={t('reports.notInForce')} help={notInForce.message} />}
      {content && kind.law && <NothingOfLaw law={kind.law} content={content} />}
      {content && (
        <Body reports={reports} content={content}>
          <Gaps gaps={content.gaps} law={kind.law} accepted={accepted} mayAccept={mayIssue} accept={setAccepted} />
          <Missing kind={kind.code} content={content} party={search.controller} />
        </Body>
      )}
    </>
  );
}

interface BodyProps {
  readonly reports: readonly Shown[];
  readonly content: Content;
  /** What it lacks. */
  readonly children: ReactNode;
}

/** The sheet, and what it lacks: next to it, or folded above two languages. */
function Body({ reports, content, children }: BodyProps) {
  const { t } = useWords();
  if (reports.length > 1)
    return (
      <>
        <details className="no-print">
          <summary>
            {t('reports.gaps')}: {t('reports.openGaps', { count: content.gaps.length })}
          </summary>
          {children}
        </details>
        <Sheet reports={reports} />
      </>
    );
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Sheet reports={reports} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }} className="no-print">
        {children}
      </Grid.Col>
    </Grid>
  );
}

/** Asks for the content of a report. Regulators may not ask where a gap is mended. */
function useReport(input: ReportRequest, pause: boolean) {
  const isRegulator = useIsRegulator();
  const { data, problems, isLoading, again } = useAsk<ResultOf<typeof CONTENT_ALONE>, VariablesOf<typeof CONTENT>>(
    isRegulator === false ? CONTENT : CONTENT_ALONE,
    { input },
    { pause: pause || isRegulator === undefined },
  );
  const shown = useSections(pause ? undefined : data?.report, input);
  return { ...shown, problems: [...problems, ...shown.problems], again, isReading: isLoading };
}

/** The columns of tables whose rows are activities. */
const OF_ACTIVITIES: ReadonlySet<string> = new Set(['reference', 'title']);

/** Says that nothing in the register is under the law, where the report lists no activity. */
function NothingOfLaw({ law, content: { sections } }: { law: string; content: Content }) {
  const { t } = useWords();
  const { on } = useMoment();
  const { data } = useRead(LAW_OF_KIND, complete({ on, code: law }));
  const tables = sections.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table ?? []));
  const isListed = tables.some(
    ({ columns, rowCount }) => rowCount > 0 && columns.some(({ key }) => OF_ACTIVITIES.has(key)),
  );
  if (isListed || !data?.jurisdiction || data.jurisdiction.concerns.length > 0) return null;
  return (
    <Box mb="md">
      <NoneYet
        section="jurisdictionProfile"
        values={{ code: law }}
        title={t('reports.empty')}
        help={t('reports.emptyHelp')}
      />
    </Box>
  );
}
