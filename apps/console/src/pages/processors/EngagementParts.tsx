import { Group, Text } from '@mantine/core';
import { Commands } from '../../edit/Commands';
import { Fact, Facts } from '../../parts/Facts';
import { OwnerFacts } from '../../parts/OwnerFacts';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import type { EngagementDetail } from './questions';

interface Props {
  readonly engagement: EngagementDetail;
}

/** The contract with the processor. */
export function ContractOf({ engagement: { id, status, contract } }: Props) {
  const { t, date } = useWords();
  return (
    <Section
      title={t('processors.contract')}
      actions={<Commands type="engagement" section="contract" id={id} status={status} />}
    >
      {contract ? (
        <Facts>
          <Fact label={t('processors.contractReference')} path="contract.reference">
            {contract.reference}
          </Fact>
          <Fact label={t('processors.contractSigned')} path="contract.signedOn">
            {contract.signedOn && date(contract.signedOn)}
          </Fact>
          <Fact label={t('processors.contractSince')} path="contract.since">
            {contract.since && date(contract.since)}
          </Fact>
          <Fact label={t('processors.contractUntil')} path="contract.until">
            {contract.until && date(contract.until)}
          </Fact>
        </Facts>
      ) : (
        <Text size="sm" c="dimmed">
          {t('processors.contractNone')}
        </Text>
      )}
    </Section>
  );
}

/** Who answers for the engagement within the organisation. */
export function Responsible({ engagement: { id, status, department, owner } }: Props) {
  const { t } = useWords();
  return (
    <Section
      title={t('processors.responsible')}
      actions={<Commands type="engagement" section="owner" id={id} status={status} />}
    >
      <OwnerFacts department={department} owner={owner} />
    </Section>
  );
}

/** The places of the data, and the jurisdictions in which the work is disclosed. */
export function Places({ engagement: { id, status, locations, jurisdictions } }: Props) {
  const { t, country, list } = useWords();
  return (
    <Section title={t('processors.places')}>
      <Facts>
        <Fact label={t('processors.filter.location')} path="locations">
          {locations.length > 0 && list(locations.map(country))}
        </Fact>
        <Fact label={t('processors.filter.in')} path="jurisdictions">
          {jurisdictions.length > 0 && list(jurisdictions.map(country))}
        </Fact>
      </Facts>
      <Group gap="xs" mt="md" className="no-print">
        <Commands type="engagement" section="locations" id={id} status={status} />
        <Commands type="engagement" section="jurisdictions" id={id} status={status} />
      </Group>
    </Section>
  );
}

/** The marketing that it does for others, which Korea's law treats apart. */
export function Marketing({ engagement: { id, status, marketing, marketingNotifiedOn } }: Props) {
  const { t, code, date } = useWords();
  return (
    <Section
      title={t('processors.marketing')}
      actions={<Commands type="engagement" section="marketing" id={id} status={status} />}
    >
      <Facts>
        <Fact label={t('processors.marketingIs')} path="marketing">
          {marketing !== 'NOT_STATED' && code('Stated', marketing)}
        </Fact>
        {(marketing === 'YES' || marketingNotifiedOn) && (
          <Fact label={t('processors.marketingNotified')} path="marketingNotifiedOn">
            {marketingNotifiedOn && date(marketingNotifiedOn)}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}
