import type { Model } from '../model.js';
import { CONSENT, CONTRACT, DUTY, interest } from './bases.js';

/** Models of the human resources. */
export const HR: readonly Model[] = [
  {
    key: 'recruiting',
    sector: 'HR',
    title: ['Recruiting', 'Personalgewinnung', 'Recrutement', '採用活動', '채용'],
    groups: ['applicants'],
    data: ['name', 'contact-details', 'cv', 'assessment'],
    purposes: [
      {
        text: [
          'Choosing new staff',
          'Auswahl neuer Beschäftigter',
          'Choix des personnes à embaucher',
          '採用選考',
          '채용 전형',
        ],
        bases: [CONTRACT],
      },
      {
        text: [
          'Keeping applications for later vacancies',
          'Aufbewahrung von Bewerbungen für spätere Stellen',
          'Conservation des candidatures pour de futurs postes',
          '将来の求人のための応募書類の保管',
          '향후 채용을 위한 지원서 보관',
        ],
        bases: [CONSENT],
      },
    ],
    measures: ['access-roles', 'encryption-in-transit', 'deletion'],
    periods: ['applications'],
  },
  {
    key: 'personnel-files',
    sector: 'HR',
    title: ['Personnel files', 'Personalakten', 'Dossiers du personnel', '人事記録の管理', '인사기록 관리'],
    groups: ['employees', 'former-employees'],
    data: ['name', 'contact-details', 'address', 'date-of-birth', 'employment-contract', 'training'],
    purposes: [
      {
        text: [
          'Carrying out the employment',
          'Durchführung des Arbeitsverhältnisses',
          'Exécution du contrat de travail',
          '雇用管理',
          '고용관계의 이행',
        ],
        bases: [CONTRACT, DUTY],
      },
    ],
    measures: ['access-roles', 'confidentiality', 'encryption-at-rest'],
    periods: ['wage-records'],
  },
  {
    key: 'payroll',
    sector: 'HR',
    title: ['Payroll', 'Lohn- und Gehaltsabrechnung', 'Paie', '給与計算', '급여 관리'],
    groups: ['employees', 'former-employees'],
    data: ['name', 'address', 'pay', 'bank', 'tax-and-social-security', 'working-hours'],
    purposes: [
      {
        text: ['Paying wages', 'Zahlung der Vergütung', 'Versement des salaires', '給与の支払', '급여 지급'],
        bases: [CONTRACT],
      },
      {
        text: [
          'Paying taxes and contributions',
          'Abführung von Steuern und Beiträgen',
          'Paiement des impôts et cotisations',
          '税・社会保険料の納付',
          '세금·보험료 납부',
        ],
        bases: [DUTY],
      },
    ],
    recipients: ['tax-office', 'social-security', 'banks'],
    measures: ['access-roles', 'encryption-in-transit', 'logging'],
    periods: ['wage-records', 'books'],
  },
  {
    key: 'working-time',
    sector: 'HR',
    title: [
      'Working time and absences',
      'Arbeitszeit und Abwesenheiten',
      'Temps de travail et absences',
      '勤怠管理',
      '근태 관리',
    ],
    groups: ['employees'],
    data: ['name', 'working-hours', 'sick-leave'],
    purposes: [
      {
        text: [
          'Recording working time',
          'Erfassung der Arbeitszeit',
          'Suivi du temps de travail',
          '労働時間の把握',
          '근로시간 기록',
        ],
        bases: [DUTY],
        data: ['name', 'working-hours'],
      },
      {
        text: [
          'Handling sick leave',
          'Umgang mit Krankmeldungen',
          'Gestion des arrêts maladie',
          '病気休業の対応',
          '병가 처리',
        ],
        bases: [{ ...DUTY, specialCondition: 'EMPLOYMENT_AND_SOCIAL_SECURITY' }],
        data: ['name', 'sick-leave'],
      },
    ],
    measures: ['access-roles'],
    periods: ['wage-records'],
  },
  {
    key: 'performance-reviews',
    sector: 'HR',
    title: ['Performance reviews', 'Mitarbeitergespräche', 'Entretiens d’évaluation', '人事評価', '성과 평가'],
    groups: ['employees'],
    data: ['name', 'performance', 'assessment'],
    purposes: [
      {
        text: [
          'Agreeing on goals and assessing work',
          'Zielvereinbarung und Beurteilung',
          'Fixation des objectifs et évaluation du travail',
          '目標設定と業績評価',
          '목표 설정과 업무 평가',
        ],
        bases: [
          interest(
            'Developing staff and paying fairly',
            'Entwicklung der Beschäftigten und gerechte Vergütung',
            'Développement du personnel et rémunération équitable',
            '人材育成と公正な処遇',
            '인재 육성과 공정한 보상',
          ),
        ],
      },
    ],
    measures: ['access-roles', 'confidentiality'],
  },
  {
    key: 'training',
    sector: 'HR',
    title: ['Training of staff', 'Schulungen', 'Formation du personnel', '研修', '직원 교육'],
    groups: ['employees'],
    data: ['name', 'training'],
    purposes: [
      {
        text: [
          'Organising and proving training',
          'Organisation und Nachweis von Schulungen',
          'Organisation et preuve des formations',
          '研修の実施と記録',
          '교육 운영과 증빙',
        ],
        bases: [DUTY, CONTRACT],
      },
    ],
    measures: ['access-roles'],
  },
  {
    key: 'occupational-health',
    sector: 'HR',
    title: [
      'Occupational health and safety',
      'Arbeitsschutz und Arbeitsmedizin',
      'Santé et sécurité au travail',
      '安全衛生・健康診断',
      '산업안전보건',
    ],
    groups: ['employees'],
    data: ['name', 'occupational-health'],
    purposes: [
      {
        text: [
          'Protecting health at work',
          'Schutz der Gesundheit bei der Arbeit',
          'Protection de la santé au travail',
          '労働者の健康保護',
          '근로자 건강 보호',
        ],
        bases: [{ ...DUTY, specialCondition: 'HEALTH_OR_SOCIAL_CARE' }],
      },
    ],
    recipients: ['authorities'],
    measures: ['access-roles', 'confidentiality', 'encryption-at-rest'],
    periods: ['safety-records'],
  },
  {
    key: 'travel-expenses',
    sector: 'HR',
    title: [
      'Travel and expenses',
      'Reisen und Auslagen',
      'Déplacements et notes de frais',
      '出張・経費精算',
      '출장·경비 정산',
    ],
    groups: ['employees'],
    data: ['name', 'expenses', 'bank'],
    purposes: [
      {
        text: [
          'Booking travel and refunding expenses',
          'Buchung von Reisen und Erstattung von Auslagen',
          'Réservation des voyages et remboursement des frais',
          '出張手配と経費の精算',
          '출장 예약과 경비 환급',
        ],
        bases: [CONTRACT, DUTY],
      },
    ],
    recipients: ['travel-services', 'tax-office'],
    measures: ['access-roles'],
    periods: ['books'],
  },
  {
    key: 'background-checks',
    sector: 'HR',
    title: [
      'Background checks',
      'Zuverlässigkeitsprüfung',
      'Vérification des antécédents',
      '採用時の経歴確認',
      '경력·신원 조회',
    ],
    groups: ['applicants', 'employees'],
    data: ['name', 'date-of-birth', 'identity-document', 'criminal-record'],
    purposes: [
      {
        text: [
          'Checking reliability where a law requires it',
          'Prüfung der Zuverlässigkeit, soweit ein Gesetz sie verlangt',
          'Vérification de la fiabilité lorsque la loi l’exige',
          '法令に基づく適格性の確認',
          '법령에 따른 결격사유 확인',
        ],
        bases: [DUTY],
      },
    ],
    recipients: ['authorities'],
    measures: ['access-roles', 'deletion', 'confidentiality'],
  },
  {
    key: 'staff-directory',
    sector: 'HR',
    title: ['Staff directory', 'Mitarbeiterverzeichnis', 'Annuaire du personnel', '社内名簿', '임직원 주소록'],
    groups: ['employees', 'freelancers'],
    data: ['name', 'contact-details', 'images'],
    purposes: [
      {
        text: [
          'Reaching one another at work',
          'Erreichbarkeit bei der Arbeit',
          'Se joindre au travail',
          '業務上の連絡',
          '업무 연락',
        ],
        bases: [
          interest(
            'Working together smoothly',
            'Reibungslose Zusammenarbeit',
            'Bonne collaboration',
            '円滑な業務連携',
            '원활한 협업',
          ),
        ],
        data: ['name', 'contact-details'],
      },
      {
        text: ['Showing a photo', 'Anzeige eines Fotos', 'Affichage d’une photo', '写真の掲載', '사진 게시'],
        bases: [CONSENT],
        data: ['images'],
      },
    ],
    measures: ['access-roles'],
  },
];
