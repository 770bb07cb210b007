import type { Catalogue } from '../../catalogue.js';

/** Texts that several laws have. */
export const SHARED: Catalogue = {
  'Organisations of fewer than 250 people, unless a risk is likely, the processing is more than occasional, or special or criminal-record data are in it: seldom of use.':
    '従業者250人未満の組織。ただし、リスクが見込まれる場合、処理が一時的でない場合、特別な種類のデータまたは犯罪記録を含む場合を除く。使える場合は少ない。',
  'Binding instrument between public bodies': '公的機関間の拘束力のある文書',
  'between public authorities or bodies': '公的機関の間',
  'Binding corporate rules': '拘束的企業準則（BCR）',
  'Approved code of conduct, with commitments of the importer': '移転先の誓約を伴う承認された行動規範',
  'Approved certification, with commitments of the importer': '移転先の誓約を伴う承認された認証',
  'Administrative arrangement between public bodies': '公的機関間の行政取決め',
  'Explicit consent, given after information on the risks': 'リスクの説明を受けた上での明示の同意',
  'not for public authorities exercising their public powers (49(3))':
    '公権力を行使する公的機関には使えない（第49条第3項）',
  'Contract with the data subject, or steps at their request before it':
    '本人との契約、または本人の求めによる契約前の措置',
  'occasional transfers only (recital 111); not for public authorities exercising their public powers (49(3))':
    '一時的な移転に限る（前文111）。公権力を行使する公的機関には使えない（第49条第3項）',
  'Contract with another, in the interest of the data subject': '本人の利益のための他者との契約',
  'Important reasons of public interest': '公共の利益の重要な理由',
  'the interest must be recognised in the law that the controller is subject to (49(4))':
    '管理者が服する法により認められた利益であること（第49条第4項）',
  'Establishment, exercise or defence of legal claims': '法的請求の立証・行使・防御',
  'occasional transfers only (recital 111)': '一時的な移転に限る（前文111）',
  'Vital interests of somebody who cannot consent': '同意できない者の生命に関する利益',
  'From a public register': '公的登録簿からの移転',
  'neither the whole of the register nor whole categories of it (49(2))':
    '登録簿の全部または区分の全部は不可（第49条第2項）',
  'Compelling legitimate interests': 'やむを得ない正当な利益',
  'not repetitive, of few data subjects, nothing else serving; not for public authorities exercising their public powers (49(3))':
    '反復的でなく、本人が少数で、他に根拠がない場合。公権力を行使する公的機関には使えない（第49条第3項）',
  'recipients that are subject to PIPEDA, the Canadian federal law': 'カナダ連邦法PIPEDAの適用を受ける受領者',
  'automated transfers, and manual ones that are processed further by automated means in Israel':
    '自動化された移転、およびイスラエルでさらに自動処理される手動の移転',
  'Privacy Shield': 'プライバシーシールド（Privacy Shield）',
  'Data Privacy Framework': 'データプライバシーフレームワーク（Data Privacy Framework）',
  'Every transfer needs a ground of Chapter V, onward transfers too.':
    '移転にはすべて第5章（Chapter V）の根拠が必要。再移転も同様である。',
  'without undue delay; later than 72 hours only with the reasons for it':
    '不当な遅滞なく（72時間を超える場合は理由が必要）',
  'awareness of the breach': '漏えい等の認識',
  'without undue delay': '不当な遅滞なく',
  'Where the breach is likely to be a high risk to people.': '侵害が人に高いリスクをもたらすおそれがある場合。',
  'Of the processor, towards the controller. Every breach is documented (33(5)).':
    '処理者から管理者に対して。侵害はすべて文書化する（第33条第5項）。',
  'detection of the breach': '漏えい等の発見',
  'An extension is told, with its reasons, within the first month.': '延長は、最初の1か月以内に理由とともに知らせる。',
  'Name and contact details of the controller, of joint controllers, of the representative and of the data protection officer':
    '管理者、共同管理者、代理人、データ保護責任者の氏名・名称と連絡先',
  'Purposes of the processing': '処理の目的',
  'Categories of data subjects': '本人の種類',
  'Categories of personal data': '個人データの種類',
  'Categories of recipients, those in third countries and international organisations included':
    '受領者の種類（第三国および国際機関の受領者を含む）',
  'Transfers, with the third country or international organisation': '移転と、その第三国または国際機関',
  'For transfers on compelling legitimate interests: documentation of suitable safeguards':
    'やむを得ない正当な利益による移転の場合：適切な保護措置の文書',
  'Of transfers under the second subparagraph of Art 49(1) only: Art 49(6).':
    '第49条第1項第二段の移転に限る：第49条第6項。',
  'Envisaged time limits for erasing each category of data': 'データの種類ごとに予定される消去期限',
  'General description of the technical and organisational security measures':
    '技術的・組織的安全管理措置の一般的な説明',
  'Name and contact details of the processors, of the representative and of the data protection officer':
    '処理者、代理人、データ保護責任者の氏名・名称と連絡先',
  'Name and contact details of each controller on whose behalf the processor acts':
    '処理者が代わって処理を行う各管理者の氏名・名称と連絡先',
  'Categories of processing carried out for each controller': '各管理者のために行う処理の種類',
  'Before processing that is likely to result in a high risk to people': '人に高いリスクをもたらすおそれのある処理の前',
  'A systematic and extensive evaluation of people by automated means, on which decisions rest that affect them significantly':
    '人に重大な影響を与える決定の基礎となる、自動化された手段による体系的かつ広範な評価',
  'Special categories of data, or data on criminal convictions and offences, on a large scale':
    '大規模な特別な種類のデータ、または有罪判決および犯罪に関するデータ',
  'Systematic monitoring of a publicly accessible area on a large scale':
    '公衆がアクセスできる場所の大規模な体系的監視',
  'The register has no field that shows it.': 'これを示す欄は登録簿にない。',
  'A review of the assessment where necessary, at least when the risk changes':
    '必要に応じた（少なくともリスクが変わったときの）評価の見直し',
  'That the data subject has consented': '本人が同意したこと',
  'That legitimate interests are not overridden by those of the data subjects':
    '正当な利益が本人の利益に劣後しないこと',
  'No form is prescribed. The authorities recommend a written assessment: EDPB Guidelines 1/2024, in consultation in 2024; guidance of the ICO.':
    '様式の定めはない。監督機関は書面による評価を推奨している：EDPBガイドライン1/2024（2024年に意見公募）、ICOの指針。',
  'That data are kept no longer than necessary': 'データを必要以上に長く保存しないこと',
  'Documentation of every personal data breach: its facts, its effects, and the remedial action':
    '個人データの侵害すべての文書化：事実、影響、是正措置',
  'Meaningful information on the logic involved, and on what follows for people':
    '関係する論理と、人への影響についての有意義な情報',
  'what else shows compliance: security, contracts, protection by design, transfers':
    'そのほか遵守を示すもの：安全管理、契約、設計によるデータ保護、移転',
  Consent: '同意',
  'Legal claims': '法的請求',
  'controller to controller': '管理者から管理者',
  'controller to processor': '管理者から処理者',
  'processor to processor': '処理者から処理者',
  'processor to controller': '処理者から管理者',
  'as soon as possible': 'できる限り速やかに',
  'Purpose of the processing': '処理の目的',
  'Categories of recipients': '受領者の種類',
  'The law knows no data protection officer.': '法にデータ保護責任者の定めはない。',
  'International judicial co-operation': '国際司法協力',
  'Contract with the data subject, or steps before it that the data subject asks for':
    '本人との契約、または本人の求めによるその前の措置',
  'without unreasonable delay': '不合理な遅滞なく',
  'knowledge of the breach': '漏えい等の認識',
  'Movement of the data across the border': '国境を越えるデータの移動',
  awareness: '認識',
  'without delay': '遅滞なく',
  'Personal Information Protection Commission': '個人情報保護委員会',
  promptly: '速やかに',
  'Purposes of use': '利用目的',
  'Vital interests': '生命に関する利益',
  'Significant harm': '重大な損害',
  'Of the data processor, to the data controller.': '処理者から管理者に対して。',
  'Biometric data': '生体データ',
  'Code of conduct': '行動規範',
  "Contract in the data subject's interest": '本人の利益のための契約',
  immediately: '直ちに',
  'Personal Data Protection Commission': '個人データ保護委員会',
  'categories of data subjects': '本人の種類',
  'no time is set': '期限の定めなし',
  'Security measures': '安全管理措置',
  'Of the processor, to the controller.': '処理者から管理者に対して。',
  'in the most expedient time possible and without unreasonable delay': '可能な限り迅速に、不合理な遅滞なく',
  'discovery or notification of the breach': '漏えい等の発見または通知',
  'telling the consumers': '消費者への通知',
  'Biometric information': '生体情報',
  'Sensitive personal information': 'センシティブな個人情報',
  'genetic data': '遺伝データ',
  'as soon as practicable': 'できる限り速やかに',
  'within a reasonable period': '合理的な期間内に',
  purposes: '目的',
  'racial or ethnic origin': '人種または民族的出自',
  Purpose: '目的',
  Purposes: '目的',
  'categories of data': 'データの種類',
  'Its content is not in these data.': 'その内容はこのデータに含まれていない。',
  purpose: '目的',
  'at once': 'ただちに',
  Health: '健康',
  'Genetic data': '遺伝データ',
  'No article asks for a record of processing.': '処理の記録を求める条文はない。',
  'The law has no number of hours.': '法に時間数の定めはない。',
  'Right to withdraw consent': '同意を撤回する権利',
  'express and written consent for sensitive data': 'センシティブデータに対する明示の書面による同意',
  Treaty: '条約',
  'International judicial cooperation': '国際司法協力',
  'Contract with the data subject, or steps before it': '本人との契約、またはその前の措置',
  'How long data are kept': 'データの保存期間',
  'Erasure or return at the end': '終了時の消去または返還',
  'Processing that is likely to be a high risk': '高いリスクが見込まれる処理',
  'Cooperation of intelligence bodies': '情報機関の協力',
  'Transfers of banks and stock exchanges': '銀行・証券の移転',
  'Racial and ethnic origin': '人種的・民族的出自',
  'Trade union membership': '労働組合への加入',
  'Sex life': '性生活',
  'items of the record': '記録の事項',
  'items of notices': '通知の事項',
  'grounds of transfers, and the recognised places': '移転の根拠と認定された場所',
  'automated decisions': '自動化された決定',
  'It binds everybody who holds personal information, and protects staff too. Time limits before those here are left out.':
    '個人情報を保有するすべての者に適用され、従業者も保護する。ここに示す期限より前のものは省略。',
  'Residents who act for themselves or their household: neither staff nor contacts of business customers.':
    '自らまたは世帯のために行動する住民。従業者や取引先の担当者は含まない。',
  'The act neither limits transfers abroad nor asks for a ground, and access from abroad does not count.':
    '法は国外移転を制限せず、根拠も求めない。国外からのアクセスは対象とならない。',
  'determination of the breach': '侵害の認定',
  'more than 1000 residents': '1000人を超える住民',
  'Free once in 12 months.': '12か月に1回無料。',
  'Data of a known child under 13 are sensitive data. A parent consents, as federal law (COPPA) has it.':
    '13歳未満と知っている子どものデータはセンシティブデータである。連邦法（COPPA）のとおり親が同意する。',
  'No list. Processing is free within the purposes that the notice discloses.':
    '一覧はない。通知で示した目的の範囲で、処理は自由である。',
  'the kinds of data that are exempt one by one, such as health records and credit reports':
    '医療記録や信用報告など、個別に除外されるデータの種類',
  'at least 100,000 consumers, or at least 25,000 consumers and any revenue from the sale of data':
    '消費者100,000人以上、または消費者25,000人以上かつデータ販売による収入',
  'targeted advertising': 'ターゲティング広告',
  'sale of personal data': '個人データの販売',
  'profiling with a foreseeable risk of unfair treatment, unequal impact or injury':
    '不公正な取扱い、不平等な影響または損害の予見可能なリスクを伴うプロファイリング',
  'sensitive data': 'センシティブデータ',
  'Data protection assessments, which the Attorney General may ask for; the contents of the notice presuppose an inventory':
    '司法長官が求めることのできるデータ保護評価。通知の内容は一覧を前提とする',
  'discovery of the breach': '侵害の発見',
  'not later than residents are told': '住民への通知以前に',
  'the Attorney General': '司法長官',
  'at least 100,000 consumers, or at least 25,000 consumers and more than 25 % of revenue from the sale of data':
    '消費者100,000人以上、または消費者25,000人以上かつデータ販売による収入が25 %超',
  'Data processed only to complete a payment do not count. Consumers of the year before.':
    '支払の完了のためだけに処理するデータは数えない。前年の消費者。',
  'online services for minors': '未成年者向けオンラインサービス',
  'more than 500 residents; the Attorney General': '500人を超える住民。司法長官',
  'at least 35,000 consumers, or at least 10,000 consumers and more than 20 % of revenue from the sale of data':
    '消費者35,000人以上、または消費者10,000人以上かつデータ販売による収入が20 %超',
  'Free twice a year.': '年2回無料。',
  'non-profit bodies, higher education, financial institutions (GLBA), health entities (HIPAA)':
    '非営利団体、高等教育機関、金融機関（GLBA）、医療機関（HIPAA）',
  'other processing with a heightened risk of harm': '損害のリスクが高いその他の処理',
  'at least 100,000 consumers, or at least 25,000 consumers and more than 50 % of revenue from the sale of data':
    '消費者100,000人以上、または消費者25,000人以上かつデータ販売による収入が50 %超',
  'Consumers of a calendar year.': '暦年の消費者。',
  'telling the residents': '住民への通知',
  'before the people are told': '人への通知の前',
  '1000 or more residents': '1000人以上の住民',
  'more than 500 residents': '500人を超える住民',
  'small businesses that sell sensitive data: consent': 'センシティブデータを販売する小規模事業者：同意',
  'determination that misuse occurred or is reasonably likely': '悪用があったこと、または合理的に見込まれることの認定',
  'From the receipt of the request.': '請求の受領から起算する。',
  'as soon as reasonably practicable': '合理的に実行可能な限り速やかに',
  'precise geolocation': '精密な位置情報',
  'citizenship or immigration status': '市民権または在留資格',
  'categories of sources': '情報源の類型',
  'sexual orientation': '性的指向',
  'biometric data': '生体データ',
  'sex life and sexual orientation': '性生活および性的指向',
  'It binds by numbers of consumers: see the list SCOPE.': '適用は消費者の人数による。SCOPE の一覧を参照。',
  'categories of personal data that are processed': '処理する個人データの類型',
  'how consumers exercise their rights': '消費者の権利行使の方法',
  'categories of data that third parties receive': '第三者が受け取るデータの類型',
  'categories of third parties': '第三者の類型',
  'sale and targeted advertising, clearly, with the way to opt out':
    '販売およびターゲティング広告（明瞭に、拒否の方法とともに）',
  'an active e-mail address or another contact online': '有効な電子メールアドレスその他のオンライン連絡先',
  'instructions for the processing': '処理に関する指示',
  'nature and purpose of the processing': '処理の性質と目的',
  'types of data': 'データの種類',
  'duration of the processing': '処理の期間',
  'rights and obligations of both parties': '両当事者の権利と義務',
  'confidentiality of each person who processes the data': 'データを処理する各人の守秘義務',
  'deletion or return of the data at the end, as the controller chooses':
    '終了時のデータの消去または返還（管理者の選択による）',
  'what shows compliance, made available on request': '遵守を示す資料（求めに応じて提供）',
  'subcontractors only by written contract with the same obligations': '再委託先は同一の義務を定めた書面の契約による',
  'religious beliefs': '宗教上の信条',
  'a mental or physical health condition or diagnosis': '精神的・身体的な健康状態または診断',
  'genetic data that are processed to identify people uniquely': '個人を一意に識別するために処理する遺伝データ',
  'biometric data that are processed to identify people uniquely': '個人を一意に識別するために処理する生体データ',
  'data of a known child': '児童と判明している者のデータ',
  'precise geolocation (1,750 feet)': '精密な位置情報（1,750フィート）',
  consent: '同意',
  'a sale is for money or other value': '販売とは金銭その他の対価によるもの',
  'targeted advertising to minors of 13 to 15 years, and sale of their data, with consent only':
    '13歳から15歳の未成年者へのターゲティング広告およびそのデータの販売は同意がある場合のみ',
  'how consumers appeal a decision': '消費者が決定に異議を申し立てる方法',
  'assessments by the controller, or the report of an independent assessor':
    '管理者による評価、または独立した評価者の報告書',
  'an opportunity of the controller to object before a subcontractor is engaged':
    '再委託の前に管理者が異議を述べる機会',
  '60 days to cure a violation, as a right': '違反を是正する60日（権利として）',
  'neural or biological data': '神経データまたは生物学的データ',
  'sensitive data are sold only with consent': '機微データの販売は同意がある場合のみ',
  'targeted advertising to minors under 18, and sale of their data, with consent only':
    '18歳未満の未成年者へのターゲティング広告およびそのデータの販売は同意がある場合のみ',
  'signals by which consumers opt out of sale and targeted advertising are honoured':
    '販売およびターゲティング広告を拒否する消費者の信号に従う',
  'whether personal data are collected, used or sold to train large language models':
    '大規模言語モデルの学習のために個人データを収集・利用・販売するかどうか',
  'sensitive categories, named apart': '機微な類型（別途明示）',
  'the date of the last update': '最終更新日',
  'time to cure a violation, as the authority sees fit': '違反を是正する期間（当局の裁量による）',
  'status as a victim of crime': '犯罪被害者であること',
  'status as transgender or nonbinary': 'トランスジェンダーまたはノンバイナリーであること',
  'a financial account with the access to it': 'アクセス手段を伴う金融口座',
  'identifiers that a government has issued': '政府が発行した識別子',
  'precise geolocation may not be sold': '精密な位置情報は販売できない',
  'national origin': '出身国',
  'the methods by which requests are submitted': '請求を提出する方法',
  'assessments by the controller or its assessor, with the cooperation of the processor':
    '管理者またはその評価者による評価（処理者の協力を伴う）',
  'a mental or physical health diagnosis': '精神的・身体的な健康に関する診断',
  '30 days to cure a violation, as a right': '違反を是正する30日（権利として）',
  'a sale is for money alone': '販売とは金銭によるもののみ',
  'a notice, and an opportunity to opt out': '通知および拒否の機会',
  'the sentence "NOTICE: We may sell your sensitive personal data.", if sensitive data are sold':
    '機微データを販売する場合、「NOTICE: We may sell your sensitive personal data.」の文',
  'NOTICE: We may sell your sensitive personal data.': 'NOTICE: We may sell your sensitive personal data.',
  'signals by which consumers opt out of sale and targeted advertising are honoured if the controller honours them for another state':
    '販売およびターゲティング広告を拒否する消費者の信号に、管理者が他の州について従っている場合は従う',
  'third parties in such detail that their kind, and what they do with the data, is understood':
    '第三者（その種類とデータの取扱いが分かる程度に詳しく）',
  'consumer health data': '消費者の健康データ',
  'sensitive data may not be sold': '機微データは販売できない',
  'how consumers learn of material changes': '重要な変更を消費者に知らせる方法',
  'targeted advertising to minors of 13 to 16 years, and sale of their data, with consent only':
    '13歳から16歳の未成年者へのターゲティング広告およびそのデータの販売は同意がある場合のみ',
  'Also those whose data are collected in the state. Staff are outside.':
    '州内でデータを収集される者も含む。従業員は対象外。',
  'Consent, or the necessity for what the consumer has asked for.': '同意、または消費者が求めたことに必要であること。',
  'conditions, treatment, diagnoses, procedures, medication, symptoms and measurements':
    '疾患、治療、診断、処置、投薬、症状および測定値',
  'reproductive and sexual health, gender-affirming care': '生殖・性の健康、性別肯定ケア',
  'a precise location that may show an attempt to obtain health services':
    '医療サービスを受けようとしたことを示しうる精密な位置',
  'a health data policy of its own, linked from the first page':
    '健康データに関する独立の方針（トップページからリンク）',
  'consent to collect, or the necessity for a product or service that the consumer has asked for':
    '収集への同意、または消費者が求めた製品・サービスに必要であること',
  'a consent of its own to share, or that necessity': '共有への別個の同意、または同様の必要性',
  'a signed authorisation to sell, valid for a year': '販売への署名入りの承諾（1年間有効）',
  'a contract with each processor: instructions, and the limits of what it may do':
    '各処理者との契約（指示、およびできることの限度）',
  'categories shared': '共有する類型',
  'data inferred from other data, and kinds that the register has no word for':
    '他のデータから推知したデータ、および登録簿に用語のない種類',
  'as soon as reasonably possible': '合理的に可能な限り速やかに',
};
