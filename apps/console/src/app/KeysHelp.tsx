import { Kbd, Modal, Switch, Table } from '@mantine/core';
import { today } from '../moment/dates';
import { useWords } from '../words/words';
import { useSingleKeys } from './useKeys';

/** What can be done with the keyboard, and the switch for keys without Ctrl. */
export default function KeysHelp({ close }: { readonly close: () => void }) {
  const { t, find, date } = useWords();
  const [isOn, turn] = useSingleKeys();
  const inFind = ['Ctrl', 'K'];
  const rows = [
    [inFind, t('frame.keysFind')],
    [['/'], t('frame.keysFind')],
    [inFind, t('frame.keysDate', { date: date(today()), today: t('frame.backToNow') })],
    [inFind, t('frame.keysGravest', { command: t('frame.findGravest') })],
    [inFind, t('frame.keysTask', { command: find('commands.writeNote') })],
    [['Tab'], t('frame.keysTab')],
    [['↑', '↓'], t('frame.keysArrows')],
    [['Ctrl', 'Enter'], t('frame.keysSend')],
    [['?'], t('frame.keysHelp')],
  ] as const;
  return (
    <Modal
      opened
      onClose={close}
      title={t('frame.keys')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('parts.close') }}
    >
      <Table mb="md">
        <Table.Tbody>
          {rows.map(([keys, does]) => (
            <Table.Tr key={`${keys.join(' ')} ${does}`}>
              <Table.Th scope="row" w={110}>
                {keys.map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Th>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Switch
        label={t('frame.keysSingle')}
        description={t('frame.keysSingleHelp')}
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => turn(checked)}
      />
    </Modal>
  );
}
