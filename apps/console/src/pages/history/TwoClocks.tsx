import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { daysAfter } from '../../moment/dates';
import { useWords } from '../../words/words';
import { colourOf, letterOf } from './colours';
import classes from './history.module.css';
import { type Scale, scaleOf, withRoom, yearsOf } from './scale';
import { type Numbered, type Range, type Segment, shareOf, timeOf } from './segments';

interface Props {
  readonly segments: readonly Numbered[];
  readonly range: Range;
  /** The point that is asked: a date, and an instant in milliseconds. */
  readonly on: string;
  readonly known: number;
  readonly move: (on: string, known: number) => void;
}

/** The measures of the picture. A narrow one is drawn for its screen, so that its words can be read there. */
const WIDE = { width: 760, height: 380, left: 92, years: 12 };
const NARROW = { width: 320, height: 320, left: 86, years: 6 };
const BOTTOM = 34;
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
  const { plot, scale } = usePlot(segments, range);
  const { width, height, left, x, y } = plot;
  const area = { x: left, y: 8, width: plot.plotWidth, height: plot.plotHeight };

  const point = (event: PointerEvent) => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const box = svg.current!.getBoundingClientRect();
    const across = ((event.clientX - box.left) / box.width) * width;
    const up = ((event.clientY - box.top) / box.height) * height;
    move(new Date(plot.effectiveAt(across)).toISOString().slice(0, 10), plot.recordedAt(up));
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
      viewBox={`0 0 ${width} ${height}`}
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
        <rect {...area} />
      </clipPath>
      <rect {...area} className={classes.nothing} />
      <g clipPath="url(#plot)">
        {segments.map(({ segment, number }) => (
          <Rectangle
            key={`${segment.effectiveFrom} ${segment.recordedFrom}`}
            {...{ segment, number, x, y, range, edge: left }}
          />
        ))}
        <line x1={x(timeOf(on))} x2={x(timeOf(on))} y1={0} y2={height} className={classes.hair} />
        <line x1={left} x2={width} y1={y(known)} y2={y(known)} className={classes.hair} />
        <circle cx={x(timeOf(on))} cy={y(known)} r={6} className={classes.point} />
      </g>
      <Axes {...{ plot, range, scale, segments }} />
    </svg>
  );
}

/** Returns the plot for the width of the screen, and the scale of what was known. */
function usePlot(segments: readonly Numbered[], range: Range) {
  const isNarrow = useMediaQuery('(width < 48em)', undefined, { getInitialValueInEffect: false });
  const measures = isNarrow ? NARROW : WIDE;
  const scale = useMemo(
    () => scaleOf(range.recorded, recordedTimes(segments), measures.years),
    [range, segments, measures],
  );
  return { plot: plotOf(measures, range, scale), scale };
}

type Plot = ReturnType<typeof plotOf>;

/** Returns the measures of the plot, and what leads from times to places in it and back. */
function plotOf(measures: typeof WIDE, range: Range, recorded: Scale) {
  const { width, height, left } = measures;
  const [plotWidth, plotHeight] = [width - left - 8, height - BOTTOM - 8];
  const timeAt = ([from, to]: readonly [number, number], share: number) => from + clamp(share) * (to - from);
  return {
    ...measures,
    plotWidth,
    plotHeight,
    x: (time: number) => left + shareOf(range.effective, time) * plotWidth,
    y: (time: number) => 8 + (1 - recorded.shareOf(time)) * plotHeight,
    effectiveAt: (x: number) => timeAt(range.effective, (x - left) / plotWidth),
    recordedAt: (y: number) => recorded.timeAt(1 - (y - 8) / plotHeight),
  };
}

interface AxesProps {
  readonly plot: Plot;
  readonly range: Range;
  readonly scale: Scale;
  readonly segments: readonly Numbered[];
}

/** The times and the names of the two axes: years, or the dates of events where no two years are shown. */
function Axes({ plot: { width, height, left, years, x, y }, range, scale, segments }: AxesProps) {
  const { t } = useWords();
  const { dayOf, timesOf } = useTimes();
  const dates = segments.map(({ segment }) => timeOf(segment.effectiveFrom));
  const named = yearsOf(range.effective, years);
  const isOfYears = named.length > 1;
  const across = isOfYears
    ? named
    : withRoom(
        [...new Set(dates)].sort((a, b) => a - b),
        x,
        84,
      );
  const upwards = scale.isBanded ? withRoom(scale.marks, y, 15) : scale.marks;
  return (
    <>
      {across.map((time) => (
        <text key={`on ${time}`} x={x(time)} y={height - BOTTOM + 10} className={classes.tick} textAnchor="middle">
          {isOfYears ? new Date(time).getUTCFullYear() : dayOf(time)}
        </text>
      ))}
      {upwards.map((time, i) => (
        <text key={`known ${time}`} x={left - 8} y={y(time) + 4} className={classes.tick} textAnchor="end">
          {scale.isBanded ? timesOf(time, upwards[i - 1]) : new Date(time).getUTCFullYear()}
        </text>
      ))}
      <text x={width - 8} y={height - 4} className={classes.axis} textAnchor="end">
        {t('history.axisOn')} →
      </text>
      <text
        x={12}
        y={20}
        className={classes.axis}
        transform={`rotate(-90 12 ${height - BOTTOM}) translate(0 ${height - BOTTOM - 20})`}
      >
        {t('history.axisKnown')} →
      </text>
    </>
  );
}

/** Returns short names of days (UTC), and of instants of the reader: the time of day alone if the day is that of the one before. */
function useTimes() {
  const { language } = useWords();
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : language;
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' });
    const ownDays = new Intl.DateTimeFormat(locale, { dateStyle: 'short' });
    const times = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
    return {
      dayOf: (time: number) => days.format(time),
      timesOf: (time: number, before: number | undefined) =>
        before !== undefined && ownDays.format(before) === ownDays.format(time)
          ? times.format(time)
          : ownDays.format(time),
    };
  }, [language]);
}

/** Returns the instants at which the register began or ceased to hold the values. */
const recordedTimes = (segments: readonly Numbered[]): readonly number[] =>
  segments.flatMap(({ segment: { recordedFrom, recordedTo } }) => [
    timeOf(recordedFrom),
    ...(recordedTo ? [timeOf(recordedTo)] : []),
  ]);

interface Placed extends Numbered {
  readonly x: (time: number) => number;
  readonly y: (time: number) => number;
  readonly range: Range;
  /** Where the plot begins. */
  readonly edge: number;
}

function Rectangle({ segment, number, x, y, range, edge }: Placed) {
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
        <text x={Math.max(left, edge) + 8} y={Math.max(top, 8) + 17} className={classes.letter}>
          {label}
        </text>
      )}
    </g>
  );
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));
