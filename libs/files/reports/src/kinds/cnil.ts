import { transfersIn } from '#disclosures';
import { ApplicableLaws } from '#findings';
import { destinationName } from '#law';
import type { Activity } from '#snapshot';
import { kind, type ReportContext } from '../model/kind.js';
import type { Block, Column, Section } from '../model/report.js';
import { answerTo } from '../shared/answers.js';
import { coverOf, headingOf, keyOf } from '../shared/by-party.js';
import { type PersonHeadings, personFacts, type RecordPeople } from '../shared/people.js';
import { type RecordsOfController, recordsByController } from '../shared/record-table.js';
import { CNIL_TEMPLATES, type CnilTemplate } from '../templates/cnil.js';
import {
  dataTable,
  measuresTable,
  peopleTable,
  recipientsTable,
  sensitiveTable,
  transfersTable,
} from './cnil.tables.js';
import { TABLE_FORMATS } from './formats.js';

const PERSON: PersonHeadings = [
  ['name', 'Nom :'],
  ['address', 'Adresse :'],
  ['phone', 'Téléphone :'],
  ['email', 'Adresse mél :'],
];
const LIST_COLUMNS: readonly Column[] = [
  { key: 'title', heading: 'Nom du traitement', type: 'TEXT', width: 2 },
  { key: 'reference', heading: 'N° / RÉF', type: 'TEXT', width: 0.7 },
  { key: 'createdOn', heading: 'Date de création de la fiche', type: 'DATE', optional: true },
  { key: 'updatedOn', heading: 'Dernière mise à jour de la fiche', type: 'DATE', optional: true },
  { key: 'purposes', heading: 'Finalité du traitement', type: 'TEXT', width: 3, article: '30(1)(b)' },
  { key: 'hasSpecialCategories', heading: 'Données sensibles ?', type: 'YES_NO', width: 0.7 },
];
const ACTOR_COLUMNS: readonly Column[] = [
  { key: 'role', heading: 'Acteurs', type: 'TEXT', width: 1.5 },
  { key: 'name', heading: 'Nom', type: 'TEXT' },
  { key: 'address', heading: 'Adresse', type: 'TEXT', width: 1.5 },
  { key: 'country', heading: 'Pays', type: 'TEXT' },
  { key: 'phone', heading: 'Téléphone', type: 'TEXT' },
  { key: 'email', heading: 'Adresse mél', type: 'TEXT' },
];
/** The sub-purposes that the form has lines for. Others follow with the next numbers. */
const SUB_PURPOSES = 5;

/** The workbook of the CNIL: the list of activities, and a sheet for each of them. */
export const cnil = kind<CnilTemplate>({
  code: 'CNIL',
  title: 'Record of processing activities (CNIL workbook)',
  about: 'The record of a controller in the sheets of the CNIL’s workbook: a list, and a sheet for each activity.',
  law: 'EU',
  templates: CNIL_TEMPLATES,
  formats: TABLE_FORMATS,
  languages: ['fr'],
  needs: ['DATES'],
  make(context) {
    const all = recordsByController(context, 'EU');
    return {
      ...coverOf(all, all[0]?.people.officer, context.language),
      // The form has a sheet for each activity. So those of several controllers follow each other, each with its name.
      sections: all.flatMap((records) => {
        const sections = [
          listOf(context, records),
          ...records.activities.map((activity) => sheetOf(activity, context, records)),
        ];
        const name = headingOf(records, 'CONTROLLER', context.language);
        const named = ({ key, heading, ...section }: Section): Section => ({
          key: `${keyOf(records)}.${key}`,
          heading: `${heading} – ${name}`,
          ...section,
        });
        return all.length === 1 ? sections : sections.map(named);
      }),
      gaps: all.flatMap(({ gaps }) => gaps),
    };
  },
});

function listOf({ material }: ReportContext, { activities, records, answers, people }: RecordsOfController): Section {
  const person = (key: keyof RecordPeople, heading: string): Section => ({
    key,
    heading,
    blocks: [personFacts(key, people[key], PERSON)],
  });
  const rows = activities.map((activity) => {
    const subject = { activity, record: records.get(activity.id)! };
    return {
      title: activity.title,
      reference: activity.reference,
      createdOn: material.dates?.get(activity.id)?.startsOn,
      updatedOn: material.dates?.get(activity.id)?.changedOn,
      purposes: answerTo('purposes', subject, answers),
      hasSpecialCategories: answerTo('hasSpecialCategories', subject, answers),
    };
  });
  return {
    key: 'list',
    heading: 'Liste des traitements',
    blocks: [],
    sections: [
      person('controller', 'Coordonnées du responsable de l’organisme'),
      person('representative', 'Coordonnées du représentant'),
      person('officer', 'Coordonnées du délégué à la protection des données (DPO)'),
      {
        key: 'activities',
        heading: 'Identification du traitement',
        blocks: [{ type: 'TABLE', columns: LIST_COLUMNS, rows, empty: 'Aucun traitement n’est enregistré.' }],
      },
    ],
  };
}

function sheetOf(
  activity: Activity,
  context: ReportContext<CnilTemplate>,
  { records, answers, people, party }: RecordsOfController,
): Section {
  const { snapshot, template, material } = context;
  const record = records.get(activity.id)!;
  const dates = material.dates?.get(activity.id);
  const transfers = transfersIn(activity, { snapshot, laws: new ApplicableLaws(snapshot), code: 'EU', party });
  const part = (key: string, heading: string, ...blocks: Block[]): Section => ({ key, heading, blocks });
  return {
    key: activity.reference,
    heading: `${activity.reference} ${activity.title}`,
    blocks: [],
    sections: [
      part('description', 'Description du traitement', {
        type: 'FACTS',
        facts: [
          { key: 'title', heading: 'Nom du traitement', type: 'TEXT', value: activity.title },
          { key: 'reference', heading: 'N° / RÉF', type: 'TEXT', value: activity.reference },
          { key: 'createdOn', heading: 'Date de création du traitement', type: 'DATE', value: dates?.startsOn },
          { key: 'updatedOn', heading: 'Mise à jour du traitement', type: 'DATE', value: dates?.changedOn },
        ],
      }),
      part('actors', 'Acteurs', actorsTable(activity, people, context)),
      part(
        'purposes',
        'Finalité(s) du traitement effectué',
        purposes(activity.purposes.map(({ description }) => description)),
      ),
      part('data', 'Catégories de données personnelles concernées', dataTable(activity, template, answers)),
      part('sensitive', 'Données sensibles', sensitiveTable(activity, template, answers)),
      part('people', 'Catégories de personnes concernées', peopleTable(activity, template)),
      part('recipients', 'Destinataires', recipientsTable(activity, transfers, template, answers)),
      part('measures', 'Mesures de sécurité', measuresTable(record.securityMeasures, template)),
      part('transfers', 'Transferts hors UE', transfersTable(record.transfers, transfers, template, context)),
    ],
  };
}

function actorsTable(activity: Activity, people: RecordPeople, { snapshot, language }: ReportContext): Block {
  const controllers = activity.controllers.flatMap((id) => snapshot.party(id) ?? []);
  const main = people.controller;
  const joint = activity.role === 'JOINT_CONTROLLER' ? controllers.filter((one) => one !== main) : [];
  const row = (
    role: string,
    person: Partial<Record<'name' | 'address' | 'country' | 'phone' | 'email', string>> = {},
  ) => ({
    role,
    name: person.name,
    address: person.address,
    country: person.country && destinationName(person.country, language),
    phone: person.phone,
    email: person.email,
  });
  return {
    type: 'TABLE',
    columns: ACTOR_COLUMNS,
    rows: [
      row('Responsable du traitement', main),
      row('Délégué à la protection des données', people.officer),
      row('Société du DPO (si celui-ci est externe)'),
      row('Représentant', people.representative),
      ...(joint.length > 0 ? joint : [undefined]).map((one) => row('Responsable(s) conjoint(s)', one)),
    ],
    isForm: true,
    empty: '',
  };
}

function purposes([main, ...others]: readonly string[]): Block {
  const lines = Array.from({ length: Math.max(SUB_PURPOSES, others.length) }, (_, i) => others[i]);
  return {
    type: 'FACTS',
    facts: [
      { key: 'main', heading: 'Finalité principale', type: 'TEXT', value: main },
      ...lines.map((value, i) => ({
        key: `sub${i + 1}`,
        heading: `Sous-finalité ${i + 1}`,
        type: 'TEXT' as const,
        value,
      })),
    ],
  };
}
