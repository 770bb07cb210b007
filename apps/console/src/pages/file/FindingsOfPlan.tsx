import { Button, List, Text } from '@mantine/core';
import { useState } from 'react';
import { FindingLine } from '../../parts/FindingLine';
import { useWords } from '../../words/words';
import type { FindingOfPlan, Plan } from './queries';

const SHOWN = 5;

/** The findings that applying a file ends and begins. */
export function FindingsOfPlan({ rehearsal }: { rehearsal: NonNullable<Plan['rehearsal']> }) {
  const { t, date } = useWords();
  const { on, closes, opens } = rehearsal;
  return (
    <div>
      <Text size="sm" c="dimmed">
        {t('edit.effectFindings', { date: date(on) })}
      </Text>
      <Findings title={t('edit.closes', { count: closes.length })} findings={closes} />
      <Findings title={t('edit.opens', { count: opens.length })} findings={opens} />
    </div>
  );
}

function Findings({ title, findings }: { title: string; findings: readonly FindingOfPlan[] }) {
  const { t, number } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Text size="sm" fw={600} mt="xs">
        {title}
      </Text>
      <List size="sm" spacing={4} listStyleType="none">
        {findings.slice(0, isOpen ? undefined : SHOWN).map((finding) => (
          <List.Item key={finding.id}>
            <FindingLine finding={finding} action={null} />
          </List.Item>
        ))}
      </List>
      {findings.length > SHOWN && (
        <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('changes.hideFields') : t('file.allFindings', { count: number(findings.length) })}
        </Button>
      )}
    </div>
  );
}
