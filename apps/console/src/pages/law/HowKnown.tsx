import { Anchor, Popover, Text, UnstyledButton } from '@mantine/core';
import type { HowKnown as Grade } from '../../parts/law/how-known';
import { useWords } from '../../words/words';
import type { Entry, Evidence } from './entry';

type Part = Pick<Entry, 'howKnown' | 'dayKnown' | 'evidence' | 'fromEvidence'>;

/** Says how well an entry of the law and its first day are known, and names the sources, each with what was read and when. */
export function HowKnown({ entry: { howKnown, dayKnown, evidence, fromEvidence } }: { entry: Part }) {
  const { t } = useWords();
  const inWords = useGrade();
  const [text, day] = [inWords(howKnown, evidence), inWords(dayKnown, fromEvidence)];
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

/** Returns the writer of how a text or a day is known. A second look at the sources is said, too. */
function useGrade(): (grade: Grade, evidence: readonly Evidence[]) => string {
  const { t, code } = useWords();
  return (grade, evidence) => {
    const how = code('HowKnown', grade);
    return evidence.some(({ tag }) => tag === 'CHECKED') ? t('law.checkedTwice', { how }) : how;
  };
}

function Sources({ title, evidence }: { title: string; evidence: readonly Evidence[] }) {
  const { t, code, date } = useWords();
  const sources = new Map(evidence.flatMap((one) => one.sources).map((source) => [source.title, source]));
  return (
    <>
      <Text size="sm" fw={600} mb={4}>
        {title}
      </Text>
      {[...sources.values()].map(({ title, grade, readOn, addresses }) => (
        <Text key={title} size="sm" mb={4} component="div">
          {title}
          <Text size="xs" c="dimmed">
            {t('law.readOn', { how: code('HowKnown', grade), date: date(readOn) })}
          </Text>
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
