import { Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words';
import { LegalReference } from '../LegalReference';
import { PageLink } from '../PageLink';
import { ShowMore } from '../ShowMore';
import { nameOf, type Turned, turningDays } from './changes';
import classes from './changes.module.css';
import { leastKnown } from './how-known';
import type { LawChange } from './queries';
import { Said } from './Said';

/** Days that are shown at first. */
const DAYS = 6;
/** Entries of one part that are named before the others are counted. */
const NAMED = 4;

interface Props {
  readonly changes: readonly LawChange[];
  /** The day since which each law is compared, by its code: its name leads to the comparison. Without it, laws are not named. */
  readonly since?: ReadonlyMap<string, string>;
}

/** Changes of laws, by day. */
export function LawChanges({ changes, since }: Props) {
  const { t, date, place } = useWords();
  const [shown, setShown] = useState(DAYS);
  const days = turningDays(changes);
  return (
    <>
      <ol className={classes.days}>
        {days.slice(0, shown).map(({ on, law, turned }) => (
          <li key={`${on} ${law}`}>
            <Text size="sm" fw={600}>
              {date(on)}
              {since && (
                <>
                  {' · '}
                  <PageLink to="/law/$code" params={{ code: law }} search={{ since: since.get(law) }} size="sm">
                    {place(law)}
                  </PageLink>
                  {' · '}
                  <Text span size="xs" c="dimmed" fw={400}>
                    {t('law.lastApproved', { date: date(since.get(law)) })}
                  </Text>
                </>
              )}
            </Text>
            {turned.map((one) => (
              <Part key={`${one.turn} ${one.part} ${one.list} ${one.recordCount}`} turned={one} />
            ))}
          </li>
        ))}
      </ol>
      <ShowMore shown={Math.min(shown, days.length)} total={days.length} more={() => setShown(shown + 2 * DAYS)} />
    </>
  );
}

function Part({ turned: { turn, part, list, recordCount, changes } }: { turned: Turned }) {
  const words = useWords();
  const { t, code } = words;
  const named = changes.flatMap((change) => nameOf(change, words) ?? []);
  const [first] = changes;
  return (
    <div className={classes.turned}>
      <Text size="sm">
        {code('LawTurn', turn)}: {list ? code('LawList', list) : code('LawSection', part)}
        {named.length > 0 && ' – '}
        {named.slice(0, NAMED).map((run, i) => (
          <span key={typeof run === 'string' ? run : run.en}>
            {i > 0 && ' · '}
            <Said phrase={[run]} />
          </span>
        ))}
        {named.length > NAMED && ` · ${t('law.andMore', { count: named.length - NAMED })}`}
      </Text>
      <Text size="xs" c="dimmed" component="div">
        <LegalReference law={first.law} article={first.article} howKnown={leastKnown(changes)} isOfPage />
        {changes.some(({ article }) => article !== first.article) && ' …'}
        {recordCount !== undefined && <> · {t('law.concernsRecords', { count: recordCount })}</>}
      </Text>
    </div>
  );
}
