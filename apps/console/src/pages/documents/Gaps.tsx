import { Text } from '@mantine/core';
import { useState } from 'react';
import { GapFoot } from '../../edit/GapFoot';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { useWords } from '../../words/words';
import classes from './gaps.module.css';
import { NoGaps } from './NoGaps';
import type { WholeDocument } from './useDocument';

interface Props {
  readonly document: WholeDocument;
  readonly law: string;
}

const PAGE = 50;

/** What the law requires and the document lacks, each with the field where it is mended. */
export function Gaps({ document, law }: Props) {
  const { t, language } = useWords();
  const [shown, setShown] = useState(PAGE);
  if (document.gaps.length === 0) return <NoGaps law={law} />;
  return (
    <Section title={`${t('documents.gaps')} (${document.gaps.length})`}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('documents.gapsHelp')}
      </Text>
      <ul className={classes.gaps}>
        {document.gaps.slice(0, shown).map(({ article, message, isVerified, place }) => (
          <li key={`${article} ${message}`}>
            <Text size="sm" lang={language}>
              {message}
            </Text>
            <GapFoot {...{ law, article, isVerified, place }} />
          </li>
        ))}
      </ul>
      <ShowMore
        shown={Math.min(shown, document.gaps.length)}
        total={document.gaps.length}
        more={() => setShown(shown + 5 * PAGE)}
      />
    </Section>
  );
}
