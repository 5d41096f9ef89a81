/** How text that isn't the site's own is marked: its language and its direction. */
import type { Article, SiteConfig } from '../../src/model.ts'

/** Attributes for an element that shows an article's words. `lang` is left out where it's the page's own. */
export function foreignText(config: SiteConfig, article: Article): { readonly lang?: string; readonly dir: 'auto' } {
  if (article.language === config.language) return { dir: 'auto' }
  return { lang: article.language === 'und' ? '' : article.language, dir: 'auto' }
}
