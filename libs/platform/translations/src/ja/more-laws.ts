import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Oceania, the Americas, the Gulf, Hong Kong, Israel, Kenya and Turkey, and of what they share. */
export const MORE_LAWS: Catalogue = {
  'Record the contract with the recipient, as an engagement or as the instrument of the ground, or the assessment of the recipient.':
    '受領者との契約を、委託または根拠の文書として記録するか、受領者の評価を記録してください。',
  '{0} relies on reasonable steps, and the register shows none. {1} You answer for what the recipient does.':
    '{0}は合理的な措置を根拠としていますが、登録簿にその記録がありません。{1}受領者の行為については、あなたが責任を負います。',
  '{0} gives data to somebody abroad, and the register shows neither steps that bind the recipient nor an exception of APP 8.2. {1} If an exception holds, or if it is storage under your control and no disclosure, state that as the ground.':
    '{0}は国外の者にデータを渡しますが、受領者を拘束する措置も、APP 8.2の例外も、登録簿にありません。{1}例外に当たる場合、または開示ではなく自らの管理下での保存である場合は、それを根拠として記載してください。',
  '{0} rests on a law that is not Australian ({1}). Only an Australian law or order serves: name it, or choose another ground.':
    '{0}はオーストラリア法でない法律を根拠としています（{1}）。オーストラリアの法律または命令だけが根拠になります。それを記載するか、別の根拠を選んでください。',
  '{0} rests on a law or an order, and does not say which. Name the Australian law or order in the condition of the ground.':
    '{0}は法律または命令を根拠としていますが、どれかが記載されていません。根拠の条件に、オーストラリアの法律または命令を記載してください。',
  '{0} rests on a permitted general situation. Only items 1, 2, 3, 6 and 7 of s 16A allow disclosure abroad. Name the item in the condition of the ground, or choose another ground.':
    '{0}は許容される一般的状況を根拠としています。国外への開示が認められるのは、第16A条の項目1、2、3、6、7だけです。根拠の条件に項目を記載するか、別の根拠を選んでください。',
  '{0}: the privacy policy must say which kinds of information programs use, and which decisions they make. Decisions that a person signs off are included. State in the profile AU, under the item {1}, what the policy says.':
    '{0}：プライバシーポリシーには、プログラムが使う情報の種類と、プログラムが行う決定を記載する必要があります。人が承認する決定も含まれます。ポリシーの記載内容を、プロファイルAUの事項{1}に記載してください。',
  'Section 33 is not in force: this is advice.': '第33条は施行されていません。これは助言です。',
  '{0} takes data out of Hong Kong, which needs no ground. {1} You answer for agents abroad: record the contract with the recipient, or the model clauses as a voluntary ground.':
    '{0}はデータを香港の外に移転しますが、根拠は必要ありません。{1}国外の代理人については、あなたが責任を負います。受領者との契約、または任意の根拠としてモデル条項を記録してください。',
  '{0} relies on the contract of the Greater Bay Area, and goes to {1}. The contract serves within the Bay Area only, without onward transfer: choose another safeguard.':
    '{0}は粤港澳大湾区の標準契約を根拠としていますが、大湾区外にも移転します（{1}）。この契約は大湾区内に限られ、再移転はできません。別の保護措置を選んでください。',
  '{0} relies on the contract of the Greater Bay Area, which is filed within 10 working days of its effect, and no filing is recorded. File it with the Digital Policy Office, and record it as a filing "Bay Area contract" of the profile HK.':
    '{0}は、発効から10営業日以内に届け出る粤港澳大湾区の標準契約を根拠としていますが、届出が記録されていません。デジタル政策弁公室に届け出て、プロファイルHKの届出「Bay Area contract」として記録してください。',
  '{0} processes for you, and {1}. Bind it on retention and security, and record the contract; or say in the condition of the engagement by which other means you oversee it.':
    '{0}はあなたのために処理を行いますが、{1}。保存と安全管理について義務付け、契約を記録するか、他の監督方法を委託の条件に記載してください。',
  '{0} has a ground, and nothing shows that the recipient has undertaken in writing to protect privacy and not to pass the data on. Each transfer needs that: record it as the instrument of the ground, or with the contract of the engagement.':
    '{0}には根拠がありますが、受領者がプライバシーを保護しデータを第三者に渡さないことを書面で約束した記録がありません。どの移転にも必要です。根拠の文書として、または委託の契約とともに記録してください。',
  '{0} relies on safeguards, and nothing documents them. Record an assessment with the transfer: date, recipient, justification and description of the data.':
    '{0}は保護措置を根拠としていますが、それを示す文書がありません。日付、受領者、理由、データの内容を含む評価を、移転とともに記録してください。',
  'The activities of {0} have sensitive data ({1}), which go abroad only with consent and with confirmed safeguards. State both grounds, or keep such data out of the transfer.':
    '{0}の処理活動にはセンシティブデータ（{1}）が含まれますが、国外への移転には同意と確認された保護措置の両方が必要です。両方の根拠を記載するか、移転からこのデータを除いてください。',
  '{0} rests on {1} legal bases. The law asks for one at a time: keep the one that applies, or say under which condition each does.':
    '{0}には法的根拠が{1}件あります。法律は一度に一つを求めています。該当する根拠だけを残すか、それぞれがどの条件で当てはまるかを記載してください。',
  '{0} uses sensitive data ({1}) on legitimate interests alone. Such data need a ground of sections 44 to 46: state it as the condition, or another basis.':
    '{0}は、正当な利益だけを根拠にセンシティブデータ（{1}）を利用しています。第44条から第46条までの根拠が必要です。条件として記載するか、別の根拠を記載してください。',
  'If it is a processor that has access, no ground is needed: make the transfer an entrustment.':
    'アクセスするのが処理者であれば、根拠は不要です。その移転を委託としてください。',
  '{0} goes to a third party, and its ground is that of a remission, which is for processors. State another ground; if the recipient is a processor, make the transfer an entrustment.':
    '{0}は第三者に移転しますが、根拠は処理者向けの「remisión」です。別の根拠を記載してください。受領者が処理者である場合は、移転を委託に変更してください。',
  'Its certificate of {0} held until {1}. Ask for the new one and record it, or remove this one.':
    '認証{0}の有効期限は{1}でした。新しい認証を求めて記録するか、この認証を削除してください。',
  'Nothing says that {0} was communicated to the authority: every flow across the border is. Record it as a filing "cross-border flow" of the profile PE, with its number and date.':
    '{0}を当局に通知した記録がありません。国境を越えるデータの流れは、すべて通知が必要です。プロファイルPEの届出「cross-border flow」として、番号と日付とともに記録してください。',
  'Of the law of {0} this is not known here: {1}. That nothing is found does not mean that nothing is owed. See the law itself, and say in the profile {2}, under the item {3}, how you follow it.':
    '適用される法律（{0}）のうち、次の事項はここに登録されていません：{1}。指摘がないことは、義務がないことを意味しません。法律そのものを確認し、どのように遵守しているかを、プロファイル{2}の事項{3}に記載してください。',
  'Record it as a filing of the profile TR with the item "VERBIS", or say under the item verbis why none is owed.':
    'プロファイルTRの届出（事項「VERBIS」）として記録するか、不要である理由を事項verbisに記載してください。',
  '{0} is not established in Turkey: it registers in VERBIS at any size, through a representative in Turkey, and no registration is recorded. {1}':
    '{0}はトルコに拠点がありません。規模にかかわらず、トルコの代理人を通じてVERBISに登録しますが、登録が記録されていません。{1}',
  'The numbers that the profile states reach a limit from which controllers register in VERBIS, and no registration is recorded. {0}':
    'プロファイルの数値は、管理者がVERBISに登録する基準に達していますが、登録が記録されていません。{0}',
  'Whether registration in VERBIS is owed depends on the employees of a year and on the balance sheet, which the profile does not state. State under the item employees how many there are, and under balanceSheetTotal the total in lira, or "None" if no such books are kept. If it is registered: {0}':
    'VERBISへの登録が必要かどうかは、1年間の従業員数と貸借対照表によりますが、プロファイルに記載がありません。事項employeesに従業員数を、balanceSheetTotalに総額（リラ）を記載してください。帳簿がない場合は「None」と記載してください。登録済みの場合：{0}',
  'The stated numbers are below the limits of VERBIS for most controllers. Those whose main activity is special categories of data have lower ones. Say under the item verbis whether that is the main activity, or record the registration.':
    '記載された数値は、多くの管理者に適用されるVERBISの基準を下回っています。特別な種類のデータを主な事業とする管理者の基準は、より低くなっています。それが主な事業かどうかを事項verbisに記載するか、登録を記録してください。',
  'Whether {0} must register in VERBIS depends on its employees and its balance sheet, which the register does not hold. Open a profile TR: record the registration there as a filing, or state under the items employees and balanceSheetTotal what they are.':
    '{0}がVERBISに登録する必要があるかどうかは、従業員数と貸借対照表によりますが、登録簿にありません。プロファイルTRを作成し、登録を届出として記録するか、事項employeesとbalanceSheetTotalに記載してください。',
  '{0} Only who must register in VERBIS keeps the inventory. Record the registration in the profile TR, or say there under the item verbis why none is owed.':
    '{0}目録を作成するのは、VERBISに登録する必要がある者だけです。プロファイルTRに登録を記録するか、不要である理由を事項verbisに記載してください。',
  'type {0} of the standard contract': '標準契約の類型{0}',
  'no type of the standard contract': '標準契約の類型なし',
  '{0} goes to {1}, and states {2}. For it there is type {3}: sign that one and state it as the module, or correct the kind of the transfer.':
    '{0}の移転先は{1}ですが、記載は「{2}」です。該当する類型は{3}です。その契約を締結してモジュールとして記載するか、移転の種類を訂正してください。',
  'a processor': '処理者',
  'a controller': '管理者',
  '{0} goes to a country that is on no list of adequate ones, and no assessment is recorded. Make an impact assessment before the data leave, and record it with the transfer.':
    '{0}の移転先の国は、十分性を認められた国の一覧になく、評価も記録されていません。データを移転する前に影響評価を行い、移転とともに記録してください。',
  '{0} ({1}) processes data for others, but {2}. Conclude a contract that contains what the law asks for, and record its reference and dates.':
    '{0}（{1}）は他者のためにデータを処理しますが、{2}。法律が求める内容の契約を締結し、文書番号と日付を記録してください。',
  '{0} uses {1} on consent that is not said to be express. The law asks for more: {2}. If consent is so given, state express consent; otherwise state another basis.':
    '{0}は、明示のものと記載されていない同意に基づいて{1}を利用しています。法律はそれ以上を求めています：{2}。そのように同意を得ている場合は明示の同意を、そうでない場合は別の根拠を記載してください。',
  'Nothing says how long the data of {0} are kept, and they must not be kept for longer than they are needed. State a period, or what ends the retention.':
    '{0}のデータの保存期間が記載されていません。必要な期間を超えて保存することはできません。期間、または保存を終了させる事由を記載してください。',
  'The processor': '処理者',
  'State consent as the basis, or with the basis the condition: a law, a permitted general or health situation, enforcement, a non-profit body.':
    '根拠として同意を記載するか、根拠とともに条件を記載してください：法律、許容される一般的状況または健康状況、法執行、非営利団体。',
  '{0} takes data out of Quebec, and {1} is recorded. {2}':
    '{0}はデータをケベック州外に移転しますが、次が記録されていません：{1}。{2}',
  '{0} takes data out of Canada, and a profile speaks of people in Quebec, and {1} is recorded. {2}':
    '{0}はデータをカナダ国外に移転し、ケベック州の人についてのプロファイルがありますが、次が記録されていません：{1}。{2}',
  '{0} stays in Canada, and {1} is recorded. If the data leave Quebec for another province: {2}':
    '{0}はカナダ国内にとどまりますが、次が記録されていません：{1}。データがケベック州から別の州に出る場合：{2}',
  'no assessment': '評価',
  'Make a privacy impact assessment (sensitivity, purposes, protective measures, legal regime of the destination) before the data leave, and record it with the transfer.':
    'データが出る前にプライバシー影響評価（機微性、目的、保護措置、移転先の法制度）を行い、移転とともに記録してください。',
  'no written agreement with the recipient': '受領者との書面による合意',
  'Conclude one that takes the results of the assessment into account, and state it as the ground, with its instrument.':
    '評価の結果を考慮した合意を締結し、その文書とともに根拠として記載してください。',
  'No person in charge of the protection of personal information who can be reached is stated for Quebec. Without a delegate it is the person with the highest authority. Name the contact in the profile CA-QC as privacy contact, and publish title and contact.':
    'ケベック州について、連絡可能な個人情報保護責任者が記載されていません。委任がなければ最高の権限を持つ者が責任者です。プロファイルCA-QCに連絡先を個人情報の問い合わせ窓口として記載し、役職と連絡先を公表してください。',
  'Policies on the governance of personal information are established, and details of them are published. State in the profile CA-QC, under the item governancePolicies, where they are.':
    '個人情報のガバナンスに関する方針を定め、その詳細を公表します。その所在を、プロファイルCA-QCの事項governancePoliciesに記載してください。',
  'Identity is verified by biometrics only after disclosure to the Commission, and a biometric database is disclosed 60 days before its use.':
    '生体情報による本人確認は委員会への開示の後に限られ、生体情報データベースは利用の60日前に開示します。',
  '{0} is controller in Chile and is seated elsewhere: it states an electronic contact to the Agency, and keeps it in working order. Record that as a filing "contact" of the profile CL.':
    '{0}はチリの管理者ですが、所在地は国外です。電子的な連絡先を監督庁に届け出て、常に使えるようにします。プロファイルCLの届出「contact」として記録してください。',
  'If the recipient only works for you as a processor, it is no transfer: state that, and record the contract.':
    '受領者が処理者としてのみあなたのために働く場合は、移転に当たりません。その旨を記載し、契約を記録してください。',
  'Ask for explicit consent, or state the condition: labour and social security law, vital interests, made public, order of a judge, archives or research, health.':
    '明示の同意を得るか、条件を記載してください：労働・社会保障法、生命に関する利益、本人による公開、裁判官の命令、記録保存または研究、健康。',
  'Databases and processing are reported to the National Register of Personal Data Protection, and kept up to date there.':
    'データベースと処理は、個人データ保護国家登録簿に届け出て、最新の状態に保ちます。',
  'Transfers abroad are entered in the National Register before they begin.':
    '国外への移転は、開始前に国家登録簿に登録します。',
  'Who needs a data protection delegate registers the appointment with the Superintendency within 15 business days.':
    'データ保護責任者が必要な者は、15営業日以内に監督局（Superintendencia）に選任を登録します。',
  'Permits need not be held yet.': '許可はまだ必要ありません。',
  '{0} Name one in the profile {1}, or say there, under the item {2}, why none is needed.':
    '{0}プロファイル{1}に記載するか、不要な理由をその事項{2}に記載してください。',
  'DIFC Bodies, and those whose high risk processing is systematic or regular, have a data protection officer, and none who can be reached is named.':
    'DIFCの機関と、高リスクの処理が体系的または定期的な者には、データ保護責任者が必要ですが、連絡可能な者が記載されていません。',
  'Who is registered in the DIFC and processes personal data notifies the Commissioner, and renews this every year with the licence.':
    'DIFCに登録され個人データを処理する者は、コミッショナーに通知し、毎年ライセンスとともに更新します。',
  'The data protection officer assesses the processing every year, where an officer is due.':
    'データ保護責任者が必要な場合、責任者は毎年処理を評価します。',
  'Public authorities have a data protection officer, as those who monitor people or use special categories at large scale. None who can be reached is named.':
    '公的機関と、大規模に人を監視し、または特別な種類のデータを利用する者には、データ保護責任者が必要ですが、連絡可能な者が記載されていません。',
  'Every controller in the ADGM pays the data protection fee and gives notice of its name and address. It renews this within a month of each anniversary.':
    'ADGMの管理者はすべて、データ保護料を支払い、名称と住所を通知します。毎年の応当日から1か月以内に更新します。',
  'The statement on collection names who handles requests for access and correction, with an address. Record the contact in the profile HK as the privacy contact: a job title is enough.':
    '取得時の通知には、開示・訂正の請求を扱う者とその住所を記載します。プロファイルHKにプライバシー担当窓口として連絡先を記録してください。役職名で足ります。',
  'No registration of databases is recorded. Record it as a filing of this profile, with its number and since when. Since 14 August 2025 it is asked of public bodies, and of databases on more than 10,000 people that are kept for others. If you have none, say so in a statement "registration".':
    'データベースの登録が記録されていません。番号と開始日とともに、このプロファイルの届出として記録してください。2025年8月14日以降は、公的機関と、他者のために保有する10,000人を超えるデータベースに求められます。該当がなければ、記載「registration」にその旨を記載してください。',
  'Data of special sensitivity are processed, and no privacy protection officer who can be reached is stated for Israel. Name one in the profile IL if such data are a main occupation on a considerable scale. Otherwise say there why none is due.':
    '特に機微なデータを処理していますが、イスラエルについて、連絡可能なプライバシー保護責任者が記載されていません。こうしたデータが相当な規模の主要業務であれば、プロファイルILに責任者を記載してください。そうでなければ、不要な理由を記載してください。',
  'Data of special sensitivity on more than 100,000 people are notified to the Authority within 30 days, with the definitions document.':
    '100,000人を超える特に機微なデータは、定義文書とともに30日以内に監督機関に届け出ます。',
  'Each database has a definitions document, which is reviewed once a year. State in the profile IL, under the item definitionsDocument, where these documents are and when they were reviewed.':
    '各データベースには定義文書があり、年1回見直します。文書の所在と見直しの時期を、プロファイルILの事項definitionsDocumentに記載してください。',
  'Controllers and processors register with the Commissioner. Exempt are those below KES 5 million of turnover and 10 employees, both, without a purpose of the Third Schedule.':
    '管理者と処理者はコミッショナーに登録します。売上高KES 5百万未満かつ従業員10人未満で、Third Scheduleの目的がない者は除外されます。',
  'Reports of impact assessments are handed in 60 days before the processing.':
    '影響評価の報告は、処理の60日前に提出します。',
  'No person or department for personal data who can be reached is stated for Mexico: every controller designates one, who handles requests. Name the contact in the profile MX as privacy contact.':
    'メキシコについて、連絡可能な個人データ担当者または担当部署が記載されていません。管理者は必ず請求を扱う担当を指定します。プロファイルMXに連絡先を個人情報の問い合わせ窓口として記載してください。',
  'If the recipient only works for you as an agent, it is no disclosure: state that.':
    '受領者が代理人としてのみあなたのために働く場合は、開示に当たりません。その旨を記載してください。',
  'Every agency has a privacy officer, and none who can be reached is recorded for New Zealand. Name one in its profile, inside or outside the agency.':
    'どの機関にもプライバシー責任者が必要ですが、ニュージーランドについて、連絡可能な者が記録されていません。機関の内外を問わず、プロファイルに一人を記載してください。',
  'No registration of banks of personal data (RNPDP) is recorded. Register each bank, and record it as a filing of this profile, with its number and since when.':
    '個人データバンクの登録（RNPDP）が記録されていません。各データバンクを登録し、番号と開始日とともに、このプロファイルの届出として記録してください。',
  'Sensitive data are processed, and no personal data officer who can be reached is stated for Peru. Controllers and processors with large volumes or sensitive main activities name one. Since 30 November 2025 they do so from 2,300 UIT of annual sales on, and smaller ones by stages until 2028. Name the officer in the profile PE, or say there why none is due.':
    'センシティブデータを処理していますが、ペルーについて、連絡可能な個人データ責任者が記載されていません。データが大量であるか、主要業務がセンシティブな管理者と処理者は責任者を選任します。2025年11月30日からは年間売上2,300 UIT以上、より小規模な者は2028年までに段階的に対象となります。プロファイルPEに責任者を記載するか、不要な理由を記載してください。',
  'The contact of a personal data officer is communicated to the authority within 15 business days, and published.':
    '個人データ責任者の連絡先は、15営業日以内に監督機関に通知し、公表します。',
  'A security document with an inventory of data and systems is approved with a certain date, and kept up to date. State in the profile PE, under the item securityDocument, where it is and of when.':
    'データとシステムの一覧を含む安全管理文書を、確定日付をもって承認し、最新の状態に保ちます。その所在と日付を、プロファイルPEの事項securityDocumentに記載してください。',
  'Data of a special nature, those of children among them, are processed after a permission of the National Cyber Security Agency. Consent does not replace it.':
    '子どものデータを含む特別な性質のデータは、国家サイバーセキュリティ庁の許可の後に処理します。同意は許可の代わりになりません。',
  'Information from other sources than the individual is notified to them, unless an exception holds. State in the profile NZ, under the item indirectCollection, how this is done, or which exception holds.':
    '本人以外の情報源から得た情報は、例外に当たらない限り本人に通知します。その方法または当てはまる例外を、プロファイルNZの事項indirectCollectionに記載してください。',
  '{0} relies on the standard clauses "{1}", which are not those of the Turkish Board. Conclude the standard contract of Decision 2024/959, unchanged and in Turkish, and record it with "2024/959" as its version.':
    '{0}は標準条項「{1}」を根拠としていますが、トルコの委員会のものではありません。決定2024/959の標準契約を、変更せずトルコ語で締結し、版を「2024/959」として記録してください。',
  'notify the Authority of it on paper, by registered e-mail (KEP) or in its module for standard contracts':
    '書面、登録電子メール（KEP）または標準契約用モジュールで監督機関に通知してください',
  'No registration of databases with the URCDP is recorded. A database is lawful only if it is registered, within 90 days of its start. Record it as a filing of this profile, with its number and since when.':
    'URCDPへのデータベースの登録が記録されていません。データベースは、開始から90日以内に登録されて初めて適法となります。番号と開始日とともに、このプロファイルの届出として記録してください。',
  'Sensitive data are processed, and no delegate who can be reached is stated for Uruguay. Name one in the profile UY if such data are a main business, or if data of more than 35,000 people are processed. Otherwise say there why none is due.':
    'センシティブデータを処理していますが、ウルグアイについて、連絡可能な責任者が記載されていません。こうしたデータが主要業務であるか、35,000人を超えるデータを処理する場合は、プロファイルUYに記載してください。そうでなければ、不要な理由を記載してください。',
  'Changes of what is registered with the URCDP are communicated every quarter.':
    'URCDPに登録した事項の変更は、四半期ごとに通知します。',
  'The delegate is communicated to the URCDP within 90 days of the start of the processing.':
    '責任者は、処理の開始から90日以内にURCDPに通知します。',
  'It is not stated whether the act of {0} on the data of consumers binds the organisation. It does so from: {1}.':
    '消費者データに関する州法が組織に適用されるかどうかが記載されていません：{0}。適用される基準：{1}。',
  'Exempt are: {0}.': '適用除外：{0}。',
  'State in the profile {0}, under the item {1}: MET, NOT MET or EXEMPT, and why.':
    'プロファイル{0}の事項{1}に、MET、NOT METまたはEXEMPTと、その理由を記載してください。',
};
