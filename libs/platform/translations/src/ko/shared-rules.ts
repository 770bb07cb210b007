import type { Catalogue } from '../catalogue.js';

/** Sentences of the rules that laws share. */
export const SHARED_RULES: Catalogue = {
  '{0}, on which {1} rests': '{0}({1}의 법적 근거)',
  '{0}, on which {1} rest': '{0}({1}의 법적 근거)',
  'Say in the overrides of the profile {0} on what they rest there instead':
    '그곳에서 대신할 법적 근거를 프로필 {0}의 재정의에 기재하십시오',
  'Open a profile {0} and say in its overrides on what they rest there instead':
    '프로필 {0}을(를) 열고 그곳에서 대신할 법적 근거를 재정의에 기재하십시오',
  'The law of {0} does not know as legal bases: {1}. {2}':
    '적용되는 법({0})은 다음을 법적 근거로 인정하지 않습니다: {1}. {2}',
  'What the profile {0} puts in its place holds in some cases only: see that it holds in all of them.':
    '프로필 {0}의 재정의는 일부 경우에만 해당합니다. 모든 경우에 해당하는지 확인하십시오.',
  'the authority': '감독기관',
  'the people concerned': '정보주체',
  'the consumer reporting agencies': '신용정보기관',
  'the police or prosecutors': '경찰 또는 검찰',
  'the public': '일반 공중',
  'The profile says who is notified of a breach, and leaves out {0}: the law of {1} requires it{2}. Add a breach duty towards them.':
    '프로필에 유출 등의 신고·통지 대상이 기재되어 있지만 {0}이(가) 빠져 있습니다. 적용되는 법({1})이 요구합니다{2}. 그에 대한 신고·통지 의무를 추가하십시오.',
  '"{0}" is notified within {1}; the law of {2} gives no number and asks for {3}. Say in the condition that it is done so, and how long it takes at most.':
    '“{0}”에 대한 신고·통지 기한은 {1}입니다. 적용되는 법({2})은 숫자를 정하지 않고 다음을 요구합니다: {3}. 그렇게 한다는 것과 최대 얼마나 걸리는지를 조건에 기재하십시오.',
  '"{0}" is notified within {1}; the law of {2} asks for {3}. State no more than the law leaves.':
    '“{0}”에 대한 신고·통지 기한은 {1}입니다. 적용되는 법({2})은 다음을 요구합니다: {3}. 법이 허용하는 기간을 넘지 않게 기재하십시오.',
  'It is not stated by when "{0}" is notified; the law of {1} asks for {2}. State the period.':
    '“{0}”에 대한 신고·통지 기한이 기재되어 있지 않습니다. 적용되는 법({1})은 다음을 요구합니다: {2}. 기한을 기재하십시오.',
  'The time to notify "{0}" begins with: {1}. Under the law of {2} it begins with {3}. State that.':
    '“{0}”에 대한 신고·통지 기한의 기산점은 다음과 같습니다: {1}. 적용되는 법({2})에서는 다음부터 기산합니다: {3}. 그렇게 기재하십시오.',
  'from {0}': '기산점: {0}',
  '{0} and to {1}': '{0}, {1}',
  '{0} The duties are those of the profile ALL: state others in the profile {1}.':
    '{0} 이는 프로필 ALL의 의무입니다. 프로필 {1}에 다른 의무를 기재하십시오.',
  'condition: {0}': '조건: {0}',
  'The profile does not say who is notified of a breach. The law of {0} requires notice to {1}. Add a breach duty towards each.':
    '프로필에 유출 등의 신고·통지 대상이 기재되어 있지 않습니다. 적용되는 법({0})은 다음에 대한 신고·통지를 요구합니다: {1}. 각각에 대한 신고·통지 의무를 추가하십시오.',
  'no contract is recorded': '계약이 기록되어 있지 않습니다',
  'the contract that is recorded ended on {0}': '기록된 계약은 {0}에 끝났습니다',
  'the contract that is recorded begins on {0}': '기록된 계약은 {0}에 시작합니다',
  'The time to adjust to the law ends on {0}.': '법 적용을 위한 준비 기간은 {0}에 끝납니다.',
  'The key {0} is that of {1} {2}. A register file cannot say which of them it means, and the record can have one twice. If they are the same, join them. Otherwise end one, and register it again under a key of its own.':
    '키 {0}이(가) {2} {1}건에서 중복됩니다. 대장 파일은 그중 무엇을 가리키는지 말할 수 없고, 기록에 같은 것이 두 번 있을 수 있습니다. 같은 것이면 합치십시오. 다르면 하나를 종료하고 다른 키로 다시 등록하십시오.',
  ' What is recorded, {0}, was signed only on {1}.': ' 기록된 것({0})은 {1}에야 체결되었습니다.',
  ' What is recorded, {0}, is not one.': ' 기록된 것({0})은 이에 해당하지 않습니다.',
  '{0} relies on {1} without its instrument.{2} Record the instrument and when it was signed: {3}.':
    '{0}은(는) {1}을(를) 근거로 하지만 근거 문서가 없습니다.{2} 근거 문서와 그 체결일을 기록하십시오: {3}.',
  'The instrument of {0} ({1}) expired on {2}. Renew it and record the new one, or choose another ground.':
    '{0}의 근거 문서({1})는 {2}에 만료되었습니다. 갱신하여 새것을 기록하거나 다른 근거를 선택하십시오.',
  ' Conclude {0} and record it.': ' 다음을 체결하고 기록하십시오: {0}.',
  ' Record what is relied on instead.': ' 대신 근거로 하는 것을 기록하십시오.',
  '{0} relies on {1}, which is valid only from {2}.{3}':
    '{0}은(는) {1}을(를) 근거로 하지만, 이는 {2}부터 유효합니다.{3}',
  '{0} relies on {1}, which was no longer valid on {2}.{3}':
    '{0}은(는) {1}을(를) 근거로 하지만, 이는 {2}에 이미 유효하지 않았습니다.{3}',
  'legitimate interests': '정당한 이익',
  'a contract': '계약',
  '{0} and on {1}': '{0} 및 {1}',
  'sensitive data': '민감정보',
  '{0}: {1}, processed on {2} ({3}), which does not serve for them. State consent or another basis for these data, or an override in the profile {4}.':
    '{0}: {1}이(가) {2}에 근거하여 처리되지만({3}), 이 법적 근거는 쓸 수 없습니다. 이 정보에 대하여 동의나 다른 법적 근거, 또는 프로필 {4}의 재정의를 기재하십시오.',
  '{0}: {1}, processed on {2} ({3}), which do not serve for them. State consent or another basis for these data, or an override in the profile {4}.':
    '{0}: {1}이(가) {2}에 근거하여 처리되지만({3}), 이 법적 근거들은 쓸 수 없습니다. 이 정보에 대하여 동의나 다른 법적 근거, 또는 프로필 {4}의 재정의를 기재하십시오.',
  'that was given, and the transfer departs from it': '부여되었으나 이전이 그 내용에서 벗어났습니다',
  'that was asked for and has not been granted': '신청하였으나 부여되지 않았습니다',
  'that is recorded without the date of a request or a grant': '신청일이나 부여일 없이 기록되어 있습니다',
  'that is not on record': '기록되어 있지 않습니다',
  "{0} relies on {1}, which serves only after {2}; {3}. Obtain it, and record it among the transfer's prior authorisations with the law {4}.":
    '{0}은(는) {1}을(를) 근거로 하지만, 이는 다음 이후에만 쓸 수 있습니다: {2}({3}). 이를 받아 법률 {4}(으)로 하여 이전의 사전 허가에 기록하십시오.',
  '{0} relies on {1} and names no country. State every country that receives the data: only those recognised are covered.':
    '{0}은(는) {1}을(를) 근거로 하지만 국가가 기재되어 있지 않습니다. 개인정보를 받는 모든 국가를 기재하십시오. 인정된 국가만 해당됩니다.',
  '{0} relies on {1}, and {2} is on no list: the exporter must assess it. Record the assessment that confirms it, or choose another ground.':
    '{0}은(는) {1}을(를) 근거로 하지만 {2}은(는) 어느 목록에도 없습니다. 이전하는 자가 평가해야 합니다. 이를 확인하는 평가를 기록하거나 다른 근거를 선택하십시오.',
  'the destination': '이전되는 국가',
  "{0} relies on {1}. The exporter's own assessment is not enough for it, and no such list or approval was found. Choose another ground, or stop the transfer.":
    '{0}은(는) {1}을(를) 근거로 합니다. 이전하는 자의 자체 평가로는 부족하며, 해당하는 목록이나 승인을 찾지 못했습니다. 다른 근거를 선택하거나 이전을 중단하십시오.',
  ', as far as the list is known, up to {0}': '(목록이 알려진 {0}까지의 범위에서)',
  '{0} relies on "{1}", but {2} was not recognised on {3}{4}. {5}Choose another ground, or stop the transfer.':
    '{0}은(는) “{1}”을(를) 근거로 하지만, {2}은(는) {3}에 인정되어 있지 않았습니다{4}. {5}다른 근거를 선택하거나 이전을 중단하십시오.',
  'See whether it has been added since; if not: ': '그 뒤에 추가되었는지 확인하고, 추가되지 않았으면 ',
  'Put another ground in its place, or suspend the transfer.': '다른 근거로 바꾸거나 이전을 중지하십시오.',
  '{0} relies on the recognition of {1} by {2}, which fell away on {3}{4}. {5}':
    '{0}은(는) {2}에 의한 {1}의 인정을 근거로 하지만, 인정은 {3}에 효력을 잃었습니다{4}. {5}',
  '{0} relies on {1}, and the recognition was recorded to have fallen away on {2}. {3}':
    '{0}은(는) {1}을(를) 근거로 하지만, 인정은 {2}에 효력을 잃은 것으로 기록되어 있습니다. {3}',
  "The recognition of {0} ({1}) covers {2}. Record the certification of the recipient of {3} as the ground's instrument, or choose another ground.":
    '{0}의 인정({1})의 대상: {2}. {3}의 이전받는 자의 인증을 근거 문서로 기록하거나 다른 근거를 선택하십시오.',
  'The recognition of {0} ({1}) covers {2}. If the recipient of {3} is one of them, say so in the condition of the ground ("{4}"); otherwise choose another ground.':
    '{0}의 인정({1})의 대상: {2}. {3}의 이전받는 자가 이에 해당하면 근거의 조건(“{4}”)에 그렇게 기재하십시오. 해당하지 않으면 다른 근거를 선택하십시오.',
  'The recognition of {0} ({1}) covers {2}. The activities of {3} have data that it leaves out: {4}. Keep them out of the transfer, or choose another ground for them.':
    '{0}의 인정({1})의 대상: {2}. {3}의 처리 활동에는 대상이 아닌 정보가 있습니다: {4}. 이전에서 제외하거나 그 정보에 대하여 다른 근거를 선택하십시오.',
  'The record names no controller. Name the company that decides what the data are processed for.':
    '기록에 개인정보처리자가 없습니다. 정보를 무엇을 위하여 처리할지 결정하는 회사를 기재하십시오.',
  'The record does not say which company processes for others, and no company of the group is known. Name the company among the controllers of the activity, or mark it as one of the group.':
    '기록에 다른 자를 위하여 처리하는 회사가 나타나지 않으며 그룹의 회사도 알 수 없습니다. 처리 활동의 개인정보처리자로 그 회사를 기재하거나 그룹 소속으로 표시하십시오.',
  'The record does not say on whose behalf the data are processed. Name each controller.':
    '기록에 누구를 위하여 정보를 처리하는지가 나타나지 않습니다. 모든 개인정보처리자를 기재하십시오.',
  'The record states no purpose. State what the data are processed for.':
    '기록에 목적이 없습니다. 정보를 무엇을 위하여 처리하는지 기재하십시오.',
  'The record does not say what is done for the controllers. State it as the purposes of the activity.':
    '기록에 개인정보처리자를 위하여 무엇을 하는지가 나타나지 않습니다. 처리 활동의 목적으로 기재하십시오.',
  'The record does not say whose data are processed. State the categories of data subjects.':
    '기록에 누구의 정보를 처리하는지가 나타나지 않습니다. 정보주체 유형을 기재하십시오.',
  'The record does not say which data are processed. State the categories of data.':
    '기록에 어떤 정보를 처리하는지가 나타나지 않습니다. 개인정보 항목을 기재하십시오.',
  'The record names no recipient and no processor. State the categories of recipients; if there are none, say so.':
    '기록에 제공받는 자도 수탁자도 없습니다. 제공받는 자의 유형을 기재하고, 없으면 없다고 기재하십시오.',
  'The record does not say when the data are erased. State a period, or by what it is decided.':
    '기록에 정보를 언제 파기하는지가 나타나지 않습니다. 기간 또는 그것을 정하는 기준을 기재하십시오.',
  'The record does not say how long the data are kept. State a period, or by what it is decided.':
    '기록에 정보의 보유 기간이 나타나지 않습니다. 기간 또는 그것을 정하는 기준을 기재하십시오.',
  'The record describes no security measures. Describe in general terms how the data are protected.':
    '기록에 안전성 확보 조치가 없습니다. 정보가 어떻게 보호되는지 개략적으로 기재하십시오.',
  '"{0}" was the regulator of {1} until {2}. Since then it is {3}: name it, and check its address.':
    '“{0}”은(는) {2}까지 {1}의 감독기관이었습니다. 그 뒤로는 {3}입니다. 이를 기재하고 주소를 확인하십시오.',
  'It uses the term "{0}", which the law replaced on {1} by "{2}". Change the wording.':
    '용어 “{0}”이(가) 쓰였지만, 법은 {1}에 이를 “{2}”(으)로 바꾸었습니다. 문구를 고치십시오.',
  '{0} has taken its place. ': '그 대신 {0}이(가) 있습니다. ',
  'It relies on {0}, which ceased to be valid on {1}. {2}Record what replaces it once the replacement is in place.':
    '{0}에 의거하고 있지만, 이는 {1}에 효력을 잃었습니다. {2}대체하는 것이 갖추어지면 기록하십시오.',
  '{0} and {1} more': '{0} 외 {1}건',
  'The transfer {0} names no country. State every country that receives the data.':
    '이전 {0}에 국가가 기재되어 있지 않습니다. 개인정보를 받는 모든 국가를 기재하십시오.',
  'only after a filing': '신고 후에만',
  '{0} relies on {1} alone, which is no ground by itself ({2}). State the other ground that it relies on: {3}.':
    '{0}은(는) {1}만을 근거로 하지만, 이는 단독으로는 근거가 되지 않습니다({2}). 함께 근거로 하는 것을 기재하십시오: {3}.',
  'The transfer {0} states no ground under the law of {1}. {2} is recognised ({3}): state {4}.':
    '이전 {0}에 적용되는 법({1})상 근거가 기재되어 있지 않습니다. {2}은(는) 인정되어 있습니다({3}). {4}을(를) 기재하십시오.',
  'The transfer {0} states no ground under the law of {1}. {2} are recognised ({3}): state {4}.':
    '이전 {0}에 적용되는 법({1})상 근거가 기재되어 있지 않습니다. {2}은(는) 인정되어 있습니다({3}). {4}을(를) 기재하십시오.',
  ' The grounds that it names are of {0} and do not serve here.':
    ' 기재된 근거는 다른 법({0})의 것이어서 여기에서는 쓸 수 없습니다.',
  'The transfer {0} states no ground under the law of {1}.{2} Say which is relied on: {3}.':
    '이전 {0}에 적용되는 법({1})상 근거가 기재되어 있지 않습니다.{2} 어느 것에 따르는지 기재하십시오: {3}.',
  ' It exists only since {0}.': ' 이 근거는 {0}부터 있습니다.',
  ' It ended on {0}.': ' 이 근거는 {0}에 끝났습니다.',
  '{0} relies on {1}, which was no ground on {2}.{3}{4} Choose one of: {5}.':
    '{0}은(는) {1}을(를) 근거로 하지만, 이는 {2}에 근거가 아니었습니다.{3}{4} 다음 중에서 선택하십시오: {5}.',
  '{0} happens regularly, but {1} serves single cases only{2}. Choose a ground for regular transfers.':
    '{0}은(는) 정기적으로 이루어지지만, {1}은(는) 개별 경우에만 쓸 수 있습니다{2}. 정기적인 이전을 위한 근거를 선택하십시오.',
  '{0} serves single cases only{1}. State how often {2} happens; if it is regular, choose another ground.':
    '{0}은(는) 개별 경우에만 쓸 수 있습니다{1}. {2}의 빈도를 기재하고, 정기적이면 다른 근거를 선택하십시오.',
  'The processor': '수탁자',
  'Nobody is named who engages it: if a controller in {0} does, the law there applies, too. ':
    '위탁자가 기재되어 있지 않습니다. 현지({0})의 개인정보처리자이면 현지법도 적용됩니다. ',
  '{0} ({1}) serves no activity, so it is in no record of processing, and nothing shows whose data it has. {2}Assign the activities that it serves.':
    '{0}({1})은(는) 어느 처리 활동에도 연결되어 있지 않아 처리 기록에 없으며, 누구의 정보를 다루는지 나타나지 않습니다. {2}해당하는 처리 활동을 연결하십시오.',
  '{0} business days after its signature on {1}, which is {2} if public holidays are left aside':
    '서명일 {1}부터 {0}영업일(공휴일을 고려하지 않으면 {2})',
  'Record the day among the prior authorisations of the transfer, with the law {0}, as the day of the request.':
    '법 {0}(으)로 이전의 사전 허가에 신청일로 기록하십시오.',
  '{0}: a filing under the law {1} is recorded without its day. The contract had to be filed by {2}. State the day of the request.':
    '{0}: 법 {1}에 따른 신고가 날짜 없이 기록되어 있습니다. 계약의 신고 기한은 {2}이었습니다. 신청일을 기재하십시오.',
  'The standard contract of {0} was filed on {1}: later than {2}. If public holidays lay between, say so in its reference; otherwise be ready to explain the delay.':
    '{0}의 표준계약은 {1}에 신고되었는데 다음 기한보다 늦습니다: {2}. 그 사이에 공휴일이 있었으면 참조에 적고, 그렇지 않으면 지연을 설명할 수 있도록 하십시오.',
  'No filing of the standard contract of {0} is recorded. The time for it ended {1}. Take the next step now: {2}. {3}':
    '{0}의 표준계약 신고가 기록되어 있지 않습니다. 기한이 지났습니다: {1}. 다음 절차를 지금 밟으십시오: {2}. {3}',
  'No filing of the standard contract of {0} is recorded. The time for it ends {1}. Take the next step now: {2}. {3}':
    '{0}의 표준계약 신고가 기록되어 있지 않습니다. 기한: {1}. 다음 절차를 지금 밟으십시오: {2}. {3}',
  'The standard contract of {0} has no day of signature, from which the time to file it runs: {1} business days. State the day of the last signature.':
    '{0}의 표준계약에 신고 기한({1}영업일)의 기산점이 되는 서명일이 없습니다. 마지막 서명일을 기재하십시오.',
  '{0} may be sensitive there, and its kind is not stated, and {1} use it without consent and without a stated condition. {2}':
    '{0}은(는) 그 법에서 민감정보일 수 있지만 종류가 기재되어 있지 않습니다. 동의도 조건의 기재도 없이 이용하는 목적: {1}. {2}',
  '{0} is sensitive there ({1}), and {2} use it without consent and without a stated condition. {3}':
    '{0}은(는) 그 법에서 민감정보입니다({1}). 동의도 조건의 기재도 없이 이용하는 목적: {2}. {3}',
  'The record names no controller, or no way to reach it. Name the company that decides what the data are processed for, and give its address, e-mail or phone.':
    '기록에 개인정보처리자 또는 연락 방법이 없습니다. 정보의 처리 목적을 정하는 회사를 기재하고 주소, 전자우편 또는 전화번호를 적으십시오.',
  'The record does not say where the data come from. State the sources: the flow of the data begins with them.':
    '기록에 정보의 출처가 없습니다. 출처를 기재하십시오. 정보의 흐름은 거기서 시작됩니다.',
  'The record does not say how data are erased or changed. State it in the retention rules (delete, anonymise), or once for all in the statement "destruction" of the profile.':
    '기록에 정보를 삭제하거나 변경하는 방법이 없습니다. 보유 규칙(삭제, 익명화)에 기재하거나 프로필의 기재 사항 “destruction”에 한꺼번에 기재하십시오.',
  'The record must say whether the data go abroad, and nothing does. Record the transfers of the activity; if there are none, say so in the statement "internationalTransfers" of the profile.':
    '기록에는 정보가 국외로 나가는지가 있어야 하지만 나타나지 않습니다. 활동의 이전을 기록하십시오. 없으면 프로필의 기재 사항 “internationalTransfers”에 그렇게 적으십시오.',
};
