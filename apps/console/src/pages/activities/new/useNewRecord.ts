import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { client } from '../../../api/client';
import { type Problem, problemsOf } from '../../../api/errors';
import { useAsk, useRead } from '../../../api/read';
import { moveTo } from '../../../app/position';
import { useSession } from '../../../app/SessionContext';
import type { Session } from '../../../app/session';
import { useMoment } from '../../../moment/moment';
import { isValues, valuesOf } from '../../../parts/values';
import { useWords } from '../../../words/words';
import { APPLY, PLAN, type Plan } from '../../file/queries';
import { copiedFrom, copyQuestion, fromCopy } from './copy';
import { libraryOf } from './library';
import type { Processor, RegisterFile } from './parts';
import { COMPANIES, COMPANY, MODELS, OWN } from './query';
import { fileOf, lawLeft, type NewRecord, NOTHING } from './record';

const DRAFT = 'regesta.draft.new-record';
const COPY = copyQuestion();
const TYPING_PAUSE = 700;

/**
 * Holds a new record while it is filled in, keeps it as a draft, and says what recording it would do.
 * @param copy the id of the activity that it begins as a copy of
 */
export function useNewRecord(copy?: string) {
  const { language } = useWords();
  const draft = copy === undefined ? DRAFT : `${DRAFT}.${copy}`;
  const department = onlyDepartment(useSession()?.limits);
  const models = useAsk(MODELS, { language });
  const companies = useRead(COMPANIES, {});
  const { data: recorded } = useRead(OWN, {});
  const library = useMemo(() => models.data && libraryOf(models.data.modelLibrary, recorded), [models.data, recorded]);
  const [record, setRecord] = useState<NewRecord>(() => readDraft(draft, department));
  const change = useCallback((part: Partial<NewRecord>) => setRecord((before) => ({ ...before, ...part })), []);
  useEffect(() => sessionStorage.setItem(draft, JSON.stringify(record)), [record, draft]);
  const copying = useCopy(copy, record, setRecord);

  const chosen = useRead(COMPANY, { id: record.controller ?? '' }, { pause: record.controller === undefined }).data
    ?.party;
  const own = companies.data && [...companies.data.own.nodes, ...(chosen ? [chosen] : [])];
  const [only, another] = companies.data?.own.nodes ?? [];
  useEffect(() => {
    if (only && !another && copy === undefined) change({ controller: only.id, company: only.name });
  }, [only, another, change, copy]);

  const laws = useMemo(
    () => new Map(models.data?.places.map(({ code, law }) => [code, law ?? undefined])),
    [models.data],
  );
  const ofCompany = own?.find(({ id }) => id === record.controller)?.country ?? undefined;
  const country = record.controller === undefined ? record.companyCountry : ofCompany;
  const lawOf = useCallback(
    (processor: Processor) => lawLeft(country, processor, (code) => (code ? laws.get(code) : undefined)),
    [country, laws],
  );
  const recording = useRecording(record, lawOf, () => sessionStorage.removeItem(draft));
  return { record, change, models, library, companies, own, country, lawOf, copying, ...recording };
}

/** Reads the activity that is copied, unless a draft of the copy is there, and says if it is waited for, or not there. */
function useCopy(
  copy: string | undefined,
  record: NewRecord,
  begin: (record: NewRecord) => void,
): 'WAITING' | 'GONE' | undefined {
  const { t } = useWords();
  const { at } = useMoment();
  const [isGone, setGone] = useState(false);
  const isWaiting = copy !== undefined && record.copied?.id !== copy;
  useEffect(() => {
    if (!isWaiting) return undefined;
    let isOver = false;
    void client.query(COPY, { id: copy, at }).then(({ data }) => {
      const { thing } = valuesOf(data);
      if (isOver) return;
      if (!isValues(thing)) setGone(true);
      else begin(fromCopy(copiedFrom(thing), t('record.copyTitle', { title: String(thing.title) })));
    });
    return () => {
      isOver = true;
    };
  }, [isWaiting, copy, at, begin, t]);
  return isGone ? 'GONE' : isWaiting ? 'WAITING' : undefined;
}

/** Rehearses the record a moment after it was changed, and records it as it was rehearsed. */
function useRecording(record: NewRecord, lawOf: (processor: Processor) => string | undefined, dropDraft: () => void) {
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
    dropDraft();
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

/** Returns the department of an account that records for one alone. */
function onlyDepartment(limits: Session['limits']): string | undefined {
  const [only, ...others] = limits?.flatMap(({ departments }) => departments) ?? [];
  return others.length === 0 ? only : undefined;
}

function readDraft(draft: string, department = NOTHING.department): NewRecord {
  const kept = sessionStorage.getItem(draft);
  return { ...NOTHING, department, ...(kept && JSON.parse(kept)) };
}
