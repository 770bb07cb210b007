import type { Catalogue } from '../../catalogue.js';

/** Names of grounds, and deadlines in words, of the other laws. */
export const OTHER_LAWS: Catalogue = {
  'Adequate protection in the country of destination': '移転先の国における十分な保護',
  "The data subject's express consent to the transfer": '移転に対する本人の明示の同意',
  'Model clauses of Disposition 60-E/2016 (to a controller, to a processor)':
    '決定60-E/2016のモデル条項（管理者向け、処理者向け）',
  'Model clauses of the Ibero-American Data Protection Network': 'イベロアメリカデータ保護ネットワークのモデル条項',
  "Binding rules of a group that follow the regulator's guidelines":
    '監督機関のガイドラインに従うグループの拘束力のある規程',
  "Exchange of medical data that the patient's treatment asks for, or epidemiological inquiry":
    '治療に必要な医療データの交換、または疫学調査',
  'Bank or stock-exchange transfers, as to those transactions': '銀行・証券取引に係る移転',
  'Transfer agreed in a treaty to which Argentina is a party': 'アルゼンチンが当事国である条約による移転',
  'Co-operation of intelligence bodies against organised crime, terrorism and drug trafficking':
    '組織犯罪・テロ・麻薬取引に対する情報機関の協力',
  'Data from a public register that is open to the public': '公開された公的登録簿のデータ',
  'Country or international organisation that the ANPD recognises': 'ANPDが認定した国または国際機関',
  'Specific contractual clauses for one transfer': '特定の移転のための契約条項',
  "Standard contractual clauses, in the ANPD's own words": 'ANPDの文言による標準契約条項',
  'Global corporate rules': 'グローバル企業準則',
  'Seals, certificates and codes of conduct, regularly issued': '適正に発行された標章・証明書・行動規範',
  'International legal co-operation between public bodies of intelligence, investigation and prosecution':
    '情報・捜査・訴追に当たる公的機関間の国際法務協力',
  'Protection of life or physical safety': '生命または身体の安全の保護',
  'Authorisation by the ANPD': 'ANPDの許可',
  'Commitment in an agreement of international co-operation': '国際協力協定における約束',
  'Execution of a public policy or of a task that the law gives a public service':
    '公共政策の実施または公共サービスの法定任務',
  'Consent to the transfer, specific and highlighted, told beforehand that it is international':
    '国際移転である旨を事前に知らされた、特定かつ明示された移転への同意',
  'Legal or regulatory obligation of the controller': '管理者の法的または規制上の義務',
  'Exercise of rights in judicial, administrative or arbitral proceedings': '司法・行政・仲裁手続における権利行使',
  'Comparable protection by contract or other means, the organization staying accountable':
    '組織が責任を負い続ける、契約その他の手段による同等の保護',
  'Privacy impact assessment before communication outside Quebec, and a written agreement':
    'ケベック州外への提供前のプライバシー影響評価と書面による合意',
  "Notice of service providers outside Canada: the policy names the countries and the provider's purposes":
    'カナダ国外のサービス事業者の通知（ポリシーに国と目的を記載）',
  'Adequate country by the list of the Superintendencia': '監督局（Superintendencia）の一覧にある十分な国',
  "The data subject's express and unequivocal authorisation of the transfer": '移転に対する本人の明示かつ明確な許諾',
  "Exchange of medical data that the data subject's treatment asks for, for health or public hygiene":
    '本人の治療・公衆衛生に必要な医療データの交換',
  'Bank or stock-exchange transfers, by the law that governs them': '準拠法に従う銀行・証券の移転',
  'Transfer agreed in a treaty to which Colombia is a party, on reciprocity':
    'コロンビアが当事国である条約による相互主義の移転',
  'Contract between data subject and controller, or steps before it, the data subject having authorised it':
    '本人の許諾がある、本人と管理者の契約またはその前の措置',
  'Public interest, or a right exercised in judicial proceedings': '公共の利益、または訴訟手続における権利行使',
  'Declaration of conformity by the Superintendencia': '監督局（Superintendencia）の適合宣言',
  'Binding corporate rules that the Superintendencia approved': '監督局（Superintendencia）が承認した拘束的企業準則',
  'Contract of transmission with a processor': '処理者との「transmisión」の契約',
  'A protection of the same level abroad, and a licence or permit of the Center':
    '国外での同水準の保護とセンターの許可',
  'Explicit consent, in one of the cases that the law lists': '法律の定める場合における明示の同意',
  'Access for a controller or processor abroad whose work or purpose is the same, with a legitimate interest and a permit':
    '業務または目的が同じ国外の管理者・処理者による、正当な利益と許可に基づくアクセス',
  'The same level of protection abroad, and need for a lawful contract or consent':
    '国外での同じ保護水準と、適法な契約上の必要または同意',
  'Allowed, unless the government has restricted the country': '政府が国を制限していない限り許される',
  'Specified data of Significant Data Fiduciaries stay in India': '重要データ受託者の指定データはインド国内にとどまる',
  'An equal or higher level of protection in the country of destination': '移転先の国における同等以上の保護水準',
  'Adequate and binding safeguards': '十分で拘束力のある保護措置',
  "The data subject's consent": '本人の同意',
  'Co-ordination with the ministry: the plan and the result of the transfer reported':
    '省との調整（移転の計画と結果の報告）',
  'A law there that is substantially similar, or serves the same purposes': '実質的に類似する、または同じ目的の現地法',
  "A level of protection there that is at least equivalent to the Act's": '法と少なくとも同等の現地の保護水準',
  'A contract with the data subject needs it': '本人との契約に必要',
  "A contract with a third party at the data subject's request or in their interest needs it":
    '本人の求めまたは利益による第三者との契約に必要',
  'Legal proceedings, legal advice or legal rights': '訴訟手続、法的助言または法的権利',
  'It averts adverse action against the data subject, who cannot be asked and would agree':
    '同意を求められず、求めれば同意する本人への不利益を避けるため',
  'All reasonable precautions and due diligence: standard clauses, corporate rules, certification':
    '合理的な予防措置と相当の注意（標準条項、企業準則、認証）',
  'The public interest, as the Minister determines': '大臣の定める公共の利益',
  'An adequate country, of the list annexed to the framework or as the Attorney General finds':
    '枠組みの付属一覧または司法長官の判断による十分な国',
  'An adequate law in the country of destination': '移転先の国の十分な法律',
  'Contractual clauses': '契約条項',
  'Certification mechanism': '認証制度',
  'Explicit consent, after being told of the risks': 'リスクを知らされた上での明示の同意',
  'Consent, not withdrawn, after being told of the risks': 'リスクを知らされた上での、撤回されていない同意',
  'Contract with the data subject, or steps before it at their request':
    '本人との契約、または本人の求めによるその前の措置',
  'Sole benefit of the data subject, whose consent cannot practicably be had and would be given':
    '同意を実際上得られず、得られるなら与えられる場合の本人のみの利益',
  'Important public interest': '重要な公共の利益',
  'Vital interests, where consent cannot be given': '同意できない場合の生命に関する利益',
  'No ground is asked for: there is no general rule on transfers, only sectors’ own':
    '根拠は求められない（移転の一般規則はなく、分野別の規則のみ）',
  'The controller stays responsible for what goes abroad': '管理者は国外に移転したものについて責任を負い続ける',
  'Data sharing agreement, from controller to controller': '管理者間のデータ共有契約',
  'Outsourcing agreement, from controller to processor': '管理者から処理者への外部委託契約',
  'A country or organisation with an adequate level of protection': '十分な保護水準の国または機関',
  'A country or organisation on the list of the authority': '監督機関の一覧にある国または機関',
  'Standard contractual clauses': '標準契約条項',
  'Standard contractual clauses of the authority': '監督機関の標準契約条項',
  'Binding common rules of a group': 'グループの拘束力のある共通規則',
  'Certificate of accreditation': '認定証書',
  'Agreement to which the data subject is a party': '本人が当事者である契約',
  'Agreement to which the data subject is a party: one of the purposes of a transfer':
    '本人が当事者である契約（移転目的の一つ）',
  'National security, public interest, detection of crime: public bodies':
    '国家安全、公共の利益、犯罪の摘発（公的機関）',
  'Between public bodies, to carry out an agreement that the Kingdom is party to, or to serve its interests':
    '王国が当事者である協定の実施または王国の利益のための公的機関間の移転',
  'Not recurring or for a limited time, and of few data subjects': '反復しないまたは期間限定で、少数の本人に関するもの',
  'Central operations of a multinational group': '多国籍グループの中央業務',
  'A service or a benefit for the data subject': '本人へのサービスまたは利益',
  'Scientific research and studies': '科学研究・調査',
  'Extreme necessity to preserve life or vital interests, or to prevent or treat disease':
    '生命・重大な利益の保護、または疾病の予防・治療のための極度の必要',
  'A law that binds the recipient to comparable protection': '移転先に同等の保護を義務付ける法律',
  'Contract for comparable protection, which names the countries': '国を定めた、同等の保護のための契約',
  'Binding corporate rules, which name recipients, countries, rights and obligations':
    '移転先・国・権利・義務を定めた拘束的企業準則',
  'Another legally binding instrument': 'その他の法的拘束力のある文書',
  "Certification of the recipient in APEC's systems: CBPR, or PRP for a data intermediary":
    '移転先のAPEC認証（CBPR、データ仲介者はPRP）',
  "Certification of the recipient in APEC's systems: CBPR, or for a data intermediary PRP too":
    '移転先のAPEC認証（CBPR、データ仲介者はPRPも可）',
  'Certification of the recipient: APEC or Global CBPR, or for a data intermediary APEC or Global PRP too':
    '移転先の認証（APECまたはグローバルCBPR、データ仲介者はAPECまたはグローバルPRPも可）',
  'Consent, given after a summary in writing of the protection there': '現地の保護を書面で要約して示した後の同意',
  'Consent deemed to have been given to the disclosure, as for a contract (s15)':
    '契約などのため提供に同意したとみなされる場合（s15）',
  'Use or disclosure that vital or national interests need': '生命に関する利益または国益に必要な利用・提供',
  'Data in transit': '通過中のデータ',
  'Data publicly available in Singapore': 'シンガポールで公開されているデータ',
  'the recipient is subject to a law that protects adequately': '移転先が十分に保護する法律に服している',
  'binding corporate rules': '拘束的企業準則',
  'binding agreement': '拘束力のある契約',
  'consent of the data subject': '本人の同意',
  'contract with the data subject, or steps before it at their request':
    '本人との契約、または本人の求めによるその前の措置',
  'contract with a third party in the interest of the data subject': '本人の利益のための第三者との契約',
  'benefit of the data subject': '本人の利益',
  'Adequate standard of protection in the destination': '移転先における十分な保護基準',
  'Compliance with a law': '法律の遵守',
  'Consent of the data subject, told that the destination is not adequate':
    '移転先が十分でないことを知らされた本人の同意',
  "Contract with others in the data subject's interest": '本人の利益のための他者との契約',
  'Danger to life, body or health, where consent cannot be had': '同意を得られない場合の生命・身体・健康への危険',
  'Substantial public interest': '重大な公共の利益',
  'Personal data protection policy of a group, certified by the Office': '当局が認証したグループの個人データ保護方針',
  'Appropriate safeguards: standard clauses (ASEAN model clauses, EU clauses) or certification':
    '適切な保護措置（ASEANモデル条項・EU条項の標準条項、または認証）',
  'A country with adequate protection, by its law or by an agreement with it': '法律または協定により十分に保護する国',
  "Contract that binds the recipient to the law's standards": '移転先を法の基準に拘束する契約',
  'Explicit consent': '明示の同意',
  'Legal claims and rights before courts': '法的請求と裁判所における権利',
  "Contract with the data subject, or in the data subject's interest": '本人との、または本人の利益のための契約',
  'Protection of the public interest': '公共の利益の保護',
  'no rule on transfers abroad': '国外移転に関する規則なし',
  'no duty in the law; the regulator recommends it': '法律上の義務はないが、監督機関が推奨',
  'knowledge of the incident': '事案の認識',
  'within a reasonable time': '合理的な期間内に',
  'knowledge that personal data are affected': '個人データへの影響の認識',
  'finding that the breach occurred': '漏えい等の発生の判断',
  'as soon as feasible': '実行可能な限り速やかに',
  'the loss, access or disclosure': '紛失、アクセスまたは開示',
  'as the Commissioner directs': 'コミッショナーの指示に従い',
  'detection, and the person in charge being told': '発見と担当者への報告',
  'notification of the Center': 'センターへの報告',
  'noticing the incident, or being told of it': '事案に気付いた時、または知らされた時',
  'without delay, and in detail within 72 hours': '遅滞なく、詳細は72時間以内に',
  'knowledge of the failure': '保護の失敗の認識',
  'in writing, sent within 14 days; that it is received is made sure of where harm may follow':
    '書面で14日以内に発送（損害のおそれがある場合は受領を確保）',
  'the failure of protection': '保護の失敗',
  'in writing, within 3 x 24 hours': '書面で3×24時間以内に',
  'the breach': '漏えい等',
  'the notification to the Commissioner': 'コミッショナーへの報告',
  'promptly, as the contract has it': '契約の定めに従い速やかに',
  'without undue delay, as far as is known': '把握している限り、不当な遅滞なく',
  'knowledge, or reasonable belief': '認識または合理的な確信',
  'no time is set in what was read': '確認した資料に期限の定めなし',
  'the assessment that the breach is notifiable, which is made within 30 days':
    '報告対象であるとの評価（30日以内に行う）',
  'the assessment that the breach is notifiable': '報告対象であるとの評価',
  'as soon as practicable, with or after the authority': '監督機関への報告と同時またはその後、できる限り速やかに',
  'reason to believe that a breach has occurred': '漏えい等が発生したと信ずる理由',
  discovery: '発見',
  'reasonable grounds to believe that somebody unauthorised has had access':
    '権限のない者のアクセスを信ずる合理的な理由',
  'the Act sets no time: the contract with the processor says 72 hours at most':
    '法律に期限の定めなし（処理者との契約では最長72時間）',
  'at once, when it becomes aware': '認識後直ちに',
  'as the executive regulations will say': '施行規則の定めるところによる',
  'a sample copy of what consumers are told; no time is set': '消費者への通知の写し（期限の定めなし）',
};
