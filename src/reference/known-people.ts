/**
 * Public persons whose name is spelt in many ways → one id and one country, whatever the spelling and the script. In a report in
 * Chinese "拉夫罗夫" is all that is printed. Others are joined by the archive, and by hand in `content/reference/people.yml`.
 */

export interface KnownPublicPerson {
  readonly id: string
  readonly name: string
  readonly country: string
}

/** `id|Name|CODE|spelling, spelling`: the name as English reports print it most; spellings of the whole name, or what stands for it where that is the custom. */
const ROWS = `
sergei-lavrov|Sergei Lavrov|RU|Sergey Lavrov, Sergej Lavrov, Serguéi Lavrov, Serguei Lavrov, Sergueï Lavrov, Sergej Lawrow, Сергей Лавров, 拉夫罗夫, 谢尔盖·拉夫罗夫, 拉夫羅夫, ラブロフ, セルゲイ・ラブロフ, 라브로프, 세르게이 라브로프, سيرغي لافروف, سيرجي لافروف
vladimir-putin|Vladimir Putin|RU|Wladimir Putin, Vladímir Putin, Vladimir Poutine, Владимир Путин, 普京, 弗拉基米尔·普京, 普丁, プーチン, ウラジーミル・プーチン, 푸틴, 블라디미르 푸틴, فلاديمير بوتين
mikhail-mishustin|Mikhail Mishustin|RU|Михаил Мишустин, Michail Mischustin, Mikhaïl Michoustine, 米舒斯京, ミシュスチン, ميخائيل ميشوستين
dmitry-peskov|Dmitry Peskov|RU|Dmitri Peskov, Dmitrij Peskow, Dmitri Peskow, Dmitri Peskov, Дмитрий Песков, 佩斯科夫, ペスコフ, 페스코프, دميتري بيسكوف
maria-zakharova|Maria Zakharova|RU|Мария Захарова, Maria Sacharowa, María Zajárova, 扎哈罗娃, ザハロワ, ماريا زاخاروفا
dmitry-medvedev|Dmitry Medvedev|RU|Дмитрий Медведев, Dmitri Medwedew, 梅德韦杰夫, メドベージェフ, 메드베데프
sergei-shoigu|Sergei Shoigu|RU|Sergey Shoigu, Сергей Шойгу, Sergej Schoigu, 绍伊古, ショイグ, سيرغي شويغو
andrei-belousov|Andrei Belousov|RU|Andrey Belousov, Андрей Белоусов, 别洛乌索夫
xi-jinping|Xi Jinping|CN|Си Цзиньпин, 习近平, 習近平, 시진핑, شي جين بينغ, شي جينبينغ
li-qiang|Li Qiang|CN|Ли Цян, 李强, 李強, 리창, لي تشيانغ
li-keqiang|Li Keqiang|CN|Ли Кэцян, 李克强, 李克強, 리커창
wang-yi|Wang Yi|CN|Ван И, 王毅, 왕이, وانغ يي
qin-gang|Qin Gang|CN|Цинь Ган, 秦刚, 秦剛, 친강, تشين قانغ, تشين جانج
mao-ning|Mao Ning|CN|Мао Нин, 毛宁, 毛寧, 마오닝, ماو نينغ
wang-wenbin|Wang Wenbin|CN|Ван Вэньбинь, 汪文斌, 왕원빈
zhao-lijian|Zhao Lijian|CN|Чжао Лицзянь, 赵立坚, 趙立堅
hua-chunying|Hua Chunying|CN|Хуа Чуньин, 华春莹, 華春瑩
joe-biden|Joe Biden|US|Джо Байден, 拜登, 乔·拜登, バイデン, ジョー・バイデン, 바이든, 조 바이든, جو بايدن
donald-trump|Donald Trump|US|Дональд Трамп, 特朗普, 川普, 唐纳德·特朗普, トランプ, ドナルド・トランプ, 트럼프, 도널드 트럼프, دونالد ترامب, دونالد ترمب
antony-blinken|Antony Blinken|US|Anthony Blinken, Энтони Блинкен, 布林肯, 安东尼·布林肯, ブリンケン, アントニー・ブリンケン, 블링컨, 토니 블링컨, أنتوني بلينكن
marco-rubio|Marco Rubio|US|Марко Рубио, 鲁比奥, 卢比奥, 盧比歐, ルビオ, マルコ・ルビオ, 루비오, 마코 루비오, ماركو روبيو
mike-pompeo|Mike Pompeo|US|Майк Помпео, 蓬佩奥, ポンペオ, 폼페이오, مايك بومبيو
jake-sullivan|Jake Sullivan|US|Джейк Салливан, 沙利文, サリバン, 설리번, جيك سوليفان
lloyd-austin|Lloyd Austin|US|Ллойд Остин, 奥斯汀, オースティン, 오스틴, لويد أوستن
kamala-harris|Kamala Harris|US|Камала Харрис, 哈里斯, ハリス, 해리스, كامالا هاريس
jd-vance|JD Vance|US|J.D. Vance, J. D. Vance, Джей Ди Вэнс, 万斯, バンス, 밴스
barack-obama|Barack Obama|US|Барак Обама, 奥巴马, オバマ, 오바마, باراك أوباما
john-kerry|John Kerry|US|Джон Керри, 克里, ケリー, جون كيري
janet-yellen|Janet Yellen|US|Джанет Йеллен, 耶伦, イエレン, 옐런
volodymyr-zelenskyy|Volodymyr Zelenskyy|UA|Volodymyr Zelensky, Volodymyr Zelenskiy, Wolodymyr Selenskyj, Volodímir Zelenski, Volodímir Zelenskyi, Владимир Зеленский, 泽连斯基, 澤倫斯基, ゼレンスキー, ウォロディミル・ゼレンスキー, 젤렌스키, 볼로디미르 젤렌스키, فولوديمير زيلينسكي
dmytro-kuleba|Dmytro Kuleba|UA|Дмитрий Кулеба, 库列巴, クレバ, 쿨레바, دميترو كوليبا
andrii-sybiha|Andrii Sybiha|UA|Andriy Sybiha, Андрей Сибига, 瑟比加, シビハ, أندريه سيبيها
emmanuel-macron|Emmanuel Macron|FR|Эмманюэль Макрон, 马克龙, 馬克宏, マクロン, エマニュエル・マクロン, 마크롱, 에마뉘엘 마크롱, إيمانويل ماكرون
catherine-colonna|Catherine Colonna|FR|Катрин Колонна, 科隆纳, كاترين كولونا
jean-noel-barrot|Jean-Noël Barrot|FR|Jean-Noel Barrot, Жан-Ноэль Барро, 巴罗, バロ, جان نويل بارو
olaf-scholz|Olaf Scholz|DE|Олаф Шольц, 朔尔茨, 蕭茲, ショルツ, 숄츠, أولاف شولتس
friedrich-merz|Friedrich Merz|DE|Фридрих Мерц, 默茨, メルツ, 메르츠, فريدريش ميرتس
annalena-baerbock|Annalena Baerbock|DE|Анналена Бербок, 贝尔伯克, ベアボック, 베어보크, أنالينا بيربوك
angela-merkel|Angela Merkel|DE|Ангела Меркель, 默克尔, メルケル, 메르켈, أنغيلا ميركل
johann-wadephul|Johann Wadephul|DE|Йоханн Вадефуль, 瓦德富尔, ワーデフール
frank-walter-steinmeier|Frank-Walter Steinmeier|DE|Франк-Вальтер Штайнмайер, 施泰因迈尔, シュタインマイヤー
rishi-sunak|Rishi Sunak|GB|Риши Сунак, 苏纳克, スナク, 수낵, ريشي سوناك
keir-starmer|Keir Starmer|GB|Кир Стармер, 斯塔默, スターマー, 스타머, كير ستارمر
james-cleverly|James Cleverly|GB|Джеймс Клеверли, 克莱弗利, クレバリー, جيمس كليفرلي
david-cameron|David Cameron|GB|Дэвид Кэмерон, 卡梅伦, キャメロン, ديفيد كاميرون
david-lammy|David Lammy|GB|Дэвид Лэмми, 拉米, ラミー, ديفيد لامي
boris-johnson|Boris Johnson|GB|Борис Джонсон, 约翰逊, ジョンソン, بوريس جونسون
liz-truss|Liz Truss|GB|Лиз Трасс, 特拉斯, トラス, ليز تراس
giorgia-meloni|Giorgia Meloni|IT|Джорджа Мелони, 梅洛尼, メローニ, 멜로니, جورجيا ميلوني
antonio-tajani|Antonio Tajani|IT|Антонио Таяни, 塔亚尼, タヤーニ, أنطونيو تاياني
pedro-sanchez|Pedro Sánchez|ES|Pedro Sanchez, Педро Санчес, 桑切斯, サンチェス, بيدرو سانشيز
jose-manuel-albares|José Manuel Albares|ES|Jose Manuel Albares, Хосе Мануэль Альбарес, 阿尔瓦雷斯
viktor-orban|Viktor Orbán|HU|Viktor Orban, Виктор Орбан, 欧尔班, オルバン, فيكتور أوربان
peter-szijjarto|Péter Szijjártó|HU|Peter Szijjarto, Петер Сийярто, 西雅尔多, シーヤールトー, بيتر سيارتو
aleksandar-vucic|Aleksandar Vučić|RS|Aleksandar Vucic, Александр Вучич, 武契奇, ブチッチ
andrzej-duda|Andrzej Duda|PL|Анджей Дуда, 杜达, ドゥダ
radoslaw-sikorski|Radosław Sikorski|PL|Radoslaw Sikorski, Радослав Сикорский, 西科尔斯基
donald-tusk|Donald Tusk|PL|Дональд Туск, 图斯克
recep-tayyip-erdogan|Recep Tayyip Erdoğan|TR|Recep Tayyip Erdogan, Tayyip Erdogan, Реджеп Тайип Эрдоган, Реджеп Эрдоган, 埃尔多安, 艾爾段, エルドアン, 에르도안, رجب طيب أردوغان, رجب طيب إردوغان
hakan-fidan|Hakan Fidan|TR|Хакан Фидан, 费丹, フィダン, 피단, هاكان فيدان
mevlut-cavusoglu|Mevlüt Çavuşoğlu|TR|Mevlut Cavusoglu, Мевлют Чавушоглу, 恰武什奥卢, チャブシオール, مولود تشاووش أوغلو
ebrahim-raisi|Ebrahim Raisi|IR|Ibrahim Raisi, Эбрахим Раиси, Ибрахим Раиси, 莱希, ライシ, 라이시, إبراهيم رئيسي
masoud-pezeshkian|Masoud Pezeshkian|IR|Масуд Пезешкиан, 佩泽希齐扬, ペゼシュキアン, مسعود بزشكيان
hossein-amir-abdollahian|Hossein Amir-Abdollahian|IR|Hossein Amirabdollahian, Hossein Amir Abdollahian, Хосейн Амир Абдоллахиян, 阿卜杜拉希扬, アブドラヒアン, حسين أمير عبد اللهيان, حسين أمير عبداللهيان
abbas-araghchi|Abbas Araghchi|IR|Abbas Araqchi, Аббас Аракчи, 阿拉格齐, アラグチ, 아락치, عباس عراقجي
benjamin-netanyahu|Benjamin Netanyahu|IL|Binyamin Netanyahu, Benjamín Netanyahu, Benyamin Netanyahou, Биньямин Нетаньяху, 内塔尼亚胡, ネタニヤフ, 네타냐후, بنيامين نتنياهو
eli-cohen|Eli Cohen|IL|Эли Коэн, 科恩, コーヘン
israel-katz|Israel Katz|IL|Исраэль Кац, 卡茨
mahmoud-abbas|Mahmoud Abbas|PS|Махмуд Аббас, 阿巴斯, アッバス, محمود عباس
mohammed-bin-salman|Mohammed bin Salman|SA|Mohammad bin Salman, Мухаммед бен Сальман, 穆罕默德·本·萨勒曼, ムハンマド, محمد بن سلمان
faisal-bin-farhan|Faisal bin Farhan|SA|Faisal bin Farhan Al Saud, Faisal bin Farhan Al-Saud, Фейсал бен Фархан, 费萨尔, ファイサル, فيصل بن فرحان, فيصل بن فرحان آل سعود
abdel-fattah-el-sisi|Abdel Fattah el-Sisi|EG|Abdel-Fattah el-Sissi, Abdel Fattah al-Sisi, Abdel Fattah El-Sisi, Абдель Фаттах ас-Сиси, 塞西, シシ, عبد الفتاح السيسي
sameh-shoukry|Sameh Shoukry|EG|Sameh Shukri, Sameh Choukri, Самех Шукри, 舒克里, シュクリ, سامح شكري
badr-abdelatty|Badr Abdelatty|EG|Бадр Абдель Аты, 阿卜杜勒阿提, بدر عبد العاطي
ayman-safadi|Ayman Safadi|JO|Ayman al-Safadi, Айман Сафади, 萨法迪, サファディ, أيمن الصفدي
bashar-al-assad|Bashar al-Assad|SY|Bashar Assad, Baschar al-Assad, Башар Асад, 巴沙尔·阿萨德, アサド, بشار الأسد
mohammed-bin-abdulrahman-al-thani|Mohammed bin Abdulrahman Al Thani|QA|Mohammed bin Abdulrahman, Mohammed bin Abdulrahman bin Jassim Al Thani, محمد بن عبد الرحمن, محمد بن عبدالرحمن
mohammed-bin-zayed|Mohammed bin Zayed|AE|Mohamed bin Zayed, Mohamed bin Zayed Al Nahyan, محمد بن زايد, محمد بن زايد آل نهيان
abdullah-bin-zayed|Abdullah bin Zayed|AE|Abdullah bin Zayed Al Nahyan, عبدالله بن زايد, عبد الله بن زايد
fuad-hussein|Fuad Hussein|IQ|فؤاد حسين, Фуад Хусейн, 侯赛因
narendra-modi|Narendra Modi|IN|Нарендра Моди, 莫迪, モディ, 모디, ناريندرا مودي
s-jaishankar|S. Jaishankar|IN|S Jaishankar, Subrahmanyam Jaishankar, Субраманьям Джайшанкар, 苏杰生, ジャイシャンカル, 자이샨카르, سوبرامانيام جايشانكار
rajnath-singh|Rajnath Singh|IN|Раджнатх Сингх, 辛格
shehbaz-sharif|Shehbaz Sharif|PK|Shahbaz Sharif, Шахбаз Шариф, 夏巴兹·谢里夫, シャリフ, شهباز شريف
imran-khan|Imran Khan|PK|Имран Хан, 伊姆兰·汗, カーン, عمران خان
bilawal-bhutto-zardari|Bilawal Bhutto Zardari|PK|Bilawal Bhutto-Zardari, Bilawal Zardari, Билавал Бхутто-Зардари, 比拉瓦尔, بيلاوال بوتو زرداري
ishaq-dar|Ishaq Dar|PK|Mohammad Ishaq Dar, Исхак Дар, 伊沙克·达尔, 达尔, إسحاق دار
sheikh-hasina|Sheikh Hasina|BD|Шейх Хасина, 哈西娜, ハシナ
fumio-kishida|Fumio Kishida|JP|Kishida Fumio, Фумио Кисида, 岸田文雄, 岸田, 기시다, 기시다 후미오, فوميو كيشيدا
shigeru-ishiba|Shigeru Ishiba|JP|Ishiba Shigeru, Сигэру Исиба, 石破茂, 石破, 이시바, 이시바 시게루, شيغيرو إيشيبا
sanae-takaichi|Sanae Takaichi|JP|Takaichi Sanae, Санаэ Такаити, 高市早苗, 高市, 다카이치
shinzo-abe|Shinzo Abe|JP|Abe Shinzo, Синдзо Абэ, 安倍晋三, 安倍, 아베 신조, 아베
yoko-kamikawa|Yoko Kamikawa|JP|Kamikawa Yoko, Ёко Камикава, 上川陽子, 上川阳子, 가미카와, 가미카와 요코, يوكو كاميكاوا
yoshimasa-hayashi|Yoshimasa Hayashi|JP|Hayashi Yoshimasa, Ёсимаса Хаяси, 林芳正, 하야시, 하야시 요시마사, يوشيماسا هاياشي
takeshi-iwaya|Takeshi Iwaya|JP|Iwaya Takeshi, Такэси Ивая, 岩屋毅, 이와야, 이와야 다케시
toshimitsu-motegi|Toshimitsu Motegi|JP|Motegi Toshimitsu, 茂木敏充, 모테기
yoon-suk-yeol|Yoon Suk Yeol|KR|Yoon Suk-yeol, Юн Сок Ёль, 尹锡悦, 尹錫悦, 윤석열, يون سوك يول
lee-jae-myung|Lee Jae Myung|KR|Lee Jae-myung, Ли Чжэ Мён, 李在明, 이재명
moon-jae-in|Moon Jae-in|KR|Moon Jae In, Мун Чжэ Ин, 文在寅, 문재인
park-jin|Park Jin|KR|Пак Чин, 朴振, 박진, بارك جين
cho-tae-yul|Cho Tae-yul|KR|Cho Tae Yul, Чо Тхэ Юль, 赵兑烈, 趙兌烈, 조태열
cho-hyun|Cho Hyun|KR|Чо Хён, 赵显, 조현
kim-jong-un|Kim Jong Un|KP|Kim Jong-un, Ким Чен Ын, 金正恩, 김정은, كيم جونغ أون
choe-son-hui|Choe Son Hui|KP|Choe Son-hui, Choi Son-hui, Цой Сон Хи, 崔善姬, 崔善姫, 최선희
anthony-albanese|Anthony Albanese|AU|Энтони Албаниз, 阿尔巴尼斯, アルバニージー, 앨버니지
penny-wong|Penny Wong|AU|Пенни Вонг, 黄英贤, ペニー・ウォン, ウォン
justin-trudeau|Justin Trudeau|CA|Джастин Трюдо, 特鲁多, トルドー, جاستن ترودو
mark-carney|Mark Carney|CA|Марк Карни, 卡尼, カーニー
melanie-joly|Mélanie Joly|CA|Melanie Joly, Мелани Жоли, 乔利
luiz-inacio-lula-da-silva|Luiz Inácio Lula da Silva|BR|Luiz Inacio Lula da Silva, Lula da Silva, Луис Инасиу Лула да Силва, 卢拉, ルラ, 룰라, لويس إيناسيو لولا دا سيلفا
mauro-vieira|Mauro Vieira|BR|Мауро Виейра, 维埃拉, ビエイラ
javier-milei|Javier Milei|AR|Хавьер Милей, 米莱, ミレイ, خافيير ميلي
gabriel-boric|Gabriel Boric|CL|Габриэль Борич, 博里奇, ボリッチ
nicolas-maduro|Nicolás Maduro|VE|Nicolas Maduro, Николас Мадуро, 马杜罗, マドゥロ, نيكولاس مادورو
yvan-gil|Yván Gil|VE|Yvan Gil, Иван Хиль, 希尔
gustavo-petro|Gustavo Petro|CO|Густаво Петро, 佩特罗, ペトロ
miguel-diaz-canel|Miguel Díaz-Canel|CU|Miguel Diaz-Canel, Мигель Диас-Канель, 迪亚斯-卡内尔
bruno-rodriguez|Bruno Rodríguez|CU|Bruno Rodriguez, Bruno Rodríguez Parrilla, Бруно Родригес, 罗德里格斯
andres-manuel-lopez-obrador|Andrés Manuel López Obrador|MX|Andres Manuel Lopez Obrador, 洛佩斯
claudia-sheinbaum|Claudia Sheinbaum|MX|Клаудия Шейнбаум, 辛鲍姆, シェインバウム
cyril-ramaphosa|Cyril Ramaphosa|ZA|Сирил Рамафоса, 拉马福萨, ラマポーザ, سيريل رامافوزا
naledi-pandor|Naledi Pandor|ZA|Наледи Пандор, 潘多尔, パンドール, ناليدي باندور
ronald-lamola|Ronald Lamola|ZA|Рональд Ламола, 拉莫拉
abiy-ahmed|Abiy Ahmed|ET|Абий Ахмед, 阿比, アビー, آبي أحمد
william-ruto|William Ruto|KE|Уильям Руто, 鲁托, ルト, ويليام روتو
bola-tinubu|Bola Tinubu|NG|Бола Тинубу, 蒂努布, ティヌブ
paul-kagame|Paul Kagame|RW|Поль Кагаме, 卡加梅, カガメ
abdelmadjid-tebboune|Abdelmadjid Tebboune|DZ|Абдельмаджид Теббун, 特本, عبد المجيد تبون
ahmed-attaf|Ahmed Attaf|DZ|Ахмед Аттаф, أحمد عطاف
nasser-bourita|Nasser Bourita|MA|Насер Бурита, ناصر بوريطة
alexander-lukashenko|Alexander Lukashenko|BY|Aleksandr Lukashenko, Alexandre Loukachenko, Alexander Lukaschenko, Александр Лукашенко, 卢卡申科, ルカシェンコ, ألكسندر لوكاشينكو
kassym-jomart-tokayev|Kassym-Jomart Tokayev|KZ|Касым-Жомарт Токаев, 托卡耶夫, トカエフ, قاسم جومارت توكاييف
shavkat-mirziyoyev|Shavkat Mirziyoyev|UZ|Шавкат Мирзиёев, 米尔济约耶夫, ミルジヨエフ
sadyr-japarov|Sadyr Japarov|KG|Садыр Жапаров, 扎帕罗夫, ジャパロフ
emomali-rahmon|Emomali Rahmon|TJ|Эмомали Рахмон, 拉赫蒙, ラフモン
ilham-aliyev|Ilham Aliyev|AZ|Ильхам Алиев, 阿利耶夫, アリエフ, إلهام علييف
jeyhun-bayramov|Jeyhun Bayramov|AZ|Джейхун Байрамов, 巴伊拉莫夫
nikol-pashinyan|Nikol Pashinyan|AM|Никол Пашинян, 帕希尼扬, パシニャン, نيكول باشينيان
ararat-mirzoyan|Ararat Mirzoyan|AM|Арарат Мирзоян, 米尔佐扬
anwar-ibrahim|Anwar Ibrahim|MY|Анвар Ибрагим, 安瓦尔, アンワル, أنور إبراهيم
prabowo-subianto|Prabowo Subianto|ID|Прабово Субианто, 普拉博沃, プラボウォ, برابوو سوبيانتو
joko-widodo|Joko Widodo|ID|Джоко Видодо, 佐科, ジョコ, جوكو ويدودو
retno-marsudi|Retno Marsudi|ID|Ретно Марсуди, 蕾特诺, ルトノ
ferdinand-marcos|Ferdinand Marcos Jr.|PH|Ferdinand Marcos, Фердинанд Маркос, 马科斯, マルコス, 마르코스
enrique-manalo|Enrique Manalo|PH|马纳洛, マナロ
pham-minh-chinh|Pham Minh Chinh|VN|Phạm Minh Chính, Фам Минь Тинь, 范明政, ファム・ミン・チン
bui-thanh-son|Bui Thanh Son|VN|Bùi Thanh Sơn, Буй Тхань Шон, 裴青山
to-lam|To Lam|VN|Tô Lâm, То Лам, 苏林, トー・ラム
srettha-thavisin|Srettha Thavisin|TH|赛塔, セター
lee-hsien-loong|Lee Hsien Loong|SG|Ли Сянь Лун, 李显龙
vivian-balakrishnan|Vivian Balakrishnan|SG|Вивиан Балакришнан, 维文
lawrence-wong|Lawrence Wong|SG|Лоуренс Вонг, 黄循财
hun-manet|Hun Manet|KH|Хун Манет, 洪玛奈, フン・マネット
antonio-guterres|Antonio Guterres||António Guterres, Антониу Гутерреш, 古特雷斯, グテレス, 구테흐스, أنطونيو غوتيريش
jens-stoltenberg|Jens Stoltenberg||Йенс Столтенберг, 斯托尔滕贝格, ストルテンベルグ, 스톨텐베르그, ينس ستولتنبرغ
mark-rutte|Mark Rutte||Марк Рютте, 吕特, ルッテ
ursula-von-der-leyen|Ursula von der Leyen||Урсула фон дер Ляйен, 冯德莱恩, フォンデアライエン, أورسولا فون دير لاين
josep-borrell|Josep Borrell||Жозеп Боррель, 博雷利, ボレル, جوزيب بوريل
kaja-kallas|Kaja Kallas||Кая Каллас, 卡拉斯, カラス
charles-michel|Charles Michel||Шарль Мишель, 米歇尔, ミシェル, شارل ميشيل
rafael-grossi|Rafael Grossi||Rafael Mariano Grossi, Рафаэль Гросси, 格罗西, グロッシ, رافائيل غروسي
tedros-adhanom-ghebreyesus|Tedros Adhanom Ghebreyesus||谭德塞, テドロス, تيدروس أدهانوم غيبريسوس`

const accents = /(?<=\p{Script=Latin})\p{M}+/gu

/** "García" and "Garcia", "al-Assad" and "Al Assad" are written alike. */
const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-‐\s.]+/g, ' ')
    .trim()

const BY_NAME: ReadonlyMap<string, KnownPublicPerson> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [id = '', name = '', country = '', spellings = ''] = row.split('|')
      return [name, ...spellings.split(',')].map((each) => [keyOf(each), { id, name, country }] as const)
    }),
)

/** The public person a whole printed name belongs to, or null. */
export function knownPerson(name: string): KnownPublicPerson | null {
  return BY_NAME.get(keyOf(name)) ?? null
}
