/** Articles that are lists: calendars, standings, recipes. */
import { describe, expect, it } from 'vitest'
import { pageOf } from '../src/extract/extract.ts'
import { entry, isListArticle, text } from '../src/extract/rules/body.ts'
import { applyRules } from '../src/extract/rules/rule.ts'

describe('an article that is a list', () => {
  const calendar = [
    'March 10: Interlagos',
    'April 8: Curitiba',
    'April 22: Velopark',
    'May 6: Londrina',
    'May 20: Tarumã',
  ]
  const prose = [
    'The council approved the plan for the railway, which had waited since spring, on Friday, and closed the session.',
    'The council rejected the plan for the harbour, which had waited since autumn, on Friday, and left for the summer.',
  ]
  const rolesOf = (lines: readonly string[]): (string | undefined)[] => {
    const page = pageOf({ source: 'x.txt', sha256: '', encoding: 'utf-8', text: lines.join('\n'), sidecar: null })
    const likely = lines.map(() => true)
    applyRules(page, [...(isListArticle(page, likely) ? [entry] : []), ...text])
    return page.labels.map((label) => label?.role)
  }

  it('keeps its entries', () => {
    expect(rolesOf(calendar)).toEqual(calendar.map(() => 'list'))
  })

  it('is none where prose prevails: such lines are links to others', () => {
    expect(rolesOf([...prose, ...calendar])).toEqual(['paragraph', 'paragraph', ...calendar.map(() => 'related')])
  })
})
