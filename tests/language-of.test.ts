/** The language of a text: also of those that the detector in use takes for a relative, and of none where there is no text. */
import { describe, expect, it } from 'vitest'
import { languageOf } from '../src/extract/language.ts'

/** One invented report in each. */
const reports: Readonly<Record<string, string>> = {
  af: 'Die minister van buitelandse sake het Vrydag in Pretoria gesê dat die twee lande ’n nuwe handelsooreenkoms sal onderteken. Volgens hom is die gesprekke wat oor twee dae plaasgevind het, baie belangrik vir die streek se ekonomie, en sal daar later vanjaar nog ’n vergadering wees waar die besonderhede bespreek word.',
  mk: 'Министерот за надворешни работи изјави во петокот во Скопје дека двете земји ќе потпишат нов договор за соработка. Според него, разговорите што се одржаа изминатите два дена се многу важни за економијата на регионот, а подоцна оваа година ќе има уште една средба.',
  gl: 'O ministro de Asuntos Exteriores dixo este venres en Santiago que os dous países asinarán un novo acordo de cooperación. Segundo el, as conversas que tiveron lugar durante dous días son moi importantes para a economía da rexión, e máis adiante haberá outra xuntanza na que se falará dos detalles.',
  kk: 'Сыртқы істер министрі жұма күні Астанада екі ел ынтымақтастық туралы жаңа келісімге қол қоятынын айтты. Оның айтуынша, екі күн бойы өткен келіссөздер аймақ экономикасы үшін өте маңызды, ал жыл соңында тағы бір кездесу өтеді деп күтілуде.',
  ky: 'Тышкы иштер министри жума күнү Бишкекте эки өлкө кызматташтык жөнүндө жаңы келишимге кол коерун айтты. Анын айтымында, эки күн бою өткөн сүйлөшүүлөр аймактын экономикасы үчүн абдан маанилүү, ал эми жыл аягында дагы бир жолугушуу болот.',
  mn: 'Гадаад харилцааны сайд баасан гаригт Улаанбаатарт хэлэхдээ хоёр улс хамтын ажиллагааны шинэ гэрээнд гарын үсэг зурна гэв. Түүний хэлснээр хоёр өдөр үргэлжилсэн хэлэлцээ бүс нутгийн эдийн засагт маш чухал бөгөөд жилийн эцэст дахин нэг уулзалт болно.',
  uz: 'Tashqi ishlar vaziri juma kuni Toshkentda ikki davlat hamkorlik toʻgʻrisida yangi shartnoma imzolashini maʼlum qildi. Uning soʻzlariga koʻra, ikki kun davom etgan muzokaralar mintaqa iqtisodiyoti uchun juda muhim boʻlib, yil oxirida yana bir uchrashuv boʻlib oʻtadi.',
  ne: 'परराष्ट्रमन्त्रीले शुक्रबार काठमाडौंमा दुई देशले सहकार्यसम्बन्धी नयाँ सम्झौतामा हस्ताक्षर गर्ने बताएका छन् । उनका अनुसार दुई दिनसम्म चलेको वार्ता क्षेत्रको अर्थतन्त्रका लागि निकै महत्वपूर्ण छ र वर्षको अन्त्यमा अर्को बैठक बस्नेछ ।',
  ps: 'د بهرنیو چارو وزیر د جمعې په ورځ په کابل کې وویل چې دواړه هېوادونه به د همکارۍ یو نوی تړون لاسلیک کړي. د هغه په وینا دوه ورځې خبرې د سیمې د اقتصاد لپاره ډېرې مهمې دي او د کال په پای کې به بله غونډه وي.',
  so: 'Wasiirka arrimaha dibadda ayaa Jimcihii Muqdisho ka sheegay in labada dal ay kala saxiixan doonaan heshiis cusub oo iskaashi ah. Sida uu sheegay, wadahadallada labada maalmood socday waxay aad muhiim ugu yihiin dhaqaalaha gobolka, dhammaadka sanadkana waxaa jiri doona kulan kale.',
  ha: 'Ministan harkokin waje ya bayyana a ranar Juma’a a Abuja cewa kasashen biyu za su rattaba hannu kan sabuwar yarjejeniyar hadin gwiwa. Ya ce tattaunawar da aka kwashe kwanaki biyu ana yi tana da matukar muhimmanci ga tattalin arzikin yankin, kuma za a sake yin wani taro a karshen shekara.',
  sw: 'Waziri wa Mambo ya Nje alisema Ijumaa mjini Dodoma kwamba nchi hizo mbili zitatia saini makubaliano mapya ya ushirikiano. Kwa mujibu wake, mazungumzo yaliyofanyika kwa siku mbili ni muhimu sana kwa uchumi wa kanda hiyo, na mkutano mwingine utafanyika mwishoni mwa mwaka.',
  id: 'Menteri Luar Negeri mengatakan pada hari Jumat di Jakarta bahwa kedua negara akan menandatangani perjanjian kerja sama baru. Menurut dia, pembicaraan yang berlangsung selama dua hari itu sangat penting bagi ekonomi kawasan, dan akhir tahun ini akan ada pertemuan lagi.',
  ms: 'Menteri Luar berkata pada hari Jumaat di Kuala Lumpur bahawa kedua-dua negara akan menandatangani perjanjian kerjasama baharu. Menurut beliau, rundingan yang berlangsung selama dua hari itu amat penting kepada ekonomi rantau ini, dan satu lagi mesyuarat akan diadakan pada hujung tahun.',
  cy: 'Dywedodd y gweinidog tramor ddydd Gwener yng Nghaerdydd y bydd y ddwy wlad yn llofnodi cytundeb newydd ar gydweithio. Yn ôl y gweinidog, mae’r trafodaethau a gynhaliwyd dros ddau ddiwrnod yn bwysig iawn i economi’r rhanbarth, a bydd cyfarfod arall yn ddiweddarach eleni.',
  ga: 'Dúirt an tAire Gnóthaí Eachtracha Dé hAoine i mBaile Átha Cliath go síneoidh an dá thír comhaontú nua maidir le comhar. Dar leis, tá na cainteanna a bhí ar siúl ar feadh dhá lá an-tábhachtach do gheilleagar an réigiúin, agus beidh cruinniú eile ann níos déanaí i mbliana.',
  mt: 'Il-Ministru għall-Affarijiet Barranin qal nhar il-Ġimgħa fil-Belt Valletta li ż-żewġ pajjiżi se jiffirmaw ftehim ġdid ta’ kooperazzjoni. Huwa qal li t-taħditiet li saru fuq jumejn huma importanti ħafna għall-ekonomija tar-reġjun, u aktar tard din is-sena se jkun hemm laqgħa oħra.',
  lb: 'Den Ausseminister sot e Freideg zu Lëtzebuerg, datt déi zwee Länner en neien Accord iwwer d’Zesummenaarbecht ënnerschreiwe wäerten. Hie sot, d’Gespréicher, déi zwee Deeg gedauert hunn, wiere ganz wichteg fir d’Wirtschaft vun der Regioun, an um Enn vum Joer géif et nach eng Versammlung ginn.',
  tg: 'Вазири корҳои хориҷӣ рӯзи ҷумъа дар Душанбе гуфт, ки ду кишвар созишномаи нави ҳамкориро ба имзо мерасонанд. Ба гуфтаи ӯ, гуфтушунидҳое, ки ду рӯз давом карданд, барои иқтисодиёти минтақа хеле муҳиманд ва дар охири сол боз як мулоқот баргузор мешавад.',
  km: 'រដ្ឋមន្ត្រីការបរទេសបាននិយាយនៅថ្ងៃសុក្រនៅរាជធានីភ្នំពេញថា ប្រទេសទាំងពីរនឹងចុះហត្ថលេខាលើកិច្ចព្រមព្រៀងថ្មីស្តីពីកិច្ចសហប្រតិបត្តិការ។',
  my: 'နိုင်ငံခြားရေးဝန်ကြီးက နှစ်နိုင်ငံသည် ပူးပေါင်းဆောင်ရွက်ရေး သဘောတူစာချုပ်သစ်ကို လက်မှတ်ရေးထိုးမည်ဟု သောကြာနေ့တွင် ပြောကြားခဲ့သည်။',
  si: 'විදේශ කටයුතු අමාත්‍යවරයා සිකුරාදා කොළඹදී පැවසුවේ දෙරට අතර සහයෝගීතාව පිළිබඳ නව ගිවිසුමක් අත්සන් කරන බවයි.',
  zu: 'UNgqongqoshe wezangaphandle uthe ngoLwesihlanu ePitoli amazwe womabili azosayina isivumelwano esisha sokubambisana. Uthe izingxoxo ebezithatha izinsuku ezimbili zibaluleke kakhulu emnothweni wesifunda, futhi ngasekupheleni konyaka kuzoba nomunye umhlangano.',
  xh: 'UMphathiswa wemicimbi yangaphandle uthe ngoLwesihlanu ePitoli amazwe omabini aza kutyikitya isivumelwano esitsha sentsebenziswano. Uthe iingxoxo ebezithathe iintsuku ezimbini zibaluleke kakhulu kuqoqosho lommandla, kwaye ekupheleni konyaka kuza kubakho enye intlanganiso.',
  rw: 'Minisitiri w’Ububanyi n’Amahanga yavuze ku wa Gatanu i Kigali ko ibihugu byombi bizasinya amasezerano mashya y’ubufatanye. Yavuze ko ibiganiro byamaze iminsi ibiri ari ingenzi cyane ku bukungu bw’akarere, kandi ko mu mpera z’umwaka hazaba indi nama.',
  nl: 'De minister van Buitenlandse Zaken zei vrijdag in Den Haag dat de twee landen een nieuw handelsakkoord zullen ondertekenen. Volgens hem zijn de gesprekken die twee dagen duurden heel belangrijk voor de economie van de regio.',
  es: 'El ministro de Asuntos Exteriores dijo el viernes en Madrid que los dos países firmarán un nuevo acuerdo de cooperación. Según él, las conversaciones que duraron dos días son muy importantes para la economía de la región.',
  pt: 'O ministro dos Negócios Estrangeiros disse na sexta-feira em Lisboa que os dois países vão assinar um novo acordo de cooperação. Segundo ele, as conversações que duraram dois dias são muito importantes para a economia da região.',
  hi: 'विदेश मंत्री ने शुक्रवार को नई दिल्ली में कहा कि दोनों देश सहयोग के नए समझौते पर हस्ताक्षर करेंगे। उनके अनुसार दो दिन तक चली बातचीत क्षेत्र की अर्थव्यवस्था के लिए बहुत महत्वपूर्ण है।',
  ru: 'Министр иностранных дел заявил в пятницу в Москве, что обе страны подпишут новое соглашение о сотрудничестве. По его словам, переговоры, которые длились два дня, очень важны для экономики региона.',
  bg: 'Министърът на външните работи заяви в петък в София, че двете страни ще подпишат ново споразумение за сътрудничество. По думите му разговорите, които продължиха два дни, са много важни за икономиката на региона.',
  de: 'Der Außenminister sagte am Freitag in Berlin, dass die beiden Länder ein neues Abkommen über die Zusammenarbeit unterzeichnen werden. Die Gespräche, die zwei Tage dauerten, seien sehr wichtig für die Wirtschaft der Region.',
  tr: 'Dışişleri Bakanı cuma günü Ankara’da iki ülkenin yeni bir iş birliği anlaşması imzalayacağını söyledi. Bakana göre iki gün süren görüşmeler bölge ekonomisi için çok önemli.',
  fa: 'وزیر امور خارجه روز جمعه در تهران گفت که دو کشور قرارداد تازه‌ای برای همکاری امضا خواهند کرد. به گفته او گفتگوهایی که دو روز طول کشید برای اقتصاد منطقه بسیار مهم است.',
}

describe('the language of a report', () => {
  it.each(Object.entries(reports))('is %s', (code, text) => expect(languageOf(text)).toBe(code))

  it.each([
    'AAPL 12.5 +0.3 MSFT 330.1 -1.2 GOOG 121.3 TSLA 250 NVDA 450.1 AMZN 133.2 META 301.3 NFLX 401 ORCL 110',
    'Wezîrê karên derve roja înê li Hewlêrê got ku her du welat dê peymaneke nû ya hevkariyê îmze bikin. Li gorî wî, danûstandinên ku du rojan dom kirin ji bo aboriya herêmê pir girîng in.',
    '12 34 55',
    '',
  ])('can’t be told of %j', (text) => expect(languageOf(text)).toBe('und'))
})
