import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Commands } from '../../../edit/Commands';
import { Fact, Facts } from '../../../parts/Facts';
import { OwnerFacts } from '../../../parts/OwnerFacts';
import { Section } from '../../../parts/Section';
import { ThingLink } from '../../../parts/ThingLink';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import type { TransferDetail } from './questions';

interface Props {
  readonly transfer: TransferDetail;
}

/** The parties, and the countries that the data go to. */
export function Parties({ transfer }: Props) {
  const { t, country, list } = useWords();
  const { id, status, exporter, importer, countries } = transfer;
  const nameOf = (party: { id: string; name: string; country: string | null }) => (
    <>
      <ThingLink type="party" id={party.id} size="sm">
        {party.name}
      </ThingLink>
      {party.country && ` (${country(party.country)})`}
    </>
  );
  return (
    <Section title={t('transfers.section.parties')}>
      <Facts>
        <Fact label={t('transfers.field.exporter')} path="exporter" hasLinks>
          {exporter && nameOf(exporter)}
        </Fact>
        <Fact label={t('transfers.field.importer')} path="importer" hasLinks>
          {importer && nameOf(importer)}
        </Fact>
        <Fact label={t('transfers.field.countries')} path="countries">
          {countries.length > 0 && list(countries.map(country))}
        </Fact>
        <Fact label={t('transfers.field.crossBorder')}>
          {transfer.crossBorder === null ? null : t(transfer.crossBorder ? 'parts.yes' : 'parts.no')}
        </Fact>
      </Facts>
      <Actions>
        <Commands type="transfer" section="parties" id={id} status={status} />
        <Commands type="transfer" section="countries" id={id} status={status} />
      </Actions>
    </Section>
  );
}

/** The data, the purposes and the circumstances. */
export function Terms({ transfer }: Props) {
  const { t } = useWords();
  const { id, status, dataItems, purposes } = transfer;
  return (
    <Section title={t('transfers.section.terms')}>
      <Facts>
        <Fact label={t('transfers.field.dataItems')} path="dataItems">
          {dataItems.length > 0 && <Items items={dataItems} />}
        </Fact>
        <Fact label={t('transfers.field.purposes')} path="purposes">
          {purposes.length > 0 && <Items items={purposes} />}
        </Fact>
        {(['frequency', 'timing', 'method', 'recipientRetention', 'condition'] as const).map((field) => (
          <Fact key={field} label={t(`transfers.field.${field}`)} path={field}>
            {transfer[field]}
          </Fact>
        ))}
      </Facts>
      <Actions>
        <Commands type="transfer" section="dataItems" id={id} status={status} />
        <Commands type="transfer" section="purposes" id={id} status={status} />
        <Commands type="transfer" section="terms" id={id} status={status} />
      </Actions>
    </Section>
  );
}

/** The commands of a section that has several, under its fields. */
function Actions({ children }: { children: ReactNode }) {
  return (
    <Group gap="xs" mt="md" className="no-print">
      {children}
    </Group>
  );
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <Stack gap={2} component="span">
      {items.map((item) => (
        <span key={item}>{item}</span>
      ))}
    </Stack>
  );
}

/** The activities that it serves, and the jurisdictions in which it is disclosed. */
export function Activities({ transfer }: Props) {
  const { t, country, list } = useWords();
  const { id, status, activities, jurisdictions } = transfer;
  return (
    <Section title={t('transfers.section.activities')}>
      <Facts>
        <Fact label={t('transfers.column.activities')} path="activities" hasLinks>
          {activities.length > 0 ? (
            <Stack gap={2} component="span">
              {activities.map(({ id, reference, title }) => (
                <ThingLink key={id} type="processingActivity" id={id} size="sm">
                  {`${reference} ${title}`}
                </ThingLink>
              ))}
            </Stack>
          ) : (
            jurisdictions.includes('ALL') && t('transfers.everyActivity')
          )}
        </Fact>
        <Fact label={t('transfers.field.jurisdictions')} path="jurisdictions">
          {jurisdictions.length > 0 && list(jurisdictions.map(country))}
        </Fact>
      </Facts>
      <Actions>
        <Commands type="transfer" section="activities" id={id} status={status} />
        <Commands type="transfer" section="jurisdictions" id={id} status={status} />
      </Actions>
    </Section>
  );
}

/** The equivalent action, which Japan's law asks for. */
export function EquivalentAction({ transfer }: Props) {
  const { t } = useWords();
  const { id, status, equivalentAction } = transfer;
  if (!equivalentAction) return null;
  return (
    <Section
      title={t('transfers.section.equivalentAction')}
      actions={<Commands type="transfer" section="equivalentAction" id={id} status={status} />}
    >
      <Facts>
        {(['systemEstablishedBy', 'measures', 'checkFrequency', 'checkMethod', 'foreignSystem'] as const).map(
          (field) => (
            <Fact key={field} label={t(`transfers.field.${field}`)} path={`equivalentAction.${field}`}>
              {equivalentAction[field]}
            </Fact>
          ),
        )}
      </Facts>
    </Section>
  );
}

/** The way to refuse the transfer, which Korea's law asks for. */
export function RefusalOf({ transfer }: Props) {
  const { t } = useWords();
  const { id, status, refusal } = transfer;
  if (!refusal) return null;
  return (
    <Section
      title={t('transfers.section.refusal')}
      actions={<Commands type="transfer" section="refusal" id={id} status={status} />}
    >
      <Facts>
        {(['method', 'procedure', 'effect'] as const).map((field) => (
          <Fact key={field} label={t(`transfers.field.refusal.${field}`)} path={`refusal.${field}`}>
            {refusal[field]}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

/** The suspension: since when, and why. */
export function SuspensionOf({ transfer }: Props) {
  const { t, code, date } = useWords();
  const { id, status, suspension } = transfer;
  if (!suspension) return null;
  const since = suspension.since
    ? t('transfers.suspendedSince', { date: date(suspension.since) })
    : code('GroundClass', 'SUSPENDED');
  return (
    <Section
      title={t('transfers.section.suspension')}
      actions={<Commands type="transfer" section="suspension" id={id} status={status} />}
    >
      <Text size="sm" component="span">
        <Value path="suspension">{[since, suspension.reason].filter(Boolean).join(': ')}</Value>
      </Text>
    </Section>
  );
}

/** Who answers for the transfer within the organisation. */
export function Responsible({ transfer: { id, status, department, owner } }: Props) {
  const { t } = useWords();
  return (
    <Section
      title={t('transfers.section.responsible')}
      actions={<Commands type="transfer" section="owner" id={id} status={status} />}
    >
      <OwnerFacts department={department} owner={owner} />
    </Section>
  );
}

/** The state of approval, and when the next review is due. */
export function Review({ transfer }: Props) {
  const { t, code, date, period } = useWords();
  const { id, status, lastReviewedOn, reviewDueOn, reviewEvery } = transfer;
  return (
    <Section
      title={t('transfers.section.review')}
      actions={<Commands type="transfer" section="review" id={id} status={status} />}
    >
      <Facts>
        <Fact label={t('transfers.column.status')} path="status">
          {code('RecordStatus', status)}
        </Fact>
        <Fact label={t('transfers.field.lastReviewedOn')}>{lastReviewedOn && date(lastReviewedOn)}</Fact>
        <Fact label={t('transfers.field.reviewEvery')} path="reviewEvery">
          {reviewEvery && period(reviewEvery)}
        </Fact>
        <Fact label={t('transfers.field.reviewDueOn')}>{reviewDueOn && date(reviewDueOn)}</Fact>
      </Facts>
    </Section>
  );
}
