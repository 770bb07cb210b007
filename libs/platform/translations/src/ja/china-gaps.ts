import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of the record of assessments of China, and of the filing of its standard contract. */
export const CHINA_GAPS: Catalogue = {
  'The register holds no activity of a handler that Chinese law concerns. Record the activities of the handlers that it binds.':
    '登録簿に、中国法が適用される取扱者の処理活動がありません。同法が適用される取扱者の処理活動を登録してください。',
  '{0} states no legal basis for “{1}”. State the basis of Art 13.':
    '{0}に、「{1}」の法的根拠が記載されていません。第13条の根拠を記載してください。',
  '{0} does not say by which methods data are handled. State the technologies of the activity, or the methods of all in the profile CN under the item method.':
    '{0}に、データの取扱いの方法が記載されていません。処理活動の技術を記載するか、すべてに共通の方法をプロファイルCNの事項methodに記載してください。',
  '{0} handles sensitive data, and nothing says why that is necessary and how it affects people. State it in the profile CN under the item necessity.':
    '{0}は機微なデータを取り扱いますが、その必要性と本人への影響が記載されていません。プロファイルCNの事項necessityに記載してください。',
  'Nothing says where the data of {0} are stored. State it in the profile CN under the item storagePlace.':
    '{0}のデータの保存場所が記載されていません。プロファイルCNの事項storagePlaceに記載してください。',
  'The number of people whose data go abroad is not stated for the year {0}. State it in the profile CN under the item {1}, beginning with the number and followed by the year.':
    '{0}年について、データが国外に提供される本人の数が記載されていません。プロファイルCNの事項{1}に、数、年の順で記載してください。',
  'The transfer “{0}” of {1} states no way out of China (Art 38). State the way that it takes as its ground.':
    '{1}の移転「{0}」に、中国からの越境の方法（第38条）が記載されていません。とる方法を根拠として記載してください。',
  '{0} is a case of Art 55, and it is not stated whether its impact assessment is completed. State it, with its day, its outcome and its report.':
    '{0}は第55条の場合に当たりますが、影響評価が完了したかどうかが記載されていません。評価日、結果、報告書とともに記載してください。',
  '{0} is a case of Art 55, and no completed impact assessment is recorded. Make one, and record it with its day, its outcome and its report.':
    '{0}は第55条の場合に当たりますが、完了した影響評価が登録されていません。評価を行い、日付、結果、報告書とともに登録してください。',
  '{0} has changed since its impact assessment. Review it, and record it again with its new day.':
    '{0}は影響評価の後に変更されています。評価を見直し、新しい日付で再び登録してください。',
  'The impact assessment of {0} does not say why it was made. State the reason.':
    '{0}の影響評価に、実施の理由が記載されていません。理由を記載してください。',
  'The impact assessment of {0} has no outcome. State whether purpose and method are lawful, legitimate and necessary, the effect and the risk, and whether the measures fit.':
    '{0}の影響評価に結果が記載されていません。目的と方法が適法・正当・必要か、影響とリスク、措置が適切かを記載してください。',
  'The impact assessment of {0} has no day, from which its report is kept for three years. State the day of completion.':
    '{0}の影響評価に日付がありません。報告書はその日から3年間保存されます。完了日を記載してください。',
  'Nothing says where the report of the impact assessment of {0} is kept. State its reference.':
    '{0}の影響評価の報告書の保管場所が記載されていません。その参照を記載してください。',
  'No transfer in this scope relies on the standard contract of China. Choose the transfer, or state this contract as its ground.':
    'この範囲に、中国の標準契約を根拠とする移転がありません。移転を選ぶか、この契約を根拠として記載してください。',
  'The transfer “{0}” does not state that it relies on the standard contract of China. State the contract as its ground once it is signed.':
    '移転「{0}」に、中国の標準契約を根拠とすることが記載されていません。署名後、この契約を根拠として記載してください。',
  'The standard contract of “{0}” has no day of effect, from which the ten working days for its filing run. State the day since which the ground holds, or that of its signature.':
    '「{0}」の標準契約に発効日がありません。届出の10営業日はその日から数えます。根拠の開始日または署名日を記載してください。',
  'No filing of the standard contract of “{0}” is recorded. File it, and record its day among the prior authorisations with the law CN, as the day of the request.':
    '「{0}」の標準契約の届出が登録されていません。届け出て、その日を事前の許可に、法律CNの申請日として登録してください。',
  'Nothing says whether you operate critical information infrastructure, for which the contract does not serve. State Yes or No in the profile CN under the item criticalInfrastructure.':
    '重要情報インフラの運営者かどうかが記載されていません。その場合、この契約は使えません。プロファイルCNの事項criticalInfrastructureにYesまたはNoを記載してください。',
  'Nothing says what the recipient of “{0}” does with the data. State the work in its engagement, or the technologies of the activity.':
    '「{0}」の受領者がデータをどう取り扱うかが記載されていません。委託に業務を記載するか、処理活動に技術を記載してください。',
  'Nothing says which third parties abroad may have the data from the recipient of “{0}”. Record its sub-processors, or name them in the profile CN under the item onwardProvision; say so if there are none.':
    '「{0}」の受領者がデータを国外で提供できる相手が記載されていません。再委託先を登録するか、プロファイルCNの事項onwardProvisionに相手、または相手がないことを記載してください。',
  'The transfer “{0}” does not say how the data are transmitted. State its method.':
    '移転「{0}」に、データの送信方法が記載されていません。方法を記載してください。',
  'The transfer “{0}” names no country where the data are kept. State every country.':
    '移転「{0}」に、データが保存される国が記載されていません。すべての国を記載してください。',
  'No impact assessment of “{0}” is recorded, whose report is filed with the contract. Record it with the transfer, or complete that of its activities.':
    '「{0}」の影響評価が登録されていません。その報告書は契約とともに届け出ます。移転に登録するか、処理活動の評価を完了してください。',
  'Nothing says where the report of the impact assessment of “{0}” is. State its reference.':
    '「{0}」の影響評価の報告書の所在が記載されていません。その参照を記載してください。',
};
