import { Alert, Button, List, Text } from '@mantine/core';
import type { Problem } from '../api/errors';
import { useWords } from '../words/words';

/** Says what is wrong, in the words of the server, and offers to ask again. An answer that is only late is no fault. */
export function Problems({ problems, again }: { problems: readonly Problem[]; again?: () => void }) {
  const { t, find } = useWords();
  const wordsFor = (code: string) =>
    code === 'AWAY' ? t('frame.away') : code === 'TIMEOUT' ? t('parts.late') : undefined;
  if (problems.length === 0) return null;
  const isLate = problems.every(({ code }) => code === 'TIMEOUT');
  return (
    <Alert
      color={isLate ? 'gray' : 'red'}
      role={isLate ? 'status' : 'alert'}
      title={find(`parts.problem.${problems[0]!.code}`) ?? t('parts.problem')}
      mb="md"
    >
      <List size="sm" listStyleType="none">
        {problems.map(({ code, path, message, language }) => (
          <List.Item key={`${code} ${path} ${message}`}>
            <Text size="sm" lang={wordsFor(code) ? undefined : language}>
              {wordsFor(code) ?? message}
            </Text>
          </List.Item>
        ))}
      </List>
      {again && (
        <Button mt="sm" size="compact-sm" variant="default" onClick={again}>
          {t('parts.again')}
        </Button>
      )}
    </Alert>
  );
}
