import type { NamesLanguage } from '#disclosures';
import type { ActivityRole, SpecialCategory } from '#law';

// Names of the words of the register, with their articles of the GDPR. The UK GDPR has the same numbers.

type Names<K extends string> = Readonly<Record<NamesLanguage, Readonly<Record<K, string>>>>;

/** Said where the register says that there is none. */
export const NONE = { en: 'None', fr: 'Aucune', de: 'Keine' } as const;

/** Special categories of personal data (Art 9(1)). */
export const SPECIAL_NAMES: Names<SpecialCategory> = {
  en: {
    RACIAL_OR_ETHNIC_ORIGIN: 'racial or ethnic origin',
    POLITICAL_OPINIONS: 'political opinions',
    RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS: 'religious or philosophical beliefs',
    TRADE_UNION_MEMBERSHIP: 'trade union membership',
    GENETIC: 'genetic data',
    BIOMETRIC: 'biometric data',
    HEALTH: 'health',
    SEX_LIFE_OR_ORIENTATION: 'sex life or sexual orientation',
  },
  fr: {
    RACIAL_OR_ETHNIC_ORIGIN: 'origine raciale ou ethnique',
    POLITICAL_OPINIONS: 'opinions politiques',
    RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS: 'convictions religieuses ou philosophiques',
    TRADE_UNION_MEMBERSHIP: 'appartenance syndicale',
    GENETIC: 'données génétiques',
    BIOMETRIC: 'données biométriques',
    HEALTH: 'santé',
    SEX_LIFE_OR_ORIENTATION: 'vie sexuelle ou orientation sexuelle',
  },
  de: {
    RACIAL_OR_ETHNIC_ORIGIN: 'rassische oder ethnische Herkunft',
    POLITICAL_OPINIONS: 'politische Meinungen',
    RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS: 'religiöse oder weltanschauliche Überzeugungen',
    TRADE_UNION_MEMBERSHIP: 'Gewerkschaftszugehörigkeit',
    GENETIC: 'genetische Daten',
    BIOMETRIC: 'biometrische Daten',
    HEALTH: 'Gesundheit',
    SEX_LIFE_OR_ORIENTATION: 'Sexualleben oder sexuelle Orientierung',
  },
};

/** Roles of the organisation. */
export const ROLE_NAMES: Names<ActivityRole> = {
  en: { CONTROLLER: 'Controller', JOINT_CONTROLLER: 'Joint controller', PROCESSOR: 'Processor' },
  fr: {
    CONTROLLER: 'Responsable du traitement',
    JOINT_CONTROLLER: 'Responsable conjoint du traitement',
    PROCESSOR: 'Sous-traitant',
  },
  de: {
    CONTROLLER: 'Verantwortlicher',
    JOINT_CONTROLLER: 'Gemeinsam Verantwortlicher',
    PROCESSOR: 'Auftragsverarbeiter',
  },
};
