import type { Model } from '../model.js';
import { CONSENT, CONTRACT, DUTY, interest, PUBLIC_TASK } from './bases.js';

/** Models of health care. */
export const HEALTH: readonly Model[] = [
  {
    key: 'patient-care',
    sector: 'HEALTH',
    title: ['Treatment of patients', 'Behandlung von Patienten', 'Prise en charge des patients', '診療', '환자 진료'],
    groups: ['patients'],
    data: ['name', 'contact-details', 'date-of-birth', 'health-record', 'insurance'],
    purposes: [
      {
        text: [
          'Treating patients and documenting it',
          'Behandlung und Dokumentation',
          'Soins et dossier médical',
          '診療と記録',
          '진료와 기록',
        ],
        bases: [{ ...CONTRACT, specialCondition: 'HEALTH_OR_SOCIAL_CARE' }],
      },
    ],
    recipients: ['other-doctors', 'health-insurers'],
    measures: ['access-roles', 'encryption-at-rest', 'confidentiality', 'logging'],
    periods: ['health-records'],
  },
  {
    key: 'medical-billing',
    sector: 'HEALTH',
    title: [
      'Billing of treatment',
      'Abrechnung der Behandlung',
      'Facturation des soins',
      '診療報酬の請求',
      '진료비 청구',
    ],
    groups: ['patients'],
    data: ['name', 'date-of-birth', 'insurance', 'payments', 'health-record'],
    purposes: [
      {
        text: [
          'Billing insurers and patients',
          'Abrechnung mit Versicherungen und Patienten',
          'Facturation aux assurances et aux patients',
          '保険者・患者への請求',
          '보험자·환자에 대한 청구',
        ],
        bases: [{ ...DUTY, specialCondition: 'HEALTH_OR_SOCIAL_CARE' }],
      },
    ],
    recipients: ['health-insurers', 'banks'],
    measures: ['access-roles', 'encryption-in-transit'],
    periods: ['books'],
  },
  {
    key: 'medical-appointments',
    sector: 'HEALTH',
    title: [
      'Appointments and reminders',
      'Termine und Erinnerungen',
      'Rendez-vous et rappels',
      '予約・リマインド',
      '예약·알림',
    ],
    groups: ['patients'],
    data: ['name', 'contact-details'],
    purposes: [
      {
        text: [
          'Arranging appointments',
          'Vereinbarung von Terminen',
          'Prise de rendez-vous',
          '予約の管理',
          '예약 관리',
        ],
        bases: [CONTRACT],
      },
    ],
    measures: ['access-roles', 'encryption-in-transit'],
  },
  {
    key: 'clinical-study',
    sector: 'HEALTH',
    title: ['Clinical study', 'Klinische Studie', 'Étude clinique', '臨床研究', '임상 연구'],
    groups: ['study-participants'],
    data: ['name', 'contact-details', 'study-data'],
    purposes: [
      {
        text: ['Medical research', 'Medizinische Forschung', 'Recherche médicale', '医学研究', '의학 연구'],
        bases: [{ ...CONSENT, specialCondition: 'EXPLICIT_CONSENT' }],
      },
    ],
    recipients: ['authorities'],
    measures: ['pseudonymisation', 'access-roles', 'encryption-at-rest'],
  },
];

/** Models of schools and universities. */
export const SCHOOL: readonly Model[] = [
  {
    key: 'pupil-records',
    sector: 'SCHOOL',
    title: ['Records of pupils', 'Schülerakten', 'Dossiers scolaires', '学籍・指導記録', '학생 생활기록'],
    groups: ['pupils', 'parents'],
    data: ['name', 'contact-details', 'date-of-birth', 'grades', 'attendance'],
    purposes: [
      {
        text: [
          'Teaching and keeping records of it',
          'Unterricht und dessen Dokumentation',
          'Enseignement et suivi scolaire',
          '教育指導と記録',
          '교육과 기록',
        ],
        bases: [PUBLIC_TASK, DUTY],
      },
    ],
    recipients: ['school-board'],
    measures: ['access-roles', 'locked-rooms'],
  },
  {
    key: 'learning-platform',
    sector: 'SCHOOL',
    title: ['Learning platform', 'Lernplattform', 'Plateforme d’apprentissage', '学習プラットフォーム', '학습 플랫폼'],
    groups: ['pupils', 'students'],
    data: ['name', 'account', 'usage', 'grades'],
    purposes: [
      {
        text: ['Teaching online', 'Unterricht online', 'Enseignement en ligne', 'オンライン学習', '온라인 수업'],
        bases: [PUBLIC_TASK],
      },
    ],
    measures: ['access-roles', 'encryption-in-transit'],
  },
  {
    key: 'special-needs',
    sector: 'SCHOOL',
    title: [
      'Special needs and health at school',
      'Förderbedarf und Gesundheit in der Schule',
      'Besoins particuliers et santé à l’école',
      '特別支援・保健',
      '특수교육·보건',
    ],
    groups: ['pupils'],
    data: ['name', 'special-needs'],
    purposes: [
      {
        text: [
          'Supporting pupils',
          'Förderung von Schülerinnen und Schülern',
          'Accompagnement des élèves',
          '児童生徒の支援',
          '학생 지원',
        ],
        bases: [{ ...PUBLIC_TASK, specialCondition: 'SUBSTANTIAL_PUBLIC_INTEREST' }],
      },
    ],
    measures: ['access-roles', 'confidentiality', 'locked-rooms'],
  },
  {
    key: 'student-admission',
    sector: 'SCHOOL',
    title: ['Admission of students', 'Zulassung zum Studium', 'Admission des étudiants', '入学者選抜', '입학 전형'],
    groups: ['students'],
    data: ['name', 'contact-details', 'date-of-birth', 'grades', 'cv'],
    purposes: [
      {
        text: [
          'Deciding on admission',
          'Entscheidung über die Zulassung',
          'Décision d’admission',
          '入学者の選考',
          '입학 여부 결정',
        ],
        bases: [PUBLIC_TASK, CONTRACT],
      },
    ],
    measures: ['access-roles', 'deletion'],
  },
  {
    key: 'school-photos',
    sector: 'SCHOOL',
    title: [
      'Photos of school life',
      'Fotos aus dem Schulleben',
      'Photos de la vie scolaire',
      '学校生活の写真',
      '학교생활 사진',
    ],
    groups: ['pupils'],
    data: ['images'],
    purposes: [
      {
        text: [
          'Showing school life',
          'Einblick in das Schulleben',
          'Présenter la vie scolaire',
          '学校生活の紹介',
          '학교생활 소개',
        ],
        bases: [CONSENT],
      },
    ],
    measures: ['access-roles', 'deletion'],
  },
];

/** Models of associations and charities. */
export const ASSOCIATION: readonly Model[] = [
  {
    key: 'membership',
    sector: 'ASSOCIATION',
    title: [
      'Members and contributions',
      'Mitglieder und Beiträge',
      'Adhérents et cotisations',
      '会員・会費の管理',
      '회원·회비 관리',
    ],
    groups: ['members'],
    data: ['name', 'contact-details', 'address', 'membership', 'bank'],
    purposes: [
      {
        text: ['Running the association', 'Führung des Vereins', 'Gestion de l’association', '団体の運営', '단체 운영'],
        bases: [CONTRACT],
      },
    ],
    recipients: ['banks'],
    measures: ['access-roles', 'backups'],
    periods: ['books'],
  },
  {
    key: 'donations',
    sector: 'ASSOCIATION',
    title: ['Donations', 'Spenden', 'Dons', '寄付の管理', '기부금 관리'],
    groups: ['donors'],
    data: ['name', 'contact-details', 'address', 'donations', 'bank'],
    purposes: [
      {
        text: [
          'Receiving donations and confirming them',
          'Annahme und Bestätigung von Spenden',
          'Réception et attestation des dons',
          '寄付の受領と証明',
          '기부금 수령과 확인',
        ],
        bases: [CONTRACT, DUTY],
      },
      {
        text: ['Asking donors again', 'Erneute Ansprache', 'Nouvel appel aux dons', '寄付の再依頼', '재기부 요청'],
        bases: [
          interest(
            'Finding support for the cause',
            'Unterstützung für das Anliegen',
            'Trouver un soutien pour la cause',
            '活動への支援の確保',
            '활동에 대한 후원 확보',
          ),
        ],
        data: ['name', 'contact-details'],
      },
    ],
    recipients: ['tax-office', 'banks'],
    measures: ['access-roles'],
    periods: ['books'],
  },
  {
    key: 'volunteers',
    sector: 'ASSOCIATION',
    title: ['Volunteers', 'Ehrenamtliche', 'Bénévoles', 'ボランティアの管理', '자원봉사자 관리'],
    groups: ['volunteers'],
    data: ['name', 'contact-details', 'training', 'insurance'],
    purposes: [
      {
        text: [
          'Planning and insuring volunteers',
          'Einsatz und Versicherung Ehrenamtlicher',
          'Organisation et assurance des bénévoles',
          'ボランティアの活動調整と保険',
          '자원봉사 배치와 보험',
        ],
        bases: [CONTRACT],
      },
    ],
    recipients: ['insurers'],
    measures: ['access-roles'],
  },
  {
    key: 'competitions',
    sector: 'ASSOCIATION',
    title: [
      'Competitions and results',
      'Wettkämpfe und Ergebnisse',
      'Compétitions et résultats',
      '競技会・成績',
      '대회·성적',
    ],
    groups: ['members', 'participants'],
    data: ['name', 'date-of-birth', 'images'],
    purposes: [
      {
        text: [
          'Holding competitions and publishing results',
          'Wettkämpfe und Veröffentlichung der Ergebnisse',
          'Organisation de compétitions et publication des résultats',
          '競技会の開催と成績の公表',
          '대회 개최와 결과 공개',
        ],
        bases: [
          interest(
            'Sport in public',
            'Öffentlicher Sportbetrieb',
            'La pratique sportive en public',
            '競技の公開',
            '공개적인 스포츠 활동',
          ),
        ],
        data: ['name', 'date-of-birth'],
      },
      {
        text: ['Publishing photos', 'Veröffentlichung von Fotos', 'Publication de photos', '写真の公開', '사진 공개'],
        bases: [CONSENT],
        data: ['images'],
      },
    ],
    measures: ['access-roles'],
  },
];
