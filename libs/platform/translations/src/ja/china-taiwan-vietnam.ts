import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of China, Taiwan and Vietnam. */
export const CHINA_TAIWAN_VIETNAM: Catalogue = {
  'The dossier of the impact of processing is filed within 60 days of the first processing, once for the organisation.':
    '処理の影響に関する書類は、最初の処理から60日以内に、組織として一度提出します。',
  '{0} reaches {1}, and by an order {2}. End it, or say in the profile TW, under the item {3}, why the order does not concern these data.':
    '{0}のデータは{1}に達しますが、これを制限する命令があります：{2}。終了させるか、命令がこのデータに当てはまらない理由を、プロファイルTWの事項{3}に記載してください。',
  '{0} reaches {1}. Orders restrict that for some industries: {2}. State in the profile TW, under the item {3}, whether one concerns you.':
    '{0}のデータは{1}に達します。一部の業種では命令で制限されています：{2}。該当するかどうかを、プロファイルTWの事項{3}に記載してください。',
  '{0} rest on a contract, which serves only together with security measures, and none are recorded. Describe how the data are protected.':
    '{0}は契約を根拠としていますが、契約は安全管理措置を伴う場合に限り根拠となり、措置が記録されていません。データの保護方法を記載してください。',
  'State written consent, which can be electronic, as the basis; or with the basis the ground of Art. 6(1) as its condition.':
    '根拠として書面（電子的なものを含む）の同意を記載するか、根拠とともに第6条(1)の事由を条件として記載してください。',
  '{0} is commissioned, and {1}. Agree on the six matters of Rules 8(2), and record the contract with its dates. Inspect the party, and keep what you find in writing.':
    '{0}は受託していますが、{1}。規則第8条(2)の6項目を取り決め、契約をその日付とともに記録してください。受託者を検査し、結果を書面に残してください。',
  '{0} began by {1}, and the transfer dossier was filed on {2}: later than the {3} days that the law gives. If an earlier dossier covers it, record that filing.':
    '{0}は遅くとも{1}に開始し、移転書類は{2}に提出されました。法律の定める{3}日より後です。以前の書類に含まれる場合は、その提出を記録してください。',
  'Record it as a filing of the profile VN, "Cross-border transfer dossier", with its day; or state the case without a dossier as the ground.':
    '日付とともにプロファイルVNの届出「Cross-border transfer dossier」として記録するか、書類が不要な場合を根拠として記載してください。',
  '{0} takes data out of Vietnam. A transfer dossier is due within {1} days of the first transfer, and none is recorded. {2}':
    '{0}はデータをベトナム国外に移転します。移転書類は最初の移転から{1}日以内に必要ですが、記録されていません。{2}',
  '{0} began by {1}. The transfer dossier was due by {2}, and none is recorded. File it. {3}':
    '{0}は遅くとも{1}に開始しました。移転書類の期限は{2}でしたが、記録されていません。提出してください。{3}',
  '{0} began by {1}: file the transfer dossier by {2}. {3}':
    '{0}は遅くとも{1}に開始しました。{2}までに移転書類を提出してください。{3}',
  'The relief of small businesses does not cover the transfer dossier. File it, or state a case of Art. 20(6) as the ground of each transfer.':
    '小規模事業者の軽減措置は、移転書類には及びません。書類を提出するか、第20条(6)の場合を各移転の根拠として記載してください。',
  'The relief of small businesses ends with sensitive data, and {0} has some. File the dossier of the impact of processing, and appoint somebody for data protection.':
    '小規模事業者の軽減措置はセンシティブデータには及ばず、{0}にはそれが含まれます。処理の影響に関する書類を提出し、データ保護の担当を指定してください。',
  'the processor {0}': '処理者{0}',
  'the transfer {0}': '移転{0}',
  'Since the last filing of a dossier on {0} there are changes of more than six months ago: {1}. If a purpose or a party is new, file the update (Form 03a), and record it as a filing "Update of the dossier".':
    '{0}の最後の書類提出以降、6か月以上前の変更があります：{1}。目的または当事者が新しい場合は、更新（Form 03a）を提出し、届出「Update of the dossier」として記録してください。',
  'No department, person or hired service for data protection is recorded that can be reached. Appoint one in writing, and record it in the profile VN as the data protection officer.':
    '連絡可能なデータ保護の部署、担当者または受託事業者が記録されていません。書面で指定し、プロファイルVNにデータ保護責任者として記録してください。',
  '{0} processes for others, and {1}. Conclude an agreement with the seven items of Decree 356/2025, 7(1), and record it with its dates: the dossier names it.':
    '{0}は他者のために処理しますが、{1}。Decree 356/2025, 7(1)の7項目を含む合意を締結し、日付とともに記録してください。書類にはこの合意を記載します。',
  'it handles sensitive information ({0})': 'センシティブな個人情報（{0}）を取り扱っています',
  'information is provided to another handler': '別の個人情報取扱者に情報を提供しています',
  'information goes abroad': '情報が国外に出ます',
  '{0} rests on consent, and {1}: each needs a separate consent, and none is recorded. {2}':
    '{0}は同意を根拠としていますが、{1}。それぞれに個別の同意が必要ですが、記録されていません。{2}',
  '{0} rests on consent, and {1}: that needs a separate consent, and none is recorded. {2}':
    '{0}は同意を根拠としていますが、{1}。それには個別の同意が必要ですが、記録されていません。{2}',
  'Ask for it, and write "separate consent" in the condition of the legal basis. If it is the same everywhere, state under the item separateConsent of the profile CN how it is given.':
    '個別の同意を得て、法的根拠の条件に「separate consent」と記載してください。どこでも同じ場合は、同意の取得方法をプロファイルCNの事項separateConsentに記載してください。',
  'sensitive information of one person is enough to lose it ({0})':
    '一人のセンシティブな個人情報でも免除は失われます（{0}）',
  '{0} people have been exported this year': '今年{0}人の情報が国外に提供されています',
  '{0} relies on "{1}", but by what the profile CN states, the law asks for: {2}. Apply for the assessment, and record it as the ground {3}.':
    '{0}は「{1}」を根拠としていますが、プロファイルCNの記載によれば、法律は次を求めています：{2}。評価を申請し、根拠{3}として記録してください。',
  '{0} relies on "{1}", but {2}. Conclude the standard contract and file it, or have the export certified, and record that as the ground.':
    '{0}は「{1}」を根拠としていますが、{2}。標準契約を締結して届け出るか、国外提供の認証を受け、それを根拠として記録してください。',
  'people whose information, none of it sensitive, has been exported':
    'センシティブでない個人情報が国外に提供された人の数',
  'people whose sensitive information has been exported': 'センシティブな個人情報が国外に提供された人の数',
  'the register does not hold it': '登録簿に記載がありません',
  'the statement begins with no number': '記載が数で始まっていません',
  'the statement names no year': '記載に年がありません',
  'the statement is of {0}, and the count begins again on 1 January': '記載は{0}年のもので、1月1日から数え直します',
  'The way out of the country depends on the number of {0} since 1 January {1}, each counted once: {2}. State it under the item {3} of the profile CN, such as "45,000 in {4}"; "0 in {5}" if there are none.':
    '国外提供の方法は、{1}年1月1日以降の次の人数（一人一回）によって決まります：{0}。ただし、{2}。プロファイルCNの事項{3}に、「45,000 in {4}」のように記載してください。いなければ「0 in {5}」と記載してください。',
  'Operators of critical information infrastructure need a security assessment for any export, and the register does not say if you are one. State "Yes" or "No" under the item criticalInfrastructure of the profile CN.':
    '重要情報インフラの運営者は、どの国外提供にも安全評価が必要ですが、該当するかどうかが登録簿にありません。プロファイルCNの事項criticalInfrastructureに「Yes」または「No」と記載してください。',
  'The ways out of the country that {0} relies on depend on numbers of people, which the register does not hold. Open a profile CN, and state them under the items {1}.':
    '{0}が根拠とする国外提供の方法は人数によって決まりますが、登録簿に人数がありません。プロファイルCNを作成し、次の事項に記載してください：{1}。',
  'The security assessment of {0}, granted on {1}, ended on {2}. Apply for another one, and stop the export until it is there, and record the grant with the transfer.':
    '{1}に認められた{0}の安全評価は、{2}に終了しました。改めて申請し、認められるまで国外提供を止め、認可を移転とともに記録してください。',
  'The security assessment of {0}, granted on {1}, ends on {2}. Apply for its extension in the 60 working days before, and record the grant with the transfer.':
    '{1}に認められた{0}の安全評価は、{2}に終了します。その前の60営業日の間に延長を申請し、認可を移転とともに記録してください。',
  'The certificate of {0} ends on {1}, and another is applied for six months before. Apply for it now, and record it with the transfer.':
    '{0}の認証は{1}に終了します。次の認証は6か月前に申請します。今申請し、移転とともに記録してください。',
  '{0} relies on the standard clauses "{1}", which are not those of the Cyberspace Administration of China. Conclude its standard contract, and record it with "Order 13" as its version.':
    '{0}は標準条項「{1}」を根拠としていますが、中国国家インターネット情報弁公室のものではありません。同弁公室の標準契約を締結し、版を「Order 13」として記録してください。',
  'file it with the cyberspace administration of the province, with the report of the impact assessment':
    '影響評価報告書とともに、省のインターネット情報部門に届け出てください',
  '{0} is entrusted with handling, and {1}. Agree on purpose, period, method, categories, measures, rights and duties, and record the contract with its dates.':
    '{0}に取扱いを委託していますが、{1}。目的、期間、方法、種類、措置、権利と義務を取り決め、契約をその日付とともに記録してください。',
  'State under the item individuals of the profile CN whose information is handled, as a number.':
    '情報を取り扱っている個人の数を、プロファイルCNの事項individualsに数で記載してください。',
  'From a million individuals on, the person in charge of personal information protection is reported within 30 working days. {0}':
    '100万人以上の場合、個人情報保護責任者を30営業日以内に届け出ます。{0}',
  'A handler abroad reports the name and contact of its body or representative in the mainland.':
    '国外の個人情報取扱者は、中国本土の機関または代表者の名称と連絡先を届け出ます。',
  'Information of minors is handled: the state of its yearly audit is reported by 31 January.':
    '未成年者の情報を取り扱っています。年次監査の状況を1月31日までに報告します。',
  'Biometric information is handled: from 100,000 people whose faces are stored, facial recognition is filed with the province. State under the item storedFaces how many there are.':
    '生体情報を取り扱っています。顔情報を保存する人が100,000人以上の場合、顔認識を省に届け出ます。人数を事項storedFacesに記載してください。',
  'Handlers of important data assess their risks every year and send the report. Data are important if an authority has notified or published them as such.':
    '重要データの取扱者は、毎年リスクを評価し、報告書を提出します。監督機関が重要データとして通知または公表したものが該当します。',
  'Above ten million individuals, compliance is audited at least every two years; others audit at intervals of their own. {0}':
    '1,000万人を超える場合、少なくとも2年に1回コンプライアンス監査を行います。その他の者は自ら定める間隔で監査します。{0}',
};
