/** Capitals and cities news is filed from, in other scripts and languages → their country: `CODE name|name`. English ones are in places.ts. */
export const CITY_NAMES = `
AE أبوظبي|أبو ظبي|دبي|الشارقة|Абу-Даби|Дубай|阿布扎比|迪拜|アブダビ|ドバイ|아부다비|두바이|Abou Dabi|Dubái|Abou Dhabi|Abu Dabi
AF كابول|كابل|Кабул|喀布尔|カブール|카불|Kaboul|Cabul|Kabil
AL Тирана|地拉那|تيرانا|Tirana
AM Ереван|埃里温|エレバン|يريفان|예레반|Erevan|Ereván|Eriwan|Jerewan|Erivan|Jerevan
AO Луанда|罗安达|لواندا|ルアンダ
AR Буэнос-Айрес|布宜诺斯艾利斯|ブエノスアイレス|부에노스아이레스|بوينس آيرس
AT Вена|维也纳|ウィーン|빈|فيينا|Wien|Vienne|Viena|Salzburg|Salzbourg|Linz|Graz|Innsbruck|維也納|Viyana
AU Канберра|Сидней|堪培拉|悉尼|キャンベラ|シドニー|캔버라|시드니|كانبيرا|سيدني|雪梨|坎培拉|Camberra
AZ Баку|巴库|バクー|바쿠|باكو|Bakou|Bakú|Bakü
BA Сараево|萨拉热窝|サラエボ|سراييفو|Sarajewo|Saraybosna
BD Дакка|达卡|ダッカ|دكا|Dacca
BE Брюссель|布鲁塞尔|ブリュッセル|브뤼셀|بروكسل|Bruxelles|Bruselas|Brüssel|Bruxelas|Antwerpen|Anvers|Amberes|Gent|Gand|Lüttich|Liège|布魯塞爾|Brüksel
BF Uagadugú
BG София|索非亚|ソフィア|صوفيا|Sofía|Sofya
BH المنامة|Манама|麦纳麦|Al Manama
BJ Cotonou
BN 斯里巴加湾|斯里巴加湾市
BO Ла-Пас|拉巴斯|La Paz|Cochabamba
BR Бразилиа|Рио-де-Жанейро|巴西利亚|里约热内卢|圣保罗|ブラジリア|リオデジャネイロ|サンパウロ|브라질리아|برازيليا|Brasília|Belém|Salvador de Bahía|상파울루|里約熱內盧|巴西利亞
BY Минск|明斯克|ミンスク|민스크|مينسك
CA Оттава|Торонто|渥太华|多伦多|オタワ|오타와|أوتاوا|Québec|Otava|渥太華
CD Киншаса|金沙萨|キンシャサ|كينشاسا|Kinsasa
CG Браззавиль|布拉柴维尔|برازافيل
CH Берн|Женева|Цюрих|伯尔尼|日内瓦|苏黎世|达沃斯|ベルン|ジュネーブ|チューリヒ|ダボス|제네바|베른|다보스|جنيف|برن|زيورخ|دافوس|Berne|Berna|Genève|Ginebra|Genf|Genebra|Zürich|Zurich|Zurique|Bâle|Basilea|Luzern|Lucerne|Lugano|日內瓦|蘇黎世|達沃斯
CI Абиджан|阿比让|أبيدجان|Abiyán
CL Сантьяго|圣地亚哥|サンティアゴ|산티아고|سانتياغو|Santiago de Chile|Santiago du Chili|Valparaíso|聖地牙哥
CM Яунде|雅温得|ياوندي|Yaoundé|Yaundé|Jaunde
CN Пекин|Шанхай|北京|上海|广州|深圳|成都|南京|杭州|天津|重庆|武汉|西安|海口|三亚|博鳌|青岛|大连|昆明|乌鲁木齐|屯溪|黄山|بكين|شنغهاي|ペキン|上海|広州|深セン|베이징|상하이|광저우|선양|Pékin|Pekín|Peking|Pequim|Pechino|Shanghái|Xangai|Schanghai|廣州|重慶|瀋陽|Pekin
CO Богота|波哥大|ボゴタ|보고타|بوغوتا|Bogotá|Medellín|Cali|Cartagena de Indias
CR Сан-Хосе|圣何塞
CU Гавана|哈瓦那|ハバナ|아바나|هافانا|La Habana|La Havane|Havanna|Havana|L'Avana
CV Cidade da Praia
CY Никосия|尼科西亚|نيقوسيا|Nicosie|Nikosia|Λευκωσία|Lefkoşa
CZ Прага|布拉格|プラハ|프라하|براغ|Prag|Praga|Praha|Brünn|Brno
DE Берлин|Мюнхен|Франкфурт|柏林|慕尼黑|法兰克福|波恩|汉堡|ベルリン|ミュンヘン|フランクフルト|베를린|뮌헨|프랑크푸르트|برلين|ميونخ|ميونيخ|Berlín|Berlim|Berlino|München|Köln|Hamburg|Múnich|Munique|Hambourg|Hamburgo|Francfort|Düsseldorf|Stuttgart|Leipzig|Bremen|Hannover|Potsdam|Aachen
DJ جيبوتي
DK Копенгаген|哥本哈根|コペンハーゲン|كوبنهاغن|Copenhague|Kopenhagen|København|Copenhaga|코펜하겐|Kopenhag|Copenaghen
DO Santo Domingo|Санто-Доминго|Saint-Domingue
DZ Алжир|阿尔及尔|الجزائر|アルジェ|Alger|Argel|Algier|Algeri|Cezayir
EC Кито|基多|キト|كيتو|Guayaquil
EE Таллин|塔林|Tallinn|تالين|タリン
EG القاهرة|الإسكندرية|شرم الشيخ|Каир|开罗|沙姆沙伊赫|カイロ|카이로|Le Caire|El Cairo|Kairo|Cairo|Alexandrie|Alejandría|Scharm el Scheich|Charm el-Cheikh|開羅|Il Cairo|Kahire
ES Мадрид|Барселона|马德里|巴塞罗那|マドリード|バルセロナ|마드리드|바르셀로나|مدريد|برشلونة|Madri|Barcelone|Sevilla|Sevilha|Bilbao|Málaga|馬德里
ET Аддис-Абеба|亚的斯亚贝巴|アディスアベバ|아디스아바바|أديس أبابا|Addis-Abeba|Adís Abeba|Addis Abeba
FI Хельсинки|赫尔辛基|ヘルシンキ|헬싱키|هلسنكي|Helsínquia|Helsinque
FR Париж|Страсбург|巴黎|斯特拉斯堡|马赛|尼斯|パリ|ストラスブール|파리|باريس|París|Parigi|Marsella|Straßburg|Estrasburgo|Nizza|Bordeaux|Toulouse|Lille|Versailles
GB Лондон|伦敦|爱丁堡|ロンドン|런던|لندن|Londres|Londra|Édimbourg|Edimburgo|倫敦
GE Тбилиси|Батуми|第比利斯|トビリシ|트빌리시|تبليسي|Tiflis|Tbilissi
GH Аккра|阿克拉|أكرا|アクラ|Akkra
GR Афины|雅典|アテネ|아테네|أثينا|Athènes|Atenas|Athen|Αθήνα|Thessalonique|Salónica|Atina|Atene
GT Ciudad de Guatemala|Guatemala-Stadt
HK Гонконг|香港|ホンコン|홍콩|هونغ كونغ|Hongkong
HR Загреб|萨格勒布|زغرب|Dubrovnik|Zagabria
HT Puerto Príncipe
HU Будапешт|布达佩斯|ブダペスト|부다페스트|بودابست|Budapeste|布達佩斯
ID Джакарта|雅加达|巴厘岛|ジャカルタ|バリ島|자카르타|جاكرتا|Yakarta|Jacarta|Djakarta|雅加達|Cakarta|Giacarta
IE Дублин|都柏林|ダブリン|دبلن
IL Иерусалим|Тель-Авив|耶路撒冷|特拉维夫|エルサレム|テルアビブ|예루살렘|텔아비브|القدس المحتلة|تل أبيب|القدس|Jérusalem|Jerusalén|Tel-Aviv|特拉維夫|Kudüs|Gerusalemme
IN Нью-Дели|Мумбаи|新德里|孟买|ニューデリー|ムンバイ|뉴델리|نيودلهي|نيو دلهي|Nueva Delhi|Neu-Delhi|Nova Délhi|Nova Déli|Neu Delhi|Bombay|Kalkutta|Дели|نيودلهى|孟買|Yeni Delhi|Nuova Delhi
IQ Багдад|巴格达|バグダッド|바그다드|بغداد|أربيل|Bagdad|Bagdá|Bagdade|Mossoul|Bağdat
IR Тегеран|德黑兰|テヘラン|테헤란|طهران|Téhéran|Teherán|Teheran|Teerã|تهران|Teerão|德黑蘭|Tahran
IS Рейкьявик|雷克雅未克|Reikiavik|Reykjavík
IT Рим|Милан|罗马|米兰|威尼斯|ローマ|ミラノ|로마|밀라노|روما|ميلانو|Rome|Roma|Rom|Milán|Mailand|Milano|Milão|Venedig|Venise|Venecia|Veneza|Neapel|Nápoles|Florenz|Florencia|Triest|Trieste|Palermo|Bozen|羅馬
JO عمان|عمّان|Амман|安曼|アンマン|암만|Amán|Amã
JP Токио|Хиросима|Осака|东京|大阪|広島|広島市|京都|札幌|東京|ひろしま|도쿄|오사카|히로시마|طوكيو|هيروشيما|Tokio|Tóquio|Kioto
KE Найроби|内罗毕|ナイロビ|나이로비|نيروبي|奈洛比
KG Бишкек|比什凯克|ビシュケク|بيشكك|Bischkek|Bichkek|Biskek|Bisqueque|Bişkek
KH Пномпень|金边|プノンペン|프놈펜|بنوم بنه|Phnom-Penh|Nom Pen|金邊
KP Пхеньян|平壤|平壌|ピョンヤン|평양|بيونغ يانغ|Pjöngjang|Pionyang
KR Сеул|首尔|釜山|ソウル|釜山市|서울|부산|세종|제주|판문점|سيول|سيئول|Séoul|Seúl|Seul|인천|سول|首爾
KW الكويت|Эль-Кувейт|科威特城|Kuwait-Stadt|Кувейт|Koweït|Kuveyt
KZ Астана|Алма-Ата|Алматы|阿斯塔纳|阿拉木图|アスタナ|アルマトイ|아스타나|أستانا|ألماتي|Astaná|Alma-Ata
LA Вьентьян|万象|ビエンチャン|비엔티안|Vientián
LB بيروت|Бейрут|贝鲁特|ベイルート|베이루트|Beyrouth|Beirute|Beyrut
LK Коломбо|科伦坡|コロンボ|كولومبو
LT Вильнюс|维尔纽斯|ビリニュス|فيلنيوس|Vilna|Wilna|維爾紐斯
LU Luxemburg
LV Рига|里加|リガ|ريغا
LY طرابلس|بنغازي|Триполи|的黎波里|トリポリ|Tripolis|Bengasi|Trablus
MA الرباط|الدار البيضاء|Рабат|拉巴特|ラバト|Casablanca|Marrakesch|Tanger|Tánger|Fès
MD Кишинев|Кишинёв|基希讷乌|Kischinau
ME Подгорица|波德戈里察
MG Tananarive
MK Скопье|斯科普里|Skopie|Üsküp
ML باماكو|Бамако|巴马科
MM Янгон|Нейпьидо|内比都|仰光|ネピドー|ヤンゴン|네피도|Rangun|Rangoun|양곤
MN Улан-Батор|乌兰巴托|ウランバートル|울란바토르|أولان باتور|Ulan Bator|Ulán Bator|Oulan-Bator|Ulan-Bator|烏蘭巴托
MO 澳门|マカオ|마카오|Аомынь|澳門
MR Nuakchot|نواكشوط
MT Валлетта|瓦莱塔|La Valette|La Valeta|Valeta
MX Мехико|墨西哥城|メキシコ市|メキシコシティー|멕시코시티|مكسيكو سيتي|Ciudad de México|Mexiko-Stadt|Cidade do México|Mexico|メキシコシティ
MY Куала-Лумпур|吉隆坡|クアラルンプール|쿠알라룸푸르|كوالالمبور
MZ Мапуту|马普托|マプト
NE Ниамей|尼亚美|نيامي
NG Абуджа|Лагос|阿布贾|拉各斯|アブジャ|ラゴス|أبوجا|아부자|Abuya
NL Гаага|Амстердам|海牙|阿姆斯特丹|ハーグ|アムステルダム|헤이그|لاهاي|أمستردام|La Haye|La Haya|Den Haag|Haia|Amsterdam|Amesterdão|Lahey|L'Aia
NO Осло|奥斯陆|オスロ|오슬로|أوسلو|Bergen
NP Катманду|加德满都|カトマンズ|كاتماندو|Katmandú|Katmandou|Catmandu|Katmandu
NZ Веллингтон|惠灵顿|ウェリントン|웰링턴|ويلينغتون
OM مسقط|Маскат|马斯喀特|マスカット|Mascate|Maskat
PA Ciudad de Panamá|巴拿马城|パナマ市|Панама|Panama-Stadt
PE Лима|利马|リマ|ليما|Cusco|리마
PH Манила|马尼拉|マニラ|마닐라|مانيلا|Manille|馬尼拉
PK Исламабад|伊斯兰堡|卡拉奇|イスラマバード|이슬라마바드|إسلام آباد|إسلام أباد|Karatschi|Islamabade|İslamabad
PL Варшава|华沙|ワルシャワ|바르샤바|وارسو|Varsovie|Varsovia|Warschau|Varsóvia|Warszawa|Danzig|Krakau|Cracovie|Cracovia|Breslau|華沙|Varşova|Varsavia
PS غزة|رام الله|Рамалла|Газа|拉姆安拉|加沙|ガザ|ラマラ|라말라
PT Лиссабон|里斯本|リスボン|리스본|لشبونة|Lisboa|Lisbonne|Lissabon|Porto|Oporto|Lizbon|Lisbona
PY Асунсьон|亚松森|Asunción|Assunção
QA الدوحة|Доха|多哈|ドーハ|도하|杜哈
RO Бухарест|布加勒斯特|ブカレスト|بوخارست|Bucarest|Bukarest|București|Bucareste|Bükreş
RS Белград|贝尔格莱德|ベオグラード|베오그라드|بلغراد|Belgrado|Beograd|Belgrad
RU Москва|Санкт-Петербург|Владивосток|Сочи|Казань|莫斯科|圣彼得堡|索契|符拉迪沃斯托克|喀山|モスクワ|サンクトペテルブルク|ウラジオストク|ソチ|모스크바|상트페테르부르크|블라디보스토크|موسكو|سان بطرسبرغ|سوتشي|Moscou|Moscú|Moskau|Moscovo|Mosca|San Petersburgo|Saint-Pétersbourg|Sankt Petersburg|São Petersburgo|Kasan|Sotschi|Sotchi|Wladiwostok|Moskova
RW Кигали|基加利|キガリ
SA الرياض|جدة|مكة المكرمة|Эр-Рияд|Джидда|利雅得|吉达|リヤド|ジッダ|리야드|Riad|Ryad|Yeda|Djeddah|Dschidda|Riyad|Riade|利雅德
SD الخرطوم|بورتسودان|Хартум|喀土穆|ハルツーム|Jartum|Khartum|Cartum|Hartum
SE Стокгольм|斯德哥尔摩|ストックホルム|스톡홀름|ستوكهولم|Estocolmo|Göteborg
SG Сингапур|新加坡|シンガポール|싱가포르|سنغافورة|Singapur|Singapour|Singapura
SI Любляна|卢布尔雅那|Liubliana|Laibach|Maribor|Lubiana
SK Братислава|布拉迪斯拉发|Pressburg|Bratislawa
SN Дакар|达喀尔|ダカール|داكار
SO مقديشو|Могадишо|摩加迪沙|Mogadiscio|Mogadischu|Mogadischo
SS Джуба|朱巴|جوبا
SV San Salvador
SY دمشق|حلب|Дамаск|大马士革|ダマスカス|다마스쿠스|Damas|Damasco|Damaskus|Alep|Şam
TD نجامينا|恩贾梅纳|Yamena
TH Бангкок|曼谷|バンコク|방콕|بانكوك|Banguecoque
TJ Душанбе|杜尚别|ドゥシャンベ|دوشنبه|Douchanbé|Duschanbe|Dusambé|Duşanbe
TL 帝力
TM Ашхабад|阿什哈巴德|عشق آباد|Aschgabat|Achgabat|Asjabad|Aşkabat
TN تونس|Тунис|突尼斯市|チュニス|Túnez|Tunis|突尼斯|突尼斯市|Tunisi|Tunus
TR Анкара|Стамбул|Анталья|安卡拉|伊斯坦布尔|アンカラ|イスタンブール|앙카라|이스탄불|أنقرة|إسطنبول|اسطنبول|Ancara|Estambul|Istamboul|İstanbul|Istambul|伊斯坦堡
TW Тайбэй|台北|高雄|タイペイ|타이베이|تايبيه|Taipéi|Taipeh|臺北
TZ Додома|Дар-эс-Салам|达累斯萨拉姆|多多马|ダルエスサラーム|Daressalam|Dar es Salam
UA Киев|Одесса|Харьков|Львов|基辅|敖德萨|利沃夫|キーウ|キエフ|オデーサ|키이우|키예프|كييف|أوديسا|Kiew|Київ|Kyjiw|Lwiw|Lemberg|Charkiw|Quieve|基輔|Kiev
UG Кампала|坎帕拉
US Вашингтон|Нью-Йорк|Сан-Франциско|华盛顿|纽约|旧金山|洛杉矶|檀香山|芝加哥|ワシントン|ニューヨーク|サンフランシスコ|ロサンゼルス|워싱턴|뉴욕|샌프란시스코|واشنطن|نيويورك|Nueva York|Nova York|Nova Iorque|華盛頓|紐約|舊金山|洛杉磯
UY Монтевидео|蒙得维的亚|Montevidéu
UZ Ташкент|Самарканд|塔什干|撒马尔罕|タシケント|サマルカンド|타슈켄트|사마르칸트|طشقند|سمرقند|Tachkent|Taschkent|Samarcanda|Samarkand|Taskent|Tasquente|Samarcande|Taşkent
VA Ватикан|梵蒂冈|バチカン|바티칸|الفاتيكان|Ciudad del Vaticano|Cité du Vatican|Vatikanstadt|Cidade do Vaticano|Vatikan
VE Каракас|加拉加斯|カラカス|카라카스|كراكاس
VN Ханой|河内|胡志明市|岘港|ハノイ|ホーチミン|하노이|호찌민|هانوي|Hanoï|Hanói|Ho-Chi-Minh-Stadt|河內
XK Pristina|Prishtina|Prístina|Приштина|Priştine
YE صنعاء|عدن|Сана|萨那|サヌア|Saná
ZA Претория|Йоханнесбург|Кейптаун|比勒陀利亚|约翰内斯堡|开普敦|プレトリア|ヨハネスブルク|ケープタウン|프리토리아|요하네스버그|بريتوريا|جوهانسبرغ|Johannesbourg|Johannesburgo|Ciudad del Cabo|Kapstadt|Le Cap|Joanesburgo|約翰尼斯堡
ZM Лусака|卢萨卡
ZW Хараре|哈拉雷`
