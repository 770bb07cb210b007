import { found, languageFor, listed } from './kinds';
import type { Kind, LawOfKind } from './queries';

const kind = (code: string, law?: string, title = code) => ({ code, law, title });
const EU = kind('ART30_1', 'EU', 'Record of processing activities');
const KR = kind('KR_POLICY', 'KR', '개인정보 처리방침');
const US = kind('US_CA', 'US-CA', 'Categories');
const TR = kind('TR_INVENTORY', 'TR', 'Inventory');
const OWN = kind('TRANSFERS', undefined, 'Registre des transferts à l’étranger');
const law = (code: string, ...concerns: LawOfKind['concerns']): LawOfKind => ({ code, concerns });

describe('The list of kinds', () => {
  it('has those of the laws that concern the organisation first, its own countries before other laws', () => {
    const laws = [law('EU'), law('US-CA', 'PROFILE'), law('KR', 'SEAT', 'PROFILE'), law('TR', 'REPRESENTATIVE')];
    expect(listed([EU, KR, US, TR, OWN], laws, false)).toEqual({
      own: [
        { law: 'KR', kinds: [KR] },
        { law: 'TR', kinds: [TR] },
        { law: 'US-CA', kinds: [US] },
      ],
      general: [OWN],
      others: [{ law: 'EU', kinds: [EU] }],
    });
  });

  it('has no other countries for a regulator, whose grant covers them', () => {
    expect(listed([KR, TR], [law('KR'), law('TR', 'SEAT')], true)).toEqual({
      own: [
        { law: 'TR', kinds: [TR] },
        { law: 'KR', kinds: [KR] },
      ],
      general: [],
      others: [],
    });
  });

  it('has every kind while the laws are not known', () => {
    expect(listed([EU, KR, OWN], [], false)).toEqual({
      own: [],
      general: [OWN],
      others: [
        { law: 'EU', kinds: [EU] },
        { law: 'KR', kinds: [KR] },
      ],
    });
  });

  it('is searched by title, country and code, in any script, without regard to case and accents', () => {
    const place = (code: string) => ({ KR: 'Südkorea' })[code] ?? code;
    const codes = (text: string) => found([EU, KR, OWN], text, place).map(({ code }) => code);
    expect(codes('PROCESSING record')).toEqual(['ART30_1']);
    expect(codes('südkorea')).toEqual(['KR_POLICY']);
    expect(codes('처리방침')).toEqual(['KR_POLICY']);
    expect(codes('kr_')).toEqual(['KR_POLICY']);
    expect(codes('À l’étranger')).toEqual(['TRANSFERS']);
    expect(codes("a l'etranger")).toEqual(['TRANSFERS']);
    expect(codes('sudkorea')).toEqual(['KR_POLICY']);
    expect(codes(' ')).toEqual(['ART30_1', 'KR_POLICY', 'TRANSFERS']);
    expect(codes('nothing')).toEqual([]);
  });
});

describe('A kind opens', () => {
  it('in the language of its reader, else in its first one', () => {
    const languages: Kind['languages'] = ['ko', 'en'];
    expect(['en', 'de'].map((reader) => languageFor({ languages }, reader))).toEqual(['en', 'ko']);
  });
});
