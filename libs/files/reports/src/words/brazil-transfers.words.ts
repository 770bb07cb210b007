import { type Catalogue, INSTRUMENT_WORDS } from '#disclosures';

const EN = {
  title: 'International transfers of personal data (Brazil)',
  transfers: 'Transfers',
  importer: 'Recipient',
  countries: 'Country of destination',
  purposes: 'Specific purpose',
  data: 'Data',
  form: 'Form',
  duration: 'Duration',
  ground: 'Ground (Art. 33)',
  measures: 'Security measures of the agents',
  rights: 'Rights of data subjects, and how they are exercised',
  none: 'No personal data leave Brazil.',
  'kind.PROVISION': 'Provision to a third party',
  'kind.ENTRUSTMENT': 'Entrustment to an operator',
  'kind.STORAGE': 'Storage',
  'kind.ACCESS': 'Access from abroad',
  'kind.JOINT_USE': 'Joint use',
} as const;

const PT: Readonly<Record<keyof typeof EN, string>> = {
  title: 'Transferências internacionais de dados pessoais',
  transfers: 'Transferências',
  importer: 'Destinatário',
  countries: 'País de destino',
  purposes: 'Finalidade específica',
  data: 'Dados',
  form: 'Forma',
  duration: 'Duração',
  ground: 'Hipótese (art. 33)',
  measures: 'Medidas de segurança dos agentes',
  rights: 'Direitos do titular e meios para o seu exercício',
  none: 'Nenhum dado pessoal sai do Brasil.',
  'kind.PROVISION': 'Fornecimento a terceiro',
  'kind.ENTRUSTMENT': 'Tratamento por operador',
  'kind.STORAGE': 'Armazenamento',
  'kind.ACCESS': 'Acesso a partir do exterior',
  'kind.JOINT_USE': 'Uso conjunto',
};

/** The phrases of the page on transfers from Brazil. */
export const BRAZIL_TRANSFER_WORDS = {
  en: { ...EN, ...INSTRUMENT_WORDS.en },
  pt: { ...PT, ...INSTRUMENT_WORDS.pt },
} satisfies Catalogue;
