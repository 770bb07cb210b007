import { Code, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useAsk } from '../../../api/read';
import { Dimmed } from '../../../parts/Dimmed';
import { AnswerState } from '../../../parts/NoAnswer';
import { Section } from '../../../parts/Section';
import { ShowMore } from '../../../parts/ShowMore';
import { Tag } from '../../../parts/Tag';
import { useSearchTexts } from '../../../parts/table/useSearchTexts';
import { useWords } from '../../../words/words';
import styles from '../people.module.css';
import { askedFields, askedMoment } from './asked';
import { type Grant, READINGS, type Reading } from './query';
import { whoAsked } from './who-asked';

const PAGE = 20;

/** What regulators asked for, when, and what was refused. */
export function Readings({ grants }: { grants: readonly Grant[] }) {
  const { t } = useWords();
  const [search, change] = useSearchTexts();
  const [first, setFirst] = useState(PAGE);
  const { data, problems, isLoading, again } = useAsk(READINGS, { account: search.account ?? null, first });
  const regulators = grants.filter(({ role }) => role === 'REGULATOR');
  return (
    <Section
      title={t('people.readings')}
      actions={
        regulators.length > 0 && (
          <NativeSelect
            size="xs"
            aria-label={t('people.regulator')}
            value={search.account ?? ''}
            data={[
              { value: '', label: t('people.allRegulators') },
              ...regulators.map(({ account, label }) => ({ value: account, label: label ?? t('people.noLabel') })),
            ]}
            onChange={({ currentTarget: { value } }) => change({ account: value || undefined })}
          />
        )
      }
    >
      <Dimmed mb="xs">{t('people.readingsHelp')}</Dimmed>
      <AnswerState data={data} problems={problems} again={again} lines={3} />
      {data?.readings.totalCount === 0 && (
        <Text size="sm">{t(search.account ? 'people.noReadingsOf' : 'people.noReadings')}</Text>
      )}
      {data && data.readings.totalCount > 0 && (
        <>
          <Text size="sm">{t('people.readingsCount', { count: data.readings.totalCount })}</Text>
          <ul className={styles.list}>
            {data.readings.nodes.map((reading) => (
              <ReadingRow
                key={`${reading.at} ${reading.position} ${reading.query.length} ${reading.variables}`}
                reading={reading}
              />
            ))}
          </ul>
          <ShowMore
            shown={data.readings.nodes.length}
            total={data.readings.totalCount}
            isLoading={isLoading}
            more={() => setFirst(first + 3 * PAGE)}
          />
        </>
      )}
    </Section>
  );
}

function ReadingRow({ reading }: { reading: Reading }) {
  const { at, query, variables, refused } = reading;
  const words = useWords();
  const { t, find, list, instant, date } = words;
  const who = whoAsked(words, reading);
  const fields = askedFields(query).map((field) => find(`people.asked.${field}`) ?? field);
  const { on, knownAt } = askedMoment(variables);
  return (
    <li className={styles.grant}>
      <div>
        <Text size="sm">
          {t('people.askedFor', { who, what: list(fields) || t('people.somethingElse') })}{' '}
          {on && t('people.askedOn', { date: date(on) })} {knownAt && t('people.askedKnown', { date: date(knownAt) })}
        </Text>
        <Text size="sm" c="dimmed" component="div">
          {instant(at)}{' '}
          {refused && (
            <Tag title={refused}>
              {t('people.refused', { why: find(`people.refusal.${refused.split(/[ ,]/)[0]}`) ?? refused })}
            </Tag>
          )}
        </Text>
        <details>
          <summary>
            <Text span size="xs">
              {t('people.exactly')}
            </Text>
          </summary>
          <Code block>{query}</Code>
          {variables !== '{}' && <Code block>{variables}</Code>}
        </details>
      </div>
    </li>
  );
}
