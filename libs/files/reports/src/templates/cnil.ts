import type { TemplateVersion } from '../model/kind.js';

/** The boxes of data, of people, of recipients, of measures and of safeguards of the workbook. */
export interface CnilTemplate extends TemplateVersion {
  /** Boxes of ordinary data, and of sensitive ones. The last of each takes what belongs in no other. */
  readonly data: Readonly<Record<DataBox, string>>;
  readonly sensitive: Readonly<Record<SensitiveBox, string>>;
  readonly people: readonly Sorted[];
  readonly recipients: Readonly<Record<RecipientBox, string>>;
  readonly measures: readonly Sorted[];
  /** Types of safeguards, by the codes of grounds. */
  readonly safeguards: readonly Sorted[];
}

export type DataBox = 'identity' | 'life' | 'financial' | 'connection' | 'location' | 'nir' | 'others';
export type SensitiveBox =
  | 'RACIAL_OR_ETHNIC_ORIGIN'
  | 'POLITICAL_OPINIONS'
  | 'RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS'
  | 'TRADE_UNION_MEMBERSHIP'
  | 'GENETIC'
  | 'BIOMETRIC'
  | 'HEALTH'
  | 'SEX_LIFE_OR_ORIENTATION'
  | 'criminal'
  | 'others';
export type RecipientBox = 'internal' | 'processor' | 'abroad' | 'partner' | 'other';

/** An entry of a list, with the words by which a text of the register belongs to it. The last entry takes the rest. */
export interface Sorted {
  readonly name: string;
  readonly words?: RegExp;
}

/** The CNIL's workbook for a simple record: its sheets 2, 3 and 5. */
export const CNIL_TEMPLATES: readonly [CnilTemplate] = [
  {
    id: 'CNIL',
    version: '1',
    source:
      'CNIL, modèle de registre simplifié (classeur, novembre 2024), feuilles « Liste des traitements », « Modèle de fiche de registre » et « Listes »',
    isVerified: true,
    data: {
      identity: "État civil, identité, données d'identification, images…",
      life: 'Vie personnelle (habitudes de vie, situation familiale, etc.)',
      financial:
        "Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)",
      connection: 'Données de connexion (adress IP, logs, etc.)',
      location: 'Données de localisation (déplacements, données GPS, GSM, etc.)',
      nir: 'Numéro de Sécurité Sociale (ou NIR)',
      others: 'Autres données',
    },
    sensitive: {
      RACIAL_OR_ETHNIC_ORIGIN: "Données révélant l'origine raciale ou ethnique",
      POLITICAL_OPINIONS: 'Données révélant les opinions politiques',
      RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS: 'Données révélant les convictions religieuses ou philosophiques',
      TRADE_UNION_MEMBERSHIP: "Données révélant l'appartenance syndicale",
      GENETIC: 'Données génétiques',
      BIOMETRIC: "Données biométriques aux fins d'identifier une personne physique de manière unique",
      HEALTH: 'Données concernant la santé',
      SEX_LIFE_OR_ORIENTATION: "Données concernant la vie sexuelle ou l'orientation sexuelle",
      criminal: 'Données relatives à des condamnations pénales ou infractions',
      others: 'Autres données sensibles',
    },
    people: [
      { name: 'Candidats', words: /candidat|applicant|bewerber/i },
      { name: 'Prospects', words: /prospect|\bleads?\b|interessent/i },
      { name: 'Fournisseurs', words: /fournisseur|supplier|vendor|lieferant/i },
      { name: 'Prestataires', words: /prestataire|contractor|service provider|dienstleister/i },
      { name: 'Salariés', words: /salari[ée]|employee|\bstaff\b|worker|mitarbeiter|beschäftigte/i },
      { name: 'Clients', words: /client|customer|consumer|buyer|kunde/i },
      { name: 'Autres (préciser)' },
    ],
    recipients: {
      internal: 'Service interne qui traite les données',
      processor: 'Sous-traitants',
      abroad: 'Destinataires dans des pays tiers ou organisations internationales',
      partner: 'Partenaires institutionnels ou commerciaux',
      other: 'Autre (Préciser)',
    },
    measures: [
      { name: 'Chiffrement des données', words: /chiffr|encrypt|verschlüssel|\btls\b/i },
      { name: 'Sauvegarde des données', words: /sauvegarde|back-?up|sicherung/i },
      {
        name: 'Mesures de traçabilité',
        words: /tra[cç]abilit|journalis|\blog(?:s|ging|ged)?\b|audit trail|protokoll/i,
      },
      { name: "Contrôle d'accès des utilisateurs", words: /acc[eè]s|access|password|authenti|zugriff|\brole/i },
      { name: 'Contrôle des sous-traitants', words: /sous-trait|processor|auftragsverarbeit/i },
      { name: 'Mesures de protection des logiciels', words: /logiciel|software|antivirus|patch|update|firewall/i },
      { name: 'Autres mesures (à préciser)' },
    ],
    safeguards: [
      { name: 'Pays adéquat', words: /^EU\.ADEQ$/ },
      { name: 'Clauses contractuelles types (CCT)', words: /^EU\.SCC/ },
      { name: "Règles d'entreprise contraignantes (BCR)", words: /^EU\.BCR$/ },
      { name: 'Code de conduite', words: /^EU\.COC$/ },
      { name: 'Certification', words: /^EU\.CERT$/ },
      { name: 'Dérogations (art 49)', words: /^EU\.49/ },
    ],
  },
];
