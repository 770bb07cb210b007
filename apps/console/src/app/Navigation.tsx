import { Box, NavLink, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Dimmed } from '../parts/Dimmed';
import { useWords } from '../words/words';
import type { CountsOf } from './Counts';
import { GROUPS, isFor, isOf, PAGES } from './places';

const Counts = lazy(() => import('./Counts'));

interface Props {
  /** True once the pages can ask what the register says. */
  readonly isReady: boolean;
  readonly role: string | undefined;
  readonly path: string;
  /** Closes the menu on a narrow screen. */
  readonly close: () => void;
}

/** The navigation: the first page, then groups of pages. Each says how much is in its list, once that is known and not nothing. */
export function Navigation({ isReady, role, path, close }: Props) {
  const { t, number } = useWords();
  const [counts, setCounts] = useState<CountsOf>({});
  const pages = PAGES.filter((page) => isFor(role, page));
  const link = ({ key, to }: (typeof PAGES)[number]) => {
    const count = (isReady && role && counts[to]) || undefined;
    const said = count === undefined ? undefined : number(count);
    return (
      <NavLink
        key={to}
        component={Link}
        to={to}
        onClick={close}
        label={t(key)}
        active={isOf(to, path)}
        py={6}
        data-count={count}
        aria-description={said}
        rightSection={
          said && (
            <Dimmed span aria-hidden>
              {said}
            </Dimmed>
          )
        }
      />
    );
  };
  return (
    <Box style={{ overflowY: 'auto' }}>
      {isReady && role && (
        <Suspense>
          <Counts role={role} give={setCounts} />
        </Suspense>
      )}
      {pages.filter((page) => !('group' in page)).map(link)}
      {GROUPS.map((group) => (
        <div key={group}>
          <Text size="xs" c="dimmed" fw={600} px="sm" pt="sm" pb={2}>
            {t(`frame.group.${group}`)}
          </Text>
          {pages.filter((page) => 'group' in page && page.group === group).map(link)}
        </div>
      ))}
    </Box>
  );
}
