/** What each sign of a headline weighs: learnt from the raw pages of a corpus, and judged by folds over publishers. */
import path from 'node:path'
import { readText } from '../files.ts'
import { dealOut } from '../training/folds.ts'
import { choicesOf, choosesRightly, fitHeadline, type HeadlinePage, judgedChoicesOf } from '../training/headline.ts'
import { readTruth, type Trainee } from './corpus.ts'

export const headlineReader: Trainee = {
  file: 'src/extract/headline-weights.json',
  train: (corpus) => `${JSON.stringify(fitHeadline(readPages(corpus).flatMap(choicesOf)), null, 2)}\n`,
  judge: (corpus, folds) => judge(readPages(corpus), folds),
}

function readPages(corpus: string): HeadlinePage[] {
  return readTruth(corpus).flatMap(({ id, publisher, title, body }) => {
    const text = title === null ? null : readText(path.join(corpus, 'raw', `${id}.txt`))
    return title === null || text === null ? [] : [{ publisher, text, title, body }]
  })
}

/** Each publisher's pages are judged by weights that were learnt without them. */
function judge(pages: readonly HeadlinePage[], folds: number): unknown[] {
  const foldOf = dealOut(
    pages.map(({ publisher }) => publisher),
    folds,
  )
  const judged = Array.from({ length: folds }, (_, fold) => {
    const weights = fitHeadline(pages.filter((_page, index) => foldOf[index] !== fold).flatMap(choicesOf))
    return pages
      .filter((_page, index) => foldOf[index] === fold)
      .flatMap((page) => [...judgedChoicesOf(page), ...choicesOf(page)])
      .map((choice) => ({ choice, right: choosesRightly(choice, weights) }))
  }).flat()
  for (const form of new Set(judged.map(({ choice }) => choice.form))) {
    const all = judged.filter(({ choice }) => choice.form === form)
    const right = all.filter((each) => each.right).length
    console.log(`${(right / Math.max(1, all.length)).toFixed(3)}  ${right} of ${all.length}  ${form}`)
  }
  return []
}
