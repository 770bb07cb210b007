import type { Catalogue } from '../catalogue.js';

/** Sentences of the law of the Republic of Korea. */
export const KOREA: Catalogue = {
  'The data with {0} are outside Korea, and no overseas transfer to it is entered. Enter one, disclosed for KR, with its ground.':
    '{0}のデータは韓国国外にありますが、そこへの国外移転が登録されていません。KRに開示される移転を、根拠とともに登録してください。',
  'It is not stated where {0} has the data. Enter its country or the locations; if they are not in Korea alone, enter an overseas transfer to it, disclosed for KR, with its ground.':
    '{0}がデータをどこで取り扱っているかが記載されていません。国または所在地を入力してください。韓国国内だけでない場合は、KRに開示される国外移転を、根拠とともに登録してください。',
  '{0} names a class in the place of the delegatee. Enter an engagement for each company, by its name.':
    '{0}は、受託者ではなく会社の区分です。会社ごとに、名称を記載して委託を登録してください。',
  '{0} passes work on to {1}, which is not disclosed for KR. Add KR to the jurisdictions of these engagements, and see that you have consented to them (26(6)).':
    '{0}は{1}に業務を再委託していますが、KRに開示されていません。これらの委託の法域にKRを追加し、同意していることを確認してください（第26条第6項）。',
  "{0} works for {1} in Korea and is not disclosed there. Add KR to the engagement's jurisdictions.":
    '{0}は韓国で{1}のために業務を行っていますが、韓国に開示されていません。委託の法域にKRを追加してください。',
  '{0} is marketing, and no notice to each data subject is recorded. Notify them by letter, e-mail, telephone or text message, and enter the date; the website is not enough.':
    '{0}は広報・販売勧誘ですが、各本人への通知が記録されていません。書面、電子メール、電話またはSMSで通知し、日付を入力してください。ウェブサイトへの掲載だけでは足りません。',
  'Entrusted work requires a written contract, and for {0} {1}. Enter the contract with its dates, or conclude one.':
    '業務の委託には書面による契約が必要ですが、{0}について{1}。契約を日付とともに入力するか、締結してください。',
  'The work of {0} reads like marketing. State whether it promotes goods or solicits sales; if so, each data subject must be notified.':
    '{0}の業務は広報・販売勧誘のように見えます。商品の広報または販売の勧誘に当たるかを記載してください。当たる場合は、各本人に通知する必要があります。',
  '{0} relies on "{1}", which serves entrustment and storage only, and is of another kind ({2}). Choose another ground, such as consent.':
    '{0}は「{1}」を根拠としていますが、これは委託と保管にしか使えず、種別が異なります（{2}）。同意など、別の根拠を選んでください。',
  '{0} relies on {1}, which needs a contract with the data subjects themselves, and covers people without such a contract: {2}. Choose another ground for them: consent, a certified recipient or a recognised country.':
    '{0}は本人自身との契約を要する{1}を根拠としていますが、そのような契約のない人が含まれています：{2}。その人については、同意、認証を受けた移転先、認定された国など、別の根拠を選んでください。',
  '{0} relies on {1}, which needs a contract with the data subjects themselves. State in its activities of these whether they are the contracting party: {2}.':
    '{0}は本人自身との契約を要する{1}を根拠としています。次の人が契約の当事者かどうかを、処理活動に記載してください：{2}。',
  '{0} relies on {1}, which needs a contract with the data subjects themselves, and does not say whose data go. State its activities, with their data subjects.':
    '{0}は本人自身との契約を要する{1}を根拠としていますが、誰のデータかが示されていません。処理活動を、本人の類型とともに記載してください。',
  '{0} has no address in Korea. From a turnover of a trillion won or a million data subjects, or if the Commission so decides, it must name a domestic agent. Enter the agent as a contact of the profile KR, or state under the item domesticAgent why none is needed.':
    '{0}は韓国に住所がありません。売上高1兆ウォン以上、本人の数100万人以上、または委員会が決定した場合は、国内代理人の指定が必要です。代理人をプロファイルKRの連絡先として入力するか、不要である理由を事項domesticAgentに記載してください。',
  '{0}: the recipient passes data on to {1}, and no transfer under the law of Korea goes there. Register it with its ground of 28-8(1).':
    '{0}：移転先がデータを{1}に渡していますが、そこへの韓国法上の移転がありません。第28条の8第1項の根拠とともに登録してください。',
  '{0} does not say which items of personal information go abroad. List them.':
    '{0}に、国外に移転する個人情報の項目が示されていません。列挙してください。',
  '{0} names no country. State every country that receives the data; a reference to a list elsewhere is not enough.':
    '{0}に国が記載されていません。データを受け取るすべての国を記載してください。他の一覧への参照では足りません。',
  '{0} does not say when the data go abroad. State when, or on which occasion.':
    '{0}に、データを国外に移転する時期が示されていません。時期または機会を記載してください。',
  '{0} does not say how the data go abroad. State the method, such as transmission over a network.':
    '{0}に、データを国外に移転する方法が示されていません。ネットワークによる送信など、方法を記載してください。',
  '{0} goes to "{1}", a class in the place of a recipient. Enter a transfer for each company, by its name.':
    '{0}の移転先「{1}」は会社の区分です。会社ごとに、名称を記載して移転を登録してください。',
  'There is no contact for "{0}", the recipient of {1}. Enter an e-mail address or a telephone number of the person responsible for the data there.':
    '{1}の移転先「{0}」の連絡先がありません。移転先の個人情報の責任者のメールアドレスまたは電話番号を入力してください。',
  '{0} does not say what the recipient uses the data for. State the purpose.':
    '{0}に、移転先の利用目的が示されていません。目的を記載してください。',
  '{0} does not say how long the recipient keeps and uses the data. State the period.':
    '{0}に、移転先の保有・利用期間が示されていません。期間を記載してください。',
  '{0} does not say how people can refuse the transfer. State the method.':
    '{0}に、本人が移転を拒否する方法が示されていません。方法を記載してください。',
  '{0} does not say by which procedure people can refuse the transfer. State it.':
    '{0}に、本人が移転を拒否する手続が示されていません。記載してください。',
  '{0} does not say what follows if somebody refuses the transfer. State the effect.':
    '{0}に、移転を拒否した場合の効果が示されていません。効果を記載してください。',
  'The policy must name the ground of {0}, and none is stated. State which item of 28-8(1) it rests on.':
    '処理方針には{0}の根拠が必要ですが、記載されていません。第28条の8第1項のどの号によるかを記載してください。',
  'Before {0} this was asked of {1} only.': '{0}より前は、次の者だけに求められていました：{1}。',
  '{0} is provided to "{1}", a class in the place of a third party. Enter a transfer for each company, by its name.':
    '{0}の提供先「{1}」は会社の区分です。会社ごとに、名称を記載して移転を登録してください。',
  '{0} does not say what the third party uses the data for. State the purpose.':
    '{0}に、第三者の利用目的が示されていません。目的を記載してください。',
  '{0} does not say which items are provided to the third party. List them.':
    '{0}に、第三者に提供する項目が示されていません。列挙してください。',
  '{0} does not say how long the third party keeps and uses the data. State the period.':
    '{0}に、第三者の保有・利用期間が示されていません。期間を記載してください。',
  'The chief privacy officer for Korea is not named, and neither is the department in charge. Enter a contact as chief privacy officer in the profile KR, with name or department, telephone number and e-mail address.':
    '韓国の個人情報保護責任者も担当部署も記載されていません。プロファイルKRに、氏名または部署、電話番号、メールアドレスとともに、個人情報保護責任者の連絡先を入力してください。',
  'There is no telephone number of the chief privacy officer for Korea or the department in charge. Enter it in the contact: the law names it, and an e-mail address does not take its place.':
    '韓国の個人情報保護責任者または担当部署の電話番号がありません。連絡先に入力してください。法律が電話番号を求めており、メールアドレスでは代えられません。',
  'The domestic agent has no {0}. Enter it in the contact.': '国内代理人の{0}がありません。連絡先に入力してください。',
  'The domestic agent is a corporation, and the name of its representative is not stated. Enter a contact as corporate representative in the profile KR.':
    '国内代理人は法人ですが、その代表者の氏名が記載されていません。プロファイルKRに、法人の代表者の連絡先を入力してください。',
  name: '氏名',
  address: '住所',
  'telephone number': '電話番号',
  'e-mail address': 'メールアドレス',
  'It is not stated how data are destroyed. State procedure and method in the profile KR, under the item destruction.':
    'データの破棄の方法が記載されていません。手続と方法をプロファイルKRの事項destructionに記載してください。',
  'The rights of data subjects and how to exercise them are not stated. Enter them in the profile KR or ALL.':
    '本人の権利とその行使方法が記載されていません。プロファイルKRまたはALLに入力してください。',
  'No safety measures are stated. Enter them in the profile KR or ALL.':
    '安全性確保措置が記載されていません。プロファイルKRまたはALLに入力してください。',
  'It is not stated from which date the privacy policy applies. Record its publication as a filing of the profile KR, with the item "Privacy policy" and the date.':
    '処理方針の適用開始日が記載されていません。その公開を、事項「Privacy policy」と日付とともに、プロファイルKRの届出として記録してください。',
  'Decisions are made by automated means alone, and their criteria and procedure are not stated. State them in the profile KR, under the item automatedDecisions, with how they process personal information.':
    '完全に自動化された決定が行われていますが、その基準と手続が記載されていません。個人情報をどう処理するかとともに、プロファイルKRの事項automatedDecisionsに記載してください。',
  '{0} is seated outside Korea. If it collects data from people in Korea directly, state in the profile KR, under the item processingCountries, in which countries it processes them.':
    '{0}の所在地は韓国国外です。韓国の本人から直接データを収集する場合は、処理する国をプロファイルKRの事項processingCountriesに記載してください。',
  'Some data are kept because a law orders it, and neither the law nor the items are named. State them in the profile KR, under the item preservedByLaw.':
    '法令に基づいて保存されるデータがありますが、法令も項目も記載されていません。プロファイルKRの事項preservedByLawに記載してください。',
  '{0} states no purpose. Enter what the data are processed for.':
    '{0}に目的がありません。データの処理目的を入力してください。',
  '{0} does not say how long the data are kept. Enter a retention rule, here or in the profile KR or ALL.':
    '{0}に保有期間が示されていません。ここに、またはプロファイルKRもしくはALLに、保存期間の規則を入力してください。',
  '{0} does not say which items of personal information are processed. Enter the data categories.':
    '{0}に、処理する個人情報の項目が示されていません。データの種類を入力してください。',
  'sensitive information': '機微情報',
  'unique identifiers': '固有識別情報',
  '"{0}" states no legal basis for "{1}". State whether it rests on consent: items processed without consent are published apart, with their basis.':
    '「{0}」に「{1}」の法的根拠が記載されていません。同意によるかを記載してください。同意なしに処理する項目は、法的根拠とともに区別して公開されます。',
  'It is not stated who takes over work from these delegatees: {0}. Enter an engagement under theirs for each sub-delegatee, disclosed for KR. If the others have none, say so in the profile KR, under the item subDelegatees.':
    '次の受託者からの再受託者が記載されていません：{0}。再受託者ごとに、上位の委託の下に、KRに開示される委託を登録してください。他の受託者に再受託者がいない場合は、その旨をプロファイルKRの事項subDelegateesに記載してください。',
};
