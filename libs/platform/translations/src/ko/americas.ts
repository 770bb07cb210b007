import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of the Americas. */
export const AMERICAS: Catalogue = {
  'No registration of databases with the Agencia de Acceso a la Información Pública is recorded. Record it as a filing of this profile, with its number and since when, or register the databases.':
    '공공정보접근청(Agencia de Acceso a la Información Pública)에 대한 데이터베이스 등록이 기록되어 있지 않습니다. 번호 및 등록일과 함께 이 프로필의 신고로 기록하거나 데이터베이스를 등록하십시오.',
  '{0} relies on {1}, but its clauses ("{2}") are not stated to be a model of the regulator. If they deviate from the model, submit them to the AAIP within 30 days of signing{3}.':
    '{0}은(는) {1}을(를) 근거로 하지만, 그 조항(“{2}”)이 감독기관의 표준안이라는 기재가 없습니다. 표준안과 다르면 체결 후 30일 이내에 AAIP에 제출하십시오{3}.',
  ' (signed on {0})': '(체결일: {0})',
  'Data leave Brazil by {0}. If standard clauses carry them, a document on the web, in Portuguese, must describe them. State the ground of each transfer; publish the document, and record in the profile BR the language pt and a statement "internationalTransfers".':
    '다음 이전으로 개인정보가 브라질 밖으로 나갑니다: {0}. 표준계약조항에 따르는 경우 포르투갈어로 된 웹 문서에서 이를 설명해야 합니다. 각 이전의 근거를 기재하고, 문서를 공개하고, 프로필 BR에 언어 pt와 기재 사항 “internationalTransfers”를 기록하십시오.',
  'Data may leave Brazil by {0}. If standard clauses carry them, a document on the web, in Portuguese, must describe them. State the ground of each transfer; publish the document, and record in the profile BR the language pt and a statement "internationalTransfers".':
    '다음 이전으로 개인정보가 브라질 밖으로 나갈 수 있습니다: {0}. 표준계약조항에 따르는 경우 포르투갈어로 된 웹 문서에서 이를 설명해야 합니다. 각 이전의 근거를 기재하고, 문서를 공개하고, 프로필 BR에 언어 pt와 기재 사항 “internationalTransfers”를 기록하십시오.',
  'No legal basis is stated for "{0}". Say on which of the bases of Art. 7 it rests, so that the record shows what is done on legitimate interest.':
    '“{0}”의 법적 근거가 기재되어 있지 않습니다. 정당한 이익에 따른 처리가 기록에 나타나도록 제7조의 어느 법적 근거에 따르는지 기재하십시오.',
  '"{0}" rests on legitimate interest and names none; Art. 37 requires the record above all for this basis. State the interest pursued.':
    '“{0}”은(는) 정당한 이익을 법적 근거로 하지만 그 이익이 기재되어 있지 않습니다. 제37조는 특히 이 법적 근거에 대하여 기록을 요구합니다. 추구하는 이익을 기재하십시오.',
  '{0} relies on standard contractual clauses with another text ("{1}"). Only the ANPD\'s text serves, unchanged{2}. Conclude {3} and record it as version 19/2024.':
    '{0}은(는) 다른 문언의 표준계약조항(“{1}”)을 근거로 합니다. 변경하지 않은 ANPD의 문언만 유효합니다{2}. 다음을 체결하고 버전 19/2024로 기록하십시오: {3}.',
  '; clauses of before had to give way by {0}': '(종전 조항은 {0}까지 대체되어야 했습니다)',
  ' since {0} for old contracts too': '({0}부터는 종전 계약에도 적용됩니다)',
  'The document on the web must say in which form the data are transferred: state the method.':
    '웹 문서에는 개인정보를 어떤 형태로 이전하는지가 나타나야 합니다. 방법을 기재하십시오.',
  'The document on the web must say how long the transfer lasts: state its timing, or how long the recipient keeps the data.':
    '웹 문서에는 이전이 얼마나 계속되는지가 나타나야 합니다. 시기 또는 이전받는 자의 보유 기간을 기재하십시오.',
  'The document on the web must say what the data are transferred for: state the purposes.':
    '웹 문서에는 개인정보를 이전하는 목적이 나타나야 합니다. 목적을 기재하십시오.',
  'The document on the web must name the country of destination: state the countries.':
    '웹 문서에는 이전되는 국가가 나타나야 합니다. 국가를 기재하십시오.',
  'The document on the web must name the controller and its contacts: state the exporter.':
    '웹 문서에는 개인정보처리자와 그 연락처가 나타나야 합니다. 이전하는 자를 기재하십시오.',
  '{0} relies on standard clauses, which a document on the web, in Portuguese, must describe. Publish it, and record in the profile BR the language pt and a statement "internationalTransfers".':
    '{0}은(는) 표준계약조항을 근거로 하며, 포르투갈어로 된 웹 문서에서 이를 설명해야 합니다. 문서를 공개하고, 프로필 BR에 언어 pt와 기재 사항 “internationalTransfers”를 기록하십시오.',
  '{0} hands data to others for processing, and nothing says by what means they stay protected comparably. Conclude a contract and state it as the ground, or record the contract with the engagement of the processor.':
    '{0}은(는) 처리를 위하여 개인정보를 다른 자에게 넘기지만, 어떤 수단으로 동등한 보호가 유지되는지가 나타나지 않습니다. 계약을 체결하여 근거로 기재하거나 처리위탁에 계약을 기록하십시오.',
  '{0} is with a service provider outside Canada: the policy must show its {1} to people in Alberta. State them.':
    '{0}은(는) 캐나다 밖의 서비스 제공자에게 가는 이전입니다. 개인정보 처리방침은 앨버타주의 사람에게 다음을 알려야 합니다: {1}. 기재하십시오.',
  '{0} goes to a processor, and a contract with it is recorded: this is a transmission. State {1} as its ground, if the contract has the contents of Art. 25 of Decree 1377 of 2013.':
    '{0}은(는) 수탁자에게 가는 이전이며 그 수탁자와의 계약이 기록되어 있습니다. 이는 “transmisión”에 해당합니다. 계약에 2013년 대통령령 1377호 제25조의 내용이 있으면 {1}을(를) 근거로 기재하십시오.',
  '{0} goes to a processor: this is a transmission, not a transfer{1}. Conclude a contract of transmission and state it as the ground; without one, data subjects must be informed and authorise it.':
    '{0}은(는) 수탁자에게 가는 이전으로, “transferencia”가 아니라 “transmisión”에 해당합니다{1}. “transmisión” 계약을 체결하여 근거로 기재하십시오. 계약이 없으면 정보주체에게 알리고 허락을 받아야 합니다.',
  ', and {0} is a ground for transfers': '({0}은(는) “transferencia”의 근거입니다)',
  ' If it is a processor that has access, state the contract of transmission.':
    ' 접근하는 자가 수탁자이면 “transmisión” 계약을 기재하십시오.',
  '{0} states no ground under the law of Colombia. On the list of the Superintendencia, as far as it is known: {1}. Check that and state the list as the ground.{2}':
    '{0}에 콜롬비아법상 근거가 기재되어 있지 않습니다. 알려진 범위에서 감독청(Superintendencia)의 목록에 있는 국가: {1}. 확인한 뒤 목록을 근거로 기재하십시오.{2}',
  '{0} is a transfer to a controller abroad and states no ground under the law of Colombia. Say which is relied on: {1}.{2}':
    '{0}은(는) 국외의 개인정보처리자에게 가는 이전이지만 콜롬비아법상 근거가 기재되어 있지 않습니다. 어느 것에 따르는지 기재하십시오: {1}.{2}',
  '{0} goes to a controller: a contract of transmission is a ground for data to a processor only. State a ground for transfers, such as an adequate country or an authorisation; if the recipient is a processor, make the transfer an entrustment.':
    '{0}은(는) 개인정보처리자에게 가는 이전입니다. “transmisión” 계약은 수탁자에게 넘기는 개인정보에 대해서만 근거가 됩니다. 적정한 국가나 허가 등 “transferencia”의 근거를 기재하십시오. 이전받는 자가 수탁자이면 이전의 종류를 처리위탁으로 바꾸십시오.',
  ', or say in a statement "rnbd" why none is owed: it is asked of companies and non-profit bodies with assets above {0} UVT, and of public bodies (Decree 090/2018)':
    '. 또는 신고가 필요 없는 이유를 기재 사항 “rnbd”에 기재하십시오. 대상은 자산이 {0} UVT를 넘는 회사·비영리단체와 공공기관입니다(대통령령 090/2018호)',
  'No registration of databases in the national registry (RNBD) is recorded. Record it as a filing of this profile, with its number and since when{0}.':
    '국가 등록부(RNBD)에 대한 데이터베이스 등록이 기록되어 있지 않습니다. 번호 및 등록일과 함께 이 프로필의 신고로 기록하십시오{0}.',
  'The policy must list the categories of sources, and not every activity states where its data come from. State the sources in the activities, or in a statement "sources" of the profile US-CA.':
    '처리방침에는 수집 출처의 범주 목록이 있어야 하지만, 출처가 기재되지 않은 처리 활동이 있습니다. 처리 활동에, 또는 프로필 US-CA의 기재 사항 “sources”에 출처를 기재하십시오.',
  'The policy must have a list of its own of the categories disclosed for a business purpose, or say that there were none. Publish the table of categories in the profile US-CA: it has the recipients of each.':
    '처리방침에는 사업 목적으로 공개한 범주의 별도 목록 또는 없다는 기재가 있어야 합니다. 프로필 US-CA에서 범주 표를 공개하십시오. 표에는 범주마다 제공받는 자가 있습니다.',
  "The policy must describe consumers' rights. Enter them in the profile US-CA or ALL.":
    '처리방침에는 소비자의 권리에 대한 설명이 있어야 합니다. 프로필 US-CA 또는 ALL에 입력하십시오.',
  'The policy must say how consumers submit requests. State the methods in the profile US-CA, under the item rightsExercise.':
    '처리방침에는 소비자의 요청 방법이 있어야 합니다. 프로필 US-CA의 사항 rightsExercise에 방법을 기재하십시오.',
  'The policy is older than twelve months. Update it, and record its publication as a filing of the profile US-CA or ALL, with the item "Privacy notice".':
    '처리방침이 12개월보다 오래되었습니다. 갱신하고 그 공개를 사항 “Privacy notice”와 함께 프로필 US-CA 또는 ALL의 신고로 기록하십시오.',
  'The policy must show the date of its last update. State it in the profile US-CA, under the item updates, or as a filing of the notice.':
    '처리방침에는 마지막 갱신일이 있어야 합니다. 프로필 US-CA의 사항 updates에, 또는 처리방침의 신고로 기재하십시오.',
  'one method only': '방법이 하나뿐입니다',
  'no toll-free telephone number': '수신자 부담 전화번호가 없습니다',
  'The methods by which consumers submit requests name {0}. The Act wants two or more, a toll-free number among them. A business that operates exclusively online, and deals with them directly, needs an e-mail address alone: say so then. State the methods in the profile US-CA, under the item rightsExercise.':
    '소비자의 요청 방법에 부족한 점이 있습니다: {0}. 법은 수신자 부담 전화번호를 포함하여 둘 이상을 요구합니다. 온라인으로만 영업하며 소비자와 직접 거래하는 사업자는 전자우편만으로 충분합니다. 그런 경우 그렇게 기재하십시오. 프로필 US-CA의 사항 rightsExercise에 방법을 기재하십시오.',
  "Collected between {0}, and not in the published table: {1}. Add a row for each; if an activity's data do not belong there, correct its categories.":
    '{0}에 수집되었지만 공개된 표에 없습니다: {1}. 각각의 행을 추가하십시오. 처리 활동의 정보가 그곳에 해당하지 않으면 범주를 바로잡으십시오.',
  'The row {0} ({1})': '행 {0}({1})',
  'is published as not collected': '은 수집하지 않는다고 공개되어 있습니다',
  'does not say that it is collected': '에는 수집한다는 기재가 없습니다',
  '{0} {1}, but it was between {2} ({3}). Publish it as collected.':
    '{0}{1}. 그러나 {2}에 수집되었습니다({3}). 수집하는 것으로 공개하십시오.',
  '{0} does not say whether it is collected, and no activity collected it between {1}. State NO, or YES and record the data in the activity that collects them.':
    '{0}에 수집 여부의 기재가 없고, {1}에 수집한 처리 활동도 없습니다. NO로 기재하거나, YES로 기재하고 수집하는 처리 활동에 정보를 기록하십시오.',
  '{0} ({1}) is published as collected, but no activity collected it between {2}. Take the row out of the table, or record the data in the activity that collects them.':
    '{0}({1})은(는) 수집한다고 공개되어 있지만 {2}에 수집한 처리 활동이 없습니다. 표에서 행을 빼거나 수집하는 처리 활동에 정보를 기록하십시오.',
  'Neither the published table nor the rules of the activities say how long all data of these are kept: {0}{1}. Give each row its own period, or by what it is decided; one sentence for all of them is not enough.':
    '다음에 대하여, 공개된 표에서도 처리 활동의 규칙에서도 모든 정보의 보유 기간을 알 수 없습니다: {0}{1}. 행마다 기간 또는 기준을 기재하십시오. 전체에 대한 한 문장으로는 부족합니다.',
  ' (no rule says it of {0})': '({0}에 대한 규칙이 없음)',
  'The published table does not say whether these are sold or shared: {0}. State YES or NO for each.':
    '공개된 표에 다음의 판매·공유 여부가 나타나지 않습니다: {0}. 각각 YES 또는 NO를 기재하십시오.',
  'These rows of the published table have no letter of the Act and cannot be compared with the activities: {0}. Give each its letter.':
    '공개된 표의 다음 행에는 법의 기호가 없어 처리 활동과 비교할 수 없습니다: {0}. 각각 기호를 붙이십시오.',
  'The Californian categories of these data of the activities are not stated, so the table cannot be checked for them: {0}. Give each its letters in the activity.':
    '처리 활동의 다음 정보에 캘리포니아주 법의 범주가 기재되어 있지 않아 표를 확인할 수 없습니다: {0}. 처리 활동에서 각각 기호를 붙이십시오.',
  '{0} and {1}': '{0}부터 {1}까지의 기간',
  '{0} {1} until {2}': '{0} {1}({2}까지)',
};
