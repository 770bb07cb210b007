/** Answers to yes or no. */
export const ANSWERS = {
  YES: [
    ...['yes', 'oui', 'ja', 'sí', 'sì', 'sim', 'tak', 'true', 'wahr', 'vrai', 'y', 'x', '1', 'はい', '有'],
    ...['有り', 'あり', 'ある', '該当', '該当あり', '該当する', '예', '네', '있음', '유', '해당', '해당함'],
    ...['是', '对'],
  ],
  NO: [
    ...['no', 'non', 'nein', 'nee', 'não', 'nie', 'false', 'falsch', 'faux', 'n', '0', 'いいえ', '無', '無し'],
    ...['なし', 'ない', '該当なし', '該当しない', '非該当', '아니오', '아니요', '없음', '무', '해당 없음'],
    ...['否', '无', '没有'],
  ],
} as const;

/** Signs by which sheets answer, as words. */
export const ANSWER_SIGNS: ReadonlyMap<string, string> = new Map([
  ...['○', '◯', '〇', '✓', '✔', '☑'].map((sign) => [sign, 'yes'] as const),
  ...['×', '✗', '✘'].map((sign) => [sign, 'no'] as const),
]);

/** Texts that say nothing. A cell with one of them is as an empty one. */
export const NOTHING: readonly string[] = [
  ...['n a', 'na', 'none', 'not applicable', 'nil', 'nothing', 'néant', 'aucun', 'aucune', 'sans objet', 's o'],
  ...['keine', 'kein', 'keiner', 'keines', 'entfällt', 'nicht zutreffend', 'nicht anwendbar', 'geen', 'n v t'],
  ...['niet van toepassing', 'ninguno', 'ninguna', 'no aplica', 'no procede', 'nessuno', 'nessuna', 'non applicabile'],
  ...['nenhum', 'nenhuma', 'não aplicável', 'não se aplica', 'brak', 'nie dotyczy', 'n d', 'żaden', 'żadne', 'なし'],
  ...[
    '無し',
    '無',
    'ない',
    '該当なし',
    '該当無し',
    '該当せず',
    '特になし',
    '없음',
    '해당 없음',
    '해당사항 없음',
    '무',
    '无',
    '没有',
  ],
  ...['不适用', '暂无', '無し。'],
  ...['sélectionnez un élément dans cette liste déroulante', 'select an item', 'tbd', 'not stated'],
];
