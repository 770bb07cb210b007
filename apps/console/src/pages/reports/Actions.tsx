import { Button, Select } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../words/words';
import { IssueSheet } from './IssueSheet';
import type { Content, Kind } from './queries';
import { draftAddress, type ReportRequest } from './request';
import type { Shown } from './useSections';

interface Props {
  readonly kind: Kind;
  readonly input: ReportRequest;
  readonly content: Content;
  readonly accepted: ReadonlySet<string>;
  readonly mayIssue: boolean;
  readonly reports: readonly Shown[];
}

/** Prints the report, downloads it, and issues it once each gap is accepted. */
export function Actions({ kind, input, content, accepted, mayIssue, reports }: Props) {
  const { t, code } = useWords();
  const [format, setFormat] = useState(kind.formats[0]!);
  const [isIssuing, setIssuing] = useState(false);
  const print = async () => {
    await Promise.all(reports.map((report) => report.all()));
    window.print();
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        loading={reports.some(({ isLoading }) => isLoading)}
        onClick={print}
      >
        {t('reports.print')}
      </Button>
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
        <Button onClick={() => setIssuing(true)} disabled={content.gaps.some(({ id }) => !accepted.has(id))}>
          {t('reports.issue')}
        </Button>
      )}
      {isIssuing && (
        <IssueSheet
          request={{ ...input, format, acceptedGaps: content.gaps.map(({ id }) => id) }}
          title={content.title}
          close={() => setIssuing(false)}
        />
      )}
    </>
  );
}
