/** Sentences of the rules of the states of the United States. */
export const US_STATES = {
  'data go to {0}': '데이터가 {0}에게 전달됩니다',
  'The statutes on breaches of these states ask for more than the profile states: {0}. State duties that are as short as theirs, or profiles of these states with their own.':
    '다음 주의 침해 통지법은 프로필에 기재된 것보다 많은 것을 요구합니다: {0}. 그만큼 짧은 의무를 기재하거나, 해당 주의 프로필에 따로 기재하십시오.',
  'The profile does not say who is notified of a breach. Each of these states has a statute of its own, which protects staff too: {0}. Those with the shortest time for the people concerned ({1}): {2}. Add breach duties that are as short.':
    '침해를 누구에게 통지하는지 프로필에 기재되어 있지 않습니다. 다음 주에는 각각 고유한 법률이 있으며 직원도 보호합니다: {0}. 정보주체에 대한 기한이 가장 짧은 주({1}): {2}. 그만큼 짧은 통지 의무를 추가하십시오.',
  '{0} ({1}) processes data of consumers, but {2}. Conclude a contract, and record its reference and dates. It contains: {3}.':
    '{0}({1})이(가) 소비자 데이터를 처리하지만 문제가 있습니다: {2}. 계약을 체결하고 참조와 날짜를 기록하십시오. 계약에 포함할 사항: {3}.',
  "It is not stated whether the contracts with processors of consumers' data contain all of this: {0}. Compare them, and state in the profile {1}, under the item {2}, what they contain or lack.":
    '소비자 데이터 수탁자와의 계약에 다음이 모두 포함되어 있는지 기재되어 있지 않습니다: {0}. 계약을 대조하고, 포함되거나 빠진 사항을 프로필 {1}의 사항 {2}에 기재하십시오.',
  'Subcontractors process data of consumers: {0}. You must be able to object before one is engaged, in these states: {1}. State in the profile {2}, under the item {3}, how you learn of them and object.':
    '재수탁자가 소비자 데이터를 처리합니다: {0}. 다음 주에서는 재위탁 전에 이의를 제기할 수 있어야 합니다: {1}. 재위탁을 어떻게 알고 이의를 제기하는지 프로필 {2}의 사항 {3}에 기재하십시오.',
  'Health data of consumers are processed: {0}, for {1}. These states ask for consent, unless the data are necessary for what the consumer has asked for: {2}. State consent or the contract as the legal basis.':
    '소비자의 건강 데이터가 처리됩니다: {0}, 목적: {1}. 다음 주는 소비자가 요청한 것에 필요한 경우가 아니면 동의를 요구합니다: {2}. 법적 근거로 동의 또는 계약을 기재하십시오.',
  'Health data of consumers are processed by {0}, and no policy on them is stated. It says: {1}. Publish it, and state its address in the profile {2}, under the item {3}.':
    '소비자의 건강 데이터를 처리하는 활동: {0}. 이에 관한 방침이 기재되어 있지 않습니다. 방침의 내용: {1}. 공개하고 그 주소를 프로필 {2}의 사항 {3}에 기재하십시오.',
  'The notice for consumers must say this, and the register does not show it: {0}. Complete the activities, or state it in the profile {1}, under these items: {2}.':
    '소비자 고지에는 다음이 있어야 하지만 대장에 나타나지 않습니다: {0}. 활동을 보완하거나 프로필 {1}의 다음 사항에 기재하십시오: {2}.',
  'Sensitive data of consumers are sold by {0}. The notice must have this, word for word: {1}. Put it into the notice, and state it in the profile {2}, under the item {3}.':
    '소비자의 민감정보를 판매하는 활동: {0}. 고지에는 다음 문구가 그대로 있어야 합니다: {1}. 고지에 넣고 프로필 {2}의 사항 {3}에 기재하십시오.',
  'Requests of consumers are answered within {0}, as is stated. The law leaves less time: {1}. Answer sooner, and correct {2}.':
    '기재에 따르면 소비자의 요청에 {0} 이내에 답변합니다. 법률이 정한 기간은 더 짧습니다: {1}. 더 빨리 답변하고 {2} 항목을 정정하십시오.',
  '"{0}" gives {1} to {2}. This is forbidden: {3}. Take these data out of what they receive.':
    '"{0}" 활동이 {1} 데이터를 {2}에게 제공합니다. 이는 금지되어 있습니다: {3}. 제공하는 데이터에서 제외하십시오.',
  '"{0}" gives data of minors ({1}) to buyers or advertisers: {2}. What the law allows: {3}. Leave the minors out, or state consent where it is enough. State their ages, if they are not stated.':
    '"{0}" 활동이 미성년자({1})의 데이터를 구매자 또는 광고주에게 제공합니다: {2}. 법률이 허용하는 범위: {3}. 미성년자를 제외하거나, 동의로 충분한 경우 동의를 기재하십시오. 연령이 기재되어 있지 않으면 기재하십시오.',
  'Data of consumers are sold, or used for targeted advertising, by {0}. The law asks for this: {1}. State in the profile {2}, under the item {3}, how it is done.':
    '소비자 데이터를 판매하거나 맞춤형 광고에 사용하는 활동: {0}. 법률이 요구하는 것: {1}. 그 방법을 프로필 {2}의 사항 {3}에 기재하십시오.',
  'Sensitive data of consumers are processed without a stated consent: {0}, for {1}. Consent is asked for by these states: {2}. State it as the legal basis, or where its record is kept.':
    '소비자의 민감정보가 동의 기재 없이 처리됩니다: {0}, 목적: {1}. 동의를 요구하는 주: {2}. 동의를 법적 근거로 기재하거나 동의 기록의 위치를 기재하십시오.',
  'Sensitive data of consumers are processed: {0}, for {1}. These states allow it only as far as it is strictly necessary for what the consumer has asked for, and consent does not replace that: {2}. State the contract as the legal basis, or say in the profile {3}, under the item {4}, why it is necessary.':
    '소비자의 민감정보가 처리됩니다: {0}, 목적: {1}. 다음 주는 소비자가 요청한 것에 엄격히 필요한 경우에만 이를 허용하며 동의로 대신할 수 없습니다: {2}. 계약을 법적 근거로 기재하거나, 필요한 이유를 프로필 {3}의 사항 {4}에 기재하십시오.',
  'Sensitive data of consumers are processed by {0}. These states ask for a notice before, and for a way to opt out: {1}. State in the profile {2}, under the item {3}, how consumers opt out.':
    '소비자의 민감정보를 처리하는 활동: {0}. 다음 주는 사전 고지와 거부 방법을 요구합니다: {1}. 소비자가 거부하는 방법을 프로필 {2}의 사항 {3}에 기재하십시오.',
  'It is not stated whether the acts of these states on the data of consumers bind the organisation: {0}. Their numbers are on the page of each law. State in the profile {1}, under the item {2}: MET, NOT MET or EXEMPT, and why. A profile of a state overrules it.':
    '소비자 데이터에 관한 다음 주의 법률이 조직에 적용되는지 기재되어 있지 않습니다: {0}. 기준 수치는 각 법률 페이지에 있습니다. 프로필 {1}의 사항 {2}에 MET, NOT MET 또는 EXEMPT와 그 이유를 기재하십시오. 주의 프로필이 우선합니다.',
  '{0}, from {1}: {2}': '{0}({1}부터): {2}',
  'The numbers that are stated do not bring the organisation under these acts yet, and will: {0}. Prepare for it, and correct the item {1} on that day.':
    '기재된 수치로는 다음 법률이 아직 조직에 적용되지 않지만 앞으로 적용됩니다: {0}. 준비하고, 그날 사항 {1}을(를) 정정하십시오.',
  'It is stated that these acts do not bind the organisation, and its numbers reach theirs: {0}. Correct the item {1}, or say which exemption holds.':
    '다음 법률이 조직에 적용되지 않는다고 기재되어 있지만 그 수치가 기준에 이릅니다: {0}. 사항 {1}을(를) 정정하거나 어떤 제외가 해당하는지 기재하십시오.',
};

/** The names of states that differ from the English ones. */
export const US_PLACES = {
  'US-AL': '앨라배마주',
  'US-CO': '콜로라도주',
  'US-CT': '코네티컷주',
  'US-DE': '델라웨어주',
  'US-FL': '플로리다주',
  'US-IA': '아이오와주',
  'US-IN': '인디애나주',
  'US-KY': '켄터키주',
  'US-LA': '루이지애나주',
  'US-MD': '메릴랜드주',
  'US-MN': '미네소타주',
  'US-MT': '몬태나주',
  'US-NE': '네브래스카주',
  'US-NH': '뉴햄프셔주',
  'US-NJ': '뉴저지주',
  'US-OK': '오클라호마주',
  'US-OR': '오리건주',
  'US-RI': '로드아일랜드주',
  'US-TN': '테네시주',
  'US-TX': '텍사스주',
  'US-UT': '유타주',
  'US-VA': '버지니아주',
  'US-VT': '버몬트주',
  'US-WA': '워싱턴주',
  'US-NV': '네바다주',
} as const;
