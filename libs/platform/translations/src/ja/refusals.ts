import type { Catalogue } from '../catalogue.js';

/** Sentences of refusals, and the words for things in them. */
export const REFUSALS: Catalogue = {
  'There is no attachment {0} that you may see.': '閲覧できる添付ファイル{0}はありません。',
  'This file was forgotten, or a person in it: it is gone for good.':
    'このファイル、またはその中の人が忘れられました。ファイルは完全に削除されています。',
  'The file has {0} bytes, and an attached one has at most {1}. Divide it, or keep it elsewhere and say where.':
    'ファイルは{0}バイトですが、添付できるのは{1}バイトまでです。分割するか、別の場所に保管してその場所を記載してください。',
  'There is no thing {0}: take its id from its page.': '{0}はありません。IDはそのページで確認してください。',
  'The file has {0} bytes compressed, and an issued one has at most {1}. Issue a report for each controller, or for fewer activities.':
    'ファイルは圧縮後{0}バイトですが、発行できるのは{1}バイトまでです。管理者ごとに、または処理活動を減らして発行してください。',
  'There is no issued report {0} that you may see.': '閲覧できる発行済み報告書{0}はありません。',
  'A person in this report was forgotten since it was issued: its file is gone for good.':
    'この報告書の発行後に、その中の人が忘れられました。ファイルは完全に削除されています。',
  'No grant of the account {0} includes issued reports: give one (includesIssuedReports), or leave the account out.':
    'アカウント{0}のアクセス権に発行済み報告書が含まれていません。アクセス権（includesIssuedReports）を付与するか、アカウントを省いてください。',
  'A report is issued when it is recorded: leave effectiveOn out.':
    '報告書は記録した時に発行されます。effectiveOnを省いてください。',
  '"{0}" is no date: give one such as 2026-01-31.': '「{0}」は日付ではありません。2026-01-31のように入力してください。',
  'It is blank: translate the text, or withdraw the translation.':
    '空欄です。文を翻訳するか、翻訳を取り下げてください。',
  'A list holds at most {0} rows, this one {1}: divide it.':
    '一覧は{0}行までですが、これは{1}行です。分割してください。',
  'It has {0} characters; a {1} has at most {2}: shorten it.':
    '{0}文字あります。{1}は{2}文字までです。短くしてください。',
  'A name is one line without tabs: take line ends and tabs out.':
    '名称はタブのない1行です。改行とタブを取り除いてください。',
  'It is blank: say what it is, or leave it out.': '空欄です。内容を入力するか、省いてください。',
  'There is nothing with the id {0}.': 'ID {0}のものはありません。',
  '{0} is already registered ({1}).': '{0}はすでに登録されています（{1}）。',
  'The {0} {1} has ended by {2}: reinstate it first.': '{0}「{1}」は{2}までに終了しています。先に復活させてください。',
  'A {0} is not reviewed.': '{0}は確認の対象ではありません。',
  'An act of the register holds from when it was recorded.': '登録簿の行為は、記録した時から効力があります。',
  '{0} has changed since you read it: it is at revision {1}, you decided on {2}. Read it again.':
    '{0}は、読み込み後に変更されています。現在の版は{1}、判断した版は{2}です。もう一度読み込んでください。',
  'Many callers change {0} at once, and this command came too late each time. Nothing of it was recorded. Send it again.':
    '多くの人が同時に{0}を変更しており、この操作は毎回間に合いませんでした。何も記録されていません。もう一度送信してください。',
  'Another command was recorded under the id {0}: with other content, or by another account. Nothing of this one was recorded. Send it under an id of its own.':
    'ID {0}で別の操作が記録されています（内容またはアカウントが異なります）。この操作は何も記録されていません。別のIDで送信してください。',
  'The key {0} is that of {1}: choose another.': 'キー{0}は{1}で使われています。別のキーを選んでください。',
  'There is no {0} {1}.': '{0}「{1}」はありません。',
  'The registration of the {0} {1} has been annulled.': '{0}「{1}」の登録は取り消されています。',
  'The {0} exists from {1}; on {2} it did not. Give a later date, or redate its registration.':
    '{0}は{1}から存在し、{2}には存在しません。後の日付を指定するか、登録の日付を変更してください。',
  'An act of the register holds from when it is recorded: leave effectiveOn out.':
    '登録簿の行為は記録した時から効力があります。effectiveOnを省いてください。',
  'What was recorded of {0} stays as it is: use the commands of {1}.':
    '{0}について記録した内容は変わりません。{1}の操作を使ってください。',
  'An annulment is final: record the fact again instead.':
    '取消しは確定しています。代わりに、事実をもう一度記録してください。',
  'A person who was forgotten cannot be called back.': '忘れられた人を元に戻すことはできません。',
  '{0} has been annulled already.': '{0}はすでに取り消されています。',
  'There is no {0} {1}: give the id of the one that stays.': '{0}「{1}」はありません。残す方のIDを指定してください。',
  'The {0} {1} is not in force on {2}: reinstate it first, or join the other way round.':
    '{0}「{1}」は{2}に有効ではありません。先に復活させるか、逆向きに統合してください。',
  'The one that stays refers to the one that ends, so that it would refer to itself: change that first.':
    '残す方が終了する方を参照しており、自分自身を参照することになります。先に変更してください。',
  'A {0} has no doubles: end the one that is wrong.': '{0}に重複はありません。誤った方を終了してください。',
  'Another file was applied to the register at position {0}. Plan again.':
    '位置{0}で別のファイルが登録簿に適用されました。もう一度計画してください。',
  'The {0} {1} is not in force on {2}.': '{0}「{1}」は{2}に有効ではありません。',
  'It would stand under itself, by way of {0}.': '{0}を介して、自分自身の下に置かれることになります。',
  'The read model is behind and does not show yet what refers to it. Try again.':
    '読み取りが遅れており、これを参照しているものがまだ表示されません。もう一度試してください。',
  'It is still referred to by {0}: change or end these first.':
    'まだ次から参照されています：{0}。先にこれらを変更または終了してください。',
  'The field {0} is there twice.': '項目{0}が二つあります。',
  'The register is in {0}: change the text itself, or give another language.':
    '登録簿の言語は{0}です。文そのものを変更するか、別の言語を指定してください。',
  'The key {0} is there twice.': 'キー{0}が二つあります。',
  'Its last change (revision {0}) is your own: somebody else must approve it.':
    '最後の変更（版{0}）はあなた自身のものです。別の人が承認する必要があります。',
  'It is looked at again after whole days, weeks, months or years, from a day to a century: P6M, P1Y.':
    '見直しの間隔は、1日から100年までの整数の日、週、月または年です（例：P6M、P1Y）。',
  'An asset cannot run on itself.': '資産は自分自身の上では動きません。',
  'Give the file a name.': 'ファイルに名前を付けてください。',
  'This person was forgotten. Only their end can still be recorded: register a new contact under a new key.':
    'この人は忘れられました。記録できるのは終了だけです。新しいキーで新しい連絡先を登録してください。',
  'Give a name, a department, an e-mail, a phone or an address: the contact says nothing.':
    '氏名、部署、メールアドレス、電話番号または住所を入力してください。連絡先に何も入力されていません。',
  'An erased person has no personal details: leave out erased, or all personal fields.':
    '忘れられた人に個人情報はありません。erased、またはすべての個人の項目を省いてください。',
  'An engagement cannot work under itself.': '委託を自分自身の下に置くことはできません。',
  'The contract ends before it begins.': '契約の終了日が開始日より前です。',
  'The finding is assigned to nobody.': 'この指摘は誰にも割り当てられていません。',
  'A finding has at most {0} comments: continue elsewhere.':
    '指摘のコメントは{0}件までです。別の場所で続けてください。',
  'The finding is not accepted.': 'この指摘は容認されていません。',
  'It is blank: say why, in a sentence.': '空欄です。理由を一文で入力してください。',
  'The report {0} was issued already.': '報告書{0}はすでに発行されています。',
  'Name the recipient of the report.': '報告書の受領者を記載してください。',
  'Say what the report is issued for, such as a request.': '請求への対応など、報告書を発行する目的を記載してください。',
  'A note has at most {0} replies: write a new one.': 'メモへの返信は{0}件までです。新しいメモを書いてください。',
  'It is blank: say what is to be known or done.': '空欄です。知らせること、または行うことを入力してください。',
  'The same contact holds this office already: list its jurisdictions in one appointment.':
    '同じ連絡先がすでにこの職に就いています。法域を一つの選任にまとめてください。',
  'A party cannot be its own parent.': '当事者は自分自身の親会社にはなれません。',
  'Only a class of companies can be the recipients of a profile: set `class`.':
    'プロファイルの受領者になれるのは会社の区分だけです。`class`を設定してください。',
  'The certificate ends on {0}, before it begins on {1}: correct one of the days.':
    '認証の終了日（{0}）が開始日（{1}）より前です。どちらかの日付を訂正してください。',
  'A processor acts on behalf of others: name them in onBehalfOf, not as controllers.':
    '処理者は他者のために行動します。管理者としてではなく、onBehalfOfに記載してください。',
  'Only a processor acts on behalf of others: give the role PROCESSOR.':
    '他者のために行動するのは処理者だけです。役割PROCESSORを指定してください。',
  'Give reasons only if the policy is not followed.': '理由は、方針に従わない場合にのみ記載してください。',
  'Schedule 1 to the Data Protection Act 2018 has no condition {0}. Give a paragraph, such as PARA_8.':
    '2018年データ保護法の附則1に条件{0}はありません。PARA_8のように項を指定してください。',
  'Only a completed assessment is of a revision: leave it out.':
    '版を指定できるのは完了した評価だけです。省いてください。',
  'The assessment is in progress although it is not needed: correct one of them.':
    '評価は不要とされていますが、進行中です。どちらかを訂正してください。',
  'The new ground needs a key of its own: the old one stays with its dates.':
    '新しい根拠には別のキーが必要です。以前の根拠はその日付とともに残ります。',
  'The ground ends before it begins.': '根拠の終了日が開始日より前です。',
  'Only standard contractual clauses have modules.': 'モジュールがあるのは標準契約条項だけです。',
  'SCC modules are 1 to 4.': '標準契約条項のモジュールは1から4までです。',
  'The ground {0} has not been relied on since {1}.': '根拠{0}は{1}から使われていません。',
  'It is suspended since {0}.': '{0}から停止しています。',
  'It is not suspended.': '停止していません。',
  'It has been granted already.': 'すでに許可されています。',
  'Only what was granted can be departed from.': '許可されたものからのみ逸脱できます。',
  'It is blank: give the view a name.': '空欄です。ビューに名前を付けてください。',
  engagement: '委託',
  party: '当事者',
  view: 'ビュー',
  asset: '資産',
  'jurisdiction profile': '法域プロファイル',
  note: 'メモ',
  'processing activity': '処理活動',
  contact: '連絡先',
  finding: '指摘',
  attachment: '添付ファイル',
  transfer: '移転',
  'issued report': '発行済み報告書',
  name: '名称',
  text: '文',
  grant: 'アクセス権',
};
