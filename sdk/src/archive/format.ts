/** The one folder at the top of every archive. */
export const archiveFolder = 'pianeojobs-archive'

/** The list of all other files with their sizes, digests and meaning; last but one in the archive. */
export const manifestPath = 'manifest.json'

/** Where the manifest's detached signature will stand; no other file may take the name. */
export const signaturePath = 'manifest.json.jws'

/** The digests of all files but itself, as `sha256sum -c` reads them; last in the archive. */
export const sumsPath = 'SHA256SUMS'

/** The bytes read at once from an archive. */
export const blockBytes = 1 << 20
