import { Text } from '@mantine/core';
import { LegalReference } from '../parts/LegalReference';
import type { HowKnown } from '../parts/law/how-known';
import { useWords } from '../words/words';
import { MendHere } from './MendHere';
import type { Place } from './mending';

interface Props {
  /** The code of the law; absent if no law asks for it. */
  readonly law: string | null | undefined;
  readonly article: string;
  readonly howKnown: HowKnown | null;
  /** Where it is mended; regulators do not ask. */
  readonly place?: Place | null;
}

/** What stands under each gap of a document or a report: the article that asks for it, and the way to mend it. */
export function GapFoot({ law, article, howKnown, place }: Props) {
  const { t } = useWords();
  return (
    <>
      <Text size="xs" c="dimmed">
        {law ? <LegalReference law={law} article={article} howKnown={howKnown} /> : article}
      </Text>
      {place && <MendHere place={{ ...place, law }}>{t('findings.goToField')}</MendHere>}
    </>
  );
}
