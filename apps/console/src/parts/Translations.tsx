import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import { useWords } from '../words/words';
import { Dimmed } from './Dimmed';
import { ThingSection } from './ThingSection';

interface Props {
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
export function Translations({ texts }: Props) {
  const { t, languageName, find } = useWords();
  const translated = texts.filter(({ translations }) => translations.length > 0);
  return (
    <ThingSection title={t('parts.translations')} section="translations" isEmpty={translated.length === 0}>
      {translated.length === 0 ? (
        <Dimmed>{t('parts.noTranslations', { count: texts.length })}</Dimmed>
      ) : (
        <Table>
          <Table.Tbody>
            {translated.map(({ field, text, translations }) => (
              <Table.Tr key={field} style={{ verticalAlign: 'top' }}>
                <Table.Td w="40%">
                  <Dimmed size="xs">
                    {find(
                      `fields.${field
                        .replace(/\[.*?\]/g, '')
                        .split('.')
                        .at(-1)}`,
                    ) ?? field}
                  </Dimmed>
                  <Text size="sm">{text}</Text>
                </Table.Td>
                <Table.Td>
                  <Stack gap={4}>
                    {translations.map((translation) => (
                      <div key={translation.language}>
                        <Group gap={6}>
                          <Dimmed size="xs">{languageName(translation.language)}</Dimmed>
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
    </ThingSection>
  );
}
