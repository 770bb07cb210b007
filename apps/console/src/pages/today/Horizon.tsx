import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/read';
import { daysAfter } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { KnownPoorly } from '../../parts/LegalReference';
import { AnswerState } from '../../parts/NoAnswer';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { StatusBadge } from '../../parts/StatusBadge';
import { thingTitle } from '../../parts/thing-title';
import { useSeen } from '../../parts/useSeen';
import { useWords } from '../../words/words';
import { actsFrom, type Coming, coming, distance } from './horizon';
import { HORIZON, type HorizonData, type HorizonNode } from './queries';
import classes from './today.module.css';

const YEAR = 365;
const PAGE = 12;
const NAMED_THINGS = 3;

/**
 * The dates of the next twelve months on which something becomes wrong by itself. They are worked out once they are in sight. Those of a
 * large register take the server a while: they are worked out once somebody asks for them.
 */
export default function Horizon({ isLarge }: { readonly isLarge: boolean }) {
  const { t } = useWords();
  const { on } = useMoment();
  const [first, setFirst] = useState(PAGE);
  const [from, to] = [daysAfter(on, 1), daysAfter(on, YEAR)];
  const { ref, isSeen } = useSeen();
  const [isAsked, setAsked] = useState(!isLarge);
  const isWanted = isSeen && isAsked;
  const { data, problems, isLoading, again } = useRead(HORIZON, { from, to, first }, { pause: !isWanted });
  const dates = data?.horizon.nodes.filter(({ appearCount }) => appearCount > 0) ?? [];
  return (
    <Section title={t('today.horizon')}>
      <div ref={ref}>
        <Dimmed mb="md">{t('today.horizonHelp')}</Dimmed>
      </div>
      {!isAsked && (
        <Button variant="default" onClick={() => setAsked(true)}>
          {t('parts.show')}
        </Button>
      )}
      {isWanted && <AnswerState data={data} problems={problems} again={again} lines={3} />}
      {data && dates.length === 0 && <Empty title={t('today.horizonNone')} help={t('today.horizonNoneHelp')} />}
      {data && (
        <ol className={classes.timeline}>
          {dates.map((node) => (
            <OnDate key={node.on} node={node} data={data} />
          ))}
        </ol>
      )}
      {data && (
        <ShowMore
          shown={data.horizon.nodes.length}
          total={data.horizon.totalCount}
          isLoading={isLoading}
          more={() => setFirst(first + 2 * PAGE)}
        />
      )}
    </Section>
  );
}

function OnDate({ node, data }: { node: HorizonNode; data: HorizonData }) {
  const { t, date, place, language } = useWords();
  const { on } = useMoment();
  const rows = coming(node.appear);
  const laws = [...new Set(node.appear.map(({ law }) => law))];
  const ending = data.recognitions.filter(({ to, law }) => to === node.on && laws.includes(law));
  const isGrave = rows.some(({ severity }) => severity === 'ERROR');
  return (
    <li className={isGrave ? `${classes.date} ${classes.grave}` : classes.date}>
      <div>
        <Text fw={600}>{date(node.on)}</Text>
        <Dimmed>{distance(on, node.on, language)}</Dimmed>
      </div>
      <div>
        {actsFrom(node.on, laws, data.later).map(({ law, name, howKnown }) => (
          <Text key={name} fw={600}>
            {place(law)}: {t('today.acts', { act: name })}
            <KnownPoorly howKnown={howKnown} />
          </Text>
        ))}
        {ending.map(({ law, name, act }) => (
          <Text key={act} fw={600}>
            {place(law)}: {t('today.recognitionEnds', { name: name ?? act })}
          </Text>
        ))}
        <ul className={classes.plain}>
          {rows.map((row) => (
            <ComingRow key={row.duty} row={row} />
          ))}
        </ul>
        <PageLink to="/findings" search={{ on: node.on, since: daysAfter(node.on, -1), as: 'today' }} size="sm">
          {t('today.findingsOn')}
        </PageLink>
      </div>
    </li>
  );
}

function ComingRow({ row }: { row: Coming<HorizonNode['appear'][number]> }) {
  const words = useWords();
  const { t, code, place, list } = words;
  const [first] = row.findings;
  const named = row.things.slice(0, NAMED_THINGS).map((thing) => thingTitle(words, thing));
  const more = row.things.length - named.length;
  return (
    <li className={classes.task}>
      <StatusBadge type="Severity" code={row.severity} />
      <div>
        <Text size="sm" fw={600}>
          {code('FindingDuty', row.duty)}
        </Text>
        <Dimmed>
          {list(row.laws.map(place))} ·{' '}
          {more > 0 ? t('findings.andMore', { names: named.join(' · '), count: more }) : named.join(' · ')}
        </Dimmed>
        {row.findings.length === 1 && first && (
          <Text size="sm" lang={first.messageLanguage}>
            {first.message}
          </Text>
        )}
      </div>
    </li>
  );
}
