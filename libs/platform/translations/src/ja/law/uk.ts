import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of the United Kingdom. */
export const UK: Catalogue = {
  'Regulation (EU) 2016/679 (General Data Protection Regulation) and Data Protection Act 2018':
    '規則(EU) 2016/679（一般データ保護規則）および2018年データ保護法（Data Protection Act 2018）',
  'As a member state, and in the transition period of the withdrawal agreement.':
    '加盟国として、および離脱協定の移行期間中。',
  'UK General Data Protection Regulation and Data Protection Act 2018':
    '英国一般データ保護規則（UK GDPR）および2018年データ保護法（Data Protection Act 2018）',
  'UK General Data Protection Regulation and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025':
    '2025年データ（利用・アクセス）法（Data (Use and Access) Act 2025）により改正された英国一般データ保護規則（UK GDPR）および2018年データ保護法（Data Protection Act 2018）',
  'Information Commissioner': '情報コミッショナー（Information Commissioner）',
  'Information Commission': '情報委員会（Information Commission）',
  'From when it has the functions of the Information Commissioner was not verified.':
    '情報コミッショナーの権限を引き継ぐ時期は確認していない。',
  'In writing, electronic form included (30(3)); shown to the Commissioner on request (30(4)).':
    '電子的方式を含む書面による（第30条第3項）。求めに応じてコミッショナーに提示する（第30条第4項）。',
  'The Data (Use and Access) Act 2025 left Art 30 as it was.':
    '2025年データ（利用・アクセス）法は第30条を変更していない。',
  'Approval by regulations (adequacy regulations, data bridge)': '規則による承認（adequacy regulations、data bridge）',
  'Binding instrument of a public body': '公的機関の拘束力のある文書',
  'between a public body and another relevant person': '公的機関と他の「relevant person」との間',
  'Data (Use and Access) Act 2025, Schedule 7, para 6.': '2025年データ（利用・アクセス）法、Schedule 7、第6項。',
  'Authorisation by the Commissioner.': 'コミッショナーの許可。',
  'Standard data protection clauses specified in regulations of the Secretary of State':
    '国務大臣の規則が定める標準データ保護条項',
  'No such regulations were found.': '該当する規則は見つからなかった。',
  'International Data Transfer Agreement': '国際データ移転契約（IDTA）',
  'International Data Transfer Addendum to the EU standard contractual clauses':
    'EU標準契約条項に対する国際データ移転補遺',
  'UK binding corporate rules': '英国の拘束的企業準則',
  'Approval by the Commissioner (47).': 'コミッショナーの承認（第47条）。',
  'Contractual clauses authorised by the Commissioner': 'コミッショナーが許可した契約条項',
  'One of the derogations of Art 49(1)(a) to (g), without saying which':
    '第49条第1項(a)から(g)の例外のいずれか（特定なし）',
  'each of them has limits of its own: say which is relied on':
    'それぞれに固有の制限があるため、どれによるかを示すこと',
  'Telling the Commissioner and the data subjects.': 'コミッショナーおよび本人への通知。',
  'DPA 2018 Sch 21': 'DPA 2018 Sch 21（2018年データ保護法附則）',
  'With the institutions of the EU and the EEA.': 'EUの機関およびEEAを含む。',
  'private-sector organisations under the APPI': 'APPIの適用を受ける民間部門の組織',
  'recipients under the PIPA, personal credit information included': 'PIPAの適用を受ける受領者（個人信用情報を含む）',
  'it counts as made under Art 45A since': '以後、第45A条に基づくものとみなされる',
  'organisations in the United States certified to the Data Privacy Framework with its UK Extension; sensitive data must be marked as such for the recipient':
    'UK Extensionを伴うデータプライバシーフレームワークの認証を受けた米国の組織。センシティブデータは、受領者にその旨を明示する必要がある',
  'Regulations after it: not verified.': 'その後の規則は確認していない。',
  'UK-US data bridge': '英米データブリッジ（UK-US data bridge）',
  'the IDTA (A1.0) or the Addendum (B1.0)': 'IDTA（A1.0）または補遺（B1.0）',
  'EU standard contractual clauses, controller to controller, set I (2001/497/EC)':
    'EU標準契約条項（管理者から管理者、セットI）（2001/497/EC）',
  'EU standard contractual clauses, controller to processor (2002/16/EC)':
    'EU標準契約条項（管理者から処理者）（2002/16/EC）',
  'EU standard contractual clauses, controller to controller, set II (2004/915/EC)':
    'EU標準契約条項（管理者から管理者、セットII）（2004/915/EC）',
  'EU standard contractual clauses, controller to processor (2010/87/EU)':
    'EU標準契約条項（管理者から処理者）（2010/87/EU）',
  'Whether a newer version has been issued: not verified.': 'より新しい版の有無は確認していない。',
  'International Data Transfer Agreement A1.0': '国際データ移転契約（IDTA）A1.0',
  'Parties and signatures.': '当事者と署名。',
  'Details of the transfer.': '移転の詳細。',
  'Transferred data.': '移転されるデータ。',
  'Security requirements.': '安全管理の要件。',
  'Extra protection clauses, where the assessment asks for them.': '評価により必要とされる場合の追加的保護条項。',
  'Commercial clauses: optional.': '商業条項：任意。',
  'Mandatory clauses.': '必須条項。',
  'International Data Transfer Addendum B1.0 to the EU standard contractual clauses':
    'EU標準契約条項に対する国際データ移転補遺B1.0',
  'Parties.': '当事者。',
  'The clauses of 2021 that it amends, with their modules and options.':
    '補遺が変更する2021年の条項とそのモジュールおよびオプション。',
  'What the annexes of the clauses hold.': '条項の附属書の内容。',
  'Who may end it when the approved Addendum changes.': '承認された補遺が変更された場合に終了できる者。',
  'UK binding corporate rules for controllers, approved by the Commissioner':
    'コミッショナーが承認した、管理者のための英国の拘束的企業準則',
  'UK binding corporate rules for processors, approved by the Commissioner':
    'コミッショナーが承認した、処理者のための英国の拘束的企業準則',
  'UK Addendum to binding corporate rules approved in the EU':
    'EUで承認された拘束的企業準則に対する英国補遺（UK Addendum）',
  'Of December 2023: the day was not verified.': '2023年12月のもの。日は確認していない。',
  'Every transfer is approved by regulations, made under appropriate safeguards or on a derogation, onward transfers too.':
    '移転はすべて、規則による承認、適切な保護措置または例外による。再移転も同様である。',
  'The EU standard contractual clauses of 2021 have never been a ground by themselves: the Addendum makes them one.':
    '2021年のEU標準契約条項は、単独で根拠となったことはない。補遺により根拠となる。',
  'Before safeguards are relied on, it is assessed whether the protection in the destination is essentially equivalent.':
    '保護措置を根拠とする前に、移転先の保護が本質的に同等であるかを評価する。',
  'The data protection test: after the transfer, the standard of protection is not materially lower than in the United Kingdom. For regulations it is the Secretary of State’s; for safeguards, the exporter’s, acting reasonably and proportionately.':
    'データ保護テスト：移転後の保護水準が英国より実質的に低くないこと。規則については国務大臣が、保護措置については移転元が、合理的かつ比例的に判断する。',
  'The notice says that data will go to a third country, whether it is approved by regulations, and else which safeguards there are and how to obtain a copy. The article does not ask for the countries in terms; the Commissioner’s practice is to have them named. The record must name them.':
    '通知には、データが第三国に移転されること、規則による承認の有無、ない場合は保護措置とその写しの入手方法を記載する。条文は国名を明示的には求めていないが、コミッショナーの実務では記載する。記録には国名が必要である。',
  'Binding corporate rules (47) and clauses of the parties’ own (46(3)) go to the Commissioner, and so do compelling legitimate interests (49(1)); the IDTA and the Addendum do not.':
    '拘束的企業準則（第47条）と当事者独自の条項（第46条第3項）、やむを得ない正当な利益（第49条第1項）はコミッショナーの関与を要する。IDTAと補遺は要しない。',
  'A controller or processor that is not established in the United Kingdom and subject to its regulation by Art 3(2) appoints a representative there.':
    '英国内に拠点がなく、第3条第2項により英国の規則の適用を受ける管理者または処理者は、英国内の代理人を指定する。',
  'Unless the breach is unlikely to be a risk to people; to the Commissioner.':
    '侵害が人にリスクをもたらすおそれが低い場合を除く。コミッショナーに対して。',
  'Providers of public electronic communications services; whatever the risk.':
    '公衆電子通信サービスの提供者。リスクを問わない。',
  'For services of the information society that rest on consent.': '同意に基づく情報社会サービスについて。',
  'Recognised legitimate interests are those of Annex 1, and need no balancing. They do not serve in the EU.':
    '「認められた正当な利益」は附属書1（Annex 1）のものであり、比較衡量を要しない。EUでは使えない。',
  'Employment, social security and social protection': '雇用、社会保障、社会的保護',
  'Health or social care purposes': '保健または社会福祉の目的',
  'Public health': '公衆衛生',
  'Research etc': '研究等',
  'Statutory etc and government purposes': '法令上の目的等および政府の目的',
  'Administration of justice and parliamentary purposes': '司法および議会の目的',
  'Equality of opportunity or treatment': '機会または取扱いの平等',
  'Racial and ethnic diversity at senior levels of organisations': '組織の上級職における人種的・民族的多様性',
  'Preventing or detecting unlawful acts': '違法行為の防止または発見',
  'Protecting the public against dishonesty etc': '不正行為等からの公衆の保護',
  'Regulatory requirements relating to unlawful acts and dishonesty etc':
    '違法行為および不正行為等に関する規制上の要件',
  'Journalism etc in connection with unlawful acts and dishonesty etc': '違法行為および不正行為等に関する報道等',
  'Preventing fraud': '詐欺の防止',
  'Suspicion of terrorist financing or money laundering': 'テロ資金供与またはマネーロンダリングの疑い',
  'Support for individuals with a particular disability or medical condition': '特定の障害または疾病のある個人の支援',
  'Counselling etc': 'カウンセリング等',
  'Safeguarding of children and of individuals at risk': '子どもおよび危険にさらされた個人の保護',
  'Safeguarding of economic well-being of certain individuals': '特定の個人の経済的福祉の保護',
  Insurance: '保険',
  'Occupational pensions': '企業年金',
  'Political parties': '政党',
  'Elected representatives responding to requests': '要請に対応する議員',
  'Disclosure to elected representatives': '議員への開示',
  'Informing elected representatives about prisoners': '受刑者に関する議員への情報提供',
  'Publication of legal judgments': '裁判の公表',
  'Anti-doping in sport': 'スポーツにおけるアンチドーピング',
  'Standards of behaviour in sport': 'スポーツにおける行動基準',
  "Protecting individual's vital interests": '個人の生命に関する利益の保護',
  'Processing by not-for-profit bodies': '非営利団体による処理',
  'Personal data in the public domain': '公知の個人データ',
  'Judicial acts': '司法行為',
  'Administration of accounts used in commission of indecency offences involving children':
    '児童に関わるわいせつ犯罪に使われる口座の管理',
  'Extension of conditions in Part 2 of this Schedule referring to substantial public interest':
    '重要な公共の利益に言及するSchedule Part 2の条件の拡張',
  'Extension of insurance conditions': '保険の条件の拡張',
  'For special categories on Art 9(2)(b), (g), (h), (i) or (j), and for criminal offence data: a condition of Schedule 1':
    '第9条第2項(b)、(g)、(h)、(i)または(j)による特別な種類のデータおよび犯罪データ：Schedule 1の条件',
  'Where a condition needs an appropriate policy document: whether data are retained and erased as it says, and the reasons if not':
    '条件が適切な方針文書（appropriate policy document）を求める場合：方針のとおりにデータを保存し消去しているか、していないときはその理由',
  'The record of Art 30 also names the condition, and how Art 6 is satisfied: para 41(a), (b).':
    '第30条の記録には、条件と、第6条の充足方法も記載する：第41項(a)、(b)。',
  'A way to complain to the controller, as by an electronic form; receipt confirmed within 30 days, and an answer without undue delay':
    '電子フォームなど、管理者に苦情を申し立てる方法。30日以内に受領を確認し、不当な遅滞なく回答する',
  'the list of processing that the Commissioner publishes (35(4))': 'コミッショナーが公表する処理の一覧（第35条第4項）',
  'From when the Information Commission has the place of the Information Commissioner.':
    '情報委員会が情報コミッショナーに代わる時期。',
  'The Act founds it, and SI 2026/386 is made with its s119. From when s119 is in force was not found.':
    '法は同委員会を設置し、SI 2026/386はそのs119に基づく。s119の施行時期は見つからなかった。',
};
