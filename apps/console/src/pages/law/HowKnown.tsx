import { Anchor, Popover, Text, UnstyledButton } from '@mantine/core';
import { useWords } from '../../words/words';
import type { Evidence } from './entries';

interface Props {
  readonly evidence: readonly Evidence[];
  readonly isVerified: boolean;
}

/** Says how well an entry of the law is known, and names the sources. */
export function HowKnown({ evidence, isVerified }: Props) {
  const { t } = useWords();
  const tags = new Set(evidence.map(({ tag }) => tag));
  const sources = evidence.flatMap((one) => one.sources);
  const isDoubtful = tags.has('UNVERIFIED') || tags.has('NOT_FOUND');
  const said = isDoubtful
    ? t('law.unverified')
    : !isVerified
      ? t('law.known') // its text, or the day from which it is so
      : tags.has('CHECKED')
        ? t('law.checked')
        : t('law.readIn');
  if (sources.length === 0) return <>{said}</>;
  const titles = new Map(sources.map((source) => [source.title, source]));
  return (
    <Popover width={360} position="top-start" shadow="md">
      <Popover.Target>
        <UnstyledButton fz="inherit" td="underline dotted" c="inherit" display="inline">
          {said}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" fw={600} mb={4}>
          {t('law.evidence')}
        </Text>
        {[...titles.values()].map(({ title, addresses }) => (
          <Text key={title} size="sm" mb={4}>
            {title}{' '}
            {addresses.map((address) => (
              <Anchor key={address} href={address} target="_blank" rel="noreferrer" size="xs" display="block">
                {address}
              </Anchor>
            ))}
          </Text>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
