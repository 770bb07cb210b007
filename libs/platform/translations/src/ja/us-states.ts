/** Sentences of the rules of the states of the United States. */
export const US_STATES = {
  'data go to {0}': 'データが{0}に渡ります',
  'The statutes on breaches of these states ask for more than the profile states: {0}. State duties that are as short as theirs, or profiles of these states with their own.':
    '次の州の漏えい通知法は、プロファイルの記載より多くを求めています：{0}。これらの州と同じ短さの義務を記載するか、これらの州のプロファイルを作成して記載してください。',
  'The profile does not say who is notified of a breach. Each of these states has a statute of its own, which protects staff too: {0}. Those with the shortest time for the people concerned ({1}): {2}. Add breach duties that are as short.':
    '漏えいを誰に通知するかがプロファイルに記載されていません。次の州にはそれぞれ独自の法律があり、従業員も保護します：{0}。本人への通知期限が最も短い州（{1}）：{2}。同じ短さの通知義務を追加してください。',
  '{0} ({1}) processes data of consumers, but {2}. Conclude a contract, and record its reference and dates. It contains: {3}.':
    '{0}（{1}）は消費者のデータを処理していますが、{2}。契約を締結し、その参照番号と日付を記録してください。契約に含める事項：{3}。',
  "It is not stated whether the contracts with processors of consumers' data contain all of this: {0}. Compare them, and state in the profile {1}, under the item {2}, what they contain or lack.":
    '消費者のデータの委託契約に次のすべてが含まれているかが記載されていません：{0}。契約を照合し、含まれている事項または欠けている事項をプロファイル{1}の項目{2}に記載してください。',
  'Subcontractors process data of consumers: {0}. You must be able to object before one is engaged, in these states: {1}. State in the profile {2}, under the item {3}, how you learn of them and object.':
    '再委託先が消費者のデータを処理しています：{0}。次の州では、再委託の前に異議を述べられなければなりません：{1}。再委託をどのように知り、異議を述べるかを、プロファイル{2}の項目{3}に記載してください。',
  'Health data of consumers are processed: {0}, for {1}. These states ask for consent, unless the data are necessary for what the consumer has asked for: {2}. State consent or the contract as the legal basis.':
    '消費者の健康データが処理されています：{0}（目的：{1}）。次の州は、消費者が求めたもののために必要な場合を除き、同意を求めています：{2}。法的根拠として同意または契約を記載してください。',
  'Health data of consumers are processed by {0}, and no policy on them is stated. It says: {1}. Publish it, and state its address in the profile {2}, under the item {3}.':
    '消費者の健康データを処理する活動：{0}。これに関するポリシーが記載されていません。記載事項：{1}。公表し、そのアドレスをプロファイル{2}の項目{3}に記載してください。',
  'The notice for consumers must say this, and the register does not show it: {0}. Complete the activities, or state it in the profile {1}, under these items: {2}.':
    '消費者向けの通知には次の事項が必要ですが、台帳には示されていません：{0}。活動の記録を補うか、プロファイル{1}の次の項目に記載してください：{2}。',
  'Sensitive data of consumers are sold by {0}. The notice must have this, word for word: {1}. Put it into the notice, and state it in the profile {2}, under the item {3}.':
    '消費者の機微情報を販売する活動：{0}。通知には次の文をそのまま入れなければなりません：{1}。通知に入れ、プロファイル{2}の項目{3}に記載してください。',
  'Requests of consumers are answered within {0}, as is stated. The law leaves less time: {1}. Answer sooner, and correct {2}.':
    '記載によれば、消費者の請求には{0}以内に回答します。法律の定める期間はより短いものです：{1}。より早く回答し、{2}を訂正してください。',
  '"{0}" gives {1} to {2}. This is forbidden: {3}. Take these data out of what they receive.':
    '「{0}」は{1}を{2}に渡しています。これは禁じられています：{3}。渡すデータからこれらを除いてください。',
  '"{0}" gives data of minors ({1}) to buyers or advertisers: {2}. What the law allows: {3}. Leave the minors out, or state consent where it is enough. State their ages, if they are not stated.':
    '「{0}」は未成年者（{1}）のデータを購入者または広告主に渡しています：{2}。法律が認める範囲：{3}。未成年者を除くか、同意で足りる場合は同意を記載してください。年齢が記載されていなければ記載してください。',
  'Data of consumers are sold, or used for targeted advertising, by {0}. The law asks for this: {1}. State in the profile {2}, under the item {3}, how it is done.':
    '消費者のデータを販売し、またはターゲティング広告に使う活動：{0}。法律が求めること：{1}。その方法をプロファイル{2}の項目{3}に記載してください。',
  'Sensitive data of consumers are processed without a stated consent: {0}, for {1}. Consent is asked for by these states: {2}. State it as the legal basis, or where its record is kept.':
    '消費者の機微情報が、同意の記載なしに処理されています：{0}（目的：{1}）。同意を求める州：{2}。同意を法的根拠として記載するか、同意の記録の場所を記載してください。',
  'Sensitive data of consumers are processed: {0}, for {1}. These states allow it only as far as it is strictly necessary for what the consumer has asked for, and consent does not replace that: {2}. State the contract as the legal basis, or say in the profile {3}, under the item {4}, why it is necessary.':
    '消費者の機微情報が処理されています：{0}（目的：{1}）。次の州は、消費者が求めたもののために厳に必要な場合に限りこれを認め、同意では代えられません：{2}。契約を法的根拠として記載するか、必要な理由をプロファイル{3}の項目{4}に記載してください。',
  'Sensitive data of consumers are processed by {0}. These states ask for a notice before, and for a way to opt out: {1}. State in the profile {2}, under the item {3}, how consumers opt out.':
    '消費者の機微情報を処理する活動：{0}。次の州は、事前の通知とオプトアウトの方法を求めています：{1}。消費者がオプトアウトする方法をプロファイル{2}の項目{3}に記載してください。',
  'It is not stated whether the acts of these states on the data of consumers bind the organisation: {0}. Their numbers are on the page of each law. State in the profile {1}, under the item {2}: MET, NOT MET or EXEMPT, and why. A profile of a state overrules it.':
    '消費者のデータに関する次の州の法律が組織に適用されるかが記載されていません：{0}。基準値は各法律のページにあります。プロファイル{1}の項目{2}に、MET、NOT METまたはEXEMPTと、その理由を記載してください。州のプロファイルがあれば、それが優先します。',
  '{0}, from {1}: {2}': '{0}（{1}から）：{2}',
  'The numbers that are stated do not bring the organisation under these acts yet, and will: {0}. Prepare for it, and correct the item {1} on that day.':
    '記載された数値では次の法律はまだ組織に適用されませんが、今後適用されます：{0}。準備し、その日に項目{1}を訂正してください。',
  'It is stated that these acts do not bind the organisation, and its numbers reach theirs: {0}. Correct the item {1}, or say which exemption holds.':
    '次の法律は組織に適用されないと記載されていますが、その数値は基準に達しています：{0}。項目{1}を訂正するか、どの適用除外によるかを記載してください。',
};

/** The names of states that differ from the English ones. */
export const US_PLACES = {
  'US-AL': 'アラバマ州',
  'US-CO': 'コロラド州',
  'US-CT': 'コネチカット州',
  'US-DE': 'デラウェア州',
  'US-FL': 'フロリダ州',
  'US-IA': 'アイオワ州',
  'US-IN': 'インディアナ州',
  'US-KY': 'ケンタッキー州',
  'US-LA': 'ルイジアナ州',
  'US-MD': 'メリーランド州',
  'US-MN': 'ミネソタ州',
  'US-MT': 'モンタナ州',
  'US-NE': 'ネブラスカ州',
  'US-NH': 'ニューハンプシャー州',
  'US-NJ': 'ニュージャージー州',
  'US-OK': 'オクラホマ州',
  'US-OR': 'オレゴン州',
  'US-RI': 'ロードアイランド州',
  'US-TN': 'テネシー州',
  'US-TX': 'テキサス州',
  'US-UT': 'ユタ州',
  'US-VA': 'バージニア州',
  'US-VT': 'バーモント州',
  'US-WA': 'ワシントン州',
  'US-NV': 'ネバダ州',
} as const;
