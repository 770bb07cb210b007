// Articles as the laws of China, Taiwan and Hong Kong write them. What has another form stays.

/** Laws and rules of China by the names that the law data have for them. */
const CHINA: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^PIPL /, '《个人信息保护法》'],
  [/^NDR /, '《网络数据安全管理条例》'],
  [/^SC Measures /, '《个人信息出境标准合同办法》'],
  [/^Provisions /, '《促进和规范数据跨境流动规定》'],
  [/^DSL /, '《数据安全法》'],
  [/^CSL /, '《网络安全法》'],
];
const CONTRACT = /^Standard contract, appendix (\d)$/;
const NUMBERED = /^(\d+)((?:\(\d+\))*)$/;

/** Returns articles of China in simplified Chinese: `PIPL 55(1)` is 《个人信息保护法》第55条(1); undefined if they are of no such law. */
export function chineseArticle(articles: string): string | undefined {
  const parts = articles
    .replace(/since (?:\d{1,2} \w+ )?\d{4} /g, '')
    .split('; ')
    .map(ofChina);
  return parts.every((part) => part !== undefined) ? parts.join('；') : undefined;
}

function ofChina(part: string): string | undefined {
  const appendix = CONTRACT.exec(part);
  if (appendix) return `标准合同附录${appendix[1] === '1' ? '一' : '二'}`;
  const [name, book] = CHINA.find(([english]) => english.test(part)) ?? [];
  if (!name) return undefined;
  const numbers = part.replace(name, '').split(', ');
  const read = numbers.map((one) => NUMBERED.exec(one));
  return read.every((match) => match !== null)
    ? `${book}${read.map((match) => `第${match[1]}条${match[2]}`).join('、')}`
    : undefined;
}

const LEVELS = ['項', '款', '目'];

/** Returns articles of Taiwan in traditional Chinese: `8(1)(4)` is 第8條第1項第4款. */
export function taiwaneseArticle(articles: string): string {
  const one = (text: string) => {
    const match = NUMBERED.exec(text.replace(/^Rules /, ''));
    if (!match) return text;
    const levels = [...match[2]!.matchAll(/\d+/g)].map(([level], i) => `第${level}${LEVELS[i] ?? ''}`);
    return `${text.startsWith('Rules ') ? '施行細則' : ''}第${match[1]}條${levels.join('')}`;
  };
  return articles
    .split('; ')
    .map((part) => part.split(', ').map(one).join('、'))
    .join('；');
}

/** Returns articles of Hong Kong in traditional Chinese: `DPP1(3)` is 保障資料第1(3)原則, and `s 35C` 第35C條. */
export function hongKongArticle(articles: string): string {
  const one = (text: string) =>
    text
      .replace(/^DPP(\S+)$/, '保障資料第$1原則')
      .replace(/^ss? (\S+)$/, '第$1條')
      .replace(/^(\d\S*)$/, '第$1條');
  return articles
    .split('; ')
    .map((part) => part.split(', ').map(one).join('、'))
    .join('；');
}
