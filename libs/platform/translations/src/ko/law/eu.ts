import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of the European Union. */
export const EU: Catalogue = {
  'Regulation (EU) 2016/679 (General Data Protection Regulation)': '규칙 (EU) 2016/679(일반 개인정보 보호 규칙)',
  'In Iceland, Liechtenstein and Norway since 20 July 2018, by Decision 154/2018 of the EEA Joint Committee.':
    '아이슬란드, 리히텐슈타인, 노르웨이에서는 EEA 공동위원회 결정 154/2018에 따라 2018년 7월 20일부터.',
  'Article 29 Working Party': '제29조 작업반',
  'European Data Protection Board': '유럽 개인정보 보호 이사회(EDPB)',
  'National supervisory authorities': '각국 감독기관',
  'In writing, electronic form included (30(3)); shown to the supervisory authority on request (30(4)).':
    '전자적 방식을 포함한 서면(제30조 제3항). 요청하면 감독기관에 제시(제30조 제4항).',
  'Organisations of fewer than 750 people, but for processing that is likely to be a high risk.':
    '750명 미만의 조직. 다만 고위험이 예상되는 처리는 제외.',
  'As COM(2025)501 proposes.': 'COM(2025)501의 제안에 따름.',
  'Adequacy decision': '적정성 결정',
  'Approval by the lead supervisory authority, under the consistency mechanism (47(1)).':
    '일관성 메커니즘에 따른 주감독기관의 승인(제47조 제1항).',
  'Standard contractual clauses of the Commission': '유럽연합 집행위원회의 표준계약조항',
  'Standard contractual clauses of a supervisory authority, approved by the Commission':
    '유럽연합 집행위원회가 승인한 감독기관의 표준계약조항',
  'Contractual clauses of their own': '개별 계약조항',
  'Authorisation by the supervisory authority.': '감독기관의 허가.',
  "International agreement behind a foreign court's or authority's order":
    '외국 법원·당국의 명령의 기초가 되는 국제협정',
  'allows nothing by itself: a legal basis of Art 6 and another ground of Chapter V must stand beside it':
    '그 자체로는 아무것도 허용하지 않음. 제6조의 법적 근거와 제5장(Chapter V)의 다른 근거가 함께 있어야 함',
  'EDPB Guidelines 02/2024.': 'EDPB 지침 02/2024.',
  'Telling the supervisory authority and the data subjects.': '감독기관과 정보주체에 대한 통지.',
  'business operators under the APPI, with the Supplementary Rules for data from the EU':
    'APPI의 적용을 받는 사업자(EU 정보에 관한 보완규칙 포함)',
  'transfers under the UK GDPR, but for those for the purposes of immigration control':
    'UK GDPR에 따른 이전. 다만 출입국 관리를 목적으로 하는 것은 제외',
  'its end, set to 27 June 2025, was put off by (EU) 2025/1226':
    '2025년 6월 27일로 정해진 종료가 (EU) 2025/1226으로 미루어짐',
  'What is transferred for law enforcement: (EU) 2021/1773.': '법 집행을 위한 이전: (EU) 2021/1773.',
  '(EU) 2021/1772, extended by (EU) 2025/1226': '(EU) 2021/1772((EU) 2025/1226으로 연장)',
  'renewed by (EU) 2025/2574 before its end of 27 December 2025': '2025년 12월 27일 종료 전에 (EU) 2025/2574로 갱신',
  '(EU) 2021/1772, renewed by (EU) 2025/2574': '(EU) 2021/1772((EU) 2025/2574로 갱신)',
  'transfers under the UK GDPR, those for immigration control now among them':
    'UK GDPR에 따른 이전. 이제 출입국 관리를 위한 것도 포함',
  'its last day is 27 December 2031, unless it is renewed': '갱신되지 않으면 2031년 12월 27일이 마지막 날',
  'The number of the renewal was not seen; its date and its end were.':
    '갱신의 번호는 확인하지 못했고 날짜와 종료일은 확인함.',
  'controllers under the PIPA; neither personal credit information under the Credit Information Act overseen by the Financial Services Commission, nor missionary activities of religious bodies and the nomination of candidates by parties':
    '개인정보 보호법(PIPA)의 적용을 받는 개인정보처리자. 금융위원회가 감독하는 신용정보법상의 개인신용정보, 종교단체의 선교 활동, 정당의 후보자 추천은 제외',
  'Safe Harbor': '세이프 하버(Safe Harbor)',
  'organisations that had certified themselves to Safe Harbor': '세이프 하버에 자체 인증한 조직',
  'declared invalid by the Court of Justice on 6 October 2015, C-362/14':
    '2015년 10월 6일 사법재판소가 무효로 선언, C-362/14',
  'organisations that had certified themselves to the Privacy Shield': '프라이버시 실드에 자체 인증한 조직',
  'declared invalid by the Court of Justice on 16 July 2020, C-311/18':
    '2020년 7월 16일 사법재판소가 무효로 선언, C-311/18',
  'organisations in the United States that have certified themselves to the Data Privacy Framework; data on employees only where the certification extends to them':
    '데이터 프라이버시 프레임워크에 자체 인증한 미국의 조직. 직원의 정보는 인증이 그것까지 미치는 경우에 한함',
  'The action against it was dismissed on 3 September 2025 (T-553/23); the appeal of 31 October 2025 (C-703/25 P) is pending.':
    '이에 대한 소는 2025년 9월 3일 기각되었고(T-553/23), 2025년 10월 31일의 상소(C-703/25 P)가 계속 중임.',
  'European Patent Organisation': '유럽특허기구',
  'the European Patent Organisation': '유럽특허기구',
  'public and private recipients under the LGPD; no transfers solely for public security, national defence or law enforcement':
    'LGPD의 적용을 받는 공공·민간의 제공받는 자. 공공 안전, 국방 또는 법 집행만을 위한 이전은 제외',
  'Adopted on 26 January 2026, published on the 28th, from which a secondary source counts it; to be reviewed after four years. For Iceland, Liechtenstein and Norway the act of the EEA Joint Committee was still a draft in May 2026.':
    '2026년 1월 26일 채택, 28일 공포(2차 자료는 공포일부터 계산). 4년 후 재검토. 아이슬란드, 리히텐슈타인, 노르웨이에 대한 EEA 공동위원회의 결정은 2026년 5월에 아직 안이었음.',
  'the clauses of 2021 (2021/914)': '2021년 조항(2021/914)',
  'Standard contractual clauses, controller to controller, set I (2001/497/EC)':
    '표준계약조항, 개인정보처리자에서 개인정보처리자로, 세트 I(2001/497/EC)',
  'the clauses of 2010 (2010/87/EU), and now those of 2021 (2021/914)':
    '2010년 조항(2010/87/EU), 현재는 2021년 조항(2021/914)',
  'Standard contractual clauses, controller to processor (2002/16/EC)':
    '표준계약조항, 개인정보처리자에서 수탁자로(2002/16/EC)',
  'Contracts of before went on while the transfers and the processing were the same.':
    '이전과 처리가 같은 동안 종전의 계약은 계속되었음.',
  'Standard contractual clauses, controller to controller, set II (2004/915/EC)':
    '표준계약조항, 개인정보처리자에서 개인정보처리자로, 세트 II(2004/915/EC)',
  'Standard contractual clauses, controller to processor (2010/87/EU)':
    '표준계약조항, 개인정보처리자에서 수탁자로(2010/87/EU)',
  'Standard contractual clauses of 2021 (Implementing Decision (EU) 2021/914)':
    '2021년 표준계약조항(이행결정 (EU) 2021/914)',
  'Not for importers whose own processing is subject to the regulation under Art 3(2) (recital 7); no set of clauses for them was found.':
    '자신의 처리가 제3조 제2항에 따라 규칙의 적용을 받는 수입자에게는 쓸 수 없음(전문 7). 이들을 위한 조항은 찾지 못함.',
  'Controller to controller': '개인정보처리자에서 개인정보처리자로',
  'Controller to processor': '개인정보처리자에서 수탁자로',
  'It meets Art 28(3) too.': '제28조 제3항도 충족함.',
  'Processor to processor': '수탁자에서 수탁자로',
  'It meets Art 28(4) too.': '제28조 제4항도 충족함.',
  'Processor to controller': '수탁자에서 개인정보처리자로',
  'Without clause 13; clauses 14 and 15 only where the processor combines the data with its own from the EU.':
    '조항 13은 적용되지 않음. 조항 14와 15는 수탁자가 정보를 EU에서 얻은 자신의 정보와 결합하는 경우에만 적용됨.',
  'Docking clause, by which others can join: optional.': '다른 자가 참여할 수 있는 도킹 조항: 선택.',
  'Sub-processors, modules 2 and 3: prior authorisation of each (option 1), or general authorisation with notice of changes in a stated time (option 2).':
    '재위탁, 모듈 2와 3: 건별 사전 허가(옵션 1), 또는 정해진 기간 내의 변경 통지를 수반하는 일반 허가(옵션 2).',
  'Independent body to which data subjects can complain: optional.':
    '정보주체가 불만을 제기할 수 있는 독립 기관: 선택.',
  'Competent supervisory authority, modules 1 to 3, in three variants: exporter in the EU, its representative there, or neither.':
    '관할 감독기관, 모듈 1부터 3까지, 세 가지 경우: 수출자가 EU에 있음, 그 대리인이 EU에 있음, 둘 다 아님.',
  'The law of the destination: the transfer impact assessment, documented.':
    '이전받는 국가의 법: 이전 영향평가, 문서화.',
  'What the importer does when an authority asks for the data.': '당국이 정보를 요구할 때 수입자가 할 일.',
  "Governing law: a member state's, which allows third-party rights; module 4: any country's that allows them.":
    '준거법: 제3자의 권리를 인정하는 회원국의 법. 모듈 4: 이를 인정하는 국가의 법.',
  "Courts: a member state's; module 4: any that are named.": '법원: 회원국의 법원. 모듈 4: 지정된 법원.',
  'The parties, with role, contact person and signature.': '당사자와 그 역할, 담당자, 서명.',
  'Data subjects, data, sensitive data and their safeguards, frequency, nature, purpose, retention, transfers to sub-processors.':
    '정보주체, 정보, 민감정보와 그 보호조치, 빈도, 성격, 목적, 보유, 재수탁자에 대한 이전.',
  'The competent supervisory authority.': '관할 감독기관.',
  'Technical and organisational measures.': '기술적·관리적 조치.',
  'List of sub-processors: modules 2 and 3, with option 1 of clause 9.':
    '재수탁자 목록: 모듈 2와 3, 조항 9의 옵션 1의 경우.',
  'Binding corporate rules for controllers, approved by the lead supervisory authority':
    '주감독기관이 승인한 개인정보처리자용 구속력 있는 기업 규칙',
  'They hold what Art 47(2)(a) to (n) lists; EDPB Recommendations 1/2022.':
    '제47조 제2항 (a)호부터 (n)호까지의 사항을 포함함. EDPB 권고 1/2022.',
  'Binding corporate rules for processors, approved by the lead supervisory authority':
    '주감독기관이 승인한 수탁자용 구속력 있는 기업 규칙',
  'They hold what Art 47(2)(a) to (n) lists.': '제47조 제2항 (a)호부터 (n)호까지의 사항을 포함함.',
  'What went to the United Kingdom in the bridge after its transition period counted as no transfer to a third country.':
    '전환 기간 후의 가교 기간에 영국으로 간 것은 제3국 이전으로 보지 않았음.',
  'The notice says that data will go to a third country, whether there is an adequacy decision, and else which safeguards there are and how to obtain a copy. The article does not ask for the countries in terms; by the guidelines they are generally named. The record must name them.':
    '고지는 정보가 제3국으로 이전된다는 것, 적정성 결정이 있는지, 없으면 어떤 보호조치가 있고 사본을 얻는 방법을 밝힘. 조문은 국가를 명시적으로 요구하지 않지만 지침에 따르면 대체로 기재함. 기록에는 국가를 기재해야 함.',
  'Guidelines WP260 rev.01, annex, which the European Data Protection Board has endorsed.':
    '유럽 개인정보 보호 이사회가 승인한 지침 WP260 rev.01의 부속서.',
  'Whoever asks for access is told of the safeguards of the transfers.':
    '열람을 요구하는 사람에게 이전의 보호조치를 알림.',
  'Only clauses of the parties’ own and administrative arrangements (46(3)), binding corporate rules (47) and compelling legitimate interests (49(1)) go to the supervisory authority.':
    '당사자 고유의 조항과 행정 약정(제46조 제3항), 구속력 있는 기업 규칙(제47조), 불가피한 정당한 이익(제49조 제1항)만 감독기관을 거침.',
  'Before safeguards are relied on, it is assessed and documented whether the law and the practice of the destination leave a protection that is essentially equivalent.':
    '보호조치를 근거로 하기 전에, 이전받는 국가의 법과 실무가 본질적으로 동등한 보호를 가능하게 하는지를 평가하고 문서화함.',
  'C-311/18; clause 14 of the clauses of 2021; EDPB Recommendations 01/2020.':
    'C-311/18. 2021년 조항의 조항 14. EDPB 권고 01/2020.',
  'A controller or processor that is not established in the EU and subject to the regulation by Art 3(2) appoints a representative there.':
    'EU에 설립되지 않고 제3조 제2항에 따라 규칙의 적용을 받는 개인정보처리자 또는 수탁자는 그곳에 대리인을 지정함.',
  'Unless the breach is unlikely to be a risk to people; to the supervisory authority.':
    '침해가 사람에게 위험을 줄 가능성이 낮은 경우는 제외. 감독기관에 대하여.',
  'without undue delay; later than 96 hours only with the reasons for it':
    '부당한 지체 없이(96시간을 넘으면 사유 필요)',
  'Where the breach is likely to be a high risk to people; to the supervisory authority.':
    '침해가 사람에게 고위험을 줄 가능성이 있는 경우. 감독기관에 대하여.',
  'As the Digital Omnibus proposes.': '디지털 옴니버스의 제안에 따름.',
  'Providers of publicly available electronic communications services; whatever the risk.':
    '공중이 이용할 수 있는 전자통신서비스 제공자. 위험과 관계없음.',
  'For services of the information society that rest on consent; member states may lower it, to 13 at least.':
    '동의에 근거한 정보사회서비스에 대하여. 회원국은 13세까지 낮출 수 있음.',
  'Special categories need a condition of Art 9(2) beside; criminal records need official authority or a law that allows them (10).':
    '특수한 범주의 정보에는 제9조 제2항의 조건이 추가로 필요함. 범죄기록에는 공적 기관의 통제 또는 이를 허용하는 법이 필요함(제10조).',
  'A representative who is not the data protection officer too': '개인정보 보호 담당자를 겸하지 않는 대리인',
  'the lists of processing that the national supervisory authorities publish (35(4))':
    '각국 감독기관이 공표하는 처리 목록(제35조 제4항)',
  'From when Art 30(5) exempts organisations of under 750 staff but for high-risk processing.':
    '제30조 제5항이 고위험 처리를 제외하고 직원 750명 미만의 조직을 면제하는 시점.',
  'COM(2025)501 is a proposal: its adoption was not found.': 'COM(2025)501은 제안이며 채택은 확인되지 않음.',
  'From when a breach is told to the supervisory authority within 96 hours, and only where the risk is high.':
    '고위험인 경우에 한하여 침해를 96시간 이내에 감독기관에 통지하게 되는 시점.',
  'The Digital Omnibus is a proposal: its adoption was not found.': '디지털 옴니버스는 제안이며 채택은 확인되지 않음.',
};
