import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of the dossiers of Vietnam, and of the notice and assessments of Quebec. */
export const DOSSIER_GAPS: Catalogue = {
  'The register holds no activity that Vietnamese law concerns. Record the activities of the companies that it binds.':
    '登録簿には、ベトナム法が対象とする活動がありません。対象となる会社の活動を記録してください。',
  'The register holds no transfer out of Vietnam. Record the transfers that the dossier is about.':
    '登録簿には、ベトナムからの移転がありません。書類の対象となる移転を記録してください。',
  'No company is known that files the dossier. Name it as the controller in the profile VN, or record a company of the group that is seated in Vietnam.':
    '書類を提出する会社が分かりません。プロファイルVNで管理者として指定するか、ベトナムに所在するグループ会社を記録してください。',
  'Point {0} is not stated. State it in the profile VN under the item {1}.':
    '項目{0}が記載されていません。プロファイルVNの事項{1}に記載してください。',
  'Point {0} is not stated. It is owed above 100,000 data subjects, or 10,000 with sensitive data. State it in the profile VN under the item {1}, or say there that the numbers are lower.':
    '項目{0}が記載されていません。対象者が10万人を超える場合、またはセンシティブなデータの対象者が1万人を超える場合に必要です。プロファイルVNの事項{1}に記載するか、人数がそれより少ないことを記載してください。',
  'No department, person or service for data protection is named that can be reached. Name it in the profile VN as the data protection officer.':
    '連絡のつくデータ保護の部署、担当者または受託者が指定されていません。プロファイルVNでデータ保護責任者として指定してください。',
  '{0} does not say whether these data are sensitive: {1}. State of each whether it is a special category.':
    '{0}には、次のデータがセンシティブかどうかの記載がありません：{1}。それぞれ特別な種類かどうかを記載してください。',
  'The transfer {0} states no purpose, and neither do its activities. State what the data are sent for.':
    '移転{0}にもその活動にも目的の記載がありません。データを送る目的を記載してください。',
  'The transfer {0} names no country. State the countries.':
    '移転{0}に国の記載がありません。データの移転先の国を記載してください。',
  'The transfer {0} has no assessment. Assess its impact and the protection at the recipient, and record the result with the transfer.':
    '移転{0}には評価がありません。影響と受領者における保護を評価し、結果を移転に記録してください。',
  '{0} has no tax code or registration number. State its number.':
    '{0}には税番号も登録番号もありません。番号を記載してください。',
  'Nobody is named who answers for data protection at {0}. Record a contact as its data protection officer.':
    '{0}でデータ保護を担当する人が指定されていません。連絡先をデータ保護責任者として記録してください。',
  'No agreement with {0} is recorded with its date. Record the contract, with number and date.':
    '{0}との契約が日付とともに記録されていません。契約を番号と日付とともに記録してください。',
  '{0} holds data of {1} abroad ({2}), and no transfer is registered. Register the transfer.':
    '{0}は{1}のデータを国外（{2}）で保有していますが、移転が記録されていません。移転を記録してください。',
  'The register holds no activity that the law of Quebec concerns. Record the activities of the companies that it binds.':
    '登録簿には、ケベック州法が対象とする活動がありません。対象となる会社の活動を記録してください。',
  'How information is collected is not stated. State it in the profile CA-QC under the item means.':
    '情報の収集方法が記載されていません。プロファイルCA-QCの事項meansに記載してください。',
  'The rights of access and rectification are not stated. State them in the profile CA-QC among the rights.':
    '開示と訂正の権利が記載されていません。プロファイルCA-QCの権利に記載してください。',
  'The right to withdraw consent is not stated. State it in the profile CA-QC under the item withdrawal.':
    '同意を撤回する権利が記載されていません。プロファイルCA-QCの事項withdrawalに記載してください。',
  'It is not stated whether technology identifies, locates or profiles people. State it in the profile CA-QC under the item profiling, with how it is activated.':
    '人を識別し、位置を特定し、またはプロファイリングする技術の有無が記載されていません。有効にする方法とともに、プロファイルCA-QCの事項profilingに記載してください。',
  '{0} does not say whether information is communicated outside Quebec. Record the transfers, or say in the profile CA-QC under the item internationalTransfers that there are none.':
    '{0}には、情報がケベック州外に提供されるかどうかの記載がありません。移転を記録するか、ないことをプロファイルCA-QCの事項internationalTransfersに記載してください。',
  'No person in charge of the protection of personal information is named. Name the contact in the profile CA-QC as the privacy contact.':
    '個人情報保護の責任者が指定されていません。プロファイルCA-QCでプライバシーの連絡先として指定してください。',
  '{0} uses systems, and no privacy impact assessment is recorded. If one was acquired, developed or overhauled since 22 September 2023, assess it. Otherwise record with the activity that none is needed, and why.':
    '{0}はシステムを利用していますが、プライバシー影響評価が記録されていません。当該システムのうち2023年9月22日以降に取得、開発または改修したものがあれば評価してください。なければ、不要であることとその理由を活動に記録してください。',
  'The transfer {0} goes outside Quebec, and no assessment is recorded. Assess sensitivity, purposes, protective measures and the law of the destination, and record the result with the transfer.':
    '移転{0}はケベック州外に及びますが、評価が記録されていません。機微性、目的、保護措置および移転先の法制度を評価し、結果を移転に記録してください。',
  'The transfer {0} goes outside Quebec, and no written agreement is recorded with its date. Record it as the instrument of its ground, or as the contract of the processor.':
    '移転{0}はケベック州外に及びますが、書面による合意が日付とともに記録されていません。根拠の文書として、または受託者の契約として記録してください。',
  '{0} holds information of {1} outside Quebec ({2}), and no transfer is registered. Register the transfer with its assessment.':
    '{0}は{1}の情報をケベック州外（{2}）で保有していますが、移転が記録されていません。移転を評価とともに記録してください。',
};
