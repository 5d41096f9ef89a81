/**
 * Lines that are the site's wherever they stand: legal notices, share buttons, prompts, counters, menus. One table, a
 * row a family; patterns are bound to the line's start (or whole line) so that prose about such things stays.
 */
import type { LineRole } from '../../model.ts'
import { channelNames, siteWords } from '../../reference/site-words.ts'
import { anyOf, columnOf } from '../../text/any-pattern.ts'
import { oncePer } from '../../text/once.ts'
import type { Look } from '../look.ts'
import type { PageRule } from './rule.ts'

interface Family {
  readonly name: string
  readonly role: LineRole
  /** Longest line the family is looked for in, in UTF-16 units. */
  readonly maxLength: number
  readonly patterns: readonly RegExp[]
}

/** What may follow a label: a title behind a sign, or a word or two. */
const afterLabel = '\\s?(?:[:：»>|…!?؛].{0,160}|.{0,24})$'

/** Where a word of the table ends. */
const wordEnd = '(?![\\p{L}\\p{M}])'

const families: readonly Family[] = [
  {
    name: 'copyright',
    role: 'legal',
    maxLength: 600,
    patterns: [
      /^(?:copyright\b.{0,12}(?:©|\(c\)|\d{4})|©\s?(?:copyright|\d{4})|\(c\)\s?\d{4})/i,
      /^.{0,60}\ball rights reserved\b/i,
      /^(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|tüm hakları saklıdır|hak cipta|版权所有|無断転載|저작권자|무단)/i,
      /^(?:(?:this (?:material|article|content)|the (?:material|content)s? on this (?:web)?site) may not be (?:published|reproduced)|community (?:rules|guidelines|standards) apply(?!\p{L})|without (?:the )?(?:prior )?written (?:permission|authorization|consent))/iu,
      /(?:sind|ist|ersetz(?:en|t)|stell(?:en|t)) keine (?:fachliche |individuelle )?(?:anlage|rechts|steuer)?beratung(?!\p{L})|\bnot (?:constitute|intended (?:as|to be)).{0,30}\b(?:advice|diagnosis)/iu,
      /^(?:our standards\s?:|(?:the )?(?:views|opinions)(?: and opinions)? expressed\b)/i,
      /(?:ICP备|ICP証|ICP证|公网安备|许可证)/,
    ],
  },
  {
    name: 'privacy',
    role: 'legal',
    maxLength: 160,
    patterns: [
      /^(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|(?:and|&) conditions)|cookie (?:policy|settings|preferences)|do not sell|impressum|datenschutz|mentions légales|aviso legal|accessibility statement|corrections policy|your (?:ad|privacy) choices|manage (?:cookies|consent))(?!\p{L}).{0,60}$/iu,
      /^(?:we and our partners|we use cookies|this (?:site|website) uses cookies|by (?:clicking|signing up|continuing|subscribing|submitting|entering|providing|registering)(?!\p{L}).{0,60}\byou (?:have read and |hereby )?(?:agree|consent|accept|confirm))/iu,
    ],
  },
  {
    name: 'consent',
    role: 'legal',
    maxLength: 1500,
    patterns: [
      /^(?:when you visit (?:our|this|any) (?:web)?site,|if you are a california (?:consumer|resident),|because we respect your right to privacy|please note that opting[- ]out|these cookies (?:are|may|allow|enable|collect|help|do|will)(?!\p{L})|some cookies are|strictly necessary cookies)/iu,
      /(?<!\p{L})(?:(?:wir und|we and|nous et|noi e|nosotros y|nós e|wij en) .{0,20}\d+ (?:partner|partenaires|socios|parceiros)|(?:privatsphäre|datenschutz|cookie)-?einstellungen (?:verhindern|erlauben)|(?:erheben|verarbeiten) (?:und (?:verarbeiten|speichern) )?wir.{0,60}personenbezogene)(?!\p{L})/iu,
      /^(?:dies ist eine (?:maschinelle|automatische) übersetzung|dieser (?:artikel|text|beitrag) wurde (?:maschinell|automatisch) übersetzt|this (?:article|story|text|page) (?:was|has been) (?:machine|automatically)[- ]translated|cet article a été traduit automatiquement|este (?:artículo|artigo|texto) (?:ha sido|foi) traducid[oa] automáticamente|questo articolo è stato tradotto automaticamente|эта статья переведена автоматически)(?!\p{L})/iu,
    ],
  },
  {
    name: 'share',
    role: 'share',
    maxLength: 120,
    patterns: [
      /^(?:share|tweet|email|e-mail|print|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|messenger|copy link|flipboard|pocket|line|kakao|xing|bluesky|threads|mastodon|teilen|drucken|merken|partager|compartir|compartilhar|condividi|поделиться|paylaş|bagikan|シェア|공유|分享|chia sẻ)(?:[:!]|\s+(?:on|via|to|by|with|auf|per|this|sur|en|em|su)(?!\p{L}).{0,60})?$/iu,
      /^(?:share (?:this|via|on|article|options|with)|click to (?:share|email|print|tweet)|share$|share\s?\d+|link copied|copied!?|copy (?:link|url)|send (?:by|via|to)|follow (?:us|me|live|on)|folgen sie|suivez[- ]nous|síguenos|siga-nos|gift this article|save (?:article|for later)|saved|bookmark|add to (?:reading list|favou?rites)|artikel (?:teilen|merken|drucken|versenden|hören|anhören)|vorlesen|anhören|listen(?: to this)? (?:article|story)|listen\b.{0,20}\d+ min)/i,
      /^(?:facebook|twitter|whatsapp|email|linkedin|telegram|pinterest|reddit|instagram|youtube|tiktok|x|rss)(?:[\s|,·•/]+(?:facebook|twitter|whatsapp|e-?mail|linkedin|telegram|pinterest|reddit|instagram|youtube|tiktok|x|rss|print|copy link|share|messenger|pocket|flipboard|line))+$/i,
      /^(?:(?:you can )?follow .{2,80} on (?:facebook|twitter|instagram|x|tiktok|youtube|threads|linkedin|whatsapp|google news)(?!\p{L}).{0,60}|add .{2,40} to your google news feed\.?)$/iu,
      /^(?:teilen|merken|drucken|speichern|versenden|vorlesen|folgen)(?:\s+(?:teilen|merken|drucken|speichern|versenden|vorlesen|folgen|ich folge|kommentieren))+$/i,
      /^(?:字体|字體|字号|字號|文字サイズ|글자 ?크기|font size|text size|schriftgröße|taille d[ue] (?:texte|la police)|tamaño d(?:e|el) (?:letra|texto)|tamanho d[ao] (?:letra|texto|fonte)|размер (?:шрифта|текста)|yazı boyutu|cỡ chữ|حجم الخط)\s?[:：].{0,40}$/iu,
      /^.{0,12}分享(?:到|至)\s?[:：]?$/u,
      /^(?:press|tap|click|use) the share (?:icon|button)(?!\p{L})/iu,
      /^(?:open this photo in gallery|fotostrecke (?:ansehen|öffnen|starten))\s?:?$/i,
    ],
  },
  {
    name: 'navigation',
    role: 'navigation',
    maxLength: 120,
    patterns: [
      /^(?:(?:skip|jump) to(?!\p{L}).{0,30}|go to (?:content|main|home)|zum (?:inhalt|hauptinhalt)|zur (?:suche|navigation|startseite)|direkt zum|aller au contenu|ir al contenido|accessibility links|top of page|back to (?:top|home|page|gallery)|nach oben|menu|menü|main menu|search|suche|suchen|home|homepage|startseite|accueil|inicio|open menu|close|close menu|schließen|fermer|cerrar|next|previous|weiter|zurück|more|mehr|see (?:all|more)|show (?:all|more|less)|view (?:all|more)|load more|read more|mehr anzeigen|mehr laden|go to contents|toggle (?:navigation|menu)|site (?:map|index)|sitemap|a-z index|main navigation|breadcrumbs?|breadcrumb trail links|edition|sections|topics|about us|contact us|advertise with us|careers|help|faq|archives?|e-?paper|trending(?: now)?|search trends|quick links|all sections|play video|expand|collapse|image \d+ of \/? ?\d+|\d+ ?\/ ?\d+)[:»>]?$/iu,
    ],
  },
  {
    name: 'prompt',
    role: 'prompt',
    maxLength: 400,
    patterns: [
      /^(?:subscribe|sign (?:up|in)|log ?in|register|create (?:an |a free )?account|become a (?:member|subscriber|supporter)|support (?:our|independent|local|quality)|donate|get (?:the|our|your|all the|unlimited|breaking|email|notified)(?!\p{L}).{0,60}(?:newsletter|inbox|app|alerts?|access|updates)|join (?:the conversation|our|us|the discussion|whatsapp|telegram)|download (?:the|our)|already (?:a|have)|enter your email|your email|please enter|leave a (?:reply|comment)|post a comment|view (?:all )?comments|show comments|load comments|comments?\b.{0,25}$|add a comment|have your say|what do you think|do you have|got a (?:tip|story)|contact (?:us|the author|me)|email us|send us|invia|abonnieren|abonnez|jetzt (?:abonnieren|anmelden|kostenlos|testen|lesen|registrieren)|anmelden|einloggen|registrieren|newsletter|kommentar(?! von)|kommentare|diskutieren|suscríbete|suscribirse|assine|iscriviti|inscrivez|s.abonner|se connecter|подпишитесь|подписывайтесь|abone ol|berlangganan|ログイン|会員登録|無料登録|구독|로그인|订阅)(?!\p{L})/iu,
      /\b(?:sign up (?:to|for) (?:our|the|your|receive)|subscribe to (?:our|the|get|continue|read|unlock)|our (?:free |daily |weekly )?newsletter|delivered (?:straight |directly )?to your inbox|(?:straight to|meet|right in) your inbox|free trial|cancel any ?time)(?!\p{L})/iu,
      /^(?:click here to|tap here to|enable javascript|please (?:enable|turn on|disable|wait|try)|your browser|javascript is|this (?:video|advertisement|content|feature) (?:has|is|can|could) not?\b|we apologi[sz]e|something went wrong|an error occurred|loading)/i,
      /^(?:empfohlener (?:redaktioneller|externer) inhalt|externer inhalt|an dieser stelle (?:finden sie|findest du)(?!\p{L}).{0,80}(?:inhalt|content)|ich bin (?:damit )?einverstanden, dass mir|(?:damit können )?personenbezogene daten (?:können|werden)? ?\b.{0,40}übermittelt|(?:sie können|du kannst) (?:sich|ihn|dir|es)(?!\p{L}).{0,80}(?:anzeigen|einblenden|ausblenden)|inhalte? (?:von|aus) \S{3,20} (?:erlauben|laden|anzeigen|zulassen)|\S{3,20}-inhalte? (?:erlauben|laden|anzeigen|zulassen)|zum laden (?:des|der)|(?:to view|to display) this (?:content|video|post)|allow (?:external|twitter|youtube|instagram) content|pour (?:afficher|lire|voir) ce (?:contenu|video)|este contenido|dieser inhalt (?:kann|ist|wird))/iu,
      /^(?:clique|cliquez|cliqueu|haga clic|haz clic|clicca|klicken sie|klick|klik|click) (?:aqui|aquí|na |no |em |ici|sur |en |qui|sul|hier|auf |op |e (?:saiba|veja|confira)|on the (?:image|photo|picture))/iu,
      /^(?:notice an error|report (?:an error|a typo|a correction)|see (?:a )?(?:typo|mistake)|заметили опечатку|нашли ошибку|fehler gefunden)/i,
      /^(?:would you like to comment|like this article\?|have a (?:tip|story)\?|we (?:want|would like|.d like) to hear (?:from|what) you|do you have a (?:tip|story)\b|note: we are .{0,30}comments)/i,
      /\b(?:get in touch|e-?mail us|write to us|may be reached|can be reached) at\s?:?\s?\S+@\S/i,
      /^(?:bitte aktivieren sie javascript|sie (?:wollen|möchten) diesen kommentar melden|in diesem kommentar sind|leserkommentare geben|hat ihnen dieser artikel gefallen|sie lesen gerne (?:die|den|das) )/i,
      /(?<!\p{L})(?:kommentarfunktion\p{L}*.{0,60}(?:deaktiviert|ausgeschaltet|geschlossen)|(?:abo|angebot|probeabo) endet automatisch|unterstützen sie uns (?:bitte |jetzt )?(?:mit|durch))(?!\p{L})/iu,
      /^.{0,120}(?<!\p{L})(?:hier geht(?:['’]s| es) zu[mr]?|hier entlang|zum newsletter|newsletter (?:richtig|abonnieren|anmelden|bestellen))(?!\p{L})/iu,
      /^.{0,40}(?:(?:wochen|monate?|tage) (?:lang )?(?:kostenlos|gratis|unverbindlich) testen|(?:monatlich|jederzeit) kündbar).{0,10}$/i,
      /^(?:als abonnee\b|tip als abonnee|nog geen abonnee|log in om|(?:nouveau : )?découvrez nos offres|je découvre les offres|réservé (?:aux|à nos) abonnés|déjà abonné|solo para suscriptores|exclusivo para suscriptores|riservato agli abbonati)/i,
      /^(?:この)?記事は.{0,8}会員限定|^会員限定|会員登録(?:が必要です|できます|する$)|定期購読(?:者の方|の方|する|はこちら)|有料会員(?:限定|の方|になると|登録)|^ログイン(?:する)?$|ログイン(?:が必要です|してください)|^※?紙の新聞/u,
    ],
  },
  {
    name: 'prompt',
    role: 'prompt',
    maxLength: 200,
    patterns: [
      new RegExp(`^(?:${columnOf(siteWords, 'prompt')})${wordEnd}[\\s\\d()[\\]:?!….>»]{0,12}$`, 'iu'),
      new RegExp(
        `^(?:${columnOf(siteWords, 'follow')})${wordEnd}.{0,140}(?<![\\p{L}\\p{M}])(?:${channelNames})${wordEnd}`,
        'iu',
      ),
    ],
  },
  {
    name: 'counter',
    role: 'counter',
    maxLength: 60,
    patterns: [
      /^(?!\d{1,2}\.\d{1,2}\.\d{2,4}$)[\d.,]+\s?[km]?$/i,
      /^(?:views?|hits|reads?|просмотров|lượt xem|dibaca|okunma)\s?:?\s?[\d.,]+/i,
      /^[\d.,]+\s?[km]?\s?(?:views?|shares?|likes?|comments?|reads?|kommentare?|commentaires?|comentarios?|reacties|yorum|просмотр\p{L}*|комментари\p{L}*|times|votes?|replies|reactions?|posts?)$/iu,
      /^(?:\d{1,3}\s?[-–]?\s?(?:min(?:ute)?s?|min\.|minuten|minutos|dakika|мин\p{L}*)\.?\s?(?:read|reading|lesezeit|de lecture|de lectura|de leitura|okuma)?(?: time)?|(?:lesezeit|reading time|temps de lecture|tempo de leitura|okuma süresi|read time|lesedauer)\s?:?(?!.{0,20}(?:19|20)\d{2}).{0,30})$/iu,
      /^(?:\d{1,3}|an?|one)\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|m|h|d)\s?ago$/i,
      /^\d{1,2}:\d{2}(?::\d{2})?$/,
    ],
  },
  {
    name: 'advert',
    role: 'advert',
    maxLength: 120,
    patterns: [
      /^(?:advertisements?|advertisement \d+|advertising|ad|ads|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|reklam|iklan|広告|광고|广告|annons|reklame|advertentie|quảng cáo|إعلان|विज्ञापन|sponsored(?: content)?|promoted|paid (?:post|content)|ad feedback|partner content|article content|story continues below.{0,20}|article continues (?:below|after).{0,40}|continue reading below.{0,20}|scroll to continue.{0,30}|this advertisement has not loaded yet.{0,60}|remove ads)[:.]?$/i,
      /^advertisement\s?[·•|–—-].{0,40}$/i,
      new RegExp(`^[\\s–—-]*(?:${columnOf(siteWords, 'advert')})[:.\\s–—-]*$`, 'iu'),
      /\((?:m|w|d|f|x|gn)\s?[/|]\s?(?:m|w|d|f|x)\s?[/|]\s?(?:m|w|d|f|x|i|div|\*)\)/i,
    ],
  },
  {
    name: 'related',
    role: 'related',
    maxLength: 200,
    patterns: [
      /^(?:read (?:more|also|next)|also read|related(?: (?:articles?|stories|topics?|news|content|links|coverage|posts?|tags?|video))?|more (?:from|on|in|about|news|stories|to read|like this)|most (?:read|popular|viewed|shared|commented|recent)|recommended|you (?:may|might) (?:also )?(?:like|be interested)|don.t miss|must.?(?:read|see)|see (?:also|more)|up next|watch(?: more| next| now)?|top stories|latest (?:news|stories|articles|posts|updates)|editor.?s.? picks?|our picks|popular (?:now|stories|posts)|in other news|trending stories|what to (?:read|watch) next|lesen sie (?:auch|mehr|hier)|lies (?:auch|hier)|mehr (?:zum thema|von|aus|zu|dazu)|auch interessant|das könnte (?:sie|dich)(?: auch)?|weitere (?:artikel|themen|nachrichten|news|meldungen)|meistgelesen|empfehlungen|empfohlen|verwandte (?:artikel|themen)|themen|zum thema|lire aussi|à lire (?:aussi|également)|sur le même sujet|les plus lus|lea (?:también|además)|leia (?:também|mais)|veja (?:também|mais)|mais lidas|te puede interesar|más (?:leídas|noticias)|noticias relacionadas|leggi anche|potrebbe interessarti|lees (?:ook|meer)|läs (?:också|även|mer)|les også|læs (?:også|mere)|lue myös|читайте также|читайте|по теме|смотрите также|ещё по теме|ilgili haberler|baca juga|berita terkait|関連記事|あわせて読みたい|おすすめ|関連|관련기사|관련 기사|相关(?:新闻|阅读|链接)|相關新聞|延伸閱讀|xem thêm|tin liên quan|اقرأ أيضا|यह भी पढ़ें|soma pia|funda (?:olunye|ezinye)|tags?|tagged|topics|in this (?:article|story)|filed under|schlagwörter|stichwörter|mots-clés|etiquetas|теги|etiketler)(?!\p{L})\s?(?:[:：»>|…!?].{0,160}|\p{Ll}.{0,60}|.{0,24})$/iu,
      new RegExp(`^[►▶»>•*\\s【［[]*(?:${columnOf(siteWords, 'related')})${wordEnd}[\\]］】]?${afterLabel}`, 'iu'),
      /^>{2,3}\s?\p{Lu}|^[【［[](?:関連|あわせて読みたい)/u,
      /\((?:öffnet|opens|wird|ouvre|s[’']ouvre|se abre|abre|si apre|opent)\b.{0,20}(?:neue|new|nouvel|nueva|nova|nuova|nieuw)\p{L}* (?:fenster|tab|window|fenêtre|onglet|ventana|pestaña|janela|aba|finestra|venster)(?: geöffnet)?\)$/iu,
    ],
  },
]

/** Does any family's pattern fit? Asked once of each line; most fit none. */
const fitsAny = anyOf(families.flatMap(({ patterns }) => patterns))
const longest = Math.max(...families.map(({ maxLength }) => maxLength))
const isBoilerplate = oncePer(({ text }: Look): boolean => text !== '' && text.length <= longest && fitsAny(text))

function toRule({ name, role, maxLength, patterns }: Family): PageRule {
  const fits = anyOf(patterns)
  const matches = (look: Look): boolean => look.text.length <= maxLength && isBoilerplate(look) && fits(look.text)
  return { name, role, confidence: 0.8, matches }
}

export const boilerplate: readonly PageRule[] = families.map(toRule)
