/** Contacts told by verbs no table has, all invented: the offices and how they are joined tell them; what is said, planned or denied of others tells none. */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { articleFrom } from './extracted-article.ts'

/** A Wednesday. */
const STAMP = '2024-03-13 18:00'

/** Language, event without its mode (empty: none), paragraph. */
const TOLD: readonly (readonly [string, string, string])[] = [
  [
    'de',
    '2024-03-12-be-lu',
    'Belgiens Premierminister Luc Peeters plauderte am Dienstag in Arlon mit dem luxemburgischen Regierungschef Marc Weber über die Bahn.',
  ],
  [
    'de',
    '2024-03-12-be-lu',
    'Belgiens Außenminister Luc Peeters war am Dienstag bei seinem luxemburgischen Amtskollegen Marc Weber zu Gast.',
  ],
  [
    'fr',
    '2024-03-12-be-lu',
    'Le Premier ministre belge Luc Peeters a retrouvé mardi à Arlon son homologue luxembourgeois Marc Weber.',
  ],
  [
    'es',
    '2024-03-12-cl-pe',
    'La canciller de Chile, Ana Rojas, compartió mesa el martes en Arica con el ministro peruano de Defensa, Juan Huamán.',
  ],
  [
    'pt',
    '2024-03-12-ao-pt',
    'O ministro da Defesa de Angola, Tomás Kiala, almoçou na terça-feira em Luanda com o homólogo português, Rui Teles.',
  ],
  [
    'ru',
    '2024-03-12-am-ge',
    'Министр обороны Армении Арам Овсепян во вторник в Ереване отужинал с грузинским коллегой Леваном Кобаладзе.',
  ],
  [
    'ar',
    '2024-03-12-jo-om',
    'تشاور وزير الدفاع الأردني سامي الخطيب أمس الثلاثاء في عمّان مع نظيره العماني سالم الحارثي.',
  ],
  ['zh', '2024-03-12-bj-gh', '贝宁外交部长阿格博西12日在科托努同加纳外交部长门萨共进晚餐。'],
  [
    'ja',
    '2024-03-12-ee-fi',
    'フィンランドのラウリ・コスキ外相は12日、ヘルシンキでエストニアのマルト・タム外相と夕食を共にした。',
  ],
  [
    'ko',
    '2024-03-12-bt-np',
    '부탄의 도르지 왕축 외교장관은 12일 팀푸에서 네팔의 라메시 타파 외교장관과 저녁을 함께했다.',
  ],
  // said of another, planned, denied, or long ago
  [
    'de',
    '',
    'Belgiens Premierminister Luc Peeters wird am Dienstag mit dem luxemburgischen Regierungschef Marc Weber frühstücken.',
  ],
  [
    'fr',
    '',
    "Le ministre belge de la Défense Luc Peeters n'a pas dîné mardi avec son homologue luxembourgeois Marc Weber.",
  ],
  [
    'es',
    '',
    'La canciller de Chile, Ana Rojas, compartirá mesa el martes con el ministro peruano de Defensa, Juan Huamán.',
  ],
  [
    'fr',
    '2024-03-11-ci-ma',
    "La ministre marocaine Samira Benani a eu lundi une séance avec son homologue ivoirien, Kouadio N'Dri.",
  ],
  [
    'de',
    '2024-03-12-dk-ee-no',
    'Norwegen, Dänemark und Estland haben am Dienstag in einer gemeinsamen Erklärung mehr Schutz der Kabel gefordert.',
  ],
  [
    'ko',
    '2024-03-12-ca-kr',
    '임상욱 한국 외교장관은 12일 전화로 피에르 가뇽 캐나다 외교장관과 광물 협력을 논의했다고 외교부가 13일 밝혔다.',
  ],
  ['zh', '2024-03-12-cu-vn', '越南副总理阮文海12日在河内约见古巴驻越南大使费雷尔。'],
  [
    'ko',
    '2024-03-12-cu-vn',
    '응우옌 반 하이 베트남 부총리는 12일 하노이에서 오달리스 페레르 주베트남 쿠바 대사를 접견했다.',
  ],
  [
    'es',
    '2024-03-12-cu-vn',
    'El viceministro vietnamita Nguyen Van Hai recibió el martes al embajador de Cuba en Vietnam, Odalys Ferrer.',
  ],
  [
    // a statement, no call
    'ru',
    '2024-03-12-am',
    'Пресс-секретарь президента Армении Арам Овсепян во вторник опроверг телефонный разговор с министром Грузии.',
  ],
  [
    'ru',
    '',
    'Министр обороны Армении Арам Овсепян 3 января в Ереване отужинал с грузинским коллегой Леваном Кобаладзе.',
  ],
  // by the scene: nobody is joined to the other by a small word
  [
    'de',
    '2024-03-12-is-no',
    'Zu einer Unterredung über Fangquoten begrüßte Norwegens Fischereiminister Jon Lie am Dienstag in Bergen Islands Außenministerin Ada Jonsdottir.',
  ],
  [
    'de',
    '2024-03-12-is-no',
    'Norwegens Fischereiminister Jon Lie will mehr Fang zulassen. Auf die Quoten verständigte er sich in einer Videoschalte am Dienstag mit der isländischen Ministerin Ada Jonsdottir.',
  ],
  [
    'fr',
    '2024-03-12-ci-ma',
    'Le Maroc et la Côte d’Ivoire veulent simplifier le fret. Leurs ministres du Transport, la Marocaine Samira Benani et l’Ivoirien Kouadio N’Dri, ont tenu mardi une séance de travail.',
  ],
  [
    'ar',
    '2024-03-12-jo-om',
    'شهدت العاصمة مسقط أمس الثلاثاء جولة مشاورات ترأسها وزير الدفاع الأردني سامي الخطيب ووزير الخارجية العماني سالم الحارثي.',
  ],
  [
    'es',
    '2024-03-12-cl-pe',
    'La canciller de Chile, Ana Rojas, aterrizó el martes en Perú para una estadía de dos días.',
  ],
  // what the lead tells comes of it, who was there stands behind
  [
    'de',
    '2024-03-12-ec-pe',
    'Auf der neuen Brücke war am Dienstag die Übergabe der Schlüssel zu sehen. Aus Lima war Präsidentin Rosa Quispe angereist, aus Quito Präsident Pedro Rojas; beide aßen zu Mittag.',
  ],
  [
    'pt',
    '2024-03-12-ao-zm',
    'O acordo foi rubricado na terça-feira em Ndola. Pela parte angolana assinou o ministro da Energia, Rui Teles, pela parte zambiana o ministro das Águas, Moses Banda.',
  ],
  [
    'ru',
    '2024-03-12-ae-am',
    'Сто рабочих мест – так выглядит в цифрах проект, о котором во вторник по видеосвязи договаривались Абу-Даби и Ереван.',
  ],
  [
    'ja',
    '2024-03-12-cl-kr',
    '韓国が一歩抜け出した。同国の文志赫産業通商資源相は12日、チリの首都サンティアゴでチリのウルティア鉱業相と会い、協定に調印した。',
  ],
  [
    'ko',
    '2024-03-12-et-kr',
    '12일 열린 개원식에는 서보경 한국 보건복지부 장관과 메스핀 타데세 에티오피아 보건장관이 나란히 서서 현판을 덮은 천을 걷어 냈다.',
  ],
  // denied as a whole
  [
    'de',
    '',
    'Die maltesische Regierung hat Berichte zurückgewiesen. Am Montag habe Außenminister Leo Borg keine Zusammenkunft gehabt, auch nicht mit einem Vertreter Algeriens. Beide schweigen.',
  ],
  // one attacks the other
  [
    'de',
    '',
    'Norwegens Fischereiminister Jon Lie attackierte am Dienstag in Bergen Islands Außenministerin Ada Jonsdottir.',
  ],
  ['fr', '', 'Le ministre marocain Ali Benani a raillé mardi à Rabat la ministre ivoirienne Awa N’Dri.'],
]

test.each(TOLD)('%s: %s', (language, event, text) => {
  const { events } = drawFacts(
    articleFrom(['–', STAMP, text].join('\n'), { headline: 1, stamps: [2], body: [3], language }),
  )
  const [main] = events.map(({ id }) => id.split('-').slice(0, -1).join('-'))
  expect(main ?? '').toBe(event)
})
