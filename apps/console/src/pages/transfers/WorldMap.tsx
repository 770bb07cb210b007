import { Dimmed } from '../../parts/Dimmed';
import './map.css';
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import type { GeoProjection } from 'd3-geo';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { type Country, isView, pathsOf, projectionOf, SIZE, VIEWS, type View, wayOf } from '#world';
import type { Texts } from '../../app/address';
import { useWords } from '../../words/words';
import { BesideMap } from './BesideMap';
import { CLASSES, type GroundClass } from './classes';
import { Donut } from './Donut';
import { fillOf, LOOKS } from './look';
import { neighbourOf } from './neighbour';
import { Patterns } from './Patterns';
import { countriesOnMap, type Destination, isNowhere, waysOf } from './places';
import type { Picture } from './questions';
import { loadWorld } from './world';

interface Props {
  readonly picture: Picture;
  readonly view: View;
  /** The filters of the page, which the map sets: the country of destination, and that of the exporters. */
  readonly search: Texts;
  readonly set: (part: Texts) => void;
}

/** The map of destinations. If no transfer has a place on it, only what is beside it. */
export function WorldMap({ view, ...shown }: Props) {
  const { t } = useWords();
  const { routes, exporters } = shown.picture;
  if (!isNowhere(routes)) return <Drawn view={view} {...shown} />;
  return (
    <>
      <Text size="sm">{t('transfers.map.nowhere')}</Text>
      <BesideMap exporters={exporters} elsewhere={countriesOnMap(routes, []).elsewhere} {...shown} />
    </>
  );
}

/** The map, once the countries are there. Each country with transfers can be reached by Tab, says its numbers, and filters the page. */
function Drawn({ view, set, ...shown }: Props) {
  const { t } = useWords();
  const [world, setWorld] = useState<readonly Country[]>();
  const [hasFailed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    loadWorld().then(setWorld, () => setFailed(true));
  };
  useEffect(load, []);
  if (hasFailed)
    return (
      <Group p="md">
        <Text>{t('transfers.map.failed')}</Text>
        <Button variant="default" onClick={load}>
          {t('parts.again')}
        </Button>
      </Group>
    );
  return (
    <Stack gap={4}>
      <SegmentedControl
        className="no-print map-views"
        size="xs"
        value={view}
        onChange={(next) => set({ view: next === 'world' ? undefined : next })}
        data={Object.keys(VIEWS)
          .filter(isView)
          .map((value) => ({ value, label: t(`transfers.view.${value}`) }))}
        aria-label={t('transfers.map.view')}
      />
      {world ? (
        <Drawing world={world} view={view} set={set} {...shown} />
      ) : (
        <div className="map-waiting" role="status" aria-label={t('parts.loading')} />
      )}
    </Stack>
  );
}

function Drawing({ world, picture, view, search, set }: Props & { world: readonly Country[] }) {
  const { t } = useWords();
  const { routes, exporters } = picture;
  const chosen = search.country;
  const choose = (country: string | undefined) => set({ country });
  const sentence = useSentence();
  const [pointed, setPointed] = useState<string>();
  const projection = useMemo(() => projectionOf(view), [view]);
  const paths = useMemo(() => pathsOf(world, projection), [world, projection]);
  const onMap = useMemo(() => countriesOnMap(routes, world), [routes, world]);
  const { destinations, elsewhere } = onMap;
  const rest = useMemo(() => {
    const reached = new Set(destinations.map(({ country }) => country));
    return world
      .filter((one) => !reached.has(one))
      .map((one) => paths.get(one))
      .join('');
  }, [world, destinations, paths]);
  const places = destinations.map(({ code, country: { middle } }) => ({ code, at: projection([...middle]) }));
  const lit = pointed ?? chosen;
  const shown = destinations.find(({ code }) => code === lit);
  return (
    <>
      <figure className="map-figure" aria-label={t('transfers.map.label')}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure has the name; a title would show over every country */}
        <svg viewBox={`0 0 ${SIZE[0]} ${SIZE[1]}`} className="map">
          <Patterns />
          <path d={rest} className="map-land" />
          {destinations.map((one) => (
            <CountryOfMap
              key={one.code}
              code={one.code}
              d={paths.get(one.country)}
              fill={fillOf(one.worst)}
              label={sentence(one)}
              isChosen={chosen === one.code}
              choose={() => choose(chosen === one.code ? undefined : one.code)}
              point={(isOn) => setPointed(isOn ? one.code : undefined)}
              next={(key) => neighbourOf(places, one.code, key)}
            />
          ))}
          <Over world={world} routes={routes} projection={projection} places={onMap} lit={lit} />
        </svg>
      </figure>
      <Text size="sm" mih="2.6em" aria-hidden={shown ? true : undefined}>
        {shown
          ? sentence(shown)
          : routes.length > 0 && destinations.length === 0
            ? t('transfers.map.nowhere')
            : t('transfers.map.hint')}
      </Text>
      <BesideMap exporters={exporters} elsewhere={elsewhere} search={search} set={set} />
      <Dimmed size="xs">{t('transfers.map.borders')}</Dimmed>
    </>
  );
}

interface OverProps {
  readonly routes: Picture['routes'];
  readonly world: readonly Country[];
  readonly projection: GeoProjection;
  readonly places: ReturnType<typeof countriesOnMap>;
  /** The country that is pointed at or chosen. */
  readonly lit: string | undefined;
}

/** What is drawn over the countries: the ways to them, the exporters, and the numbers of each. */
function Over({ world, routes, projection, places: { destinations, exporters }, lit }: OverProps) {
  const ways = useMemo(() => waysOf(routes, world), [routes, world]);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; the countries say the same
    <g aria-hidden="true" className="map-over">
      <marker
        id="way-end"
        viewBox="0 0 6 6"
        refX={5}
        refY={3}
        markerWidth={5}
        markerHeight={5}
        orient="auto-start-reverse"
      >
        <path d="M0 0L6 3L0 6z" className="map-arrow" />
      </marker>
      {ways.map(({ key, from, to, worst, count, ends }) => (
        <path
          key={key}
          d={wayOf(projection, from.middle, to.middle)}
          className="map-way"
          data-dim={(lit !== undefined && !ends.includes(lit)) || undefined}
          stroke={LOOKS[worst].colour}
          strokeWidth={Math.min(1 + count / 2, 5)}
          strokeDasharray={worst === 'SUSPENDED' ? '2 4' : worst === 'NONE' ? '8 3' : undefined}
          markerEnd="url(#way-end)"
        />
      ))}
      {exporters.map(({ code, middle }) => {
        const at = projection([...middle]);
        return at && <rect key={code} x={at[0] - 4} y={at[1] - 4} width={8} height={8} className="map-exporter" />;
      })}
      {destinations.map(({ code, country: { middle }, counts, total }) => {
        const at = projection([...middle]);
        return at && <Donut key={code} at={at} counts={counts} total={total} isLit={lit === code} />;
      })}
    </g>
  );
}

interface CountryProps {
  readonly code: string;
  readonly d: string | undefined;
  readonly fill: string;
  readonly label: string;
  readonly isChosen: boolean;
  choose(): void;
  point(isOn: boolean): void;
  /** Returns the country in the direction of an arrow key. */
  next(key: string): string | undefined;
}

/** A country that transfers go to: a button, from which arrow keys lead to its neighbours. */
function CountryOfMap({ code, d, fill, label, isChosen, choose, point, next }: CountryProps) {
  const press = (event: KeyboardEvent<SVGPathElement>) => {
    const neighbour = next(event.key);
    if (neighbour) focusCountry(event.currentTarget, neighbour);
    if (event.key.startsWith('Arrow')) event.preventDefault();
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a country of a drawing cannot be a button element
    <path
      d={d}
      fill={fill}
      className="map-country"
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={label}
      data-country={code}
      data-chosen={isChosen || undefined}
      onClick={choose}
      onKeyDown={press}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    />
  );
}

/** Moves the focus to another country of the drawing. */
const focusCountry = (from: Element, code: string) =>
  from.parentElement?.querySelector<SVGElement>(`[data-country="${code}"]`)?.focus();

/** Returns the function that says in one sentence what goes to a country. */
function useSentence(): (destination: Destination) => string {
  const { t, code: titleOf, place, list } = useWords();
  return ({ code, counts, total }) => {
    const parts = CLASSES.filter((one) => counts.has(one)).map((one: GroundClass) =>
      t('transfers.counted', { what: titleOf('GroundClass', one), count: counts.get(one)! }),
    );
    return t('transfers.map.sentence', { country: place(code), count: total, parts: list(parts) });
  };
}
