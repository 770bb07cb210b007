import type { Catalogue } from '../catalogue.js';

/** Sentences of the rules that laws share. */
export const SHARED_RULES: Catalogue = {
  '{0}, on which {1} rests': '{0}（{1}の法的根拠）',
  '{0}, on which {1} rest': '{0}（{1}の法的根拠）',
  'Say in the overrides of the profile {0} on what they rest there instead':
    'そこでの代わりの法的根拠を、プロファイル{0}の置換えに記載してください',
  'Open a profile {0} and say in its overrides on what they rest there instead':
    'プロファイル{0}を開き、そこでの代わりの法的根拠を置換えに記載してください',
  'The law of {0} does not know as legal bases: {1}. {2}':
    '適用される法律（{0}）は、次を法的根拠として認めていません：{1}。{2}',
  'What the profile {0} puts in its place holds in some cases only: see that it holds in all of them.':
    'プロファイル{0}の置換えは一部の場合にしか当てはまりません。すべての場合に当てはまるかを確認してください。',
  'the authority': '監督機関',
  'the people concerned': '本人',
  'the consumer reporting agencies': '信用情報機関',
  'the police or prosecutors': '警察・検察',
  'the public': '公衆',
  'The profile says who is notified of a breach, and leaves out {0}: the law of {1} requires it{2}. Add a breach duty towards them.':
    'プロファイルには漏えい等の報告・通知先が記載されていますが、{0}がありません。適用される法律（{1}）が求めています{2}。この相手への報告・通知義務を追加してください。',
  '"{0}" is notified within {1}; the law of {2} gives no number and asks for {3}. Say in the condition that it is done so, and how long it takes at most.':
    '「{0}」への報告・通知の期限は{1}とされています。適用される法律（{2}）は数値を定めず、次を求めています：{3}。そのとおりに行うことと、最長でどのくらいかかるかを条件に記載してください。',
  '"{0}" is notified within {1}; the law of {2} asks for {3}. State no more than the law leaves.':
    '「{0}」への報告・通知の期限は{1}とされています。適用される法律（{2}）は次を求めています：{3}。法律の定めを超えない期限を記載してください。',
  'It is not stated by when "{0}" is notified; the law of {1} asks for {2}. State the period.':
    '「{0}」への報告・通知の期限が記載されていません。適用される法律（{1}）は次を求めています：{2}。期限を記載してください。',
  'The time to notify "{0}" begins with: {1}. Under the law of {2} it begins with {3}. State that.':
    '「{0}」への報告・通知の期限の起算点は次のとおりです：{1}。適用される法律（{2}）では次の時から起算します：{3}。そのように記載してください。',
  'from {0}': '起算点：{0}',
  '{0} and to {1}': '{0}、{1}',
  '{0} The duties are those of the profile ALL: state others in the profile {1}.':
    '{0}これらはプロファイルALLの義務です。プロファイル{1}に別の義務を記載してください。',
  'condition: {0}': '条件：{0}',
  'The profile does not say who is notified of a breach. The law of {0} requires notice to {1}. Add a breach duty towards each.':
    'プロファイルに漏えい等の報告・通知先が記載されていません。適用される法律（{0}）は、次への報告・通知を求めています：{1}。それぞれへの報告・通知義務を追加してください。',
  'no contract is recorded': '契約が記録されていません',
  'the contract that is recorded ended on {0}': '記録された契約は{0}に終了しています',
  'the contract that is recorded begins on {0}': '記録された契約の開始日は{0}です',
  'The time to adjust to the law ends on {0}.': '法律への対応期間は{0}に終わります。',
  'The key {0} is that of {1} {2}. A register file cannot say which of them it means, and the record can have one twice. If they are the same, join them. Otherwise end one, and register it again under a key of its own.':
    'キー{0}が{1}件の{2}で重複しています。台帳ファイルではどれを指すか分からず、記録に同じものが二重にある可能性があります。同じものであれば統合してください。異なる場合は、一方を終了し、別のキーで登録し直してください。',
  ' What is recorded, {0}, was signed only on {1}.': '記録されているもの（{0}）は、{1}に締結されたばかりです。',
  ' What is recorded, {0}, is not one.': '記録されているもの（{0}）は、これに当たりません。',
  '{0} relies on {1} without its instrument.{2} Record the instrument and when it was signed: {3}.':
    '{0}は{1}を根拠としていますが、根拠文書がありません。{2}根拠文書とその締結日を記録してください：{3}。',
  'The instrument of {0} ({1}) expired on {2}. Renew it and record the new one, or choose another ground.':
    '{0}の根拠文書（{1}）は{2}に期限が切れました。更新して新しいものを記録するか、別の根拠を選んでください。',
  ' Conclude {0} and record it.': '次を締結し、記録してください：{0}。',
  ' Record what is relied on instead.': '代わりに根拠とするものを記録してください。',
  '{0} relies on {1}, which is valid only from {2}.{3}':
    '{0}は{1}を根拠としていますが、これが有効となるのは{2}からです。{3}',
  '{0} relies on {1}, which was no longer valid on {2}.{3}':
    '{0}は{1}を根拠としていますが、これは{2}の時点ですでに有効ではありませんでした。{3}',
  'legitimate interests': '正当な利益',
  'a contract': '契約',
  '{0} and on {1}': '{0}と{1}',
  'sensitive data': '機微データ',
  '{0}: {1}, processed on {2} ({3}), which does not serve for them. State consent or another basis for these data, or an override in the profile {4}.':
    '{0}：{1}が{2}に基づいて処理されています（{3}）が、この法的根拠は使えません。これらのデータについて、同意その他の法的根拠、またはプロファイル{4}の置換えを記載してください。',
  '{0}: {1}, processed on {2} ({3}), which do not serve for them. State consent or another basis for these data, or an override in the profile {4}.':
    '{0}：{1}が{2}に基づいて処理されています（{3}）が、これらの法的根拠は使えません。これらのデータについて、同意その他の法的根拠、またはプロファイル{4}の置換えを記載してください。',
  'that was given, and the transfer departs from it': '付与されていますが、移転がその内容から逸脱しています',
  'that was asked for and has not been granted': '申請されていますが、付与されていません',
  'that is recorded without the date of a request or a grant': '申請日も付与日もなく記録されています',
  'that is not on record': '記録されていません',
  "{0} relies on {1}, which serves only after {2}; {3}. Obtain it, and record it among the transfer's prior authorisations with the law {4}.":
    '{0}は{1}を根拠としていますが、これが使えるのは次の後だけです：{2}（{3}）。これを得て、法律{4}として移転の事前許可に記録してください。',
  '{0} relies on {1} and names no country. State every country that receives the data: only those recognised are covered.':
    '{0}は{1}を根拠としていますが、国が記載されていません。データを受け取るすべての国を記載してください。対象となるのは認定された国だけです。',
  '{0} relies on {1}, and {2} is on no list: the exporter must assess it. Record the assessment that confirms it, or choose another ground.':
    '{0}は{1}を根拠としていますが、{2}はどの一覧にもありません。移転元が評価する必要があります。裏付けとなる評価を記録するか、別の根拠を選んでください。',
  'the destination': '移転先',
  "{0} relies on {1}. The exporter's own assessment is not enough for it, and no such list or approval was found. Choose another ground, or stop the transfer.":
    '{0}は{1}を根拠としています。移転元自身の評価では足りず、該当する一覧や承認も見つかっていません。別の根拠を選ぶか、移転を中止してください。',
  ', as far as the list is known, up to {0}': '（一覧を把握している{0}までの限りで）',
  '{0} relies on "{1}", but {2} was not recognised on {3}{4}. {5}Choose another ground, or stop the transfer.':
    '{0}は「{1}」を根拠としていますが、{2}は{3}の時点で認定されていませんでした{4}。{5}別の根拠を選ぶか、移転を中止してください。',
  'See whether it has been added since; if not: ': 'その後追加されていないか確認し、追加されていなければ、',
  'Put another ground in its place, or suspend the transfer.': '別の根拠に置き換えるか、移転を停止してください。',
  '{0} relies on the recognition of {1} by {2}, which fell away on {3}{4}. {5}':
    '{0}は{2}による{1}の認定を根拠としていますが、認定は{3}に失効しました{4}。{5}',
  '{0} relies on {1}, and the recognition was recorded to have fallen away on {2}. {3}':
    '{0}は{1}を根拠としていますが、認定は{2}に失効したと記録されています。{3}',
  "The recognition of {0} ({1}) covers {2}. Record the certification of the recipient of {3} as the ground's instrument, or choose another ground.":
    '{0}の認定（{1}）の対象は次のとおりです：{2}。{3}の移転先の認証を根拠文書として記録するか、別の根拠を選んでください。',
  'The recognition of {0} ({1}) covers {2}. If the recipient of {3} is one of them, say so in the condition of the ground ("{4}"); otherwise choose another ground.':
    '{0}の認定（{1}）の対象は次のとおりです：{2}。{3}の移転先が対象に含まれる場合は、その旨を根拠の条件（「{4}」）に記載してください。含まれない場合は、別の根拠を選んでください。',
  'The recognition of {0} ({1}) covers {2}. The activities of {3} have data that it leaves out: {4}. Keep them out of the transfer, or choose another ground for them.':
    '{0}の認定（{1}）の対象は次のとおりです：{2}。{3}の処理活動には、対象外のデータがあります：{4}。移転から除くか、それらについて別の根拠を選んでください。',
  'The record names no controller. Name the company that decides what the data are processed for.':
    '記録に管理者がありません。データの処理目的を決定する会社を記載してください。',
  'The record does not say which company processes for others, and no company of the group is known. Name the company among the controllers of the activity, or mark it as one of the group.':
    '記録に、他者のために処理する会社が示されておらず、グループの会社も分かりません。処理活動の管理者としてその会社を記載するか、グループ会社として設定してください。',
  'The record does not say on whose behalf the data are processed. Name each controller.':
    '記録に、誰のためにデータを処理しているかが示されていません。すべての管理者を記載してください。',
  'The record states no purpose. State what the data are processed for.':
    '記録に目的がありません。データの処理目的を記載してください。',
  'The record does not say what is done for the controllers. State it as the purposes of the activity.':
    '記録に、管理者のために何を行うかが示されていません。処理活動の目的として記載してください。',
  'The record does not say whose data are processed. State the categories of data subjects.':
    '記録に、誰のデータを処理しているかが示されていません。本人の類型を記載してください。',
  'The record does not say which data are processed. State the categories of data.':
    '記録に、どのデータを処理しているかが示されていません。データの種類を記載してください。',
  'The record names no recipient and no processor. State the categories of recipients; if there are none, say so.':
    '記録に提供先も処理者もありません。提供先の類型を記載してください。ない場合はその旨を記載してください。',
  'The record does not say when the data are erased. State a period, or by what it is decided.':
    '記録に、データをいつ消去するかが示されていません。期間、またはそれを定める基準を記載してください。',
  'The record does not say how long the data are kept. State a period, or by what it is decided.':
    '記録に、データの保存期間が示されていません。期間、またはそれを定める基準を記載してください。',
  'The record describes no security measures. Describe in general terms how the data are protected.':
    '記録に安全管理措置の記載がありません。データの保護方法の概要を記載してください。',
  '"{0}" was the regulator of {1} until {2}. Since then it is {3}: name it, and check its address.':
    '「{0}」は{2}まで{1}の監督機関でした。以降は{3}です。これを記載し、住所を確認してください。',
  'It uses the term "{0}", which the law replaced on {1} by "{2}". Change the wording.':
    '用語「{0}」が使われていますが、法律は{1}に「{2}」に改めました。文言を改めてください。',
  '{0} has taken its place. ': '代わりに{0}があります。',
  'It relies on {0}, which ceased to be valid on {1}. {2}Record what replaces it once the replacement is in place.':
    '{0}に依拠していますが、{1}に効力を失いました。{2}代わりのものが整い次第、記録してください。',
  '{0} and {1} more': '{0}ほか{1}件',
  'The transfer {0} names no country. State every country that receives the data.':
    '移転{0}に国が記載されていません。データを受け取るすべての国を記載してください。',
  'only after a filing': '届出の後に限る',
  '{0} relies on {1} alone, which is no ground by itself ({2}). State the other ground that it relies on: {3}.':
    '{0}は{1}だけを根拠としていますが、これは単独では根拠になりません（{2}）。併せて根拠とするものを記載してください：{3}。',
  'The transfer {0} states no ground under the law of {1}. {2} is recognised ({3}): state {4}.':
    '移転{0}に、適用される法律（{1}）上の根拠が記載されていません。{2}は認定されています（{3}）。{4}を記載してください。',
  'The transfer {0} states no ground under the law of {1}. {2} are recognised ({3}): state {4}.':
    '移転{0}に、適用される法律（{1}）上の根拠が記載されていません。{2}は認定されています（{3}）。{4}を記載してください。',
  ' The grounds that it names are of {0} and do not serve here.':
    '記載された根拠は別の法律（{0}）のもので、ここでは使えません。',
  'The transfer {0} states no ground under the law of {1}.{2} Say which is relied on: {3}.':
    '移転{0}に、適用される法律（{1}）上の根拠が記載されていません。{2}どれによるかを記載してください：{3}。',
  ' It exists only since {0}.': 'この根拠は{0}以降のものです。',
  ' It ended on {0}.': 'この根拠は{0}に終了しました。',
  '{0} relies on {1}, which was no ground on {2}.{3}{4} Choose one of: {5}.':
    '{0}は{1}を根拠としていますが、これは{2}の時点で根拠ではありませんでした。{3}{4}次から選んでください：{5}。',
  '{0} happens regularly, but {1} serves single cases only{2}. Choose a ground for regular transfers.':
    '{0}は定期的に行われていますが、{1}は個別の場合にしか使えません{2}。定期的な移転のための根拠を選んでください。',
  '{0} serves single cases only{1}. State how often {2} happens; if it is regular, choose another ground.':
    '{0}は個別の場合にしか使えません{1}。{2}の頻度を記載してください。定期的な場合は、別の根拠を選んでください。',
  'The processor': '処理者',
  'Nobody is named who engages it: if a controller in {0} does, the law there applies, too. ':
    '委託元が記載されていません。現地（{0}）の管理者であれば、現地の法律も適用されます。',
  '{0} ({1}) serves no activity, so it is in no record of processing, and nothing shows whose data it has. {2}Assign the activities that it serves.':
    '{0}（{1}）はどの処理活動にも結び付いていないため、処理の記録になく、誰のデータを扱っているかが分かりません。{2}対象となる処理活動を割り当ててください。',
  '{0} business days after its signature on {1}, which is {2} if public holidays are left aside':
    '署名日{1}から{0}営業日（祝日を考慮しなければ{2}）',
  'Record the day among the prior authorisations of the transfer, with the law {0}, as the day of the request.':
    '法律{0}として、移転の事前許可に申請日として記録してください。',
  '{0}: a filing under the law {1} is recorded without its day. The contract had to be filed by {2}. State the day of the request.':
    '{0}：法律{1}による届出が日付なしで記録されています。契約の届出期限は{2}でした。申請日を記載してください。',
  'The standard contract of {0} was filed on {1}: later than {2}. If public holidays lay between, say so in its reference; otherwise be ready to explain the delay.':
    '{0}の標準契約は{1}に届け出られましたが、次の期限より後です：{2}。間に祝日があった場合は参照にその旨を記載し、そうでなければ遅延を説明できるようにしてください。',
  'No filing of the standard contract of {0} is recorded. The time for it ended {1}. Take the next step now: {2}. {3}':
    '{0}の標準契約の届出が記録されていません。期限は過ぎました：{1}。次の手続を今行ってください：{2}。{3}',
  'No filing of the standard contract of {0} is recorded. The time for it ends {1}. Take the next step now: {2}. {3}':
    '{0}の標準契約の届出が記録されていません。期限：{1}。次の手続を今行ってください：{2}。{3}',
  'The standard contract of {0} has no day of signature, from which the time to file it runs: {1} business days. State the day of the last signature.':
    '{0}の標準契約に、届出期限（{1}営業日）の起算点となる署名日がありません。最後の署名の日を記載してください。',
  '{0} may be sensitive there, and its kind is not stated, and {1} use it without consent and without a stated condition. {2}':
    '{0}は同法でセンシティブデータに当たる可能性がありますが、種類が記載されていません。同意も条件の記載もなく利用している目的：{1}。{2}',
  '{0} is sensitive there ({1}), and {2} use it without consent and without a stated condition. {3}':
    '{0}は同法でセンシティブデータに当たります（{1}）。同意も条件の記載もなく利用している目的：{2}。{3}',
  'The record names no controller, or no way to reach it. Name the company that decides what the data are processed for, and give its address, e-mail or phone.':
    '記録に管理者、またはその連絡手段がありません。データの処理目的を決める会社を記載し、住所、電子メールまたは電話番号を記載してください。',
  'The record does not say where the data come from. State the sources: the flow of the data begins with them.':
    '記録に、データの入手元がありません。情報源を記載してください。データの流れはそこから始まります。',
  'The record does not say how data are erased or changed. State it in the retention rules (delete, anonymise), or once for all in the statement "destruction" of the profile.':
    '記録に、データの消去または変更の方法がありません。保存のルール（削除、匿名化）に記載するか、プロファイルの記載「destruction」に一括して記載してください。',
  'The record must say whether the data go abroad, and nothing does. Record the transfers of the activity; if there are none, say so in the statement "internationalTransfers" of the profile.':
    '記録には、データが国外に出るかどうかが必要ですが、記載がありません。処理活動の移転を記録してください。移転がなければ、プロファイルの記載「internationalTransfers」にその旨を記載してください。',
};
