/** Pages that break off, and notices that the rest is for subscribers, in many languages; and ends that are whole. */
import { expect, test } from 'vitest'
import { extract } from '../src/extract/extract.ts'

const lead = 'The foreign ministers of the two countries met in the border town and agreed to reopen the railway.'
const more = 'The first train will run in May, the host said after the talks, which lasted for more than three hours.'

function read(below: readonly string[]): { truncated: boolean; body: string } {
  const text = ['Ministers agree to reopen railway', '9 January 2023', lead, more, ...below].join('\n')
  const extraction = extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  if (extraction.kind !== 'article') throw new Error(extraction.detail)
  const { truncated, blocks } = extraction.article
  return { truncated, body: blocks.map(({ passage }) => passage.text).join('\n') }
}

test.each([
  ['en', ['This article is for subscribers only.', 'Subscribe now']],
  ['en, to read on', ['To continue reading, please subscribe.']],
  ['en, a limit', ['You have reached your limit of free articles.']],
  ['de', ['Dieser Artikel ist nur für Abonnenten.', 'Jetzt testen']],
  ['de, to read on', ['Jetzt weiterlesen mit Abo']],
  ['fr', ['Cet article est réservé à nos abonnés.']],
  ['fr, how much', ['Il vous reste 70% de cet article à lire. La suite est réservée aux abonnés.']],
  ['es', ['Contenido exclusivo para suscriptores', 'Suscríbete para seguir leyendo']],
  ['pt', ['Assine para continuar lendo.']],
  ['it', ['Questo articolo è riservato agli abbonati.']],
  ['nl', ['Dit artikel is alleen voor abonnees.']],
  ['pl', ['Dalsza część artykułu dostępna dla prenumeratorów.']],
  ['en, to sign up', ['Sign up to read this article', 'It only takes a minute.']],
  ['es, to register', ['Regístrate gratis para seguir leyendo']],
  ['sv', ['Den här artikeln är endast för prenumeranter.']],
  ['fi', ['Tämä artikkeli on vain tilaajille.']],
  ['cs', ['Tento článek je pouze pro předplatitele.']],
  ['uk', ['Повний текст доступний лише передплатникам.']],
  ['ru', ['Полный текст доступен только подписчикам.']],
  ['tr', ['Haberin devamı abonelere özeldir.']],
  ['ar', ['هذا المقال متاح للمشتركين']],
  ['hi', ['पूरा लेख पढ़ने के लिए सदस्यता लें']],
  ['th', ['เนื้อหานี้สำหรับสมาชิกเท่านั้น']],
  ['vi', ['Bài viết dành riêng cho thành viên. Đăng nhập để đọc tiếp']],
  ['id', ['Artikel ini khusus untuk pelanggan.']],
  ['ja', ['この記事は有料会員限定です。残り 812文字']],
  ['zh', ['订阅后可阅读全文']],
  ['ko', ['이 기사는 유료회원 전용입니다.']],
])('a notice for subscribers: %s', (_, below) => {
  const { truncated, body } = read(below)
  expect(truncated).toBe(true)
  expect(body).toBe(`${lead}\n${more}`)
})

test.each([
  ['in a word', ['The embankment, which had been damaged in several places by the wat']],
  ['in a short sentence', ['The embankment had been damaged by the flood in several pl']],
  ['with dots in brackets', ['They shook hands, and the band of the border guards played on [...]']],
])('a page that breaks off %s', (_, below) => expect(read(below).truncated).toBe(true))

test.each([
  ['a quotation', ['“It was a long winter for us all,” said the host, “and a longer spring”']],
  ['an invitation', ['Subscribe to our newsletter', 'Get the news every morning.']],
  ['a link to another story', ['Read more: Bridge closed until autumn']],
  ['a call for help', ['Support our journalism. Become a subscriber today.']],
  [
    'a sentence about reading on',
    ['Keep reading to your children, the host said, for it is the best that one can give to them at night.'],
  ],
])('an end that is whole: %s', (_, below) => expect(read(below).truncated).toBe(false))
