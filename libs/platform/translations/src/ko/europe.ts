import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Europe. */
export const EUROPE: Catalogue = {
  'The transfer {0} names no state. State every state that receives the data: the record must contain it, and data subjects must be informed of it.':
    '이전 {0}에 국가가 기재되어 있지 않습니다. 개인정보를 받는 모든 국가를 기재하십시오. 기록에 포함되어야 하고 정보주체에게도 알려야 합니다.',
  "{0} relies on the EU's standard clauses and does not say that they are adapted to Swiss law. The adaptations name the Commissioner as authority, read references to the GDPR as to the FADP, and set a forum in Switzerland. Agree them and record them as the instrument: the Swiss addendum.":
    '{0}은(는) EU의 표준계약조항을 근거로 하지만 스위스법에 맞춘 수정이 기재되어 있지 않습니다. 수정에서는 FDPIC를 감독기관으로 하고, GDPR에 대한 언급을 FADP에 대한 언급으로 읽으며, 스위스의 재판관할을 정합니다. 합의한 뒤 근거 문서인 스위스 부속서로 기록하십시오.',
  "{0} relies on {1}, and no approval by the Commissioner (FDPIC) is recorded. Record the approval under the transfer's prior authorisations, with the law CH.":
    '{0}은(는) {1}을(를) 근거로 하지만 FDPIC의 승인이 기록되어 있지 않습니다. 법률 CH로 하여 이전의 사전 허가에 승인을 기록하십시오.',
  "{0} relies on {1}, which must be notified to the Commissioner (FDPIC), and no notification is recorded. Notify the Commissioner, and record that under the transfer's prior authorisations, with the law CH.":
    '{0}은(는) {1}을(를) 근거로 하며 FDPIC에 신고해야 하지만 신고가 기록되어 있지 않습니다. FDPIC에 신고하고 법률 CH로 하여 이전의 사전 허가에 기록하십시오.',
  '{0} rests on the standard contractual clauses without saying which module was agreed. State it: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.':
    '{0}은(는) 표준계약조항에 따르지만 합의한 모듈이 나타나지 않습니다. 기재하십시오: 1 개인정보처리자에서 개인정보처리자로, 2 개인정보처리자에서 수탁자로, 3 수탁자에서 수탁자로, 4 수탁자에서 개인정보처리자로.',
  '{0} rests on standard contractual clauses without saying which: state their version (2021/914) and module: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.':
    '{0}은(는) 표준계약조항에 따르지만 어느 조항인지 나타나지 않습니다. 버전(2021/914)과 모듈을 기재하십시오: 1 개인정보처리자에서 개인정보처리자로, 2 개인정보처리자에서 수탁자로, 3 수탁자에서 수탁자로, 4 수탁자에서 개인정보처리자로.',
  'The data protection officer is the representative in the EU of {0} too. A representative acts on instructions, an officer must be independent: the European Data Protection Board holds that one cannot be both. Appoint somebody else to one of the offices.':
    '데이터 보호책임자가 {0}의 EU 대리인을 겸하고 있습니다. 대리인은 지시에 따라 행동하고 책임자는 독립적이어야 합니다. 유럽 데이터 보호 이사회(EDPB)는 한 사람이 둘을 겸할 수 없다고 봅니다. 둘 중 한 직에 다른 사람을 지정하십시오.',
  'The data protection officer is the representative in the EU that the profile names too. A representative acts on instructions, an officer must be independent: the European Data Protection Board holds that one cannot be both. Appoint somebody else to one of the offices.':
    '데이터 보호책임자가 프로필에 기재된 EU 대리인을 겸하고 있습니다. 대리인은 지시에 따라 행동하고 책임자는 독립적이어야 합니다. 유럽 데이터 보호 이사회(EDPB)는 한 사람이 둘을 겸할 수 없다고 봅니다. 둘 중 한 직에 다른 사람을 지정하십시오.',
  'Name the law that allows it in the condition of the legal basis, or stop.':
    '법적 근거의 조건에 이를 허용하는 법률을 기재하거나 처리를 중단하십시오.',
  'Conclude the UK Addendum or the IDTA, and record it.': '영국 부속서 또는 IDTA를 체결하고 기록하십시오.',
  'Choose another ground.': '다른 근거를 선택하십시오.',
  '{0} leaves the United Kingdom on old standard clauses of the EU. These were valid only if signed by 21 September 2022, and until 21 March 2024. {1}':
    '{0}은(는) EU의 옛 표준계약조항에 따라 영국에서 나갑니다. 옛 조항은 2022년 9월 21일까지 체결된 경우에만, 2024년 3월 21일까지 유효했습니다. {1}',
  '{0} leaves the United Kingdom on standard clauses of the EU alone. Those of 2021 have never been valid there without the Addendum{1}. {2}':
    '{0}은(는) EU의 표준계약조항만으로 영국에서 나갑니다. 2021년 조항은 영국에서 부속서 없이 유효했던 적이 없습니다{1}. {2}',
  ', and older ones only if signed by 21 September 2022, and until 21 March 2024':
    '(그보다 오래된 조항은 2022년 9월 21일까지 체결된 경우에만, 2024년 3월 21일까지 유효했습니다)',
  '{0} leaves the United Kingdom on standard clauses of the EU, and does not say which. Those of 2021 have never been valid there without the Addendum; older ones are valid until 21 March 2024 if signed by 21 September 2022. State the version and when it was signed.':
    '{0}은(는) EU의 표준계약조항에 따라 영국에서 나가지만 어느 조항인지 나타나지 않습니다. 2021년 조항은 영국에서 부속서 없이 유효했던 적이 없습니다. 그보다 오래된 조항은 2022년 9월 21일까지 체결된 경우 2024년 3월 21일까지 유효합니다. 버전과 체결일을 기재하십시오.',
  '{0} rests on the UK Addendum and does not say which clauses it amends. Record the clauses in addition, as a ground under EU law with their version (2021/914) and modules, or name the modules in the condition.':
    '{0}은(는) 영국 부속서에 따르지만 어느 조항을 수정하는지 나타나지 않습니다. 조항도 버전(2021/914) 및 모듈과 함께 EU법상 근거로 기록하거나, 조건에 모듈을 기재하십시오.',
  '{0} rests on one of the derogations of Art 49(1)(a) to (g) and does not say which. Choose the one that it rests on.':
    '{0}은(는) 제49조 제1항 (a)부터 (g)까지의 예외 중 하나에 따르지만 어느 것인지 나타나지 않습니다. 해당하는 것을 고르십시오.',
  'Record the condition of Schedule 1 to the Data Protection Act 2018, or stop.':
    '2018년 데이터 보호법(Data Protection Act 2018) 부칙 1의 요건을 기록하거나 처리를 중단하십시오.',
  '"{0}" rests on legitimate interests and does not say which interest. Name it: it is weighed against those of the data subjects, and they must be informed of it.':
    '“{0}”은(는) 정당한 이익을 법적 근거로 하지만 어떤 이익인지 나타나지 않습니다. 기재하십시오. 정보주체의 이익과 비교형량되며 정보주체에게 알려야 합니다.',
  '"{0}" rests on express consent, which Art 6 knows as consent. Record CONSENT; for special categories of data, add explicit consent as the condition of Art 9.':
    '“{0}”은(는) 명시적 동의를 법적 근거로 하지만, 제6조에서는 동의에 해당합니다. CONSENT를 기록하고, 민감정보에 대해서는 명시적 동의를 제9조의 요건으로 추가하십시오.',
  '"{0}" rests on {1}, which was no legal basis there on {2}. State the basis that is relied on there, in the activity or as an override in the profile {3}.':
    '“{0}”은(는) {1}을(를) 법적 근거로 하지만, 이는 {2}에 그곳의 법적 근거가 아니었습니다. 그곳에서의 법적 근거를 처리 활동에, 또는 프로필 {3}의 재정의로 기재하십시오.',
  '"{0}" are special categories of data{1} without a condition of Art 9(2). State with the legal basis which condition lifts the prohibition.':
    '“{0}”은(는) 민감정보이지만{1} 제9조 제2항의 요건이 없습니다. 금지를 해제하는 요건을 법적 근거와 함께 기재하십시오.',
  ', processed for {0}': '({0}을(를) 위하여 처리)',
  '"{0}" are data on criminal convictions and offences. {1}: they may only be processed under official authority or if a law allows it. {2}':
    '“{0}”은(는) 유죄판결 및 범죄 정보입니다. {1}. 이 정보는 공적 기관의 통제 아래, 또는 법률이 허용하는 경우에만 처리할 수 있습니다. {2}',
  'Some of them rest on {0}, without a law that is named':
    '일부는 {0}을(를) 법적 근거로 하며 법률이 기재되어 있지 않습니다',
  'They rest on {0}, without a law that is named': '{0}을(를) 법적 근거로 하며 법률이 기재되어 있지 않습니다',
  'No basis is stated': '법적 근거가 기재되어 있지 않습니다',
  'the processor': '수탁자',
  '{0} processes data for others, but {1}. Conclude the contract that binds a processor, and record its reference and dates.':
    '{0}은(는) 다른 자를 위하여 정보를 처리하지만, {1}. 수탁자를 구속하는 계약을 체결하고 관리번호와 날짜를 기록하십시오.',
  '{0} is a sub-processor, but {1}. It must be bound by contract to the same duties as the processor above it: record that contract and its dates.':
    '{0}은(는) 재수탁자이지만, {1}. 상위 수탁자와 같은 의무를 계약으로 지워야 합니다. 그 계약과 날짜를 기록하십시오.',
  '{0} works under {1}, and for that processor {2}: there are no duties that the sub-processor could take over. Record the contract of the processor above first.':
    '{0}은(는) {1} 아래에서 업무를 수행하지만, 상위 수탁자에 대하여 {2}. 재수탁자가 넘겨받을 의무가 없습니다. 먼저 상위 수탁자의 계약을 기록하십시오.',
  '"{0}" is a class of companies. Name each controller, with its contact details.':
    '“{0}”은(는) 회사 유형입니다. 개인정보처리자마다 연락처와 함께 기재하십시오.',
  'The record must hold the contact details of {0}. State its address, e-mail address or telephone number.':
    '기록에는 {0}의 연락처가 있어야 합니다. 주소, 전자우편 또는 전화번호를 기재하십시오.',
  'the {0} of {1}': '{1}의 {0}',
  'The record must name {0}. Enter the name in the contact.':
    '기록에는 {0}의 성명이 있어야 합니다. 연락처에 성명을 입력하십시오.',
  'The record must hold the contact details of {0}. State an e-mail address, telephone number or postal address of the contact.':
    '기록에는 {0}의 연락처가 있어야 합니다. 연락처의 전자우편, 전화번호 또는 주소를 기재하십시오.',
  'No retention rule covers: {0}. State for each how long it is kept, or by what that is decided.':
    '다음에 대한 보유 규칙이 없습니다: {0}. 각각의 보유 기간 또는 그것을 정하는 기준을 기재하십시오.',
  'The retention rule "{0}" keeps data for {1} and does not say from which event: no date of erasure can be worked out. State the event.':
    '보유 규칙 “{0}”은(는) 정보를 {1} 동안 보유하지만 기산 사유가 없어 파기일을 계산할 수 없습니다. 사유를 기재하십시오.',
  '{0} rests on {1}, and no transfer assessment is recorded. {2} Make the assessment, and record its date and outcome.':
    '{0}은(는) {1}에 따르지만 이전의 평가가 기록되어 있지 않습니다. {2} 평가하고 날짜와 결과를 기록하십시오.',
  "{0} rests on {1}, which needs an authorisation, and none that was granted is recorded. Obtain it and record it under the transfer's prior authorisations, with the law {2}.":
    '{0}은(는) 허가가 필요한 {1}에 따르지만 부여된 허가가 기록되어 있지 않습니다. 허가를 받아 법률 {2}(으)로 하여 이전의 사전 허가에 기록하십시오.',
  '{0} is a public authority, and {1} does not serve one in the exercise of its public powers. Choose another ground.':
    '{0}은(는) 공공기관이며, 공권력 행사에는 {1}을(를) 쓸 수 없습니다. 다른 근거를 선택하십시오.',
  '{0} rests on compelling legitimate interests. The record must contain the assessment and the safeguards provided. Record it among the assessments of the transfer, with the reference of its document as evidence.':
    '{0}은(는) 불가피한 정당한 이익에 따릅니다. 기록에는 평가와 마련한 보호조치가 있어야 합니다. 그 문서의 관리번호를 증빙으로 하여 이전의 평가에 기록하십시오.',
};
