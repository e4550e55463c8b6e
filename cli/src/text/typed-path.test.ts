import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningWith, commonBeginning, folderText, typedPath } from './typed-path.ts'

const places = { home: '/home/ada', here: '/srv/files' }

test.each([
  ['', '/srv/files', ''],
  ['con', '/srv/files', 'con'],
  ['old/con', '/srv/files/old', 'con'],
  ['./con', '/srv/files', 'con'],
  ['../', '/srv', ''],
  ['..', '/srv', ''],
  ['/', '/', ''],
  ['/etc', '/', 'etc'],
  ['~', '/home/ada', ''],
  ['~/', '/home/ada', ''],
  ['~/Docu', '/home/ada', 'Docu'],
  ['~/.', '/home/ada', '.'],
  ['~grace/x', '/srv/files/~grace', 'x'],
  ['/a//b/../c', '/a', 'c'],
])('%j is typed in %j and looks for %j', (text, folder, beginning) => {
  expect(typedPath(text, places)).toEqual({ folder, beginning })
})

test('a folder is written as it can be typed, whatever the folder', () => {
  expect(folderText('/home/ada', '/home/ada')).toBe('~/')
  expect(folderText('/home/ada/x', '/home/ada')).toBe('~/x/')
  expect(folderText('/home/adam', '/home/ada')).toBe('/home/adam/')
  expect(folderText('/', '/home/ada')).toBe('/')
  const name = fc.stringMatching(/^[a-z ~.]{1,6}$/).filter((text) => text !== '.' && text !== '..')
  fc.assert(
    fc.property(fc.array(name, { maxLength: 4 }), (names) => {
      for (const folder of [`/${names.join('/')}`, ['/home/ada', ...names].join('/')])
        expect(typedPath(folderText(folder, places.home), places)).toEqual({ folder, beginning: '' })
    }),
  )
})

test('hidden names are there for who types a dot, and case does not matter', () => {
  const entries = ['.ssh', 'Ada.vcf', 'adam.vcf', 'B'].map((name) => ({ name }))
  const names = (beginning: string) => beginningWith(entries, beginning).map(({ name }) => name)
  expect(names('')).toEqual(['Ada.vcf', 'adam.vcf', 'B'])
  expect(names('ADA')).toEqual(['Ada.vcf', 'adam.vcf'])
  expect(names('.')).toEqual(['.ssh'])
})

test('names are completed as far as they are alike', () => {
  expect(commonBeginning([])).toBe('')
  expect(commonBeginning(['contacts.vcf'])).toBe('contacts.vcf')
  expect(commonBeginning(['contacts-old.vcf', 'contacts.vcf'])).toBe('contacts')
  expect(commonBeginning(['a', 'b'])).toBe('')
})
