import { Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/read';
import { Commands } from '../../edit/Commands';
import { LanguageSelect } from '../../edit/LanguageSelect';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { ThingLink } from '../../parts/ThingLink';
import { thingTitle } from '../../parts/thing-title';
import { useWords } from '../../words/words';
import { type Content, TRANSLATION_FILE } from './queries';
import classes from './reports.module.css';
import { TRANSLATED } from './translated';

type MissingText = Content['missingTranslations'][number];

interface Props {
  readonly kind: string;
  readonly content: Content;
  /** The party of the record. */
  readonly party: string | undefined;
}

const PAGE = 10;

/** The texts that the report shows in the language of the register, and ways to enter them in any language. */
export function Missing({ kind, content: { language, missingTranslations: missing }, party }: Props) {
  const { t } = useWords();
  const [shown, setShown] = useState(PAGE);
  const [isFile, setIsFile] = useState(false);
  const isRegulator = useIsRegulator();
  const isNone = missing.length === 0;
  const canPrepare = kind in TRANSLATED && isRegulator === false;
  if (isNone && !canPrepare) return null;
  return (
    <Section
      title={isNone ? t('reports.otherLanguage') : `${t('reports.missing')} (${missing.length})`}
      actions={
        canPrepare && (
          <Button size="compact-sm" variant="default" onClick={() => setIsFile(!isFile)} aria-expanded={isFile}>
            {t('reports.asRegisterFile')}
          </Button>
        )
      }
    >
      {!isNone && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('reports.missingHelp')}
        </Text>
      )}
      {isFile && <File kind={kind} party={party} first={isNone ? null : language} />}
      <ul className={classes.gaps}>
        {missing.slice(0, shown).map((text) => (
          <MissingRow key={`${text.id} ${text.field}`} missing={text} />
        ))}
      </ul>
      <ShowMore
        shown={Math.min(shown, missing.length)}
        total={missing.length}
        more={() => setShown(shown + 5 * PAGE)}
      />
    </Section>
  );
}

function MissingRow({ missing }: { missing: MissingText }) {
  const words = useWords();
  const { id, type, key, text, outdated } = missing;
  return (
    <li>
      <Text size="sm">{text}</Text>
      {outdated && (
        <Text size="xs" c="dimmed">
          {words.t('reports.outdated', { text: outdated })}
        </Text>
      )}
      <Group justify="space-between" gap="xs">
        <ThingLink type={type} id={id} keyOf={key} size="xs">
          {thingTitle(words, missing)}
        </ThingLink>
        <Commands type={type as 'transfer'} section="translations" id={id} />
      </Group>
    </li>
  );
}

type OfFile = Pick<Props, 'kind' | 'party'>;

/** The texts that the document lacks in a language, as a file: at first in that of the report. */
function File({ first, ...of }: OfFile & { first: string | null }) {
  const { t } = useWords();
  const [language, setLanguage] = useState(first);
  return (
    <>
      <LanguageSelect label={t('reports.textsLanguage')} value={language} change={setLanguage} w="100%" mb="xs" />
      {language && <FileIn {...of} language={language} />}
    </>
  );
}

function FileIn({ kind, party, language }: OfFile & { language: string }) {
  const { t } = useWords();
  const { document, ...of } = TRANSLATED[kind]!;
  const isOfParty = document === 'ARTICLE_30' || document === 'SWITZERLAND';
  const { data, problems } = useRead(TRANSLATION_FILE, { document, ...of, language, ...(isOfParty && { party }) });
  if (!data) return <Problems problems={problems} />;
  const { file } = data.missingTranslations;
  return (
    <>
      <Text size="sm">{t('reports.fileHelp')}</Text>
      <Code block mah={260} style={{ overflow: 'auto' }} my="xs">
        {file}
      </Code>
      <Group mb="sm">
        <CopyButton value={file}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {t(copied ? 'reports.copied' : 'reports.copy')}
            </Button>
          )}
        </CopyButton>
        <PageLink to="/file" size="sm">
          {t('reports.fillIn')}
        </PageLink>
      </Group>
    </>
  );
}
