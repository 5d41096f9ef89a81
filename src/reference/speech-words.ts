/**
 * Words by which a report gives somebody's words, as one table a language: verbs of saying, the words that stand for the
 * last speaker, and those for both sides. English has a grammar of its own (src/facts/english-speech.ts).
 */
import { SPEECH_VERBS } from './news-verbs.ts'

/** What a verb needs behind it to be one of saying: "called on", "exchanged views", "sent his greetings". */
const WITH_OBJECT: readonly (readonly [RegExp, RegExp])[] = [
  [/^call(?:s|ed)?$/, /^\s(?:(?:on|upon|for|it|the)\b|[^".,]{2,40}\s["“])/],
  [/^exchange[ds]?$/, /^\s(?:[\p{L}-]+\s){0,3}(?:views|opinions|greetings|notes|condolences)\b/u],
  [
    /^(?:sen[dt]s?|extend(?:s|ed)|convey(?:s|ed)|delivered)$/,
    /^\s(?:[\p{L}-]+\s){0,6}(?:greetings|congratulations|condolences|message|regards|wishes|sympath\p{L}+|thanks)\b/u,
  ],
  [
    /^offer(?:s|ed)$/,
    /^\s(?:to\s\p{Ll}+|(?:[\p{L}-]+\s){0,6}(?:greetings|congratulations|condolences|message|regards|wishes|sympath\p{L}+|thanks))\b/u,
  ],
  [/^(?:spoke|speaks)$/, /^\s(?:highly|out|of)\b/],
  [/^(?:point(?:s|ed)|make|makes|made)$/, /^\s(?:out|(?:it\s)?clear|the point)\b/],
  [/^(?:report(?:s|ed)?|claim(?:s|ed)?|show(?:s|ed)?)$/, /^\s(?:that\b|on\b|a\b|the\b)/],
]

/** Verbs that give what somebody holds, though they aren't verbs of saying. */
const HOLDING =
  'agree agrees agreed expect expects expected hope hopes hoped believe believes believed exchange exchanges exchanged discuss ' +
  'discusses discussed send sends sent extend extends extended spoke speaks make makes made offer offers offered welcome voice voices ' +
  'voiced delivered appreciate appreciates appreciated reviewed wrote writes posted posts sees regrets regretted lamented conceded ' +
  'contended maintained maintains asserted asserts assured assures cautioned predicted quipped joked hinted boasted signalled signaled'

const NEVER = new Set(['speak', 'spoken', 'tell', 'say', 'call', 'point', 'threaten', 'report'])

const ENGLISH_SPEECH: ReadonlySet<string> = new Set(
  [...SPEECH_VERBS, ...HOLDING.split(' ')].filter((verb) => !NEVER.has(verb)),
)

/** Is this word, with what follows it, one of saying? */
export function isSaying(verb: string, rest: string): boolean {
  if (!ENGLISH_SPEECH.has(verb)) return false
  return WITH_OBJECT.every(([word, object]) => !word.test(verb) || object.test(rest))
}

/** How a language other than English tells who speaks. Where words aren't parted, `near` counts characters. */
export interface SpeechWords {
  readonly verbs: string
  /** Stands for the last speaker; with a verb. */
  readonly pronouns: string
  readonly sides: string
  /** Right before the name of whoever a sentence is from: "according to". */
  readonly by: string
  /** Gives a sentence to the last speaker by itself: "according to him", "a-t-il dit". */
  readonly byHim?: string
  /**
   * Where a verb tells its subject by its form: gives a sentence that names nobody to whom was spoken of last. `verb`: any
   * of the verbs, opening the sentence, behind a quotation or between commas.
   */
  readonly alone?: string
  /** A sentence's end that tells it was said, whatever its verb, where the verb comes last. */
  readonly closes?: string
  /** The most units that may stand between a name and its verb. */
  readonly near: number
  /** Where the verb stands to the name. The verb of a Japanese or Korean sentence is its last word. */
  readonly order: 'either' | 'after' | 'end'
  /** What marks the name as the one who speaks: は, 은. */
  readonly mark?: string
}

export const SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  zh: {
    verbs:
      '表示|说道?|指出|强调|重申|认为|称|介绍|阐述|呼吁|赞赏|祝贺|感谢|希望|愿同|承诺|宣布|谈到|透露|回应|形容|坦言|直言|感叹|概括|评价|补充|告诉|谈及|批评|警告|要求|反驳|否认|欢迎|提议|建议|敦促|主张|期待|保证|說道?|強調|認為|稱|介紹|祝賀|感謝|宣佈|談到',
    pronouns: '他|她',
    sides: '双方|两国(?:外长|领导人|元首|总统|总理)|雙方|兩國(?:外長|領導人|元首)',
    by: '据|按照',
    alone: '^(?:此外，|同时，|另外，)?(?:还|並|并)(?:表示|指出|强调|称|说|宣布|透露|呼吁)',
    near: 32,
    order: 'after',
  },
  ja: {
    verbs:
      '(?:述べ|語っ|話し|強調し|表明し|指摘し|訴え|主張し|提案し|要請し|呼びかけ|確認し|約束し|応じ|答え|述懐し|明言し|評価し|歓迎し|期待し|懸念を示し|謝意を示し)(?:た|ました)|伝えました|述べました|述べた|語った|話した|強調した|表明した|指摘した|訴えた|明らかにした|発言した|伝えた|説明した|求めた|批判した|歓迎した|一致した',
    pronouns: '同氏|同外相|同相|同大統領|同首相|彼',
    sides: '双方|両氏|両外相|両首脳|両者|両国',
    by: '(?!)',
    closes:
      '」と(?:し|述べ|語|強調|話|訴え|主張|指摘|表明|応じ|答え)|(?:」|る|い|だ|た|ない|う)と(?:の(?:考え|認識|見方|意向|立場|期待|懸念)を)?[^、。と「]{0,12}(?:た|いる)(?:もの)?。?$|(?:期待|考え|方針|意思|懸念|意向|姿勢|認識|決意|謝意|敬意|意欲|見解|不満|憂慮)(?:感)?」?を(?:示|表)[^、。]{0,6}た。?$',
    near: 400,
    order: 'end',
    mark: '(?:氏|[\\p{sc=Han}]{0,6}(?:相|長官|大臣|大統領|報道官|部長|会長|主席|議長|総書記|書記|次官|大使|総裁|代表))?(?:は|が|も)',
  },
  it: {
    verbs:
      "ha (?:[\\p{L}-]+ ){0,2}(?:detto|dichiarato|affermato|spiegato|sottolineato|ribadito|aggiunto|osservato|annunciato|assicurato|chiesto|risposto|ricordato|commentato|precisato|auspicato|ringraziato|lodato|definito|promesso|ammesso|criticato|espresso|evidenziato|rilevato|garantito|proposto|concluso|replicato|insistito|confermato|posto l[’']accento|rivendicato|esortato|invitato)|si è detto|si è detta|spiega|osserva|avverte|ricorda|racconta|disse|dichiarò|affermò|concordato|hanno (?:concordato|ribadito|espresso|convenuto)|dice|afferma|spiega|sottolinea|ribadisce|conclude",
    pronouns: 'lui|lei|egli|ella',
    sides:
      'le due parti|entrambe le parti|i due (?:ministri|leader|presidenti|premier|capi|paesi)|entrambi i (?:ministri|leader|presidenti)',
    by: 'secondo|a detta d[ie]l?(?:la)?|per',
    byHim: 'secondo (?:lui|lei)|a suo (?:dire|giudizio|avviso)',
    alone: 'verb',
    near: 60,
    order: 'either',
  },
  tr: {
    verbs: 'söyledi|dedi|belirtti|kaydetti|vurguladı|ifade etti|açıkladı|bildirdi|konuştu|aktardı',
    pronouns: '(?!)',
    sides: 'iki (?:taraf|bakan|lider|ülke|mevkidaş)|taraflar',
    by: '(?!)',
    closes:
      '(?:ğını|ğini|ğunu|ğünü|masını|mesini|ması gerektiğini|mesi gerektiğini|diye|olarak|üzere)\\s(?:[^\\s.]+\\s){0,4}[\\p{L}]+(?:dı|di|du|dü|tı|ti|tu|tü)\\.?$|["”]\\s?(?:[^\\s.]+\\s){0,5}[\\p{L}]+(?:dı|di|du|dü|tı|ti|tu|tü)\\.?$',
    near: 400,
    order: 'end',
  },
  ko: {
    verbs:
      '(?:말|강조|전|설명|지적|언급|촉구|표명|평가|당부|합의|비판|요청|제안|제시|약속|주문|경고|호소|주장|요구|환영|화답|답|인사|기대|소개)(?:했|하였|했습니|하였습니)다|밝혔다|밝혔습니다|밝히며|덧붙였다|내비쳤다|드러냈다|전했습니다|공감을 표(?:했|하였)다|뜻을 (?:밝혔|전했|표(?:했|하였)|나타냈)다|감사를 (?:표(?:했|하였)|전했)다',
    pronouns: '그|그녀',
    sides: '양측|양국\\s?(?:장관|외교장관|정상)|두\\s?(?:장관|정상|사람)',
    by: '(?!)',
    closes:
      '(?:["”’]\\s?(?:이?라고|이?라며|이?라면서)|[다라자냐]고|[다라자]며|면서)\\s(?:[^\\s.]+\\s){0,8}[가-힣]+다\\.?$',
    near: 400,
    order: 'end',
    mark: '(?:\\s?[가-힣]{1,8}부)?(?:\\s?[가-힣]{0,6}(?:장관|대통령|총리|외무상|부장|차관|대변인|주석|대표|총장|위원장|실장|대사|의장|국왕|왕세자))?(?:은|는|이|가|도)\\s',
  },
  ru: {
    verbs:
      'заявил[аи]?|сказал[аи]?|отметил[аи]?|подчеркнул[аи]?|сообщил[аи]?|добавил[аи]?|указал[аи]?|призвал[аи]?|выразил[аи]?|поблагодарил[аи]?|поздравил[аи]?|напомнил[аи]?|пояснил[аи]?|считает|уверен[аы]?|подтвердил[аи]?|предложил[аи]?|рассказал[аи]?|уточнил[аи]?|обсудили|договорились|обменялись|констатировал[аи]?|заверил[аи]?|написал[аи]?|признал[аи]?|высоко оценил[аи]?|приветствовал[аи]?|предупредил[аи]?|отверг(?:ла|ли)?|раскритиковал[аи]?|похвалил[аи]?|обещал[аи]?|пообещал[аи]?|резюмировал[аи]?|акцентировал[аи]?|обратил[аи]? внимание|высказал[аи]?(?:сь|ся)?|назвал[аи]?|оценил[аи]?|проинформировал[аи]?|прокомментировал[аи]?|выступил[аи]? за|опроверг(?:ла|ли)?|(?:пошути|посетова|уверя|заключи|подыто|поясня|объясни|попроси|пожелa|пожела|потребова|пообеща|анонсирова|порассуждa|признала?с|поинтересова|спроси|ответи|возрази|парирова|настаива|утвержда|допусти|констатирова|посоветова|напомина|отмеча|подчёркива|подчеркива|говори|подчеркну|резюмирова)(?:л|ла|ли)(?:ся|сь)?|говорит|отмечает|подчеркивает|подчёркивает|утверждает|полагает|надеется|признаёт|признает|напоминает|убежд[её]н[аы]?|выступила?|заверяет',
    pronouns: 'он|она',
    sides: 'стороны|обе стороны|министры|собеседники|главы МИД|они',
    by: 'по (?:словам|мнению|данным|информации|утверждению|оценке|выражению|признанию|свидетельству|версии)|как (?:сообщил|заявил|отметил|подчеркнул|рассказал|уточнил|пояснил|добавил)[аи]?|со ссылкой на',
    byHim: 'по (?:его|е[её]) (?:словам|мнению|оценке)',
    near: 60,
    order: 'either',
  },
  es: {
    verbs:
      'dijo|afirmó|señaló|declaró|subrayó|destacó|indicó|aseguró|añadió|agregó|expresó|manifestó|sostuvo|recalcó|reiteró|explicó|advirtió|pidió|anunció|agradeció|felicitó|comentó|apuntó|acordaron|coincidieron|intercambiaron|expresaron|ha (?:elogiado|subrayado|destacado|señalado|dicho|afirmado|asegurado|resaltado|recordado|agradecido|defendido|pedido|reclamado|insistido|apostado|abogado|expresado|manifestado|explicado|anunciado|indicado|apuntado|valorado|lamentado|considerado|reconocido|advertido|trasladado|reiterado|recalcado|incidido|confiado|tachado|calificado|celebrado|aseverado|comentado|precisado|detallado|sostenido|rechazado|criticado|condenado|prometido|garantizado|admitido|exigido|instado|animado)|insistió|resaltó|elogió|lamentó|consideró|abogó|defendió|recordó|precisó|detalló|informó|reconoció|valoró|calificó|tildó|celebró|se mostró|confió|sentenció|manifestó|exhortó|enfatizó|remarcó|invitó|llamó a|ratificó|sugirió|puntualizó|opinó|dio las gracias|auguró|reclamó|lamentó|justificó|bromeó|resumió|contó|relató|admitió|planteó|solicitó|ofreció|propuso|exigió|prometió|garantizó|evocó|rechazó|negó|celebró|calificó|criticó|denunció|respondió|replicó|zanjó|apostilló|matizó|concluyó|aclaró|confesó|se quejó|se comprometió|se felicitó|valora|dice|afirma|asegura|explica|sostiene|señala|considera|cree|confía',
    pronouns: 'él|ella',
    sides:
      'ambas partes|las dos partes|ambos (?:ministros|cancilleres|mandatarios|presidentes|países)|los dos (?:ministros|cancilleres)',
    by: 'según(?: (?:dijo|explicó|informó|indicó|señaló|afirmó|anunció|detalló|precisó|ha (?:dicho|explicado|informado|indicado|señalado)))?|a juicio del?|en palabras del?|de acuerdo con',
    byHim: 'según (?:él|ella)|a su juicio|en sus palabras',
    alone: 'verb',
    near: 60,
    order: 'either',
  },
  fr: {
    verbs:
      "a(?:, [^,]{1,40},| [\\p{L}-]+ment| en outre| aussi| également| ainsi| alors| ensuite| encore| toutefois| notamment| d[’']ailleurs)? (?:déclaré|dit|affirmé|souligné|indiqué|ajouté|précisé|assuré|estimé|rappelé|insisté|salué|expliqué|appelé|exprimé|réaffirmé|annoncé|remercié|félicité|noté|relevé)|ont (?:convenu|déclaré|souligné|échangé|appelé|salué|exprimé)|déclare|affirme|estime|souligne|assure|a(?:, [^,]{1,40},| [\\p{L}-]+ment| en outre| aussi| également| ainsi| alors| ensuite| encore| toutefois| notamment)? (?:plaidé|jugé|lancé|martelé|promis|loué|regretté|prévenu|averti|commenté|confié|réitéré|mis en garde|mis l[’']accent|fait (?:part|valoir|savoir|état)|tenu à|résumé|confirmé|évoqué|proposé|demandé|invité|qualifié|dénoncé|critiqué|reconnu|admis|réclamé|exhorté|félicité|applaudi|relativisé|conclu|résumé|mis en avant|dit espérer|fait observer|glissé|réagi|accusé|offert|insisté|répliqué|répondu|rétorqué|tranché|lâché|concédé|garanti|signalé|émis|formulé|posé)|s[’']est (?:réjouie?|félicitée?|dite?|inquiétée?|montrée?|engagée?|prononcée?|indignée?)|espère|juge|insiste|rappelle|plaide|promet|réclame|salue",
    pronouns: 'il|elle|t-il|t-elle',
    sides: 'les deux (?:parties|ministres|dirigeants|présidents|chefs|responsables|hommes)',
    by: "selon|d[’']après|aux dires d[eu]",
    byHim: '(?:a|ont)-t-(?:il|elle) \\p{Ll}+|selon (?:lui|elle)|à ses yeux',
    near: 60,
    order: 'either',
  },
  de: {
    verbs:
      'sagte|erklärte|betonte|unterstrich|teilte|fügte|hob|kündigte|forderte|würdigte|dankte|gratulierte|äußerte|mahnte|versicherte|bekräftigte|warnte|erläuterte|vereinbarten|bekräftigten|betonten|tauschten|(?:hat|habe) (?:[\\p{L}-]+ ){0,10}(?:gesagt|erklärt|betont|gefordert|gewarnt|angekündigt|versprochen|zugesagt|gelobt|kritisiert|verteidigt|begrüßt)|sprach (?:sich|von)|bezeichnete|nannte|lobte|kritisierte|verwies|plädierte|sagt|meinte|zeigte sich|drängte|begrüßte|rief|verlangte|stellte klar|räumte ein|schrieb|berichtete|schlug|versprach|hofft|rechnet|pochte|appellierte|meint|räumt|fragt|bemängelte?|beteuerte|spottete|scherzte|begründete|rechtfertigte|verteidigte|beklagte|bedauerte|resümierte|bilanzierte|ergänzte|bestätigte|dementierte|wies|machte|rechnete|erinnerte?|verriet|gestand|bat|entgegnete|konterte|antwortete|ließ|zeigte|deutete|gab|bot|bestand|beharrte|prophezeite|drohte|klagte|urteilte|freute sich|wünschte|hoffte|versprach|wurde (?:[\\p{L}-]+ ){0,6}zitiert',
    pronouns: 'er|sie',
    sides:
      'beide Seiten|beide (?:Minister|Außenminister|Politiker)|die beiden (?:Minister|Außenminister|Politiker|Seiten)',
    by: '(?:^|,\\s)wie|laut|nach (?:den )?(?:Angaben|Worten|Aussagen?|Einschätzung) (?:von|des|der)|(?<=[,“«»"]\\s)so',
    byHim: 'nach (?:seinen|ihren) (?:Worten|Angaben)|(?:ihm|ihr) zufolge',
    near: 60,
    order: 'either',
  },
  pt: {
    verbs:
      'disse|afirmou|declarou|destacou|ressaltou|salientou|sublinhou|acrescentou|reiterou|enfatizou|explicou|pediu|expressou|manifestou|agradeceu|felicitou|anunciou|apontou|observou|concordaram|acordaram|trocaram|frisou|considerou|defendeu|lembrou|referiu|assegurou|garantiu|realçou|adiantou|elogiou|lamentou|avaliou|informou|comentou|prometeu|assinalou|apelou|vincou|indicou|esclareceu|disse esperar|admitiu|notou|cobrou|classificou|exigiu|propôs|ofereceu|solicitou|reclamou|criticou|denunciou|negou|respondeu|rejeitou|resumiu|contou|revelou|comprometeu-se|congratulou-se|mostrou-se|ironizou|brincou|alertou|advertiu|insistiu|confirmou|celebrou|saudou|evocou|diz|afirma|garante|considera|explica|sublinha',
    pronouns: 'ele|ela',
    sides:
      'ambas as partes|as duas partes|os dois (?:ministros|chanceleres|líderes|presidentes)|ambos os (?:ministros|chanceleres|lados)',
    by: 'segundo(?: (?:disse|explicou|informou|afirmou))?|de acordo com|nas palavras d[eoa]',
    byHim: 'segundo (?:ele|ela)|no seu entender',
    alone: 'verb',
    near: 60,
    order: 'either',
  },
  ar: {
    verbs:
      'و?(?:قال|قالت|أكد|أكدت|أضاف|أضافت|صرح|صرحت|أوضح|أوضحت|أشار|أشارت|شدد|شددت|أعرب|أعربت|دعا|دعت|ذكر|ذكرت|هنأ|شكر|أعلن|أعلنت|لفت|لفتت|اتفق|تبادل|بحث|عبر|عبرت|أبدى|أبدت|ثمن|ثمنت|أشاد|أشادت|جدد|جددت|بين|بيّن|اعتبر|اعتبرت|رأى|رأت|كشف|أبرز|أبرزت|نوه|نوهت|استعرض|تعهد|تعهدت|حذر|حذرت|طالب|طالبت|أثنى|أثنت|رحب|رحبت|أفاد|أفادت|تابع|تابعت|وعد|وعدت|وصف|وصفت|نفى|نفت|اعتذر|اعتذرت|تمنى|تمنت|ناشد|ناشدت|راهن|راهنت|توقع|توقعت|اقترح|اقترحت|طلب|طلبت|يقول|تقول|يرى|ترى|يؤكد|تؤكد|أقر|أقرت|التزم|التزمت|علق|علقت|رد|ردت|تساءل|تساءلت|انتقد|انتقدت|جزم|جزمت|سلم بأن|نبه|نبهت|قدم الشكر)',
    pronouns: '(?!)',
    sides: 'الجانبان|الطرفان|الوزيران|الرئيسان|الزعيمان',
    by: 'وفقا ل|وفقًا ل|بحسب|حسب|على حد قول|وفق',
    byHim: 'على حد (?:قوله|قولها)|وفق(?:اً|ا)? له',
    alone: 'verb',
    near: 60,
    order: 'either',
  },
  uk: {
    verbs:
      '(?:заяви|сказа|зазначи|наголоси|підкресли|повідоми|дода|заклика|вислови|подякува|привіта|нагада|поясни|підтверди|запропонува|розпові|уточни|запевни|попереди|написа|визна|оціни|засуди|критикува)(?:в|ла|ли)|розпові(?:в|ла|ли)|каже|вважає|переконан[аиі]?|домовилися|обговорили',
    pronouns: 'він|вона',
    sides: 'сторони|обидві сторони|міністри|співрозмовники',
    by: 'за (?:словами|даними|інформацією)|на думку|як (?:повідоми|заяви|зазначи|дода)(?:в|ла|ли)',
    byHim: 'за (?:його|її) (?:словами|даними)|на (?:його|її) думку',
    near: 60,
    order: 'either',
  },
  pl: {
    verbs:
      '(?:powiedzia|oświadczy|podkreśli|zaznaczy|doda|poinformowa|przekaza|oceni|stwierdzi|zapowiedzia|zaapelowa|wezwa|podziękowa|potwierdzi|przyzna|wyrazi|wyjaśni|przypomnia|zapewni|ostrzeg|skomentowa|napisa|pochwali|skrytykowa|mówi)(?:ł|ła|li)|mówi|uważa|uzgodnili',
    pronouns: 'on|ona',
    sides: 'obie strony|strony|obaj (?:ministrowie|politycy|przywódcy)|ministrowie',
    by: 'zdaniem|według|jak (?:poinformowa|powiedzia|przekaza|zaznaczy|podkreśli|doda)(?:ł|ła)',
    byHim: '(?:jego|jej) zdaniem|według (?:niego|niej)',
    near: 60,
    order: 'either',
  },
  id: {
    verbs:
      'kata|ujar|tutur|ungkap|jelas|tegas|ucap|mengatakan|menyatakan|menegaskan|menyampaikan|menambahkan|mengungkapkan|menjelaskan|menyebut|menilai|berharap|mengapresiasi|menyambut|menekankan|mengajak|meminta|mengecam|sepakat',
    pronouns: 'ia|dia|beliau',
    sides: 'kedua (?:pihak|menteri|negara|pemimpin)|keduanya',
    by: 'menurut',
    byHim: 'menurutnya|katanya|ujarnya|tuturnya|ucapnya|ungkapnya|jelasnya|tegasnya',
    near: 60,
    order: 'either',
  },
  vi: {
    verbs:
      'nói|cho biết|nhấn mạnh|khẳng định|tuyên bố|bày tỏ|đề nghị|cho rằng|kêu gọi|cảm ơn|chúc mừng|đánh giá|phát biểu|nêu rõ|chia sẻ|tin tưởng|mong muốn|hoan nghênh|nhất trí|đề xuất|lưu ý',
    pronouns: 'ông|bà',
    sides: 'hai bên|hai (?:Bộ trưởng|Thủ tướng|nhà lãnh đạo|nước)',
    by: 'theo',
    byHim: 'theo (?:ông|bà)',
    near: 60,
    order: 'after',
  },
}
