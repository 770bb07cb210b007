import type { Catalogue } from '../catalogue.js';

/** Sentences of refusals, and the words for things in them. */
export const REFUSALS: Catalogue = {
  'There is no attachment {0} that you may see.': '볼 수 있는 첨부 파일 {0}이(가) 없습니다.',
  'This file was forgotten, or a person in it: it is gone for good.':
    '이 파일 또는 그 안의 사람이 잊혀졌습니다. 파일은 완전히 삭제되었습니다.',
  'The file has {0} bytes, and an attached one has at most {1}. Divide it, or keep it elsewhere and say where.':
    '파일은 {0}바이트이지만 첨부는 {1}바이트까지입니다. 나누거나 다른 곳에 보관하고 그 위치를 기재하십시오.',
  'There is no thing {0}: take its id from its page.': '{0}이(가) 없습니다. ID는 해당 페이지에서 확인하십시오.',
  'The file has {0} bytes compressed, and an issued one has at most {1}. Issue a report for each controller, or for fewer activities.':
    '파일은 압축하여 {0}바이트이지만 발급은 {1}바이트까지입니다. 개인정보처리자별로 또는 처리 활동을 줄여 발급하십시오.',
  'There is no issued report {0} that you may see.': '볼 수 있는 발급된 보고서 {0}이(가) 없습니다.',
  'A person in this report was forgotten since it was issued: its file is gone for good.':
    '이 보고서가 발급된 뒤 그 안의 사람이 잊혀졌습니다. 파일은 완전히 삭제되었습니다.',
  'No grant of the account {0} includes issued reports: give one (includesIssuedReports), or leave the account out.':
    '계정 {0}의 접근 권한에 발급된 보고서가 포함되어 있지 않습니다. 권한(includesIssuedReports)을 부여하거나 계정을 빼십시오.',
  'A report is issued when it is recorded: leave effectiveOn out.':
    '보고서는 기록될 때 발급됩니다. effectiveOn을 빼십시오.',
  '"{0}" is no date: give one such as 2026-01-31.': '“{0}”은(는) 날짜가 아닙니다. 2026-01-31과 같이 입력하십시오.',
  'It is blank: translate the text, or withdraw the translation.':
    '비어 있습니다. 글을 번역하거나 번역을 철회하십시오.',
  'A list holds at most {0} rows, this one {1}: divide it.':
    '목록은 {0}행까지이지만 이 목록은 {1}행입니다. 나누십시오.',
  'It has {0} characters; a {1} has at most {2}: shorten it.':
    '{0}자입니다. 이 항목({1})은 {2}자까지입니다. 줄이십시오.',
  'A name is one line without tabs: take line ends and tabs out.':
    '이름은 탭이 없는 한 줄입니다. 줄바꿈과 탭을 없애십시오.',
  'It is blank: say what it is, or leave it out.': '비어 있습니다. 내용을 입력하거나 빼십시오.',
  'There is nothing with the id {0}.': 'ID가 {0}인 것은 없습니다.',
  '{0} is already registered ({1}).': '{0}은(는) 이미 등록되어 있습니다({1}).',
  'The {0} {1} has ended by {2}: reinstate it first.': '{0} “{1}”은(는) {2}에 이미 종료되었습니다. 먼저 되살리십시오.',
  'A {0} is not reviewed.': '{0}은(는) 검토 대상이 아닙니다.',
  'An act of the register holds from when it was recorded.': '등록부의 행위는 기록된 때부터 효력이 있습니다.',
  '{0} has changed since you read it: it is at revision {1}, you decided on {2}. Read it again.':
    '{0}은(는) 읽은 뒤에 바뀌었습니다. 현재 판은 {1}, 결정한 판은 {2}입니다. 다시 읽으십시오.',
  'Many callers change {0} at once, and this command came too late each time. Nothing of it was recorded. Send it again.':
    '여러 사람이 동시에 {0}을(를) 바꾸고 있어 이 명령은 매번 늦었습니다. 아무것도 기록되지 않았습니다. 다시 보내십시오.',
  'Another command was recorded under the id {0}: with other content, or by another account. Nothing of this one was recorded. Send it under an id of its own.':
    'ID {0}(으)로 다른 명령이 기록되어 있습니다(내용 또는 계정이 다름). 이 명령은 아무것도 기록되지 않았습니다. 고유한 ID로 보내십시오.',
  'The key {0} is that of {1}: choose another.': '키 {0}은(는) {1}에 쓰이고 있습니다. 다른 키를 고르십시오.',
  'There is no {0} {1}.': '{0} “{1}”이(가) 없습니다.',
  'The registration of the {0} {1} has been annulled.': '{0} “{1}”의 등록은 취소되었습니다.',
  'The {0} exists from {1}; on {2} it did not. Give a later date, or redate its registration.':
    '{0}은(는) {1}부터 존재하며 {2}에는 없었습니다. 더 늦은 날짜를 지정하거나 등록의 날짜를 바꾸십시오.',
  'An act of the register holds from when it is recorded: leave effectiveOn out.':
    '등록부의 행위는 기록된 때부터 효력이 있습니다. effectiveOn을 빼십시오.',
  'What was recorded of {0} stays as it is: use the commands of {1}.':
    '{0}에 대하여 기록된 것은 그대로 남습니다. {1}의 명령을 쓰십시오.',
  'An annulment is final: record the fact again instead.': '취소는 확정됩니다. 대신 사실을 다시 기록하십시오.',
  'A person who was forgotten cannot be called back.': '잊혀진 사람은 되돌릴 수 없습니다.',
  '{0} has been annulled already.': '{0}은(는) 이미 취소되었습니다.',
  'There is no {0} {1}: give the id of the one that stays.': '{0} “{1}”이(가) 없습니다. 남는 쪽의 ID를 지정하십시오.',
  'The {0} {1} is not in force on {2}: reinstate it first, or join the other way round.':
    '{0} “{1}”은(는) {2}에 유효하지 않습니다. 먼저 되살리거나 반대로 합치십시오.',
  'The one that stays refers to the one that ends, so that it would refer to itself: change that first.':
    '남는 쪽이 끝나는 쪽을 참조하여 자기 자신을 참조하게 됩니다. 먼저 바꾸십시오.',
  'A {0} has no doubles: end the one that is wrong.': '{0}에는 중복이 없습니다. 잘못된 쪽을 끝내십시오.',
  'Another file was applied to the register at position {0}. Plan again.':
    '위치 {0}에서 다른 파일이 등록부에 적용되었습니다. 다시 계획하십시오.',
  'The {0} {1} is not in force on {2}.': '{0} “{1}”은(는) {2}에 유효하지 않습니다.',
  'It would stand under itself, by way of {0}.': '{0}을(를) 거쳐 자기 자신 아래에 놓이게 됩니다.',
  'The read model is behind and does not show yet what refers to it. Try again.':
    '읽기 모델이 늦어 이것을 참조하는 것이 아직 보이지 않습니다. 다시 시도하십시오.',
  'It is still referred to by {0}: change or end these first.':
    '아직 다음에서 참조합니다: {0}. 먼저 이것들을 바꾸거나 끝내십시오.',
  'The field {0} is there twice.': '필드 {0}이(가) 두 번 있습니다.',
  'The register is in {0}: change the text itself, or give another language.':
    '등록부의 언어는 {0}입니다. 글 자체를 바꾸거나 다른 언어를 지정하십시오.',
  'The key {0} is there twice.': '키 {0}이(가) 두 번 있습니다.',
  'Its last change (revision {0}) is your own: somebody else must approve it.':
    '마지막 변경(판 {0})은 본인의 것입니다. 다른 사람이 승인해야 합니다.',
  'It is looked at again after whole days, weeks, months or years, from a day to a century: P6M, P1Y.':
    '재검토 간격은 하루부터 백 년까지의 정수 일, 주, 월 또는 년입니다(예: P6M, P1Y).',
  'An asset cannot run on itself.': '자산은 자기 자신 위에서 작동할 수 없습니다.',
  'Give the file a name.': '파일에 이름을 붙이십시오.',
  'This person was forgotten. Only their end can still be recorded: register a new contact under a new key.':
    '이 사람은 잊혀졌습니다. 종료만 기록할 수 있습니다. 새 키로 새 연락처를 등록하십시오.',
  'Give a name, a department, an e-mail, a phone or an address: the contact says nothing.':
    '성명, 부서, 전자우편, 전화 또는 주소를 입력하십시오. 연락처에 아무것도 없습니다.',
  'An erased person has no personal details: leave out erased, or all personal fields.':
    '잊혀진 사람에게는 개인 정보가 없습니다. erased 또는 모든 개인 필드를 빼십시오.',
  'An engagement cannot work under itself.': '위탁은 자기 자신 아래에 있을 수 없습니다.',
  'The contract ends before it begins.': '계약이 시작하기 전에 끝납니다.',
  'The finding is assigned to nobody.': '이 지적 사항은 아무에게도 배정되지 않았습니다.',
  'A finding has at most {0} comments: continue elsewhere.':
    '지적 사항의 댓글은 {0}개까지입니다. 다른 곳에서 계속하십시오.',
  'The finding is not accepted.': '이 지적 사항은 수용되지 않았습니다.',
  'It is blank: say why, in a sentence.': '비어 있습니다. 이유를 한 문장으로 입력하십시오.',
  'The report {0} was issued already.': '보고서 {0}은(는) 이미 발급되었습니다.',
  'Name the recipient of the report.': '보고서를 받는 자를 기재하십시오.',
  'Say what the report is issued for, such as a request.': '요청에 대한 대응 등 보고서를 발급하는 목적을 기재하십시오.',
  'A note has at most {0} replies: write a new one.': '메모의 답글은 {0}개까지입니다. 새 메모를 쓰십시오.',
  'It is blank: say what is to be known or done.': '비어 있습니다. 알릴 것 또는 할 일을 입력하십시오.',
  'The same contact holds this office already: list its jurisdictions in one appointment.':
    '같은 연락처가 이미 이 직을 맡고 있습니다. 관할을 하나의 지정에 모으십시오.',
  'A party cannot be its own parent.': '당사자는 자기 자신의 모회사가 될 수 없습니다.',
  'Only a class of companies can be the recipients of a profile: set `class`.':
    '프로필의 제공받는 자가 될 수 있는 것은 회사 유형뿐입니다. `class`를 설정하십시오.',
  'The certificate ends on {0}, before it begins on {1}: correct one of the days.':
    '인증이 시작일({1})보다 앞선 {0}에 끝납니다. 날짜 중 하나를 바로잡으십시오.',
  'A processor acts on behalf of others: name them in onBehalfOf, not as controllers.':
    '수탁자는 다른 자를 위하여 행동합니다. 개인정보처리자가 아니라 onBehalfOf에 기재하십시오.',
  'Only a processor acts on behalf of others: give the role PROCESSOR.':
    '다른 자를 위하여 행동하는 것은 수탁자뿐입니다. 역할 PROCESSOR를 지정하십시오.',
  'Give reasons only if the policy is not followed.': '이유는 방침을 따르지 않는 경우에만 기재하십시오.',
  'Schedule 1 to the Data Protection Act 2018 has no condition {0}. Give a paragraph, such as PARA_8.':
    '2018년 데이터 보호법 부속서 1에 조건 {0}은(는) 없습니다. PARA_8과 같이 항을 지정하십시오.',
  'Only a completed assessment is of a revision: leave it out.':
    '판을 지정할 수 있는 것은 완료된 평가뿐입니다. 빼십시오.',
  'The assessment is in progress although it is not needed: correct one of them.':
    '평가가 필요 없다고 되어 있지만 진행 중입니다. 둘 중 하나를 바로잡으십시오.',
  'The new ground needs a key of its own: the old one stays with its dates.':
    '새 근거에는 고유한 키가 필요합니다. 이전 근거는 그 날짜와 함께 남습니다.',
  'The ground ends before it begins.': '근거가 시작하기 전에 끝납니다.',
  'Only standard contractual clauses have modules.': '모듈이 있는 것은 표준계약조항뿐입니다.',
  'SCC modules are 1 to 4.': '표준계약조항의 모듈은 1부터 4까지입니다.',
  'The ground {0} has not been relied on since {1}.': '근거 {0}은(는) {1}부터 쓰이지 않습니다.',
  'It is suspended since {0}.': '{0}부터 중지되어 있습니다.',
  'It is not suspended.': '중지되어 있지 않습니다.',
  'It has been granted already.': '이미 허가되었습니다.',
  'Only what was granted can be departed from.': '허가된 것에서만 벗어날 수 있습니다.',
  'It is blank: give the view a name.': '비어 있습니다. 보기에 이름을 붙이십시오.',
  engagement: '위탁',
  party: '당사자',
  view: '보기',
  asset: '자산',
  'jurisdiction profile': '관할 프로필',
  note: '메모',
  'processing activity': '처리 활동',
  contact: '연락처',
  finding: '지적 사항',
  attachment: '첨부 파일',
  transfer: '이전',
  'issued report': '발급된 보고서',
  name: '이름',
  text: '글',
  grant: '접근 권한',
};
