import { Alert, Button, Center, Paper, PasswordInput, Stack, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ownPage } from '#pages';
import { useSession } from '../../app/SessionContext';
import { signInWith } from '../../app/session';
import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';
import { Refused } from './Refused';
import { readRefusal } from './refusal';
import { withoutSignIn } from './ways';

/** The page to sign in: by the organisation's sign-in, or with an API key. Goes back to the page that asked for it. */
export default function SignInPage() {
  const { t } = useWords();
  const session = useSession();
  const search = useSearch({ strict: false });
  const refused = readRefusal(search);
  const back = ownPage(search.return) ?? '/';
  const open = withoutSignIn(session?.ways);
  return (
    <Center>
      <Paper withBorder p="xl" w="100%" maw={440}>
        <PageHead title={t('frame.signIn')} />
        <Stack>
          {refused && <Refused code={refused.code} account={refused.account} />}
          {session?.ways.issuer && (
            <Button component="a" href={`/session/start?return=${encodeURIComponent(back)}`}>
              {t('frame.signInWith', { name: session.ways.issuer.name })}
            </Button>
          )}
          {open && (
            <>
              <Text>{t(open)}</Text>
              <Button component="a" href={back} variant="default">
                {t('frame.goOn')}
              </Button>
            </>
          )}
          <WithKey back={back} isSecond={Boolean(session?.ways.issuer)} />
        </Stack>
      </Paper>
    </Center>
  );
}

/** Signs in with an API key. */
function WithKey({ back, isSecond }: { back: string; isSecond: boolean }) {
  const { t } = useWords();
  const [key, setKey] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [isSending, setSending] = useState(false);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    const words = await signInWith(key.trim()).catch(() => t('frame.away'));
    setSending(false);
    if (words === undefined) location.assign(back);
    else setRefusal(words);
  };

  return (
    <form onSubmit={send}>
      <Stack>
        <PasswordInput
          label={t('frame.apiKey')}
          description={t('frame.apiKeyHelp')}
          value={key}
          onChange={({ currentTarget: { value } }) => setKey(value)}
          autoComplete="off"
          required
        />
        {refusal && (
          <Alert color="red" role="alert">
            {refusal}
          </Alert>
        )}
        <Button type="submit" loading={isSending} variant={isSecond ? 'default' : 'filled'}>
          {t('frame.signIn')}
        </Button>
      </Stack>
    </form>
  );
}
