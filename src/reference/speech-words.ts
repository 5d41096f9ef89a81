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
      '表示|说道?|指出|强调|重申|认为|称|介绍|阐述|呼吁|赞赏|祝贺|感谢|希望|愿同|承诺|宣布|谈到|透露|回应|說道?|強調|認為|稱|介紹|祝賀|感謝|宣佈|談到',
    pronouns: '他|她',
    sides: '双方|两国(?:外长|领导人|元首|总统|总理)|雙方|兩國(?:外長|領導人|元首)',
    near: 12,
    order: 'after',
  },
  ja: {
    verbs:
      '述べた|語った|話した|強調した|表明した|指摘した|訴えた|明らかにした|発言した|伝えた|説明した|求めた|批判した|歓迎した|一致した',
    pronouns: '同氏|同外相|同相|同大統領|同首相|彼',
    sides: '双方|両氏|両外相|両首脳|両者|両国',
    near: 400,
    order: 'end',
    mark: '(?:外相|氏|大統領|首相|外務大臣|国務長官|長官|報道官|部長|大臣|会長|主席|議長|総書記)?(?:は|が)',
  },
  ko: {
    verbs:
      '말했다|밝혔다|강조했다|전했다|설명했다|지적했다|언급했다|촉구했다|덧붙였다|표명했다|평가했다|당부했다|합의했다|비판했다',
    pronouns: '그|그녀',
    sides: '양측|양국\\s?(?:장관|외교장관|정상)|두\\s?(?:장관|정상|사람)',
    near: 400,
    order: 'end',
    mark: '(?:\\s?(?:외교부|국방부|통일부))?(?:\\s?(?:장관|대통령|총리|외무상|외교부장|부장|국무장관|차관|대변인|주석|대표|총장))?(?:은|는|이|가)\\s',
  },
  ru: {
    verbs:
      'заявил[аи]?|сказал[аи]?|отметил[аи]?|подчеркнул[аи]?|сообщил[аи]?|добавил[аи]?|указал[аи]?|призвал[аи]?|выразил[аи]?|поблагодарил[аи]?|поздравил[аи]?|напомнил[аи]?|пояснил[аи]?|считает|уверен[аы]?|подтвердил[аи]?|предложил[аи]?|рассказал[аи]?|уточнил[аи]?|обсудили|договорились|обменялись',
    pronouns: 'он|она',
    sides: 'стороны|обе стороны|министры|собеседники|главы МИД|они',
    near: 60,
    order: 'either',
  },
  es: {
    verbs:
      'dijo|afirmó|señaló|declaró|subrayó|destacó|indicó|aseguró|añadió|agregó|expresó|manifestó|sostuvo|recalcó|reiteró|explicó|advirtió|pidió|anunció|agradeció|felicitó|comentó|apuntó|acordaron|coincidieron|intercambiaron|expresaron',
    pronouns: 'él|ella',
    sides:
      'ambas partes|las dos partes|ambos (?:ministros|cancilleres|mandatarios|presidentes|países)|los dos (?:ministros|cancilleres)',
    near: 60,
    order: 'either',
  },
  fr: {
    verbs:
      'a (?:déclaré|dit|affirmé|souligné|indiqué|ajouté|précisé|assuré|estimé|rappelé|insisté|salué|expliqué|appelé|exprimé|réaffirmé|annoncé|remercié|félicité|noté|relevé)|ont (?:convenu|déclaré|souligné|échangé|appelé|salué|exprimé)|déclare|affirme|estime|souligne|assure',
    pronouns: 'il|elle|t-il|t-elle',
    sides: 'les deux (?:parties|ministres|dirigeants|présidents|chefs|responsables|hommes)',
    near: 60,
    order: 'either',
  },
  de: {
    verbs:
      'sagte|erklärte|betonte|unterstrich|teilte|fügte|hob|kündigte|forderte|würdigte|dankte|gratulierte|äußerte|mahnte|versicherte|bekräftigte|warnte|erläuterte|vereinbarten|bekräftigten|betonten|tauschten',
    pronouns: 'er|sie',
    sides:
      'beide Seiten|beide (?:Minister|Außenminister|Politiker)|die beiden (?:Minister|Außenminister|Politiker|Seiten)',
    near: 60,
    order: 'either',
  },
  pt: {
    verbs:
      'disse|afirmou|declarou|destacou|ressaltou|salientou|sublinhou|acrescentou|reiterou|enfatizou|explicou|pediu|expressou|manifestou|agradeceu|felicitou|anunciou|apontou|observou|concordaram|acordaram|trocaram',
    pronouns: 'ele|ela',
    sides:
      'ambas as partes|as duas partes|os dois (?:ministros|chanceleres|líderes|presidentes)|ambos os (?:ministros|chanceleres|lados)',
    near: 60,
    order: 'either',
  },
  ar: {
    verbs:
      'و?(?:قال|قالت|أكد|أكدت|أضاف|أضافت|صرح|صرحت|أوضح|أوضحت|أشار|أشارت|شدد|شددت|أعرب|أعربت|دعا|دعت|ذكر|ذكرت|هنأ|شكر|أعلن|أعلنت|لفت|اتفق|تبادل|بحث)',
    pronouns: '(?!)',
    sides: 'الجانبان|الطرفان|الوزيران|الرئيسان|الزعيمان',
    near: 60,
    order: 'either',
  },
}
