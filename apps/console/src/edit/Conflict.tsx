import { Alert, Button, Group, Table, Text } from '@mantine/core';
import { isValues, type Values } from '../parts/values';
import { useWords } from '../words/words';
import type { FieldType } from './schema';
import type { ThingForForm } from './thing';

interface Props {
  readonly conflict: ThingForForm;
  readonly mine: Values;
  readonly fields: readonly (readonly [string, FieldType])[];
  readonly settle: (decision: 'THEIRS' | 'MINE') => void;
}

/** Shows both versions of what somebody else has changed meanwhile, and asks which one goes on. */
export function Conflict({ conflict, mine, fields, settle }: Props) {
  const { t, find } = useWords();
  const different = fields.filter(([name]) => shown(mine[name]) !== shown(conflict.values[name]));
  return (
    <Alert color="orange" role="alert" title={t('edit.conflict')}>
      <Text size="sm">{different.length === 0 ? t('edit.sameInBoth') : t('edit.conflictHelp')}</Text>
      {different.length > 0 && (
        <Table my="sm" fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th />
              <Table.Th>{t('edit.theirs')}</Table.Th>
              <Table.Th>{t('edit.mine')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {different.map(([name]) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{find(`fields.${name}`) ?? name}</Table.Th>
                <Table.Td style={{ whiteSpace: 'pre-wrap' }}>{shown(conflict.values[name])}</Table.Td>
                <Table.Td style={{ whiteSpace: 'pre-wrap' }}>{shown(mine[name])}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group>
        <Button size="compact-sm" variant="default" onClick={() => settle('THEIRS')}>
          {t('edit.takeTheirs')}
        </Button>
        <Button size="compact-sm" onClick={() => settle('MINE')}>
          {t('edit.keepMine')}
        </Button>
      </Group>
    </Alert>
  );
}

/** Returns a value as lines of text: lists one item a line, groups one field a line. */
function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(shown).join('\n');
  if (!isValues(value)) return String(value);
  if ('label' in value) return String(value.label);
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${shown(inner)}`)
    .join('\n');
}
