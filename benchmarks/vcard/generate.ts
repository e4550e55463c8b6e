import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const given = ['Ada', 'José', 'Zoë', 'Łukasz', 'Marie', 'Søren', 'Ngọc', 'Иван', '美咲', 'Olu']
const family = ['Lovelace', 'Müller', 'Nuñez', 'Kowalski', 'Lefèvre', 'Ørsted', 'Nguyễn', 'Петров', '佐藤', 'Adeyemi']

/** Writes vCard 3.0 as phones export it: CR LF, folds, groups with labels, letters beyond ASCII; with photos, 50 KB of base64 each. */
export async function generate(path: string, cards: number, photos: boolean): Promise<void> {
  await pipeline(Readable.from(batches(cards, photos)), createWriteStream(path))
}

function* batches(cards: number, photos: boolean): Generator<string> {
  const size = photos ? 10 : 1000
  for (let first = 0; first < cards; first += size) {
    yield Array.from({ length: Math.min(size, cards - first) }, (_, at) => card(first + at, photos)).join('')
  }
}

function card(at: number, photo: boolean): string {
  const first = given[at % 10]!
  const last = family[Math.floor(at / 10) % 10]!
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${last};${first};;;`,
    `FN:${first} ${last}`,
    `EMAIL;TYPE=INTERNET,HOME:contact.${at}@example.org`,
    at % 3 === 0
      ? `item1.TEL:+44 20 7946 ${digits(at)}\r\nitem1.X-ABLabel:_$!<Mobile>!$_`
      : `TEL;TYPE=CELL:+44 20 7946 ${digits(at)}`,
    ...(at % 4 === 0 ? [`TEL;TYPE=WORK,VOICE:+33 1 99 00 ${digits(at)}`] : []),
    `ORG:Analytical Engines\\, Ltd.;Department ${at % 50}`,
    ...(at % 5 === 0
      ? [folded(`NOTE:Met at the fair in Zürich\\, asked for the second notebook\\; call back in week ${at % 52}`)]
      : []),
    ...(photo ? [folded(`PHOTO;ENCODING=b;TYPE=JPEG:${'iVBORw0KGgoAAAANSUhEUgAA'.repeat(2100)}`)] : []),
    `UID:urn:uuid:00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`,
    'END:VCARD',
    '',
  ]
  return lines.join('\r\n')
}

function folded(line: string): string {
  return line.replace(/.{74}(?=.)/gu, '$&\r\n ')
}

function digits(at: number): string {
  return String(at % 10000).padStart(4, '0')
}
