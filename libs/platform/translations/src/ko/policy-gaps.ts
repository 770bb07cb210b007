import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of privacy policies and notices. */
export const POLICY_GAPS: Catalogue = {
  'Overseas transfer to {0}: the items transferred are missing. List them.':
    '{0}에 대한 국외 이전: 이전되는 개인정보 항목이 누락되었습니다. 항목을 기재하십시오.',
  'Overseas transfer to {0}: the country is missing. State every country.':
    '{0}에 대한 국외 이전: 개인정보가 이전되는 국가가 누락되었습니다. 모든 국가를 기재하십시오.',
  'Overseas transfer to {0}: the time of transfer is missing. State it.':
    '{0}에 대한 국외 이전: 이전 시기가 누락되었습니다. 시기를 기재하십시오.',
  'Overseas transfer to {0}: the method of transfer is missing. State it.':
    '{0}에 대한 국외 이전: 이전 방법이 누락되었습니다. 방법을 기재하십시오.',
  'Overseas transfer to {0}: this is a class and no recipient. Name each recipient in a row of its own.':
    '{0}에 대한 국외 이전: 개인정보를 이전받는 자가 특정되지 않았습니다. 이전받는 자별로 명칭을 기재하십시오.',
  "Overseas transfer to {0}: the recipient's contact is missing. State it.":
    '{0}에 대한 국외 이전: 개인정보를 이전받는 자의 연락처가 누락되었습니다. 연락처를 기재하십시오.',
  "Overseas transfer to {0}: the recipient's purpose of use is missing. State it.":
    '{0}에 대한 국외 이전: 개인정보를 이전받는 자의 이용목적이 누락되었습니다. 이용목적을 기재하십시오.',
  "Overseas transfer to {0}: the recipient's period of retention and use is missing. State it.":
    '{0}에 대한 국외 이전: 개인정보를 이전받는 자의 보유·이용 기간이 누락되었습니다. 기간을 기재하십시오.',
  'Overseas transfer to {0}: the method of refusing it is missing. State it.':
    '{0}에 대한 국외 이전: 이전을 거부하는 방법이 누락되었습니다. 방법을 기재하십시오.',
  'Overseas transfer to {0}: the procedure of refusing it is missing. State it.':
    '{0}에 대한 국외 이전: 이전을 거부하는 절차가 누락되었습니다. 절차를 기재하십시오.',
  'Overseas transfer to {0}: the effect of refusing it is missing. State it.':
    '{0}에 대한 국외 이전: 거부의 효과가 누락되었습니다. 효과를 기재하십시오.',
  'Overseas transfer to {0}: the legal ground is missing. State which item of 28-8(1) it is.':
    '{0}에 대한 국외 이전: 법적 근거가 누락되었습니다. 법 제28조의8제1항 중 해당하는 호를 기재하십시오.',
  'The delegatee {0} has the data outside Korea and no row among the overseas transfers. Enter the overseas transfer.':
    '수탁자 {0}: 개인정보가 국외에 있으나 국외 이전에 기재되지 않았습니다. 국외 이전을 기재하십시오.',
  'The delegatee {0} is not known to be in Korea and has no row among the overseas transfers. State where it has the data; unless in Korea alone, enter the overseas transfer.':
    '수탁자 {0}: 국내에 있는지 알 수 없고 국외 이전에 기재되지 않았습니다. 개인정보의 소재를 밝히고, 국내에만 있는 것이 아니면 국외 이전을 기재하십시오.',
  'Entrustment to {0}: this is a class and no delegatee. Name each delegatee in a row of its own.':
    '{0}에 대한 위탁: 수탁자가 특정되지 않았습니다. 수탁자별로 명칭을 기재하십시오.',
  '{0} entrusts work in turn to {1}, which is not among the delegatees. Disclose it for Korea.':
    '수탁자 {0}: 재위탁을 받은 {1}이(가) 공개되지 않았습니다. 재수탁자로 공개하십시오.',
  '{0} works for {1} and is not among the delegatees. Disclose it for Korea.':
    '{1}의 업무를 위탁받은 {0}이(가) 공개되지 않았습니다. 수탁자로 공개하십시오.',
  'Marketing is entrusted to {0}, and it is not stated that each data subject was informed. Inform them and enter the date.':
    '수탁자 {0}: 홍보·판매 권유 업무의 위탁을 정보주체에게 개별적으로 알렸는지 알 수 없습니다. 알리고 그 날짜를 기재하십시오.',
  'Provision to {0}: this is a class and no third party. Name each recipient in a row of its own.':
    '{0}에 대한 제공: 개인정보를 제공받는 자가 특정되지 않았습니다. 제공받는 자별로 명칭을 기재하십시오.',
  "Provision to {0}: the recipient's purpose of use is missing. State it.":
    '{0}에 대한 제공: 제공받는 자의 이용 목적이 누락되었습니다. 이용 목적을 기재하십시오.',
  'Provision to {0}: the items provided are missing. List them.':
    '{0}에 대한 제공: 제공하는 개인정보의 항목이 누락되었습니다. 항목을 기재하십시오.',
  "Provision to {0}: the recipient's period of retention and use is missing. State it.":
    '{0}에 대한 제공: 제공받는 자의 보유 및 이용 기간이 누락되었습니다. 기간을 기재하십시오.',
  '{0}: the purposes of processing are missing. State them.':
    '{0}: 개인정보의 처리 목적이 누락되었습니다. 처리 목적을 기재하십시오.',
  '{0}: the period of processing and retention is missing. State it.':
    '{0}: 개인정보의 처리 및 보유 기간이 누락되었습니다. 기간을 기재하십시오.',
  '{0}: the items of personal information are missing. List them.':
    '{0}: 처리하는 개인정보의 항목이 누락되었습니다. 항목을 기재하십시오.',
  '{0}: it is not stated whether "{1}" rests on consent or on which other basis. State it.':
    '{0}: "{1}"의 처리가 동의에 따른 것인지, 다른 법적 근거에 따른 것인지 알 수 없습니다. 법적 근거를 기재하십시오.',
  '{0}: {1} are sensitive information, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.':
    '{0}: {1}은(는) 민감정보이며 동의 없이 처리됩니다. 별도의 동의를 받거나, 처리를 요구하거나 허용하는 법령을 기재하십시오.',
  '{0}: {1} are unique identifiers, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.':
    '{0}: {1}은(는) 고유식별정보이며 동의 없이 처리됩니다. 별도의 동의를 받거나, 처리를 요구하거나 허용하는 법령을 기재하십시오.',
  'Procedure and method of destruction are missing. State them.':
    '개인정보의 파기절차 및 파기방법이 누락되었습니다. 기재하십시오.',
  'Data are preserved because a law orders it: the law and the items are missing. State them.':
    '법령에 따라 보존하는 개인정보의 보존근거와 보존하는 개인정보 항목이 누락되었습니다. 기재하십시오.',
  'The rights of data subjects and how to exercise them are missing. State them.':
    '정보주체와 법정대리인의 권리·의무 및 그 행사방법이 누락되었습니다. 기재하십시오.',
  'The safety measures are missing. State them.': '개인정보의 안전성 확보 조치가 누락되었습니다. 기재하십시오.',
  '{0} is seated outside Korea: the countries in which data collected directly in Korea are processed are missing. State them.':
    '{0}은(는) 국외에 소재합니다. 국내 정보주체의 개인정보를 직접 수집하여 처리하는 국가명이 누락되었습니다. 국가명을 기재하십시오.',
  'The name of the chief privacy officer, or of the department in charge, is missing. State it.':
    '개인정보 보호책임자의 성명 또는 개인정보 보호업무를 담당하는 부서의 명칭이 누락되었습니다. 기재하십시오.',
  'The telephone number of the chief privacy officer or the department in charge is missing. State it.':
    '개인정보 보호책임자 또는 개인정보 보호업무를 담당하는 부서의 전화번호가 누락되었습니다. 기재하십시오.',
  'The name of the domestic agent is missing. State it.': '국내대리인의 성명이 누락되었습니다. 기재하십시오.',
  'The domestic agent is a corporation, and the name of its representative is missing. State it.':
    '법인인 국내대리인의 대표자 성명이 누락되었습니다. 기재하십시오.',
  'The date from which the policy applies is missing. Record its publication as a filing with the item Privacy policy.':
    '개인정보 처리방침의 시행일이 누락되었습니다. 시행일을 기재하십시오.',
  'Criteria and procedure of decisions made by automated means alone are missing. State them.':
    '자동화된 결정의 기준과 절차가 누락되었습니다. 기재하십시오.',
  'The address of the domestic agent is missing. State it.': '국내대리인의 주소가 누락되었습니다. 기재하십시오.',
  'The telephone number of the domestic agent is missing. State it.':
    '국내대리인의 전화번호가 누락되었습니다. 기재하십시오.',
  'The e-mail address of the domestic agent is missing. State it.':
    '국내대리인의 전자우편 주소가 누락되었습니다. 기재하십시오.',
  'No ground for provision to a third party in a foreign country is stated. State the countries, and the ground: designation, equivalent action or consent.':
    '외국에 있는 제3자에 대한 제공의 근거가 기재되어 있지 않습니다. 국가와 근거(지정, 상당조치 또는 동의)를 기재하십시오.',
  'The joint users are not known to be in Japan, and joint use alone is no ground for users in a foreign country. State the countries, and the ground: designation, equivalent action or consent.':
    '공동이용자가 일본에 있는지 알 수 없으며, 공동이용만으로는 외국에 있는 이용자에 대한 근거가 되지 않습니다. 국가와 근거(지정, 상당조치 또는 동의)를 기재하십시오.',
  'The ground is the designation of a country, and none is named. State every country.':
    '국가의 지정을 근거로 하지만 국가가 기재되어 있지 않습니다. 모든 국가를 기재하십시오.',
  '{0} is not designated. Rely on another ground, or stop providing.':
    '지정된 국가가 아닙니다: {0}. 다른 근거에 따르거나 제공을 중지하십시오.',
  'The recipient was last checked on {0}, and should have been again by {1}. Check it, and record the check.':
    '제공받는 자를 마지막으로 확인한 날은 {0}이며, 다음 확인의 기한은 {1}이었습니다. 확인하고 확인을 기록하십시오.',
  'The entrusted person is abroad ({0}), and no transfer to it takes place under the law of Japan. Where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.':
    '수탁자가 국외({0})에 있지만 일본법상 그에 대한 이전이 없습니다. 국외에서 정보를 취급하는 경우 이전을 국가 및 근거와 함께 등록하십시오. 위탁만으로는 근거가 되지 않습니다.',
  'The entrusted person is not known to be in Japan, and no transfer to it takes place under the law of Japan. State where it is; where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.':
    '수탁자가 일본에 있는지 알 수 없고 일본법상 그에 대한 이전이 없습니다. 수탁자의 소재지를 기재하십시오. 국외에서 정보를 취급하는 경우 이전을 국가 및 근거와 함께 등록하십시오. 위탁만으로는 근거가 되지 않습니다.',
  '{0} ({1}): it is not stated whether it is collected, and no activity collected it. State it in the published table.':
    '{0}({1}): 수집 여부가 기재되어 있지 않고 수집한 처리 활동도 없습니다. 공표하는 표에 기재하십시오.',
  '{0} ({1}): no purpose is stated. Name the data in the purposes of the activities that collect them.':
    '{0}({1}): 목적이 기재되어 있지 않습니다. 정보를 수집하는 처리 활동의 목적에 그 정보를 기재하십시오.',
  '{0} ({1}): nobody is named that it is disclosed to. State the recipients in the published table; where it is disclosed to nobody, enter that in their place.':
    '{0}({1}): 누구에게 공개되는지 기재되어 있지 않습니다. 공표하는 표에 제공받는 자를 기재하고, 아무에게도 공개하지 않으면 그 사실을 기재하십시오.',
  'It is not stated whether these categories are disclosed for a business purpose: {0}. State the kinds of their recipients in the published table, or the list in a statement “disclosedForBusinessPurpose” of the profile of California.':
    '다음 범주가 사업 목적으로 공개되는지 기재되어 있지 않습니다: {0}. 공표하는 표에 제공받는 자의 종류를 기재하거나, 캘리포니아 프로필의 기재 사항 “disclosedForBusinessPurpose”에 목록을 기재하십시오.',
  'No source is stated. State the sources in the activities, or in the profile of California under the item sources.':
    '수집 출처가 기재되어 있지 않습니다. 처리 활동에, 또는 캘리포니아 프로필의 사항 sources에 출처를 기재하십시오.',
  'The rights of consumers are not stated. Enter them in the profile of California.':
    '소비자의 권리가 기재되어 있지 않습니다. 캘리포니아 프로필에 입력하십시오.',
  'It is not stated how consumers submit requests. State it in the profile of California, under the item rightsExercise.':
    '소비자의 요청 방법이 기재되어 있지 않습니다. 캘리포니아 프로필의 사항 rightsExercise에 기재하십시오.',
  'Categories are sold or shared, and no page for opting out is named. State its address in the profile of California, under the item optOutLink.':
    '판매 또는 공유되는 범주가 있지만 거부 페이지가 기재되어 있지 않습니다. 캘리포니아 프로필의 사항 optOutLink에 주소를 기재하십시오.',
  'Sensitive personal information is collected. State in the profile of California that it is used only as the Act allows (sensitivePersonalInformation). Or state the address of the page for limiting its use (limitUseLink).':
    '민감한 개인정보를 수집합니다. 법이 허용하는 대로만 이용한다는 것(sensitivePersonalInformation) 또는 이용을 제한하는 페이지의 주소(limitUseLink)를 캘리포니아 프로필에 기재하십시오.',
  'The numbers of requests are not stated. State them in the profile of California, under the item requestMetrics. Or state there where they are published, or that fewer than ten million consumers are concerned in a year.':
    '요청 건수가 기재되어 있지 않습니다. 건수, 공표한 곳, 또는 연간 대상 소비자가 1,000만 명 미만임을 캘리포니아 프로필의 사항 requestMetrics에 기재하십시오.',
  'It is not stated when the policy was last updated. Record its publication among the filings of the profile, as “Privacy notice”, with the date.':
    '처리방침을 마지막으로 갱신한 날이 기재되어 있지 않습니다. 공표를 프로필의 신고에 “Privacy notice”로 날짜와 함께 기록하십시오.',
  'The policy is older than twelve months. Update it, and record its publication among the filings of the profile.':
    '처리방침이 12개월보다 오래되었습니다. 갱신하고 공표를 프로필의 신고에 기록하십시오.',
  '{0} ({1}): it is not stated whether it is sold or shared. State it in the published table.':
    '{0}({1}): 판매 또는 공유 여부가 기재되어 있지 않습니다. 공표하는 표에 기재하십시오.',
  '{0} ({1}): neither the published table nor the rules of the activities say how long all of its data are kept{2}. State it for this category.':
    '{0}({1}): 공표하는 표에도 처리 활동의 규칙에도 모든 정보의 보유 기간이 나타나지 않습니다{2}. 이 범주에 대하여 기재하십시오.',
  'The published row {0} has none of the letters of the Act. Give it its letter.':
    '공표하는 행 {0}에 법의 기호가 없습니다. 기호를 붙이십시오.',
  'It is not known which categories these data of the activities belong to: {0}. Give each its letters in the activity.':
    '처리 활동의 다음 정보가 어느 범주에 속하는지 알 수 없습니다: {0}. 처리 활동에서 각각에 기호를 붙이십시오.',
  'No responsible party is named. Name it as controller in the profile of South Africa.':
    '책임 당사자가 기재되어 있지 않습니다. 남아프리카 공화국 프로필에 개인정보처리자로 기재하십시오.',
  'No information officer is named. Name one in the profile of South Africa; without one it is the head of the body.':
    '정보책임자가 기재되어 있지 않습니다. 남아프리카 공화국 프로필에 기재하십시오. 기재하지 않으면 기관의 장이 정보책임자입니다.',
  'The name of the information officer of {0} is not stated. Enter it in the contact.':
    '{0}의 정보책임자 성명이 기재되어 있지 않습니다. 연락처에 입력하십시오.',
  'The postal and street address of {0} is not stated. State it.':
    '{0}의 우편 주소와 소재지가 기재되어 있지 않습니다. 기재하십시오.',
  'No phone number of the information officer of {0} is stated. State it.':
    '{0}의 정보책임자 전화번호가 기재되어 있지 않습니다. 기재하십시오.',
  'No activity is under the law of South Africa. Register what is processed there.':
    '남아프리카 공화국 법이 적용되는 처리 활동이 없습니다. 그곳에서 처리되는 것을 등록하십시오.',
  'No purpose is stated of: {0}. State what the information is processed for.':
    '다음 처리 활동에 목적이 기재되어 있지 않습니다: {0}. 무엇을 위하여 정보를 처리하는지 기재하십시오.',
  'It is not stated whose information is processed in: {0}. State the categories of data subjects.':
    '다음 처리 활동에 누구의 정보를 처리하는지 기재되어 있지 않습니다: {0}. 정보주체의 유형을 기재하십시오.',
  'It is not stated which information is processed in: {0}. State its categories.':
    '다음 처리 활동에 어떤 정보를 처리하는지 기재되어 있지 않습니다: {0}. 정보의 종류를 기재하십시오.',
  'No recipient is named of: {0}. State the recipients, or their categories.':
    '다음 처리 활동에 제공받는 자가 기재되어 있지 않습니다: {0}. 제공받는 자 또는 그 유형을 기재하십시오.',
  'No security measures are described for: {0}. Describe in general terms how the information is protected.':
    '다음 처리 활동에 안전성 확보 조치가 기재되어 있지 않습니다: {0}. 정보를 어떻게 보호하는지 개괄적으로 기재하십시오.',
  'The transfer {0} names no country. State every country that the information goes to.':
    '이전 {0}에 국가가 기재되어 있지 않습니다. 정보가 가는 모든 국가를 기재하십시오.',
  'The transfer {0} states no ground of POPIA s72. State the ground that it relies on.':
    '이전 {0}에 POPIA 제72조의 근거가 기재되어 있지 않습니다. 어느 근거에 따르는지 기재하십시오.',
  '{0} holds information abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0}이(가) 정보를 국외({1})에서 보유하지만 근거가 있는 이전이 등록되어 있지 않습니다. 이전을 근거와 함께 등록하십시오.',
  'It is not stated whether the act of {0} on the data of consumers binds the organisation. State it in the profile {1}, under the item scope: MET, NOT MET or EXEMPT, and why.':
    '소비자 데이터에 관한 주법({0})이 조직에 적용되는지 기재되어 있지 않습니다. 프로필 {1}의 사항 scope에 MET, NOT MET 또는 EXEMPT와 그 이유를 기재하십시오.',
  'It is not stated whether the assessment of {0} is completed, and these states ask for one: {1}. State it, with its date.':
    '{0}의 평가가 완료되었는지 적혀 있지 않으며, 다음 주는 평가를 요구합니다: {1}. 날짜와 함께 적으십시오.',
  '{0} has no completed assessment, and these states ask for one: {1}. Make it and record it, or record with the reason that none is needed.':
    '{0}에는 완료된 평가가 없으나 다음 주가 평가를 요구합니다: {1}. 평가하고 기록하거나, 필요하지 않은 이유를 기록하십시오.',
  'The notice to consumers contains this, and it is not stated: {0}. These states ask for it: {1}. State it in the profile {2}, under the item {3}.':
    '소비자 고지에 담을 다음 사항이 기재되어 있지 않습니다: {0}. 요구하는 주: {1}. 프로필 {2}의 사항 {3}에 기재하십시오.',
  'The notice to consumers contains this, and it is not stated: {0}. These states ask for it: {1}. Record the publication as a filing of the profile {2}, with the item "Privacy notice".':
    '소비자 고지에 담을 다음 사항이 기재되어 있지 않습니다: {0}. 요구하는 주: {1}. 공표를 프로필 {2}의 신고로 사항 “Privacy notice”와 함께 기록하십시오.',
  'The notice to consumers contains this, and no activity says it: {0}. These states ask for it: {1}. Record it in the activities.':
    '소비자 고지에 담을 다음 사항이 어느 활동에도 없습니다: {0}. 요구하는 주: {1}. 활동에 기록하십시오.',
  'It is not stated whether the acts of these states on the data of consumers bind the organisation: {0}. State it in the profile {1}, under the item scope: MET, NOT MET or EXEMPT, and why. A profile of a state overrules it.':
    '소비자 데이터에 관한 다음 주의 법률이 조직에 적용되는지 기재되어 있지 않습니다: {0}. 프로필 {1}의 사항 scope에 MET, NOT MET 또는 EXEMPT와 그 이유를 기재하십시오. 주의 프로필이 우선합니다.',
  'It is not stated whether the contracts with processors contain what these states ask for: {0}. Compare them, and state in the profile {1}, under the item processorContracts, what they contain or lack.':
    '수탁자와의 계약에 다음 주가 요구하는 사항이 포함되어 있는지 기재되어 있지 않습니다: {0}. 대조한 뒤 포함하거나 빠진 사항을 프로필 {1}의 사항 processorContracts에 기재하십시오.',
};
