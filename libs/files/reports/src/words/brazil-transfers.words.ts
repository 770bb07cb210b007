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
  'gap.CONTROLLER': 'It is not stated how to reach the controller. State its e-mail or telephone.',
  'gap.PURPOSE': 'Transfer to {importer}: the specific purpose is missing. State it.',
  'gap.COUNTRY': 'Transfer to {importer}: the country of destination is missing. State it.',
  'gap.DURATION':
    'Transfer to {importer}: the duration is missing. State the time or how long the recipient keeps the data.',
  'gap.SHARING': 'Transfer to {importer}: this is a class and no recipient. Name each recipient.',
  'gap.DUTIES': 'Transfer to {importer}: no security measures are stated. State those of its activities.',
  'gap.RIGHTS': 'The rights of data subjects are missing. State them in the profile of Brazil.',
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
  'gap.CONTROLLER': 'Não consta como contatar o controlador. Indique o e-mail ou o telefone.',
  'gap.PURPOSE': 'Transferência para {importer}: falta a finalidade específica. Indique-a.',
  'gap.COUNTRY': 'Transferência para {importer}: falta o país de destino. Indique-o.',
  'gap.DURATION':
    'Transferência para {importer}: falta a duração. Indique o tempo ou por quanto tempo o destinatário conserva os dados.',
  'gap.SHARING':
    'Transferência para {importer}: trata-se de uma categoria e não de um destinatário. Nomeie cada destinatário.',
  'gap.DUTIES': 'Transferência para {importer}: não constam medidas de segurança. Indique as de suas operações.',
  'gap.RIGHTS': 'Faltam os direitos do titular. Indique-os no perfil do Brasil.',
};

/** The phrases of the page on transfers from Brazil. */
export const BRAZIL_TRANSFER_WORDS = {
  en: { ...EN, ...INSTRUMENT_WORDS.en },
  pt: { ...PT, ...INSTRUMENT_WORDS.pt },
} satisfies Catalogue;
