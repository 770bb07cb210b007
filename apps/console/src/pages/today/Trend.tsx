import { SimpleGrid, Table, Text } from '@mantine/core';
import { useRead } from '../../api/read';
import { Dimmed } from '../../parts/Dimmed';
import { AnswerState } from '../../parts/NoAnswer';
import { Section } from '../../parts/Section';
import { useSeen } from '../../parts/useSeen';
import { useWords } from '../../words/words';
import { linesIn, share } from './morning';
import { TREND, type TrendPoint } from './morning-queries';
import classes from './today.module.css';

const BOX = { width: 280, height: 90 } as const;
/** The looks of lines, in the order of their series: one is told from another without its colour. */
const LOOKS = [classes.first, classes.second, classes.third];

/** A line of a chart: its title, and its value on each day; undefined where nothing is known. */
interface Series {
  readonly title: string;
  readonly values: readonly (number | undefined)[];
}

/** What became of the register in the last twelve months. It is worked out once it is in sight. */
export default function Trend() {
  const { t, code } = useWords();
  const { ref, isSeen } = useSeen();
  const { data, problems, again } = useRead(TREND, {}, { pause: !isSeen });
  const points = data?.trend.points ?? [];
  const days = points.map(({ on }) => on);
  const of = (title: string, read: (point: TrendPoint) => number | undefined): Series => ({
    title,
    values: points.map(read),
  });
  const findings = [
    of(code('Severity', 'ERROR'), ({ errors }) => errors),
    of(code('Severity', 'WARNING'), ({ warnings }) => warnings),
    of(code('Severity', 'NOTICE'), ({ notices }) => notices),
  ];
  const approved = [of(t('morning.approved'), (point) => share(point.approved, point.records))];
  const reviewed = [of(t('morning.reviewed'), (point) => share(point.reviewedInTime, point.withReview))];
  return (
    <Section title={t('morning.trend')}>
      <div ref={ref}>
        <Dimmed mb="md">{t('morning.trendHelp')}</Dimmed>
      </div>
      {isSeen && <AnswerState data={data} problems={problems} again={again} lines={3} />}
      {data && (
        <SimpleGrid cols={{ base: 1, md: 3 }}>
          <Chart title={t('morning.trendFindings')} days={days} series={findings} />
          <Chart title={t('morning.trendApproved')} days={days} series={approved} isShare />
          <Chart title={t('morning.trendReviewed')} days={days} series={reviewed} isShare />
        </SimpleGrid>
      )}
      {data?.trend.isStale && (
        <Dimmed role="status" mt="xs">
          {t('morning.trendComing')}
        </Dimmed>
      )}
    </Section>
  );
}

interface ChartProps {
  readonly title: string;
  readonly days: readonly string[];
  readonly series: readonly Series[];
  /** True if the values are shares of one. */
  readonly isShare?: boolean;
}

/** Lines over the months, and the same as a table. */
function Chart({ title, days, series, isShare }: ChartProps) {
  const { t, date, number, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const said = (value: number | undefined) =>
    value === undefined ? t('morning.notKnown') : isShare ? percent.format(value) : number(value);
  const known = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const most = isShare ? 1 : Math.max(1, ...known);
  return (
    <figure className={classes.chart}>
      <figcaption>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        {series.map((one, n) => (
          <Text key={one.title} size="sm">
            <svg width="22" height="8" aria-hidden="true">
              <line x1="0" x2="22" y1="4" y2="4" className={LOOKS[n]} />
            </svg>{' '}
            {one.title}: {said(one.values.at(-1))}
          </Text>
        ))}
      </figcaption>
      <svg viewBox={`-4 -4 ${BOX.width + 8} ${BOX.height + 8}`} className={classes.lines} aria-hidden="true">
        <line x1="0" x2={BOX.width} y1={BOX.height} y2={BOX.height} className={classes.ground} />
        {series.map((one, n) =>
          linesIn(days, one.values, { ...BOX, most }).map((points) => (
            <polyline key={points} points={points} className={LOOKS[n]} />
          )),
        )}
      </svg>
      <details>
        <summary>{t('morning.asTable')}</summary>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('morning.day')}</Table.Th>
              {series.map((one) => (
                <Table.Th key={one.title}>{one.title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map((day, n) => (
              <Table.Tr key={day}>
                <Table.Th scope="row" fw={400}>
                  {date(day)}
                </Table.Th>
                {series.map((one) => (
                  <Table.Td key={one.title}>{said(one.values[n])}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </figure>
  );
}
