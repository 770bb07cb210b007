import type { Catalogue } from '../../catalogue.js';

/** Names of grounds, and deadlines in words, of the other laws. */
export const OTHER_LAWS: Catalogue = {
  'Adequate protection in the country of destination': '이전되는 국가의 적정한 보호',
  "The data subject's express consent to the transfer": '이전에 대한 정보주체의 명시적 동의',
  'Model clauses of Disposition 60-E/2016 (to a controller, to a processor)':
    '결정 60-E/2016의 표준 조항(개인정보처리자용, 수탁자용)',
  'Model clauses of the Ibero-American Data Protection Network': '이베로아메리카 데이터 보호 네트워크의 표준 조항',
  "Binding rules of a group that follow the regulator's guidelines": '감독기관 지침에 따른 그룹의 구속력 있는 규칙',
  "Exchange of medical data that the patient's treatment asks for, or epidemiological inquiry":
    '환자 치료에 필요한 의료정보 교환 또는 역학조사',
  'Bank or stock-exchange transfers, as to those transactions': '은행·증권 거래에 관한 이전',
  'Transfer agreed in a treaty to which Argentina is a party': '아르헨티나가 당사국인 조약에 따른 이전',
  'Co-operation of intelligence bodies against organised crime, terrorism and drug trafficking':
    '조직범죄·테러·마약거래에 대한 정보기관 협력',
  'Data from a public register that is open to the public': '공개된 공적 등록부의 정보',
  'Country or international organisation that the ANPD recognises': 'ANPD가 인정한 국가 또는 국제기구',
  'Specific contractual clauses for one transfer': '특정 이전을 위한 계약조항',
  "Standard contractual clauses, in the ANPD's own words": 'ANPD 문언의 표준계약조항',
  'Global corporate rules': '글로벌 기업규칙',
  'Seals, certificates and codes of conduct, regularly issued': '정당하게 발급된 인장·증명서·행동규약',
  'International legal co-operation between public bodies of intelligence, investigation and prosecution':
    '정보·수사·기소 공공기관 간의 국제 법률 공조',
  'Protection of life or physical safety': '생명 또는 신체 안전의 보호',
  'Authorisation by the ANPD': 'ANPD의 허가',
  'Commitment in an agreement of international co-operation': '국제협력 협정상의 약속',
  'Execution of a public policy or of a task that the law gives a public service':
    '공공정책의 시행 또는 공공서비스의 법정 업무',
  'Consent to the transfer, specific and highlighted, told beforehand that it is international':
    '국제 이전임을 미리 알린, 특정되고 강조된 이전 동의',
  'Legal or regulatory obligation of the controller': '개인정보처리자의 법적 또는 규제상 의무',
  'Exercise of rights in judicial, administrative or arbitral proceedings': '사법·행정·중재 절차에서의 권리 행사',
  'Comparable protection by contract or other means, the organization staying accountable':
    '조직이 책임을 유지하는, 계약이나 다른 수단에 의한 동등한 보호',
  'Privacy impact assessment before communication outside Quebec, and a written agreement':
    '퀘벡주 밖 제공 전의 개인정보 영향평가와 서면 합의',
  "Notice of service providers outside Canada: the policy names the countries and the provider's purposes":
    '캐나다 밖 서비스 제공자의 고지(처리방침에 국가와 목적 기재)',
  'Adequate country by the list of the Superintendencia': '감독청(Superintendencia) 목록상 적정한 국가',
  "The data subject's express and unequivocal authorisation of the transfer":
    '이전에 대한 정보주체의 명시적이고 분명한 허락',
  "Exchange of medical data that the data subject's treatment asks for, for health or public hygiene":
    '정보주체의 치료·공중위생에 필요한 의료정보 교환',
  'Bank or stock-exchange transfers, by the law that governs them': '준거법에 따른 은행·증권 이전',
  'Transfer agreed in a treaty to which Colombia is a party, on reciprocity':
    '콜롬비아가 당사국인 조약에 따른 상호주의 이전',
  'Contract between data subject and controller, or steps before it, the data subject having authorised it':
    '정보주체가 허락한, 정보주체와 개인정보처리자의 계약 또는 그 전의 조치',
  'Public interest, or a right exercised in judicial proceedings': '공익 또는 소송절차에서 행사하는 권리',
  'Declaration of conformity by the Superintendencia': '감독청(Superintendencia)의 적합 선언',
  'Binding corporate rules that the Superintendencia approved':
    '감독청(Superintendencia)이 승인한 구속력 있는 기업규칙',
  'Contract of transmission with a processor': '수탁자와의 “transmisión” 계약',
  'A protection of the same level abroad, and a licence or permit of the Center':
    '국외의 같은 수준의 보호와 센터의 허가',
  'Explicit consent, in one of the cases that the law lists': '법률이 정하는 경우의 명시적 동의',
  'Access for a controller or processor abroad whose work or purpose is the same, with a legitimate interest and a permit':
    '업무나 목적이 같은 국외 개인정보처리자·수탁자의, 정당한 이익과 허가에 따른 접근',
  'The same level of protection abroad, and need for a lawful contract or consent':
    '국외의 같은 보호 수준과, 적법한 계약상 필요 또는 동의',
  'Allowed, unless the government has restricted the country': '정부가 그 국가를 제한하지 않는 한 허용됨',
  'Specified data of Significant Data Fiduciaries stay in India': '중요 데이터 수탁자의 지정 데이터는 인도에 남음',
  'An equal or higher level of protection in the country of destination': '이전되는 국가의 동등 이상의 보호 수준',
  'Adequate and binding safeguards': '적절하고 구속력 있는 보호조치',
  "The data subject's consent": '정보주체의 동의',
  'Co-ordination with the ministry: the plan and the result of the transfer reported':
    '부처와의 조정(이전의 계획과 결과 보고)',
  'A law there that is substantially similar, or serves the same purposes': '실질적으로 유사하거나 같은 목적의 현지법',
  "A level of protection there that is at least equivalent to the Act's": '법과 적어도 동등한 현지의 보호 수준',
  'A contract with the data subject needs it': '정보주체와의 계약에 필요함',
  "A contract with a third party at the data subject's request or in their interest needs it":
    '정보주체의 요청이나 이익을 위한 제3자와의 계약에 필요함',
  'Legal proceedings, legal advice or legal rights': '소송절차, 법률 자문 또는 법적 권리',
  'It averts adverse action against the data subject, who cannot be asked and would agree':
    '동의를 구할 수 없으나 동의할 정보주체에 대한 불이익을 피하기 위함',
  'All reasonable precautions and due diligence: standard clauses, corporate rules, certification':
    '모든 합리적 예방조치와 상당한 주의(표준조항, 기업규칙, 인증)',
  'The public interest, as the Minister determines': '장관이 정하는 공익',
  'An adequate country, of the list annexed to the framework or as the Attorney General finds':
    '체계의 부속 목록 또는 법무장관의 판단에 따른 적정한 국가',
  'An adequate law in the country of destination': '이전되는 국가의 적정한 법',
  'Contractual clauses': '계약조항',
  'Certification mechanism': '인증 제도',
  'Explicit consent, after being told of the risks': '위험을 알린 뒤의 명시적 동의',
  'Consent, not withdrawn, after being told of the risks': '위험을 알린 뒤의, 철회되지 않은 동의',
  'Contract with the data subject, or steps before it at their request':
    '정보주체와의 계약 또는 그 요청에 따른 그 전의 조치',
  'Sole benefit of the data subject, whose consent cannot practicably be had and would be given':
    '동의를 사실상 받을 수 없으나 동의할 정보주체만의 이익',
  'Important public interest': '중요한 공익',
  'Vital interests, where consent cannot be given': '동의할 수 없는 경우의 생명·신체의 이익',
  'No ground is asked for: there is no general rule on transfers, only sectors’ own':
    '근거가 요구되지 않음(이전의 일반 규칙은 없고 분야별 규칙만 있음)',
  'The controller stays responsible for what goes abroad': '개인정보처리자는 국외로 나간 것에 대하여 계속 책임을 짐',
  'Data sharing agreement, from controller to controller': '개인정보처리자 간의 정보 공유 계약',
  'Outsourcing agreement, from controller to processor': '개인정보처리자와 수탁자의 외부위탁 계약',
  'A country or organisation with an adequate level of protection': '적정한 보호 수준의 국가 또는 기구',
  'A country or organisation on the list of the authority': '감독기관 목록에 있는 국가 또는 기구',
  'Standard contractual clauses': '표준계약조항',
  'Standard contractual clauses of the authority': '감독기관의 표준계약조항',
  'Binding common rules of a group': '그룹의 구속력 있는 공통 규칙',
  'Certificate of accreditation': '인정 증서',
  'Agreement to which the data subject is a party': '정보주체가 당사자인 계약',
  'Agreement to which the data subject is a party: one of the purposes of a transfer':
    '정보주체가 당사자인 계약(이전 목적의 하나)',
  'National security, public interest, detection of crime: public bodies': '국가안보, 공익, 범죄 적발(공공기관)',
  'Between public bodies, to carry out an agreement that the Kingdom is party to, or to serve its interests':
    '왕국이 당사자인 협정의 이행 또는 왕국의 이익을 위한 공공기관 간의 이전',
  'Not recurring or for a limited time, and of few data subjects':
    '반복되지 않거나 기간이 한정되고 소수의 정보주체에 관한 것',
  'Central operations of a multinational group': '다국적 그룹의 중앙 운영',
  'A service or a benefit for the data subject': '정보주체를 위한 서비스 또는 혜택',
  'Scientific research and studies': '과학 연구 및 조사',
  'Extreme necessity to preserve life or vital interests, or to prevent or treat disease':
    '생명·중대한 이익의 보호 또는 질병의 예방·치료를 위한 극도의 필요',
  'A law that binds the recipient to comparable protection': '이전받는 자에게 동등한 보호를 의무로 하는 법',
  'Contract for comparable protection, which names the countries': '국가를 정한, 동등한 보호를 위한 계약',
  'Binding corporate rules, which name recipients, countries, rights and obligations':
    '이전받는 자·국가·권리·의무를 정한 구속력 있는 기업규칙',
  'Another legally binding instrument': '그 밖의 법적 구속력 있는 문서',
  "Certification of the recipient in APEC's systems: CBPR, or PRP for a data intermediary":
    '이전받는 자의 APEC 인증(CBPR, 데이터 중개자는 PRP)',
  "Certification of the recipient in APEC's systems: CBPR, or for a data intermediary PRP too":
    '이전받는 자의 APEC 인증(CBPR, 데이터 중개자는 PRP도 가능)',
  'Certification of the recipient: APEC or Global CBPR, or for a data intermediary APEC or Global PRP too':
    '이전받는 자의 인증(APEC 또는 글로벌 CBPR, 데이터 중개자는 APEC 또는 글로벌 PRP도 가능)',
  'Consent, given after a summary in writing of the protection there': '현지 보호를 서면으로 요약해 준 뒤의 동의',
  'Consent deemed to have been given to the disclosure, as for a contract (s15)':
    '계약 등을 위하여 제공에 동의한 것으로 보는 경우(s15)',
  'Use or disclosure that vital or national interests need': '생명·신체 또는 국가의 이익에 필요한 이용·제공',
  'Data in transit': '통과 중인 정보',
  'Data publicly available in Singapore': '싱가포르에서 공개된 정보',
  'the recipient is subject to a law that protects adequately': '이전받는 자가 적정하게 보호하는 법의 적용을 받음',
  'binding corporate rules': '구속력 있는 기업규칙',
  'binding agreement': '구속력 있는 계약',
  'consent of the data subject': '정보주체의 동의',
  'contract with the data subject, or steps before it at their request':
    '정보주체와의 계약 또는 그 요청에 따른 그 전의 조치',
  'contract with a third party in the interest of the data subject': '정보주체의 이익을 위한 제3자와의 계약',
  'benefit of the data subject': '정보주체의 이익',
  'Adequate standard of protection in the destination': '이전되는 곳의 적정한 보호 기준',
  'Compliance with a law': '법률 준수',
  'Consent of the data subject, told that the destination is not adequate':
    '이전되는 곳이 적정하지 않음을 알린 정보주체의 동의',
  "Contract with others in the data subject's interest": '정보주체의 이익을 위한 다른 자와의 계약',
  'Danger to life, body or health, where consent cannot be had':
    '동의를 받을 수 없는 경우의 생명·신체·건강에 대한 위험',
  'Substantial public interest': '중대한 공익',
  'Personal data protection policy of a group, certified by the Office': '당국이 인증한 그룹의 개인정보 보호 방침',
  'Appropriate safeguards: standard clauses (ASEAN model clauses, EU clauses) or certification':
    '적절한 보호조치(ASEAN 표준조항·EU 조항 또는 인증)',
  'A country with adequate protection, by its law or by an agreement with it':
    '법 또는 협정으로 적정하게 보호하는 국가',
  "Contract that binds the recipient to the law's standards": '이전받는 자를 법의 기준에 구속하는 계약',
  'Explicit consent': '명시적 동의',
  'Legal claims and rights before courts': '법적 청구와 법원에서의 권리',
  "Contract with the data subject, or in the data subject's interest":
    '정보주체와의 계약 또는 정보주체의 이익을 위한 계약',
  'Protection of the public interest': '공익의 보호',
  'no rule on transfers abroad': '국외 이전에 관한 규칙 없음',
  'no duty in the law; the regulator recommends it': '법상 의무는 없으나 감독기관이 권고',
  'knowledge of the incident': '사고의 인지',
  'within a reasonable time': '합리적인 기간 내에',
  'knowledge that personal data are affected': '개인정보가 영향을 받았음의 인지',
  'finding that the breach occurred': '유출 등의 발생 판단',
  'as soon as feasible': '실행 가능한 한 빨리',
  'the loss, access or disclosure': '분실, 접근 또는 공개',
  'as the Commissioner directs': '커미셔너의 지시에 따라',
  'detection, and the person in charge being told': '발견 및 담당자에 대한 보고',
  'notification of the Center': '센터에 대한 신고',
  'noticing the incident, or being told of it': '사고를 알아차리거나 통보받은 때',
  'without delay, and in detail within 72 hours': '지체 없이, 상세 내용은 72시간 이내에',
  'knowledge of the failure': '보호 실패의 인지',
  'in writing, sent within 14 days; that it is received is made sure of where harm may follow':
    '서면으로 14일 이내 발송(피해 우려가 있으면 수령 확보)',
  'the failure of protection': '보호의 실패',
  'in writing, within 3 x 24 hours': '서면으로 3×24시간 이내에',
  'the breach': '유출 등',
  'the notification to the Commissioner': '커미셔너에 대한 신고',
  'promptly, as the contract has it': '계약에 따라 신속히',
  'without undue delay, as far as is known': '알려진 범위에서, 부당한 지체 없이',
  'knowledge, or reasonable belief': '인지 또는 합리적 확신',
  'no time is set in what was read': '확인한 자료에 기한이 없음',
  'the assessment that the breach is notifiable, which is made within 30 days': '신고 대상이라는 평가(30일 이내에 함)',
  'the assessment that the breach is notifiable': '신고 대상이라는 평가',
  'as soon as practicable, with or after the authority': '감독기관과 동시에 또는 그 뒤, 가능한 한 빨리',
  'reason to believe that a breach has occurred': '유출 등이 발생하였다고 믿을 이유',
  discovery: '발견',
  'reasonable grounds to believe that somebody unauthorised has had access':
    '권한 없는 접근이 있었다고 믿을 합리적 근거',
  'the Act sets no time: the contract with the processor says 72 hours at most':
    '법에 기한 없음(수탁자와의 계약은 최대 72시간)',
  'at once, when it becomes aware': '알게 된 즉시',
  'as the executive regulations will say': '시행규칙이 정하는 바에 따름',
  'a sample copy of what consumers are told; no time is set': '소비자에게 알린 내용의 사본(기한 없음)',
};
