import { List, Text } from '@mantine/core';
import { isEmpty } from '../../parts/nothing';
import { lineOf, type Plain } from '../../parts/plain';
import { type DiffPart, diffLists, diffWords } from '../../parts/word-diff';
import { useWords } from '../../words/words';
import classes from './changes.module.css';

interface Props {
  /** Its path, from the type of the thing on: it says how values are read. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A field before and after: texts word by word, lists entry by entry. */
export function FieldDiff({ path, before, after }: Props) {
  const words = useWords();
  if (Array.isArray(before) || Array.isArray(after)) {
    const lines = (value: unknown) => (Array.isArray(value) ? value.map((item) => lineOf(item, words, path)) : []);
    return <Entries parts={diffLists(lines(before), lines(after))} />;
  }
  const text = (value: unknown) => (isEmpty(value) ? '' : lineOf(value, words, path));
  return (
    <Text size="sm" className={classes.text}>
      {diffWords(text(before), text(after), words.language).map((part, at) => (
        <Part key={`${part.kind} ${String(at)}`} kind={part.kind}>
          {part.items.join('')}
        </Part>
      ))}
    </Text>
  );
}

function Entries({ parts }: { parts: readonly DiffPart<string>[] }) {
  const entries = parts.flatMap(({ kind, items }) => items.map((item) => ({ kind, item })));
  return (
    <List size="sm" listStyleType={entries.length > 1 ? 'disc' : 'none'}>
      {entries.map(({ kind, item }, at) => (
        <List.Item key={`${kind} ${item} ${String(at)}`}>
          <Part kind={kind}>{item}</Part>
        </List.Item>
      ))}
    </List>
  );
}

function Part({ kind, children }: { kind: DiffPart<Plain>['kind']; children: string }) {
  if (kind === 'gone') return <del className={classes.gone}>{children}</del>;
  return kind === 'new' ? <ins className={classes.new}>{children}</ins> : children;
}
