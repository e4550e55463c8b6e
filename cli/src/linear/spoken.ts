/** Names and values that stand in columns, as they are read aloud: `Name: Ada Lovelace`. */
export function spoken(pairs: string): string {
  return pairs.replaceAll(/^ *(\S+(?: \S+)*) {2,}/gm, '$1: ')
}
