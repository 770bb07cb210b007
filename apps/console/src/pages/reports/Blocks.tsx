import { Text } from '@mantine/core';
import { ShowMore } from '../../parts/ShowMore';
import { useWords } from '../../words/words';
import type { Content } from './queries';
import classes from './sheet.module.css';
import { inWords } from './values';

type Block = Content['sections'][number]['blocks'][number];
type TableData = NonNullable<Block['table']>;
type Fact = Block['facts'][number];

interface Props {
  readonly block: Block;
  /** The language of the report. */
  readonly language: string;
  /** The level of the heading of its section, in HTML. */
  readonly level: number;
  /** Most columns that are set out as a table. A row of more is a block of its own. */
  readonly most: number;
  readonly isLoading: boolean;
  /** Shows the rows after so many. */
  more(shown: number): void;
}

/** A part of a section: facts, a table or paragraphs. */
export function BlockOf({ block: { type, facts, paragraphs, table }, ...rest }: Props) {
  if (type === 'NOTE') return paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
  if (type === 'FACTS') return <Facts facts={facts} language={rest.language} />;
  return table && <Rows table={table} {...rest} />;
}

function Facts({ facts, language }: { facts: readonly Fact[]; language: string }) {
  return (
    <table className={classes.facts}>
      <tbody>
        {facts.map(({ key, heading, type, value }) => (
          <tr key={key}>
            <th scope="row">{heading}</th>
            <td>
              <Lines text={inWords(value, type, language)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rows of a table that are there, and a way to more. On paper, it says how many more the file has. */
function Rows({ table, level, most, isLoading, more, language }: Omit<Props, 'block'> & { table: TableData }) {
  const { t, number } = useWords();
  const { columns, rowCount, empty } = table;
  if (rowCount === 0) return <p>{empty}</p>;
  const shown = table.rows?.length ?? 0;
  const Shown = columns.length > most ? Cards : Table;
  return (
    <>
      <Shown table={table} language={language} level={level + 1} />
      <ShowMore shown={shown} total={rowCount} isLoading={isLoading} more={() => more(shown)} />
      {shown < rowCount && (
        <Text size="sm" className={classes.onPaper}>
          {t('reports.moreRows', { count: number(rowCount - shown) })}
        </Text>
      )}
    </>
  );
}

interface TableProps {
  readonly table: TableData;
  readonly language: string;
  /** The level of the headings of its rows. */
  readonly level: number;
}

function Table({ table: { columns, rows }, language }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by the keyboard
    <div className={classes.scroll} tabIndex={0}>
      <table className={classes.rows}>
        <thead>
          <tr>
            {columns.map(({ key, heading }) => (
              <th key={key} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows?.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no key, and keep their order
            <tr key={at}>
              {columns.map(({ key, type }, column) => (
                <td key={key}>
                  <Lines text={inWords(row?.[column], type, language)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The rows as blocks, each under its name, which is said once. What is not stated is left out. */
function Cards({ table: { columns, rows, nameColumn }, language, level }: TableProps) {
  const Heading = level === 4 ? 'h4' : 'h5';
  const named = Math.max(
    0,
    columns.findIndex(({ key }) => key === nameColumn),
  );
  return rows?.map((row, at) => {
    const name = inWords(row?.[named], columns[named]!.type, language);
    const facts = columns
      .map((column, i) => ({ ...column, value: row?.[i] ?? null }))
      .filter(({ value }, i) => value !== null && (i !== named || !name));
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows have no key, and keep their order
      <div key={at} className={classes.card}>
        <Heading className={classes.heading}>{name || at + 1}</Heading>
        <Facts facts={facts} language={language} />
      </div>
    );
  });
}

function Lines({ text }: { text: string | null | undefined }) {
  const lines = text?.split('\n') ?? [];
  if (lines.length < 2) return lines[0] ?? null;
  return (
    <ul>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no key, and keep their order
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
