import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of the records of Art 30. */
export const CATALOGUE: Catalogue = {
  GDPR: 'AVG',
  'UK GDPR': 'UK GDPR',
  'the representative': 'de vertegenwoordiger',
  'the data protection officer': 'de functionaris voor gegevensbescherming',
  '“{0}” is a class of parties. Name each of them, with its contact details.':
    '“{0}” is een groep van partijen. Noem elk van hen, met de contactgegevens.',
  'No contact details of {0} are stated. State its address, or an e-mail address or telephone number.':
    'Van {0} zijn geen contactgegevens vermeld. Vermeld het adres, een e-mailadres of een telefoonnummer.',
  'The name of {0} of {1} is not stated. Enter it in the contact.':
    'De naam van {0} van {1} is niet vermeld. Vul die in bij het contact.',
  'No contact details of {0} of {1} are stated. Enter them in the contact.':
    'De contactgegevens van {0} van {1} zijn niet vermeld. Vul ze in bij het contact.',
  'No processing activity names {0} as controller. Record its activities, or ask for the record of another party.':
    'Geen verwerkingsactiviteit noemt {0} als verwerkingsverantwoordelijke. Leg de activiteiten vast, of vraag om het register van een andere partij.',
  'No processing activity is one of {0} as processor. Record its activities, or ask for the record of another party.':
    'Geen verwerkingsactiviteit is er een van {0} als verwerker. Leg de activiteiten vast, of vraag om het register van een andere partij.',
  'As far as the register tells, the {0} applies to no controller. State the country of each controller, and its representative (Art 27).':
    'Volgens het register is de {0} op geen verwerkingsverantwoordelijke van toepassing. Vermeld van elk het land en de vertegenwoordiger (art. 27).',
  'As far as the register tells, the {0} applies to no company that processes for others. State the country of each, and its representative (Art 27).':
    'Volgens het register is de {0} op niemand van toepassing die voor anderen verwerkt. Vermeld van elk het land en de vertegenwoordiger (art. 27).',
  'As far as the register tells, the {0} does not apply to {1}. Name its representative under Art 27, or ask for the record of another party.':
    'Volgens het register is de {0} niet op {1} van toepassing. Noem de vertegenwoordiger volgens art. 27, of vraag om het register van een andere partij.',
  '{0} exports the transfer “{1}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.':
    '{0} is exporteur van de doorgifte “{1}” en voor geen van haar activiteiten verantwoordelijk, zodat geen register haar bevat. Verbeter de exporteur of de activiteiten van de doorgifte.',
  'The transfer “{0}” states no ground under the {1}. State on which one it relies.':
    'De doorgifte “{0}” vermeldt geen grond volgens de {1}. Vermeld op welke zij berust.',
  'The transfer “{0}” states no ground under the {1}, although its countries are recognised. State the recognition as its ground.':
    'De doorgifte “{0}” vermeldt geen grond volgens de {1}, hoewel haar landen erkend zijn. Vermeld de erkenning als grond.',
  '{0} holds data abroad ({1}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} houdt gegevens in het buitenland ({1}), en geen doorgifte met een grond is vastgelegd. Leg de doorgifte met haar grond vast.',
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0} noemt geen verwerkingsverantwoordelijke. Noem de onderneming die over de doeleinden beslist.',
  '{0} does not say which company processes for others. Name it among the controllers of the activity.':
    '{0} zegt niet welke onderneming voor anderen verwerkt. Noem haar onder de verantwoordelijken van de activiteit.',
  '{0} states no purpose. State what the data are processed for.':
    '{0} vermeldt geen doel. Vermeld waarvoor de gegevens worden verwerkt.',
  '{0} does not say whose data are processed. State the categories of data subjects.':
    '{0} zegt niet van wie gegevens worden verwerkt. Vermeld de categorieën van betrokkenen.',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0} zegt niet welke gegevens worden verwerkt. Vermeld de categorieën van persoonsgegevens.',
  '{0} names no recipient and no processor. State the categories of recipients.':
    '{0} noemt geen ontvanger en geen verwerker. Vermeld de categorieën van ontvangers.',
  '{0} does not say when data are erased. State a period, or by what it is decided.':
    '{0} zegt niet wanneer gegevens worden gewist. Vermeld een termijn, of waardoor die wordt bepaald.',
  '{0} describes no security measures. Describe in general terms how the data are protected.':
    '{0} beschrijft geen beveiligingsmaatregelen. Beschrijf in algemene zin hoe de gegevens worden beveiligd.',
  '{0} does not say on whose behalf the data are processed. Name each controller.':
    '{0} zegt niet voor wie de gegevens worden verwerkt. Noem elke verwerkingsverantwoordelijke.',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0} zegt niet wat voor de verwerkingsverantwoordelijken wordt gedaan. Vermeld het als doeleinden van de activiteit.',
  'The transfer “{0}” names no country. State every third country that the data go to.':
    'De doorgifte “{0}” noemt geen land. Vermeld elk derde land waar de gegevens naartoe gaan.',
  'The transfer “{0}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.':
    'De doorgifte “{0}” berust op dwingende gerechtvaardigde belangen en er is geen document over haar waarborgen genoemd. Leg de beoordeling met haar vindplaats vast.',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}: nog niet bekend is hoe lang deze gegevens worden bewaard: {1}. Vermeld een termijn, of waardoor die wordt bepaald.',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': ', ', ' or ': ', ', ' and ': ', ', '; ': '; ', ' ': ' ' },
  businessDays: '{0}',
};
