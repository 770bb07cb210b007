import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of the European Union. */
export const EU: Catalogue = {
  'Regulation (EU) 2016/679 (General Data Protection Regulation)':
    'Règlement (UE) 2016/679 (règlement général sur la protection des données)',
  'In Iceland, Liechtenstein and Norway since 20 July 2018, by Decision 154/2018 of the EEA Joint Committee.':
    'En Islande, au Liechtenstein et en Norvège depuis le 20 juillet 2018, par la décision 154/2018 du Comité mixte de l’EEE.',
  'Article 29 Working Party': 'Groupe de travail « Article 29 »',
  'European Data Protection Board': 'Comité européen de la protection des données',
  'National supervisory authorities': 'autorités de contrôle nationales',
  'In writing, electronic form included (30(3)); shown to the supervisory authority on request (30(4)).':
    'Par écrit, y compris sous forme électronique (art. 30, par. 3) ; mis à la disposition de l’autorité de contrôle sur demande (art. 30, par. 4).',
  'Organisations of fewer than 750 people, but for processing that is likely to be a high risk.':
    'Organisations de moins de 750 personnes, sauf pour les traitements susceptibles d’engendrer un risque élevé.',
  'As COM(2025)501 proposes.': 'Comme le propose COM(2025)501.',
  'Adequacy decision': 'décision d’adéquation',
  'Approval by the lead supervisory authority, under the consistency mechanism (47(1)).':
    'Approbation par l’autorité de contrôle chef de file, selon le mécanisme de cohérence (art. 47, par. 1).',
  'Standard contractual clauses of the Commission': 'clauses contractuelles types de la Commission',
  'Standard contractual clauses of a supervisory authority, approved by the Commission':
    'clauses contractuelles types d’une autorité de contrôle, approuvées par la Commission',
  'Contractual clauses of their own': 'clauses contractuelles propres',
  'Authorisation by the supervisory authority.': 'Autorisation de l’autorité de contrôle.',
  "International agreement behind a foreign court's or authority's order":
    'accord international fondant la décision d’une juridiction ou autorité étrangère',
  'allows nothing by itself: a legal basis of Art 6 and another ground of Chapter V must stand beside it':
    'ne permet rien à elle seule : une base légale de l’art. 6 et un autre fondement du chapitre V doivent s’y ajouter',
  'EDPB Guidelines 02/2024.': 'Lignes directrices 02/2024 du CEPD.',
  'Telling the supervisory authority and the data subjects.':
    'Information de l’autorité de contrôle et des personnes concernées.',
  'business operators under the APPI, with the Supplementary Rules for data from the EU':
    'opérateurs commerciaux relevant de l’APPI, avec les règles complémentaires pour les données provenant de l’UE',
  'transfers under the UK GDPR, but for those for the purposes of immigration control':
    'transferts relevant du UK GDPR, sauf ceux effectués à des fins de contrôle de l’immigration',
  'its end, set to 27 June 2025, was put off by (EU) 2025/1226':
    'sa fin, fixée au 27 juin 2025, a été reportée par (UE) 2025/1226',
  'What is transferred for law enforcement: (EU) 2021/1773.':
    'Ce qui est transféré à des fins répressives : (UE) 2021/1773.',
  '(EU) 2021/1772, extended by (EU) 2025/1226': '(UE) 2021/1772, prorogée par (UE) 2025/1226',
  'renewed by (EU) 2025/2574 before its end of 27 December 2025':
    'renouvelée par (UE) 2025/2574 avant sa fin du 27 décembre 2025',
  '(EU) 2021/1772, renewed by (EU) 2025/2574': '(UE) 2021/1772, renouvelée par (UE) 2025/2574',
  'transfers under the UK GDPR, those for immigration control now among them':
    'transferts relevant du UK GDPR, y compris désormais ceux pour le contrôle de l’immigration',
  'its last day is 27 December 2031, unless it is renewed':
    'son dernier jour est le 27 décembre 2031, sauf renouvellement',
  'The number of the renewal was not seen; its date and its end were.':
    'Le numéro du renouvellement n’a pas été vu ; sa date et sa fin l’ont été.',
  'controllers under the PIPA; neither personal credit information under the Credit Information Act overseen by the Financial Services Commission, nor missionary activities of religious bodies and the nomination of candidates by parties':
    'responsables du traitement relevant de la PIPA ; ni les informations de crédit personnelles relevant du Credit Information Act sous la surveillance de la Financial Services Commission, ni les activités missionnaires des organismes religieux et la désignation de candidats par les partis',
  'Safe Harbor': 'Safe Harbor',
  'organisations that had certified themselves to Safe Harbor':
    'organisations qui s’étaient autocertifiées au Safe Harbor',
  'declared invalid by the Court of Justice on 6 October 2015, C-362/14':
    'déclarée invalide par la Cour de justice le 6 octobre 2015, C-362/14',
  'organisations that had certified themselves to the Privacy Shield':
    'organisations qui s’étaient autocertifiées au Privacy Shield',
  'declared invalid by the Court of Justice on 16 July 2020, C-311/18':
    'déclarée invalide par la Cour de justice le 16 juillet 2020, C-311/18',
  'organisations in the United States that have certified themselves to the Data Privacy Framework; data on employees only where the certification extends to them':
    'organisations aux États-Unis autocertifiées au Data Privacy Framework ; données de salariés seulement si la certification s’y étend',
  'The action against it was dismissed on 3 September 2025 (T-553/23); the appeal of 31 October 2025 (C-703/25 P) is pending.':
    'Le recours contre elle a été rejeté le 3 septembre 2025 (T-553/23) ; le pourvoi du 31 octobre 2025 (C-703/25 P) est pendant.',
  'European Patent Organisation': 'Organisation européenne des brevets',
  'the European Patent Organisation': 'l’Organisation européenne des brevets',
  'public and private recipients under the LGPD; no transfers solely for public security, national defence or law enforcement':
    'destinataires publics et privés relevant de la LGPD ; aucun transfert aux seules fins de sécurité publique, de défense nationale ou de répression',
  'Adopted on 26 January 2026, published on the 28th, from which a secondary source counts it; to be reviewed after four years. For Iceland, Liechtenstein and Norway the act of the EEA Joint Committee was still a draft in May 2026.':
    'Adoptée le 26 janvier 2026, publiée le 28, à partir duquel une source secondaire la compte ; à réexaminer après quatre ans. Pour l’Islande, le Liechtenstein et la Norvège, l’acte du Comité mixte de l’EEE était encore un projet en mai 2026.',
  'the clauses of 2021 (2021/914)': 'les clauses de 2021 (2021/914)',
  'Standard contractual clauses, controller to controller, set I (2001/497/EC)':
    'Clauses contractuelles types, de responsable à responsable, ensemble I (2001/497/CE)',
  'the clauses of 2010 (2010/87/EU), and now those of 2021 (2021/914)':
    'les clauses de 2010 (2010/87/UE), et maintenant celles de 2021 (2021/914)',
  'Standard contractual clauses, controller to processor (2002/16/EC)':
    'Clauses contractuelles types, de responsable à sous-traitant (2002/16/CE)',
  'Contracts of before went on while the transfers and the processing were the same.':
    'Les contrats antérieurs ont continué tant que les transferts et le traitement restaient les mêmes.',
  'Standard contractual clauses, controller to controller, set II (2004/915/EC)':
    'Clauses contractuelles types, de responsable à responsable, ensemble II (2004/915/CE)',
  'Standard contractual clauses, controller to processor (2010/87/EU)':
    'Clauses contractuelles types, de responsable à sous-traitant (2010/87/UE)',
  'Standard contractual clauses of 2021 (Implementing Decision (EU) 2021/914)':
    'Clauses contractuelles types de 2021 (décision d’exécution (UE) 2021/914)',
  'Not for importers whose own processing is subject to the regulation under Art 3(2) (recital 7); no set of clauses for them was found.':
    'Pas pour les importateurs dont le propre traitement relève du règlement en vertu de l’art. 3, par. 2 (considérant 7) ; aucun jeu de clauses n’a été trouvé pour eux.',
  'Controller to controller': 'De responsable à responsable',
  'Controller to processor': 'De responsable à sous-traitant',
  'It meets Art 28(3) too.': 'Il satisfait aussi à l’art. 28, par. 3.',
  'Processor to processor': 'De sous-traitant à sous-traitant',
  'It meets Art 28(4) too.': 'Il satisfait aussi à l’art. 28, par. 4.',
  'Processor to controller': 'De sous-traitant à responsable',
  'Without clause 13; clauses 14 and 15 only where the processor combines the data with its own from the EU.':
    'Sans la clause 13 ; les clauses 14 et 15 seulement si le sous-traitant combine les données avec les siennes provenant de l’UE.',
  'Docking clause, by which others can join: optional.':
    'Clause d’adhésion, par laquelle d’autres peuvent se joindre : facultative.',
  'Sub-processors, modules 2 and 3: prior authorisation of each (option 1), or general authorisation with notice of changes in a stated time (option 2).':
    'Sous-traitants ultérieurs, modules 2 et 3 : autorisation préalable de chacun (option 1), ou autorisation générale avec avis des changements dans un délai indiqué (option 2).',
  'Independent body to which data subjects can complain: optional.':
    'Organisme indépendant auprès duquel les personnes concernées peuvent se plaindre : facultatif.',
  'Competent supervisory authority, modules 1 to 3, in three variants: exporter in the EU, its representative there, or neither.':
    'Autorité de contrôle compétente, modules 1 à 3, en trois variantes : exportateur dans l’UE, son représentant dans l’UE, ou ni l’un ni l’autre.',
  'The law of the destination: the transfer impact assessment, documented.':
    'Le droit de la destination : l’analyse d’impact du transfert, documentée.',
  'What the importer does when an authority asks for the data.':
    'Ce que fait l’importateur quand une autorité demande les données.',
  "Governing law: a member state's, which allows third-party rights; module 4: any country's that allows them.":
    'Droit applicable : celui d’un État membre qui admet les droits des tiers ; module 4 : celui de tout pays qui les admet.',
  "Courts: a member state's; module 4: any that are named.":
    'Tribunaux : ceux d’un État membre ; module 4 : ceux qui sont désignés.',
  'The parties, with role, contact person and signature.':
    'Les parties, avec leur rôle, la personne de contact et la signature.',
  'Data subjects, data, sensitive data and their safeguards, frequency, nature, purpose, retention, transfers to sub-processors.':
    'Personnes concernées, données, données sensibles et leurs garanties, fréquence, nature, finalité, conservation, transferts aux sous-traitants ultérieurs.',
  'The competent supervisory authority.': 'L’autorité de contrôle compétente.',
  'Technical and organisational measures.': 'Mesures techniques et organisationnelles.',
  'List of sub-processors: modules 2 and 3, with option 1 of clause 9.':
    'Liste des sous-traitants ultérieurs : modules 2 et 3, avec l’option 1 de la clause 9.',
  'Binding corporate rules for controllers, approved by the lead supervisory authority':
    'Règles d’entreprise contraignantes pour les responsables du traitement, approuvées par l’autorité de contrôle chef de file',
  'They hold what Art 47(2)(a) to (n) lists; EDPB Recommendations 1/2022.':
    'Elles contiennent ce qu’énumère l’art. 47, par. 2, points a) à n) ; recommandations 1/2022 du CEPD.',
  'Binding corporate rules for processors, approved by the lead supervisory authority':
    'Règles d’entreprise contraignantes pour les sous-traitants, approuvées par l’autorité de contrôle chef de file',
  'They hold what Art 47(2)(a) to (n) lists.': 'Elles contiennent ce qu’énumère l’art. 47, par. 2, points a) à n).',
  'What went to the United Kingdom in the bridge after its transition period counted as no transfer to a third country.':
    'Ce qui allait au Royaume-Uni pendant la période relais après la période de transition ne comptait pas comme transfert vers un pays tiers.',
  'The notice says that data will go to a third country, whether there is an adequacy decision, and else which safeguards there are and how to obtain a copy. The article does not ask for the countries in terms; by the guidelines they are generally named. The record must name them.':
    'L’information dit que les données iront vers un pays tiers, s’il existe une décision d’adéquation, et sinon quelles garanties il y a et comment en obtenir une copie. L’article ne demande pas expressément les pays ; selon les lignes directrices, ils sont en général nommés. Le registre doit les nommer.',
  'Guidelines WP260 rev.01, annex, which the European Data Protection Board has endorsed.':
    'Lignes directrices WP260 rev.01, annexe, que le Comité européen de la protection des données a approuvées.',
  'Whoever asks for access is told of the safeguards of the transfers.':
    'Quiconque demande l’accès est informé des garanties des transferts.',
  'Only clauses of the parties’ own and administrative arrangements (46(3)), binding corporate rules (47) and compelling legitimate interests (49(1)) go to the supervisory authority.':
    'Seuls les clauses propres aux parties et les arrangements administratifs (art. 46, par. 3), les règles d’entreprise contraignantes (art. 47) et les intérêts légitimes impérieux (art. 49, par. 1) vont à l’autorité de contrôle.',
  'Before safeguards are relied on, it is assessed and documented whether the law and the practice of the destination leave a protection that is essentially equivalent.':
    'Avant de s’appuyer sur des garanties, on évalue et documente si le droit et la pratique de la destination laissent une protection essentiellement équivalente.',
  'C-311/18; clause 14 of the clauses of 2021; EDPB Recommendations 01/2020.':
    'C-311/18 ; clause 14 des clauses de 2021 ; recommandations 01/2020 du CEPD.',
  'A controller or processor that is not established in the EU and subject to the regulation by Art 3(2) appoints a representative there.':
    'Un responsable du traitement ou un sous-traitant qui n’est pas établi dans l’UE et relève du règlement en vertu de l’art. 3, par. 2, y désigne un représentant.',
  'Unless the breach is unlikely to be a risk to people; to the supervisory authority.':
    'Sauf si la violation n’est pas susceptible d’engendrer un risque pour les personnes ; à l’autorité de contrôle.',
  'without undue delay; later than 96 hours only with the reasons for it':
    'sans retard injustifié ; au-delà de 96 heures, seulement avec les motifs',
  'Where the breach is likely to be a high risk to people; to the supervisory authority.':
    'Si la violation est susceptible d’engendrer un risque élevé pour les personnes ; à l’autorité de contrôle.',
  'As the Digital Omnibus proposes.': 'Comme le propose l’omnibus numérique.',
  'Providers of publicly available electronic communications services; whatever the risk.':
    'Fournisseurs de services de communications électroniques accessibles au public ; quel que soit le risque.',
  'For services of the information society that rest on consent; member states may lower it, to 13 at least.':
    'Pour les services de la société de l’information qui reposent sur le consentement ; les États membres peuvent l’abaisser, à 13 au moins.',
  'Special categories need a condition of Art 9(2) beside; criminal records need official authority or a law that allows them (10).':
    'Les catégories particulières demandent en outre une condition de l’art. 9, par. 2 ; les données pénales demandent le contrôle de l’autorité publique ou une loi qui les autorise (art. 10).',
  'A representative who is not the data protection officer too':
    'un représentant qui ne soit pas aussi le délégué à la protection des données',
  'the lists of processing that the national supervisory authorities publish (35(4))':
    'les listes de traitements que publient les autorités de contrôle nationales (art. 35, par. 4)',
  'From when Art 30(5) exempts organisations of under 750 staff but for high-risk processing.':
    'À partir de quand l’art. 30, par. 5, exempte les organisations de moins de 750 salariés, sauf traitement à risque élevé.',
  'COM(2025)501 is a proposal: its adoption was not found.':
    'COM(2025)501 est une proposition : son adoption n’a pas été trouvée.',
  'From when a breach is told to the supervisory authority within 96 hours, and only where the risk is high.':
    'À partir de quand une violation est notifiée à l’autorité de contrôle dans les 96 heures, et seulement si le risque est élevé.',
  'The Digital Omnibus is a proposal: its adoption was not found.':
    'L’omnibus numérique est une proposition : son adoption n’a pas été trouvée.',
};
