import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of the European Union. */
export const EU: Catalogue = {
  'Regulation (EU) 2016/679 (General Data Protection Regulation)': '規則(EU) 2016/679（一般データ保護規則）',
  'In Iceland, Liechtenstein and Norway since 20 July 2018, by Decision 154/2018 of the EEA Joint Committee.':
    'アイスランド、リヒテンシュタイン、ノルウェーでは、EEA合同委員会決定154/2018により2018年7月20日から。',
  'Article 29 Working Party': '第29条作業部会',
  'European Data Protection Board': '欧州データ保護会議',
  'National supervisory authorities': '各国の監督機関',
  'In writing, electronic form included (30(3)); shown to the supervisory authority on request (30(4)).':
    '電子的方式を含む書面による（第30条第3項）。求めに応じて監督機関に提示する（第30条第4項）。',
  'Organisations of fewer than 750 people, but for processing that is likely to be a high risk.':
    '従業者750人未満の組織（高いリスクが見込まれる処理を除く）。',
  'As COM(2025)501 proposes.': 'COM(2025)501の提案による。',
  'Adequacy decision': '十分性認定',
  'Approval by the lead supervisory authority, under the consistency mechanism (47(1)).':
    '一貫性メカニズムによる主監督機関の承認（第47条第1項）。',
  'Standard contractual clauses of the Commission': '欧州委員会の標準契約条項',
  'Standard contractual clauses of a supervisory authority, approved by the Commission':
    '欧州委員会が承認した監督機関の標準契約条項',
  'Contractual clauses of their own': '個別の契約条項',
  'Authorisation by the supervisory authority.': '監督機関の許可。',
  "International agreement behind a foreign court's or authority's order":
    '外国の裁判所・当局の命令の基礎となる国際協定',
  'allows nothing by itself: a legal basis of Art 6 and another ground of Chapter V must stand beside it':
    '単独では何も認めない。第6条の法的根拠と第5章（Chapter V）の別の根拠を併せて要する',
  'EDPB Guidelines 02/2024.': 'EDPBガイドライン02/2024。',
  'Telling the supervisory authority and the data subjects.': '監督機関および本人への通知。',
  'business operators under the APPI, with the Supplementary Rules for data from the EU':
    'APPIの適用を受ける事業者（EUからのデータに関する補完的ルールを伴う）',
  'transfers under the UK GDPR, but for those for the purposes of immigration control':
    'UK GDPRに基づく移転（出入国管理を目的とするものを除く）',
  'its end, set to 27 June 2025, was put off by (EU) 2025/1226':
    '2025年6月27日とされた終了は、(EU) 2025/1226により延期された',
  'What is transferred for law enforcement: (EU) 2021/1773.': '法執行のための移転：(EU) 2021/1773。',
  '(EU) 2021/1772, extended by (EU) 2025/1226': '(EU) 2021/1772（(EU) 2025/1226により延長）',
  'renewed by (EU) 2025/2574 before its end of 27 December 2025': '2025年12月27日の終了前に(EU) 2025/2574により更新',
  '(EU) 2021/1772, renewed by (EU) 2025/2574': '(EU) 2021/1772（(EU) 2025/2574により更新）',
  'transfers under the UK GDPR, those for immigration control now among them':
    'UK GDPRに基づく移転（出入国管理のためのものを含むようになった）',
  'its last day is 27 December 2031, unless it is renewed': '更新されなければ、2031年12月27日が最終日',
  'The number of the renewal was not seen; its date and its end were.':
    '更新の番号は確認していない。日付と終期は確認した。',
  'controllers under the PIPA; neither personal credit information under the Credit Information Act overseen by the Financial Services Commission, nor missionary activities of religious bodies and the nomination of candidates by parties':
    'PIPAの適用を受ける個人情報処理者。金融委員会の監督を受ける信用情報法上の個人信用情報、宗教団体の布教活動、政党による候補者の指名は対象外',
  'Safe Harbor': 'セーフハーバー（Safe Harbor）',
  'organisations that had certified themselves to Safe Harbor': 'セーフハーバーに自己認証した組織',
  'declared invalid by the Court of Justice on 6 October 2015, C-362/14':
    '2015年10月6日に司法裁判所が無効と判断、C-362/14',
  'organisations that had certified themselves to the Privacy Shield': 'プライバシーシールドに自己認証した組織',
  'declared invalid by the Court of Justice on 16 July 2020, C-311/18':
    '2020年7月16日に司法裁判所が無効と判断、C-311/18',
  'organisations in the United States that have certified themselves to the Data Privacy Framework; data on employees only where the certification extends to them':
    'データプライバシーフレームワークに自己認証した米国の組織。従業者のデータは認証の対象とされている場合に限る',
  'The action against it was dismissed on 3 September 2025 (T-553/23); the appeal of 31 October 2025 (C-703/25 P) is pending.':
    'これに対する訴えは2025年9月3日に棄却された（T-553/23）。2025年10月31日の上訴（C-703/25 P）が係属中。',
  'European Patent Organisation': '欧州特許機構',
  'the European Patent Organisation': '欧州特許機構',
  'public and private recipients under the LGPD; no transfers solely for public security, national defence or law enforcement':
    'LGPDの適用を受ける公的・民間の受領者。公共の安全、国防または法執行のみを目的とする移転は対象外',
  'Adopted on 26 January 2026, published on the 28th, from which a secondary source counts it; to be reviewed after four years. For Iceland, Liechtenstein and Norway the act of the EEA Joint Committee was still a draft in May 2026.':
    '2026年1月26日採択、28日公布（二次資料は公布日から数える）。4年後に見直される。アイスランド、リヒテンシュタイン、ノルウェーについて、EEA合同委員会の決定は2026年5月時点でなお案であった。',
  'the clauses of 2021 (2021/914)': '2021年の条項（2021/914）',
  'Standard contractual clauses, controller to controller, set I (2001/497/EC)':
    '標準契約条項（管理者から管理者、セットI）（2001/497/EC）',
  'the clauses of 2010 (2010/87/EU), and now those of 2021 (2021/914)':
    '2010年の条項（2010/87/EU）、現在は2021年の条項（2021/914）',
  'Standard contractual clauses, controller to processor (2002/16/EC)':
    '標準契約条項（管理者から処理者）（2002/16/EC）',
  'Contracts of before went on while the transfers and the processing were the same.':
    '移転と処理が同じである間、従前の契約は存続した。',
  'Standard contractual clauses, controller to controller, set II (2004/915/EC)':
    '標準契約条項（管理者から管理者、セットII）（2004/915/EC）',
  'Standard contractual clauses, controller to processor (2010/87/EU)':
    '標準契約条項（管理者から処理者）（2010/87/EU）',
  'Standard contractual clauses of 2021 (Implementing Decision (EU) 2021/914)':
    '2021年の標準契約条項（実施決定(EU) 2021/914）',
  'Not for importers whose own processing is subject to the regulation under Art 3(2) (recital 7); no set of clauses for them was found.':
    '自らの処理が第3条第2項により規則の適用を受ける移転先には使えない（前文7）。そのための条項は見つからなかった。',
  'Controller to controller': '管理者から管理者',
  'Controller to processor': '管理者から処理者',
  'It meets Art 28(3) too.': '第28条第3項も満たす。',
  'Processor to processor': '処理者から処理者',
  'It meets Art 28(4) too.': '第28条第4項も満たす。',
  'Processor to controller': '処理者から管理者',
  'Without clause 13; clauses 14 and 15 only where the processor combines the data with its own from the EU.':
    '条項13は適用されない。条項14と15は、処理者がデータをEU内で得た自らのデータと組み合わせる場合に限る。',
  'Docking clause, by which others can join: optional.': '他の者が加わることのできるドッキング条項：任意。',
  'Sub-processors, modules 2 and 3: prior authorisation of each (option 1), or general authorisation with notice of changes in a stated time (option 2).':
    '復処理者、モジュール2と3：個別の事前許可（オプション1）、または一定期間内の変更通知を伴う一般的許可（オプション2）。',
  'Independent body to which data subjects can complain: optional.':
    '本人が苦情を申し立てることのできる独立機関：任意。',
  'Competent supervisory authority, modules 1 to 3, in three variants: exporter in the EU, its representative there, or neither.':
    '管轄監督機関、モジュール1から3、三つの場合：移転元がEUにある、その代理人がEUにある、どちらでもない。',
  'The law of the destination: the transfer impact assessment, documented.': '移転先の法：移転影響評価を文書化する。',
  'What the importer does when an authority asks for the data.': '当局がデータを求めた場合の移転先の対応。',
  "Governing law: a member state's, which allows third-party rights; module 4: any country's that allows them.":
    '準拠法：第三者の権利を認める加盟国の法。モジュール4：それを認める国の法。',
  "Courts: a member state's; module 4: any that are named.": '裁判所：加盟国の裁判所。モジュール4：指定された裁判所。',
  'The parties, with role, contact person and signature.': '当事者とその役割、担当者、署名。',
  'Data subjects, data, sensitive data and their safeguards, frequency, nature, purpose, retention, transfers to sub-processors.':
    '本人、データ、センシティブデータとその保護措置、頻度、性質、目的、保存期間、復処理者への移転。',
  'The competent supervisory authority.': '管轄監督機関。',
  'Technical and organisational measures.': '技術的・組織的措置。',
  'List of sub-processors: modules 2 and 3, with option 1 of clause 9.':
    '復処理者の一覧：モジュール2と3、条項9のオプション1の場合。',
  'Binding corporate rules for controllers, approved by the lead supervisory authority':
    '主監督機関が承認した、管理者のための拘束的企業準則',
  'They hold what Art 47(2)(a) to (n) lists; EDPB Recommendations 1/2022.':
    '第47条第2項(a)から(n)の事項を含む。EDPB勧告1/2022。',
  'Binding corporate rules for processors, approved by the lead supervisory authority':
    '主監督機関が承認した、処理者のための拘束的企業準則',
  'They hold what Art 47(2)(a) to (n) lists.': '第47条第2項(a)から(n)の事項を含む。',
  'What went to the United Kingdom in the bridge after its transition period counted as no transfer to a third country.':
    '移行期間後のつなぎ期間に英国に送られたデータは、第三国への移転とみなされなかった。',
  'The notice says that data will go to a third country, whether there is an adequacy decision, and else which safeguards there are and how to obtain a copy. The article does not ask for the countries in terms; by the guidelines they are generally named. The record must name them.':
    '通知には、データが第三国に移転されること、十分性認定の有無、ない場合は保護措置とその写しの入手方法を記載する。条文は国名を明示的には求めていないが、ガイドラインによれば通常は記載する。記録には国名が必要である。',
  'Guidelines WP260 rev.01, annex, which the European Data Protection Board has endorsed.':
    '欧州データ保護会議が承認したガイドラインWP260 rev.01の附属書。',
  'Whoever asks for access is told of the safeguards of the transfers.':
    'アクセスを求める者には、移転の保護措置を知らせる。',
  'Only clauses of the parties’ own and administrative arrangements (46(3)), binding corporate rules (47) and compelling legitimate interests (49(1)) go to the supervisory authority.':
    '監督機関の関与を要するのは、当事者独自の条項と行政取決め（第46条第3項）、拘束的企業準則（第47条）、やむを得ない正当な利益（第49条第1項）のみである。',
  'Before safeguards are relied on, it is assessed and documented whether the law and the practice of the destination leave a protection that is essentially equivalent.':
    '保護措置を根拠とする前に、移転先の法と実務が本質的に同等の保護を可能にするかを評価し、文書化する。',
  'C-311/18; clause 14 of the clauses of 2021; EDPB Recommendations 01/2020.':
    'C-311/18。2021年の条項の条項14。EDPB勧告01/2020。',
  'A controller or processor that is not established in the EU and subject to the regulation by Art 3(2) appoints a representative there.':
    'EU内に拠点がなく、第3条第2項により規則の適用を受ける管理者または処理者は、EU内の代理人を指定する。',
  'Unless the breach is unlikely to be a risk to people; to the supervisory authority.':
    '侵害が人にリスクをもたらすおそれが低い場合を除く。監督機関に対して。',
  'without undue delay; later than 96 hours only with the reasons for it':
    '不当な遅滞なく（96時間を超える場合は理由が必要）',
  'Where the breach is likely to be a high risk to people; to the supervisory authority.':
    '侵害が人に高いリスクをもたらすおそれがある場合。監督機関に対して。',
  'As the Digital Omnibus proposes.': 'デジタルオムニバスの提案による。',
  'Providers of publicly available electronic communications services; whatever the risk.':
    '公衆に利用可能な電子通信サービスの提供者。リスクを問わない。',
  'For services of the information society that rest on consent; member states may lower it, to 13 at least.':
    '同意に基づく情報社会サービスについて。加盟国は13歳を下限に引き下げることができる。',
  'Special categories need a condition of Art 9(2) beside; criminal records need official authority or a law that allows them (10).':
    '特別な種類のデータには、さらに第9条第2項の条件が必要である。犯罪記録には、公的機関の管理またはそれを認める法が必要である（第10条）。',
  'A representative who is not the data protection officer too': 'データ保護責任者を兼ねない代理人',
  'the lists of processing that the national supervisory authorities publish (35(4))':
    '各国の監督機関が公表する処理の一覧（第35条第4項）',
  'From when Art 30(5) exempts organisations of under 750 staff but for high-risk processing.':
    '第30条第5項が、従業者750人未満の組織を（高リスクの処理を除き）免除する時期。',
  'COM(2025)501 is a proposal: its adoption was not found.': 'COM(2025)501は提案であり、採択は確認されていない。',
  'From when a breach is told to the supervisory authority within 96 hours, and only where the risk is high.':
    '侵害を、高いリスクがある場合に限り、96時間以内に監督機関に通知することとなる時期。',
  'The Digital Omnibus is a proposal: its adoption was not found.':
    'デジタルオムニバスは提案であり、採択は確認されていない。',
};
