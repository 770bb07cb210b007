import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of the record of assessments of China, and of the filing of its standard contract. */
export const CHINA_GAPS: Catalogue = {
  'The register holds no activity of a handler that Chinese law concerns. Record the activities of the handlers that it binds.':
    '등록부에 중국법이 적용되는 처리자의 활동이 없습니다. 그 법이 적용되는 처리자의 활동을 등록하십시오.',
  '{0} states no legal basis for “{1}”. State the basis of Art 13.':
    '{0}에 “{1}”의 법적 근거가 기재되어 있지 않습니다. 제13조의 근거를 기재하십시오.',
  '{0} does not say by which methods data are handled. State the technologies of the activity, or the methods of all in the profile CN under the item method.':
    '{0}에 정보를 처리하는 방법이 기재되어 있지 않습니다. 활동의 기술을 기재하거나, 모두에 공통된 방법을 프로필 CN의 항목 method에 기재하십시오.',
  '{0} handles sensitive data, and nothing says why that is necessary and how it affects people. State it in the profile CN under the item necessity.':
    '{0}은(는) 민감정보를 처리하는데 그 필요성과 정보주체에 대한 영향이 나타나지 않습니다. 프로필 CN의 항목 necessity에 기재하십시오.',
  'Nothing says where the data of {0} are stored. State it in the profile CN under the item storagePlace.':
    '{0}의 정보가 저장되는 곳이 나타나지 않습니다. 프로필 CN의 항목 storagePlace에 기재하십시오.',
  'The number of people whose data go abroad is not stated for the year {0}. State it in the profile CN under the item {1}, beginning with the number and followed by the year.':
    '{0}년에 정보가 국외로 나가는 정보주체의 수가 기재되어 있지 않습니다. 프로필 CN의 항목 {1}에 수를 먼저 쓰고 연도를 기재하십시오.',
  'The transfer “{0}” of {1} states no way out of China (Art 38). State the way that it takes as its ground.':
    '{1}의 이전 “{0}”에 중국에서 국외로 나가는 경로(제38조)가 기재되어 있지 않습니다. 그 경로를 근거로 기재하십시오.',
  '{0} is a case of Art 55, and it is not stated whether its impact assessment is completed. State it, with its day, its outcome and its report.':
    '{0}은(는) 제55조의 경우에 해당하지만 영향평가가 완료되었는지 적혀 있지 않습니다. 평가일, 결과, 보고서와 함께 적으십시오.',
  '{0} is a case of Art 55, and no completed impact assessment is recorded. Make one, and record it with its day, its outcome and its report.':
    '{0}은(는) 제55조의 경우인데 완료된 영향평가가 등록되어 있지 않습니다. 평가를 하여 날짜, 결과, 보고서와 함께 등록하십시오.',
  '{0} has changed since its impact assessment. Review it, and record it again with its new day.':
    '{0}은(는) 영향평가 후에 변경되었습니다. 평가를 재검토하고 새 날짜로 다시 등록하십시오.',
  'The impact assessment of {0} does not say why it was made. State the reason.':
    '{0}의 영향평가에 실시한 이유가 기재되어 있지 않습니다. 이유를 기재하십시오.',
  'The impact assessment of {0} has no outcome. State whether purpose and method are lawful, legitimate and necessary, the effect and the risk, and whether the measures fit.':
    '{0}의 영향평가에 결과가 없습니다. 목적과 방법이 적법하고 정당하며 필요한지, 영향과 위험, 조치가 알맞은지 기재하십시오.',
  'The impact assessment of {0} has no day, from which its report is kept for three years. State the day of completion.':
    '{0}의 영향평가에 날짜가 없습니다. 보고서는 그날부터 3년간 보존됩니다. 완료일을 기재하십시오.',
  'Nothing says where the report of the impact assessment of {0} is kept. State its reference.':
    '{0}의 영향평가 보고서를 보관하는 곳이 나타나지 않습니다. 그 참조를 기재하십시오.',
  'No transfer in this scope relies on the standard contract of China. Choose the transfer, or state this contract as its ground.':
    '이 범위에 중국의 표준계약을 근거로 하는 이전이 없습니다. 이전을 고르거나 이 계약을 근거로 기재하십시오.',
  'The transfer “{0}” does not state that it relies on the standard contract of China. State the contract as its ground once it is signed.':
    '이전 “{0}”에 중국의 표준계약을 근거로 한다는 것이 기재되어 있지 않습니다. 서명한 후 이 계약을 근거로 기재하십시오.',
  'The standard contract of “{0}” has no day of effect, from which the ten working days for its filing run. State the day since which the ground holds, or that of its signature.':
    '“{0}”의 표준계약에 발효일이 없습니다. 등록 기한인 10영업일은 그날부터 셉니다. 근거의 시작일이나 서명일을 기재하십시오.',
  'No filing of the standard contract of “{0}” is recorded. File it, and record its day among the prior authorisations with the law CN, as the day of the request.':
    '“{0}”의 표준계약의 등록이 기재되어 있지 않습니다. 등록하고, 그 날을 사전 승인에 법 CN의 신청일로 기재하십시오.',
  'Nothing says whether you operate critical information infrastructure, for which the contract does not serve. State Yes or No in the profile CN under the item criticalInfrastructure.':
    '중요 정보 기반시설의 운영자인지 나타나지 않습니다. 그런 경우 이 계약을 쓸 수 없습니다. 프로필 CN의 항목 criticalInfrastructure에 Yes 또는 No를 기재하십시오.',
  'Nothing says what the recipient of “{0}” does with the data. State the work in its engagement, or the technologies of the activity.':
    '“{0}”의 수령자가 정보로 무엇을 하는지 나타나지 않습니다. 위탁에 업무를 기재하거나 활동에 기술을 기재하십시오.',
  'Nothing says which third parties abroad may have the data from the recipient of “{0}”. Record its sub-processors, or name them in the profile CN under the item onwardProvision; say so if there are none.':
    '“{0}”의 수령자가 국외에서 정보를 제공할 수 있는 상대가 나타나지 않습니다. 재위탁받는 자를 등록하거나, 프로필 CN의 항목 onwardProvision에 상대 또는 상대가 없음을 기재하십시오.',
  'The transfer “{0}” does not say how the data are transmitted. State its method.':
    '이전 “{0}”에 정보를 전송하는 방법이 기재되어 있지 않습니다. 방법을 기재하십시오.',
  'The transfer “{0}” names no country where the data are kept. State every country.':
    '이전 “{0}”에 정보가 보관되는 국가가 기재되어 있지 않습니다. 국가를 모두 기재하십시오.',
  'No impact assessment of “{0}” is recorded, whose report is filed with the contract. Record it with the transfer, or complete that of its activities.':
    '“{0}”의 영향평가가 등록되어 있지 않습니다. 그 보고서는 계약과 함께 등록합니다. 이전에 등록하거나 활동의 평가를 완료하십시오.',
  'Nothing says where the report of the impact assessment of “{0}” is. State its reference.':
    '“{0}”의 영향평가 보고서가 어디에 있는지 나타나지 않습니다. 그 참조를 기재하십시오.',
};
