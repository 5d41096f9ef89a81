/** The bylines of newspapers in many languages, each with the names it gives; and lines that only look like one. */
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract/extract.ts'
import { namesAlone, namesInByline, type PrintedName } from '../src/extract/names.ts'

const named = (names: readonly PrintedName[]): string => names.map(({ name }) => name).join(' | ')

test.each([
  ['en', 'By Jane Doe, John Roe and Max Poe in Berlin', 'Jane Doe | John Roe | Max Poe'],
  ['en, initials', 'By J. K. Rowling', 'J. K. Rowling'],
  ['en, an address', 'By Jane Doe jane@example.org', 'Jane Doe'],
  ['en, work', 'By Jane Doe, Nairobi Correspondent', 'Jane Doe'],
  ['en, work behind', 'Jane Doe, Staff Writer', 'Jane Doe'],
  ['en, a house', 'By The Associated Press', 'The Associated Press'],
  ['de', 'Von Anna Muster und Max Muster', 'Anna Muster | Max Muster'],
  ['de, pictures apart', 'Text: Anna Muster, Foto: Max Muster', 'Anna Muster'],
  ['fr', 'Propos recueillis par Jean Dupont', 'Jean Dupont'],
  ['es', 'Por Juan Pérez y Ana Gil', 'Juan Pérez | Ana Gil'],
  ['it', 'di Mario Rossi', 'Mario Rossi'],
  ['ca', 'Per Anna Puig', 'Anna Puig'],
  ['nl', 'Door Jan de Vries', 'Jan de Vries'],
  ['sv', 'Av Anna Svensson', 'Anna Svensson'],
  ['fi', 'Teksti: Matti Meikäläinen', 'Matti Meikäläinen'],
  ['pl', 'Autor: Jan Kowalski', 'Jan Kowalski'],
  ['hu', 'Szerző: Nagy Péter', 'Nagy Péter'],
  ['ru', 'Текст: Анна Иванова, Пётр Сидоров', 'Анна Иванова | Пётр Сидоров'],
  ['uk', 'Автор: Олена Коваль', 'Олена Коваль'],
  ['el', 'Γράφει η Μαρία Παπαδοπούλου', 'Μαρία Παπαδοπούλου'],
  ['tr', 'Haber: Ayşe Yılmaz', 'Ayşe Yılmaz'],
  ['id', 'Penulis: Budi Santoso', 'Budi Santoso'],
  ['vi', 'Tác giả: Nguyễn Văn An', 'Nguyễn Văn An'],
  ['ar', 'بقلم أحمد محمد', 'أحمد محمد'],
  ['ar, a verb', 'كتبت - منى أحمد', 'منى أحمد'],
  ['fa', 'نویسنده: علی رضایی', 'علی رضایی'],
  ['he', 'מאת דוד כהן', 'דוד כהן'],
  ['hi', 'लेखक: राजेश कुमार', 'राजेश कुमार'],
  ['th', 'โดย สมชาย ใจดี', 'สมชาย ใจดี'],
  ['zh', '作者：张三', '张三'],
  ['zh, a stroke', '文/张三', '张三'],
  ['zh, a reporter', '本报记者 王伟', '王伟'],
  ['ja', '文・山田太郎', '山田太郎'],
  ['ko', '글: 홍길동', '홍길동'],
  ['en, a title', 'By Dr Jane Doe', 'Jane Doe'],
  ['en, work without a comma', 'By  Jane Doe Staff Writer', 'Jane Doe'],
  ['en, work behind a comma', 'By Jane Doe, Foreign Affairs Correspondent', 'Jane Doe'],
  ['en, pictures apart', 'Words: Amina Yusuf | Photos: Peter Kamau', 'Amina Yusuf'],
  ['de, our own', 'VON UNSERER KORRESPONDENTIN ANNA MUSTER', 'ANNA MUSTER'],
  ['de, a verb behind the place', 'Aus Wien berichtet Anna Muster', 'Anna Muster'],
  ['fr, our own', 'De notre correspondant à Vienne, Jean Dupont', 'Jean Dupont'],
  ['it, our own', 'dal nostro inviato Mario Rossi', 'Mario Rossi'],
  ['nl, our own', 'Van onze correspondent Jan de Vries', 'Jan de Vries'],
  ['es, pictures apart', 'Textos: Lucía Gómez / Fotografía: Pablo Ruiz', 'Lucía Gómez'],
  ['es, work before a colon', 'Enviado especial: Juan Pérez', 'Juan Pérez'],
  ['pt', 'Reportagem de Maria Souza', 'Maria Souza'],
  ['ru, a verb', 'Подготовил Иван Петров', 'Иван Петров'],
  ['fa', 'به قلم علی رضایی', 'علی رضایی'],
  ['th', 'เรื่องโดย สมชาย ใจดี', 'สมชาย ใจดี'],
  ['zh, what they did', '记者 张三 李四 报道', '张三 | 李四'],
  ['zh, where they are', '本报驻东京记者 王伟', '王伟'],
  ['zh, in brackets', '（总台记者 张三 李四）', '张三 | 李四'],
  ['zh, Taiwan', '〔記者王小明／台北報導〕', '王小明'],
  ['zh, an editor apart', '记者：张三 编辑：李四', '张三'],
  ['ja, the place', '【ワシントン＝山田太郎】', '山田太郎'],
  ['ja, pictures apart', '文：山田太郎　写真：鈴木花子', '山田太郎'],
  ['ja, work behind', '佐藤健記者', '佐藤健'],
  ['ja, a department', '国際部　佐藤健', '佐藤健'],
  ['zh, the work behind', '王伟/文', '王伟'],
  ['uk, a verb', 'Підготував Іван Бондар', 'Іван Бондар'],
  ['de, our own in the dative', 'Von unserem Korrespondenten Max Huber', 'Max Huber'],
])('in %s: %s', (_, line, wanted) => expect(named(namesInByline(line))).toBe(wanted))

test.each([
  ['Jane Doe/John Roe', 'Jane Doe | John Roe'],
  ['순천, 광양 홍길동 기자 hong@example.kr', '홍길동'],
  ['大渡 美咲', '大渡 美咲'],
  ['Jane Doe, Nairobi', 'Jane Doe'],
  ['JANE DOE in Nairobi', 'JANE DOE'],
  ['Amina Yusuf (Kampala)', 'Amina Yusuf'],
  ['Amina Yusuf | @aminayusuf', 'Amina Yusuf'],
  ['Claire Martin, à Genève', 'Claire Martin'],
  ['Claire Martin avec AFP', 'Claire Martin'],
  ['Lucía Gómez / Bogotá', 'Lucía Gómez'],
  ['Lucía Gómez (Corresponsal)', 'Lucía Gómez'],
  ['Juan Pérez / Corresponsal', 'Juan Pérez'],
  ['João da Silva*', 'João da Silva'],
  ['Иван Петров, обозреватель', 'Иван Петров'],
  ['Мария Смирнова, специальный корреспондент', 'Мария Смирнова'],
  ['Ayşe YILMAZ / ANKARA', 'Ayşe YILMAZ'],
  ['بيروت - سامي خليل', 'سامي خليل'],
  ['مریم احمدی؛ خبرنگار', 'مریم احمدی'],
  ['Jan de Vries, verslaggever', 'Jan de Vries'],
  ['Nguyễn Văn An (theo Reuters)', 'Nguyễn Văn An'],
  ['- Jane Doe', 'Jane Doe'],
  ['– Jane Doe, Example Times', 'Jane Doe'],
  ['Max Huber aus Brüssel', 'Max Huber'],
  ['김민수·이영희 기자', '김민수 | 이영희'],
  ['김민수 도쿄특파원', '김민수'],
  ['(Anna Muster)', 'Anna Muster'],
])('names alone: %s', (line, wanted) => expect(named(namesAlone(line))).toBe(wanted))

test.each([
  'By noon the river had risen',
  'By the numbers',
  'Von Berlin nach Paris in drei Stunden',
  'Par ailleurs, le ministre a signé',
  'Di nuovo in piazza',
  'Του χρόνου θα γίνει',
  'كتب الرئيس رسالة',
  '记者的一天',
  'Weitere Informationen',
  'Middle East News',
  'Lake Nakuru, Kenya',
  'Tokyo - London',
  '记者的一天',
  'Berlin, Wien',
  '(Jane Doe / Associated Press)',
])('no names in: %s', (line) => expect(named([...namesInByline(line), ...namesAlone(line)])).toBe(''))

const lead = 'The foreign ministers of the two countries met in the border town and agreed to reopen the railway.'
const more = 'The first train will run in May, the host said after the talks, which lasted for more than three hours.'
const third =
  'Both ministers thanked the workers who had repaired the bridge over the river since the flood of last spring.'

function authorsOf(head: readonly string[], foot: readonly string[] = []): string {
  const text = [...head, lead, more, third, ...foot].join('\n')
  const extraction = extract({ source: 'page.txt', sha256: '', encoding: 'utf-8', text, sidecar: null })
  if (extraction.kind !== 'article') throw new Error(extraction.detail)
  return extraction.article.authors.map(({ value }) => value).join(' | ')
}

describe('where a byline stands', () => {
  const headline = 'Ministers agree to reopen railway'
  test.each([
    ['under the headline', [headline, 'By Jane Doe', '9 January 2023'], [], 'Jane Doe'],
    ['in the stamp’s line', [headline, 'Mon 9 January 2023 | 14:07 | By Jane Doe'], [], 'Jane Doe'],
    ['several names, each with its work', [headline, 'Jane Doe News Reporter', 'John Roe'], [], 'Jane Doe | John Roe'],
    [
      'a house and its reporters',
      [headline, 'by Example Times 9 January 2023', 'Jane Doe/John Roe'],
      [],
      'Jane Doe | John Roe',
    ],
    [
      'a house in the line after “by”',
      [headline, 'Author of the article:', 'The Associated Press'],
      [],
      'The Associated Press',
    ],
    ['behind the article', [headline], ['Jane Doe'], 'Jane Doe'],
    ['behind the article, with a stamp', [headline], ['9 January 2023', 'Comment by', 'Jane Doe'], 'Jane Doe'],
    [
      'above the headline, with a note on the author below',
      ['Jane Doe', headline],
      [
        'Share',
        'Follow us',
        'Home',
        'World',
        'Sport',
        'About the author',
        'Jane Doe is our correspondent in Nairobi and has written about railways for twenty years.',
      ],
      'Jane Doe',
    ],
    ['a first name that is a desk elsewhere', [headline, 'By Tim Hanlon'], [], 'Tim Hanlon'],
    ['who shares it with an agency', [headline, 'Jean Dupont (avec AFP)'], [], 'Jean Dupont'],
    ['with place and day in one line', [headline, 'Jane Doe, Nairobi, June 2, 2022'], [], 'Jane Doe'],
    ['not what the person does', [headline, 'Ana Lima', 'Editora de Mundo'], [], 'Ana Lima'],
    ['nobody: a desk', [headline, 'By Staff Writer', '9 January 2023'], [], ''],
    ['nobody: a desk of the web', [headline, 'By Web Desk'], [], ''],
    ['nobody: our own, unnamed', [headline, 'By Our Special Correspondent'], [], ''],
    ['nobody: a newsroom, it', [headline, 'di Redazione Esteri'], [], ''],
    ['nobody: a newsroom, tr', [headline, 'Haber Merkezi'], [], ''],
    ['nobody: a newsroom, id', [headline, 'Tim Redaksi'], [], ''],
    ['who wrote, not who took the pictures', [headline, 'Texto: Ana Lima | Fotos: Rui Costa'], [], 'Ana Lima'],
    ['in a Korean dateline alone', [headline, '[서울=뉴시스] 홍길동 기자 ='], [], '홍길동'],
    ['in brackets at the end', [headline], ['（总台记者 张三 李四）'], '张三 | 李四'],
    ['nobody: pictures and editing', [headline, 'Photos by Max Poe', 'Edited by Ann Roe'], [], ''],
    ['nobody: a menu’s entry above the headline', ['Front Page', headline], ['Front Page'], ''],
  ] as const)('%s', (_, head, foot, wanted) => expect(authorsOf(head, foot)).toBe(wanted))
})
