import { Alert, Button, FileButton, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client';
import { type Problem, problemsOf } from '../../api/errors';
import { LanguageSelect } from '../../edit/LanguageSelect';
import { useMoment } from '../../moment/moment';
import { inBase64 } from '../../parts/base64';
import { download } from '../../parts/download';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { useWords } from '../../words/words';
import { READ_TRANSLATIONS, type TranslationsRead, WRITE_TRANSLATIONS } from './queries';

const ACCEPTED = '.xlf,.xliff';
const XLIFF = 'application/xliff+xml';

/** Gives the texts of the register to translators, and takes what they return as a register file to check and apply. */
export function Translators({ fill }: { fill(text: string, name: string): void }) {
  const { t } = useWords();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [reading, setReading] = useState<TranslationsRead>();
  const [isReading, setIsReading] = useState(false);
  const take = async (file: File | null) => {
    if (!file) return;
    setIsReading(true);
    const content = inBase64(new Uint8Array(await file.arrayBuffer()));
    const { data, error } = await client.mutation(READ_TRANSLATIONS, { input: { content: [...content] } }).toPromise();
    setIsReading(false);
    setReading(data?.readTranslationFile);
    setProblems(error ? problemsOf(error) : []);
    if (data) fill(data.readTranslationFile.file, file.name);
  };
  return (
    <Section title={t('file.translators')}>
      <Text mb="sm">{t('file.translatorsHelp')}</Text>
      <Group align="flex-end" mb="sm">
        <TextsForTranslators report={setProblems} />
        <FileButton accept={ACCEPTED} onChange={(file) => void take(file)}>
          {(props) => (
            <Button variant="default" loading={isReading} {...props}>
              {t('file.takeTranslations')}
            </Button>
          )}
        </FileButton>
      </Group>
      <Problems problems={problems} />
      {reading && <Read reading={reading} />}
    </Section>
  );
}

/** The choice of a language, and the button that gives the texts for it. */
function TextsForTranslators({ report }: { report(problems: readonly Problem[]): void }) {
  const words = useWords();
  const { at } = useMoment();
  const [language, setLanguage] = useState<string | null>(null);
  const [isLoading, setIsLoading] = useState(false);
  const give = async () => {
    if (!language) return;
    setIsLoading(true);
    const { data, error } = await client.query(WRITE_TRANSLATIONS, { language, at }).toPromise();
    setIsLoading(false);
    report(error ? problemsOf(error) : []);
    if (data) download(`texts-${language}.xlf`, data.translationFile, XLIFF);
  };
  return (
    <>
      <LanguageSelect label={words.t('file.language')} value={language} change={setLanguage} w={260} />
      <Button variant="default" disabled={!language} loading={isLoading} onClick={() => void give()}>
        {words.t('file.downloadTexts')}
      </Button>
    </>
  );
}

const PAGE = 10;

/** What the file changes, and why what of it does not. */
function Read({ reading }: { reading: TranslationsRead }) {
  const { t, languageName } = useWords();
  const { language, translated, unchanged, untranslated, refused, refusedCount } = reading;
  const [shown, setShown] = useState(PAGE);
  return (
    <Alert color={refused.length > 0 ? 'yellow' : 'pine'} title={languageName(language)}>
      <Text size="sm">{t('file.translationsRead', { translated, unchanged, untranslated })}</Text>
      {refused.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="xs">
            {t('file.translationsRefused', { count: refusedCount })}
          </Text>
          <List size="sm" lang="en">
            {refused.slice(0, shown).map(({ path, message }) => (
              <List.Item key={path}>{message}</List.Item>
            ))}
          </List>
          <ShowMore
            shown={Math.min(shown, refused.length)}
            total={refused.length}
            more={() => setShown(shown + 5 * PAGE)}
          />
        </>
      )}
    </Alert>
  );
}
