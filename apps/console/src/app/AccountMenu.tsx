import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { OWN_NAMES } from '#vocabulary';
import { type ConsoleLanguage, keepLanguage } from '../words/language';
import { useWords } from '../words/words';
import { useSession } from './SessionContext';
import { signOut } from './session';

/** The menu of the account: who it is, signing out, the language, and the colours. */
export function AccountMenu() {
  const { t, language, code } = useWords();
  const session = useSession();
  const navigate = useNavigate();
  const { href } = useLocation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  const speakIn = (lang: ConsoleLanguage) => {
    keepLanguage(lang);
    void navigate({ to: '.', search: (search) => ({ ...search, lang }) });
  };
  const leave = async () => {
    await signOut();
    location.assign('/sign-in');
  };

  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={session?.label ?? t('frame.signIn')}>
          <IconUserCircle />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {session?.signedIn
            ? `${t('frame.signedInAs', { name: session.label ?? session.account })} · ${code('AccountRole', session.role)}`
            : session?.ways.open && t('frame.openToAll')}
        </Menu.Label>
        {session?.signedIn ? (
          <Menu.Item onClick={leave}>{t('frame.signOut')}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => navigate({ to: '/sign-in', search: { return: href } })}>
            {t('frame.signIn')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t('frame.language')}</Menu.Label>
        {Object.entries(OWN_NAMES).map(([tag, name]) => (
          <Menu.Item
            key={tag}
            lang={tag}
            fw={tag === language ? 700 : 400}
            onClick={() => speakIn(tag as ConsoleLanguage)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('frame.colours')}</Menu.Label>
        {(['light', 'dark', 'auto'] as const).map((scheme) => (
          <Menu.Item key={scheme} fw={scheme === colorScheme ? 700 : 400} onClick={() => setColorScheme(scheme)}>
            {t(`frame.${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
