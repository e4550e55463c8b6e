import { expect, test } from 'vitest'
import { download, readyExport } from '../support/exports.ts'
import { uploaded } from '../support/media.ts'
import { jpeg, mp4 } from '../support/media-files.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

test('P5.1 G15: an archive holds the photos and videos as they are kept, and what is said of them', async () => {
  const ada = await person(testMock())
  const photo = await uploaded(ada, jpeg(), { alt: 'Ada <at her desk>' })
  const video = await uploaded(ada, mp4())
  const archive = await download(ada, (await readyExport(ada)).id)
  const paths = archive.paths.filter((path) => path.startsWith('media/'))
  expect(paths).toEqual(['media/index.json', `media/photos/${photo.id}.jpg`, `media/videos/${video.id}.mp4`])
  expect(await archive.json('media/index.json')).toEqual((await ada.get('/v1/media')).body.items)
  for (const [path, { id }] of [
    [paths[1]!, photo],
    [paths[2]!, video],
  ] as const) {
    const { body } = await ada.get(`/v1/media/${id}/content`)
    expect(Buffer.compare(await archive.entry(path), body)).toBe(0)
  }
  const { files } = await archive.json('manifest.json')
  expect(files.find(({ path }: { path: string }) => path === paths[1])).toMatchObject({
    mediaType: 'image/jpeg',
    sha256: photo.sha256,
    roundTrip: 'exact',
    rights: ['access', 'portability'],
  })
  expect(await archive.text('index.html')).toContain('Ada &lt;at her desk&gt;')
  const small = await download(ada, (await readyExport(ada, { profile: 'custom', categories: ['profile'] })).id)
  expect(small.paths.filter((path) => path.startsWith('media/'))).toEqual([])
})

test('P5.2 G15: an archive keeps what was there when it was asked for until it ends; then no byte of it is left', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { id } = await uploaded(ada, jpeg())
  const made = await readyExport(ada)
  const before = await download(ada, made.id)
  await ada.delete(`/v1/media/${id}`)
  expect((await ada.get(`/v1/media/${id}/content`)).status).toBe(404)
  const after = await download(ada, made.id)
  expect(Buffer.compare(after.bytes, before.bytes)).toBe(0)
  expect(mock.world.snapshot().blobs.size).toBe(1)
  mock.world.advance('P8D')
  expect(mock.world.snapshot().blobs.size).toBe(0)
})
