import { Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { gql, type TypedDocumentNode } from '@urql/core';
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
import type { DocumentKind } from './catalogue';
import classes from './gaps.module.css';
import { TRANSLATION_FILE } from './query';
import type { Asked, MissingText, WholeDocument } from './useDocument';

interface Props {
  readonly document: WholeDocument;
  readonly kind: DocumentKind;
  readonly asked: Asked;
}

const PAGE = 10;

/** The texts that the document shows in the language of the register, and ways to enter them in any language. */
export function Missing({ document, kind, asked }: Props) {
  const { t } = useWords();
  const [shown, setShown] = useState(PAGE);
  const [isFile, setIsFile] = useState(false);
  const isRegulator = useIsRegulator();
  const missing = document.missingTranslations;
  const isNone = missing.length === 0;
  const canPrepare = kind.translated && isRegulator === false;
  if (isNone && !canPrepare) return null;
  return (
    <Section
      title={isNone ? t('documents.otherLanguage') : `${t('documents.missing')} (${missing.length})`}
      actions={
        canPrepare && (
          <Button size="compact-sm" variant="default" onClick={() => setIsFile(!isFile)} aria-expanded={isFile}>
            {t('documents.asRegisterFile')}
          </Button>
        )
      }
    >
      {!isNone && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('documents.missingHelp')}
        </Text>
      )}
      {isFile && <File kind={kind} asked={asked} first={isNone ? undefined : asked.language} />}
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
          {words.t('documents.outdated', { text: outdated })}
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

type File = { readonly missingTranslations: { readonly file: string } };
const FILE = gql(TRANSLATION_FILE) as TypedDocumentNode<File, Record<string, unknown>>;

/** The texts that the document lacks in a language, as a file: at first in that of the document. */
function File({ kind, asked, first }: Pick<Props, 'kind' | 'asked'> & { first: string | undefined }) {
  const words = useWords();
  const [language, setLanguage] = useState(first ?? null);
  return (
    <>
      <LanguageSelect label={words.t('documents.language')} value={language} change={setLanguage} w={300} mb="xs" />
      {language && <FileIn kind={kind} asked={asked} language={language} />}
    </>
  );
}

function FileIn({ kind, asked, language }: Pick<Props, 'kind' | 'asked'> & { language: string }) {
  const { t } = useWords();
  const { law, party, role } = asked;
  const about = kind.party === 'must' ? { law, party, role } : {};
  const { data, problems } = useRead(FILE, { document: kind.translated, language, ...about });
  if (!data) return <Problems problems={problems} />;
  const { file } = data.missingTranslations;
  return (
    <>
      <Text size="sm">{t('documents.fileHelp')}</Text>
      <Code block mah={260} style={{ overflow: 'auto' }} my="xs">
        {file}
      </Code>
      <Group mb="sm">
        <CopyButton value={file}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {t(copied ? 'documents.copied' : 'documents.copy')}
            </Button>
          )}
        </CopyButton>
        <PageLink to="/file" size="sm">
          {t('documents.fillIn')}
        </PageLink>
      </Group>
    </>
  );
}
