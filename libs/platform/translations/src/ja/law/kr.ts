import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Korea. */
export const KR: Catalogue = {
  'Personal Information Protection Act (Act 10465)': '個人情報保護法（法律第10465号）',
  'Personal Information Protection Act, as amended by Act 16930': '個人情報保護法（法律第16930号による改正後）',
  'Chapter 6 (39-3 to 39-15) held for online service providers only.':
    '第6章（第39条の3から第39条の15まで）は情報通信サービス提供者のみに適用された。',
  'Personal Information Protection Act, as amended by Act 19234': '個人情報保護法（法律第19234号による改正後）',
  'Personal Information Protection Act, as amended by Act 21445 (decree 36671)':
    '個人情報保護法（法律第21445号による改正後、施行令第36671号）',
  'Personal Information Protection Act, as amended by Act 21910': '個人情報保護法（法律第21910号による改正後）',
  'Adds the chapter on artificial intelligence (28-12 to 28-15).':
    '人工知能に関する章を加える（第28条の12から第28条の15まで）。',
  'Mandatory certification in ISMS-P, for some controllers': '一部の個人情報処理者に対するISMS-P認証の義務化',
  'Minister of Public Administration and Security': '行政安全部長官（Public Administration and Security）',
  'Leaks were reported to the minister, or to the Korea Internet & Security Agency (KISA). The Commission of those years deliberated and did not enforce.':
    '流出は長官または韓国インターネット振興院（KISA）に届け出ていた。当時の委員会は審議機関であり、執行は行わなかった。',
  'Minister of Security and Public Administration': '安全行政部長官（Security and Public Administration）',
  'Minister of Government Administration and Home Affairs':
    '行政自治部長官（Government Administration and Home Affairs）',
  'Minister of the Interior and Safety': '行政安全部長官（Interior and Safety）',
  'Korea Communications Commission': '放送通信委員会',
  'Breaches are reported to it or to the Korea Internet & Security Agency (KISA).':
    '侵害は同委員会または韓国インターネット振興院（KISA）に届け出る。',
  'The privacy policy (30, decree 31) is the public record; the file register of 32 binds public bodies only; access logs are kept (decree 30(1)5).':
    '処理方針（第30条、施行令第31条）が公開の記録となる。第32条のファイル登録簿は公共機関のみを拘束する。アクセス記録は保管する（施行令第30条第1項第5号）。',
  'A 개인정보취급자, often rendered as personal information handler, is staff of the controller, no controller.':
    '「personal information handler」と訳されることの多い개인정보취급자（個人情報取扱者）は、個人情報処理者の職員であり、個人情報処理者ではない。',
  'Consent of the data subject to provision abroad': '国外提供に対する本人の同意',
  'told of the items of 17(2)': '第17条第2項の事項を知らせた上で',
  'Separate consent of the data subject': '本人の別途の同意',
  'told of the items of 28-8(2); anew on a change of them (28-8(3))':
    '第28条の8第2項の事項を知らせた上で。変更時は改めて得る（第28条の8第3項）',
  'Special provision of a statute, treaty or other international agreement': '法律、条約その他の国際協定の特別な規定',
  'Entrustment or storage by an online service provider, disclosed in its policy or by e-mail':
    '処理方針または電子メールで開示された、情報通信サービス提供者の委託・保管',
  'online service providers; the items of 39-12(3) disclosed or notified':
    '情報通信サービス提供者。第39条の12第3項の事項を公開または通知する',
  'Entrustment or storage needed to conclude or perform a contract with the data subject':
    '本人との契約の締結・履行に必要な委託・保管',
  'only where the data subject is the contracting party; the items of 28-8(2) in the privacy policy (a) or told by e-mail (b)':
    '情報主体が契約の当事者である場合に限る。第28条の8第2項の事項を処理方針で公開（a）、または電子メールで通知（b）',
  'Recipient certified by the Commission (ISMS-P or another designated certification), with measures':
    '委員会の認証（ISMS-Pその他の指定認証）を受け、措置を講じた移転先',
  'safety measures and what the certification needs are in place in the destination':
    '移転先で安全措置と認証に必要な措置が講じられていること',
  'Certification in ISMS-P becomes mandatory for some on 1 July 2027 (32-2).':
    'ISMS-P認証は、一部について2027年7月1日から義務となる（第32条の2）。',
  "Country or international organisation whose protection the Commission recognises as the Act's equal":
    '委員会が法と同等の保護水準と認めた国または国際機関',
  'The first recognition is of 16 September 2025.': '最初の同等性認定は2025年9月16日である。',
  "Commission's recognition of the European Union of 16 September 2025":
    '2025年9月16日の委員会による欧州連合の同等性認定',
  'Korean recognition of the EU': '韓国によるEUの同等性認定',
  'the EU and EEA, but neither resident registration numbers nor personal credit information':
    'EUおよびEEA。住民登録番号と個人信用情報は対象外',
  'The United Kingdom, the United States and Japan are not recognised. Whether any country has been added since is not verified.':
    '英国、米国、日本は認定されていない。その後の追加の有無は確認していない。',
  'Provision to a third party abroad; for online service providers also entrustment and storage abroad, which rest on consent or are disclosed (39-12(2)).':
    '国外の第三者への提供。情報通信サービス提供者については、同意または公開に基づく国外での処理委託と保管も含む（第39条の12第2項）。',
  'Provision abroad, which includes being viewed from abroad; entrustment; storage. So every entrusted party that is not in Korea is one.':
    '国外からの閲覧を含む提供、処理委託、保管。したがって韓国外の受託者はすべて国外移転に当たる。',
  'Before consent is given: the items of 17(2). Online service providers also disclose or notify the four items of 39-12(3).':
    '同意の前に：第17条第2項の事項。情報通信サービス提供者は、第39条の12第3項の4事項も公開または通知する。',
  'The items of 28-8(2), before consent or in the policy; a change is told, and consent obtained anew (28-8(3)).':
    '第28条の8第2項の事項を、同意の前に、または処理方針で知らせる。変更時は知らせて改めて同意を得る（第28条の8第3項）。',
  'The policy holds the ground of each overseas transfer together with the items of 28-8(2).':
    '処理方針には、各国外移転の根拠と第28条の8第2項の事項を記載する。',
  'Safety measures, the handling of complaints and other protection are agreed with the recipient and stand in the contract.':
    '安全措置、苦情処理その他の保護措置を移転先と合意し、契約に反映する。',
  'A recipient abroad that passes the data on to a third country needs a ground of 28-8 as well.':
    'データを第三国に再移転する国外の受領者にも、第28条の8の根拠が必要である。',
  'The Commission can order a transfer to stop that lacks a ground, or a recipient or country that protects too little.':
    '委員会は、根拠のない移転、または移転先もしくは国の保護が不十分な移転の中止を命じることができる。',
  'Online service providers without an address in Korea name a domestic agent.':
    '韓国内に住所のない情報通信サービス提供者は、国内代理人を指定する。',
  'Controllers without an address in Korea name a domestic agent from a turnover of a trillion won or a million data subjects, or where the Commission has asked for documents and so decides (decree 32-3(1)).':
    '韓国内に住所のない個人情報処理者は、売上高1兆ウォンもしくは情報主体100万人以上の場合、または委員会が資料を求めて指定が必要と認めた場合、国内代理人を指定する（施行令第32条の3第1項）。',
  'Controllers without an address in Korea name a domestic agent from a turnover of a trillion won or a million data subjects, or where the Commission has asked for documents and so decides (decree 32-3(1)): their own company in Korea where they have one.':
    '韓国内に住所のない個人情報処理者は、売上高1兆ウォンもしくは情報主体100万人以上の場合、または委員会が資料を求めて指定が必要と認めた場合、国内代理人を指定する（施行令第32条の3第1項）。国内法人があるときは、その法人を指定する。',
  'knowledge of the leak': '流出の認識',
  'ten thousand data subjects or more': '情報主体1万人以上',
  'a thousand data subjects or more': '情報主体1千人以上',
  'Of data that leaked since 19 October 2017 (decree 28355, addenda, art. 2).':
    '2017年10月19日以降に流出したデータについて（大統領令第28355号附則第2条）。',
  'knowledge of the loss, theft or leak': '紛失・盗難・流出の認識',
  'online service providers': '情報通信サービス提供者',
  'a thousand data subjects or more, sensitive or unique-identifier data, or unlawful access from outside (decree 40(1))':
    '情報主体1千人以上、機微情報もしくは固有識別情報、または外部からの不正アクセス（施行令第40条第1項）',
  'Of leaks that became known since 11 September 2026 (Act 21445, addenda, art. 2). Since that day 34(3) is on measures against damage.':
    '2026年9月11日以降に知った流出について（法律第21445号附則第2条）。同日以降、第34条第3項は被害防止の措置に関する規定である。',
  'Of every leak: the thresholds are for the report to the authority only (decree 39).':
    'すべての流出について。基準値は監督機関への届出のみに適用される（施行令第39条）。',
  'knowledge that a leak is possible': '流出の可能性の認識',
  'a possible leak': '流出の可能性',
  'Since the same day forgery, alteration and damage count as well.': '同日以降、偽造、変造、毀損も対象となる。',
  'no time is set: what the party entrusted owes as the controller does (26(8)) it owes to those concerned, and the contract says by when the controller is told':
    '期限の定めなし（受託者は第26条第8項により管理者と同じ義務を本人に負い、管理者への報告期限は契約で定める）',
  'Of the party entrusted, to the controller.': '受託者から個人情報処理者に対して。',
  '26(7) before 15 September 2023.': '2023年9月15日より前は第26条第7項。',
  'Act 14765 put in a new 22(2): the paragraphs after it moved by one.':
    '法律第14765号が新たに第22条第2項を加え、以後の項が一つずつ繰り下がった。',
  "A contract served only where it was inevitable; legitimate interest only where it clearly overrides the data subject's rights.":
    '契約は不可避な場合に限り、正当な利益は情報主体の権利に明らかに優先する場合に限り根拠となった。',
  "Legitimate interest serves only where it clearly overrides the data subject's rights. Public safety is a basis as well (15(1)7). Items processed without consent are published apart, with their basis (22(3)).":
    '正当な利益は、情報主体の権利に明らかに優先する場合に限り根拠となる。公共の安全も根拠である（第15条第1項第7号）。同意なしに処理する項目は、根拠とともに区分して公開する（第22条第3項）。',
  'A privacy impact assessment by public institutions of files above the numbers of the decree':
    '施行令の基準を超えるファイルについて公共機関が行う個人情報影響評価',
  '50,000 people with sensitive or unique identification information, 500,000 by linking files, or a million. Others are to strive to make one (33(11)).':
    '機微情報または固有識別情報5万人（50,000）、ファイルの連係により50万人（500,000）、または100万人。その他の者は実施に努める（第33条第11項）。',
  'items of personal information that are transferred': '移転される個人情報の項目',
  'country to which they are transferred': '移転先の国',
  'date of the transfer': '移転の日',
  'method of the transfer': '移転の方法',
  'name of the recipient': '移転を受ける者の名称',
  "contact of a corporation's information manager": '法人の情報管理責任者の連絡先',
  "recipient's purpose of use": '移転を受ける者の利用目的',
  "recipient's period of retention and use": '移転を受ける者の保有・利用期間',
  'time of the transfer': '移転の時期',
  'contact of a recipient that is a corporation': '法人である移転を受ける者の連絡先',
  'method of refusing the transfer': '移転を拒否する方法',
  'procedure of refusing the transfer': '移転を拒否する手続',
  'effect of refusing the transfer': '移転を拒否した場合の効果',
  'ground of the transfer: which item of 28-8(1)': '移転の根拠：第28条の8第1項のどの号か',
  'provision to a third party abroad: consent': '国外の第三者への提供：同意',
  'Entrustment and storage abroad needed no ground then; online service providers disclosed them (39-12).':
    '当時、国外での処理委託と保管に根拠は不要であり、情報通信サービス提供者が公開した（第39条の12）。',
  'provision abroad, being viewed from abroad included; entrustment; storage':
    '国外からの閲覧を含む提供、処理委託、保管',
  'purposes of processing': '処理の目的',
  'periods of processing and retention': '処理および保有の期間',
  'provision to third parties, if any': '第三者提供（該当する場合）',
  'destruction of personal information': '個人情報の破棄',
  'procedure and method of destruction; of what a law has kept, which law and which items':
    '破棄の手続と方法。法令により保存するものは、その法令と項目',
  'that sensitive data may come to be public, and how to choose otherwise, if any':
    '機微情報が公開される可能性と、非公開を選ぶ方法（該当する場合）',
  'entrustment of processing, if any': '処理の委託（該当する場合）',
  'processing of pseudonymised data, if any': '仮名情報の処理（該当する場合）',
  'rights and duties of data subjects and their legal representatives, and how to exercise them':
    '情報主体およびその法定代理人の権利・義務とその行使方法',
  'name of the chief privacy officer, or of the department in charge': '個人情報保護責任者の氏名または担当部署の名称',
  'telephone number of the chief privacy officer or the department in charge':
    '個人情報保護責任者または担当部署の電話番号',
  'devices that collect automatically, such as cookies, and how to refuse them, if any':
    'クッキーなど自動的に収集する装置とその拒否方法（該当する場合）',
  'items of personal information': '個人情報の項目',
  'ground of overseas transfers and the items of 28-8(2), if any':
    '国外移転の根拠と第28条の8第2項の事項（該当する場合）',
  'safety measures': '安全性確保措置',
  'country in which data are processed that are collected in Korea directly from abroad, if any':
    '国外から韓国内で直接収集するデータを処理する国（該当する場合）',
  'date from which the policy, as it was changed last, applies': '最後に変更された処理方針の適用日',
  'The standard guidelines of the Commission on the protection of personal information.':
    '委員会の標準個人情報保護指針。',
  'items processed without consent, with the basis, apart from the others':
    '同意なしに処理する項目とその根拠（他と区分して）',
  'name (of a corporation also the name of its representative), address, telephone number and e-mail address of the domestic agent, if any':
    '国内代理人の名称（法人の場合は代表者の氏名も）、住所、電話番号、電子メールアドレス（該当する場合）',
  'criteria and procedure of fully automated decisions, and how they process personal information, if any':
    '完全に自動化された決定の基準と手続、および個人情報の処理方法（該当する場合）',
  'criteria by which additional use or provision is judged, if any': '追加的な利用・提供の判断基準（該当する場合）',
  'purpose and type of use for the development of artificial intelligence that the Commission has allowed, if any':
    '委員会が許可した、人工知能の開発のための利用の目的と類型（該当する場合）',
  'items of personal information that leaked': '流出した個人情報の項目',
  'when and how it happened': '発生した時点と経緯',
  'what data subjects can do to keep the damage small': '被害を最小にするために情報主体ができること',
  'what the controller does about it, and how damage is redressed': '個人情報処理者の対応と被害救済の手続',
  'department that takes reports, and its contact': '届出を受ける部署とその連絡先',
  'that damages can be claimed, and how': '損害賠償を請求できることとその方法',
  'consent to sensitive information, criminal records included, apart from other consent; or a statute that requires or permits it':
    '犯罪経歴を含む機微情報に対する、他の同意と区別した同意、またはこれを求めもしくは許す法令',
  'Without paragraphs until Act 14107 added 23(2).': '法律第14107号が第23条第2項を加えるまで、項はなかった。',
  'consent to passport, driving licence and alien registration numbers, apart from other consent; or a statute that requires or permits it':
    '旅券番号、運転免許番号、外国人登録番号に対する、他の同意と区別した同意、またはこれを求めもしくは許す法令',
  'yearly notice of how personal information is used; from numbers set by decree':
    '個人情報の利用内訳の年次通知（施行令の定める数から）',
  'yearly notice of use and provision, with how data subjects can see them; from numbers set by decree':
    '利用・提供内訳とその確認方法の年次通知（施行令の定める数から）',
  'The counts are daily averages of the last three months of the year before.':
    '数は、前年の最後の3か月の1日平均である。',
  'chief privacy officer appointed by a decision of the board and reported to the Commission; of controllers set by decree':
    '理事会の議決で選任され委員会に届け出られる個人情報保護責任者（施行令の定める個人情報処理者）',
  'By decree 32(3): sales above 180 thousand million won together with sensitive or unique identification data of 50,000 people or data of a million; universities of 20,000 students; tertiary hospitals; operators of public systems.':
    '施行令第32条第3項：売上高1,800億ウォン（KRW 180 bn）超で、機微情報・固有識別情報50,000人または個人情報100万人。学生20,000人の大学。上級総合病院。公共システムの運営機関。',
  'content of the entrusted work': '委託する業務の内容',
  'the entrusted party': '受託者',
  'parties entrusted in turn by the entrusted party, to which the delegator consents (26(6))':
    '受託者の再受託者（委託者の同意を要する）（第26条第6項）',
  'no processing beyond the entrusted work': '委託業務の範囲を超える処理の禁止',
  'technical and managerial safeguards': '技術的・管理的保護措置',
  'purpose and scope of the entrusted work': '委託業務の目的と範囲',
  'limits of entrusting it in turn': '再委託の制限',
  'limits of access and other safety measures': 'アクセス制限その他の安全性確保措置',
  'inspection and supervision': '点検と監督',
  'liability for damages': '損害賠償責任',
  'each data subject is told of the work and the party, and of their change, where promotion or solicitation of sales is entrusted':
    '広報または販売勧誘の業務を委託する場合、業務と受託者およびその変更を各情報主体に知らせる',
  'On paper, by e-mail, fax, telephone or text message; on the website for 30 days only where that is impossible without fault (decree 28(5)).':
    '書面、電子メール、ファクス、電話または文字メッセージによる。過失なく知らせることができない場合に限り、ウェブサイトに30日間掲載する（施行令第28条第5項）。',
  recipient: '提供を受ける者',
  'items that are provided': '提供する項目',
  'right to refuse consent, and what disadvantage follows; told when consent is asked for':
    '同意を拒否する権利と、拒否による不利益。同意を求める際に知らせる',
  "agent's name": '代理人の氏名',
  "name of the agent's representative, if the agent is a corporation": '代理人が法人の場合、その代表者の氏名',
  "agent's address": '代理人の住所',
  "agent's telephone number": '代理人の電話番号',
  "agent's e-mail address": '代理人の電子メールアドレス',
  'the criteria and the procedure of fully automated decisions, and how they process personal information, are made public':
    '完全に自動化された決定の基準と手続、および個人情報の処理方法を公開する',
  'people can refuse a fully automated decision that affects their rights or duties gravely, and ask for an explanation of any':
    '自らの権利・義務に重大な影響を及ぼす完全に自動化された決定を拒否し、すべての決定について説明を求めることができる',
  'They cannot refuse one that rests on their consent, on a law, or on a contract with them.':
    '本人の同意、法律または本人との契約に基づく決定は拒否できない。',
  'what the guidelines of the Commission add': '委員会の指針が加える事項',
  'what the decree may add (34(1)7)': '施行令が加えることのできる事項（第34条第1項第7号）',
  'If there is good reason it takes longer: the reason is told, and the request is met once it has passed.':
    '正当な理由があれば延期できる。その理由を知らせ、理由が消滅した後に請求に応じる。',
};
