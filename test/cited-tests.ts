/**
 * Lists the tests that a Markdown text cites in backquotes, as `file › title`. A title alone, after `›` or `…`, is one of
 * the file that was cited before it.
 */
export function citedTests(markdown: string): [file: string, title: string][] {
  let file = '';
  const cited: [string, string][] = [];
  for (const [, code] of markdown.replace(/\n\s*/g, ' ').matchAll(/`([^`]*)`/g)) {
    const [first, ...rest] = code!.split(' › ');
    if (/\.spec\.ts$/.test(first!)) file = first!;
    else if (!/^[…›]/.test(code!)) continue;
    const title = rest.length > 0 || first !== file ? [first === file ? '' : first, ...rest].join(' ') : '';
    cited.push([file, title.replace(/^[…›\s]+|[…\s]+$/g, '')]);
  }
  return cited;
}

/** True if the title consists of titles in the source: of groups, then of a test. An ellipsis (…) matches any text. */
export function hasTitle(source: string, title: string): boolean {
  return title
    .split(/\s*…\s*,?/)
    .filter((part) => part.length > 3)
    .every((part) => isMadeOf(source, part.split(' ')));
}

function isMadeOf(source: string, words: readonly string[], titles = 5): boolean {
  if (words.length === 0) return true;
  if (titles === 0) return false;
  for (let n = words.length; n > 0; n -= 1)
    if (source.includes(words.slice(0, n).join(' ')) && isMadeOf(source, words.slice(n), titles - 1)) return true;
  return false;
}
