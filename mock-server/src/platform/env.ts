/** What a rule may know of the world outside its state: the instant, new ids, and random bytes. */
export interface Env {
  /** The instant of the request, or of the due transition, in milliseconds since the epoch. */
  readonly now: number
  /** A new id `<prefix>_<26 characters>`, greater than every id given before in this world. */
  id(prefix: IdPrefix): string
  /** Random bytes: unpredictable in a real world, a seeded sequence in a deterministic one. */
  random(length: number): Uint8Array
}

export type IdPrefix =
  | 'acc'
  | 'act'
  | 'cev'
  | 'cnr'
  | 'cnx'
  | 'ctc'
  | 'ers'
  | 'exp'
  | 'imp'
  | 'inv'
  | 'itm'
  | 'mai'
  | 'mat'
  | 'med'
  | 'ntc'
  | 'pac'
  | 'pat'
  | 'per'
  | 'req'
  | 'rst'
  | 'ses'
  | 'sev'
  | 'vrf'
  | 'xpt'
