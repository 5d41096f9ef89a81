/** Reports in Ukrainian, Polish, Indonesian and Vietnamese, all invented: event, people and who speaks, by their tables. */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { articleFrom } from './extracted-article.ts'

/** A Wednesday. */
const STAMP = '2024-03-13 18:00'

interface Case {
  readonly language: string
  readonly text: string
  readonly event: string
  readonly people: readonly string[]
  readonly speaker?: string
}

const CASES: readonly Case[] = [
  {
    language: 'uk',
    text: 'Міністр закордонних справ України Тарас Остапчук у вівторок у Кишиневі зустрівся з прем’єр-міністром Молдови Крістіною Урсу. «Ми прибираємо черги», – заявив Остапчук.',
    event: '2024-03-12-md-ua-meeting',
    people: ['Тарас Остапчук UA', 'Крістіна Урсу MD'],
    speaker: 'taras-ostapchuk',
  },
  {
    language: 'uk',
    text: '12 березня глава МЗС Латвії Яніс Озолс провів телефонну розмову з литовським колегою Томасом Петраускасом.',
    event: '2024-03-12-lt-lv-phone',
    people: ['Яніс Озолс LV', 'Томас Петраускас LT'],
  },
  {
    language: 'uk',
    text: 'У понеділок до Братислави прибув президент Чорногорії Марко Перович, якого прийняла президентка Словаччини Яна Новакова.',
    event: '2024-03-11-me-sk-meeting',
    people: ['Марко Перович ME', 'Яна Новакова SK'],
  },
  {
    language: 'pl',
    text: 'Minister obrony Litwy Tomas Petrauskas spotkał się we wtorek w Rydze z łotewskim odpowiednikiem Janisem Ozolsem. „To ważny krok” – powiedział Petrauskas.',
    event: '2024-03-12-lt-lv-meeting',
    people: ['Tomas Petrauskas LT', 'Janis Ozols LV'],
    speaker: 'tomas-petrauskas',
  },
  {
    language: 'pl',
    text: 'Szef MSZ Grecji Nikos Pappas rozmawiał we wtorek telefonicznie z ministrem spraw zagranicznych Cypru Andreasem Christou.',
    event: '2024-03-12-cy-gr-phone',
    people: ['Nikos Pappas GR', 'Andreas Christou CY'],
  },
  {
    language: 'pl',
    text: 'Premier Portugalii Rui Teles przyjął w poniedziałek w Lizbonie prezydent Angoli Rosę Kialę.',
    event: '2024-03-11-ao-pt-meeting',
    people: ['Rui Teles PT', 'Rosę Kialę AO'],
  },
  {
    language: 'pl',
    text: 'Minister obrony Litwy Tomas Petrauskas spotka się w środę z łotewskim odpowiednikiem Janisem Ozolsem.',
    event: '',
    people: ['Tomas Petrauskas LT', 'Janis Ozols LV'],
  },
  {
    language: 'id',
    text: 'Menteri Luar Negeri Malaysia Ahmad Razali bertemu dengan Menteri Pertahanan Filipina Jose Santos di Manila, Selasa (12/3). "Ini langkah penting," kata Ahmad Razali.',
    event: '2024-03-12-my-ph-meeting',
    people: ['Ahmad Razali MY', 'Jose Santos PH'],
    speaker: 'ahmad-razali',
  },
  {
    language: 'id',
    text: 'Presiden Timor Leste Joao Lemos tiba di Jakarta pada Senin untuk kunjungan kenegaraan.',
    event: '2024-03-11-id-tl-visit',
    people: ['Joao Lemos TL'],
  },
  {
    language: 'id',
    text: 'Presiden Timor Leste Joao Lemos akan tiba di Jakarta pada Rabu untuk kunjungan kenegaraan.',
    event: '',
    people: ['Joao Lemos TL'],
  },
  {
    language: 'vi',
    text: 'Ngày 12/3, tại Hà Nội, Bộ trưởng Ngoại giao Trần Văn Minh đã tiếp Đại sứ Cuba Odalys Ferrer.',
    event: '2024-03-12-cu-vn-meeting',
    people: ['Trần Văn Minh VN', 'Odalys Ferrer CU'],
  },
  {
    language: 'vi',
    text: 'Chiều 12/3, Thủ tướng Lào Khamphan Sisoulith đã hội đàm với Thủ tướng Campuchia Sok Dara tại Phnom Penh.',
    event: '2024-03-12-kh-la-meeting',
    people: ['Khamphan Sisoulith LA', 'Sok Dara KH'],
  },
  {
    language: 'vi',
    text: 'Sáng nay, Ngoại trưởng Nhật Bản Ito Kenji sẽ gặp Ngoại trưởng Pháp Luc Perrin.',
    event: '',
    people: ['Ito Kenji JP', 'Luc Perrin FR'],
  },
]

test.each(CASES)('$language: $text', ({ language, text, event, people, speaker }) => {
  const facts = drawFacts(articleFrom(['–', STAMP, text].join('\n'), { headline: 1, stamps: [2], body: [3], language }))
  expect(facts.events.map(({ id }) => id).join(' ')).toBe(event)
  expect(facts.people.map(({ name, country }) => `${name} ${country}`)).toEqual(people)
  if (speaker !== undefined) expect(facts.statements[0]?.speakers).toEqual([speaker])
})
