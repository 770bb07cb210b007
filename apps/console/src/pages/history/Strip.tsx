import { Text } from '@mantine/core';
import { useWords } from '../../words/words';
import { colourOf, letterOf } from './colours';
import classes from './history.module.css';
import { asKnownAt, type Numbered } from './segments';

interface Props {
  readonly segments: readonly Numbered[];
  readonly known: number;
  readonly show: (on: string) => void;
}

/** The values in the order of their dates, as the register held them at the instant of the crosshair. */
export function Strip({ segments, known, show }: Props) {
  const { t, date } = useWords();
  const parts = asKnownAt(segments, known);
  if (parts.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('history.strip')}
      </Text>
      <div className={classes.strip}>
        {parts.map(({ segment: { effectiveFrom, effectiveTo }, number }) => {
          const period = effectiveTo
            ? t('history.fromTo', { from: date(effectiveFrom), to: date(effectiveTo) })
            : t('history.since', { from: date(effectiveFrom) });
          return (
            <button
              key={effectiveFrom}
              type="button"
              className={classes.part}
              style={{ backgroundColor: colourOf(number), flex: effectiveTo ? 1 : 1.4 }}
              onClick={() => show(effectiveFrom)}
              title={period}
            >
              <strong>{letterOf(number)}</strong> {period}
            </button>
          );
        })}
      </div>
    </div>
  );
}
