import { Fact, Facts } from '../../parts/Facts';
import { None } from '../../parts/None';
import { ThingSection } from '../../parts/ThingSection';
import { useWords } from '../../words/words';
import type { EngagementDetail } from './questions';

interface Props {
  readonly engagement: EngagementDetail;
}

/** The contract with the processor. */
export function ContractOf({ engagement: { contract } }: Props) {
  const { t, date } = useWords();
  return (
    <ThingSection title={t('processors.contract')} section="contract" isEmpty={!contract}>
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
        <None>{t('processors.contractNone')}</None>
      )}
    </ThingSection>
  );
}

/** The places of the data, and the jurisdictions in which the work is disclosed. */
export function Places({ engagement: { locations, jurisdictions } }: Props) {
  const { t, place, list } = useWords();
  return (
    <ThingSection
      title={t('processors.places')}
      section={['locations', 'jurisdictions']}
      isEmpty={locations.length + jurisdictions.length === 0}
    >
      <Facts>
        <Fact label={t('processors.filter.location')} path="locations">
          {locations.length > 0 && list(locations.map(place))}
        </Fact>
        <Fact label={t('processors.filter.in')} path="jurisdictions">
          {jurisdictions.length > 0 && list(jurisdictions.map(place))}
        </Fact>
      </Facts>
    </ThingSection>
  );
}

/** The marketing that it does for others, which Korea's law treats apart. */
export function Marketing({ engagement: { marketing, marketingNotifiedOn } }: Props) {
  const { t, code, date } = useWords();
  return (
    <ThingSection
      title={t('processors.marketing')}
      section="marketing"
      isEmpty={marketing === 'NOT_STATED' && !marketingNotifiedOn}
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
    </ThingSection>
  );
}
