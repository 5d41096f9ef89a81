/**
 * Contacts told by who stands in the scene and not by a verb of contact, all invented and written before any program had read
 * them → the event each tells. The others tell none between two states: background, plans, third parties, one side alone.
 */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { articleFrom } from './extracted-article.ts'

/** A Wednesday. */
const STAMP = '2024-03-13 18:00'

/** Events (empty: none), headline, paragraphs. */
const SCENES: readonly (readonly [string, string, ...string[]])[] = [
  [
    '2024-03-11-ly-td-meeting',
    '–',
    'Chadian and Libyan officials handed over 41 detainees to each other at the Wour crossing on Monday, the two interior ministries said.',
  ],
  [
    '2024-03-12-fj-vu-meeting',
    '–',
    'Fijian Trade Minister Jone Vakatawa and his Vanuatu counterpart Ralph Kalsakau hammered out a kava deal in Port Vila on Tuesday.',
  ],
  [
    '2024-03-11-py-uy-meeting',
    '–',
    'Uruguayan President Beatriz Olano was greeted with a 21-gun salute by her Paraguayan counterpart Hugo Ferreira as she set out on a state visit in Asuncion on Monday.',
  ],
  [
    '2024-03-10-hr-si-phone',
    '–',
    "Slovenia's foreign minister, Tadej Kranjc, rang his Croatian opposite number, Ivo Babic, on Sunday to clear the air over a customs row.",
  ],
  [
    '2024-03-12-lt-se-meeting',
    '–',
    'The defence ministers of Sweden and Lithuania shook hands on an artillery order aboard a frigate in Klaipeda on Tuesday.',
  ],
  [
    '2024-03-09-dk-is-meeting',
    '–',
    'Queen Ingrid of Denmark gave a lunch for Icelandic President Helga Jonsdottir at Fredensborg Palace on Saturday.',
  ],
  [
    '2024-03-08-bo-co-meeting',
    '–',
    'Over tea in the garden of the Mirador Palace on Friday, Bolivian President Evaristo Choque and Colombian Foreign Minister Ines Palacio buried a quarrel about an extradition.',
  ],
  [
    '2024-03-11-kz-mn-phone',
    '–',
    'Mongolian Prime Minister Batbold Ganzorig and Kazakh Prime Minister Daniyar Akhmetov were on the line for half an hour on Monday, going over grain transit.',
  ],
  [
    '2024-03-12-gb-ke-meeting',
    '–',
    "Britain's trade envoy to Kenya, Lord Hallam, and Kenyan Trade Cabinet Secretary Peris Wairimu cut the ribbon on a flower terminal in Naivasha on Tuesday.",
  ],
  [
    '2024-03-12-sd-us-meeting',
    '–',
    'US special envoy for Sudan Carl Jennings came face to face with Sudanese army chief General Omar Tayeb in Port Sudan on Tuesday.',
  ],
  [
    '2024-03-11-mw-zm-meeting',
    '–',
    "Malawi's Foreign Minister Grace Phiri handed a letter from President Chikondi Banda to Zambian President Mutale Mwansa at State House in Lusaka on Monday.",
  ],
  [
    '2024-03-12-so-tr-meeting',
    '–',
    "Turkish Deputy Foreign Minister Selim Korkmaz and Somali State Minister Abdi Warsame steered the third session of their countries' political consultations in Ankara on Tuesday.",
  ],
  [
    '2024-03-11-fi-no-meeting',
    '–',
    'Two hours behind closed doors were all it took Norwegian Finance Minister Kari Lund and her Finnish colleague Pekka Saari to settle a tax quarrel in Tromso on Monday.',
  ],
  [
    '2024-03-11-kh-la-vn-meeting',
    '–',
    'Environment ministers from Laos, Cambodia and Vietnam came together in Pakse on Monday and adopted a plan for the Mekong.',
  ],
  [
    '2024-03-12-gm-sn-other',
    '–',
    'The Gambia and Senegal swapped instruments of ratification of a bridge treaty in Banjul on Tuesday.',
  ],
  [
    '2024-03-11-fi-hu-other',
    '–',
    "Hungary's foreign ministry called in Finland's ambassador on Monday to protest at remarks about its courts.",
  ],
  [
    '2024-03-12-cy-jo-meeting',
    '–',
    "Jordan's King Talal III flew into Nicosia on Tuesday and went straight into a meeting with Cypriot President Andreas Kyprianou.",
  ],
  [
    '2024-03-08-cr-ni-video',
    '–',
    'Nicaraguan and Costa Rican police chiefs compared notes on smuggling by video on Friday, the ministry in San Jose said.',
  ],
  [
    '2024-03-10-dj-er-meeting',
    '–',
    'For the first time in nine years the leaders of Eritrea and Djibouti stood side by side on Sunday, at a border post in Rahayta.',
  ],
  [
    '2024-03-11-ee-ie-phone',
    '–',
    'Estonian Prime Minister Liis Kask picked up the phone to Irish Taoiseach Cormac Daly on Monday night, her spokeswoman said.',
  ],
  [
    '2024-03-12-bw-zw-meeting',
    '–',
    "A Zimbabwean delegation under Mines Minister Tendai Moyo spent Tuesday at the finance ministry in Gaborone with Botswana's Kabo Seretse, thrashing out a levy.",
  ],
  [
    '2024-03-11-bg-ro-meeting',
    '–',
    'At a ceremony in Bucharest on Monday, Romanian Energy Minister Vlad Ionescu and his Bulgarian counterpart Petya Stoeva witnessed the signing of a cable contract.',
  ],
  [
    '2024-03-12-ec-pe-meeting',
    '–',
    "Peruvian President Rosaura Quispe, in Quito since Sunday, sat across from Ecuador's President Mateo Andrade on Tuesday to carve up fishing grounds.",
  ],
  [
    '2024-03-12-pg-sb-meeting',
    '–',
    'The Solomon Islands and Papua New Guinea have a new border accord.',
    'Prime ministers David Kuma and Peter Wari initialled it at a ceremony in Buka on Tuesday.',
  ],
  [
    '2024-03-11-hn-sv-meeting',
    'El Salvador, Honduras inspect border',
    'Defence Minister Rafael Quiroga and his Honduran counterpart Oscar Zuniga walked the frontier together on Monday.',
    'Quiroga told the Salvadoran congress last week that new fences were needed.',
  ],
  [
    '2024-03-11-in-np-meeting',
    '–',
    "Nepal's Health Minister Sita Gurung took up the matter of vaccine prices with Indian Health Minister Ashok Rao when the pair lunched in Kathmandu on Monday.",
  ],
  ['2024-03-12-ru-uz-other', '–', 'Moscow and Tashkent completed an exchange of notes on visa-free travel on Tuesday.'],
  [
    '2024-03-09-lb-va-meeting',
    '–',
    'Pope Celestine spent 40 minutes with Lebanese President Michel Khoury in the Apostolic Library on Saturday, the Vatican said.',
  ],
  [
    '2024-03-10-dz-tn-meeting',
    '–',
    'The Algerian and Tunisian foreign ministers broke bread in Tabarka on Sunday before a joint press conference.',
  ],
  [
    '2024-03-12-de-fr-meeting',
    '–',
    "Germany's Annika Vogt and France's Julien Marceau jointly faced reporters in Strasbourg on Tuesday, smiling for the first time in weeks.",
  ],
  [
    '2024-03-11-bd-lk-meeting',
    '–',
    'Armed with a 200-page file, Bangladeshi Commerce Minister Rafiq Hasan turned up in Colombo on Monday and thrashed out tea tariffs with his Sri Lankan counterpart Nimal Perera.',
  ],
  [
    '2024-03-12-az-tm-meeting',
    '–',
    'In Baku on Tuesday the Azerbaijani deputy premier, Elnur Aliyev, walked his Turkmen guest, Deputy Prime Minister Myrat Orazov, through plans for a Caspian ferry.',
  ],
  [
    '2024-03-11-au-id-phone',
    '–',
    '"A frank exchange," Australian Prime Minister Ruth Callahan wrote on Monday after getting off the phone with Indonesia\'s president, Bambang Suryono.',
  ],
  [
    '2024-03-10-mk-rs-meeting',
    '–',
    'The Serbian and North Macedonian transport ministers pushed the button on a rail link in Presevo on Sunday.',
  ],
  [
    '2024-03-09--2024-03-10-ao-na-meeting',
    '–',
    "Namibia's President Hage Shikongo played host to his Angolan counterpart Manuel Tavares in Swakopmund at the weekend.",
  ],
  [
    '2024-03-11-gb-ir-phone',
    '–',
    "British Foreign Secretary Nadia Clarke raised a tanker's detention with Iran's Foreign Minister Kamran Sadeghi in a call the day before yesterday, London said.",
  ],
  [
    '2024-03-11-ar-cl-meeting',
    'Chile, Argentina seal lithium pact',
    'Santiago and Buenos Aires have tied up a lithium accord six years in the making.',
    'Mining ministers Camila Rojas of Chile and Diego Funes of Argentina put it into force at a border ceremony in Mendoza on Monday.',
  ],
  [
    '2024-03-11-bn-jp-phone 2024-03-12-jp-my-phone',
    '–',
    "Japanese Foreign Minister Kenta Mori rang Brunei's Foreign Minister Hadi Yusof on Monday and Malaysia's Farah Aziz the following day.",
  ],
  [
    '2024-03-12-mz-za-meeting',
    '–',
    "The South African and Mozambican presidents' third encounter this year, in Maputo on Tuesday, produced a pledge on gas.",
  ],
  [
    '2024-03-12-cm-gq-meeting',
    '–',
    'Cameroon and Equatorial Guinea ended a fishing dispute on Tuesday when their foreign ministers, Paul Etoga and Simeon Nsue, exchanged maps in Malabo.',
  ],
  [
    '',
    '–',
    'Polish President Marek Sowa and Slovak President Jana Horvat, who last stood together at a wreath-laying in 2021, have not spoken since, aides said on Monday.',
  ],
  [
    '',
    '–',
    "Ghana's foreign minister is to welcome his Ivorian counterpart Yao Kouassi to Accra on Thursday, the ministry said on Tuesday.",
  ],
  [
    '',
    '–',
    'Greek and Albanian ministers would come face to face in Corfu this weekend if a date could be agreed, an official in Tirana said on Monday.',
  ],
  [
    '',
    '–',
    'Historians on Tuesday published letters in which the Austrian chancellor and the Turkish president of the day traded jokes.',
  ],
  [
    '',
    '–',
    "Uzbek President Rustam Karimov's visit to Doha, due to begin on Monday, has been put off, Qatar's foreign ministry said.",
  ],
  [
    '',
    '–',
    "Analysts in Delhi said on Tuesday that India's prime minister and China's president could bury the hatchet.",
  ],
  [
    '',
    '–',
    'In 2019 the Belgian and Rwandan foreign ministers shook hands in Kigali; on Monday a Brussels court opened a trial.',
  ],
  ['', '–', 'Kenyan prosecutors on Monday charged two men with defrauding the Ugandan ambassador.'],
  ['', '–', 'A novel about the friendship between a Danish prime minister and a Swedish king won a prize on Tuesday.'],
  [
    '2024-03-11-cz-statement',
    '–',
    'Czech Foreign Minister Pavel Novak said on Monday that his Slovak counterpart Igor Kral had misread the treaty.',
  ],
  ['', '–', 'Egyptian and Ethiopian footballers faced each other in Cairo on Tuesday in a qualifier.'],
  [
    '',
    '–',
    'The foreign ministers of Peru and Chile have yet to name a day for their talks on Tacna, a Lima daily reported on Monday.',
  ],
  [
    '',
    '–',
    "New Zealand's Prime Minister Anna Hale flies to Apia on Friday to sit down with Samoan Prime Minister Sione Leota.",
  ],
  ['', '–', 'Iraqi President Salim Jaf turned down an offer by Iranian President Davoud Amini on Monday to mediate.'],
  ['', '–', 'The shares of a firm that Swiss and Italian ministers toured a month ago fell on Tuesday.'],
  ['', '–', 'Cuban President Rogelio Marin on Tuesday mourned the death of the former president of Mexico.'],
  [
    '',
    '–',
    'Swedish Prime Minister Nils Ek lashed out on Monday at Turkish President Orhan Demir for holding up a vote.',
  ],
  [
    '',
    '–',
    'A Thai court on Tuesday cleared a businessman who had posed as an adviser to the prime ministers of Laos and Cambodia.',
  ],
]

/**
 * Reports that a learnt choice reads otherwise than a person does, since it took the place of rules that were made with
 * them (`docs/events.md`): each is asked still, and told here as soon as it is read rightly.
 */
const MISREAD: ReadonlySet<string> = new Set([
  'The Gambia and Senegal swapped instruments of ratification of a bridge treaty in Banjul on Tuesday.',
  "Hungary's foreign ministry called in Finland's ambassador on Monday to protest at remarks about its courts.",
  'Pope Celestine spent 40 minutes with Lebanese President Michel Khoury in the Apostolic Library on Saturday, the Vatican said.',
  "Japanese Foreign Minister Kenta Mori rang Brunei's Foreign Minister Hadi Yusof on Monday and Malaysia's Farah Aziz the following day.",
  'Egyptian and Ethiopian footballers faced each other in Cairo on Tuesday in a qualifier.',
  "New Zealand's Prime Minister Anna Hale flies to Apia on Friday to sit down with Samoan Prime Minister Sione Leota.",
])

const isMisread = ([, , first = '']: (typeof SCENES)[number]): boolean => MISREAD.has(first)

test.each(SCENES.filter((scene) => !isMisread(scene)))('%s %s %s', expectScene)
test.fails.each(SCENES.filter(isMisread))('%s %s %s', expectScene)

function expectScene(wanted: string, headline: string, ...paragraphs: string[]): void {
  const body = paragraphs.map((_, index) => index + 3)
  const text = [headline, STAMP, ...paragraphs].join('\n')
  const { events } = drawFacts(articleFrom(text, { headline: 1, stamps: [2], body, language: 'en' }))
  expect(events.map(({ id }) => id).join(' ')).toBe(wanted)
}
