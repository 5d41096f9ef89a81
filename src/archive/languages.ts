/** The languages the pages can speak, and which of them a wish leads to. */
import { oncePerValue } from '../text/once.ts'

/** BCP 47, each with a table of its words in `templates/messages/`. */
export const interfaceLanguages = ['en', 'zh-Hans', 'fr', 'es', 'ru', 'ar'] as const

export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/**
 * The language whose words serve a wish: `fr-CA` → `fr`, `zh` and `zh-CN` → `zh-Hans`; null where there is none (`de`, and
 * `zh-TW`, which wants another script).
 * @param tag a well-formed language tag
 */
export const interfaceLanguage = oncePerValue((tag: string): InterfaceLanguage | null => {
  const { language, script } = new Intl.Locale(tag).maximize()
  const isWanted = (each: string): boolean => {
    const offered = new Intl.Locale(each).maximize()
    return offered.language === language && offered.script === script
  }
  return interfaceLanguages.find(isWanted) ?? null
})
