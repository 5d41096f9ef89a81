/** Leads with a dateline in nine languages, invented → who acts and which event they tell: topics and hosts of others are no parties. */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { articleFrom } from './extracted-article.ts'

/** A Wednesday. */
const STAMP = '2024-03-13'

/** Language, dateline, lead; acting countries; day, countries and mode of the event. */
const LEADS = [
  [
    'de',
    'Berlin',
    'Außenministerin Julia Sommerfeld ist am Dienstag mit ihrem polnischen Kollegen Jan Nowak zusammengetroffen, um über den Krieg in der Ukraine zu sprechen.',
    'DE PL',
    '2024-03-12 DE PL meeting',
  ],
  [
    'de',
    'Wien',
    'Außenminister Lukas Hofstätter hat am Dienstag in Wien seine slowenische Amtskollegin Nika Zupančič empfangen. Thema war die Grenze zu Kroatien.',
    'AT SI',
    '2024-03-12 AT SI meeting',
  ],
  [
    'de',
    'Bern',
    'Bundesrat Reto Aebischer hat am Dienstag in Bern den deutschen Wirtschaftsminister Karl Weber getroffen.',
    'CH DE',
    '2024-03-12 CH DE meeting',
  ],
  [
    'de',
    'Ankara',
    'Die Außenminister der Türkei und Ägyptens haben am Dienstag in Ankara über die Lage in Libyen beraten.',
    'EG TR',
    '2024-03-12 EG TR meeting',
  ],
  [
    'de',
    'Brüssel',
    'Belgiens Premier Luc Peeters und der luxemburgische Regierungschef Marc Weber haben am Dienstag in Brüssel eine Vereinbarung über die Bahn unterzeichnet.',
    'BE LU',
    '2024-03-12 BE LU meeting',
  ],
  [
    'de',
    'Berlin',
    'Bundeskanzler Dietmar Brockhaus hat am Dienstag mit dem Präsidenten der Vereinigten Arabischen Emirate, Hamad bin Raschid, telefoniert.',
    'AE DE',
    '2024-03-12 AE DE phone',
  ],
  [
    'de',
    'Madrid',
    'Spaniens Regierungschef Luis Montes hat am Dienstag in Madrid den marokkanischen König Mohammed empfangen, teilte die Regierung mit.',
    'ES MA',
    '2024-03-12 ES MA meeting',
  ],
  [
    'de',
    'Tokio',
    'Japans Außenministerin Yoko Mori und ihr Kollege aus Südkorea, Moon Tae-sik, haben am Dienstag telefoniert.',
    'JP KR',
    '2024-03-12 JP KR phone',
  ],
  [
    'es',
    'Madrid',
    'El ministro de Exteriores, Luis Montes, se reunió el martes con su homólogo alemán, Karl Weber, para hablar de Ucrania.',
    'DE ES',
    '2024-03-12 DE ES meeting',
  ],
  [
    'es',
    'Bogotá',
    'El presidente Jairo Restrepo recibió el martes en la Casa de Nariño al canciller de Brasil, Caio Valadares.',
    'BR CO',
    '2024-03-12 BR CO meeting',
  ],
  [
    'es',
    'Buenos Aires',
    'La canciller Mariela Pizarro mantuvo el martes un encuentro con el embajador de China en Argentina, Wang Ming.',
    'AR CN',
    '2024-03-12 AR CN meeting',
  ],
  [
    'es',
    'La Habana',
    'El presidente cubano, Raúl Prado, y el primer ministro de Vietnam, Pham Minh, sostuvieron el martes conversaciones oficiales en La Habana.',
    'CU VN',
    '2024-03-12 CU VN meeting',
  ],
  [
    'es',
    'Quito',
    'Ecuador y Perú acordaron el martes en Quito reforzar la seguridad fronteriza frente al narcotráfico procedente de Colombia.',
    'EC PE',
    '2024-03-12 EC PE other',
  ],
  [
    'es',
    'Washington',
    'El secretario de Estado de EE.UU., Marcus Webb, habló este martes por teléfono con el canciller saudí, Faisal bin Nayef, sobre la situación en Yemen.',
    'SA US',
    '2024-03-12 SA US phone',
  ],
  [
    'es',
    'Ciudad de México',
    'El canciller Rodrigo Ibarra recibió este martes a la ministra de Exteriores de Noruega, Ingrid Solheim, quien realiza una visita de trabajo a México.',
    'MX NO',
    '2024-03-12 MX NO meeting',
  ],
  [
    'es',
    'Santiago',
    'Los ministros de Defensa de Chile y Argentina, Pedro Soto y Juan Lugones, se reunieron el martes en Mendoza.',
    'AR CL',
    '2024-03-12 AR CL meeting',
  ],
  [
    'es',
    'Roma',
    'El jefe del Gobierno italiano, Paolo Conti, recibió el martes al presidente libio, Salem Mabruk, con la migración desde Túnez como telón de fondo.',
    'IT LY',
    '2024-03-12 IT LY meeting',
  ],
  [
    'fr',
    'Paris',
    'Le ministre des Affaires étrangères, Luc Moreau, a reçu mardi à Paris son homologue libanais, Karim Haddad, pour évoquer la situation en Syrie.',
    'FR LB',
    '2024-03-12 FR LB meeting',
  ],
  [
    'fr',
    'Alger',
    'Le président Abdelkader Bensalah a reçu mardi le Premier ministre italien, Paolo Conti.',
    'DZ IT',
    '2024-03-12 DZ IT meeting',
  ],
  [
    'fr',
    'Rabat',
    'Nasser Tazi, ministre des Affaires étrangères, s’est entretenu mardi avec la ministre belge Sofie Daems.',
    'BE MA',
    '2024-03-12 BE MA meeting',
  ],
  [
    'fr',
    'Ottawa',
    'La ministre canadienne Claire Dumont a discuté par téléphone mardi avec le ministre haïtien Jean Baptiste de la force kényane.',
    'CA HT',
    '2024-03-12 CA HT phone',
  ],
  [
    'ru',
    'Москва',
    'Министр иностранных дел Сергей Строев встретился во вторник с послом Китая в России Ван Мином.',
    'CN RU',
    '2024-03-12 CN RU meeting',
  ],
  [
    'ru',
    'Минск',
    'Президент Александр Громов принял во вторник министра иностранных дел Кубы Роберто Прадо.',
    'BY CU',
    '2024-03-12 BY CU meeting',
  ],
  [
    'ru',
    'Ташкент',
    'Делегации Узбекистана и Таджикистана провели во вторник в Ташкенте переговоры о поставках воды из Киргизии.',
    'TJ UZ',
    '2024-03-12 TJ UZ meeting',
  ],
  [
    'ru',
    'Баку',
    'Президенты Азербайджана и Турции обсудили во вторник по телефону ситуацию на границе с Арменией.',
    'AZ TR',
    '2024-03-12 AZ TR phone',
  ],
  [
    'pt',
    'Lisboa',
    'O ministro dos Negócios Estrangeiros, Rui Teles, recebeu na terça-feira a homóloga espanhola, Carmen Rojas, para discutir a Venezuela.',
    'ES PT',
    '2024-03-12 ES PT meeting',
  ],
  [
    'pt',
    'Brasília',
    'O chanceler Caio Valadares conversou na terça-feira com o ministro das Relações Exteriores da Rússia, Serguei Stroiev, por telefone.',
    'BR RU',
    '2024-03-12 BR RU phone',
  ],
  [
    'ar',
    'الدوحة',
    'التقى رئيس مجلس الوزراء وزير الخارجية محمد بن جاسم الثلاثاء وزير خارجية تركيا فريد قره بولوت لبحث الوضع في سوريا.',
    'QA TR',
    '2024-03-12 QA TR meeting',
  ],
  [
    'ar',
    'القاهرة',
    'استقبل الرئيس حازم رمزي الثلاثاء وزير الدفاع الفرنسي لوك مورو.',
    'EG FR',
    '2024-03-12 EG FR meeting',
  ],
  [
    'ar',
    'الرياض',
    'تلقى ولي العهد اتصالا هاتفيا أمس من رئيس أوكرانيا بوهدان تيريشكو.',
    'SA UA',
    '2024-03-12 SA UA phone',
  ],
  ['zh', '北京', '国务院总理林国栋12日在北京会见泰国外长巴颂，双方谈及缅甸局势。', 'CN TH', '2024-03-12 CN TH meeting'],
  ['zh', '莫斯科', '俄罗斯总统别洛焦罗夫12日与伊朗总统通电话，讨论叙利亚问题。', 'IR RU', '2024-03-12 IR RU phone'],
  [
    'ja',
    'ソウル',
    '韓国の趙成宇外相は12日、ソウルで米国のウェッブ国務長官と会談し、北朝鮮への対応を協議した。',
    'KR US',
    '2024-03-12 KR US meeting',
  ],
  [
    'ko',
    '도쿄',
    '일본 외무성은 모리 요코 외무상이 12일 페니 하그레이브 호주 외교장관과 전화 회담을 했다고 발표했다.',
    'AU JP',
    '2024-03-12 AU JP phone',
  ],
] as const

test.each(LEADS)('%s, %s: %s', (language, place, lead, acting, told) => {
  const article = articleFrom(`${STAMP}\n${lead}`, { stamps: [1], body: [2], language })
  const evidence = [{ line: 1, start: 0, end: STAMP.length, rule: 'by-hand', basis: 'stated' as const }]
  const facts = drawFacts({ ...article, dateline: { value: { place, country: null, date: null }, evidence } })
  expect(facts.countries.acting.join(' ')).toBe(acting)
  expect(facts.events.map(({ date, countries, mode }) => [date, ...countries, mode].join(' '))).toEqual([told])
})

test('every acting country is proved', () => {
  const lead = 'Foreign ministers of Greece and Cyprus signed a treaty in Athens on Tuesday.'
  const facts = drawFacts(articleFrom(`${STAMP}\n${lead}`, { stamps: [1], body: [2] }))
  const proved = new Set(facts.evidence.countries?.map(({ of }) => of))
  expect(facts.countries.acting).toEqual(['CY', 'GR'])
  expect(facts.countries.acting.filter((code) => !proved.has(code))).toEqual([])
})
