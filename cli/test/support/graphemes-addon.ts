// The addon reads its tables from the beginning of the memory that they lie in: a Buffer that shares it with others, as small
// ones do, would give it those, at random.
const { poolSize } = Buffer
Buffer.poolSize = 0

export const { UnicodeGraphemesAddon } = await import('@xterm/addon-unicode-graphemes')

Buffer.poolSize = poolSize
