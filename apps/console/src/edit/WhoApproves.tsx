import { Text } from '@mantine/core';
import { useSession } from '../app/SessionContext';
import { useWords } from '../words/words';
import { mayGive, whoMay } from './roles';

/** Says at the place of the button why the caller cannot approve, and who can. */
export default function WhoApproves() {
  const { t, list, code } = useWords();
  const roles = list(whoMay('approve').map((role) => code('AccountRole', role)));
  const isOwn = mayGive('approve', useSession()?.role);
  return (
    <Text size="sm" maw="22rem" role="note" className="no-print">
      {t(isOwn ? 'edit.approvedByAnother' : 'edit.approvedBy', { roles })}
    </Text>
  );
}
