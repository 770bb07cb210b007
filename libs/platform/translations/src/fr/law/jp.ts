import type { Catalogue } from '../../catalogue.js';

/** Texts of the law of Japan. */
export const JP: Catalogue = {
  'Act on the Protection of Personal Information (Act 57 of 2003), before the amendments of 2020 and 2021':
    'Loi sur la protection des informations personnelles (APPI, loi 57 de 2003), avant les modifications de 2020 et 2021',
  'Its rule on third parties abroad, Art 24, is in force since 30 May 2017.':
    'Sa règle sur les tiers à l’étranger, art. 24, est en vigueur depuis le 30 mai 2017.',
  'Act on the Protection of Personal Information (Act 57 of 2003), as amended in 2020 and 2021':
    'Loi sur la protection des informations personnelles (APPI, loi 57 de 2003), modifiée en 2020 et 2021',
  'Act on the Protection of Personal Information (Act 57 of 2003), as amended in 2026':
    'Loi sur la protection des informations personnelles (APPI, loi 57 de 2003), modifiée en 2026',
  'Passed on 10 July and promulgated on 17 July 2026. What it changes is not worked in: its commencement is to be set by Cabinet order.':
    'Adoptée le 10 juillet et promulguée le 17 juillet 2026. Ce qu’elle change n’est pas intégré : son entrée en vigueur doit être fixée par décret du Cabinet.',
  'The competent minister of each sector': 'le ministre compétent de chaque secteur',
  'Records of provision to and receipt from third parties.':
    'Relevés des fournitures à des tiers et des réceptions de tiers.',
  'Records of provision by the giver (Art 29) and of receipt, with its confirmation, by the receiver (Art 30), as Rules 19 to 25 have it, kept for one to three years. A ledger of how data are handled stands in guidelines only.':
    'Relevés de fourniture par celui qui donne (art. 29) et de réception, avec sa vérification, par celui qui reçoit (art. 30), selon les Rules 19 à 25, conservés d’un à trois ans. Un registre du traitement des données ne figure que dans des lignes directrices.',
  'Rules 26 to 28 serve Art 31.': 'Les Rules 26 à 28 se rapportent à l’art. 31.',
  'Country designated by the Commission as protecting equally':
    'pays désigné par la Commission comme protégeant de manière équivalente',
  'Recipient whose system ensures equivalent action, by contract or rules within a group':
    'destinataire dont le système assure des mesures équivalentes, par contrat ou règles de groupe',
  'The recipient is checked about once a year; provision stops where the action can no longer be ensured.':
    'Le destinataire est contrôlé environ une fois par an ; la fourniture cesse si les mesures ne peuvent plus être assurées.',
  'Recipient certified under an international framework (APEC or Global CBPR)':
    'destinataire certifié dans un cadre international (APEC ou Global CBPR)',
  'Consent of the principal to provision to a third party abroad':
    'consentement de la personne à la communication à un tiers à l’étranger',
  'The information of Rule 17 is given before.': 'Les informations de Rule 17 sont données avant.',
  'One of the exceptions of Art 27(1): a law, life or property, public health, public bodies and others':
    'une des exceptions de l’art. 27, par. 1 : une loi, la vie ou les biens, la santé publique, des organismes publics et autres',
  'Notice 1 of 2019 of the Personal Information Protection Commission':
    'Avis 1 de 2019 de la Commission de protection des informations personnelles (PPC)',
  'No later addition to the list was found.': 'Aucun ajout ultérieur à la liste n’a été trouvé.',
  'the designation stands under Art 28 since': 'la désignation vaut depuis lors au titre de l’art. 28',
  'As a member state of the EU at first; by its own name since it left.':
    'D’abord comme État membre de l’UE ; sous son propre nom depuis son départ.',
  'Entrustment and joint use count as no provision to a third party only at home: a recipient abroad needs a ground of Art 28(1) as well.':
    'La délégation (委託) et l’utilisation conjointe (共同利用) ne comptent pas comme fourniture à un tiers dans le pays seulement : un destinataire à l’étranger a aussi besoin d’un fondement de l’art. 28, par. 1.',
  'Before consent to provision abroad, the principal is told the country, its system, and what the recipient does to protect the data.':
    'Avant de consentir à la fourniture à l’étranger, la personne apprend le pays, son système juridique, et ce que fait le destinataire pour protéger les données.',
  'On request, the principal is told the seven items of Rule 18(3) on a recipient whose system is equivalent; a refusal for serious hindrance to business is told without delay, and explained.':
    'Sur demande, la personne apprend les sept points de Rule 18, par. 3, sur un destinataire dont le système est équivalent ; un refus pour entrave grave à l’activité est communiqué sans délai et expliqué.',
  "The recipient's implementation and the foreign systems that may affect it are checked periodically, about once a year; an impairment is answered, and provision stops where the action can no longer be ensured.":
    'La mise en œuvre par le destinataire et les systèmes étrangers susceptibles de l’affecter sont contrôlés périodiquement, environ une fois par an ; on répond à une atteinte, et la fourniture cesse si les mesures ne peuvent plus être assurées.',
  "A change of the joint use's purpose or manager is told beforehand; one of the manager's name, address or representative without delay.":
    'Un changement de la finalité ou du gestionnaire de l’utilisation conjointe est communiqué d’avance ; celui du nom, de l’adresse ou du représentant du gestionnaire sans délai.',
  'Preliminary report promptly: about three to five days, by the guidelines':
    'rapport préliminaire promptement : environ trois à cinq jours, selon les lignes directrices',
  'Sensitive data, likely damage to property, a malicious act, or more than 1,000 people, whether it happened or may have':
    'Données sensibles, préjudice matériel probable, acte malveillant, ou plus de 1 000 personnes, que cela soit arrivé ou ait pu arriver',
  'Final report': 'rapport final',
  'Sensitive data, likely damage to property, or more than 1,000 people':
    'Données sensibles, préjudice matériel probable, ou plus de 1 000 personnes',
  'A malicious act': 'acte malveillant',
  'promptly, as the situation allows': 'promptement, selon la situation',
  'Of the entrusted, to the entruster: it then need not report to the Commission itself.':
    'Du délégataire (委託先) au délégant (委託元) : il n’a alors pas à notifier lui-même à la Commission.',
  'The Act gives no age; the Commission takes it to be between 12 and 15. The amendment of 2026 brings in an age of 16.':
    'La loi ne donne aucun âge ; la Commission le situe entre 12 et 15 ans. La modification de 2026 introduit un âge de 16 ans.',
  'Purposes are specified and told; consent is asked for other purposes and for provision to third parties.':
    'Les finalités sont précisées et communiquées ; le consentement est demandé pour d’autres finalités et pour la fourniture à des tiers.',
  'Purposes are specified and told; consent is asked for other purposes, sensitive data (17(2)) and provision to third parties.':
    'Les finalités sont précisées et communiquées ; le consentement est demandé pour d’autres finalités, pour les données sensibles (art. 17, par. 2) et pour la fourniture à des tiers.',
  'Purposes are specified and told; consent is asked for other purposes, sensitive data and provision to third parties.':
    'Les finalités sont précisées et communiquées ; le consentement est demandé pour d’autres finalités, pour les données sensibles et pour la fourniture à des tiers.',
  'Name and address of the business operator': 'nom et adresse de l’opérateur',
  'Name of the representative, where the business operator is a corporation':
    'nom du représentant, si l’opérateur est une personne morale',
  'Procedures for requests of principals, and their fees': 'procédures des demandes des personnes, et leurs frais',
  'Measures for security control': 'mesures de contrôle de la sécurité',
  'Where data are kept or handled abroad: the country, and how its system was taken into account':
    'si des données sont conservées ou traitées à l’étranger : le pays, et comment son système juridique a été pris en compte',
  'Where complaints are received': 'où les réclamations sont reçues',
  'That data are used jointly': 'que des données sont utilisées conjointement',
  'The items of personal data that are used jointly': 'les éléments de données personnelles utilisés conjointement',
  'Who the joint users are': 'qui sont les utilisateurs conjoints',
  'What the joint users use them for': 'à quoi les utilisateurs conjoints les utilisent',
  'Name of whoever is responsible for managing the data': 'nom du responsable de la gestion des données',
  'Address of whoever is responsible for managing the data': 'adresse du responsable de la gestion des données',
  'Name of the representative, where a corporation is responsible for managing the data':
    'nom du représentant, si une personne morale est responsable de la gestion des données',
  'A ground': 'un fondement',
  "The recipient's implementation, and foreign systems that may affect it, checked periodically: about once a year":
    'la mise en œuvre par le destinataire et les systèmes étrangers susceptibles de l’affecter, contrôlés périodiquement : environ une fois par an',
  'An impairment answered': 'réponse à une atteinte',
  'An end, where the action can no longer be ensured': 'une fin, si les mesures ne peuvent plus être assurées',
  "How the recipient's system was established": 'comment le système du destinataire a été établi',
  'Outline of the equivalent action': 'aperçu des mesures équivalentes (相当措置)',
  'How often and by which method it is checked': 'fréquence et méthode du contrôle',
  'Name of the foreign country': 'nom du pays étranger',
  'Whether a system of that country may affect the equivalent action, and its outline':
    'si un système de ce pays peut affecter les mesures équivalentes, et son aperçu',
  'Whether the equivalent action is impaired, and how': 'si les mesures équivalentes sont atteintes, et comment',
  'What is done about an impairment': 'ce qui est fait en cas d’atteinte',
  "Information on that country's system for the protection of personal information":
    'informations sur le système de ce pays pour la protection des informations personnelles',
  'Information on what the third party does to protect personal information':
    'informations sur ce que fait le tiers pour protéger les informations personnelles',
  'That the country cannot be identified, and why': 'que le pays ne peut être déterminé, et pourquoi',
  'Information that helps the principal in place of the name': 'informations utiles à la personne à la place du nom',
  'That it cannot be told, and why': 'que cela ne peut être communiqué, et pourquoi',
  'From when the amendment of the APPI promulgated on 17 July 2026 is in force.':
    'À partir de quand la modification de l’APPI promulguée le 17 juillet 2026 est en vigueur.',
  'The bill of April 2026 is confirmed, its promulgation was not found again. In force by Cabinet order, of which none had been found by 9 October 2026. The date here is the latest that the act allows: within two years of 17 July 2026.':
    'Le projet d’avril 2026 est confirmé, sa promulgation n’a pas été retrouvée. En vigueur par décret du Cabinet, dont aucun n’avait été trouvé au 9 octobre 2026. La date ici est la dernière que la loi permet : dans les deux ans du 17 juillet 2026.',
  'The data are looked into, and corrected as far as needed.':
    'Les données sont examinées, et rectifiées autant que nécessaire.',
  'Use is stopped, or data are erased, where the request is founded.':
    'Si la demande est fondée, l’utilisation cesse ou les données sont effacées.',
};
