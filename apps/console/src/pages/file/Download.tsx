import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { TypedDocumentNode } from '@urql/core';
import { useState } from 'react';
import { client } from '../../api/client';
import { type Problem, problemsOf } from '../../api/errors';
import { useMoment } from '../../moment/moment';
import { download } from '../../parts/download';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import { REGISTER_FILE, REGISTER_WORKBOOK } from './queries';

/** Gives the register at the moment of the page as a file. */
export function Download() {
  const { t, date } = useWords();
  const { at, on, known } = useMoment();
  const [loading, setLoading] = useState<'yaml' | 'xlsx'>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const name = `register-${[on, known?.slice(0, 10)].filter(Boolean).join('-known-')}`;
  /** Asks for a file, and gives it to the browser. */
  const get = async <Data,>(
    ending: 'yaml' | 'xlsx',
    ask: TypedDocumentNode<Data, { at?: typeof at | null }>,
    give: (data: Data) => void,
  ) => {
    setLoading(ending);
    const { data, error } = await client.query(ask, { at }).toPromise();
    setLoading(undefined);
    setProblems(error ? problemsOf(error) : []);
    if (data) give(data);
  };
  const asYaml = () =>
    get('yaml', REGISTER_FILE, ({ registerFile }) => download(`${name}.yaml`, registerFile, 'application/yaml'));
  const asWorkbook = () =>
    get('xlsx', REGISTER_WORKBOOK, (data) => download(`${name}.xlsx`, bytesOf(data.registerWorkbook), XLSX));
  return (
    <Section title={t('file.download')}>
      <Text mb="sm">
        {known
          ? t('file.downloadKnown', { date: date(on), known: date(known) })
          : t('file.downloadHelp', { date: date(on) })}
      </Text>
      <Problems problems={problems} again={() => setProblems([])} />
      <Group>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={loading === 'yaml'}
          onClick={asYaml}
        >
          {t('file.downloadAs')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={loading === 'xlsx'}
          onClick={asWorkbook}
        >
          {t('file.downloadWorkbook')}
        </Button>
      </Group>
    </Section>
  );
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
