/** Which readings of different reports are one event: what one leaves open another tells; what contradicts stays apart. */
import { describe, expect, test } from 'vitest'
import { joinedEvents, withEvents } from '../src/archive/event-identity.ts'
import { collectEvents } from '../src/archive/events.ts'
import type { Article, EventMode, NewsEvent } from '../src/model.ts'
import { plainArticle } from './plain-article.ts'

/** `2023-03-06 DE PL meeting` as a report's event. */
function eventOf(text: string): NewsEvent {
  const [date = '', ...rest] = text.split(' ')
  const [mode, countries] = [rest.at(-1) as EventMode, rest.slice(0, -1)]
  const id = [date.replace('/', '--'), ...countries.map((code) => code.toLowerCase()), mode].join('-')
  const precision = date.length === 7 ? ('month' as const) : ('day' as const)
  return { id, date, precision, countries, mode, place: null, paragraphs: [1] }
}

/** A report for each list of events. */
const reportsOf = (...lists: readonly (readonly string[])[]): Article[] =>
  lists.map((events, index) => plainArticle(`report-${index}`, { events: events.map(eventOf) }))

const joinsOf = (...lists: readonly (readonly string[])[]): string[] =>
  [...joinedEvents(reportsOf(...lists))].map(([id, whole]) => `${id} = ${whole}`)

describe('one event', () => {
  test.each([
    ['talks whose medium one report leaves open', '2023-03-06 DE PL other', '2023-03-06 DE PL phone'],
    ['a visit of which another tells the talks', '2023-03-06 DE PL visit', '2023-03-06 DE PL meeting'],
    ['a month of which another tells the day', '2023-03 DE PL meeting', '2023-03-06 DE PL meeting'],
    ['a day of which another tells the range', '2023-03-07 DE PL meeting', '2023-03-06/2023-03-08 DE PL meeting'],
    ['a day of a range over the end of a month', '2023-04-01 DE PL other', '2023-03-31/2023-04-02 DE PL meeting'],
  ])('%s', (_, open, whole) => {
    expect(joinsOf([open], [whole])).toEqual([`${eventOf(open).id} = ${eventOf(whole).id}`])
  })

  test('in two steps: neither medium nor day', () => {
    const joins = joinsOf(['2023-03 DE PL other'], ['2023-03-06 DE PL other'], ['2023-03-06 DE PL phone'])
    expect(joins).toContain('2023-03-06-de-pl-other = 2023-03-06-de-pl-phone')
  })
})

describe('apart', () => {
  test.each([
    ['another medium', ['2023-03-06 DE PL phone'], ['2023-03-06 DE PL meeting']],
    ['the day after', ['2023-03-06 DE PL phone'], ['2023-03-07 DE PL phone']],
    ['another pair', ['2023-03-06 DE PL other'], ['2023-03-06 DE FR phone']],
    ['what one report tells apart', ['2023-03-06 DE PL other', '2023-03-06 DE PL phone'], ['2023-03-06 DE PL phone']],
    ['two that fit', ['2023-03 DE PL phone'], ['2023-03-06 DE PL phone', '2023-03-09 DE PL phone']],
    ['what one country did', ['2023-03-06 DE other'], ['2023-03-06 DE phone']],
  ])('%s', (_, one, other) => expect(joinsOf(one, other)).toEqual([]))
})

test('the report keeps its reading; the archive has the whole one', () => {
  const reports = reportsOf(['2023-03-06 DE PL other'], ['2023-03-06 DE PL phone'])
  const joined = joinedEvents(reports)
  const articles = reports.map((report) => withEvents(report, joined))
  expect(articles.map(({ events }) => events.map(({ id, mode }) => `${id} ${mode}`))).toEqual([
    ['2023-03-06-de-pl-phone other'],
    ['2023-03-06-de-pl-phone phone'],
  ])
  const events = collectEvents(articles)
  expect(events.map(({ id, mode, reports: told }) => [id, mode, told.length])).toEqual([
    ['2023-03-06-de-pl-phone', 'phone', 2],
  ])
})
