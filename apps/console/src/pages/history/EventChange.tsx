import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useAsk } from '../../api/read';
import { NoAnswer } from '../../parts/NoAnswer';
import { useNames } from '../../parts/useNames';
import { useWords } from '../../words/words';
import { Fields } from '../changes/Fields';
import { groupsOf } from '../changes/field-groups';
import classes from './history.module.css';
import { CHANGED, type EventOfHistory } from './queries';

interface Props {
  /** The thing that the event is of. */
  readonly id: string;
  readonly event: Pick<EventOfHistory, 'position' | 'effectiveOn'>;
}

/** What an event changed: what the register said before it and after it, on the date from which it holds. Asked for when it is unfolded. */
export function EventChange(props: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.folded} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('history.changed')}</summary>
      {isOpen && <Changed {...props} />}
    </details>
  );
}

function Changed({ id, event: { position, effectiveOn: on } }: Props) {
  const { t } = useWords();
  const type = id.slice(0, id.indexOf('-'));
  const before = String(BigInt(position) - 1n);
  const { data, problems, again } = useAsk(CHANGED, { from: { position: before, on }, to: { position, on }, type });
  const change = data?.changeList.nodes.find(({ thing }) => thing.id === id);
  const values = useMemo(() => change?.fields.flatMap(({ before, after }) => [before, after]) ?? [], [change]);
  const named = useNames(values);
  if (!data || problems.length > 0) return <NoAnswer problems={problems} again={again} lines={2} />;
  const fields = change?.fields.map(({ path, before, after }) => ({
    path,
    before: named(before),
    after: named(after),
  }));
  const groups = groupsOf(fields ?? []);
  if (groups.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('history.nothingChanged')}
      </Text>
    );
  return <Fields type={type} groups={groups} isFolded={false} />;
}
