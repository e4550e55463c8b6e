import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handleFromName } from './handle-from-name.ts'

test('a name becomes ASCII in small letters, words joined by hyphens', () => {
  const handles = {
    'Ada Lovelace': 'ada-lovelace',
    'Zoë Løvgård': 'zoe-lovgard',
    'Łukasz Żółć-Straße': 'lukasz-zolc-strasse',
    "Sinéad O'Brien": 'sinead-obrien',
    'İpek Işık': 'ipek-isik',
    'Nguyễn Thị Minh': 'nguyen-thi-minh',
    Li: 'person-li',
    王小明: 'person',
    '  Dr.  J. R. ': 'dr-j-r',
  }
  for (const [name, handle] of Object.entries(handles)) expect(handleFromName(name)).toBe(handle)
})

test('whatever the name, the handle is one the contract allows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (name) => {
      const handle = handleFromName(name)
      expect(handle).toMatch(/^[a-z0-9](-?[a-z0-9])+$/)
      expect(handle.length).toBeGreaterThanOrEqual(3)
      expect(handle.length).toBeLessThanOrEqual(40)
    }),
  )
})
