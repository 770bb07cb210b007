import { Badge, Group, Stack, Text } from '@mantine/core';
import { LegalReference, useCited } from '../../parts/LegalReference';
import { useWords } from '../../words/words';
import type { GroundState } from './classes';
import { GroundMark } from './GroundMark';
import type { GroundOfLaw, TransferRow } from './questions';
import type { JudgedGround } from './useTransfers';

const COLOURS: Partial<Record<GroundState, string>> = {
  IN_FORCE: 'pine',
  INCOMPLETE: 'orange',
  NOT_JUDGED: 'gray',
  NOT_YET: 'blue',
  ENDED: 'gray',
};

/** The state of a ground on the date, as a word. */
export function GroundStateBadge({ state, text }: { state: GroundState; text?: string }) {
  const { code } = useWords();
  return (
    <Badge size="sm" variant="light" color={COLOURS[state] ?? 'red'} tt="none">
      {text ?? code('GroundState', state)}
    </Badge>
  );
}

/** The part of a ground that names it. */
export type NamedGround = Pick<TransferRow['grounds'][number], 'key' | 'code' | 'law' | 'recognition' | 'instrument'>;

/** Returns the function that says the title and the article of a ground in words. */
export function useGroundWords() {
  const { t, place, find } = useWords();
  const cited = useCited();
  return ({ row, ofLaw }: { row: NamedGround; ofLaw?: GroundOfLaw }) => {
    const act = find(`codes.LawShort.${ofLaw?.law}`) ?? place(row.law);
    const article = ofLaw && cited(ofLaw.law, ofLaw.article);
    const title = ofLaw ? sentenceOf(ofLaw.name) : row.code;
    const name = row.recognition?.name ?? row.instrument?.version;
    return {
      title: name ? t('transfers.groundNamed', { title, name }) : title,
      article: [article?.includes(act) ? undefined : act, article].filter(Boolean).join(' '),
    };
  };
}

const sentenceOf = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A ground with its title, law, article and state. */
export function GroundText({ ground }: { ground: JudgedGround }) {
  const { place } = useWords();
  const { title } = useGroundWords()(ground);
  return (
    <Stack gap={0}>
      <Group gap={6} wrap="nowrap" align="center">
        <GroundMark of={ground.class} />
        <Text size="sm">{title}</Text>
      </Group>
      <Group gap={6} pl={20} fz="xs" c="dimmed">
        {ground.ofLaw ? (
          <LegalReference law={ground.ofLaw.law} article={ground.ofLaw.article} howKnown={ground.ofLaw.howKnown} />
        ) : (
          place(ground.row.law)
        )}
        {ground.state !== 'IN_FORCE' && <GroundStateBadge state={ground.state} />}
      </Group>
    </Stack>
  );
}
