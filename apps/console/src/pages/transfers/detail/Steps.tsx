import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ThingCommands } from '../../../edit/ThingCommands';
import { ThingSection } from '../../../parts/ThingSection';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import type { TransferDetail } from './questions';

interface Props {
  readonly transfer: TransferDetail;
}
type Name = 'checks' | 'impairments' | 'assessments' | 'priorAuthorisations';

/** A section of dated steps; nothing if there is none. */
function Steps({ name, children }: { name: Name; children: readonly ReactNode[] }) {
  const { t } = useWords();
  if (children.length === 0) return null;
  return (
    <ThingSection title={t(`transfers.section.${name}`)} section={name}>
      <Stack gap="sm">{children}</Stack>
    </ThingSection>
  );
}

interface StepProps {
  readonly path: string;
  readonly title: string;
  readonly lines: readonly (string | null | undefined | false)[];
  readonly actions?: ReactNode;
}

function Step({ path, title, lines, actions }: StepProps) {
  return (
    <Group align="flex-start" wrap="nowrap">
      <Stack gap={2} style={{ flex: 1, minWidth: 0 }}>
        <Text size="sm" fw={600} component="span">
          <Value path={path}>{title}</Value>
        </Text>
        {lines.filter(Boolean).map((line) => (
          <Text key={String(line)} size="sm">
            {line}
          </Text>
        ))}
      </Stack>
      {actions}
    </Group>
  );
}

/** The checks of the recipient. */
export function Checks({ transfer }: Props) {
  const { t, date } = useWords();
  return (
    <Steps name="checks">
      {transfer.checks.map(({ key, on, implementation, foreignSystem, evidence }) => (
        <Step
          key={key}
          path={`checks.${key}`}
          title={date(on)}
          lines={[
            implementation && t('transfers.implementation', { text: implementation }),
            foreignSystem && t('transfers.foreignSystem', { text: foreignSystem }),
            evidence && t('transfers.evidence', { evidence }),
          ]}
        />
      ))}
    </Steps>
  );
}

/** The impairments of the equivalent action, with the responses. */
export function Impairments({ transfer }: Props) {
  const { t, date } = useWords();
  return (
    <Steps name="impairments">
      {transfer.impairments.map(({ key, foundOn, description, respondedOn, response, evidence }) => (
        <Step
          key={key}
          path={`impairments.${key}`}
          title={t('transfers.found', { date: date(foundOn) })}
          lines={[
            description,
            response
              ? t('transfers.responded', {
                  date: respondedOn ? date(respondedOn) : t('parts.notStated'),
                  text: response,
                })
              : t('transfers.noResponse'),
            evidence && t('transfers.evidence', { evidence }),
          ]}
          actions={<ThingCommands section="impairments" row={key} name={description} />}
        />
      ))}
    </Steps>
  );
}

/** The assessments of the transfer. */
export function Assessments({ transfer }: Props) {
  const { t, date } = useWords();
  return (
    <Steps name="assessments">
      {transfer.assessments.map(({ key, on, outcome, evidence }) => (
        <Step
          key={key}
          path={`assessments.${key}`}
          title={on ? date(on) : t('transfers.undated')}
          lines={[outcome, evidence && t('transfers.evidence', { evidence })]}
        />
      ))}
    </Steps>
  );
}

/** The prior authorisations: requested, granted, departed from. */
export function PriorAuthorisations({ transfer }: Props) {
  const { t, date, country } = useWords();
  return (
    <Steps name="priorAuthorisations">
      {transfer.priorAuthorisations.map(
        ({ key, law, article, requestedOn, grantedOn, departedOn, reference, evidence }) => {
          const title = [country(law), article && t('parts.article', { article })].filter(Boolean).join(' · ');
          return (
            <Step
              key={key}
              path={`priorAuthorisations.${key}`}
              title={title}
              lines={[
                requestedOn && t('transfers.requestedOn', { date: date(requestedOn) }),
                grantedOn ? t('transfers.grantedOn', { date: date(grantedOn) }) : t('transfers.notGranted'),
                departedOn && t('transfers.departedOn', { date: date(departedOn) }),
                reference && t('transfers.reference', { reference }),
                evidence && t('transfers.evidence', { evidence }),
              ]}
              actions={<ThingCommands section="priorAuthorisations" row={key} name={title} />}
            />
          );
        },
      )}
    </Steps>
  );
}
