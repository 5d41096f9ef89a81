/** What sites write around and between their articles, by language: patterns bound to the line's start. */

export interface SiteWords {
  /** Labels above or before links to other articles: "Read more", "Czytaj także: …". */
  readonly related: string
  /** Whole lines that an advert leaves in a page's text: "Continua após a publicidade". */
  readonly advert: string
  /** Labels of comments, accounts and letters; with little behind them. */
  readonly prompt: string
  /** Words that open a call to follow a channel: it is one where the line names a channel. */
  readonly follow: string
}

export const siteWords: Readonly<Record<string, SiteWords>> = {
  en: {
    related: 'you might be interested in|similar (?:articles|stories|posts)|further reading',
    advert:
      'scroll to (?:continue|read)(?: with content| more)?|advertisement scroll to .{0,30}|continue reading the story below',
    prompt: 'be the first to comment|sort by (?:newest|oldest|best)|no comments(?: yet)?',
    follow: 'follow|stay (?:up to date|informed|connected)|get (?:the )?latest|join',
  },
  de: {
    related:
      'lesen sie (?:dazu|weiter)|mehr dazu|passend dazu|mehr lesen|lesetipps?|auch lesenswert|aus dem archiv|weiterführende links|meistgelesene artikel|neueste (?:artikel|beiträge|meldungen)|ähnliche (?:artikel|beiträge|themen)|schlagworte|jetzt lesen',
    advert:
      'weiter nach der (?:werbung|anzeige)|nach der (?:werbung|anzeige) weiterlesen|(?:der )?artikel (?:geht|wird) .{0,12}nach .{0,16}(?:werbung|anzeige) (?:weiter|fortgesetzt)',
    prompt:
      '(?:leser)?kommentare?(?: \\(\\d+\\)| anzeigen| lesen| schreiben)|mitdiskutieren|jetzt kommentieren|kommentar (?:verfassen|schreiben|hinterlassen)',
    follow: 'folgen sie|folge uns|bleiben sie|jetzt (?:auch )?(?:auf|bei|in)',
  },
  fr: {
    related:
      'lire également|à voir(?: aussi)?|voir aussi|sur le même thème|dans la même rubrique|les plus (?:vus|commentés)|articles? (?:liés|similaires|connexes|associés|recommandés)|en savoir plus|nos derniers articles|le fil info',
    advert:
      'la suite après (?:cette|la) publicité|après (?:cette|la) publicité|la suite de votre contenu après cette annonce',
    prompt:
      'commentaires?|commenter|réag(?:ir|issez)|laisser un commentaire|soyez le premier à|mon compte|mot de passe oublié',
    follow: 'suivez|recevez|retrouvez|abonnez-vous|rejoignez',
  },
  es: {
    related:
      'más información|lee(?:r)? (?:también|más)|ver también|le puede interesar|te podría interesar|lo más (?:leído|visto|popular)|(?:artículos|contenidos?|temas) relacionad[oa]s?|relacionad[oa]s|archivado en|mira también|sigue leyendo|últimas noticias|en esta noticia|recomendad[oa]s|notas relacionadas',
    advert: '(?:la noticia )?continúa (?:leyendo )?(?:tras|después de) la publicidad|sigue tras la publicidad',
    prompt: 'comentarios?|mis comentarios|comentar|deja (?:un|tu) comentario|mi cuenta|normas',
    follow: 'síguenos|sigue (?:a|toda|todas|nuestr[oa])|recibe|únete|suscríbete',
  },
  pt: {
    related:
      'leia ainda|veja ainda|saiba mais|mais (?:lidos|vistas|vistos)|(?:notícias|matérias|artigos|conteúdos?|assuntos) relacionad[oa]s?|relacionad[oa]s|últimas notícias|recomendad[oa]s|(?:você )?(?:também )?pode (?:te |lhe )?(?:interessar|gostar)|confira também|ler mais',
    advert: 'continua (?:após|depois d)a publicidade|(?:o artigo )?continua após (?:o anúncio|a publicidade)',
    prompt:
      'comentários?|comentar|deixe (?:um|o seu|seu) comentário|os comentários são|minha conta|encontrou (?:um|algum) erro|receba as notícias',
    follow: 'siga|receba|acompanhe|entre no|participe|clique aqui e|inscreva-se',
  },
  it: {
    related:
      'leggi (?:tutto|di più|tutte|tutti)|ti potrebbe interessare|potrebbero interessarti|(?:articoli|notizie) correlat[ie]|(?:le|i) più lett[ie]|più lett[ie]|ultime notizie|vedi anche|guarda anche|argomenti|per approfondire|video del giorno',
    advert: "l[’']articolo (?:continua|prosegue).{0,30}|continua (?:a leggere )?dopo la pubblicità",
    prompt: 'commenti|(?:i )?commenti dei lettori|commenta|lascia un commento|il mio account',
    follow: 'segui(?:ci|teci)?|ricevi|resta aggiornato|iscriviti|entra nel',
  },
  nl: {
    related:
      'lees verder|meest (?:gelezen|bekeken)|bekijk ook|zie ook|gerelateerd(?:e artikelen)?|meer (?:over|nieuws|van)|aanbevolen|ook interessant|net binnen|laatste nieuws',
    advert:
      '(?:tekst|artikel|verhaal) (?:gaat|loopt) (?:verder|door) (?:onder|na|hieronder).{0,30}|lees verder (?:onder|na) .{0,30}|tekst loopt door onder .{0,30}',
    prompt: 'reageren?|reacties|plaats (?:een )?reactie|mijn account|reageer',
    follow: 'volg|blijf op de hoogte|ontvang|meld je aan',
  },
  sv: {
    related:
      'läs vidare|mest läst(?:a)?|relaterat|relaterade artiklar|se även|ämnen i artikeln|följ ämnen i artikeln|senaste nytt|fler nyheter|lästips',
    advert: '(?:artikeln|texten) fortsätter (?:under|efter|nedanför).{0,20}',
    prompt: 'kommentera|kommentarer|mitt konto|hittat fel',
    follow: 'följ|prenumerera|få|missa inte',
  },
  da: {
    related: 'læs videre|mest læste?|relaterede? artikler?|se også|seneste nyt|emner',
    advert: 'artiklen fortsætter (?:under|efter).{0,20}',
    prompt: 'kommentér|kommentarer',
    follow: 'følg|få|tilmeld',
  },
  nb: {
    related: 'les (?:mer|videre)|mest leste?|relaterte? (?:saker|artikler)|siste nytt',
    advert: '(?:artikkelen|saken) fortsetter (?:under|etter).{0,20}',
    prompt: 'kommentarer|kommentér',
    follow: 'følg|få|meld deg',
  },
  fi: {
    related: 'lue lisää|luetuimmat|katso myös|(?:aiheesta lisää|lisää aiheesta)|uusimmat|suosituimmat',
    advert: '(?:juttu|artikkeli|teksti) jatkuu .{0,30}|mainos',
    prompt: 'kommentit|kommentoi',
    follow: 'seuraa|tilaa',
  },
  pl: {
    related:
      'czytaj (?:także|też|również|więcej)|przeczytaj(?: także| też| również)?|zobacz (?:także|też|również|więcej)|sprawdź (?:także|też|również)|polecane(?: oferty)?|polecamy|najczęściej czytane|najnowsze|powiązane(?: artykuły| tematy)?|więcej na ten temat|podobne artykuły|najpopularniejsze|tagi',
    advert:
      'dalsz(?:y|a) (?:ciąg|część) (?:artykułu|tekstu|materiału).{0,30}|(?:ciąg dalszy|reszta) .{0,20}pod (?:reklamą|materiałem).{0,20}|reklama',
    prompt:
      'komentarze|skomentuj|podziel się opinią|dodaj komentarz|zaloguj(?: się)?|oceń (?:artykuł|tekst)|moje konto|prenumerata',
    follow: 'obserwuj|bądź na bieżąco|dołącz|śledź|zapisz się',
  },
  cs: {
    related:
      'čtěte (?:také|též|více)|přečtěte si(?: také)?|související(?: články)?|nejčtenější|mohlo by vás zajímat|další články|doporučujeme',
    advert: '(?:článek|text) pokračuje (?:pod|po).{0,20}|inzerce',
    prompt: 'diskuse|komentáře|přidat komentář|přihlásit(?: se)?',
    follow: 'sledujte|odebírejte',
  },
  sk: {
    related:
      'čítajte (?:aj|tiež)|prečítajte si(?: aj| tiež)?|súvisiace(?: články)?|najčítanejšie|mohlo by vás zaujímať|odporúčame',
    advert: '(?:článok|text) pokračuje (?:pod|po).{0,20}|inzercia',
    prompt: 'diskusia|komentáre|pridať komentár|prihlásiť(?: sa)?',
    follow: 'sledujte|odoberajte',
  },
  hu: {
    related:
      'kapcsolódó(?: cikkek)?|olvass(?:a|on)(?: el)? (?:ezt|még|tovább)|ezt is (?:olvassa|olvasd)|legolvasottabb(?:ak)?|ajánlott (?:cikkek|tartalom)|további cikkek|címkék',
    advert: 'a cikk (?:a hirdetés után )?folytatódik.{0,20}|hirdetés',
    prompt: 'hozzászólások|hozzászólás|bejelentkezés',
    follow: 'kövess(?:en|e)?|iratkozz(?:on)?',
  },
  ro: {
    related:
      'cite[șs]te [șs]i|citi[țt]i [șs]i|vezi [șs]i|cele mai citite|articole (?:similare|asemănătoare|recomandate)|te-ar putea interesa|etichete|recomandări|[șs]tiri similare',
    advert: 'articolul continuă (?:mai jos|după).{0,20}|publicitate',
    prompt: 'comentarii|adaugă (?:un )?comentariu|autentificare',
    follow: 'urmăre[șs]te|abonează-te|abona[țt]i-vă|intră pe',
  },
  bg: {
    related:
      'прочетете (?:още|повече)|още по темата|вижте (?:още|също)|най-четени|свързани (?:статии|новини)|четете още|още новини',
    advert: 'продължава след рекламата',
    prompt: 'коментари|добави коментар|вход',
    follow: 'последвайте|абонирайте се',
  },
  ru: {
    related:
      'материалы по теме|самое читаемое|популярное|другие новости|новости (?:по теме|партн[её]ров)|рекомендуем|похожие (?:материалы|статьи|новости)|узна(?:ть|йте) больше|последние новости|читать (?:ещё|также)|ранее по теме|выбор редакции',
    advert: 'продолжение (?:после|под) рекламой?.{0,4}',
    prompt: 'комментари(?:и|ев)|оставить комментарий|войти|регистрация|комментировать',
    follow: 'подпис\\p{L}+|следите|присоединяйтесь|читайте нас',
  },
  uk: {
    related:
      'читайте (?:також|ще)|дивіться також|(?:більше )?за темою|популярне|схожі (?:новини|матеріали)|останні новини|вас може зацікавити|більше новин|головні новини',
    advert: 'продовження (?:після|під) реклам\\p{L}{0,3}|реклама',
    prompt: 'коментарі|залишити коментар|увійти',
    follow: 'підпис\\p{L}+|стежте|приєднуйтесь|читайте нас',
  },
  'hr, sr, bs, sl': {
    related:
      'pročitajte (?:i|još|više)|pročitaj i|vezane (?:vijesti|vesti)|povezan[ei] (?:vesti|vijesti|članci)|najčitanij[ei]|pogledajte (?:i|još)|čitajte (?:i|još)|preporučeno|preberite (?:tudi|še)|sorodne novice|najbolj brano|прочитајте (?:и|још)|повезане вести|најчитаније',
    advert: 'tekst se nastavlja (?:ispod|nakon).{0,20}|nastavak (?:vijesti|vesti) (?:ispod|nakon).{0,20}|oglas',
    prompt: 'komentari|ostavite komentar|prijavite se|коментари',
    follow: 'pratite|pridružite|zapratite|spremljajte|пратите',
  },
  el: {
    related:
      'διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα|και)|δείτε (?:επίσης|ακόμα|ακόμη|και)|σχετικά(?: άρθρα| θέματα)?|περισσότερα|δημοφιλή|ετικέτες|ροή ειδήσεων|τελευταία νέα|τελευταίες ειδήσεις',
    advert: 'διαφήμιση',
    prompt: 'σχόλια|σχολιάστε|προσθήκη σχολίου|σύνδεση',
    follow: 'ακολουθήστε|μάθετε πρώτοι|εγγραφείτε',
  },
  tr: {
    related:
      'ilgili haber|ayrıca okuyun|(?:bunlar da )?ilginizi çekebilir|(?:en )?çok okunan(?:lar)?|benzer haberler|önerilen haberler|son dakika haberleri|diğer haberler|öne çıkan(?:lar| haberler)',
    advert: 'haberin devamı (?:aşağıda|için).{0,20}',
    prompt: 'yorumlar|yorum (?:yap|yaz)(?:ın|mak)?|giriş yap|üye ol',
    follow: 'takip edin|bizi takip|abone olun|kanalımıza',
  },
  ar: {
    related:
      '[اإأ]قر[أا] (?:أيض[اًا]{1,2}|ايضا|المزيد)|شاهد (?:أيض[اًا]{1,2}|ايضا)|(?:مواضيع|موضوعات|أخبار|مقالات) (?:ذات صلة|متعلقة|مشابهة)|الأكثر (?:قراءة|مشاهدة|تداولا|شعبية)|قد يعجبك|كلمات (?:مفتاحية|دلالية|دالة)|(?:ال)?وسوم|آخر الأخبار|طالع أيض[اًا]{1,2}|المزيد (?:من الأخبار|حول)',
    advert: '(?:إ|ا)علان',
    prompt: '(?:ال)?تعليقات|أضف تعليق[اًا]{0,2}|اكتب تعليق[اًا]{0,2}|تسجيل الدخول',
    follow: 'تابعونا|تابعنا|تابعوا|اشترك(?:وا)?|انضم(?:وا)?',
  },
  fa: {
    related:
      '(?:بیشتر|همچنین) بخوانید|بخوانید|(?:مطالب|اخبار|خبرهای) (?:مرتبط|مشابه)|برچسب[\u200c ]?ها|پربازدید[\u200c ]?ترین[\u200c ]?ها|پربیننده[\u200c ]?ترین[\u200c ]?ها|آخرین اخبار',
    advert: 'تبلیغات',
    prompt: 'نظر شما|نظرات|ارسال نظر|متن نظر|انتهای پیام/?',
    follow: 'ما را در|دنبال کنید',
  },
  ur: {
    related: '(?:یہ بھی|مزید) پڑھیں|مزید خبریں|متعلقہ خبریں|مقبول خبریں|تازہ ترین',
    advert: 'اشتہار',
    prompt: 'تبصرے|تبصرہ کریں',
    follow: 'ہمیں فالو|فالو کریں',
  },
  he: {
    related:
      'קראו (?:גם|עוד)|עוד (?:בנושא|באותו נושא|כתבות)|כתבות (?:נוספות|קשורות)|הנקראות ביותר|תגיות|אולי יעניין אותך|ראו גם|לכתבות נוספות',
    advert: 'פרסומת',
    prompt: 'תגובות|הוס(?:ף|פת) תגובה|מצאתם טעות|התחבר(?:ו|ות)?',
    follow: 'עקבו|הצטרפו|הירשמו',
  },
  hi: {
    related: '(?:यह|ये|इसे) भी पढ़ें|संबंधित (?:खबरें|ख़बरें|समाचार)|टॉप न्यूज़?|लेटेस्ट (?:खबरें|न्यूज़?)|ट्रेंडिंग|और पढ़ें|अन्य खबरें|ज़?रूर पढ़ें',
    advert: 'विज्ञापन',
    prompt: 'कमेंट|टिप्पणी(?:याँ|यां)?|लॉग ?इन',
    follow: 'फॉलो करें|लेटेस्ट (?:खबरें|अपडेट)|हमारे|ताज़?ा खबरें',
  },
  bn: {
    related: 'আর[ওো] পড়ুন|সম্পর্কিত (?:খবর|সংবাদ)|সর্বাধিক পঠিত|সর্বশেষ',
    advert: 'বিজ্ঞাপন',
    prompt: 'মন্তব্য(?: করুন)?',
    follow: 'অনুসরণ করুন|যুক্ত হোন',
  },
  th: {
    related: 'อ่าน(?:ข่าว)?เพิ่มเติม|ข่าวที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|แท็ก|ข่าวล่าสุด|ข่าวยอดนิยม',
    advert: 'โฆษณา',
    prompt: 'ความคิดเห็น|แสดงความคิดเห็น|เข้าสู่ระบบ',
    follow: 'ติดตาม|กดติดตาม',
  },
  vi: {
    related:
      'đọc thêm|tin cùng chuyên mục|(?:đọc|xem) nhiều(?: nhất)?|bài liên quan|có thể bạn quan tâm|từ khóa|tin mới(?: nhất)?|chủ đề|tin nổi bật|tin khác',
    advert: 'quảng cáo',
    prompt: 'ý kiến(?: bạn đọc)?|bình luận|đăng nhập|gửi bình luận',
    follow: 'theo dõi|đăng ký',
  },
  'id, ms': {
    related:
      'baca (?:selengkapnya|lebih lanjut|lagi)|berita (?:terpopuler|lainnya|populer|terbaru|berkaitan)|artikel (?:terkait|lainnya)|terpopuler|simak juga|lihat juga|pilihan editor|rekomendasi(?: untuk anda)?',
    advert: 'gulir (?:untuk|ke bawah) .{0,20}|lanjutkan membaca.{0,20}',
    prompt: 'komentar|tulis komentar|masuk|daftar',
    follow: 'ikuti|simak|dapatkan|gabung',
  },
  zh: {
    related:
      '相关(?:新闻|阅读|链接|文章|报道|推荐|专题)|相關(?:新聞|文章|報導|閱讀|連結)|延伸[阅閱][读讀]|更多(?:新闻|新聞|内容|內容|鏡頭新聞)|推荐阅读|推薦閱讀|热门(?:新闻|文章|推荐|排行)|熱門(?:新聞|文章|排行)|猜你喜[欢歡]|你可能(?:还|也)?(?:喜欢|喜歡|感兴趣|感興趣)|最新(?:新闻|新聞|消息|文章)|编辑推荐|編輯推薦|關鍵字|关键词|標籤|标签|看更多|点击排行',
    advert: '广告|廣告|(?:请往下继续阅读|請往下繼續閱讀)',
    prompt: '留言|评论|評論|[发發]表[评評][论論]|登[录錄]|登入',
    follow: '关注|關注|追[踪蹤]|加入|下载|下載',
  },
  ja: {
    related:
      'あわせて(?:読|よ)みたい|(?:関連|注目|人気|新着|最新|おすすめ)(?:の)?(?:記事|ニュース|キーワード|リンク|タグ|トピックス|特集|ランキング)|こちらもおすすめ|(?:アクセス)?ランキング|よく読まれてい(?:る|ます)|ピックアップ|(?:前|次)の記事|記事一覧|もっと見る|主要ニュース',
    advert: 'スポンサーリンク|PR',
    prompt: 'コメント(?:する|を書く|一覧)?',
    follow: 'フォロー|友だち追加|公式',
  },
  ko: {
    related:
      '관련 ?(?:기사|뉴스|키워드|태그|글|콘텐츠)|(?:가장 )?많이 본 (?:뉴스|기사)|(?:인기|최신|주요|추천) ?(?:기사|뉴스|검색어|콘텐츠)|이 시각 (?:주요 |많이 본 )?뉴스|(?:이 기자의 )?다른 ?기사 ?(?:보기|더보기)?|핫이슈|댓글 많은 (?:뉴스|기사)|함께 볼만한 (?:뉴스|기사)',
    advert: '스폰서|이미지 확대',
    prompt: '댓글 ?(?:쓰기|삭제|\\d+)?|이 기사를 공유합니다|글자크기 ?조절|기사제보|회원가입',
    follow: '구독|팔로우|친구 ?추가|채널',
  },
}

/** Channels that such a call names. */
export const channelNames =
  'whats ?app|telegram|viber|google (?:news|discover)|newsletter|facebook|instagram|twitter|tiktok|youtube|linkedin|line|wechat|bluesky|threads|kakao|push|e-?mails?|телеграм\\p{L}*|дзен\\p{L}*|вконтакте|تليجرام|تلغرام|واتساب|فيسبوك|تلگرام|اینستاگرام|וואטסאפ|טלגרם|व्हाट्सएप|टेलीग्राम|चैनल|微信|微博|카카오톡?|유튜브|페이스북'
