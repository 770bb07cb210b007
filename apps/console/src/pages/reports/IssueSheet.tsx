import { Alert, Button, CloseButton, Drawer, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client';
import { type Problem, problemsOf } from '../../api/errors';
import type { VariablesOf } from '../../api/graphql';
import { useRead } from '../../api/read';
import { moveTo } from '../../app/position';
import { useSession } from '../../app/SessionContext';
import { keptInMemory, sendOnce } from '../../edit/sending';
import { Problems } from '../../parts/Problems';
import { useWords } from '../../words/words';
import { ISSUE, RECIPIENTS } from './queries';
import type { ReportRequest } from './request';

/** The format of a file of a report. */
export type ReportFormat = VariablesOf<typeof ISSUE>['input']['format'];

interface Props {
  readonly request: ReportRequest & { readonly format: ReportFormat; readonly acceptedGaps: string[] };
  readonly title: string;
  close(): void;
}

/** Asks for the recipient and the purpose, and issues the report. */
export function IssueSheet({ request, title, close }: Props) {
  const { t, code } = useWords();
  const [issuedTo, setIssuedTo] = useState('');
  const [purpose, setPurpose] = useState('');
  const [account, setAccount] = useState<string>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isWorking, setWorking] = useState(false);
  const [address, setAddress] = useState<string>();
  const [kept] = useState(keptInMemory);
  const [isEarlier, setEarlier] = useState(false);

  const issue = async () => {
    setWorking(true);
    const input = { ...request, issuedTo, purpose, ...(account && { account }) };
    const { receipt, error, recorded } = await sendOnce({
      variables: { input },
      dryRun: false,
      isAtOnce: true,
      kept,
      post: (variables) => client.mutation(ISSUE, variables as VariablesOf<typeof ISSUE>).toPromise(),
    });
    setWorking(false);
    if (!receipt) return setProblems(error ? problemsOf(error) : []);
    setProblems([]);
    setEarlier(recorded === 'EARLIER');
    setAddress(receipt.report?.file?.address ?? `/reports/${receipt.id}`);
    moveTo(receipt.position);
  };

  return (
    <Drawer.Root opened onClose={close} position="right" size="md">
      <Drawer.Overlay />
      <Drawer.Content aria-label={t('reports.issue')}>
        <Drawer.Body pt="md">
          <Group justify="space-between" mb="md" wrap="nowrap">
            <Title order={2} size="h3">
              {t('reports.issue')}
            </Title>
            <CloseButton onClick={close} aria-label={t('parts.close')} />
          </Group>
          {address ? (
            <Stack>
              <Alert color={isEarlier ? 'yellow' : 'teal'} title={t('reports.issued')} role="status">
                {t(isEarlier ? 'edit.recordedEarlierHelp' : 'reports.issuedHelp')}
              </Alert>
              <Button component="a" href={address} download>
                {t('reports.download')}
              </Button>
            </Stack>
          ) : (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void issue();
              }}
            >
              <Stack>
                <Text size="sm">
                  {t('reports.issueHelp', {
                    title,
                    format: code('ReportFormat', request.format),
                    count: request.acceptedGaps.length,
                  })}
                </Text>
                <TextInput
                  label={t('reports.issuedTo')}
                  description={t('reports.issuedToHelp')}
                  value={issuedTo}
                  onChange={({ currentTarget: { value } }) => setIssuedTo(value)}
                  required
                  data-autofocus
                />
                <TextInput
                  label={t('reports.purpose')}
                  description={t('reports.purposeHelp')}
                  value={purpose}
                  onChange={({ currentTarget: { value } }) => setPurpose(value)}
                  required
                />
                <Recipient account={account} choose={setAccount} />
                <Problems problems={problems} />
                <Button type="submit" loading={isWorking}>
                  {t('reports.issueNow')}
                </Button>
              </Stack>
            </form>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

/** The account of a regulator that is to see the report here. Only administrators know accounts. */
function Recipient({ account, choose }: { account: string | undefined; choose(account?: string): void }) {
  const { t } = useWords();
  const session = useSession();
  const { data } = useRead(RECIPIENTS, {}, { pause: session?.role !== 'ADMINISTRATOR' });
  const accounts = data?.grants.filter(({ includesIssuedReports }) => includesIssuedReports) ?? [];
  if (accounts.length === 0) return null;
  return (
    <Select
      label={t('reports.account')}
      description={t('reports.accountHelp')}
      data={[...new Map(accounts.map((grant) => [grant.account, grant.label ?? grant.account]))].map(
        ([value, label]) => ({ value, label }),
      )}
      value={account ?? null}
      onChange={(value) => choose(value ?? undefined)}
      clearable
      clearButtonProps={{ 'aria-label': t('parts.clear') }}
    />
  );
}
