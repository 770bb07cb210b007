import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { client } from '../../../api/client';
import { type Problem, problemsOf } from '../../../api/errors';
import { useAsk, useRead } from '../../../api/read';
import { moveTo } from '../../../app/position';
import { useWords } from '../../../words/words';
import { APPLY, PLAN, type Plan } from '../../file/queries';
import { COMPANIES, MODELS } from './query';
import { fileOf, lawLeft, type NewRecord, NOTHING, type Processor, type RegisterFile } from './record';

const DRAFT = 'regesta.draft.new-record';
const TYPING_PAUSE = 700;

/** Holds a new record while it is filled in, keeps it as a draft, and says what recording it would do. */
export function useNewRecord() {
  const { language } = useWords();
  const models = useAsk(MODELS, { language });
  const companies = useRead(COMPANIES, {});
  const [record, setRecord] = useState<NewRecord>(readDraft);
  const change = useCallback((part: Partial<NewRecord>) => setRecord((before) => ({ ...before, ...part })), []);
  useEffect(() => sessionStorage.setItem(DRAFT, JSON.stringify(record)), [record]);

  const own = companies.data?.own.nodes;
  const [only, another] = own ?? [];
  useEffect(() => {
    if (only && !another) change({ controller: only.id });
  }, [only, another, change]);

  const laws = useMemo(
    () => new Map(models.data?.places.map(({ code, law }) => [code, law ?? undefined])),
    [models.data],
  );
  const country = own?.find(({ id }) => id === record.controller)?.country ?? undefined;
  const lawOf = useCallback(
    (processor: Processor) => lawLeft(country, processor, (code) => (code ? laws.get(code) : undefined)),
    [country, laws],
  );
  return { record, change, models, companies, country, lawOf, ...useRecording(record, lawOf) };
}

/** Rehearses the record a moment after it was changed, and records it as it was rehearsed. */
function useRecording(record: NewRecord, lawOf: (processor: Processor) => string | undefined) {
  const [plan, setPlan] = useState<Plan>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isRecording, setRecording] = useState(false);
  const end = useRef(crypto.randomUUID().slice(0, 6)); // one draft has the same keys in every rehearsal
  const input = useMemo(() => inputOf(record, lawOf, end.current), [record, lawOf]);
  useEffect(() => {
    setPlan(undefined);
    if (!input) return undefined;
    let isLate = false;
    const ask = async () => {
      const { data, error } = await client.mutation(PLAN, { input, effectiveOn: undefined }).toPromise();
      if (isLate) return;
      setPlan(data?.applyRegister);
      setProblems(error ? problemsOf(error) : []);
    };
    const timer = setTimeout(() => void ask(), TYPING_PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [input]);
  /** Records what is shown. Returns the id of the activity; undefined if it was refused. */
  const save = async (reason: string): Promise<string | undefined> => {
    if (!input || !plan) return undefined;
    setRecording(true);
    const { data, error } = await client
      .mutation(APPLY, {
        input,
        effectiveOn: undefined,
        reason: reason.trim() || undefined,
        expectedPosition: plan.position,
      })
      .toPromise();
    setRecording(false);
    if (!data) {
      setProblems(error ? problemsOf(error) : []);
      return undefined;
    }
    sessionStorage.removeItem(DRAFT);
    moveTo(data.applyRegister.position);
    return plan.commands.find(({ thing }) => thing.type === 'processingActivity')?.thing.id;
  };
  return { plan, problems, save, isRecording };
}

/** Returns the file of a record that has a title and a number; without them nothing can be rehearsed. */
function inputOf(
  record: NewRecord,
  lawOf: (processor: Processor) => string | undefined,
  end: string,
): RegisterFile | undefined {
  if (!record.title.trim() || !record.reference.trim()) return undefined;
  let count = 0;
  return fileOf(
    record,
    (processor) => lawOf(processor) !== undefined,
    () => `${end}${count++ || ''}`,
  );
}

function readDraft(): NewRecord {
  const kept = sessionStorage.getItem(DRAFT);
  return kept ? { ...NOTHING, ...JSON.parse(kept) } : NOTHING;
}
