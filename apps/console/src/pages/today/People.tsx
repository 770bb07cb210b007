import { Anchor, Table } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/read';
import { Dimmed } from '../../parts/Dimmed';
import { AnswerState } from '../../parts/NoAnswer';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { StillChecking } from '../../parts/StillChecking';
import { ThingLink } from '../../parts/ThingLink';
import { useNames } from '../../parts/useNames';
import { useWords } from '../../words/words';
import { dueFilter, type Load, loads } from './morning';
import { WHO_HAS_WHAT } from './morning-queries';

const SHOWN = 8;

/** Who answers for how much: departments and people, each number with the list that it counts. Nothing if nobody is named. */
export default function People() {
  const { t } = useWords();
  const { data, problems, again } = useRead(WHO_HAS_WHAT, { soon: dueFilter({}) });
  const of = (whose: 'owners' | 'departments') =>
    data ? loads({ activities: data.activities[whose], findings: data.findings[whose], due: data.due[whose] }) : [];
  const [departments, people] = [of('departments'), of('owners')];
  if (data && problems.length === 0 && departments.length + people.length === 0) return null;
  return (
    <Section title={t('morning.who')}>
      <AnswerState data={data} problems={problems} again={again} lines={3} />
      <StillChecking isStale={data?.findings.isStale ?? false} />
      <StillChecking isStale={data?.due.isStale ?? false} what="work" />
      <Loads title={t('morning.departments')} by="department" all={departments} />
      <Loads title={t('morning.people')} by="owner" all={people} />
      {data && <Dimmed mt="xs">{t('morning.whoHelp')}</Dimmed>}
    </Section>
  );
}

interface Props {
  readonly title: string;
  readonly by: 'owner' | 'department';
  readonly all: readonly Load[];
}

function Loads({ title, by, all }: Props) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const nameOf = useNames(by === 'owner' ? all.slice(0, shown).map(({ who }) => who) : []);
  if (all.length === 0) return null;
  return (
    <>
      <Table.ScrollContainer minWidth={420}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{title}</Table.Th>
              <Table.Th>{t('morning.activities')}</Table.Th>
              <Table.Th>{t('morning.findings')}</Table.Th>
              <Table.Th>{t('morning.dueSoon')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {all.slice(0, shown).map(({ who, activities, findings, due }) => (
              <Table.Tr key={who}>
                <Table.Th scope="row" fw={400}>
                  {by === 'owner' ? (
                    <ThingLink type="contact" id={who} size="sm">
                      {String(nameOf(who))}
                    </ThingLink>
                  ) : (
                    who
                  )}
                </Table.Th>
                <Figure to="/activities" count={activities} search={{ [by]: who }} />
                <Figure to="/findings" count={findings} search={{ [by]: who }} />
                <Figure to="/" count={due} search={{ [by]: who }} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {all.length > shown && (
        <Anchor component="button" size="sm" onClick={() => setShown(all.length)}>
          {t('parts.more')}
        </Anchor>
      )}
    </>
  );
}

interface FigureProps {
  readonly to: '/activities' | '/findings' | '/';
  readonly count: number;
  readonly search: Readonly<Partial<Record<Props['by'], string>>>;
}

/** A number that leads to the list that it counts. Nothing for zero. */
function Figure({ to, count, search }: FigureProps) {
  const { number } = useWords();
  return (
    <Table.Td>
      {count > 0 && (
        <PageLink to={to} search={search} data-count={count} size="sm">
          {number(count)}
        </PageLink>
      )}
    </Table.Td>
  );
}
