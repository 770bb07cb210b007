import type { RetentionKind } from '#law';

// Words by which sheets say how long data are kept. They are compared without case, accents and punctuation, and each character of
// Chinese, Japanese and Korean is a word of its own. Hours are no unit: retention is counted in days.

/** Units of a period, by their letter in a duration (ISO 8601). */
export const UNITS: Readonly<Record<'Y' | 'M' | 'W' | 'D', readonly string[]>> = {
  Y: [
    ...['year', 'years', 'yr', 'yrs', 'an', 'ans', 'année', 'années', 'Jahr', 'Jahre', 'Jahren', 'jaar', 'jaren'],
    ...['año', 'años', 'anno', 'anni', 'ano', 'anos', 'rok', 'roku', 'lata', 'lat', '年', '年間', '년', '년간', '年间'],
  ],
  M: [
    ...['month', 'months', 'mois', 'Monat', 'Monate', 'Monaten', 'maand', 'maanden', 'mes', 'meses', 'mese', 'mesi'],
    ...['mês', 'miesiąc', 'miesiące', 'miesięcy', 'か月', 'か月間', 'ヶ月', 'ヶ月間', 'カ月', 'ケ月', '箇月', 'ヵ月'],
    ...['개월', '개월간', '달', '个月', '個月'],
  ],
  W: [
    ...['week', 'weeks', 'semaine', 'semaines', 'Woche', 'Wochen', 'weken', 'semana', 'semanas', 'settimana'],
    ...['settimane', 'tydzień', 'tygodnie', 'tygodni', '週間', '주', '주간', '周', '星期'],
  ],
  D: [
    ...['day', 'days', 'jour', 'jours', 'Tag', 'Tage', 'Tagen', 'dag', 'dagen', 'día', 'días', 'giorno', 'giorni'],
    ...['dia', 'dias', 'dzień', 'dni', '日', '日間', '일', '일간', '天'],
  ],
};

/** Numbers in words. */
export const NUMBERS: Readonly<Record<number, readonly string[]>> = {
  1: ['one', 'a', 'un', 'une', 'ein', 'eine', 'einem', 'een', 'één', 'uno', 'una', 'um', 'uma', 'jeden', '一'],
  2: ['two', 'deux', 'zwei', 'twee', 'dos', 'due', 'dois', 'duas', 'dwa', 'dwie', '二', '两', '兩'],
  3: ['three', 'trois', 'drei', 'drie', 'tres', 'tre', 'três', 'trzy', '三'],
  4: ['four', 'quatre', 'vier', 'cuatro', 'quattro', 'quatro', 'cztery', '四'],
  5: ['five', 'cinq', 'fünf', 'vijf', 'cinco', 'cinque', 'pięć', '五'],
  6: ['six', 'sechs', 'zes', 'seis', 'sei', 'sześć', '六'],
  7: ['seven', 'sept', 'sieben', 'zeven', 'siete', 'sette', 'sete', 'siedem', '七'],
  8: ['eight', 'huit', 'acht', 'ocho', 'otto', 'oito', 'osiem', '八'],
  9: ['nine', 'neuf', 'neun', 'negen', 'nueve', 'nove', 'dziewięć', '九'],
  10: ['ten', 'dix', 'zehn', 'tien', 'diez', 'dieci', 'dez', 'dziesięć', '十'],
  15: ['fifteen', 'quinze', 'fünfzehn', 'vijftien', 'quince', 'quindici', 'piętnaście', '十五'],
  20: ['twenty', 'vingt', 'zwanzig', 'twintig', 'veinte', 'venti', 'vinte', 'dwadzieścia', '二十'],
  30: ['thirty', 'trente', 'dreißig', 'dertig', 'treinta', 'trenta', 'trinta', 'trzydzieści', '三十'],
  12: ['twelve', 'douze', 'zwölf', 'twaalf', 'doce', 'dodici', 'doze', 'dwanaście', '十二'],
};

/** Words between years and months. */
export const AND: readonly string[] = ['and', 'und', 'et', 'en', 'y', 'e', 'i'];

/** Words of a longest period, before it or after it. */
export const AT_MOST: readonly string[] = [
  ...['max', 'maximum', 'maximal', 'up to', 'at most', 'bis zu', 'höchstens', "jusqu'à", 'maximaal', 'hoogstens'],
  ...['máximo', 'máximo de', 'hasta', 'massimo', 'al massimo', 'fino a', 'até', 'no máximo', 'do', 'maksymalnie'],
  ...['最長', '最大', '최대', '最多', '最长'],
];

/** Words before a period that change nothing. */
export const FOR: readonly string[] = [
  ...['for', 'pendant', 'für', 'voor', 'gedurende', 'durante', 'por', 'per', 'przez', 'a period of', 'kept for'],
  ...['保存期間', '保管期間', '보관기간', '보유기간', '保存期限'],
];

/** Words between a period and the event from which it counts. */
export const FROM: readonly string[] = [
  ...['after', 'from', 'following', 'since', 'post', 'after the', 'from the', 'following the', 'since the'],
  ...['à compter du', 'à compter de la', "à compter de l'", 'à compter de', 'à compter des', 'après', 'après le'],
  ...['après la', 'après les', "après l'", 'à partir du', 'à partir de la', "à partir de l'", 'à partir de', 'suivant'],
  ...['suivant le', 'suivant la', "suivant l'", 'nach', 'nach dem', 'nach der', 'nach den', 'ab', 'ab dem', 'ab der'],
  ...['seit', 'seit dem', 'seit der', 'na', 'na de', 'na het', 'vanaf', 'vanaf de', 'vanaf het', 'después de'],
  ...['después del', 'después de la', 'desde', 'desde el', 'desde la', 'tras', 'tras el', 'tras la', 'a partir del'],
  ...['a partir de la', 'a contar desde', 'dopo', 'dopo il', 'dopo la', "dopo l'", 'dal', 'dalla', "dall'", 'após'],
  ...['a decorrere dal', 'a decorrere dalla', 'a partire dal', 'a partire dalla', 'após o', 'após a', 'depois do'],
  ...['depois da', 'depois de', 'a contar do', 'a contar da', 'a partir do', 'a partir da', 'po', 'od', 'licząc od'],
];

/** Words before an event that comes before its period. */
export const SINCE: readonly string[] = ['自', '从', '自从'];

/** Words between an event and the period that counts from it, in languages that name the event first. */
export const THEN: readonly string[] = [
  ...[
    '後',
    'から',
    'より',
    '以後',
    '以降',
    '후',
    '이후',
    '로부터',
    '으로부터',
    '부터',
    '后',
    '之后',
    '起',
    '之日起',
    '後起',
  ],
];

/** Ends in words, before the event that they name. A word of OPEN_ENDED ends the text. */
export const ENDS: Readonly<Partial<Record<RetentionKind, readonly string[]>>> = {
  AS_LONG_AS_NEEDED: [
    ...['as long as necessary', 'as long as needed', 'as long as is necessary', 'as long as is needed'],
    ...['solange erforderlich', 'tant que nécessaire', 'zolang nodig', 'zolang noodzakelijk', 'zolang als nodig'],
    ...['mientras sea necesario', 'finché necessario', 'per il tempo necessario', 'enquanto necessário'],
    ...['enquanto for necessário', 'tak długo jak to konieczne', 'tak długo jak jest to konieczne', '所必需的期间'],
  ],
  UNTIL_EVENT: [
    'until',
    'jusqu',
    'bis',
    'tot',
    'hasta',
    'fino a',
    'fino al',
    'fino alla',
    'até',
    'do czasu',
    '直至',
    '直到',
  ],
  WHILE_STATE_LASTS: [
    ...['duration of', 'while', 'durée du', 'durée de', "durée d'", 'pendant', 'während', 'Dauer der', 'Dauer des'],
    ...['duur van', 'gedurende', 'duración del', 'duración de', 'durante', 'durata del', 'durata della'],
    ...['duração do', 'duração da', 'przez czas trwania', 'czas trwania', 'przez okres'],
  ],
  SET_BY_LOCAL_LAW: [
    ...['required by law', 'statutory', 'legal retention', 'durée légale', 'gesetzliche', 'wettelijke', 'plazo legal'],
    ...[
      'termini di legge',
      'prazo legal',
      'okres ustawowy',
      '法定期間',
      '法定保存期間',
      '法定期限',
      '법정 보관기간',
      '법정기간',
    ],
  ],
  PROMPTLY: [
    ...['immediately', 'promptly', 'sans délai', 'unverzüglich', 'sofort', 'onmiddellijk', 'inmediatamente'],
    ...['immediatamente', 'imediatamente', 'niezwłocznie', '直ちに', '遅滞なく', '즉시', '지체 없이', '立即'],
  ],
  OPEN_ENDED: [
    ...['indefinitely', 'permanently', 'for ever', 'forever', 'indéfiniment', 'illimité', 'illimitée', 'unbefristet'],
    ...['unbegrenzt', 'onbeperkt', 'voor onbepaalde tijd', 'indefinidamente', 'a tempo indeterminato', 'illimitato'],
    ...[
      'por tempo indeterminado',
      'bezterminowo',
      '無期限',
      '永久',
      '永久保存',
      '무기한',
      '영구',
      '영구보관',
      '无限期',
    ],
  ],
};

/** Ends in words, after the event that they name, in languages that name it first. */
export const ENDS_AFTER: Readonly<Partial<Record<RetentionKind, readonly string[]>>> = {
  AS_LONG_AS_NEEDED: ['必要な期間', '필요한 기간', '所需期间', '所需期限'],
  UNTIL_EVENT: ['まで', '까지', '为止'],
  WHILE_STATE_LASTS: ['期間中', 'の間', '기간 동안', '동안', '期间'],
};

/** Words before an end that change nothing. */
export const BEFORE_END: readonly string[] = [
  ...['for', 'the', 'as', 'data', 'is', 'are', 'kept', 'stored', 'retained', 'deleted', 'la', 'les', 'données'],
  ...['conservée', 'conservées', 'für', 'die', 'Daten', 'werden', 'de', 'het', 'bewaard', 'el', 'los', 'datos', 'il'],
  ...['dati', 'conservati', 'per', 'a', 'o', 'dados', 'os', 'dane', 'są'],
];

/** Words after which a text says more than one end. */
export const MORE: readonly string[] = [
  ...[
    'never',
    'jamais',
    'kein',
    'keine',
    'geen',
    'sin',
    'senza',
    'sem',
    'bez',
    'ない',
    'ません',
    '않',
    '아니',
    '未',
    '非',
  ],
  ...['not', 'then', 'thereafter', 'afterwards', 'plus', 'unless', 'except', 'if', 'longer', 'pas', 'puis', 'ensuite'],
  ...['sauf', 'si', 'nicht', 'dann', 'danach', 'anschließend', 'außer', 'falls', 'wenn', 'sofern', 'länger', 'niet'],
  ...['daarna', 'tenzij', 'behalve', 'indien', 'langer', 'no', 'luego', 'salvo', 'excepto', 'más', 'non', 'poi'],
  ...['tranne', 'oltre', 'não', 'depois', 'exceto', 'mais', 'nie', 'następnie', 'potem', 'chyba', 'jeżeli', 'jeśli'],
  ...['dłużej', 'ただし', '但し', 'その後', '除く', '除き', '又は', 'または', '場合', '다만', '또는', '제외', '경우'],
  ...['그 후', '但', '除外', '或', '如果', '不'],
];
