import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of the United Kingdom. */
export const UK: Catalogue = {
  'Regulation (EU) 2016/679 (General Data Protection Regulation) and Data Protection Act 2018':
    '규칙 (EU) 2016/679(일반 개인정보 보호 규칙)와 2018년 데이터 보호법(Data Protection Act 2018)',
  'As a member state, and in the transition period of the withdrawal agreement.':
    '회원국으로서, 그리고 탈퇴협정의 전환 기간 중.',
  'UK General Data Protection Regulation and Data Protection Act 2018':
    '영국 일반 개인정보 보호 규칙(UK GDPR)과 2018년 데이터 보호법(Data Protection Act 2018)',
  'UK General Data Protection Regulation and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025':
    '2025년 데이터(이용·접근)법(Data (Use and Access) Act 2025)으로 개정된 영국 일반 개인정보 보호 규칙(UK GDPR)과 2018년 데이터 보호법(Data Protection Act 2018)',
  'Information Commissioner': '정보 커미셔너(Information Commissioner)',
  'Information Commission': '정보위원회(Information Commission)',
  'From when it has the functions of the Information Commissioner was not verified.':
    '정보 커미셔너의 권한을 넘겨받는 시점은 확인되지 않음.',
  'In writing, electronic form included (30(3)); shown to the Commissioner on request (30(4)).':
    '전자적 방식을 포함한 서면(제30조 제3항). 요청하면 커미셔너에게 제시(제30조 제4항).',
  'The Data (Use and Access) Act 2025 left Art 30 as it was.': '2025년 데이터(이용·접근)법은 제30조를 바꾸지 않았음.',
  'Approval by regulations (adequacy regulations, data bridge)': '규정에 따른 승인(adequacy regulations, data bridge)',
  'Binding instrument of a public body': '공공기관의 구속력 있는 문서',
  'between a public body and another relevant person': '공공기관과 다른 “relevant person” 사이',
  'Data (Use and Access) Act 2025, Schedule 7, para 6.': '2025년 데이터(이용·접근)법 Schedule 7 제6항.',
  'Authorisation by the Commissioner.': '커미셔너의 허가.',
  'Standard data protection clauses specified in regulations of the Secretary of State':
    '국무장관 규정이 정하는 표준 데이터 보호 조항',
  'No such regulations were found.': '그러한 규칙은 찾지 못함.',
  'International Data Transfer Agreement': '국제 데이터 이전 계약(IDTA)',
  'International Data Transfer Addendum to the EU standard contractual clauses':
    'EU 표준계약조항에 대한 국제 데이터 이전 부속서',
  'UK binding corporate rules': '영국의 구속력 있는 기업규칙',
  'Approval by the Commissioner (47).': '커미셔너의 승인(제47조).',
  'Contractual clauses authorised by the Commissioner': '커미셔너가 허가한 계약조항',
  'One of the derogations of Art 49(1)(a) to (g), without saying which':
    '제49조 제1항 (a)부터 (g)까지의 예외 중 하나(특정하지 않음)',
  'each of them has limits of its own: say which is relied on':
    '각각 고유한 한계가 있으므로 어느 것에 근거하는지 밝힐 것',
  'Telling the Commissioner and the data subjects.': '커미셔너와 정보주체에 대한 통지.',
  'DPA 2018 Sch 21': 'DPA 2018 Sch 21(2018년 데이터 보호법 부칙)',
  'With the institutions of the EU and the EEA.': 'EU의 기관과 EEA 포함.',
  'private-sector organisations under the APPI': 'APPI의 적용을 받는 민간 부문 조직',
  'recipients under the PIPA, personal credit information included':
    '개인정보 보호법(PIPA)의 적용을 받는 제공받는 자. 개인신용정보 포함',
  'it counts as made under Art 45A since': '그 이후 제45A조에 따른 것으로 봄',
  'organisations in the United States certified to the Data Privacy Framework with its UK Extension; sensitive data must be marked as such for the recipient':
    'UK Extension을 포함한 데이터 프라이버시 프레임워크의 인증을 받은 미국의 조직. 민감정보는 제공받는 자에게 그렇다고 표시해야 함',
  'Regulations after it: not verified.': '그 이후의 규칙은 확인되지 않음.',
  'UK-US data bridge': '영미 데이터 브리지(UK-US data bridge)',
  'the IDTA (A1.0) or the Addendum (B1.0)': 'IDTA(A1.0) 또는 부속서(B1.0)',
  'EU standard contractual clauses, controller to controller, set I (2001/497/EC)':
    'EU 표준계약조항, 개인정보처리자에서 개인정보처리자로, 세트 I(2001/497/EC)',
  'EU standard contractual clauses, controller to processor (2002/16/EC)':
    'EU 표준계약조항, 개인정보처리자에서 수탁자로(2002/16/EC)',
  'EU standard contractual clauses, controller to controller, set II (2004/915/EC)':
    'EU 표준계약조항, 개인정보처리자에서 개인정보처리자로, 세트 II(2004/915/EC)',
  'EU standard contractual clauses, controller to processor (2010/87/EU)':
    'EU 표준계약조항, 개인정보처리자에서 수탁자로(2010/87/EU)',
  'Whether a newer version has been issued: not verified.': '더 새로운 버전이 나왔는지는 확인되지 않음.',
  'International Data Transfer Agreement A1.0': '국제 데이터 이전 계약(IDTA) A1.0',
  'Parties and signatures.': '당사자와 서명.',
  'Details of the transfer.': '이전의 상세.',
  'Transferred data.': '이전되는 정보.',
  'Security requirements.': '보안 요건.',
  'Extra protection clauses, where the assessment asks for them.': '평가가 요구하는 경우의 추가 보호 조항.',
  'Commercial clauses: optional.': '상업 조항: 선택.',
  'Mandatory clauses.': '필수 조항.',
  'International Data Transfer Addendum B1.0 to the EU standard contractual clauses':
    'EU 표준계약조항에 대한 국제 데이터 이전 부속서 B1.0',
  'Parties.': '당사자.',
  'The clauses of 2021 that it amends, with their modules and options.':
    '부속서가 변경하는 2021년 조항과 그 모듈 및 옵션.',
  'What the annexes of the clauses hold.': '조항의 부록이 담는 내용.',
  'Who may end it when the approved Addendum changes.': '승인된 부속서가 바뀔 때 종료할 수 있는 자.',
  'UK binding corporate rules for controllers, approved by the Commissioner':
    '커미셔너가 승인한 개인정보처리자용 영국의 구속력 있는 기업 규칙',
  'UK binding corporate rules for processors, approved by the Commissioner':
    '커미셔너가 승인한 수탁자용 영국의 구속력 있는 기업 규칙',
  'UK Addendum to binding corporate rules approved in the EU':
    'EU에서 승인된 구속력 있는 기업 규칙에 대한 영국 부속서(UK Addendum)',
  'Of December 2023: the day was not verified.': '2023년 12월의 것. 날짜는 확인되지 않음.',
  'Every transfer is approved by regulations, made under appropriate safeguards or on a derogation, onward transfers too.':
    '모든 이전은 규칙에 따른 승인, 적절한 보호조치 또는 예외에 근거함. 재이전도 같음.',
  'The EU standard contractual clauses of 2021 have never been a ground by themselves: the Addendum makes them one.':
    '2021년 EU 표준계약조항은 그 자체로 근거가 된 적이 없음. 부속서가 이를 근거로 만듦.',
  'Before safeguards are relied on, it is assessed whether the protection in the destination is essentially equivalent.':
    '보호조치를 근거로 하기 전에, 이전받는 곳의 보호가 본질적으로 동등한지를 평가함.',
  'The data protection test: after the transfer, the standard of protection is not materially lower than in the United Kingdom. For regulations it is the Secretary of State’s; for safeguards, the exporter’s, acting reasonably and proportionately.':
    '데이터 보호 테스트: 이전 후의 보호 수준이 영국보다 실질적으로 낮지 않아야 함. 규칙은 국무장관이, 보호조치는 수출자가 합리적이고 비례적으로 판단함.',
  'The notice says that data will go to a third country, whether it is approved by regulations, and else which safeguards there are and how to obtain a copy. The article does not ask for the countries in terms; the Commissioner’s practice is to have them named. The record must name them.':
    '고지는 정보가 제3국으로 이전된다는 것, 규칙에 따른 승인이 있는지, 없으면 어떤 보호조치가 있고 사본을 얻는 방법을 밝힘. 조문은 국가를 명시적으로 요구하지 않지만 커미셔너의 실무로는 기재함. 기록에는 국가를 기재해야 함.',
  'Binding corporate rules (47) and clauses of the parties’ own (46(3)) go to the Commissioner, and so do compelling legitimate interests (49(1)); the IDTA and the Addendum do not.':
    '구속력 있는 기업 규칙(제47조)과 당사자 고유의 조항(제46조 제3항), 불가피한 정당한 이익(제49조 제1항)은 커미셔너를 거침. IDTA와 부속서는 거치지 않음.',
  'A controller or processor that is not established in the United Kingdom and subject to its regulation by Art 3(2) appoints a representative there.':
    '영국에 설립되지 않고 제3조 제2항에 따라 영국 규칙의 적용을 받는 개인정보처리자 또는 수탁자는 그곳에 대리인을 지정함.',
  'Unless the breach is unlikely to be a risk to people; to the Commissioner.':
    '침해가 사람에게 위험을 줄 가능성이 낮은 경우는 제외. 커미셔너에 대하여.',
  'Providers of public electronic communications services; whatever the risk.':
    '공중 전자통신서비스 제공자. 위험과 관계없음.',
  'For services of the information society that rest on consent.': '동의에 근거한 정보사회서비스에 대하여.',
  'Recognised legitimate interests are those of Annex 1, and need no balancing. They do not serve in the EU.':
    '인정된 정당한 이익은 부속서 1(Annex 1)의 것이며 형량이 필요 없음. EU에서는 쓸 수 없음.',
  'Employment, social security and social protection': '고용, 사회보장과 사회보호',
  'Health or social care purposes': '보건 또는 사회복지 목적',
  'Public health': '공중보건',
  'Research etc': '연구 등',
  'Statutory etc and government purposes': '법령상의 목적 등과 정부의 목적',
  'Administration of justice and parliamentary purposes': '사법과 의회의 목적',
  'Equality of opportunity or treatment': '기회 또는 대우의 평등',
  'Racial and ethnic diversity at senior levels of organisations': '조직 고위직의 인종적·민족적 다양성',
  'Preventing or detecting unlawful acts': '위법행위의 예방 또는 적발',
  'Protecting the public against dishonesty etc': '부정직 등으로부터 공중의 보호',
  'Regulatory requirements relating to unlawful acts and dishonesty etc': '위법행위와 부정직 등에 관한 규제 요건',
  'Journalism etc in connection with unlawful acts and dishonesty etc': '위법행위와 부정직 등에 관한 언론 활동 등',
  'Preventing fraud': '사기 예방',
  'Suspicion of terrorist financing or money laundering': '테러 자금 조달 또는 자금세탁의 의심',
  'Support for individuals with a particular disability or medical condition': '특정 장애나 질환이 있는 개인의 지원',
  'Counselling etc': '상담 등',
  'Safeguarding of children and of individuals at risk': '아동과 위험에 처한 개인의 보호',
  'Safeguarding of economic well-being of certain individuals': '특정 개인의 경제적 복지의 보호',
  Insurance: '보험',
  'Occupational pensions': '직장연금',
  'Political parties': '정당',
  'Elected representatives responding to requests': '요청에 응하는 선출직 대표',
  'Disclosure to elected representatives': '선출직 대표에 대한 공개',
  'Informing elected representatives about prisoners': '수형자에 관한 선출직 대표에 대한 정보 제공',
  'Publication of legal judgments': '판결의 공표',
  'Anti-doping in sport': '스포츠의 도핑 방지',
  'Standards of behaviour in sport': '스포츠의 행동 기준',
  "Protecting individual's vital interests": '개인의 생명에 관한 이익의 보호',
  'Processing by not-for-profit bodies': '비영리단체의 처리',
  'Personal data in the public domain': '공개된 개인정보',
  'Judicial acts': '사법행위',
  'Administration of accounts used in commission of indecency offences involving children':
    '아동 관련 음란 범죄에 쓰인 계정의 관리',
  'Extension of conditions in Part 2 of this Schedule referring to substantial public interest':
    '상당한 공익을 언급하는 이 Schedule Part 2 조건의 확장',
  'Extension of insurance conditions': '보험 조건의 확장',
  'For special categories on Art 9(2)(b), (g), (h), (i) or (j), and for criminal offence data: a condition of Schedule 1':
    '제9조 제2항 (b)호, (g)호, (h)호, (i)호 또는 (j)호에 따른 특수한 범주와 범죄 정보: Schedule 1의 조건',
  'Where a condition needs an appropriate policy document: whether data are retained and erased as it says, and the reasons if not':
    '조건이 적절한 방침 문서(appropriate policy document)를 요구하는 경우: 방침대로 정보를 보유하고 삭제하는지, 그렇지 않으면 그 이유',
  'The record of Art 30 also names the condition, and how Art 6 is satisfied: para 41(a), (b).':
    '제30조의 기록에는 조건과 제6조를 충족하는 방법도 기재함: 제41항 (a), (b).',
  'A way to complain to the controller, as by an electronic form; receipt confirmed within 30 days, and an answer without undue delay':
    '전자 양식 등 개인정보처리자에게 불만을 제기하는 방법. 30일 이내에 접수를 확인하고 부당한 지체 없이 답변함',
  'the list of processing that the Commissioner publishes (35(4))': '커미셔너가 공표하는 처리 목록(제35조 제4항)',
  'From when the Information Commission has the place of the Information Commissioner.':
    '정보위원회가 정보 커미셔너를 대신하는 시점.',
  'The Act founds it, and SI 2026/386 is made with its s119. From when s119 is in force was not found.':
    '법이 위원회를 설치하고 SI 2026/386은 그 s119에 근거함. s119의 시행 시점은 찾지 못함.',
};
