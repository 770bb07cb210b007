import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { StatusBadge } from '../../parts/StatusBadge';
import { thingTitle } from '../../parts/thing-title';
import { useWords } from '../../words/words';
import type { WorkData } from './queries';
import classes from './today.module.css';

const NAMED_LAWS = 3;

/** The first things to do under the organisation's own laws. */
export default function DoFirst({ data: { work, all }, isStale }: { data: WorkData; isStale: boolean }) {
  const words = useWords();
  const { t, code, place, list, number } = words;
  return (
    <Section
      title={t('today.doFirst')}
      actions={
        all.findingCount > 0 && (
          <PageLink to="/findings" data-count={all.findingCount} size="sm">
            {t('today.allWork', { count: number(all.findingCount) })}
          </PageLink>
        )
      }
    >
      {work.nodes.length === 0 && isStale ? null : work.nodes.length === 0 ? (
        <Empty title={t('today.nothingToDo')} help={t('today.nothingToDoHelp')} />
      ) : (
        <>
          <Dimmed mb="xs">{t('today.doFirstHelp')}</Dimmed>
          <ol className={classes.plain}>
            {work.nodes.map((row) => {
              const [first] = row.findings;
              const laws = row.laws.slice(0, NAMED_LAWS).map(place);
              const more = row.laws.length - laws.length;
              return (
                <li key={row.id} className={classes.task}>
                  <StatusBadge type="Severity" code={row.severity} />
                  <div>
                    <PageLink
                      to="/findings"
                      search={{ own: 'true', group: row.id, open: row.id }}
                      data-count={row.count}
                      fw={600}
                      c="inherit"
                    >
                      {code('FindingDuty', row.duty)}
                    </PageLink>
                    <Dimmed lineClamp={1}>
                      {row.count === 1 && first
                        ? thingTitle(words, first.subject)
                        : t('today.lawFindings', { count: row.count })}
                      {' · '}
                      {list(more > 0 ? [...laws, t('findings.moreLaws', { count: more })] : laws)}
                    </Dimmed>
                  </div>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Section>
  );
}
