import { useMemo } from 'react';
import { useWords } from '../../words/words';
import { Dimmed } from '../Dimmed';
import { FlowBox } from './FlowBox';
import { FlowTable } from './FlowTable';
import styles from './flow.module.css';
import { type FlowOf, layOut, type Placed } from './picture';

interface Props extends FlowOf {
  readonly label: string;
}

/** Pixels of a row, with the room under it. */
const ROW = 44;
const ROOM = 8;

/** A picture of what flows from column to column: boxes with names, and lines between them. A table has the same for readers. */
export function FlowPicture({ label, columns, lines }: Props) {
  const { t, number } = useWords();
  const picture = useMemo(() => layOut(columns, lines), [columns, lines]);
  const { titles, boxes, more, rows } = picture;
  const height = rows * ROW;
  const width = 100 / titles.length;
  const left = (column: number) => `${column * width + width * 0.04}%`;
  return (
    <figure className={styles.frame} aria-label={label}>
      <div className={styles.titles} style={{ gridTemplateColumns: `repeat(${titles.length}, 1fr)` }}>
        {titles.map((title) => (
          <Dimmed key={title} size="xs">
            {title}
          </Dimmed>
        ))}
      </div>
      <div className={styles.boxes} style={{ height }}>
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" className={styles.lines} aria-hidden="true">
          {picture.lines.map(([from, to]) => (
            <path key={`${from.id} ${to.id}`} d={curve(from, to, width)} />
          ))}
        </svg>
        <ul className={styles.list}>
          {boxes.map((box) => (
            <li
              key={box.id}
              className={styles.box}
              title={box.label}
              style={{ left: left(box.column), top: box.row * ROW, width: `${width * 0.76}%`, height: ROW - ROOM }}
            >
              <FlowBox box={box} className={styles.name} />
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.titles} style={{ gridTemplateColumns: `repeat(${titles.length}, 1fr)` }}>
        {more.map((count, i) => (
          <Dimmed key={titles[i]} size="xs">
            {count > 0 && t('parts.andMore', { count, number: number(count) })}
          </Dimmed>
        ))}
      </div>
      <FlowTable columns={columns} lines={lines} />
    </figure>
  );
}

/** Returns the path of a line, from the right of one box to the left of another, in the units of the drawing. */
function curve(from: Placed, to: Placed, width: number): string {
  const [x1, x2] = [from.column * width + width * 0.8, to.column * width + width * 0.04];
  const [y1, y2] = [from, to].map(({ row }) => row * ROW + (ROW - ROOM) / 2);
  const middle = (x1 + x2) / 2;
  return `M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
}
