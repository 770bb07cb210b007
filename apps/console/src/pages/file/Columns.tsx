import { Alert, Button, FileButton, Group, NativeSelect, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { download } from '../../parts/download';
import { useWords } from '../../words/words';
import classes from './file.module.css';
import type { Reading } from './queries';
import { textIn } from './text-file';

/** How the columns of a table are read. Each can be corrected; the mapping is kept as a file, and taken again. */
export function Columns({ reading, read }: { reading: Reading; read(mapping: string): void }) {
  const { t, find } = useWords();
  const [fields, setFields] = useState<readonly string[]>(() => reading.columns.map(({ field }) => field));
  const [isNotUtf8, setNotUtf8] = useState(false);
  const isChanged = reading.columns.some(({ field }, i) => field !== fields[i]);
  const choices = reading.fields.map((field) => ({ value: field, label: find(`spreadsheet.field.${field}`) ?? field }));

  /** Returns the mapping with the corrections of the page. */
  const corrected = async () => {
    if (!isChanged) return reading.mapping;
    const { parse, stringify } = await import('yaml');
    const mapping = parse(reading.mapping) as Record<string, unknown>;
    return stringify({ ...mapping, columns: reading.columns.map(({ heading }, i) => ({ heading, field: fields[i] })) });
  };
  const take = async (file: File | null) => {
    if (!file) return;
    const mapping = await textIn(file);
    setNotUtf8(mapping === undefined);
    if (mapping !== undefined) read(mapping);
  };
  const change = (at: number, field: string) => setFields(fields.map((each, i) => (i === at ? field : each)));
  return (
    <details open={reading.format === 'TABLE'}>
      <summary>
        <Title order={3} size="h4" display="inline">
          {t('spreadsheet.columns')}
        </Title>
      </summary>
      <Text size="sm" mb="xs">
        {t('spreadsheet.columnsHelp')}
      </Text>
      <ul className={classes.things}>
        {reading.columns.map(({ heading }, i) => (
          <li key={`${heading} ${String(i)}`} className={classes.thing}>
            <Text size="sm" className={classes.long}>
              {heading}
            </Text>
            <NativeSelect
              size="xs"
              aria-label={t('spreadsheet.fieldOf', { heading })}
              data={choices}
              value={fields[i]}
              onChange={({ currentTarget: { value } }) => change(i, value)}
            />
          </li>
        ))}
      </ul>
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
    </details>
  );
}
