import { useSession } from '../app/SessionContext';
import { Commands, type CommandsProps } from '../edit/Commands';
import { commandsOf } from '../edit/commands';
import { useRecordable } from '../edit/recordable';
import { mayGive } from '../edit/roles';
import { useWords } from '../words/words';
import { Empty } from './Empty';

interface Props extends Pick<CommandsProps, 'values'> {
  /** The kind of thing. */
  readonly section: string;
  readonly title: string;
  /** What to do first, for those who may register such a thing. */
  readonly help: string;
}

/** Says that there is nothing of a kind on the date, and offers to register it. Who may not is told what their role sees. */
export function NoneYet({ section, values, title, help }: Props) {
  const { t } = useWords();
  const role = useSession()?.role;
  const { mayAdd } = useRecordable();
  const isAsked = mayAdd(section) && commandsOf('register', section, false).some((command) => mayGive(command, role));
  const read = t(role === 'REGULATOR' ? 'parts.noneCovered' : 'parts.noneToRead');
  return (
    <Empty title={title} help={isAsked ? help : read}>
      <Commands type="register" section={section} values={values} />
    </Empty>
  );
}
