import { Box, Group, Stack, Text } from '@mantine/core';
import { ThingCommands } from '../../../edit/ThingCommands';
import { useMoment } from '../../../moment/moment';
import { Dimmed } from '../../../parts/Dimmed';
import { FindingLine } from '../../../parts/FindingLine';
import type { FindingOf } from '../../../parts/findings-of';
import { LegalReference } from '../../../parts/LegalReference';
import { ThingSection } from '../../../parts/ThingSection';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import { GroundMark } from '../GroundMark';
import { GroundStateBadge, useGroundWords } from '../GroundText';
import type { JudgedGround } from '../useTransfers';
import type { TransferDetail } from './questions';

interface Props {
  readonly transfer: TransferDetail;
  readonly grounds: readonly JudgedGround[];
  /** Findings that say that a law misses a ground. */
  readonly missing: readonly FindingOf[];
  /** False if the caller sees no findings. */
  readonly isJudged: boolean;
}

/** The grounds that a transfer relies on, each with its article, its state on the date, and its instrument. */
export function Grounds({ transfer, grounds, missing, isJudged }: Props) {
  const { t, date } = useWords();
  const { on } = useMoment();
  const current = grounds.filter(({ isCurrent }) => isCurrent);
  const past = grounds.filter(({ isCurrent }) => !isCurrent);
  return (
    <ThingSection title={t('transfers.groundsOn', { date: date(on) })} section="grounds">
      <Stack gap="md">
        {missing.map((finding) => (
          <FindingLine key={finding.id} finding={finding} of={transfer.id} />
        ))}
        {current.length === 0 && missing.length === 0 && transfer.status !== 'RETIRED' && (
          <Text size="sm">{t(isJudged ? 'transfers.noGround' : 'transfers.none.ground')}</Text>
        )}
        {current.map((ground) => (
          <Ground key={ground.row.key} ground={ground} transfer={transfer} />
        ))}
        {past.length > 0 && (
          <Box>
            <Text size="sm" fw={600} mb="xs">
              {t('transfers.otherTimes')}
            </Text>
            <Stack gap="sm">
              {past.map((ground) => (
                <Ground key={ground.row.key} ground={ground} transfer={transfer} />
              ))}
            </Stack>
          </Box>
        )}
      </Stack>
    </ThingSection>
  );
}

interface GroundProps {
  readonly ground: JudgedGround;
  readonly transfer: TransferDetail;
}

function Ground({ ground, transfer }: GroundProps) {
  const { t, date, place } = useWords();
  const { title } = useGroundWords()(ground);
  const key = ground.row.key ?? ground.row.code;
  const path = `grounds.${key}`;
  const row = transfer.grounds.find((one) => one.key === ground.row.key);
  const fell = ground.state === 'FELL' ? ground.row.recognitionFellOn : undefined;
  const period = [
    ground.row.since && t('transfers.since', { date: date(ground.row.since) }),
    ground.row.until && t('transfers.until', { date: date(ground.row.until) }),
  ].filter(Boolean);
  return (
    <Group align="flex-start" wrap="nowrap" gap="sm" data-path={path}>
      <Box pt={3}>
        <GroundMark of={ground.class} size={18} />
      </Box>
      <Stack gap={2} style={{ flex: 1, minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600} component="span">
            <Value path={path}>{title}</Value>
          </Text>
          {fell ? (
            <GroundStateBadge state="FELL" text={t('transfers.fellOn', { date: date(fell) })} />
          ) : (
            <GroundStateBadge state={ground.state} />
          )}
        </Group>
        <Text size="sm" c="dimmed" component="span">
          {ground.ofLaw ? (
            <LegalReference law={ground.ofLaw.law} article={ground.ofLaw.article} howKnown={ground.ofLaw.howKnown} />
          ) : (
            place(ground.row.law)
          )}
          {period.length > 0 && ` · ${period.join(' ')}`}
        </Text>
        {row?.condition && (
          <Text size="sm" component="span">
            <Value path={`${path}.condition`}>{t('transfers.condition', { condition: row.condition })}</Value>
          </Text>
        )}
        {row?.instrument && <Instrument instrument={row.instrument} path={`${path}.instrument`} />}
        {ground.ofLaw?.limit && <Dimmed>{t('transfers.limit', { limit: ground.ofLaw.limit })}</Dimmed>}
        {ground.faults.map((fault) => (
          <FindingLine key={fault.id} finding={fault} of={transfer.id} />
        ))}
      </Stack>
      <ThingCommands section="grounds" row={key} name={title} />
    </Group>
  );
}

function Instrument({
  instrument,
  path,
}: {
  instrument: NonNullable<TransferDetail['grounds'][number]['instrument']>;
  path: string;
}) {
  const { t, code, date, list } = useWords();
  const { kind, version, modules, signedOn, expiresOn, scope, evidence } = instrument;
  const words = [
    [code('InstrumentKind', kind), version].filter(Boolean).join(' '),
    modules.length > 0 && t('transfers.modules', { count: modules.length, modules: list(modules.map(String)) }),
    signedOn && t('transfers.signedOn', { date: date(signedOn) }),
    expiresOn && t('transfers.expiresOn', { date: date(expiresOn) }),
    scope,
    evidence && t('transfers.evidence', { evidence }),
  ];
  return (
    <Text size="sm" component="span">
      <Value path={path}>{words.filter(Boolean).join(' · ')}</Value>
    </Text>
  );
}
