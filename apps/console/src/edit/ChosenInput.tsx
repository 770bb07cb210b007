import { useLingui } from '@lingui/react';
import { Autocomplete, MultiSelect, Stack, TagsInput } from '@mantine/core';
import { use, useMemo, useState } from 'react';
import { graphql } from '../api/graphql';
import { useAsk } from '../api/read';
import { useMoment } from '../moment/moment';
import { NONE } from '../parts/filters/facets';
import { useSchedule1 } from '../parts/schedule-1';
import { textsOf } from '../parts/values';
import { useWords } from '../words/words';
import { Choice, type OfField } from './Choice';
import type { Chooser } from './choosers';
import { DateOfForm } from './form-context';
import { GroundInput } from './GroundInput';
import { ListOfTexts } from './ListOfTexts';
import { languageChoices } from './languages';

/** The input of a field that takes what is chosen, and no code that is typed. */
export function ChosenInput({ chooser, ...field }: OfField & { readonly chooser: Chooser }) {
  const Input = INPUTS[chooser];
  return <Input {...field} />;
}

/** The conditions of Schedule 1 to the UK Data Protection Act 2018, by paragraph and title. */
function Schedule1Input(field: OfField) {
  return <Choice {...field} data={[...useSchedule1()].map(([value, label]) => ({ value, label }))} />;
}

/** The items that documents of laws read from the statements of a profile, by their titles. */
function StatementInput(field: OfField) {
  const words = useWords();
  const items = useCodes('StatementItem');
  const known = new Set([...items, ...chosenIn(field.value)]);
  const data = [...known].map((item) => ({ value: item, label: words.item(item) }));
  return <Choice {...field} data={data.sort((a, b) => a.label.localeCompare(b.label, words.language))} />;
}

/** Languages by their names, and any other by its tag. */
function LanguageInput(field: OfField) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  return <Choice {...field} data={languageChoices(words, chosenIn(field.value), typed)} onSearch={setTyped} />;
}

/** The exceptions that laws name, chosen by their titles, and others in words. */
function ExceptionInput(field: OfField) {
  const { find } = useWords();
  const known = useCodes('RetentionException');
  const all = textsOf(field.value);
  const codes = all.filter((one) => known.includes(one));
  const words = all.filter((one) => !known.includes(one));
  return (
    <Stack gap={6}>
      <MultiSelect
        {...field.common}
        data={known.map((code) => ({ value: code, label: find(`codes.RetentionException.${code}`) ?? code }))}
        value={codes}
        onChange={(chosen) => field.change([...chosen, ...words])}
      />
      <ListOfTexts {...field} value={words} change={(texts) => field.change([...codes, ...textsOf(texts)])} />
    </Stack>
  );
}

const VERSIONS = graphql(`
  query InstrumentVersions($on: Date) { jurisdictions(on: $on) { instruments { kind name version } } }
`);

/** The version of an instrument: one that a law knows for its kind on the date, or another in words. */
function VersionInput({ value, change, siblings, common }: OfField) {
  const { data } = useAsk(VERSIONS, { on: use(DateOfForm) });
  const all = data?.jurisdictions.flatMap(({ instruments }) => instruments) ?? [];
  const versions = all.filter(({ kind }) => siblings.kind === undefined || kind === siblings.kind);
  return <Suggested {...{ value, change, common }} texts={versions.map(({ version }) => version)} />;
}

const ARTICLES = graphql(`
  query ArticlesOfDuties($on: Date) {
    jurisdictions(on: $on) { code transferDuties { of article } grounds { article priorFiling } }
  }
`);

/** The article that asks for a prior authorisation: one of the law that is named, or another in words. */
function ArticleInput({ value, change, siblings, common }: OfField) {
  const { data } = useAsk(ARTICLES, { on: use(DateOfForm) });
  const law = data?.jurisdictions.find(({ code }) => code === siblings.law);
  const duties = law?.transferDuties.map(({ article }) => article) ?? [];
  const filings = law?.grounds.filter(({ priorFiling }) => priorFiling).map(({ article }) => article) ?? [];
  return <Suggested {...{ value, change, common }} texts={[...filings, ...duties]} />;
}

function Suggested({
  value,
  change,
  common,
  texts,
}: Pick<OfField, 'value' | 'change' | 'common'> & { texts: readonly string[] }) {
  return (
    <Autocomplete
      {...common}
      data={[...new Set(texts)]}
      value={typeof value === 'string' ? value : ''}
      onChange={change}
    />
  );
}

const CATEGORIES = graphql(`
  query CategoriesOfRegister($at: Moment) {
    processingActivities(at: $at, first: 0) { counts(by: DATA_CATEGORY) { value label } }
  }
`);

/** Categories of data of any activity, as the register has them. */
function CategoryInput({ value, change, common }: OfField) {
  const { at } = useMoment();
  const { data } = useAsk(CATEGORIES, { at });
  const known = data?.processingActivities.counts.map(({ value }) => value) ?? [];
  return <TagsInput {...common} data={known} value={[...textsOf(value)]} onChange={change} />;
}

const DEPARTMENTS = graphql(`
  query DepartmentsOfRegister($at: Moment) { processingActivities(at: $at, first: 0) { counts(by: DEPARTMENT) { value } } }
`);

/** Departments: those that activities name, or others in words. */
function DepartmentInput({ value, change, common, type }: OfField) {
  const { at } = useMoment();
  const { data } = useAsk(DEPARTMENTS, { at });
  const known = data?.processingActivities.counts.map(({ value }) => value).filter((one) => one !== NONE) ?? [];
  if (!type.isList) return <Suggested {...{ value, change, common }} texts={known} />;
  return <TagsInput {...common} data={known} value={[...textsOf(value)]} onChange={change} />;
}

/** Returns the codes that have titles of a kind. */
function useCodes(kind: string): readonly string[] {
  const { i18n } = useLingui();
  return useMemo(() => {
    const prefix = `codes.${kind}.`;
    const keys = Object.keys(i18n.messages).filter((key) => key.startsWith(prefix));
    return keys.map((key) => key.slice(prefix.length));
  }, [i18n.messages, kind]);
}

/** Returns what is chosen already, so that it stays among the choices. */
const chosenIn = (value: unknown): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string' && one !== '');

const INPUTS: Readonly<Record<Chooser, (field: OfField) => React.ReactNode>> = {
  GROUND: GroundInput,
  VERSION: VersionInput,
  ARTICLE: ArticleInput,
  STATEMENT: StatementInput,
  LANGUAGE: LanguageInput,
  EXCEPTION: ExceptionInput,
  SCHEDULE_1: Schedule1Input,
  CATEGORY: CategoryInput,
  DEPARTMENT: DepartmentInput,
};
