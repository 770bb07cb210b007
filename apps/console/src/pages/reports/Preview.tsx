import { Alert, Badge, Text } from '@mantine/core';
import { useWords } from '../../words/words';
import classes from '../documents/document.module.css';
import type { Content } from './queries';
import { inWords } from './values';

type Block = Content['sections'][number]['blocks'][number];

/** The report as it will read, with its first rows. */
export function Preview({ content }: { content: Content }) {
  const { t, number } = useWords();
  const { title, language, isDraft, leftOut, cover, sections, sectionCount } = content;
  return (
    <>
      {isDraft && (
        <Alert color="yellow" mb="md" title={t('reports.draft')}>
          {t('reports.draftHelp')}
        </Alert>
      )}
      {leftOut > 0 && (
        <Alert color="yellow" mb="md" className="no-print" title={t('reports.leftOut', { count: leftOut })}>
          {t('reports.leftOutHelp')}
        </Alert>
      )}
      <article className={classes.sheet} lang={language}>
        <h2 className={classes.title}>
          {title} {isDraft && <Badge color="yellow">{t('reports.draft')}</Badge>}
        </h2>
        <dl className={classes.head}>
          {cover.map(({ key, heading, type, value }) => (
            <div key={key}>
              <dt>{heading}</dt>
              <dd style={{ whiteSpace: 'pre-line' }}>{inWords(value, type, language)}</dd>
            </div>
          ))}
        </dl>
        {sections.map(({ key, heading, level, blocks }, at) => {
          const Heading = level === 1 ? 'h3' : 'h4';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: sections of different levels can have one key, and keep their order
            <section key={`${at} ${key}`} className={classes.block}>
              <Heading className={classes.heading}>{heading}</Heading>
              {blocks.map((block, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no key, and keep their order
                <BlockOf key={place} block={block} language={language} />
              ))}
            </section>
          );
        })}
      </article>
      {sections.length < sectionCount && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('reports.moreSections', { count: number(sectionCount - sections.length) })}
        </Text>
      )}
    </>
  );
}

function BlockOf({ block: { type, facts, paragraphs, table }, language }: { block: Block; language: string }) {
  if (type === 'NOTE') return paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
  if (type === 'FACTS')
    return (
      <table className={classes.facts}>
        <tbody>
          {facts.map(({ key, heading, type: of, value }) => (
            <tr key={key}>
              <th scope="row">{heading}</th>
              <td>
                <Lines text={inWords(value, of, language)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  return table && <Rows table={table} language={language} />;
}

function Rows({
  table: { columns, rows, rowCount, empty },
  language,
}: {
  table: NonNullable<Block['table']>;
  language: string;
}) {
  const { t, number } = useWords();
  if (rowCount === 0) return <p>{empty}</p>;
  const shown = rows ?? [];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by the keyboard */}
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
            {shown.map((row, at) => (
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
      {shown.length < rowCount && (
        <Text size="sm" c="dimmed">
          {t('reports.moreRows', { count: number(rowCount - shown.length) })}
        </Text>
      )}
    </>
  );
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
