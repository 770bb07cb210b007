import type { RetentionRule } from '#law';
import type { KoreaWord } from './korea.words.js';
import type { Say } from './words.js';

const ARTICLE = /^(decree )?(\d+)(?:-(\d+))?(?:\((\d+)\))?(?:(\d+)(?:-(\d+))?)?$/;

/** An article as Korean law writes it: `28-8(1)3` is 제28조의8제1항제3호; what is not of this form stays as it is. */
export function koreanArticle(article: string): string {
  const found = ARTICLE.exec(article);
  if (!found) return article;
  const [, decree, number, branch, paragraph, item, itemBranch] = found;
  return [
    decree && '시행령 ',
    `제${number}조`,
    branch && `의${branch}`,
    paragraph && `제${paragraph}항`,
    item && `제${item}호`,
    itemBranch && `의${itemBranch}`,
  ]
    .filter(Boolean)
    .join('');
}

/** How long data are kept: as the rule itself is worded, else in the words of its kind. */
export function retentionText(rule: Omit<RetentionRule, 'appliesTo'>, say: Say<KoreaWord>): string {
  const { statement, kind, trigger, document } = rule;
  if (statement !== undefined) return statement;
  const period = periodText(rule.period ?? '', say);
  if (kind === 'FIXED_PERIOD' && trigger === undefined) return say('retention.FIXED_PERIOD_OPEN', { period });
  return say(`retention.${kind}`, { period, trigger: trigger ?? '', document: document ?? '' }).replace(/: $/, '');
}

/** `P1Y6M` in words. */
function periodText(period: string, say: Say<KoreaWord>): string {
  return [...period.matchAll(/(\d+)([YMWD])/g)]
    .map(([, n = '', unit]) => say(`unit.${n === '1' ? '1' : ''}${unit as 'Y' | 'M' | 'W' | 'D'}`, { n }))
    .join(' ');
}
