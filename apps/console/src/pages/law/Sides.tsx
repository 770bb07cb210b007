import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { Dimmed } from '../../parts/Dimmed';
import { useWords } from '../../words/words';
import type { Compared } from './compared';
import type { Entry } from './entry';
import { LawEntry } from './LawEntry';
import classes from './law.module.css';

interface Side {
  readonly law: string;
  readonly title: string;
}

interface Props {
  readonly left: Side;
  readonly right: Side;
  readonly compared: readonly Compared[];
}

/** Two laws, or one on two days, next to each other. On a narrow page each part names its side. */
export function Sides({ left, right, compared }: Props) {
  const { code } = useWords();
  return (
    <>
      <div className={`${classes.sides} ${classes.heads}`} aria-hidden>
        <Text fw={600}>{left.title}</Text>
        <Text fw={600}>{right.title}</Text>
      </div>
      {compared.map(({ section, title, pairs }, i) => (
        <Fragment key={`${section} ${title}`}>
          {section !== compared[i - 1]?.section && (
            <Text component="h3" fw={600} mt="md">
              {code('LawSection', section)}
            </Text>
          )}
          {title && (
            <Text component="h4" size="sm" fw={600} c="dimmed" mt={4}>
              {title}
            </Text>
          )}
          {pairs.map((pair) => (
            <div key={[...pair.left, '|', ...pair.right].map(idOf).join(' ')} className={classes.sides}>
              <OfSide side={left} entries={pair.left} />
              <OfSide side={right} entries={pair.right} />
            </div>
          ))}
        </Fragment>
      ))}
    </>
  );
}

const idOf = (entry: Entry | string) => (typeof entry === 'string' ? entry : entry.id);

function OfSide({ side: { law, title }, entries }: { side: Side; entries: readonly Entry[] }) {
  const { t } = useWords();
  return (
    <div>
      <Dimmed size="xs" className={classes.side}>
        {title}
      </Dimmed>
      {entries.length === 0 && <Dimmed>{t('law.nothingHere')}</Dimmed>}
      {entries.map((entry) => (
        <div key={entry.id} className={classes.entry}>
          <LawEntry entry={entry} law={law} />
        </div>
      ))}
    </div>
  );
}
