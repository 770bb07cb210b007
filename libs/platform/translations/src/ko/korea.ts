import type { Catalogue } from '../catalogue.js';

/** Sentences of the law of the Republic of Korea. */
export const KOREA: Catalogue = {
  'The data with {0} are outside Korea, and no overseas transfer to it is entered. Enter one, disclosed for KR, with its ground.':
    '{0}의 정보는 한국 밖에 있지만 그곳으로 가는 국외 이전이 등록되어 있지 않습니다. KR에 공개되는 국외 이전을 근거와 함께 등록하십시오.',
  'It is not stated where {0} has the data. Enter its country or the locations; if they are not in Korea alone, enter an overseas transfer to it, disclosed for KR, with its ground.':
    '{0}이(가) 정보를 어디에서 취급하는지 기재되어 있지 않습니다. 국가 또는 소재지를 입력하십시오. 한국에만 있지 않으면 KR에 공개되는 국외 이전을 근거와 함께 등록하십시오.',
  '{0} names a class in the place of the delegatee. Enter an engagement for each company, by its name.':
    '{0}은(는) 수탁자가 아니라 회사 유형입니다. 회사마다 명칭으로 처리위탁을 등록하십시오.',
  '{0} passes work on to {1}, which is not disclosed for KR. Add KR to the jurisdictions of these engagements, and see that you have consented to them (26(6)).':
    '{0}은(는) {1}에 업무를 재위탁하지만 KR에 공개되어 있지 않습니다. 이 처리위탁의 관할에 KR을 추가하고, 이에 동의하였는지 확인하십시오(제26조 제6항).',
  "{0} works for {1} in Korea and is not disclosed there. Add KR to the engagement's jurisdictions.":
    '{0}은(는) 한국에서 {1}을(를) 위하여 업무를 수행하지만 한국에 공개되어 있지 않습니다. 처리위탁의 관할에 KR을 추가하십시오.',
  '{0} is marketing, and no notice to each data subject is recorded. Notify them by letter, e-mail, telephone or text message, and enter the date; the website is not enough.':
    '{0}은(는) 홍보·판매 권유 업무이지만 각 정보주체에 대한 통지가 기록되어 있지 않습니다. 서면, 전자우편, 전화 또는 문자로 알리고 날짜를 입력하십시오. 홈페이지 게시만으로는 부족합니다.',
  'Entrusted work requires a written contract, and for {0} {1}. Enter the contract with its dates, or conclude one.':
    '업무 위탁에는 서면 계약이 필요하지만, {0}에 대하여 {1}. 계약을 날짜와 함께 입력하거나 체결하십시오.',
  'The work of {0} reads like marketing. State whether it promotes goods or solicits sales; if so, each data subject must be notified.':
    '{0}의 업무는 홍보·판매 권유로 보입니다. 재화를 홍보하거나 판매를 권유하는지 기재하십시오. 해당하면 각 정보주체에게 알려야 합니다.',
  '{0} relies on "{1}", which serves entrustment and storage only, and is of another kind ({2}). Choose another ground, such as consent.':
    '{0}은(는) “{1}”을(를) 근거로 하지만, 이는 처리위탁과 보관에만 쓸 수 있으며 종류가 다릅니다({2}). 동의 등 다른 근거를 선택하십시오.',
  '{0} relies on {1}, which needs a contract with the data subjects themselves, and covers people without such a contract: {2}. Choose another ground for them: consent, a certified recipient or a recognised country.':
    '{0}은(는) 정보주체 본인과의 계약이 필요한 {1}을(를) 근거로 하지만, 그러한 계약이 없는 사람이 포함되어 있습니다: {2}. 그 사람에 대해서는 동의, 인증받은 이전받는 자, 인정된 국가 등 다른 근거를 선택하십시오.',
  '{0} relies on {1}, which needs a contract with the data subjects themselves. State in its activities of these whether they are the contracting party: {2}.':
    '{0}은(는) 정보주체 본인과의 계약이 필요한 {1}을(를) 근거로 합니다. 다음 사람이 계약 당사자인지를 처리 활동에 기재하십시오: {2}.',
  '{0} relies on {1}, which needs a contract with the data subjects themselves, and does not say whose data go. State its activities, with their data subjects.':
    '{0}은(는) 정보주체 본인과의 계약이 필요한 {1}을(를) 근거로 하지만 누구의 정보인지 나타나지 않습니다. 처리 활동을 정보주체 유형과 함께 기재하십시오.',
  '{0} has no address in Korea. From a turnover of a trillion won or a million data subjects, or if the Commission so decides, it must name a domestic agent. Enter the agent as a contact of the profile KR, or state under the item domesticAgent why none is needed.':
    '{0}은(는) 한국에 주소가 없습니다. 매출액 1조 원 이상, 정보주체 100만 명 이상이거나 보호위원회가 결정하면 국내대리인을 지정해야 합니다. 프로필 KR의 연락처로 대리인을 입력하거나, 필요 없는 이유를 사항 domesticAgent에 기재하십시오.',
  '{0}: the recipient passes data on to {1}, and no transfer under the law of Korea goes there. Register it with its ground of 28-8(1).':
    '{0}: 이전받는 자가 정보를 {1}에 넘기지만 그곳으로 가는 한국법상 이전이 없습니다. 제28조의8 제1항의 근거와 함께 등록하십시오.',
  '{0} does not say which items of personal information go abroad. List them.':
    '{0}에 국외로 이전되는 개인정보 항목이 나타나지 않습니다. 열거하십시오.',
  '{0} names no country. State every country that receives the data; a reference to a list elsewhere is not enough.':
    '{0}에 국가가 기재되어 있지 않습니다. 개인정보를 받는 모든 국가를 기재하십시오. 다른 곳의 목록을 참조하는 것으로는 부족합니다.',
  '{0} does not say when the data go abroad. State when, or on which occasion.':
    '{0}에 개인정보가 이전되는 시기가 나타나지 않습니다. 시기 또는 계기를 기재하십시오.',
  '{0} does not say how the data go abroad. State the method, such as transmission over a network.':
    '{0}에 개인정보가 이전되는 방법이 나타나지 않습니다. 네트워크를 통한 전송 등 방법을 기재하십시오.',
  '{0} goes to "{1}", a class in the place of a recipient. Enter a transfer for each company, by its name.':
    '{0}의 이전받는 자 “{1}”은(는) 회사 유형입니다. 회사마다 명칭으로 이전을 등록하십시오.',
  'There is no contact for "{0}", the recipient of {1}. Enter an e-mail address or a telephone number of the person responsible for the data there.':
    '{1}의 이전받는 자 “{0}”의 연락처가 없습니다. 그곳 개인정보 관리책임자의 전자우편 또는 전화번호를 입력하십시오.',
  '{0} does not say what the recipient uses the data for. State the purpose.':
    '{0}에 이전받는 자의 이용 목적이 나타나지 않습니다. 목적을 기재하십시오.',
  '{0} does not say how long the recipient keeps and uses the data. State the period.':
    '{0}에 이전받는 자의 보유·이용 기간이 나타나지 않습니다. 기간을 기재하십시오.',
  '{0} does not say how people can refuse the transfer. State the method.':
    '{0}에 이전을 거부하는 방법이 나타나지 않습니다. 방법을 기재하십시오.',
  '{0} does not say by which procedure people can refuse the transfer. State it.':
    '{0}에 이전을 거부하는 절차가 나타나지 않습니다. 기재하십시오.',
  '{0} does not say what follows if somebody refuses the transfer. State the effect.':
    '{0}에 이전을 거부한 경우의 효과가 나타나지 않습니다. 효과를 기재하십시오.',
  'The policy must name the ground of {0}, and none is stated. State which item of 28-8(1) it rests on.':
    '처리방침에는 {0}의 근거가 있어야 하지만 기재되어 있지 않습니다. 제28조의8 제1항의 어느 호에 따르는지 기재하십시오.',
  'Before {0} this was asked of {1} only.': '{0} 이전에는 다음에만 요구되었습니다: {1}.',
  '{0} is provided to "{1}", a class in the place of a third party. Enter a transfer for each company, by its name.':
    '{0}을(를) 제공받는 “{1}”은(는) 제3자가 아니라 회사 유형입니다. 회사마다 명칭으로 이전을 등록하십시오.',
  '{0} does not say what the third party uses the data for. State the purpose.':
    '{0}에 제3자의 이용 목적이 나타나지 않습니다. 목적을 기재하십시오.',
  '{0} does not say which items are provided to the third party. List them.':
    '{0}에 제3자에게 제공하는 항목이 나타나지 않습니다. 열거하십시오.',
  '{0} does not say how long the third party keeps and uses the data. State the period.':
    '{0}에 제3자의 보유·이용 기간이 나타나지 않습니다. 기간을 기재하십시오.',
  'The chief privacy officer for Korea is not named, and neither is the department in charge. Enter a contact as chief privacy officer in the profile KR, with name or department, telephone number and e-mail address.':
    '한국의 개인정보 보호책임자도 담당 부서도 기재되어 있지 않습니다. 프로필 KR에 성명 또는 부서, 전화번호, 전자우편과 함께 개인정보 보호책임자의 연락처를 입력하십시오.',
  'There is no telephone number of the chief privacy officer for Korea or the department in charge. Enter it in the contact: the law names it, and an e-mail address does not take its place.':
    '한국의 개인정보 보호책임자 또는 담당 부서의 전화번호가 없습니다. 연락처에 입력하십시오. 법이 전화번호를 요구하며 전자우편으로 대신할 수 없습니다.',
  'The domestic agent has no {0}. Enter it in the contact.': '국내대리인의 {0}이(가) 없습니다. 연락처에 입력하십시오.',
  'The domestic agent is a corporation, and the name of its representative is not stated. Enter a contact as corporate representative in the profile KR.':
    '국내대리인이 법인이지만 대표자의 성명이 기재되어 있지 않습니다. 프로필 KR에 법인의 대표자의 연락처를 입력하십시오.',
  name: '성명',
  address: '주소',
  'telephone number': '전화번호',
  'e-mail address': '전자우편',
  'It is not stated how data are destroyed. State procedure and method in the profile KR, under the item destruction.':
    '개인정보의 파기 방법이 기재되어 있지 않습니다. 절차와 방법을 프로필 KR의 사항 destruction에 기재하십시오.',
  'The rights of data subjects and how to exercise them are not stated. Enter them in the profile KR or ALL.':
    '정보주체의 권리와 행사 방법이 기재되어 있지 않습니다. 프로필 KR 또는 ALL에 입력하십시오.',
  'No safety measures are stated. Enter them in the profile KR or ALL.':
    '안전성 확보 조치가 기재되어 있지 않습니다. 프로필 KR 또는 ALL에 입력하십시오.',
  'It is not stated from which date the privacy policy applies. Record its publication as a filing of the profile KR, with the item "Privacy policy" and the date.':
    '처리방침의 적용 시작일이 기재되어 있지 않습니다. 그 공개를 사항 “Privacy policy”와 날짜와 함께 프로필 KR의 신고로 기록하십시오.',
  'Decisions are made by automated means alone, and their criteria and procedure are not stated. State them in the profile KR, under the item automatedDecisions, with how they process personal information.':
    '완전히 자동화된 결정이 이루어지지만 그 기준과 절차가 기재되어 있지 않습니다. 개인정보가 처리되는 방식과 함께 프로필 KR의 사항 automatedDecisions에 기재하십시오.',
  '{0} is seated outside Korea. If it collects data from people in Korea directly, state in the profile KR, under the item processingCountries, in which countries it processes them.':
    '{0}의 소재지는 한국 밖입니다. 한국의 정보주체로부터 직접 정보를 수집하면 처리하는 국가를 프로필 KR의 사항 processingCountries에 기재하십시오.',
  'Some data are kept because a law orders it, and neither the law nor the items are named. State them in the profile KR, under the item preservedByLaw.':
    '법령에 따라 보존하는 정보가 있지만 법령도 항목도 기재되어 있지 않습니다. 프로필 KR의 사항 preservedByLaw에 기재하십시오.',
  '{0} states no purpose. Enter what the data are processed for.':
    '{0}에 목적이 없습니다. 정보를 무엇을 위하여 처리하는지 입력하십시오.',
  '{0} does not say how long the data are kept. Enter a retention rule, here or in the profile KR or ALL.':
    '{0}에 보유 기간이 나타나지 않습니다. 여기에, 또는 프로필 KR이나 ALL에 보유 규칙을 입력하십시오.',
  '{0} does not say which items of personal information are processed. Enter the data categories.':
    '{0}에 처리하는 개인정보 항목이 나타나지 않습니다. 개인정보 항목을 입력하십시오.',
  'sensitive information': '민감정보',
  'unique identifiers': '고유식별정보',
  '"{0}" states no legal basis for "{1}". State whether it rests on consent: items processed without consent are published apart, with their basis.':
    '“{0}”에 “{1}”의 법적 근거가 기재되어 있지 않습니다. 동의에 따르는지 기재하십시오. 동의 없이 처리하는 항목은 법적 근거와 함께 구분하여 공개됩니다.',
  'It is not stated who takes over work from these delegatees: {0}. Enter an engagement under theirs for each sub-delegatee, disclosed for KR. If the others have none, say so in the profile KR, under the item subDelegatees.':
    '다음 수탁자의 재수탁자가 기재되어 있지 않습니다: {0}. 재수탁자마다 상위 처리위탁 아래에 KR에 공개되는 처리위탁을 등록하십시오. 나머지에 재수탁자가 없으면 프로필 KR의 사항 subDelegatees에 그렇게 기재하십시오.',
};
