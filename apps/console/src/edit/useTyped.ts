import { useState } from 'react';
import { today } from '../moment/dates';
import type { Values } from '../parts/values';
import { dropDraft, type FormOf, keepDraft, readDraft } from './drafts';
import type { Circumstances } from './variables';

const NOW: Circumstances = { effectiveOn: '', reason: '', evidence: '' };

/**
 * Holds what is typed into a form, and keeps it as a draft.
 * @param touched is called after every change
 */
export function useTyped(form: FormOf, touched: () => void) {
  const [draft] = useState(() => readDraft(form));
  const [hasDraft, setHasDraft] = useState(draft !== undefined);
  const [values, setValues] = useState<Values>(draft?.values ?? form.values ?? {});
  const [circumstances, setCircumstances] = useState<Circumstances>(
    draft?.circumstances ?? { ...NOW, effectiveOn: form.effectiveOn ?? today() },
  );
  const change = (next: Values) => {
    setValues(next);
    touched();
    keepDraft(form, { values: next, circumstances });
  };
  const changeCircumstances = (next: Circumstances) => {
    setCircumstances(next);
    touched();
    keepDraft(form, { values, circumstances: next });
  };
  /** Takes the values of the thing, unless a draft is there. */
  const prefill = (from: Values) => {
    if (!draft) setValues(from);
  };
  /** Drops the draft, and begins with the values of the thing. */
  const startAgain = (from: Values) => {
    dropDraft(form);
    setHasDraft(false);
    setValues(from);
    setCircumstances({ ...NOW, effectiveOn: form.effectiveOn ?? today() });
    touched();
  };
  return { hasDraft, values, circumstances, change, changeCircumstances, prefill, startAgain };
}
