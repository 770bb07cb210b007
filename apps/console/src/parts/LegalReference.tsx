import { Text, Tooltip } from '@mantine/core';
import { Fragment } from 'react';
import { useWords } from '../words/words';

interface Props {
  /** Code of the law: EU, KR, US-CA. */
  readonly law: string;
  readonly article: string;
  /** False if the law data on it are not verified. */
  readonly isVerified?: boolean;
  /** True on the page of the law: its country is not repeated. */
  readonly isOfPage?: boolean;
}

/** An article of a law with the country and the short name of the law. What is not verified is marked. */
export function LegalReference({ law, article, isVerified = true, isOfPage }: Props) {
  const { t, country, find } = useWords();
  const act = find(`codes.LawShort.${law}`);
  const cited = /^\d/.test(article)
    ? (find(`codes.Article.${law}`, { article }) ?? t('parts.article', { article }))
    : article;
  return (
    <Text span size="sm" inherit>
      {[!isOfPage && country(law), [act && !article.includes(act) && act, cited].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(' · ')}
      {!isVerified && <Unverified />}
    </Text>
  );
}

type Cited = Pick<Props, 'law' | 'article' | 'isVerified'>;

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
      {all.slice(0, most).map(({ law, article, isVerified }, i) => (
        <Fragment key={`${law} ${article}`}>
          {i > 0 && '; '}
          <LegalReference law={law} article={article} isVerified={isVerified} />
        </Fragment>
      ))}
      {all.length > most && `; ${t('findings.moreLaws', { count: all.length - most })}`}
    </>
  );
}

/** The mark of a part of the law that has not been verified. */
export function Unverified() {
  const { t } = useWords();
  return (
    <Tooltip label={t('parts.unverifiedHelp')} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
      <Text span size="xs" c="light-dark(#a33b00, var(--mantine-color-orange-4))" ml={6} tabIndex={0}>
        ⚠ {t('parts.unverifiedShort')}
      </Text>
    </Tooltip>
  );
}
