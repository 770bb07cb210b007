import type { Catalogue } from '../catalogue.js';

/** Sentences of the laws of the Americas. */
export const AMERICAS: Catalogue = {
  'No registration of databases with the Agencia de Acceso a la Información Pública is recorded. Record it as a filing of this profile, with its number and since when, or register the databases.':
    'Aucune inscription de bases de données auprès de l’Agencia de Acceso a la Información Pública n’est enregistrée. Enregistrez-la comme formalité de ce profil, avec son numéro et sa date de début, ou inscrivez les bases de données.',
  '{0} relies on {1}, but its clauses ("{2}") are not stated to be a model of the regulator. If they deviate from the model, submit them to the AAIP within 30 days of signing{3}.':
    '{0} s’appuie sur {1}, mais rien ne dit que ses clauses (« {2} ») sont un modèle de l’autorité. Si elles s’écartent du modèle, soumettez-les à l’AAIP dans les 30 jours de la signature{3}.',
  ' (signed on {0})': ' (signées le {0})',
  'Data leave Brazil by {0}. If standard clauses carry them, a document on the web, in Portuguese, must describe them. State the ground of each transfer; publish the document, and record in the profile BR the language pt and a statement "internationalTransfers".':
    'Des données quittent le Brésil par {0}. Si des clauses types les accompagnent, un document sur le web, en portugais, doit les décrire. Indiquez le fondement de chaque transfert ; publiez le document, et enregistrez dans le profil BR la langue pt et une mention « internationalTransfers ».',
  'Data may leave Brazil by {0}. If standard clauses carry them, a document on the web, in Portuguese, must describe them. State the ground of each transfer; publish the document, and record in the profile BR the language pt and a statement "internationalTransfers".':
    'Des données quittent peut-être le Brésil par {0}. Si des clauses types les accompagnent, un document sur le web, en portugais, doit les décrire. Indiquez le fondement de chaque transfert ; publiez le document, et enregistrez dans le profil BR la langue pt et une mention « internationalTransfers ».',
  'No legal basis is stated for "{0}". Say on which of the bases of Art. 7 it rests, so that the record shows what is done on legitimate interest.':
    'Aucune base juridique n’est indiquée pour « {0} ». Dites sur laquelle des bases de l’art. 7 la finalité repose, afin que le registre montre ce qui est fait sur l’intérêt légitime.',
  '"{0}" rests on legitimate interest and names none; Art. 37 requires the record above all for this basis. State the interest pursued.':
    '« {0} » repose sur l’intérêt légitime et n’en nomme aucun ; l’art. 37 exige le registre avant tout pour cette base. Indiquez l’intérêt poursuivi.',
  '{0} relies on standard contractual clauses with another text ("{1}"). Only the ANPD\'s text serves, unchanged{2}. Conclude {3} and record it as version 19/2024.':
    '{0} s’appuie sur des clauses contractuelles types d’un autre texte (« {1} »). Seul le texte de l’ANPD convient, sans modification{2}. Concluez {3}, et enregistrez-le comme version 19/2024.',
  '; clauses of before had to give way by {0}':
    ' ; les clauses antérieures devaient être remplacées au plus tard le {0}',
  ' since {0} for old contracts too': ', depuis le {0} aussi pour les anciens contrats',
  'The document on the web must say in which form the data are transferred: state the method.':
    'Le document sur le web doit dire sous quelle forme les données sont transférées : indiquez la méthode.',
  'The document on the web must say how long the transfer lasts: state its timing, or how long the recipient keeps the data.':
    'Le document sur le web doit dire combien de temps dure le transfert : indiquez le moment, ou combien de temps le destinataire conserve les données.',
  'The document on the web must say what the data are transferred for: state the purposes.':
    'Le document sur le web doit dire pourquoi les données sont transférées : indiquez les finalités.',
  'The document on the web must name the country of destination: state the countries.':
    'Le document sur le web doit nommer le pays de destination : indiquez les pays.',
  'The document on the web must name the controller and its contacts: state the exporter.':
    'Le document sur le web doit nommer le responsable du traitement et ses coordonnées : indiquez l’exportateur.',
  '{0} relies on standard clauses, which a document on the web, in Portuguese, must describe. Publish it, and record in the profile BR the language pt and a statement "internationalTransfers".':
    '{0} s’appuie sur des clauses types, qu’un document sur le web, en portugais, doit décrire. Publiez-le, et enregistrez dans le profil BR la langue pt et une mention « internationalTransfers ».',
  '{0} hands data to others for processing, and nothing says by what means they stay protected comparably. Conclude a contract and state it as the ground, or record the contract with the engagement of the processor.':
    '{0} confie des données à d’autres pour traitement, et rien ne dit par quel moyen elles gardent une protection comparable. Concluez un contrat et indiquez-le comme fondement, ou enregistrez le contrat avec la sous-traitance.',
  '{0} is with a service provider outside Canada: the policy must show its {1} to people in Alberta. State them.':
    '{0} va à un prestataire hors du Canada : la politique de confidentialité doit montrer ceci aux personnes en Alberta : {1}. Indiquez-le.',
  '{0} goes to a processor, and a contract with it is recorded: this is a transmission. State {1} as its ground, if the contract has the contents of Art. 25 of Decree 1377 of 2013.':
    '{0} va à un sous-traitant, et un contrat avec lui est enregistré : c’est une « transmisión ». Indiquez {1} comme fondement, si le contrat a le contenu de l’art. 25 du décret 1377 de 2013.',
  '{0} goes to a processor: this is a transmission, not a transfer{1}. Conclude a contract of transmission and state it as the ground; without one, data subjects must be informed and authorise it.':
    '{0} va à un sous-traitant : c’est une « transmisión », et non une « transferencia »{1}. Concluez un contrat de « transmisión » et indiquez-le comme fondement ; sans lui, les personnes concernées doivent être informées et l’autoriser.',
  ', and {0} is a ground for transfers': ', et {0} ne vaut que pour une « transferencia »',
  ' If it is a processor that has access, state the contract of transmission.':
    ' Si c’est un sous-traitant qui a l’accès, indiquez le contrat de « transmisión ».',
  '{0} states no ground under the law of Colombia. On the list of the Superintendencia, as far as it is known: {1}. Check that and state the list as the ground.{2}':
    '{0} n’indique aucun fondement selon le droit colombien. Sur la liste de la Superintendencia, pour autant qu’on la connaisse : {1}. Vérifiez-le, et indiquez la liste comme fondement.{2}',
  '{0} is a transfer to a controller abroad and states no ground under the law of Colombia. Say which is relied on: {1}.{2}':
    '{0} est un transfert à un responsable du traitement à l’étranger et n’indique aucun fondement selon le droit colombien. Dites lequel est invoqué : {1}.{2}',
  '{0} goes to a controller: a contract of transmission is a ground for data to a processor only. State a ground for transfers, such as an adequate country or an authorisation; if the recipient is a processor, make the transfer an entrustment.':
    '{0} va à un responsable du traitement : un contrat de « transmisión » n’est un fondement que pour des données remises à un sous-traitant. Indiquez un fondement de « transferencia », comme un pays adéquat ou une autorisation ; si le destinataire est un sous-traitant, faites du transfert un traitement confié à un tiers.',
  ', or say in a statement "rnbd" why none is owed: it is asked of companies and non-profit bodies with assets above {0} UVT, and of public bodies (Decree 090/2018)':
    ', ou dites dans une mention « rnbd » pourquoi aucune n’est due : elle concerne les sociétés et organismes à but non lucratif dont les actifs dépassent {0} UVT, et les organismes publics (décret 090/2018)',
  'No registration of databases in the national registry (RNBD) is recorded. Record it as a filing of this profile, with its number and since when{0}.':
    'Aucune inscription de bases de données au registre national (RNBD) n’est enregistrée. Enregistrez-la comme formalité de ce profil, avec son numéro et sa date de début{0}.',
  'The policy must list the categories of sources, and not every activity states where its data come from. State the sources in the activities, or in a statement "sources" of the profile US-CA.':
    'La politique de confidentialité doit énumérer les catégories de sources, et toutes les activités n’indiquent pas d’où viennent leurs données. Indiquez les sources dans les activités, ou dans une mention « sources » du profil US-CA.',
  'The policy must have a list of its own of the categories disclosed for a business purpose, or say that there were none. Publish the table of categories in the profile US-CA: it has the recipients of each.':
    'La politique de confidentialité doit avoir sa propre liste des catégories communiquées pour une finalité commerciale, ou dire qu’il n’y en a pas eu. Publiez le tableau des catégories dans le profil US-CA : il a les destinataires de chacune.',
  "The policy must describe consumers' rights. Enter them in the profile US-CA or ALL.":
    'La politique de confidentialité doit décrire les droits des consommateurs. Saisissez-les dans le profil US-CA ou ALL.',
  'The policy must say how consumers submit requests. State the methods in the profile US-CA, under the item rightsExercise.':
    'La politique de confidentialité doit dire comment les consommateurs présentent leurs demandes. Indiquez les méthodes dans le profil US-CA, sous le point rightsExercise.',
  'The policy is older than twelve months. Update it, and record its publication as a filing of the profile US-CA or ALL, with the item "Privacy notice".':
    'La politique de confidentialité a plus de douze mois. Mettez-la à jour, et enregistrez sa publication comme formalité du profil US-CA ou ALL, avec le point « Privacy notice ».',
  'The policy must show the date of its last update. State it in the profile US-CA, under the item updates, or as a filing of the notice.':
    'La politique de confidentialité doit montrer la date de sa dernière mise à jour. Indiquez-la dans le profil US-CA, sous le point updates, ou comme formalité de la politique.',
  'one method only': 'une seule méthode',
  'no toll-free telephone number': 'aucun numéro de téléphone gratuit',
  'The methods by which consumers submit requests name {0}. The Act wants two or more, a toll-free number among them. A business that operates exclusively online, and deals with them directly, needs an e-mail address alone: say so then. State the methods in the profile US-CA, under the item rightsExercise.':
    'Les méthodes par lesquelles les consommateurs présentent leurs demandes ne suffisent pas : {0}. La loi en veut au moins deux, dont un numéro gratuit. Une entreprise uniquement en ligne, en relation directe avec eux, n’a besoin que d’une adresse e-mail : dites-le alors. Indiquez les méthodes dans le profil US-CA, sous le point rightsExercise.',
  "Collected between {0}, and not in the published table: {1}. Add a row for each; if an activity's data do not belong there, correct its categories.":
    'Collecté entre {0}, et absent du tableau publié : {1}. Ajoutez une ligne pour chacune ; si les données d’une activité n’y ont pas leur place, corrigez ses catégories.',
  'The row {0} ({1})': 'La ligne {0} ({1})',
  'is published as not collected': 'est publiée comme non collectée',
  'does not say that it is collected': 'ne dit pas qu’elle est collectée',
  '{0} {1}, but it was between {2} ({3}). Publish it as collected.':
    '{0} {1}, mais elle l’a été entre {2} ({3}). Publiez-la comme collectée.',
  '{0} does not say whether it is collected, and no activity collected it between {1}. State NO, or YES and record the data in the activity that collects them.':
    '{0} ne dit pas si elle est collectée, et aucune activité ne l’a collectée entre {1}. Indiquez NO, ou YES et enregistrez les données dans l’activité qui les collecte.',
  '{0} ({1}) is published as collected, but no activity collected it between {2}. Take the row out of the table, or record the data in the activity that collects them.':
    '{0} ({1}) est publiée comme collectée, mais aucune activité ne l’a collectée entre {2}. Retirez la ligne du tableau, ou enregistrez les données dans l’activité qui les collecte.',
  'Neither the published table nor the rules of the activities say how long all data of these are kept: {0}{1}. Give each row its own period, or by what it is decided; one sentence for all of them is not enough.':
    'Ni le tableau publié ni les règles des activités ne disent combien de temps toutes ces données sont conservées : {0}{1}. Donnez à chaque ligne sa propre durée, ou ce qui la détermine ; une phrase pour toutes ne suffit pas.',
  ' (no rule says it of {0})': ' (aucune règle ne le dit pour {0})',
  'The published table does not say whether these are sold or shared: {0}. State YES or NO for each.':
    'Le tableau publié ne dit pas si ceci est vendu ou partagé : {0}. Indiquez YES ou NO pour chacun.',
  'These rows of the published table have no letter of the Act and cannot be compared with the activities: {0}. Give each its letter.':
    'Ces lignes du tableau publié n’ont pas de lettre de la loi et ne peuvent être comparées aux activités : {0}. Donnez à chacune sa lettre.',
  'The Californian categories of these data of the activities are not stated, so the table cannot be checked for them: {0}. Give each its letters in the activity.':
    'Les catégories californiennes de ces données des activités ne sont pas indiquées, si bien que le tableau ne peut être vérifié pour elles : {0}. Donnez à chacune ses lettres dans l’activité.',
  '{0} and {1}': 'le {0} et le {1}',
  '{0} {1} until {2}': '{0} {1} jusqu’au {2}',
};
