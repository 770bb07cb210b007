import { Text } from '@mantine/core';
import { Dimmed } from '../../parts/Dimmed';
import { isOwn } from '../../parts/own-law';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import type { WorkData } from './queries';
import classes from './today.module.css';

/** Findings by the laws of the organisation's own countries; the other laws in one line. */
export default function ByLaw({ data }: { data: WorkData }) {
  const { t, place } = useWords();
  const countOf = (counts: WorkData['errors']['counts'], law: string) =>
    counts.find(({ value }) => value === law)?.count ?? 0;
  const own = data.laws.filter(isOwn).map(({ code }) => code);
  const rows = own
    .map((law) => ({ law, errors: countOf(data.errors.counts, law), count: countOf(data.all.counts, law) }))
    .sort((a, b) => b.errors - a.errors || b.count - a.count || (a.law < b.law ? -1 : 1));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const others = data.all.counts.filter(({ value }) => !own.includes(value));
  return (
    <Section title={t('today.byLaw')}>
      <Dimmed mb="xs">{t('today.byLawHelp')}</Dimmed>
      <ul className={`${classes.plain} ${classes.laws}`}>
        {rows.map(({ law, errors, count }) => (
          <li key={law} className={classes.law}>
            <PageLink to="/findings" search={{ law }} data-count={count} c="inherit" fw={600} size="sm">
              {place(law)}
            </PageLink>
            <span className={classes.bar} aria-hidden>
              <span style={{ width: `${(100 * errors) / most}%` }} className={classes.errors} />
              <span style={{ width: `${(100 * (count - errors)) / most}%` }} className={classes.rest} />
            </span>
            <Text span size="sm">
              {t('today.lawFindings', { count })}
              {errors > 0 && (
                <>
                  {', '}
                  <PageLink to="/findings" search={{ law, severity: 'ERROR' }} data-count={errors} size="sm">
                    {t('today.lawErrors', { errors })}
                  </PageLink>
                </>
              )}
            </Text>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <PageLink to="/findings" size="sm" mt="sm" display="inline-block">
          {t('today.allOthers', { laws: others.length })}
        </PageLink>
      )}
    </Section>
  );
}
