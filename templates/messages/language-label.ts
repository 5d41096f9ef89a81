/** What the language of a report is called: `English`, or that it isn't known. */
import { languageName } from '../../src/archive/names.ts'
import type { Speaker } from './speaker.ts'

/** @param code BCP 47; `und` where no language could be told, which ICU calls “root” */
export const languageLabel = ({ language, say }: Speaker, code: string): string =>
  code === 'und' ? say('unknown') : languageName(language, code)
