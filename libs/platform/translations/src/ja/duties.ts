import type { Catalogue } from '../catalogue.js';

/** Sentences of the duties of many laws. */
export const DUTIES: Catalogue = {
  '{0} rest on consent, and it is not recorded where the record of consent is. State it: the controller must be able to show that people have consented.':
    '{0}は同意を法的根拠としていますが、同意の記録の所在が記録されていません。記載してください。管理者は、本人が同意したことを証明できなければなりません。',
  'Where the law requires none, the controller must still be able to show that the interests were weighed: the authorities recommend to write it down.':
    '法律が求めていない場合でも、管理者は利益の衡量を行ったことを証明できなければなりません。監督機関は書面に残すことを勧めています。',
  'and the activity has changed since they were assessed, from {0} on': '評価後の{0}以降に処理活動が変更されています',
  'and no completed assessment of them is recorded': '完了した評価が記録されていません',
  '{0} rest on legitimate interests, {1}. Make a legitimate interests assessment, and record it. {2}':
    '{0}は正当な利益を法的根拠としていますが、{1}。正当な利益の評価を行い、記録してください。{2}',
  'It is not stated whether the legitimate interests assessment of "{0}" is completed. State it, with its date.':
    '「{0}」の正当な利益の評価が完了したかどうかが記載されていません。日付とともに記載してください。',
  '"{0}" does not follow its retention policy, and no reason is given. Follow the policy, or give the reason.':
    '「{0}」は保存方針に従っておらず、理由も記載されていません。方針に従うか、理由を記載してください。',
  'The breach "{0}"{1} has no record. Document its facts, its effects and what was done, and record where that is.':
    '漏えい等の事案「{0}」{1}の記録がありません。事実関係、影響、講じた措置を文書に残し、その所在を記録してください。',
  ' of {0}': '（{0}）',
  '"{0}" processes special categories of data on a condition of Art 9(2) that needs one of Schedule 1 to the Data Protection Act 2018, and none is recorded. Record its paragraph.':
    '「{0}」は、2018年データ保護法（Data Protection Act 2018）附則1の条件を要する第9条第2項の条件に基づいて特別な種類のデータを処理していますが、その条件が記録されていません。該当する段落を記録してください。',
  '"{0}" relies on a condition of Schedule 1 that needs an appropriate policy document. The record must say whether data are kept and erased as that document says: state the policy, and if it is followed.':
    '「{0}」は、適切な方針文書（appropriate policy document）を要する附則1の条件に基づいています。データがその文書のとおりに保存・消去されているかを記録に示す必要があります。方針と、その遵守の有無を記載してください。',
  '"{0}" (for {1})': '「{0}」（目的：{1}）',
  'It is not stated whether {0} is decided without a person, or affects people significantly. If both are so, they must be informed of the logic: state these, and the logic.':
    '{0}について、人の関与なしに決定されるか、本人に重大な影響を与えるかが記載されていません。いずれにも当たる場合、本人に論理を知らせる必要があります。これらと論理を記載してください。',
  '{0} is decided without a person and affects people significantly, and its logic is not stated. State it: people must be informed of it, and of what follows for them.':
    '{0}は人の関与なしに決定され、本人に重大な影響を与えますが、その論理が記載されていません。記載してください。論理と本人に生じる結果を、本人に知らせる必要があります。',
  '{0} is decided without a person and affects people significantly. The law of {1} has: {2}. State in the profile {3}, under the item {4}, how this is done.':
    '{0}は人の関与なしに決定され、本人に重大な影響を与えます。適用される法律（{1}）には次の定めがあります：{2}。プロファイル{3}の事項{4}に、その実施方法を記載してください。',
  '{0} Record it as a filing of the profile {1}, with its number and date. If none is owed, say why under the item {2}.':
    '{0}番号と日付とともに、プロファイル{1}の届出として記録してください。不要な場合は、その理由を事項{2}に記載してください。',
  'Controllers and processors of major importance register with the Commission within six months.':
    '重要性の高い管理者と処理者は、6か月以内に委員会に登録します。',
  'Audit returns of the year before are filed with the Commission.': '前年の監査報告は委員会に提出します。',
  'The data protection officer makes a data protection report every half year.':
    'データ保護責任者は、半年ごとにデータ保護報告書を作成します。',
  'What is registered in the national registry (RNBD) is updated every year between 2 January and 31 March.':
    '全国登録簿（RNBD）の登録内容は、毎年1月2日から3月31日までの間に更新します。',
  'Data processing systems and the data protection officer are registered with the Commission, from 250 employees or the sensitive data of 1,000 people on.':
    '従業員250人以上、または1,000人の機微データを扱う場合、データ処理システムとデータ保護責任者を委員会に登録します。',
  'Security incidents and breaches of the year before are reported to the Commission by 31 March.':
    '前年のセキュリティ事案と漏えい等は、3月31日までに委員会に報告します。',
  'it makes automated decisions: {0}': '自動化された決定を行っている：{0}',
  'it is entrusted to {0}': '{0}に委託している',
  'data are provided to {0}': '{0}にデータを提供している',
  'data go abroad ({0})': 'データが国外に移転される（{0}）',
  'it processes {0}': '{0}を処理している',
  'people are affected significantly by decisions without a person: {0}':
    '人の関与のない決定が本人に重大な影響を与える：{0}',
  'it concerns {0}': '{0}に関わる',
  'a public institution processes {0}': '公的機関が{0}を処理している',
  'Make one before the processing goes on and record it, or record with the reason that none is needed.':
    '処理を続ける前に評価を行って記録するか、不要である旨を理由とともに記録してください。',
  'It is not stated whether the impact assessment of "{0}" is completed. State it, with its date.':
    '「{0}」の影響評価が完了したかどうかが記載されていません。日付とともに記載してください。',
  '"{0}" needs an impact assessment, as is recorded, and it is not completed. Complete it before the processing goes on.':
    '「{0}」は影響評価が必要と記録されていますが、完了していません。処理を続ける前に完了してください。',
  '"{0}" needs an impact assessment: {1} ({2}). {3}': '「{0}」には影響評価が必要です：{1}（{2}）。{3}',
  '{0} It is asked for by these states, of processing begun since the day in brackets: {1}.':
    '{0}括弧内の日以降に開始された処理について、次の州が評価を求めています：{1}。',
  '"{0}" may need an impact assessment: {1} ({2}). {3}': '「{0}」には影響評価が必要な可能性があります：{1}（{2}）。{3}',
  'No impact assessment of "{0}" is needed, as is recorded, and no reason is given although {1}. Give the reason.':
    '「{0}」の影響評価は不要と記録されていますが、次に当たるにもかかわらず理由が記載されていません：{1}。理由を記載してください。',
  'No impact assessment of "{0}" is needed, as is recorded ({1}), but the law asks for one: {2}. Check the reason.':
    '「{0}」の影響評価は不要と記録されています（{1}）が、法律は評価を求めています：{2}。理由を確認してください。',
  '"{0}" has changed since its impact assessment, from {1} on. Review whether the risk has changed, and record the assessment again with its new date.':
    '「{0}」は、影響評価後の{1}以降に変更されています。リスクが変わったかを確認し、新しい日付で評価を改めて記録してください。',
  'State it in the activity; where a law does not know that basis, in an override of its profile.':
    '処理活動に記載してください。その法的根拠が認められていない法律については、そのプロファイルの置換えに記載してください。',
  'No legal basis is stated for "{0}". {1}': '「{0}」の法的根拠が記載されていません。{1}',
  'The legal bases of "{0}" are limited to some data, and leave out: {1}. {2}':
    '「{0}」の法的根拠は一部のデータに限られ、次が含まれていません：{1}。{2}',
  'Its review was due by {0}. Review it, and record the review with its outcome.':
    'レビューの期限は{0}でした。レビューを行い、結果とともに記録してください。',
  'The transfer {0} names no exporter. If a controller in {1} exports the data, the law there applies, too, and may ask for a ground and for the countries. State the exporter.':
    '移転{0}に移転元が記載されていません。現地（{1}）の管理者が移転する場合は現地の法律も適用され、根拠と国が求められることがあります。移転元を記載してください。',
  'These data are kept without a limit, or "as long as needed": {0}. State a period, or the events or criteria that end the retention.':
    'これらのデータは無期限、または「必要な限り」保存されています：{0}。期間、または保存を終える事由や基準を記載してください。',
  'Only what the profiles state for all activities says how long these data are kept: {0}. See that it fits them, or state a rule for them in the activity.':
    'これらのデータの保存期間は、プロファイルの全処理活動向けの記載にしかありません：{0}。それで適切かを確認するか、処理活動に規則を記載してください。',
  'The profile puts {0} in the place of {1}, which the law of {2} knows{3}. Lift the override, or limit it to data for which the law still requires {4}: to special data (onlySpecialData), or to some by their keys. Keep it if you want to go further than the law.':
    'プロファイルは{1}を{0}に置き換えていますが、適用される法律（{2}）は{1}を認めています{3}。置換えを取り消すか、法律がなお{4}を求めるデータに限ってください（特別な種類のデータのみ（onlySpecialData）、またはキーで指定したデータ）。法律より厳しくする意図であれば、そのままにしてください。',
  ' since {0}': '（{0}以降）',
  '"{0}" may reveal special categories of data ({1}), and no condition of Art 9(2) is stated for {2}. State the condition with the legal basis. If nothing can be inferred from these data, take the categories out of what they may reveal.':
    '「{0}」は特別な種類のデータ（{1}）を推知させるおそれがありますが、{2}について第9条第2項の条件が記載されていません。法的根拠とともに条件を記載してください。これらのデータから何も推知できない場合は、推知させるおそれのある種類から外してください。',
  'These data may reveal sensitive data, and rest on legitimate interest: {0}. If that may harm the data subjects, legitimate interest does not serve for them. State consent or another basis of Art. 11.':
    '次のデータは機微データを推知させるおそれがあり、正当な利益を法的根拠としています：{0}。本人に損害を与えるおそれがある場合、正当な利益は使えません。同意、または第11条の他の法的根拠を記載してください。',
  'People must be able to complain to the controller itself, which confirms receipt within 30 days. State the procedure in the profile UK or ALL, under the item complaintProcedure.':
    '本人は管理者自身に苦情を申し立てることができ、管理者は30日以内に受領を確認する必要があります。プロファイルUKまたはALLの事項complaintProcedureに手続を記載してください。',
  'From numbers that the decree sets, people are notified every year of use and provision. State under the item annualNotice of the profile KR how this is done, or why it is not owed.':
    '施行令の定める人数以上の場合、利用・提供の状況を毎年本人に通知します。プロファイルKRの事項annualNoticeに、その方法または不要である理由を記載してください。',
  'In controllers that the decree names, the board appoints the chief privacy officer and reports it to the Commission. Record the report as a filing of the profile KR, or state under the item privacyOfficerAppointment why none is owed.':
    '施行令の定める管理者では、取締役会が個人情報保護責任者を選任し、委員会に申告します。申告をプロファイルKRの届出として記録するか、不要である理由を事項privacyOfficerAppointmentに記載してください。',
  'The information officer ensures that a personal information impact assessment is done. Record assessments with the activities, or state in the profile ZA, under the item impactAssessment, where it is.':
    '情報責任者は、個人情報影響評価が行われるようにします。評価を処理活動に記録するか、その所在をプロファイルZAの事項impactAssessmentに記載してください。',
  'Sensitive information, sale or sharing, and automated decisions need a risk assessment. It comes before processing begun since 2026; for older processing it is due by 31 December 2027. State in the profile US-CA, under the item riskAssessment, when it was made.':
    '機微情報、販売・共有、自動化された意思決定にはリスク評価が必要です。2026年以降に始めた処理では事前に、それより前の処理では2027年12月31日までに行います。実施時期をプロファイルUS-CAの事項riskAssessmentに記載してください。',
  'Information on risk assessments is submitted to the Agency every year by 1 April. Record it as a filing of the profile US-CA, with the item "Risk assessment".':
    'リスク評価に関する情報は、毎年4月1日までに当局（Agency）に提出します。プロファイルUS-CAの届出として、事項「Risk assessment」で記録してください。',
  'Large businesses audit their cybersecurity every year and certify it to the Agency by 1 April. It begins in 2028 with a revenue above 100 million US dollars. In 2029 it begins with 50 million or more, and in 2030 with all that have the numbers of consumers. Record the certification as a filing of the profile US-CA, with the item "Cybersecurity audit". If none is owed, state why under the item cybersecurityAudit.':
    '大企業は毎年サイバーセキュリティの監査を行い、4月1日までに当局（Agency）に証明します。2028年からは売上高が1億米ドルを超える企業、2029年からは5,000万米ドル以上の企業、2030年からは消費者数の基準に達するすべての企業が対象です。証明は、プロファイルUS-CAの届出として、事項「Cybersecurity audit」で記録してください。義務がない場合は、事項cybersecurityAuditに理由を記載してください。',
  'A business that sells or shares data shows consumers that their signal or request to opt out was processed. State in the profile US-CA, under the item optOutStatus, where it is shown.':
    'データを販売・共有する者は、オプトアウトの信号や請求が処理されたことを消費者に示します。どこで示しているかを、プロファイルUS-CAの事項optOutStatusに記載してください。',
  'The risk assessment of "{0}" is of {1}. California asks for a review at least every three years. Review it, and record it with its new date.':
    '「{0}」のリスク評価は{1}付けです。カリフォルニア州は少なくとも3年ごとの見直しを求めています。見直して、新しい日付で記録してください。',
  '"{0}" has changed since its risk assessment, from {1} on. California asks for an update within 45 days of a material change. Update it, and record it with its new date.':
    '「{0}」は、{1}からリスク評価の後に変更されています。カリフォルニア州は、重要な変更から45日以内の更新を求めています。更新して、新しい日付で記録してください。',
  'Before technology decides for or about people, they are informed of it and of how to opt out. State this notice in the profile US-CA, under the item automatedDecisions.':
    '技術が人に代わって、または人について決定する前に、そのことと拒否の方法を本人に知らせます。この通知をプロファイルUS-CAの事項automatedDecisionsに記載してください。',
  'Data subjects who ask receive the full standard clauses within 15 days. State in the profile BR, under the item clausesOnRequest, how they ask for them.':
    '請求した本人には、15日以内に標準契約条項の全文を渡します。請求の方法をプロファイルBRの事項clausesOnRequestに記載してください。',
  'It is asked of {0} only.': 'これが求められるのは次の者だけです：{0}。',
  'It is owed before processing begun since {0}: if all of yours is older, say so there.':
    '{0}以降に始めた処理について、開始前に必要です。すべてがそれより前のものであれば、その旨を同じ箇所に記載してください。',
  'It is not yet known how long these data are kept: {0}{1}. State a period, or the events or criteria that end the retention.':
    '次のデータの保存期間がまだ分かっていません：{0}{1}。期間、または保存を終える事由や基準を記載してください。',
  ' (stated: {0})': '（記載：{0}）',
  '{0} is decided without a person. The law of {1} has: {2}. State in the profile {3}, under the item {4}, how this is done.':
    '{0}は人の関与なしに決定されます。適用される法律（{1}）には次の定めがあります：{2}。プロファイル{3}の事項{4}に、その実施方法を記載してください。',
};
