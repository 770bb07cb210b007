import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import { Commands } from '../edit/Commands';
import type { CommandType } from '../edit/commands';
import { useWords } from '../words/words';
import { Section } from './Section';

interface Props {
  readonly type: CommandType;
  readonly id: string;
  readonly status?: string;
  readonly texts: readonly {
    readonly field: string;
    readonly text: string;
    readonly translations: readonly {
      readonly language: string;
      readonly text: string;
      readonly isOutdated: boolean;
    }[];
  }[];
}

/** The texts of a thing with their translations. Outdated ones are marked: documents show the original in their place. */
export function Translations({ type, id, status, texts }: Props) {
  const { t, language, find } = useWords();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const translated = texts.filter(({ translations }) => translations.length > 0);
  return (
    <Section
      title={t('parts.translations')}
      actions={<Commands type={type} section="translations" id={id} status={status} />}
    >
      {translated.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('parts.noTranslations', { count: texts.length })}
        </Text>
      ) : (
        <Table>
          <Table.Tbody>
            {translated.map(({ field, text, translations }) => (
              <Table.Tr key={field} style={{ verticalAlign: 'top' }}>
                <Table.Td w="40%">
                  <Text size="xs" c="dimmed">
                    {find(
                      `fields.${field
                        .replace(/\[.*?\]/g, '')
                        .split('.')
                        .at(-1)}`,
                    ) ?? field}
                  </Text>
                  <Text size="sm">{text}</Text>
                </Table.Td>
                <Table.Td>
                  <Stack gap={4}>
                    {translations.map((translation) => (
                      <div key={translation.language}>
                        <Group gap={6}>
                          <Text size="xs" c="dimmed">
                            {names.of(translation.language)}
                          </Text>
                          {translation.isOutdated && (
                            <Badge size="sm" color="orange" variant="light" tt="none">
                              {t('parts.outdated')}
                            </Badge>
                          )}
                        </Group>
                        <Text size="sm" lang={translation.language}>
                          {translation.text}
                        </Text>
                      </div>
                    ))}
                  </Stack>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}
