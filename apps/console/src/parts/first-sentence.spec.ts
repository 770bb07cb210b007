import { firstSentence } from './first-sentence';

describe('The first sentence of a text', () => {
  it.each([
    ['The record states no purpose. State what the data are processed for.', 'The record states no purpose.'],
    [
      '"Keeping applications." rest on consent, and nobody says where it is. State it.',
      '"Keeping applications." rest on consent, and nobody says where it is.',
    ],
    ['No basis of Art. 7 is stated. Say which.', 'No basis of Art. 7 is stated.'],
    ['목적이 기재되어 있지 않습니다. 목적을 기재하십시오.', '목적이 기재되어 있지 않습니다.'],
    ['目的が記載されていません。目的を記載してください。', '目的が記載されていません。'],
    ['One sentence alone', 'One sentence alone'],
    [
      'Help Inc. (Hosting of the hotline) processes data, but no contract is recorded. Conclude it.',
      'Help Inc. (Hosting of the hotline) processes data, but no contract is recorded.',
    ],
    [
      '"Linya Telephony Pte. Ltd." rests on clauses without saying which. State them.',
      '"Linya Telephony Pte. Ltd." rests on clauses without saying which.',
    ],
    ['Lys S.A. Luxembourg keeps data abroad. Register it.', 'Lys S.A. Luxembourg keeps data abroad.'],
    ['Tallowby Co., Ltd. Shanghai is no party. Name it.', 'Tallowby Co., Ltd. Shanghai is no party.'],
  ])('of %p', (text, sentence) => {
    const [first, more] = firstSentence(text);
    expect(first).toBe(sentence);
    expect([first, more].filter(Boolean).join(' ').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('of nothing is nothing', () => expect(firstSentence('')).toEqual(['', '']));
});
