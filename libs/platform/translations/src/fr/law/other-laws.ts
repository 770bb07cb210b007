import type { Catalogue } from '../../catalogue.js';

/** Names of grounds, and deadlines in words, of the other laws. */
export const OTHER_LAWS: Catalogue = {
  'Adequate protection in the country of destination': 'protection adéquate dans le pays de destination',
  "The data subject's express consent to the transfer": 'consentement exprès de la personne concernée au transfert',
  'Model clauses of Disposition 60-E/2016 (to a controller, to a processor)':
    'clauses modèles de la Disposition 60-E/2016 (vers un responsable, vers un sous-traitant)',
  'Model clauses of the Ibero-American Data Protection Network':
    'clauses modèles du Réseau ibéro-américain de protection des données',
  "Binding rules of a group that follow the regulator's guidelines":
    'règles contraignantes d’un groupe selon les lignes directrices de l’autorité',
  "Exchange of medical data that the patient's treatment asks for, or epidemiological inquiry":
    'échange de données médicales qu’exige le traitement du patient, ou enquête épidémiologique',
  'Bank or stock-exchange transfers, as to those transactions':
    'transferts bancaires ou boursiers, pour ces opérations',
  'Transfer agreed in a treaty to which Argentina is a party':
    'transfert convenu dans un traité auquel l’Argentine est partie',
  'Co-operation of intelligence bodies against organised crime, terrorism and drug trafficking':
    'coopération des services de renseignement contre le crime organisé, le terrorisme et le trafic de drogue',
  'Data from a public register that is open to the public': 'données d’un registre public ouvert au public',
  'Country or international organisation that the ANPD recognises':
    'pays ou organisation internationale que l’ANPD reconnaît',
  'Specific contractual clauses for one transfer': 'clauses contractuelles spécifiques à un transfert',
  "Standard contractual clauses, in the ANPD's own words": 'clauses contractuelles types, dans le texte de l’ANPD',
  'Global corporate rules': 'règles d’entreprise globales',
  'Seals, certificates and codes of conduct, regularly issued':
    'labels, certificats et codes de conduite, régulièrement délivrés',
  'International legal co-operation between public bodies of intelligence, investigation and prosecution':
    'coopération juridique internationale entre organismes publics de renseignement, d’enquête et de poursuite',
  'Protection of life or physical safety': 'protection de la vie ou de la sécurité physique',
  'Authorisation by the ANPD': 'autorisation de l’ANPD',
  'Commitment in an agreement of international co-operation': 'engagement dans un accord de coopération internationale',
  'Execution of a public policy or of a task that the law gives a public service':
    'exécution d’une politique publique ou d’une mission légale de service public',
  'Consent to the transfer, specific and highlighted, told beforehand that it is international':
    'consentement au transfert, spécifique et mis en évidence, après information sur son caractère international',
  'Legal or regulatory obligation of the controller': 'obligation légale ou réglementaire du responsable du traitement',
  'Exercise of rights in judicial, administrative or arbitral proceedings':
    'exercice de droits dans une procédure judiciaire, administrative ou arbitrale',
  'Comparable protection by contract or other means, the organization staying accountable':
    'protection comparable par contrat ou autre moyen, l’organisation restant responsable',
  'Privacy impact assessment before communication outside Quebec, and a written agreement':
    'évaluation des facteurs relatifs à la vie privée avant la communication hors du Québec, et entente écrite',
  "Notice of service providers outside Canada: the policy names the countries and the provider's purposes":
    'avis sur les prestataires hors du Canada : la politique nomme les pays et les finalités',
  'Adequate country by the list of the Superintendencia': 'pays adéquat selon la liste de la Superintendencia',
  "The data subject's express and unequivocal authorisation of the transfer":
    'autorisation expresse et non équivoque du transfert par la personne concernée',
  "Exchange of medical data that the data subject's treatment asks for, for health or public hygiene":
    'échange de données médicales qu’exige le traitement de la personne, pour la santé ou l’hygiène publique',
  'Bank or stock-exchange transfers, by the law that governs them':
    'transferts bancaires ou boursiers, selon la loi qui les régit',
  'Transfer agreed in a treaty to which Colombia is a party, on reciprocity':
    'transfert convenu dans un traité auquel la Colombie est partie, sur réciprocité',
  'Contract between data subject and controller, or steps before it, the data subject having authorised it':
    'contrat entre la personne concernée et le responsable, ou démarches préalables, avec son autorisation',
  'Public interest, or a right exercised in judicial proceedings': 'intérêt public, ou droit exercé en justice',
  'Declaration of conformity by the Superintendencia': 'déclaration de conformité de la Superintendencia',
  'Binding corporate rules that the Superintendencia approved':
    'règles d’entreprise contraignantes approuvées par la Superintendencia',
  'Contract of transmission with a processor': 'contrat de « transmisión » avec un sous-traitant',
  'A protection of the same level abroad, and a licence or permit of the Center':
    'protection de même niveau à l’étranger, et licence ou permis du Centre',
  'Explicit consent, in one of the cases that the law lists':
    'consentement explicite, dans un des cas prévus par la loi',
  'Access for a controller or processor abroad whose work or purpose is the same, with a legitimate interest and a permit':
    'accès d’un responsable ou sous-traitant à l’étranger de même activité ou finalité, avec intérêt légitime et permis',
  'The same level of protection abroad, and need for a lawful contract or consent':
    'même niveau de protection à l’étranger, et nécessité pour un contrat licite ou consentement',
  'Allowed, unless the government has restricted the country': 'permis, sauf si le gouvernement a restreint le pays',
  'Specified data of Significant Data Fiduciaries stay in India':
    'les données désignées des Significant Data Fiduciaries restent en Inde',
  'An equal or higher level of protection in the country of destination':
    'niveau de protection égal ou supérieur dans le pays de destination',
  'Adequate and binding safeguards': 'garanties adéquates et contraignantes',
  "The data subject's consent": 'consentement de la personne concernée',
  'Co-ordination with the ministry: the plan and the result of the transfer reported':
    'coordination avec le ministère : plan et résultat du transfert communiqués',
  'A law there that is substantially similar, or serves the same purposes':
    'une loi locale essentiellement similaire, ou servant les mêmes fins',
  "A level of protection there that is at least equivalent to the Act's":
    'un niveau de protection local au moins équivalent à celui de la loi',
  'A contract with the data subject needs it': 'un contrat avec la personne concernée l’exige',
  "A contract with a third party at the data subject's request or in their interest needs it":
    'un contrat avec un tiers, à la demande ou dans l’intérêt de la personne, l’exige',
  'Legal proceedings, legal advice or legal rights': 'procédures, conseils ou droits juridiques',
  'It averts adverse action against the data subject, who cannot be asked and would agree':
    'cela évite un préjudice à la personne, qui ne peut être consultée et y consentirait',
  'All reasonable precautions and due diligence: standard clauses, corporate rules, certification':
    'toutes les précautions raisonnables et diligences : clauses types, règles d’entreprise, certification',
  'The public interest, as the Minister determines': 'intérêt public, selon le ministre',
  'An adequate country, of the list annexed to the framework or as the Attorney General finds':
    'pays adéquat, selon la liste annexée au cadre ou selon l’Attorney General',
  'An adequate law in the country of destination': 'droit adéquat dans le pays de destination',
  'Contractual clauses': 'clauses contractuelles',
  'Certification mechanism': 'mécanisme de certification',
  'Explicit consent, after being told of the risks': 'consentement explicite, après information sur les risques',
  'Consent, not withdrawn, after being told of the risks':
    'consentement, non retiré, après information sur les risques',
  'Contract with the data subject, or steps before it at their request':
    'contrat avec la personne concernée, ou démarches préalables à sa demande',
  'Sole benefit of the data subject, whose consent cannot practicably be had and would be given':
    'bénéfice exclusif de la personne concernée, dont le consentement ne peut pratiquement être obtenu et serait donné',
  'Important public interest': 'intérêt public important',
  'Vital interests, where consent cannot be given': 'intérêts vitaux, quand le consentement ne peut être donné',
  'No ground is asked for: there is no general rule on transfers, only sectors’ own':
    'aucun fondement exigé : il n’y a pas de règle générale sur les transferts, seulement celles de secteurs',
  'The controller stays responsible for what goes abroad':
    'le responsable du traitement reste responsable de ce qui part à l’étranger',
  'Data sharing agreement, from controller to controller':
    'accord de partage de données, entre responsables du traitement',
  'Outsourcing agreement, from controller to processor': 'accord d’externalisation, du responsable au sous-traitant',
  'A country or organisation with an adequate level of protection':
    'pays ou organisation offrant un niveau de protection adéquat',
  'A country or organisation on the list of the authority': 'pays ou organisation figurant sur la liste de l’autorité',
  'Standard contractual clauses': 'clauses contractuelles types',
  'Standard contractual clauses of the authority': 'clauses contractuelles types de l’autorité',
  'Binding common rules of a group': 'règles communes contraignantes d’un groupe',
  'Certificate of accreditation': 'certificat d’accréditation',
  'Agreement to which the data subject is a party': 'accord auquel la personne concernée est partie',
  'Agreement to which the data subject is a party: one of the purposes of a transfer':
    'accord auquel la personne concernée est partie : une des finalités d’un transfert',
  'National security, public interest, detection of crime: public bodies':
    'sécurité nationale, intérêt public, détection des infractions : organismes publics',
  'Between public bodies, to carry out an agreement that the Kingdom is party to, or to serve its interests':
    'entre organismes publics, pour exécuter un accord du Royaume ou servir ses intérêts',
  'Not recurring or for a limited time, and of few data subjects':
    'non récurrent ou limité dans le temps, et de peu de personnes',
  'Central operations of a multinational group': 'opérations centrales d’un groupe multinational',
  'A service or a benefit for the data subject': 'service ou avantage pour la personne concernée',
  'Scientific research and studies': 'recherche scientifique et études',
  'Extreme necessity to preserve life or vital interests, or to prevent or treat disease':
    'nécessité extrême pour préserver la vie ou des intérêts vitaux, ou prévenir ou traiter une maladie',
  'A law that binds the recipient to comparable protection':
    'une loi qui oblige le destinataire à une protection comparable',
  'Contract for comparable protection, which names the countries':
    'contrat de protection comparable, qui nomme les pays',
  'Binding corporate rules, which name recipients, countries, rights and obligations':
    'règles d’entreprise contraignantes, qui nomment destinataires, pays, droits et obligations',
  'Another legally binding instrument': 'autre instrument juridiquement contraignant',
  "Certification of the recipient in APEC's systems: CBPR, or PRP for a data intermediary":
    'certification du destinataire dans les systèmes de l’APEC : CBPR, ou PRP pour un intermédiaire de données',
  "Certification of the recipient in APEC's systems: CBPR, or for a data intermediary PRP too":
    'certification du destinataire dans les systèmes de l’APEC : CBPR, ou aussi PRP pour un intermédiaire de données',
  'Certification of the recipient: APEC or Global CBPR, or for a data intermediary APEC or Global PRP too':
    'certification du destinataire : APEC ou Global CBPR, ou aussi APEC ou Global PRP pour un intermédiaire de données',
  'Consent, given after a summary in writing of the protection there':
    'consentement, donné après un résumé écrit de la protection là-bas',
  'Consent deemed to have been given to the disclosure, as for a contract (s15)':
    'consentement réputé donné à la communication, comme pour un contrat (s15)',
  'Use or disclosure that vital or national interests need':
    'utilisation ou communication qu’exigent des intérêts vitaux ou nationaux',
  'Data in transit': 'données en transit',
  'Data publicly available in Singapore': 'données accessibles au public à Singapour',
  'the recipient is subject to a law that protects adequately':
    'le destinataire est soumis à une loi qui protège de manière adéquate',
  'binding corporate rules': 'règles d’entreprise contraignantes',
  'binding agreement': 'accord contraignant',
  'consent of the data subject': 'consentement de la personne concernée',
  'contract with the data subject, or steps before it at their request':
    'contrat avec la personne concernée, ou démarches préalables à sa demande',
  'contract with a third party in the interest of the data subject':
    'contrat avec un tiers dans l’intérêt de la personne concernée',
  'benefit of the data subject': 'bénéfice de la personne concernée',
  'Adequate standard of protection in the destination': 'niveau de protection adéquat à destination',
  'Compliance with a law': 'respect d’une loi',
  'Consent of the data subject, told that the destination is not adequate':
    'consentement de la personne concernée, informée que la destination n’est pas adéquate',
  "Contract with others in the data subject's interest":
    'contrat avec d’autres dans l’intérêt de la personne concernée',
  'Danger to life, body or health, where consent cannot be had':
    'danger pour la vie, le corps ou la santé, quand le consentement ne peut être obtenu',
  'Substantial public interest': 'intérêt public important',
  'Personal data protection policy of a group, certified by the Office':
    'politique de protection des données d’un groupe, certifiée par l’Office',
  'Appropriate safeguards: standard clauses (ASEAN model clauses, EU clauses) or certification':
    'garanties appropriées : clauses types (modèles de l’ASEAN, clauses de l’UE) ou certification',
  'A country with adequate protection, by its law or by an agreement with it':
    'pays à protection adéquate, par sa loi ou par un accord avec lui',
  "Contract that binds the recipient to the law's standards": 'contrat qui lie le destinataire aux règles de la loi',
  'Explicit consent': 'consentement explicite',
  'Legal claims and rights before courts': 'droits et actions devant les tribunaux',
  "Contract with the data subject, or in the data subject's interest":
    'contrat avec la personne concernée, ou dans son intérêt',
  'Protection of the public interest': 'protection de l’intérêt public',
  'no rule on transfers abroad': 'aucune règle sur les transferts à l’étranger',
  'no duty in the law; the regulator recommends it': 'aucune obligation dans la loi ; l’autorité le recommande',
  'knowledge of the incident': 'connaissance de l’incident',
  'within a reasonable time': 'dans un délai raisonnable',
  'knowledge that personal data are affected': 'connaissance que des données personnelles sont touchées',
  'finding that the breach occurred': 'constat que la violation a eu lieu',
  'as soon as feasible': 'dès que faisable',
  'the loss, access or disclosure': 'la perte, l’accès ou la divulgation',
  'as the Commissioner directs': 'selon les instructions du Commissioner',
  'detection, and the person in charge being told': 'détection, et information de la personne responsable',
  'notification of the Center': 'notification au Centre',
  'noticing the incident, or being told of it': 'constat de l’incident, ou information à son sujet',
  'without delay, and in detail within 72 hours': 'sans délai, et en détail dans les 72 heures',
  'knowledge of the failure': 'connaissance de la défaillance',
  'in writing, sent within 14 days; that it is received is made sure of where harm may follow':
    'par écrit, envoyé dans les 14 jours ; la réception est assurée là où un dommage peut s’ensuivre',
  'the failure of protection': 'la défaillance de la protection',
  'in writing, within 3 x 24 hours': 'par écrit, dans les 3 x 24 heures',
  'the breach': 'la violation',
  'the notification to the Commissioner': 'la notification au Commissioner',
  'promptly, as the contract has it': 'promptement, selon le contrat',
  'without undue delay, as far as is known': 'sans retard injustifié, pour autant qu’on le sache',
  'knowledge, or reasonable belief': 'connaissance, ou conviction raisonnable',
  'no time is set in what was read': 'aucun délai fixé dans ce qui a été lu',
  'the assessment that the breach is notifiable, which is made within 30 days':
    'l’évaluation selon laquelle la violation doit être notifiée, faite dans les 30 jours',
  'the assessment that the breach is notifiable': 'l’évaluation selon laquelle la violation doit être notifiée',
  'as soon as practicable, with or after the authority': 'dès que possible, avec ou après l’autorité',
  'reason to believe that a breach has occurred': 'raison de croire qu’une violation a eu lieu',
  discovery: 'découverte',
  'reasonable grounds to believe that somebody unauthorised has had access':
    'motifs raisonnables de croire à un accès non autorisé',
  'the Act sets no time: the contract with the processor says 72 hours at most':
    'la loi ne fixe pas de délai : le contrat avec le sous-traitant dit 72 heures au plus',
  'at once, when it becomes aware': 'aussitôt, dès qu’il en prend connaissance',
  'as the executive regulations will say': 'selon ce que dira le règlement d’exécution',
  'a sample copy of what consumers are told; no time is set':
    'un exemplaire type de ce que reçoivent les consommateurs ; aucun délai fixé',
};
