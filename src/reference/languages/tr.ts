/** Turkish: countries with their adjectives, offices, verbs. Cases hang on a name by an apostrophe, on an office by its endings. */
import type { LanguageWords } from './language-words.ts'

/** What ministers are in charge of. */
const AREAS =
  'Dışişleri|Milli Savunma|Savunma|İçişleri|Adalet|Hazine|Maliye|Ekonomi|Ticaret|Dış Ticaret|Gümrük|Enerji|Tabii Kaynaklar|Petrol|Madenler|Maden|Sağlık|Millî Eğitim|Milli Eğitim|Eğitim|Yükseköğretim|Bilim|Kültür|Turizm|Spor|Gençlik|Tarım|Orman|Gıda|Hayvancılık|Balıkçılık|Ulaştırma|Altyapı|Bayındırlık|Haberleşme|İletişim|Sanayi|Teknoloji|Çalışma|Sosyal Güvenlik|Aile|Sosyal Hizmetler|Çevre|Şehircilik|İklim Değişikliği|Su Kaynakları|Su İşleri|Yatırım(?:lar)?|Kalkınma|Planlama|Avrupa Birliği|Göç|Din İşleri|Dijital Kalkınma|Denizcilik|Güvenlik|İskan|Uluslararası (?:Ticaret|İlişkiler|İş Birliği|İşbirliği)'

export const TR: LanguageWords = {
  code: 'tr',
  boundary: 'word',
  attached: [],
  countries: {
    locales: ['tr'],
    world: 'tur',
    rows: `
AE Birleşik Arap Emirlikleri|BAE; Emirlikli
AF ; Afgan|Afganistanlı
AL ; Arnavut
AM ; Ermeni|Ermenistanlı
AO ; Angolalı
AR ; Arjantinli
AT ; Avusturyalı
AU ; Avustralyalı
AZ ; Azerbaycanlı|Azeri
BA Bosna Hersek|Bosna-Hersek; Bosnalı|Boşnak
BD Bangladeş; Bangladeşli
BE ; Belçikalı
BF Burkina Faso; Burkinalı
BG ; Bulgar|Bulgaristanlı
BH ; Bahreynli
BI ; Burundili
BJ ; Beninli
BN Brunei Sultanlığı; Bruneili
BO ; Bolivyalı
BR ; Brezilyalı
BW ; Botsvanalı
BY Belarus; Belaruslu
CA ; Kanadalı
CD Kongo Demokratik Cumhuriyeti|KDC
CF Orta Afrika Cumhuriyeti; Orta Afrikalı
CG Kongo Cumhuriyeti|Kongo; Kongolu
CH ; İsviçreli
CI Fildişi Sahili; Fildişili
CL ; Şilili
CM ; Kamerunlu
CN Çin|Çin Halk Cumhuriyeti; Çinli
CO ; Kolombiyalı
CR ; Kosta Rikalı
CU ; Kübalı
CV ; Yeşil Burunlu
CY GKRY|Güney Kıbrıs Rum Yönetimi|Güney Kıbrıs|Kıbrıs Rum Kesimi|Kıbrıs Rum Yönetimi; Kıbrıslı
CZ Çekya|Çek Cumhuriyeti; Çek
DE ; Alman
DJ ; Cibutili
DK ; Danimarkalı
DO Dominik Cumhuriyeti; Dominikli
DZ ; Cezayirli
EC ; Ekvadorlu
EE ; Estonyalı
EG ; Mısırlı
ER ; Eritreli
ES ; İspanyol
ET ; Etiyopyalı
FI ; Fin|Finlandiyalı|Finli
FJ ; Fijili
FR ; Fransız
GA ; Gabonlu
GB Birleşik Krallık|İngiltere|Britanya|Büyük Britanya; İngiliz|Britanyalı
GE ; Gürcü
GH ; Ganalı
GM ; Gambiyalı
GN ; Gineli
GQ Ekvator Ginesi
GR ; Yunan|Yunanlı
GT ; Guatemalalı
GW Gine Bissau|Gine-Bissau
GY ; Guyanalı
HN ; Honduraslı
HR ; Hırvat
HT ; Haitili
HU ; Macar
ID ; Endonezyalı
IE ; İrlandalı
IL ; İsrailli
IN ; Hint|Hindistanlı|Hintli
IQ ; Iraklı
IR ; İranlı
IS ; İzlandalı
IT ; İtalyan
JM ; Jamaikalı
JO ; Ürdünlü
JP ; Japon
KE ; Kenyalı
KG ; Kırgız|Kırgızistanlı
KH ; Kamboçyalı
KM Komorlar; Komorlu
KP Kuzey Kore|KDHC; Kuzey Koreli
KR Güney Kore|Kore Cumhuriyeti; Güney Koreli
KW ; Kuveytli
KZ ; Kazak|Kazakistanlı
LA ; Laoslu
LB ; Lübnanlı
LK ; Sri Lankalı
LR ; Liberyalı
LT ; Litvanyalı
LU ; Lüksemburglu
LV ; Letonyalı|Leton
LY ; Libyalı
MA Fas; Faslı
MD Moldova; Moldovalı
ME ; Karadağlı
MG ; Madagaskarlı
MK Kuzey Makedonya; Makedon|Kuzey Makedonyalı
ML Mali|Mali Cumhuriyeti; Malili
MM Myanmar|Burma; Myanmarlı
MN ; Moğol
MR ; Moritanyalı
MT ; Maltalı
MU ; Mauritiuslu
MV Maldivler; Maldivli
MW ; Malavili
MX ; Meksikalı
MY ; Malezyalı
MZ ; Mozambikli
NA ; Namibyalı
NE ; Nijerli
NG ; Nijeryalı
NI ; Nikaragualı
NL ; Hollandalı
NO ; Norveçli
NP ; Nepalli
NZ ; Yeni Zelandalı
OM ; Ummanlı|Umanlı
PA ; Panamalı
PE ; Perulu
PH ; Filipinli
PK ; Pakistanlı
PL ; Polonyalı
PS Filistin|Gazze|Batı Şeria; Filistinli
PT ; Portekizli
PY ; Paraguaylı
QA ; Katarlı
RO ; Rumen|Romanyalı|Romen
RS ; Sırp
RU Rusya Federasyonu; Rus
RW ; Ruandalı
SA ; Suudi|Suudi Arabistanlı
SD ; Sudanlı
SE ; İsveçli
SG ; Singapurlu
SI ; Sloven
SK ; Slovak
SL ; Sierra Leoneli
SN ; Senegalli
SO ; Somalili
SR ; Surinamlı
SS ; Güney Sudanlı
SV El Salvador; Salvadorlu
SY ; Suriyeli
TD Çad; Çadlı
TG ; Togolu
TH ; Taylandlı
TJ ; Tacik
TL ; Timorlu
TM ; Türkmen
TN ; Tunuslu
TR Türkiye Cumhuriyeti; Türk
TT ; Trinidadlı
TW ; Tayvanlı
TZ ; Tanzanyalı
UA ; Ukraynalı
UG ; Ugandalı
US ABD|Amerika Birleşik Devletleri|Amerika; Amerikan|Amerikalı|ABD'li
UY ; Uruguaylı
UZ ; Özbek
VA Vatikan
VE ; Venezuelalı
VN ; Vietnamlı
XK ; Kosovalı
YE ; Yemenli
ZA Güney Afrika|Güney Afrika Cumhuriyeti; Güney Afrikalı
ZM ; Zambiyalı
ZW ; Zimbabveli`,
    noun: [],
    adjective: [],
    dropped: ['Dominika', 'Jersey'],
    none: [
      'Güney Çin Denizi',
      'Doğu Çin Denizi',
      'Kore Yarımadası',
      'Hint Okyanusu',
      'Türk Hava Yolları',
      'Türk Telekom',
      'Türk lirası',
      'Türk Lirası',
      'Japon Denizi',
      'Meksika Körfezi',
      'Panama Kanalı',
      'İran Körfezi',
      'Türk Devletleri Teşkilatı',
      'Amerikan doları',
    ],
    seats: `
US Beyaz Saray|Pentagon
RU Kremlin
FR Elysee
TR Beştepe|Külliye`,
    capitals: `
RU Moskova
CN Pekin
US Washington
UA Kiev
GB Londra
FR Paris
DE Berlin
JP Tokyo
KR Seul
KP Pyongyang
IR Tahran
TR Ankara
IN Yeni Delhi
PK İslamabad
SY Şam
SA Riyad
PL Varşova
IT Roma
ES Madrid
EG Kahire
GR Atina
AZ Bakü
AM Erivan
GE Tiflis
RS Belgrad
BE Brüksel
IL Tel Aviv
IQ Bağdat
LB Beyrut`,
    signs: {},
  },
  offices: {
    heads: [
      `(?:(?:${AREAS})(?:,? ve |, | )){0,4}[Bb]akan(?:ı|lar|ları|larının)?(?: [Yy]ardımcı(?:sı|ları))?`,
      '[Cc]umhurbaşkan(?:ı|ları)?(?: [Yy]ardımcısı)?',
      '(?:[Dd]evlet )?[Bb]aşkan(?:ı|ları)?(?: [Yy]ardımcısı)?',
      '[Bb]aşbakan(?:ı|ları)?(?: [Yy]ardımcısı)?',
      '[Şş]ansölye(?:si)?',
      '[Bb]aşsavcı(?:sı)?',
      '[Kk]ral(?:ı)?',
      '[Kk]raliçe(?:si)?',
      '[Vv]eliaht [Pp]rens(?:i)?',
      '[Ee]mir(?:i)?',
      '[Ss]ultan(?:ı)?',
      '[Pp]apa',
      '[Bb]üyükelçi(?:si)?',
      '[Ss]özcü(?:sü)?',
      '[Gg]enel [Ss]ekreter(?:i)?',
      '[Ll]ider(?:i|leri)?',
      '[Tt]emsilci(?:si)?',
      '[Ss]ekreter(?:i)?',
      '[Mm]üsteşar(?:ı)?',
      'Genelkurmay Başkanı',
    ],
    before: ['[Yy]ardımcı ', '[Öö]zel '],
    portfolio: [' [Vv]ekili', ' [Yy]ardımcısı'],
    link: [
      ' ',
      '’nın ',
      "'nın ",
      "'nin ",
      "'nun ",
      "'nün ",
      "'ın ",
      "'in ",
      "'un ",
      "'ün ",
      '’nin ',
      '’ın ',
      '’in ',
      ' Cumhuriyeti ',
    ],
    toName: [' ', ', ', ' Sayın ', ' Dr\\. '],
    former: ['[Ee]ski ', '[Öö]nceki '],
    plural: /(?:bakanları|başkanları|liderleri|bakanlar)(?:nın)?$/iu,
    nameStands: 'both',
    counterpart: ['mevkidaş(?:ı|ları|ıyla|ının|ına|ını)?', 'muhatab(?:ı|ıyla)'],
    posted: { envoy: 'büyükelçi|başkonsolos' },
    noName: (
      'Bir Bu Ve İle Da De Dün Bugün Türkiye Dışişleri Bakanlığı Bakanlığından Başkanlığı Bakan Cumhurbaşkanı Cumhuriyeti Devleti Hükümeti Meclisi ' +
      'AA BM NATO AB Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Sayın'
    ).split(' '),
    home: {
      country: 'TR',
      title:
        /^(?:Ticaret|Milli Savunma|Hazine|Dışişleri|İçişleri|Cumhurbaşkanı|Adalet|Sağlık|Tarım|Enerji|Ulaştırma|Sanayi|Kültür|Çevre)/u,
      name: /[çğıöşüÇĞİÖŞÜ]/u,
    },
  },
  acts: {
    speech: [
      'söyledi|dedi|belirtti|kaydetti|vurguladı|ifade etti|açıkladı|bildirdi|dile getirdi|aktardı|duyurdu|anlattı|konuştu|savundu|istedi|uyardı|kınadı|reddetti|yalanladı|teşekkür etti|tebrik etti|kutladı|işaret etti|altını çizdi|çağrısında bulundu|çağrı yaptı|değerlendirmesinde bulundu|değerlendirmesini yaptı|ifadesini kullandı|ifadelerini kullandı|dikkati çekti|dikkat çekti|memnuniyetini|paylaştı|yineledi|hatırlattı|eleştirdi|övdü|vaat etti|sözü verdi|temennisinde bulundu',
    ],
    deeds: [
      '\\p{Ll}{2,}(?:dı|di|du|dü|tı|ti|tu|tü)(?:lar|ler)?',
      'görüştü(?:ler)?',
      'bir araya geldi(?:ler)?',
      'imzaladı(?:lar)?',
      'kabul etti',
      'ağırladı',
      'ziyaret etti',
      'görüşme(?:si|de)?',
      'telefon görüşmesi',
      'zirve(?:si)?',
      'imza',
      'buluştu',
    ],
    planned: [
      '\\p{Ll}{2,}(?:acak|ecek)(?:lar|ler)?(?:tır|tir)?',
      'bekleniyor',
      'planlıyor',
      'planlanıyor',
      'öngörülüyor',
    ],
    institutions: [
      '(?:(?:Dışişleri|Savunma|Milli Savunma|İçişleri|Ticaret|Adalet) )?[Bb]akanlığı|[Hh]ükümeti?|[Mm]eclisi|[Pp]arlamentosu|[Bb]üyükelçiliği|[Oo]rdusu|Cumhurbaşkanlığı|Başbakanlığı|[Yy]etkilileri|[Pp]olisi|[Hh]eyeti|[Dd]onanması|[Tt]arafı|Silahlı Kuvvetleri',
    ],
    joins: [' ve ', ', ', ' ile ', ' ve mevkidaşı ', ' ile mevkidaşı '],
    aside: [],
    behindActor: /^(?:,|\sve\s|\sile\s\p{Lu})/u,
    verbFirst: false,
  },
  personEndings: [],
}
