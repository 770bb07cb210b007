import { Anchor, Popover, Text, UnstyledButton } from '@mantine/core';
import { useWords } from '../../words/words';
import type { Entry, Evidence } from './entry';
import { howKnown } from './how-known';

/** Says how well an entry of the law and its first day are known, and names the sources. */
export function HowKnown({ entry: { evidence, fromEvidence } }: { entry: Pick<Entry, 'evidence' | 'fromEvidence'> }) {
  const { t } = useWords();
  const [text, day] = [t(`law.${howKnown(evidence)}`), t(`law.${howKnown(fromEvidence)}`)];
  const said = text === day ? text : t('law.howBoth', { text, day });
  if ([...evidence, ...fromEvidence].every(({ sources }) => sources.length === 0)) return <>{said}</>;
  return (
    <Popover width={360} position="top-start" shadow="md">
      <Popover.Target>
        <UnstyledButton fz="inherit" td="underline dotted" c="inherit" display="inline">
          {said}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Sources title={t('law.evidenceOfText', { how: text })} evidence={evidence} />
        <Sources title={t('law.evidenceOfDay', { how: day })} evidence={fromEvidence} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Sources({ title, evidence }: { title: string; evidence: readonly Evidence[] }) {
  const sources = new Map(evidence.flatMap((one) => one.sources).map((source) => [source.title, source]));
  return (
    <>
      <Text size="sm" fw={600} mb={4}>
        {title}
      </Text>
      {[...sources.values()].map(({ title, addresses }) => (
        <Text key={title} size="sm" mb={4}>
          {title}{' '}
          {addresses.map((address) => (
            <Anchor key={address} href={address} target="_blank" rel="noreferrer" size="xs" display="block">
              {address}
            </Anchor>
          ))}
        </Text>
      ))}
    </>
  );
}
