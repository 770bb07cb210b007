import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client';
import { type Problem, problemsOf } from '../../api/errors';
import { useMoment } from '../../moment/moment';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import { REGISTER_FILE } from './queries';

/** Gives the register at the moment of the page as a file. */
export function Download() {
  const { t, date } = useWords();
  const { at, on, known } = useMoment();
  const [isLoading, setLoading] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const load = async () => {
    setLoading(true);
    const { data, error } = await client.query(REGISTER_FILE, { at }).toPromise();
    setLoading(false);
    setProblems(error ? problemsOf(error) : []);
    if (data) save(data.registerFile, `register-${[on, known?.slice(0, 10)].filter(Boolean).join('-known-')}.yaml`);
  };
  return (
    <Section title={t('file.download')}>
      <Text mb="sm">
        {known
          ? t('file.downloadKnown', { date: date(on), known: date(known) })
          : t('file.downloadHelp', { date: date(on) })}
      </Text>
      <Problems problems={problems} again={() => void load()} />
      <Group>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={isLoading}
          onClick={load}
        >
          {t('file.downloadAs')}
        </Button>
      </Group>
    </Section>
  );
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
