import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Asia, the Gulf and Africa. */
export const ASIA_AFRICA: Catalogue = {
  'No licence of the Personal Data Protection Center is recorded, and the year of grace ended on {0} as far as is known. Record the licence to process under the filings, or that none is needed, with the reason.':
    '個人データ保護センターの許可が記録されておらず、1年の猶予期間は、把握している限り{0}に終了しています。処理の許可を届出に記録するか、不要である旨を理由とともに記録してください。',
  '{0} relies on {1}, which needs a permit of the Personal Data Protection Center, and none is recorded. Record it as a prior authorisation of the transfer, or as a filing "cross-border permit" of the profile EG.':
    '{0}は個人データ保護センターの許可を要する{1}を根拠としていますが、許可が記録されていません。移転の事前許可、またはプロファイルEGの届出「cross-border permit」として記録してください。',
  'the country of destination does not protect on an equal or higher level (56(2))':
    '移転先の国の保護水準が同等以上でない（第56条第2項）',
  'neither the level of the country of destination (56(2)) nor adequate and binding safeguards (56(3)) are there':
    '移転先の国の保護水準（第56条第2項）も、十分で拘束力のある保護措置（第56条第3項）もない',
  '{0} relies on {1}, which is a ground only if {2}. Record the assessment that confirms it, or choose the ground that comes first.':
    '{0}は{1}を根拠としていますが、これが根拠となるのは、{2}場合だけです。それを裏付ける評価を記録するか、先の順位の根拠を選んでください。',
  'Nothing says that the plan and the result of {0} were reported to the ministry. Record the report as {1}, or as a filing of the profile ID.':
    '{0}の計画と結果を省に報告したことが示されていません。報告を{1}として、またはプロファイルIDの届出として記録してください。',
  '{0} may take abroad what the rules of 2011 call sensitive: {1}. State as the ground what ensures the same level of protection, or keep these data out of the transfer.':
    '{0}は、2011年規則で機微とされるデータを国外に移転する可能性があります：{1}。同じ保護水準を確保するものを根拠として記載するか、これらのデータを移転から除いてください。',
  '{0} relies on the same level of protection abroad, and nothing shows that the recipient ensures it. Record the contract that binds it, or an assessment of the transfer.':
    '{0}は国外での同じ保護水準を根拠としていますが、移転先がそれを確保していることが示されていません。移転先を拘束する契約、または移転の評価を記録してください。',
  '{0} relies on the same level of protection abroad. That needs consent or a contract with those whose data they are, and its activities rest on neither. State the basis in the purposes, or in an override of the profile IN.':
    '{0}は国外での同じ保護水準を根拠としています。これには本人の同意または本人との契約が必要ですが、処理活動はいずれにも基づいていません。目的に、またはプロファイルINの置換えに法的根拠を記載してください。',
  'In which languages the notice for Malaysia can be read is not stated. It must be in Malay and English: state its languages (ms, en).':
    'マレーシア向けの通知の言語が記載されていません。マレー語と英語で提供する必要があります。言語（ms、en）を記載してください。',
  'Malay (ms)': 'マレー語（ms）',
  'English (en)': '英語（en）',
  'The notice for Malaysia must be in Malay and English, and is not in {0}. Have it translated, and add the language.':
    'マレーシア向けの通知はマレー語と英語で提供する必要がありますが、次がありません：{0}。翻訳のうえ、言語を追加してください。',
  'No data protection officer who can be reached is stated for Malaysia. Since {0} one must be appointed above a size set in guidelines. Check whether the organisation reaches it, and if so appoint one in the profile.':
    'マレーシアについて、連絡のとれるデータ保護責任者が記載されていません。{0}以降、ガイドラインの定める規模を超える場合は選任が必要です。該当するかを確認し、該当する場合はプロファイルで選任してください。',
  '{0} relies on {1}, and the adequacy of the protection is not recorded. Assess it by s42 and record the assessment.':
    '{0}は{1}を根拠としていますが、保護の十分性が記録されていません。s42に従って評価し、記録してください。',
  'The statement treats people as agreeing {0}: that is no affirmative act, and no valid consent. If consent is relied on, ask for it by an act of its own, and change the statement.':
    '記載事項は次の場合に同意したものとみなしています：{0}。これは積極的な行為ではなく、有効な同意ではありません。同意による場合は、独立した行為で同意を求め、記載事項を改めてください。',
  '{0} shares data with another controller, but relies on {1}, which is for a transfer that hands data to a processor. Conclude the {2}, record it as {3}, or correct the kind of the transfer.':
    '{0}は他の管理者とデータを共有していますが、処理者への移転のための{1}を根拠としています。{2}を締結して{3}として記録するか、移転の種別を訂正してください。',
  '{0} hands data to a processor, but relies on {1}, which is for a transfer that shares data with another controller. Conclude the {2}, record it as {3}, or correct the kind of the transfer.':
    '{0}は処理者にデータを渡していますが、他の管理者との共有のための{1}を根拠としています。{2}を締結して{3}として記録するか、移転の種別を訂正してください。',
  '{0} shares data with another controller, and no agreement for it is recorded. Conclude the {1}, and record it as the ground {2} with its instrument.':
    '{0}は他の管理者とデータを共有していますが、そのための合意が記録されていません。{1}を締結し、根拠文書とともに根拠{2}として記録してください。',
  '{0} hands data to a processor, and no agreement for it is recorded. Conclude the {1}, and record it as the ground {2} with its instrument.':
    '{0}は処理者にデータを渡していますが、そのための合意が記録されていません。{1}を締結し、根拠文書とともに根拠{2}として記録してください。',
  'The records must name the data protection officer or compliance officer for privacy. Appoint one, and record the contact in the profile PH.':
    '記録には、データ保護責任者またはプライバシー担当コンプライアンス責任者の氏名が必要です。選任し、プロファイルPHに連絡先を記録してください。',
  '"{0}" processes by outsourcing, and {1}. Conclude an agreement with the contents of IRR 44, and record it as the contract with its dates.':
    '「{0}」は外部委託により処理していますが、{1}。IRR 44の内容の契約を締結し、日付とともに契約として記録してください。',
  '{0} relies on {1}, for which the risks of the transfer must be assessed, and no assessment is recorded. Assess them, and record when and with what outcome.':
    '{0}は移転のリスク評価を要する{1}を根拠としていますが、評価が記録されていません。評価を行い、時期と結果を記録してください。',
  '{0} relies on the standard clauses "{1}", which are not those of the Saudi authority. Conclude the clauses of SDAIA, and record them with "SDAIA" as their version.':
    '{0}は標準契約条項「{1}」を根拠としていますが、サウジアラビアの監督機関のものではありません。SDAIAの条項を締結し、版を「SDAIA」として記録してください。',
  '{0} takes sensitive data abroad under a certificate of accreditation ({1}). In its case a certificate does not serve for sensitive data. Conclude standard clauses or binding common rules, or keep these data out.':
    '{0}は認定証書により機微データを国外に移転しています（{1}）。この場合、認定証書は機微データには使えません。標準契約条項または拘束力のある共通規則によるか、これらのデータを除いてください。',
  'The record must name the data protection officer, where one is required, and none who can be reached is stated for Saudi Arabia. Name the officer in the profile SA, or say in a statement "officer" why none is required.':
    'データ保護責任者が必要な場合は記録にその氏名が必要ですが、サウジアラビアについて連絡のとれる責任者が記載されていません。プロファイルSAに責任者を記載するか、不要である理由を記載事項「officer」に記載してください。',
  'it must name the countries to which the data may go. State every country, as it names them.':
    'データの移転先となり得る国を定める必要があります。契約に記載されたとおりに、すべての国を記載してください。',
  'they must name the recipients to which they apply. Register a transfer to each, in place of a class.':
    '適用される移転先を定める必要があります。区分ではなく、移転先ごとに移転を登録してください。',
  'the contract': '契約',
  'the binding corporate rules': '拘束的企業準則',
  '{0} relies on consent, which counts only after a written summary of how far the data will be protected there. Say in the condition of the ground that the summary is given, and where it is.':
    '{0}は同意を根拠としていますが、移転先でデータがどの程度保護されるかを書面で要約して示した場合にのみ有効です。要約を示していることと、その所在を、根拠の条件に記載してください。',
  'No data protection officer who can be reached is stated for Singapore. Appoint one in its profile, with an e-mail address, a telephone number or an address that is made public.':
    'シンガポールについて、連絡のとれるデータ保護責任者が記載されていません。公表されるメールアドレス、電話番号または住所とともに、プロファイルで選任してください。',
  '{0} relies on {1}: {2}': '{0}は{1}を根拠としています：{2}',
  'The record gives no details of a controller. Name the controller, with its address, e-mail or phone.':
    '記録に管理者の情報がありません。住所、メールアドレスまたは電話番号とともに管理者を記載してください。',
  'The record gives no details of the company that processes for others. Name it among the controllers of the activity, and state its address, e-mail or phone.':
    '記録に、他者のために処理する会社の情報がありません。処理活動の管理者として記載し、住所、メールアドレスまたは電話番号を記載してください。',
  'Data are used without consent, or on no stated basis, and the record does not name the recipients. State the recipients; if there are none, say so.':
    'データが同意なく、または記載された法的根拠なく利用されていますが、記録に提供先がありません。提供先を記載してください。ない場合はその旨を記載してください。',
  'The record does not say which rights people have, or not how and on which conditions they get access. State the rights in the profile TH, and the rest as a statement "rightsConditions".':
    '記録に、本人の権利、または開示を受ける方法と条件が示されていません。プロファイルTHに権利を、その他を記載事項「rightsConditions」に記載してください。',
  'A processor’s record must hold the name and the contacts of the data protection officer, if there is one. Enter what is missing in the contact.':
    '処理者の記録には、データ保護責任者がいる場合、その氏名と連絡先が必要です。不足しているものを連絡先に入力してください。',
  'Requests and objections that were refused belong to the record, with the reasons; the register does not hold them. Say in a statement "refusals" of the profile TH where they are kept, or that there are none.':
    '拒否した請求・異議とその理由は記録の一部ですが、この台帳にはありません。保管場所、またはない旨を、プロファイルTHの記載事項「refusals」に記載してください。',
  '{0} is controller in Thailand and its country is not stated. State it; if it is not Thailand, name a representative there.':
    '{0}はタイにおける管理者ですが、国が記載されていません。記載してください。タイでない場合は、タイの代理人を記載してください。',
  '{0} is controller in Thailand, is seated in {1} and has no representative in Thailand. Appoint one in writing and record it as REPRESENTATIVE.':
    '{0}はタイにおける管理者ですが、所在地は{1}で、タイに代理人がいません。書面で選任し、REPRESENTATIVEとして記録してください。',
  '{0} stores data abroad and states no ground under the law of Thailand. Say in its condition that no third party has access, in which case it is no transfer; otherwise state a ground.':
    '{0}はデータを国外で保管していますが、タイ法上の根拠が記載されていません。第三者がアクセスできない場合は移転に当たらないため、その旨を条件に記載してください。それ以外の場合は根拠を記載してください。',
  "{0} takes special information, or that of children, abroad ({1}), and nothing says that the country protects it adequately. Obtain the Information Regulator's authorisation and record it; if the country's law protects adequately, state that law as the ground.":
    '{0}は特別な情報または子どもの情報を国外に移転しています（{1}）が、移転先の国が十分に保護していることが示されていません。情報規制官（Information Regulator）の許可を得て記録してください。その国の法律が十分に保護している場合は、その法律を根拠として記載してください。',
  "{0} takes special information, or that of children, abroad ({1}), and rests on the law of some of the countries only. Register a transfer to each country. Where the law does not protect adequately, obtain the Information Regulator's authorisation and record it.":
    '{0}は特別な情報または子どもの情報を国外に移転しています（{1}）が、一部の国の法律にしか基づいていません。国ごとに移転を登録してください。法律が十分に保護していない国については、情報規制官（Information Regulator）の許可を得て記録してください。',
  "{0} takes special information, or that of children, abroad ({1}), and what protects it binds the recipient, not all of the country. Obtain the Information Regulator's authorisation and record it, or state the law as the only ground if that of every country protects adequately.":
    '{0}は特別な情報または子どもの情報を国外に移転しています（{1}）が、保護するものは移転先を拘束するだけで、国全体には及びません。情報規制官（Information Regulator）の許可を得て記録するか、すべての国の法律が十分に保護している場合は、法律を唯一の根拠として記載してください。',
  '{0} departs since {1} from what the Information Regulator authorised. Ask for a new authorisation, and stop the transfer until it is given.':
    '{0}は、情報規制官（Information Regulator）が許可した内容から{1}以降逸脱しています。新たな許可を申請し、付与されるまで移転を停止してください。',
  'The authorisation of {0} has been asked for and not been given. Nothing may go before the Information Regulator answers, or before {1} has passed in silence: suspend the transfer.':
    '{0}の許可は申請されていますが、付与されていません。情報規制官（Information Regulator）の回答があるか、回答のないまま{1}が経過するまで、移転できません。移転を停止してください。',
  "An authorisation of {0} is recorded without a date of request or grant, so it counts as neither. State the day on which it was asked for: the Information Regulator's time runs from it.":
    '{0}の許可が、申請日も付与日もなく記録されているため、いずれとも扱われません。申請日を記載してください。情報規制官（Information Regulator）の期限はその日から起算します。',
  'The Information Regulator had until {0} to say whether it looks more closely at {1}. If it said nothing, that counts as clearance: record the authorisation as granted. If it did, wait for its decision, until {2} at the latest.':
    '情報規制官（Information Regulator）は、{1}を詳しく審査するかを{0}までに知らせる必要がありました。連絡がなければ承認とみなされます。許可を付与済みとして記録してください。連絡があった場合は、遅くとも{2}まで決定を待ってください。',
  'These activities may need the Information Regulator\'s prior authorisation: {0}. It is needed for {1}. Record it as a filing "other prior authorisation", or say in a statement "otherPriorAuthorisations" of the profile ZA why none is needed.':
    '次の処理活動には、情報規制官（Information Regulator）の事前許可が必要な可能性があります：{0}。許可が必要なのは次の場合です：{1}。届出「other prior authorisation」として記録するか、不要である理由をプロファイルZAの記載事項「otherPriorAuthorisations」に記載してください。',
  "{0} takes information on juristic persons abroad ({1}). Few laws protect them. Say in the condition of the ground that the country's law does, or choose a binding agreement as the ground for them.":
    '{0}は法人の情報を国外に移転しています（{1}）。法人を保護する法律は多くありません。その国の法律が保護していることを根拠の条件に記載するか、法人については拘束力のある契約を根拠として選んでください。',
  'POPIA protects companies and other juristic persons too. State whether these include any: {0}.':
    'POPIAは会社その他の法人も保護します。次に法人が含まれるかを記載してください：{0}。',
  '{0} processes for you as operator, but {1}. Conclude a contract in writing that obliges it to the safeguards of section 19, and record its dates. If it no longer processes for you, end the engagement.':
    '{0}はオペレーターとして処理していますが、{1}。第19条の保護措置を義務付ける書面の契約を締結し、日付を記録してください。すでに処理していない場合は、委託を終了してください。',
  'The operator': 'オペレーター',
};
