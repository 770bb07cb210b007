import { Text } from '@mantine/core';
import { Dimmed } from '../../parts/Dimmed';
import { LegalReference } from '../../parts/LegalReference';
import { textOf } from '../../parts/law/phrase';
import { Said } from '../../parts/law/Said';
import { useWords } from '../../words/words';
import { timeOf } from './day';
import type { Entry } from './entry';
import { HowKnown } from './HowKnown';

/** An entry of the law: what it says, its article, since when, and how well both are known. */
export function LawEntry({ entry, law }: { entry: Entry; law: string }) {
  const { title, details, article, howKnown } = entry;
  const time = timeOf(entry, useWords());
  return (
    <>
      <Text size="sm" fw={500}>
        <Said phrase={title} />
      </Text>
      {details.map((detail) => (
        <Dimmed key={textOf(detail)}>
          <Said phrase={detail} />
        </Dimmed>
      ))}
      <Text size="xs" c="dimmed" component="div">
        <LegalReference law={law} article={article} howKnown={howKnown} isOfPage />
        {time && ` · ${time}`}
        {' · '}
        <HowKnown entry={entry} />
      </Text>
    </>
  );
}
