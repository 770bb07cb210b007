import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Switzerland. */
export const CH: Catalogue = {
  'Federal Act on Data Protection of 19 June 1992 and its Ordinance of 14 June 1993':
    '1992年6月19日の連邦データ保護法および1993年6月14日の同施行令',
  'Knew no record of processing, no breach duty, and no country in the notice; protected legal persons too.':
    '処理活動の記録、侵害の通知義務、通知における国名の記載はなかった。法人も保護していた。',
  'Federal Act on Data Protection of 25 September 2020 (FADP, SR 235.1) and Data Protection Ordinance (DPO, SR 235.11)':
    '2020年9月25日の連邦データ保護法（FADP、SR 235.1）およびデータ保護令（DPO、SR 235.11）',
  'Federal Data Protection Commissioner': '連邦データ保護コミッショナー',
  'Federal Data Protection and Information Commissioner': '連邦データ保護・情報コミッショナー（FDPIC）',
  'Data files are declared to the Commissioner for the public register of data files: by private persons who regularly process sensitive data or personality profiles, or regularly disclose data to third parties.':
    'データファイルの公開登録簿のため、FDPICにデータファイルを届け出る。機微な個人データや人格プロファイルを定期的に処理し、またはデータを定期的に第三者に開示する私人が対象。',
  'Companies with fewer than 250 employees on 1 January of a year, and natural persons, unless sensitive data are processed on a large scale or high-risk profiling is carried out (12(5); DPO 24).':
    '毎年1月1日時点で従業者250人未満の企業および自然人。ただし、機微な個人データを大規模に処理する場合、または高リスクのプロファイリングを行う場合を除く（第12条第5項、DPO第24条）。',
  'Federal bodies notify their records to the Commissioner (12(4)).':
    '連邦機関は、その記録をFDPICに届け出る（第12条第4項）。',
  'A private controller need not appoint an officer.': '私人の管理者には、データ保護顧問の選任義務はない。',
  'Legislation that gives adequate protection': '十分な保護を与える法令',
  'The Commissioner’s list did not bind: whoever disclosed answered for the protection being adequate.':
    'FDPICの一覧に拘束力はなく、開示する者が保護の十分性について責任を負った。',
  'State on the list of the Federal Council': '連邦参事会の一覧にある国',
  'Annex 1 of the ordinance binds.': '政令の附属書1は拘束力を有する。',
  'Treaty under international law': '国際条約',
  'Sufficient guarantees, by contract in particular': '契約などによる十分な保証',
  'The Commissioner is informed of the guarantees (6(3)).': '保証措置をFDPICに知らせる（第6条第3項）。',
  'Data protection clauses in a contract between the parties': '当事者間の契約におけるデータ保護条項',
  'Notified to the Commissioner before the data are disclosed.': 'データの開示前にFDPICに届け出る。',
  'Specific guarantees of the competent federal body': '所管連邦機関の個別の保証',
  'Standard contract clauses drawn up or approved by the Commissioner': 'FDPICが作成または承認した標準契約条項',
  'The Commissioner is told in general terms that they are used (6(3); ordinance of 1993, 6(3)).':
    '使用していることをFDPICに一般的に知らせる（第6条第3項、1993年の政令第6条第3項）。',
  'Standard data protection clauses issued, approved or recognised by the Commissioner':
    'FDPICが発行・承認・認定した標準データ保護条項',
  'The EU’s clauses serve with the adaptations that Swiss law needs.':
    'EUの条項は、スイス法に必要な修正を加えて使うことができる。',
  'Data protection rules within one company or group': '一企業またはグループ内のデータ保護規程',
  'The Commissioner is informed of the rules (6(3)).': '規程をFDPICに知らせる（第6条第3項）。',
  'Approved by the Commissioner, or by the authority of a state that protects adequately: one of the two is enough.':
    'FDPIC、または十分な保護を有する国の当局が承認する。どちらか一方で足りる。',
  'Approved code of conduct': '承認された行動規範',
  'with a binding and enforceable commitment of the recipient abroad': '国外の受領者の拘束力と執行力のある誓約を伴う',
  'Approved by the Commissioner beforehand.': '事前にFDPICが承認する。',
  Certification: '認証',
  'Consent in the single case': '個別の場合の同意',
  'Express consent': '明示の同意',
  'Concluding or performing a contract': '契約の締結または履行',
  'Data of the contracting party only.': '契約の相手方のデータに限る。',
  'With the data subject, or with another in the data subject’s interest; directly connected with it.':
    '本人との契約、または本人の利益のための他者との契約。これに直接関連すること。',
  'Overriding public interest, or legal claims before a court': '優越する公共の利益、または裁判所における法的請求',
  'Indispensable in the single case.': '個別の場合に不可欠であること。',
  'Overriding public interest, or legal claims before a court or another competent foreign authority':
    '優越する公共の利益、または裁判所その他の所管外国当局における法的請求',
  'Necessary for it; the Commissioner is told of the disclosure on request (17(2)).':
    'そのために必要であること。求めに応じてFDPICに開示を知らせる（第17条第2項）。',
  'Life or physical integrity of the data subject': '本人の生命または身体',
  'Necessary in the single case.': '個別の場合に必要であること。',
  'Life or physical integrity of the data subject or another': '本人または第三者の生命または身体',
  'Consent cannot be had within reasonable time; the Commissioner is told of the disclosure on request (17(2)).':
    '相当の期間内に同意を得られないこと。求めに応じてFDPICに開示を知らせる（第17条第2項）。',
  'Data that the data subject has made generally accessible': '本人が一般に公開したデータ',
  'The data subject has not expressly forbidden processing.': '本人が処理を明示的に禁じていないこと。',
  'Data from a register provided for by law': '法律の定める登録簿のデータ',
  'Open to the public, or to whoever has an interest worth protecting, and as far as the law’s conditions are met.':
    '公衆または保護に値する利益を有する者に公開され、法律上の条件を満たす範囲に限る。',
  'List of the Commissioner': 'FDPICの一覧',
  'Annex 1 of the ordinance took its place': '政令の附属書1がこれに代わった',
  'It did not bind. Which states stood on it at which time was not verified: Annex 1 took it over.':
    '拘束力はなかった。どの国がいつ掲載されていたかは確認していない。附属書1がこれを引き継いだ。',
  'DPO Annex 1': 'DPO附属書1',
  'Neither Japan nor the Republic of Korea is on it; that none was added since was not verified.':
    '日本も大韓民国も掲載されていない。その後の追加の有無は確認していない。',
  'recipients subject to PIPEDA, or to a provincial act that stands in its place':
    'PIPEDA、またはこれに代わる州法の適用を受ける受領者',
  'It did not bind; since when Canada stood on it was not verified.':
    '拘束力はなかった。カナダがいつから掲載されていたかは確認していない。',
  'companies certified under the Swiss-U.S. Privacy Shield': 'Swiss-U.S. Privacy Shieldの認証を受けた企業',
  'the Commissioner found that the Swiss-U.S. Privacy Shield does not protect adequately':
    'FDPICがSwiss-U.S. Privacy Shieldの保護は十分でないと判断した',
  'Swiss-U.S. Data Privacy Framework':
    'Swiss-U.S. Data Privacy Framework（スイス米国データプライバシーフレームワーク）',
  'companies certified under the Swiss-U.S. Data Privacy Framework':
    'Swiss-U.S. Data Privacy Frameworkの認証を受けた企業',
  'A certification under the EU-U.S. framework alone does not reach Swiss data.':
    'EU-U.S.の枠組みの認証だけでは、スイスのデータに及ばない。',
  'EU standard contractual clauses of 2001, 2004 and 2010': '2001年、2004年、2010年のEU標準契約条項',
  'the EU clauses of 2021 with the Swiss adaptations': 'スイス向けの修正を加えた2021年のEU条項',
  'EU standard contractual clauses of 2021, adapted to Swiss law': 'スイス法に合わせて修正した2021年のEU標準契約条項',
  'Annex I.C names the Commissioner as competent authority, beside that of the EU where the GDPR applies too':
    '附属書I.Cに、所管当局としてFDPICを記載する（GDPRも適用される場合はEUの当局と並べて）',
  'Swiss law may govern where the FADP alone applies': 'FADPのみが適用される場合は、スイス法を準拠法とすることができる',
  '“member state” is not read so that data subjects could not sue where they habitually live in Switzerland':
    '「加盟国」は、スイスに常居所を有する本人がそこで訴えることを妨げるように解釈されない',
  'references to the GDPR are read as references to the FADP, as far as it applies':
    'FADPが適用される限り、GDPRへの言及はFADPへの言及と読み替える',
  'Until the end of August 2023 the adapted clauses also protected data of legal persons.':
    '2023年8月末まで、修正された条項は法人のデータも保護した。',
  'Swiss adaptations of the EU standard contractual clauses of 2021': '2021年のEU標準契約条項のスイス向け修正',
  'Sending data files abroad was declared to the Commissioner beforehand, unless a law asked for it or the data subjects knew of it.':
    'データファイルの国外送付は、法律が求める場合または本人が知っている場合を除き、事前にFDPICに届け出た。',
  'No disclosure abroad that would gravely endanger the personality of those concerned, as where no legislation protects adequately.':
    '十分な保護を与える法令がない場合など、本人の人格を著しく危うくする国外開示は認められない。',
  'The Commissioner is informed beforehand of the guarantees of 6(2)(a) and of the rules of 6(2)(g); for clauses that the Commissioner has approved, that they are used.':
    '第6条第2項(a)の保証と第6条第2項(g)の規程を事前にFDPICに知らせる。FDPICが認めた条項については、使用していることを知らせる。',
  'The Federal Council decides which states and international bodies protect adequately; otherwise a guarantee of 16(2) or (3) or an exception of Art 17 is needed.':
    'どの国・国際機関の保護が十分かは、連邦参事会が決定する。それ以外は、第16条第2項もしくは第3項の保証、または第17条の例外を要する。',
  'Data subjects are told the state or international body, and the guarantees of 16(2) or the exception of Art 17 relied on: stricter than the GDPR, which does not ask for the state in terms (but see the guidelines WP260).':
    '国または国際機関と、第16条第2項の保証または第17条の例外を本人に知らせる。国名を明示的には求めないGDPRより厳しい（ただしガイドラインWP260を参照）。',
  'Clauses of 16(2)(b) and guarantees of 16(2)(c) are notified to the Commissioner beforehand; disclosures under 17(1)(b) second half, (c) and (d) on request (17(2)).':
    '第16条第2項(b)の条項と第16条第2項(c)の保証は、事前にFDPICに届け出る。第17条第1項(b)後段、(c)、(d)の開示は、求めに応じて知らせる（第17条第2項）。',
  'Data made generally accessible by automated information services in order to inform the public are not disclosed abroad, though they can be reached from there.':
    '公衆への情報提供のために自動化された情報サービスで一般に公開したデータは、国外から閲覧できても国外への開示に当たらない。',
  'Private controllers abroad name a representative in Switzerland where they offer goods or services there or monitor behaviour, and process on a large scale, regularly and with high risk.':
    '国外の私人の管理者は、スイスで商品・サービスを提供しまたは行動を監視し、かつ大規模、定期的、高リスクの処理を行う場合、スイスに代理人を指定する。',
  'It probably leads to a high risk to the personality or the fundamental rights of those concerned.':
    '本人の人格または基本権に高いリスクをもたらすと見込まれる場合。',
  'The law gives no number of hours.': '法律に時間数の定めはない。',
  'The processor tells the controller of every breach of data security.':
    '処理者は、データセキュリティの侵害をすべて管理者に知らせる。',
  'They need to know for their protection, or the Commissioner demands it.':
    '本人の保護のために必要な場合、またはFDPICが求める場合。',
  'The law gives no age: whoever is capable of judgement consents.':
    '法律に年齢の定めはない。判断能力のある者が同意する。',
  'Private persons need a justification only where they infringe personality.':
    '私人は、人格を侵害する場合に限り正当化事由を要する。',
  'Before processing that may result in a high risk to the personality or the fundamental rights of people':
    '人の人格または基本権に高いリスクをもたらす可能性のある処理の前',
  'Sensitive personal data on a large scale': '大規模な機微な個人データ',
  'Systematic monitoring of extensive public areas': '広範な公共の場所の体系的な監視',
  'people are told of a decision by automated means alone that has legal effects or affects them considerably; on request they can state their view and have a person review it':
    '法的効果を生じ、または本人に重大な影響を与える、自動化された処理のみによる決定を本人に知らせる。本人は、求めにより意見を述べ、人による再検討を受けることができる',
  'Not where a contract with them is concluded or performed as they wish, or they have consented expressly (21(3)).':
    '本人の希望どおりに契約を締結もしくは履行する場合、または本人が明示的に同意した場合を除く（第21条第3項）。',
  'The impact assessment, kept for two years after the processing has ended': '影響評価（処理の終了後2年間保存）',
  'Documentation of breaches that are reported: their facts, their effects and the measures, kept for two years':
    '報告した侵害の文書化：事実、影響、措置（2年間保存）',
  'Identity of the controller': '管理者の身元',
  'Description of the categories of data subjects': '本人の種類の説明',
  'Description of the categories of data processed': '処理するデータの種類の説明',
  'How long the data are kept, or by which criteria that is decided': 'データの保存期間、またはその決定基準',
  'General description of the measures for data security': 'データセキュリティ措置の一般的な説明',
  'Where data are disclosed abroad, the state': 'データを国外に開示する場合、その国',
  'Where data are disclosed abroad, the guarantees under 16(2)': 'データを国外に開示する場合、第16条第2項の保証',
  'None are asked for where the state is on the list of Annex 1, or an exception of Art 17 is relied on.':
    '国が附属書1の一覧にある場合、または第17条の例外による場合は求められない。',
  'Identity of the processor': '処理者の身元',
  'Categories of processing carried out for the controller': '管理者のために行う処理の種類',
  'Where data are disclosed abroad, the state or international body': 'データを国外に開示する場合、国または国際機関',
  'Where data are disclosed abroad, the guarantees of 16(2) or the exception of Art 17':
    'データを国外に開示する場合、第16条第2項の保証または第17条の例外',
  'what the notice holds beside transfers: controller, purpose, recipients, and the data where they were not collected from the person (19(2), (3))':
    '移転のほかに通知が含む事項：管理者、目的、受領者、本人から取得していない場合はそのデータ（第19条第2項、第3項）',
  'what else is documented: logs and processing regulations (DPO 4 to 6)':
    'そのほかに文書化する事項：ログと処理規程（DPO第4条から第6条まで）',
  'From when Brazil is on the Swiss list of states that protect adequately.':
    'ブラジルが、十分な保護を有する国のスイスの一覧に掲載される時期。',
  'It was not found on the list: check whether it has been added.':
    '一覧には見つからなかった。追加されたかどうかを確認すること。',
  'If it takes longer, the applicant is told by when.': 'それより長くかかる場合は、請求者にその期限を知らせる。',
  'as a rule': '原則として',
  'The ordinance (DPO 18) says what follows if it takes longer; it was not read.':
    'それより長くかかる場合の扱いは令（DPO 18）が定めるが、未確認である。',
};
