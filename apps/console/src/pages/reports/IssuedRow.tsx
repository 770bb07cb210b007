import { Badge, Button, Checkbox, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Proof } from '../../parts/proof/Proof';
import { useWords } from '../../words/words';
import { Details } from './Details';
import type { Issued } from './queries';

interface Props {
  readonly issued: Issued;
  readonly kindTitle: string;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  open(): void;
  choose(): void;
}

/** An issued report in the list: what, to whom, when, and its file. */
export function IssuedRow({ issued, kindTitle, isOpen, isChosen, open, choose }: Props) {
  const { t, code, date, languageName, list } = useWords();
  const { id, title, format, language, issuedOn, issuedTo, purpose, recipientErased, acceptedGaps, moment, file } =
    issued;
  const scope = scopeOf(issued, list);
  const recipient = recipientErased ? t('reports.recipientErased') : issuedTo;
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 18rem' }}>
          <Text fw={600} size="sm" lang={language}>
            {title}
          </Text>
          <Text size="sm">
            {t('reports.toWhom', { date: date(issuedOn), recipient: recipient ?? t('reports.recipientErased') })}
          </Text>
          <Text size="xs" c="dimmed" component="div">
            {[
              title === kindTitle ? undefined : kindTitle,
              t('reports.asOf', { date: date(moment.on) }),
              scope || undefined,
              `${code('ReportFormat', format)}, ${languageName(language)}`,
              purpose,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Group gap={6} mt={4}>
            {acceptedGaps.length > 0 && (
              <Badge color="yellow" variant="light">
                {t('reports.gapCount', { count: acceptedGaps.length })}
              </Badge>
            )}
            {!file && <Badge color="gray">{t('reports.fileErased')}</Badge>}
          </Group>
        </div>
        <Group gap="xs">
          <Checkbox label={t('reports.choose')} checked={isChosen} onChange={choose} size="xs" />
          {file && (
            <Button
              component="a"
              href={file.address}
              download={file.fileName}
              variant="default"
              size="compact-sm"
              leftSection={<IconDownload size={14} aria-hidden />}
            >
              {t('reports.download')}
            </Button>
          )}
          <Proof id={id} name={title} />
          <Button variant="default" size="compact-sm" onClick={open} aria-expanded={isOpen}>
            {t('reports.details')}
          </Button>
        </Group>
      </Group>
      {isOpen && <Details id={id} />}
    </li>
  );
}

/** Returns the names of what the report covers, or nothing for all. */
function scopeOf(
  { controller, activities, transfers, dataSubjects }: Issued,
  list: (names: readonly string[]) => string,
): string {
  const named = [...activities, ...transfers].flatMap(({ name }) => name ?? []);
  return [controller?.name, list([...named, ...dataSubjects])].filter(Boolean).join(' · ');
}
