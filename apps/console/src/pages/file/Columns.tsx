import { Alert, Button, FileButton, Group, NativeSelect, NumberInput, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { download } from '../../parts/download';
import { useWords } from '../../words/words';
import { ColumnList } from './ColumnList';
import type { Reading } from './queries';
import { type AskedText, TextsAnswered } from './TextsAnswered';
import { textIn } from './text-file';

interface Props {
  readonly reading: Reading;
  /** The mapping that the browser has kept, with the number of answers in it, if the file is read by its columns. */
  readonly kept: { readonly mapping: string; readonly answers: number } | undefined;
  read(mapping: string): void;
  forget(): void;
  /** Takes whether something is corrected that the reading does not have yet. */
  correcting(isChanged: boolean): void;
}

/** How a file is read. Columns and texts can be corrected here; the mapping is kept by the browser, and as a file. */
export function Columns({ reading, kept, read, forget, correcting }: Props) {
  const { t } = useWords();
  const { columns, unknownValues, answers: given, cells } = reading;
  const [fields, setFields] = useState<readonly string[]>(() => columns.map(({ field }) => field));
  const [answers, setAnswers] = useState<ReadonlyMap<AskedText, string>>(new Map());
  const [days, setDays] = useState(reading.days ?? '');
  const [law, setLaw] = useState(reading.law);
  const hasUnclearDates = reading.days != null || cells.some(({ note }) => note === 'NO_SUCH_DATE');
  const hasGrounds = cells.some(({ field }) => field === 'safeguard');
  const [isNotUtf8, setNotUtf8] = useState(false);
  const isChanged =
    days !== (reading.days ?? '') ||
    law !== reading.law ||
    answers.size > 0 ||
    columns.some(({ field }, i) => field !== fields[i]);
  useEffect(() => {
    correcting(isChanged);
    return () => correcting(false);
  }, [correcting, isChanged]);

  /** Returns the mapping with the corrections of the page. */
  const corrected = async () => {
    const { correctedMapping } = await import('./corrected-mapping');
    const changed = [...answers].map(([{ list, text }, value]) => ({ list, text, value }));
    return correctedMapping(reading, { fields, answers: changed, days, law });
  };
  const take = async (file: File | null) => {
    if (!file) return;
    const mapping = await textIn(file);
    setNotUtf8(mapping === undefined);
    if (mapping !== undefined) read(mapping);
  };
  const answer = (asked: AskedText, by: string) => {
    const next = new Map(answers);
    if (by === (asked.value ?? '')) next.delete(asked);
    else next.set(asked, by);
    setAnswers(next);
  };
  return (
    <div>
      {kept && (
        <Alert color="pine" role="status" mb="md">
          <Group justify="space-between">
            <Text size="sm">{t('spreadsheet.kept')}</Text>
            <Button size="compact-sm" variant="default" onClick={forget}>
              {t('spreadsheet.forget')}
            </Button>
          </Group>
          {kept.answers > 0 && (
            <Group justify="space-between" mt="xs">
              <Text size="sm">{t('spreadsheet.former', { count: kept.answers })}</Text>
              <Button size="compact-sm" variant="default" onClick={() => read(kept.mapping)}>
                {t('spreadsheet.formerTake')}
              </Button>
            </Group>
          )}
        </Alert>
      )}
      {columns.length > 0 && (
        <details open={reading.format !== 'ICO' || columns.some(({ field }) => field === 'UNANSWERED')}>
          <summary>
            <Title order={3} size="h4" display="inline">
              {t('spreadsheet.columns')}
            </Title>
          </summary>
          <Text size="sm" mb="xs">
            {t('spreadsheet.columnsHelp')}
          </Text>
          {reading.sheet && <Place reading={reading} read={read} />}
          <ColumnList
            reading={reading}
            fields={fields}
            change={(at, field) => setFields(fields.map((each, i) => (i === at ? field : each)))}
          />
        </details>
      )}
      <TextsAnswered title="spreadsheet.unknown" texts={unknownValues} {...{ answers, answer }} />
      <TextsAnswered title="spreadsheet.answers" texts={given} {...{ answers, answer }} />
      {(hasUnclearDates || hasGrounds) && (
        <Group mt="sm">
          {hasUnclearDates && (
            <Choice label="spreadsheet.days" options={['', 'DAY_FIRST', 'MONTH_FIRST']} value={days} change={setDays} />
          )}
          {hasGrounds && <Choice label="spreadsheet.law" options={['EU', 'UK']} value={law} change={setLaw} />}
        </Group>
      )}
      <Group mt="sm">
        <Button
          variant={isChanged ? 'filled' : 'default'}
          size="compact-md"
          onClick={async () => read(await corrected())}
        >
          {t('spreadsheet.readAgain')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={async () => download('mapping.yaml', await corrected(), 'application/yaml')}
        >
          {t('spreadsheet.mappingDownload')}
        </Button>
        <FileButton onChange={(file) => void take(file)} accept=".yaml,.yml">
          {(props) => (
            <Button {...props} variant="default" size="compact-md">
              {t('spreadsheet.mappingTake')}
            </Button>
          )}
        </FileButton>
      </Group>
      {isNotUtf8 && (
        <Alert color="red" role="alert" mt="sm">
          {t('file.notUtf8')}
        </Alert>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: 'spreadsheet.days' | 'spreadsheet.law';
  readonly options: readonly string[];
  readonly value: string;
  change(value: string): void;
}

/** A choice for the whole file. The empty one is no answer. */
function Choice({ label, options, value, change }: ChoiceProps) {
  const { t, find } = useWords();
  const labelOf = (option: string) =>
    option === '' ? t('spreadsheet.leaveInDescription') : (find(`spreadsheet.${option}`) ?? option);
  return (
    <NativeSelect
      size="xs"
      label={t(label)}
      data={options.map((option) => ({ value: option, label: labelOf(option) }))}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}

/** What the rows of a table can be. */
const ROWS = ['TABLE', 'INVENTORY'] as const;

/** The sheet and the row of the headings, and what the rows are. Another choice brings proposals for its columns. */
function Place({ reading, read }: { reading: Reading; read(mapping: string): void }) {
  const { t } = useWords();
  const sheets = reading.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  const [sheet, setSheet] = useState(reading.sheet ?? sheets[0] ?? '');
  const [row, setRow] = useState<number>(reading.headingRow ?? 1);
  const [rows, setRows] = useState<string>(reading.format);
  const isChanged = sheet !== reading.sheet || row !== reading.headingRow || rows !== reading.format;
  return (
    <Group mb="sm" align="flex-end">
      {sheets.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('spreadsheet.sheet')}
          data={sheets}
          value={sheet}
          onChange={({ currentTarget: { value } }) => setSheet(value)}
        />
      )}
      {ROWS.some((of) => of === reading.format) && (
        <NativeSelect
          size="xs"
          label={t('spreadsheet.rows')}
          data={ROWS.map((of) => ({ value: of, label: t(`spreadsheet.rows.${of}`) }))}
          value={rows}
          onChange={({ currentTarget: { value } }) => setRows(value)}
        />
      )}
      <NumberInput
        size="xs"
        label={t('spreadsheet.headingRow')}
        min={1}
        allowDecimal={false}
        value={row}
        onChange={(value) => setRow(Number(value) || 1)}
      />
      {isChanged && (
        <Button
          size="compact-sm"
          onClick={async () => {
            const { mappingOfPlace } = await import('./corrected-mapping');
            read(mappingOfPlace(ROWS.some((of) => of === rows) ? rows : 'TABLE', sheet, row));
          }}
        >
          {t('spreadsheet.readAgain')}
        </Button>
      )}
    </Group>
  );
}
