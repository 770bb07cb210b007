// References to provisions of national law, as sheets write them: `§ 26 BDSG`, `art. 52 AWR`, `Companies Act 2006, s 386`. Each is a
// whole reference: its number, its parts, and the law. A reference without a law is none.

const NUMBER = String.raw`\d+(?:[a-z](?![a-z]))?(?:[.:-]\d+)*`;
const PART = String.raw`(?:(?:Abs|Absatz|S|Satz|Nr|Nummer|UAbs|Alt|Hs|lit|Buchst|lid|onder|sub|al|alinéa|par|ust|pkt|n|nº|apdo|co|comma|lett|letra)\.?\s?|\()(?:\d+[a-z]?|[a-z]|[IVX]+)\)?`;
/** The short name of an act: `BDSG`, `SGB IV`, `LStDV`, `c.c.`. It has a capital letter after the first letter, and is not the GDPR. */
const ACT = String.raw`(?!(?:DSGVO|DS-GVO|RGPD|GDPR|AVG|RODO|EU)(?!\p{L}))(?:\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*(?:\s[IVX]+)?|c\.c\.|c\.p\.)`;
const NUMBERS = String.raw`${NUMBER}(?:,?\s${PART})*(?:(?:,|\sund|\sff\.?,?|\sbis|\set|\sen|\si)\s${NUMBER}(?:,?\s${PART})*)*(?:\sff?\.)?`;

/** Forms of references. The article of a regulation of the Union is no provision of national law, unless one follows it. */
export const REFERENCES: readonly string[] = [
  String.raw`(?:Art\.?\s88(?:\sAbs\.\s\d)?\s(?:DSGVO|DS-GVO|GDPR)\s(?:i\.\s?V\.\s?m\.|in Verbindung mit)\s)?§§?\s?${NUMBERS}\s${ACT}`,
  String.raw`[Aa]rt(?:\.|icle|ikel|ículo|icolo|igo|ykuł)?\s${NUMBERS},?\s${ACT}`,
  String.raw`(?:[Aa]rt(?:\.|icle)?\s)?[LRD]\.?\s?\d+(?:-\d+)*\s(?:du|de la|de l['’])\s?[Cc]ode\s(?:du|de la|de l['’]|des)\s?\p{L}+`,
  String.raw`[Aa]rt\.?\s${NUMBERS}\s(?:[Kk]odeksu|[Uu]stawy)\s\p{L}+(?:\s\p{L}+)?`,
  String.raw`(?:(?:[Ss]|ss|[Ss]ec|[Ss]ection|[Ss]ch|[Ss]chedule|[Rr]eg|[Aa]rt)\.?\s?${NUMBER}(?:\(\w+\))*(?:\sof)?\s(?:the\s)?)?(?:\p{Lu}[\p{L}'’]+\s(?:(?:and|of|etc)\s)?){1,6}(?:Act|Regulations|Order)\s(?:of\s)?\d{4}(?:,?\s(?:s|ss|sec|section|sch|reg)\.?\s?${NUMBER}(?:\(\w+\))*)?`,
  String.raw`「?[\p{Script=Han}\p{Script=Katakana}ー]{1,20}(?:法|法律|法施行令|法施行規則|令)」?第?\d+条(?:の\d+)?(?:第?\d+項)?(?:第?\d+号)?`,
  String.raw`「?\p{Script=Hangul}[\p{Script=Hangul}\s]{0,30}법(?:\s?시행령|\s?시행규칙)?」?\s?제\d+조(?:의\d+)?(?:\s?제?\d+항)?(?:\s?제?\d+호)?`,
  String.raw`《[\p{Script=Han}]{2,30}》第?[\d一二三四五六七八九十百]+条(?:第?[\d一二三四五六七八九十]+款)?(?:第?[\d一二三四五六七八九十（）()]+项)?`,
];

/** Words that lead to a reference and change nothing. */
export const ACCORDING_TO: readonly string[] = [
  ...['i.V.m.', 'i. V. m.', 'in Verbindung mit', 'gem.', 'gemäß', 'nach', 'laut', 'according to', 'under', 'as per'],
  ...['per', 'in conjunction with', 'selon', 'conformément à', 'en application de', 'volgens', 'op grond van', 'según'],
  ...[
    'ai sensi di',
    "ai sensi dell'",
    'nos termos do',
    'zgodnie z',
    '에 따라',
    '에 따른',
    'に基づき',
    'に基づく',
    'による',
    '根据',
    '依据',
  ],
];
