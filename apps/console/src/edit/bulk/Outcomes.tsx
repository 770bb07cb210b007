import { List, Progress, Stack, Text } from '@mantine/core';
import { ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';
import { commandTitle } from '../command-title';
import { FindingsChanged } from '../Effect';
import { countsOf, findingsOf, type Outcome } from './run';
import type { useBulkRun } from './useBulkRun';

type Run = ReturnType<typeof useBulkRun>;

/** What a change of many things would do, or what became of it: in numbers, and thing by thing. */
export function Outcomes({ run: { phase, outcomes, total } }: { run: Run }) {
  const { t } = useWords();
  const { READY, RECORDED, SAME, REFUSED, UNKNOWN } = countsOf(outcomes);
  const isRehearsal = phase === 'CHECKING' || phase === 'CHECKED';
  const toRecord = READY + RECORDED + UNKNOWN;
  const progress = {
    CHECKING: t('lists.bulk.checking', { done: outcomes.length, total }),
    CHECKED: t('lists.bulk.checked', { changes: READY, same: SAME, refused: REFUSED }),
    RECORDING: t('lists.bulk.recording', { done: RECORDED, total: toRecord }),
    RECORDED: t('lists.bulk.done', { recorded: RECORDED, same: SAME, refused: REFUSED }),
    FORM: '',
  }[phase];
  const share = isRehearsal ? outcomes.length / total : RECORDED / Math.max(1, toRecord);
  const isStopped = phase === 'RECORDED' && READY + UNKNOWN > 0;
  return (
    <Stack gap="xs">
      <Progress value={100 * share} aria-label={progress} color={REFUSED > 0 ? 'orange' : undefined} />
      <Text role="status" fw={600}>
        {progress} {isStopped && t('lists.bulk.stopped', { count: READY + UNKNOWN })}
      </Text>
      {phase === 'CHECKED' && READY > 0 && <FindingsOfAll outcomes={outcomes} />}
      <List size="sm" spacing={4} mah={260} style={{ overflowY: 'auto' }} listStyleType="none" tabIndex={0}>
        {[...outcomes].sort(badFirst).map((outcome) => (
          <List.Item key={`${outcome.step.command} ${outcome.step.id} ${outcome.step.row}`}>
            <OneOutcome outcome={outcome} />
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

const RANK = ['UNKNOWN', 'UNCHECKED', 'REFUSED'];

/** What is refused comes first, and else the order of the plan. */
const badFirst = (a: Outcome, b: Outcome) => RANK.indexOf(b.state) - RANK.indexOf(a.state);

/** The findings that all changes would end and begin. Each is rehearsed by itself, on top of what is recorded. */
function FindingsOfAll({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { t } = useWords();
  const [closes, opens] = [findingsOf(outcomes, 'closes'), findingsOf(outcomes, 'opens')];
  return (
    <>
      <Text size="sm">{t('lists.bulk.each')}</Text>
      <FindingsChanged title={t('edit.closes', { count: closes.length })} findings={closes} />
      <FindingsChanged title={t('edit.opens', { count: opens.length })} findings={opens} />
    </>
  );
}

const WORDS = {
  READY: 'lists.bulk.isReady',
  RECORDED: 'lists.bulk.isRecorded',
  SAME: 'lists.bulk.isSame',
  REFUSED: 'lists.bulk.isRefused',
  UNCHECKED: 'lists.bulk.isUnknown',
  UNKNOWN: 'lists.bulk.isUnknown',
} as const;

function OneOutcome({ outcome: { step, state, problems } }: { outcome: Outcome }) {
  const words = useWords();
  const why = problems.map(({ message }) => message).join(' ');
  return (
    <>
      <ThingLink type={step.kind} id={step.id} size="sm" underline="always">
        {step.name}
      </ThingLink>
      {` · ${commandTitle(words, step.command, step.row)}: ${words.t(WORDS[state], { why })}`}
    </>
  );
}
