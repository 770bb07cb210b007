import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/read';
import { useAccountName } from '../../parts/accounts';
import { Dimmed } from '../../parts/Dimmed';
import { AnswerState } from '../../parts/NoAnswer';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { ThingLink } from '../../parts/ThingLink';
import { thingTitle } from '../../parts/thing-title';
import { useEventWords } from '../../provenance/useEventWords';
import { useWords } from '../../words/words';
import { type Occasion, occasions } from './occasions';
import { LAST_CHANGES, type Recording } from './queries';
import classes from './today.module.css';

const RECORDINGS = 100;
const SHOWN = 4;
const OF_ONE = 3;

/** What was recorded last: by whom, why, and from when it holds. */
export default function LastChanged() {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const { data, problems, again } = useRead(LAST_CHANGES, { first: RECORDINGS });
  const all = occasions(data?.recordings.nodes ?? []);
  return (
    <Section
      title={t('today.lastChanged')}
      actions={
        <PageLink to="/changes" size="sm">
          {t('today.lastMore')}
        </PageLink>
      }
    >
      <AnswerState data={data} problems={problems} again={again} lines={3} />
      {data && all.length === 0 && <Text size="sm">{t('today.lastNone')}</Text>}
      <ul className={classes.plain}>
        {all.slice(0, shown).map((occasion) => (
          <OnOccasion key={occasion[0].position} occasion={occasion} />
        ))}
      </ul>
      {all.length > shown && (
        <Anchor component="button" size="sm" onClick={() => setShown(shown + 2 * SHOWN)}>
          {t('parts.more')}
        </Anchor>
      )}
    </Section>
  );
}

function OnOccasion({ occasion }: { occasion: Occasion<Recording> }) {
  const { t, instant } = useWords();
  const nameOf = useAccountName();
  const [{ actor, actorLabel, recordedAt, reason }] = occasion;
  return (
    <li className={classes.wait}>
      <div>
        <Text size="sm">{instant(recordedAt)}</Text>
        <Dimmed>{actorLabel ?? nameOf(actor)}</Dimmed>
      </div>
      <div>
        {occasion.slice(0, OF_ONE).map((recording) => (
          <Change key={recording.position} recording={recording} />
        ))}
        {occasion.length > OF_ONE && <Dimmed>{t('today.lastAnd', { count: occasion.length - OF_ONE })}</Dimmed>}
        {reason && <Dimmed>{t('history.because', { reason })}</Dimmed>}
      </div>
    </li>
  );
}

function Change({ recording }: { recording: Recording }) {
  const words = useWords();
  const say = useEventWords();
  const { thing, effectiveOn, recordedAt } = recording;
  return (
    <Text size="sm" lineClamp={2}>
      {!['access', 'finding'].includes(thing.type) && (
        <>
          <ThingLink type={thing.type} id={thing.id} keyOf={thing.key} fw={600} c="inherit" size="sm">
            {thingTitle(words, thing)}
          </ThingLink>
          {': '}
        </>
      )}
      {say(recording)}
      {effectiveOn !== recordedAt.slice(0, 10) && (
        <Dimmed span> {words.t('today.lastFrom', { date: words.date(effectiveOn) })}</Dimmed>
      )}
    </Text>
  );
}
