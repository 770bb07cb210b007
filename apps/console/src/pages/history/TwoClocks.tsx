import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { daysAfter } from '../../moment/dates';
import { useWords } from '../../words/words';
import { colourOf, letterOf } from './colours';
import classes from './history.module.css';
import { type Numbered, type Range, type Segment, shareOf, timeOf } from './segments';

interface Props {
  readonly segments: readonly Numbered[];
  readonly range: Range;
  /** The point that is asked: a date, and an instant in milliseconds. */
  readonly on: string;
  readonly known: number;
  readonly move: (on: string, known: number) => void;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [760, 380, 92, 34];
const [PLOT_WIDTH, PLOT_HEIGHT] = [WIDTH - LEFT - 8, HEIGHT - BOTTOM - 8];
const DAY = 86_400_000;

/** The way of each arrow key: across, and upwards. */
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * The two-clock picture: across, the dates on which something holds; upwards, when the register said so. Each rectangle is one
 * value. The crosshair is moved by the pointer or the arrow keys.
 */
export function TwoClocks({ segments, range, on, known, move }: Props) {
  const { t } = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const x = (time: number) => LEFT + shareOf(range.effective, time) * PLOT_WIDTH;
  const y = (time: number) => 8 + (1 - shareOf(range.recorded, time)) * PLOT_HEIGHT;

  const point = (event: PointerEvent) => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const box = svg.current!.getBoundingClientRect();
    const across = ((event.clientX - box.left) / box.width) * WIDTH;
    const up = ((event.clientY - box.top) / box.height) * HEIGHT;
    const [from, to] = range.effective;
    const [first, last] = range.recorded;
    const effective = from + clamp((across - LEFT) / PLOT_WIDTH) * (to - from);
    const recorded = first + (1 - clamp((up - 8) / PLOT_HEIGHT)) * (last - first);
    move(new Date(effective).toISOString().slice(0, 10), recorded);
  };
  const step = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const days = event.shiftKey ? 1 : 30;
    move(daysAfter(on, way[0] * days), known + way[1] * days * DAY);
  };

  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={classes.picture}
      role="application"
      aria-label={t('history.pictureHelp')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the crosshair in two dimensions
      tabIndex={0}
      onPointerDown={point}
      onPointerMove={point}
      onKeyDown={step}
    >
      <clipPath id="plot">
        <rect x={LEFT} y={8} width={PLOT_WIDTH} height={PLOT_HEIGHT} />
      </clipPath>
      <rect x={LEFT} y={8} width={PLOT_WIDTH} height={PLOT_HEIGHT} className={classes.nothing} />
      <g clipPath="url(#plot)">
        {segments.map(({ segment, number }) => (
          <Rectangle key={`${segment.effectiveFrom} ${segment.recordedFrom}`} {...{ segment, number, x, y, range }} />
        ))}
        <line x1={x(timeOf(on))} x2={x(timeOf(on))} y1={0} y2={HEIGHT} className={classes.hair} />
        <line x1={LEFT} x2={WIDTH} y1={y(known)} y2={y(known)} className={classes.hair} />
        <circle cx={x(timeOf(on))} cy={y(known)} r={6} className={classes.point} />
      </g>
      {ticksOf(range.effective).map((time) => (
        <text key={time} x={x(time)} y={HEIGHT - BOTTOM + 10} className={classes.tick} textAnchor="middle">
          {new Date(time).getUTCFullYear()}
        </text>
      ))}
      {ticksOf(range.recorded).map((time) => (
        <text key={time} x={LEFT - 8} y={y(time) + 4} className={classes.tick} textAnchor="end">
          {new Date(time).getUTCFullYear()}
        </text>
      ))}
      <text x={WIDTH - 8} y={HEIGHT - 4} className={classes.axis} textAnchor="end">
        {t('history.axisOn')} →
      </text>
      <text
        x={12}
        y={20}
        className={classes.axis}
        transform={`rotate(-90 12 ${HEIGHT - BOTTOM}) translate(0 ${HEIGHT - BOTTOM - 20})`}
      >
        {t('history.axisKnown')} →
      </text>
    </svg>
  );
}

interface Placed extends Numbered {
  readonly x: (time: number) => number;
  readonly y: (time: number) => number;
  readonly range: Range;
}

function Rectangle({ segment, number, x, y, range }: Placed) {
  const { effectiveFrom, effectiveTo, recordedFrom, recordedTo }: Segment = segment;
  const left = x(timeOf(effectiveFrom));
  const right = x(effectiveTo ? timeOf(effectiveTo) : range.effective[1]);
  const top = y(recordedTo ? timeOf(recordedTo) : range.recorded[1]);
  const bottom = y(timeOf(recordedFrom));
  const label = letterOf(number);
  const fits = right - left > 18 && bottom - top > 16;
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={Math.max(right - left, 1)}
        height={Math.max(bottom - top, 1)}
        fill={colourOf(number)}
        className={classes.segment}
      />
      {fits && (
        <text x={Math.max(left, LEFT) + 8} y={Math.max(top, 8) + 17} className={classes.letter}>
          {label}
        </text>
      )}
    </g>
  );
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));

/** Most years to name on an axis. */
const MOST_TICKS = 12;

function ticksOf([from, to]: readonly [number, number]): number[] {
  const [first, last] = [new Date(from).getUTCFullYear() + 1, new Date(to).getUTCFullYear()];
  const every = Math.max(1, Math.ceil((last - first + 1) / MOST_TICKS));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / every) + 1) }, (_, i) =>
    Date.UTC(first + i * every, 0, 1),
  );
}
