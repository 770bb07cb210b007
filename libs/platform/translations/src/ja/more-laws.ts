import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of Australia, Hong Kong, Israel, Kenya, Latin America and Turkey, and of what they share. */
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
};
