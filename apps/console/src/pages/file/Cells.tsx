import { Badge, Button, Code, Group, SegmentedControl, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { download } from '../../parts/download';
import { ShowMore } from '../../parts/ShowMore';
import { useWords } from '../../words/words';
import { answered } from './answered';
import { becameInWords } from './became';
import classes from './file.module.css';
import type { ReadCell, Reading } from './queries';

const PAGE = 20;
const COLOURS: Readonly<Record<string, string>> = {
  ASKED: 'red',
  NOT_UNDERSTOOD: 'red',
  NOT_READ: 'gray',
  DESCRIPTION: 'gray',
  LEFT_OUT: 'gray',
  HEADING: 'gray',
};

/** Fates of cells that no field has. */
const WITHOUT_FIELD = new Set<string>(['ASKED', 'LEFT_OUT', 'DESCRIPTION', 'NOT_READ', 'HEADING']);

/**
 * What every cell became, questions and those that were not understood first. A question on a row can be answered as proposed; what a
 * text means is asked above, once for all cells.
 */
export function Cells({ reading, read }: { reading: Reading; read(mapping: string): void }) {
  const { cells, counts, report, mapping } = reading;
  const answer = async (proposal: string) => read(await answered(mapping, proposal));
  const { t, code, number } = useWords();
  const present = counts.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const [outcome, setOutcome] = useState<string>(present[0]?.outcome ?? 'ALL');
  const [shown, setShown] = useState(PAGE);
  const given = cells.reduce((sum, { count }) => sum + count, 0);
  const listed = outcome === 'ALL' ? cells : cells.filter((cell) => cell.outcome === outcome);
  const choices = [
    ...present.map(({ outcome: of, count }) => ({
      value: of as string,
      label: `${code('ImportOutcome', of)} (${number(count)})`,
    })),
    { value: 'ALL', label: `${t('spreadsheet.all')} (${number(total)})` },
  ];
  return (
    <div>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h4">
          {t('spreadsheet.cells')}
        </Title>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => download('cells.csv', `\uFEFF${report}`)}
        >
          {t('spreadsheet.report')}
        </Button>
      </Group>
      <div className={classes.choices}>
        <SegmentedControl
          size="xs"
          data={choices}
          value={outcome}
          onChange={(value) => {
            setOutcome(value);
            setShown(PAGE);
          }}
          aria-label={t('spreadsheet.cells')}
        />
      </div>
      {listed.length === 0 ? (
        <Text size="sm">{t('spreadsheet.noCells')}</Text>
      ) : (
        <ul className={classes.things}>
          {listed.slice(0, shown).map((cell, i) => (
            <Cell
              key={`${cell.sheet}!${cell.cell} ${String(i)}`}
              cell={cell}
              answer={(proposal) => void answer(proposal)}
            />
          ))}
        </ul>
      )}
      <ShowMore shown={Math.min(shown, listed.length)} total={listed.length} more={() => setShown(shown + 5 * PAGE)} />
      {given < total && (
        <Text size="sm" c="dimmed">
          {t('spreadsheet.cellsShown', { shown: number(given), total: number(total) })}
        </Text>
      )}
    </div>
  );
}

function Cell({ cell: of, answer }: { cell: ReadCell; answer(proposal: string): void }) {
  const { sheet, cell, heading, text, outcome, field, became, note, proposal } = of;
  const words = useWords();
  const { t, code, find } = words;
  const read = find(`spreadsheet.field.${field}`);
  return (
    <li className={classes.thing}>
      <div>
        <Text size="sm" fw={600} className={classes.long}>
          {heading || text}
        </Text>
        <Text size="xs" c="dimmed">
          {sheet} · {cell}
        </Text>
      </div>
      <div>
        {heading && (
          <Text size="sm" className={classes.long} lineClamp={3}>
            {text}
          </Text>
        )}
        <Group gap="xs" mt={2}>
          <Badge size="sm" variant="light" color={COLOURS[outcome] ?? 'pine'}>
            {code('ImportOutcome', outcome)}
          </Badge>
          {!WITHOUT_FIELD.has(outcome) && read && <Text size="xs">{read}</Text>}
          {became && (
            <Text size="xs" className={classes.long}>
              {outcome === 'ASKED'
                ? (find(`spreadsheet.field.${note === 'GUESSED_HEADING' ? became : ''}`) ?? became)
                : becameInWords(field, became, words)}
            </Text>
          )}
        </Group>
        {note && (
          <Text size="xs" mt={2}>
            {code('ImportNote', note)}
          </Text>
        )}
        {proposal && note !== 'RETIRED' && (
          <Group gap="xs" mt={4}>
            <Code className={classes.long}>{proposal}</Code>
            <Button size="compact-xs" variant="default" onClick={() => answer(proposal)}>
              {t('spreadsheet.answer')}
            </Button>
          </Group>
        )}
      </div>
    </li>
  );
}
