/** Invented reports in nine languages: who acts, who is only named, and the office-holders, as a reader finds them. */
import { expect, test } from 'vitest'
import { drawFacts } from '../src/facts/facts.ts'
import { articleFrom } from './extracted-article.ts'

/** `countries` is "acting / mentioned", `people` "name, country of the office". */
const REPORTS = [
  {
    language: 'fr',
    title: 'Rail: Berne et Rabat se parlent par vidéo',
    text: 'Le conseiller fédéral Olivier Rochat et la ministre marocaine des Transports Nadia Benslimane se sont entretenus mardi par visioconférence.\nLa Suisse formera cinquante mécaniciens de locomotive par an, a indiqué M. Rochat.',
    countries: 'CH MA /',
    people: ['Olivier Rochat, CH', 'Nadia Benslimane, MA'],
  },
  {
    language: 'es',
    title: 'Perú y Bolivia firman un acuerdo sobre el lago',
    text: 'Los presidentes de Perú, Juana Quispe, y de Bolivia, Evo Mamani, firmaron el martes en La Paz un acuerdo sobre el agua.\nQuispe dijo que Chile también será consultado.\nEl mandatario boliviano agradeció el apoyo de la Unión Europea.',
    countries: 'BO PE / CL',
    people: ['Juana Quispe, PE', 'Evo Mamani, BO'],
  },
  {
    language: 'es',
    title: 'El canciller uruguayo recibe a su par paraguayo',
    text: 'El ministro de Relaciones Exteriores uruguayo, Francisco Pereira, recibió este lunes en Montevideo a su par de Paraguay, Rubén Ramírez.\nAmbos cancilleres repasaron la agenda con Argentina y Brasil, informó la Cancillería.',
    countries: 'PY UY / AR BR',
    people: ['Francisco Pereira, UY', 'Rubén Ramírez, PY'],
  },
  {
    language: 'es',
    title: 'España y Marruecos reabren la aduana',
    text: 'El ministro español de Asuntos Exteriores, Luis Montes, conversó por videoconferencia con su homólogo marroquí, Youssef Alami, según informó el Ministerio.\nMontes subrayó que Argelia "no tiene nada que ver".',
    countries: 'ES MA / DZ',
    people: ['Luis Montes, ES', 'Youssef Alami, MA'],
  },
  {
    language: 'pt',
    title: 'Angola e Portugal discutem voos',
    text: 'O ministro das Relações Exteriores de Angola, Tomás Kiala, recebeu na segunda-feira em Luanda o ministro português dos Negócios Estrangeiros, Rui Teles.\n"Queremos mais voos", disse Teles.\nKiala lembrou que o Brasil também pediu novas rotas.',
    countries: 'AO PT / BR',
    people: ['Tomás Kiala, AO', 'Rui Teles, PT'],
  },
  {
    language: 'pt',
    title: 'Presidente de Moçambique visita Cabo Verde',
    text: 'A Presidente de Moçambique, Graça Nhantumbo, chegou na terça-feira à Praia para uma visita de dois dias a Cabo Verde.\nO primeiro-ministro cabo-verdiano, Jorge Évora, agradeceu o apoio.',
    countries: 'CV MZ /',
    people: ['Graça Nhantumbo, MZ', 'Jorge Évora, CV'],
  },
  {
    language: 'de',
    title: 'Schweiz und Österreich sprechen über Bahn',
    text: 'Der österreichische Verkehrsminister Karl Gruber und die Schweizer Bundesrätin Anna Meier haben sich am Dienstag in Wien getroffen.\nGruber sagte, Italien müsse mitziehen.\nMeier dankte ihrem Amtskollegen. Deutschland sei nicht betroffen.',
    countries: 'AT CH / DE IT',
    people: ['Karl Gruber, AT', 'Anna Meier, CH'],
  },
  {
    language: 'de',
    title: 'Polen und Tschechien einigen sich über Kraftwerk',
    text: 'Polens Ministerpräsident Jan Nowak und sein tschechischer Amtskollege Petr Dvořák unterzeichneten am Montag in Prag ein Abkommen.\nDie Slowakei soll später beitreten.',
    countries: 'CZ PL / SK',
    people: ['Jan Nowak, PL', 'Petr Dvořák, CZ'],
  },
  {
    language: 'ko',
    title: '한국·베트남 외교장관 회담',
    text: '한서진 외교부 장관은 7일 서울에서 레 타인 프엉 베트남 외교장관과 회담을 했다.\n한 장관은 일본과의 협력도 언급했다.\n프엉 장관은 한국 기업에 대한 비자 발급을 약속했다.',
    countries: 'KR VN / JP',
    people: ['한서진, KR', '레 타인 프엉, VN'],
  },
  {
    language: 'ko',
    title: '일본 총리, 인도 총리와 통화',
    text: '구리바야시 마사토 일본 총리는 1일 밤 비크람 데시판데 인도 총리와 전화 통화를 했다고 일본 정부가 밝혔다.\n두 정상은 호주와의 공동 훈련도 논의했다.',
    countries: 'IN JP / AU',
    people: ['구리바야시 마사토, JP', '비크람 데시판데, IN'],
  },
  {
    language: 'zh',
    title: '日本与印度首相通电话',
    text: '日本首相栗林正人1日晚与印度总理德什潘德通电话，双方同意加快高铁建设。\n栗林正人说，日方将提供更多贷款。\n德什潘德表示，希望三年内看到第一列列车。双方还谈到与澳大利亚的联合训练。',
    countries: 'IN JP / AU',
    people: ['栗林正人, JP', '德什潘德, IN'],
  },
  {
    language: 'zh',
    title: '老挝国家主席访问越南',
    text: '老挝国家主席坎代10日抵达河内，对越南进行国事访问。越南国家主席武文明在主席府举行欢迎仪式。\n坎代感谢中国和泰国的支持。',
    countries: 'LA VN / CN TH',
    people: ['坎代, LA', '武文明, VN'],
  },
  {
    language: 'zh',
    title: '朝鲜外务省谴责美韩军演',
    text: '朝鲜外务省发言人12日谴责美国和韩国举行联合军演。发言人说，日本也难辞其咎。',
    countries: 'KP / JP KR US',
    people: [],
  },
  {
    language: 'ja',
    title: '日本とフランスの防衛相が会談',
    text: '中谷浩防衛相は10日、フランスのピエール・デュボワ国防相と東京都内で会談した。\n両氏はインド太平洋での協力を確認し、フィリピン情勢についても意見を交わした。\nデュボワ氏は「日本は重要な友人だ」と述べた。',
    countries: 'FR JP / PH',
    people: ['中谷浩, JP', 'ピエール・デュボワ, FR'],
  },
  {
    language: 'ja',
    title: 'モンゴル大統領、カザフスタン訪問',
    text: 'モンゴルのバトバヤル大統領は9日、カザフスタンの首都アスタナに到着し、トカエフ大統領と会談した。ロシアと中国を結ぶ鉄道について協議した。',
    countries: 'KZ MN / CN RU',
    people: ['バトバヤル, MN', 'トカエフ, KZ'],
  },
  {
    language: 'ar',
    title: 'وزيرا خارجية العراق والأردن يبحثان الحدود',
    text: 'بحث وزير الخارجية العراقي علي الجبوري مع نظيره الأردني فارس القضاة، الأحد، في بغداد فتح معبر جديد.\nوأكد الجبوري أن سوريا ستشارك لاحقا.\nوقالت وزارة الخارجية الأردنية إن مصر أبلغت بالاتفاق.',
    countries: 'IQ JO / EG SY',
    people: ['علي الجبوري, IQ', 'فارس القضاة, JO'],
  },
  {
    language: 'ar',
    title: 'رئيس تونس يزور الجزائر',
    text: 'وصل الرئيس التونسي منصف بوعزيزي إلى الجزائر العاصمة اليوم الأربعاء في زيارة تستغرق يومين، واستقبله الرئيس الجزائري كمال بلقاسم.\nوقال بلقاسم إن الجزائر ستزود تونس بالغاز، في حين تتابع إيطاليا المشروع.',
    countries: 'DZ TN / IT',
    people: ['منصف بوعزيزي, TN', 'كمال بلقاسم, DZ'],
  },
  {
    language: 'ru',
    title: 'Монголия и Казахстан договорились о поездах',
    text: 'Президент Монголии Батбаяр Ганзориг провел в четверг в Улан-Баторе переговоры с президентом Казахстана Ержаном Досмухамбетовым.\nГанзориг заявил, что Россия не возражает. По его словам, Китай также получил копию соглашения.\nПрезидента Казахстана сопровождал посол Нурлан Абаев.',
    countries: 'KZ MN / CN RU',
    people: ['Батбаяр Ганзориг, MN', 'Ержан Досмухамбетов, KZ', 'Нурлан Абаев, null'],
  },
  {
    language: 'ru',
    title: 'МИД Польши вызвал посла Венгрии',
    text: 'Министерство иностранных дел Польши вызвало посла Венгрии Петера Надя. В Будапеште заявили, что не понимают причин. В МИД Польши сообщили, что речь идет об Украине.',
    countries: 'HU PL / UA',
    people: ['Петер Надя, HU'],
  },
  {
    language: 'fr',
    title: 'La Guinée équatoriale et le Gabon rouvrent leur frontière',
    text: "Le ministre équato-guinéen de l'Intérieur, Faustino Ndong, et son homologue gabonais, Hervé Mboumba, ont signé lundi à Bata un accord sur la frontière.\nLe Cameroun y est associé. « C'est un grand jour », a déclaré M. Ndong.",
    countries: 'GA GQ / CM',
    people: ['Faustino Ndong, GQ', 'Hervé Mboumba, GA'],
  },
  {
    language: 'fr',
    title: 'Le Premier ministre tunisien reçu à Rome',
    text: "Le chef du gouvernement tunisien Kamel Mansour s'est entretenu jeudi à Rome avec la présidente du Conseil italien Livia Romano.\nLa ministre des Affaires étrangères Amel Trabelsi était présente. M. Mansour a remercié l'Italie.\nLe président de la République, Ali Ben Salah, suivra le dossier libyen.",
    countries: 'IT TN / LY',
    people: ['Kamel Mansour, TN', 'Livia Romano, IT', 'Amel Trabelsi, null', 'Ali Ben Salah, null'],
  },
  {
    language: 'fr',
    title: 'Angola: João Kassoma félicite son homologue',
    text: "Le ministre angolais des Relations extérieures João Kassoma a salué mardi l'élection du président namibien, Tom Shilongo, selon l'agence Angop.\nL'ambassadeur de France, Paul Durand, y a assisté.",
    countries: 'AO FR NA /',
    people: ['João Kassoma, AO', 'Tom Shilongo, NA', 'Paul Durand, FR'],
  },
  {
    language: 'zh',
    title: '外交部发言人谈南海问题',
    text: '外交部发言人沈一霖25日在例行记者会上表示，中国愿同菲律宾通过对话解决分歧。\n她说，美国不是当事国。',
    countries: 'CN / PH US',
    people: ['沈一霖, CN'],
  },
  {
    language: 'zh',
    title: '朝鲜外相与俄罗斯外长通话',
    text: '朝鲜外务相崔正浩11日同俄罗斯外交部长谢尔盖·博洛托夫通电话。\n博洛托夫表示，俄方愿向朝方提供粮食。双方还谈及日本近日的声明。',
    countries: 'KP RU / JP',
    people: ['崔正浩, KP', '谢尔盖·博洛托夫, RU'],
  },
  {
    language: 'zh',
    title: '肯尼亚总统威廉·鲁托同坦桑尼亚副总统会晤',
    text: '肯尼亚总统卡马乌5日在内罗毕会见坦桑尼亚副总统姆维尼。卡马乌说，乌干达也将参加铁路项目。',
    countries: 'KE TZ / UG',
    people: ['卡马乌, KE', '姆维尼, TZ'],
  },
  {
    language: 'ko',
    title: '일본 외무상, 한국 외교장관과 회담',
    text: '구리바야시 마사토 일본 외무상은 10일 도쿄에서 한서진 한국 외교부 장관과 만나 공급망 협력을 논의했다.\n한 장관은 미국과의 협의 결과를 설명했다.',
    countries: 'JP KR / US',
    people: ['구리바야시 마사토, JP', '한서진, KR'],
  },
  {
    language: 'ko',
    title: '한중 정상 통화',
    text: '최민수 대통령은 3일 왕리핑 중국 국가주석과 통화했다고 대통령실이 밝혔다. 북한 문제도 논의됐다.',
    countries: 'CN KR / KP',
    people: ['최민수, KR', '왕리핑, CN'],
  },
  {
    language: 'pt',
    title: 'Angola e Namíbia assinam acordo',
    text: 'O ministro da Energia de Angola, Paulo Kiala, e a sua homóloga namibiana, Anna Shikongo, assinaram esta quinta-feira, em Luanda, um acordo sobre a barragem.\nA África do Sul comprará parte da eletricidade, adiantou Kiala.',
    countries: 'AO NA / ZA',
    people: ['Paulo Kiala, AO', 'Anna Shikongo, NA'],
  },
  {
    language: 'pt',
    title: 'Lula telefona a presidente colombiano',
    text: 'O presidente Luiz Inácio Lula da Silva telefonou nesta quinta-feira ao presidente da Colômbia, Andrés Quintero.\nSegundo o Planalto, a Venezuela também foi tema da conversa.',
    countries: 'BR CO / VE',
    people: ['Luiz Inácio Lula da Silva, BR', 'Andrés Quintero, CO'],
  },
  {
    language: 'ar',
    title: 'وزير الخارجية العراقي يتصل بنظيره الإيراني',
    text: 'أجرى وزير الخارجية العراقي علي حسن الجبوري اتصالا هاتفيا، اليوم الأحد، مع نظيره الإيراني رضا كاظمي.\nوشدد الجبوري على أمن الحدود. وقال كاظمي إن إيران ترحب بالحوار مع تركيا.',
    countries: 'IQ IR / TR',
    people: ['علي حسن الجبوري, IQ', 'رضا كاظمي, IR'],
  },
  {
    language: 'ar',
    title: 'الجزائر وتونس توقعان اتفاقا',
    text: 'وقع وزير الطاقة الجزائري كمال بلقاسم ووزيرة الصناعة التونسية آمال الطرابلسي اتفاقا لنقل الغاز إلى إيطاليا.',
    countries: 'DZ TN / IT',
    people: ['كمال بلقاسم, DZ', 'آمال الطرابلسي, TN'],
  },
  {
    language: 'es',
    title: 'México y Guatemala abren un puente',
    text: 'La secretaria de Relaciones Exteriores de México, Elena Robles, y el canciller guatemalteco, Mario Ixchel, inauguraron el viernes un puente fronterizo.\n«Es un paso», dijo la funcionaria. Belice mira el proyecto con interés, según Robles.',
    countries: 'GT MX / BZ',
    people: ['Elena Robles, MX', 'Mario Ixchel, GT'],
  },
  {
    language: 'es',
    title: 'Panamá será sede de una cumbre',
    text: 'El presidente panameño, Ricardo Arosemena, anunció que Panamá acogerá en mayo una cumbre a la que asistirá el presidente de Costa Rica, Luis Mora.\nHonduras no ha confirmado su asistencia.',
    countries: 'PA / CR HN',
    people: ['Ricardo Arosemena, PA', 'Luis Mora, CR'],
  },
  {
    language: 'de',
    title: 'Namibias Präsident empfängt Bundespräsidentin',
    text: 'Bundespräsidentin Clara Vogt ist am Montag in Windhuk mit dem namibischen Präsidenten Thomas Shilongo zusammengekommen.\nVogt sprach von einer offenen Rechnung. Shilongo erinnerte an Südafrika.',
    countries: 'DE NA / ZA',
    people: ['Clara Vogt, DE', 'Thomas Shilongo, NA'],
  },
  {
    language: 'de',
    title: 'Schweizer Außenminister telefoniert mit Kollegin aus Estland',
    text: 'Bundesrat Urs Keller hat am Dienstag mit der estnischen Außenministerin Liisa Tamm telefoniert. Danach traf er den Botschafter Österreichs, Max Huber.',
    countries: 'AT CH EE /',
    people: ['Urs Keller, CH', 'Liisa Tamm, EE', 'Max Huber, AT'],
  },
  {
    language: 'it',
    title: 'Il premier albanese a Roma',
    text: 'Il primo ministro albanese, Arben Hoxha, è stato ricevuto ieri a Roma dalla ministra italiana della Difesa, Lucia Ferri. Secondo Hoxha, la Grecia non ha obiezioni.',
    countries: 'AL IT / GR',
    people: ['Arben Hoxha, AL', 'Lucia Ferri, IT'],
  },
  {
    language: 'tr',
    title: 'Türkiye ile Kenya arasında görüşme',
    text: "Ticaret Bakanı Ömer Şimşekoğlu, dün Nairobi'de Kenya Ticaret Bakanı Joseph Mwangi ile bir araya geldi. Şimşekoğlu, Somali pazarının önemine dikkati çekti.",
    countries: 'KE TR / SO',
    people: ['Ömer Şimşekoğlu, TR', 'Joseph Mwangi, KE'],
  },
  {
    language: 'ja',
    title: '韓国外相が訪日',
    text: '韓国の韓瑞振外相は10日、東京で栗林正人外相と会談した。米国との協力も話し合った。',
    countries: 'JP KR / US',
    people: ['韓瑞振, KR', '栗林正人, JP'],
  },
  {
    language: 'ru',
    title: 'Премьер Армении отменил звонок',
    text: 'Премьер-министр Армении Арам Геворкян отменил запланированный на среду телефонный разговор с президентом Азербайджана Эльчином Мамедовым, сообщила пресс-секретарь премьера Назели Багдасарян. Грузия предлагала посредничество.',
    countries: 'AM AZ GE /',
    people: ['Арам Геворкян, AM', 'Эльчин Мамедов, AZ', 'Назели Багдасарян, null'],
  },
]

test.each(REPORTS)('$language: $title', ({ language, title, text, countries, people }) => {
  const paragraphs = text.split('\n').map((_, index) => index + 2)
  const facts = drawFacts(articleFrom(`${title}\n${text}`, { headline: 1, body: paragraphs, language }))
  const { acting, mentioned } = facts.countries
  expect(`${acting.join(' ')} / ${mentioned.join(' ')}`.trim()).toBe(countries)
  expect(facts.people.map(({ name, country }) => `${name}, ${country}`)).toEqual(people)
})

test.each([
  ['zh', '发展中国家和上海地区的代表谈到朝鲜半岛和南中国海，《中国日报》作了报道。', ''],
  [
    'zh',
    '尼日尔和尼日利亚、苏丹和南苏丹、几内亚和几内亚比绍、刚果（金）和刚果（布）都派人出席。',
    'CD CG GN GW NE NG SD SS',
  ],
  ['ru', 'На Корейском полуострове и в Южно-Китайском море спокойно, сказал Цинь Ган Цинь Гану.', ''],
  ['ru', 'Поезда идут из Нигера в Нигерию, из КНДР в Республику Корея и из Судана в Южный Судан.', 'KP KR NE NG SD SS'],
  ['ko', '인도적 지원과 한반도, 인도태평양, 남중국해가 논의됐다.', ''],
  ['ja', 'インド太平洋と南シナ海、朝鮮半島、日本海について話し合われた。', ''],
  ['es', 'Granada y el mar de China Meridional no cuentan, Níger y Nigeria sí.', 'NE NG'],
  [
    'fr',
    'Maurice et Dominique ont vu la mer de Chine, puis le Niger, le Nigeria et la Guinée équatoriale.',
    'GQ NE NG',
  ],
  ['ar', 'الوضع المالي في عمان وبحر الصين الجنوبي، ثم في النيجر ونيجيريا والأردن.', 'JO NE NG'],
  ['de', 'Die Deutsche Welle berichtete vom Südchinesischen Meer, aus Niger und aus Nigeria.', 'NE NG'],
  ['pt', 'O mar do Sul da China não conta; contam o Níger, a Nigéria e a Guiné-Bissau.', 'GW NE NG'],
])('%s: %s', (language, text, codes) => {
  const { acting, mentioned } = drawFacts(articleFrom(`-\n${text}`, { headline: 1, body: [2], language })).countries
  expect([...acting, ...mentioned].sort().join(' ')).toBe(codes)
})
