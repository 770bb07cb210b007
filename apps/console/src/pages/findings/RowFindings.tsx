import { Anchor, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useAsk } from '../../api/read';
import { Commands } from '../../edit/Commands';
import { type PageMoment, useMoment } from '../../moment/moment';
import { useAccountName } from '../../parts/accounts';
import { FindingLine } from '../../parts/FindingLine';
import { Loading } from '../../parts/Loading';
import { Problems } from '../../parts/Problems';
import { ShowMore } from '../../parts/ShowMore';
import { thingTitle } from '../../parts/thing-title';
import { useWords } from '../../words/words';
import { byThing } from './by-thing';
import { FINDINGS_OF_ROW, type RowFinding } from './queries';
import classes from './rows.module.css';
import type { Conditions, Narrow } from './search';

interface Props {
  readonly filter: Conditions;
  readonly at?: PageMoment['at'];
  readonly narrow: Narrow;
  readonly isOver?: boolean;
  /** True: what can be done with the first finding takes the focus. */
  readonly takesFocus?: boolean;
}

const PAGE = 50;

/** The findings of a row: the things, what is wrong in each, the laws that say so, and the work on it. */
export function RowFindings({ filter, at, narrow, isOver, takesFocus = false }: Props) {
  const words = useWords();
  const moment = useMoment();
  const [first, setFirst] = useState(PAGE);
  const answer = useAsk(FINDINGS_OF_ROW, { at: at ?? moment.at, first, filter });
  const list = useRef<HTMLUListElement>(null);
  const isHere = answer.data !== undefined;
  useEffect(() => {
    if (takesFocus && isHere) list.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
  }, [takesFocus, isHere]);
  if (!answer.data) return answer.problems.length > 0 ? <Problems {...answer} /> : <Loading lines={2} />;
  const { nodes, totalCount } = answer.data.findings;
  return (
    <>
      <ul className={classes.things} ref={list}>
        {byThing(nodes).map(({ subject, findings }) => (
          <li key={subject.id}>
            <Group justify="space-between" gap="xs" mb={2} wrap="nowrap" align="baseline">
              <Text fw={600} size="sm" lineClamp={2}>
                {thingTitle(words, subject)}{' '}
                <Text span size="xs" c="dimmed">
                  {words.code('ThingType', subject.type)}
                </Text>
              </Text>
              <Anchor
                component="button"
                size="xs"
                className="no-print"
                style={{ flexShrink: 0 }}
                onClick={() => narrow({ thing: subject.id, open: undefined })}
              >
                {words.t('findings.thisThing')}
              </Anchor>
            </Group>
            {findings.map((finding) => (
              <FindingOfThing key={finding.id} finding={finding} isOver={isOver} />
            ))}
          </li>
        ))}
      </ul>
      <ShowMore
        shown={nodes.length}
        total={totalCount}
        isLoading={answer.isLoading}
        more={() => setFirst(first + 2 * PAGE)}
      />
    </>
  );
}

/** A finding in one thing, with the work on it. */
function FindingOfThing({ finding, isOver }: { finding: RowFinding; isOver?: boolean }) {
  const { t, date } = useWords();
  const nameOf = useAccountName();
  const { id, message, acceptance, assignee, comments } = finding;
  const status = acceptance ? 'ACCEPTED' : 'OPEN';
  const work = <Commands type="finding" section="head" id={id} name={message} status={status} isSmall />;
  return (
    <FindingLine finding={finding} hasSeverity={false} {...(isOver ? { action: null } : { work })}>
      {assignee && <Text size="sm">{t('findings.assignedTo', { name: nameOf(assignee) })}</Text>}
      {acceptance && (
        <Text size="sm">
          {t('findings.acceptedBy', {
            by: nameOf(acceptance.by),
            until: date(acceptance.until),
            reason: acceptance.reason,
          })}
        </Text>
      )}
      {comments.length > 0 && (
        <ul aria-label={t('findings.comments', { count: comments.length })}>
          {comments.map(({ by, since, text }) => (
            <li key={`${since} ${text}`}>
              <Text size="sm">
                {text}{' '}
                <Text span size="xs" c="dimmed">
                  {nameOf(by)}, {date(since)}
                </Text>
              </Text>
            </li>
          ))}
        </ul>
      )}
    </FindingLine>
  );
}
