import { List, Paper, Text, Title } from '@mantine/core';
import { Problems } from '../../../parts/Problems';
import { useWords } from '../../../words/words';
import { FindingsOfPlan } from '../../file/FindingsOfPlan';
import type { Processor } from './parts';
import { missingIn, type NewRecord, PARTS } from './record';
import type { useNewRecord } from './useNewRecord';

interface Props extends Pick<ReturnType<typeof useNewRecord>, 'plan' | 'problems'> {
  readonly record: NewRecord;
  readonly leaves: (processor: Processor) => boolean;
}

/** What is missing of the new record, and what laws would find in it, as it is typed. */
export function Missing({ record, leaves, plan, problems }: Props) {
  const { t } = useWords();
  const missing = missingIn(record, leaves);
  return (
    <Paper
      component="aside"
      withBorder
      p="md"
      style={{ position: 'sticky', top: 'calc(var(--app-shell-header-offset, 0px) + 1rem)' }}
    >
      <div role="status">
        <Title order={2} size="h4" mb="xs">
          {t('record.complete', { done: PARTS.length - missing.length, all: PARTS.length })}
        </Title>
        {missing.length > 0 && (
          <>
            <Text size="sm">{t('record.missing')}</Text>
            <List size="sm">
              {missing.map((part) => (
                <List.Item key={part}>{t(`record.part.${part}`)}</List.Item>
              ))}
            </List>
          </>
        )}
      </div>
      <Problems problems={problems} />
      {plan?.rehearsal && <FindingsOfPlan rehearsal={plan.rehearsal} />}
    </Paper>
  );
}
