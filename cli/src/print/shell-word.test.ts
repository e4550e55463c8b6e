import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { shellWord } from './shell-word.ts'

test('a shell reads back every word, lines and quotes among it', () => {
  const words = ['plain', "it's", 'two words', 'two\nlines', '$HOME `date` \\', '', '*?']
  const read = execFileSync('sh', ['-c', `printf '%s\\0' ${words.map(shellWord).join(' ')}`], { encoding: 'utf8' })
  expect(read.split('\0').slice(0, -1)).toEqual(words)
})

test('control characters are not carried to a terminal', () => {
  expect(shellWord('a\x1b[2Jb')).toBe('ab')
})
