import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of information for people, of arrangements, of clauses and of records whose items a law lists. */
export const INFORMATION_GAPS: Catalogue = {
  '{0} is recorded as one of joint controllers and names fewer than two. Name each of them.':
    '{0}은(는) 공동 개인정보처리자의 처리 활동으로 등록되어 있지만 2곳 미만입니다. 각각을 기재하십시오.',
  '“{0}” is a class of parties. Name each joint controller, with its contact details.':
    '“{0}”은(는) 당사자의 유형입니다. 공동 개인정보처리자를 각각 연락처와 함께 기재하십시오.',
  'Nothing says who of the joint controllers does this: {0}. State it in the profile {1} under the item {2}.':
    '다음을 공동 개인정보처리자 중 누가 하는지 나타나지 않습니다: {0}. 프로필 {1}의 사항 {2}에 기재하십시오.',
  'Nothing says what people can know of the arrangement. State its essence in the profile {0} under the item jointEssence.':
    '합의에 대하여 정보주체가 무엇을 알 수 있는지 나타나지 않습니다. 그 요지를 프로필 {0}의 사항 jointEssence에 기재하십시오.',
  '{0} does not say which of the joint controllers engages {1}. Name it in the engagement.':
    '{0}에 {1}에게 위탁하는 공동 개인정보처리자가 나타나지 않습니다. 위탁에 기재하십시오.',
  '{0} does not say which of the joint controllers exports the transfer “{1}”. Name the exporter.':
    '{0}에 이전 “{1}”을(를) 하는 공동 개인정보처리자가 나타나지 않습니다. 이전하는 자를 기재하십시오.',
  'Informing people': '정보주체에 대한 고지',
  'Answering requests of people': '정보주체의 요청에 대한 응답',
  'Contact point for people': '정보주체를 위한 연락 창구',
  'Security of the processing': '처리의 안전성',
  'Notifying breaches': '침해의 통지',
  'Impact assessment and prior consultation': '영향평가와 사전 협의',
  'Some activities name no controller. Name the company that decides what the data are processed for.':
    '개인정보처리자가 기재되어 있지 않은 처리 활동이 있습니다. 처리 목적을 결정하는 회사를 기재하십시오.',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or choose another controller.':
    '등록 내용으로는 {0}이(가) {1}에 적용되지 않습니다. 제27조의 대리인을 기재하거나 다른 개인정보처리자를 고르십시오.',
  '“{0}” is a class of parties. Name the controller itself, with its contact details.':
    '“{0}”은(는) 당사자의 유형입니다. 개인정보처리자 자체를 연락처와 함께 기재하십시오.',
  'No activity of a controller under the {0} says whose data it processes. State the categories of data subjects of its activities.':
    '{0}이(가) 적용되는 개인정보처리자의 처리 활동에 누구의 정보를 처리하는지 나타나지 않습니다. 처리 활동에 정보주체의 유형을 기재하십시오.',
  '{0} states no purpose for “{1}”. State what their data are processed for.':
    '{0}에 “{1}”에 대한 목적이 기재되어 있지 않습니다. 무엇을 위하여 그 정보를 처리하는지 기재하십시오.',
  '{0} states no legal basis for “{1}”. State the basis of Art 6.':
    '{0}에 “{1}”의 법적 근거가 기재되어 있지 않습니다. 제6조의 근거를 기재하십시오.',
  '{0} rests on legitimate interests for “{1}” and does not say which ones. State the interest.':
    '{0}은(는) “{1}”의 근거를 정당한 이익으로 하지만 어떤 이익인지 나타나지 않습니다. 이익을 기재하십시오.',
  '{0} does not say which data of “{1}” are processed. State the categories of data.':
    '{0}에 “{1}”의 어떤 정보를 처리하는지 기재되어 있지 않습니다. 정보의 종류를 기재하십시오.',
  '{0} names no recipient of these data and no processor. State the recipients or their categories.':
    '{0}에 이 정보를 제공받는 자도 수탁자도 기재되어 있지 않습니다. 제공받는 자 또는 그 유형을 기재하십시오.',
  '{0} does not say how long these data are kept. State a period, or by what it is decided.':
    '{0}에 이 정보의 보유 기간이 기재되어 있지 않습니다. 기간 또는 기간을 정하는 기준을 기재하십시오.',
  '{0} does not say where the data come from. State the source: the people themselves, or who else.':
    '{0}에 정보의 출처가 기재되어 있지 않습니다. 본인인지 다른 누구인지 기재하십시오.',
  '{0} has the decision “{1}” by automated means alone, without its logic. State the logic, and what follows for people.':
    '{0}에는 완전히 자동화된 결정 “{1}”이(가) 있지만 그 논리가 기재되어 있지 않습니다. 논리와 정보주체에 대한 결과를 기재하십시오.',
  '{0} does not say whether “{1}” is decided without a person, or affects people significantly. State both.':
    '{0}에 “{1}”이(가) 사람 없이 결정되는지, 정보주체에게 중대한 영향을 주는지 나타나지 않습니다. 둘 다 기재하십시오.',
  'Nothing says whether people must provide their data, and what follows if they do not. State it in the profile {0} under the item voluntariness.':
    '정보주체가 정보를 제공하여야 하는지, 제공하지 않으면 어떻게 되는지 나타나지 않습니다. 프로필 {0}의 사항 voluntariness에 기재하십시오.',
  'The profile {0} states no rights of the people. State them.':
    '프로필 {0}에 정보주체의 권리가 기재되어 있지 않습니다. 기재하십시오.',
  'The profile {0} names no authority that takes complaints. Name it.':
    '프로필 {0}에 불만을 접수하는 감독기관이 기재되어 있지 않습니다. 기재하십시오.',
  'Transfers rest on safeguards, and nothing says where people get a copy of them. State it in the profile {0} under the item safeguardsCopy.':
    '이전은 보호조치를 근거로 하지만 정보주체가 그 사본을 어디서 받을 수 있는지 나타나지 않습니다. 프로필 {0}의 사항 safeguardsCopy에 기재하십시오.',
  'No transfer in this scope relies on the standard contractual clauses. Choose the transfer, or state them as its ground.':
    '이 범위에 표준계약조항을 근거로 하는 이전이 없습니다. 이전을 고르거나 그 근거로 표준계약조항을 기재하십시오.',
  'No transfer in this scope relies on the International Data Transfer Agreement. Choose the transfer, or state it as its ground.':
    '이 범위에 International Data Transfer Agreement를 근거로 하는 이전이 없습니다. 이전을 고르거나 그 근거로 기재하십시오.',
  'The transfer “{0}” does not state that it relies on the standard contractual clauses. State them as its ground once they are signed.':
    '이전 “{0}”에 표준계약조항을 근거로 한다는 것이 기재되어 있지 않습니다. 체결 후 근거로 기재하십시오.',
  'The transfer “{0}” does not state that it relies on the International Data Transfer Agreement. State it as its ground once it is signed.':
    '이전 “{0}”에 International Data Transfer Agreement를 근거로 한다는 것이 기재되어 있지 않습니다. 체결 후 근거로 기재하십시오.',
  'The transfer “{0}” does not say which modules of the clauses apply. State them in the instrument.':
    '이전 “{0}”에 조항의 어느 모듈을 쓰는지 나타나지 않습니다. 근거 문서에 기재하십시오.',
  'The transfer “{0}” names no exporter. Name it.': '이전 “{0}”에 이전하는 자가 기재되어 있지 않습니다. 기재하십시오.',
  '“{0}” is a class of parties. Name each party to the clauses in a transfer of its own.':
    '“{0}”은(는) 당사자의 유형입니다. 조항의 당사자마다 이전을 나누어 기재하십시오.',
  'The address of {0} is not stated. State it.': '{0}의 주소가 기재되어 있지 않습니다. 기재하십시오.',
  'Nobody is named that {0} has for questions. Appoint a data protection officer or a contact for privacy.':
    '{0}의 문의처가 기재되어 있지 않습니다. 데이터 보호책임자 또는 개인정보 문의 창구를 지정하십시오.',
  'The transfer “{0}” names no processing activity. Name those that the data come from.':
    '이전 “{0}”에 처리 활동이 기재되어 있지 않습니다. 정보가 나오는 처리 활동을 기재하십시오.',
  'The activities of the transfer “{0}” do not say whose data are transferred. State the data subjects.':
    '이전 “{0}”의 처리 활동에 누구의 정보를 이전하는지 나타나지 않습니다. 정보주체의 유형을 기재하십시오.',
  'The transfer “{0}” does not say which data are transferred. State the data.':
    '이전 “{0}”에 어떤 정보를 이전하는지 나타나지 않습니다. 기재하십시오.',
  'The transfer “{0}” does not say of all data whether they are sensitive. Name the data as its activities do, and state there whether they are special.':
    '이전 “{0}”의 정보 중 민감한지 알 수 없는 것이 있습니다. 처리 활동과 같은 이름으로 기재하고, 특수한 범주인지 처리 활동에 기재하십시오.',
  'The transfer “{0}” does not say how often data are transferred. State the frequency.':
    '이전 “{0}”에 정보를 이전하는 빈도가 기재되어 있지 않습니다. 기재하십시오.',
  'The transfer “{0}” does not say what the importer does. State the method, or the work of its engagement.':
    '이전 “{0}”에 이전받는 자가 무엇을 하는지 나타나지 않습니다. 방법 또는 위탁 업무를 기재하십시오.',
  'The transfer “{0}” states no purpose. State what the data are transferred for.':
    '이전 “{0}”에 목적이 기재되어 있지 않습니다. 무엇을 위하여 정보를 이전하는지 기재하십시오.',
  'The transfer “{0}” does not say how long the importer keeps the data. State the period, or the criteria.':
    '이전 “{0}”에 이전받는 자의 보유 기간이 기재되어 있지 않습니다. 기간 또는 기준을 기재하십시오.',
  'The authority that is competent for the exporter of “{0}” is not named. Name it as the authority for complaints in the profile of its country.':
    '“{0}”의 이전하는 자를 관할하는 감독기관이 기재되어 있지 않습니다. 그 국가의 프로필에 불만을 접수하는 감독기관으로 기재하십시오.',
  'The measures of {0} are not stated. State them as measures of the recipient in the transfer “{1}”, or enter them before the parties sign.':
    '{0}의 조치가 기재되어 있지 않습니다. 이전 “{1}”에 제공받는 자의 조치로 기재하거나, 당사자가 서명하기 전에 기입하십시오.',
  'The register holds no activity that the law of {0} concerns. Record the activities of the companies that it binds.':
    '적용되는 법({0})의 대상이 되는 처리 활동이 등록되어 있지 않습니다. 대상이 되는 회사의 처리 활동을 등록하십시오.',
  '{0} does not state an item of the record: “{1}”. State it in the activity.':
    '{0}에 기록의 사항이 기재되어 있지 않습니다: “{1}”. 처리 활동에 기재하십시오.',
  'An item of the record is not stated: “{0}”. State it in the profile {1} under the item {2}.':
    '기록의 사항이 기재되어 있지 않습니다: “{0}”. 프로필 {1}의 사항 {2}에 기재하십시오.',
  '{0} does not say whether data go abroad. Record the transfers, or say in the profile {1} under the item internationalTransfers that there are none.':
    '{0}에 정보가 국외로 이전되는지 기재되어 있지 않습니다. 이전을 등록하거나, 이전이 없음을 프로필 {1}의 사항 internationalTransfers에 기재하십시오.',
  'The transfer “{0}” of {1} states no ground under this law. State on which one it relies.':
    '{1}의 이전 “{0}”에 이 법상의 근거가 기재되어 있지 않습니다. 어느 근거에 따르는지 기재하십시오.',
  'law of Taiwan': '대만 법',
  'law of Hong Kong': '홍콩 법',
  'As far as the register tells, the {0} does not apply to {1}. State its country, or choose another controller.':
    '등록 내용으로 보면 {0}은(는) {1}에 적용되지 않습니다. 그 국가를 기재하거나 다른 컨트롤러를 선택하십시오.',
  'The country of {0} is not stated: people learn where their data are used. State it.':
    '{0}의 국가가 기재되어 있지 않습니다. 정보주체에게 정보가 이용되는 곳을 알려야 합니다. 기재하십시오.',
  'The transfer “{0}” names no country: people learn where their data are used. State every country that the data go to.':
    '이전 “{0}”에 국가가 기재되어 있지 않습니다. 정보주체에게 정보가 이용되는 곳을 알려야 합니다. 정보가 가는 국가를 모두 기재하십시오.',
  'Nothing says how the data are used. State it in the profile {0} under the item method: by machines, by hand, or both.':
    '정보가 어떻게 이용되는지 나타나지 않습니다. 프로필 {0}의 항목 method에 기계로, 손으로, 또는 둘 다인지 기재하십시오.',
  'Nothing says how people use their rights. State it in the profile {0} under the item rightsExercise.':
    '정보주체가 권리를 어떻게 행사하는지 나타나지 않습니다. 프로필 {0}의 항목 rightsExercise에 기재하십시오.',
  'Nobody is named, with an address, who handles requests for access and correction. Name the contact for privacy in the profile {0}: a job title is enough.':
    '열람과 정정 요구를 처리하는 사람이 주소와 함께 기재되어 있지 않습니다. 프로필 {0}에 개인정보 연락처를 기재하십시오. 직함으로 충분합니다.',
  'Nothing says whether data are used in direct marketing. State it in the profile {0} under the item directMarketing. Name the kinds of data and of goods and the free way to answer, and say that consent is needed. If they are not used so, say that.':
    '정보를 직접 마케팅에 이용하는지 나타나지 않습니다. 프로필 {0}의 항목 directMarketing에 정보의 종류, 상품의 종류, 동의가 필요하다는 것, 무료로 답하는 방법을 기재하십시오. 이용하지 않으면 그렇다고 기재하십시오.',
  '{0} works on data of {1}, and the engagement does not say where. State the places of the data.':
    '{0}은(는) {1}의 정보를 처리하는데 위탁에 장소가 기재되어 있지 않습니다. 정보가 있는 곳을 기재하십시오.',
};
