/** Vietnamese: countries, offices, verbs. Nothing is inflected; a country stands behind the office it has. */
import type { LanguageWords } from './language-words.ts'

export const VI: LanguageWords = {
  code: 'vi',
  boundary: 'word',
  attached: [],
  countries: {
    locales: ['vi'],
    world: null,
    rows: `
AE UAE|Các Tiểu vương quốc Arab Thống nhất
AR Argentina
AT Áo
AU Australia|Úc
BE Bỉ
BR Brazil|Bra-xin
BY Belarus
CH Thụy Sĩ|Thuỵ Sĩ
CN Trung Quốc
CU Cuba|Cu-ba
CZ Séc|Cộng hòa Séc
DE Đức|CHLB Đức
EG Ai Cập
ES Tây Ban Nha
FR Pháp
GB Anh|Vương quốc Anh
GR Hy Lạp
HU Hungary|Hung-ga-ri
IN Ấn Độ
IQ Iraq
IR Iran
IT Italy|Italia|Ý|I-ta-li-a
JP Nhật Bản|Nhật
KH Campuchia|Cam-pu-chia
KP Triều Tiên|CHDCND Triều Tiên
KR Hàn Quốc
KZ Kazakhstan|Ca-dắc-xtan
LA Lào|CHDCND Lào
MM Myanmar|Mi-an-ma
MN Mông Cổ
MY Malaysia|Ma-lai-xi-a
MZ Mozambique
NL Hà Lan
NO Na Uy
NZ New Zealand|Niu Di-lân
OM Oman
PE Peru
PH Philippines|Phi-li-pin
PL Ba Lan
PS Palestine
PT Bồ Đào Nha
QA Qatar
RU Nga|Liên bang Nga|LB Nga
SA Saudi Arabia|Ả Rập Xê Út
SE Thụy Điển
SG Singapore|Xin-ga-po
TH Thái Lan
TL Timor-Leste
TR Thổ Nhĩ Kỳ
UA Ukraine|U-crai-na
US Mỹ|Hoa Kỳ
VA Vatican
VN Việt Nam|CHXHCN Việt Nam
ZA Nam Phi`,
    noun: [],
    adjective: [],
    dropped: ['Niger', 'Togo', 'Jersey', 'Guam', 'Chad', 'Mali'],
    none: [
      'Biển Đông',
      'Ấn Độ Dương',
      'bán đảo Triều Tiên',
      'Bán đảo Triều Tiên',
      'Vietnam Airlines',
      'Thông tấn xã Việt Nam',
      'Đài Tiếng nói Việt Nam',
      'Anh hùng',
      'Anh em',
    ],
    seats: `
US Nhà Trắng|Lầu Năm Góc
RU Điện Kremlin|Kremlin`,
    capitals: `
VN Hà Nội
CN Bắc Kinh
RU Moskva|Mát-xcơ-va
JP Tokyo
KR Seoul
KP Bình Nhưỡng
LA Viêng Chăn|Vientiane
KH Phnom Penh
TH Bangkok
FR Paris
GB London`,
    signs: {},
  },
  offices: {
    heads: [
      '(?:Thứ|Bộ|Phó Bộ) trưởng|bộ trưởng|thứ trưởng',
      '(?:Phó )?Thủ tướng|thủ tướng',
      '(?:Phó )?Tổng thống|tổng thống|(?:Phó )?Chủ tịch(?: nước| Quốc hội)?|chủ tịch',
      'Tổng Bí thư|Quốc vương|Nhà vua|Hoàng Thái tử|Thái tử|Giáo hoàng',
      'Ngoại trưởng|ngoại trưởng|Quốc vụ khanh',
      'Đại sứ|đại sứ|Đặc phái viên',
      '(?:Người|Nữ) phát ngôn|[Nn]gười phát ngôn|Tổng Thư ký|Thống đốc|Thủ hiến',
      'lãnh đạo|Trưởng đoàn',
    ],
    before: ['Phó ', 'Quyền '],
    portfolio: [
      ' (?:Bộ )?(?:Ngoại giao|Quốc phòng|Công an|Nội vụ|Công Thương|Thương mại|Tài chính|Năng lượng|Y tế|Giáo dục|Giao thông|Giao thông Vận tải|Nông nghiệp|Kinh tế|Tư pháp|Môi trường|Lao động|Văn hóa|Du lịch|Thủy sản|Công nghiệp|Kế hoạch(?: và Đầu tư)?|Khoa học(?: và Công nghệ)?|Thông tin)(?:(?:,| và) (?:\\p{Lu}[\\p{L}]+)(?: \\p{L}+){0,3}?)?(?= |,|\\.|$)',
      ' nước',
      ' Quốc hội',
      ' Chính phủ',
      ' Liên hợp quốc',
      ' ASEAN',
    ],
    link: [' ', ' của ', ' nước ', ' Cộng hòa ', ' Vương quốc '],
    toName: [' ', ', ', ' ông ', ' bà ', ' Ngài '],
    former: ['[Nn]guyên ', '[Cc]ựu '],
    plural: /^(?:các)/u,
    nameStands: 'behind',
    counterpart: ['người đồng cấp|đồng cấp|người đồng nhiệm'],
    posted: { envoy: 'đại sứ', behind: ' tại ' },
    noName:
      'Việt Nam Bộ Ngoại Chính Quốc Hai Tại Theo Trong Ông Bà Ngày Sáng Chiều Tối Thứ Đảng Nhà Hội Trước Sau ASEAN Đoàn'.split(
        ' ',
      ),
    home: {
      country: 'VN',
      title: /./,
      name: /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Tô|Lương|Vương|Đinh|Trịnh|Đoàn|Mai|Hà)\s/u,
    },
  },
  acts: {
    speech: [
      'nói|cho biết|nhấn mạnh|khẳng định|tuyên bố|bày tỏ|đề nghị|cho rằng|kêu gọi|lên án|cảm ơn|chúc mừng|đánh giá|thông báo|phát biểu|bác bỏ|nêu rõ|chia sẻ',
    ],
    deeds: ['đã \\p{Ll}+|gặp|hội đàm|hội kiến|tiếp|thăm|điện đàm|ký|trao đổi|thảo luận|tới|đến'],
    planned: ['sẽ', 'dự kiến', 'chuẩn bị'],
    institutions: [
      '(?:Bộ (?:Ngoại giao|Quốc phòng|Thương mại|Tài chính)|Chính phủ|chính phủ|Quốc hội|Đại sứ quán|quân đội|Quân đội|đoàn|phía|Phía|Đoàn đại biểu)',
    ],
    joins: [' và ', ', ', ' cùng ', ' với '],
    aside: ['[tT]ại ', '[ởỞ] ', '[tT]ừ ', '[vV]ề ', '[vV]ới ', '[cC]ho ', '[đĐ]ến ', '[tT]ới '],
    verbFirst: true,
  },
  personEndings: [],
}
