/** Particles whose form depends on the sound before them, as catalogues write them: after a consonant, then after a vowel. */
const PARTICLES: Readonly<Record<string, readonly [afterConsonant: string, afterVowel: string]>> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '와(과)': ['과', '와'],
  '(으)로': ['으로', '로'],
};

const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Syllables of Hangul that differ in their final consonant alone; the first of each has none, the ninth has ㄹ. */
const FINALS = 28;
const RIEUL = 8;

/**
 * Returns the text with the form of each particle that the sound before it asks for. Marks of quotation are no sound. After what
 * is not written in Hangul, both forms stay.
 */
export function withParticles(text: string): string {
  return text.replace(
    /(.)(["'”’」』)）]*)(은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로)/gu,
    (whole, sound, marks, particle) => {
      const code = sound.charCodeAt(0);
      if (code < FIRST || code > LAST) return whole;
      const final = (code - FIRST) % FINALS;
      const [afterConsonant, afterVowel] = PARTICLES[particle]!;
      const isLikeVowel = final === 0 || (final === RIEUL && particle === '(으)로');
      return sound + marks + (isLikeVowel ? afterVowel : afterConsonant);
    },
  );
}
