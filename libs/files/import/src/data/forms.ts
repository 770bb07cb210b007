import type { Format } from '../reading.js';
import type { MappedField } from './fields.js';
import { ICO_COLUMNS } from './ico.js';

/** A column of a form. */
export interface FormColumn {
  readonly heading: string;
  /** The description, if the register has no field for it. */
  readonly field?: MappedField;
  /** True if nothing public says that the column has this meaning. */
  readonly isGuessed?: true;
  /** The meaning of a yes in the column, where the heading names the value. */
  readonly value?: string;
  /** The text between the items of a list. */
  readonly dividedBy?: string;
}

/** A form of sheet whose headings are known: that of an authority, or the export of a product. */
export interface Form {
  readonly format: Format;
  /** The source of the names of the columns. */
  readonly source: string;
  /** Headings that all must be there, and the least number of headings in all. */
  readonly marks: readonly string[];
  readonly least: number;
  readonly law: 'EU' | 'UK';
  readonly days?: 'DAY_FIRST';
  /** True if its rows are systems or vendors, and no activities. */
  readonly isInventory?: true;
  readonly columns: readonly FormColumn[];
}

const plain = (...headings: string[]): FormColumn[] => headings.map((heading) => ({ heading }));
const yes = (under: string, field: MappedField, values: readonly string[]): FormColumn[] =>
  values.flatMap((value) => [
    { heading: `${under} - ${value}`, field, value },
    { heading: `${under} - ${value} - Commentaire` },
  ]);

const ICO: Form = {
  format: 'ICO',
  source: 'secondary copies of the sheet for controllers',
  ...{ marks: [], least: 8, law: 'UK' },
  columns: ICO_COLUMNS.map(([heading, field]) => ({ heading, field })),
};

/** Dastra documents the columns of its import file. That its export has the same names is a guess. */
const DASTRA: Form = {
  format: 'DASTRA',
  source: 'doc.dastra.eu, "Import your data": columns of the import file of the record, in 2026',
  ...{ marks: ['Label', 'ProcessingState'], least: 4, law: 'EU', days: 'DAY_FIRST' },
  columns: [
    { heading: 'Label', field: 'title' },
    { heading: 'Ref', field: 'reference' },
    { heading: 'ProcessingState', field: 'status' },
    { heading: 'Description', field: 'description' },
    // The state of the record and not of the activity; and an exemption is no answer to whether an assessment is needed.
    ...plain('DescriptionHtml', 'State', 'DpiaExemption', 'DpiaExemptionJustification'),
    { heading: 'DateDeployment', field: 'created', isGuessed: true },
    { heading: 'Purposes', field: 'purpose', dividedBy: '|' },
  ],
};

const PEOPLE = 'Détails - Personnes concernées';
const SECURITY = 'Mesures de sécurité et confidentialité';

/**
 * MADIS: the names are those that its program writes. In 2.4.0, five columns of people stand under the heading of another: the
 * values begin with Usagers, and the headings with Salariés. So these five are no data subjects, and stay texts.
 */
const MADIS: Form = {
  format: 'MADIS',
  source:
    'the source of MADIS 2.4.0 (Soluris), which writes this file. Five of its columns of people have the values of another, so they stay texts',
  ...{ marks: ['En tant que', 'Structure - Nom'], least: 12, law: 'EU', days: 'DAY_FIRST' },
  columns: [
    { heading: 'Nom', field: 'title' },
    { heading: 'Structure - Nom', field: 'controller', isGuessed: true },
    { heading: 'En tant que', field: 'role' },
    { heading: 'Finalités', field: 'purpose' },
    { heading: 'Gestionnaire', field: 'department', isGuessed: true },
    { heading: 'État', field: 'status' },
    { heading: 'Base légale', field: 'legalBasis' },
    { heading: 'Observations', field: 'description' },
    { heading: 'Catégorie de données', field: 'dataCategory', dividedBy: ' - ' },
    { heading: 'Catégorie des données - Autres catégories', field: 'dataCategory' },
    { heading: 'Destination - Catégorie de destinataires', field: 'recipient' },
    { heading: 'Destination - Sous-traitants', field: 'processor', dividedBy: ' - ' },
    { heading: 'Historique - Date de création', field: 'created' },
    { heading: 'Historique - Date de modification', field: 'updated' },
    ...yes(PEOPLE, 'dataSubject', ['Particuliers', 'Internautes']),
    ...['Salariés', 'Élus', 'Professionnels', 'Partenaires', 'Usagers'].flatMap((who) =>
      plain(`${PEOPLE} - ${who}`, `${PEOPLE} - ${who} - Commentaire`),
    ),
    ...plain(
      'Détails - Nombre de personnes concernées',
      'Détails - Traitement papier',
      'Détails - Moyens de la collecte',
    ),
    { heading: `${PEOPLE} - Autres` },
    { heading: `${PEOPLE} - Autres - Commentaire`, field: 'dataSubject' },
    { heading: 'Détails - Logiciels et supports', field: 'system' },
    // Numbered: "1: 5 ans". With a second one, nothing says what each is for.
    { heading: 'Détails - Délai de conservation - Durée', field: 'retention', dividedBy: '1: ' },
    ...plain('Détails - Délai de conservation - Nom', 'Détails - Délai de conservation - Sort final'),
    { heading: 'Détails - Origine des données', field: 'source' },
    ...yes(SECURITY, 'securityMeasure', ["Contrôle d'accès", 'Traçabilité', 'Sauvegarde', 'Mise à jour']),
    { heading: `${SECURITY} - Autres - Commentaire`, field: 'securityMeasure' },
    ...plain(`${SECURITY} - Autres`, 'Traitement spécifique - Personnes vulnérables'),
    ...plain('Structure - SIREN', 'Structure - Code INSEE', 'Coordonnées du responsable de traitement'),
    ...plain('Justification de la base légale', 'Registre public', "Est exempté d'AIPD", 'Préconisations'),
  ],
};

const ONETRUST_SOURCE =
  'developer.onetrust.com, "Get Inventory Schema": its example names the attributes of assets and vendors';

/** Processing activities of OneTrust: what is public names no attribute of them, so those of its other inventories are taken. */
const ONETRUST: Form = {
  format: 'ONETRUST',
  source: ONETRUST_SOURCE,
  ...{ marks: ['Managing Organization', 'Name'], least: 4, law: 'EU' },
  columns: [
    { heading: 'Name', field: 'title', isGuessed: true },
    { heading: 'ID', field: 'reference', isGuessed: true },
    { heading: 'Description', field: 'description', isGuessed: true },
    { heading: 'Status', field: 'status', isGuessed: true },
    { heading: 'Created Date', field: 'created', isGuessed: true },
    { heading: 'Last Updated Date', field: 'updated', isGuessed: true },
    // It can be a company or a department.
    ...plain('Managing Organization', 'External ID', 'Created By', 'Last Updated By'),
    ...plain('Aggregate Risk Level', 'Aggregate Risk Score'),
  ],
};

const ONETRUST_ASSETS: Form = {
  format: 'ONETRUST_ASSETS',
  source: ONETRUST_SOURCE,
  ...{ marks: ['Managing Organization', 'Hosting Location'], least: 4, law: 'EU', isInventory: true },
  columns: [
    { heading: 'Name', field: 'system' },
    { heading: 'Description', field: 'description' },
    { heading: 'Hosting Location', field: 'location' },
    { heading: 'Hosting Provider', field: 'vendor' },
    { heading: 'IT Owner', field: 'owner' },
    ...plain('Managing Organization', 'Type', 'Internal or 3rd Party', 'Storage Format', 'Hosting Type'),
    ...plain('Technical Security Measures', 'Data Retention', 'ID', 'Organizational Security Measures'),
    ...plain('Other Security Measures', 'Data Disposal', 'Status', 'External ID'),
  ],
};

const ONETRUST_VENDORS: Form = {
  format: 'ONETRUST_VENDORS',
  source: ONETRUST_SOURCE,
  ...{ marks: ['Name', 'Primary Vendor Contact'], least: 4, law: 'EU', isInventory: true },
  columns: [
    { heading: 'Name', field: 'vendor' },
    { heading: 'Location', field: 'vendorCountry' },
    { heading: 'Website', field: 'website' },
    { heading: 'Description', field: 'work', isGuessed: true },
    ...plain('Organization', 'Type', 'Vendor ID', 'Classification', 'Criticality', 'Vendor Rating'),
    ...plain('Primary Vendor Contact', 'Business Owner', 'External ID', 'Created Date', 'Status', 'ID'),
    ...plain('Created By', 'Last Updated Date', 'Last Updated By'),
  ],
};

/** Business applications of ServiceNow: a list is exported as CSV with the names of the columns of its table. */
const SERVICENOW: Form = {
  format: 'SERVICENOW',
  source: 'the columns of the table cmdb_ci_business_app, as programs that read it name them',
  ...{ marks: ['name', 'install_status'], least: 3, law: 'EU', isInventory: true },
  columns: [
    { heading: 'name', field: 'system' },
    { heading: 'vendor', field: 'vendor' },
    { heading: 'short_description', field: 'description' },
    { heading: 'department', field: 'department' },
    ...plain('install_status', 'operational_status', 'install_type', 'application_type', 'business_criticality'),
    { heading: 'owned_by', field: 'owner' },
    // A person who is no owner has no place at a system.
    ...['managed_by', 'it_application_owner'].map((heading) => ({ heading, field: 'NOTHING' as const })),
    ...plain('company', 'location', 'platform', 'sys_id', 'number'),
  ],
};

/** The forms of one sheet that are recognised by their headings. */
export const FORMS: readonly Form[] = [ICO, DASTRA, MADIS, ONETRUST, ONETRUST_ASSETS, ONETRUST_VENDORS, SERVICENOW];

/** The sources of the fields of files that are no sheets. */
const OTHER_SOURCES: Partial<Record<Format, string>> = {
  FIDES: 'IABTechLab/fideslang, the models of a system and of its privacy declarations',
  DPV: 'the Data Privacy Vocabulary, as our own report writes it',
};

/** Returns where the names of the columns of a form are from. */
export function sourceOf(format: Format): string | undefined {
  return FORMS.find((form) => form.format === format)?.source ?? OTHER_SOURCES[format];
}

/** Returns whether the rows of a form are systems or vendors, and no activities. */
export function isInventory({ format }: { readonly format: Format }): boolean {
  return format === 'INVENTORY' || FORMS.some((form) => form.format === format && form.isInventory);
}
