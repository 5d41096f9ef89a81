/** Who published a page that no profile knows: notices of rights, mastheads and headlines' ends, and what names nobody. */
import { expect, test } from 'vitest'
import { extract } from '../src/extract/extract.ts'

const body = [
  'The foreign ministers of the two countries met in the border town and agreed to reopen the railway.',
  'The first train will run in May, the host said after the talks, which lasted for more than three hours.',
]

function publisherOf(foot: readonly string[], above: readonly string[] = [], end = ''): string {
  const text = [...above, `Ministers agree to reopen railway${end}`, ...body, ...foot].join('\n')
  const extraction = extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  if (extraction.kind !== 'article') throw new Error(extraction.detail)
  return extraction.article.publisher?.value.name ?? ''
}

test.each([
  ['© 2024 Example Times Ltd. All rights reserved', 'Example Times'],
  ['Copyright © 2019 Example Daily. All Rights Reserved.', 'Example Daily'],
  ['© 2020-2024 The Example', 'The Example'],
  ['© Lake Tribune 2024', 'Lake Tribune'],
  ['Copyright The Lake Tribune, 2024', 'The Lake Tribune'],
  ['All Rights Reserved © Lake Tribune', 'Lake Tribune'],
  ['Lake Tribune © 2024', 'Lake Tribune'],
  ['© 2026 Lake Tribune, a division of Harbour Network Inc. All rights reserved.', 'Lake Tribune'],
  ['© 2024 laketribune.com', 'laketribune.com'],
  ['© 2024 Seezeitung GmbH', 'Seezeitung'],
  ['© Le Journal du Lac 2024 - Tous droits réservés', 'Le Journal du Lac'],
  ['© 2001–2024 «Озёрные вести». Все права защищены.', 'Озёрные вести'],
  ['© 2024 Göl Gazetesi - Tüm hakları saklıdır.', 'Göl Gazetesi'],
  ['جميع الحقوق محفوظة لصحيفة البحيرة 2024 ©', 'صحيفة البحيرة'],
  ['版权所有 © 2024 湖滨日报 京ICP备01234567号', '湖滨日报'],
  ['湖滨日报版权所有 未经授权不得转载', '湖滨日报'],
  ['저작권자 © 호수일보 무단전재 및 재배포 금지', '호수일보'],
  ['© 2014-2019 Озёрные Вести и знания', 'Озёрные Вести и знания'],
  ['Published in Lake Tribune, January 9th, 2023', 'Lake Tribune'],
  ['© Ufer-Zeitung', 'Ufer-Zeitung'],
  ['© НИА «Озеро», 2024. При использовании ссылка обязательна', 'Озеро'],
  ['Сетевое издание «Озеро-Медиа», 16+', 'Озеро-Медиа'],
  ['Wiener Seeblick GmbH | Impressum | Werbung', 'Wiener Seeblick'],
  ['Portal do Lago | Política de privacidade', 'Portal do Lago'],
])('%s', (line, name) => expect(publisherOf([line])).toBe(name))

test.each([
  '© 2024 All rights reserved',
  '© 2025 Lake Online and affiliated companies. All rights reserved.',
  'Copyright 2024. Terms and conditions apply to all content on this website.',
  'Copyright law was changed by the Example Party in 2019.',
  '© Example/Getty Images',
  '© 2024 Example Media Group',
  '© 2024 a Example Company',
  '© 2019 Example Words, LLC. All rights reserved.',
  'Sports data © Example 2018',
  '© Jane Doe',
  'Source: Harbour Post',
])('none in: %s', (line) => expect(publisherOf([line])).toBe(''))

test('none where notices name several', () => {
  expect(publisherOf(['© 2024 Example Times', '© 2024 Other Post'])).toBe('')
})

test.each([
  [['Skip to content', 'The Lake Tribune', 'Home', 'World'], '', 'The Lake Tribune'],
  [['Zum Inhalt springen', 'Seezeitung', 'Politik', 'Sport'], '', 'Seezeitung'],
  [['Uferkante', 'Ost | West | Süd | Nord'], '', 'Uferkante'],
  [['湖滨网 > 财经 > 正文'], '', '湖滨网'],
  [['湖畔新報 電子版', 'トップ > 政治'], '', '湖畔新報'],
  [['نداء البحيرة', 'محليات | عربي | دولي'], '', 'نداء البحيرة'],
  [['Daily Horoscopes', 'Home', 'World'], '', ''],
  [["Today's Paper", 'Home', 'World'], '', ''],
  [[], ' | Lake Tribune', 'Lake Tribune'],
  // What kind of medium it is, the page's menu below, or the headline soon.
  [['Radio Kahurangi', 'Morning Report'], '', 'Radio Kahurangi'],
  [['World News', 'Home', 'Sport', 'Business'], '', ''],
  [['Kabar', 'Home Politics Economy Society Sports'], '', 'Kabar'],
  [['La Cordillera', 'Nacional'], '', 'La Cordillera'],
  [['Fjord & Firth Review', 'Issues', 'Podcast'], '', 'Fjord & Firth Review'],
  [['Product of Example Media', 'World'], '', ''],
  [['Sunday’s Paper Latest Edition', 'World'], '', ''],
  // The full name below its letters, the body below its state, what is said of a name.
  [['BSS', 'Bangladesh Sangbad Sangstha', 'Home National Business Sports'], '', 'Bangladesh Sangbad Sangstha'],
  [['Republic of Lakeland', 'Lake Tribune', 'Home News Sport'], '', 'Lake Tribune'],
  [['Lake Tribune | Harbour Town', 'Home News Sport'], '', 'Lake Tribune'],
  [['Loja | Zamora | El Oro', 'Clima'], '', ''],
  [[], ' - Minister', ''],
] as const)('the top %s and the headline’s end “%s”: %s', (above, end, name) => {
  expect(publisherOf([], above, end)).toBe(name)
})

test.each([
  ['© 2024 Radio New Zealand', 'RNZ Pacific', 'RNZ Pacific'],
  ['© 2024 Lake Tribune', 'The Lake Tribune', 'The Lake Tribune'],
  ['© 2024 Lake Tribune', 'Harbour Post', 'Lake Tribune'],
])('%s below, %s at the top: %s', (notice, top, name) => {
  expect(publisherOf([notice], [top, 'Home News Sport Business'])).toBe(name)
})

test('a paper goes before the agency whose text it prints', () => {
  expect(publisherOf(['Copyright 2023 The Associated Press. All rights reserved.'], ['Lake Tribune', 'Home'])).toBe(
    'Lake Tribune',
  )
})

test.each([
  [['By Gedion Wafi in Vanimo'], 'Vanimo'],
  [['January 14, 2024 | By Chisomo Phiri, Lusaka'], 'Lusaka'],
])('a byline tells where the report was filed: %s', (above, place) => {
  const text = ['Ministers agree to reopen railway', ...above, ...body].join('\n')
  const extraction = extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  expect(extraction.kind === 'article' ? extraction.article.dateline?.value.place : null).toBe(place)
})
