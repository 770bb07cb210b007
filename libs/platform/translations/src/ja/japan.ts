import type { Catalogue } from '../catalogue.js';

/** Sentences of the law of Japan. */
export const JAPAN: Catalogue = {
  "How the recipient's system was established is not stated. Say by which contract, rules of the group or certification.":
    '法第28条第1項に規定する体制の整備の方法が記載されていません。契約、グループ内の規程又は認定のいずれによるかを記載してください。',
  'The equivalent action is not outlined. Say what the recipient does to protect the data.':
    '当該第三者が実施する相当措置の概要が記載されていません。個人データの保護のために何を行うかを記載してください。',
  'How often, and by which method, the recipient is checked is not stated. State both; the guidelines want about once a year.':
    '相当措置の実施状況等の確認の頻度及び方法が記載されていません。双方を記載してください（ガイドラインでは年1回程度）。',
  'The foreign country is not named. State every country in which the recipient has the data.':
    '当該外国の名称が記載されていません。当該第三者が個人データを取り扱うすべての国を記載してください。',
  'Whether a system of the foreign country may affect the equivalent action is not stated. Describe it, or state that there is none.':
    '相当措置の実施に影響を及ぼすおそれのある当該外国の制度の有無及びその概要が記載されていません。制度の概要又は該当する制度がない旨を記載してください。',
  'Whether the equivalent action is impaired is not known: no check is recorded. Check the recipient and record the check, and any impairment that it finds.':
    '確認の記録がないため、相当措置の実施に関する支障の有無が不明です。確認を行い、確認及び判明した支障を記録してください。',
  'What is done about the impairment is not stated. Record the response, or that provision is suspended.':
    '支障に関して講ずる措置の概要が記載されていません。講じた措置又は提供を停止した旨を記録してください。',
  'The foreign country that people consent to is not named. State it; if it cannot be identified, say so and why under "consentCountryUnknown" in the profile of Japan.':
    '当該外国の名称が記載されていません。国名を記載し、特定できない場合には、その旨及び理由を日本のプロファイルの「consentCountryUnknown」に記載してください。',
  "The foreign country's system for the protection of personal information is not described. Describe it under the foreign system.":
    '当該外国における個人情報の保護に関する制度に関する情報が記載されていません。外国の制度の欄に記載してください。',
  'What the recipient does to protect the data is not stated. Describe its measures; if they cannot be described, say so and why under "consentMeasuresUnknown" in the profile of Japan.':
    '当該第三者が講ずる個人情報の保護のための措置に関する情報が記載されていません。措置を記載し、情報提供できない場合には、その旨及び理由を日本のプロファイルの「consentMeasuresUnknown」に記載してください。',
  '{0} is not known to be in Japan, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.':
    '{0}が日本にあることが分からず、そこへの日本法上の移転もありません。データを国外で取り扱う場合は、JPに開示される移転を、国と根拠とともに登録してください。委託だけでは根拠になりません。',
  '{0} is in {1}, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.':
    '{0}の所在地は{1}ですが、そこへの日本法上の移転がありません。データを国外で取り扱う場合は、JPに開示される移転を、国と根拠とともに登録してください。委託だけでは根拠になりません。',
  'The items of personal data that are used jointly are not stated. List them as the data items.':
    '共同して利用される個人データの項目が記載されていません。データ項目として列挙してください。',
  'Who the joint users are is not stated. Name them, or the group that they are, as the importer.':
    '共同して利用する者の範囲が記載されていません。共同して利用する者又はそのグループを提供先として登録してください。',
  'What the joint users use the data for is not stated. State the purposes.':
    '利用する者の利用目的が記載されていません。利用目的を記載してください。',
  'Nobody is named as responsible for managing the data. Appoint a joint-use manager, with the name, in the profile of Japan or as an officer of the exporter.':
    '個人データの管理について責任を有する者の氏名又は名称が記載されていません。日本のプロファイル又は提供元の会社に、共同利用の管理責任者を登録してください。',
  'The address of the person responsible for managing the data is not stated. Enter it with the contact of the joint-use manager.':
    '個人データの管理について責任を有する者の住所が記載されていません。管理責任者の連絡先に住所を記載してください。',
  'The name of the representative of the corporation responsible for managing the data is not stated. Enter the representative director as corporate representative, in the profile of Japan or as an officer of that company.':
    '個人データの管理について責任を有する者の代表者の氏名が記載されていません（法人の場合に必要です）。日本のプロファイル又は当該法人に、代表者を登録してください。',
  '{0}: {1} People may ask for it.': '{0}：{1}本人の求めがあれば提供する必要があります。',
  'The equivalent action of {0} was found impaired on {1} ({2}), and no response is recorded. Act on it and record what was done; if the action can no longer be ensured, suspend the transfer.':
    '{0}の相当措置に{1}に支障が判明しました（{2}）が、対応が記録されていません。対応し、その内容を記録してください。相当措置を確保できない場合は、移転を停止してください。',
  'The joint use {0} states no ground for users abroad. {1} is designated: state that as the ground.':
    '共同利用{0}に、国外の利用者についての根拠が記載されていません。{1}は指定されています。それを根拠として記載してください。',
  'The joint use {0} states no ground for users abroad. {1} are designated: state that as the ground.':
    '共同利用{0}に、国外の利用者についての根拠が記載されていません。{1}は指定されています。それを根拠として記載してください。',
  'are abroad ({0})': '国外にあり（{0}）',
  'are not known to be in Japan': '日本にあることが分からず',
  'The joint users{0} {1}, and joint use alone is no ground for users abroad. State for {2} in which countries they are and the ground: the designation if all are designated, else equivalent action or consent.':
    '共同利用者{0}は{1}、共同利用だけでは国外の利用者についての根拠になりません。{2}について、利用者の国と根拠を記載してください。すべての国が指定されていれば指定、そうでなければ相当措置または同意です。',
  '; one was due by {0}': '（期限は{0}でした）',
  '; one is due by {0}': '（期限は{0}です）',
  'The recipient of {0} was last checked on {1}, and should have been again by {2}.':
    '{0}の移転先の直近の確認は{1}で、{2}までに再度確認する必要がありました。',
  'No check of the recipient of {0} is recorded{1}.': '{0}の移転先の確認が記録されていません{1}。',
  '{0} Check what it does and whether foreign systems affect it, and record the check.':
    '{0}移転先の措置と、外国の制度の影響の有無を確認し、記録してください。',
  'The impairment found on {0} ({1}) persists: the recipient of {2} was checked again on {3}, and no response is recorded. Suspend the transfer, or record what put an end to the impairment.':
    '{0}に判明した支障（{1}）が続いています。{2}の移転先は{3}に再度確認されましたが、対応が記録されていません。移転を停止するか、支障が解消した事情を記録してください。',
  'The equivalent action of {0} was found impaired again on {1} ({2}), after an earlier response. If it can no longer be ensured, suspend the transfer.':
    '{0}の相当措置に、以前の対応の後、{1}に再び支障が判明しました（{2}）。相当措置を確保できない場合は、移転を停止してください。',
  'Principals must be able to find out the address of the company that answers for the data. Enter the address of the controller that the profile JP or ALL names.':
    '個人情報取扱事業者の住所が記載されていません。日本又は全体のプロファイルの管理者の住所を登録してください。',
  'Principals must be able to find out who represents the corporation that answers for the data. Enter its representative director as corporate representative, in the profile JP or as an officer of that company.':
    '個人情報取扱事業者である法人の代表者の氏名が記載されていません。日本のプロファイル又は当該法人に、代表者を登録してください。',
  'Principals must be able to find out the purposes of use, and not every activity states one. State the purposes of the activities.':
    '利用目的が記載されていない業務があります。すべての業務の利用目的を記載してください。',
  'Principals must be able to find out how they submit requests. State the procedure in the profile JP, under the item rightsExercise.':
    '開示等の請求に応じる手続が記載されていません。日本のプロファイルの「rightsExercise」に記載してください。',
  'Principals must be able to find out the measures for security control. Describe them in the profile JP or ALL.':
    '安全管理のために講じた措置が記載されていません。日本又は全体のプロファイルに記載してください。',
  'Data are kept or handled abroad ({0}). Principals must be able to find out in which country, and how its system was taken into account for security. State it in the profile JP, under the item externalEnvironment.':
    '個人データが外国で取り扱われています（{0}）。当該外国の名称及び当該外国の制度を踏まえた措置を、日本のプロファイルの「externalEnvironment」に記載してください。',
  'Principals must be able to find out where complaints are received. Enter a contact in the profile JP or ALL.':
    '苦情の申出先が記載されていません。日本又は全体のプロファイルに連絡先を登録してください。',
};
