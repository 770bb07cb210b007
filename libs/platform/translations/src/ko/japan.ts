import type { Catalogue } from '../catalogue.js';

/** Sentences of the law of Japan. */
export const JAPAN: Catalogue = {
  "How the recipient's system was established is not stated. Say by which contract, rules of the group or certification.":
    '이전받는 자의 체제를 정비한 방법이 기재되어 있지 않습니다. 계약, 그룹의 규칙 또는 인증 중 무엇에 따른 것인지 기재하십시오.',
  'The equivalent action is not outlined. Say what the recipient does to protect the data.':
    '상당조치의 개요가 기재되어 있지 않습니다. 이전받는 자가 정보를 보호하기 위하여 하는 것을 기재하십시오.',
  'How often, and by which method, the recipient is checked is not stated. State both; the guidelines want about once a year.':
    '이전받는 자를 확인하는 빈도와 방법이 기재되어 있지 않습니다. 둘 다 기재하십시오. 가이드라인은 연 1회 정도를 요구합니다.',
  'The foreign country is not named. State every country in which the recipient has the data.':
    '외국의 명칭이 기재되어 있지 않습니다. 이전받는 자가 정보를 보유하는 모든 국가를 기재하십시오.',
  'Whether a system of the foreign country may affect the equivalent action is not stated. Describe it, or state that there is none.':
    '상당조치에 영향을 미칠 수 있는 외국 제도의 유무가 기재되어 있지 않습니다. 그 내용 또는 없다는 것을 기재하십시오.',
  'Whether the equivalent action is impaired is not known: no check is recorded. Check the recipient and record the check, and any impairment that it finds.':
    '상당조치의 지장 여부를 알 수 없습니다. 확인이 기록되어 있지 않습니다. 이전받는 자를 확인하고, 확인과 발견된 지장을 기록하십시오.',
  'What is done about the impairment is not stated. Record the response, or that provision is suspended.':
    '지장에 대한 조치가 기재되어 있지 않습니다. 대응 또는 제공을 중단하였다는 것을 기록하십시오.',
  'The foreign country that people consent to is not named. State it; if it cannot be identified, say so and why under "consentCountryUnknown" in the profile of Japan.':
    '동의의 대상인 외국의 명칭이 기재되어 있지 않습니다. 기재하십시오. 특정할 수 없으면 그 사실과 이유를 일본 프로필의 “consentCountryUnknown”에 기재하십시오.',
  "The foreign country's system for the protection of personal information is not described. Describe it under the foreign system.":
    '그 외국의 개인정보 보호 제도가 기재되어 있지 않습니다. 외국의 제도에 기재하십시오.',
  'What the recipient does to protect the data is not stated. Describe its measures; if they cannot be described, say so and why under "consentMeasuresUnknown" in the profile of Japan.':
    '이전받는 자의 보호 조치가 기재되어 있지 않습니다. 조치를 기재하십시오. 기재할 수 없으면 그 사실과 이유를 일본 프로필의 “consentMeasuresUnknown”에 기재하십시오.',
  '{0} is not known to be in Japan, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.':
    '{0}이(가) 일본에 있는지 알 수 없으며, 그곳으로 가는 일본법상 이전도 없습니다. 국외에서 정보를 취급하면, JP에 공개되는 이전을 국가 및 근거와 함께 등록하십시오. 위탁만으로는 근거가 되지 않습니다.',
  '{0} is in {1}, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.':
    '{0}의 소재지는 {1}이지만 그곳으로 가는 일본법상 이전이 없습니다. 국외에서 정보를 취급하면, JP에 공개되는 이전을 국가 및 근거와 함께 등록하십시오. 위탁만으로는 근거가 되지 않습니다.',
  'The items of personal data that are used jointly are not stated. List them as the data items.':
    '공동으로 이용하는 개인정보의 항목이 기재되어 있지 않습니다. 개인정보 항목으로 열거하십시오.',
  'Who the joint users are is not stated. Name them, or the group that they are, as the importer.':
    '공동이용자가 누구인지 기재되어 있지 않습니다. 공동이용자 또는 그 그룹을 이전받는 자로 기재하십시오.',
  'What the joint users use the data for is not stated. State the purposes.':
    '공동이용자의 이용 목적이 기재되어 있지 않습니다. 목적을 기재하십시오.',
  'Nobody is named as responsible for managing the data. Appoint a joint-use manager, with the name, in the profile of Japan or as an officer of the exporter.':
    '정보의 관리에 책임을 지는 자가 기재되어 있지 않습니다. 일본 프로필에, 또는 이전하는 자의 책임자 등으로, 공동이용 관리책임자를 성명과 함께 지정하십시오.',
  'The address of the person responsible for managing the data is not stated. Enter it with the contact of the joint-use manager.':
    '정보의 관리에 책임을 지는 자의 주소가 기재되어 있지 않습니다. 공동이용 관리책임자의 연락처에 입력하십시오.',
  'The name of the representative of the corporation responsible for managing the data is not stated. Enter the representative director as corporate representative, in the profile of Japan or as an officer of that company.':
    '정보의 관리에 책임을 지는 법인의 대표자 성명이 기재되어 있지 않습니다. 일본 프로필에, 또는 그 회사의 책임자 등으로, 대표이사를 법인의 대표자로 입력하십시오.',
  '{0}: {1} People may ask for it.': '{0}: {1} 본인이 요구할 수 있습니다.',
  'The equivalent action of {0} was found impaired on {1} ({2}), and no response is recorded. Act on it and record what was done; if the action can no longer be ensured, suspend the transfer.':
    '{0}의 상당조치에 {1}에 지장이 발견되었지만({2}) 대응이 기록되어 있지 않습니다. 대응하고 그 내용을 기록하십시오. 상당조치를 더 이상 확보할 수 없으면 이전을 중지하십시오.',
  'The joint use {0} states no ground for users abroad. {1} is designated: state that as the ground.':
    '공동이용 {0}에 국외 이용자에 대한 근거가 기재되어 있지 않습니다. {1}은(는) 지정되어 있습니다. 이를 근거로 기재하십시오.',
  'The joint use {0} states no ground for users abroad. {1} are designated: state that as the ground.':
    '공동이용 {0}에 국외 이용자에 대한 근거가 기재되어 있지 않습니다. {1}은(는) 지정되어 있습니다. 이를 근거로 기재하십시오.',
  'are abroad ({0})': '국외에 있고({0})',
  'are not known to be in Japan': '일본에 있는지 알 수 없고',
  'The joint users{0} {1}, and joint use alone is no ground for users abroad. State for {2} in which countries they are and the ground: the designation if all are designated, else equivalent action or consent.':
    '공동이용자{0}은(는) {1}, 공동이용만으로는 국외 이용자에 대한 근거가 되지 않습니다. {2}에 대하여 이용자의 국가와 근거를 기재하십시오. 모두 지정되어 있으면 지정, 그렇지 않으면 상당조치 또는 동의입니다.',
  '; one was due by {0}': '(기한은 {0}이었습니다)',
  '; one is due by {0}': '(기한은 {0}입니다)',
  'The recipient of {0} was last checked on {1}, and should have been again by {2}.':
    '{0}의 이전받는 자를 마지막으로 확인한 날은 {1}이며, {2}까지 다시 확인했어야 합니다.',
  'No check of the recipient of {0} is recorded{1}.': '{0}의 이전받는 자에 대한 확인이 기록되어 있지 않습니다{1}.',
  '{0} Check what it does and whether foreign systems affect it, and record the check.':
    '{0} 이전받는 자의 조치와 외국 제도의 영향 여부를 확인하고 기록하십시오.',
  'The impairment found on {0} ({1}) persists: the recipient of {2} was checked again on {3}, and no response is recorded. Suspend the transfer, or record what put an end to the impairment.':
    '{0}에 발견된 지장({1})이 계속되고 있습니다. {2}의 이전받는 자를 {3}에 다시 확인하였지만 대응이 기록되어 있지 않습니다. 이전을 중지하거나 지장이 해소된 경위를 기록하십시오.',
  'The equivalent action of {0} was found impaired again on {1} ({2}), after an earlier response. If it can no longer be ensured, suspend the transfer.':
    '{0}의 상당조치에 이전의 대응 뒤 {1}에 다시 지장이 발견되었습니다({2}). 더 이상 확보할 수 없으면 이전을 중지하십시오.',
  'Principals must be able to find out the address of the company that answers for the data. Enter the address of the controller that the profile JP or ALL names.':
    '정보에 책임을 지는 회사의 주소를 본인이 알 수 있어야 합니다. 프로필 JP 또는 ALL에 기재된 개인정보처리자의 주소를 입력하십시오.',
  'Principals must be able to find out who represents the corporation that answers for the data. Enter its representative director as corporate representative, in the profile JP or as an officer of that company.':
    '정보에 책임을 지는 법인의 대표자를 본인이 알 수 있어야 합니다. 프로필 JP에, 또는 그 회사의 책임자 등으로, 대표이사를 법인의 대표자로 입력하십시오.',
  'Principals must be able to find out the purposes of use, and not every activity states one. State the purposes of the activities.':
    '이용 목적을 본인이 알 수 있어야 하지만 목적이 기재되지 않은 처리 활동이 있습니다. 처리 활동의 목적을 기재하십시오.',
  'Principals must be able to find out how they submit requests. State the procedure in the profile JP, under the item rightsExercise.':
    '청구 절차를 본인이 알 수 있어야 합니다. 프로필 JP의 사항 rightsExercise에 절차를 기재하십시오.',
  'Principals must be able to find out the measures for security control. Describe them in the profile JP or ALL.':
    '안전관리 조치를 본인이 알 수 있어야 합니다. 프로필 JP 또는 ALL에 기재하십시오.',
  'Data are kept or handled abroad ({0}). Principals must be able to find out in which country, and how its system was taken into account for security. State it in the profile JP, under the item externalEnvironment.':
    '정보가 국외에 보관되거나 취급됩니다({0}). 그 국가와, 그 제도를 안전관리에 어떻게 고려하였는지를 본인이 알 수 있어야 합니다. 프로필 JP의 사항 externalEnvironment에 기재하십시오.',
  'Principals must be able to find out where complaints are received. Enter a contact in the profile JP or ALL.':
    '고충의 접수처를 본인이 알 수 있어야 합니다. 프로필 JP 또는 ALL에 연락처를 입력하십시오.',
};
