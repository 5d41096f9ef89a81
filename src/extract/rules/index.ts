/** The rules in their order: the first that matches a line gives its role. One list for each place on a page. */
import { menu, stray, teaser } from './around.ts'
import { aboutAuthor, authorNote } from './author-note.ts'
import { announcedList } from './body.ts'
import { boilerplate } from './boilerplate.ts'
import { agencyLine, bareByline, byline, bylineOpener, closingName, signature, uncasedByline } from './byline.ts'
import { caption, captionAboveCredit, captionBeforeCredit, captionWithBrokenCredit } from './caption.ts'
import { readersComment } from './comment.ts'
import { credit } from './credit.ts'
import { cutTeaser } from './cut-teaser.ts'
import { damage } from './damage.ts'
import { dateline } from './dateline.ts'
import { comment, elementByline, elements } from './element.ts'
import { paywall } from './paywall.ts'
import { repeatedRun } from './repeated-run.ts'
import { duplicate, hoisted, refrain } from './repeats.ts'
import { rightsNotice } from './rights-notice.ts'
import type { PageRule } from './rule.ts'
import { breadcrumb, kicker, sectionLabel } from './section.ts'
import { blank, metadata, scrape } from './start.ts'
import { postNotice, timestamp } from './timestamp.ts'
import { wordRow } from './word-row.ts'

/** Anywhere, before the article is looked for. */
export const everywhere: readonly PageRule[] = [
  metadata,
  blank,
  scrape,
  comment,
  ...damage,
  readersComment,
  aboutAuthor,
  rightsNotice,
  paywall,
  ...boilerplate,
  wordRow,
  repeatedRun,
  cutTeaser,
  captionWithBrokenCredit,
  caption,
  captionAboveCredit,
]

/** Around the headline, down to the first line of the body. Captions are named before; an export's cleaned text asks for them only here. */
export const head: readonly PageRule[] = [
  duplicate,
  breadcrumb,
  sectionLabel,
  byline,
  dateline,
  postNotice,
  timestamp,
  agencyLine,
  elementByline,
  bylineOpener,
  bareByline,
  uncasedByline,
  caption,
  captionBeforeCredit,
  kicker,
]

/** Inside the article's stretch: what isn't its text. */
export const inside: readonly PageRule[] = [
  rightsNotice,
  hoisted,
  duplicate,
  ...elements,
  bareByline,
  refrain,
  credit,
  postNotice,
  timestamp,
  agencyLine,
  byline,
  authorNote,
  announcedList,
]

/** The few lines after the article's end. */
export const foot: readonly PageRule[] = [
  rightsNotice,
  duplicate,
  postNotice,
  credit,
  agencyLine,
  byline,
  bylineOpener,
  signature,
  closingName,
]

/** Everywhere else. */
export const around: readonly PageRule[] = [hoisted, teaser, menu, stray]
