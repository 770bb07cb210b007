import { Button, Grid, Select } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ResultOf, VariablesOf } from '../../api/graphql';
import { useAsk } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { useRecordable } from '../../edit/recordable';
import { mayGive } from '../../edit/roles';
import { useMoment } from '../../moment/moment';
import { Empty } from '../../parts/Empty';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { useWords } from '../../words/words';
import { Choices } from './Choices';
import { IssueSheet } from './IssueSheet';
import { OpenGaps } from './OpenGaps';
import { Preview } from './Preview';
import { CONTENT, CONTENT_ALONE, type Kind } from './queries';
import { draftAddress, inputOf } from './request';
import type { Choose, ReportsSearch } from './search';

interface Props {
  readonly kind: Kind;
  readonly search: ReportsSearch & { readonly kind: string };
  readonly choose: Choose;
}

/** A report before it is issued: what it will say, what it lacks, and as which file. */
export function ReportView({ kind, search, choose }: Props) {
  const { t, code } = useWords();
  const { at } = useMoment();
  const session = useSession();
  const [format, setFormat] = useState(kind.formats[0]!);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [isIssuing, setIssuing] = useState(false);
  const isRegulator = useIsRegulator();
  const input = inputOf(search, at);
  const isWaiting = kind.comparesMoments && search.since === undefined;
  const { data, problems, isLoading, again } = useAsk<ResultOf<typeof CONTENT_ALONE>, VariablesOf<typeof CONTENT>>(
    isRegulator === false ? CONTENT : CONTENT_ALONE,
    { input },
    { pause: isWaiting || isRegulator === undefined },
  );
  const content = isWaiting ? undefined : data?.report;
  const open = content?.gaps.filter(({ id }) => !accepted.has(id)) ?? [];
  const { mayAdd } = useRecordable();
  const mayIssue = mayGive('issueReport', session?.role) && mayAdd('issuedReport');
  return (
    <>
      <div className="no-print">
        <PageLink to="/reports" size="sm">
          {t('reports.back')}
        </PageLink>
        <PageHead
          title={kind.title}
          actions={
            content && (
              <>
                <Select
                  aria-label={t('reports.format')}
                  data={kind.formats.map((name) => ({ value: name, label: code('ReportFormat', name) }))}
                  value={format}
                  onChange={(chosen) => chosen && setFormat(chosen)}
                  allowDeselect={false}
                  w={170}
                />
                <Button
                  component="a"
                  href={draftAddress(input, format)}
                  download
                  variant="default"
                  leftSection={<IconDownload size={16} aria-hidden />}
                >
                  {t(content.isDraft ? 'reports.downloadDraft' : 'reports.download')}
                </Button>
                {mayIssue && (
                  <Button onClick={() => setIssuing(true)} disabled={open.length > 0}>
                    {t('reports.issue')}
                  </Button>
                )}
              </>
            )
          }
        />
        <Choices kind={kind} search={search} choose={choose} />
        <Problems problems={problems} again={again} />
      </div>
      {isWaiting && <Empty title={t('reports.sinceFirst')} help={t('reports.sinceFirstHelp')} />}
      {isLoading && !content && <Loading lines={12} />}
      {content && (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 8 }}>
            <Preview content={content} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 4 }} className="no-print">
            <OpenGaps
              gaps={content.gaps}
              language={content.language}
              law={kind.law}
              accepted={accepted}
              mayAccept={mayIssue}
              accept={setAccepted}
            />
          </Grid.Col>
        </Grid>
      )}
      {isIssuing && content && (
        <IssueSheet
          request={{ ...input, format, acceptedGaps: content.gaps.map(({ id }) => id) }}
          title={content.title}
          close={() => setIssuing(false)}
        />
      )}
    </>
  );
}
