import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAsk } from '../../api/read';
import { daysAfter, isDate } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { Tag } from '../../parts/Tag';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { entriesOf } from './entries';
import { LawEntry } from './LawEntry';
import classes from './law.module.css';
import { lawChanges } from './law-changes';
import { LAW_ON_DATE, type LawOnDate } from './queries';

/** What changed in the law between another day and the date of the page. The day is in the address. */
export function Compared({ code, law }: { code: string; law?: LawOnDate }) {
  const words = useWords();
  const { t, date } = words;
  const { on } = useMoment();
  const [{ since: asked }, change] = useSearchTexts();
  const since = asked && isDate(asked) ? asked : undefined;
  const [day, setDay] = useState(since ?? daysAfter(on, -365));
  const compare = (value?: string) => change({ since: value });
  const then = useAsk(LAW_ON_DATE, { code, on: since }, { pause: since === undefined });
  const wasNone = then.problems.some((problem) => problem.code === 'NO_SUCH_LAW');
  const isReady = since !== undefined && law && (then.data || wasNone);
  const changes = isReady
    ? lawChanges(then.data ? entriesOf(then.data.jurisdiction, words) : [], entriesOf(law, words))
    : [];
  return (
    <Section title={since ? `${t('law.changedSince')} ${date(since)}` : t('law.changedSince')}>
      <Group align="flex-end" gap="sm" className="no-print" mb={since ? 'sm' : 0}>
        <TextInput
          type="date"
          label={t('law.compareWith')}
          value={day}
          onChange={({ currentTarget: { value } }) => setDay(value)}
        />
        <Button variant="default" onClick={() => isDate(day) && compare(day)}>
          {t('law.compare')}
        </Button>
        {since && (
          <Button variant="subtle" onClick={() => compare()}>
            {t('parts.close')}
          </Button>
        )}
      </Group>
      {!wasNone && <Problems problems={then.problems} again={then.again} />}
      {isReady && changes.length === 0 && <Text size="sm">{t('law.noChange')}</Text>}
      <ul className={classes.entries}>
        {changes.map(({ state, entry, before }) => (
          <li key={`${state} ${entry.id}`}>
            <Group gap="xs" mb={2}>
              <Tag>{t(`law.state.${state}`)}</Tag>
              <Dimmed size="xs">
                {[words.code('LawSection', entry.section), entry.list].filter(Boolean).join(' · ')}
              </Dimmed>
            </Group>
            {before && <Dimmed td="line-through">{[before.title, ...before.details].join(' · ')}</Dimmed>}
            <LawEntry entry={entry} law={code} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
