import { Badge, Group, Text } from '@mantine/core';
import { Dimmed } from '../../../parts/Dimmed';
import { Reference } from '../../../parts/Reference';
import { useSchedule1 } from '../../../parts/schedule-1';
import { Tag } from '../../../parts/Tag';
import { Value } from '../../../provenance/Value';
import { useWords } from '../../../words/words';
import { Fact } from './Facts';
import { ListPart, Part, RowsPart } from './Part';
import { type Activity, PLAIN_FACTS } from './query';
import styles from './record.module.css';

interface Props {
  readonly activity: Activity;
}

/** The assessments of the activity; those of a content that has changed since are marked. */
export function Assessments({ activity: { assessments } }: Props) {
  const { t, code } = useWords();
  return (
    <RowsPart
      field="assessments"
      title={t('activities.assessments')}
      help={t('activities.assessmentsHelp')}
      of={assessments}
      nameOf={({ kind }) => code('ActivityAssessmentKind', kind)}
    >
      {(assessment) => {
        const { key, kind, outcome, because, reference } = assessment;
        return (
          <>
            <Group gap="xs">
              <Text size="sm" fw={500}>
                <Value path={`assessments.${key}`}>{code('ActivityAssessmentKind', kind)}</Value>
              </Text>
              <StateOf assessment={assessment} />
            </Group>
            {because && <Text size="sm">{t('activities.assessmentBecause', { because })}</Text>}
            {outcome && <Text size="sm">{t('activities.assessmentOutcome', { outcome })}</Text>}
            {reference && (
              <Dimmed>
                <Reference to={reference} />
              </Dimmed>
            )}
          </>
        );
      }}
    </RowsPart>
  );
}

/** How far an assessment is: not needed, or its state with the date; outdated since when. */
function StateOf({
  assessment: { needed, state, on, outdatedSince },
}: {
  assessment: Activity['assessments'][number];
}) {
  const { t, code, date } = useWords();
  const isNotNeeded = needed === 'NO' && (state === 'NOT_STARTED' || state === 'NOT_STATED');
  const words = isNotNeeded ? t('activities.assessmentNotNeeded') : code('AssessmentState', state);
  return (
    <>
      <Tag miw="max-content">{[words, on && date(on)].filter(Boolean).join(' · ')}</Tag>
      {outdatedSince && (
        <Badge
          color="orange"
          variant="light"
          size="sm"
          tt="none"
          miw="max-content"
          styles={{ label: { color: READABLE } }}
        >
          {t('activities.assessmentOutdated', { date: date(outdatedSince) })}
        </Badge>
      )}
    </>
  );
}

/** A contrast of 4.5 to 1 at least, light and dark. */
const READABLE = 'light-dark(color-mix(in srgb, currentColor 75%, black), currentColor)';

/** The breaches that occurred, each with its record. */
export function Breaches({ activity: { breaches } }: Props) {
  const { t, date } = useWords();
  return (
    <RowsPart field="breaches" title={t('activities.breaches')} of={breaches} nameOf={({ description }) => description}>
      {({ key, on, description, reference }) => (
        <>
          <Text size="sm">
            <Value path={`breaches.${key}`}>{[on && date(on), description].filter(Boolean).join(': ')}</Value>
          </Text>
          <Dimmed>{reference ? <Reference to={reference} /> : t('activities.breachUnrecorded')}</Dimmed>
        </>
      )}
    </RowsPart>
  );
}

/** Where people are informed, where the proof is, and by which policy data are erased. */
export function Evidence({ activity }: Props) {
  const { t, code } = useWords();
  const { retentionPolicy, schedule1Conditions } = activity;
  const conditions = useSchedule1(schedule1Conditions.length > 0);
  const none = t('parts.notStated');
  return (
    <Part field="evidence" title={t('activities.evidence')} help={t('activities.evidenceHelp')}>
      <dl className={styles.facts}>
        {PLAIN_FACTS.map((field) => (
          <Fact key={field} title={t(`fields.${field}`)} path={field} hasLinks>
            {activity[field] ? <Reference to={activity[field]} /> : none}
          </Fact>
        ))}
        <Fact title={t('activities.retentionPolicy')} path="retentionPolicy" hasLinks>
          {retentionPolicy?.reference ? <Reference to={retentionPolicy.reference} /> : none}
        </Fact>
        {retentionPolicy && (
          <Fact title={t('activities.policyFollowed')} path="retentionPolicy">
            {[code('Stated', retentionPolicy.followed), retentionPolicy.because].filter(Boolean).join(': ')}
          </Fact>
        )}
        {schedule1Conditions.length > 0 && (
          <Fact title={t('activities.schedule1Conditions')} path="schedule1Conditions">
            {schedule1Conditions.map((key) => conditions.get(key) ?? key).join('; ')}
          </Fact>
        )}
      </dl>
    </Part>
  );
}

/** What makes the processing risky by the lists of impact assessments. */
export function RiskFactors({ activity: { riskFactors } }: Props) {
  const { t, code } = useWords();
  return (
    <ListPart field="riskFactors" title={t('activities.riskFactors')} of={riskFactors}>
      {(factor) => (
        <li key={factor} className={styles.row}>
          <Text size="sm">
            <Value path="riskFactors">{code('RiskFactor', factor)}</Value>
          </Text>
        </li>
      )}
    </ListPart>
  );
}

/** The technologies used. */
export function Technologies({ activity: { technologies } }: Props) {
  const { t } = useWords();
  return (
    <ListPart field="technologies" title={t('activities.technologies')} of={technologies}>
      {(technology) => (
        <li key={technology} className={styles.row}>
          <Text size="sm">
            <Value path="technologies">{technology}</Value>
          </Text>
        </li>
      )}
    </ListPart>
  );
}
