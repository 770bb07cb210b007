import { Badge } from '@mantine/core';
import { useWords } from '../words/words';

const COLOURS: Record<string, string> = {
  APPROVED: 'teal',
  DRAFT: 'gray',
  IN_REVIEW: 'blue',
  RETIRED: 'dark',
  ERROR: 'red',
  WARNING: 'orange',
  NOTICE: 'gray',
};

/** A status or severity as a word with a colour. The word says it all: the colour is not needed to read it. */
export function StatusBadge({ type, code }: { type: 'RecordStatus' | 'Severity'; code: string }) {
  const words = useWords();
  return (
    <Badge color={COLOURS[code] ?? 'gray'} variant="light" tt="none">
      {words.code(type, code)}
    </Badge>
  );
}
