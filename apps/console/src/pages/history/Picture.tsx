import { Box, Group, Select, Stack, Text } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useAsk } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { Loading } from '../../parts/Loading';
import { PageLink } from '../../parts/PageLink';
import { PlainValue } from '../../parts/PlainValue';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { useNames } from '../../parts/useNames';
import { useWords } from '../../words/words';
import { colourOf, letterOf } from './colours';
import { SEGMENTS } from './queries';
import { Strip } from './Strip';
import { numbered, rangeOf, segmentAt, timeOf } from './segments';
import { TwoClocks } from './TwoClocks';

/** Waits this long after the crosshair has stopped before the address follows, in milliseconds. */
const FOLLOWS = 300;
/** A point this near to the present is the present, in milliseconds. */
const NOW_WITHIN = 36 * 3_600_000;

/** The two-clock picture of a thing or of one of its values, with the answer at the crosshair as a sentence. */
export function Picture({ id, origins }: { id: string; origins: readonly Source[] }) {
  const { t } = useWords();
  const { path } = useSearch({ strict: false });
  const { now, asked, point, move } = useCrosshair();
  const source = sourceOf(origins, path) ?? id;
  const nameOf = useNames([source]);
  const { data, problems, again } = useAsk(SEGMENTS, { id: source, path });
  const segments = useMemo(() => numbered(data?.segments ?? []), [data]);
  const range = useMemo(() => rangeOf(data?.segments ?? [], now, asked), [data, now, asked]);
  return (
    <Section title={t('history.picture')} actions={<PathChoice paths={origins.map((one) => one.path)} path={path} />}>
      <Problems problems={problems} again={again} />
      {!data ? (
        <Loading />
      ) : (
        <Stack gap="sm">
          <Dimmed>{t('history.pictureAbout')}</Dimmed>
          {source !== id && (
            <Text size="sm">
              {t('history.inherited', { thing: String(nameOf(source)) })}{' '}
              <PageLink to="/history/$id" params={{ id: source }} search={{ path }} size="sm">
                {t('history.toThing')}
              </PageLink>
            </Text>
          )}
          <TwoClocks segments={segments} range={range} on={point.on} known={point.known} move={move} />
          <Answer
            at={point}
            isNow={isNearNow(point.known, now)}
            type={source.slice(0, source.indexOf('-'))}
            path={path}
            answer={segmentAt(segments, timeOf(point.on), point.known)}
          />
          <Strip segments={segments} known={point.known} show={(on) => move(on, point.known)} />
        </Stack>
      )}
    </Section>
  );
}

/** A value of a thing, with the thing whose event set it: another one if it is inherited. */
interface Source {
  readonly path: string;
  readonly thing: string;
}

/** Returns the thing in which a value was set, by its path or the nearest one around it; undefined if that is not known. */
function sourceOf(origins: readonly Source[], path = ''): string | undefined {
  const steps = path.split('.');
  const around = steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
  return around.flatMap((each) => origins.find((one) => one.path === each) ?? [])[0]?.thing;
}

/** A point of the picture: a date, and an instant in milliseconds. */
interface Point {
  readonly on: string;
  readonly known: number;
}

const isNearNow = (known: number, now: number) => now - known < NOW_WITHIN;

/** Holds the crosshair: it begins at the moment of the page, and the address follows when it rests. */
function useCrosshair() {
  const moment = useMoment();
  const [now] = useState(() => Date.now());
  const known = moment.known ? endOf(moment.known) : now;
  const [point, setPoint] = useState<Point>({ on: moment.on, known });
  useEffect(() => setPoint({ on: moment.on, known }), [moment.on, known]);
  const follow = useDebouncedCallback((on: string, at: number) => {
    const instant = `${new Date(at).toISOString().slice(0, 19)}Z`;
    moment.show({ on, known: isNearNow(at, now) ? undefined : instant });
  }, FOLLOWS);
  const move = (on: string, at: number) => {
    const bounded = Math.min(at, now);
    setPoint({ on, known: bounded });
    follow(on, bounded);
  };
  const asked = useMemo(() => [timeOf(moment.on), known] as const, [moment.on, known]);
  return { now, asked, point, move };
}

/** Chooses the value that the picture is of, or the whole thing. */
function PathChoice({ paths, path }: { paths: readonly string[]; path: string | undefined }) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  return (
    <Select
      aria-label={t('history.ofWhat')}
      w={320}
      clearable
      searchable
      placeholder={t('history.whole')}
      data={[...new Set([...paths, ...(path ? [path] : [])])].map((each) => ({
        value: each,
        label: words.path(each),
      }))}
      value={path ?? null}
      onChange={(chosen) =>
        void navigate({ to: '.', search: (search) => ({ ...search, path: chosen ?? undefined }), replace: true })
      }
    />
  );
}

interface AnswerProps {
  readonly at: Point;
  readonly isNow: boolean;
  readonly type: string;
  readonly path: string | undefined;
  readonly answer: ReturnType<typeof segmentAt>;
}

/** What the register says at the crosshair, as a sentence. */
function Answer({ at: { on, known }, isNow, type, path, answer }: AnswerProps) {
  const { t, date, instant } = useWords();
  return (
    <Box role="status" aria-live="polite">
      <Text fw={600}>
        {isNow
          ? t('history.saysNow', { date: date(on) })
          : t('history.saidThen', { date: date(on), known: instant(new Date(known).toISOString()) })}
      </Text>
      {answer ? (
        <Group align="flex-start" wrap="nowrap" gap="sm" mt={6}>
          <Letter number={answer.number} />
          {path ? (
            <PlainValue value={answer.segment.value} path={`${type}.${path}`} />
          ) : (
            <Text size="sm">{t('history.version', { letter: letterOf(answer.number) })}</Text>
          )}
        </Group>
      ) : (
        <Text size="sm">{t('history.notYet')}</Text>
      )}
    </Box>
  );
}

/** The letter of a value, in its colour. */
function Letter({ number }: { number: number }) {
  return (
    <svg width="24" height="24" aria-hidden>
      <rect width="24" height="24" rx="4" fill={colourOf(number)} />
      <text x="12" y="17" textAnchor="middle" fontWeight="600" fontSize="14" fill="#1d2527">
        {letterOf(number)}
      </text>
    </svg>
  );
}

/** A date as known means its end. */
const endOf = (known: string) => (known.includes('T') ? Date.parse(known) : Date.parse(`${known}T23:59:59Z`));
