import { Alert, Button, CloseButton, Group, List, Modal, Text, Title } from '@mantine/core';
import { IconDownload, IconKey } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useAgainSoon, useAsk } from '../../api/read';
import { useWords } from '../../words/words';
import { Loading } from '../Loading';
import { Problems } from '../Problems';
import { NoLog } from './NoLog';
import { savePolicy } from './policy';
import { BUNDLE, type Bundle, type LogOfProof } from './queries';
import { VERIFY_PAGE } from './verifiers';

interface Props {
  readonly id: string;
  readonly name: string;
  close(): void;
}

/** Says what the proof of an entry proves and what not, and downloads it. */
export default function ProofDialog({ id, name, close }: Props) {
  const { t } = useWords();
  const { data, problems, isLoading, again } = useProof(id);
  const isOff = problems.some(({ code }) => code === 'LOG_OFF');
  const isReady = data && !isLoading;
  const title = t('evidence.dialog', { name });
  return (
    <Modal.Root opened onClose={close} size="lg">
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body pt="md">
          <Group justify="space-between" mb="md" wrap="nowrap" align="flex-start">
            <Title order={2} size="h3">
              {title}
            </Title>
            <CloseButton onClick={close} aria-label={t('parts.close')} />
          </Group>
          {isOff ? <NoLog /> : <Problems problems={problems} again={again} />}
          {!isReady && problems.length === 0 && <Loading lines={8} />}
          {isReady && data.evidenceLog && <Proven log={data.evidenceLog} bundle={data.evidence} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Asks for the proof, and again while the log has newer events to sign. */
function useProof(id: string) {
  const { data, problems, isLoading, again } = useAsk(BUNDLE, { id }, { isLive: true });
  const isBehind = problems.some(({ code }) => code === 'LOG_BEHIND');
  const isPartly = (data?.evidence.notCovered ?? 0) > 0 && !data?.evidenceLog?.isStopped;
  useAgainSoon((isBehind || isPartly) && !isLoading, again);
  return { data, problems, isLoading: isLoading && !isBehind && !isPartly, again };
}

interface ProvenProps {
  readonly log: LogOfProof;
  readonly bundle: Bundle;
}

function Proven({ log, bundle }: ProvenProps) {
  const { t, code, find, instant, list } = useWords();
  const { address, fileName, events, notCovered, encrypted, isForgotten, witnesses, file, checkpoint } = bundle;
  const isComparable = file === 'COMPARABLE';
  const fields = list(encrypted.map((field) => find(`fields.${field}`) ?? field));
  return (
    <>
      {log.isStopped && (
        <Alert color="red" mb="sm">
          {t('evidence.afterStop')}
        </Alert>
      )}
      {notCovered > 0 && !log.isStopped && (
        <Alert color="yellow" mb="sm">
          {t('evidence.notYet', { count: notCovered })}
        </Alert>
      )}
      <Part title={t('evidence.proves')}>
        <List.Item>{t('evidence.provesAll', { count: events, instant: instant(checkpoint.at) })}</List.Item>
        {witnesses.length > 0 && <List.Item>{t('evidence.provesWitness', { names: list(witnesses) })}</List.Item>}
        {isComparable && <List.Item>{code('FileProof', file)}</List.Item>}
        {encrypted.length > 0 && (
          <List.Item>{t(isForgotten ? 'evidence.provesForgotten' : 'evidence.provesEncrypted', { fields })}</List.Item>
        )}
      </Part>
      <Part title={t('evidence.provesNot')}>
        <List.Item>{t('evidence.limitTruth')}</List.Item>
        {witnesses.length === 0 && <List.Item>{t('evidence.limitHistory')}</List.Item>}
        {file && !isComparable && <List.Item>{t('evidence.limitFile', { why: code('FileProof', file) })}</List.Item>}
        <List.Item>{t('evidence.limitTime')}</List.Item>
        <List.Item>{t('evidence.limitPerson')}</List.Item>
        <List.Item>{t('evidence.limitLater')}</List.Item>
      </Part>
      <Title order={3} size="h5" mb={4}>
        {t('evidence.how')}
      </Title>
      <Text size="sm">{t('evidence.howText')}</Text>
      {isComparable && <Text size="sm">{t('evidence.howFile')}</Text>}
      <Text size="sm" mt="md" fw={600}>
        {t('evidence.confidential')}
      </Text>
      {isComparable && (
        <Text size="sm" fw={600}>
          {t('evidence.confidentialFile')}
        </Text>
      )}
      <Downloads log={log} address={address} fileName={fileName} />
    </>
  );
}

/** The proof, and what is needed to check it. */
function Downloads({ log, address, fileName }: Pick<Bundle, 'address' | 'fileName'> & Pick<ProvenProps, 'log'>) {
  const { t } = useWords();
  const icon = <IconDownload size={16} aria-hidden />;
  return (
    <Group mt="md" gap="xs">
      <Button component="a" href={address} download={fileName} leftSection={icon}>
        {t('evidence.download')}
      </Button>
      <Button variant="default" leftSection={<IconKey size={16} aria-hidden />} onClick={() => savePolicy(log)}>
        {t('evidence.policy')}
      </Button>
      <Button component="a" href={VERIFY_PAGE} download variant="default" leftSection={icon}>
        {t('evidence.checkPage')}
      </Button>
    </Group>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {title}
      </Title>
      <List size="sm" spacing={4} mb="md">
        {children}
      </List>
    </section>
  );
}
