import { Badge, Button, Group, SegmentedControl, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { download } from '../../parts/download';
import { ShowMore } from '../../parts/ShowMore';
import { useWords } from '../../words/words';
import { becameInWords } from './became';
import classes from './file.module.css';
import type { ReadCell, Reading } from './queries';

const PAGE = 20;
const COLOURS: Readonly<Record<string, string>> = {
  ASKED: 'red',
  NOT_UNDERSTOOD: 'red',
  DESCRIPTION: 'gray',
  LEFT_OUT: 'gray',
};

/** What every cell became, those that were not understood first. */
export function Cells({ reading: { cells, counts, report } }: { reading: Reading }) {
  const { t, code, number } = useWords();
  const present = counts.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const [outcome, setOutcome] = useState<string>(present[0]?.outcome ?? 'ALL');
  const [shown, setShown] = useState(PAGE);
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
            <Cell key={`${cell.sheet}!${cell.cell} ${String(i)}`} cell={cell} />
          ))}
        </ul>
      )}
      <ShowMore shown={Math.min(shown, listed.length)} total={listed.length} more={() => setShown(shown + 5 * PAGE)} />
      {cells.length < total && (
        <Text size="sm" c="dimmed">
          {t('spreadsheet.cellsShown', { shown: number(cells.length), total: number(total) })}
        </Text>
      )}
    </div>
  );
}

function Cell({ cell: { sheet, cell, heading, text, outcome, field, became, note } }: { cell: ReadCell }) {
  const words = useWords();
  const { code, find } = words;
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
          {outcome !== 'LEFT_OUT' && outcome !== 'DESCRIPTION' && read && <Text size="xs">{read}</Text>}
          {became && (
            <Text size="xs" className={classes.long}>
              {outcome === 'ASKED' ? became : becameInWords(field, became, words)}
            </Text>
          )}
        </Group>
        {note && (
          <Text size="xs" mt={2}>
            {code('ImportNote', note)}
          </Text>
        )}
      </div>
    </li>
  );
}
