import { Text } from '@mantine/core';
import { Dimmed } from '../../parts/Dimmed';
import { LegalReference } from '../../parts/LegalReference';
import { ofLaw } from '../../parts/law/phrase';
import { Said } from '../../parts/law/Said';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import type { LawsData } from './queries';

interface Props {
  readonly lawData: LawsData['lawData'];
  /** Only the questions of this law. */
  readonly of?: string;
}

/** The questions that the sources leave open, with the dates that the register uses. Nothing, if there are none. */
export function OpenPoints({ lawData: { version, openPoints }, of }: Props) {
  const { t, date } = useWords();
  const points = openPoints.filter(({ law }) => of === undefined || law === of);
  if (points.length === 0) return null;
  return (
    <Section title={t('law.openPoints')}>
      <Dimmed mb="xs">
        {t('law.openPointsHelp')} {t('law.version', { version })}.
      </Dimmed>
      <dl style={{ margin: 0 }}>
        {points.map((point) => (
          <div key={point.code}>
            <dt>
              <Text size="sm" fw={600} mt="xs">
                <Said phrase={[ofLaw(point.question, point)]} />
              </Text>
            </dt>
            <dd style={{ margin: 0 }}>
              <Text size="sm">
                {point.date ? t('law.openPointDate', { date: date(point.date) }) : t('law.openPointNone')}
                {'. '}
                {point.note && <Said phrase={[ofLaw(point.note, point)]} />}
              </Text>
              <Dimmed size="xs">
                <LegalReference law={point.law} article={point.article} howKnown={point.howKnown} />
              </Dimmed>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
