import STATED from 'virtual:stated';
import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../words/words';
import classes from './document.module.css';
import { type Block, type DocumentData, headOf, laidOut, longestTable, stacked } from './layout';
import { valueWords } from './values';

interface Props {
  /** One document, or the same one in two languages next to each other. */
  readonly documents: readonly DocumentData[];
}

/** Rows of a table that are shown unless somebody wants all, or prints them. */
const ROWS = 100;

/** The sheet of paper: what is printed. Long tables are shown in part; a print has all of them. */
export function Sheet({ documents }: Props) {
  const { code } = useWords();
  const longest = Math.max(...documents.map(longestTable));
  const [isWhole, showAll] = useWhole();
  const most = isWhole ? Number.POSITIVE_INFINITY : ROWS;
  const arranged = (blocks: readonly Block[]) => (documents.length > 1 ? stacked(blocks) : blocks);
  const columns = documents.map((document) => {
    const words = valueWords(document.language, code, STATED[document.language]);
    return {
      language: document.language,
      title: document.title,
      head: headOf(document, words),
      blocks: arranged(laidOut(document, words, most)),
    };
  });
  const ids = [...new Set(columns.flatMap(({ blocks }) => blocks.map(({ id }) => id)))];
  return (
    <>
      {longest > most && <InPart longest={longest} showAll={showAll} />}
      <article className={columns.length > 1 ? `${classes.sheet} ${classes.two}` : classes.sheet}>
        {columns.map(({ language, title, head }) => (
          <div key={language} lang={language}>
            <h2 className={classes.title}>{title}</h2>
            <dl className={classes.head}>
              {head.map(({ name, label, lines }) => (
                <div key={name}>
                  <dt>{label}</dt>
                  <dd>{lines.join('; ')}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
        {ids.map((id) =>
          columns.map(({ language, blocks }) => {
            const block = blocks.find((one) => one.id === id);
            return (
              <section key={`${language} ${id}`} lang={language} className={classes.block}>
                {block && <BlockOf block={block} />}
              </section>
            );
          }),
        )}
      </article>
    </>
  );
}

/** Returns whether all rows are shown, which a print asks for too, and the function that shows them. */
function useWhole(): readonly [boolean, () => void] {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const beforePrint = () => flushSync(() => setWhole(true));
    addEventListener('beforeprint', beforePrint);
    return () => removeEventListener('beforeprint', beforePrint);
  }, []);
  return [isWhole, () => setWhole(true)];
}

function InPart({ longest, showAll }: { longest: number; showAll(): void }) {
  const { t, number } = useWords();
  return (
    <Group gap="xs" mb="sm" className="no-print">
      <Text size="sm" role="status">
        {t('documents.inPart', { shown: number(ROWS), total: number(longest) })}
      </Text>
      <Button variant="default" size="compact-sm" onClick={showAll}>
        {t('documents.showAll')}
      </Button>
    </Group>
  );
}

function BlockOf({ block }: { block: Block }) {
  return (
    <>
      {block.title && <h3 className={classes.heading}>{block.title}</h3>}
      {block.kind === 'text' && <Lines lines={block.lines} />}
      {block.kind === 'facts' && (
        <table className={classes.facts}>
          <tbody>
            {block.fields.map(({ name, label, lines }) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>
                  <Lines lines={lines} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {block.kind === 'table' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by the keyboard
        <div className={classes.scroll} tabIndex={0}>
          <table className={classes.rows}>
            {block.columns.some(({ label }) => label) && (
              <thead>
                <tr>
                  {block.columns.map(({ name, label }) => (
                    <th key={name} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {block.rows.map(({ id, cells }) => (
                <tr key={id}>
                  {cells.map((lines, column) => (
                    <td key={block.columns[column]!.name}>
                      <Lines lines={lines} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  if (lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
