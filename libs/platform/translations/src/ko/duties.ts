import type { Catalogue } from '../catalogue.js';

/** Sentences of the duties of many laws. */
export const DUTIES: Catalogue = {
  '{0} rest on consent, and it is not recorded where the record of consent is. State it: the controller must be able to show that people have consented.':
    '{0}은(는) 동의를 법적 근거로 하지만, 동의 기록의 소재가 기록되어 있지 않습니다. 기재하십시오. 개인정보처리자는 정보주체가 동의하였음을 증명할 수 있어야 합니다.',
  'Where the law requires none, the controller must still be able to show that the interests were weighed: the authorities recommend to write it down.':
    '법이 요구하지 않는 경우에도 개인정보처리자는 이익을 비교형량하였음을 증명할 수 있어야 합니다. 감독기관은 서면으로 남길 것을 권고합니다.',
  'and the activity has changed since they were assessed, from {0} on': '평가 이후 {0}부터 처리 활동이 변경되었습니다',
  'and no completed assessment of them is recorded': '완료된 평가가 기록되어 있지 않습니다',
  '{0} rest on legitimate interests, {1}. Make a legitimate interests assessment, and record it. {2}':
    '{0}은(는) 정당한 이익을 법적 근거로 하지만, {1}. 정당한 이익 평가를 하고 기록하십시오. {2}',
  'It is not stated whether the legitimate interests assessment of "{0}" is completed. State it, with its date.':
    '“{0}”의 정당한 이익 평가가 완료되었는지 적혀 있지 않습니다. 날짜와 함께 적으십시오.',
  '"{0}" does not follow its retention policy, and no reason is given. Follow the policy, or give the reason.':
    '“{0}”은(는) 보유 방침을 따르지 않으며 사유도 기재되어 있지 않습니다. 방침을 따르거나 사유를 기재하십시오.',
  'The breach "{0}"{1} has no record. Document its facts, its effects and what was done, and record where that is.':
    '유출 등 사고 “{0}”{1}의 기록이 없습니다. 사실관계, 영향, 취한 조치를 문서로 남기고 그 소재를 기록하십시오.',
  ' of {0}': '({0})',
  '"{0}" processes special categories of data on a condition of Art 9(2) that needs one of Schedule 1 to the Data Protection Act 2018, and none is recorded. Record its paragraph.':
    '“{0}”은(는) 2018년 데이터 보호법(Data Protection Act 2018) 부칙 1의 요건이 필요한 제9조 제2항의 요건에 따라 민감정보를 처리하지만, 그 요건이 기록되어 있지 않습니다. 해당 항을 기록하십시오.',
  '"{0}" relies on a condition of Schedule 1 that needs an appropriate policy document. The record must say whether data are kept and erased as that document says: state the policy, and if it is followed.':
    '“{0}”은(는) 적절한 방침 문서(appropriate policy document)가 필요한 부칙 1의 요건에 근거합니다. 정보가 그 문서대로 보유·파기되는지가 기록에 나타나야 합니다. 방침과 그 준수 여부를 기재하십시오.',
  '"{0}" (for {1})': '“{0}”(목적: {1})',
  'It is not stated whether {0} is decided without a person, or affects people significantly. If both are so, they must be informed of the logic: state these, and the logic.':
    '{0}에 대하여 사람의 개입 없이 결정되는지, 정보주체에게 중대한 영향을 미치는지가 기재되어 있지 않습니다. 둘 다 해당하면 정보주체에게 논리를 알려야 합니다. 이 두 가지와 논리를 기재하십시오.',
  '{0} is decided without a person and affects people significantly, and its logic is not stated. State it: people must be informed of it, and of what follows for them.':
    '{0}은(는) 사람의 개입 없이 결정되고 정보주체에게 중대한 영향을 미치지만, 그 논리가 기재되어 있지 않습니다. 기재하십시오. 논리와 그 결과를 정보주체에게 알려야 합니다.',
  '{0} is decided without a person and affects people significantly. The law of {1} has: {2}. State in the profile {3}, under the item {4}, how this is done.':
    '{0}은(는) 사람의 개입 없이 결정되고 정보주체에게 중대한 영향을 미칩니다. 적용되는 법({1})에는 다음 규정이 있습니다: {2}. 프로필 {3}의 사항 {4}에 그 이행 방법을 기재하십시오.',
  '{0} Record it as a filing of the profile {1}, with its number and date. If none is owed, say why under the item {2}.':
    '{0} 번호 및 날짜와 함께 프로필 {1}의 신고로 기록하십시오. 필요 없으면 그 이유를 사항 {2}에 기재하십시오.',
  'Controllers and processors of major importance register with the Commission within six months.':
    '중요도가 높은 개인정보처리자와 수탁자는 6개월 이내에 위원회에 등록합니다.',
  'Audit returns of the year before are filed with the Commission.': '전년도의 감사 보고는 위원회에 제출합니다.',
  'The data protection officer makes a data protection report every half year.':
    '데이터 보호책임자는 반기마다 데이터 보호 보고서를 작성합니다.',
  'What is registered in the national registry (RNBD) is updated every year between 2 January and 31 March.':
    '국가 등록부(RNBD)의 등록 내용은 매년 1월 2일부터 3월 31일 사이에 갱신합니다.',
  'Data processing systems and the data protection officer are registered with the Commission, from 250 employees or the sensitive data of 1,000 people on.':
    '직원이 250명 이상이거나 1,000명의 민감정보를 처리하면 처리 시스템과 데이터 보호책임자를 위원회에 등록합니다.',
  'Security incidents and breaches of the year before are reported to the Commission by 31 March.':
    '전년도의 보안 사고와 유출 등은 3월 31일까지 위원회에 보고합니다.',
  'it makes automated decisions: {0}': '자동화된 결정을 함: {0}',
  'it is entrusted to {0}': '{0}에 위탁함',
  'data are provided to {0}': '{0}에 데이터를 제공함',
  'data go abroad ({0})': '데이터가 국외로 이전됨({0})',
  'it processes {0}': '{0}을(를) 처리함',
  'people are affected significantly by decisions without a person: {0}':
    '사람의 개입 없는 결정이 정보주체에게 중대한 영향을 미침: {0}',
  'it concerns {0}': '{0}에 관련됨',
  'a public institution processes {0}': '공공기관이 {0}을(를) 처리함',
  'Make one before the processing goes on and record it, or record with the reason that none is needed.':
    '처리를 계속하기 전에 평가를 하여 기록하거나, 필요 없다는 것을 이유와 함께 기록하십시오.',
  'It is not stated whether the impact assessment of "{0}" is completed. State it, with its date.':
    '“{0}”의 영향평가가 완료되었는지 적혀 있지 않습니다. 날짜와 함께 적으십시오.',
  '"{0}" needs an impact assessment, as is recorded, and it is not completed. Complete it before the processing goes on.':
    '“{0}”은(는) 영향평가가 필요하다고 기록되어 있지만 완료되지 않았습니다. 처리를 계속하기 전에 완료하십시오.',
  '"{0}" needs an impact assessment: {1} ({2}). {3}': '“{0}”에는 영향평가가 필요합니다: {1}({2}). {3}',
  '{0} It is asked for by these states, of processing begun since the day in brackets: {1}.':
    '{0} 괄호 안의 날짜부터 시작된 처리에 대하여 다음 주가 평가를 요구합니다: {1}.',
  '"{0}" may need an impact assessment: {1} ({2}). {3}': '“{0}”에는 영향평가가 필요할 수 있습니다: {1}({2}). {3}',
  'No impact assessment of "{0}" is needed, as is recorded, and no reason is given although {1}. Give the reason.':
    '“{0}”의 영향평가는 필요 없다고 기록되어 있지만, 다음에 해당하는데도 이유가 기재되어 있지 않습니다: {1}. 이유를 기재하십시오.',
  'No impact assessment of "{0}" is needed, as is recorded ({1}), but the law asks for one: {2}. Check the reason.':
    '“{0}”의 영향평가는 필요 없다고 기록되어 있지만({1}), 법은 평가를 요구합니다: {2}. 이유를 확인하십시오.',
  '"{0}" has changed since its impact assessment, from {1} on. Review whether the risk has changed, and record the assessment again with its new date.':
    '“{0}”은(는) 영향평가 이후 {1}부터 변경되었습니다. 위험이 달라졌는지 검토하고 새 날짜로 평가를 다시 기록하십시오.',
  'State it in the activity; where a law does not know that basis, in an override of its profile.':
    '처리 활동에 기재하십시오. 그 법적 근거를 인정하지 않는 법에 대해서는 해당 프로필의 재정의에 기재하십시오.',
  'No legal basis is stated for "{0}". {1}': '“{0}”의 법적 근거가 기재되어 있지 않습니다. {1}',
  'The legal bases of "{0}" are limited to some data, and leave out: {1}. {2}':
    '“{0}”의 법적 근거는 일부 정보에 한정되어 다음이 빠져 있습니다: {1}. {2}',
  'Its review was due by {0}. Review it, and record the review with its outcome.':
    '검토 기한은 {0}이었습니다. 검토하고 결과와 함께 기록하십시오.',
  'The transfer {0} names no exporter. If a controller in {1} exports the data, the law there applies, too, and may ask for a ground and for the countries. State the exporter.':
    '이전 {0}에 이전하는 자가 기재되어 있지 않습니다. 현지({1})의 개인정보처리자가 이전하면 현지법도 적용되어 근거와 국가가 요구될 수 있습니다. 이전하는 자를 기재하십시오.',
  'These data are kept without a limit, or "as long as needed": {0}. State a period, or the events or criteria that end the retention.':
    '이 정보는 기한 없이 또는 “필요한 동안” 보유됩니다: {0}. 기간 또는 보유를 끝내는 사유나 기준을 기재하십시오.',
  'Only what the profiles state for all activities says how long these data are kept: {0}. See that it fits them, or state a rule for them in the activity.':
    '이 정보의 보유 기간은 모든 처리 활동에 대한 프로필의 기재에만 나타납니다: {0}. 그것이 적절한지 확인하거나 처리 활동에 규칙을 기재하십시오.',
  'The profile puts {0} in the place of {1}, which the law of {2} knows{3}. Lift the override, or limit it to data for which the law still requires {4}: to special data (onlySpecialData), or to some by their keys. Keep it if you want to go further than the law.':
    '프로필은 {1}을(를) {0}(으)로 바꾸지만, 적용되는 법({2})은 이를 인정합니다{3}. 재정의를 없애거나, 법이 여전히 {4}을(를) 요구하는 정보로 한정하십시오(민감정보만(onlySpecialData), 또는 키로 정한 정보). 법보다 엄격하게 하려면 그대로 두십시오.',
  ' since {0}': '({0}부터)',
  '"{0}" may reveal special categories of data ({1}), and no condition of Art 9(2) is stated for {2}. State the condition with the legal basis. If nothing can be inferred from these data, take the categories out of what they may reveal.':
    '“{0}”은(는) 민감정보({1})를 드러낼 수 있지만, {2}에 대하여 제9조 제2항의 요건이 기재되어 있지 않습니다. 법적 근거와 함께 요건을 기재하십시오. 이 정보에서 아무것도 추론할 수 없으면 드러낼 수 있는 민감정보에서 빼십시오.',
  'These data may reveal sensitive data, and rest on legitimate interest: {0}. If that may harm the data subjects, legitimate interest does not serve for them. State consent or another basis of Art. 11.':
    '다음 정보는 민감정보를 드러낼 수 있으며 정당한 이익을 법적 근거로 합니다: {0}. 정보주체에게 해를 끼칠 수 있으면 정당한 이익에 근거할 수 없습니다. 동의 또는 제11조의 다른 법적 근거를 기재하십시오.',
  'People must be able to complain to the controller itself, which confirms receipt within 30 days. State the procedure in the profile UK or ALL, under the item complaintProcedure.':
    '정보주체는 개인정보처리자에게 직접 불만을 제기할 수 있어야 하며, 개인정보처리자는 30일 이내에 접수를 확인합니다. 프로필 UK 또는 ALL의 사항 complaintProcedure에 절차를 기재하십시오.',
  'From numbers that the decree sets, people are notified every year of use and provision. State under the item annualNotice of the profile KR how this is done, or why it is not owed.':
    '시행령이 정하는 수 이상이면 이용·제공 내역을 매년 정보주체에게 통지합니다. 프로필 KR의 사항 annualNotice에 그 방법 또는 필요 없는 이유를 기재하십시오.',
  'In controllers that the decree names, the board appoints the chief privacy officer and reports it to the Commission. Record the report as a filing of the profile KR, or state under the item privacyOfficerAppointment why none is owed.':
    '시행령이 정하는 개인정보처리자는 이사회가 개인정보 보호책임자를 지정하고 보호위원회에 신고합니다. 신고를 프로필 KR의 신고로 기록하거나, 필요 없는 이유를 사항 privacyOfficerAppointment에 기재하십시오.',
  'The information officer ensures that a personal information impact assessment is done. Record assessments with the activities, or state in the profile ZA, under the item impactAssessment, where it is.':
    '정보책임자는 개인정보 영향평가가 이루어지도록 합니다. 평가를 처리 활동에 기록하거나, 그 소재를 프로필 ZA의 사항 impactAssessment에 기재하십시오.',
  'Sensitive information, sale or sharing, and automated decisions need a risk assessment. It comes before processing begun since 2026; for older processing it is due by 31 December 2027. State in the profile US-CA, under the item riskAssessment, when it was made.':
    '민감정보, 판매·공유, 자동화된 결정에는 위험 평가가 필요합니다. 2026년부터 시작한 처리는 그 전에, 더 오래된 처리는 2027년 12월 31일까지 합니다. 평가한 시기를 프로필 US-CA의 사항 riskAssessment에 기재하십시오.',
  'Information on risk assessments is submitted to the Agency every year by 1 April. Record it as a filing of the profile US-CA, with the item "Risk assessment".':
    '위험 평가에 관한 정보는 매년 4월 1일까지 당국(Agency)에 제출합니다. 프로필 US-CA의 신고로 사항 “Risk assessment”와 함께 기록하십시오.',
  'Large businesses audit their cybersecurity every year and certify it to the Agency by 1 April. It begins in 2028 with a revenue above 100 million US dollars. In 2029 it begins with 50 million or more, and in 2030 with all that have the numbers of consumers. Record the certification as a filing of the profile US-CA, with the item "Cybersecurity audit". If none is owed, state why under the item cybersecurityAudit.':
    '대기업은 매년 사이버보안 감사를 하고 4월 1일까지 당국(Agency)에 증명합니다. 2028년부터는 매출 1억 달러 초과, 2029년부터는 5천만 달러 이상, 2030년부터는 소비자 수 기준에 해당하는 모든 기업이 대상입니다. 증명은 프로필 US-CA의 신고로 사항 “Cybersecurity audit”와 함께 기록하십시오. 의무가 없으면 사항 cybersecurityAudit에 그 이유를 기재하십시오.',
  'A business that sells or shares data shows consumers that their signal or request to opt out was processed. State in the profile US-CA, under the item optOutStatus, where it is shown.':
    '데이터를 판매하거나 공유하는 자는 옵트아웃 신호나 요청이 처리되었음을 소비자에게 보여 줍니다. 어디에서 보여 주는지 프로필 US-CA의 사항 optOutStatus에 기재하십시오.',
  'The risk assessment of "{0}" is of {1}. California asks for a review at least every three years. Review it, and record it with its new date.':
    '“{0}”의 위험 평가 날짜는 {1}입니다. 캘리포니아주는 적어도 3년마다 재검토를 요구합니다. 재검토하고 새 날짜로 기록하십시오.',
  '"{0}" has changed since its risk assessment, from {1} on. California asks for an update within 45 days of a material change. Update it, and record it with its new date.':
    '“{0}”은(는) 위험 평가 이후 {1}부터 변경되었습니다. 캘리포니아주는 중요한 변경 후 45일 이내에 갱신할 것을 요구합니다. 갱신하고 새 날짜로 기록하십시오.',
  'Before technology decides for or about people, they are informed of it and of how to opt out. State this notice in the profile US-CA, under the item automatedDecisions.':
    '기술이 사람을 위하여 또는 사람에 대하여 결정하기 전에, 그 사실과 거부 방법을 알립니다. 이 통지를 프로필 US-CA의 사항 automatedDecisions에 기재하십시오.',
  'Data subjects who ask receive the full standard clauses within 15 days. State in the profile BR, under the item clausesOnRequest, how they ask for them.':
    '요청한 정보주체에게는 15일 이내에 표준계약조항 전문을 제공합니다. 요청 방법을 프로필 BR의 사항 clausesOnRequest에 기재하십시오.',
  'It is asked of {0} only.': '이것은 다음에만 요구됩니다: {0}.',
  'It is owed before processing begun since {0}: if all of yours is older, say so there.':
    '{0}부터 시작한 처리에 대하여 그 시작 전에 필요합니다. 모든 처리가 그보다 오래되었으면 그곳에 그렇게 기재하십시오.',
  'It is not yet known how long these data are kept: {0}{1}. State a period, or the events or criteria that end the retention.':
    '다음 정보의 보유 기간을 아직 알 수 없습니다: {0}{1}. 기간 또는 보유를 끝내는 사유나 기준을 기재하십시오.',
  ' (stated: {0})': ' (기재: {0})',
  '{0} is decided without a person. The law of {1} has: {2}. State in the profile {3}, under the item {4}, how this is done.':
    '{0}은(는) 사람의 개입 없이 결정됩니다. 적용되는 법({1})에는 다음 규정이 있습니다: {2}. 프로필 {3}의 사항 {4}에 그 이행 방법을 기재하십시오.',
};
