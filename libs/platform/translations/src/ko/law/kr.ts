import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Korea. */
export const KR: Catalogue = {
  'Personal Information Protection Act (Act 10465)': '개인정보 보호법(법률 제10465호)',
  'Personal Information Protection Act, as amended by Act 16930': '개인정보 보호법(법률 제16930호로 개정)',
  'Chapter 6 (39-3 to 39-15) held for online service providers only.':
    '제6장(제39조의3부터 제39조의15까지)은 정보통신서비스 제공자에게만 적용되었음.',
  'Personal Information Protection Act, as amended by Act 19234': '개인정보 보호법(법률 제19234호로 개정)',
  'Personal Information Protection Act, as amended by Act 21445 (decree 36671)':
    '개인정보 보호법(법률 제21445호로 개정, 시행령 제36671호)',
  'Personal Information Protection Act, as amended by Act 21910': '개인정보 보호법(법률 제21910호로 개정)',
  'Adds the chapter on artificial intelligence (28-12 to 28-15).':
    '인공지능에 관한 장을 추가함(제28조의12부터 제28조의15까지).',
  'Mandatory certification in ISMS-P, for some controllers': '일부 개인정보처리자에 대한 ISMS-P 인증 의무화',
  'Minister of Public Administration and Security': '행정안전부 장관(Public Administration and Security)',
  'Leaks were reported to the minister, or to the Korea Internet & Security Agency (KISA). The Commission of those years deliberated and did not enforce.':
    '유출은 장관 또는 한국인터넷진흥원(KISA)에 신고했음. 당시의 위원회는 심의하였고 집행하지 않았음.',
  'Minister of Security and Public Administration': '안전행정부 장관',
  'Minister of Government Administration and Home Affairs': '행정자치부 장관',
  'Minister of the Interior and Safety': '행정안전부 장관',
  'Korea Communications Commission': '방송통신위원회',
  'Breaches are reported to it or to the Korea Internet & Security Agency (KISA).':
    '침해는 위원회 또는 한국인터넷진흥원(KISA)에 신고함.',
  'The privacy policy (30, decree 31) is the public record; the file register of 32 binds public bodies only; access logs are kept (decree 30(1)5).':
    '개인정보 처리방침(제30조, 시행령 제31조)이 공개 기록임. 제32조의 파일 등록부는 공공기관만 구속함. 접속기록은 보관함(시행령 제30조 제1항 제5호).',
  'A 개인정보취급자, often rendered as personal information handler, is staff of the controller, no controller.':
    '“personal information handler”로 번역되기도 하는 개인정보취급자는 개인정보처리자의 직원이며 개인정보처리자가 아님.',
  'Consent of the data subject to provision abroad': '국외 제공에 대한 정보주체의 동의',
  'told of the items of 17(2)': '제17조 제2항의 사항을 알리고',
  'Separate consent of the data subject': '정보주체의 별도 동의',
  'told of the items of 28-8(2); anew on a change of them (28-8(3))':
    '제28조의8 제2항의 사항을 알리고, 변경하면 다시 받음(제28조의8 제3항)',
  'Special provision of a statute, treaty or other international agreement':
    '법률, 조약 또는 그 밖의 국제협정의 특별한 규정',
  'Entrustment or storage by an online service provider, disclosed in its policy or by e-mail':
    '처리방침이나 전자우편으로 알린 정보통신서비스 제공자의 처리위탁·보관',
  'online service providers; the items of 39-12(3) disclosed or notified':
    '정보통신서비스 제공자. 제39조의12 제3항의 사항을 공개하거나 알림',
  'Entrustment or storage needed to conclude or perform a contract with the data subject':
    '정보주체와의 계약 체결·이행에 필요한 처리위탁·보관',
  'only where the data subject is the contracting party; the items of 28-8(2) in the privacy policy (a) or told by e-mail (b)':
    '정보주체가 계약의 당사자인 경우에 한함. 제28조의8 제2항의 사항을 처리방침에 공개(a)하거나 전자우편으로 알림(b)',
  'Recipient certified by the Commission (ISMS-P or another designated certification), with measures':
    '보호위원회가 고시하는 인증(ISMS-P 등)을 받고 조치를 한 이전받는 자',
  'safety measures and what the certification needs are in place in the destination':
    '이전받는 곳에 안전조치와 인증에 필요한 조치가 되어 있을 것',
  'Certification in ISMS-P becomes mandatory for some on 1 July 2027 (32-2).':
    'ISMS-P 인증은 일부에 대하여 2027년 7월 1일부터 의무가 됨(제32조의2).',
  "Country or international organisation whose protection the Commission recognises as the Act's equal":
    '보호위원회가 법과 동등한 보호 수준으로 인정한 국가 또는 국제기구',
  'The first recognition is of 16 September 2025.': '첫 동등성 인정은 2025년 9월 16일의 것임.',
  "Commission's recognition of the European Union of 16 September 2025":
    '2025년 9월 16일 위원회의 유럽연합 동등성 인정',
  'Korean recognition of the EU': '한국의 EU 동등성 인정',
  'the EU and EEA, but neither resident registration numbers nor personal credit information':
    'EU와 EEA. 다만 주민등록번호와 개인신용정보는 제외',
  'The United Kingdom, the United States and Japan are not recognised. Whether any country has been added since is not verified.':
    '영국, 미국, 일본은 인정되지 않음. 그 후 추가된 국가가 있는지는 확인되지 않음.',
  'Provision to a third party abroad; for online service providers also entrustment and storage abroad, which rest on consent or are disclosed (39-12(2)).':
    '국외의 제3자에 대한 제공. 정보통신서비스 제공자는 동의하거나 공개한 국외 처리위탁·보관도 포함(제39조의12 제2항).',
  'Provision abroad, which includes being viewed from abroad; entrustment; storage. So every entrusted party that is not in Korea is one.':
    '국외에서 조회되는 경우를 포함한 제공, 처리위탁, 보관. 따라서 한국에 있지 않은 수탁자는 모두 국외 이전에 해당함.',
  'Before consent is given: the items of 17(2). Online service providers also disclose or notify the four items of 39-12(3).':
    '동의를 받기 전: 제17조 제2항의 사항. 정보통신서비스 제공자는 제39조의12 제3항의 네 사항도 공개하거나 알림.',
  'The items of 28-8(2), before consent or in the policy; a change is told, and consent obtained anew (28-8(3)).':
    '제28조의8 제2항의 사항을 동의 전에 또는 처리방침에서 알림. 변경하면 알리고 다시 동의를 받음(제28조의8 제3항).',
  'The policy holds the ground of each overseas transfer together with the items of 28-8(2).':
    '처리방침에 각 국외 이전의 근거와 제28조의8 제2항의 사항을 기재함.',
  'Safety measures, the handling of complaints and other protection are agreed with the recipient and stand in the contract.':
    '안전조치, 고충처리와 그 밖의 보호조치를 이전받는 자와 협의하여 계약에 반영함.',
  'A recipient abroad that passes the data on to a third country needs a ground of 28-8 as well.':
    '정보를 제3국으로 재이전하는 국외의 이전받는 자에게도 제28조의8의 근거가 필요함.',
  'The Commission can order a transfer to stop that lacks a ground, or a recipient or country that protects too little.':
    '위원회는 근거가 없거나, 이전받는 자 또는 국가의 보호가 부족한 이전의 중지를 명할 수 있음.',
  'Online service providers without an address in Korea name a domestic agent.':
    '한국에 주소가 없는 정보통신서비스 제공자는 국내대리인을 지정함.',
  'Controllers without an address in Korea name a domestic agent from a turnover of a trillion won or a million data subjects, or where the Commission has asked for documents and so decides (decree 32-3(1)).':
    '한국에 주소가 없는 개인정보처리자는 매출액 1조 원 또는 정보주체 100만 명 이상이거나, 위원회가 자료를 요구하고 필요하다고 인정한 경우 국내대리인을 지정함(시행령 제32조의3 제1항).',
  'Controllers without an address in Korea name a domestic agent from a turnover of a trillion won or a million data subjects, or where the Commission has asked for documents and so decides (decree 32-3(1)): their own company in Korea where they have one.':
    '한국에 주소가 없는 개인정보처리자는 매출액 1조 원 또는 정보주체 100만 명 이상이거나, 위원회가 자료를 요구하고 필요하다고 인정한 경우 국내대리인을 지정함(시행령 제32조의3 제1항). 국내 법인이 있으면 그 법인을 지정함.',
  'knowledge of the leak': '유출을 안 때',
  'ten thousand data subjects or more': '정보주체 1만 명 이상',
  'a thousand data subjects or more': '정보주체 1천 명 이상',
  'Of data that leaked since 19 October 2017 (decree 28355, addenda, art. 2).':
    '2017년 10월 19일 이후 유출된 정보에 대하여(대통령령 제28355호 부칙 제2조).',
  'knowledge of the loss, theft or leak': '분실·도난·유출을 안 때',
  'online service providers': '정보통신서비스 제공자',
  'a thousand data subjects or more, sensitive or unique-identifier data, or unlawful access from outside (decree 40(1))':
    '정보주체 1천 명 이상, 민감정보 또는 고유식별정보, 또는 외부로부터의 불법적인 접근(시행령 제40조 제1항)',
  'Of leaks that became known since 11 September 2026 (Act 21445, addenda, art. 2). Since that day 34(3) is on measures against damage.':
    '2026년 9월 11일 이후 알게 된 유출에 대하여(법률 제21445호 부칙 제2조). 그날부터 제34조 제3항은 피해를 막는 조치에 관한 것임.',
  'Of every leak: the thresholds are for the report to the authority only (decree 39).':
    '모든 유출에 대하여. 기준은 감독기관에 대한 신고에만 적용됨(시행령 제39조).',
  'knowledge that a leak is possible': '유출 가능성을 안 때',
  'a possible leak': '유출 가능성',
  'Since the same day forgery, alteration and damage count as well.': '같은 날부터 위조, 변조, 훼손도 해당함.',
  'no time is set: what the party entrusted owes as the controller does (26(8)) it owes to those concerned, and the contract says by when the controller is told':
    '기한 없음(수탁자는 제26조 제8항에 따라 정보주체에게 의무를 지고, 위탁자에게 알리는 기한은 계약으로 정함)',
  'Of the party entrusted, to the controller.': '수탁자가 개인정보처리자에게.',
  '26(7) before 15 September 2023.': '2023년 9월 15일 전에는 제26조 제7항.',
  'Act 14765 put in a new 22(2): the paragraphs after it moved by one.':
    '법률 제14765호가 새로운 제22조 제2항을 넣어 그 뒤의 항이 하나씩 밀림.',
  "A contract served only where it was inevitable; legitimate interest only where it clearly overrides the data subject's rights.":
    '계약은 불가피한 경우에만, 정당한 이익은 명백하게 정보주체의 권리보다 우선하는 경우에만 근거가 되었음.',
  "Legitimate interest serves only where it clearly overrides the data subject's rights. Public safety is a basis as well (15(1)7). Items processed without consent are published apart, with their basis (22(3)).":
    '정당한 이익은 명백하게 정보주체의 권리보다 우선하는 경우에만 근거가 됨. 공공의 안전도 근거임(제15조 제1항 제7호). 동의 없이 처리하는 항목은 근거와 함께 따로 공개함(제22조 제3항).',
  'A privacy impact assessment by public institutions of files above the numbers of the decree':
    '시행령의 수를 넘는 파일에 대하여 공공기관이 하는 개인정보 영향평가',
  '50,000 people with sensitive or unique identification information, 500,000 by linking files, or a million. Others are to strive to make one (33(11)).':
    '민감정보 또는 고유식별정보 5만 명(50,000), 파일 연계로 50만 명(500,000), 또는 100만 명. 그 밖의 자는 하도록 노력함(제33조 제11항).',
  'items of personal information that are transferred': '이전되는 개인정보 항목',
  'country to which they are transferred': '이전되는 국가',
  'date of the transfer': '이전 일자',
  'method of the transfer': '이전 방법',
  'name of the recipient': '이전받는 자의 성명 또는 명칭',
  "contact of a corporation's information manager": '법인의 정보관리책임자의 연락처',
  "recipient's purpose of use": '이전받는 자의 이용목적',
  "recipient's period of retention and use": '이전받는 자의 보유 및 이용 기간',
  'time of the transfer': '이전 시기',
  'contact of a recipient that is a corporation': '법인인 이전받는 자의 연락처',
  'method of refusing the transfer': '이전을 거부하는 방법',
  'procedure of refusing the transfer': '이전을 거부하는 절차',
  'effect of refusing the transfer': '이전 거부의 효과',
  'ground of the transfer: which item of 28-8(1)': '이전의 근거: 제28조의8 제1항의 어느 호인지',
  'provision to a third party abroad: consent': '국외의 제3자에 대한 제공: 동의',
  'Entrustment and storage abroad needed no ground then; online service providers disclosed them (39-12).':
    '당시 국외 처리위탁과 보관에는 근거가 필요 없었고 정보통신서비스 제공자가 공개했음(제39조의12).',
  'provision abroad, being viewed from abroad included; entrustment; storage':
    '국외에서 조회되는 경우를 포함한 제공, 처리위탁, 보관',
  'purposes of processing': '처리 목적',
  'periods of processing and retention': '처리 및 보유 기간',
  'provision to third parties, if any': '제3자 제공에 관한 사항(해당하는 경우)',
  'destruction of personal information': '개인정보의 파기',
  'procedure and method of destruction; of what a law has kept, which law and which items':
    '파기 절차와 방법. 법령에 따라 보존하는 것은 그 법령과 항목',
  'that sensitive data may come to be public, and how to choose otherwise, if any':
    '민감정보가 공개될 수 있다는 것과 비공개를 선택하는 방법(해당하는 경우)',
  'entrustment of processing, if any': '처리위탁에 관한 사항(해당하는 경우)',
  'processing of pseudonymised data, if any': '가명정보의 처리에 관한 사항(해당하는 경우)',
  'rights and duties of data subjects and their legal representatives, and how to exercise them':
    '정보주체와 법정대리인의 권리·의무 및 그 행사 방법',
  'name of the chief privacy officer, or of the department in charge':
    '개인정보 보호책임자의 성명 또는 담당 부서의 명칭',
  'telephone number of the chief privacy officer or the department in charge':
    '개인정보 보호책임자 또는 담당 부서의 전화번호',
  'devices that collect automatically, such as cookies, and how to refuse them, if any':
    '쿠키 등 자동으로 수집하는 장치와 그 거부 방법(해당하는 경우)',
  'items of personal information': '개인정보 항목',
  'ground of overseas transfers and the items of 28-8(2), if any':
    '국외 이전의 근거와 제28조의8 제2항의 사항(해당하는 경우)',
  'safety measures': '안전성 확보조치',
  'country in which data are processed that are collected in Korea directly from abroad, if any':
    '국외에서 국내 정보주체의 정보를 직접 수집하여 처리하는 국가(해당하는 경우)',
  'date from which the policy, as it was changed last, applies': '마지막으로 변경된 처리방침의 적용일',
  'The standard guidelines of the Commission on the protection of personal information.':
    '위원회의 표준 개인정보 보호지침.',
  'items processed without consent, with the basis, apart from the others':
    '동의 없이 처리하는 항목과 그 근거. 다른 것과 구분하여',
  'name (of a corporation also the name of its representative), address, telephone number and e-mail address of the domestic agent, if any':
    '국내대리인의 성명(법인이면 대표자의 성명도), 주소, 전화번호, 전자우편 주소(해당하는 경우)',
  'criteria and procedure of fully automated decisions, and how they process personal information, if any':
    '완전히 자동화된 결정의 기준과 절차, 개인정보를 처리하는 방식(해당하는 경우)',
  'criteria by which additional use or provision is judged, if any': '추가적인 이용·제공의 판단 기준(해당하는 경우)',
  'purpose and type of use for the development of artificial intelligence that the Commission has allowed, if any':
    '위원회가 허용한, 인공지능 개발을 위한 이용의 목적과 유형(해당하는 경우)',
  'items of personal information that leaked': '유출된 개인정보 항목',
  'when and how it happened': '유출된 시점과 경위',
  'what data subjects can do to keep the damage small': '피해를 최소화하기 위하여 정보주체가 할 수 있는 것',
  'what the controller does about it, and how damage is redressed': '개인정보처리자의 대응조치와 피해 구제절차',
  'department that takes reports, and its contact': '신고를 받는 부서와 연락처',
  'that damages can be claimed, and how': '손해배상을 청구할 수 있다는 것과 그 방법',
  'consent to sensitive information, criminal records included, apart from other consent; or a statute that requires or permits it':
    '범죄경력을 포함한 민감정보에 대한, 다른 동의와 별도의 동의 또는 이를 요구하거나 허용하는 법령',
  'Without paragraphs until Act 14107 added 23(2).': '법률 제14107호가 제23조 제2항을 넣기 전에는 항이 없었음.',
  'consent to passport, driving licence and alien registration numbers, apart from other consent; or a statute that requires or permits it':
    '여권번호, 운전면허번호, 외국인등록번호에 대한, 다른 동의와 별도의 동의 또는 이를 요구하거나 허용하는 법령',
  'yearly notice of how personal information is used; from numbers set by decree':
    '개인정보 이용내역의 연간 통지. 시행령이 정한 수부터',
  'yearly notice of use and provision, with how data subjects can see them; from numbers set by decree':
    '이용·제공 내역과 이를 확인하는 방법의 연간 통지. 시행령이 정한 수부터',
  'The counts are daily averages of the last three months of the year before.':
    '수는 전년도 마지막 3개월의 일일평균임.',
  'chief privacy officer appointed by a decision of the board and reported to the Commission; of controllers set by decree':
    '이사회의 의결로 지정하고 위원회에 신고하는 개인정보 보호책임자. 시행령이 정한 개인정보처리자',
  'By decree 32(3): sales above 180 thousand million won together with sensitive or unique identification data of 50,000 people or data of a million; universities of 20,000 students; tertiary hospitals; operators of public systems.':
    '시행령 제32조 제3항: 매출액 1,800억 원(KRW 180 bn) 초과이면서 민감정보 또는 고유식별정보 50,000명 또는 개인정보 100만 명. 학생 20,000명의 대학. 상급종합병원. 공공시스템 운영기관.',
  'content of the entrusted work': '위탁하는 업무의 내용',
  'the entrusted party': '수탁자',
  'parties entrusted in turn by the entrusted party, to which the delegator consents (26(6))':
    '위탁자가 동의한, 수탁자의 재수탁자(제26조 제6항)',
  'no processing beyond the entrusted work': '위탁업무 수행 목적 외 처리 금지',
  'technical and managerial safeguards': '기술적·관리적 보호조치',
  'purpose and scope of the entrusted work': '위탁업무의 목적 및 범위',
  'limits of entrusting it in turn': '재위탁 제한',
  'limits of access and other safety measures': '접근 제한 등 안전성 확보조치',
  'inspection and supervision': '점검과 감독',
  'liability for damages': '손해배상 책임',
  'each data subject is told of the work and the party, and of their change, where promotion or solicitation of sales is entrusted':
    '홍보나 판매 권유 업무를 위탁하는 경우 업무와 수탁자, 그 변경을 각 정보주체에게 알림',
  'On paper, by e-mail, fax, telephone or text message; on the website for 30 days only where that is impossible without fault (decree 28(5)).':
    '서면, 전자우편, 팩스, 전화 또는 문자전송으로. 과실 없이 알릴 수 없는 경우에만 홈페이지에 30일간 게시함(시행령 제28조 제5항).',
  recipient: '제공받는 자',
  'items that are provided': '제공하는 항목',
  'right to refuse consent, and what disadvantage follows; told when consent is asked for':
    '동의를 거부할 권리와 그에 따른 불이익. 동의를 받을 때 알림',
  "agent's name": '대리인의 성명',
  "name of the agent's representative, if the agent is a corporation": '대리인이 법인이면 그 대표자의 성명',
  "agent's address": '대리인의 주소',
  "agent's telephone number": '대리인의 전화번호',
  "agent's e-mail address": '대리인의 전자우편 주소',
  'the criteria and the procedure of fully automated decisions, and how they process personal information, are made public':
    '완전히 자동화된 결정의 기준과 절차, 개인정보를 처리하는 방식을 공개함',
  'people can refuse a fully automated decision that affects their rights or duties gravely, and ask for an explanation of any':
    '자신의 권리 또는 의무에 중대한 영향을 미치는 완전히 자동화된 결정을 거부하고, 모든 결정에 대하여 설명을 요구할 수 있음',
  'They cannot refuse one that rests on their consent, on a law, or on a contract with them.':
    '본인의 동의, 법률 또는 본인과의 계약에 근거한 결정은 거부할 수 없음.',
  'what the guidelines of the Commission add': '위원회의 지침이 더하는 것',
  'what the decree may add (34(1)7)': '시행령이 더할 수 있는 것(제34조 제1항 제7호)',
  'If there is good reason it takes longer: the reason is told, and the request is met once it has passed.':
    '정당한 사유가 있으면 연기할 수 있다. 그 사유를 알리고, 사유가 소멸하면 요구에 응한다.',
};
