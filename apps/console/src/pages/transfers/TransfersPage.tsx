import { Box, Tabs, Text } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { isView } from '#world';
import type { Texts } from '../../app/address';
import { Commands } from '../../edit/Commands';
import { daysAfter, today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Loading } from '../../parts/Loading';
import { NoAnswer } from '../../parts/NoAnswer';
import { PageHead } from '../../parts/PageHead';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { Section } from '../../parts/Section';
import { type ChangeSearch, useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { Answer } from './Answer';
import { CLASSES } from './classes';
import { DateSlider } from './DateSlider';
import { Fall } from './Fall';
import { Legend } from './Legend';
import { marksOf } from './marks';
import { PatternsOfPage } from './Patterns';
import type { Picture } from './questions';
import { isOfCountryAlone } from './search';
import { TransferTable } from './TransferTable';
import { useDates, usePicture, useTransfers } from './useTransfers';

const WorldMap = lazy(() => import('./WorldMap').then(({ WorldMap }) => ({ default: WorldMap })));
const Flow = lazy(() => import('./Flow').then(({ Flow }) => ({ default: Flow })));

const TABS = ['map', 'fall', 'flow'] as const;
type Tab = (typeof TABS)[number];
const YEAR = 365;

/** The transfers on a date: the map with its slider, the same as a table, what a lost recognition would touch, and the flow. */
export default function TransfersPage() {
  const { t } = useWords();
  const [search, change] = useSearchTexts();
  const tab: Tab = TABS.find((one) => one === search.tab) ?? 'map';
  const set = (part: Texts) => change(part, 'inPlace');
  const picture = usePicture(search);
  const [isSought, setSought] = useState(false);
  const slider = useSlider(isSought);
  const isRegulator = useIsRegulator();

  return (
    <>
      <PageHead
        title={t('frame.transfers')}
        about={t('transfers.about')}
        actions={<Commands type="register" section="transfer" />}
      />
      <PatternsOfPage />
      <Box onPointerEnter={() => setSought(true)} onFocus={() => setSought(true)}>
        <DateSlider {...slider} isLoading={picture.isLoading} />
      </Box>
      {isRegulator && <Text mb="sm">{t('transfers.withoutFindings')}</Text>}
      <Tabs
        value={tab}
        onChange={(value) => set({ tab: value === 'map' ? undefined : (value ?? undefined) })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`transfers.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="map">
          <MapPanel picture={picture} {...{ search, set, change }} />
        </Tabs.Panel>
        <Tabs.Panel value="fall">
          <Fall chosen={search.recognition} choose={(recognition) => set({ recognition })} />
        </Tabs.Panel>
        <Tabs.Panel value="flow">
          <Suspense fallback={<Loading lines={10} />}>
            <Flow />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

const NO_DATES = { laws: [], destinations: [], days: [] };

/** Returns what the slider shows: its marks, and its first and last date. */
function useSlider(isSought: boolean) {
  const { on } = useMoment();
  const { dates, recognitions, horizon } = useDates(isSought);
  const marks = useMemo(() => marksOf(recognitions, dates ?? NO_DATES, horizon ?? []), [recognitions, dates, horizon]);
  const first = [dates?.first ?? daysAfter(today(), -5 * YEAR), on].sort()[0]!;
  const last = [daysAfter(today(), YEAR), on].sort()[1]!;
  return { marks, first, last };
}

interface PanelProps extends Pick<OnMapProps, 'search' | 'set' | 'change'> {
  readonly picture: ReturnType<typeof usePicture>;
}

/** The map, once its numbers are there. */
function MapPanel({ picture: { data, ...read }, ...shown }: PanelProps) {
  if (!data) return <NoAnswer {...read} />;
  return (
    <>
      <Problems problems={read.problems} again={read.again} />
      <OnMap picture={data.judgedTransfers} {...shown} />
    </>
  );
}

interface OnMapProps {
  readonly picture: Picture;
  readonly search: Texts;
  readonly set: (part: Texts) => void;
  readonly change: ChangeSearch;
}

/** The map with its legend, and the same in words and as a list with filters. */
function OnMap({ picture, search, set, change }: OnMapProps) {
  const { t, date } = useWords();
  const { on } = useMoment();
  const transfers = useTransfers(search);
  const view = isView(search.view) ? search.view : 'world';
  return (
    <>
      <Legend
        counts={new Map(picture.class.map(({ value, count }) => [value, count]))}
        chosen={CLASSES.find((one) => one === search.class)}
        choose={(one) => set({ class: one })}
      />
      <Suspense fallback={<div className="map-waiting" />}>
        <WorldMap picture={picture} view={view} search={search} set={set} />
      </Suspense>
      {isOfCountryAlone(search) && <Answer country={search.country!} count={picture.totalCount} />}
      <Section title={t('transfers.tableTitle', { count: picture.totalCount, date: date(on) })}>
        <TransferTable {...{ transfers, search, change }} />
      </Section>
    </>
  );
}
