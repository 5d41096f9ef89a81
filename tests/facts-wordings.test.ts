/** Contacts in the many wordings of ten languages, all invented → the event each tells; plans and refusals tell none. */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { articleFrom } from './extracted-article.ts'

/** A Wednesday. */
const STAMP = '2024-03-13 18:00'

/** Language, event (empty: none), headline, paragraphs. */
const WORDINGS: readonly (readonly [string, string, string, ...string[]])[] = [
  // Signing by other words.
  [
    'en',
    '2024-03-12-be-lu-meeting',
    '–',
    'Belgian Prime Minister Luc Peeters and his Luxembourg counterpart Marc Weber put their names to a rail treaty in Arlon on Tuesday.',
  ],
  [
    'en',
    '2024-03-12-be-lu-meeting',
    '–',
    'Belgian Prime Minister Luc Peeters inked a rail treaty with his Luxembourg counterpart Marc Weber on Tuesday.',
  ],
  ['en', '2024-03-12-be-lu-other', '–', 'Belgium and Luxembourg initialled a rail treaty on Tuesday.'],
  [
    'en',
    '2024-03-12-be-lu-other',
    '–',
    'Belgium and Luxembourg on Tuesday concluded a rail treaty after years of delay.',
  ],
  [
    'fr',
    '2024-03-12-be-lu-meeting',
    '–',
    'Le Premier ministre belge Luc Peeters et son homologue luxembourgeois Marc Weber ont paraphé mardi un traité ferroviaire.',
  ],
  ['fr', '2024-03-12-be-lu-other', '–', 'La Belgique et le Luxembourg ont conclu mardi un accord ferroviaire.'],
  [
    'de',
    '2024-03-12-be-lu-other',
    '–',
    'Belgien und Luxemburg haben am Dienstag ein Abkommen über die Bahn paraphiert.',
  ],
  ['de', '2024-03-12-be-lu-other', '–', 'Belgien und Luxemburg schlossen am Dienstag ein Abkommen über die Bahn.'],
  ['es', '2024-03-12-ar-cl-other', '–', 'Argentina y Chile suscribieron el martes un convenio sobre pesca.'],
  [
    'es',
    '2024-03-12-ar-cl-meeting',
    '–',
    'Los presidentes de Argentina, Juan Soler, y de Chile, Carla Soto, rubricaron el martes en Mendoza un tratado minero.',
  ],
  ['pt', '2024-03-12-ao-mz-other', '–', 'Angola e Moçambique rubricaram na terça-feira um acordo sobre pescas.'],
  ['pt', '2024-03-12-ao-mz-other', '–', 'Angola e Moçambique celebraram na terça-feira um acordo de pescas.'],
  ['ru', '2024-03-12-by-kz-other', '–', 'Белоруссия и Казахстан во вторник парафировали соглашение о транзите.'],
  ['ru', '2024-03-12-by-kz-other', '–', 'Белоруссия и Казахстан во вторник заключили соглашение о транзите.'],
  ['ar', '2024-03-12-jo-om-other', '–', 'وقّعت الأردن وسلطنة عمان، أمس الثلاثاء، اتفاقية للتعاون السياحي.'],
  ['ar', '2024-03-12-jo-om-other', '–', 'أبرمت الأردن وسلطنة عمان، أمس الثلاثاء، اتفاقية للتعاون السياحي.'],
  ['zh', '2024-03-12-ke-za-other', '–', '肯尼亚和南非12日签订渔业协定。'],
  ['ja', '2024-03-12-jp-pe-other', '–', '日本とペルーは12日、漁業協定に調印した。'],
  ['ko', '2024-03-12-kr-pe-other', '–', '한국과 페루는 12일 어업 협정을 체결했다.'],
  // Deciding together, the meeting told later.
  [
    'pt',
    '2024-03-12-br-co-meeting',
    'Brasil e Colômbia criam patrulha',
    'O ministro da Defesa, Rubens Altieri, e o colega colombiano, Hernando Caicedo, decidiram nesta terça-feira (12) criar uma patrulha fluvial.',
    'O encontro aconteceu em Letícia.',
  ],
  [
    'es',
    '2024-03-12-bo-pe-meeting',
    '–',
    'El ministro de Defensa de Perú, Raúl Soto, y su par boliviano, Evo Quispe, decidieron el martes crear una patrulla conjunta.',
    'La cita tuvo lugar en Puno.',
  ],
  [
    'fr',
    '2024-03-12-ml-sn-meeting',
    '–',
    'Le ministre sénégalais de la Défense, Abdou Ndiaye, et son homologue malien, Issa Traoré, ont décidé mardi de créer une patrouille commune.',
    'La rencontre a eu lieu à Kayes.',
  ],
  [
    'de',
    '2024-03-12-at-ch-meeting',
    '–',
    'Die Verteidigungsminister der Schweiz und Österreichs haben am Dienstag beschlossen, gemeinsam zu fliegen.',
    'Das Treffen fand in Bregenz statt.',
  ],
  [
    'ru',
    '2024-03-12-am-ge-meeting',
    '–',
    'Министры обороны Армении и Грузии во вторник решили создать совместный патруль.',
    'Встреча прошла в Батуми.',
  ],
  [
    'en',
    '2024-03-12-am-ge-meeting',
    '–',
    'The defence ministers of Armenia and Georgia decided on Tuesday to set up joint patrols.',
    'Their meeting was held in Batumi.',
  ],
  // Participles and nouns.
  [
    'fr',
    '2024-03-12-eg-jo-sa-meeting',
    '–',
    'Réunis mardi au Caire, les chefs de la diplomatie égyptienne, saoudienne et jordanienne ont plaidé pour un cessez-le-feu.',
  ],
  [
    'es',
    '2024-03-12-eg-jo-sa-meeting',
    '–',
    'Reunidos el martes en El Cairo, los cancilleres de Egipto, Arabia Saudita y Jordania abogaron por un alto el fuego.',
  ],
  [
    'pt',
    '2024-03-12-eg-jo-meeting',
    '–',
    'Reunidos na terça-feira no Cairo, os chefes da diplomacia do Egito e da Jordânia pediram um cessar-fogo.',
  ],
  [
    'es',
    '2024-03-12-eg-jo-meeting',
    '–',
    'Los cancilleres de Egipto y Jordania, reunidos el martes en El Cairo, abogaron por un alto el fuego.',
  ],
  [
    'de',
    '2024-03-12-eg-jo-meeting',
    '–',
    'Bei einem Treffen in Kairo haben die Außenminister Ägyptens und Jordaniens am Dienstag eine Waffenruhe gefordert.',
  ],
  [
    'en',
    '2024-03-12-eg-jo-meeting',
    '–',
    'Meeting in Cairo on Tuesday, the foreign ministers of Egypt and Jordan called for a ceasefire in Sudan.',
  ],
  [
    'en',
    '2024-03-12-eg-jo-meeting',
    '–',
    'Egypt and Jordan will open a joint crossing, their foreign ministers said on Tuesday after a meeting in Cairo.',
  ],
  [
    'fr',
    '2024-03-12-eg-jo-meeting',
    '–',
    "L'Égypte et la Jordanie ouvriront un passage commun, ont annoncé mardi leurs ministres des Affaires étrangères après une rencontre au Caire.",
  ],
  [
    'es',
    '2024-03-12-ec-pe-meeting',
    '–',
    'Ecuador y Perú abrirán un paso común, anunciaron el martes sus cancilleres tras una reunión en Quito.',
  ],
  [
    'de',
    '2024-03-12-eg-jo-meeting',
    '–',
    'Ägypten und Jordanien wollen einen gemeinsamen Übergang öffnen. Das erklärten ihre Außenminister am Dienstag nach einem Treffen in Kairo.',
  ],
  [
    'en',
    '2024-03-12-cv-pt-meeting',
    '–',
    'Portugal will swap debt of Cape Verde for investment under a deal signed on Tuesday.',
    'Portuguese Prime Minister Duarte Saldanha inked the agreement with his Cape Verdean counterpart Elisio Lopes in Praia.',
  ],
  // Counterparts whose country another sentence tells.
  [
    'en',
    '2024-03-12-az-ge-kz-video',
    '–',
    'Georgia, Azerbaijan and Kazakhstan will have a common tariff, the Georgian Ministry of Economy said.',
    'Minister Tamar Kiknadze discussed the issue on Tuesday with her counterparts Ramil Huseynzade and Daulet Sarsenov by video link.',
  ],
  [
    'en',
    '2024-03-12-ke-tz-phone',
    'Kenya, Tanzania ministers speak again over sugar',
    'Trade CS Joseph Kariithi and his Tanzanian counterpart Neema Mushi spoke on the phone on Tuesday.',
  ],
  [
    'ar',
    '2024-03-12-eg-jo-sa-meeting',
    '–',
    'عقد وزير الخارجية المصري حسام الشاذلي، أمس الثلاثاء، اجتماعا ثلاثيا مع نظيريه السعودي ماجد بن خالد والأردني طارق العبابنة.',
  ],
  [
    'es',
    '2024-03-12-bo-co-pe-meeting',
    '–',
    'El canciller peruano, Raúl Soto, se reunió el martes con sus homólogos boliviano, Evo Quispe, y colombiano, Iván Mora.',
  ],
  [
    'fr',
    '2024-03-12-bj-ne-tg-meeting',
    '–',
    "Le ministre togolais des Affaires étrangères, Koffi Mensah, s'est entretenu mardi avec ses homologues béninois, Jean Dossou, et nigérien, Ali Issoufou.",
  ],
  [
    'de',
    '2024-03-12-at-de-it-meeting',
    '–',
    'Die deutsche Verkehrsministerin Anna Holm hat am Dienstag ihre Kollegen aus Österreich und Italien getroffen.',
  ],
  // Media.
  [
    'en',
    '2024-03-12-de-no-video',
    '–',
    "Norway's Energy Minister Solveig Aasen and Germany's Economy Minister Florian Achterberg agreed at a digital meeting on Tuesday to move faster.",
  ],
  [
    'en',
    '2024-03-12-de-no-video',
    '–',
    'Norwegian Energy Minister Solveig Aasen and German Economy Minister Florian Achterberg conferred over Zoom on Tuesday.',
  ],
  [
    'es',
    '2024-03-12-ca-pe-video',
    '–',
    'El canciller peruano, Raúl Soto, dialogó el martes de forma virtual con la ministra de Canadá Maureen Delorme.',
  ],
  [
    'pt',
    '2024-03-12-br-ca-video',
    '–',
    'O chanceler brasileiro, Caio Prado, conversou na terça-feira por videochamada com a ministra canadense Maureen Delorme.',
  ],
  ['ru', '2024-03-12-am-ge-video', '–', 'Главы МИД Армении и Грузии во вторник провели переговоры в онлайн-формате.'],
  [
    'fr',
    '2024-03-12-ml-sn-phone',
    '–',
    'Le président sénégalais Abdou Ndiaye a joint mardi par téléphone son homologue malien Issa Traoré.',
  ],
  [
    'fr',
    '2024-03-12-ml-sn-phone',
    '–',
    'Le président sénégalais Abdou Ndiaye a eu mardi au téléphone son homologue malien Issa Traoré.',
  ],
  [
    'de',
    '2024-03-12-at-ch-phone',
    '–',
    'Österreichs Kanzler Karl Moser und der Schweizer Bundespräsident Reto Frei haben sich am Dienstag am Telefon ausgetauscht.',
  ],
  [
    'es',
    '2024-03-12-ec-pe-phone',
    '–',
    'El presidente de Perú, Raúl Soto, llamó el martes a su homólogo ecuatoriano, Luis Vera.',
  ],
  // Visits.
  [
    'en',
    '2024-03-12-cu-vn-visit',
    '–',
    'President of Cuba Ernesto Valdivia Ruz and a high-ranking delegation arrived in Hanoi on March 12 afternoon, beginning a four-day official visit to Vietnam.',
  ],
  [
    'en',
    '2024-03-12-cu-vn-visit',
    '–',
    'Cuban President Ernesto Valdivia Ruz and his wife landed in Hanoi on Tuesday on a state visit.',
  ],
  ['en', '2024-03-12-cu-vn-visit', '–', 'Cuban President Ernesto Valdivia Ruz travelled to Vietnam on Tuesday.'],
  ['en', '2024-03-12-cu-vn-visit', '–', 'Cuban President Ernesto Valdivia Ruz touched down in Hanoi on Tuesday.'],
  [
    'es',
    '2024-03-12-cu-vn-visit',
    '–',
    'El presidente de Cuba, Ernesto Valdivia, aterrizó el martes en Hanói para una visita de cuatro días a Vietnam.',
  ],
  [
    'fr',
    '2024-03-12-cu-vn-visit',
    '–',
    'Le président cubain Ernesto Valdivia a atterri mardi à Hanoï pour une visite de quatre jours au Vietnam.',
  ],
  [
    'de',
    '2024-03-12-cu-vn-visit',
    '–',
    'Der kubanische Präsident Ernesto Valdivia ist am Dienstag in Vietnam gelandet.',
  ],
  ['ru', '2024-03-12-cu-vn-visit', '–', 'Президент Кубы Эрнесто Вальдивия во вторник прилетел во Вьетнам.'],
  // An office of one's own state, named by its capital.
  // Plans and refusals.
  ['en', '', '–', 'The defence ministers of Armenia and Georgia decided on Tuesday to meet in Batumi next week.'],
  ['es', '', '–', 'Argentina y Chile suscribirán el martes un convenio sobre pesca.'],
  [
    'fr',
    '',
    '–',
    "Le président sénégalais Abdou Ndiaye n'a pas pu joindre mardi par téléphone son homologue malien Issa Traoré.",
  ],
]

test.each(WORDINGS)('%s %s %s %s', (language, events, headline, ...paragraphs) => {
  const body = paragraphs.map((_, index) => index + 3)
  const article = articleFrom([headline, STAMP, ...paragraphs].join('\n'), { headline: 1, stamps: [2], body, language })
  expect(
    drawFacts(article)
      .events.map(({ id }) => id)
      .join(' '),
  ).toBe(events)
})
