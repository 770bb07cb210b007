import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useWords } from '../../words/words';

interface Props {
  /** The code of the refusal, as the server sends it back. */
  readonly code: string;
  /** The account that signed in, if it has no access. */
  readonly account?: string;
}

/** Says why a sign-in was refused, and what to do. */
export function Refused({ code, account }: Props) {
  const { t, find } = useWords();
  const isKnown = find(`frame.refused.${code}`) !== undefined;
  return (
    <Alert color="orange" role="alert" title={t('frame.refused')}>
      <Stack gap="xs">
        <Text size="sm">{isKnown ? find(`frame.refused.${code}`) : t('frame.refused.other', { code })}</Text>
        <Text size="sm">{isKnown ? find(`frame.refused.${code}.help`) : t('frame.refused.other.help')}</Text>
        {account && (
          <>
            <Text size="sm" fw={600}>
              {t('frame.refusedAccount')}
            </Text>
            <Group gap="xs">
              <Code>{account}</Code>
              <CopyButton value={account}>
                {({ copied, copy }) => (
                  <Button size="compact-sm" variant="default" onClick={copy}>
                    {t(copied ? 'frame.copied' : 'frame.copyAccount')}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </>
        )}
      </Stack>
    </Alert>
  );
}
