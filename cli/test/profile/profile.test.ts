import { expect, test } from 'vitest'
import { signedIn } from '../support/signed-in.ts'

test('P5.3: profile set changes what it names, an empty value removes, and profile show tells all of it', async () => {
  await using pianeo = await signedIn()
  const links = ['links=https://example.org/ada My notes', 'links=https://example.org/engine']
  await pianeo.ok('profile', 'set', 'headline=Analyst', 'summary=Engines.', 'location=London,,GB', ...links, '--json')
  const { json } = await pianeo.ok(
    'profile',
    'set',
    'summary=',
    'location.city=Ockham',
    'location.country=fr',
    '--json',
  )
  expect(json).toMatchObject({
    headline: 'Analyst',
    summary: null,
    location: { city: 'Ockham', region: null, country: 'FR' },
    links: [{ url: 'https://example.org/ada', label: 'My notes' }, { url: 'https://example.org/engine' }],
  })
  expect((await pianeo.ok('profile', 'show', '--json')).json).toEqual(json)
  const { json: emptied } = await pianeo.ok('profile', 'set', 'links=', 'location=', 'handle=countess', '--json')
  expect(emptied).toMatchObject({ links: [], location: null, handle: 'countess', headline: 'Analyst' })

  const shown = await pianeo.run(['profile', 'show'])
  expect(shown.exit).toBe(0)
  expect(shown.stdout).toContain('Headline   Analyst\n')
  expect(shown.stdout).toContain('no, nobody else sees it')
})

test('P5.3: profile set names what it does not know and everything it does, and changes nothing', async () => {
  await using pianeo = await signedIn()
  const wrong = {
    'birthday=1815': ['birthday', 'headline, summary, handle, location, location.city'],
    headline: ['headline=VALUE'],
    'location=Paris': ['City,Region,CC'],
    'handle=': ['handle=NAME'],
  }
  for (const [word, told] of Object.entries(wrong)) {
    const { error } = await pianeo.fails(2, 'profile', 'set', 'summary=Kept', word, '--json')
    for (const part of told) expect(error.message).toContain(part)
  }
  expect((await pianeo.fails(2, 'profile', 'set', 'headline=A', 'headline=B', '--json')).error.message).toContain(
    'twice',
  )
  expect((await pianeo.fails(2, 'profile', 'set', '--json')).error.code).toBe('missing-input')
  const refused = await pianeo.fails(
    6,
    'profile',
    'set',
    `headline=${'x'.repeat(221)}`,
    'location.country=xx',
    '--json',
  )
  expect(refused.error.message).toMatch(/headline: .*220/)
  expect(refused.error.message).toContain('location.country: ')
  const taken = await pianeo.fails(6, 'profile', 'set', 'handle=amina-diallo', '--json')
  expect(taken.error).toMatchObject({ code: 'handle-unavailable', message: expect.stringContaining('amina-diallo-2') })
  expect((await pianeo.ok('profile', 'show', '--json')).json).toMatchObject({ headline: null, summary: null })
})

test('P4.1: profile publish shows what becomes public and never publishes unasked', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.fails(2, 'profile', 'publish', '--json')).error.message).toContain('--yes')
  const incomplete = await pianeo.fails(6, 'profile', 'publish', '--yes', '--json')
  expect(incomplete.error).toMatchObject({
    code: 'profile-incomplete',
    message: expect.stringContaining('profile set'),
  })

  await pianeo.ok('profile', 'set', 'headline=Analyst', 'location=London,,GB', '--json')
  const other = await pianeo.fails(6, 'profile', 'publish', '--fields', 'displayName,handle', '--json')
  expect(other.error.message).toContain('--fields: Everyone would read displayName, handle, headline, country')
  const unknown = await pianeo.fails(2, 'profile', 'publish', '--fields', 'displayName,picture', '--json')
  expect(unknown.error.message).toContain('picture')

  const published = await pianeo.run(['profile', 'publish', '--yes'])
  expect(published).toMatchObject({ exit: 0, stdout: expect.stringContaining('published as ada-lovelace') })
  expect(published.stderr).toMatch(/Everyone will be able to read:\n +Name +Ada Lovelace\n[\s\S]*Country +GB/)
  const fields = ['displayName', 'handle', 'headline', 'country']
  const again = await pianeo.ok('profile', 'publish', '--fields', fields.toReversed().join(','), '--json')
  expect(again.json).toMatchObject({ published: true, handle: 'ada-lovelace', publicFields: fields })

  const back = await pianeo.ok('profile', 'unpublish', '--json')
  expect(back.json).toMatchObject({ published: false, publicFields: [] })
  expect((await pianeo.ok('profile', 'show', '--json')).json).toMatchObject({ published: false, headline: 'Analyst' })
})

test('P4.4: profile visibility shows, tries and changes audiences, and says how to take it back', async () => {
  await using pianeo = await signedIn()
  const audience = async (field: string) =>
    (await pianeo.ok('profile', 'visibility', '--json')).json.fields[field].audience
  expect(await audience('city')).toBe('members')
  const change = ['city=private', 'summary=public']
  const dry = await pianeo.ok('profile', 'visibility', ...change, '--dry-run', '--json')
  expect(dry.json).toMatchObject({ dryRun: true, hides: [{ field: 'city' }], exposes: [{ field: 'summary' }] })
  expect(await audience('city')).toBe('members')

  const changed = await pianeo.run(['profile', 'visibility', ...change])
  expect(changed.stdout).toMatch(/Fewer people read City and region: nobody else/)
  expect(changed.stdout).toContain('To take it back: pianeo profile visibility summary= city=')
  expect(await audience('city')).toBe('private')
  await pianeo.ok('profile', 'visibility', 'summary=', 'city=', '--json')
  expect(await audience('city')).toBe('members')
})

test('P4.4: profile visibility names unknown fields and audiences, and what is not allowed', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.fails(2, 'profile', 'visibility', 'birthday=public', '--json')).error.message).toContain(
    'headline',
  )
  expect((await pianeo.fails(2, 'profile', 'visibility', 'city=all', '--json')).error.message).toContain('connections')
  expect((await pianeo.fails(2, 'profile', 'visibility', '--dry-run', '--json')).error.code).toBe('missing-input')
  const { error } = await pianeo.fails(6, 'profile', 'visibility', 'email=public', '--json')
  expect(error).toMatchObject({ code: 'visibility-not-allowed', message: expect.stringContaining('connections') })
})

test('P1.1: the profile is for who is signed in', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sign-out', '--json')
  for (const words of [['show'], ['set', 'headline=A'], ['publish', '--yes'], ['unpublish'], ['visibility']]) {
    expect((await pianeo.fails(4, 'profile', ...words, '--json')).error.code).toBe('not-signed-in')
  }
})

test('P4.3, P4.4: profile show --as shows what others see, and says so where they see nothing', async () => {
  await using pianeo = await signedIn()
  const as = (...args: string[]) => ['profile', 'show', '--as', ...args]
  expect((await pianeo.fails(3, ...as('public', '--json'))).error.message).toContain('it is not published')
  await pianeo.ok('profile', 'set', 'headline=Analyst', 'summary=Engines.', 'location=London,,GB', '--json')
  await pianeo.ok('profile', 'publish', '--yes', '--json')
  const { json } = await pianeo.ok(...as('public', '--json'))
  expect(json).toMatchObject({ viewer: 'public', headline: 'Analyst', location: { city: null, country: 'GB' } })
  expect((await pianeo.ok(...as('members', '--json'))).json).toMatchObject({ viewer: 'member', summary: 'Engines.' })
  const { stdout } = await pianeo.run(as('public'))
  expect(stdout).toBe('Name      Ada Lovelace\nHandle    ada-lovelace\nHeadline  Analyst\nPlace     GB\n')
  expect((await pianeo.run(as('connections'))).stdout).toContain('\n\nEngines.\n')
  const { error } = await pianeo.fails(3, ...as('search-engine', '--json'))
  expect(error.message).toContain('discoverability.search_engines')
  expect((await pianeo.fails(2, ...as('nobody', '--json'))).error.message).toContain('--as')
})
