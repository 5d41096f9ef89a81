/** Offices printed without their country in languages other than English: whose they are by head, opening and what stands before. */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { sentencesOf } from '../src/facts/sentences.ts'
import { toLines } from '../src/text/lines.ts'
import { trimPassage } from '../src/text/passage.ts'
import { articleFrom } from './extracted-article.ts'

/** `head` is the line at the page's top; `people` "name, country". */
const REPORTS = [
  {
    what: 'the one country its paragraph told before',
    language: 'de',
    head: 'Wochenbrief',
    lines: [
      'Mehr Matrosen, weniger Fregatten',
      'Sparen muss die neuseeländische Marine nicht. Verteidigungsminister Owen Rask hat am Dienstag zugesagt, Plätze freizuhalten.',
    ],
    people: ['Owen Rask, NZ'],
  },
  {
    what: 'a capital the report was told of, and the counterpart',
    language: 'de',
    head: 'Wochenbrief',
    lines: [
      'Plätze für Kadetten',
      'Die neuseeländische Marine bildet aus. Verteidigungsminister Owen Rask hat seinem Kollegen in Dili, Mateus Belo, Plätze zugesagt.',
    ],
    people: ['Owen Rask, NZ', 'Mateus Belo, TL'],
  },
  {
    what: 'who is met is of the state told last',
    language: 'de',
    head: 'Wochenbrief Deutschland',
    lines: [
      'Krampe will reden',
      'Entwicklungsministerin Sabine Krampe bleibt drei Tage in Jordanien.',
      'Vorgesehen ist eine Begegnung mit Wasserminister Raed Haddad.',
    ],
    people: ['Sabine Krampe, DE', 'Raed Haddad, JO'],
  },
  {
    what: 'the head of the page',
    language: 'es',
    head: 'Edición Uruguay',
    lines: ['Firma sin compradores', 'El ministro de Industria, Gonzalo Irala, dijo ayer que habrá obras.'],
    people: ['Gonzalo Irala, UY'],
  },
  {
    what: 'of that country',
    language: 'es',
    head: 'Edición Uruguay',
    lines: [
      'Firma sin compradores',
      'El martes, en la capital alemana, el ministro de Industria, Gonzalo Irala, firmó junto con la titular de Economía de ese país, Henrike Lohmann, un memorando.',
    ],
    people: ['Gonzalo Irala, UY', 'Henrike Lohmann, DE'],
  },
  {
    what: 'of two states the one that is left, by a name of its own',
    language: 'fr',
    head: 'gouvernement.lu',
    lines: [
      'Visite au Cabo Verde',
      "À l'invitation de son homologue Adilson Vaz, la ministre de la Coopération, Tessy Wagner, s'est rendue à Praia.",
    ],
    people: ['Adilson Vaz, CV', 'Tessy Wagner, LU'],
  },
  {
    what: 'the office as the headline tells it, loosely, where home has its own',
    language: 'fr',
    head: 'Suisse',
    lines: [
      'Le ministre portugais des Finances repart avec un accord',
      'Il a été reçu jeudi par la conseillère fédérale Corinne Wyss.',
      'Le texte sera soumis au Parlement, a déclaré le ministre Nuno Vilar.',
    ],
    people: ['Corinne Wyss, CH', 'Nuno Vilar, PT'],
  },
  {
    what: 'who brings something from a capital is not of it',
    language: 'pt',
    head: 'Agência Noticiosa de São Tomé e Príncipe',
    lines: [
      'Barcos devolvidos',
      'Foi o que trouxe de Libreville a ministra das Pescas, Edlena Vila Nova, ao desembarcar esta manhã.',
    ],
    people: ['Edlena Vila Nova, ST'],
  },
  {
    what: 'another office ends what a minister is in charge of',
    language: 'pt',
    head: 'Jornal',
    lines: [
      'Energia',
      'Assinaram a titular da pasta das Minas e Energia da Namíbia e o ministro zambiano da Energia, Mulenga Chisa, na quinta-feira.',
    ],
    people: ['Mulenga Chisa, ZM'],
  },
  {
    what: 'for a state',
    language: 'ru',
    head: 'Вестник',
    lines: [
      'Три контракта',
      'Контракты подписали во вторник: от Нигера - министр нефти Ибрагим Мамани, от Нигерии - министр энергетики Учи Нванку.',
    ],
    people: ['Ибрагим Мамани, NE', 'Учи Нванку, NG'],
  },
  {
    what: 'at the head of a side is no head of anything',
    language: 'ru',
    head: 'Вестник',
    lines: [
      'Справки',
      'С монгольской стороны приехало 19 человек во главе с министром сельского хозяйства Бату Энхжаргал.',
    ],
    people: ['Бату Энхжаргал, MN'],
  },
  {
    what: 'a title told again with its state behind the name',
    language: 'ar',
    head: 'صحيفة',
    lines: ['رسالة خطية', 'تلقى الأمير رسالة من فخامة الرئيس أرمان جاكسي رئيس جمهورية كازاخستان، تتصل بالتعاون.'],
    people: ['أرمان جاكسي, KZ'],
  },
  {
    what: 'a genitive is no plural, and a cabinet has secretaries',
    language: 'de',
    head: 'Depesche',
    lines: [
      'Ein Umschlag',
      'Kenias Kabinettssekretärin Wangari Mutis überreichte am Freitag ein Schreiben des kenianischen Staatschefs Daniel Kipto.',
    ],
    people: ['Wangari Mutis, KE', 'Daniel Kipto, KE'],
  },
  {
    what: 'colleagues, each with the state for which he stands',
    language: 'it',
    head: 'Giornale',
    lines: [
      'Cantieri',
      "La dichiarazione è stata firmata oggi dai ministri Arben Shkurt, per l'Albania, e Biljana Trajkov, per la Macedonia del Nord.",
    ],
    people: ['Arben Shkurt, AL', 'Biljana Trajkov, MK'],
  },
  {
    what: 'titles of honour before a name, and languages that a page may be read in',
    language: 'fr',
    head: "Agence Mauritanienne d'Information\nالعربية | Français | English",
    lines: [
      'Entretien',
      "Le Président de la République, Son Excellence Monsieur Sidi Talebi, s'est entretenu avec Son Excellence Monsieur Ousmane Diédio, Président de la République du Sénégal.",
    ],
    people: ['Sidi Talebi, MR', 'Ousmane Diédio, SN'],
  },
  {
    what: 'Latin letters in brackets stand between a name and its office; words with particles are no names',
    language: 'ko',
    head: '신문',
    lines: [
      '회의',
      '이번 회의에는 의장인 클라우디아 이바라(Claudia Ibarra) 멕시코 외교장관이 24일 참석하여 격차 해소를 의장국 과제로 제시하였다.',
    ],
    people: ['클라우디아 이바라, MX'],
  },
  {
    what: 'a paper at home elsewhere, in a report on two other states',
    language: 'es',
    head: 'Inicio España Mundo',
    lines: [
      'Tregua pesquera',
      'La anunció el ministro de Pesca, Abdou Sarr, tras hablar el lunes con la ministra mauritana, Aissata Ba, según fuentes senegalesas.',
    ],
    people: ['Abdou Sarr, SN', 'Aissata Ba, MR'],
  },
  {
    what: 'titles of honour of a woman',
    language: 'ar',
    head: 'صحيفة',
    lines: ['اجتماع', 'اجتمع الوزير مع سعادة السيدة ماريا أوسبينا وزيرة خارجية كولومبيا.'],
    people: ['ماريا أوسبينا, CO'],
  },
] as const

test.each(REPORTS)('$language: $what', ({ language, head, lines, people }) => {
  const article = articleFrom([lines[0], '12 March 2025', ...lines.slice(1)].join('\n'), {
    headline: 1,
    stamps: [2],
    body: lines.slice(1).map((_, at) => at + 3),
    language,
  })
  const masthead = toLines(head).map(({ repaired }) => trimPassage(repaired))
  const facts = drawFacts({ ...article, masthead })
  expect(facts.people.map(({ name, country }) => `${name}, ${country}`)).toEqual(people)
})

test.each([
  'Das sagte die Ministerin bei der 24. Sitzung der Kommission, die am Dienstag stattfand.',
  'Bakan, Gürcistan ile 8. Dönem Toplantısı yapıldığını söyledi.',
])('what is counted ends no sentence: %s', (text) => {
  expect(sentencesOf(text)).toEqual([{ start: 0, end: text.length }])
})

test('an agency of a state the report has nothing of speaks of where it was filed', () => {
  const article = articleFrom(
    [
      'Zypern',
      '19. Juni 2025',
      'Nikosia (KNA) - Ein Krisenstab ist besetzt. Außenminister Leonidas Hadji sagte das am Mittwoch.',
    ].join('\n'),
    { headline: 1, stamps: [2], body: [3], language: 'de', dateline: { place: 'Nikosia', length: 16 } },
  )
  const facts = drawFacts({ ...article, agency: { value: { id: 'kna', name: 'KNA' }, evidence: [] } })
  expect(facts.people.map(({ name, country }) => `${name}, ${country}`)).toEqual(['Leonidas Hadji, CY'])
})

test('a place and whom one meets there are no row', () => {
  const text =
    'Neuseelands Außenminister Andrew Hollis sprach am Sonntag in Malaysia mit der philippinischen Chefdiplomatin Teresita Magban.'
  const article = articleFrom(['Pflege', '28. Oktober 2025', text].join('\n'), {
    ...{ headline: 1, stamps: [2], body: [3], language: 'de' },
  })
  expect(drawFacts(article).countries.acting).toEqual(['NZ', 'PH'])
})
