import { Anchor, Group, Text } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useMoment } from '../../../moment/moment';
import { Section } from '../../../parts/Section';
import { ShowMore } from '../../../parts/ShowMore';
import { useWords } from '../../../words/words';
import styles from './Life.module.css';
import type { Lane, lifeOf, Moment, Tone } from './lifetime';
import { placeIn, spanOf, yearsIn } from './span';

const STEP = 12;
const TONES: readonly Tone[] = ['HOLDS', 'FELL', 'SUSPENDED', 'OPEN'];

interface Props {
  readonly life: ReturnType<typeof lifeOf>;
  /** Names a ground by its key. */
  readonly nameOf: (key: string) => string;
}

/** The life of a transfer on the effective clock: a strip, and the same as a list. A date of the list moves the page. */
export function Life({ life: { lanes, events }, nameOf }: Props) {
  const { t, date } = useWords();
  const { on, known, show } = useMoment();
  const [shown, setShown] = useState(STEP);
  const wordsOf = useMomentWords(nameOf);
  if (events.length === 0) return null;
  const span = spanOf(events, on);
  const tones = TONES.filter((tone) => lanes.some(({ bars }) => bars.some((bar) => bar.tone === tone)));
  return (
    <Section title={t('transfers.life')}>
      <div className={styles.strip} aria-hidden="true">
        <div className={styles.lanes}>
          <span />
          <div className={styles.axis}>
            {yearsIn(span).map((year) => (
              <span key={year} className={styles.year} style={{ left: placeIn(span, `${year}-01-01`) }}>
                {year}
              </span>
            ))}
          </div>
          {lanes.map((lane) => (
            <Fragment key={`${lane.kind} ${lane.key}`}>
              <span>{lane.kind === 'ground' ? nameOf(lane.key!) : t(`transfers.lane.${lane.kind}`)}</span>
              <Track lane={lane} span={span} on={on} titleOf={(moment) => `${date(moment.on)}: ${wordsOf(moment)}`} />
            </Fragment>
          ))}
        </div>
        <Group gap="md" mt="xs">
          {tones.map((tone) => (
            <Group key={tone} gap={6}>
              <span className={styles.legend}>
                <span className={styles.bar} data-tone={tone} style={{ left: 0, right: 0 }} />
              </span>
              <Text size="xs">{t(`transfers.tone.${tone}`)}</Text>
            </Group>
          ))}
          <Group gap={6}>
            <span className={styles.legend} style={{ width: 8 }}>
              <span className={styles.now} style={{ left: 4 }} />
            </span>
            <Text size="xs">{t('transfers.tone.NOW')}</Text>
          </Group>
        </Group>
      </div>
      <ol className={styles.events} aria-label={t('transfers.life')}>
        {events.slice(0, shown).map((moment) => (
          <li key={`${moment.on} ${moment.what} ${moment.subject}`}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              ta="start"
              onClick={() => show({ on: moment.on, known })}
              aria-current={moment.on === on ? 'date' : undefined}
            >
              {date(moment.on)}
            </Anchor>
            <span>{wordsOf(moment)}</span>
          </li>
        ))}
      </ol>
      <ShowMore shown={Math.min(shown, events.length)} total={events.length} more={() => setShown(shown + STEP)} />
    </Section>
  );
}

interface TrackProps {
  readonly lane: Lane;
  readonly span: ReturnType<typeof spanOf>;
  readonly on: string;
  readonly titleOf: (moment: Moment) => string;
}

function Track({ lane, span, on, titleOf }: TrackProps) {
  return (
    <div className={styles.track}>
      {lane.bars.map(({ from, to, tone }) => (
        <span
          key={from}
          className={styles.bar}
          data-tone={tone}
          style={{ left: placeIn(span, from), right: `calc(100% - ${placeIn(span, to ?? span.to)})` }}
        />
      ))}
      {lane.points.map((moment) => (
        <span
          key={`${moment.on} ${moment.what} ${moment.subject}`}
          className={styles.point}
          style={{ left: placeIn(span, moment.on) }}
          title={titleOf(moment)}
        />
      ))}
      <span className={styles.now} style={{ left: placeIn(span, on) }} />
    </div>
  );
}

function useMomentWords(nameOf: (key: string) => string): (moment: Moment) => string {
  const { t, code, country } = useWords();
  return ({ what, subject = '' }) => {
    const name = what.startsWith('ground')
      ? nameOf(subject)
      : what === 'signed' || what === 'expires'
        ? code('InstrumentKind', subject)
        : country(subject);
    return t(`transfers.happened.${what}`, { name });
  };
}
