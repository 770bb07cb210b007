import { Stack, Text } from '@mantine/core';
import { Fact, Facts } from '../../../parts/Facts';
import { ActivityLink, PartyLink } from '../../../parts/ThingLink';
import { ThingSection } from '../../../parts/ThingSection';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import type { TransferDetail } from './questions';

interface Props {
  readonly transfer: TransferDetail;
}

/** The parties, and the countries that the data go to. */
export function Parties({ transfer }: Props) {
  const { t, place, list } = useWords();
  const { exporter, importer, countries } = transfer;
  const nameOf = (party: { id: string; name: string; country: string | null }) => (
    <>
      <PartyLink party={party} />
      {party.country && ` (${place(party.country)})`}
    </>
  );
  return (
    <ThingSection title={t('transfers.section.parties')} section={['parties', 'countries']}>
      <Facts>
        <Fact label={t('transfers.field.exporter')} path="exporter" hasLinks>
          {exporter && nameOf(exporter)}
        </Fact>
        <Fact label={t('transfers.field.importer')} path="importer" hasLinks>
          {importer && nameOf(importer)}
        </Fact>
        <Fact label={t('transfers.field.countries')} path="countries">
          {countries.length > 0 && list(countries.map(place))}
        </Fact>
        <Fact label={t('transfers.field.crossBorder')}>
          {transfer.crossBorder === null ? null : t(transfer.crossBorder ? 'parts.yes' : 'parts.no')}
        </Fact>
      </Facts>
    </ThingSection>
  );
}

/** The data, the purposes and the circumstances. */
export function Terms({ transfer }: Props) {
  const { t } = useWords();
  const { dataItems, purposes } = transfer;
  return (
    <ThingSection title={t('transfers.section.terms')} section={['dataItems', 'purposes', 'terms']}>
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
    </ThingSection>
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
  const { t, place, list } = useWords();
  const { activities, jurisdictions } = transfer;
  return (
    <ThingSection title={t('transfers.section.activities')} section={['activities', 'jurisdictions']}>
      <Facts>
        <Fact label={t('transfers.column.activities')} path="activities" hasLinks>
          {activities.length > 0 ? (
            <Stack gap={2} component="span">
              {activities.map((activity) => (
                <ActivityLink key={activity.id} activity={activity} />
              ))}
            </Stack>
          ) : (
            jurisdictions.includes('ALL') && t('transfers.everyActivity')
          )}
        </Fact>
        <Fact label={t('transfers.field.jurisdictions')} path="jurisdictions">
          {jurisdictions.length > 0 && list(jurisdictions.map(place))}
        </Fact>
      </Facts>
    </ThingSection>
  );
}

/** The fields that the laws of Japan and Korea ask for. */
const OF_LAWS = {
  equivalentAction: ['systemEstablishedBy', 'measures', 'checkFrequency', 'checkMethod', 'foreignSystem'],
  refusal: ['refusal.method', 'refusal.procedure', 'refusal.effect'],
} as const;

/** The equivalent action, which Japan's law asks for, or the way to refuse, which Korea's law asks for. */
export function AskedByLaw({ transfer, section }: Props & { readonly section: keyof typeof OF_LAWS }) {
  const { t } = useWords();
  const stated: Readonly<Record<string, string | null>> | null = transfer[section];
  return (
    <ThingSection title={t(`transfers.section.${section}`)} section={section} isEmpty={!stated}>
      <Facts>
        {OF_LAWS[section].map((label) => {
          const field = label.replace('refusal.', '');
          return (
            <Fact key={field} label={t(`transfers.field.${label}`)} path={`${section}.${field}`}>
              {stated?.[field]}
            </Fact>
          );
        })}
      </Facts>
    </ThingSection>
  );
}

/** The suspension: since when, and why. */
export function SuspensionOf({ transfer }: Props) {
  const { t, code, date } = useWords();
  const { suspension } = transfer;
  const since = suspension?.since
    ? t('transfers.suspendedSince', { date: date(suspension.since) })
    : code('GroundClass', 'SUSPENDED');
  return (
    <ThingSection title={t('transfers.section.suspension')} section="suspension" isEmpty={!suspension}>
      <Text size="sm" component="span">
        <Value path="suspension">{[since, suspension?.reason].filter(Boolean).join(': ')}</Value>
      </Text>
    </ThingSection>
  );
}

/** The state of approval, and when the next review is due. */
export function Review({ transfer }: Props) {
  const { t, code, date, period } = useWords();
  const { status, lastReviewedOn, reviewDueOn, reviewEvery } = transfer;
  return (
    <ThingSection title={t('transfers.section.review')} section="review">
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
    </ThingSection>
  );
}
