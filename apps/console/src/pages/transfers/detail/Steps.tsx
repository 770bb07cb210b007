import { Group, Stack, Text } from '@mantine/core';
import { ThingCommands } from '../../../edit/ThingCommands';
import { useCited } from '../../../parts/LegalReference';
import { ThingSection } from '../../../parts/ThingSection';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import type { TransferDetail } from './questions';

interface Props {
  readonly transfer: TransferDetail;
}

type Line = string | null | undefined | false | 0;

interface StepsProps<Step> {
  readonly name: 'checks' | 'impairments' | 'assessments' | 'priorAuthorisations';
  readonly steps: readonly Step[];
  titleOf(step: Step): string;
  linesOf(step: Step): readonly Line[];
  /** Names a step that has commands of its own; absent: none has. */
  nameOf?(step: Step): string;
}

/** A section of dated steps, each with its evidence. */
function Steps<Step extends { readonly key: string | null; readonly evidence: string | null }>(
  props: StepsProps<Step>,
) {
  const { name, steps, titleOf, linesOf, nameOf } = props;
  const { t } = useWords();
  return (
    <ThingSection
      title={t(`transfers.section.${name}`)}
      section={name}
      rows={steps.length}
      isEmpty={steps.length === 0}
    >
      <Stack gap="sm">
        {steps.map((step) => (
          <Group key={step.key} align="flex-start" wrap="nowrap" data-path={`${name}.${step.key}`}>
            <Stack gap={2} style={{ flex: 1, minWidth: 0 }}>
              <Text size="sm" fw={600} component="span">
                <Value path={`${name}.${step.key}`}>{titleOf(step)}</Value>
              </Text>
              {[...linesOf(step), step.evidence && t('transfers.evidence', { evidence: step.evidence })]
                .filter(Boolean)
                .map((line) => (
                  <Text key={String(line)} size="sm">
                    {line}
                  </Text>
                ))}
            </Stack>
            {nameOf && step.key && <ThingCommands section={name} row={step.key} name={nameOf(step)} />}
          </Group>
        ))}
      </Stack>
    </ThingSection>
  );
}

/** The checks of the recipient. */
export function Checks({ transfer }: Props) {
  const { t, date } = useWords();
  return (
    <Steps
      name="checks"
      steps={transfer.checks}
      titleOf={({ on }) => date(on)}
      linesOf={({ implementation, foreignSystem }) => [
        implementation && t('transfers.implementation', { text: implementation }),
        foreignSystem && t('transfers.foreignSystem', { text: foreignSystem }),
      ]}
    />
  );
}

/** The impairments of the equivalent action, with the responses. */
export function Impairments({ transfer }: Props) {
  const { t, date } = useWords();
  return (
    <Steps
      name="impairments"
      steps={transfer.impairments}
      titleOf={({ foundOn }) => t('transfers.found', { date: date(foundOn) })}
      linesOf={({ description, respondedOn, response }) => [
        description,
        response
          ? t('transfers.responded', { date: respondedOn ? date(respondedOn) : t('parts.notStated'), text: response })
          : t('transfers.noResponse'),
      ]}
      nameOf={({ description }) => description}
    />
  );
}

/** The assessments of the transfer. */
export function Assessments({ transfer }: Props) {
  const { t, date } = useWords();
  return (
    <Steps
      name="assessments"
      steps={transfer.assessments}
      titleOf={({ on }) => (on ? date(on) : t('transfers.undated'))}
      linesOf={({ outcome }) => [outcome]}
    />
  );
}

/** The prior authorisations: requested, granted, departed from. */
export function PriorAuthorisations({ transfer }: Props) {
  const { t, date, place } = useWords();
  const cited = useCited();
  const titleOf = ({ law, article }: TransferDetail['priorAuthorisations'][number]) =>
    [place(law), article && cited(law, article)].filter(Boolean).join(' · ');
  return (
    <Steps
      name="priorAuthorisations"
      steps={transfer.priorAuthorisations}
      titleOf={titleOf}
      linesOf={({ requestedOn, grantedOn, departedOn, reference }) => [
        requestedOn && t('transfers.requestedOn', { date: date(requestedOn) }),
        grantedOn ? t('transfers.grantedOn', { date: date(grantedOn) }) : t('transfers.notGranted'),
        departedOn && t('transfers.departedOn', { date: date(departedOn) }),
        reference && t('transfers.reference', { reference }),
      ]}
      nameOf={titleOf}
    />
  );
}
