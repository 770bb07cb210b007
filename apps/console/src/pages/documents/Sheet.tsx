import { useWords } from '../../words/words';
import classes from './document.module.css';
import { type Block, type DocumentData, headOf, laidOut, stacked } from './layout';
import { valueWords } from './values';

interface Props {
  /** One document, or the same one in two languages next to each other. */
  readonly documents: readonly DocumentData[];
}

/** The sheet of paper: what is printed. */
export function Sheet({ documents }: Props) {
  const { code } = useWords();
  const arranged = (blocks: readonly Block[]) => (documents.length > 1 ? stacked(blocks) : blocks);
  const columns = documents.map((document) => {
    const words = valueWords(document.language, code);
    return {
      language: document.language,
      title: document.title,
      head: headOf(document, words),
      blocks: arranged(laidOut(document, words)),
    };
  });
  const ids = [...new Set(columns.flatMap(({ blocks }) => blocks.map(({ id }) => id)))];
  return (
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
