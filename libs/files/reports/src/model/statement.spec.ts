import { GAPS_OF, sentencesWith, WRITERS } from '../../../../compliance/disclosures/src/testing.js';
import { statementIn } from './statement.js';

/** The sentence of each gap in each language, and its statement. */
const PHRASES = Object.values(WRITERS).flatMap(({ write, language }) =>
  Object.values(GAPS_OF)
    .flatMap(sentencesWith)
    .map((said) => ({ phrase: write(said), statement: write(said, statementIn) }))
    .filter(({ phrase }) => phrase.language === language)
    .map(({ phrase, statement }) => ({ phrase: phrase.text, statement: statement.text })),
);
/** Words with which a request to the organisation begins. */
const REQUEST =
  /(?:^|[.。] ?)(?:State|Name|Enter|Describe|Say|Record|Register|Indiquez|Nommez|Inscrivez|Geben Sie|Nennen Sie|Tragen Sie|Indique|Informe)\b|โปรด|Hãy|(?:^|。)[请請](?!求)|(?:belirtin|kaydedin|açıklayın)\.$|ください|(?:하|적으|입력하)십시오/u;

describe('The statement in a gap', () => {
  it.each([
    ['{record} states no purpose. State what it is for.', '{record} states no purpose.'],
    ['{record} n’indique rien (art. 33). Indiquez-le.', '{record} n’indique rien (art. 33).'],
    ['{record} states no ground of Art. 33. State it.', '{record} states no ground of Art. 33.'],
    ['目的の記載がありません。記載してください。', '目的の記載がありません。'],
    ['{record} ไม่ได้ระบุวัตถุประสงค์ โปรดระบุ', '{record} ไม่ได้ระบุวัตถุประสงค์'],
    ['Nothing is asked', 'Nothing is asked'],
  ])('of “%s” is “%s”', (phrase, statement) => expect(statementIn(phrase)).toBe(statement));

  it('asks nobody for anything, in any document and language', () => {
    expect(PHRASES.length).toBeGreaterThan(900);
    expect(PHRASES.filter(({ statement }) => REQUEST.test(statement))).toEqual([]);
  });

  it('is a part of the phrase only: what is asked for is left out', () =>
    expect(PHRASES.filter(({ phrase, statement }) => statement === phrase)).toEqual([]));
});
