import { Alert, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { useCommandSheet } from '../../edit/opener';
import { mayGive } from '../../edit/roles';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problems } from '../../parts/Problems';
import { useWords } from '../../words/words';
import { Grants } from './access/Grants';
import { GRANTS } from './access/query';
import { Readings } from './access/Readings';

/** Who has access, and what regulators asked. */
export default function AccessPage() {
  const { t } = useWords();
  const { data, problems, again } = useRead(GRANTS, {});
  const isForbidden = problems.some(({ code }) => code === 'FORBIDDEN');
  return (
    <>
      <PageHead title={t('frame.access')} about={t('people.accessAbout')} actions={data && <NewAccess />} />
      {isForbidden ? (
        <Alert color="gray">{t('people.onlyAdministrators')}</Alert>
      ) : (
        <Problems problems={problems} again={again} />
      )}
      {!data && problems.length === 0 && <Loading lines={8} />}
      {data && (
        <>
          <Grants grants={data.grants} stopped={data.stoppedKeys} me={data.me.account} />
          <Readings grants={data.grants} />
        </>
      )}
    </>
  );
}

const GIVES = ['createKey', 'giveAccess'] as const;

/** The two ways to give access: a key, or the organisation's sign-in. */
function NewAccess() {
  const { find } = useWords();
  const session = useSession();
  const open = useCommandSheet();
  return GIVES.filter((command) => mayGive(command, session?.role)).map((command) => (
    <Button
      key={command}
      size="compact-md"
      variant={command === 'createKey' ? 'filled' : 'default'}
      leftSection={<IconPlus size={16} aria-hidden />}
      data-commands={command}
      onClick={() => open({ command, kind: 'access' })}
    >
      {find(`commands.${command}`) ?? command}
    </Button>
  ));
}
