import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coordinates, heic, includes, jpeg, mp4 } from '../../../mock-server/test/support/media-files.ts'
import { remotePlatform } from '../support/remote-platform.ts'
import { signedIn } from '../support/signed-in.ts'

test('P1.3 P5.2: a photo is added without its coordinates, listed, shown, saved and removed', async () => {
  await using pianeo = await signedIn()
  const photo = join(pianeo.home, 'Ada at home.jpg')
  await writeFile(photo, jpeg())
  const said = ['--alt', 'Ada at her desk', '--caption', 'In spring', '--visibility', 'members']
  const { json: added } = await pianeo.ok('media', 'add', photo, ...said, '--json')
  expect(added).toMatchObject({ alt: 'Ada at her desk', caption: 'In spring', audience: 'members', type: 'image/jpeg' })
  expect(added.strippedMetadata).toContain('location')
  expect((await pianeo.ok('media', 'list', '--json')).json).toEqual([added])
  expect((await pianeo.ok('media', 'show', added.id.slice(4, 28), '--json')).json).toEqual(added)

  const output = join(pianeo.home, 'kept.jpg')
  const { json: saved } = await pianeo.ok('media', 'show', added.id, '--output', output, '--json')
  expect(saved.saved).toEqual({ path: output, bytes: added.bytes, sha256: added.sha256 })
  const kept = await readFile(output)
  expect([kept.length, includes(kept, coordinates)]).toEqual([added.bytes, false])
  expect((await stat(output)).mode & 0o777).toBe(0o600)
  expect((await pianeo.fails(2, 'media', 'show', added.id, '--output', output, '--json')).error.message).toContain(
    output,
  )

  const { json: profile } = await pianeo.ok('profile', 'set', `photoId=${added.id}`, '--json')
  expect(profile.photoId).toBe(added.id)
  expect((await pianeo.ok('media', 'remove', added.id, '--json')).json).toEqual(added)
  expect((await pianeo.ok('profile', 'show', '--json')).json.photoId).toBeNull()
  expect((await pianeo.fails(3, 'media', 'show', added.id, '--json')).error.code).toBe('media-not-found')
})

test('P1.3: people are told what was removed and what comes next, and what is wrong with a file', async () => {
  await using pianeo = await signedIn()
  const [film, phone] = [join(pianeo.home, 'talk.mp4'), join(pianeo.home, 'IMG_1.HEIC')]
  await writeFile(film, mp4())
  await writeFile(phone, heic)
  const shown = await pianeo.run(['media', 'add', film, '--alt', 'Ada speaks'])
  expect(shown).toMatchObject({ exit: 0 })
  expect(shown.stdout).toMatch(/MP4 640 × 480, 12\.5 s/)
  expect(shown.stdout).toMatch(/Removed.*where it was taken/)
  const refused = await pianeo.fails(6, 'media', 'add', phone, '--alt', 'Ada', '--json')
  expect(refused.error).toMatchObject({
    code: 'unsupported-media-type',
    message: expect.stringMatching(/Most Compatible/),
  })
  const missing = await pianeo.fails(2, 'media', 'add', phone, '--json')
  expect(missing.error).toMatchObject({ code: 'missing-input', message: expect.stringContaining('--alt') })
  expect((await pianeo.fails(2, 'media', 'add', join(pianeo.home, 'no.jpg'), '--alt', 'x', '--json')).error.code).toBe(
    'usage',
  )
  const audience = await pianeo.fails(2, 'media', 'add', film, '--alt', 'x', '--visibility', 'all', '--json')
  expect(audience.error.message).toContain('connections')
  const listed = await pianeo.run(['media', 'list'])
  expect(listed.stdout).toMatch(/MP4 640 × 480.*Ada speaks.*members/)
})

test('P1.3: a file comes by stdin too, and over the network', async () => {
  await using remote = await remotePlatform()
  await using pianeo = await signedIn()
  const env = { PIANEO_API_URL: remote.url, PIANEO_TOKEN: remote.token }
  const added = await pianeo.run(['media', 'add', '-', '--alt', 'Ada', '--json'], { stdin: jpeg(), env })
  expect(added).toMatchObject({ exit: 0, stderr: '' })
  const photo = join(pianeo.home, 'ada.jpg')
  await writeFile(photo, jpeg())
  const again = await pianeo.run(['media', 'add', photo, '--alt', 'Ada', '--json'], { env })
  expect(again).toMatchObject({ exit: 0, stderr: '' })
  expect(JSON.parse(again.stdout).sha256).toBe(JSON.parse(added.stdout).sha256)
})

test('P4.1: what publishing would show names the photo by what is to be seen on it', async () => {
  await using pianeo = await signedIn()
  const photo = join(pianeo.home, 'ada.jpg')
  await writeFile(photo, jpeg())
  const { json } = await pianeo.ok('media', 'add', photo, '--alt', 'Ada at her desk', '--json')
  await pianeo.ok('profile', 'set', 'headline=Analyst', `photoId=${json.id}`, '--json')
  const shown = await pianeo.run(['profile', 'publish', '--yes'])
  expect(shown.stderr).toMatch(/Photo +Ada at her desk/)
})

test('P1.3 P4.4: media update changes what it names of a photo and leaves the rest', async () => {
  await using pianeo = await signedIn()
  const photo = join(pianeo.home, 'photo.jpg')
  await writeFile(photo, jpeg())
  const { json: added } = await pianeo.ok('media', 'add', photo, '--alt', 'Ada', '--caption', 'In spring', '--json')
  const update = ['media', 'update', added.id]
  const { json: described } = await pianeo.ok(...update, '--alt', 'Ada at her desk', '--caption', '', '--json')
  expect(described).toMatchObject({ alt: 'Ada at her desk', caption: null, visibility: null })
  const { json: shown } = await pianeo.ok(...update, '--visibility', 'members', '--json')
  expect(shown).toMatchObject({ alt: 'Ada at her desk', audience: 'members' })
  const { json: back } = await pianeo.ok(...update, '--visibility', '', '--json')
  expect(back).toMatchObject({ visibility: null, audience: 'private' })
  expect((await pianeo.fails(2, ...update, '--json')).error.message).toContain('--alt, --caption, --visibility')
  expect((await pianeo.fails(6, ...update, '--alt', '', '--json')).error.message).toContain('--alt')
  expect((await pianeo.fails(2, ...update, '--visibility', 'all', '--json')).error.message).toContain('--visibility')
})
