import type { Catalogue } from '../catalogue.js';

/** Sentences of the law of Japan. */
export const JAPAN: Catalogue = {
  "How the recipient's system was established is not stated. Say by which contract, rules of the group or certification.":
    '移転先の体制の整備の方法が記載されていません。契約、グループの規程または認証のいずれによるかを記載してください。',
  'The equivalent action is not outlined. Say what the recipient does to protect the data.':
    '相当措置の概要が記載されていません。移転先がデータを保護するために行うことを記載してください。',
  'How often, and by which method, the recipient is checked is not stated. State both; the guidelines want about once a year.':
    '移転先の確認の頻度と方法が記載されていません。いずれも記載してください。ガイドラインは年1回程度を求めています。',
  'The foreign country is not named. State every country in which the recipient has the data.':
    '外国の名称が記載されていません。移転先がデータを取り扱うすべての国を記載してください。',
  'Whether a system of the foreign country may affect the equivalent action is not stated. Describe it, or state that there is none.':
    '相当措置の実施に影響を及ぼすおそれのある当該外国の制度の有無が記載されていません。その内容、またはない旨を記載してください。',
  'Whether the equivalent action is impaired is not known: no check is recorded. Check the recipient and record the check, and any impairment that it finds.':
    '相当措置の実施に関する支障の有無が分かりません。確認が記録されていません。移転先を確認し、確認と判明した支障を記録してください。',
  'What is done about the impairment is not stated. Record the response, or that provision is suspended.':
    '支障に対して講じる措置が記載されていません。対応、または提供を停止した旨を記録してください。',
  'The foreign country that people consent to is not named. State it; if it cannot be identified, say so and why under "consentCountryUnknown" in the profile of Japan.':
    '同意の対象となる外国の名称が記載されていません。記載してください。特定できない場合は、その旨と理由を日本のプロファイルの「consentCountryUnknown」に記載してください。',
  "The foreign country's system for the protection of personal information is not described. Describe it under the foreign system.":
    '当該外国における個人情報の保護に関する制度が記載されていません。外国の制度に記載してください。',
  'What the recipient does to protect the data is not stated. Describe its measures; if they cannot be described, say so and why under "consentMeasuresUnknown" in the profile of Japan.':
    '移転先が講ずる個人情報の保護のための措置が記載されていません。措置を記載してください。記載できない場合は、その旨と理由を日本のプロファイルの「consentMeasuresUnknown」に記載してください。',
  '{0} is not known to be in Japan, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.':
    '{0}が日本にあることが分からず、そこへの日本法上の移転もありません。データを国外で取り扱う場合は、JPに開示される移転を、国と根拠とともに登録してください。委託だけでは根拠になりません。',
  '{0} is in {1}, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.':
    '{0}の所在地は{1}ですが、そこへの日本法上の移転がありません。データを国外で取り扱う場合は、JPに開示される移転を、国と根拠とともに登録してください。委託だけでは根拠になりません。',
  'The items of personal data that are used jointly are not stated. List them as the data items.':
    '共同して利用される個人データの項目が記載されていません。データ項目として列挙してください。',
  'Who the joint users are is not stated. Name them, or the group that they are, as the importer.':
    '共同利用者の範囲が記載されていません。共同利用者またはそのグループを、移転先として記載してください。',
  'What the joint users use the data for is not stated. State the purposes.':
    '共同利用者の利用目的が記載されていません。目的を記載してください。',
  'Nobody is named as responsible for managing the data. Appoint a joint-use manager, with the name, in the profile of Japan or as an officer of the exporter.':
    '個人データの管理について責任を有する者が記載されていません。日本のプロファイルに、または移転元の責任者等として、共同利用の管理責任者を氏名または名称とともに記載してください。',
  'The address of the person responsible for managing the data is not stated. Enter it with the contact of the joint-use manager.':
    '個人データの管理について責任を有する者の住所が記載されていません。共同利用の管理責任者の連絡先に入力してください。',
  'The name of the representative of the corporation responsible for managing the data is not stated. Enter the representative director as corporate representative, in the profile of Japan or as an officer of that company.':
    '個人データの管理について責任を有する法人の代表者の氏名が記載されていません。日本のプロファイルに、またはその会社の責任者等として、代表取締役等を法人の代表者として入力してください。',
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
    '個人情報取扱事業者の住所を本人の知り得る状態に置く必要があります。プロファイルJPまたはALLに記載された管理者の住所を入力してください。',
  'Principals must be able to find out who represents the corporation that answers for the data. Enter its representative director as corporate representative, in the profile JP or as an officer of that company.':
    '個人情報取扱事業者である法人の代表者の氏名を本人の知り得る状態に置く必要があります。プロファイルJPに、またはその会社の責任者等として、代表取締役等を法人の代表者として入力してください。',
  'Principals must be able to find out the purposes of use, and not every activity states one. State the purposes of the activities.':
    '利用目的を本人の知り得る状態に置く必要がありますが、目的の記載がない処理活動があります。処理活動の目的を記載してください。',
  'Principals must be able to find out how they submit requests. State the procedure in the profile JP, under the item rightsExercise.':
    '請求の手続を本人の知り得る状態に置く必要があります。プロファイルJPの事項rightsExerciseに手続を記載してください。',
  'Principals must be able to find out the measures for security control. Describe them in the profile JP or ALL.':
    '安全管理のために講じた措置を本人の知り得る状態に置く必要があります。プロファイルJPまたはALLに記載してください。',
  'Data are kept or handled abroad ({0}). Principals must be able to find out in which country, and how its system was taken into account for security. State it in the profile JP, under the item externalEnvironment.':
    'データが国外で保管または取り扱われています（{0}）。当該外国の名称と、その制度を踏まえた安全管理措置を本人の知り得る状態に置く必要があります。プロファイルJPの事項externalEnvironmentに記載してください。',
  'Principals must be able to find out where complaints are received. Enter a contact in the profile JP or ALL.':
    '苦情の申出先を本人の知り得る状態に置く必要があります。プロファイルJPまたはALLに連絡先を入力してください。',
};
