import type { Said } from './said.js';

/** A group of people whose data are used. */
export interface Group {
  readonly name: Said;
  /** True: they are children, or are so as a rule. */
  readonly isChildren?: true;
  /** True: they are vulnerable towards the organisation, such as employees (WP 248 rev.01, criterion 7). */
  readonly isVulnerable?: true;
}

/** The groups of people that models name, by their keys. */
export const GROUPS = {
  applicants: {
    name: ['Job applicants', 'Bewerberinnen und Bewerber', 'Candidats à un emploi', '求職応募者', '입사 지원자'],
    isVulnerable: true,
  },
  employees: { name: ['Employees', 'Beschäftigte', 'Salariés', '従業員', '임직원'], isVulnerable: true },
  'former-employees': {
    name: ['Former employees', 'Ehemalige Beschäftigte', 'Anciens salariés', '退職者', '퇴직자'],
    isVulnerable: true,
  },
  relatives: {
    name: [
      'Family members of employees',
      'Angehörige von Beschäftigten',
      'Proches des salariés',
      '従業員の家族',
      '임직원 가족',
    ],
  },
  freelancers: {
    name: [
      'Freelancers and temporary staff',
      'Freie und Leiharbeitskräfte',
      'Indépendants et intérimaires',
      '業務委託先の個人・派遣労働者',
      '프리랜서·파견 인력',
    ],
  },
  customers: { name: ['Customers', 'Kundinnen und Kunden', 'Clients', '顧客', '고객'] },
  'customer-contacts': {
    name: [
      'Contacts at customers',
      'Ansprechpersonen bei Kunden',
      'Interlocuteurs chez les clients',
      '取引先(顧客)の担当者',
      '고객사 담당자',
    ],
  },
  prospects: { name: ['Prospects', 'Interessenten', 'Prospects', '見込み客', '잠재 고객'] },
  subscribers: {
    name: [
      'Newsletter subscribers',
      'Newsletter-Abonnenten',
      'Abonnés à la lettre d’information',
      'メールマガジン購読者',
      '뉴스레터 구독자',
    ],
  },
  visitors: {
    name: ['Website visitors', 'Website-Besucher', 'Visiteurs du site', 'ウェブサイト訪問者', '웹사이트 방문자'],
  },
  'app-users': {
    name: ['Users of the app', 'Nutzer der App', 'Utilisateurs de l’application', 'アプリ利用者', '앱 이용자'],
  },
  'supplier-contacts': {
    name: [
      'Contacts at suppliers',
      'Ansprechpersonen bei Lieferanten',
      'Interlocuteurs chez les fournisseurs',
      '仕入先の担当者',
      '공급업체 담당자',
    ],
  },
  guests: { name: ['Visitors of the premises', 'Besucher der Räume', 'Visiteurs des locaux', '来訪者', '방문객'] },
  participants: {
    name: [
      'Participants in events',
      'Teilnehmende an Veranstaltungen',
      'Participants aux événements',
      'イベント参加者',
      '행사 참가자',
    ],
  },
  'survey-participants': {
    name: [
      'Participants in surveys',
      'Teilnehmende an Umfragen',
      'Participants aux enquêtes',
      'アンケート回答者',
      '설문 응답자',
    ],
  },
  shareholders: {
    name: [
      'Shareholders and officers',
      'Gesellschafter und Organe',
      'Actionnaires et dirigeants',
      '株主・役員',
      '주주·임원',
    ],
  },
  reporters: {
    name: ['Persons who report wrongs', 'Hinweisgebende', 'Auteurs de signalements', '内部通報者', '신고자'],
    isVulnerable: true,
  },
  'persons-concerned': {
    name: [
      'Persons that a report concerns',
      'Von Hinweisen betroffene Personen',
      'Personnes visées par un signalement',
      '通報の対象者',
      '피신고자',
    ],
  },
  patients: { name: ['Patients', 'Patientinnen und Patienten', 'Patients', '患者', '환자'], isVulnerable: true },
  'study-participants': {
    name: ['Participants in studies', 'Studienteilnehmende', 'Participants aux études', '研究参加者', '연구 참여자'],
    isVulnerable: true,
  },
  pupils: {
    name: ['Pupils', 'Schülerinnen und Schüler', 'Élèves', '児童・生徒', '학생'],
    isChildren: true,
    isVulnerable: true,
  },
  parents: { name: ['Parents and guardians', 'Eltern und Sorgeberechtigte', 'Parents et tuteurs', '保護者', '보호자'] },
  students: { name: ['Students', 'Studierende', 'Étudiants', '学生', '대학생'] },
  members: { name: ['Members', 'Mitglieder', 'Membres', '会員', '회원'] },
  donors: { name: ['Donors', 'Spendende', 'Donateurs', '寄付者', '기부자'] },
  volunteers: { name: ['Volunteers', 'Ehrenamtliche', 'Bénévoles', 'ボランティア', '자원봉사자'] },
  requesters: { name: ['Persons who make requests', 'Anfragende', 'Demandeurs', '請求者・問合せ者', '요청인'] },
} as const satisfies Readonly<Record<string, Group>>;

/** The key of a group. */
export type GroupKey = keyof typeof GROUPS;
