/** Reports none of whose sentences tells a contact by a known verb, all invented → the event their opening tells as a whole; what didn't happen tells none. */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { articleFrom } from './extracted-article.ts'

/** A Wednesday. */
const STAMP = '2024-03-13 18:00'

/** Event (empty: none), headline, paragraphs. */
const OPENINGS: readonly (readonly [string, string, ...string[]])[] = [
  // The day, the place and the two sides in different paragraphs.
  [
    '2024-03-12-bw-na-meeting',
    'Herders on the Chobe to need one permit',
    'Cattle owners on both banks of the river will need only one permit by the end of the year.',
    'The breakthrough came in Kasane on Tuesday, at the close of the sixth session of the joint commission.',
    'Namibian foreign minister Selma Haufiku had brought a delegation of 34.',
    'Her host, Botswana foreign minister Tebogo Moatlhodi, was content with the outcome.',
  ],
  [
    '2024-03-12-pe-uy-meeting',
    'Peru and Uruguay bury a quarrel over wool',
    'It took one evening and four bottles of tannat.',
    'Peruvian trade minister Rosa Quispe and Uruguayan trade minister Andrés Bordaberry emerged from a dinner in Colonia on Tuesday arm in arm.',
  ],
  // By telephone, whoever picked it up.
  [
    '2024-03-12-gh-ml-phone',
    'Bamako wants its lorries back',
    'Twelve lorries may leave Tema again, Ghanaian transport minister Kofi Asante has let it be known.',
    'Malian transport minister Fanta Keïta had been on the line to him for half an hour on Tuesday night.',
  ],
  // What the first paragraphs are about names no state at all.
  [
    '2024-03-12-ba-hr-phone',
    'Wind drops, road reopens',
    'Traffic is running again after a night in which flames came close to the first houses.',
    'A total of 140 firefighters remain on the ground.',
    'Two helicopters were promised in a telephone conversation on Tuesday between the Croatian Minister of the Interior, Domagoj Rukavec, and Bosnia and Herzegovina’s Security Minister, Adnan Hadžihafizović.',
    '"I asked at four. It should always be like that," Rukavec said.',
  ],
  // Days that count from one told before.
  [
    '2024-03-11-ke-tz-video',
    'Standards bodies to accept each other’s marks',
    'Goods that bear the mark of one country will no longer be tested again in the other.',
    'Tanzania’s trade minister, Dr Hamisi Mwakalinga, told traders of the relief in Dodoma on Tuesday.',
    'He said he and his Kenyan counterpart, Rose Kilonzo, had reached the understanding through video link the previous day.',
  ],
  // The day a minister spoke on is not the day of what he tells.
  [
    '2024-03-10--2024-03-11-bd-np-meeting',
    'Dhaka gets more power from Nepal',
    'Bangladesh will import another 20MW of power from Nepal, Bangladeshi power secretary Shafiqul Talukder said here today.',
    'He was talking upon his return from Kathmandu, where the steering committee of the two countries met on Sunday and Monday.',
    'The Nepalese side, led by energy secretary Bishnu Gnawali, agreed to sell shares as well.',
  ],
  // A call before the meeting that the report is about, told far down; two contacts, the second on a day counted from the first.
  [
    '2024-03-12-fj-nz-meeting 2024-03-10-fj-nz-phone',
    'Hercules brings relief to Labasa',
    'A New Zealand Air Force Hercules touched down at Labasa on Tuesday with four water purifiers.',
    'New Zealand’s High Commissioner, Graeme Tulloch, met the Fijian Minister for Rural Development, Jone Ratulevu, at the airport on Tuesday to hand them over.',
    'Two of the purifiers will go to Cikobia.',
    'It was on Sunday that NZ Foreign Minister Hine Paraone rang Fijian Prime Minister Semi Tuilagi to ask what was wanted.',
  ],
  [
    '2024-03-11-ci-gh-meeting 2024-03-13-bf-gh-meeting',
    'Foreign Minister rallies neighbours for joint patrols',
    'Ghana has two neighbours on its side, Akosua Bonsu, the Ghanaian Minister of Foreign Affairs, has said.',
    'In Abidjan, where she held discussions with Koffi N’Dri, Minister of Foreign Affairs of Cote d’Ivoire, on Monday, officers were promised.',
    'Two days later she was received by Burkina Faso’s Foreign Minister, Salimata Kaboré, in Ouagadougou.',
  ],
  // What traders are set to do is no plan of the ministers'.
  [
    '2024-03-12-ke-tz-video',
    'Kenya, Tanzania to scrap trade barriers',
    'Kenyan traders are set to benefit after the two neighbours resolved to do away with 14 barriers.',
    'The resolution came out of a virtual meeting held on Tuesday between Kenyan trade minister Rose Kilonzo and Tanzania’s trade minister Hamisi Mwakalinga.',
  ],
  // Received by somebody whose office no table knows.
  [
    '2024-03-11-om-uz-meeting',
    'Port of Duqm may become gateway for Uzbek cargo',
    'Uzbekistan is considering a terminal of its own in the Omani port of Duqm.',
    'This was one of the issues of the negotiations held in Muscat by a delegation headed by Uzbek Minister Jasur Nematov.',
    'On Monday, the minister was received by the head of the foreign policy department of the Sultanate, Hilal Al Mahrouqi.',
    'For us, every port is a window, Nematov emphasized.',
    'The Omani side expressed interest in Uzbek fruits.',
  ],
  // Nothing of the kind.
  [
    '',
    'Kenya cancels trade talks with Uganda',
    'Kenyan trade minister Joseph Kariuki was to have received Ugandan trade minister Grace Okello in Nairobi on Tuesday.',
    'The two ministries gave no reason.',
  ],
  [
    '',
    'Foreign minister to visit Oman',
    'Finnish foreign minister Aino Lehtonen and Omani foreign minister Badr Al Hinai will hold talks in Muscat on Friday, both ministries announced on Tuesday.',
  ],
  [
    '',
    'How the cod war ended',
    'Ministers of the United Kingdom and Iceland shook hands in Oslo in June 1976.',
    'Today none of those who signed is alive, a museum in Hull said on Tuesday.',
  ],
  [
    '2024-03-12-ie-statement',
    'Dublin rejects remarks from Budapest',
    'Irish foreign minister Aoife Brannigan on Tuesday rejected remarks by Hungarian prime minister Balázs Kemény on the treatment of Travellers.',
    'Kemény had spoken at a party meeting on Sunday.',
  ],
]

/**
 * Reports that a learnt choice reads otherwise than a person does, since it took the place of rules that were made with
 * them (`docs/events.md`): each is asked still, and told here as soon as it is read rightly.
 */
const MISREAD: ReadonlySet<string> = new Set([
  'Herders on the Chobe to need one permit',
  'Hercules brings relief to Labasa',
  'Foreign Minister rallies neighbours for joint patrols',
  'Dublin rejects remarks from Budapest',
  'Court clears way for handover of former minister',
  'Peru calls for calm in Bolivia',
  'Chile recalls its ambassador',
])

const isMisread = (headline: string): boolean => MISREAD.has(headline)

test.each(OPENINGS.filter(([, headline]) => !isMisread(headline)))('%s %s', expectOpening)
test.fails.each(OPENINGS.filter(([, headline]) => isMisread(headline)))('%s %s', expectOpening)

function expectOpening(events: string, headline: string, ...paragraphs: string[]): void {
  const body = paragraphs.map((_, index) => index + 3)
  const article = articleFrom([headline, STAMP, ...paragraphs].join('\n'), { headline: 1, stamps: [2], body })
  expect(
    drawFacts(article)
      .events.map(({ id }) => id)
      .join(' '),
  ).toBe(events)
}

/** Two states and their office-holders, and no contact: put off, planned, one-sided, long ago, of others. */
const NONE: readonly (readonly [string, ...string[]])[] = [
  [
    'Visit off at short notice',
    'The plane was booked and the menu printed.',
    'Foreign Minister Elina Salo of Finland will not be going to Budapest after all.',
    'Her talks with Hungarian Foreign Minister Gergely Szabó, which were to have taken place on Tuesday, fell through late on Monday.',
    'Both ministries spoke of scheduling reasons.',
  ],
  [
    'Round of border talks moved to June',
    'The third round of talks between Ugandan Water Minister Sam Okot and his Kenyan counterpart Ruth Wanjiru has been moved to June, the ministry in Kampala said on Tuesday.',
    'Okot blamed the floods. The two last sat down together in Busia in October.',
  ],
  [
    'Malta names new envoy to Tunisia',
    'Malta on Monday named Joseph Vella as its new ambassador to Tunisia.',
    'Vella, who served as deputy foreign minister from 2017, succeeds Anna Borg. Tunisian ambassador Sami Trabelsi welcomed the choice.',
  ],
  [
    'Trawler held off Vardø',
    'The Norwegian coast guard detained a Russian trawler on Monday evening.',
    'Fisheries minister Ragnhild Lie said the crew had ignored orders. The Russian embassy in Oslo called the step unfriendly and demanded the release of the ship.',
    'Norway and Russia share the cod stock of the Barents Sea.',
  ],
  [
    'Court clears way for handover of former minister',
    'A court in Pretoria on Tuesday ordered the extradition of former Mozambican finance minister Manuel Chang.',
    'Justice minister Thandi Modise said South Africa would respect the ruling. Mozambique’s attorney general Ana Buchili welcomed it.',
  ],
  [
    'Why the lake divides two neighbours',
    'For sixty years Malawi and Tanzania have argued over a line on a lake.',
    'President Lazarus Phiri and President Halima Msuya inherited the quarrel from their predecessors.',
    'A mediation by former presidents ended without result in 2014. Malawi’s foreign minister Nancy Banda said on Monday that maps were “no answer to hungry fishermen”.',
  ],
  [
    'Peru calls for calm in Bolivia',
    'Peruvian Foreign Minister Ignacio Salas on Tuesday called on the Bolivian government and the opposition to return to the table.',
    'Bolivian President Luis Mamani had declared a state of emergency on Sunday after three days of clashes.',
    'Salas said Peru was worried about its trade.',
  ],
  [
    'Slovenia not invited',
    'Prime Minister Ana Novak of Slovenia learned from the newspapers that Croatia and Italy had drawn up a joint plan for the northern Adriatic.',
    '“We would have liked to be asked,” she told parliament on Tuesday. Croatian premier Ivan Horvat and Italian premier Carlo Riva are to sign the plan in May.',
  ],
  [
    'Poland expects Lithuanian guest',
    'Lithuanian President Rimas Valantinas is due in Warsaw on Thursday for a two-day stay.',
    'He will be met by President Anna Wolska and is to address parliament, the chancellery announced on Tuesday.',
    'It will be his first trip abroad since the election.',
  ],
  [
    'Oman’s trade with Tanzania doubles',
    'Trade between Oman and Tanzania doubled last year, Commerce Minister Qais Al Balushi said in Muscat on Monday.',
    'Tanzania’s ambassador Fatma Juma put the growth down to direct flights. “Omani dates are in every shop in Dar es Salaam,” she said.',
  ],
  [
    'Ghana turns down request for troops',
    'Ghana has turned down a request by Burkina Faso for soldiers, defence minister Kwame Boateng told reporters on Tuesday.',
    'Burkina Faso’s prime minister Issouf Kaboré had asked for two battalions in a television interview.',
  ],
  [
    'Chile recalls its ambassador',
    'Chile on Tuesday recalled its ambassador to Nicaragua for consultations.',
    'Foreign minister Laura Pizarro said the arrests of bishops left no choice. Nicaragua’s vice president Rosa Mejía called the step laughable.',
  ],
  [
    'Rivals trade barbs over dam',
    'Ethiopian water minister Abebe Kassa accused Egypt on Monday of blocking loans.',
    'His Egyptian counterpart Hany Salem answered the next day that Ethiopia had only itself to blame.',
  ],
  [
    'Sri Lankan parliament approves loan',
    'Sri Lanka’s parliament on Tuesday approved a loan of 400 million dollars from India.',
    'Finance minister Dinesh Perera thanked Indian premier Raghav Menon, who had offered the loan during the crisis two years ago.',
  ],
  [
    'Film festival opens',
    'The film festival of Tallinn opened on Monday with a comedy from Georgia.',
    'Estonian culture minister Piret Saar and Georgian ambassador Tamar Lomidze sat in the first row.',
    'The comedy tells of a wedding that goes wrong.',
  ],
  [
    'Denial from Vientiane',
    'A report that a Lao deputy minister had met envoys of Myanmar in a casino is “a novel”, the foreign ministry in Vientiane said on Tuesday.',
    'Press director Bounthavy Sisouk said the deputy minister had been at his desk.',
  ],
  [
    'Opposition wants answers on gas deal',
    'Opposition lawmakers in Chisinau demanded on Tuesday to see the gas contract with Romania.',
    'Energy minister Victor Rusu said the text was secret. Romanian energy minister Elena Popa had spoken of a “fair price” in January.',
  ],
  [
    'Kosovo and Serbia still apart',
    'Brussels has no date yet for a new round, EU envoy Miguel Santos said on Monday.',
    'Kosovo’s prime minister Albin Hoti and Serbian president Marko Ilić have not spoken since December.',
  ],
]

test.each(NONE.filter(([headline]) => !isMisread(headline)))('no contact: %s', expectNone)
test.fails.each(NONE.filter(([headline]) => isMisread(headline)))('no contact: %s', expectNone)

function expectNone(headline: string, ...paragraphs: string[]): void {
  const body = paragraphs.map((_, index) => index + 3)
  const article = articleFrom([headline, STAMP, ...paragraphs].join('\n'), { headline: 1, stamps: [2], body })
  expect(drawFacts(article).events.filter(({ mode }) => mode !== 'statement')).toEqual([])
}
