import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Europe. */
export const EUROPE: Catalogue = {
  'The transfer {0} names no state. State every state that receives the data: the record must contain it, and data subjects must be informed of it.':
    '移転{0}に国が記載されていません。データを受け取るすべての国を記載してください。記録に含める必要があり、本人にも知らせる必要があります。',
  "{0} relies on the EU's standard clauses and does not say that they are adapted to Swiss law. The adaptations name the Commissioner as authority, read references to the GDPR as to the FADP, and set a forum in Switzerland. Agree them and record them as the instrument: the Swiss addendum.":
    '{0}はEUの標準契約条項を根拠としていますが、スイス法に合わせた修正が記載されていません。修正では、FDPICを監督機関とし、GDPRへの参照をFADPへの参照と読み替え、スイスの裁判管轄を定めます。合意のうえ、根拠文書「スイス補遺」として記録してください。',
  "{0} relies on {1}, and no approval by the Commissioner (FDPIC) is recorded. Record the approval under the transfer's prior authorisations, with the law CH.":
    '{0}は{1}を根拠としていますが、FDPICの承認が記録されていません。法律CHとして、移転の事前許可に承認を記録してください。',
  "{0} relies on {1}, which must be notified to the Commissioner (FDPIC), and no notification is recorded. Notify the Commissioner, and record that under the transfer's prior authorisations, with the law CH.":
    '{0}は{1}を根拠としており、FDPICへの届出が必要ですが、届出が記録されていません。FDPICに届け出て、法律CHとして移転の事前許可に記録してください。',
  '{0} rests on the standard contractual clauses without saying which module was agreed. State it: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.':
    '{0}は標準契約条項によりますが、合意したモジュールが示されていません。記載してください：1 管理者から管理者、2 管理者から処理者、3 処理者から処理者、4 処理者から管理者。',
  '{0} rests on standard contractual clauses without saying which: state their version (2021/914) and module: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.':
    '{0}は標準契約条項によりますが、どの条項かが示されていません。版（2021/914）とモジュールを記載してください：1 管理者から管理者、2 管理者から処理者、3 処理者から処理者、4 処理者から管理者。',
  'The data protection officer is the representative in the EU of {0} too. A representative acts on instructions, an officer must be independent: the European Data Protection Board holds that one cannot be both. Appoint somebody else to one of the offices.':
    'データ保護責任者が{0}のEU代理人を兼ねています。代理人は指示に従って行動し、責任者は独立していなければなりません。欧州データ保護会議（EDPB）は、両者の兼任はできないとしています。いずれかの職に別の者を選任してください。',
  'The data protection officer is the representative in the EU that the profile names too. A representative acts on instructions, an officer must be independent: the European Data Protection Board holds that one cannot be both. Appoint somebody else to one of the offices.':
    'データ保護責任者が、プロファイルに記載されたEU代理人を兼ねています。代理人は指示に従って行動し、責任者は独立していなければなりません。欧州データ保護会議（EDPB）は、両者の兼任はできないとしています。いずれかの職に別の者を選任してください。',
  'Name the law that allows it in the condition of the legal basis, or stop.':
    '法的根拠の条件に、それを認める法律を記載するか、処理を中止してください。',
  'Conclude the UK Addendum or the IDTA, and record it.': '英国補遺またはIDTAを締結し、記録してください。',
  'Choose another ground.': '別の根拠を選んでください。',
  '{0} leaves the United Kingdom on old standard clauses of the EU. These were valid only if signed by 21 September 2022, and until 21 March 2024. {1}':
    '{0}はEUの旧標準契約条項によりデータを英国から移転しています。旧条項が有効だったのは、2022年9月21日までに締結されたものに限り、2024年3月21日まででした。{1}',
  '{0} leaves the United Kingdom on standard clauses of the EU alone. Those of 2021 have never been valid there without the Addendum{1}. {2}':
    '{0}はEUの標準契約条項だけでデータを英国から移転しています。2021年の条項は、英国では補遺なしに有効であったことがありません{1}。{2}',
  ', and older ones only if signed by 21 September 2022, and until 21 March 2024':
    '（それより古い条項は、2022年9月21日までに締結されたものに限り、2024年3月21日まで有効でした）',
  '{0} leaves the United Kingdom on standard clauses of the EU, and does not say which. Those of 2021 have never been valid there without the Addendum; older ones are valid until 21 March 2024 if signed by 21 September 2022. State the version and when it was signed.':
    '{0}はEUの標準契約条項によりデータを英国から移転していますが、どの条項かが示されていません。2021年の条項は、英国では補遺なしに有効であったことがありません。それより古い条項は、2022年9月21日までに締結されたものに限り、2024年3月21日まで有効です。版と締結日を記載してください。',
  '{0} rests on the UK Addendum and does not say which clauses it amends. Record the clauses in addition, as a ground under EU law with their version (2021/914) and modules, or name the modules in the condition.':
    '{0}は英国補遺によりますが、どの条項を修正するかが示されていません。条項も、版（2021/914）とモジュールとともにEU法上の根拠として記録するか、条件にモジュールを記載してください。',
  '{0} rests on one of the derogations of Art 49(1)(a) to (g) and does not say which. Choose the one that it rests on.':
    '{0}は第49条第1項(a)から(g)の例外のいずれかによりますが、どれかが示されていません。該当するものを選んでください。',
  'Record the condition of Schedule 1 to the Data Protection Act 2018, or stop.':
    '2018年データ保護法（Data Protection Act 2018）附則1の条件を記録するか、処理を中止してください。',
  '"{0}" rests on legitimate interests and does not say which interest. Name it: it is weighed against those of the data subjects, and they must be informed of it.':
    '「{0}」は正当な利益を法的根拠としていますが、どの利益かが示されていません。記載してください。本人の利益と衡量され、本人に知らせる必要があります。',
  '"{0}" rests on express consent, which Art 6 knows as consent. Record CONSENT; for special categories of data, add explicit consent as the condition of Art 9.':
    '「{0}」は明示の同意を法的根拠としていますが、第6条では同意に当たります。CONSENTを記録し、特別な種類のデータについては、明示の同意を第9条の条件として追加してください。',
  '"{0}" rests on {1}, which was no legal basis there on {2}. State the basis that is relied on there, in the activity or as an override in the profile {3}.':
    '「{0}」は{1}を法的根拠としていますが、これは{2}の時点で現地の法的根拠ではありませんでした。現地での法的根拠を、処理活動に、またはプロファイル{3}の置換えとして記載してください。',
  '"{0}" are special categories of data{1} without a condition of Art 9(2). State with the legal basis which condition lifts the prohibition.':
    '「{0}」は特別な種類のデータですが{1}、第9条第2項の条件がありません。禁止を解除する条件を、法的根拠とともに記載してください。',
  ', processed for {0}': '（{0}のために処理）',
  '"{0}" are data on criminal convictions and offences. {1}: they may only be processed under official authority or if a law allows it. {2}':
    '「{0}」は有罪判決・犯罪に関するデータです。{1}。これらを処理できるのは、公的機関の管理下にある場合、または法律が認める場合だけです。{2}',
  'Some of them rest on {0}, without a law that is named': '一部は{0}を法的根拠としており、法律が示されていません',
  'They rest on {0}, without a law that is named': '{0}を法的根拠としており、法律が示されていません',
  'No basis is stated': '法的根拠が記載されていません',
  'the processor': '処理者',
  '{0} processes data for others, but {1}. Conclude the contract that binds a processor, and record its reference and dates.':
    '{0}は他者のためにデータを処理していますが、{1}。処理者を拘束する契約を締結し、管理番号と日付を記録してください。',
  '{0} is a sub-processor, but {1}. It must be bound by contract to the same duties as the processor above it: record that contract and its dates.':
    '{0}は再委託先ですが、{1}。上位の処理者と同じ義務を契約で負わせる必要があります。その契約と日付を記録してください。',
  '{0} works under {1}, and for that processor {2}: there are no duties that the sub-processor could take over. Record the contract of the processor above first.':
    '{0}は{1}の下で業務を行っていますが、上位の処理者について{2}。再委託先が引き継ぐべき義務がありません。まず上位の処理者の契約を記録してください。',
  '"{0}" is a class of companies. Name each controller, with its contact details.':
    '「{0}」は会社の区分です。管理者ごとに、連絡先とともに記載してください。',
  'The record must hold the contact details of {0}. State its address, e-mail address or telephone number.':
    '記録には{0}の連絡先が必要です。住所、メールアドレスまたは電話番号を記載してください。',
  'the {0} of {1}': '{1}の{0}',
  'The record must name {0}. Enter the name in the contact.':
    '記録には{0}の氏名が必要です。連絡先に氏名を入力してください。',
  'The record must hold the contact details of {0}. State an e-mail address, telephone number or postal address of the contact.':
    '記録には{0}の連絡先が必要です。連絡先のメールアドレス、電話番号または住所を記載してください。',
  'No retention rule covers: {0}. State for each how long it is kept, or by what that is decided.':
    '次について保存期間の規則がありません：{0}。それぞれの保存期間、またはそれを定める基準を記載してください。',
  'The retention rule "{0}" keeps data for {1} and does not say from which event: no date of erasure can be worked out. State the event.':
    '保存期間の規則「{0}」はデータを{1}保存しますが、起算事由が示されておらず、消去日を計算できません。事由を記載してください。',
  '{0} rests on {1}, and no transfer assessment is recorded. {2} Make the assessment, and record its date and outcome.':
    '{0}は{1}によりますが、移転の評価が記録されていません。{2}評価を行い、日付と結果を記録してください。',
  "{0} rests on {1}, which needs an authorisation, and none that was granted is recorded. Obtain it and record it under the transfer's prior authorisations, with the law {2}.":
    '{0}は許可を要する{1}によりますが、付与された許可が記録されていません。許可を得て、法律{2}として移転の事前許可に記録してください。',
  '{0} is a public authority, and {1} does not serve one in the exercise of its public powers. Choose another ground.':
    '{0}は公的機関であり、公権力の行使において{1}は使えません。別の根拠を選んでください。',
  '{0} rests on compelling legitimate interests. The record must contain the assessment and the safeguards provided. Record it among the assessments of the transfer, with the reference of its document as evidence.':
    '{0}はやむを得ない正当な利益によります。記録には評価と講じた保護措置が必要です。その文書の管理番号を証跡として、移転の評価に記録してください。',
};
