import { Badge, NativeSelect, Text } from '@mantine/core';
import { useWords } from '../../words/words';
import classes from './file.module.css';
import type { Reading } from './queries';

interface Props {
  readonly reading: Reading;
  readonly fields: readonly string[];
  change(at: number, field: string): void;
}

/** The columns of a table: its heading, examples of its cells, and the choice of what it means. */
export function ColumnList({ reading: { columns, fields: all }, fields, change }: Props) {
  const { t, find, quoted } = useWords();
  const labelled = (field: string) => ({ value: field, label: find(`spreadsheet.field.${field}`) ?? field });
  return (
    <ul className={classes.things}>
      {columns.map(({ heading, field, isGuessed, candidates, examples }, i) => (
        <li key={`${heading} ${String(i)}`} className={classes.thing}>
          <div>
            <Text size="sm" fw={600} className={classes.long}>
              {heading}
            </Text>
            {examples.length > 0 && (
              <Text size="xs" c="dimmed" className={classes.long}>
                {examples.map(quoted).join(' · ')}
              </Text>
            )}
          </div>
          <div>
            <NativeSelect
              size="xs"
              aria-label={t('spreadsheet.fieldOf', { heading })}
              data={[
                ...(candidates.length > 0 ? [{ group: t('spreadsheet.likely'), items: candidates.map(labelled) }] : []),
                {
                  group: t('spreadsheet.allFields'),
                  items: all.filter((one) => !candidates.includes(one)).map(labelled),
                },
              ]}
              value={fields[i]}
              onChange={({ currentTarget: { value } }) => change(i, value)}
            />
            {fields[i] === 'UNANSWERED' && (
              <Badge size="sm" variant="light" color="red" mt={4}>
                {t('spreadsheet.question')}
              </Badge>
            )}
            {isGuessed && fields[i] === field && (
              <Badge size="sm" variant="light" color="gray" mt={4}>
                {t('spreadsheet.guessed')}
              </Badge>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
