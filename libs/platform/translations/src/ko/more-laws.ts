import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Australia, Hong Kong, Israel, Kenya, Latin America and Turkey, and of what they share. */
export const MORE_LAWS: Catalogue = {
  'Record the contract with the recipient, as an engagement or as the instrument of the ground, or the assessment of the recipient.':
    '제공받는 자와의 계약을 위탁 또는 근거의 문서로 기록하거나, 제공받는 자에 대한 평가를 기록하십시오.',
  '{0} relies on reasonable steps, and the register shows none. {1} You answer for what the recipient does.':
    '{0}은(는) 합리적 조치를 근거로 하지만 등록부에 나타나지 않습니다. {1} 제공받는 자의 행위에 대하여 책임을 집니다.',
  '{0} gives data to somebody abroad, and the register shows neither steps that bind the recipient nor an exception of APP 8.2. {1} If an exception holds, or if it is storage under your control and no disclosure, state that as the ground.':
    '{0}은(는) 국외의 자에게 정보를 주지만 제공받는 자를 구속하는 조치도 APP 8.2의 예외도 등록부에 없습니다. {1} 예외에 해당하거나, 공개가 아니라 직접 통제하는 보관이면 그것을 근거로 기재하십시오.',
  '{0} rests on a law that is not Australian ({1}). Only an Australian law or order serves: name it, or choose another ground.':
    '{0}은(는) 호주법이 아닌 법을 근거로 합니다({1}). 호주의 법률 또는 명령만 근거가 됩니다. 그것을 기재하거나 다른 근거를 고르십시오.',
  '{0} rests on a law or an order, and does not say which. Name the Australian law or order in the condition of the ground.':
    '{0}은(는) 법률 또는 명령을 근거로 하지만 어느 것인지 나타나지 않습니다. 근거의 조건에 호주의 법률 또는 명령을 기재하십시오.',
  '{0} rests on a permitted general situation. Only items 1, 2, 3, 6 and 7 of s 16A allow disclosure abroad. Name the item in the condition of the ground, or choose another ground.':
    '{0}은(는) 허용되는 일반적 상황을 근거로 합니다. 국외 공개는 제16A조의 항목 1, 2, 3, 6, 7만 허용합니다. 근거의 조건에 항목을 기재하거나 다른 근거를 고르십시오.',
  '{0}: the privacy policy must say which kinds of information programs use, and which decisions they make. Decisions that a person signs off are included. State in the profile AU, under the item {1}, what the policy says.':
    '{0}: 처리방침은 프로그램이 쓰는 정보의 종류와 내리는 결정을 밝혀야 합니다. 사람이 승인하는 결정도 포함됩니다. 처리방침의 내용을 프로필 AU의 사항 {1}에 기재하십시오.',
  'Section 33 is not in force: this is advice.': '제33조는 시행되지 않았습니다. 이것은 조언입니다.',
  '{0} takes data out of Hong Kong, which needs no ground. {1} You answer for agents abroad: record the contract with the recipient, or the model clauses as a voluntary ground.':
    '{0}은(는) 정보를 홍콩 밖으로 이전하지만 근거는 필요하지 않습니다. {1} 국외의 대리인에 대하여 책임을 집니다. 제공받는 자와의 계약 또는 자발적 근거로서 모델 조항을 기록하십시오.',
  '{0} relies on the contract of the Greater Bay Area, and goes to {1}. The contract serves within the Bay Area only, without onward transfer: choose another safeguard.':
    '{0}은(는) 웨강아오 대만구 표준계약을 근거로 하지만 그 밖으로도 이전됩니다({1}). 이 계약은 대만구 안에서만 쓰이며 재이전은 할 수 없습니다. 다른 보호조치를 고르십시오.',
  '{0} relies on the contract of the Greater Bay Area, which is filed within 10 working days of its effect, and no filing is recorded. File it with the Digital Policy Office, and record it as a filing "Bay Area contract" of the profile HK.':
    '{0}은(는) 효력 발생 후 10영업일 이내에 신고하는 웨강아오 대만구 표준계약을 근거로 하지만 신고가 기록되어 있지 않습니다. 디지털정책판공실에 신고하고 프로필 HK의 신고 “Bay Area contract”로 기록하십시오.',
  '{0} processes for you, and {1}. Bind it on retention and security, and record the contract; or say in the condition of the engagement by which other means you oversee it.':
    '{0}은(는) 귀사를 위하여 처리하지만, {1}. 보유와 안전성에 대하여 의무를 지우고 계약을 기록하거나, 다른 감독 방법을 위탁의 조건에 기재하십시오.',
  '{0} has a ground, and nothing shows that the recipient has undertaken in writing to protect privacy and not to pass the data on. Each transfer needs that: record it as the instrument of the ground, or with the contract of the engagement.':
    '{0}에는 근거가 있지만, 제공받는 자가 사생활을 보호하고 정보를 넘기지 않겠다고 서면으로 약속한 기록이 없습니다. 모든 이전에 필요합니다. 근거의 문서로 또는 위탁 계약과 함께 기록하십시오.',
  '{0} relies on safeguards, and nothing documents them. Record an assessment with the transfer: date, recipient, justification and description of the data.':
    '{0}은(는) 보호조치를 근거로 하지만 이를 보여주는 문서가 없습니다. 날짜, 제공받는 자, 이유, 정보의 내용을 담은 평가를 이전과 함께 기록하십시오.',
  'The activities of {0} have sensitive data ({1}), which go abroad only with consent and with confirmed safeguards. State both grounds, or keep such data out of the transfer.':
    '{0}의 처리 활동에는 민감정보({1})가 있으며, 동의와 확인된 보호조치가 모두 있어야 국외로 이전할 수 있습니다. 두 근거를 모두 기재하거나 그 정보를 이전에서 빼십시오.',
  '{0} rests on {1} legal bases. The law asks for one at a time: keep the one that applies, or say under which condition each does.':
    '{0}에는 법적 근거가 {1}개 있습니다. 법은 한 번에 하나를 요구합니다. 해당하는 것만 남기거나 각각의 조건을 기재하십시오.',
  '{0} uses sensitive data ({1}) on legitimate interests alone. Such data need a ground of sections 44 to 46: state it as the condition, or another basis.':
    '{0}은(는) 정당한 이익만을 근거로 민감정보({1})를 이용합니다. 제44조부터 제46조까지의 근거가 필요합니다. 조건으로 기재하거나 다른 근거를 기재하십시오.',
  '{0} goes to a third party, and its ground is that of a remission, which is for processors. State another ground; if the recipient is a processor, make the transfer an entrustment.':
    '{0}은(는) 제3자에게 가지만 근거는 수탁자를 위한 “remisión”입니다. 다른 근거를 기재하십시오. 제공받는 자가 수탁자이면 이전을 위탁으로 바꾸십시오.',
  'Its certificate of {0} held until {1}. Ask for the new one and record it, or remove this one.':
    '인증 {0}은(는) {1}까지 유효했습니다. 새 인증을 요청하여 기록하거나 이 인증을 삭제하십시오.',
  'Nothing says that {0} was communicated to the authority: every flow across the border is. Record it as a filing "cross-border flow" of the profile PE, with its number and date.':
    '{0}을(를) 당국에 알렸다는 기록이 없습니다. 국경을 넘는 모든 흐름은 알려야 합니다. 프로필 PE의 신고 “cross-border flow”로 번호 및 날짜와 함께 기록하십시오.',
  'Of the law of {0} this is not known here: {1}. That nothing is found does not mean that nothing is owed. See the law itself, and say in the profile {2}, under the item {3}, how you follow it.':
    '적용되는 법({0}) 가운데 다음은 여기에 등록되어 있지 않습니다: {1}. 지적 사항이 없다고 의무가 없는 것은 아닙니다. 법 자체를 확인하고 어떻게 지키는지 프로필 {2}의 사항 {3}에 기재하십시오.',
  'Record it as a filing of the profile TR with the item "VERBIS", or say under the item verbis why none is owed.':
    '프로필 TR의 신고(사항 “VERBIS”)로 기록하거나, 필요 없는 이유를 사항 verbis에 기재하십시오.',
  '{0} is not established in Turkey: it registers in VERBIS at any size, through a representative in Turkey, and no registration is recorded. {1}':
    '{0}은(는) 튀르키예에 설립되지 않았습니다. 규모와 관계없이 튀르키예의 대리인을 통하여 VERBIS에 등록하지만 등록이 기록되어 있지 않습니다. {1}',
  'The numbers that the profile states reach a limit from which controllers register in VERBIS, and no registration is recorded. {0}':
    '프로필의 수치가 개인정보처리자가 VERBIS에 등록하는 기준에 이르렀지만 등록이 기록되어 있지 않습니다. {0}',
  'Whether registration in VERBIS is owed depends on the employees of a year and on the balance sheet, which the profile does not state. State under the item employees how many there are, and under balanceSheetTotal the total in lira, or "None" if no such books are kept. If it is registered: {0}':
    'VERBIS 등록이 필요한지는 한 해의 직원 수와 대차대조표에 따르지만 프로필에 기재되어 있지 않습니다. 사항 employees에 직원 수를, balanceSheetTotal에 총액(리라)을 기재하고, 장부가 없으면 “None”이라고 기재하십시오. 등록되어 있으면: {0}',
  'The stated numbers are below the limits of VERBIS for most controllers. Those whose main activity is special categories of data have lower ones. Say under the item verbis whether that is the main activity, or record the registration.':
    '기재된 수치는 대부분의 개인정보처리자에 대한 VERBIS 기준보다 낮습니다. 특수한 범주의 정보를 주된 활동으로 하는 경우에는 기준이 더 낮습니다. 주된 활동인지 사항 verbis에 기재하거나 등록을 기록하십시오.',
  'Whether {0} must register in VERBIS depends on its employees and its balance sheet, which the register does not hold. Open a profile TR: record the registration there as a filing, or state under the items employees and balanceSheetTotal what they are.':
    '{0}이(가) VERBIS에 등록해야 하는지는 직원 수와 대차대조표에 따르지만 등록부에 없습니다. 프로필 TR을 만들어 등록을 신고로 기록하거나, 사항 employees와 balanceSheetTotal에 기재하십시오.',
  '{0} Only who must register in VERBIS keeps the inventory. Record the registration in the profile TR, or say there under the item verbis why none is owed.':
    '{0} 목록은 VERBIS에 등록해야 하는 자만 작성합니다. 프로필 TR에 등록을 기록하거나, 필요 없는 이유를 사항 verbis에 기재하십시오.',
  'type {0} of the standard contract': '표준계약의 유형 {0}',
  'no type of the standard contract': '표준계약의 유형 없음',
  '{0} goes to {1}, and states {2}. For it there is type {3}: sign that one and state it as the module, or correct the kind of the transfer.':
    '{0}은(는) {1}에게 가지만 기재는 “{2}”입니다. 해당하는 유형은 {3}입니다. 그것을 체결하여 모듈로 기재하거나 이전의 종류를 바로잡으십시오.',
  'a processor': '수탁자',
  'a controller': '개인정보처리자',
  '{0} goes to a country that is on no list of adequate ones, and no assessment is recorded. Make an impact assessment before the data leave, and record it with the transfer.':
    '{0}의 국가는 적정한 국가의 어느 목록에도 없고 평가도 기록되어 있지 않습니다. 정보가 나가기 전에 영향평가를 하고 이전과 함께 기록하십시오.',
  '{0} ({1}) processes data for others, but {2}. Conclude a contract that contains what the law asks for, and record its reference and dates.':
    '{0}({1})은(는) 다른 자를 위하여 정보를 처리하지만, {2}. 법이 요구하는 내용의 계약을 체결하고 문서 번호와 날짜를 기록하십시오.',
  '{0} uses {1} on consent that is not said to be express. The law asks for more: {2}. If consent is so given, state express consent; otherwise state another basis.':
    '{0}은(는) 명시적이라고 기재되지 않은 동의에 따라 {1}을(를) 이용합니다. 법은 그 이상을 요구합니다: {2}. 그렇게 동의를 받으면 명시적 동의를, 아니면 다른 근거를 기재하십시오.',
  'Nothing says how long the data of {0} are kept, and they must not be kept for longer than they are needed. State a period, or what ends the retention.':
    '{0}의 정보를 얼마나 보유하는지 나타나지 않으며, 필요한 기간을 넘어 보유할 수 없습니다. 기간 또는 보유를 끝내는 사유를 기재하십시오.',
  'The processor': '수탁자',
};
