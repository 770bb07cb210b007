import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of privacy policies and notices. */
export const POLICY_GAPS: Catalogue = {
  'Overseas transfer to {0}: the items transferred are missing. List them.':
    '{0}への国外移転：移転する項目が記載されていません。列挙してください。',
  'Overseas transfer to {0}: the country is missing. State every country.':
    '{0}への国外移転：国が記載されていません。すべての国を記載してください。',
  'Overseas transfer to {0}: the time of transfer is missing. State it.':
    '{0}への国外移転：移転の時期が記載されていません。記載してください。',
  'Overseas transfer to {0}: the method of transfer is missing. State it.':
    '{0}への国外移転：移転の方法が記載されていません。記載してください。',
  'Overseas transfer to {0}: this is a class and no recipient. Name each recipient in a row of its own.':
    '{0}への国外移転：これは区分であり、移転先ではありません。移転先ごとに、行を分けて名称を記載してください。',
  "Overseas transfer to {0}: the recipient's contact is missing. State it.":
    '{0}への国外移転：移転先の連絡先が記載されていません。記載してください。',
  "Overseas transfer to {0}: the recipient's purpose of use is missing. State it.":
    '{0}への国外移転：移転先の利用目的が記載されていません。記載してください。',
  "Overseas transfer to {0}: the recipient's period of retention and use is missing. State it.":
    '{0}への国外移転：移転先の保有・利用期間が記載されていません。記載してください。',
  'Overseas transfer to {0}: the method of refusing it is missing. State it.':
    '{0}への国外移転：拒否する方法が記載されていません。記載してください。',
  'Overseas transfer to {0}: the procedure of refusing it is missing. State it.':
    '{0}への国外移転：拒否の手続が記載されていません。記載してください。',
  'Overseas transfer to {0}: the effect of refusing it is missing. State it.':
    '{0}への国外移転：拒否の効果が記載されていません。記載してください。',
  'Overseas transfer to {0}: the legal ground is missing. State which item of 28-8(1) it is.':
    '{0}への国外移転：法的根拠が記載されていません。第28条の8第1項のどの号によるかを記載してください。',
  'The delegatee {0} has the data outside Korea and no row among the overseas transfers. Enter the overseas transfer.':
    '受託者{0}はデータを韓国国外に置いていますが、国外移転に行がありません。国外移転を登録してください。',
  'The delegatee {0} is not known to be in Korea and has no row among the overseas transfers. State where it has the data; unless in Korea alone, enter the overseas transfer.':
    '受託者{0}が韓国国内にあるかが分からず、国外移転に行がありません。データをどこに置いているかを記載し、韓国国内だけでない場合は、国外移転を登録してください。',
  'Entrustment to {0}: this is a class and no delegatee. Name each delegatee in a row of its own.':
    '{0}への委託：これは区分であり、受託者ではありません。受託者ごとに、行を分けて名称を記載してください。',
  '{0} entrusts work in turn to {1}, which is not among the delegatees. Disclose it for Korea.':
    '{0}は{1}に業務を再委託していますが、受託者の一覧にありません。韓国向けに公開してください。',
  '{0} works for {1} and is not among the delegatees. Disclose it for Korea.':
    '{0}は{1}のために業務を行っていますが、受託者の一覧にありません。韓国向けに公開してください。',
  'Marketing is entrusted to {0}, and it is not stated that each data subject was informed. Inform them and enter the date.':
    '{0}に広報・販売勧誘を委託していますが、各本人に通知したかが記載されていません。通知し、日付を入力してください。',
  'Provision to {0}: this is a class and no third party. Name each recipient in a row of its own.':
    '{0}への提供：これは区分であり、第三者ではありません。提供先ごとに、行を分けて名称を記載してください。',
  "Provision to {0}: the recipient's purpose of use is missing. State it.":
    '{0}への提供：提供先の利用目的が記載されていません。記載してください。',
  'Provision to {0}: the items provided are missing. List them.':
    '{0}への提供：提供する項目が記載されていません。列挙してください。',
  "Provision to {0}: the recipient's period of retention and use is missing. State it.":
    '{0}への提供：提供先の保有・利用期間が記載されていません。記載してください。',
  '{0}: the purposes of processing are missing. State them.': '{0}：処理の目的が記載されていません。記載してください。',
  '{0}: the period of processing and retention is missing. State it.':
    '{0}：処理および保有の期間が記載されていません。記載してください。',
  '{0}: the items of personal information are missing. List them.':
    '{0}：個人情報の項目が記載されていません。列挙してください。',
  '{0}: it is not stated whether "{1}" rests on consent or on which other basis. State it.':
    '{0}：「{1}」が同意によるのか、他のどの根拠によるのかが記載されていません。記載してください。',
  '{0}: {1} are sensitive information, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.':
    '{0}：{1}はセンシティブ情報で、同意なしに処理されています。別途の同意を得るか、処理を求め、または認める法令を記載してください。',
  '{0}: {1} are unique identifiers, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.':
    '{0}：{1}は固有識別情報で、同意なしに処理されています。別途の同意を得るか、処理を求め、または認める法令を記載してください。',
  'Procedure and method of destruction are missing. State them.':
    '破棄の手続と方法が記載されていません。記載してください。',
  'Data are preserved because a law orders it: the law and the items are missing. State them.':
    '法令により保存するデータについて、その法令と項目が記載されていません。記載してください。',
  'The rights of data subjects and how to exercise them are missing. State them.':
    '本人の権利とその行使方法が記載されていません。記載してください。',
  'The safety measures are missing. State them.': '安全性確保の措置が記載されていません。記載してください。',
  '{0} is seated outside Korea: the countries in which data collected directly in Korea are processed are missing. State them.':
    '{0}は韓国国外に所在しますが、韓国で直接収集したデータを処理する国が記載されていません。記載してください。',
  'The name of the chief privacy officer, or of the department in charge, is missing. State it.':
    '個人情報保護責任者の氏名、または担当部署の名称が記載されていません。記載してください。',
  'The telephone number of the chief privacy officer or the department in charge is missing. State it.':
    '個人情報保護責任者または担当部署の電話番号が記載されていません。記載してください。',
  'The name of the domestic agent is missing. State it.': '国内代理人の氏名が記載されていません。記載してください。',
  'The domestic agent is a corporation, and the name of its representative is missing. State it.':
    '国内代理人は法人ですが、その代表者の氏名が記載されていません。記載してください。',
  'The date from which the policy applies is missing. Record its publication as a filing with the item Privacy policy.':
    '方針の適用開始日が記載されていません。公表を、事項「Privacy policy」の届出として記録してください。',
  'Criteria and procedure of decisions made by automated means alone are missing. State them.':
    '完全に自動化された決定の基準と手続が記載されていません。記載してください。',
  'The address of the domestic agent is missing. State it.': '国内代理人の住所が記載されていません。記載してください。',
  'The telephone number of the domestic agent is missing. State it.':
    '国内代理人の電話番号が記載されていません。記載してください。',
  'The e-mail address of the domestic agent is missing. State it.':
    '国内代理人のメールアドレスが記載されていません。記載してください。',
  'No ground for provision to a third party in a foreign country is stated. State the countries, and the ground: designation, equivalent action or consent.':
    '外国にある第三者への提供の根拠が記載されていません。国名及び根拠（委員会規則で定める外国、相当措置又は本人の同意）を記載してください。',
  'The joint users are not known to be in Japan, and joint use alone is no ground for users in a foreign country. State the countries, and the ground: designation, equivalent action or consent.':
    '共同して利用する者が日本国内にあることが確認できません。外国にある者については、共同利用のみでは提供の根拠になりません。国名及び根拠（委員会規則で定める外国、相当措置又は本人の同意）を記載してください。',
  'The ground is the designation of a country, and none is named. State every country.':
    '委員会規則で定める外国であることを根拠としていますが、国名が記載されていません。すべての国名を記載してください。',
  '{0} is not designated. Rely on another ground, or stop providing.':
    '{0}は委員会規則で定める外国ではありません。他の根拠によるか、提供を停止してください。',
  'The recipient was last checked on {0}, and should have been again by {1}. Check it, and record the check.':
    '当該第三者についての直近の確認は{0}であり、次の確認の期限は{1}でした。確認を行い、記録してください。',
  'The entrusted person is abroad ({0}), and no transfer to it takes place under the law of Japan. Where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.':
    '委託先は{0}にあり、日本法に基づく当該委託先への提供が登録されていません。委託のみでは外国にある第三者への提供の根拠になりません。外国で個人データを取り扱う場合には、国名及び根拠とともに提供を登録してください。',
  'The entrusted person is not known to be in Japan, and no transfer to it takes place under the law of Japan. State where it is; where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.':
    '委託先が日本国内にあることが確認できず、日本法に基づく当該委託先への提供が登録されていません。委託先の所在国を記載してください。委託のみでは外国にある第三者への提供の根拠になりません。外国で個人データを取り扱う場合には、国名及び根拠とともに提供を登録してください。',
  '{0} ({1}): it is not stated whether it is collected, and no activity collected it. State it in the published table.':
    '{0}（{1}）：収集の有無が記載されておらず、収集した処理活動もありません。公表する表に記載してください。',
  '{0} ({1}): no purpose is stated. Name the data in the purposes of the activities that collect them.':
    '{0}（{1}）：目的が記載されていません。データを収集する処理活動の目的に、そのデータを記載してください。',
  '{0} ({1}): nobody is named that it is disclosed to. State the recipients in the published table; where it is disclosed to nobody, enter that in their place.':
    '{0}（{1}）：開示先が記載されていません。公表する表に受領者を記載し、誰にも開示しない場合は、その旨を記入してください。',
  'It is not stated whether these categories are disclosed for a business purpose: {0}. State the kinds of their recipients in the published table, or the list in a statement “disclosedForBusinessPurpose” of the profile of California.':
    '次の種類が事業目的で開示されるかが記載されていません：{0}。公表する表に受領者の種類を記載するか、カリフォルニアのプロファイルの記載事項「disclosedForBusinessPurpose」に一覧を記載してください。',
  'No source is stated. State the sources in the activities, or in the profile of California under the item sources.':
    '取得元が記載されていません。処理活動に、またはカリフォルニアのプロファイルの事項sourcesに、取得元を記載してください。',
  'The rights of consumers are not stated. Enter them in the profile of California.':
    '消費者の権利が記載されていません。カリフォルニアのプロファイルに入力してください。',
  'It is not stated how consumers submit requests. State it in the profile of California, under the item rightsExercise.':
    '消費者の請求方法が記載されていません。カリフォルニアのプロファイルの事項rightsExerciseに記載してください。',
  'Categories are sold or shared, and no page for opting out is named. State its address in the profile of California, under the item optOutLink.':
    '販売または共有する種類がありますが、オプトアウトのページが記載されていません。カリフォルニアのプロファイルの事項optOutLinkにアドレスを記載してください。',
  'Sensitive personal information is collected. State in the profile of California that it is used only as the Act allows (sensitivePersonalInformation). Or state the address of the page for limiting its use (limitUseLink).':
    '機微な個人情報を収集しています。法律が認める範囲でのみ利用すること（sensitivePersonalInformation）、または利用を制限するページのアドレス（limitUseLink）を、カリフォルニアのプロファイルに記載してください。',
  'The numbers of requests are not stated. State them in the profile of California, under the item requestMetrics. Or state there where they are published, or that fewer than ten million consumers are concerned in a year.':
    '請求の件数が記載されていません。件数、公表場所、または対象となる消費者が年間1,000万人未満であることを、カリフォルニアのプロファイルの事項requestMetricsに記載してください。',
  'It is not stated when the policy was last updated. Record its publication among the filings of the profile, as “Privacy notice”, with the date.':
    'ポリシーの最終更新日が記載されていません。公表を、プロファイルの届出に「Privacy notice」として日付とともに記録してください。',
  'The policy is older than twelve months. Update it, and record its publication among the filings of the profile.':
    'ポリシーが12か月より前のものです。更新し、公表をプロファイルの届出に記録してください。',
  '{0} ({1}): it is not stated whether it is sold or shared. State it in the published table.':
    '{0}（{1}）：販売または共有の有無が記載されていません。公表する表に記載してください。',
  '{0} ({1}): neither the published table nor the rules of the activities say how long all of its data are kept{2}. State it for this category.':
    '{0}（{1}）：公表する表にも処理活動の規則にも、すべてのデータの保存期間が記載されていません{2}。この種類について記載してください。',
  'The published row {0} has none of the letters of the Act. Give it its letter.':
    '公表する行{0}に、法律の記号がありません。記号を付けてください。',
  'It is not known which categories these data of the activities belong to: {0}. Give each its letters in the activity.':
    '処理活動の次のデータがどの種類に属するかが分かりません：{0}。処理活動で、それぞれに記号を付けてください。',
  'No responsible party is named. Name it as controller in the profile of South Africa.':
    '責任当事者が記載されていません。南アフリカのプロファイルに管理者として記載してください。',
  'No information officer is named. Name one in the profile of South Africa; without one it is the head of the body.':
    '情報責任者が記載されていません。南アフリカのプロファイルに記載してください。記載がない場合は、組織の長がこれに当たります。',
  'The name of the information officer of {0} is not stated. Enter it in the contact.':
    '{0}の情報責任者の氏名が記載されていません。連絡先に入力してください。',
  'The postal and street address of {0} is not stated. State it.':
    '{0}の郵送先住所と所在地が記載されていません。記載してください。',
  'No phone number of the information officer of {0} is stated. State it.':
    '{0}の情報責任者の電話番号が記載されていません。記載してください。',
  'No activity is under the law of South Africa. Register what is processed there.':
    '南アフリカ法が適用される処理活動がありません。同国での処理を登録してください。',
  'No purpose is stated of: {0}. State what the information is processed for.':
    '次の処理活動に目的が記載されていません：{0}。何のために情報を処理するかを記載してください。',
  'It is not stated whose information is processed in: {0}. State the categories of data subjects.':
    '次の処理活動に、誰の情報を処理するかが記載されていません：{0}。本人の類型を記載してください。',
  'It is not stated which information is processed in: {0}. State its categories.':
    '次の処理活動に、どの情報を処理するかが記載されていません：{0}。情報の種類を記載してください。',
  'No recipient is named of: {0}. State the recipients, or their categories.':
    '次の処理活動に受領者が記載されていません：{0}。受領者またはその類型を記載してください。',
  'No security measures are described for: {0}. Describe in general terms how the information is protected.':
    '次の処理活動に安全管理措置が記載されていません：{0}。情報をどのように保護するかを概括的に記載してください。',
  'The transfer {0} names no country. State every country that the information goes to.':
    '移転{0}に国が記載されていません。情報の移転先の国をすべて記載してください。',
  'The transfer {0} states no ground of POPIA s72. State the ground that it relies on.':
    '移転{0}にPOPIA第72条の根拠が記載されていません。どの根拠によるかを記載してください。',
  '{0} holds information abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0}が情報を国外（{1}）で保有していますが、根拠のある移転が登録されていません。移転を根拠とともに登録してください。',
  'It is not stated whether the act of {0} on the data of consumers binds the organisation. State it in the profile {1}, under the item scope: MET, NOT MET or EXEMPT, and why.':
    '消費者のデータに関する州法（{0}）が組織に適用されるかどうかが記載されていません。プロファイル{1}の事項scopeに、MET、NOT MET、EXEMPTのいずれかと理由を記載してください。',
  'It is not stated whether the assessment of {0} is completed, and these states ask for one: {1}. State it, with its date.':
    '{0}の評価が完了したかどうかが記載されていません。次の州は評価を求めています：{1}。日付とともに記載してください。',
  '{0} has no completed assessment, and these states ask for one: {1}. Make it and record it, or record with the reason that none is needed.':
    '{0}には完了した評価がありませんが、次の州が評価を求めています：{1}。評価を行って記録するか、不要である理由を記録してください。',
  'The notice to consumers contains this, and it is not stated: {0}. These states ask for it: {1}. State it in the profile {2}, under the item {3}.':
    '消費者への通知に含める次の事項が記載されていません：{0}。求める州：{1}。プロファイル{2}の事項{3}に記載してください。',
  'The notice to consumers contains this, and it is not stated: {0}. These states ask for it: {1}. Record the publication as a filing of the profile {2}, with the item "Privacy notice".':
    '消費者への通知に含める次の事項が記載されていません：{0}。求める州：{1}。公表をプロファイル{2}の届出として、事項「Privacy notice」で記録してください。',
  'The notice to consumers contains this, and no activity says it: {0}. These states ask for it: {1}. Record it in the activities.':
    '消費者への通知に含める次の事項が、どの活動にも記載されていません：{0}。求める州：{1}。活動に記録してください。',
  'It is not stated whether the acts of these states on the data of consumers bind the organisation: {0}. State it in the profile {1}, under the item scope: MET, NOT MET or EXEMPT, and why. A profile of a state overrules it.':
    '消費者のデータに関する次の州の法律が組織に適用されるかどうかが記載されていません：{0}。プロファイル{1}の事項scopeに、MET、NOT MET、EXEMPTのいずれかと理由を記載してください。州のプロファイルが優先します。',
  'It is not stated whether the contracts with processors contain what these states ask for: {0}. Compare them, and state in the profile {1}, under the item processorContracts, what they contain or lack.':
    '委託先との契約に、次の州が求める事項が含まれているかどうかが記載されていません：{0}。照合し、含まれる事項と欠けている事項をプロファイル{1}の事項processorContractsに記載してください。',
};
