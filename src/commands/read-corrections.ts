/** Reads what people corrected: every file of an archive's folder of corrections. */
import { isFolder, readTexts } from '../files.ts'
import type { Notice } from '../model.ts'
import { type CorrectionFile, parseCorrections } from '../pipeline/corrections.ts'

export interface Corrections {
  /** By the id of the article they correct. */
  readonly files: ReadonlyMap<string, CorrectionFile>
  readonly notices: readonly Notice[]
}

export const noCorrections: Corrections = { files: new Map(), notices: [] }

/** All corrections in a folder. Two files for one article can't both hold: the second is a notice. */
export function readCorrections(folder: string): Corrections {
  if (!isFolder(folder)) return noCorrections
  const files = new Map<string, CorrectionFile>()
  const notices: Notice[] = []
  for (const { path, text } of readTexts(folder, '.yml')) {
    const parsed = parseCorrections(text, path)
    notices.push(...parsed.notices)
    const { file } = parsed
    const first = file && files.get(file.article)
    if (first) {
      const message = `${first.path} corrects ${file.article} already; move these corrections there. Not applied.`
      notices.push({ path, line: 1, code: 'bad-correction', message })
    } else if (file) files.set(file.article, file)
  }
  return { files, notices }
}
