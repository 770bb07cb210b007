import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Oceania, the Americas, the Gulf, Hong Kong, Israel, Kenya and Turkey, and of what they share. */
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
  'If it is a processor that has access, no ground is needed: make the transfer an entrustment.':
    '접근하는 자가 수탁자라면 근거가 필요하지 않습니다. 해당 이전을 위탁으로 변경하십시오.',
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
  'State consent as the basis, or with the basis the condition: a law, a permitted general or health situation, enforcement, a non-profit body.':
    '근거로 동의를 기재하거나, 근거와 함께 조건을 기재하십시오: 법률, 허용되는 일반적 상황 또는 보건 상황, 법 집행, 비영리단체.',
  '{0} takes data out of Quebec, and {1} is recorded. {2}':
    '{0}은(는) 정보를 퀘벡 밖으로 이전하지만 다음이 기록되어 있지 않습니다: {1}. {2}',
  '{0} takes data out of Canada, and a profile speaks of people in Quebec, and {1} is recorded. {2}':
    '{0}은(는) 정보를 캐나다 밖으로 이전하고 퀘벡의 사람에 관한 프로필이 있지만 다음이 기록되어 있지 않습니다: {1}. {2}',
  '{0} stays in Canada, and {1} is recorded. If the data leave Quebec for another province: {2}':
    '{0}은(는) 캐나다 안에 머물지만 다음이 기록되어 있지 않습니다: {1}. 정보가 퀘벡에서 다른 주로 나가는 경우: {2}',
  'no assessment': '평가',
  'Make a privacy impact assessment (sensitivity, purposes, protective measures, legal regime of the destination) before the data leave, and record it with the transfer.':
    '정보가 나가기 전에 개인정보 영향평가(민감성, 목적, 보호조치, 이전받는 곳의 법제)를 하고 이전과 함께 기록하십시오.',
  'no written agreement with the recipient': '제공받는 자와의 서면 합의',
  'Conclude one that takes the results of the assessment into account, and state it as the ground, with its instrument.':
    '평가 결과를 고려한 합의를 체결하고 그 문서와 함께 근거로 기재하십시오.',
  'No person in charge of the protection of personal information who can be reached is stated for Quebec. Without a delegate it is the person with the highest authority. Name the contact in the profile CA-QC as privacy contact, and publish title and contact.':
    '퀘벡에 대하여 연락할 수 있는 개인정보 보호 책임자가 기재되어 있지 않습니다. 위임이 없으면 최고 권한을 가진 사람이 책임자입니다. 프로필 CA-QC에 연락처를 개인정보 문의 창구로 기재하고 직함과 연락처를 공표하십시오.',
  'Policies on the governance of personal information are established, and details of them are published. State in the profile CA-QC, under the item governancePolicies, where they are.':
    '개인정보 거버넌스 방침을 정하고 그 내용을 공표합니다. 방침이 있는 곳을 프로필 CA-QC의 사항 governancePolicies에 기재하십시오.',
  'Identity is verified by biometrics only after disclosure to the Commission, and a biometric database is disclosed 60 days before its use.':
    '생체정보에 의한 신원 확인은 위원회에 신고한 뒤에만 할 수 있고, 생체정보 데이터베이스는 이용 60일 전에 신고합니다.',
  '{0} is controller in Chile and is seated elsewhere: it states an electronic contact to the Agency, and keeps it in working order. Record that as a filing "contact" of the profile CL.':
    '{0}은(는) 칠레의 개인정보처리자이지만 소재지가 다른 곳입니다. 감독청에 전자 연락처를 알리고 작동하도록 유지합니다. 프로필 CL의 신고 “contact”로 기록하십시오.',
  'If the recipient only works for you as a processor, it is no transfer: state that, and record the contract.':
    '제공받는 자가 수탁자로서만 귀사를 위하여 일하면 이전이 아닙니다. 그 사실을 기재하고 계약을 기록하십시오.',
  'Ask for explicit consent, or state the condition: labour and social security law, vital interests, made public, order of a judge, archives or research, health.':
    '명시적 동의를 받거나 조건을 기재하십시오: 노동법과 사회보장법, 생명에 관한 이익, 공개된 정보, 법관의 명령, 기록보존 또는 연구, 건강.',
  'Databases and processing are reported to the National Register of Personal Data Protection, and kept up to date there.':
    '데이터베이스와 처리는 국가 개인정보 보호 등록부에 신고하고 최신으로 유지합니다.',
  'Transfers abroad are entered in the National Register before they begin.':
    '국외 이전은 시작 전에 국가 등록부에 등록합니다.',
  'Who needs a data protection delegate registers the appointment with the Superintendency within 15 business days.':
    '개인정보 보호 담당자가 필요한 자는 15영업일 이내에 감독국(Superintendencia)에 지정을 등록합니다.',
  'Permits need not be held yet.': '허가는 아직 필요하지 않습니다.',
  '{0} Name one in the profile {1}, or say there, under the item {2}, why none is needed.':
    '{0} 프로필 {1}에 기재하거나, 필요 없는 이유를 그 사항 {2}에 기재하십시오.',
  'DIFC Bodies, and those whose high risk processing is systematic or regular, have a data protection officer, and none who can be reached is named.':
    'DIFC 기관과 고위험 처리가 체계적이거나 정기적인 자는 개인정보 보호 담당자를 두어야 하지만 연락할 수 있는 사람이 기재되어 있지 않습니다.',
  'Who is registered in the DIFC and processes personal data notifies the Commissioner, and renews this every year with the licence.':
    'DIFC에 등록되어 개인정보를 처리하는 자는 커미셔너에게 통지하고 해마다 라이선스와 함께 갱신합니다.',
  'The data protection officer assesses the processing every year, where an officer is due.':
    '개인정보 보호 담당자가 필요한 경우 담당자는 해마다 처리를 평가합니다.',
  'Public authorities have a data protection officer, as those who monitor people or use special categories at large scale. None who can be reached is named.':
    '공공기관과 대규모로 사람을 감시하거나 특수한 범주의 정보를 이용하는 자는 개인정보 보호 담당자를 두어야 하지만 연락할 수 있는 사람이 기재되어 있지 않습니다.',
  'Every controller in the ADGM pays the data protection fee and gives notice of its name and address. It renews this within a month of each anniversary.':
    'ADGM의 모든 개인정보처리자는 개인정보 보호 수수료를 내고 명칭과 주소를 통지합니다. 매년 해당일부터 1개월 이내에 갱신합니다.',
  'The statement on collection names who handles requests for access and correction, with an address. Record the contact in the profile HK as the privacy contact: a job title is enough.':
    '수집 시 고지에는 열람과 정정 요구를 처리하는 자와 그 주소를 기재합니다. 프로필 HK에 개인정보 담당 연락처로 기록하십시오. 직함이면 충분합니다.',
  'No registration of databases is recorded. Record it as a filing of this profile, with its number and since when. Since 14 August 2025 it is asked of public bodies, and of databases on more than 10,000 people that are kept for others. If you have none, say so in a statement "registration".':
    '데이터베이스 등록이 기록되어 있지 않습니다. 번호와 시작일과 함께 이 프로필의 신고로 기록하십시오. 2025년 8월 14일부터 공공기관과 다른 자를 위하여 보관하는 10,000명 초과 데이터베이스에 요구됩니다. 해당 사항이 없으면 기재 사항 “registration”에 그렇게 적으십시오.',
  'Data of special sensitivity are processed, and no privacy protection officer who can be reached is stated for Israel. Name one in the profile IL if such data are a main occupation on a considerable scale. Otherwise say there why none is due.':
    '특별히 민감한 정보를 처리하지만 이스라엘에 대하여 연락할 수 있는 개인정보 보호 담당자가 기재되어 있지 않습니다. 그러한 정보가 상당한 규모의 주된 업무이면 프로필 IL에 한 사람을 기재하십시오. 그렇지 않으면 필요 없는 이유를 그곳에 기재하십시오.',
  'Data of special sensitivity on more than 100,000 people are notified to the Authority within 30 days, with the definitions document.':
    '100,000명을 초과하는 특별히 민감한 정보는 정의 문서와 함께 30일 이내에 감독기관에 신고합니다.',
  'Each database has a definitions document, which is reviewed once a year. State in the profile IL, under the item definitionsDocument, where these documents are and when they were reviewed.':
    '각 데이터베이스에는 정의 문서가 있고 1년에 한 번 검토합니다. 문서가 있는 곳과 검토한 때를 프로필 IL의 사항 definitionsDocument에 기재하십시오.',
  'Controllers and processors register with the Commissioner. Exempt are those below KES 5 million of turnover and 10 employees, both, without a purpose of the Third Schedule.':
    '개인정보처리자와 수탁자는 커미셔너에게 등록합니다. 매출액 KES 5백만 미만이면서 직원 10명 미만이고 Third Schedule의 목적이 없는 자는 제외됩니다.',
  'Reports of impact assessments are handed in 60 days before the processing.':
    '영향평가 보고서는 처리 60일 전에 제출합니다.',
  'No person or department for personal data who can be reached is stated for Mexico: every controller designates one, who handles requests. Name the contact in the profile MX as privacy contact.':
    '멕시코에 대하여 연락할 수 있는 개인정보 담당자 또는 부서가 기재되어 있지 않습니다. 모든 개인정보처리자는 요구를 처리하는 담당을 지정합니다. 프로필 MX에 연락처를 개인정보 문의 창구로 기재하십시오.',
  'If the recipient only works for you as an agent, it is no disclosure: state that.':
    '제공받는 자가 대리인으로서만 귀사를 위하여 일하면 공개가 아닙니다. 그 사실을 기재하십시오.',
  'Every agency has a privacy officer, and none who can be reached is recorded for New Zealand. Name one in its profile, inside or outside the agency.':
    '모든 기관은 개인정보 담당자를 두어야 하지만 뉴질랜드에 대하여 연락할 수 있는 사람이 기록되어 있지 않습니다. 기관 안이나 밖의 한 사람을 그 프로필에 기재하십시오.',
  'No registration of banks of personal data (RNPDP) is recorded. Register each bank, and record it as a filing of this profile, with its number and since when.':
    '개인정보 데이터뱅크 등록(RNPDP)이 기록되어 있지 않습니다. 각 데이터뱅크를 등록하고 번호와 시작일과 함께 이 프로필의 신고로 기록하십시오.',
  'Sensitive data are processed, and no personal data officer who can be reached is stated for Peru. Controllers and processors with large volumes or sensitive main activities name one. Since 30 November 2025 they do so from 2,300 UIT of annual sales on, and smaller ones by stages until 2028. Name the officer in the profile PE, or say there why none is due.':
    '민감정보를 처리하지만 페루에 대하여 연락할 수 있는 개인정보 담당자가 기재되어 있지 않습니다. 정보가 대량이거나 주된 업무가 민감한 개인정보처리자와 수탁자는 담당자를 지정합니다. 2025년 11월 30일부터는 연 매출 2,300 UIT 이상이 대상이고, 더 작은 자는 2028년까지 단계적으로 대상이 됩니다. 프로필 PE에 담당자를 기재하거나 필요 없는 이유를 기재하십시오.',
  'The contact of a personal data officer is communicated to the authority within 15 business days, and published.':
    '개인정보 담당자의 연락처는 15영업일 이내에 감독기관에 알리고 공표합니다.',
  'A security document with an inventory of data and systems is approved with a certain date, and kept up to date. State in the profile PE, under the item securityDocument, where it is and of when.':
    '정보와 시스템의 목록이 있는 보안 문서를 확정일자로 승인하고 최신으로 유지합니다. 문서가 있는 곳과 날짜를 프로필 PE의 사항 securityDocument에 기재하십시오.',
  'Data of a special nature, those of children among them, are processed after a permission of the National Cyber Security Agency. Consent does not replace it.':
    '아동의 정보를 포함한 특별한 성격의 정보는 국가사이버보안청의 허가 후에 처리합니다. 동의는 허가를 대신하지 못합니다.',
  'Information from other sources than the individual is notified to them, unless an exception holds. State in the profile NZ, under the item indirectCollection, how this is done, or which exception holds.':
    '본인 외의 출처에서 얻은 정보는 예외에 해당하지 않으면 본인에게 알립니다. 그 방법 또는 해당하는 예외를 프로필 NZ의 사항 indirectCollection에 기재하십시오.',
  '{0} relies on the standard clauses "{1}", which are not those of the Turkish Board. Conclude the standard contract of Decision 2024/959, unchanged and in Turkish, and record it with "2024/959" as its version.':
    '{0}은(는) 표준조항 “{1}”을(를) 근거로 하지만 튀르키예 위원회의 것이 아닙니다. 결정 2024/959의 표준계약을 변경 없이 튀르키예어로 체결하고 버전을 “2024/959”로 기록하십시오.',
  'notify the Authority of it on paper, by registered e-mail (KEP) or in its module for standard contracts':
    '서면, 등기 전자우편(KEP) 또는 표준계약 모듈로 감독기관에 통지하십시오',
  'No registration of databases with the URCDP is recorded. A database is lawful only if it is registered, within 90 days of its start. Record it as a filing of this profile, with its number and since when.':
    'URCDP에 대한 데이터베이스 등록이 기록되어 있지 않습니다. 데이터베이스는 시작 후 90일 이내에 등록되어야 적법합니다. 번호와 시작일과 함께 이 프로필의 신고로 기록하십시오.',
  'Sensitive data are processed, and no delegate who can be reached is stated for Uruguay. Name one in the profile UY if such data are a main business, or if data of more than 35,000 people are processed. Otherwise say there why none is due.':
    '민감정보를 처리하지만 우루과이에 대하여 연락할 수 있는 담당자가 기재되어 있지 않습니다. 그러한 정보가 주된 업무이거나 35,000명을 초과하는 정보를 처리하면 프로필 UY에 한 사람을 기재하십시오. 그렇지 않으면 필요 없는 이유를 그곳에 기재하십시오.',
  'Changes of what is registered with the URCDP are communicated every quarter.':
    'URCDP에 등록한 사항의 변경은 분기마다 알립니다.',
  'The delegate is communicated to the URCDP within 90 days of the start of the processing.':
    '담당자는 처리 시작 후 90일 이내에 URCDP에 알립니다.',
  'It is not stated whether the act of {0} on the data of consumers binds the organisation. It does so from: {1}.':
    '소비자 정보에 관한 주법이 조직에 적용되는지가 기재되어 있지 않습니다: {0}. 적용되는 기준: {1}.',
  'Exempt are: {0}.': '적용 제외: {0}.',
  'State in the profile {0}, under the item {1}: MET, NOT MET or EXEMPT, and why.':
    '프로필 {0}의 사항 {1}에 MET, NOT MET 또는 EXEMPT와 그 이유를 기재하십시오.',
};
