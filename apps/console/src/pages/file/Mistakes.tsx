import { Alert, Button, Code, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords, type Words } from '../../words/words';
import { LISTS } from './plan';
import { type FileMistake, stepsOf } from './read-file';

const SHOWN = 20;

/** The mistakes of a file: where each one is, and what was expected. */
export function Mistakes({ mistakes }: { mistakes: readonly FileMistake[] }) {
  const words = useWords();
  const { t, number } = words;
  const [isOpen, setOpen] = useState(false);
  return (
    <Alert color="red" role="alert" mt="md" title={t('file.mistakes', { count: mistakes.length })}>
      <Text size="sm" mb="xs">
        {t('file.mistakesHelp')}
      </Text>
      <List size="sm" spacing="sm" listStyleType="none">
        {mistakes.slice(0, isOpen ? undefined : SHOWN).map(({ path, line, text, message, key, wrong }, at) => (
          <List.Item key={`${path} ${String(line)} ${String(at)}`}>
            <Text size="sm" fw={600}>
              {[line !== undefined && t('file.line', { line }), path && placeInWords(path, words)]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <Text size="sm">{wrong ? t(`file.${wrong.key}`, wrong.values) : key ? t(`file.${key}`) : message}</Text>
            {text && <Code block>{text.trim()}</Code>}
          </List.Item>
        ))}
      </List>
      {mistakes.length > SHOWN && !isOpen && (
        <Button mt="sm" size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {t('file.allMistakes', { count: number(mistakes.length) })}
        </Button>
      )}
    </Alert>
  );
}

/** Returns a path of a file in words. Places in lists count from 1, as people do. */
function placeInWords(path: string, words: Words): string {
  return stepsOf(path)
    .map((step, at) => {
      if (typeof step === 'number') return words.t('file.place', { place: step + 1 });
      const type = at === 0 && Object.keys(LISTS).find((each) => LISTS[each] === step);
      return type ? words.code('ThingTypes', type) : words.path(step);
    })
    .join(' › ');
}
