import { Box, NavLink, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words';
import { GROUPS, isFor, isOf, PAGES } from './places';

interface Props {
  readonly role: string | undefined;
  readonly path: string;
  /** Closes the menu on a narrow screen. */
  readonly close: () => void;
}

/** The navigation: the first page, then groups of pages. */
export function Navigation({ role, path, close }: Props) {
  const { t } = useWords();
  const pages = PAGES.filter((page) => isFor(role, page));
  const link = ({ key, to }: (typeof PAGES)[number]) => (
    <NavLink key={to} component={Link} to={to} onClick={close} label={t(key)} active={isOf(to, path)} py={6} />
  );
  return (
    <Box style={{ overflowY: 'auto' }}>
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
