/** Offices that no list holds whole, and names told by their standing in the report: invented reports → people, who speaks. */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { articleFrom } from './extracted-article.ts'

const factsOf = (language: string, ...paragraphs: readonly string[]): ReturnType<typeof drawFacts> =>
  drawFacts(
    articleFrom(['–', '2024-03-13 18:00', ...paragraphs].join('\n'), {
      headline: 1,
      stamps: [2],
      body: paragraphs.map((_, at) => at + 3),
      language,
    }),
  )

test.each([
  [
    'de',
    'Begleitet wurde er von der Direktorin des Bundesamts für Fischerei und Jagd, Eva Maria Holm.',
    'Eva Maria Holm',
  ],
  ['de', 'Die Präsidentensprecherin Jana Holm schwieg.', 'Jana Holm'],
  ['de', 'Senatorin Mirta Roa von der Opposition rechnete nach.', 'Mirta Roa'],
  ['ru', 'Выступил министр земель, сельского хозяйства и водных ресурсов Зимбабве Тендаи Моно.', 'Тендаи Моно'],
  ['ru', 'Ноту вручил глава дипломатии Мавритании Сиди ульд Амар.', 'Сиди ульд Амар'],
  ['ru', 'Приехал министр обороны Монголии Г.Болд.', 'Г.Болд'],
  ['ar', 'وضم الاجتماع وزيرة الري والأراضي المنخفضة الإثيوبية سارة تسفاي.', 'سارة تسفاي'],
  ['ar', 'حضر وزير البترول سالم ماماني غاربا لافتتاح المؤتمر. وقال غاربا إن الجسر جاهز.', 'سالم ماماني غاربا'],
  ['es', 'El prefecto de El Oro, Clemente Bravo, reclamó.', 'Clemente Bravo'],
  ['es', 'Hubo una reunión con Julia Tapia, su colega de Brasil.', 'Julia Tapia'],
  ['fr', 'La ministre namibienne Selma Nga a signé avec l’Angolais Beto Catu.', 'Selma Nga, Beto Catu'],
  ['zh', '外务副大臣小矶真帆手中接过。小矶真帆说,桥已建成。', '小矶真帆'],
  ['zh', '秘魯貿易部長羅莎.米蘭達抵達。', '羅莎.米蘭達'],
  ['ja', '外務副大臣の小磯真帆氏が出席した。', '小磯真帆'],
  ['ja', 'タアライ・マンベトフ非常事態大臣が署名した。', 'タアライ・マンベトフ'],
  ['ja', '式典はソウル市内の大統領府で開かれた。', ''],
  ['ko', '5개국 장관들은 공동 성명을 채택하였다.', ''],
  [
    'en',
    'The delegation included the Commander of the Frontier and Harbours Brigade, Gen. Ali Shire Barre.',
    'Ali Shire Barre',
  ],
  ['en', 'PNG consul-general in Jayapura Benny Teko agreed.', 'Benny Teko'],
  ['en', 'It was signed by Dr. Said bin Hamed Al Habsi, Minister of Labour.', 'Said bin Hamed Al Habsi'],
])('%s: %s', (language, text, wanted) => {
  const names = factsOf(language, text).people.map(({ name }) => name)
  expect(names.join(', ')).toBe(wanted)
})

test.each([
  ['ru', ['Министр Дании Иван Холмов прибыл.', '«Мост стоит прочно и долго», — пошутил Холмов.'], '2 Иван Холмов'],
  ['de', ['Ministerin Jana Hügel kam. „Die Brücke steht fest“, spottete sie.'], '1 Jana Hügel'],
  ['es', ['El ministro Juan Cerro llegó. "El puente está listo ya", contó.'], '1 Juan Cerro'],
  ['fr', ['Le ministre Jean Colline a, de son côté, salué le pont.'], '1 Jean Colline'],
  [
    'ar',
    ['وصف وزير الخارجية سامي التل الجسر بأنه شريان، بينما شدد وزير النقل رامي الوادي على التمويل.'],
    '1 سامي التل, 1 رامي الوادي',
  ],
])('%s: %s is told by whoever the quotation or the paragraph has', (language, paragraphs, wanted) => {
  const { people, statements } = factsOf(language, ...paragraphs)
  const said = statements.flatMap(({ paragraph, speakers }) =>
    speakers.map((id) => `${paragraph} ${people.find((person) => person.id === id)?.name}`),
  )
  expect(said.join(', ')).toBe(wanted)
})

test.each([
  ['de', ['Kritik kam von den Grünen in Wellington. Man zahle zu viel, sagte die Abgeordnete Moana Holm.'], 'NZ'],
  ['ru', ['Кыргызскую делегацию возглавил вице-премьер Камчы Осмонов.'], 'KG'],
  ['fr', ['La porte-parole du ministère burundais des Affaires étrangères, Espérance Niza, a parlé.'], 'BI'],
  ['tr', ['Dışişleri Bakanı Levent Akal, Meksikalı mevkidaşı Claudia Ibarra ile görüştü.'], 'TR MX'],
  ['ja', ['橘亮介外相がオマーンのファイサル外相と電話で話した。'], 'JP OM'],
  [
    'en',
    [
      'KINGSTON, Jamaica – Prime Minister Kerwyn Roach dismissed the claims before he left.',
      'He had met Jamaica’s Prime Minister Orville Pennant.',
    ],
    'JM',
  ],
])(
  '%s: %s is of the side, place or language that tells it, and of no state whose office another holds',
  (language, paragraphs, wanted) => {
    const countries = factsOf(language, ...paragraphs).people.flatMap(({ country }) => country ?? [])
    expect(countries.join(' ')).toBe(wanted)
  },
)
