import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of China, Taiwan and Vietnam. */
export const CHINA_TAIWAN_VIETNAM: Catalogue = {
  'The dossier of the impact of processing is filed within 60 days of the first processing, once for the organisation.':
    '처리 영향 서류는 첫 처리 후 60일 이내에 조직 전체에 대하여 한 번 제출합니다.',
  '{0} reaches {1}, and by an order {2}. End it, or say in the profile TW, under the item {3}, why the order does not concern these data.':
    '{0}의 정보가 {1}에 이르지만 이를 제한하는 명령이 있습니다: {2}. 중단하거나, 명령이 이 정보에 해당하지 않는 이유를 프로필 TW의 사항 {3}에 기재하십시오.',
  '{0} reaches {1}. Orders restrict that for some industries: {2}. State in the profile TW, under the item {3}, whether one concerns you.':
    '{0}의 정보가 {1}에 이릅니다. 일부 업종은 명령으로 제한됩니다: {2}. 해당하는지를 프로필 TW의 사항 {3}에 기재하십시오.',
  '{0} rest on a contract, which serves only together with security measures, and none are recorded. Describe how the data are protected.':
    '{0}은(는) 계약을 근거로 하지만, 계약은 안전조치와 함께일 때만 근거가 되고 조치가 기록되어 있지 않습니다. 정보를 보호하는 방법을 기재하십시오.',
  'State written consent, which can be electronic, as the basis; or with the basis the ground of Art. 6(1) as its condition.':
    '근거로 서면(전자적인 것 포함) 동의를 기재하거나, 근거와 함께 제6조(1)의 사유를 조건으로 기재하십시오.',
  '{0} is commissioned, and {1}. Agree on the six matters of Rules 8(2), and record the contract with its dates. Inspect the party, and keep what you find in writing.':
    '{0}은(는) 위탁받았지만, {1}. 규칙 제8조(2)의 여섯 사항을 합의하고 계약을 그 날짜와 함께 기록하십시오. 수탁자를 점검하고 결과를 서면으로 남기십시오.',
  '{0} began by {1}, and the transfer dossier was filed on {2}: later than the {3} days that the law gives. If an earlier dossier covers it, record that filing.':
    '{0}은(는) 늦어도 {1}에 시작했고 이전 서류는 {2}에 제출되었습니다. 법이 정한 {3}일보다 늦습니다. 이전의 서류에 포함되어 있으면 그 제출을 기록하십시오.',
  'Record it as a filing of the profile VN, "Cross-border transfer dossier", with its day; or state the case without a dossier as the ground.':
    '날짜와 함께 프로필 VN의 신고 “Cross-border transfer dossier”로 기록하거나, 서류가 필요 없는 경우를 근거로 기재하십시오.',
  '{0} takes data out of Vietnam. A transfer dossier is due within {1} days of the first transfer, and none is recorded. {2}':
    '{0}은(는) 정보를 베트남 밖으로 이전합니다. 이전 서류는 첫 이전 후 {1}일 이내에 필요하지만 기록되어 있지 않습니다. {2}',
  '{0} began by {1}. The transfer dossier was due by {2}, and none is recorded. File it. {3}':
    '{0}은(는) 늦어도 {1}에 시작했습니다. 이전 서류의 기한은 {2}이었지만 기록되어 있지 않습니다. 제출하십시오. {3}',
  '{0} began by {1}: file the transfer dossier by {2}. {3}':
    '{0}은(는) 늦어도 {1}에 시작했습니다. {2}까지 이전 서류를 제출하십시오. {3}',
  'The relief of small businesses does not cover the transfer dossier. File it, or state a case of Art. 20(6) as the ground of each transfer.':
    '소규모 사업자에 대한 완화는 이전 서류에 미치지 않습니다. 서류를 제출하거나 제20조(6)의 경우를 각 이전의 근거로 기재하십시오.',
  'The relief of small businesses ends with sensitive data, and {0} has some. File the dossier of the impact of processing, and appoint somebody for data protection.':
    '소규모 사업자에 대한 완화는 민감정보에는 미치지 않으며, {0}에 그러한 정보가 있습니다. 처리 영향 서류를 제출하고 개인정보 보호 담당을 지정하십시오.',
  'the processor {0}': '수탁자 {0}',
  'the transfer {0}': '이전 {0}',
  'Since the last filing of a dossier on {0} there are changes of more than six months ago: {1}. If a purpose or a party is new, file the update (Form 03a), and record it as a filing "Update of the dossier".':
    '{0}의 마지막 서류 제출 이후 6개월이 넘은 변경이 있습니다: {1}. 목적이나 당사자가 새로우면 갱신(Form 03a)을 제출하고 신고 “Update of the dossier”로 기록하십시오.',
  'No department, person or hired service for data protection is recorded that can be reached. Appoint one in writing, and record it in the profile VN as the data protection officer.':
    '연락할 수 있는 개인정보 보호 부서, 담당자 또는 외부 서비스가 기록되어 있지 않습니다. 서면으로 지정하고 프로필 VN에 개인정보 보호 담당자로 기록하십시오.',
  '{0} processes for others, and {1}. Conclude an agreement with the seven items of Decree 356/2025, 7(1), and record it with its dates: the dossier names it.':
    '{0}은(는) 다른 자를 위하여 처리하지만, {1}. Decree 356/2025, 7(1)의 일곱 사항을 담은 합의를 체결하고 날짜와 함께 기록하십시오. 서류에 그 합의를 기재합니다.',
  'it handles sensitive information ({0})': '민감한 개인정보({0})를 취급합니다',
  'information is provided to another handler': '다른 개인정보 취급자에게 정보를 제공합니다',
  'information goes abroad': '정보가 국외로 나갑니다',
  '{0} rests on consent, and {1}: each needs a separate consent, and none is recorded. {2}':
    '{0}은(는) 동의를 근거로 하지만, {1}. 각각에 개별 동의가 필요하지만 기록되어 있지 않습니다. {2}',
  '{0} rests on consent, and {1}: that needs a separate consent, and none is recorded. {2}':
    '{0}은(는) 동의를 근거로 하지만, {1}. 이에는 개별 동의가 필요하지만 기록되어 있지 않습니다. {2}',
  'Ask for it, and write "separate consent" in the condition of the legal basis. If it is the same everywhere, state under the item separateConsent of the profile CN how it is given.':
    '개별 동의를 받고 법적 근거의 조건에 “separate consent”라고 적으십시오. 어디서나 같으면 동의 방법을 프로필 CN의 사항 separateConsent에 기재하십시오.',
  'sensitive information of one person is enough to lose it ({0})':
    '한 사람의 민감한 개인정보만으로도 면제를 잃습니다({0})',
  '{0} people have been exported this year': '올해 {0}명의 정보가 국외로 제공되었습니다',
  '{0} relies on "{1}", but by what the profile CN states, the law asks for: {2}. Apply for the assessment, and record it as the ground {3}.':
    '{0}은(는) “{1}”을(를) 근거로 하지만 프로필 CN의 기재에 따르면 법은 다음을 요구합니다: {2}. 평가를 신청하고 근거 {3}(으)로 기록하십시오.',
  '{0} relies on "{1}", but {2}. Conclude the standard contract and file it, or have the export certified, and record that as the ground.':
    '{0}은(는) “{1}”을(를) 근거로 하지만, {2}. 표준계약을 체결하여 신고하거나 국외 제공 인증을 받고 그것을 근거로 기록하십시오.',
  'people whose information, none of it sensitive, has been exported':
    '민감하지 않은 개인정보가 국외로 제공된 사람의 수',
  'people whose sensitive information has been exported': '민감한 개인정보가 국외로 제공된 사람의 수',
  'the register does not hold it': '등록부에 없습니다',
  'the statement begins with no number': '기재가 수로 시작하지 않습니다',
  'the statement names no year': '기재에 연도가 없습니다',
  'the statement is of {0}, and the count begins again on 1 January': '기재는 {0}년의 것이고 1월 1일부터 다시 셉니다',
  'The way out of the country depends on the number of {0} since 1 January {1}, each counted once: {2}. State it under the item {3} of the profile CN, such as "45,000 in {4}"; "0 in {5}" if there are none.':
    '국외로 내보내는 방법은 {1}년 1월 1일 이후의 다음 수(한 사람은 한 번)에 달려 있습니다: {0}. 그런데 {2}. 프로필 CN의 사항 {3}에 “45,000 in {4}”와 같이 기재하십시오. 없으면 “0 in {5}”라고 적으십시오.',
  'Operators of critical information infrastructure need a security assessment for any export, and the register does not say if you are one. State "Yes" or "No" under the item criticalInfrastructure of the profile CN.':
    '핵심 정보 인프라 운영자는 모든 국외 제공에 안전평가가 필요하지만 해당하는지가 등록부에 없습니다. 프로필 CN의 사항 criticalInfrastructure에 “Yes” 또는 “No”를 기재하십시오.',
  'The ways out of the country that {0} relies on depend on numbers of people, which the register does not hold. Open a profile CN, and state them under the items {1}.':
    '{0}이(가) 근거로 하는 국외 제공 방법은 사람 수에 달려 있지만 등록부에 없습니다. 프로필 CN을 만들고 다음 사항에 기재하십시오: {1}.',
  'The security assessment of {0}, granted on {1}, ended on {2}. Apply for another one, and stop the export until it is there, and record the grant with the transfer.':
    '{1}에 승인된 {0}의 안전평가는 {2}에 끝났습니다. 다시 신청하고 승인될 때까지 국외 제공을 멈추며, 승인을 이전과 함께 기록하십시오.',
  'The security assessment of {0}, granted on {1}, ends on {2}. Apply for its extension in the 60 working days before, and record the grant with the transfer.':
    '{1}에 승인된 {0}의 안전평가는 {2}에 끝납니다. 그 전 60영업일 안에 연장을 신청하고 승인을 이전과 함께 기록하십시오.',
  'The certificate of {0} ends on {1}, and another is applied for six months before. Apply for it now, and record it with the transfer.':
    '{0}의 인증은 {1}에 끝나며, 다음 인증은 6개월 전에 신청합니다. 지금 신청하고 이전과 함께 기록하십시오.',
  '{0} relies on the standard clauses "{1}", which are not those of the Cyberspace Administration of China. Conclude its standard contract, and record it with "Order 13" as its version.':
    '{0}은(는) 표준조항 “{1}”을(를) 근거로 하지만 중국 국가인터넷정보판공실의 것이 아닙니다. 그 표준계약을 체결하고 버전을 “Order 13”으로 기록하십시오.',
  'file it with the cyberspace administration of the province, with the report of the impact assessment':
    '영향평가 보고서와 함께 성(省)의 인터넷정보 부문에 신고하십시오',
  '{0} is entrusted with handling, and {1}. Agree on purpose, period, method, categories, measures, rights and duties, and record the contract with its dates.':
    '{0}에 취급을 위탁했지만, {1}. 목적, 기간, 방법, 종류, 조치, 권리와 의무를 합의하고 계약을 그 날짜와 함께 기록하십시오.',
  'State under the item individuals of the profile CN whose information is handled, as a number.':
    '정보를 취급하는 개인의 수를 프로필 CN의 사항 individuals에 수로 기재하십시오.',
  'From a million individuals on, the person in charge of personal information protection is reported within 30 working days. {0}':
    '100만 명 이상이면 개인정보 보호 책임자를 30영업일 이내에 신고합니다. {0}',
  'A handler abroad reports the name and contact of its body or representative in the mainland.':
    '국외의 개인정보 취급자는 중국 본토의 기구 또는 대표자의 이름과 연락처를 신고합니다.',
  'Information of minors is handled: the state of its yearly audit is reported by 31 January.':
    '미성년자의 정보를 취급합니다. 연례 감사 결과를 1월 31일까지 보고합니다.',
  'Biometric information is handled: from 100,000 people whose faces are stored, facial recognition is filed with the province. State under the item storedFaces how many there are.':
    '생체정보를 취급합니다. 얼굴이 저장된 사람이 100,000명 이상이면 얼굴 인식을 성(省)에 신고합니다. 몇 명인지를 사항 storedFaces에 기재하십시오.',
  'Handlers of important data assess their risks every year and send the report. Data are important if an authority has notified or published them as such.':
    '중요데이터 취급자는 해마다 위험을 평가하고 보고서를 보냅니다. 감독기관이 중요데이터로 통지하거나 공표한 것이 해당합니다.',
  'Above ten million individuals, compliance is audited at least every two years; others audit at intervals of their own. {0}':
    '1,000만 명을 초과하면 적어도 2년에 한 번 준수 감사를 합니다. 그 밖의 자는 스스로 정한 간격으로 감사합니다. {0}',
};
