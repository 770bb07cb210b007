import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Switzerland. */
export const CH: Catalogue = {
  'Federal Act on Data Protection of 19 June 1992 and its Ordinance of 14 June 1993':
    '1992년 6월 19일 연방 데이터 보호법과 1993년 6월 14일 시행령',
  'Knew no record of processing, no breach duty, and no country in the notice; protected legal persons too.':
    '처리 활동 기록, 침해 통지 의무, 고지의 국가 기재가 없었음. 법인도 보호했음.',
  'Federal Act on Data Protection of 25 September 2020 (FADP, SR 235.1) and Data Protection Ordinance (DPO, SR 235.11)':
    '2020년 9월 25일 연방 데이터 보호법(FADP, SR 235.1)과 데이터 보호령(DPO, SR 235.11)',
  'Federal Data Protection Commissioner': '연방 데이터 보호 커미셔너',
  'Federal Data Protection and Information Commissioner': '연방 데이터 보호·정보 커미셔너(FDPIC)',
  'Data files are declared to the Commissioner for the public register of data files: by private persons who regularly process sensitive data or personality profiles, or regularly disclose data to third parties.':
    '데이터 파일의 공개 등록부를 위하여 FDPIC에 데이터 파일을 신고함. 민감한 개인정보나 인격 프로필을 정기적으로 처리하거나 정보를 정기적으로 제3자에게 공개하는 사인이 대상.',
  'Companies with fewer than 250 employees on 1 January of a year, and natural persons, unless sensitive data are processed on a large scale or high-risk profiling is carried out (12(5); DPO 24).':
    '매년 1월 1일 현재 직원 250명 미만의 기업과 자연인. 다만 민감한 개인정보를 대규모로 처리하거나 고위험 프로파일링을 하는 경우는 제외(제12조 제5항, DPO 제24조).',
  'Federal bodies notify their records to the Commissioner (12(4)).':
    '연방기관은 그 기록을 FDPIC에 신고함(제12조 제4항).',
  'A private controller need not appoint an officer.': '사인인 개인정보처리자는 자문관을 둘 의무가 없음.',
  'Legislation that gives adequate protection': '적정한 보호를 제공하는 법령',
  'The Commissioner’s list did not bind: whoever disclosed answered for the protection being adequate.':
    'FDPIC의 목록은 구속력이 없었고, 공개하는 자가 보호의 적정성에 대하여 책임을 졌음.',
  'State on the list of the Federal Council': '연방평의회 목록에 있는 국가',
  'Annex 1 of the ordinance binds.': '시행령 부속서 1은 구속력이 있음.',
  'Treaty under international law': '국제조약',
  'Sufficient guarantees, by contract in particular': '계약 등에 의한 충분한 보장',
  'The Commissioner is informed of the guarantees (6(3)).': '보증을 FDPIC에 알림(제6조 제3항).',
  'Data protection clauses in a contract between the parties': '당사자 간 계약의 데이터 보호 조항',
  'Notified to the Commissioner before the data are disclosed.': '정보를 공개하기 전에 FDPIC에 통지함.',
  'Specific guarantees of the competent federal body': '소관 연방기관의 개별 보장',
  'Standard contract clauses drawn up or approved by the Commissioner': 'FDPIC가 작성하거나 승인한 표준계약조항',
  'The Commissioner is told in general terms that they are used (6(3); ordinance of 1993, 6(3)).':
    '사용한다는 사실을 일반적으로 FDPIC에 알림(제6조 제3항, 1993년 시행령 제6조 제3항).',
  'Standard data protection clauses issued, approved or recognised by the Commissioner':
    'FDPIC가 발행·승인·인정한 표준 데이터 보호 조항',
  'The EU’s clauses serve with the adaptations that Swiss law needs.':
    'EU의 조항은 스위스법에 필요한 수정을 더하여 쓸 수 있음.',
  'Data protection rules within one company or group': '한 기업 또는 그룹 내의 데이터 보호 규칙',
  'The Commissioner is informed of the rules (6(3)).': '규칙을 FDPIC에 알림(제6조 제3항).',
  'Approved by the Commissioner, or by the authority of a state that protects adequately: one of the two is enough.':
    'FDPIC 또는 적정하게 보호하는 국가의 당국이 승인함. 둘 중 하나면 충분함.',
  'Approved code of conduct': '승인된 행동규약',
  'with a binding and enforceable commitment of the recipient abroad':
    '국외의 제공받는 자의 구속력과 집행력 있는 서약과 함께',
  'Approved by the Commissioner beforehand.': '사전에 FDPIC가 승인함.',
  Certification: '인증',
  'Consent in the single case': '개별 경우의 동의',
  'Express consent': '명시적 동의',
  'Concluding or performing a contract': '계약의 체결 또는 이행',
  'Data of the contracting party only.': '계약 상대방의 정보에 한함.',
  'With the data subject, or with another in the data subject’s interest; directly connected with it.':
    '정보주체와의 계약 또는 정보주체의 이익을 위한 다른 자와의 계약. 그와 직접 관련될 것.',
  'Overriding public interest, or legal claims before a court': '우월한 공익 또는 법원에서의 법적 청구',
  'Indispensable in the single case.': '개별 사안에서 불가결할 것.',
  'Overriding public interest, or legal claims before a court or another competent foreign authority':
    '우월한 공익 또는 법원이나 다른 권한 있는 외국 당국에서의 법적 청구',
  'Necessary for it; the Commissioner is told of the disclosure on request (17(2)).':
    '그에 필요할 것. 요청하면 FDPIC에 공개를 알림(제17조 제2항).',
  'Life or physical integrity of the data subject': '정보주체의 생명 또는 신체',
  'Necessary in the single case.': '개별 사안에서 필요할 것.',
  'Life or physical integrity of the data subject or another': '정보주체 또는 다른 사람의 생명 또는 신체',
  'Consent cannot be had within reasonable time; the Commissioner is told of the disclosure on request (17(2)).':
    '합리적인 기간 안에 동의를 얻을 수 없을 것. 요청하면 FDPIC에 공개를 알림(제17조 제2항).',
  'Data that the data subject has made generally accessible': '정보주체가 일반에 공개한 정보',
  'The data subject has not expressly forbidden processing.': '정보주체가 처리를 명시적으로 금지하지 않았을 것.',
  'Data from a register provided for by law': '법률이 정한 등록부의 정보',
  'Open to the public, or to whoever has an interest worth protecting, and as far as the law’s conditions are met.':
    '공중 또는 보호할 가치가 있는 이익을 가진 자에게 공개되고 법률의 조건을 충족하는 범위.',
  'List of the Commissioner': 'FDPIC의 목록',
  'Annex 1 of the ordinance took its place': '시행령 부속서 1이 그 자리를 대신함',
  'It did not bind. Which states stood on it at which time was not verified: Annex 1 took it over.':
    '구속력이 없었음. 어느 국가가 언제 올라 있었는지는 확인되지 않음. 부속서 1이 이어받음.',
  'DPO Annex 1': 'DPO 부속서 1',
  'Neither Japan nor the Republic of Korea is on it; that none was added since was not verified.':
    '일본도 대한민국도 올라 있지 않음. 그 후 추가된 국가가 없는지는 확인되지 않음.',
  'recipients subject to PIPEDA, or to a provincial act that stands in its place':
    'PIPEDA 또는 이를 대신하는 주법의 적용을 받는 제공받는 자',
  'It did not bind; since when Canada stood on it was not verified.':
    '구속력이 없었음. 캐나다가 언제부터 올라 있었는지는 확인되지 않음.',
  'companies certified under the Swiss-U.S. Privacy Shield': 'Swiss-U.S. Privacy Shield의 인증을 받은 기업',
  'the Commissioner found that the Swiss-U.S. Privacy Shield does not protect adequately':
    'FDPIC가 Swiss-U.S. Privacy Shield의 보호가 적정하지 않다고 판단함',
  'Swiss-U.S. Data Privacy Framework': 'Swiss-U.S. Data Privacy Framework(스위스·미국 데이터 프라이버시 프레임워크)',
  'companies certified under the Swiss-U.S. Data Privacy Framework':
    'Swiss-U.S. Data Privacy Framework의 인증을 받은 기업',
  'A certification under the EU-U.S. framework alone does not reach Swiss data.':
    'EU-U.S. 프레임워크의 인증만으로는 스위스의 정보에 미치지 않음.',
  'EU standard contractual clauses of 2001, 2004 and 2010': '2001년, 2004년, 2010년의 EU 표준계약조항',
  'the EU clauses of 2021 with the Swiss adaptations': '스위스용으로 수정한 2021년 EU 조항',
  'EU standard contractual clauses of 2021, adapted to Swiss law': '스위스법에 맞게 수정한 2021년 EU 표준계약조항',
  'Annex I.C names the Commissioner as competent authority, beside that of the EU where the GDPR applies too':
    '부속서 I.C에 관할 당국으로 FDPIC를 기재(GDPR도 적용되면 EU의 당국과 나란히)',
  'Swiss law may govern where the FADP alone applies': 'FADP만 적용되는 경우 스위스법을 준거법으로 할 수 있음',
  '“member state” is not read so that data subjects could not sue where they habitually live in Switzerland':
    '“회원국”은 스위스에 상거소를 둔 정보주체가 그곳에서 제소할 수 없게 하는 뜻으로 해석하지 않음',
  'references to the GDPR are read as references to the FADP, as far as it applies':
    'FADP가 적용되는 한 GDPR에 대한 언급은 FADP에 대한 언급으로 봄',
  'Until the end of August 2023 the adapted clauses also protected data of legal persons.':
    '2023년 8월 말까지 수정된 조항은 법인의 정보도 보호했음.',
  'Swiss adaptations of the EU standard contractual clauses of 2021': '2021년 EU 표준계약조항의 스위스용 수정',
  'Sending data files abroad was declared to the Commissioner beforehand, unless a law asked for it or the data subjects knew of it.':
    '데이터 파일의 국외 송부는 법률이 요구하거나 정보주체가 아는 경우가 아니면 사전에 FDPIC에 신고했음.',
  'No disclosure abroad that would gravely endanger the personality of those concerned, as where no legislation protects adequately.':
    '적정하게 보호하는 법령이 없는 경우 등 관련자의 인격을 중대하게 위태롭게 하는 국외 공개는 할 수 없음.',
  'The Commissioner is informed beforehand of the guarantees of 6(2)(a) and of the rules of 6(2)(g); for clauses that the Commissioner has approved, that they are used.':
    '제6조 제2항 (a)호의 보증과 제6조 제2항 (g)호의 규칙을 사전에 FDPIC에 알림. FDPIC가 인정한 조항은 사용한다는 사실을 알림.',
  'The Federal Council decides which states and international bodies protect adequately; otherwise a guarantee of 16(2) or (3) or an exception of Art 17 is needed.':
    '어느 국가와 국제기구가 적정하게 보호하는지는 연방평의회가 정함. 그 밖에는 제16조 제2항이나 제3항의 보증 또는 제17조의 예외가 필요함.',
  'Data subjects are told the state or international body, and the guarantees of 16(2) or the exception of Art 17 relied on: stricter than the GDPR, which does not ask for the state in terms (but see the guidelines WP260).':
    '국가 또는 국제기구와, 근거로 하는 제16조 제2항의 보증 또는 제17조의 예외를 정보주체에게 알림. 국가를 명시적으로 요구하지 않는 GDPR보다 엄격함(다만 지침 WP260 참조).',
  'Clauses of 16(2)(b) and guarantees of 16(2)(c) are notified to the Commissioner beforehand; disclosures under 17(1)(b) second half, (c) and (d) on request (17(2)).':
    '제16조 제2항 (b)호의 조항과 제16조 제2항 (c)호의 보증은 사전에 FDPIC에 통지함. 제17조 제1항 (b)호 후단, (c)호, (d)호의 공개는 요청하면 알림(제17조 제2항).',
  'Data made generally accessible by automated information services in order to inform the public are not disclosed abroad, though they can be reached from there.':
    '공중에게 알리기 위하여 자동화된 정보서비스로 일반에 공개된 정보는 국외에서 볼 수 있어도 국외 공개가 아님.',
  'Private controllers abroad name a representative in Switzerland where they offer goods or services there or monitor behaviour, and process on a large scale, regularly and with high risk.':
    '국외의 사인인 개인정보처리자는 스위스에서 상품이나 서비스를 제공하거나 행동을 관찰하고, 대규모로 정기적으로 고위험의 처리를 하는 경우 스위스에 대리인을 지정함.',
  'It probably leads to a high risk to the personality or the fundamental rights of those concerned.':
    '관련자의 인격 또는 기본권에 고위험을 줄 것으로 예상되는 경우.',
  'The law gives no number of hours.': '법에 시간 수가 정해져 있지 않음.',
  'The processor tells the controller of every breach of data security.':
    '수탁자는 데이터 보안 침해를 모두 개인정보처리자에게 알림.',
  'They need to know for their protection, or the Commissioner demands it.':
    '관련자가 자신을 보호하기 위하여 알아야 하거나 FDPIC가 요구하는 경우.',
  'The law gives no age: whoever is capable of judgement consents.':
    '법에 나이가 정해져 있지 않음. 판단능력이 있는 사람이 동의함.',
  'Private persons need a justification only where they infringe personality.':
    '사인은 인격을 침해하는 경우에만 정당화 사유가 필요함.',
  'Before processing that may result in a high risk to the personality or the fundamental rights of people':
    '사람의 인격 또는 기본권에 고위험을 줄 수 있는 처리 전',
  'Sensitive personal data on a large scale': '대규모의 민감한 개인정보',
  'Systematic monitoring of extensive public areas': '넓은 공공 장소의 체계적 감시',
  'people are told of a decision by automated means alone that has legal effects or affects them considerably; on request they can state their view and have a person review it':
    '법적 효과가 있거나 사람에게 상당한 영향을 주는, 자동화된 방법만에 의한 결정을 그 사람에게 알림. 요구하면 의견을 말하고 사람의 재검토를 받을 수 있음',
  'Not where a contract with them is concluded or performed as they wish, or they have consented expressly (21(3)).':
    '그 사람이 원하는 대로 계약을 체결하거나 이행하는 경우, 또는 명시적으로 동의한 경우는 제외(제21조 제3항).',
  'The impact assessment, kept for two years after the processing has ended': '영향평가. 처리가 끝난 후 2년간 보관',
  'Documentation of breaches that are reported: their facts, their effects and the measures, kept for two years':
    '신고한 침해의 문서화: 사실, 영향, 조치. 2년간 보관',
  'Identity of the controller': '개인정보처리자의 신원',
  'Description of the categories of data subjects': '정보주체 종류의 설명',
  'Description of the categories of data processed': '처리하는 정보 종류의 설명',
  'How long the data are kept, or by which criteria that is decided': '정보의 보유 기간 또는 이를 정하는 기준',
  'General description of the measures for data security': '데이터 보안 조치의 일반적 설명',
  'Where data are disclosed abroad, the state': '정보를 국외에 공개하는 경우 그 국가',
  'Where data are disclosed abroad, the guarantees under 16(2)': '정보를 국외에 공개하는 경우 제16조 제2항의 보증',
  'None are asked for where the state is on the list of Annex 1, or an exception of Art 17 is relied on.':
    '국가가 부속서 1의 목록에 있거나 제17조의 예외에 근거하면 요구되지 않음.',
  'Identity of the processor': '수탁자의 신원',
  'Categories of processing carried out for the controller': '개인정보처리자를 위하여 하는 처리의 종류',
  'Where data are disclosed abroad, the state or international body': '정보를 국외에 공개하는 경우 국가 또는 국제기구',
  'Where data are disclosed abroad, the guarantees of 16(2) or the exception of Art 17':
    '정보를 국외에 공개하는 경우 제16조 제2항의 보증 또는 제17조의 예외',
  'what the notice holds beside transfers: controller, purpose, recipients, and the data where they were not collected from the person (19(2), (3))':
    '이전 외에 고지가 담는 것: 개인정보처리자, 목적, 제공받는 자, 본인에게서 수집하지 않은 경우 그 정보(제19조 제2항, 제3항)',
  'what else is documented: logs and processing regulations (DPO 4 to 6)':
    '그 밖에 문서화하는 것: 로그와 처리 규정(DPO 제4조부터 제6조까지)',
  'From when Brazil is on the Swiss list of states that protect adequately.':
    '브라질이 적정하게 보호하는 국가의 스위스 목록에 오르는 시점.',
  'It was not found on the list: check whether it has been added.': '목록에서 찾지 못함. 추가되었는지 확인할 것.',
  'If it takes longer, the applicant is told by when.': '더 걸리는 경우 신청인에게 그 기한을 알린다.',
  'as a rule': '원칙적으로',
  'The ordinance (DPO 18) says what follows if it takes longer; it was not read.':
    '더 걸리는 경우는 시행령(DPO 18)이 정하나, 확인하지 않았다.',
};
