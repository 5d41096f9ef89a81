/** The rules in their order: the first that matches a line gives its role. Four lists, for four places on a page. */
import { menu, stray } from './around.ts'
import { heading, linkRun, list, paragraph, wrappedProse } from './body.ts'
import { boilerplate } from './boilerplate.ts'
import { agencyLine, bareByline, byline, bylineOpener } from './byline.ts'
import { caption, captionBeforeCredit } from './caption.ts'
import { credit } from './credit.ts'
import { dateline } from './dateline.ts'
import { comment, elementByline, elements } from './element.ts'
import { duplicate, refrain } from './repeats.ts'
import type { PageRule } from './rule.ts'
import { breadcrumb, kicker, sectionLabel } from './section.ts'
import { blank, metadata, scrape } from './start.ts'
import { timestamp } from './timestamp.ts'

/** Anywhere, before the article is looked for. */
export const everywhere: readonly PageRule[] = [metadata, blank, scrape, comment, ...boilerplate, caption]

/** Around the headline, down to the first line of the body. */
export const head: readonly PageRule[] = [
  duplicate,
  breadcrumb,
  sectionLabel,
  dateline,
  timestamp,
  agencyLine,
  byline,
  elementByline,
  bylineOpener,
  bareByline,
  caption,
  captionBeforeCredit,
  kicker,
]

/** Inside the article's stretch. */
export const body: readonly PageRule[] = [
  duplicate,
  ...elements,
  refrain,
  caption,
  captionBeforeCredit,
  credit,
  timestamp,
  agencyLine,
  byline,
  list,
  wrappedProse,
  heading,
  linkRun,
  paragraph,
]

/** The few lines after the article's end. */
export const foot: readonly PageRule[] = [duplicate, credit, caption, agencyLine]

/** Everywhere else. */
export const around: readonly PageRule[] = [menu, stray]
