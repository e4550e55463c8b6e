import { digest } from '../secrets.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The id of the match of two people as one of them sees it: the same whenever they match again, and telling nothing. */
export function matchId(seekerId: string, foundId: string): string {
  const hex = digest(`${seekerId} ${foundId}`)
  const letters = Array.from(
    { length: 26 },
    (_, at) => alphabet[Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16) & 31],
  )
  return `mat_${letters.join('')}`
}
