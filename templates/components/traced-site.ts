/** The site as one file's template sees it: what it reads of the archive is noted. */
import { type Trace, tracedArchive } from '../../src/archive/trace.ts'
import type { Site } from './site.tsx'

export function tracedSite(site: Site, trace: Trace): Site {
  return {
    ...{ isKept: site.isKept, base: site.base, speaker: site.speaker },
    ...{ styles: site.styles, stylesheet: site.stylesheet },
    archive: tracedArchive(site.archive, trace),
    get before() {
      return site.before
    },
    get dataFiles() {
      trace.noteWhole()
      return site.dataFiles
    },
    get searchFiles() {
      trace.noteWhole()
      return site.searchFiles
    },
  }
}
