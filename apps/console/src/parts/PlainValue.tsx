import { List, Table, Text } from '@mantine/core';
import { useWords } from '../words/words';
import { Dimmed } from './Dimmed';
import { isField, type Plain, plainOf } from './plain';

/** A value of the register in words, as people read it: lists as lists, groups as pairs of field and value. */
export function PlainValue({ value, path }: { value: unknown; path?: string }) {
  const words = useWords();
  return <Shown plain={plainOf(value, words, path)} />;
}

/** A group within another one takes a line for each field: a table within a table leaves no room on a telephone. */
function Shown({ plain, isInner = false }: { plain: Plain; isInner?: boolean }) {
  if (typeof plain === 'string')
    return (
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {plain}
      </Text>
    );
  if (plain.every(isField) && isInner)
    return plain.map(({ label, value }) => (
      <div key={label}>
        <Dimmed span>{label}</Dimmed>
        <Shown plain={value} isInner />
      </div>
    ));
  if (plain.every(isField))
    return (
      <Table variant="vertical" layout="auto" fz="sm" verticalSpacing={2} withTableBorder>
        <Table.Tbody>
          {plain.map(({ label, value }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={500}>
                {label}
              </Table.Th>
              <Table.Td>
                <Shown plain={value} isInner />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    );
  return (
    <List size="sm" spacing={4} listStyleType={plain.length > 1 ? 'disc' : 'none'}>
      {plain.map((item, at) => (
        <List.Item key={`item ${String(at)}`}>
          <Shown plain={item as Plain} isInner={isInner} />
        </List.Item>
      ))}
    </List>
  );
}
