import { ActionIcon, Box, Group, Slider, Stack, Text, Tooltip } from '@mantine/core';
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPoint,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { daysAfter, today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { useWords } from '../../words/words';
import { daysFrom, type Mark } from './marks';
import { useMarkWords } from './useMarkWords';

const PAUSE_OF_TYPING = 200;
const PAUSE_OF_PLAY = 900;
const MONTH = 30;

interface Props {
  readonly first: string;
  readonly last: string;
  readonly marks: readonly Mark[];
  /** True while the answer of another date is on its way: playing waits for it. */
  readonly isLoading: boolean;
}

/** Holds the date of the slider. The date of the page follows when the slider rests; playing moves it month by month. */
function usePlayedDate({ first, last, isLoading }: Props) {
  const { on } = useMoment();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(on);
  const [isPlaying, setPlaying] = useState(false);
  const shown = useRef(on);

  useEffect(() => {
    if (shown.current !== on) setDraft(on); // the address moved by other means
    shown.current = on;
  }, [on]);
  useEffect(() => {
    if (draft === shown.current) return;
    const timer = setTimeout(() => {
      shown.current = draft;
      const moved = draft === today() ? undefined : draft;
      void navigate({ to: '.', replace: true, search: (search) => ({ ...search, on: moved }) });
    }, PAUSE_OF_TYPING);
    return () => clearTimeout(timer);
  }, [draft, navigate]);
  useEffect(() => {
    if (!isPlaying || isLoading || draft !== on) return;
    const next = daysAfter(draft, MONTH);
    const timer = setTimeout(
      () => (draft >= last ? setPlaying(false) : setDraft(next > last ? last : next)),
      PAUSE_OF_PLAY,
    );
    return () => clearTimeout(timer);
  }, [isPlaying, isLoading, draft, on, last]);

  const play = () => {
    if (!isPlaying && draft >= last) setDraft(first);
    setPlaying(!isPlaying);
  };
  const slide = (to: string) => {
    setPlaying(false);
    setDraft(to);
  };
  return { draft, isPlaying, play, slide, go: setDraft };
}

/** Moves the date of the page: by hand, from change to change, or month by month by itself. */
export function DateSlider(props: Props) {
  const { first, last, marks } = props;
  const { t, date } = useWords();
  const { draft, isPlaying, play, slide, go } = usePlayedDate(props);
  const inReach = marks.filter(({ on }) => on >= first && on <= last);
  const dateAt = (days: number) => date(daysAfter(first, days));
  return (
    <Stack gap={4} className="no-print" mb="md">
      <Group gap="xs" wrap="nowrap">
        <ActionIcon
          variant="filled"
          size="lg"
          onClick={play}
          aria-label={isPlaying ? t('transfers.pause') : t('transfers.play')}
        >
          {isPlaying ? <IconPlayerPause size={18} aria-hidden /> : <IconPlayerPlay size={18} aria-hidden />}
        </ActionIcon>
        <Step mark={marks.findLast(({ on }) => on < draft)} label={t('transfers.earlierChange')} go={go}>
          <IconPlayerSkipBack size={16} aria-hidden />
        </Step>
        <Box style={{ flex: 1, minWidth: 0 }} px={8}>
          <Slider
            min={0}
            max={daysFrom(first, last)}
            value={daysFrom(first, draft)}
            onChange={(days) => slide(daysAfter(first, days))}
            marks={inReach.map(({ on }) => ({ value: daysFrom(first, on) }))}
            label={dateAt}
            thumbLabel={t('transfers.slider')}
            thumbValueText={dateAt}
          />
        </Box>
        <Step mark={marks.find(({ on }) => on > draft)} label={t('transfers.laterChange')} go={go}>
          <IconPlayerSkipForward size={16} aria-hidden />
        </Step>
      </Group>
      <DateInWords on={draft} latest={marks.findLast((mark) => mark.on <= draft)} />
    </Stack>
  );
}

/** The date of the slider, and the last change before it. */
function DateInWords({ on, latest }: { on: string; latest: Mark | undefined }) {
  const { t, date } = useWords();
  const moment = useMoment();
  const wordsOf = useMarkWords();
  return (
    <Group justify="space-between" gap="xs" align="flex-start">
      <Text size="sm" fw={600} miw="10rem">
        {moment.isToday && on === moment.on ? t('transfers.today', { date: date(on) }) : date(on)}
      </Text>
      {latest && (
        <Dimmed style={{ flex: '1 1 18rem' }}>
          <IconPoint size={14} style={{ verticalAlign: '-2px' }} aria-hidden />
          {t('transfers.lastChange', { date: date(latest.on), what: wordsOf(latest) })}
        </Dimmed>
      )}
    </Group>
  );
}

interface StepProps {
  readonly mark: Mark | undefined;
  readonly label: string;
  readonly go: (on: string) => void;
  readonly children: React.ReactNode;
}

function Step({ mark, label, go, children }: StepProps) {
  const { date } = useWords();
  const wordsOf = useMarkWords();
  const full = mark ? `${label}: ${date(mark.on)}. ${wordsOf(mark)}` : label;
  return (
    <Tooltip label={full} multiline maw={360} disabled={!mark}>
      <ActionIcon variant="default" size="lg" disabled={!mark} onClick={() => mark && go(mark.on)} aria-label={full}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
