import { expect, test } from 'vitest'
import { signedIn } from '../support/signed-in.ts'

test('P1.3: experience is added, listed, changed and removed', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.ok('experience', 'list', '--json')).json).toEqual([])
  const past = ['--title', 'Translator', '--organization', 'Scientific Memoirs', '--start', '1842', '--end', '1843-08']
  const { json: translator } = await pianeo.ok('experience', 'add', ...past, '--visibility', 'public', '--json')
  expect(translator).toMatchObject({ title: 'Translator', end: '1843-08', visibility: 'public', audience: 'public' })
  const current = [
    '--title',
    'Programmer',
    '--organization',
    'Works',
    '--organization-url',
    'https://example.org/works',
  ]
  const told = ['--highlight', 'Note G', '--highlight', 'Loops', '--location', 'London,,GB', '--summary', 'Engines.']
  const { json: programmer } = await pianeo.ok('experience', 'add', ...current, '--start', '1843', ...told, '--json')
  expect(programmer).toMatchObject({
    organization: { name: 'Works', url: 'https://example.org/works' },
    highlights: ['Note G', 'Loops'],
    location: { city: 'London', region: null, country: 'GB' },
    visibility: null,
  })
  expect((await pianeo.ok('experience', 'list', '--json')).json).toEqual([programmer, translator])

  const change = ['--organization', 'Analytical Works', '--end', '1850', '--highlight', '', '--location', '']
  const { json: changed } = await pianeo.ok('experience', 'update', programmer.id, ...change, '--json')
  expect(changed).toMatchObject({
    title: 'Programmer',
    organization: { name: 'Analytical Works', url: 'https://example.org/works' },
    end: '1850',
    highlights: [],
    location: null,
    audience: 'members',
  })
  const { json: again } = await pianeo.ok(
    'experience',
    'update',
    programmer.id,
    '--end',
    '',
    '--organization-url=',
    '--json',
  )
  expect(again).toMatchObject({ end: null, organization: { name: 'Analytical Works' } })
  expect(again.organization).not.toHaveProperty('url')

  expect((await pianeo.ok('experience', 'remove', translator.id, '--json')).json).toEqual(translator)
  expect((await pianeo.ok('experience', 'list', '--json')).json).toEqual([again])
  const list = await pianeo.run(['experience', 'list'])
  expect(list.stdout).toMatch(/^TIME +TITLE[^\n]+\n1843 – now +Programmer +Analytical Works +public +exp_\w+\n$/)
})

test('P1.3: an experience is named by enough of its id', async () => {
  await using pianeo = await signedIn()
  const add = ['experience', 'add', '--title', 'A', '--organization', 'B', '--start', '2020', '--json']
  const { json: first } = await pianeo.ok(...add)
  const { json: second } = await pianeo.ok(...add)
  let same = 0
  while (first.id[same] === second.id[same]) same += 1
  const several = await pianeo.fails(2, 'experience', 'remove', first.id.slice(0, same), '--json')
  expect(several.error.message).toContain(first.id)
  expect(several.error.message).toContain(second.id)
  const none = await pianeo.fails(3, 'experience', 'update', 'exp_zzz', '--title', 'X', '--json')
  expect(none.error.code).toBe('experience-not-found')
  expect((await pianeo.ok('experience', 'remove', first.id.slice(0, same + 1), '--json')).json).toEqual(first)
  expect((await pianeo.ok('experience', 'remove', second.id.slice('exp_'.length), '--json')).json).toEqual(second)
})

test('P1.3: what is missing or wrong about an experience is named by its flag', async () => {
  await using pianeo = await signedIn()
  const missing = await pianeo.fails(2, 'experience', 'add', '--title', 'A', '--json')
  expect(missing.error.message).toContain('--organization NAME, --start YYYY-MM')
  expect((await pianeo.fails(2, 'experience', 'update', '--json')).error.message).toContain('ID')
  expect((await pianeo.fails(2, 'experience', 'update', 'exp_1', '--json')).error.message).toContain('--highlight')
  const entry = ['experience', 'add', '--title', 'A', '--organization', 'B', '--json']
  expect((await pianeo.fails(2, ...entry, '--start', '2020', '--visibility', 'all')).error.message).toContain('members')
  expect((await pianeo.fails(2, ...entry, '--start', '2020', '--location', 'Paris')).error.message).toContain(
    '--location',
  )
  const order = await pianeo.fails(6, ...entry, '--start', '2021-03', '--end', '2019')
  expect(order.error).toMatchObject({ code: 'date-order', message: expect.stringContaining('2019') })
  const wrong = await pianeo.fails(6, ...entry, '--start', 'March', '--organization-url', 'ftp://example.org')
  expect(wrong.error.message).toContain('--start: ')
  expect(wrong.error.message).toContain('--organization-url: ')
  expect((await pianeo.ok('experience', 'list', '--json')).json).toEqual([])
})

test('what was typed reaches no terminal with control characters', async () => {
  await using pianeo = await signedIn()
  const { error } = await pianeo.fails(3, 'experience', 'remove', 'x\x1b[31mred\x07', '--json')
  expect(error.message).not.toMatch(/[\x00-\x1f]/)
})

test('P1.3: a value of the wrong shape is answered by what is expected, with an example, under the name of its flag', async () => {
  await using pianeo = await signedIn()
  const add = ['experience', 'add', '--organization', 'Works', '--json']
  const { error } = await pianeo.fails(6, ...add, '--title', 'Mathematician', '--start', 'March')
  expect(error.message).toMatch(/^ {2}--start: must be .*YYYY-MM.*, such as "\d{4}-\d{2}"$/m)
  const { error: empty } = await pianeo.fails(6, ...add, '--title', '', '--start', '1842')
  expect(empty.message).toMatch(/^ {2}--title: must be .*not empty.*, such as ".+"$/m)
})

test('P1.3: each part of the place of an experience has a flag of its own, and what is not named stays', async () => {
  await using pianeo = await signedIn()
  const entry = ['--title', 'Analyst', '--organization', 'Works', '--start', '1842', '--city', 'Washington, D.C.']
  const { json: added } = await pianeo.ok('experience', 'add', ...entry, '--country', 'us', '--json')
  expect(added.location).toEqual({ city: 'Washington, D.C.', region: null, country: 'US' })
  const update = ['experience', 'update', added.id]
  const { json: moved } = await pianeo.ok(...update, '--city', '', '--region', 'Maryland', '--json')
  expect(moved.location).toEqual({ city: null, region: 'Maryland', country: 'US' })
  const { json: nowhere } = await pianeo.ok(...update, '--region', '', '--country', '', '--json')
  expect(nowhere.location).toBeNull()
})
