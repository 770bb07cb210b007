import { Group, Text, UnstyledButton } from '@mantine/core';
import { useWords } from '../../words/words';
import { CLASSES, type GroundClass } from './classes';
import { GroundMark } from './GroundMark';

interface Props {
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen?: GroundClass;
  readonly choose: (one: GroundClass | undefined) => void;
}

/** The classes with their numbers. Choosing one shows only its transfers; choosing it again shows all. */
export function Legend({ counts, chosen, choose }: Props) {
  const { t, code, number } = useWords();
  return (
    <Group component="ul" gap={6} m={0} mb="sm" p={0} style={{ listStyle: 'none' }} aria-label={t('transfers.legend')}>
      {[...CLASSES].reverse().map((one) => {
        const count = counts.get(one) ?? 0;
        if (count === 0 && one !== chosen) return null;
        return (
          <li key={one}>
            <UnstyledButton
              className="ground-chip"
              aria-pressed={chosen === one}
              onClick={() => choose(chosen === one ? undefined : one)}
            >
              <GroundMark of={one} size={16} />
              <Text size="sm" span>
                {code('GroundClass', one)}
              </Text>
              <Text size="sm" span fw={700}>
                {number(count)}
              </Text>
            </UnstyledButton>
          </li>
        );
      })}
    </Group>
  );
}
