/** Dates as news sites print them, each form with its reading; and what only looks like a date. */
import { describe, expect, test } from 'vitest'
import { findPrintedDates, type PrintedDate } from '../src/text/dates.ts'

const pad = (value: number | null, length = 2): string =>
  value === null ? '?'.repeat(length) : String(value).padStart(length, '0')

/** "2023-01-10 08:38 +08:00", with ? for what isn't printed and ~ where day and month may be the other way round. */
function show({ year, month, day, hour, minute, second, offset, ambiguous }: PrintedDate): string {
  const date = [pad(year, 4), pad(month), ...(day === null ? [] : [pad(day)])].join('-')
  const time = hour === null ? '' : ` ${pad(hour)}:${pad(minute)}${second === null ? '' : `:${pad(second)}`}`
  return `${ambiguous ? '~' : ''}${date}${time}${offset === null ? '' : ` ${offset}`}`
}

const read = (text: string): string => findPrintedDates(text).map(show).join(' | ')

test.each([
  ['Updated 08:38, 10-Jan-2023', '2023-01-10 08:38'],
  ['Updated: December 20, 2019 07:03 Xinhua', '2019-12-20 07:03'],
  ['Updated: 2007-04-27 10:41', '2007-04-27 10:41'],
  ['10:31 UTC+8, 2023-01-10       0', '2023-01-10 10:31 +08:00'],
  ['·\u00a02022-03-31\u00a0·\u00a0Source: Xinhua', '2022-03-31'],
  ['Xinhua) 10:57, October 28, 2022', '2022-10-28 10:57'],
  ['09-09-2016 10:29 BJT', '2016-09-09 10:29 +08:00'],
  ['发布时间:2019-12-19 15:16:33', '2019-12-19 15:16:33'],
  ['18:09 October 19, 2023', '2023-10-19 18:09'],
  ['Published : Oct. 18, 2023 - 19:45', '2023-10-18 19:45'],
  ['Written: 2023-09-22 09:58:01Updated: 2023-09-22 10:11:12', '2023-09-22 09:58:01 | 2023-09-22 10:11:12'],
  ['10:28 JST, February 19, 2023', '2023-02-19 10:28 +09:00'],
  ['18 Jul 2022 09:07:33 GMT9', '2022-07-18 09:07:33 +09:00'],
  ['8 Aug. 10:00 (UTC+3 MSK)', '????-08-08 10:00 +03:00'],
  ['17 July 202018:33', '2020-07-17 18:33'],
  ['11:15 08.09.2020', '2020-09-08 11:15'],
  ['23:14 GMT 28.07.2022', '2022-07-28 23:14 +00:00'],
  ['APP Published 11 Jan, 2023 05:53am', '2023-01-11 05:53'],
  ['Published August 28, 2021 - Updated August 28, 2021 07:55pm', '2021-08-28 | 2021-08-28 19:55'],
  ['Updated: 16 Mar 2023, 10:28 PM IST', '2023-03-16 22:28 +05:30'],
  ['8:29 a.m. ET, April 25, 2019', '2019-04-25 08:29 -04:00'],
  ['January 5, 2021 at 12:05 AM ET', '2021-01-05 00:05 -05:00'],
  ['# 25 April 2019 10:08 (UTC +04:00)', '2019-04-25 10:08 +04:00'],
  ['Friday, May 13th 2016 - 05:42 UTC', '2016-05-13 05:42 +00:00'],
  ['Tue 11th February 2020 | 09:04 PM', '2020-02-11 21:04'],
  ['22 January 2023 - 19:29 Luyolo Mkentane', '2023-01-22 19:29'],
  ['Associated PressApril 28, 2023 GMT', '2023-04-28'],
  ['-Aktualisiert am 28.04.2023-19:20', '2023-04-28 19:20'],
  ['06. 01. 2026, 14:59 Uhr', '2026-01-06 14:59'],
  ['2023-01-10T10:31:05+08:00', '2023-01-10 10:31:05 +08:00'],
  ['2023-01-10T10:31:05.123Z', '2023-01-10 10:31:05 +00:00'],
  [' date 2022-10-28 ', '2022-10-28'],
  [' date 2023-01 ', '2023-01'],
])('%s', (text, wanted) => expect(read(text)).toBe(wanted))

test.each([
  ['de', 'Montag, 9. Januar 2023 um 14:05 Uhr', '2023-01-09 14:05'],
  ['fr', 'le 9 janvier 2023 à 08h46', '2023-01-09 08:46'],
  ['es', '9 de enero de 2023 10:30', '2023-01-09 10:30'],
  ['pt', '9 de março de 2023', '2023-03-09'],
  ['it', '30 marzo 2022 a', '2022-03-30'],
  ['ru', '19:24, 18 сентября 2023', '2023-09-18 19:24'],
  ['tr', '9 Ocak 2023 15:20', '2023-01-09 15:20'],
  ['ar', 'هافانا، 08 يناير/كانون الثاني 2020', '2020-01-08'],
  ['ar, own digits', '٩ يناير ٢٠٢٣', '2023-01-09'],
  ['ar, weekday and label', 'تاريخ النشر : الثلاثاء 02:55 14-4-2026', '2026-04-14 02:55'],
  ['ja', '2024年12月3日 23時17分', '2024-12-03 23:17'],
  ['zh', '新华社北京12月19日电', '????-12-19'],
  ['ko', '2023년 1월 9일 오후 3시 30분', '2023-01-09 15:30'],
  ['ko, dots', '2023. 1. 10. 10:31', '2023-01-10 10:31'],
  ['id', '9 Agustus 2023', '2023-08-09'],
  ['nl', '9 maart 2023', '2023-03-09'],
  ['sv', '9 augusti 2023', '2023-08-09'],
  ['da', '9. oktober 2023', '2023-10-09'],
  ['vi', 'Ngày 9 tháng 1 năm 2023', '2023-01-09'],
])('in %s', (_, text, wanted) => expect(read(text)).toBe(wanted))

describe('the order of day and month', () => {
  test.each([
    ['07/22/2022 - 04:01', '2022-07-22 04:01', 'a number above 12'],
    ['27/01/2024', '2024-01-27', 'a number above 12'],
    ['03/03/2023', '2023-03-03', 'both the same'],
    ['03/10/23 9:55 AM ET', '~2023-03-10 09:55 -05:00', 'nothing: marked'],
    ['03-12-2009 08:10', '~2009-12-03 08:10', 'nothing: marked'],
    ['03-12-2009 and 25-12-2009', '2009-12-03 | 2009-12-25', 'the date beside it'],
    ['Tuesday, 02/04/2020', '2020-02-04', 'the weekday'],
    ['Thursday, 02/04/2020', '2020-04-02', 'the weekday'],
  ])('%s is settled by %3$s', (text, wanted) => expect(read(text)).toBe(wanted))
})

test.each([
  '33m ago, 2 days ago, 1 month ago 20',
  'Copyright 2019 © Shanghai Daily',
  'she may 5 times; march 12 people; 10 out of 12; won 3 set',
  'version 10.1.20.3, phone 010-65-1234, open 24/7/365, the 2011-12 season',
  'https://example.org/2023/01/10/story.html',
  '29 February 2023, 31 April 2022, 2023-13-40',
  'since March',
])('no date in: %s', (text) => expect(findPrintedDates(text)).toEqual([]))

test('offsets take in the time and the zone, and nothing else', () => {
  const text = 'Updated 08:38 UTC+8, 10-Jan-2023 by CGTN'
  expect(findPrintedDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['08:38 UTC+8, 10-Jan-2023'])
})

test('takes time in proportion to the text, whatever it is', () => {
  for (const unit of ['1 ', '12:', '2023-', 'May ', '10 Jan ', '1.', '(', ' ', '01/', 'May', '10-Jan-']) {
    const started = performance.now()
    findPrintedDates(unit.repeat(30_000 / unit.length))
    expect(performance.now() - started, unit).toBeLessThan(5000)
  }
}, 60_000)
