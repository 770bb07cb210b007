import { Anchor, Group, Text } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useMoment } from '../../../moment/moment';
import { Section } from '../../../parts/Section';
import { ShowMore } from '../../../parts/ShowMore';
import { useWords } from '../../../words/words';
import { type NamedGround, useGroundWords } from '../GroundText';
import type { GroundOfLaw } from '../questions';
import styles from './Life.module.css';
import type { Lane, lifeOf, Moment, Tone } from './lifetime';
import { placeIn, spanOf, yearsIn } from './span';

const STEP = 12;
const TONES: readonly Tone[] = ['HOLDS', 'FELL', 'SUSPENDED', 'OPEN'];

interface Props {
  readonly life: ReturnType<typeof lifeOf>;
  /** The grounds of all times. */
  readonly rows: readonly NamedGround[];
  readonly ofLaw: ReadonlyMap<string, GroundOfLaw>;
}

/** The life of a transfer on the effective clock: a strip, and the same as a list. A date of the list moves the page. */
export function Life({ life: { lanes, events }, rows, ofLaw }: Props) {
  const { t, date } = useWords();
  const { on, known, show } = useMoment();
  const groundWords = useGroundWords();
  const [shown, setShown] = useState(STEP);
  const nameOf = (key = '') => {
    const row = rows.find((ground) => (ground.key ?? ground.code) === key);
    return row ? groundWords({ row, ofLaw: ofLaw.get(row.code) }).title : key;
  };
  const wordsOf = useMomentWords(nameOf);
  if (events.length === 0) return null;
  return (
    <Section title={t('transfers.life')}>
      <Strip lanes={lanes} events={events} nameOf={nameOf} titleOf={(at) => `${date(at.on)}: ${wordsOf(at)}`} />
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
      <ShowMore shown={shown} total={events.length} more={() => setShown(shown + STEP)} />
    </Section>
  );
}

interface StripProps extends ReturnType<typeof lifeOf> {
  /** Names a ground by its key. */
  readonly nameOf: (key?: string) => string;
  readonly titleOf: (moment: Moment) => string;
}

/** The lanes of the life over the years, for those who see the page. */
function Strip({ lanes, events, nameOf, titleOf }: StripProps) {
  const { t } = useWords();
  const { on } = useMoment();
  const span = spanOf(events, on);
  return (
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
            <span>{lane.kind === 'ground' ? nameOf(lane.key) : t(`transfers.lane.${lane.kind}`)}</span>
            <Track lane={lane} span={span} on={on} titleOf={titleOf} />
          </Fragment>
        ))}
      </div>
      <Key lanes={lanes} />
    </div>
  );
}

/** What the colours of the strip mean. */
function Key({ lanes }: { lanes: readonly Lane[] }) {
  const { t } = useWords();
  const tones = TONES.filter((tone) => lanes.some(({ bars }) => bars.some((bar) => bar.tone === tone)));
  return (
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
  const { t, code, place } = useWords();
  return ({ what, subject = '' }) => {
    const name = what.startsWith('ground')
      ? nameOf(subject)
      : what === 'signed' || what === 'expires'
        ? code('InstrumentKind', subject)
        : place(subject);
    return t(`transfers.happened.${what}`, { name });
  };
}
