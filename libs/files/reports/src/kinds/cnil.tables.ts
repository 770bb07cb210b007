import { type RecordTransfer, retentionSentence, scopeNames } from '#disclosures';
import { type RecordedRule, recorded, reliedOn } from '#findings';
import { type Activity, type Transfer, touches } from '#snapshot';
import type { ReportContext } from '../model/kind.js';
import type { Column, Table } from '../model/report.js';
import { type AnswerContext, countryNames } from '../shared/answers.js';
import type { CnilTemplate, DataBox, RecipientBox, SensitiveBox, Sorted } from '../templates/cnil.js';
import { NONE } from '../words/value.words.js';

// The tables of a sheet of the CNIL's workbook. Boxes that the register does not fill stay, as on the form.

type Category = Activity['dataCategories'][number];

const EMPTY = 'Rien n’est indiqué.';
const text = (key: string, heading: string, width = 1): Column => ({ key, heading, type: 'TEXT', width });

/** Returns the ordinary data by the boxes of the form, with how long each is kept. */
export function dataTable(activity: Activity, { data }: CnilTemplate, context: AnswerContext): Table {
  const ordinary = activity.dataCategories.filter(({ special, criminal }) => special !== 'YES' && criminal !== 'YES');
  const boxes = Object.entries(data) as [DataBox, string][];
  return boxesTable(
    'Catégories de données personnelles concernées',
    boxes.map(([box, name]) => [name, ordinary.filter((category) => boxOf(category) === box), box === 'others']),
    activity,
    context,
  );
}

/** Returns the box of ordinary data, by their classes under the laws. */
function boxOf({ ccpa, financial }: Category): DataBox {
  if (financial === 'YES') return 'financial';
  if (ccpa.includes('G')) return 'location';
  if (ccpa.includes('F')) return 'connection';
  return ccpa.includes('A') || ccpa.includes('B') ? 'identity' : 'others';
}

/** Returns the sensitive data and those on offences, by the boxes of the form. */
export function sensitiveTable(activity: Activity, { sensitive }: CnilTemplate, context: AnswerContext): Table {
  const boxes = Object.entries(sensitive) as [SensitiveBox, string][];
  const isIn = ({ special, specialKinds, criminal }: Category, box: SensitiveBox) => {
    if (box === 'criminal') return criminal === 'YES';
    if (special !== 'YES') return false;
    return box === 'others' ? specialKinds.length === 0 : specialKinds.includes(box);
  };
  const said = activity.dataCategories;
  const isNone = said.length > 0 && said.every(({ special, criminal }) => special === 'NO' && criminal === 'NO');
  return boxesTable(
    'Données sensibles',
    boxes.map(([box, name]) => [name, activity.dataCategories.filter((one) => isIn(one, box)), box === 'others']),
    activity,
    context,
    isNone,
  );
}

function boxesTable(
  heading: string,
  boxes: readonly [name: string, data: readonly Category[], isRest: boolean][],
  activity: Activity,
  context: AnswerContext,
  isNone = false,
): Table {
  const rules = recorded(activity, context.snapshot, context.code).retention;
  return {
    type: 'TABLE',
    columns: [
      text('box', heading, 1.5),
      text('description', 'Description', 1.5),
      text('kept', 'Durée de conservation', 1.5),
    ],
    rows: boxes
      .filter(([, data, isRest]) => !isRest || data.length > 0)
      .map(([box, data]) => ({
        box,
        description: isNone ? NONE.fr.none : orNothing(data.map(({ name }) => name)),
        kept: orNothing(data.length > 0 ? keptFor(data, rules, activity, context) : []),
      })),
    isForm: true,
    empty: EMPTY,
  };
}

function keptFor(
  data: readonly Category[],
  rules: readonly RecordedRule[],
  activity: Activity,
  { say, language }: AnswerContext,
): string[] {
  const limits = { dataCategories: data.map(({ key }) => key) };
  return rules
    .filter(({ appliesTo }) => touches(activity, appliesTo, limits))
    .map((rule) => retentionSentence(rule, scopeNames(activity, rule.appliesTo, limits), say, language));
}

/** Returns the data subjects, each under the word of the list that its name has. */
export function peopleTable({ dataSubjects }: Activity, { people }: CnilTemplate): Table {
  return {
    type: 'TABLE',
    columns: [
      text('number', 'Catégories de personnes concernées'),
      { ...text('description', 'Description'), choices: people.map(({ name }) => name) },
      text('details', 'Précisions', 2),
    ],
    rows: dataSubjects.map(({ name }, i) => ({
      number: `Catégorie de personnes ${i + 1}`,
      description: sortedAs(name, people),
      details: name,
    })),
    empty: EMPTY,
  };
}

/** Returns the recipients: the organisation's own staff, processors, those abroad, partners and others. */
export function recipientsTable(
  activity: Activity,
  transfers: readonly Transfer[],
  { recipients }: CnilTemplate,
  { snapshot, code }: AnswerContext,
): Table {
  const importers = new Set(transfers.map(({ importer }) => snapshot.party(importer)?.name));
  const parties = new Set(snapshot.parties.map(({ name }) => name));
  const own = activity.recipients
    .filter(({ ownStaff }) => ownStaff)
    .map(({ name }) => ({ box: 'internal' as const, name }));
  const others = recorded(activity, snapshot, code).recipients.map(
    ({ name, works }): { box: RecipientBox; name: string } => {
      if (works.length > 0) return { box: 'processor', name: `${name} (${works.join('; ')})` };
      return { box: importers.has(name) ? 'abroad' : parties.has(name) ? 'partner' : 'other', name };
    },
  );
  return {
    type: 'TABLE',
    columns: [
      text('number', 'Destinataires'),
      { ...text('type', 'Type de destinataire', 1.5), choices: Object.values(recipients) },
      text('details', 'Précisions', 2),
    ],
    rows: [...own, ...others].map(({ box, name }, i) => ({
      number: `Destinataire ${i + 1}`,
      type: recipients[box],
      details: name,
    })),
    empty: EMPTY,
  };
}

/** Returns the security measures, each under the word of the list that its text has. */
export function measuresTable(measures: readonly string[], template: CnilTemplate): Table {
  return {
    type: 'TABLE',
    columns: [
      text('number', 'Mesures de sécurité'),
      { ...text('type', 'Type de mesure de sécurité', 1.5), choices: template.measures.map(({ name }) => name) },
      text('details', 'Précisions', 2),
    ],
    rows: measures.map((measure, i) => ({
      number: `Mesure de sécurité ${i + 1}`,
      type: sortedAs(measure, template.measures),
      details: measure,
    })),
    empty: EMPTY,
  };
}

/** Returns the transfers. The first of the record are the registered ones, in the same order. */
export function transfersTable(
  shown: readonly RecordTransfer[],
  transfers: readonly Transfer[],
  { safeguards }: CnilTemplate,
  { law, language }: ReportContext,
): Table {
  const typesOf = (transfer: Transfer | undefined) =>
    transfer ? reliedOn(transfer, 'EU', law.date).flatMap(({ code }) => sortedAs(code, safeguards) ?? []) : [];
  return {
    type: 'TABLE',
    columns: [
      text('number', 'Transferts hors UE'),
      text('recipient', 'Destinataire'),
      text('country', 'Pays'),
      { ...text('type', 'Type de Garanties'), choices: safeguards.map(({ name }) => name) },
      text('documents', 'Liens vers la documentation', 1.5),
    ],
    rows: shown.map(({ recipient, countries, safeguard, mark }, i) => ({
      number: `Organisme destinataire ${i + 1}`,
      recipient,
      country: orNothing(countryNames(countries, language)),
      type: orNothing([...new Set(typesOf(transfers[i]))]),
      documents: mark === undefined ? safeguard : [safeguard, mark].filter(Boolean).join(' – '),
    })),
    empty: EMPTY,
  };
}

/** Returns the name of the first entry whose words the text has, or of the last entry if it takes the rest. */
function sortedAs(of: string, list: readonly Sorted[]): string | undefined {
  return list.find(({ words }) => words === undefined || words.test(of))?.name;
}

function orNothing(texts: readonly string[]): readonly string[] | undefined {
  return texts.length > 0 ? texts : undefined;
}
