/** Words that newspapers are named by, in the languages met: "Lusaka Daily Mail", "Jornal de Angola", 朝日新聞. */
const WORDS: readonly string[] = [
  'times|post|herald|daily|star|mirror|gazette|tribune|observer|express|journal|guardian|chronicle|independent|today|standard',
  'monitor|courier|bulletin|mail|nation|sun|register|ledger|weekly|digest|dispatch|advocate|examiner|inquirer|sentinel',
  'telegraph|mercury|citizen|vanguard|globe|patriot|punch|messenger|argus|beacon|echo|reporter|record|news agency|press agency',
  'diario|heraldo|prensa|gaceta|nación|periódico|correo|voz|tiempo|crónica|cronista|mundo',
  'jornal|diário|correio|folha|gazeta|tribuna|público|estado',
  'courrier|dépêche|quotidien|gazette|voix|progrès|parisien|figaro|monde|dauphiné',
  'giornale|corriere|gazzetta|messaggero|mattino|quotidiano',
  'zeitung|nachrichten|tagblatt|tageblatt|rundschau|anzeiger|bote|kurier|presse|allgemeine|morgenblatt|volksblatt|stimme',
  'courant|dagblad|krant|nieuwsblad|tidning(?:en)?|avis(?:en)?|posten|bladet|dziennik|noviny|deník|hírlap|ziarul',
  'gazetesi|postası|harian|koran|suara|báo',
  'вестник|курьер|газета|известия|вести|ведомости|правда|труд|новости',
  'صحيفة|جريدة|وكالة|روزنامه|خبرگزاری|समाचार|दैनिक',
]

/** One of them as a word of its own. */
export const PAPER_WORD = new RegExp(`(?<!\\p{L})(?:${WORDS.join('|')})(?!\\p{L})`, 'iu')

/** Words by which papers, stations and sites say what they are; most stand in menus as well. */
export const MEDIUM_WORD =
  /^(?:news|radio|television|tv|voice|wire|review|magazine|morning|evening|business|press|portal|network|broadcasting|online|digital|english|recorder|informa|shimbun|fm|today|report|insider|channel|media)$/iu

/** Words of menus and sections: a line of them is no name, and a name isn't one of them. */
export const MENU_WORDS: ReadonlySet<string> = new Set(
  [
    'channels news home world politics political business economy economic sports sport football opinion culture health science technology tech',
    'education environment lifestyle entertainment travel features feature letters video videos photos archive archives local national',
    'international regional region regions general society social energy tourism banking about contact us media markets market weather',
    'jobs classifieds obituaries editorial editorials programmes radio tv live budget ministries ministry ministers releases release',
    'speeches portfolios missions consular gazette counties nation district finance tenders latest breaking top today headlines stories',
    'podcast podcasts newsletter newsletters subscribe login sign log in menu search photo gallery e paper all more newest special reports report',
    'our your my good daily weekly morning evening the and of on new money crime courts royals celebs arts food style life fashion',
    'politik wirtschaft kultur panorama ausland inland wissen gesellschaft meinung monde politique économie société mundo política',
    'economía deportes sociedad esportes esteri politica cronaca economia мир политика экономика общество спорт новости dünya gündem',
    'ekonomi spor 国际新闻 国内新闻 时政新闻 国际要闻 主要ニュース 国際ニュース 政治経済 국제뉴스 주요뉴스 nacional internacional actualidad actualité actualités aktuell aktuelles nachrichten start startseite accueil inicio',
  ].flatMap((words) => words.split(' ')),
)

/** Public broadcasters by the names that open their pages, each with the country it is at home in; those of several countries aren't among them. */
const BROADCASTER_ROWS =
  'AT ORF;AU SBS;BB CBC Barbados;BN RTB;BW BTV;CA CBC News;CA CBC;CZ Radio Prague;DK DR;EE ERR;FI Yle;FJ FBC;GB BBC;GH GBC;HK RTHK;IE RTÉ;IE RTE;' +
  'IS RÚV;IT RAI;JP NHK;KE KBC;KE Citizen TV;KR KBS;KR Arirang;LT LRT;LV LSM;MT TVM;MW MBC Malawi;NA NBC Namibia;NG NTA;NO NRK;NP Nepal Television;' +
  'NZ RNZ;PG EMTV;PG NBC PNG;PK PTV;PL TVP;PT RTP;RO TVR;RS RTS;SE SVT;SG Mediacorp;TH Thai PBS;TO Tonga Broadcasting;TR TRT;TW PTS;' +
  'TZ TBC;UG UBC;VN VOV;VU VBTC;ZA SABC;ZM ZNBC;ZW ZBC'
export const BROADCASTERS: readonly (readonly [string, string])[] = BROADCASTER_ROWS.split(';').map(
  (row) => [row.slice(3), row.slice(0, 2)] as const,
)

/** At the end of a name whose words nothing parts: 朝日新聞, "Seezeitung". */
export const PAPER_END =
  /(?:日报|日報|晚报|晚報|新闻网|新聞網|新聞社?|時報|时报|일보|신문|뉴스|\p{Ll}(?:zeitung|nachrichten|blatt|anzeiger|kurier|rundschau|courant|dagblad|krant|bladet|posten|avisen|tidningen))$/u
