/** Indonesian: countries, offices, verbs. Nothing is inflected; a country stands behind the office it has. */
import type { LanguageWords } from './language-words.ts'

export const ID: LanguageWords = {
  code: 'id',
  boundary: 'word',
  attached: [],
  countries: {
    locales: ['id'],
    world: null,
    rows: `
AE UEA|Uni Emirat Arab
CD RD Kongo
CI Pantai Gading
CN Tiongkok|Cina|China|RRT
CZ Ceko
DE Jerman
EG Mesir
GB Inggris|Britania Raya
ID RI|Republik Indonesia
KP Korea Utara|Korut
KR Korea Selatan|Korsel
LA Laos
MM Myanmar
MK Makedonia Utara
NL Belanda
NZ Selandia Baru
PG Papua Nugini
PS Palestina|Gaza
RU Rusia|Federasi Rusia
SA Arab Saudi
SY Suriah
TL Timor Leste|Timor-Leste
TR Turki|Turkiye|Türkiye
US AS|Amerika Serikat
VA Vatikan|Takhta Suci
ZA Afrika Selatan|Afsel
IN India
IR Iran
IQ Irak
OM Oman
PE Peru
CL Cile|Chili
FR Prancis|Perancis
JP Jepang
FJ Fiji`,
    noun: [],
    adjective: [],
    dropped: ['Niger', 'Man', 'Jersey', 'Guam', 'Chad', 'Togo'],
    none: [
      'Laut China Selatan',
      'Laut Cina Selatan',
      'Samudra Hindia',
      'Samudera Hindia',
      'Bank Indonesia',
      'Garuda Indonesia',
      'Semenanjung Korea',
    ],
    seats: `
US Gedung Putih|Pentagon
RU Kremlin
ID Istana Merdeka|Istana Negara|Istana Kepresidenan`,
    capitals: `
ID Jakarta
MY Kuala Lumpur|Putrajaya
TH Bangkok
CN Beijing
JP Tokyo
RU Moskow
GB London
FR Paris
SG Singapura`,
    signs: {},
  },
  offices: {
    heads: [
      '(?:Wakil )?Menteri(?: Koordinator)?|menteri',
      'Menlu|Menhan|Mendag|Menkeu|Mendagri|Menkes|Menko|Wamenlu|Wamen|Menaker|Menhub|Mentan',
      '(?:Wakil )?Perdana Menteri|(?:Wakil )?PM|perdana menteri',
      '(?:Wakil )?Presiden|presiden|Wapres',
      'Kanselir',
      'Raja|Ratu|Sultan|Putra Mahkota|Paus|Emir',
      'Duta Besar|Dubes|duta besar',
      'Juru [Bb]icara|Jubir',
      'Sekretaris Jenderal|Sekjen|Sekretaris Negara',
      'Utusan Khusus|Kepala (?:Staf|Negara|Pemerintahan)|Ketua (?:Parlemen|DPR)',
      'para (?:menteri|pemimpin)|delegasi',
    ],
    before: ['Wakil ', 'Pelaksana Tugas '],
    portfolio: [
      ' (?:Luar Negeri|Dalam Negeri|Pertahanan|Perdagangan|Keuangan|Energi|Kesehatan|Pendidikan|Perhubungan|Transportasi|Pertanian|Perikanan|Kelautan|Perindustrian|Ekonomi|Lingkungan(?: Hidup)?|Hukum|Kehakiman|Pariwisata|Tenaga Kerja|Ketenagakerjaan|Kebudayaan|Komunikasi|Investasi|Agama|Kehutanan|Sosial|Bidang \\p{Lu}\\p{Ll}+)(?:(?:,| dan) (?:\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}+)?)?',
      ' (?:luar negeri|pertahanan|perdagangan|keuangan)',
      ' (?:PBB|ASEAN|NATO|Uni Eropa)',
      ' Kementerian (?:Luar Negeri|Pertahanan)',
    ],
    link: [' ', ' dari ', ' Republik ', ' Kerajaan '],
    toName: [' ', ', ', ' YM '],
    former: ['[Mm]antan '],
    plural: /^para/u,
    nameStands: 'behind',
    counterpart: ['(?:mitra|rekan|sejawat|timpalan|koleg)(?:nya|a-nya)?(?: sejawatnya)?'],
    posted: { envoy: 'duta besar|dubes', behind: ' untuk ' },
    noName:
      'di ke dari dan Indonesia Republik Kementerian Pemerintah Senin Selasa Rabu Kamis Jumat Sabtu Minggu Dalam Di Pada Dan Untuk Menurut Ia Dia Kedua PBB ASEAN'.split(
        ' ',
      ),
    home: {
      country: 'ID',
      title: /^(?:Men(?:lu|han|dag|keu|dagri|kes|ko|aker|hub|tan)|Wamen|Wapres|Menteri|Jubir)/,
      name: /./,
    },
  },
  acts: {
    speech: [
      '(?:kata|ujar|tutur|ungkap|jelas|tegas|ucap|sebut)(?:nya)?',
      'mengatakan|menyatakan|menegaskan|menyampaikan|menambahkan|mengungkapkan|menjelaskan|menyebut|mengecam|menyambut|mengapresiasi|menyerukan|membantah|mengumumkan',
    ],
    deeds: ['(?:me|ber|di)\\p{Ll}{3,}', 'bertemu|pertemuan|kunjungan|tiba'],
    planned: ['akan', 'berencana', 'dijadwalkan', 'rencananya'],
    institutions: [
      '(?:Kementerian|Kemlu|Kemenlu|Kemhan|Pemerintah|Kedutaan Besar|Kedubes|Parlemen|Militer|Delegasi|Pihak|pemerintah|delegasi|pihak|militer)(?: (?:Luar Negeri|Pertahanan))?',
    ],
    joins: [' dan ', ', ', ' serta ', ' dengan ', ' bersama '],
    aside: ['[dD]i ', '[kK]e ', '[dD]ari ', '[uU]ntuk ', '[tT]entang ', '[tT]erhadap ', '[oO]leh '],
    verbFirst: true,
  },
  personEndings: [],
}
