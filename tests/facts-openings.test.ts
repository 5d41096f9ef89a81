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

test.each(OPENINGS)('%s %s', (events, headline, ...paragraphs) => {
  const body = paragraphs.map((_, index) => index + 3)
  const article = articleFrom([headline, STAMP, ...paragraphs].join('\n'), { headline: 1, stamps: [2], body })
  expect(
    drawFacts(article)
      .events.map(({ id }) => id)
      .join(' '),
  ).toBe(events)
})
