import { expect, test } from 'vitest'
import { findPathFault } from './path.ts'

test('plain paths stand beside one another', () => {
  expect(findPathFault(['README.txt', 'a/b-c_d.e/F.json', 'a/b', `x${'y'.repeat(179)}`, '0'])).toBeUndefined()
})

test.each([
  '',
  '/etc/passwd',
  '../up',
  'a/../../up',
  'a/./b',
  'a//b',
  'a/',
  '.hidden',
  '-rf',
  'a\\b',
  'C:/a',
  'é',
  'a b',
  'a\n',
  'a\0',
  `x${'y'.repeat(180)}`,
  'manifest.json',
  'Manifest.JSON',
  'manifest.json.jws',
  'sha256sums',
])('%j is refused', (path) => {
  expect(findPathFault(['fine', path])?.path).toBe(path)
})

test('two paths equal ignoring case are refused, naming the second', () => {
  expect(findPathFault(['a/B', 'a/b'])).toEqual({ path: 'a/b', reason: expect.stringContaining('ignoring case') })
})

test('a file cannot be another file’s folder', () => {
  expect(findPathFault(['A', 'a/b/c'])).toEqual({ path: 'a/b/c', reason: expect.stringContaining('"a" is a file') })
})
