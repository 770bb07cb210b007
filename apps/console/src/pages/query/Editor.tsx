import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly language: Extension;
  readonly height: string;
  /** Absent: the text is only read. */
  readonly change?: (text: string) => void;
  /** Runs on Ctrl-Enter or Cmd-Enter. */
  readonly run?: () => void;
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'light-dark(#7a1fa2, #ce93d8)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'light-dark(#0b5d5a, #7fd1c9)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'light-dark(#8a3b00, #ffb77a)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'light-dark(#1c4f9c, #90b8f8)' },
  { tag: [tags.typeName, tags.definition(tags.variableName)], color: 'light-dark(#1c4f9c, #90b8f8)' },
  { tag: tags.variableName, color: 'light-dark(#7a1fa2, #ce93d8)' },
  { tag: tags.comment, color: 'light-dark(#56606a, #a6adb3)', fontStyle: 'italic' },
]);

const LOOK = EditorView.theme({
  '&': {
    border: '1px solid var(--mantine-color-default-border)',
    borderRadius: 'var(--mantine-radius-sm)',
    backgroundColor: 'var(--mantine-color-body)',
    color: 'var(--mantine-color-text)',
    fontSize: '0.85rem',
  },
  '&.cm-focused': { outline: '2px solid light-dark(#0b5d5a, #5cb7af)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'light-dark(#56606a, #a6adb3)', border: 'none' },
  '.cm-content': { caretColor: 'var(--mantine-color-text)', fontFamily: 'var(--mantine-font-family-monospace)' },
  '.cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--mantine-color-body)',
    color: 'var(--mantine-color-text)',
    border: '1px solid var(--mantine-color-default-border)',
  },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'light-dark(#cfe6e3, #24504d)',
  },
});

const FromOutside = Annotation.define<boolean>();

/** An editor of text with the colours of its language. Its styles have the nonce of the page. */
export function Editor({ label, value, language, height, change, run }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef({ change, run });
  latest.current = { change, run };

  useEffect(() => {
    const editor = new EditorView({
      parent: place.current!,
      state: EditorState.create({
        extensions: [
          EditorView.cspNonce.of(nonce),
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                latest.current.run?.();
                return latest.current.run !== undefined;
              },
            },
            ...defaultKeymap,
            ...historyKeymap,
            ...completionKeymap,
          ]),
          lineNumbers(),
          history(),
          bracketMatching(),
          closeBrackets(),
          autocompletion(),
          syntaxHighlighting(COLOURS),
          LOOK,
          EditorView.theme({ '&': { height }, '.cm-scroller': { overflow: 'auto' } }),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          latest.current.change ? [] : EditorState.readOnly.of(true),
          language,
          EditorView.updateListener.of((update) => {
            const isOwn = update.transactions.some((one) => one.annotation(FromOutside));
            if (update.docChanged && !isOwn) latest.current.change?.(update.state.doc.toString());
          }),
        ],
      }),
    });
    if (!latest.current.change) editor.scrollDOM.tabIndex = 0; // what only scrolls is reached by the keyboard too
    view.current = editor;
    return () => editor.destroy();
  }, [label, language, height]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === value) return;
    editor.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: value },
      annotations: FromOutside.of(true),
    });
  });
  return <div ref={place} />;
}
