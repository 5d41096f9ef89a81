/** One thread of the reading crew: does errands as they come. The pool's data say where readings are kept and what tables hold. */
import Tinypool from 'tinypool'
import { type Done, type Errand, makeReader } from './read-documents.ts'
import { openStore } from './reading-store.ts'

const { folder, tables } = Tinypool.workerData
const read = makeReader(openStore(folder), tables)

export function readAll(errands: readonly Errand[]): Done[] {
  return errands.map(read)
}
