import type { Catalogue } from '../../catalogue.js';

/** Texts that several laws have. */
export const SHARED: Catalogue = {
  'Organisations of fewer than 250 people, unless a risk is likely, the processing is more than occasional, or special or criminal-record data are in it: seldom of use.':
    '250명 미만의 조직. 다만 위험이 예상되거나, 처리가 일시적이지 않거나, 특수한 범주 또는 범죄기록이 포함되면 제외. 쓰이는 경우가 드묾.',
  'Binding instrument between public bodies': '공공기관 간의 구속력 있는 문서',
  'between public authorities or bodies': '공공기관 사이',
  'Binding corporate rules': '구속력 있는 기업규칙(BCR)',
  'Approved code of conduct, with commitments of the importer': '이전받는 자의 약속이 있는 승인된 행동규약',
  'Approved certification, with commitments of the importer': '이전받는 자의 약속이 있는 승인된 인증',
  'Administrative arrangement between public bodies': '공공기관 간의 행정 약정',
  'Explicit consent, given after information on the risks': '위험에 관한 설명을 들은 명시적 동의',
  'not for public authorities exercising their public powers (49(3))':
    '공권력을 행사하는 공공기관은 쓸 수 없음(제49조 제3항)',
  'Contract with the data subject, or steps at their request before it':
    '정보주체와의 계약 또는 그 요청에 따른 계약 전 조치',
  'occasional transfers only (recital 111); not for public authorities exercising their public powers (49(3))':
    '일시적인 이전에 한함(전문 111). 공권력을 행사하는 공공기관은 쓸 수 없음(제49조 제3항)',
  'Contract with another, in the interest of the data subject': '정보주체의 이익을 위한 다른 자와의 계약',
  'Important reasons of public interest': '중요한 공익상의 이유',
  'the interest must be recognised in the law that the controller is subject to (49(4))':
    '개인정보처리자가 따르는 법이 인정하는 이익이어야 함(제49조 제4항)',
  'Establishment, exercise or defence of legal claims': '법적 청구의 성립·행사·방어',
  'occasional transfers only (recital 111)': '일시적인 이전에 한함(전문 111)',
  'Vital interests of somebody who cannot consent': '동의할 수 없는 사람의 생명·신체의 이익',
  'From a public register': '공적 등록부로부터의 이전',
  'neither the whole of the register nor whole categories of it (49(2))':
    '등록부 전부나 그 범주 전부는 안 됨(제49조 제2항)',
  'Compelling legitimate interests': '불가피한 정당한 이익',
  'not repetitive, of few data subjects, nothing else serving; not for public authorities exercising their public powers (49(3))':
    '반복적이지 않고, 정보주체가 적고, 다른 근거가 없는 경우. 공권력을 행사하는 공공기관은 쓸 수 없음(제49조 제3항)',
  'recipients that are subject to PIPEDA, the Canadian federal law': '캐나다 연방법 PIPEDA의 적용을 받는 제공받는 자',
  'automated transfers, and manual ones that are processed further by automated means in Israel':
    '자동화된 이전, 그리고 이스라엘에서 자동화된 수단으로 다시 처리되는 수동 이전',
  'Privacy Shield': '프라이버시 실드(Privacy Shield)',
  'Data Privacy Framework': '데이터 프라이버시 프레임워크(Data Privacy Framework)',
  'Every transfer needs a ground of Chapter V, onward transfers too.':
    '모든 이전에 제5장(Chapter V)의 근거가 필요함. 재이전도 같음.',
  'without undue delay; later than 72 hours only with the reasons for it':
    '부당한 지체 없이(72시간을 넘으면 사유 필요)',
  'awareness of the breach': '유출 등의 인지',
  'without undue delay': '부당한 지체 없이',
  'Where the breach is likely to be a high risk to people.': '침해가 사람에게 고위험을 줄 가능성이 있는 경우.',
  'Of the processor, towards the controller. Every breach is documented (33(5)).':
    '수탁자가 개인정보처리자에게. 모든 침해를 문서화함(제33조 제5항).',
  'detection of the breach': '유출 등의 발견',
  'An extension is told, with its reasons, within the first month.': '연장은 첫 1개월 안에 이유와 함께 알림.',
  'Name and contact details of the controller, of joint controllers, of the representative and of the data protection officer':
    '개인정보처리자, 공동처리자, 대리인, 개인정보 보호 담당자의 이름과 연락처',
  'Purposes of the processing': '처리의 목적',
  'Categories of data subjects': '정보주체의 종류',
  'Categories of personal data': '개인정보의 종류',
  'Categories of recipients, those in third countries and international organisations included':
    '제공받는 자의 종류. 제3국과 국제기구의 제공받는 자 포함',
  'Transfers, with the third country or international organisation': '이전과 그 제3국 또는 국제기구',
  'For transfers on compelling legitimate interests: documentation of suitable safeguards':
    '불가피한 정당한 이익에 근거한 이전의 경우: 적절한 보호조치의 문서',
  'Of transfers under the second subparagraph of Art 49(1) only: Art 49(6).':
    '제49조 제1항 두 번째 단락의 이전에 한함: 제49조 제6항.',
  'Envisaged time limits for erasing each category of data': '정보 종류별로 예정된 삭제 기한',
  'General description of the technical and organisational security measures': '기술적·관리적 보안 조치의 일반적 설명',
  'Name and contact details of the processors, of the representative and of the data protection officer':
    '수탁자, 대리인, 개인정보 보호 담당자의 이름과 연락처',
  'Name and contact details of each controller on whose behalf the processor acts':
    '수탁자가 대신하여 일하는 각 개인정보처리자의 이름과 연락처',
  'Categories of processing carried out for each controller': '각 개인정보처리자를 위하여 하는 처리의 종류',
  'Before processing that is likely to result in a high risk to people': '사람에게 고위험을 줄 가능성이 있는 처리 전',
  'A systematic and extensive evaluation of people by automated means, on which decisions rest that affect them significantly':
    '사람에게 상당한 영향을 주는 결정의 바탕이 되는, 자동화된 수단에 의한 체계적이고 광범위한 평가',
  'Special categories of data, or data on criminal convictions and offences, on a large scale':
    '대규모의 특수한 범주의 정보 또는 유죄 판결과 범죄에 관한 정보',
  'Systematic monitoring of a publicly accessible area on a large scale':
    '공중이 접근할 수 있는 장소의 대규모 체계적 감시',
  'The register has no field that shows it.': '이를 보여주는 항목이 등록부에 없음.',
  'A review of the assessment where necessary, at least when the risk changes':
    '필요할 때, 적어도 위험이 바뀔 때의 평가 재검토',
  'That the data subject has consented': '정보주체가 동의했다는 것',
  'That legitimate interests are not overridden by those of the data subjects':
    '정보주체의 이익이 정당한 이익보다 우선하지 않는다는 것',
  'No form is prescribed. The authorities recommend a written assessment: EDPB Guidelines 1/2024, in consultation in 2024; guidance of the ICO.':
    '정해진 형식은 없음. 감독기관은 서면 평가를 권고함: EDPB 지침 1/2024(2024년 의견 수렴), ICO의 지침.',
  'That data are kept no longer than necessary': '정보를 필요한 기간보다 오래 보유하지 않는다는 것',
  'Documentation of every personal data breach: its facts, its effects, and the remedial action':
    '모든 개인정보 침해의 문서화: 사실, 영향, 시정 조치',
  'Meaningful information on the logic involved, and on what follows for people':
    '관련 논리와 사람에게 미치는 결과에 관한 의미 있는 정보',
  'what else shows compliance: security, contracts, protection by design, transfers':
    '그 밖에 준수를 보여주는 것: 보안, 계약, 설계에 의한 보호, 이전',
  Consent: '동의',
  'Legal claims': '법적 청구',
  'controller to controller': '개인정보처리자에서 개인정보처리자로',
  'controller to processor': '개인정보처리자에서 수탁자로',
  'processor to processor': '수탁자에서 수탁자로',
  'processor to controller': '수탁자에서 개인정보처리자로',
  'as soon as possible': '가능한 한 빨리',
  'Purpose of the processing': '처리의 목적',
  'Categories of recipients': '제공받는 자의 종류',
  'The law knows no data protection officer.': '법에 개인정보 보호 담당자가 없음.',
  'International judicial co-operation': '국제 사법 공조',
  'Contract with the data subject, or steps before it that the data subject asks for':
    '정보주체와의 계약 또는 정보주체가 요청한 그 전의 조치',
  'without unreasonable delay': '불합리한 지체 없이',
  'knowledge of the breach': '유출 등의 인지',
  'Movement of the data across the border': '국경을 넘는 정보의 이동',
  awareness: '인지',
  'without delay': '지체 없이',
  'Personal Information Protection Commission': '개인정보 보호위원회',
  promptly: '신속히',
  'Purposes of use': '이용목적',
  'Vital interests': '생명·신체의 이익',
  'Significant harm': '중대한 손해',
  'Of the data processor, to the data controller.': '수탁자가 개인정보처리자에게.',
  'Biometric data': '생체정보',
  'Code of conduct': '행동규약',
  "Contract in the data subject's interest": '정보주체의 이익을 위한 계약',
  immediately: '즉시',
  'Personal Data Protection Commission': '개인데이터보호위원회',
  'categories of data subjects': '정보주체의 종류',
  'no time is set': '기한 없음',
  'Security measures': '안전조치',
  'Of the processor, to the controller.': '수탁자가 개인정보처리자에게.',
  'in the most expedient time possible and without unreasonable delay': '가능한 한 신속하게, 불합리한 지체 없이',
  'discovery or notification of the breach': '유출 등의 발견 또는 통지',
  'telling the consumers': '소비자에 대한 통지',
  'Biometric information': '생체정보',
  'Sensitive personal information': '민감한 개인정보',
  'genetic data': '유전정보',
  'as soon as practicable': '가능한 한 빨리',
  'within a reasonable period': '합리적인 기간 안에',
  purposes: '목적',
  'racial or ethnic origin': '인종 또는 민족',
  Purpose: '목적',
  Purposes: '목적',
  'categories of data': '정보의 종류',
  'Its content is not in these data.': '그 내용은 이 데이터에 없음.',
  purpose: '목적',
  'at once': '즉시',
  Health: '건강',
  'Genetic data': '유전정보',
  'No article asks for a record of processing.': '처리 기록을 요구하는 조문이 없음.',
  'The law has no number of hours.': '법에 시간 수가 정해져 있지 않음.',
  'Right to withdraw consent': '동의를 철회할 권리',
  'express and written consent for sensitive data': '민감정보에 대한 명시적 서면 동의',
  Treaty: '조약',
  'International judicial cooperation': '국제사법공조',
  'Contract with the data subject, or steps before it': '정보주체와의 계약 또는 그 전의 조치',
  'How long data are kept': '정보를 보유하는 기간',
  'Erasure or return at the end': '종료 시 삭제 또는 반환',
  'Processing that is likely to be a high risk': '고위험이 예상되는 처리',
  'Cooperation of intelligence bodies': '정보기관의 협력',
  'Transfers of banks and stock exchanges': '은행과 증권거래소의 이전',
  'Racial and ethnic origin': '인종과 민족',
  'Trade union membership': '노동조합 가입',
  'Sex life': '성생활',
  'items of the record': '기록의 사항',
  'items of notices': '고지의 사항',
  'grounds of transfers, and the recognised places': '이전의 근거와 인정된 곳',
  'automated decisions': '자동화된 결정',
  'It binds everybody who holds personal information, and protects staff too. Time limits before those here are left out.':
    '개인정보를 보유하는 모든 자를 구속하고 직원도 보호함. 여기의 기한 이전의 것은 생략함.',
  'Residents who act for themselves or their household: neither staff nor contacts of business customers.':
    '자신이나 가구를 위하여 행동하는 주민. 직원도 거래처 담당자도 아님.',
  'The act neither limits transfers abroad nor asks for a ground, and access from abroad does not count.':
    '법은 국외 이전을 제한하지 않고 근거도 요구하지 않음. 국외에서의 접근은 해당하지 않음.',
  'determination of the breach': '침해의 확인',
  'more than 1000 residents': '1000명을 초과하는 주민',
  'Free once in 12 months.': '12개월에 한 번 무료.',
  'Data of a known child under 13 are sensitive data. A parent consents, as federal law (COPPA) has it.':
    '13세 미만인 것을 아는 아동의 정보는 민감정보임. 연방법(COPPA)에 따라 부모가 동의함.',
  'No list. Processing is free within the purposes that the notice discloses.':
    '목록 없음. 고지가 밝힌 목적 안에서 처리는 자유임.',
  'the kinds of data that are exempt one by one, such as health records and credit reports':
    '건강기록과 신용보고서 등 하나씩 제외되는 정보의 종류',
  'at least 100,000 consumers, or at least 25,000 consumers and any revenue from the sale of data':
    '소비자 100,000명 이상, 또는 소비자 25,000명 이상이면서 정보 판매로 인한 수입',
  'targeted advertising': '맞춤형 광고',
  'sale of personal data': '개인정보의 판매',
  'profiling with a foreseeable risk of unfair treatment, unequal impact or injury':
    '불공정한 대우, 불평등한 영향 또는 손해의 예견 가능한 위험이 있는 프로파일링',
  'sensitive data': '민감정보',
  'Data protection assessments, which the Attorney General may ask for; the contents of the notice presuppose an inventory':
    '법무장관이 요구할 수 있는 데이터 보호 평가. 고지의 내용은 목록을 전제로 함',
  'discovery of the breach': '침해의 발견',
  'not later than residents are told': '주민에게 알리기 전까지',
  'the Attorney General': '법무장관',
  'at least 100,000 consumers, or at least 25,000 consumers and more than 25 % of revenue from the sale of data':
    '소비자 100,000명 이상, 또는 소비자 25,000명 이상이면서 정보 판매로 인한 수입이 25 % 초과',
  'Data processed only to complete a payment do not count. Consumers of the year before.':
    '결제를 마치기 위해서만 처리하는 정보는 세지 않음. 전년도의 소비자.',
  'online services for minors': '미성년자를 위한 온라인 서비스',
  'more than 500 residents; the Attorney General': '500명을 초과하는 주민. 법무장관',
  'at least 35,000 consumers, or at least 10,000 consumers and more than 20 % of revenue from the sale of data':
    '소비자 35,000명 이상, 또는 소비자 10,000명 이상이면서 정보 판매로 인한 수입이 20 % 초과',
  'Free twice a year.': '1년에 두 번 무료.',
  'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)':
    '비영리단체, 고등교육기관, 금융기관(GLBA), 의료기관(HIPAA)',
  'other processing with a heightened risk of harm': '손해의 위험이 높은 그 밖의 처리',
  'at least 100,000 consumers, or at least 25,000 consumers and more than 50 % of revenue from the sale of data':
    '소비자 100,000명 이상, 또는 소비자 25,000명 이상이면서 정보 판매로 인한 수입이 50 % 초과',
  'Consumers of a calendar year.': '역년의 소비자.',
  'telling the residents': '주민에게 알림',
  'before the people are told': '사람에게 알리기 전',
  '1000 or more residents': '1000명 이상의 주민',
  'more than 500 residents': '500명을 초과하는 주민',
  'small businesses that sell sensitive data: consent': '민감정보를 판매하는 소규모 사업자: 동의',
  'determination that misuse occurred or is reasonably likely': '악용이 있었거나 합리적으로 예상된다는 확인',
  'From the receipt of the request.': '요구를 받은 때부터 계산한다.',
  'as soon as reasonably practicable': '합리적으로 실행 가능한 한 빨리',
  'precise geolocation': '정밀한 위치정보',
  'citizenship or immigration status': '시민권 또는 이민 신분',
  'categories of sources': '출처의 유형',
  'sexual orientation': '성적 지향',
  'biometric data': '생체정보',
  'sex life and sexual orientation': '성생활과 성적 지향',
  'It binds by numbers of consumers: see the list SCOPE.': '소비자 수에 따라 적용된다. SCOPE 목록 참조.',
  'categories of personal data that are processed': '처리하는 개인정보의 유형',
  'how consumers exercise their rights': '소비자의 권리 행사 방법',
  'categories of data that third parties receive': '제3자가 받는 데이터의 유형',
  'categories of third parties': '제3자의 유형',
  'sale and targeted advertising, clearly, with the way to opt out': '판매와 맞춤형 광고(명확하게, 거부 방법과 함께)',
  'an active e-mail address or another contact online': '유효한 이메일 주소 또는 다른 온라인 연락처',
  'instructions for the processing': '처리에 관한 지시',
  'nature and purpose of the processing': '처리의 성격과 목적',
  'types of data': '데이터의 종류',
  'duration of the processing': '처리 기간',
  'rights and obligations of both parties': '양 당사자의 권리와 의무',
  'confidentiality of each person who processes the data': '데이터를 처리하는 각 사람의 비밀 유지',
  'deletion or return of the data at the end, as the controller chooses':
    '종료 시 데이터의 삭제 또는 반환(컨트롤러의 선택)',
  'what shows compliance, made available on request': '준수를 보여 주는 자료(요청 시 제공)',
  'subcontractors only by written contract with the same obligations': '재수탁자는 같은 의무를 정한 서면 계약으로만',
  'religious beliefs': '종교적 신념',
  'a mental or physical health condition or diagnosis': '정신적·신체적 건강 상태 또는 진단',
  'genetic data that are processed to identify people uniquely': '개인을 고유하게 식별하기 위해 처리하는 유전정보',
  'biometric data that are processed to identify people uniquely': '개인을 고유하게 식별하기 위해 처리하는 생체정보',
  'data of a known child': '아동으로 알려진 사람의 데이터',
  'precise geolocation (1,750 feet)': '정밀한 위치정보(1,750피트)',
  consent: '동의',
  'a sale is for money or other value': '판매는 금전 또는 다른 대가에 의한 것',
  'targeted advertising to minors of 13 to 15 years, and sale of their data, with consent only':
    '13세부터 15세까지의 미성년자에 대한 맞춤형 광고와 그 데이터의 판매는 동의가 있는 경우에만',
  'how consumers appeal a decision': '소비자가 결정에 이의를 제기하는 방법',
  'assessments by the controller, or the report of an independent assessor':
    '컨트롤러에 의한 평가 또는 독립된 평가자의 보고서',
  'an opportunity of the controller to object before a subcontractor is engaged':
    '재위탁 전에 컨트롤러가 이의를 제기할 기회',
  '60 days to cure a violation, as a right': '위반을 시정할 60일(권리로서)',
  'neural or biological data': '신경 데이터 또는 생물학적 데이터',
  'sensitive data are sold only with consent': '민감정보는 동의가 있는 경우에만 판매',
  'targeted advertising to minors under 18, and sale of their data, with consent only':
    '18세 미만 미성년자에 대한 맞춤형 광고와 그 데이터의 판매는 동의가 있는 경우에만',
  'signals by which consumers opt out of sale and targeted advertising are honoured':
    '판매와 맞춤형 광고를 거부하는 소비자의 신호를 따른다',
  'whether personal data are collected, used or sold to train large language models':
    '대규모 언어 모델의 학습을 위해 개인정보를 수집·이용·판매하는지 여부',
  'sensitive categories, named apart': '민감한 유형(따로 명시)',
  'the date of the last update': '마지막 갱신일',
  'time to cure a violation, as the authority sees fit': '위반을 시정할 기간(당국의 재량)',
  'status as a victim of crime': '범죄 피해자 신분',
  'status as transgender or nonbinary': '트랜스젠더 또는 논바이너리 신분',
  'a financial account with the access to it': '접근 수단이 있는 금융 계좌',
  'identifiers that a government has issued': '정부가 발급한 식별자',
  'precise geolocation may not be sold': '정밀한 위치정보는 판매할 수 없다',
  'national origin': '출신 국가',
  'the methods by which requests are submitted': '요구를 제출하는 방법',
  'assessments by the controller or its assessor, with the cooperation of the processor':
    '컨트롤러 또는 그 평가자에 의한 평가(프로세서의 협력)',
  'a mental or physical health diagnosis': '정신적·신체적 건강에 관한 진단',
  '30 days to cure a violation, as a right': '위반을 시정할 30일(권리로서)',
  'a sale is for money alone': '판매는 금전에 의한 것만',
  'a notice, and an opportunity to opt out': '고지와 거부할 기회',
  'the sentence "NOTICE: We may sell your sensitive personal data.", if sensitive data are sold':
    '민감정보를 판매하는 경우 "NOTICE: We may sell your sensitive personal data."라는 문장',
  'NOTICE: We may sell your sensitive personal data.': 'NOTICE: We may sell your sensitive personal data.',
  'signals by which consumers opt out of sale and targeted advertising are honoured if the controller honours them for another state':
    '컨트롤러가 다른 주에 대해 따르는 경우, 판매와 맞춤형 광고를 거부하는 소비자의 신호를 따른다',
  'third parties in such detail that their kind, and what they do with the data, is understood':
    '제3자(그 종류와 데이터로 하는 일을 이해할 수 있을 만큼 자세히)',
  'consumer health data': '소비자 건강 데이터',
  'sensitive data may not be sold': '민감정보는 판매할 수 없다',
  'how consumers learn of material changes': '중요한 변경을 소비자가 알게 되는 방법',
  'targeted advertising to minors of 13 to 16 years, and sale of their data, with consent only':
    '13세부터 16세까지의 미성년자에 대한 맞춤형 광고와 그 데이터의 판매는 동의가 있는 경우에만',
  'Also those whose data are collected in the state. Staff are outside.':
    '주 안에서 데이터가 수집되는 사람도 포함한다. 직원은 제외된다.',
  'Consent, or the necessity for what the consumer has asked for.': '동의 또는 소비자가 요구한 것에 필요할 것.',
  'conditions, treatment, diagnoses, procedures, medication, symptoms and measurements':
    '질환, 치료, 진단, 시술, 투약, 증상 및 측정값',
  'reproductive and sexual health, gender-affirming care': '생식 및 성 건강, 성별 확인 치료',
  'a precise location that may show an attempt to obtain health services':
    '보건 서비스를 받으려 한 것을 나타낼 수 있는 정밀한 위치',
  'a health data policy of its own, linked from the first page': '별도의 건강 데이터 방침(첫 페이지에서 링크)',
  'consent to collect, or the necessity for a product or service that the consumer has asked for':
    '수집에 대한 동의 또는 소비자가 요구한 제품·서비스에 필요할 것',
  'a consent of its own to share, or that necessity': '공유에 대한 별도의 동의 또는 그러한 필요성',
  'a signed authorisation to sell, valid for a year': '판매에 대한 서명된 승인(1년간 유효)',
  'a contract with each processor: instructions, and the limits of what it may do':
    '각 프로세서와의 계약(지시와 할 수 있는 일의 한계)',
  'categories shared': '공유하는 유형',
  'data inferred from other data, and kinds that the register has no word for':
    '다른 데이터에서 추론된 데이터와 등록부에 용어가 없는 종류',
  'as soon as reasonably possible': '합리적으로 가능한 한 빨리',
};
