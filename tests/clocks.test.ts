/** The stamps news sites print, each on a page of its own: which clock they tell, and which are no clock of the article's. */
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract/extract.ts'
import { readClocks } from '../src/facts/clocks.ts'
import { drawFacts } from '../src/facts/facts.ts'

const lead = 'The foreign ministers of the two countries met in the border town and agreed to reopen the railway.'
const more = 'The first train will run in May, the host said after the talks, which lasted for more than three hours.'

interface Parts {
  readonly above?: readonly string[]
  readonly stamps?: readonly string[]
  readonly lead?: string
  readonly below?: readonly string[]
}

/** "2023-01-10T08:38" or "2023-01-10T08:38 / 2023-01-11": published, then updated. */
function clocksOf({ above = [], stamps = [], lead: opening = lead, below = [] }: Parts): string {
  const text = [...above, 'Ministers agree to reopen railway', ...stamps, opening, more, ...below].join('\n')
  const extraction = extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  if (extraction.kind !== 'article') throw new Error(extraction.detail)
  const { published, updated } = readClocks(extraction.article)
  return [published ?? '-', ...(updated === null ? [] : [updated])].join(' / ')
}

test.each([
  ['Updated 08:38, 10-Jan-2023', '- / 2023-01-10T08:38'],
  ['Updated: December 20, 2019 07:03 Xinhua', '- / 2019-12-20T07:03'],
  ['10:31 UTC+8, 2023-01-10       0', '2023-01-10T10:31+08:00'],
  ['·\u00a02022-03-31\u00a0·\u00a0Source: Xinhua News Agency', '2022-03-31'],
  ['Xinhua) 10:57, October 28, 2022', '2022-10-28T10:57'],
  ['09-09-2016 10:29 BJT', '2016-09-09T10:29+08:00'],
  ['发布时间:2019-12-19 15:16:33', '2019-12-19T15:16:33'],
  ['18:09 October 19, 2023', '2023-10-19T18:09'],
  ['Published : Oct. 18, 2023 - 19:45', '2023-10-18T19:45'],
  ['Written: 2023-09-22 09:58:01Updated: 2023-09-22 10:11:12', '2023-09-22T09:58:01 / 2023-09-22T10:11:12'],
  ['10:28 JST, February 19, 2023', '2023-02-19T10:28+09:00'],
  ['18 Jul 2022 09:07:33 GMT9', '2022-07-18T09:07:33+09:00'],
  ['17 July 202018:33', '2020-07-17T18:33'],
  ['11:15 08.09.2020', '2020-09-08T11:15'],
  ['19:24, 18 сентября 2023', '2023-09-18T19:24'],
  ['APP Published 11 Jan, 2023 05:53am', '2023-01-11T05:53'],
  ['Published August 28, 2021 - Updated August 28, 2021 07:55pm', '2021-08-28 / 2021-08-28T19:55'],
  ['Updated on Apr 01, 2022 02:29 PM IST', '- / 2022-04-01T14:29+05:30'],
  ['Updated: 11-04-2023 13:40 IST | Created: 10-04-2023 13:40 IST', '2023-04-10T13:40+05:30 / 2023-04-11T13:40+05:30'],
  ['by Jane Doe - 03/14/23 9:55 AM ET', '2023-03-14T09:55-04:00'],
  ['Updated: 11:19pm, 9 Jan, 2023', '- / 2023-01-09T23:19'],
  ['Jan 17, 2023, 1:36 PM', '2023-01-17T13:36'],
  ['# 25 April 2019 10:08 (UTC +04:00)', '2019-04-25T10:08+04:00'],
  ['Tue 11th February 2020 | 09:04 PM', '2020-02-11T21:04'],
  ['22 January 2023 - 19:29 Luyolo Mkentane', '2023-01-22T19:29'],
  ['تاريخ النشر : الثلاثاء 02:55 14-4-2026', '2026-04-14T02:55'],
  ['"datePublished":"2023-01-10T10:31:05+08:00"', '2023-01-10T10:31:05+08:00'],
  ['2023-01-09 23:00', '2023-01-09T23:00'],
  ['Source: Xinhua | 03-12-2009 08:10', '2009-12-03T08:10'],
  ['16:14 January 02, 2023', '2023-01-02T16:14'],
  ['23:14 GMT 28.07.2022', '2022-07-28T23:14+00:00'],
  ['Published 11 Jan, 2023 05:53am Print 2024-12-04', '2023-01-11T05:53'],
  ['1 min read . Updated: 16 Mar 2023, 10:28 PM IST', '- / 2023-03-16T22:28+05:30'],
  ['8:29 a.m. ET, April 25, 2019', '2019-04-25T08:29-04:00'],
  ['Friday, May 13th 2016 - 05:42 UTC', '2016-05-13T05:42+00:00'],
  ['20.05.2020 - 09:24', '2020-05-20T09:24'],
  ['07/22/2022 - 04:01', '2022-07-22T04:01'],
  ['27/01/2024', '2024-01-27'],
  ['30 marzo 2022 a', '2022-03-30'],
  ['MENAFN31052024000045011167ID1108280000', '2024-05-31'],
])('%s', (stamp, wanted) => expect(clocksOf({ stamps: [stamp] })).toBe(wanted))

/** As newspapers of many countries print them, offsets aside. */
test.each([
  ['Tue 9 Jan 2024 10.31 GMT', '2024-01-09T10:31'],
  ['Last modified on Tue 9 Jan 2024 12.00 GMT', '- / 2024-01-09T12:00'],
  ['Updated 10:31 AM EST, Mon January 9, 2023', '- / 2023-01-09T10:31'],
  ['Published 10:31 AM EST, Mon January 9, 2023', '2023-01-09T10:31'],
  ['January 9, 20239:12 AM UTCUpdated 2 hours ago', '2023-01-09T09:12'],
  ['January 9, 2023 9:12 AM GMT+1', '2023-01-09T09:12'],
  ['Jan. 9, 2023, 5:31 a.m. ET', '2023-01-09T05:31'],
  ['09.01.2023, 10.31 Uhr', '2023-01-09T10:31'],
  ['09.01.2023, 10.31 Uhr • aus SPIEGEL 3/2023', '2023-01-09T10:31'],
  ['Publié le 09 janvier 2023 à 10h31, modifié le 10 janvier 2023 à 12h00', '2023-01-09T10:31 / 2023-01-10T12:00'],
  ['Publié le 19/01/2023 à 10:31, mis à jour le 20/01/2023 à 12:00', '2023-01-19T10:31 / 2023-01-20T12:00'],
  ['Madrid - 09 ene 2023 - 10:31CET', '2023-01-09T10:31'],
  ['9 gennaio 2023 (modifica il 10 gennaio 2023 | 10:31)', '2023-01-09 / 2023-01-10T10:31'],
  ['09 Gennaio 2023 alle 10:31', '2023-01-09T10:31'],
  ['Publisert 9. jan. 2023 kl. 10:31', '2023-01-09T10:31'],
  ['9.1.2023 10:31Päivitetty 10.1.2023 11:02', '2023-01-09T10:31 / 2023-01-10T11:02'],
  ['TNN / Jan 9, 2023, 10:31 IST', '2023-01-09T10:31'],
  ['Haberin Giriş: 09.01.2023 - 10:31Son Güncelleme: 10.01.2023 - 11:00', '2023-01-09T10:31 / 2023-01-10T11:00'],
  ['Oluşturulma Tarihi: Ocak 09, 2023 10:31', '2023-01-09T10:31'],
  ['Data utworzenia: 9 stycznia 2023, 10:31', '2023-01-09T10:31'],
  ['9. 1. 2023 10:31|Aktualizováno 10. 1. 2023', '2023-01-09T10:31 / 2023-01-10'],
  ['9 de Janeiro de 2023, 10:31 actualizado às 12:00', '2023-01-09T10:31'],
  ['19/01/2023 10h31 Atualizado há 2 anos', '2023-01-19T10:31'],
  ['9.jan.2023 às 10h31', '2023-01-09T10:31'],
  ['19/01/2023 10:31 Actualizado al 20/01/2023 11:00', '2023-01-19T10:31 / 2023-01-20T11:00'],
  ['JANUARY 9, 2023 10:31', '2023-01-09T10:31'],
  ['Published On 9 Jan 20239 Jan 2023', '2023-01-09'],
  ['Mon Jan 9, 2023 10:31 AM Last update on: Tue Jan 10, 2023 12:00 PM', '2023-01-09T10:31 / 2023-01-10T12:00'],
  ['প্রকাশ: ০৯ জানুয়ারি ২০২৩, ১০: ৩১', '2023-01-09T10:31'],
  ['Monday, January 09, 2023 - updated on January 10, 2023', '2023-01-09 / 2023-01-10'],
  ['毎日新聞 2023/1/9 10:31（最終更新 1/9 11:00）', '2023-01-09T10:31'],
  ['Published on 19/01/2023 - 10:31 GMT+1•Updated 12:00', '2023-01-19T10:31'],
  ['Innlent | mbl | 9.1.2023 | 10:31', '2023-01-09T10:31'],
  ['9. jan 2023 kl. 10.31', '2023-01-09T10:31'],
  ['Publicerad 2023-01-09 10.31', '2023-01-09T10:31'],
  ['Stand: 09.01.2023 10:31 Uhr', '2023-01-09T10:31'],
  ['Erstellt: 09.01.2023Aktualisiert: 10.01.2023, 10:31 Uhr', '2023-01-09 / 2023-01-10T10:31'],
  ['9. Januar 2023 - 10:31 Uhr Von Anna Muster', '2023-01-09T10:31'],
  ['09.01.23 10:31', '2023-01-09T10:31'],
  ['入力 : 2023.01.09 10:31 | 修正 2023.01.10 11:00', '2023-01-09T10:31 / 2023-01-10T11:00'],
  ['기사입력 2023-01-09 10:31:00', '2023-01-09T10:31:00'],
  ['2023.01.09 10:31 최종수정 2023.01.10 11:00', '2023-01-09T10:31 / 2023-01-10T11:00'],
  ['2023-01-09 10:31 聯合報 記者 王小明', '2023-01-09T10:31'],
  ['Kamis, 19 Jan 2023 10:31 WIB', '2023-01-19T10:31'],
  ['Rabu 18 Januari 2023, 10:31 WIB', '2023-01-18T10:31'],
  ['Thứ năm, 19/1/2023 - 10:31', '2023-01-19T10:31'],
  ['19/01/2023 10:31 GMT+7', '2023-01-19T10:31'],
  ['Опубликовано: 9 января 2023, 10:31Обновлено: 10 января 2023, 11:00', '2023-01-09T10:31 / 2023-01-10T11:00'],
  ['09 січня 2023, 10:31', '2023-01-09T10:31'],
  ['Понеділок, 09 січня 2023 10:31 1200', '2023-01-09T10:31'],
  ['تم النشر في: 09 يناير 2023: 10:31 AM GST', '2023-01-09T10:31'],
  ['آخر تحديث: 10 يناير 2023', '- / 2023-01-10'],
  ['Published: 09 Jan 2023 10:31 AM (IST)', '2023-01-09T10:31'],
  ['First Published: 9 Jan 2023, 10:31 IST | Last Updated: 10 Jan 2023', '2023-01-09T10:31 / 2023-01-10'],
  ['Edited By: Jane Doe | Updated: Jan 09, 2023, 10:31 AM IST', '- / 2023-01-09T10:31'],
  ['Jan 9, 2023 / 10:31 AM EST / CBS News', '2023-01-09T10:31'],
  ['Posted 9 Jan 2023', '2023-01-09'],
  ['Posted Mon 9 Jan 2023 at 10:31am', '2023-01-09T10:31'],
  ['Mon 9 Jan 2023 at 10:31am', '2023-01-09T10:31'],
  ['January 9, 20235:31 AM ET', '2023-01-09T05:31'],
  ['Heard on Morning Edition January 9, 2023', '2023-01-09'],
  ['9 January 2023, 10:31 SAST', '2023-01-09T10:31'],
  ['Jumatatu, Januari 09, 2023 — updated on Januari 10, 2023', '2023-01-09 / 2023-01-10'],
  ['Ma. 9 jan. 2023 10:31', '2023-01-09T10:31'],
  ['09 januari 2023 10:31 Laatste update: 10 januari 2023', '2023-01-09T10:31 / 2023-01-10'],
  ['Von: Anna Muster Stand: 19.01.2023, 10:31 Uhr', '2023-01-19T10:31'],
  ['19.01.2023, 10:31 UhrLesezeit: 3 min', '2023-01-19T10:31'],
  ['Nieuws•19 jan 2023 10:31•Laatste update: 2 dagen geleden', '2023-01-19T10:31'],
  ['1403/02/11 10:31', '2024-04-30T10:31'],
  ['١٠ كانون الثاني ٢٠٢٣ | ١٠:٣١', '2023-01-10T10:31'],
  ['نُشر في: 16 جمادى الآخرة 1444 هـ ـ 09 يناير 2023 م', '2023-01-09'],
  ['16 جمادى الآخرة 1444', '2023-01-09'],
  ['1443/11/03 - 02/06/2022', '2022-06-02'],
  ['1444/06/16', '2023-01-09'],
  ['٢ يونيو ٢٠٢٢ - ٨:١٥ مساءً', '2022-06-02T20:15'],
  ['09 Tháng Một 2023 10:31', '2023-01-09T10:31'],
  ['Tháng Mười Hai 12, 2022', '2022-12-12'],
  ['Data publikacji: 09.01.2023 r., godz. 10:31', '2023-01-09T10:31'],
  ['2 juni 2022 om 8.15 uur', '2022-06-02T08:15'],
  ['Jueves, 2 de junio de 2022 (8.15 h)', '2022-06-02T08:15'],
  ['9 de enero de 2023 10:31 p. m.', '2023-01-09T22:31'],
  ['วันจันทร์ ที่ 09 มกราคม พ.ศ. 2566, 10.31 น.', '2023-01-09T10:31'],
  ['Temps de lecture : 3 min | 13/01/2023 à 18h', '2023-01-13T18:00'],
  ['Jan 9, 2023 3h', '2023-01-09'],
  ['Pubblicato: 19/01/2023 10:31 | Ultimo aggiornamento: 20/01/2023 12:00', '2023-01-19T10:31 / 2023-01-20T12:00'],
  ['2023年1月9日 10:31 (2023年1月10日 11:00 更新)', '2023-01-09T10:31 / 2023-01-10T11:00'],
])('a newspaper’s %s', (stamp, wanted) =>
  expect(clocksOf({ stamps: [stamp] }).replace(/[+-]\d{2}:\d{2}(?= |$)/g, '')).toBe(wanted),
)

describe('the labels of updating and publishing', () => {
  test.each([
    ['de', 'Veröffentlicht: 9. Januar 2023', 'Aktualisiert: 10. Januar 2023'],
    ['de, short', '9. Januar 2023', 'Akt.: 10. Januar 2023'],
    ['de, Switzerland', 'Publiziert: 09.01.2023', 'Aktualisiert: 10.01.2023'],
    ['fr', 'Publié le 9 janvier 2023', 'Mis à jour le 10 janvier 2023'],
    ['es', 'Publicado el 9 de enero de 2023', 'Actualizado el 10 de enero de 2023'],
    ['pt', 'Publicado em 9 de janeiro de 2023', 'Atualizado em 10 de janeiro de 2023'],
    ['it', 'Pubblicato il 9 gennaio 2023', 'Aggiornato il 10 gennaio 2023'],
    ['nl', 'Gepubliceerd op 9 januari 2023', 'Bijgewerkt op 10 januari 2023'],
    ['sv', 'Publicerad 9 januari 2023', 'Uppdaterad 10 januari 2023'],
    ['da', 'Udgivet 9. januar 2023', 'Opdateret 10. januar 2023'],
    ['nb', 'Publisert 9. januar 2023', 'Oppdatert 10. januar 2023'],
    ['ru', 'Опубликовано 9 января 2023', 'Обновлено 10 января 2023'],
    ['uk', 'Опубліковано 9 січня 2023', 'Оновлено 10 січня 2023'],
    ['pl', 'Opublikowano 9 stycznia 2023', 'Zaktualizowano 10 stycznia 2023'],
    ['tr', 'Yayınlanma: 9 Ocak 2023', 'Güncelleme: 10 Ocak 2023'],
    ['id', 'Diterbitkan 9 Januari 2023', 'Diperbarui 10 Januari 2023'],
    ['vi', 'Đăng ngày 9 tháng 1 năm 2023', 'Cập nhật 10 tháng 1 năm 2023'],
    ['zh', '发布时间：2023-01-09', '更新：2023-01-10'],
    ['ja', '公開 2023年1月9日', '更新 2023年1月10日'],
    ['ko', '입력 2023.01.09', '수정 2023.01.10'],
    ['ar', 'نشر في 9 يناير 2023', 'تحديث 10 يناير 2023'],
    ['fa', 'تاریخ انتشار: ۱۹ دی ۱۴۰۱', 'به‌روزرسانی: ۲۰ دی ۱۴۰۱'],
    ['he', 'פורסם 9 בינואר 2023', 'עודכן 10 בינואר 2023'],
    ['el', 'Δημοσίευση 9 Ιανουαρίου 2023', 'Ενημέρωση 10 Ιανουαρίου 2023'],
    ['cs', 'Publikováno 9. ledna 2023', 'Aktualizováno 10. ledna 2023'],
    ['ro', 'Publicat la 9 ianuarie 2023', 'Actualizat la 10 ianuarie 2023'],
    ['hu', 'Közzétéve: 2023. január 9.', 'Frissítve: 2023. január 10.'],
    ['bg', 'Публикувана на 9 януари 2023', 'Обновена на 10 януари 2023'],
    ['hr', 'Objavljeno 9. siječnja 2023.', 'Ažurirano 10. siječnja 2023.'],
    ['fi', 'Julkaistu 9.1.2023', 'Päivitetty 10.1.2023'],
    ['lt', 'Paskelbta 2023 m. sausio 9 d.', 'Atnaujinta 2023 m. sausio 10 d.'],
    ['is', 'Birt 9. janúar 2023', 'Uppfært 10. janúar 2023'],
    ['hi', 'प्रकाशित 9 जनवरी 2023', 'अपडेटेड 10 जनवरी 2023'],
    ['bn', 'প্রকাশ: ৯ জানুয়ারি ২০২৩', 'আপডেট: ১০ জানুয়ারি ২০২৩'],
    ['ur', 'شائع 9 جنوری 2023', 'اپ ڈیٹ 10 جنوری 2023'],
    ['th', 'เผยแพร่ 9 มกราคม 2566', 'อัปเดต 10 มกราคม 2566'],
  ])('in %s', (_, published, updated) => {
    expect(clocksOf({ stamps: [published, updated] })).toBe('2023-01-09 / 2023-01-10')
    expect(clocksOf({ stamps: [updated] })).toBe('- / 2023-01-10')
  })
})

describe('the order of day and month', () => {
  test.each([
    ['nothing tells: as in America', { stamps: ['03/10/2023'] }, '2023-03-10'],
    ['another date of the page', { stamps: ['03/10/2023'], below: ['Other stories', '25/09/2023'] }, '2023-10-03'],
    ['other dates that disagree', { stamps: ['03/10/2023'], below: ['25/09/2023', '09/25/2023'] }, '2023-03-10'],
    ['a zone', { stamps: ['03/10/2023 10:31 CET'] }, '2023-10-03T10:31+01:00'],
    ['a zone of America', { stamps: ['03/10/2023 10:31 ET'] }, '2023-03-10T10:31-05:00'],
    ['the dateline', { stamps: ['03/10/2023'], lead: `NAIROBI, Oct 3 (Reuters) - ${lead}` }, '2023-10-03'],
    [
      'a dateline with its year',
      { stamps: ['03/10/2023'], lead: `NAIROBI, October 3, 2023 (Reuters) - ${lead}` },
      '2023-10-03',
    ],
    ['the collector', { above: [' date 2023-10-03 '], stamps: ['03/10/2023'] }, '2023-10-03'],
  ] as const)('%s', (_, parts, wanted) => expect(clocksOf(parts)).toBe(wanted))
})

describe('what is no clock of the article’s', () => {
  test.each([
    ['relative times', { stamps: ['33m ago', '2 days ago', '1 month ago 20'] }, '-'],
    ['a copyright year', { below: ['Copyright Example Times, 2024. All rights reserved.'] }, '-'],
    ['a day without a year', { stamps: ['8 Aug. 10:00 (UTC+3 MSK)'] }, '-'],
    ['an hour of updating without a year', { stamps: ['Dernière mise à jour à 08h46 le 13/09'] }, '-'],
    ['one hour ago', { stamps: ['1 hour ago', 'Sumaira FH 2 minutes ago'] }, '-'],
    [
      'a masthead in another order',
      { above: ['| 6 October 2022, Thursday |'], stamps: ['9 January 2016'] },
      '2016-01-09',
    ],
    ['the hour of a comment', { below: ['Jane Doe', '9 January 2023 at 10:31', 'I doubt that.', 'Reply'] }, '-'],
    [
      'the day of another story',
      { below: ['Related stories', 'Harbour gets new cranes', '12 January 2023', 'Bridge closed', '9 January 2023'] },
      '-',
    ],
    ['the months of an archive', { below: ['Archives', 'January 2023', 'December 2022', 'November 2022'] }, '-'],
    ['a masthead', { above: ["Today's Paper | August 28, 2021"] }, '-'],
    ['the weather', { above: ['Saturday, Apr 27th 2024 4PM 19°C 7PM 14°C 5-Day Forecast'] }, '-'],
    ['a forum’s clock', { below: ['GMT-5, 2024-11-14 11:38'] }, '-'],
    [
      'a masthead over an older story',
      { above: ['Montevideo, January 22nd 2025 - 08:48 UTC'], stamps: ['Friday, May 13th 2016 - 05:42 UTC'] },
      '2016-05-13T05:42+00:00',
    ],
    ['a clock without a year', { above: ['Thursday, Mar 04'], stamps: ['20.05.2020 - 09:24'] }, '2020-05-20T09:24'],
    [
      'a bare day far behind the dateline’s',
      { above: ['| 6 October 2022, Thursday |'], lead: `CAIRO - 5 February 2022: ${lead}` },
      '-',
    ],
    ['a day the collector hadn’t reached', { above: [' date 2022-10-28 ', '12 November 2024'] }, '-'],
  ] as const)('%s', (_, parts, wanted) => expect(clocksOf(parts)).toBe(wanted))

  test('a stamp of a film inside the article', () => {
    const above = ['Stand: 28. April 2023, 05:00 Uhr']
    expect(clocksOf({ above, below: ['Do 27.04.2023 15:17 Uhr 01:00 min', lead] })).toBe('2023-04-28T05:00')
  })

  test('an embedded post, which still tells the year', () => {
    const below = ['— Harbour Post (@harbourpost) August 5, 2024', lead]
    expect(clocksOf({ below })).toBe('-')
    expect(clocksOf({ stamps: ['Updated Aug. 6, 9:41 AM'], below })).toBe('- / 2024-08-06T09:41')
  })

  test('the dates of other stories above the headline', () => {
    const above = ['Harbour gets new cranes', 'January 12, 2023', 'Bridge closed until autumn', 'January 16, 2023']
    expect(clocksOf({ above, stamps: ['April 28, 2023'] })).toBe('2023-04-28')
  })
})

describe('the day in a masthead', () => {
  const mastheads: readonly (readonly [string, readonly string[]])[] = [
    ['en', ['Tuesday, 14 May 2024', 'Subscribe', 'News', 'Business']],
    ['en, of today', ['Today is Tuesday, May 14, 2024']],
    ['de', ['Dienstag, 14. Mai 2024', 'Politik', 'Wirtschaft', 'Sport']],
    ['fr', ['Le Courrier', 'mardi 14 mai 2024', 'Politique', 'International', 'Culture']],
    ['es', ['Martes 14 de mayo de 2024', 'Portada', 'Política', 'Economía']],
    ['pt', ['Terça-feira, 14 de maio de 2024', 'Política', 'Economia', 'Esportes']],
    ['it, with the hour', ['Martedì 14 Maggio 2024 - Aggiornato alle 10:31', 'Cronaca', 'Politica', 'Economia']],
    ['ru', ['Вторник, 14 мая 2024', 'Политика', 'Экономика', 'Общество']],
    ['tr', ['14 Mayıs 2024 Salı', 'Ekonomi', 'Siyaset', 'Yaşam']],
    ['ar', ['الثلاثاء 14 مايو 2024', 'سياسة', 'اقتصاد', 'ثقافة']],
    ['fa', ['امروز: سه‌شنبه ۲۵ اردیبهشت ۱۴۰۳']],
    ['zh', ['2024年5月14日 星期二', '时政', '财经', '文化']],
    ['zh, of today', ['今天是2024年5月14日 星期二']],
    ['ko', ['2024.05.14 (화)', '정치', '경제', '문화']],
    ['vi', ['Thứ ba, 14/5/2024', 'Chính trị', 'Kinh tế', 'Văn hóa']],
    ['nl', ['dinsdag 14 mei 2024', 'Binnenland', 'Buitenland', 'Sport']],
  ]
  test.each(mastheads)('is no clock of the article’s: %s', (_, above) => {
    expect(clocksOf({ above })).toBe('-')
    expect(clocksOf({ above, stamps: ['2 June 2022'] })).toBe('2022-06-02')
  })

  test.each([
    ['right above the headline', ['News', 'World', 'June 2, 2022']],
    ['said to be of publishing', ['Publish date:', 'June 2, 2022', 'News', 'World']],
    ['in a line with its label', ['Published June 2, 2022', 'News', 'World']],
  ])('but a day %s is', (_, above) => expect(clocksOf({ above })).toBe('2022-06-02'))
})

describe('days in the foot that are not the article’s', () => {
  test.each([
    ['the site’s, en', ['Site updated: January 9, 2023']],
    ['the site’s, fr', ['Mentions légales', 'Site mis à jour le 9 janvier 2023']],
    ['the site’s, zh', ['关于我们', '网站更新时间：2023年1月9日']],
    [
      'below the notice of rights',
      ['© 2023 Example Times. All rights reserved.', 'Last updated on 9 January 2023 10:31'],
    ],
    ['a licence', ['Licence no. 2013-01-09', 'Established on 9 January 1965']],
    ['a licence, ru', ['Свидетельство о регистрации СМИ от 09.01.2013']],
    ['a registration, it', ['Registrazione Tribunale di Roma n. 12 del 02/06/2002']],
    ['a founding, tr', ['Kuruluş tarihi: 2 Haziran 1962', 'Künye']],
    ['events to come', ['Upcoming events', '24 November 2024', 'Harbour festival', '25 November 2024', 'Book fair']],
    ['a meeting to come', ['Next meeting: 8 June 2024']],
    ['a deadline, es', ['Próxima edición: 8 de junio de 2024']],
    ['one event to come, de', ['Termine', 'Stadtfest', '08.06.2024']],
  ])('%s', (_, below) => expect(clocksOf({ below })).toBe('-'))

  test.each([
    ['en', 'Published Date: Monday, January 9, 2023'],
    ['en, a sentence', 'This article was first published on January 9, 2023.'],
    ['de', 'Quelle: Beispielzeitung vom 09.01.2023'],
    ['ja', '（2023年1月9日掲載）'],
  ])('but its own stays: %s', (_, line) => expect(clocksOf({ below: [line] })).toBe('2023-01-09'))
})

test.each([
  ['a month, a day and a year', ['Jan', '09', '2023'], '2023-01-09'],
  ['a day, and a month with its year', ['09', 'Jan 2023'], '2023-01-09'],
  ['blank lines between', ['June 2,', '', '2022'], '2022-06-02'],
  ['the time below the day', ['9 January 2023', '10:31'], '2023-01-09T10:31'],
  ['the time and its word below the day', ['02.06.2022', '08:15 Uhr'], '2022-06-02T08:15'],
  ['a label above', ['Last updated:', '9 January 2023, 10:31'], '- / 2023-01-09T10:31'],
  ['a label above, fr', ['Mis à jour le', '2 juin 2022 à 08:15'], '- / 2022-06-02T08:15'],
])('a stamp on several lines: %s', (_, stamps, wanted) => expect(clocksOf({ stamps })).toBe(wanted))

test('a dateline without a year gets the last such day before publication', () => {
  const filed = (stamp: string, dateline: string): string | null | undefined => {
    const text = ['Ministers agree to reopen railway', stamp, `${dateline}${lead}`, more].join('\n')
    const extraction = extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
    return extraction.kind === 'article' ? drawFacts(extraction.article).dateline?.date : undefined
  }
  expect(filed('9 January 2023', 'NAIROBI, Jan 8 (Reuters) - ')).toBe('2023-01-08')
  expect(filed('2 January 2024', 'NAIROBI, Dec 31 (Reuters) - ')).toBe('2023-12-31')
  expect(filed('Updated 9 January 2023', 'Lima, 8 ene (EFE).- ')).toBe('2023-01-08')
  expect(filed('no stamp at all', 'NAIROBI, Jan 8 (Reuters) - ')).toBe(null)
})
