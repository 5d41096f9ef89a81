/** Damage that isn't a line's own: scripts between paragraphs, sentences told twice, letters lost for good. */
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.ts'
import { findLostLetters } from '../src/text/lost-letters.ts'

const lead = 'The harbour council voted on Thursday to keep the night ferry running for another two years.'
const second = 'The ferry carries four hundred passengers a night, most of them on their way to the fish market.'
const third = 'Two members of the council voted against it and left the hall before the meeting was over.'
const fourth =
  'The mayor said after the vote that the ferry would leave the old pier at midnight, as it has for forty years.'

function labels(...texts: readonly string[]): string[] {
  const document = { source: 'x', sha256: '', encoding: 'utf-8', text: texts.join('\n'), sidecar: null }
  return extract(document).lines.map(({ role, rule }) => `${role} ${rule}`)
}

describe('lines no reader ever saw', () => {
  it.each([
    ['script-text', '__ATA.cmd.push(function() {'],
    ['script-text', 'googletag.cmd.push(function () { googletag.display("div-1"); });'],
    ['script-text', '(function(d, s, id) {'],
    ['script-text', '!function(e){"use strict"}(window);'],
    ['script-text', 'var adSlot = "top";'],
    ['script-text', 'if (window.ads) {'],
    ['script-text', '});'],
    ['script-text', '<!-- Begin comScore Tag -->'],
    ['script-text', '{"@context":"https://schema.org","@type":"NewsArticle"}'],
    ['style-text', '.jrwZqm{display:block;margin:0}'],
    ['style-text', '#story > p, .lead { color: #333; }'],
    ['style-text', '@media (max-width: 600px) {'],
    ['image-data', 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDov'],
    ['image-data', 'data:image/s3,"s3://crabby-images/1/2"'],
    ['image-data', '---|---|'],
    ['filler', 'xxxxxxxxxxxx'],
  ])('leaves out by %s: %s', (rule, text) => {
    expect(labels(lead, text, second)[1]).toBe(`unknown ${rule}`)
  })

  it('leaves out the name of an icon where it stands twice', () => {
    const icon = 'An icon of a paper envelope.'
    expect(labels(icon, lead, second, icon)).toEqual([
      'navigation icon-text',
      'paragraph reader',
      'paragraph reader',
      'navigation icon-text',
    ])
  })

  it.each([
    'Amazon.com (the company) said on Monday that it would open two more stores in the harbour.',
    'If (and only if) the council agrees, the ferry will run for another year, the chairman said.',
    'The function returns {nothing} at all, the engineers found when they read the code of the ferry.',
    'For {{name}} the letter had no words, since the harbour office had forgotten to fill in the form.',
    'Let us be honest: window seats were never the reason why people took the night ferry.',
    'An icon of the Virgin was carried through the streets of the harbour on Sunday evening.',
    'Data: image rights are sold for a third of what they brought in ten years ago, the union says.',
  ])('keeps prose: %s', (text) => {
    expect(labels(lead, text, second)[1]).toBe('paragraph reader')
  })
})

describe('a paragraph told twice', () => {
  it('stays at its first place', () => {
    expect(labels(lead, second, third, second).at(-1)).toBe('duplicate said-before')
  })

  it('stays at its later place where the first stands before the lead', () => {
    const told = labels('10 February 2023', third, lead, second, third, fourth)
    expect([told[1], told[4]]).toEqual(['duplicate said-again-below', 'paragraph reader'])
    const short = labels('10 February 2023', third, lead, second, third)
    expect([short[1], short[4]]).toEqual(['duplicate said-again-below', 'paragraph reader'])
  })

  it('is no sentence before the lead where it is printed twice in a row', () => {
    const [first, again] = labels(third, third, lead, second)
    expect(first).not.toContain('said-again-below')
    expect(again).toBe('duplicate said-before')
  })
})

describe('findLostLetters', () => {
  const french = 'Les Affaires trangres ont annonc que le ministre se rendra en visite dans la capitale. '

  it('tells accents that are missing throughout', () => {
    expect(findLostLetters(french.repeat(10), 'fr')).toMatch(/^no accented letter in \d+ letters of fr/)
  })

  it('says nothing of a short text, of one with an accent, and of English', () => {
    expect(findLostLetters(french, 'fr')).toBeNull()
    expect(findLostLetters(`${french.repeat(10)} été`, 'fr')).toBeNull()
    expect(findLostLetters(lead.repeat(20), 'en')).toBeNull()
  })

  it('counts letters that were replaced', () => {
    expect(findLostLetters('Caf\ufffd au lait', 'fr')).toMatch(/: 1$/)
  })
})
