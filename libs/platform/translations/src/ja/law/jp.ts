import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Japan. */
export const JP: Catalogue = {
  'Act on the Protection of Personal Information (Act 57 of 2003), before the amendments of 2020 and 2021':
    '個人情報の保護に関する法律（平成15年法律第57号、2003年）、2020年および2021年の改正前',
  'Its rule on third parties abroad, Art 24, is in force since 30 May 2017.':
    '外国にある第三者に関する規定（第24条）は、2017年5月30日から施行されている。',
  'Act on the Protection of Personal Information (Act 57 of 2003), as amended in 2020 and 2021':
    '個人情報の保護に関する法律（平成15年法律第57号、2003年）、2020年および2021年の改正後',
  'Act on the Protection of Personal Information (Act 57 of 2003), as amended in 2026':
    '個人情報の保護に関する法律（平成15年法律第57号、2003年）、2026年の改正後',
  'Passed on 10 July and promulgated on 17 July 2026. What it changes is not worked in: its commencement is to be set by Cabinet order.':
    '2026年7月10日成立、7月17日公布。施行日は政令で定められるため、改正内容は反映していない。',
  'The competent minister of each sector': '各事業分野の主務大臣',
  'Records of provision to and receipt from third parties.':
    '第三者提供に係る記録および第三者提供を受ける際の確認・記録。',
  'Records of provision by the giver (Art 29) and of receipt, with its confirmation, by the receiver (Art 30), as Rules 19 to 25 have it, kept for one to three years. A ledger of how data are handled stands in guidelines only.':
    '提供者による提供の記録（第29条）および受領者による確認と記録（第30条）。規則第19条から第25条までにより、1年から3年保存する。個人データ取扱台帳はガイドラインのみにある。',
  'Rules 26 to 28 serve Art 31.': '規則第26条から第28条までは法第31条に係る。',
  'Country designated by the Commission as protecting equally': '委員会が同等の水準にあると認めて指定した外国',
  'Recipient whose system ensures equivalent action, by contract or rules within a group':
    '契約またはグループ内規程により相当措置を講ずる体制を整備した提供先',
  'The recipient is checked about once a year; provision stops where the action can no longer be ensured.':
    '提供先を年1回程度確認する。相当措置の継続的な実施の確保が困難となったときは提供を停止する。',
  'Recipient certified under an international framework (APEC or Global CBPR)':
    '国際的な枠組みの認定を受けた提供先（APECまたはグローバルCBPR）',
  'Consent of the principal to provision to a third party abroad': '外国にある第三者への提供に対する本人の同意',
  'The information of Rule 17 is given before.': '規則第17条の情報をあらかじめ提供する。',
  'One of the exceptions of Art 27(1): a law, life or property, public health, public bodies and others':
    '第27条第1項の例外のいずれか（法令、生命・財産、公衆衛生、国の機関等）',
  'Notice 1 of 2019 of the Personal Information Protection Commission': '個人情報保護委員会告示第1号（2019年）',
  'No later addition to the list was found.': 'その後の一覧への追加は見つからなかった。',
  'the designation stands under Art 28 since': '以後、指定は第28条に基づく',
  'As a member state of the EU at first; by its own name since it left.':
    '当初はEU加盟国として、離脱後はその国名により指定。',
  'Entrustment and joint use count as no provision to a third party only at home: a recipient abroad needs a ground of Art 28(1) as well.':
    '委託と共同利用が第三者提供に当たらないのは国内に限られる。外国にある提供先には、第28条第1項の根拠も必要である。',
  'Before consent to provision abroad, the principal is told the country, its system, and what the recipient does to protect the data.':
    '外国にある第三者への提供の同意を得る前に、当該外国の名称、その制度、提供先が講ずる個人情報保護のための措置を本人に提供する。',
  'On request, the principal is told the seven items of Rule 18(3) on a recipient whose system is equivalent; a refusal for serious hindrance to business is told without delay, and explained.':
    '体制を整備した提供先については、本人の求めに応じて規則第18条第3項の7事項を提供する。業務の適正な実施に著しい支障を及ぼすとして提供しない場合は、遅滞なく通知し、理由を説明する。',
  "The recipient's implementation and the foreign systems that may affect it are checked periodically, about once a year; an impairment is answered, and provision stops where the action can no longer be ensured.":
    '提供先による相当措置の実施状況と、これに影響を及ぼすおそれのある外国の制度を、定期的に（年1回程度）確認する。支障が生じたときは必要かつ適切な措置を講じ、継続的な実施の確保が困難となったときは提供を停止する。',
  "A change of the joint use's purpose or manager is told beforehand; one of the manager's name, address or representative without delay.":
    '共同利用の利用目的または管理責任者の変更は、あらかじめ通知等を行う。管理責任者の氏名・名称、住所、代表者の変更は遅滞なく行う。',
  'Preliminary report promptly: about three to five days, by the guidelines':
    '速報を速やかに（ガイドラインではおおむね3～5日以内）',
  'Sensitive data, likely damage to property, a malicious act, or more than 1,000 people, whether it happened or may have':
    '要配慮個人情報、財産的被害のおそれ、不正の目的によるおそれ、または1,000人を超える漏えい等（発生したおそれがある場合を含む）',
  'Final report': '確報',
  'Sensitive data, likely damage to property, or more than 1,000 people':
    '要配慮個人情報、財産的被害のおそれ、または1,000人を超える漏えい等',
  'A malicious act': '不正の目的をもって行われたおそれがある行為',
  'promptly, as the situation allows': '状況に応じて速やかに',
  'Of the entrusted, to the entruster: it then need not report to the Commission itself.':
    '委託先から委託元への通知。通知したときは、委託先自身による委員会への報告を要しない。',
  'The Act gives no age; the Commission takes it to be between 12 and 15. The amendment of 2026 brings in an age of 16.':
    '法に年齢の定めはない。委員会は12歳から15歳までの間としている。2026年の改正は16歳という年齢を導入する。',
  'Purposes are specified and told; consent is asked for other purposes and for provision to third parties.':
    '利用目的を特定し、通知または公表する。目的外利用と第三者提供には同意を要する。',
  'Purposes are specified and told; consent is asked for other purposes, sensitive data (17(2)) and provision to third parties.':
    '利用目的を特定し、通知または公表する。目的外利用、要配慮個人情報（第17条第2項）、第三者提供には同意を要する。',
  'Purposes are specified and told; consent is asked for other purposes, sensitive data and provision to third parties.':
    '利用目的を特定し、通知または公表する。目的外利用、要配慮個人情報、第三者提供には同意を要する。',
  'Name and address of the business operator': '個人情報取扱事業者の氏名または名称および住所',
  'Name of the representative, where the business operator is a corporation': '法人の場合は代表者の氏名',
  'Procedures for requests of principals, and their fees': '本人の請求等に応じる手続と手数料',
  'Measures for security control': '安全管理のために講じた措置',
  'Where data are kept or handled abroad: the country, and how its system was taken into account':
    '外国でデータを保管または取り扱う場合は、当該外国の名称と、その制度をどのように把握したか',
  'Where complaints are received': '苦情の申出先',
  'That data are used jointly': '共同利用をする旨',
  'The items of personal data that are used jointly': '共同して利用される個人データの項目',
  'Who the joint users are': '共同して利用する者の範囲',
  'What the joint users use them for': '利用する者の利用目的',
  'Name of whoever is responsible for managing the data': '個人データの管理について責任を有する者の氏名または名称',
  'Address of whoever is responsible for managing the data': '個人データの管理について責任を有する者の住所',
  'Name of the representative, where a corporation is responsible for managing the data':
    '管理責任者が法人の場合は代表者の氏名',
  'A ground': '根拠',
  "The recipient's implementation, and foreign systems that may affect it, checked periodically: about once a year":
    '提供先による相当措置の実施状況と、これに影響を及ぼすおそれのある外国の制度の定期的な確認（年1回程度）',
  'An impairment answered': '支障が生じたときの措置',
  'An end, where the action can no longer be ensured': '相当措置の継続的な実施の確保が困難となったときの提供の停止',
  "How the recipient's system was established": '提供先の体制の整備の方法',
  'Outline of the equivalent action': '相当措置の概要',
  'How often and by which method it is checked': '確認の頻度および方法',
  'Name of the foreign country': '当該外国の名称',
  'Whether a system of that country may affect the equivalent action, and its outline':
    '相当措置の実施に影響を及ぼすおそれのある当該外国の制度の有無およびその概要',
  'Whether the equivalent action is impaired, and how': '相当措置の実施に関する支障の有無およびその概要',
  'What is done about an impairment': '支障に関して講ずる措置の概要',
  "Information on that country's system for the protection of personal information":
    '当該外国における個人情報の保護に関する制度に関する情報',
  'Information on what the third party does to protect personal information':
    '当該第三者が講ずる個人情報の保護のための措置に関する情報',
  'That the country cannot be identified, and why': '当該外国を特定できない旨およびその理由',
  'Information that helps the principal in place of the name': '当該外国の名称に代わる本人に参考となるべき情報',
  'That it cannot be told, and why': '情報を提供できない旨およびその理由',
  'From when the amendment of the APPI promulgated on 17 July 2026 is in force.':
    '2026年7月17日公布の個人情報保護法改正が施行される時期。',
  'The bill of April 2026 is confirmed, its promulgation was not found again. In force by Cabinet order, of which none had been found by 9 October 2026. The date here is the latest that the act allows: within two years of 17 July 2026.':
    '2026年4月の法案は確認したが、公布は改めて確認できていない。施行日は政令で定められ、2026年10月9日までに見つからなかった。ここの日付は法が認める最も遅い日（2026年7月17日から2年以内）である。',
  'The data are looked into, and corrected as far as needed.': 'データを調査し、必要な範囲で訂正する。',
  'Use is stopped, or data are erased, where the request is founded.':
    '請求に理由がある場合、利用を停止し、またはデータを消去する。',
};
