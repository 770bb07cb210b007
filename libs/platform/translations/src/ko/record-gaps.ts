import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of records of processing. */
export const RECORD_GAPS: Catalogue = {
  GDPR: 'GDPR',
  'UK GDPR': '영국 GDPR',
  'the representative': '대리인',
  'the data protection officer': '데이터 보호책임자',
  '“{0}” is a class of parties. Name each of them, with its contact details.':
    '“{0}”은(는) 당사자의 유형입니다. 각각의 명칭과 연락처를 기재하십시오.',
  'No contact details of {0} are stated. State its address, or an e-mail address or telephone number.':
    '{0}의 연락처가 기재되어 있지 않습니다. 주소나 전자우편 주소 또는 전화번호를 기재하십시오.',
  'The name of {0} of {1} is not stated. Enter it in the contact.':
    '{1}의 {0} 성명이 기재되어 있지 않습니다. 연락처에 입력하십시오.',
  'No contact details of {0} of {1} are stated. Enter them in the contact.':
    '{1}의 {0} 연락처가 기재되어 있지 않습니다. 연락처에 입력하십시오.',
  'No processing activity names {0} as controller. Record its activities, or ask for the record of another party.':
    '{0}을(를) 개인정보처리자로 하는 처리 활동이 없습니다. 처리 활동을 등록하거나 다른 당사자의 기록을 요청하십시오.',
  'No processing activity is one of {0} as processor. Record its activities, or ask for the record of another party.':
    '{0}이(가) 수탁자로서 하는 처리 활동이 없습니다. 처리 활동을 등록하거나 다른 당사자의 기록을 요청하십시오.',
  'As far as the register tells, the {0} applies to no controller. State the country of each controller, and its representative (Art 27).':
    '등록 내용으로는 {0}이(가) 적용되는 개인정보처리자가 없습니다. 각 개인정보처리자의 국가와 대리인(제27조)을 기재하십시오.',
  'As far as the register tells, the {0} applies to no company that processes for others. State the country of each, and its representative (Art 27).':
    '등록 내용으로는 다른 자를 위하여 처리하는 회사 중 {0}이(가) 적용되는 곳이 없습니다. 각 회사의 국가와 대리인(제27조)을 기재하십시오.',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or ask for the record of another party.':
    '등록 내용으로는 {0}이(가) {1}에 적용되지 않습니다. 제27조의 대리인을 기재하거나 다른 당사자의 기록을 요청하십시오.',
  '{0} exports the transfer “{1}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.':
    '{0}은(는) 이전 “{1}”을(를) 하는 자이지만 그 처리 활동 중 어느 것에도 책임이 없어 어느 기록에도 포함되지 않습니다. 이전하는 자 또는 이전의 처리 활동을 바로잡으십시오.',
  'The transfer “{0}” states no ground under the {1}. State on which one it relies.':
    '이전 “{0}”에 {1}상의 근거가 기재되어 있지 않습니다. 어느 근거에 따르는지 기재하십시오.',
  'The transfer “{0}” states no ground under the {1}, although its countries are recognised. State the recognition as its ground.':
    '이전 “{0}”의 국가는 인정되어 있지만 {1}상의 근거가 기재되어 있지 않습니다. 그 인정을 근거로 기재하십시오.',
  '{0} holds data abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0}이(가) 정보를 국외({1})에서 보유하지만 근거가 있는 이전이 등록되어 있지 않습니다. 이전을 근거와 함께 등록하십시오.',
  '{0} names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.':
    '{0}에 이 날짜에 존재하는 개인정보처리자가 기재되어 있지 않아 이 문서에서 제외되었습니다. 처리 목적을 결정하는 회사를 기재하거나 처리 활동을 종료하십시오.',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0}에 개인정보처리자가 기재되어 있지 않습니다. 처리 목적을 결정하는 회사를 기재하십시오.',
  '{0} does not say which company processes for others. Name it among the controllers of the activity.':
    '{0}에 다른 자를 위하여 처리하는 회사가 기재되어 있지 않습니다. 처리 활동의 개인정보처리자 란에 기재하십시오.',
  '{0} states no purpose. State what the data are processed for.':
    '{0}에 목적이 기재되어 있지 않습니다. 무엇을 위하여 개인정보를 처리하는지 기재하십시오.',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0}에 누구의 정보를 처리하는지 기재되어 있지 않습니다. 정보주체의 유형을 기재하십시오.',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0}에 어떤 정보를 처리하는지 기재되어 있지 않습니다. 개인정보의 종류를 기재하십시오.',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0}에 제공받는 자도 수탁자도 기재되어 있지 않습니다. 제공받는 자의 유형을 기재하십시오.',
  '{0} does not say when data are erased. State a period, or by what it is decided.':
    '{0}에 정보를 언제 삭제하는지 기재되어 있지 않습니다. 기간 또는 기간을 정하는 기준을 기재하십시오.',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0}에 안전성 확보 조치가 기재되어 있지 않습니다. 정보를 어떻게 보호하는지 개괄적으로 기재하십시오.',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0}에 누구를 위하여 정보를 처리하는지 기재되어 있지 않습니다. 각 개인정보처리자를 기재하십시오.',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0}에 개인정보처리자를 위하여 무엇을 하는지 기재되어 있지 않습니다. 처리 활동의 목적으로 기재하십시오.',
  'The transfer “{0}” names no country. State every third country that the data go to.':
    '이전 “{0}”에 국가가 기재되어 있지 않습니다. 정보가 이전되는 모든 제3국을 기재하십시오.',
  'The transfer “{0}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.':
    '이전 “{0}”은(는) 불가피한 정당한 이익을 근거로 하지만 보호조치에 관한 문서가 기재되어 있지 않습니다. 평가를 문서 번호와 함께 기록하십시오.',
  'As far as the register tells, Swiss law concerns no processing activity. Open a profile CH if people in Switzerland are affected (Art. 3). Otherwise state a company of the group or a controller with its seat in Switzerland. The record of one party needs neither.':
    '등록 내용으로는 스위스법이 적용되는 처리 활동이 없습니다. 스위스에 있는 사람에게 영향이 있으면(제3조) 프로필 CH를 만드십시오. 그렇지 않으면 스위스에 소재하는 그룹 회사 또는 개인정보처리자를 기재하십시오. 한 당사자의 기록에는 둘 다 필요하지 않습니다.',
  'No processing activity is one of {0}. Record its activities, or ask for the record of another party.':
    '{0}의 처리 활동이 없습니다. 처리 활동을 등록하거나 다른 당사자의 기록을 요청하십시오.',
  '“{0}” is a class of parties. Name each of them.': '“{0}”은(는) 당사자의 유형입니다. 각각의 명칭을 기재하십시오.',
  '{0} does not say which company processes for others. Name it, or ask for the record of one party.':
    '{0}에 다른 자를 위하여 처리하는 회사가 기재되어 있지 않습니다. 기재하거나 한 당사자의 기록을 요청하십시오.',
  '{0} does not say how long data are kept. State a period, or by what it is decided.':
    '{0}에 정보의 보유 기간이 기재되어 있지 않습니다. 기간 또는 기간을 정하는 기준을 기재하십시오.',
  'The disclosure “{0}” names no state. State every state that the data go to.':
    '제공 “{0}”에 국가가 기재되어 있지 않습니다. 정보가 가는 모든 국가를 기재하십시오.',
  'The disclosure “{0}” goes to {1}, not on the list of Annex 1, and states no guarantee or exception of Swiss law. State which is relied on.':
    '제공 “{0}”의 국가({1})는 부속서 1의 목록에 없고, 스위스법상의 보장도 예외도 기재되어 있지 않습니다. 어느 것에 따르는지 기재하십시오.',
  'The register holds no processing activity that Brazilian law concerns. Record the activities of the controllers and operators that it binds.':
    '브라질법이 적용되는 처리 활동이 등록되어 있지 않습니다. 그 법의 적용을 받는 컨트롤러와 오퍼레이터의 처리 활동을 등록하십시오.',
  '{0} does not say which controller it is of; of an operator, who it processes for. Name them.':
    '{0}에 어느 컨트롤러의 것인지, 오퍼레이터의 것이면 누구를 위하여 처리하는지 기재되어 있지 않습니다. 기재하십시오.',
  '{0} does not say which data are processed. State them.':
    '{0}에 어떤 정보를 처리하는지 기재되어 있지 않습니다. 기재하십시오.',
  '{0} states no legal basis for “{1}”. Say on which basis of Art. 7 it rests.':
    '{0}에 “{1}”의 법적 근거가 기재되어 있지 않습니다. 제7조의 어느 근거에 따르는지 기재하십시오.',
  '{0} rests “{1}” on legitimate interest and names no interest. State the interest pursued.':
    '{0}은(는) “{1}”의 근거를 정당한 이익으로 하지만 그 이익이 기재되어 있지 않습니다. 추구하는 이익을 기재하십시오.',
  'The transfer {0} of {1} states no ground of Art. 33. State the ground that it relies on.':
    '{1}의 이전 {0}에 제33조의 근거가 기재되어 있지 않습니다. 어느 근거에 따르는지 기재하십시오.',
  'The transfer {0} of {1} states no ground of Art. 33. The ANPD recognises {2}: state this recognition as its ground.':
    '{1}의 이전 {0}에 제33조의 근거가 기재되어 있지 않습니다. ANPD가 인정한 국가입니다({2}). 그 인정을 근거로 기재하십시오.',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground of Art. 33 is registered. Register the transfer with its ground.':
    '{0}이(가) {1}의 정보를 국외({2})에서 보유하지만 제33조의 근거가 있는 이전이 등록되어 있지 않습니다. 이전을 근거와 함께 등록하십시오.',
  'The register holds no processing activity that Thai law concerns. Record the activities of the controllers and processors that it binds.':
    '태국법이 적용되는 처리 활동이 등록되어 있지 않습니다. 그 법의 적용을 받는 개인정보처리자와 수탁자의 처리 활동을 등록하십시오.',
  '{0} does not say which personal data are collected. State them.':
    '{0}에 어떤 개인정보를 수집하는지 기재되어 있지 않습니다. 기재하십시오.',
  '{0} states no purpose. State what each kind of data is collected for.':
    '{0}에 목적이 기재되어 있지 않습니다. 정보의 종류마다 무엇을 위하여 수집하는지 기재하십시오.',
  '{0} gives no details of a controller. Name it, with an address, e-mail or telephone number.':
    '{0}에 개인정보처리자에 관한 정보가 없습니다. 명칭과 주소, 전자우편 주소 또는 전화번호를 기재하십시오.',
  'Which rights people have, or how and on which conditions they get access, is not said. State the rights in the profile TH, and the rest as a statement “rightsConditions”.':
    '정보주체의 권리, 또는 열람의 방법과 조건이 기재되어 있지 않습니다. 권리는 프로필 TH에, 나머지는 기재 사항 “rightsConditions”에 기재하십시오.',
  '{0} uses data without consent, or on no stated basis, and does not say who they are disclosed to. State the recipients.':
    '{0}은(는) 동의 없이 또는 근거를 기재하지 않고 정보를 이용하지만 누구에게 제공하는지 기재되어 있지 않습니다. 제공받는 자를 기재하십시오.',
  '{0} states no legal basis for “{1}”. State it, so that the record shows what is done without consent.':
    '{0}에 “{1}”의 법적 근거가 기재되어 있지 않습니다. 동의 없이 하는 일이 기록에 나타나도록 기재하십시오.',
  'Nothing is said of requests and objections that were refused. Say in a statement “refusals” of the profile TH where they are recorded, or that there are none.':
    '거부한 요청과 이의에 관하여 기재된 것이 없습니다. 어디에 기록하는지 또는 해당 사항이 없음을 프로필 TH의 기재 사항 “refusals”에 기재하십시오.',
  '{0} describes no security measures. Describe how the data are protected.':
    '{0}에 안전성 확보 조치가 기재되어 있지 않습니다. 정보를 어떻게 보호하는지 기재하십시오.',
  'The transfer {0} of {1} states no ground of s 28 or s 29. State the ground that it relies on.':
    '{1}의 이전 {0}에 제28조 또는 제29조의 근거가 기재되어 있지 않습니다. 어느 근거에 따르는지 기재하십시오.',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0}이(가) {1}의 정보를 국외({2})에서 보유하지만 근거가 있는 이전이 등록되어 있지 않습니다. 이전을 근거와 함께 등록하십시오.',
  '{0} does not say who the data are processed for. Name each controller.':
    '{0}에 누구를 위하여 정보를 처리하는지 기재되어 있지 않습니다. 각 개인정보처리자를 기재하십시오.',
  '{0} gives no details of the company that processes for others. Name it, with an address, e-mail or telephone number.':
    '{0}에 다른 자를 위하여 처리하는 회사에 관한 정보가 없습니다. 명칭과 주소, 전자우편 주소 또는 전화번호를 기재하십시오.',
  'The name or the contact details of the data protection officer are not stated. Enter them in the contact.':
    '데이터 보호책임자의 성명 또는 연락처가 기재되어 있지 않습니다. 연락처에 입력하십시오.',
  'The register holds no activity of a controller that Turkish law concerns. Record the activities of the controllers that it binds.':
    '튀르키예법이 적용되는 개인정보처리자의 처리 활동이 등록되어 있지 않습니다. 그 법의 적용을 받는 개인정보처리자의 처리 활동을 등록하십시오.',
  '{0} states no legal ground for “{1}”. State it in the activity, or in the profile TR.':
    '{0}에 “{1}”의 법적 근거가 기재되어 있지 않습니다. 처리 활동 또는 프로필 TR에 기재하십시오.',
  '{0} does not say which data are processed. State the data categories.':
    '{0}에 어떤 정보를 처리하는지 기재되어 있지 않습니다. 정보의 종류를 기재하십시오.',
  '{0} names no recipient group. State the recipients.':
    '{0}에 제공받는 자의 집단이 기재되어 있지 않습니다. 제공받는 자를 기재하십시오.',
  '{0} does not say whose data are processed. State the groups of data subjects.':
    '{0}에 누구의 정보를 처리하는지 기재되어 있지 않습니다. 정보주체의 집단을 기재하십시오.',
  '{0} does not say how long data are kept at most. State a period, or by what it is decided.':
    '{0}에 정보를 최장 얼마 동안 보유하는지 기재되어 있지 않습니다. 기간 또는 기간을 정하는 기준을 기재하십시오.',
  '{0} does not say whether data go abroad. Record the transfers, or say in the profile TR under the item internationalTransfers that there are none.':
    '{0}에 정보가 국외로 이전되는지 기재되어 있지 않습니다. 이전을 등록하거나, 이전이 없음을 프로필 TR의 사항 internationalTransfers에 기재하십시오.',
  '{0} describes no measures for data security. Describe how the data are protected.':
    '{0}에 데이터 안전성 확보 조치가 기재되어 있지 않습니다. 정보를 어떻게 보호하는지 기재하십시오.',
  'The transfer {0} of {1} states no ground of Art 9. State the ground that it relies on.':
    '{1}의 이전 {0}에 제9조의 근거가 기재되어 있지 않습니다. 어느 근거에 따르는지 기재하십시오.',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}: 다음 정보의 보유기간이 아직 알려지지 않았습니다: {1}. 기간 또는 기간을 정하는 기준을 기재하십시오.',
  'The transfer {0} states no ground under the law of {1}. State on which one it relies.':
    '이전 {0}에 적용되는 법({1})상의 근거가 기재되어 있지 않습니다. 어느 근거에 따르는지 기재하십시오.',
  '{0} refers to another document for how long data are kept: {1}. State the periods in the register, so that the record is complete in itself.':
    '{0}은(는) 정보의 보유 기간에 대하여 다른 문서를 참조합니다: {1}. 기록이 그 자체로 완전하도록 기간을 등록부에 기재하십시오.',
  '{0} ({1}) processes data for others without a contract in force. Conclude the contract, and record its reference and dates.':
    '{0}({1})은(는) 유효한 계약 없이 다른 회사를 위하여 개인정보를 처리합니다. 계약을 체결하고 관리번호와 날짜를 기록하십시오.',
  '{0} ({1}): it is not stated which activities it serves. State them: only then is it known if it is a sub-processor.':
    '{0} ({1}): 어떤 처리 활동을 위한 업무인지 기재되지 않았습니다. 재수탁자인지 알 수 있도록 기재하십시오.',
  '{0} ({1}): it is not stated where the data are. State the countries.':
    '{0} ({1}): 개인정보의 소재 국가가 기재되지 않았습니다. 기재하십시오.',
  '{0}: its country is not stated. State it.': '{0}: 국가가 기재되지 않았습니다. 기재하십시오.',
  '{0} ({1}): this is a class and no company. Name each company in an engagement of its own.':
    '{0} ({1}): 회사가 아니라 유형입니다. 회사별로 위탁을 기재하십시오.',
  'It is not stated how to reach the controller. State its e-mail or telephone.':
    '컨트롤러의 연락 방법이 기재되어 있지 않습니다. 전자우편 또는 전화를 기재하십시오.',
  'Transfer to {0}: the specific purpose is missing. State it.':
    '{0}에 대한 이전: 구체적인 목적이 누락되었습니다. 기재하십시오.',
  'Transfer to {0}: the country of destination is missing. State it.':
    '{0}에 대한 이전: 이전되는 국가가 누락되었습니다. 기재하십시오.',
  'Transfer to {0}: the duration is missing. State the time or how long the recipient keeps the data.':
    '{0}에 대한 이전: 기간이 누락되었습니다. 이전 시기 또는 제공받는 자의 보유 기간을 기재하십시오.',
  'Transfer to {0}: this is a class and no recipient. Name each recipient.':
    '{0}에 대한 이전: 이것은 유형이며 제공받는 자가 아닙니다. 제공받는 자를 각각 기재하십시오.',
  'Transfer to {0}: no security measures are stated. State those of its activities.':
    '{0}에 대한 이전: 안전성 확보 조치가 기재되어 있지 않습니다. 그 처리 활동의 조치를 기재하십시오.',
  'The rights of data subjects are missing. State them in the profile of Brazil.':
    '정보주체의 권리가 누락되었습니다. 브라질 프로필에 기재하십시오.',
};
