/** English persons whose office and country stand apart from the name, all invented → name, office and country as the record has them. */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { articleFrom } from './extracted-article.ts'

/** "Name | office | country" of each person, and the paragraphs. */
const PEOPLE: readonly (readonly [string, ...string[]])[] = [
  // The full name without an office, the family name with one.
  [
    'Jackline Cherotich | Deputy President | KE; Chikondi Mbewe | President | MW',
    'Rain marked the beginning of Chikondi Mbewe’s time in the palace.',
    'Kenyan Deputy President Jackline Cherotich was among the guests.',
    'Malawi President Mbewe thanked them.',
  ],
  // A portfolio told as a list, and letters behind a name.
  [
    'Rose Nyambura Kilonzo | Cabinet Secretary for Investments, Trade and Industry | KE; Hamisi Mwakalinga | Minister for Industry and Trade | TZ',
    'The meeting was held between the Cabinet Secretary for Investments, Trade and Industry Rose Nyambura Kilonzo and Tanzania’s Minister for Industry and Trade Hamisi Mwakalinga.',
  ],
  [
    'Donal Keaveney | Tánaiste and Minister for Foreign Affairs | IE',
    'The Tánaiste and Minister for Foreign Affairs, Donal Keaveney TD, met the press.',
  ],
  // Offices of parliaments, and an envoy by the city he is in.
  [
    'Tevita Lavaki | Opposition whip | null; Agnes Lyimo | Director General | null; Marlène Kartodikromo | ambassador | null',
    'Opposition whip Tevita Lavaki was heard.',
    'On her part, Director General Agnes Lyimo spoke of marks.',
    'The ambassador in Georgetown, Marlène Kartodikromo, had been called in.',
  ],
  // Who leads a side is of that side; what he is there is no part of his office.
  [
    'Bishnu Raj Gnawali | Energy Secretary | NP',
    'The Nepalese side, led by Energy Secretary Bishnu Raj Gnawali, agreed.',
  ],
  [
    'Jasur Nematov | Investment Minister | null',
    'The team’s leader, Investment Minister Jasur Nematov, asked for a quay.',
  ],
  // Of the two states told of he has the one that the other in his sentence hasn't.
  [
    'Trevor Ramnauth | Minister of Foreign Affairs | GY; Marlène Kartodikromo | ambassador | SR; Desmond Forde | Opposition Leader | GY',
    'Fishermen remain behind bars in spite of a rebuke delivered by Guyana.',
    'Minister of Foreign Affairs Trevor Ramnauth gave the Surinamese ambassador, Marlène Kartodikromo, a note.',
    'Opposition Leader Desmond Forde called it belated.',
  ],
  // The report names no third state, and this one again and again.
  [
    'Donal Keaveney | foreign minister | IE; Andreas Hadjistephanou | Minister | CY',
    'Officials will be sent to Nicosia ahead of the Cypriot presidency of the Council.',
    'Irish foreign minister Donal Keaveney met with Minister Andreas Hadjistephanou.',
    'There was lunch.',
    'Cyprus joined in 2004.',
  ],
  // An office no table knows, by the body of a state behind it.
  [
    'Shafiqul Haque Talukder | top bureaucrat in Bangladesh’s power division | BD',
    'The line is old, said Shafiqul Haque Talukder, the top bureaucrat in Bangladesh’s power division.',
  ],
  ['', 'Milk is dear, said Erick Solano, a farmer in Panama’s highlands.'],
  // Titles end no sentence.
  ['Jane Doe | Prime Minister | NZ', 'New Zealand Prime Minister the Rt. Hon. Jane Doe signed it.'],
  // The full name, then the office alone.
  [
    'Sushila Bhattarai | foreign minister | NP',
    'It took Sushila Bhattarai twenty minutes to read the names.',
    'There were fourteen, and Nepal’s foreign minister read them aloud.',
    'Bhattarai said she would come again.',
  ],
  // The same office of other states.
  [
    'Andreas Hadjistavrou | foreign minister | CY; Clint Bonavia | – | MT; Helena Sarmento | – | PT',
    'Cypriot foreign minister Andreas Hadjistavrou, Malta’s Clint Bonavia and Portugal’s Helena Sarmento want a ship.',
  ],
  [
    'Andreas Hadjistavrou | head of diplomacy | CY; Clint Bonavia | head of diplomacy | MT',
    'She won over Andreas Hadjistavrou and Clint Bonavia, the heads of diplomacy of Cyprus and Malta.',
  ],
  // A counterpart from a capital; a given name that is a title; titles of honour; the country named before.
  ['Andreas Hadjistavrou | – | CY', 'The two dined with their counterpart from Nicosia, Andreas Hadjistavrou.'],
  [
    'Sultan bin Jassim Al Mohannadi | Minister of State for Foreign Affairs | QA',
    'Qatari Minister of State for Foreign Affairs Sultan bin Jassim Al Mohannadi took the letter.',
  ],
  [
    'Kofi Agyemang-Duah | Minister for Foreign Affairs | GH',
    'The Honourable Kofi Agyemang-Duah, Minister for Foreign Affairs, signed for Ghana.',
  ],
  [
    'Fahad Al-Rashidi | labour minister | KW',
    'Kuwait proved harder. Yesterday the country’s labour minister, Fahad Al-Rashidi, spoke of road accidents.',
  ],
  [
    'Selma Haufiku | Minister of Works | NA; Tebogo Moatlhodi | Minister of Works | BW',
    'The Namibian delegation was headed by the Minister of Works, Hon. Selma Haufiku, whereas that of Botswana was headed by Hon. Dr Tebogo Moatlhodi, Minister of Works.',
  ],
]

test.each(PEOPLE)('%s', (people, ...paragraphs) => {
  const body = paragraphs.map((_, index) => index + 3)
  const article = articleFrom(['–', '2024-03-13 18:00', ...paragraphs].join('\n'), { headline: 1, stamps: [2], body })
  const found = drawFacts(article).people.map(({ name, role, country }) => `${name} | ${role ?? '–'} | ${country}`)
  expect(found.join('; ')).toBe(people)
})
