/**
 * An invented archive, unlike `content/` in all that matters to search: more reports than one list shows, several
 * languages, text that looks like markup, a report without a date, and an address below a path.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The path it is served under. */
export const secondBase = '/news/archive/'

const rounds = 23

/** Writes the archive's folder, ready for `npm run build -- --content`. */
export async function writeSecondArchive(folder: string): Promise<void> {
  await mkdir(join(folder, 'raw'), { recursive: true })
  await writeFile(join(folder, 'archive.yml'), `title: Harbour Papers\nurl: https://example.org${secondBase}\n`)
  for (const [name, text] of Object.entries({ ...talks(), ...others })) {
    await writeFile(join(folder, 'raw', `${name}.txt`), text)
  }
}

/** One report of each of the rounds of talks, a day apart. */
function talks(): Record<string, string> {
  const days = Array.from({ length: rounds }, (_, index) => String(index + 1).padStart(2, '0'))
  return Object.fromEntries(days.map((day) => [`round-${day}`, roundOfTalks(day)]))
}

function roundOfTalks(day: string): string {
  return `Kenyan and Brazilian ministers hold round ${day} of harbour talks

2021-03-${day}

Kenyan Foreign Minister Amina Otieno met with Brazilian Foreign Minister Paulo Souza in Nairobi on Tuesday for round ${day} of the talks about the new harbour.

Otieno said that both sides had agreed on the depth of the harbour, and that the engineers would begin their measurements before the end of the year.

Souza thanked Kenya for its hospitality and said that Brazil would send a delegation to Mombasa once the contract had been signed by both governments.
`
}

const others: Readonly<Record<string, string>> = {
  chinese: `中国外交部长同肯尼亚外长在内罗毕举行会谈

2022-05-04

中国外交部长李明星期三在内罗毕同肯尼亚外长奥蒂诺举行会谈，双方就新港口的建设深入交换意见，并同意继续保持密切沟通。

李明表示，中方愿同肯方一道，推动两国关系不断向前发展，为地区和平稳定作出更大贡献，也欢迎更多企业参与港口建设。
`,
  russian: `Министры иностранных дел обсудили строительство порта

2022-05-05

Министр иностранных дел Кении Амина Отиено провела в Найроби переговоры со своим российским коллегой о строительстве нового порта.

Стороны договорились продолжить консультации и подписать соглашение до конца года, сообщила пресс-служба министерства иностранных дел.
`,
  arabic: `وزيرة الخارجية الكينية تبحث بناء الميناء الجديد

2022-05-06

أجرت وزيرة الخارجية الكينية أمينة أوتينو محادثات في نيروبي مع نظيرها المصري حول بناء الميناء الجديد وسبل التعاون بين البلدين.

واتفق الجانبان على مواصلة المشاورات وتوقيع الاتفاق قبل نهاية العام الجاري حسبما ذكرت وزارة الخارجية في بيان لها.
`,
  markup: `Engineers <b>measure</b> the harbour & find "{{ depth }}" in their notes

2022-06-01

Engineers from Brazil said on Wednesday that the notes of the harbour office contain the words <script>alert(1)</script> and <img src=x onerror=alert(2)> in several places.

The harbour office answered that AT&T had supplied the software, that 3 < 4 remains true, and that nobody had been harmed by the &lt;mark&gt; in question.
`,
  undated: `The harbour office explains how ships are counted

Ships are counted by the harbour office of Mombasa as they pass the lighthouse, and every count is written into a book that anybody may read.

The counting began many years ago, said an officer, and has never been interrupted by weather, by strikes or by the building of the new pier.
`,
}
