/** Opens a thread for TypeScript: `--import tsx` doesn't reach threads (tsx issue 354), its own interface does. */
import { register } from 'tsx/esm/api'

register()
await import('./page-thread.ts')
