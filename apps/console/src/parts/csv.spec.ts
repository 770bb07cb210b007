import { csvOf } from './csv';

const cells = (...texts: string[]) => csvOf([texts]).slice(1).trimEnd();

describe('a table as CSV', () => {
  it('begins with the mark of UTF-8 and ends each row with CRLF', () => {
    expect(csvOf([['a', 'b'], ['ü']])).toBe('\uFEFFa,b\r\nü\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(cells('a,b', 'say "no"', 'one\ntwo', 'plain')).toBe('"a,b","say ""no""","one\ntwo",plain');
  });

  it('makes a text of what a spreadsheet would run', () => {
    expect(cells('=1+1', '+1', '@SUM(A1)', '-cmd', ' =1')).toBe("'=1+1,'+1,'@SUM(A1),'-cmd,' =1");
    expect(cells('=HYPERLINK("http://x.example")')).toBe(`"'=HYPERLINK(""http://x.example"")"`);
    expect(cells('\tx')).toBe("'\tx");
  });

  it('leaves numbers and ordinary texts', () => {
    expect(cells('-5', '-5.2', '2023-02-01', 'a=b')).toBe('-5,-5.2,2023-02-01,a=b');
  });
});
