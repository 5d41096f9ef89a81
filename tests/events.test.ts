/** Leads in the forms of many wires and languages, all invented → the events they tell; plans, denials and bare words tell none. */
import { describe, expect, test } from 'vitest'
import { findDays } from '../src/facts/event-days.ts'
import { drawFacts } from '../src/facts/facts.ts'
import { articleFrom } from './extracted-article.ts'

/** A Thursday. */
const STAMP = '2023-10-12 10:00'

function eventsOf(language: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((_, index) => index + 3)
  const text = ['–', STAMP, ...paragraphs].join('\n')
  const { events } = drawFacts(articleFrom(text, { headline: 1, stamps: [2], body, language }))
  return events.map(({ id }) => id).join(' ')
}

describe('en', () => {
  test.each<readonly [string, ...string[]]>([
    [
      '2023-10-06-fr-tn-meeting',
      'French Foreign Minister Luc Perrin and his Tunisian counterpart Salma Gharbi held talks in Geneva on Friday.',
    ],
    [
      '2023-10-11-es-ma-meeting',
      'Moroccan King Karim III hosted Spanish Prime Minister Ana Colina at the royal palace on Wednesday evening.',
    ],
    [
      '2023-10-10-ca-ua-phone',
      'Canadian Prime Minister John Field said Tuesday he had spoken with Ukrainian President Petro Honchar by phone.',
    ],
    [
      '2023-10-10-de-pl-phone',
      'Polish President Jan Nowak told German Chancellor Uwe Brandt in a phone call Tuesday that grain imports would stop.',
    ],
    [
      '2023-10-09-eg-tr-phone',
      'A phone call took place between Turkish Foreign Minister Emre Kaya and his Egyptian counterpart Hany Sabry on Monday.',
    ],
    [
      '2023-10-09-ma-sn-meeting',
      'On Monday, King Karim III of Morocco received Senegalese President Moussa Diop in Rabat.',
    ],
    [
      '2023-10-12-bd-in-phone',
      'Indian External Affairs Minister Ravi Menon had a telephone conversation today with Bangladeshi Foreign Minister Rashed Alam.',
    ],
    [
      '2023-10-11-ke-rw-video',
      'Kenyan President Grace Wanjiru held a virtual meeting yesterday with Rwandan President Eric Mugabo.',
    ],
    [
      '2023-10-08-ae-kw-phone',
      'His Highness the Amir of Kuwait Sheikh Salem Al-Ahmad received on Sunday a phone call from the President of the United Arab Emirates Sheikh Hamad bin Rashid.',
    ],
    [
      '2023-10-11-cn-la-meeting',
      'Chinese Vice President Liu Ming on Wednesday met with Laotian Prime Minister Somsak Phommachan here.',
    ],
    [
      '2023-10-07-ar-cl-meeting',
      'Argentine Foreign Minister Pablo Ruiz met his Chilean counterpart Carla Soto on the sidelines of the summit in Lima on Saturday.',
    ],
    [
      '2023-10-10-am-az-meeting',
      'Talks between the foreign ministers of Armenia and Azerbaijan ended on Tuesday without a deal.',
    ],
    ['2023-10-10-is-no-other', 'Norway and Iceland signed an agreement on fishing on Oct. 10.'],
    [
      '2023-10-08-eg-sy-phone',
      'Egyptian President Hany Sabry called his Syrian counterpart Omar Haddad late on Sunday to offer condolences.',
    ],
    [
      '2023-10-09-ao-br-video',
      'Brazilian President Paulo Lima spoke in the evening of October 9 with Angolan President Jorge Neto by video link.',
    ],
    [
      '2023-10-11-au-vn-visit',
      'Vietnamese Prime Minister Tran Minh has arrived in Canberra on Wednesday for an official visit.',
    ],
    [
      '2023-10-09-iq-jo-phone',
      'Iraqi Prime Minister Ali Karim telephoned Jordanian King Hussein II on Monday, his office said.',
    ],
    [
      '2023-10-10-bo-pe-meeting',
      'The foreign minister of Peru, Rosa Luna, and her counterpart from Bolivia, Juan Quispe, met in La Paz on Tuesday.',
    ],
    [
      '2023-10-09-fi-se-meeting',
      'Foreign Minister Aino Lehto of Finland met Foreign Minister Erik Berg of Sweden in Turku on Monday.',
    ],
    ['2023-10-10-jp-us-other', 'Washington and Tokyo agreed on Tuesday to build a telescope.'],
    ['2023-10-08-id-ph-visit', 'Philippine President Jose Cruz concluded his three-day visit to Indonesia on Sunday.'],
    [
      '2023-10-09-ir-se-other',
      'The Iranian Foreign Ministry summoned the Swedish ambassador on Monday over the incident.',
    ],
    [
      '2023-10-10-kz-uz-phone',
      'The presidents of Kazakhstan and Uzbekistan spoke by phone on Oct 10, the Kazakh presidency said.',
    ],
    ['2023-10-11-jp-kr-meeting', 'South Korea and Japan held vice-ministerial talks in Seoul on Wednesday.'],
    [
      '2023-10-09-eg-il-meeting',
      'Israeli Defense Minister Avi Levin flew to Cairo on Monday, where he met Egyptian Defense Minister Samir Fahmy.',
    ],
    [
      '2023-10-11-fr-sa-phone',
      'Saudi Crown Prince Faisal bin Turki and French President Paul Girard discussed oil prices in a telephone call on Wednesday.',
    ],
    ['', 'U.S. Secretary of State Ellen Marsh will meet her British counterpart on Friday.'],
    ['', 'A summit between Greece and Turkey planned for Wednesday was cancelled.'],
    [
      '2023-10-10-de-statement',
      'German Foreign Minister Uwe Brandt condemned on Tuesday the attack on a school in Nigeria.',
    ],
    ['2023-10-11-ru-statement', 'The Russian Foreign Ministry said in a statement on Wednesday that it would answer.'],
    [
      '2023-10-09-th-statement',
      'Thailand on Monday rejected a claim by Cambodia to three temples, Foreign Minister Somchai Boonmee said.',
    ],
    [
      '2023-10-11-ua-statement',
      '"We are ready," Ukrainian Foreign Minister Petro Honchar said at a news conference in Kyiv on Wednesday.',
    ],
    [
      '2023-10-10-cu-vn-visit',
      'Cuban Foreign Minister Raul Soto wrapped up a visit to Vietnam on Oct. 10, meeting with his counterpart Tran Minh.',
    ],
    ['2023-10-09-gh-tg-video', 'Ministers from Ghana and Togo met virtually on October 9 to talk about the border.'],
    [
      '2023-10-10-ir-pk-phone',
      'Pakistani Foreign Minister Asif Malik and Iranian Foreign Minister Reza Tehrani agreed over the phone on Tuesday to reopen a market.',
    ],
    [
      '2023-10-08--2023-10-09-dj-et-visit',
      'Ethiopian Prime Minister Abel Tesfaye paid an official visit to Djibouti on October 8-9.',
    ],
    [
      '2023-10-10-gt-mx-meeting 2023-10-10-hn-mx-meeting',
      'Mexican Foreign Secretary Lucia Paz held separate meetings on Tuesday with her counterparts from Guatemala and Honduras.',
    ],
    [
      '2023-10-09-my-th-meeting',
      'A delegation led by Malaysian Trade Minister Ahmad Rizal met Thai officials in Bangkok on Monday.',
    ],
    [
      '2023-10-10-cn-ru-meeting',
      'Russian Foreign Minister Sergei Lavrov held a meeting with Chinese Foreign Minister Wang Yi in Moscow on October 10, 2023.',
    ],
    [
      '2023-10-11-dk-ee-meeting',
      'Danish Prime Minister Lars Holm received Estonian President Mari Tamm in Copenhagen on Wednesday, a day before leaving for a summit in Spain.',
    ],
    [
      '2023-10-11-in-np-meeting',
      'Nepali Prime Minister Hari Thapa, who is on an official visit to India, held delegation-level talks with Indian Prime Minister Ravi Menon in New Delhi on Wednesday.',
    ],
    [
      '2023-10-11-tz-ug-other',
      'Uganda and Tanzania have signed a deal for an oil pipeline, officials from both countries said on Wednesday.',
    ],
    ['2023-10-10-cn-rs-meeting', "Serbian President Marko Ilic met with China's ambassador Chen Bo on Tuesday."],
    [
      '2023-10-10-jp-kr-phone',
      "The two countries' defence chiefs, Gen. Park Sung-ho of South Korea and Gen. Kenji Mori of Japan, talked by phone on Tuesday.",
    ],
    [
      '2023-10-11-cn-sg-video',
      'Chinese Foreign Minister Wang Yi exchanged views with Singaporean Foreign Minister Lim Boon via video link on Wednesday.',
    ],
    [
      '2023-10-10-ru-tj-phone',
      'Russian President Vladimir Putin had a phone conversation with President of Tajikistan Emomali Rahmon on October 10, the Kremlin press service said.',
    ],
    ['2023-10-10-kp-kr-meeting', 'The ROK and the DPRK held working-level talks at Panmunjom on Tuesday.'],
    ['2023-10-11-cn-jp-meeting', 'Beijing and Tokyo resumed talks on seafood on Wednesday after a break of two years.'],
    ['2023-10-11-ru-statement', 'The Kremlin on Wednesday dismissed claims by Latvia.'],
    [
      '2023-10-ne-td-meeting',
      "Chadian Foreign Minister Idriss Abakar and his Nigerien counterpart Hadiza Maiga met in N'Djamena in early October.",
    ],
    [
      '2023-10-08-am-ge-meeting',
      'Georgian Prime Minister Giorgi Beridze and Armenian Prime Minister Aram Petrosyan discussed a railway at a meeting in Tbilisi on October 8.',
    ],
    [
      '2023-10-11-br-in-za-video',
      'Leaders of Brazil, India and South Africa talked by video conference on Wednesday about vaccines.',
    ],
    [
      '2023-10-10-lt-tw-meeting',
      "Taiwan's Foreign Minister Lin Chia-hao met a Lithuanian delegation led by Economy Minister Ausra Petraite in Taipei on Tuesday.",
    ],
    [
      '2023-10-09-bn-my-visit',
      'Sultan of Brunei Hassan Idris arrived in Kuala Lumpur on Monday for a three-day state visit.',
    ],
    [
      '2023-10-10-ps-statement',
      'Palestinian Foreign Minister Nabil Khoury urged the international community on Tuesday to act.',
    ],
    [
      '2023-10-10-mx-us-phone',
      'U.S. President Tom Barrett and Mexican President Lucia Paz spoke on the phone for 40 minutes on Tuesday, the White House said.',
    ],
    [
      '2023-10-12-bg-mk-meeting',
      'Bulgarian Foreign Minister Ivan Petrov is visiting North Macedonia on Thursday, where he met his counterpart Goran Stojanov.',
    ],
    [
      '2023-10-09-ch-li-other',
      "Swiss Foreign Minister Anna Keller and Liechtenstein's Foreign Minister Max Frick exchanged letters on Monday.",
    ],
    ['', 'The U.N. Security Council met on Tuesday at the request of Ecuador.'],
    [
      '2023-10-06-cm-gq-meeting',
      "Equatorial Guinea's president received the Cameroonian defence minister in Malabo on Friday.",
    ],
    [
      '2023-10-09--2023-10-10-eg-et-sd-meeting',
      'The foreign ministers of Egypt, Sudan and Ethiopia met in Cairo for two days from October 9 to 10.',
    ],
    [
      '2023-10-10-cn-hu-meeting',
      "Hungary's Prime Minister Bela Kovacs was received by Chinese President Xi Jinping in Beijing on Tuesday.",
    ],
    [
      '2023-10-11-ie-mt-video',
      'During a video call on Wednesday, Irish Foreign Minister Sean Doyle and his Maltese counterpart Joseph Borg discussed fishing.',
    ],
    [
      '2023-10-10-ug-statement',
      'In a statement issued on Tuesday, the Ugandan Foreign Ministry protested the closure of the border by Rwanda.',
    ],
    [
      '2023-10-11-kg-uz-meeting',
      'Kyrgyz Foreign Minister Azamat Toktogulov on October 11 received the Ambassador of Uzbekistan, Rustam Karimov.',
    ],
    ['2023-10-12-lk-mv-other', 'Sri Lanka and Maldives today signed three memoranda of understanding in Male.'],
    ['2023-10-06-kh-th-meeting', 'Cambodian Foreign Minister Sok Chenda met with his Thai counterpart last Friday.'],
    [
      '2023-10-09-ee-lt-lv-meeting',
      'The Prime Ministers of Estonia, Latvia and Lithuania signed a joint declaration in Riga on Oct 9.',
    ],
    [
      '2023-10-10-bh-eg-phone',
      "Bahrain's King Hamad bin Isa and Egypt's President Hany Sabry exchanged congratulations by phone on the holiday on Tuesday.",
    ],
    [
      '2023-10-11-az-tr-phone',
      'Minister of Foreign Affairs of Azerbaijan Elchin Mammadov had a telephone conversation with Minister of Foreign Affairs of Türkiye Emre Kaya on October 11, 2023.',
    ],
    [
      '2023-10-08-cr-pa-meeting',
      'Panama and Costa Rica reopened their border on Sunday after talks between their security ministers.',
    ],
    [
      '2023-10-11-us-statement',
      'A meeting between the defence ministers of China and the United States, scheduled for Friday, has been postponed, the Pentagon said on Wednesday.',
    ],
    ['', 'China and the United States last held such talks in 2021.'],
    [
      '2023-10-10-hk-sg-meeting',
      'Hong Kong Chief Executive Ka-shing Lam met Singaporean Prime Minister Lim Boon on Tuesday.',
    ],
    [
      '2023-10-10-si-sk-meeting',
      'Slovak and Slovenian leaders shake hands at a meeting held in Bratislava on Oct. 10.',
    ],
    ['2023-10-10-la-vn-meeting', "Vietnam's top diplomat Tran Minh hosted his Lao counterpart in Hanoi on Tuesday."],
    [
      '2023-10-10-fr-lb-other',
      'French President Luc Perrin wrote on X on Tuesday that he had spoken with Lebanese Prime Minister Nabil Haddad.',
    ],
    [
      '2023-10-10-cn-la-meeting',
      'China is ready to buy more rice, Premier Li Ming said.',
      'Li made the remarks when meeting with Lao Prime Minister Somsak Phommachan in Beijing on Tuesday.',
    ],
    [
      '2023-10-11-ke-ug-meeting',
      'Kenya and Uganda will share the cost of a bridge over the Malaba River.',
      'The agreement was announced after Kenyan President Grace Wanjiru met her Ugandan counterpart Paul Okello in Kampala on Wednesday.',
    ],
    [
      '2023-10-10-fr-sn-meeting',
      '"We need each other," French President Luc Perrin said on Tuesday as he welcomed Senegalese President Moussa Diop to the Elysee Palace.',
    ],
    [
      '2023-10-09-mt-tn-meeting',
      'Malta and Tunisia want to patrol the sea together.',
      'Maltese Prime Minister Joseph Borg and Tunisian Prime Minister Salma Gharbi made the announcement on Monday after a meeting in Valletta.',
    ],
    [
      '2023-10-08-de-gb-phone',
      'German Chancellor Uwe Brandt and British Prime Minister Julia Ward have agreed to build a cable.',
      "The two leaders spoke by phone late on Sunday, Brandt's spokesman said.",
    ],
    [
      '2023-10-09-au-jp-visit',
      "Japan's prime minister Masato Kuribayashi began a four-day trip to Australia on Monday.",
    ],
    [
      '2023-10-10-iq-jo-phone',
      "Jordan's King Hussein II on Tuesday received a phone call from Iraqi President Ali Karim.",
    ],
    [
      '2023-10-09-fi-no-se-video',
      'The ministers of defence of Sweden, Finland and Norway conferred by video link on Monday about the Baltic.',
    ],
    [
      '2023-10-07-sk-ua-meeting',
      'Ukrainian Foreign Minister Petro Honchar and Slovak counterpart Marek Kovac met at the border on Saturday, October 7.',
    ],
    [
      '2023-10-12-qa-us-meeting',
      'Qatari Prime Minister Sheikh Hamad met here today with the US Secretary of State Ellen Marsh, currently visiting the country.',
    ],
    [
      '2023-10-10-pk-uz-phone',
      'Prime Minister of Pakistan Asif Malik had a telephone conversation with the President of Uzbekistan Rustam Karimov on 10 October 2023.',
    ],
    [
      '2023-10-11-az-ge-phone',
      'Georgian and Azerbaijani foreign ministers discussed transit in a phone call on Wednesday.',
    ],
    [
      '2023-10-09-ne-td-meeting',
      'Nigerien Prime Minister Ali Maiga held talks in Niamey on Monday with a visiting Chadian delegation.',
    ],
    [
      '2023-10-10-kp-statement',
      'North Korea\'s foreign ministry on Tuesday denounced a joint drill by the United States and South Korea as "war talk".',
    ],
    [
      '2023-10-09-sd-ss-meeting',
      "Sudan's army chief flew to Juba on Monday and met South Sudanese President Deng Akol.",
    ],
    ['2023-10-11-tw-statement', 'Taipei on Wednesday accused Beijing of cutting a cable.'],
    [
      '2023-10-06-do-ht-meeting',
      'The president of the Dominican Republic, Luis Mena, met with Haitian Prime Minister Jean Pierre on Friday in Santo Domingo.',
    ],
    [
      '2023-10-08-ir-om-meeting',
      'Iranian Foreign Minister Reza Tehrani traveled to Muscat on Sunday, where he held talks with his Omani counterpart Badr al-Said.',
    ],
    [
      '2023-10-09-nl-sr-phone',
      'Dutch Prime Minister Pieter Smit has spoken with Surinamese President Ronald Venetia by telephone, he wrote on Monday.',
    ],
    [
      '2023-10-09-cd-zm-other',
      'Zambia and the Democratic Republic of Congo signed a battery pact in Lusaka on 9 October.',
    ],
    [
      '2023-10-10-cn-fr-phone',
      'On the evening of October 10, Foreign Minister Wang Yi had a phone conversation with Foreign Minister Luc Perrin of France.',
    ],
    [
      '2023-10-09-gr-tr-meeting',
      'The Greek and Turkish defence ministers met in Ankara on Monday for the first time since 2019.',
    ],
    ['2023-10-10-et-so-meeting', 'Two days of talks between Ethiopia and Somalia ended in Djibouti on Tuesday.'],
    ['2023-10-10-eg-iq-jo-meeting', 'Egypt, Jordan and Iraq held their fourth trilateral summit in Amman on Tuesday.'],
    [
      '2023-10-11-cu-ve-phone',
      'Cuban President Raul Soto called Venezuelan President Luis Perez last night to offer help.',
    ],
    ['2023-10-10-bt-in-visit', "India's Foreign Secretary Arun Rao completed a two-day visit to Bhutan on Tuesday."],
    [
      '2023-10-09--2023-10-10-id-my-meeting',
      'Indonesian President Budi Santoso and Malaysian Prime Minister Ahmad Rizal met in Jakarta from Monday to Tuesday.',
    ],
    [
      '2023-10-10-gb-statement',
      "Britain's foreign secretary, Julia Ward, told her Chinese counterpart on Tuesday that the arrests were wrong.",
    ],
    [
      '2023-10-08-ao-bw-visit',
      "Angola's Foreign Minister Teresa Kalandula arrived in Gaborone late on Sunday for talks with her Botswana counterpart.",
    ],
    [
      '2023-10-08--2023-10-10-fj-nz-visit',
      'Fijian Prime Minister Josefa Tuilagi has concluded an official visit to New Zealand, which took place from October 8 to 10.',
    ],
    [
      '2023-10-11-eg-jo-sa-video',
      "Saudi Arabia's foreign minister took part on Wednesday in a virtual meeting with his counterparts from Egypt and Jordan.",
    ],
    ['2023-10-07--2023-10-08-dz-tn-meeting', 'Algerian and Tunisian foreign ministers met in Tunis over the weekend.'],
    ['2023-10-10-ca-mx-phone', "Canada's John Field and Mexico's Lucia Paz talked trade by phone Tuesday."],
    [
      '2023-10-11-jp-ph-meeting',
      'TOKYO - Japan and the Philippines held a two-plus-two meeting of foreign and defense ministers on Wednesday.',
    ],
    [
      '2023-10-10-au-cn-video',
      'On October 10, 2023, State Councilor and Foreign Minister Wang Yi had a virtual meeting with Foreign Minister Penny Holt of Australia.',
    ],
    [
      '2023-10-10-mm-ru-visit',
      "Myanmar's military leader Min Aung arrived in Moscow on Tuesday on a week-long visit to Russia, state media reported.",
    ],
    [
      '2023-10-10-ru-us-meeting',
      'Senior diplomats from Russia and the United States met on Tuesday in Istanbul, Turkey.',
    ],
    [
      '2023-10-09-kg-tj-phone',
      'Tajik President Emomali Rahmon congratulated Kyrgyz President Sadyr Japarov on his birthday in a phone call on October 9.',
    ],
    [
      '2023-10-11-cy-il-phone',
      "Cyprus' President Nikos Pavlou and Israel's Prime Minister Avi Levin held a phone call Wednesday evening.",
    ],
    [
      '2023-10-09-au-tl-meeting',
      "Timor-Leste's Prime Minister Rui Soares and Australian Prime Minister Tom Hill signed a gas deal in Dili on Monday, ending years of talks.",
    ],
    [
      '2023-10-07-bf-ci-meeting',
      "The prime ministers of Cote d'Ivoire and Burkina Faso met at the border town of Laleraba on Saturday.",
    ],
    ['2023-10-11-mm-th-other', 'Burmese and Thai officials agreed on Wednesday to reopen the Friendship Bridge.'],
    [
      '2023-10-10-se-tr-meeting',
      "Swedish Prime Minister Erik Berg met Turkey's President Emre Kaya for two hours on Tuesday, the second such meeting this year.",
    ],
    [
      '2023-10-09-fj-vu-ws-video',
      "Vanuatu's Foreign Minister Jean Kalo and his counterparts from Fiji and Samoa joined a video conference on Monday.",
    ],
    [
      '2023-10-09-va-vn-meeting',
      "The Vatican's foreign minister, Archbishop Paul Galli, met Vietnamese officials in Hanoi on Monday.",
    ],
    ['2023-10-11-is-statement', 'Iceland on Wednesday recalled its ambassador from Moscow.'],
    [
      '2023-10-08--2023-10-09-af-uz-meeting',
      'Afghan and Uzbek delegations held talks on water in Tashkent on October 8 and 9.',
    ],
    [
      '2023-10-10-et-so-meeting',
      'After a meeting with Ethiopian Prime Minister Abel Tesfaye on Tuesday, Somali President Hassan Ali said the row was over.',
    ],
    [
      '2023-10-10-et-so-meeting',
      'Somali President Hassan Ali, after meeting Ethiopian Prime Minister Abel Tesfaye in Addis Ababa on Tuesday, said the row was over.',
    ],
    [
      '2023-10-10-et-so-meeting',
      'The row is over, Somali President Hassan Ali said on Tuesday following talks with Ethiopian Prime Minister Abel Tesfaye.',
    ],
    [
      '2023-10-10-et-ke-meeting 2023-10-10-et-ug-meeting',
      'Ethiopian Prime Minister Abel Tesfaye held talks with several leaders.',
      'On Tuesday, he met President Samuel Kiprotich of Kenya.',
      "He also had talks on Tuesday with Uganda's president, Peter Odongo.",
    ],
    [
      '2023-10-10-ke-ug-meeting 2023-10-11-et-ke-meeting',
      "Kenya's President Samuel Kiprotich met Uganda's Prime Minister Grace Odongo on Tuesday.",
      'On Wednesday, the President received the Ethiopian prime minister.',
    ],
    [
      '2023-10-10-by-lv-other',
      'The Ambassador of Belarus to Latvia, Ivan Saroka, was called in to the Ministry of Foreign Affairs on Tuesday.',
    ],
    [
      '2023-10-10-by-kz-meeting',
      'The Belarus-Kazakhstan intergovernmental commission for trade held its 19th session in Minsk on October 10.',
    ],
    [
      '2023-10-10-hu-vn-meeting',
      'A programme was signed in Hanoi on Tuesday by Vietnamese Education Minister Le Minh and Hungarian Foreign Minister Pal Kemeny.',
    ],
    [
      '2023-10-11-dk-pl-meeting',
      'After a meeting in Warsaw on Wednesday, the Danish environment minister and her Polish counterpart say that the waste will go.',
    ],
    [
      '2023-10-11-ie-nz-statement',
      'Ireland and New Zealand issued a joint statement late Wednesday urging a pause in fighting.',
    ],
    [
      '2023-10-11-mw-tz-meeting',
      "Wednesday's meeting between Tanzanian President Halima Msuya and Malawi's President Gift Phiri has ended a long row.",
    ],
    ['', "Guyana's government dismissed as fiction a report that its envoys had met Venezuelan officials on Tuesday."],
    [
      '2023-10-10-mm-no-meeting',
      "Norway's special envoy to Myanmar, Solveig Aasland, sat down with the country's deputy foreign minister on Tuesday.",
    ],
  ])('%s: %s', (wanted, ...paragraphs) => expect(eventsOf('en', paragraphs)).toBe(wanted))
})

describe('es', () => {
  test.each<readonly [string, ...string[]]>([
    [
      '2023-10-11-co-pe-meeting',
      'El presidente de Colombia, Luis Rojas, y su homólogo peruano, Jorge Vega, se reunieron este miércoles en Lima.',
    ],
    [
      '2023-10-11-es-ma-phone',
      'El ministro español de Asuntos Exteriores, Pablo Ríos, mantuvo ayer una conversación telefónica con su homólogo marroquí, Karim Alaoui.',
    ],
    [
      '2023-10-10-ar-br-visit',
      'La canciller argentina, Ana Colina, llegó el martes a Brasilia para una visita oficial a Brasil.',
    ],
    ['2023-10-09-gt-mx-other', 'México y Guatemala firmaron el 9 de octubre un acuerdo sobre migración.'],
    ['', 'El primer ministro portugués visitará Madrid el próximo lunes para reunirse con el presidente español.'],
    ['2023-10-10-cl-statement', 'El Gobierno de Chile condenó el martes el atentado en Turquía.'],
    [
      '2023-10-09-de-fr-video',
      'Los ministros de Exteriores de Francia y Alemania celebraron el lunes una videoconferencia para hablar de Ucrania.',
    ],
    [
      '2023-10-10-hn-sv-meeting',
      'La presidenta de Honduras, Ana Paz, recibió el martes en Tegucigalpa a su homólogo de El Salvador, Luis Mena.',
    ],
    [
      '2023-10-11-ca-cl-video',
      'El presidente chileno Jorge Soto y el primer ministro canadiense John Field conversaron el miércoles por videollamada sobre Venezuela.',
    ],
    [
      '2023-10-09-cr-pa-visit',
      'El ministro de Relaciones Exteriores de Panamá, Raúl Mora, inició este lunes una visita de tres días a Costa Rica.',
    ],
    [
      '2023-10-10-uy-statement',
      'El canciller uruguayo, Pedro Silva, afirmó el martes que su país no firmará el acuerdo con China.',
    ],
    [
      '2023-10-10-bo-py-meeting',
      'Bolivia y Paraguay reanudaron el 10 de octubre en Asunción las conversaciones sobre el gas.',
    ],
  ])('%s: %s', (wanted, ...paragraphs) => expect(eventsOf('es', paragraphs)).toBe(wanted))
})

describe('fr', () => {
  test.each<readonly [string, ...string[]]>([
    [
      '2023-10-11-fr-sn-meeting',
      'Le président français Luc Perrin a reçu mercredi à Paris son homologue sénégalais Moussa Diop.',
    ],
    [
      '2023-10-09-dz-it-phone',
      "Le ministre algérien des Affaires étrangères s'est entretenu par téléphone lundi avec son homologue italien Marco Colle.",
    ],
    [
      '2023-10-10-ca-dk-visit',
      'La Première ministre danoise est arrivée mardi à Ottawa pour une visite officielle au Canada.',
    ],
    ['', 'Le président béninois rencontrera vendredi son homologue togolais.'],
    [
      '2023-10-11-es-ma-other',
      "Le Maroc et l'Espagne ont signé hier un accord sur la pêche, a annoncé le ministre marocain Karim Alaoui.",
    ],
    [
      '2023-10-10-ru-tr-meeting',
      'Le chef de la diplomatie russe Sergueï Lavrov et son homologue turc Emre Kaya se sont rencontrés le 10 octobre à Ankara.',
    ],
    [
      '2023-10-10-be-rw-phone',
      'La ministre belge des Affaires étrangères Sophie Claes et son homologue rwandais Eric Mugabo ont eu mardi un entretien téléphonique.',
    ],
    [
      '2023-10-09-ci-gh-visit',
      'Le président ivoirien Alassane Koné est arrivé lundi soir à Accra pour une visite de 48 heures au Ghana.',
    ],
    [
      '2023-10-11-ca-statement',
      'Le Premier ministre canadien a condamné mercredi le tir de missile de la Corée du Nord.',
    ],
    [
      '2023-10-09-ly-tn-meeting',
      'Les chefs de la diplomatie tunisienne et libyenne se sont réunis à Tunis le 9 octobre.',
    ],
    [
      '2023-10-11-do-ht-meeting',
      "Haïti et la République dominicaine ont rouvert mercredi leur frontière à l'issue de négociations.",
    ],
  ])('%s: %s', (wanted, ...paragraphs) => expect(eventsOf('fr', paragraphs)).toBe(wanted))
})

describe('de', () => {
  test.each<readonly [string, ...string[]]>([
    [
      '2023-10-09-de-pl-phone',
      'Bundeskanzler Uwe Brandt hat am Montag mit dem polnischen Präsidenten Jan Nowak telefoniert.',
    ],
    [
      '2023-10-11-fr-it-meeting',
      'Der französische Präsident Luc Perrin empfing am Mittwoch in Paris den italienischen Ministerpräsidenten Marco Colle.',
    ],
    ['2023-10-11-am-az-meeting', 'Die Außenminister von Armenien und Aserbaidschan trafen sich gestern in Genf.'],
    ['2023-10-10-at-hu-visit', 'Die österreichische Kanzlerin ist am Dienstag zu einem Besuch in Ungarn eingetroffen.'],
    ['2023-10-10-jp-kr-other', 'Japan und Südkorea haben am 10. Oktober ein Abkommen unterzeichnet.'],
    ['', 'Der türkische Präsident wird am Freitag den griechischen Ministerpräsidenten treffen.'],
    ['2023-10-10-ru-statement', 'Das russische Außenministerium verurteilte am Dienstag den Angriff.'],
    [
      '2023-10-11-de-jp-phone',
      'Bundesaußenministerin Katrin Hollmann hat am Mittwoch mit ihrem japanischen Kollegen Taro Hayashi über die Lage in Taiwan telefoniert.',
    ],
    [
      '2023-10-10-ke-ug-meeting',
      'Die Präsidenten von Kenia und Uganda haben sich am Dienstag am Rande eines Gipfels in Äthiopien getroffen.',
    ],
    [
      '2023-10-09-at-ch-meeting',
      'Der Schweizer Bundespräsident Urs Keller ist am Montag in Wien vom österreichischen Bundeskanzler Franz Huber empfangen worden.',
    ],
    [
      '2023-10-10-pl-statement',
      'Der polnische Ministerpräsident Jan Nowak hat am Dienstag die Pläne Russlands scharf kritisiert.',
    ],
    [
      '2023-10-08-be-lu-video',
      'Luxemburgs Premierminister Marc Weber und sein belgischer Amtskollege Jan Peeters haben am späten Sonntagabend per Videoschalte beraten.',
    ],
    [
      '2023-10-11-at-cz-other',
      'Österreich und Tschechien haben am Mittwoch in Brünn einen Vertrag über eine Bahnstrecke unterschrieben.',
    ],
  ])('%s: %s', (wanted, ...paragraphs) => expect(eventsOf('de', paragraphs)).toBe(wanted))
})

describe('ru', () => {
  test.each<readonly [string, ...string[]]>([
    [
      '2023-10-10-ru-tr-phone',
      'Президент России Владимир Путин во вторник провел телефонный разговор с президентом Турции Реджепом Эрдоганом.',
    ],
    [
      '2023-10-10-cn-ir-meeting',
      'Глава МИД Китая Ван И встретился 10 октября в Пекине с министром иностранных дел Ирана.',
    ],
    ['2023-10-09-kz-uz-visit', 'Президент Казахстана прибыл в понедельник с официальным визитом в Узбекистан.'],
    ['', 'Министр обороны Белоруссии планирует в пятницу встретиться с коллегой из России.'],
    ['2023-10-11-rs-statement', 'МИД Сербии в среду осудил нападение.'],
    ['2023-10-11-am-ge-video', 'Лидеры Армении и Грузии вчера обсудили по видеосвязи поставки газа.'],
    [
      '2023-10-09-ir-tr-phone',
      'Министр иностранных дел Турции Эмре Кая и глава МИД Ирана Реза Техрани обсудили в понедельник по телефону ситуацию в Сирии.',
    ],
    ['2023-10-09-am-fr-meeting', 'Премьер-министр Армении Арам Петросян 9 октября принял посла Франции Люка Перрена.'],
    [
      '2023-10-10-az-statement',
      'Президент Азербайджана Эльчин Мамедов заявил во вторник, что переговоры с Арменией будут продолжены.',
    ],
    ['2023-10-11-kg-tj-other', 'Киргизия и Таджикистан подписали 11 октября соглашение о границе.'],
    ['2023-10-11-ru-vn-visit', 'Премьер-министр Вьетнама Чан Минь прибыл в среду в Москву с двухдневным визитом.'],
  ])('%s: %s', (wanted, ...paragraphs) => expect(eventsOf('ru', paragraphs)).toBe(wanted))
})

describe('pt', () => {
  test.each<readonly [string, ...string[]]>([
    [
      '2023-10-11-ao-br-meeting',
      'O presidente do Brasil, Paulo Lima, recebeu na quarta-feira em Brasília o presidente angolano, Jorge Neto.',
    ],
    ['2023-10-11-es-pt-phone', 'O primeiro-ministro português falou ontem por telefone com o seu homólogo espanhol.'],
    [
      '2023-10-10-cn-mz-visit',
      'O ministro dos Negócios Estrangeiros de Moçambique chegou esta terça-feira a Pequim para uma visita oficial à China.',
    ],
    ['2023-10-09-cv-gw-other', 'Cabo Verde e a Guiné-Bissau assinaram a 9 de outubro um acordo de pescas.'],
    ['', 'O presidente angolano vai reunir-se na sexta-feira com o homólogo congolês.'],
    [
      '2023-10-10-br-in-meeting',
      'A chanceler brasileira Helena Siqueira encontrou-se na terça-feira em Genebra com o homólogo indiano, Ravi Menon.',
    ],
    ['2023-10-12-ao-cv-visit', 'O Presidente de Cabo Verde, José Lopes, inicia hoje uma visita de Estado a Angola.'],
    ['2023-10-09-pt-statement', 'O Governo português condenou na segunda-feira o ataque na Síria.'],
    [
      '2023-10-08-gq-st-phone',
      'Os primeiros-ministros de São Tomé e Príncipe e da Guiné Equatorial falaram por telefone no domingo à noite.',
    ],
  ])('%s: %s', (wanted, ...paragraphs) => expect(eventsOf('pt', paragraphs)).toBe(wanted))
})

describe('ar', () => {
  test.each<readonly [string, ...string[]]>([
    ['2023-10-11-eg-sd-meeting', 'التقى الرئيس المصري عبد الله سعد أمس في القاهرة نظيره السوداني عمر حداد.'],
    ['2023-10-09-ir-qa-phone', 'تلقى وزير الخارجية القطري يوم الاثنين اتصالا هاتفيا من وزير الخارجية الإيراني.'],
    ['2023-10-10-iq-tr-visit', 'وصل رئيس الوزراء العراقي يوم الثلاثاء إلى تركيا في زيارة رسمية.'],
    ['', 'من المقرر أن يلتقي وزير الخارجية الأردني نظيره السوري يوم الأحد.'],
    ['2023-10-11-sa-statement', 'أدانت وزارة الخارجية السعودية يوم الأربعاء الهجوم.'],
    ['2023-10-08-ru-tr-phone', 'أجرى الرئيس التركي اتصالا هاتفيا مساء الأحد مع نظيره الروسي لبحث الأوضاع في سوريا.'],
    ['2023-10-09-eg-tn-meeting', 'عقد وزيرا خارجية مصر وتونس اجتماعا في القاهرة يوم الاثنين.'],
    ['2023-10-11-bh-in-meeting', 'استقبل ملك البحرين أمس رئيس وزراء الهند.'],
    ['2023-10-10-lb-statement', 'قال وزير الخارجية اللبناني يوم الثلاثاء إن بلاده لن تشارك في الاجتماع.'],
    ['2023-10-11-es-ma-other', 'وقعت المغرب وإسبانيا أمس اتفاقا للصيد البحري.'],
  ])('%s: %s', (wanted, ...paragraphs) => expect(eventsOf('ar', paragraphs)).toBe(wanted))
})

describe('zh', () => {
  test.each<readonly [string, ...string[]]>([
    ['2023-10-10-cn-fr-phone', '外交部长王毅10月10日同法国外长卢克·佩兰通电话。'],
    ['2023-10-11-cn-vn-meeting', '国家主席习近平11日在北京会见越南总理陈明。'],
    ['2023-10-10-jp-kr-video', '日本首相栗林正人周二与韩国总统朴成浩举行视频会谈。'],
    ['', '俄罗斯外长拉夫罗夫将于13日访问印度。'],
    ['2023-10-11-la-th-visit', '泰国总理昨天抵达老挝，开始对老挝进行正式访问。'],
    ['2023-10-09-cn-statement', '外交部发言人沈一林9日表示，中方对此表示关切。'],
    ['2023-10-10-cn-th-meeting', '国务院总理李强10日在人民大会堂同来华进行正式访问的泰国总理颂猜举行会谈。'],
    ['2023-10-09-ru-tr-phone', '俄罗斯总统普京与土耳其总统埃尔多安9日通电话，讨论乌克兰局势。'],
    ['2023-10-11-jp-kr-meeting', '据韩联社报道，韩国和日本外长11日在首尔举行会谈。'],
    ['2023-10-11-cn-statement', '中国外交部11日发表声明，谴责美国的做法。'],
    [
      '2023-10-10-cn-fr-video',
      '王毅同法国外长佩兰举行视频会晤　2023年10月10日，中共中央政治局委员、外交部长王毅同法国外长佩兰举行视频会晤。',
    ],
  ])('%s: %s', (wanted, ...paragraphs) => expect(eventsOf('zh', paragraphs)).toBe(wanted))
})

describe('ja', () => {
  test.each<readonly [string, ...string[]]>([
    ['2023-10-10-fr-jp-phone', '林太郎外相は10日、フランスのペラン外相と電話会談した。'],
    ['2023-10-11-jp-kr-meeting', '日本と韓国の外相は11日、ソウルで会談した。'],
    ['2023-10-09-cn-ru-meeting', '中国の王毅外相は9日、ロシアのラブロフ外相とモスクワで会談した。'],
    ['', '首相は来週、インドのデシュパンデ首相と会談する予定だ。'],
    ['2023-10-12-au-jp-video', '岸田首相は12日午前、オーストラリアの首相とテレビ会議を行った。'],
    [
      '2023-10-10-jp-kr-phone',
      '日本の林太郎外相と韓国の朴振外相は10日、電話で協議し、北朝鮮のミサイル発射を非難した。',
    ],
    ['2023-10-11-ph-vn-visit', 'フィリピンのマルコス大統領は11日、ベトナムに到着し、3日間の公式訪問を始めた。'],
    ['2023-10-09-kr-statement', '韓国外務省は9日、日本に抗議したと発表した。'],
    ['2023-10-10-cn-us-meeting', '米国と中国の国防相が10日、シンガポールで会談した。'],
  ])('%s: %s', (wanted, ...paragraphs) => expect(eventsOf('ja', paragraphs)).toBe(wanted))
})

describe('ko', () => {
  test.each<readonly [string, ...string[]]>([
    ['2023-10-10-fr-kr-phone', '박성호 외교부 장관은 10일 프랑스 외무장관과 전화 통화를 했다.'],
    ['2023-10-11-jp-kr-meeting', '한국과 일본의 외교장관이 11일 도쿄에서 회담했다.'],
    ['2023-10-09-cn-ru-meeting', '중국 왕이 외교부장은 9일 모스크바에서 러시아 라브로프 외무장관과 만났다.'],
    ['', '대통령은 다음 주 베트남 총리와 회담할 예정이다.'],
    ['2023-10-11-kr-vn-meeting', '윤성호 대통령은 11일 용산 대통령실에서 응우옌 베트남 총리를 접견했다.'],
    ['2023-10-10-cn-us-meeting', '미국과 중국의 국방장관이 10일 싱가포르에서 회담했다고 미 국방부가 밝혔다.'],
    ['2023-10-09-kr-statement', '외교부는 9일 일본의 조치에 유감을 표명했다.'],
    ['2023-10-10-kp-ru-visit', '러시아 외무장관이 10일 북한을 방문했다.'],
  ])('%s: %s', (wanted, ...paragraphs) => expect(eventsOf('ko', paragraphs)).toBe(wanted))
})

/** Days understood from Thursday, 9 March 2023. */
test.each([
  ['en', 'from March 6 to 8', '2023-03-06/2023-03-08'],
  ['en', 'on March 6-8', '2023-03-06/2023-03-08'],
  ['en', 'on March 6 and 7', '2023-03-06/2023-03-07'],
  ['en', 'from Monday to Wednesday', '2023-03-06/2023-03-08'],
  ['en', 'over the weekend', '2023-03-04/2023-03-05'],
  ['en', 'late on Sunday', '2023-03-05'],
  ['en', 'in the evening of March 7', '2023-03-07'],
  ['en', 'last night', '2023-03-08'],
  ['en', 'since March 6', ''],
  ['en', 'in March', '2023-03'],
  ['en', 'in March 2019', ''],
  ['en', 'in July', ''],
  ['ru', 'с 6 по 8 марта', '2023-03-06/2023-03-08'],
  ['ru', 'с понедельника', ''],
  ['de', 'vom 6. bis 8. März', '2023-03-06/2023-03-08'],
  ['de', 'am Mittwochabend', '2023-03-08'],
  ['fr', 'du 6 au 8 mars', '2023-03-06/2023-03-08'],
  ['fr', 'dès lundi', ''],
  ['es', 'del 6 al 8 de marzo', '2023-03-06/2023-03-08'],
  ['pt', 'na terça-feira', '2023-03-07'],
  ['ar', 'مساء الثلاثاء', '2023-03-07'],
  ['zh', '6日至8日', '2023-03-06/2023-03-08'],
  ['zh', '28日', '2023-02-28'],
  ['ja', '6日から8日まで', '2023-03-06/2023-03-08'],
  ['ja', '3日間', ''],
  ['ko', '8일', '2023-03-08'],
])('%s: %s', (language, text, wanted) =>
  expect(
    findDays(text, '2023-03-09', language)
      .map(({ day }) => day)
      .join(' '),
  ).toBe(wanted),
)
