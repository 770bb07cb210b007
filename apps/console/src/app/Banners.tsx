import { Alert, Button, Group, Text } from '@mantine/core';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { connection } from '../api/connection';
import { useMoment } from '../moment/moment';
import { useWords } from '../words/words';

/** Says in one sentence each what sets this page apart: another moment, a newer position, a server that is away or behind. */
export function Banners({ hasMovedOn, showNewest }: { hasMovedOn: boolean; showNewest: () => void }) {
  const { t, date, instant } = useWords();
  const { on, known, isToday, show } = useMoment();
  const { malformed } = useSearch({ strict: false });
  const { pathname, href } = useLocation();
  const navigate = useNavigate();
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  const isBehind = useSyncExternalStore(connection.subscribe, connection.isBehind);
  const isRecording = useSyncExternalStore(connection.subscribe, connection.isRecording);
  const knownInWords = known && (known.includes('T') ? instant(known) : date(known));

  useEffect(() => {
    if (state === 'SIGNED_OUT' && pathname !== '/sign-in') void navigate({ to: '/sign-in', search: { return: href } });
  }, [state, pathname, href, navigate]);

  return (
    <>
      {state === 'AWAY' && <Banner text={t('frame.away')} colour="red" />}
      {isBehind && <Banner text={t('frame.behind')} colour="orange" />}
      {malformed && <Banner text={t('frame.bannerMalformed', { malformed })} colour="orange" />}
      {(!isToday || known) && (
        <Banner
          text={
            known && !isToday
              ? t('frame.bannerBoth', { date: date(on), known: knownInWords })
              : known
                ? t('frame.bannerKnown', { known: knownInWords })
                : t('frame.bannerOn', { date: date(on) })
          }
          colour="yellow"
          way={{ label: t('frame.backToNow'), go: () => show({}) }}
        />
      )}
      {hasMovedOn && !isRecording && !known && (
        <Banner text={t('frame.movedOn')} colour="blue" way={{ label: t('frame.showNewest'), go: showNewest }} />
      )}
    </>
  );
}

function Banner({ text, colour, way }: { text: string; colour: string; way?: { label: string; go: () => void } }) {
  return (
    <Alert color={colour} mb="sm" py="xs" role="status" className="no-print">
      <Group justify="space-between">
        <Text size="sm">{text}</Text>
        {way && (
          <Button size="compact-sm" variant="default" onClick={way.go}>
            {way.label}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
