/** Lines at a page's top that name the site and its parts, and the headline below them. */
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.ts'
import { namesSite } from '../src/extract/site-lines.ts'

describe('a line that names the site or its parts', () => {
  it.each([
    'News | Politics | Business | Culture',
    'Inicio  Gobierno  Sociedad  Deportes',
    'GOVERNMENT OF KIRIBATI',
    'Ministry of Foreign Affairs and Foreign Trade',
    'Department of Foreign Affairs, Trade and Development',
    "Ministère de l'Europe et des Affaires étrangères",
    'Ministerio de Relaciones Exteriores y Movilidad Humana',
    'Bundesministerium für Umwelt und Naturschutz',
    'وزارة الخارجية',
    'Tongan National News Agency',
    'Agencia Andina de Noticias',
    'Вестник – новости Алтая',
    'The coast’s only weekly',
    'Republic of Botswana - Government portal',
    'Home News Sport',
    'Home Wirtschaft International-Business',
  ])('%s', (line) => expect(namesSite(line)).toBe(true))

  it.each([
    'Ministry of Defence denies a report on the border',
    'Government of Kiribati signs fisheries pact',
    'Ministère des Transports : la grève est levée',
    'Правительство одобрило новый договор',
    '外交部发言人：要求停止侵权活动',
    'وزارة الخارجية تستدعي السفير',
    'Opinion | The bridge nobody asked for',
    'Sold: the islands last newspaper',
    'World Health News in Brief Tells Old Stories',
    'News of the world economy reaches the village by radio',
  ])('not: %s', (line) => expect(namesSite(line)).toBe(false))
})

const body = [
  'The ferry to the outer islands will sail again in May, once the pier that the storm took away has been built anew.',
  'The minister of transport told reporters on Friday that the work had cost nine million and taken eleven months.',
  'Villagers had crossed the lagoon in canoes, and three of them had drowned, the head of the harbour said.',
]

/** The headline of a page with these lines above its text. */
function headlineBelow(...top: readonly string[]): string | undefined {
  const text = [...top, ...body].join('\n')
  const { lines } = extract({ source: 'x.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  return lines.find(({ role }) => role === 'headline')?.repaired.text
}

describe('the headline', () => {
  const headline = 'Ferry to the outer islands back in May'

  it.each([
    ['GOVERNMENT OF KIRIBATI', 'Ministry of Transport and Outer Islands', 'Home | The Ministry | News Room | Contact'],
    ['Kiribati Islands News Agency', 'Politics  Economy  Outer Islands  Sport'],
    ['The outer islands’ only weekly', 'News | Islands | Ferry times'],
  ])('stands below the site’s names: %s', (...top) =>
    expect(headlineBelow(...top, headline, '5 March 2024')).toBe(headline),
  )

  it.each([
    [`News » ${headline}`, headline],
    [`World › Africa › ${headline}`, headline],
    [`Ferries » ${headline}`, `Ferries » ${headline}`],
  ])('has no way down to it before it: %s', (line, title) => expect(headlineBelow(line, '5 March 2024')).toBe(title))

  it('may be named like a site where no other line is there', () => {
    expect(headlineBelow('Ministry of Transport and Outer Islands', '5 March 2024')).toBe(
      'Ministry of Transport and Outer Islands',
    )
  })
})
