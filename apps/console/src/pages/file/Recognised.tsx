import { Alert, Text } from '@mantine/core';
import { useWords } from '../../words/words';
import type { Reading } from './queries';

/** Most dates that are named. */
const NAMED = 6;

/** What a spreadsheet was recognised as, and what of it is not read. */
export function Recognised({ reading, name }: { reading: Reading; name: string }) {
  const { t, code, date, find, series } = useWords();
  const { format, activities, sheets, ignored, parts, columns, source } = reading;
  const isEmpty = activities === 0 && parts.length === 0;
  const isUnknown = columns.length > 0 && columns.every(({ field }) => field === 'DESCRIPTION' || field === 'NOTHING');
  const unread = sheets.filter(({ isRead }) => !isRead);
  const names = unread.map((sheet) => (sheet.isHidden ? t('spreadsheet.hidden', { name: sheet.name }) : sheet.name));
  const dates = parts.map(({ effectiveOn }) => date(effectiveOn));
  const named = dates.length > NAMED ? [...dates.slice(0, NAMED), '…'] : dates;
  return (
    <Alert
      color={isEmpty ? 'orange' : 'pine'}
      role={isUnknown ? 'alert' : 'status'}
      title={t('spreadsheet.recognised', { format: code('ImportFormat', format) })}
    >
      <Text size="sm">
        {activities > 0 || isEmpty ? `${name} · ${t('spreadsheet.activities', { count: activities })}` : name}
      </Text>
      {isUnknown && <Text size="sm">{t('spreadsheet.noHeadings')}</Text>}
      {source && <Text size="sm">{t('spreadsheet.source', { source })}</Text>}
      {isEmpty && !isUnknown && (
        <Text size="sm">
          {t('spreadsheet.nothing')}. {t('spreadsheet.nothingHelp')}
        </Text>
      )}
      {parts.length > 0 && (
        <Text size="sm">
          {parts.length === 1
            ? t('file.holdsFrom', { date: dates[0] })
            : t('spreadsheet.dates', { count: parts.length, dates: series(named) })}
        </Text>
      )}
      {names.length > 0 && <Text size="sm">{t('spreadsheet.unread', { names: series(names) })}</Text>}
      {ignored.map((what) => (
        <Text size="sm" key={what}>
          {find(`spreadsheet.ignored.${what}`) ?? what}
        </Text>
      ))}
    </Alert>
  );
}
