/** How the files and folders are called that an archive has beside its raw files. */

/** Settings, written by hand. */
export const configName = 'archive.yml'

/** What people corrected, a file an article. */
export const correctionsFolder = 'corrections'

/** Tables of people, organisations and topics, written by hand. */
export const referenceFolder = 'reference'

/** All ids and addresses ever published, in the folder of articles. */
export const registerName = 'register.json'
