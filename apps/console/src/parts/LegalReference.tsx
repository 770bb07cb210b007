import { Text, Tooltip } from '@mantine/core';
import { Fragment } from 'react';
import { articlesIn } from '#articles';
import { useWords } from '../words/words';
import { type HowKnown, isPoorlyKnown } from './law/how-known';

interface Props {
  /** Code of the law: EU, KR, US-CA. */
  readonly law: string;
  readonly article: string;
  /** How well this part of the law is known; absent where it is said elsewhere, and null if the law data do not say. */
  readonly howKnown?: HowKnown | null;
  /** True on the page of the law: its country is not repeated. */
  readonly isOfPage?: boolean;
}

/** An article of a law with the country and the short name of the law. What is poorly known is marked. */
export function LegalReference({ law, article, howKnown, isOfPage }: Props) {
  const { place, find, language } = useWords();
  const cited = useCited()(law, article);
  const short = find(`codes.LawShort.${law}`);
  const act = short && !article.includes(short) ? [short] : [];
  // German names the act after the article.
  const ordered = (language === 'de' && cited.startsWith('Art. ') ? [cited, ...act] : [...act, cited]).join(' ');
  return (
    <Text span size="sm" inherit>
      {[!isOfPage && place(law), ordered].filter(Boolean).join(' · ')}
      <KnownPoorly howKnown={howKnown} />
    </Text>
  );
}

/** Returns the writer of articles in the language of the page. One that has no form of its own is cited by its number. */
export function useCited(): (law: string, article: string) => string {
  const { t, find, language } = useWords();
  return (law, article) => {
    const written = articlesIn(language, article, law);
    if (written !== article || !/^\d/.test(article)) return written;
    return find(`codes.Article.${law}`, { article }) ?? t('parts.article', { article });
  };
}

interface Cited extends Pick<Props, 'law' | 'article'> {
  readonly howKnown: HowKnown;
}

/** A law that a finding cites, and until when it was looked through. */
export type CitedLaw = Cited & LookedAt;

interface LookedAt {
  readonly lookedThroughUntil: string | null;
}

/** Returns the words for until when a law was looked through, or that this is not known. */
export function useLookedThrough(): (law: LookedAt) => string {
  const { t, date } = useWords();
  return ({ lookedThroughUntil: until }) =>
    until === null ? t('parts.notLookedThrough') : t('parts.lookedThrough', { date: date(until) });
}

/** Says until when each of the laws was looked through, and how its article is known. One law alone is not named. */
export function LookedThrough({ laws }: { laws: readonly Omit<CitedLaw, 'article'>[] }) {
  const { code, place, list } = useWords();
  const lookedThrough = useLookedThrough();
  const said = (law: Omit<CitedLaw, 'article'>) => `${lookedThrough(law)} · ${code('HowKnown', law.howKnown)}`;
  const texts = [...new Set(laws.map(said))];
  const placesOf = (text: string) =>
    list([...new Set(laws.filter((law) => said(law) === text).map(({ law }) => place(law)))]);
  return texts.map((text) => <div key={text}>{texts.length > 1 ? `${placesOf(text)} – ${text}` : text}</div>);
}

/** Most laws of a finding to name before the others are counted. */
const NAMED = 3;

interface References {
  readonly finding: Cited & { readonly alike: readonly Cited[] };
  /** True: all laws are named. */
  readonly isWhole?: boolean;
}

/** The articles under which a finding is made: of its own law, and of those that say the same. */
export function LegalReferences({ finding, isWhole }: References) {
  const { t } = useWords();
  const all = [finding, ...finding.alike];
  const most = isWhole ? all.length : NAMED;
  return (
    <>
      {all.slice(0, most).map(({ law, article, howKnown }, i) => (
        <Fragment key={`${law} ${article}`}>
          {i > 0 && '; '}
          <LegalReference law={law} article={article} howKnown={howKnown} />
        </Fragment>
      ))}
      {all.length > most && `; ${t('findings.moreLaws', { count: all.length - most })}`}
    </>
  );
}

/** The mark of a part of the law whose text nobody has read; nothing for others. */
export function KnownPoorly({ howKnown }: Pick<Props, 'howKnown'>) {
  const { t, code } = useWords();
  if (!howKnown || !isPoorlyKnown(howKnown)) return null;
  const help = t('parts.poorlyKnownHelp', { how: code('HowKnown', howKnown) });
  return (
    <Tooltip label={help} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
      <Text
        span
        size="xs"
        c="light-dark(#a33b00, var(--mantine-color-orange-4))"
        ml={6}
        tabIndex={0}
        style={{ whiteSpace: 'nowrap' }}
      >
        ⚠ {t(`parts.poorlyKnown.${howKnown}`)}
      </Text>
    </Tooltip>
  );
}
