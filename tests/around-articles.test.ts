/** What dumps print around an article: menus on one line, authors' notes under a heading, notices, invitations to click. */
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract/extract.ts'

const body = [
  'The foreign ministers of the two countries met in the border town and agreed to reopen the railway.',
  'The first train will run in May, the host said after the talks, which lasted for more than three hours.',
  'Two bridges have to be repaired before that, and the customs house must be built anew on both sides.',
]

/** The roles and rules of the lines below an article, as "role rule". */
function labelsBelow(...below: string[]): string[] {
  const text = ['Ministers agree to reopen railway', ...body, ...below].join('\n')
  const { lines } = extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  return lines.slice(body.length + 1).map(({ role, rule }) => `${role} ${rule}`)
}

describe('a menu on one line', () => {
  const menu =
    'Hava Durumu Haberleri Dünya Haberleri Ekonomi Haberleri Yaşam Haberleri Teknoloji Haberleri Sağlık Haberleri Spor Haberleri Eğitim Haberleri Otomobil Haberleri Seyahat Haberleri'
  test('is words in a row that no sign parts', () => expect(labelsBelow(menu)).toEqual(['navigation word-row']))
  test('is no paragraph that breaks off', () => {
    const paragraph =
      'The ministers, who had not met for four years, agreed that customs officers of both countries would work in one building, and that the timetable would be published before the end of the'
    expect(labelsBelow(paragraph)).not.toEqual(['navigation word-row'])
  })
})

describe('what is told of an author below a heading', () => {
  const note = 'She lives in the border town with her family and has written four books on the railways of the region.'
  test.each(['About Lucía Gómez', 'About the author', 'Sobre Lucía Gómez', 'Über die Autorin', 'À propos de l’auteur'])(
    '%s',
    (heading) => expect(labelsBelow(heading, note)).toEqual(['footer about-author', 'footer about-author']),
  )
  test('but not what stands below another heading', () => {
    expect(labelsBelow('About the railway', note)).not.toContain('footer about-author')
  })
})

test.each([
  ['The material on this site may not be reproduced except with prior written permission.', 'legal copyright'],
  ['Clique na foto e veja as colunas do nosso repórter sobre as ferrovias da região!', 'prompt prompt'],
  ['Cliquez sur la photo pour voir toutes les images de la nouvelle ligne.', 'prompt prompt'],
  ['Dies ist eine maschinelle Übersetzung eines Artikels aus dem Englischen.', 'legal consent'],
  ['Wir und bis zu 223 Partner verarbeiten personenbezogene Daten auf diesem Gerät.', 'legal consent'],
  ['Nous et nos 812 partenaires stockons des informations sur votre appareil.', 'legal consent'],
  ['Aktuelle Nachrichten aufs Handy? Hier geht es zur neuen App.', 'prompt prompt'],
  ['Travellers wait for the first train at the border station. (Lucía Gómez/CBC)', 'caption caption'],
  ['The new customs house, seen from the northern side of the river. Supplied', 'caption caption'],
  ['Tüm hakları saklıdır.', 'legal rights-notice'],
  ['字体： 小 大 分享到：', 'share share'],
  ['Schriftgröße: klein mittel groß', 'share share'],
])('%s', (line, label) => expect(labelsBelow(line)).toEqual([label]))

describe('a run of lines that stands on the page again', () => {
  const menu = ['World', 'Asia', 'Business', 'Sport', 'Weather']
  const labelsOf = (lines: readonly string[]): string[] =>
    extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text: lines.join('\n'), sidecar: null }).lines.map(
      ({ role, rule }) => `${role} ${rule}`,
    )
  const page = (above: readonly string[], below: readonly string[]): string[] =>
    labelsOf([...above, 'Ministers agree to reopen railway', ...body, ...body.map((line) => `Then: ${line}`), ...below])

  test('is a menu, above and below', () => {
    const labels = page(menu, menu)
    expect([...labels.slice(0, 5), ...labels.slice(-5)]).toEqual(Array(10).fill('navigation repeated-run'))
  })

  test.each([
    ['in another order', menu, menu.toReversed()],
    ['of three lines', menu.slice(0, 3), menu.slice(0, 3)],
    ['printed again right below', [], [...menu, ...menu]],
    ['printed four times', [], [...menu, ...body, ...menu, ...body, ...menu, ...body, ...menu]],
  ])('but not %s', (_, above, below) => {
    expect(page(above, below)).not.toContain('navigation repeated-run')
  })
})
