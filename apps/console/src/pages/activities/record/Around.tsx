import { Text } from '@mantine/core';
import { Dimmed } from '../../../parts/Dimmed';
import { StatusBadge } from '../../../parts/StatusBadge';
import { ThingLink } from '../../../parts/ThingLink';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import { Inherited, ListPart } from './Part';
import type { Activity } from './query';
import styles from './record.module.css';

interface Props {
  readonly activity: Activity;
}

/** Returns a party as a form refers to it. */
const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, label: name });

/** The processors that work for the activity. They are changed on their own pages. */
export function Processors({ activity: { id, title, controllers, processors } }: Props) {
  const { t, place, list, date } = useWords();
  return (
    <ListPart
      field="processors"
      title={t('activities.processors')}
      help={t('activities.processorsHelp')}
      of={processors}
      begins={{
        section: 'engagement',
        values: { engagedBy: controllers.map(named), activities: [{ id, label: title }] },
      }}
    >
      {({ id: engagement, work, condition, locations, processor, under, contract }) => (
        <li key={engagement} className={styles.row} data-path={`processors.${engagement}`}>
          <div className={styles.main}>
            <Text size="sm">
              <ThingLink type="engagement" id={engagement} size="sm" fw={500}>
                {processor?.name ?? t('parts.notStated')}
              </ThingLink>
              : {work}
            </Text>
            <Dimmed>
              {[
                under?.processor && t('activities.subprocessorOf', { name: under.processor.name }),
                locations.length > 0 && t('activities.dataIn', { places: list(locations.map(place)) }),
                contract?.until && t('activities.contractUntil', { date: date(contract.until) }),
                condition,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Dimmed>
          </div>
        </li>
      )}
    </ListPart>
  );
}

/** The transfers that the activity is part of. They are changed on their own pages. */
export function Transfers({ activity: { id, title, controllers, transfers, inheritedTransfers } }: Props) {
  const { t, place, list, date } = useWords();
  const ofAll = new Set(inheritedTransfers.map((transfer) => transfer.id));
  const [only, ...others] = controllers;
  const exporter = only && others.length === 0 ? { exporter: named(only) } : {};
  return (
    <ListPart
      field="transfers"
      title={t('activities.transfers')}
      help={t('activities.transfersHelp')}
      of={transfers}
      begins={{ section: 'transfer', values: { ...exporter, activities: [{ id, label: title }] } }}
    >
      {({ id: transfer, title: name, countries, importer, suspension, status }) => (
        <li key={transfer} className={styles.row} data-path={`transfers.${transfer}`}>
          <div className={styles.main}>
            <Text size="sm" component="div">
              <ThingLink type="transfer" id={transfer} size="sm" fw={500}>
                {name}
              </ThingLink>
              {' · '}
              {countries.length > 0 ? list(countries.map(place)) : t('activities.noCountry')}{' '}
              <StatusBadge type="RecordStatus" code={status} />
            </Text>
            <Dimmed>
              {[
                importer && t('activities.to', { name: importer.name }),
                suspension && t('activities.suspended', { date: date(suspension.since) || t('parts.notStated') }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Dimmed>
            {ofAll.has(transfer) && <Inherited />}
          </div>
        </li>
      )}
    </ListPart>
  );
}

/** The security measures: the own ones, and those of every activity. */
export function Measures({ activity: { securityMeasures, inheritedSecurityMeasures } }: Props) {
  const { t } = useWords();
  const ofAll = new Set(inheritedSecurityMeasures);
  return (
    <ListPart field="securityMeasures" title={t('activities.measures')} of={securityMeasures}>
      {(measure) => (
        <li key={measure} className={styles.row}>
          <Text size="sm" component="div" className={styles.main}>
            <Value path="securityMeasures">{measure}</Value> {ofAll.has(measure) && <Inherited />}
          </Text>
        </li>
      )}
    </ListPart>
  );
}

/** How far the texts of the record are translated. */
export function Translations({ activity: { texts } }: Props) {
  const { t, languageName } = useWords();
  const counts = new Map<string, { all: number; outdated: number }>();
  for (const { translations } of texts)
    for (const { language, isOutdated } of translations) {
      const { all, outdated } = counts.get(language) ?? { all: 0, outdated: 0 };
      counts.set(language, { all: all + 1, outdated: outdated + (isOutdated ? 1 : 0) });
    }
  return (
    <div className="no-print">
      <ListPart
        field="translations"
        title={t('activities.translations')}
        help={t('activities.translationsHelp', { count: texts.length })}
        of={[...counts]}
      >
        {([language, { all, outdated }]) => (
          <li key={language} className={styles.row}>
            <Text size="sm">
              {t('activities.translated', { language: languageName(language), all, texts: texts.length, outdated })}
            </Text>
          </li>
        )}
      </ListPart>
    </div>
  );
}
