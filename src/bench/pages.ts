/** Invented news pages for timing where no corpus is at hand. In: a number or a size, out: the same page every time. */

const subjects = ['The harbour council', 'A spokeswoman for the port', 'The ferry company', 'The minister of transport']
const verbs = ['announced', 'rejected', 'confirmed', 'explained', 'postponed']
const objects = ['the new timetable', 'a second pier', 'the inquiry into the delays', 'talks with the islands']
const ends = ['on Monday', 'after 14 hours of talks', 'in a statement', 'as 3,200 passengers waited', 'last year']
const menu = ['Home', 'World', 'Business', 'Sports', 'Opinion', 'Weather', 'Contact us', 'Subscribe', 'More']

function pick(list: readonly string[], number: number): string {
  return list[number % list.length] ?? ''
}

/** One sentence of about 70 letters. */
function sentence(number: number): string {
  return `${pick(subjects, number)} ${pick(verbs, number * 7 + 1)} ${pick(objects, number * 3 + 2)} ${pick(ends, number * 5)}.`
}

/** A paragraph of two to four sentences. */
export function paragraph(number: number): string {
  return Array.from({ length: 2 + (number % 3) }, (_, at) => sentence(number * 4 + at)).join(' ')
}

/** What stands above and below an article on its page. */
function furniture(number: number, lines: number): string[] {
  return Array.from({ length: lines }, (_, at) =>
    at % 3 === 2 ? `${pick(subjects, number + at)} ${pick(verbs, at)} ${pick(objects, number)}` : pick(menu, at),
  )
}

/** Lines of menus on each side of an invented article, and its paragraphs: about as many as on real pages. */
const menuLines = 60
const paragraphs = 20

/** The lines of one page: menus, headline, byline, stamp, paragraphs, other stories. */
function pageLines(number: number): readonly string[] {
  const headline = `${pick(subjects, number)} ${pick(verbs, number + 1)} ${pick(objects, number + 2)}`
  const stamp = `Published ${(number % 27) + 1} March 2024, 10:3${number % 10}`
  const body = Array.from({ length: paragraphs }, (_, at) => paragraph(number + at))
  return [...furniture(number, menuLines), headline, 'By Jane Doe', stamp, ...body, ...furniture(number + 9, menuLines)]
}

/** A text dump. */
export function inventText(number: number): string {
  return `${pageLines(number).join('\n')}\n`
}

/** The same page in HTML. */
export function inventHtml(number: number): string {
  const [lines, from] = [pageLines(number), menuLines]
  const list = (items: readonly string[]): string => items.map((item) => `<li><a href="#">${item}</a></li>`).join('\n')
  const article = lines.slice(from + 3, from + 3 + paragraphs).map((each) => `<p>${each}</p>`)
  const head = `<h1>${lines[from]}</h1><p class="byline">${lines[from + 1]}</p><time>${lines[from + 2]}</time>`
  return [
    `<!doctype html><html lang="en"><head><title>${lines[from]} - Harbour Post</title></head><body>`,
    `<nav><ul>${list(lines.slice(0, from))}</ul></nav><article>${head}`,
    ...article,
    `</article><aside><ul>${list(lines.slice(-menuLines))}</ul></aside></body></html>`,
  ].join('\n')
}
