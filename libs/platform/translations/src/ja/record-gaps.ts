import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of records of processing. */
export const RECORD_GAPS: Catalogue = {
  GDPR: 'GDPR',
  'UK GDPR': '英国GDPR',
  'the representative': '代理人',
  'the data protection officer': 'データ保護責任者',
  '“{0}” is a class of parties. Name each of them, with its contact details.':
    '「{0}」は当事者の区分です。それぞれの名称と連絡先を記載してください。',
  'No contact details of {0} are stated. State its address, or an e-mail address or telephone number.':
    '{0}の連絡先が記載されていません。住所、またはメールアドレスか電話番号を記載してください。',
  'The name of {0} of {1} is not stated. Enter it in the contact.':
    '{1}の{0}の氏名が記載されていません。連絡先に入力してください。',
  'No contact details of {0} of {1} are stated. Enter them in the contact.':
    '{1}の{0}の連絡先が記載されていません。連絡先に入力してください。',
  'No processing activity names {0} as controller. Record its activities, or ask for the record of another party.':
    '{0}を管理者とする処理活動がありません。その処理活動を登録するか、別の当事者の記録を指定してください。',
  'No processing activity is one of {0} as processor. Record its activities, or ask for the record of another party.':
    '{0}が処理者として行う処理活動がありません。その処理活動を登録するか、別の当事者の記録を指定してください。',
  'As far as the register tells, the {0} applies to no controller. State the country of each controller, and its representative (Art 27).':
    '登録内容からは、{0}が適用される管理者がありません。各管理者の国と代理人（第27条）を記載してください。',
  'As far as the register tells, the {0} applies to no company that processes for others. State the country of each, and its representative (Art 27).':
    '登録内容からは、他者のために処理する会社で{0}が適用されるものがありません。各社の国と代理人（第27条）を記載してください。',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or ask for the record of another party.':
    '登録内容からは、{0}は{1}に適用されません。第27条の代理人を記載するか、別の当事者の記録を指定してください。',
  '{0} exports the transfer “{1}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.':
    '{0}は移転「{1}」の移転元ですが、その処理活動のいずれにも責任を負っていないため、どの記録にも含まれません。移転元または移転の処理活動を訂正してください。',
  'The transfer “{0}” states no ground under the {1}. State on which one it relies.':
    '移転「{0}」に{1}上の根拠が記載されていません。どの根拠によるかを記載してください。',
  'The transfer “{0}” states no ground under the {1}, although its countries are recognised. State the recognition as its ground.':
    '移転「{0}」の移転先の国は認定されていますが、{1}上の根拠が記載されていません。その認定を根拠として記載してください。',
  '{0} holds data abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0}がデータを国外（{1}）で保有していますが、根拠のある移転が登録されていません。移転を根拠とともに登録してください。',
  '{0} names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.':
    '{0}には、この日に存在する管理者が記載されていないため、この文書には含まれていません。データの処理目的を決める会社を記載するか、処理活動を終了してください。',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0}に管理者が記載されていません。データの処理目的を決める会社を記載してください。',
  '{0} does not say which company processes for others. Name it among the controllers of the activity.':
    '{0}に、他者のために処理する会社が記載されていません。処理活動の管理者の欄に記載してください。',
  '{0} states no purpose. State what the data are processed for.':
    '{0}に目的が記載されていません。何のためにデータを処理するかを記載してください。',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0}に、誰のデータを処理するかが記載されていません。本人の類型を記載してください。',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0}に、どのデータを処理するかが記載されていません。個人データの種類を記載してください。',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0}に受領者も処理者も記載されていません。受領者の類型を記載してください。',
  '{0} does not say when data are erased. State a period, or by what it is decided.':
    '{0}に、データをいつ消去するかが記載されていません。期間、または期間を決める基準を記載してください。',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0}に安全管理措置が記載されていません。データをどのように保護するかを概括的に記載してください。',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0}に、誰のためにデータを処理するかが記載されていません。各管理者を記載してください。',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0}に、管理者のために何を行うかが記載されていません。処理活動の目的として記載してください。',
  'The transfer “{0}” names no country. State every third country that the data go to.':
    '移転「{0}」に国が記載されていません。データの移転先である第三国をすべて記載してください。',
  'The transfer “{0}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.':
    '移転「{0}」はやむにやまれぬ正当な利益を根拠としていますが、保護措置に関する文書が記載されていません。評価を文書番号とともに記録してください。',
  'As far as the register tells, Swiss law concerns no processing activity. Open a profile CH if people in Switzerland are affected (Art. 3). Otherwise state a company of the group or a controller with its seat in Switzerland. The record of one party needs neither.':
    '登録内容からは、スイス法が適用される処理活動がありません。スイスにいる人に影響がある場合（第3条）は、プロファイルCHを作成してください。そうでない場合は、スイスに本拠を置くグループ会社または管理者を記載してください。一つの当事者の記録には、いずれも必要ありません。',
  'No processing activity is one of {0}. Record its activities, or ask for the record of another party.':
    '{0}の処理活動がありません。その処理活動を登録するか、別の当事者の記録を指定してください。',
  '“{0}” is a class of parties. Name each of them.': '「{0}」は当事者の区分です。それぞれの名称を記載してください。',
  '{0} does not say which company processes for others. Name it, or ask for the record of one party.':
    '{0}に、他者のために処理する会社が記載されていません。記載するか、一つの当事者の記録を指定してください。',
  '{0} does not say how long data are kept. State a period, or by what it is decided.':
    '{0}に、データの保存期間が記載されていません。期間、または期間を決める基準を記載してください。',
  'The disclosure “{0}” names no state. State every state that the data go to.':
    '提供「{0}」に国が記載されていません。データの提供先の国をすべて記載してください。',
  'The disclosure “{0}” goes to {1}, not on the list of Annex 1, and states no guarantee or exception of Swiss law. State which is relied on.':
    '提供「{0}」の提供先（{1}）は附属書1の一覧にありませんが、スイス法上の保証も例外も記載されていません。どれによるかを記載してください。',
  'The register holds no processing activity that Brazilian law concerns. Record the activities of the controllers and operators that it binds.':
    'ブラジル法が適用される処理活動が登録されていません。同法の対象となる管理者とオペレーターの処理活動を登録してください。',
  '{0} does not say which controller it is of; of an operator, who it processes for. Name them.':
    '{0}に、どの管理者のものか、オペレーターの場合は誰のために処理するかが記載されていません。記載してください。',
  '{0} does not say which data are processed. State them.':
    '{0}に、どのデータを処理するかが記載されていません。記載してください。',
  '{0} states no legal basis for “{1}”. Say on which basis of Art. 7 it rests.':
    '{0}に、「{1}」の法的根拠が記載されていません。第7条のどの根拠によるかを記載してください。',
  '{0} rests “{1}” on legitimate interest and names no interest. State the interest pursued.':
    '{0}は「{1}」の根拠を正当な利益としていますが、その利益が記載されていません。追求する利益を記載してください。',
  'The transfer {0} of {1} states no ground of Art. 33. State the ground that it relies on.':
    '{1}の移転{0}に、第33条の根拠が記載されていません。どの根拠によるかを記載してください。',
  'The transfer {0} of {1} states no ground of Art. 33. The ANPD recognises {2}: state this recognition as its ground.':
    '{1}の移転{0}に、第33条の根拠が記載されていません。ANPDが認定している国（{2}）です。その認定を根拠として記載してください。',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground of Art. 33 is registered. Register the transfer with its ground.':
    '{0}が{1}のデータを国外（{2}）で保有していますが、第33条の根拠のある移転が登録されていません。移転を根拠とともに登録してください。',
  'The register holds no processing activity that Thai law concerns. Record the activities of the controllers and processors that it binds.':
    'タイ法が適用される処理活動が登録されていません。同法の対象となる管理者と処理者の処理活動を登録してください。',
  '{0} does not say which personal data are collected. State them.':
    '{0}に、どの個人データを収集するかが記載されていません。記載してください。',
  '{0} states no purpose. State what each kind of data is collected for.':
    '{0}に目的が記載されていません。データの種類ごとに、何のために収集するかを記載してください。',
  '{0} gives no details of a controller. Name it, with an address, e-mail or telephone number.':
    '{0}に管理者の情報がありません。名称と、住所、メールアドレスまたは電話番号を記載してください。',
  'Which rights people have, or how and on which conditions they get access, is not said. State the rights in the profile TH, and the rest as a statement “rightsConditions”.':
    '本人の権利、または開示を受ける方法と条件が記載されていません。権利はプロファイルTHに、その他は記載事項「rightsConditions」に記載してください。',
  '{0} uses data without consent, or on no stated basis, and does not say who they are disclosed to. State the recipients.':
    '{0}は、同意なしに、または根拠を記載せずにデータを利用していますが、提供先が記載されていません。受領者を記載してください。',
  '{0} states no legal basis for “{1}”. State it, so that the record shows what is done without consent.':
    '{0}に、「{1}」の法的根拠が記載されていません。同意なしに行うことが記録に表れるように、記載してください。',
  'Nothing is said of requests and objections that were refused. Say in a statement “refusals” of the profile TH where they are recorded, or that there are none.':
    '拒否した請求と異議について何も記載されていません。どこに記録しているか、または該当がないことを、プロファイルTHの記載事項「refusals」に記載してください。',
  '{0} describes no security measures. Describe how the data are protected.':
    '{0}に安全管理措置が記載されていません。データをどのように保護するかを記載してください。',
  'The transfer {0} of {1} states no ground of s 28 or s 29. State the ground that it relies on.':
    '{1}の移転{0}に、第28条または第29条の根拠が記載されていません。どの根拠によるかを記載してください。',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0}が{1}のデータを国外（{2}）で保有していますが、根拠のある移転が登録されていません。移転を根拠とともに登録してください。',
  '{0} does not say who the data are processed for. Name each controller.':
    '{0}に、誰のためにデータを処理するかが記載されていません。各管理者を記載してください。',
  '{0} gives no details of the company that processes for others. Name it, with an address, e-mail or telephone number.':
    '{0}に、他者のために処理する会社の情報がありません。名称と、住所、メールアドレスまたは電話番号を記載してください。',
  'The name or the contact details of the data protection officer are not stated. Enter them in the contact.':
    'データ保護責任者の氏名または連絡先が記載されていません。連絡先に入力してください。',
  'The register holds no activity of a controller that Turkish law concerns. Record the activities of the controllers that it binds.':
    'トルコ法が適用される管理者の処理活動が登録されていません。同法の対象となる管理者の処理活動を登録してください。',
  '{0} states no legal ground for “{1}”. State it in the activity, or in the profile TR.':
    '{0}に、「{1}」の法的根拠が記載されていません。処理活動またはプロファイルTRに記載してください。',
  '{0} does not say which data are processed. State the data categories.':
    '{0}に、どのデータを処理するかが記載されていません。データの種類を記載してください。',
  '{0} names no recipient group. State the recipients.':
    '{0}に受領者のグループが記載されていません。受領者を記載してください。',
  '{0} does not say whose data are processed. State the groups of data subjects.':
    '{0}に、誰のデータを処理するかが記載されていません。本人のグループを記載してください。',
  '{0} does not say how long data are kept at most. State a period, or by what it is decided.':
    '{0}に、データの最長の保存期間が記載されていません。期間、または期間を決める基準を記載してください。',
  '{0} does not say whether data go abroad. Record the transfers, or say in the profile TR under the item internationalTransfers that there are none.':
    '{0}に、データが国外に移転されるかが記載されていません。移転を登録するか、移転がないことをプロファイルTRの事項internationalTransfersに記載してください。',
  '{0} describes no measures for data security. Describe how the data are protected.':
    '{0}にデータの安全管理措置が記載されていません。データをどのように保護するかを記載してください。',
  'The transfer {0} of {1} states no ground of Art 9. State the ground that it relies on.':
    '{1}の移転{0}に、第9条の根拠が記載されていません。どの根拠によるかを記載してください。',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}：次のデータの保存期間がまだ分かっていません：{1}。期間、または期間を決める基準を記載してください。',
  'The transfer {0} states no ground under the law of {1}. State on which one it relies.':
    '移転{0}に、適用される法律（{1}）上の根拠が記載されていません。どの根拠によるかを記載してください。',
  '{0} refers to another document for how long data are kept: {1}. State the periods in the register, so that the record is complete in itself.':
    '{0}は、データの保存期間について別の文書を参照しています：{1}。記録がそれだけで完結するように、期間を登録簿に記載してください。',
  '{0} ({1}) processes data for others without a contract in force. Conclude the contract, and record its reference and dates.':
    '{0}（{1}）は、有効な契約がないまま他者のためにデータを取り扱っています。契約を締結し、管理番号と日付を記録してください。',
  '{0} ({1}): it is not stated which activities it serves. State them: only then is it known if it is a sub-processor.':
    '{0}（{1}）：どの取扱いのための業務かが記載されていません。再委託先に当たるかを明らかにするため、記載してください。',
  '{0} ({1}): it is not stated where the data are. State the countries.':
    '{0}（{1}）：データの所在国が記載されていません。記載してください。',
  '{0}: its country is not stated. State it.': '{0}：国が記載されていません。記載してください。',
  '{0} ({1}): this is a class and no company. Name each company in an engagement of its own.':
    '{0}（{1}）：会社ではなく区分です。会社ごとに委託を記載してください。',
  'It is not stated how to reach the controller. State its e-mail or telephone.':
    '管理者の連絡方法が記載されていません。メールアドレスまたは電話番号を記載してください。',
  'Transfer to {0}: the specific purpose is missing. State it.':
    '{0}への移転：具体的な目的が記載されていません。記載してください。',
  'Transfer to {0}: the country of destination is missing. State it.':
    '{0}への移転：移転先の国が記載されていません。記載してください。',
  'Transfer to {0}: the duration is missing. State the time or how long the recipient keeps the data.':
    '{0}への移転：期間が記載されていません。移転の時期、または受領者の保存期間を記載してください。',
  'Transfer to {0}: this is a class and no recipient. Name each recipient.':
    '{0}への移転：これは区分であり、受領者ではありません。受領者をそれぞれ記載してください。',
  'Transfer to {0}: no security measures are stated. State those of its activities.':
    '{0}への移転：安全管理措置が記載されていません。その処理活動の措置を記載してください。',
  'The rights of data subjects are missing. State them in the profile of Brazil.':
    '本人の権利が記載されていません。ブラジルのプロファイルに記載してください。',
};
