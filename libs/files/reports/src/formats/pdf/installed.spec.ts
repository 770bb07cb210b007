import { missingForPdf } from './installed.js';

describe('The packages of PDF', () => {
  it('are all here', () => {
    expect(missingForPdf()).toEqual([]);
  });

  it('are named, the typesetter first, where an installation has left them out', () => {
    const nothing = (file: string) => {
      throw new Error(`Cannot find module ${file}`);
    };

    const missing = missingForPdf(nothing);

    expect(missing[0]).toBe('@myriaddreamin/typst-ts-node-compiler');
    expect(missing.slice(1)).toEqual(missing.slice(1).filter((name) => name.startsWith('@expo-google-fonts/noto-')));
    expect(missing.length).toBeGreaterThan(5);
  });

  it('are missing one by one: a language without its font is no PDF that says everything', () => {
    const withoutKorean = (file: string) => {
      if (file.includes('-kr/')) throw new Error(`Cannot find module ${file}`);
      return file;
    };

    expect(missingForPdf(withoutKorean)).toEqual(['@expo-google-fonts/noto-sans-kr']);
  });
});
