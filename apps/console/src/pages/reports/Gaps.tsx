import { Box, Button, Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { GapFoot } from '../../edit/GapFoot';
import type { Place } from '../../edit/mending';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { useWords } from '../../words/words';
import { NoGaps } from './NoGaps';
import type { Content } from './queries';
import classes from './reports.module.css';

interface Props {
  readonly gaps: readonly (Content['gaps'][number] & { readonly place?: Place | null })[];
  readonly law: string | null | undefined;
  readonly accepted: ReadonlySet<string>;
  /** True if the caller may accept gaps. */
  readonly mayAccept: boolean;
  accept(ids: ReadonlySet<string>): void;
}

const PAGE = 50;

/** What the report lacks by the law that asks for it, each with the field where it is mended, and a box to accept it by name. */
export function Gaps({ gaps, law, accepted, mayAccept, accept }: Props) {
  const { t, language } = useWords();
  const [shown, setShown] = useState(PAGE);
  if (gaps.length === 0) return law ? <NoGaps law={law} /> : null; // no law says what a list of our own must hold
  const left = gaps.filter(({ id }) => !accepted.has(id)).length;
  const toggle = (id: string) =>
    accept(new Set(accepted.has(id) ? [...accepted].filter((one) => one !== id) : [...accepted, id]));
  return (
    <Section
      title={`${t('reports.gaps')} (${gaps.length})`}
      actions={
        mayAccept && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => accept(new Set(left === 0 ? [] : gaps.map(({ id }) => id)))}
          >
            {t(left === 0 ? 'reports.acceptNone' : 'reports.acceptAll')}
          </Button>
        )
      }
    >
      <Text size="sm" c="dimmed" mb="xs">
        {t(mayAccept ? 'reports.gapsHelp' : 'reports.gapsHelpReader')}
      </Text>
      {mayAccept && left > 0 && (
        <Text size="sm" mb="xs" role="status">
          {t('reports.left', { count: left })}
        </Text>
      )}
      <ul className={classes.gaps}>
        {gaps.slice(0, shown).map(({ id, message, article, howKnown, place }) => (
          <li key={id}>
            {mayAccept ? (
              <Checkbox
                checked={accepted.has(id)}
                onChange={() => toggle(id)}
                label={<span lang={language}>{message}</span>}
                size="sm"
              />
            ) : (
              <Text size="sm" lang={language}>
                {message}
              </Text>
            )}
            <Box ml={mayAccept ? 32 : 0}>
              <GapFoot {...{ law, article, howKnown, place }} />
            </Box>
          </li>
        ))}
      </ul>
      <ShowMore shown={Math.min(shown, gaps.length)} total={gaps.length} more={() => setShown(shown + 5 * PAGE)} />
    </Section>
  );
}
