import { AppShell, Burger, Group, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { CommandSheets } from '../edit/CommandSheets';
import { MomentBar } from '../moment/MomentBar';
import { AtPosition } from '../moment/moment';
import { Loading } from '../parts/Loading';
import { languageOf, speak } from '../words/language';
import { useWords } from '../words/words';
import { AccountMenu } from './AccountMenu';
import { Banners } from './Banners';
import { FindAnything } from './FindAnything';
import { Navigation } from './Navigation';
import { usePosition } from './position';
import { SessionContext, useSessionOfBrowser } from './SessionContext';

/** The frame of every page: navigation, the moment, banners, and the account. */
export function Frame() {
  const [isOpen, { toggle, close }] = useDisclosure();
  const { t } = useWords();
  const { pathname } = useLocation();
  const { lang } = useSearch({ strict: false });
  const session = useSessionOfBrowser();
  const { position, newest, showNewest } = usePosition();
  useEffect(() => void speak(languageOf(lang)), [lang]);
  const isSignIn = pathname === '/sign-in';

  return (
    <SessionContext value={session}>
      <AtPosition position={position}>
        <CommandSheets>
          <AppShell
            header={{ height: 60 }}
            navbar={{ width: 248, breakpoint: 'sm', collapsed: { mobile: !isOpen, desktop: isSignIn } }}
            padding="lg"
          >
            <AppShell.Header px="md" withBorder>
              <a className="skip" href="#content">
                {t('frame.skip')}
              </a>
              <Group h="100%" wrap="nowrap" gap="md">
                <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('frame.menu')} />
                <UnstyledButton component={Link} to="/" visibleFrom="sm">
                  <Text ff="heading" fw={700} fz="xl" c="pine">
                    {t('frame.product')}
                  </Text>
                </UnstyledButton>
                {!isSignIn && <MomentBar />}
                <Group ml="auto" wrap="nowrap" gap="xs">
                  {!isSignIn && <FindAnything />}
                  <AccountMenu />
                </Group>
              </Group>
            </AppShell.Header>
            <AppShell.Navbar p="xs" aria-label={t('frame.menu')}>
              <Navigation
                isReady={position !== undefined && !isSignIn}
                role={session?.role}
                path={pathname}
                close={close}
              />
            </AppShell.Navbar>
            <AppShell.Main id="content" tabIndex={-1}>
              <Banners hasMovedOn={newest !== position} showNewest={showNewest} />
              <Suspense fallback={<Loading />}>
                {position !== undefined || isSignIn ? <Outlet /> : <Loading />}
              </Suspense>
            </AppShell.Main>
          </AppShell>
        </CommandSheets>
      </AtPosition>
    </SessionContext>
  );
}
