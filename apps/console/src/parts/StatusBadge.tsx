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

/** The colour of the badge, darker on a light page: a contrast of 4.5 to 1 at least. */
const READABLE = 'light-dark(color-mix(in srgb, currentColor 75%, black), currentColor)';

/** A status or severity as a word with a colour. The word says it all: the colour is not needed to read it. */
export function StatusBadge({ type, code }: { type: 'RecordStatus' | 'Severity'; code: string }) {
  const words = useWords();
  return (
    <Badge
      color={COLOURS[code] ?? 'gray'}
      variant="light"
      tt="none"
      miw="max-content" // the word is never cut
      styles={{ label: { color: READABLE } }}
    >
      {words.code(type, code)}
    </Badge>
  );
}
