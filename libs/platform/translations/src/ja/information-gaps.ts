import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of information for people, of arrangements, of clauses and of records whose items a law lists. */
export const INFORMATION_GAPS: Catalogue = {
  '{0} is recorded as one of joint controllers and names fewer than two. Name each of them.':
    '{0}は共同管理者の処理活動として登録されていますが、管理者が2者未満です。それぞれを記載してください。',
  '“{0}” is a class of parties. Name each joint controller, with its contact details.':
    '「{0}」は当事者の区分です。共同管理者をそれぞれ、連絡先とともに記載してください。',
  'Nothing says who of the joint controllers does this: {0}. State it in the profile {1} under the item {2}.':
    '次のことを共同管理者のうち誰が行うかが記載されていません：{0}。プロファイル{1}の事項{2}に記載してください。',
  'Nothing says what people can know of the arrangement. State its essence in the profile {0} under the item jointEssence.':
    '取決めについて本人が何を知ることができるかが記載されていません。その要点を、プロファイル{0}の事項jointEssenceに記載してください。',
  '{0} does not say which of the joint controllers engages {1}. Name it in the engagement.':
    '{0}に、{1}に委託する共同管理者が記載されていません。委託に記載してください。',
  '{0} does not say which of the joint controllers exports the transfer “{1}”. Name the exporter.':
    '{0}に、移転「{1}」を行う共同管理者が記載されていません。移転元を記載してください。',
  'Informing people': '本人への情報提供',
  'Answering requests of people': '本人の請求への対応',
  'Contact point for people': '本人のための連絡窓口',
  'Security of the processing': '処理の安全管理',
  'Notifying breaches': '侵害の通知',
  'Impact assessment and prior consultation': '影響評価と事前協議',
  'Some activities name no controller. Name the company that decides what the data are processed for.':
    '管理者が記載されていない処理活動があります。データの処理目的を決める会社を記載してください。',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or choose another controller.':
    '登録内容からは、{0}は{1}に適用されません。第27条の代理人を記載するか、別の管理者を選んでください。',
  '“{0}” is a class of parties. Name the controller itself, with its contact details.':
    '「{0}」は当事者の区分です。管理者自体を、連絡先とともに記載してください。',
  'No activity of a controller under the {0} says whose data it processes. State the categories of data subjects of its activities.':
    '{0}の下にある管理者の処理活動に、誰のデータを処理するかが記載されていません。処理活動に本人の類型を記載してください。',
  '{0} states no purpose for “{1}”. State what their data are processed for.':
    '{0}に、「{1}」についての目的が記載されていません。何のためにそのデータを処理するかを記載してください。',
  '{0} states no legal basis for “{1}”. State the basis of Art 6.':
    '{0}に、「{1}」の法的根拠が記載されていません。第6条の根拠を記載してください。',
  '{0} rests on legitimate interests for “{1}” and does not say which ones. State the interest.':
    '{0}は「{1}」の根拠を正当な利益としていますが、どの利益かが記載されていません。利益を記載してください。',
  '{0} does not say which data of “{1}” are processed. State the categories of data.':
    '{0}に、「{1}」のどのデータを処理するかが記載されていません。データの種類を記載してください。',
  '{0} names no recipient of these data and no processor. State the recipients or their categories.':
    '{0}に、このデータの受領者も処理者も記載されていません。受領者またはその類型を記載してください。',
  '{0} does not say how long these data are kept. State a period, or by what it is decided.':
    '{0}に、このデータの保存期間が記載されていません。期間、または期間を決める基準を記載してください。',
  '{0} does not say where the data come from. State the source: the people themselves, or who else.':
    '{0}に、データの取得元が記載されていません。本人か、他の誰かを記載してください。',
  '{0} has the decision “{1}” by automated means alone, without its logic. State the logic, and what follows for people.':
    '{0}には完全に自動化された決定「{1}」がありますが、その論理が記載されていません。論理と、本人への影響を記載してください。',
  '{0} does not say whether “{1}” is decided without a person, or affects people significantly. State both.':
    '{0}に、「{1}」が人の関与なしに決定されるか、本人に重大な影響を与えるかが記載されていません。両方を記載してください。',
  'Nothing says whether people must provide their data, and what follows if they do not. State it in the profile {0} under the item voluntariness.':
    '本人がデータを提供する必要があるか、提供しない場合にどうなるかが記載されていません。プロファイル{0}の事項voluntarinessに記載してください。',
  'The profile {0} states no rights of the people. State them.':
    'プロファイル{0}に本人の権利が記載されていません。記載してください。',
  'The profile {0} names no authority that takes complaints. Name it.':
    'プロファイル{0}に、苦情を受け付ける監督機関が記載されていません。記載してください。',
  'Transfers rest on safeguards, and nothing says where people get a copy of them. State it in the profile {0} under the item safeguardsCopy.':
    '移転は保護措置を根拠としていますが、本人がその写しをどこで入手できるかが記載されていません。プロファイル{0}の事項safeguardsCopyに記載してください。',
  'No transfer in this scope relies on the standard contractual clauses. Choose the transfer, or state them as its ground.':
    'この範囲に、標準契約条項を根拠とする移転がありません。移転を選ぶか、その根拠として標準契約条項を記載してください。',
  'No transfer in this scope relies on the International Data Transfer Agreement. Choose the transfer, or state it as its ground.':
    'この範囲に、International Data Transfer Agreementを根拠とする移転がありません。移転を選ぶか、その根拠として記載してください。',
  'The transfer “{0}” does not state that it relies on the standard contractual clauses. State them as its ground once they are signed.':
    '移転「{0}」に、標準契約条項を根拠とすることが記載されていません。締結後に根拠として記載してください。',
  'The transfer “{0}” does not state that it relies on the International Data Transfer Agreement. State it as its ground once it is signed.':
    '移転「{0}」に、International Data Transfer Agreementを根拠とすることが記載されていません。締結後に根拠として記載してください。',
  'The transfer “{0}” does not say which modules of the clauses apply. State them in the instrument.':
    '移転「{0}」に、条項のどのモジュールを用いるかが記載されていません。根拠文書に記載してください。',
  'The transfer “{0}” names no exporter. Name it.': '移転「{0}」に移転元が記載されていません。記載してください。',
  '“{0}” is a class of parties. Name each party to the clauses in a transfer of its own.':
    '「{0}」は当事者の区分です。条項の当事者ごとに、移転を分けて記載してください。',
  'The address of {0} is not stated. State it.': '{0}の住所が記載されていません。記載してください。',
  'Nobody is named that {0} has for questions. Appoint a data protection officer or a contact for privacy.':
    '{0}の問合せ先が記載されていません。データ保護責任者またはプライバシーの連絡先を選任してください。',
  'The transfer “{0}” names no processing activity. Name those that the data come from.':
    '移転「{0}」に処理活動が記載されていません。データの元となる処理活動を記載してください。',
  'The activities of the transfer “{0}” do not say whose data are transferred. State the data subjects.':
    '移転「{0}」の処理活動に、誰のデータを移転するかが記載されていません。本人の類型を記載してください。',
  'The transfer “{0}” does not say which data are transferred. State the data.':
    '移転「{0}」に、どのデータを移転するかが記載されていません。記載してください。',
  'The transfer “{0}” does not say of all data whether they are sensitive. Name the data as its activities do, and state there whether they are special.':
    '移転「{0}」のデータに、センシティブかどうかが分からないものがあります。処理活動と同じ名称で記載し、特別な種類かどうかを処理活動に記載してください。',
  'The transfer “{0}” does not say how often data are transferred. State the frequency.':
    '移転「{0}」に、データを移転する頻度が記載されていません。記載してください。',
  'The transfer “{0}” does not say what the importer does. State the method, or the work of its engagement.':
    '移転「{0}」に、移転先が何を行うかが記載されていません。方法、または委託の業務を記載してください。',
  'The transfer “{0}” states no purpose. State what the data are transferred for.':
    '移転「{0}」に目的が記載されていません。何のためにデータを移転するかを記載してください。',
  'The transfer “{0}” does not say how long the importer keeps the data. State the period, or the criteria.':
    '移転「{0}」に、移転先での保存期間が記載されていません。期間または基準を記載してください。',
  'The authority that is competent for the exporter of “{0}” is not named. Name it as the authority for complaints in the profile of its country.':
    '「{0}」の移転元を管轄する監督機関が記載されていません。その国のプロファイルに、苦情を受け付ける監督機関として記載してください。',
  'The measures of {0} are not stated. State them as measures of the recipient in the transfer “{1}”, or enter them before the parties sign.':
    '{0}の措置が記載されていません。移転「{1}」に受領者の措置として記載するか、当事者の署名前に記入してください。',
  'The register holds no activity that the law of {0} concerns. Record the activities of the companies that it binds.':
    '適用される法律（{0}）の対象となる処理活動が登録されていません。対象となる会社の処理活動を登録してください。',
  '{0} does not state an item of the record: “{1}”. State it in the activity.':
    '{0}に、記録の事項が記載されていません：「{1}」。処理活動に記載してください。',
  'An item of the record is not stated: “{0}”. State it in the profile {1} under the item {2}.':
    '記録の事項が記載されていません：「{0}」。プロファイル{1}の事項{2}に記載してください。',
  '{0} does not say whether data go abroad. Record the transfers, or say in the profile {1} under the item internationalTransfers that there are none.':
    '{0}に、データが国外に移転されるかが記載されていません。移転を登録するか、移転がないことをプロファイル{1}の事項internationalTransfersに記載してください。',
  'The transfer “{0}” of {1} states no ground under this law. State on which one it relies.':
    '{1}の移転「{0}」に、この法律上の根拠が記載されていません。どの根拠によるかを記載してください。',
  'law of Taiwan': '台湾法',
  'law of Hong Kong': '香港法',
  'As far as the register tells, the {0} does not apply to {1}. State its country, or choose another controller.':
    '登録内容からは、{0}は{1}に適用されません。その国を記載するか、別の管理者を選んでください。',
  'The country of {0} is not stated: people learn where their data are used. State it.':
    '{0}の国が記載されていません。本人には、データが利用される場所を知らせます。記載してください。',
  'The transfer “{0}” names no country: people learn where their data are used. State every country that the data go to.':
    '移転「{0}」に国が記載されていません。本人には、データが利用される場所を知らせます。データの行き先の国をすべて記載してください。',
  'Nothing says how the data are used. State it in the profile {0} under the item method: by machines, by hand, or both.':
    'データがどのように利用されるかが記載されていません。プロファイル{0}の事項methodに、機械によるか、手作業によるか、その両方かを記載してください。',
  'Nothing says how people use their rights. State it in the profile {0} under the item rightsExercise.':
    '本人が権利をどのように行使するかが記載されていません。プロファイル{0}の事項rightsExerciseに記載してください。',
  'Nobody is named, with an address, who handles requests for access and correction. Name the contact for privacy in the profile {0}: a job title is enough.':
    '開示と訂正の請求に対応する者が、住所とともに記載されていません。プロファイル{0}にプライバシーの連絡先を記載してください。役職名で足ります。',
  'Nothing says whether data are used in direct marketing. State it in the profile {0} under the item directMarketing. Name the kinds of data and of goods and the free way to answer, and say that consent is needed. If they are not used so, say that.':
    'データをダイレクトマーケティングに利用するかが記載されていません。プロファイル{0}の事項directMarketingに、データの種類、商品の種類、同意が必要であること、無料の回答方法を記載してください。利用しない場合は、その旨を記載してください。',
  '{0} works on data of {1}, and the engagement does not say where. State the places of the data.':
    '{0}は{1}のデータを取り扱っていますが、委託にその場所が記載されていません。データの場所を記載してください。',
};
