import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of the dossiers of Vietnam, and of the notice and assessments of Quebec. */
export const DOSSIER_GAPS: Catalogue = {
  'The register holds no activity that Vietnamese law concerns. Record the activities of the companies that it binds.':
    '등록부에 베트남법이 적용되는 활동이 없습니다. 적용 대상 회사의 활동을 기록하십시오.',
  'The register holds no transfer out of Vietnam. Record the transfers that the dossier is about.':
    '등록부에 베트남에서 나가는 이전이 없습니다. 서류의 대상인 이전을 기록하십시오.',
  'No company is known that files the dossier. Name it as the controller in the profile VN, or record a company of the group that is seated in Vietnam.':
    '서류를 제출하는 회사를 알 수 없습니다. 프로필 VN에 개인정보처리자로 지정하거나, 베트남에 소재한 그룹 회사를 기록하십시오.',
  'Point {0} is not stated. State it in the profile VN under the item {1}.':
    '항목 {0}이(가) 기재되어 있지 않습니다. 프로필 VN의 사항 {1}에 기재하십시오.',
  'Point {0} is not stated. It is owed above 100,000 data subjects, or 10,000 with sensitive data. State it in the profile VN under the item {1}, or say there that the numbers are lower.':
    '항목 {0}이(가) 기재되어 있지 않습니다. 정보주체가 100,000명을 초과하거나 민감정보의 정보주체가 10,000명을 초과하면 필요합니다. 프로필 VN의 사항 {1}에 기재하거나, 그보다 적다고 기재하십시오.',
  'No department, person or service for data protection is named that can be reached. Name it in the profile VN as the data protection officer.':
    '연락할 수 있는 개인정보 보호 부서, 담당자 또는 대행자가 지정되어 있지 않습니다. 프로필 VN에 데이터 보호책임자로 지정하십시오.',
  '{0} does not say whether these data are sensitive: {1}. State of each whether it is a special category.':
    '{0}에는 다음 정보가 민감한지 기재되어 있지 않습니다: {1}. 각각 특수한 범주인지 기재하십시오.',
  'The transfer {0} states no purpose, and neither do its activities. State what the data are sent for.':
    '이전 {0}에도 그 활동에도 목적이 기재되어 있지 않습니다. 정보를 보내는 목적을 기재하십시오.',
  'The transfer {0} names no country. State the countries.':
    '이전 {0}에 국가가 기재되어 있지 않습니다. 정보가 이전되는 국가를 기재하십시오.',
  'The transfer {0} has no assessment. Assess its impact and the protection at the recipient, and record the result with the transfer.':
    '이전 {0}에 평가가 없습니다. 영향과 수령자의 보호 수준을 평가하고 결과를 이전에 기록하십시오.',
  '{0} has no tax code or registration number. State its number.':
    '{0}에 세금번호나 등록번호가 없습니다. 번호를 기재하십시오.',
  'Nobody is named who answers for data protection at {0}. Record a contact as its data protection officer.':
    '{0}의 개인정보 보호 담당자가 지정되어 있지 않습니다. 연락처를 데이터 보호책임자로 기록하십시오.',
  'No agreement with {0} is recorded with its date. Record the contract, with number and date.':
    '{0}와(과)의 계약이 날짜와 함께 기록되어 있지 않습니다. 계약을 번호와 날짜와 함께 기록하십시오.',
  '{0} holds data of {1} abroad ({2}), and no transfer is registered. Register the transfer.':
    '{0}이(가) {1}의 정보를 국외({2})에 보유하고 있지만 이전이 기록되어 있지 않습니다. 이전을 기록하십시오.',
  'The register holds no activity that the law of Quebec concerns. Record the activities of the companies that it binds.':
    '등록부에 퀘벡법이 적용되는 활동이 없습니다. 적용 대상 회사의 활동을 기록하십시오.',
  'How information is collected is not stated. State it in the profile CA-QC under the item means.':
    '정보의 수집 방법이 기재되어 있지 않습니다. 프로필 CA-QC의 사항 means에 기재하십시오.',
  'The rights of access and rectification are not stated. State them in the profile CA-QC among the rights.':
    '열람권과 정정권이 기재되어 있지 않습니다. 프로필 CA-QC의 권리에 기재하십시오.',
  'The right to withdraw consent is not stated. State it in the profile CA-QC under the item withdrawal.':
    '동의를 철회할 권리가 기재되어 있지 않습니다. 프로필 CA-QC의 사항 withdrawal에 기재하십시오.',
  'It is not stated whether technology identifies, locates or profiles people. State it in the profile CA-QC under the item profiling, with how it is activated.':
    '사람을 식별하거나 위치를 확인하거나 프로파일링하는 기술이 있는지 기재되어 있지 않습니다. 활성화 방법과 함께 프로필 CA-QC의 사항 profiling에 기재하십시오.',
  '{0} does not say whether information is communicated outside Quebec. Record the transfers, or say in the profile CA-QC under the item internationalTransfers that there are none.':
    '{0}에는 정보가 퀘벡 밖으로 제공되는지 기재되어 있지 않습니다. 이전을 기록하거나, 없다고 프로필 CA-QC의 사항 internationalTransfers에 기재하십시오.',
  'No person in charge of the protection of personal information is named. Name the contact in the profile CA-QC as the privacy contact.':
    '개인정보 보호 책임자가 지정되어 있지 않습니다. 프로필 CA-QC에 개인정보 문의 창구로 지정하십시오.',
  '{0} uses systems, and no privacy impact assessment is recorded. If one was acquired, developed or overhauled since 22 September 2023, assess it. Otherwise record with the activity that none is needed, and why.':
    '{0}은(는) 시스템을 사용하지만 개인정보 영향평가가 기록되어 있지 않습니다. 2023년 9월 22일 이후에 취득, 개발 또는 개편한 시스템이 있으면 평가하십시오. 없으면 필요 없다는 것과 그 이유를 활동에 기록하십시오.',
  'The transfer {0} goes outside Quebec, and no assessment is recorded. Assess sensitivity, purposes, protective measures and the law of the destination, and record the result with the transfer.':
    '이전 {0}은(는) 퀘벡 밖으로 나가지만 평가가 기록되어 있지 않습니다. 민감성, 목적, 보호조치 및 목적지의 법제를 평가하고 결과를 이전에 기록하십시오.',
  'The transfer {0} goes outside Quebec, and no written agreement is recorded with its date. Record it as the instrument of its ground, or as the contract of the processor.':
    '이전 {0}은(는) 퀘벡 밖으로 나가지만 서면 합의가 날짜와 함께 기록되어 있지 않습니다. 근거의 문서로 또는 수탁자의 계약으로 기록하십시오.',
  '{0} holds information of {1} outside Quebec ({2}), and no transfer is registered. Register the transfer with its assessment.':
    '{0}이(가) {1}의 정보를 퀘벡 밖({2})에 보유하고 있지만 이전이 기록되어 있지 않습니다. 이전을 평가와 함께 기록하십시오.',
};
