import { Button, List, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Loading } from '../../../parts/Loading';
import { useSearchTexts } from '../../../parts/table/useSearchTexts';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import { LimitsLine } from './LimitsLine';
import { Part, Row } from './Part';
import type { Activity, Purpose } from './query';
import styles from './record.module.css';

const BasesByJurisdiction = lazy(() => import('./BasesByJurisdiction'));

/** The purposes with their legal bases, and what the profiles of jurisdictions make of them. */
export function Purposes({ activity, jurisdictions }: { activity: Activity; jurisdictions: readonly string[] }) {
  const { t } = useWords();
  const [search, change] = useSearchTexts();
  const isByJurisdiction = search.bases === 'jurisdictions';
  return (
    <Part
      field="purposes"
      title={t('activities.purposesAndBases')}
      help={t('activities.purposesHelp')}
      isEmpty={activity.purposes.length === 0}
      rows={activity.purposes.length}
      actions={
        activity.purposes.length > 0 &&
        jurisdictions.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            aria-pressed={isByJurisdiction}
            onClick={() => change({ bases: isByJurisdiction ? undefined : 'jurisdictions' })}
          >
            {t(isByJurisdiction ? 'activities.basesAsStated' : 'activities.basesByJurisdiction')}
          </Button>
        )
      }
    >
      <ul className={styles.rows}>
        {activity.purposes.map((purpose) => (
          <Row key={purpose.key} field="purposes" rowKey={purpose.key} name={purpose.description}>
            <Text size="sm" fw={500}>
              <Value path={`purposes.${purpose.key}`}>{purpose.description}</Value>
            </Text>
            <LimitsLine of={purpose} />
            {!isByJurisdiction && <Bases purpose={purpose} />}
          </Row>
        ))}
      </ul>
      {isByJurisdiction && (
        <Suspense fallback={<Loading />}>
          <BasesByJurisdiction id={activity.id} purposes={activity.purposes} jurisdictions={jurisdictions} />
        </Suspense>
      )}
    </Part>
  );
}

function Bases({ purpose: { key, legalBases } }: { purpose: Purpose }) {
  const words = useWords();
  const { t, code } = words;
  if (legalBases.length === 0)
    return (
      <Text size="sm" data-path={`purposes.${key}.legalBases`}>
        {t('activities.noBasis')}
      </Text>
    );
  return (
    <List size="sm" listStyleType="none" data-path={`purposes.${key}.legalBases`}>
      {legalBases.map((basis) => (
        <List.Item key={JSON.stringify(basis)}>
          <Value path={`purposes.${key}.legalBases`}>
            {basis.basis ? code('LegalBasis', basis.basis) : t('activities.noBasis')}
          </Value>
          {basis.specialCondition && ` · ${code('SpecialCondition', basis.specialCondition)}`}
          {basis.interest && `: ${basis.interest}`}
          <LimitsLine of={basis} />
        </List.Item>
      ))}
    </List>
  );
}
