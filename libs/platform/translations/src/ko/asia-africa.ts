import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Asia, the Gulf and Africa. */
export const ASIA_AFRICA: Catalogue = {
  'No licence of the Personal Data Protection Center is recorded, and the year of grace ended on {0} as far as is known. Record the licence to process under the filings, or that none is needed, with the reason.':
    '개인정보보호센터의 허가가 기록되어 있지 않으며, 알려진 범위에서 1년의 유예기간은 {0}에 끝났습니다. 처리 허가를 신고에 기록하거나, 필요 없다는 것을 이유와 함께 기록하십시오.',
  '{0} relies on {1}, which needs a permit of the Personal Data Protection Center, and none is recorded. Record it as a prior authorisation of the transfer, or as a filing "cross-border permit" of the profile EG.':
    '{0}은(는) 개인정보보호센터의 허가가 필요한 {1}을(를) 근거로 하지만 허가가 기록되어 있지 않습니다. 이전의 사전 허가 또는 프로필 EG의 신고 “cross-border permit”로 기록하십시오.',
  'the country of destination does not protect on an equal or higher level (56(2))':
    '이전되는 국가의 보호 수준이 동등 이상이 아닌 경우(제56조 제2항)',
  'neither the level of the country of destination (56(2)) nor adequate and binding safeguards (56(3)) are there':
    '이전되는 국가의 보호 수준(제56조 제2항)도, 적절하고 구속력 있는 보호조치(제56조 제3항)도 없는 경우',
  '{0} relies on {1}, which is a ground only if {2}. Record the assessment that confirms it, or choose the ground that comes first.':
    '{0}은(는) {1}을(를) 근거로 하지만, 이는 다음 경우에만 근거가 됩니다: {2}. 이를 확인하는 평가를 기록하거나 앞선 순위의 근거를 선택하십시오.',
  'Nothing says that the plan and the result of {0} were reported to the ministry. Record the report as {1}, or as a filing of the profile ID.':
    '{0}의 계획과 결과를 부처에 보고하였다는 기재가 없습니다. 보고를 {1}(으)로, 또는 프로필 ID의 신고로 기록하십시오.',
  '{0} may take abroad what the rules of 2011 call sensitive: {1}. State as the ground what ensures the same level of protection, or keep these data out of the transfer.':
    '{0}은(는) 2011년 규칙상 민감한 정보를 국외로 이전할 수 있습니다: {1}. 같은 보호 수준을 보장하는 것을 근거로 기재하거나 이 정보를 이전에서 제외하십시오.',
  '{0} relies on the same level of protection abroad, and nothing shows that the recipient ensures it. Record the contract that binds it, or an assessment of the transfer.':
    '{0}은(는) 국외에서의 같은 보호 수준을 근거로 하지만, 이전받는 자가 이를 보장하는지가 나타나지 않습니다. 이전받는 자를 구속하는 계약 또는 이전의 평가를 기록하십시오.',
  '{0} relies on the same level of protection abroad. That needs consent or a contract with those whose data they are, and its activities rest on neither. State the basis in the purposes, or in an override of the profile IN.':
    '{0}은(는) 국외에서의 같은 보호 수준을 근거로 합니다. 이에는 정보주체의 동의 또는 정보주체와의 계약이 필요하지만, 처리 활동은 어느 것에도 근거하지 않습니다. 목적 또는 프로필 IN의 재정의에 법적 근거를 기재하십시오.',
  'In which languages the notice for Malaysia can be read is not stated. It must be in Malay and English: state its languages (ms, en).':
    '말레이시아용 통지의 언어가 기재되어 있지 않습니다. 말레이어와 영어로 제공해야 합니다. 언어(ms, en)를 기재하십시오.',
  'Malay (ms)': '말레이어(ms)',
  'English (en)': '영어(en)',
  'The notice for Malaysia must be in Malay and English, and is not in {0}. Have it translated, and add the language.':
    '말레이시아용 통지는 말레이어와 영어로 제공해야 하지만 다음이 없습니다: {0}. 번역하고 언어를 추가하십시오.',
  'No data protection officer who can be reached is stated for Malaysia. Since {0} one must be appointed above a size set in guidelines. Check whether the organisation reaches it, and if so appoint one in the profile.':
    '말레이시아에 대하여 연락할 수 있는 데이터 보호책임자가 기재되어 있지 않습니다. {0}부터 지침이 정하는 규모를 넘으면 지정해야 합니다. 해당하는지 확인하고, 해당하면 프로필에서 지정하십시오.',
  '{0} relies on {1}, and the adequacy of the protection is not recorded. Assess it by s42 and record the assessment.':
    '{0}은(는) {1}을(를) 근거로 하지만 보호의 적정성이 기록되어 있지 않습니다. s42에 따라 평가하고 기록하십시오.',
  'The statement treats people as agreeing {0}: that is no affirmative act, and no valid consent. If consent is relied on, ask for it by an act of its own, and change the statement.':
    '기재 사항은 다음의 경우 동의한 것으로 봅니다: {0}. 이는 적극적인 행위가 아니며 유효한 동의가 아닙니다. 동의에 따르는 경우 별도의 행위로 동의를 받고 기재 사항을 고치십시오.',
  '{0} shares data with another controller, but relies on {1}, which is for a transfer that hands data to a processor. Conclude the {2}, record it as {3}, or correct the kind of the transfer.':
    '{0}은(는) 다른 개인정보처리자와 정보를 공유하지만, 수탁자에게 넘기는 이전을 위한 {1}을(를) 근거로 합니다. 다음을 체결하여 {3}(으)로 기록하거나 이전의 종류를 바로잡으십시오: {2}.',
  '{0} hands data to a processor, but relies on {1}, which is for a transfer that shares data with another controller. Conclude the {2}, record it as {3}, or correct the kind of the transfer.':
    '{0}은(는) 수탁자에게 정보를 넘기지만, 다른 개인정보처리자와 공유하는 이전을 위한 {1}을(를) 근거로 합니다. 다음을 체결하여 {3}(으)로 기록하거나 이전의 종류를 바로잡으십시오: {2}.',
  '{0} shares data with another controller, and no agreement for it is recorded. Conclude the {1}, and record it as the ground {2} with its instrument.':
    '{0}은(는) 다른 개인정보처리자와 정보를 공유하지만 그에 관한 합의가 기록되어 있지 않습니다. 다음을 체결하고 근거 문서와 함께 근거 {2}(으)로 기록하십시오: {1}.',
  '{0} hands data to a processor, and no agreement for it is recorded. Conclude the {1}, and record it as the ground {2} with its instrument.':
    '{0}은(는) 수탁자에게 정보를 넘기지만 그에 관한 합의가 기록되어 있지 않습니다. 다음을 체결하고 근거 문서와 함께 근거 {2}(으)로 기록하십시오: {1}.',
  'The records must name the data protection officer or compliance officer for privacy. Appoint one, and record the contact in the profile PH.':
    '기록에는 데이터 보호책임자 또는 개인정보 담당 준법책임자가 있어야 합니다. 지정하고 프로필 PH에 연락처를 기록하십시오.',
  '"{0}" processes by outsourcing, and {1}. Conclude an agreement with the contents of IRR 44, and record it as the contract with its dates.':
    '“{0}”은(는) 외부 위탁으로 처리하지만, {1}. IRR 44의 내용을 갖춘 계약을 체결하고 날짜와 함께 계약으로 기록하십시오.',
  '{0} relies on {1}, for which the risks of the transfer must be assessed, and no assessment is recorded. Assess them, and record when and with what outcome.':
    '{0}은(는) 이전의 위험 평가가 필요한 {1}을(를) 근거로 하지만 평가가 기록되어 있지 않습니다. 평가하고 시기와 결과를 기록하십시오.',
  '{0} relies on the standard clauses "{1}", which are not those of the Saudi authority. Conclude the clauses of SDAIA, and record them with "SDAIA" as their version.':
    '{0}은(는) 표준계약조항 “{1}”을(를) 근거로 하지만 사우디아라비아 감독기관의 것이 아닙니다. SDAIA의 조항을 체결하고 버전을 “SDAIA”로 기록하십시오.',
  '{0} takes sensitive data abroad under a certificate of accreditation ({1}). In its case a certificate does not serve for sensitive data. Conclude standard clauses or binding common rules, or keep these data out.':
    '{0}은(는) 인정 증서에 따라 민감정보를 국외로 이전합니다({1}). 이 경우 증서는 민감정보에 쓸 수 없습니다. 표준계약조항 또는 구속력 있는 공통 규칙을 체결하거나 이 정보를 제외하십시오.',
  'The record must name the data protection officer, where one is required, and none who can be reached is stated for Saudi Arabia. Name the officer in the profile SA, or say in a statement "officer" why none is required.':
    '데이터 보호책임자가 필요한 경우 기록에 있어야 하지만, 사우디아라비아에 대하여 연락할 수 있는 책임자가 기재되어 있지 않습니다. 프로필 SA에 책임자를 기재하거나, 필요 없는 이유를 기재 사항 “officer”에 기재하십시오.',
  'it must name the countries to which the data may go. State every country, as it names them.':
    '정보가 갈 수 있는 국가를 정해야 합니다. 계약에 적힌 대로 모든 국가를 기재하십시오.',
  'they must name the recipients to which they apply. Register a transfer to each, in place of a class.':
    '적용되는 이전받는 자를 정해야 합니다. 유형이 아니라 이전받는 자마다 이전을 등록하십시오.',
  'the contract': '계약',
  'the binding corporate rules': '구속력 있는 기업규칙',
  '{0} relies on consent, which counts only after a written summary of how far the data will be protected there. Say in the condition of the ground that the summary is given, and where it is.':
    '{0}은(는) 동의를 근거로 하지만, 그곳에서 정보가 어느 정도 보호되는지를 서면으로 요약해 준 경우에만 유효합니다. 요약을 제공한다는 것과 그 소재를 근거의 조건에 기재하십시오.',
  'No data protection officer who can be reached is stated for Singapore. Appoint one in its profile, with an e-mail address, a telephone number or an address that is made public.':
    '싱가포르에 대하여 연락할 수 있는 데이터 보호책임자가 기재되어 있지 않습니다. 공개되는 전자우편, 전화번호 또는 주소와 함께 프로필에서 지정하십시오.',
  '{0} relies on {1}: {2}': '{0}은(는) {1}을(를) 근거로 합니다: {2}',
  'The record gives no details of a controller. Name the controller, with its address, e-mail or phone.':
    '기록에 개인정보처리자의 정보가 없습니다. 주소, 전자우편 또는 전화번호와 함께 개인정보처리자를 기재하십시오.',
  'The record gives no details of the company that processes for others. Name it among the controllers of the activity, and state its address, e-mail or phone.':
    '기록에 다른 자를 위하여 처리하는 회사의 정보가 없습니다. 처리 활동의 개인정보처리자로 기재하고 주소, 전자우편 또는 전화번호를 기재하십시오.',
  'Data are used without consent, or on no stated basis, and the record does not name the recipients. State the recipients; if there are none, say so.':
    '정보가 동의 없이 또는 기재된 법적 근거 없이 이용되지만 기록에 제공받는 자가 없습니다. 제공받는 자를 기재하고, 없으면 없다고 기재하십시오.',
  'The record does not say which rights people have, or not how and on which conditions they get access. State the rights in the profile TH, and the rest as a statement "rightsConditions".':
    '기록에 정보주체의 권리, 또는 열람의 방법과 조건이 나타나지 않습니다. 프로필 TH에 권리를, 나머지를 기재 사항 “rightsConditions”에 기재하십시오.',
  'A processor’s record must hold the name and the contacts of the data protection officer, if there is one. Enter what is missing in the contact.':
    '수탁자의 기록에는 데이터 보호책임자가 있으면 그 성명과 연락처가 있어야 합니다. 빠진 것을 연락처에 입력하십시오.',
  'Requests and objections that were refused belong to the record, with the reasons; the register does not hold them. Say in a statement "refusals" of the profile TH where they are kept, or that there are none.':
    '거부한 요청·이의와 그 사유는 기록의 일부이지만 이 대장에는 없습니다. 보관 장소 또는 없다는 것을 프로필 TH의 기재 사항 “refusals”에 기재하십시오.',
  '{0} is controller in Thailand and its country is not stated. State it; if it is not Thailand, name a representative there.':
    '{0}은(는) 태국의 개인정보처리자이지만 국가가 기재되어 있지 않습니다. 기재하십시오. 태국이 아니면 태국의 대리인을 기재하십시오.',
  '{0} is controller in Thailand, is seated in {1} and has no representative in Thailand. Appoint one in writing and record it as REPRESENTATIVE.':
    '{0}은(는) 태국의 개인정보처리자이지만 소재지가 {1}이고 태국에 대리인이 없습니다. 서면으로 지정하고 REPRESENTATIVE로 기록하십시오.',
  '{0} stores data abroad and states no ground under the law of Thailand. Say in its condition that no third party has access, in which case it is no transfer; otherwise state a ground.':
    '{0}은(는) 정보를 국외에 보관하지만 태국법상 근거가 기재되어 있지 않습니다. 제3자가 접근할 수 없으면 이전이 아니므로 조건에 그렇게 기재하십시오. 그렇지 않으면 근거를 기재하십시오.',
  "{0} takes special information, or that of children, abroad ({1}), and nothing says that the country protects it adequately. Obtain the Information Regulator's authorisation and record it; if the country's law protects adequately, state that law as the ground.":
    '{0}은(는) 특별한 정보 또는 아동의 정보를 국외로 이전하지만({1}), 그 국가가 적정하게 보호하는지가 나타나지 않습니다. 정보규제관(Information Regulator)의 허가를 받아 기록하십시오. 그 국가의 법이 적정하게 보호하면 그 법을 근거로 기재하십시오.',
  "{0} takes special information, or that of children, abroad ({1}), and rests on the law of some of the countries only. Register a transfer to each country. Where the law does not protect adequately, obtain the Information Regulator's authorisation and record it.":
    '{0}은(는) 특별한 정보 또는 아동의 정보를 국외로 이전하지만({1}), 일부 국가의 법에만 근거합니다. 국가마다 이전을 등록하십시오. 법이 적정하게 보호하지 않는 국가에 대해서는 정보규제관(Information Regulator)의 허가를 받아 기록하십시오.',
  "{0} takes special information, or that of children, abroad ({1}), and what protects it binds the recipient, not all of the country. Obtain the Information Regulator's authorisation and record it, or state the law as the only ground if that of every country protects adequately.":
    '{0}은(는) 특별한 정보 또는 아동의 정보를 국외로 이전하지만({1}), 보호하는 것은 이전받는 자를 구속할 뿐 국가 전체에는 미치지 않습니다. 정보규제관(Information Regulator)의 허가를 받아 기록하거나, 모든 국가의 법이 적정하게 보호하면 그 법을 유일한 근거로 기재하십시오.',
  '{0} departs since {1} from what the Information Regulator authorised. Ask for a new authorisation, and stop the transfer until it is given.':
    '{0}은(는) {1}부터 정보규제관(Information Regulator)이 허가한 내용에서 벗어났습니다. 새 허가를 신청하고 허가될 때까지 이전을 중지하십시오.',
  'The authorisation of {0} has been asked for and not been given. Nothing may go before the Information Regulator answers, or before {1} has passed in silence: suspend the transfer.':
    '{0}의 허가를 신청하였으나 허가되지 않았습니다. 정보규제관(Information Regulator)이 답하거나 답 없이 {1}이(가) 지나기 전에는 이전할 수 없습니다. 이전을 중지하십시오.',
  "An authorisation of {0} is recorded without a date of request or grant, so it counts as neither. State the day on which it was asked for: the Information Regulator's time runs from it.":
    '{0}의 허가가 신청일도 부여일도 없이 기록되어 어느 쪽으로도 인정되지 않습니다. 신청일을 기재하십시오. 정보규제관(Information Regulator)의 기한은 그날부터 기산합니다.',
  'The Information Regulator had until {0} to say whether it looks more closely at {1}. If it said nothing, that counts as clearance: record the authorisation as granted. If it did, wait for its decision, until {2} at the latest.':
    '정보규제관(Information Regulator)은 {1}을(를) 자세히 심사할지를 {0}까지 알려야 했습니다. 알리지 않았으면 승인으로 봅니다. 허가를 부여된 것으로 기록하십시오. 알렸으면 늦어도 {2}까지 결정을 기다리십시오.',
  'These activities may need the Information Regulator\'s prior authorisation: {0}. It is needed for {1}. Record it as a filing "other prior authorisation", or say in a statement "otherPriorAuthorisations" of the profile ZA why none is needed.':
    '다음 처리 활동에는 정보규제관(Information Regulator)의 사전 허가가 필요할 수 있습니다: {0}. 허가가 필요한 경우: {1}. 신고 “other prior authorisation”으로 기록하거나, 필요 없는 이유를 프로필 ZA의 기재 사항 “otherPriorAuthorisations”에 기재하십시오.',
  "{0} takes information on juristic persons abroad ({1}). Few laws protect them. Say in the condition of the ground that the country's law does, or choose a binding agreement as the ground for them.":
    '{0}은(는) 법인에 관한 정보를 국외로 이전합니다({1}). 법인을 보호하는 법은 많지 않습니다. 그 국가의 법이 보호한다는 것을 근거의 조건에 기재하거나, 법인에 대해서는 구속력 있는 계약을 근거로 선택하십시오.',
  'POPIA protects companies and other juristic persons too. State whether these include any: {0}.':
    'POPIA는 회사와 그 밖의 법인도 보호합니다. 다음에 법인이 포함되는지 기재하십시오: {0}.',
  '{0} processes for you as operator, but {1}. Conclude a contract in writing that obliges it to the safeguards of section 19, and record its dates. If it no longer processes for you, end the engagement.':
    '{0}은(는) 오퍼레이터로서 처리하지만, {1}. 제19조의 보호조치를 의무로 하는 서면 계약을 체결하고 날짜를 기록하십시오. 더 이상 처리하지 않으면 처리위탁을 종료하십시오.',
  'The operator': '오퍼레이터',
};
