import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of the Americas. */
export const AMERICAS: Catalogue = {
  'No registration of databases with the Agencia de Acceso a la Información Pública is recorded. Record it as a filing of this profile, with its number and since when, or register the databases.':
    '公共情報アクセス庁（Agencia de Acceso a la Información Pública）へのデータベースの登録が記録されていません。番号と登録日とともにこのプロファイルの届出として記録するか、データベースを登録してください。',
  '{0} relies on {1}, but its clauses ("{2}") are not stated to be a model of the regulator. If they deviate from the model, submit them to the AAIP within 30 days of signing{3}.':
    '{0}は{1}を根拠としていますが、その条項（「{2}」）が監督機関のモデルであると記載されていません。モデルと異なる場合は、締結から30日以内にAAIPに提出してください{3}。',
  ' (signed on {0})': '（締結日：{0}）',
  'Data leave Brazil by {0}. If standard clauses carry them, a document on the web, in Portuguese, must describe them. State the ground of each transfer; publish the document, and record in the profile BR the language pt and a statement "internationalTransfers".':
    '次の移転によりデータがブラジルから出ます：{0}。標準契約条項による場合、ポルトガル語のウェブ上の文書でこれを説明する必要があります。各移転の根拠を記載し、文書を公開し、プロファイルBRに言語ptと記載事項「internationalTransfers」を記録してください。',
  'Data may leave Brazil by {0}. If standard clauses carry them, a document on the web, in Portuguese, must describe them. State the ground of each transfer; publish the document, and record in the profile BR the language pt and a statement "internationalTransfers".':
    '次の移転によりデータがブラジルから出る可能性があります：{0}。標準契約条項による場合、ポルトガル語のウェブ上の文書でこれを説明する必要があります。各移転の根拠を記載し、文書を公開し、プロファイルBRに言語ptと記載事項「internationalTransfers」を記録してください。',
  'No legal basis is stated for "{0}". Say on which of the bases of Art. 7 it rests, so that the record shows what is done on legitimate interest.':
    '「{0}」の法的根拠が記載されていません。正当な利益に基づく処理が記録から分かるよう、第7条のどの法的根拠によるかを記載してください。',
  '"{0}" rests on legitimate interest and names none; Art. 37 requires the record above all for this basis. State the interest pursued.':
    '「{0}」は正当な利益を法的根拠としていますが、その利益が示されていません。第37条は、とりわけこの法的根拠について記録を求めています。追求する利益を記載してください。',
  '{0} relies on standard contractual clauses with another text ("{1}"). Only the ANPD\'s text serves, unchanged{2}. Conclude {3} and record it as version 19/2024.':
    '{0}は別の文言の標準契約条項（「{1}」）を根拠としています。有効なのは、変更を加えないANPDの文言だけです{2}。{3}を締結し、版19/2024として記録してください。',
  '; clauses of before had to give way by {0}': '（従前の条項は{0}までに置き換える必要がありました）',
  ' since {0} for old contracts too': '（{0}以降は従前の契約にも当てはまります）',
  'The document on the web must say in which form the data are transferred: state the method.':
    'ウェブ上の文書には、データをどのような形で移転するかを示す必要があります。方法を記載してください。',
  'The document on the web must say how long the transfer lasts: state its timing, or how long the recipient keeps the data.':
    'ウェブ上の文書には、移転がどのくらい続くかを示す必要があります。時期、または移転先での保存期間を記載してください。',
  'The document on the web must say what the data are transferred for: state the purposes.':
    'ウェブ上の文書には、データを移転する目的を示す必要があります。目的を記載してください。',
  'The document on the web must name the country of destination: state the countries.':
    'ウェブ上の文書には、移転先の国名を示す必要があります。国を記載してください。',
  'The document on the web must name the controller and its contacts: state the exporter.':
    'ウェブ上の文書には、管理者とその連絡先を示す必要があります。移転元を記載してください。',
  '{0} relies on standard clauses, which a document on the web, in Portuguese, must describe. Publish it, and record in the profile BR the language pt and a statement "internationalTransfers".':
    '{0}は標準契約条項を根拠としており、ポルトガル語のウェブ上の文書でこれを説明する必要があります。文書を公開し、プロファイルBRに言語ptと記載事項「internationalTransfers」を記録してください。',
  '{0} hands data to others for processing, and nothing says by what means they stay protected comparably. Conclude a contract and state it as the ground, or record the contract with the engagement of the processor.':
    '{0}は処理のためデータを他者に渡していますが、どのような手段で同等の保護が保たれるかが示されていません。契約を締結して根拠として記載するか、処理の委託に契約を記録してください。',
  '{0} is with a service provider outside Canada: the policy must show its {1} to people in Alberta. State them.':
    '{0}はカナダ国外のサービス事業者への移転です。アルバータ州の人に対し、プライバシーポリシーで次を示す必要があります：{1}。記載してください。',
  '{0} goes to a processor, and a contract with it is recorded: this is a transmission. State {1} as its ground, if the contract has the contents of Art. 25 of Decree 1377 of 2013.':
    '{0}は処理者への移転で、その処理者との契約が記録されています。これは「transmisión」に当たります。契約に2013年政令1377号第25条の内容が含まれる場合は、{1}を根拠として記載してください。',
  '{0} goes to a processor: this is a transmission, not a transfer{1}. Conclude a contract of transmission and state it as the ground; without one, data subjects must be informed and authorise it.':
    '{0}は処理者への移転で、「transferencia」ではなく「transmisión」に当たります{1}。「transmisión」の契約を締結し、根拠として記載してください。契約がない場合は、本人に知らせ、その許諾を得る必要があります。',
  ', and {0} is a ground for transfers': '（{0}は「transferencia」の根拠です）',
  ' If it is a processor that has access, state the contract of transmission.':
    'アクセスするのが処理者である場合は、「transmisión」の契約を記載してください。',
  '{0} states no ground under the law of Colombia. On the list of the Superintendencia, as far as it is known: {1}. Check that and state the list as the ground.{2}':
    '{0}にコロンビア法上の根拠が記載されていません。把握している限り、監督局（Superintendencia）の一覧にあるのは次のとおりです：{1}。確認のうえ、一覧を根拠として記載してください。{2}',
  '{0} is a transfer to a controller abroad and states no ground under the law of Colombia. Say which is relied on: {1}.{2}':
    '{0}は国外の管理者への移転ですが、コロンビア法上の根拠が記載されていません。どれによるかを記載してください：{1}。{2}',
  '{0} goes to a controller: a contract of transmission is a ground for data to a processor only. State a ground for transfers, such as an adequate country or an authorisation; if the recipient is a processor, make the transfer an entrustment.':
    '{0}は管理者への移転です。「transmisión」の契約が根拠となるのは、処理者に渡すデータだけです。十分な保護水準の国や許可など、「transferencia」の根拠を記載してください。移転先が処理者である場合は、移転の種別を処理の委託に変更してください。',
  ', or say in a statement "rnbd" why none is owed: it is asked of companies and non-profit bodies with assets above {0} UVT, and of public bodies (Decree 090/2018)':
    '。または、届出が不要である理由を記載事項「rnbd」に記載してください。対象は、資産が{0} UVTを超える会社・非営利団体と公的機関です（政令090/2018号）',
  'No registration of databases in the national registry (RNBD) is recorded. Record it as a filing of this profile, with its number and since when{0}.':
    '全国登録簿（RNBD）へのデータベースの登録が記録されていません。番号と登録日とともに、このプロファイルの届出として記録してください{0}。',
  'The policy must list the categories of sources, and not every activity states where its data come from. State the sources in the activities, or in a statement "sources" of the profile US-CA.':
    'プライバシーポリシーには取得元の種類の一覧が必要ですが、取得元の記載がない処理活動があります。処理活動に、またはプロファイルUS-CAの記載事項「sources」に、取得元を記載してください。',
  'The policy must have a list of its own of the categories disclosed for a business purpose, or say that there were none. Publish the table of categories in the profile US-CA: it has the recipients of each.':
    'プライバシーポリシーには、事業目的で開示した種類の独立した一覧、または該当がない旨が必要です。プロファイルUS-CAで種類の表を公開してください。表には種類ごとの提供先があります。',
  "The policy must describe consumers' rights. Enter them in the profile US-CA or ALL.":
    'プライバシーポリシーには消費者の権利の説明が必要です。プロファイルUS-CAまたはALLに入力してください。',
  'The policy must say how consumers submit requests. State the methods in the profile US-CA, under the item rightsExercise.':
    'プライバシーポリシーには消費者の請求方法が必要です。プロファイルUS-CAの事項rightsExerciseに方法を記載してください。',
  'The policy is older than twelve months. Update it, and record its publication as a filing of the profile US-CA or ALL, with the item "Privacy notice".':
    'プライバシーポリシーが12か月以上前のものです。更新し、その公開を、事項「Privacy notice」とともに、プロファイルUS-CAまたはALLの届出として記録してください。',
  'The policy must show the date of its last update. State it in the profile US-CA, under the item updates, or as a filing of the notice.':
    'プライバシーポリシーには最終更新日が必要です。プロファイルUS-CAの事項updatesに、またはポリシーの届出として記載してください。',
  'one method only': '方法が一つしかありません',
  'no toll-free telephone number': 'フリーダイヤルの番号がありません',
  'The methods by which consumers submit requests name {0}. The Act wants two or more, a toll-free number among them. A business that operates exclusively online, and deals with them directly, needs an e-mail address alone: say so then. State the methods in the profile US-CA, under the item rightsExercise.':
    '消費者の請求方法に不足があります：{0}。法律は、フリーダイヤルの番号を含む二つ以上の方法を求めています。オンラインのみで事業を行い、消費者と直接取引する事業者は、メールアドレスだけで足ります。その場合はその旨を記載してください。プロファイルUS-CAの事項rightsExerciseに方法を記載してください。',
  "Collected between {0}, and not in the published table: {1}. Add a row for each; if an activity's data do not belong there, correct its categories.":
    '{0}に収集されましたが、公開された表にありません：{1}。それぞれの行を追加してください。処理活動のデータが該当しない場合は、その種類を訂正してください。',
  'The row {0} ({1})': '行{0}（{1}）',
  'is published as not collected': 'は収集していないと公開されています',
  'does not say that it is collected': 'には収集しているとの記載がありません',
  '{0} {1}, but it was between {2} ({3}). Publish it as collected.':
    '{0}{1}が、{2}に収集されています（{3}）。収集しているものとして公開してください。',
  '{0} does not say whether it is collected, and no activity collected it between {1}. State NO, or YES and record the data in the activity that collects them.':
    '{0}に収集の有無の記載がなく、{1}に収集した処理活動もありません。NOと記載するか、YESと記載して、収集する処理活動にデータを記録してください。',
  '{0} ({1}) is published as collected, but no activity collected it between {2}. Take the row out of the table, or record the data in the activity that collects them.':
    '{0}（{1}）は収集していると公開されていますが、{2}に収集した処理活動がありません。表から行を除くか、収集する処理活動にデータを記録してください。',
  'Neither the published table nor the rules of the activities say how long all data of these are kept: {0}{1}. Give each row its own period, or by what it is decided; one sentence for all of them is not enough.':
    '次について、公開された表からも処理活動の規則からも、すべてのデータの保存期間が分かりません：{0}{1}。行ごとに期間または基準を記載してください。全体で一文では足りません。',
  ' (no rule says it of {0})': '（{0}についての規則がありません）',
  'The published table does not say whether these are sold or shared: {0}. State YES or NO for each.':
    '公開された表に、次の販売・共有の有無が示されていません：{0}。それぞれYESまたはNOを記載してください。',
  'These rows of the published table have no letter of the Act and cannot be compared with the activities: {0}. Give each its letter.':
    '公開された表の次の行には法律の記号がなく、処理活動と比較できません：{0}。それぞれ記号を付けてください。',
  'The Californian categories of these data of the activities are not stated, so the table cannot be checked for them: {0}. Give each its letters in the activity.':
    '処理活動の次のデータについてカリフォルニア州法の種類が記載されておらず、表を確認できません：{0}。処理活動でそれぞれ記号を付けてください。',
  '{0} and {1}': '{0}から{1}までの間',
  '{0} {1} until {2}': '{0} {1}（{2}まで）',
};
