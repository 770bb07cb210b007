import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Japan. */
export const JP: Catalogue = {
  'Act on the Protection of Personal Information (Act 57 of 2003), before the amendments of 2020 and 2021':
    '개인정보의 보호에 관한 법률(APPI, 2003년 법률 제57호), 2020년과 2021년 개정 전',
  'Its rule on third parties abroad, Art 24, is in force since 30 May 2017.':
    '외국에 있는 제3자에 관한 규정(제24조)은 2017년 5월 30일부터 시행됨.',
  'Act on the Protection of Personal Information (Act 57 of 2003), as amended in 2020 and 2021':
    '개인정보의 보호에 관한 법률(APPI, 2003년 법률 제57호), 2020년과 2021년 개정',
  'Act on the Protection of Personal Information (Act 57 of 2003), as amended in 2026':
    '개인정보의 보호에 관한 법률(APPI, 2003년 법률 제57호), 2026년 개정',
  'Passed on 10 July and promulgated on 17 July 2026. What it changes is not worked in: its commencement is to be set by Cabinet order.':
    '2026년 7월 10일 통과, 7월 17일 공포. 시행일은 정령으로 정해지므로 개정 내용은 반영하지 않음.',
  'The competent minister of each sector': '각 분야의 주무대신',
  'Records of provision to and receipt from third parties.': '제3자 제공과 제3자로부터의 수령에 관한 기록.',
  'Records of provision by the giver (Art 29) and of receipt, with its confirmation, by the receiver (Art 30), as Rules 19 to 25 have it, kept for one to three years. A ledger of how data are handled stands in guidelines only.':
    '제공자의 제공 기록(제29조)과 수령자의 확인과 수령 기록(제30조). 규칙 제19조부터 제25조까지에 따르며 1년에서 3년간 보존함. 개인데이터 취급대장은 가이드라인에만 있음.',
  'Rules 26 to 28 serve Art 31.': '규칙 제26조부터 제28조까지는 법 제31조에 관한 것임.',
  'Country designated by the Commission as protecting equally': '위원회가 동등한 수준으로 지정한 국가',
  'Recipient whose system ensures equivalent action, by contract or rules within a group':
    '계약 또는 그룹 규칙으로 상당조치 체제를 갖춘 이전받는 자',
  'The recipient is checked about once a year; provision stops where the action can no longer be ensured.':
    '제공받는 자를 1년에 한 번 정도 확인함. 상당조치를 더 이상 보장할 수 없으면 제공을 멈춤.',
  'Recipient certified under an international framework (APEC or Global CBPR)':
    '국제적 체계의 인증을 받은 이전받는 자(APEC 또는 글로벌 CBPR)',
  'Consent of the principal to provision to a third party abroad': '외국에 있는 제3자 제공에 대한 본인의 동의',
  'The information of Rule 17 is given before.': '규칙 제17조의 정보를 미리 제공함.',
  'One of the exceptions of Art 27(1): a law, life or property, public health, public bodies and others':
    '제27조 제1항의 예외 중 하나(법령, 생명·재산, 공중위생, 공공기관 등)',
  'Notice 1 of 2019 of the Personal Information Protection Commission': '개인정보보호위원회(PPC) 2019년 고시 제1호',
  'No later addition to the list was found.': '그 후 목록에 추가된 것은 찾지 못함.',
  'the designation stands under Art 28 since': '그 이후 지정은 제28조에 따름',
  'As a member state of the EU at first; by its own name since it left.':
    '처음에는 EU 회원국으로, 탈퇴 후에는 그 국명으로 지정.',
  'Entrustment and joint use count as no provision to a third party only at home: a recipient abroad needs a ground of Art 28(1) as well.':
    '위탁과 공동이용이 제3자 제공에 해당하지 않는 것은 국내에 한함. 외국에 있는 제공받는 자에게는 제28조 제1항의 근거도 필요함.',
  'Before consent to provision abroad, the principal is told the country, its system, and what the recipient does to protect the data.':
    '외국 제공의 동의를 받기 전에 그 국가, 그 제도, 제공받는 자가 하는 정보 보호 조치를 본인에게 알림.',
  'On request, the principal is told the seven items of Rule 18(3) on a recipient whose system is equivalent; a refusal for serious hindrance to business is told without delay, and explained.':
    '체제가 동등한 제공받는 자에 대하여 본인이 요구하면 규칙 제18조 제3항의 일곱 사항을 알림. 업무에 현저한 지장이 있다는 이유로 거절하면 지체 없이 알리고 설명함.',
  "The recipient's implementation and the foreign systems that may affect it are checked periodically, about once a year; an impairment is answered, and provision stops where the action can no longer be ensured.":
    '제공받는 자의 실시 상황과 이에 영향을 줄 수 있는 외국의 제도를 정기적으로(1년에 한 번 정도) 확인함. 지장이 생기면 조치하고, 상당조치를 더 이상 보장할 수 없으면 제공을 멈춤.',
  "A change of the joint use's purpose or manager is told beforehand; one of the manager's name, address or representative without delay.":
    '공동이용의 목적이나 관리책임자의 변경은 미리 알림. 관리책임자의 이름, 주소, 대표자의 변경은 지체 없이 알림.',
  'Preliminary report promptly: about three to five days, by the guidelines': '속보를 신속히(지침상 약 3~5일 이내)',
  'Sensitive data, likely damage to property, a malicious act, or more than 1,000 people, whether it happened or may have':
    '요배려개인정보, 재산 피해의 우려, 부정한 목적의 행위, 또는 1,000명을 초과하는 경우. 발생했거나 발생했을 우려가 있는 것 포함',
  'Final report': '확보(최종 보고)',
  'Sensitive data, likely damage to property, or more than 1,000 people':
    '요배려개인정보, 재산 피해의 우려, 또는 1,000명을 초과하는 경우',
  'A malicious act': '부정한 목적의 행위',
  'promptly, as the situation allows': '상황에 따라 신속히',
  'Of the entrusted, to the entruster: it then need not report to the Commission itself.':
    '수탁자(委託先)가 위탁자(委託元)에게. 알린 경우 스스로 위원회에 보고하지 않아도 됨.',
  'The Act gives no age; the Commission takes it to be between 12 and 15. The amendment of 2026 brings in an age of 16.':
    '법에 나이가 정해져 있지 않음. 위원회는 12세에서 15세 사이로 봄. 2026년 개정은 16세라는 나이를 도입함.',
  'Purposes are specified and told; consent is asked for other purposes and for provision to third parties.':
    '이용목적을 특정하고 알림. 목적 외 이용과 제3자 제공에는 동의가 필요함.',
  'Purposes are specified and told; consent is asked for other purposes, sensitive data (17(2)) and provision to third parties.':
    '이용목적을 특정하고 알림. 목적 외 이용, 요배려개인정보(제17조 제2항), 제3자 제공에는 동의가 필요함.',
  'Purposes are specified and told; consent is asked for other purposes, sensitive data and provision to third parties.':
    '이용목적을 특정하고 알림. 목적 외 이용, 요배려개인정보, 제3자 제공에는 동의가 필요함.',
  'Name and address of the business operator': '개인정보취급사업자의 이름과 주소',
  'Name of the representative, where the business operator is a corporation':
    '개인정보취급사업자가 법인이면 대표자의 이름',
  'Procedures for requests of principals, and their fees': '본인의 청구 절차와 수수료',
  'Measures for security control': '안전관리 조치',
  'Where data are kept or handled abroad: the country, and how its system was taken into account':
    '정보를 외국에서 보관하거나 취급하는 경우: 그 국가와 그 제도를 고려한 방법',
  'Where complaints are received': '불만 접수처',
  'That data are used jointly': '공동이용한다는 사실',
  'The items of personal data that are used jointly': '공동이용하는 개인데이터의 항목',
  'Who the joint users are': '공동이용자의 범위',
  'What the joint users use them for': '공동이용자의 이용목적',
  'Name of whoever is responsible for managing the data': '정보의 관리에 책임을 지는 자의 이름',
  'Address of whoever is responsible for managing the data': '정보의 관리에 책임을 지는 자의 주소',
  'Name of the representative, where a corporation is responsible for managing the data':
    '법인이 정보의 관리에 책임을 지는 경우 대표자의 이름',
  'A ground': '근거',
  "The recipient's implementation, and foreign systems that may affect it, checked periodically: about once a year":
    '제공받는 자의 실시 상황과 이에 영향을 줄 수 있는 외국의 제도의 정기적 확인: 1년에 한 번 정도',
  'An impairment answered': '지장에 대한 조치',
  'An end, where the action can no longer be ensured': '상당조치를 더 이상 보장할 수 없을 때의 중단',
  "How the recipient's system was established": '제공받는 자의 체제를 갖춘 방법',
  'Outline of the equivalent action': '상당조치의 개요',
  'How often and by which method it is checked': '확인의 빈도와 방법',
  'Name of the foreign country': '외국의 이름',
  'Whether a system of that country may affect the equivalent action, and its outline':
    '상당조치에 영향을 줄 수 있는 그 국가의 제도가 있는지와 그 개요',
  'Whether the equivalent action is impaired, and how': '상당조치에 지장이 있는지와 그 내용',
  'What is done about an impairment': '지장에 대하여 하는 조치',
  "Information on that country's system for the protection of personal information":
    '그 국가의 개인정보 보호 제도에 관한 정보',
  'Information on what the third party does to protect personal information':
    '제3자가 하는 개인정보 보호 조치에 관한 정보',
  'That the country cannot be identified, and why': '국가를 특정할 수 없다는 것과 그 이유',
  'Information that helps the principal in place of the name': '국가 이름 대신 본인에게 참고가 되는 정보',
  'That it cannot be told, and why': '알릴 수 없다는 것과 그 이유',
  'From when the amendment of the APPI promulgated on 17 July 2026 is in force.':
    '2026년 7월 17일 공포된 APPI 개정이 시행되는 시점.',
  'The bill of April 2026 is confirmed, its promulgation was not found again. In force by Cabinet order, of which none had been found by 9 October 2026. The date here is the latest that the act allows: within two years of 17 July 2026.':
    '2026년 4월의 법안은 확인되었으나 공포는 다시 찾지 못함. 시행은 정령에 따르며 2026년 10월 9일까지 정령을 찾지 못함. 여기의 날짜는 법이 허용하는 가장 늦은 날(2026년 7월 17일부터 2년 이내)임.',
  'The data are looked into, and corrected as far as needed.': '데이터를 조사하여 필요한 범위에서 정정한다.',
  'Use is stopped, or data are erased, where the request is founded.':
    '요구에 이유가 있는 경우 이용을 정지하거나 데이터를 삭제한다.',
};
