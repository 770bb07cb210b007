import { RETENTION_WORDS } from '../shared/retention.words.js';
import type { Catalogue } from '../shared/words.js';

const EN = {
  ...RETENTION_WORDS.en,
  title: 'Privacy policy (Personal Information Protection Act, Art 30)',
  // ---- headings, in the order of the document; columns after a dot
  'heading.appliesFrom': 'Applies from',
  'heading.processing':
    'Purposes of processing, items of personal information, and periods of processing and retention',
  'heading.processing.title': 'Processing',
  'heading.processing.purposes': 'Purposes of processing',
  'heading.processing.items': 'Items of personal information processed',
  'heading.processing.retention': 'Period of processing and retention',
  'heading.withoutConsent': 'Items processed without the consent of the data subject, with the legal basis',
  'heading.withoutConsent.purpose': 'Purpose',
  'heading.withoutConsent.items': 'Items',
  'heading.withoutConsent.basis': 'Legal basis',
  'heading.withoutConsent.limits': 'Conditions, and other bases in parts',
  'heading.thirdPartyProvision': 'Provision of personal information to third parties',
  'heading.thirdPartyProvision.recipient': 'Recipient',
  'heading.thirdPartyProvision.purpose': "Recipient's purpose of use",
  'heading.thirdPartyProvision.items': 'Items provided',
  'heading.thirdPartyProvision.retention': "Recipient's period of retention and use",
  'heading.delegation': 'Entrustment of the processing of personal information',
  'heading.delegation.delegatee': 'Delegatee',
  'heading.delegation.works': 'Entrusted work',
  'heading.delegation.under': 'Entrusted in turn by',
  'heading.delegation.marketing': 'Promotion of goods or services, or solicitation of sales',
  'heading.overseasTransfers': 'Overseas transfer of personal information',
  'heading.overseasTransfers.ground': 'Legal ground of the transfer',
  'heading.overseasTransfers.items': 'Items of personal information transferred',
  'heading.overseasTransfers.country': 'Country',
  'heading.overseasTransfers.timing': 'Time of transfer',
  'heading.overseasTransfers.method': 'Method of transfer',
  'heading.overseasTransfers.recipient': 'Name of the recipient',
  'heading.overseasTransfers.recipientContact': 'Contact of the recipient',
  'heading.overseasTransfers.purpose': "Recipient's purpose of use",
  'heading.overseasTransfers.retention': "Recipient's period of retention and use",
  'heading.overseasTransfers.refusalMethod': 'Method of refusing the transfer',
  'heading.overseasTransfers.refusalProcedure': 'Procedure of refusal',
  'heading.overseasTransfers.refusalEffect': 'Effect of refusal',
  'heading.destruction': 'Procedure and method of destruction of personal information',
  'heading.preservedByLaw': 'Personal information preserved because a law orders it: the law and the items',
  'heading.pseudonymisedData': 'Processing of pseudonymised data',
  'heading.sensitiveDataDisclosure': 'Possible disclosure of sensitive data, and how to choose otherwise',
  'heading.additionalUse': 'Criteria for additional use and provision',
  'heading.securityMeasures': 'Measures to keep personal information safe',
  'heading.automaticCollection': 'Devices that collect personal information automatically, and how to refuse them',
  'heading.rights': 'Rights and duties of data subjects and legal representatives, and how to exercise them',
  'heading.processingCountries': 'Countries that process what is collected in Korea directly from abroad',
  'heading.automatedDecisions': 'Criteria and procedure of automated decisions',
  'heading.domesticAgent': 'Domestic agent',
  'heading.agentRepresentative': 'Representative of the domestic agent, if it is a corporation',
  'heading.privacyOfficer': 'Chief privacy officer',
  'heading.privacyOfficer.name': 'Name',
  'heading.privacyOfficer.department': 'Department',
  'heading.privacyOfficer.phone': 'Telephone',
  'heading.privacyOfficer.email': 'E-mail',
  'heading.privacyOfficer.address': 'Address',
  'heading.gaps': 'What is missing',
  // ---- fixed phrases
  'ground.KR.CONSENT': 'consent of the data subject',
  'ground.KR.LAW': 'statute or treaty',
  'ground.KR.CONTRACT_OUTSOURCE': 'entrustment or storage needed for a contract with the data subject',
  'ground.KR.CERT': 'certification of the recipient',
  'ground.KR.EQUIV': 'recognition of the country by the Personal Information Protection Commission',
  'ground.unverified': '{ground} (not verified)',
  'ground.beforeReform': 'entrustment or storage by an online service provider, disclosed',
  'limits.other': 'Except: {basis}',
  'limits.otherWhere': 'Except: {basis} ({where})',
  'basis.CONSENT': 'consent of the data subject',
  'basis.EXPRESS_CONSENT': 'express consent of the data subject',
  'basis.LEGAL_OBLIGATION': 'special provision of a law, or legal duty',
  'basis.PUBLIC_TASK': 'public task',
  'basis.CONTRACT': 'conclusion or performance of a contract with the data subject',
  'basis.VITAL_INTERESTS': 'urgent interests of life, body or property',
  'basis.LEGITIMATE_INTERESTS': "legitimate interest that clearly overrides the data subject's rights",
  'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'legitimate interest that the law of another country recognises',
  'basis.OTHER': '{basis}, which Art 15(1) does not know',
  // ---- gaps
  'overseas.ITEMS': 'Overseas transfer to {recipient}: the items transferred are missing. List them.',
  'overseas.COUNTRY': 'Overseas transfer to {recipient}: the country is missing. State every country.',
  'overseas.TIMING': 'Overseas transfer to {recipient}: the time of transfer is missing. State it.',
  'overseas.METHOD': 'Overseas transfer to {recipient}: the method of transfer is missing. State it.',
  'overseas.RECIPIENT':
    'Overseas transfer to {recipient}: this is a class and no recipient. Name each recipient in a row of its own.',
  'overseas.RECIPIENT_CONTACT': "Overseas transfer to {recipient}: the recipient's contact is missing. State it.",
  'overseas.PURPOSE': "Overseas transfer to {recipient}: the recipient's purpose of use is missing. State it.",
  'overseas.RETENTION':
    "Overseas transfer to {recipient}: the recipient's period of retention and use is missing. State it.",
  'overseas.REFUSAL_METHOD': 'Overseas transfer to {recipient}: the method of refusing it is missing. State it.',
  'overseas.REFUSAL_PROCEDURE': 'Overseas transfer to {recipient}: the procedure of refusing it is missing. State it.',
  'overseas.REFUSAL_EFFECT': 'Overseas transfer to {recipient}: the effect of refusing it is missing. State it.',
  'overseas.GROUND':
    'Overseas transfer to {recipient}: the legal ground is missing. State which item of 28-8(1) it is.',
  'delegation.DELEGATEE_ABROAD':
    'The delegatee {delegatee} has the data outside Korea and no row among the overseas transfers. Enter the overseas transfer.',
  'delegation.DELEGATEE_ANYWHERE':
    'The delegatee {delegatee} is not known to be in Korea and has no row among the overseas transfers. State where it has the data; unless in Korea alone, enter the overseas transfer.',
  'delegation.DELEGATEE_CLASS':
    'Entrustment to {delegatee}: this is a class and no delegatee. Name each delegatee in a row of its own.',
  'delegation.SUB_DELEGATEES':
    '{delegatee} entrusts work in turn to {names}, which is not among the delegatees. Disclose it for Korea.',
  'delegation.NOT_DISCLOSED': '{delegatee} works for {by} and is not among the delegatees. Disclose it for Korea.',
  'delegation.INDIVIDUAL_NOTICE':
    'Marketing is entrusted to {delegatee}, and it is not stated that data subjects were each told. Tell them and enter the date.',
  'provision.RECIPIENT':
    'Provision to {recipient}: this is a class and no third party. Name each recipient in a row of its own.',
  'provision.PURPOSE': "Provision to {recipient}: the recipient's purpose of use is missing. State it.",
  'provision.ITEMS': 'Provision to {recipient}: the items provided are missing. List them.',
  'provision.RETENTION': "Provision to {recipient}: the recipient's period of retention and use is missing. State it.",
  'processing.PURPOSES': '{activity}: the purposes of processing are missing. State them.',
  'processing.RETENTION': '{activity}: the period of processing and retention is missing. State it.',
  'processing.ITEMS': '{activity}: the items of personal information are missing. List them.',
  'processing.WITHOUT_CONSENT':
    '{activity}: it is not stated whether "{purpose}" rests on consent or on which other basis. State it.',
  'processing.CONSENT_SENSITIVE':
    '{activity}: {names} are sensitive information, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.',
  'processing.CONSENT_UNIQUE_IDENTIFIER':
    '{activity}: {names} are unique identifiers, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.',
  'policy.DESTRUCTION': 'Procedure and method of destruction are missing. State them.',
  'policy.PRESERVED_BY_LAW':
    'Data are preserved because a law orders it: the law and the items are missing. State them.',
  'policy.RIGHTS': 'The rights of data subjects and how to exercise them are missing. State them.',
  'policy.SECURITY_MEASURES': 'The safety measures are missing. State them.',
  'policy.PROCESSING_COUNTRY':
    '{names} is seated outside Korea: the countries in which data collected directly in Korea are processed are missing. State them.',
  'policy.PRIVACY_OFFICER':
    'The name of the chief privacy officer, or of the department in charge, is missing. State it.',
  'policy.PRIVACY_OFFICER_PHONE':
    'The telephone number of the chief privacy officer or the department in charge is missing. State it.',
  'policy.AGENT_NAME': 'The name of the domestic agent is missing. State it.',
  'policy.AGENT_REPRESENTATIVE':
    'The domestic agent is a corporation, and the name of its representative is missing. State it.',
  'policy.EFFECTIVE_DATE':
    'The date from which the policy applies is missing. Record its publication as a filing with the item Privacy policy.',
  'policy.AUTOMATED_DECISIONS':
    'Criteria and procedure of decisions made by automated means alone are missing. State them.',
  'policy.AGENT_ADDRESS': 'The address of the domestic agent is missing. State it.',
  'policy.AGENT_PHONE': 'The telephone number of the domestic agent is missing. State it.',
  'policy.AGENT_EMAIL': 'The e-mail address of the domestic agent is missing. State it.',
};

export type KoreaWord = keyof typeof EN;

/** The phrases of the Korean privacy policy; those in Korean are the wording of the Act. */
export const KOREA_WORDS: Catalogue<KoreaWord> = {
  en: EN,
  ko: {
    ...RETENTION_WORDS.ko,
    title: '개인정보 처리방침(「개인정보 보호법」 제30조)',
    'heading.appliesFrom': '시행일',
    'heading.processing': '개인정보의 처리 목적, 처리하는 개인정보의 항목, 개인정보의 처리 및 보유 기간',
    'heading.processing.title': '처리 업무',
    'heading.processing.purposes': '개인정보의 처리 목적',
    'heading.processing.items': '처리하는 개인정보의 항목',
    'heading.processing.retention': '개인정보의 처리 및 보유 기간',
    'heading.withoutConsent': '정보주체의 동의 없이 처리하는 개인정보의 항목과 처리의 법적 근거',
    'heading.withoutConsent.purpose': '처리 목적',
    'heading.withoutConsent.items': '개인정보의 항목',
    'heading.withoutConsent.basis': '처리의 법적 근거',
    'heading.withoutConsent.limits': '적용 조건 및 예외',
    'heading.thirdPartyProvision': '개인정보의 제3자 제공',
    'heading.thirdPartyProvision.recipient': '개인정보를 제공받는 자',
    'heading.thirdPartyProvision.purpose': '개인정보를 제공받는 자의 개인정보 이용 목적',
    'heading.thirdPartyProvision.items': '제공하는 개인정보의 항목',
    'heading.thirdPartyProvision.retention': '개인정보를 제공받는 자의 개인정보 보유 및 이용 기간',
    'heading.delegation': '개인정보 처리업무의 위탁',
    'heading.delegation.delegatee': '수탁자',
    'heading.delegation.works': '위탁하는 업무의 내용',
    'heading.delegation.under': '재위탁한 수탁자',
    'heading.delegation.marketing': '재화 또는 서비스의 홍보·판매 권유 업무 여부',
    'heading.overseasTransfers': '개인정보의 국외 이전',
    'heading.overseasTransfers.ground': '국외 이전의 법적 근거',
    'heading.overseasTransfers.items': '이전되는 개인정보 항목',
    'heading.overseasTransfers.country': '개인정보가 이전되는 국가',
    'heading.overseasTransfers.timing': '이전 시기',
    'heading.overseasTransfers.method': '이전 방법',
    'heading.overseasTransfers.recipient': '개인정보를 이전받는 자의 성명(법인인 경우에는 그 명칭)',
    'heading.overseasTransfers.recipientContact': '개인정보를 이전받는 자의 연락처',
    'heading.overseasTransfers.purpose': '개인정보를 이전받는 자의 개인정보 이용목적',
    'heading.overseasTransfers.retention': '개인정보를 이전받는 자의 개인정보 보유·이용 기간',
    'heading.overseasTransfers.refusalMethod': '개인정보의 이전을 거부하는 방법',
    'heading.overseasTransfers.refusalProcedure': '거부하는 절차',
    'heading.overseasTransfers.refusalEffect': '거부의 효과',
    'heading.destruction': '개인정보의 파기절차 및 파기방법',
    'heading.preservedByLaw': '다른 법령에 따라 보존하는 개인정보의 보존근거와 항목',
    'heading.pseudonymisedData': '가명정보의 처리',
    'heading.sensitiveDataDisclosure': '민감정보의 공개 가능성 및 비공개를 선택하는 방법',
    'heading.additionalUse': '추가적인 이용 또는 제공의 판단기준',
    'heading.securityMeasures': '개인정보의 안전성 확보 조치',
    'heading.automaticCollection': '개인정보를 자동으로 수집하는 장치의 설치·운영 및 그 거부',
    'heading.rights': '정보주체와 법정대리인의 권리·의무 및 그 행사방법',
    'heading.processingCountries': '국외에서 국내 정보주체의 개인정보를 직접 수집하여 처리하는 국가명',
    'heading.automatedDecisions': '자동화된 결정의 기준과 절차',
    'heading.domesticAgent': '국내대리인',
    'heading.agentRepresentative': '국내대리인(법인)의 대표자',
    'heading.privacyOfficer': '개인정보 보호책임자',
    'heading.privacyOfficer.name': '성명',
    'heading.privacyOfficer.department': '부서의 명칭',
    'heading.privacyOfficer.phone': '전화번호',
    'heading.privacyOfficer.email': '전자우편 주소',
    'heading.privacyOfficer.address': '주소',
    'heading.gaps': '누락된 사항',
    'ground.KR.CONSENT': '정보주체의 동의',
    'ground.KR.LAW': '법률, 조약 또는 그 밖의 국제협정의 특별한 규정',
    'ground.KR.CONTRACT_OUTSOURCE': '정보주체와의 계약의 체결 및 이행을 위한 개인정보의 처리위탁·보관',
    'ground.KR.CERT': '개인정보를 이전받는 자의 개인정보 보호 인증',
    'ground.KR.EQUIV': '이전되는 국가에 대한 개인정보 보호위원회의 인정',
    'ground.unverified': '{ground} (확인되지 않음)',
    'ground.beforeReform': '정보통신서비스 제공자의 처리위탁·보관 사실의 공개',
    'limits.other': '예외: {basis}',
    'limits.otherWhere': '예외: {basis}({where})',
    'basis.CONSENT': '정보주체의 동의',
    'basis.EXPRESS_CONSENT': '정보주체의 명시적 동의',
    'basis.LEGAL_OBLIGATION': '법률의 특별한 규정 또는 법령상 의무의 준수',
    'basis.PUBLIC_TASK': '공공기관의 소관 업무 수행',
    'basis.CONTRACT': '정보주체와 체결한 계약의 이행 또는 계약의 체결',
    'basis.VITAL_INTERESTS': '급박한 생명, 신체, 재산의 이익',
    'basis.LEGITIMATE_INTERESTS': '명백하게 정보주체의 권리보다 우선하는 정당한 이익',
    'basis.RECOGNISED_LEGITIMATE_INTERESTS': '외국 법률이 인정하는 정당한 이익',
    'basis.OTHER': '{basis}(법 제15조제1항에 없는 근거)',
    'overseas.ITEMS': '{recipient}에 대한 국외 이전: 이전되는 개인정보 항목이 누락되었습니다. 항목을 기재하십시오.',
    'overseas.COUNTRY':
      '{recipient}에 대한 국외 이전: 개인정보가 이전되는 국가가 누락되었습니다. 모든 국가를 기재하십시오.',
    'overseas.TIMING': '{recipient}에 대한 국외 이전: 이전 시기가 누락되었습니다. 시기를 기재하십시오.',
    'overseas.METHOD': '{recipient}에 대한 국외 이전: 이전 방법이 누락되었습니다. 방법을 기재하십시오.',
    'overseas.RECIPIENT':
      '{recipient}에 대한 국외 이전: 개인정보를 이전받는 자가 특정되지 않았습니다. 이전받는 자별로 명칭을 기재하십시오.',
    'overseas.RECIPIENT_CONTACT':
      '{recipient}에 대한 국외 이전: 개인정보를 이전받는 자의 연락처가 누락되었습니다. 연락처를 기재하십시오.',
    'overseas.PURPOSE':
      '{recipient}에 대한 국외 이전: 개인정보를 이전받는 자의 이용목적이 누락되었습니다. 이용목적을 기재하십시오.',
    'overseas.RETENTION':
      '{recipient}에 대한 국외 이전: 개인정보를 이전받는 자의 보유·이용 기간이 누락되었습니다. 기간을 기재하십시오.',
    'overseas.REFUSAL_METHOD':
      '{recipient}에 대한 국외 이전: 이전을 거부하는 방법이 누락되었습니다. 방법을 기재하십시오.',
    'overseas.REFUSAL_PROCEDURE':
      '{recipient}에 대한 국외 이전: 이전을 거부하는 절차가 누락되었습니다. 절차를 기재하십시오.',
    'overseas.REFUSAL_EFFECT': '{recipient}에 대한 국외 이전: 거부의 효과가 누락되었습니다. 효과를 기재하십시오.',
    'overseas.GROUND':
      '{recipient}에 대한 국외 이전: 법적 근거가 누락되었습니다. 법 제28조의8제1항 중 해당하는 호를 기재하십시오.',
    'delegation.DELEGATEE_ABROAD':
      '수탁자 {delegatee}: 개인정보가 국외에 있으나 국외 이전에 기재되지 않았습니다. 국외 이전을 기재하십시오.',
    'delegation.DELEGATEE_ANYWHERE':
      '수탁자 {delegatee}: 국내에 있는지 알 수 없고 국외 이전에 기재되지 않았습니다. 개인정보의 소재를 밝히고, 국내에만 있는 것이 아니면 국외 이전을 기재하십시오.',
    'delegation.DELEGATEE_CLASS':
      '{delegatee}에 대한 위탁: 수탁자가 특정되지 않았습니다. 수탁자별로 명칭을 기재하십시오.',
    'delegation.SUB_DELEGATEES':
      '수탁자 {delegatee}: 재위탁을 받은 {names}이(가) 공개되지 않았습니다. 재수탁자로 공개하십시오.',
    'delegation.NOT_DISCLOSED': '{by}의 업무를 위탁받은 {delegatee}이(가) 공개되지 않았습니다. 수탁자로 공개하십시오.',
    'delegation.INDIVIDUAL_NOTICE':
      '수탁자 {delegatee}: 홍보·판매 권유 업무의 위탁을 정보주체에게 개별적으로 알렸는지 알 수 없습니다. 알리고 그 날짜를 기재하십시오.',
    'provision.RECIPIENT':
      '{recipient}에 대한 제공: 개인정보를 제공받는 자가 특정되지 않았습니다. 제공받는 자별로 명칭을 기재하십시오.',
    'provision.PURPOSE': '{recipient}에 대한 제공: 제공받는 자의 이용 목적이 누락되었습니다. 이용 목적을 기재하십시오.',
    'provision.ITEMS': '{recipient}에 대한 제공: 제공하는 개인정보의 항목이 누락되었습니다. 항목을 기재하십시오.',
    'provision.RETENTION':
      '{recipient}에 대한 제공: 제공받는 자의 보유 및 이용 기간이 누락되었습니다. 기간을 기재하십시오.',
    'processing.PURPOSES': '{activity}: 개인정보의 처리 목적이 누락되었습니다. 처리 목적을 기재하십시오.',
    'processing.RETENTION': '{activity}: 개인정보의 처리 및 보유 기간이 누락되었습니다. 기간을 기재하십시오.',
    'processing.ITEMS': '{activity}: 처리하는 개인정보의 항목이 누락되었습니다. 항목을 기재하십시오.',
    'processing.WITHOUT_CONSENT':
      '{activity}: "{purpose}"의 처리가 동의에 따른 것인지, 다른 법적 근거에 따른 것인지 알 수 없습니다. 법적 근거를 기재하십시오.',
    'processing.CONSENT_SENSITIVE':
      '{activity}: {names}은(는) 민감정보이며 동의 없이 처리됩니다. 별도의 동의를 받거나, 처리를 요구하거나 허용하는 법령을 기재하십시오.',
    'processing.CONSENT_UNIQUE_IDENTIFIER':
      '{activity}: {names}은(는) 고유식별정보이며 동의 없이 처리됩니다. 별도의 동의를 받거나, 처리를 요구하거나 허용하는 법령을 기재하십시오.',
    'policy.DESTRUCTION': '개인정보의 파기절차 및 파기방법이 누락되었습니다. 기재하십시오.',
    'policy.PRESERVED_BY_LAW':
      '법령에 따라 보존하는 개인정보의 보존근거와 보존하는 개인정보 항목이 누락되었습니다. 기재하십시오.',
    'policy.RIGHTS': '정보주체와 법정대리인의 권리·의무 및 그 행사방법이 누락되었습니다. 기재하십시오.',
    'policy.SECURITY_MEASURES': '개인정보의 안전성 확보 조치가 누락되었습니다. 기재하십시오.',
    'policy.PROCESSING_COUNTRY':
      '{names}은(는) 국외에 소재합니다. 국내 정보주체의 개인정보를 직접 수집하여 처리하는 국가명이 누락되었습니다. 국가명을 기재하십시오.',
    'policy.PRIVACY_OFFICER':
      '개인정보 보호책임자의 성명 또는 개인정보 보호업무를 담당하는 부서의 명칭이 누락되었습니다. 기재하십시오.',
    'policy.PRIVACY_OFFICER_PHONE':
      '개인정보 보호책임자 또는 개인정보 보호업무를 담당하는 부서의 전화번호가 누락되었습니다. 기재하십시오.',
    'policy.AGENT_NAME': '국내대리인의 성명이 누락되었습니다. 기재하십시오.',
    'policy.AGENT_REPRESENTATIVE': '법인인 국내대리인의 대표자 성명이 누락되었습니다. 기재하십시오.',
    'policy.EFFECTIVE_DATE': '개인정보 처리방침의 시행일이 누락되었습니다. 시행일을 기재하십시오.',
    'policy.AUTOMATED_DECISIONS': '자동화된 결정의 기준과 절차가 누락되었습니다. 기재하십시오.',
    'policy.AGENT_ADDRESS': '국내대리인의 주소가 누락되었습니다. 기재하십시오.',
    'policy.AGENT_PHONE': '국내대리인의 전화번호가 누락되었습니다. 기재하십시오.',
    'policy.AGENT_EMAIL': '국내대리인의 전자우편 주소가 누락되었습니다. 기재하십시오.',
  },
};
