import { expect } from 'vitest'
import { coordinates, includes, jpeg, mp4 } from '../support/media-files.ts'
import { publishProfile, signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import { refusal } from './refusal.ts'

overEveryTransport(
  'P1.3, P5.2, E-PROF: a photo is added, described, shown, read in parts and removed',
  async (platform) => {
    const ada = await signUp(platform)
    const { media, profile } = ada.client
    const seen: [number, number][] = []
    const file = new File([jpeg()], 'IMG_0042 Ada at home.jpg')
    const added = await media.upload({ file, alt: 'Ada' }, { onProgress: (...progress) => seen.push(progress) })
    expect(added).toMatchObject({ kind: 'photo', type: 'image/jpeg', alt: 'Ada' })
    expect(seen.at(-1)).toEqual([file.size, file.size])
    expect(await media.list().toArray()).toEqual([added])
    const { data, etag } = await media.get(added.id).withResponse()
    expect(data).toEqual(added)
    const described = await media.update(added.id, { caption: 'At her desk' }, { ifMatch: etag! })
    expect(described).toMatchObject({ alt: 'Ada', caption: 'At her desk' })

    const handle = await publishProfile(ada)
    const own = await profile.get().withResponse()
    await profile.update({ photoId: added.id }, { ifMatch: own.etag! })
    const stranger = platform.client()
    const shown = await stranger.people.get(handle)
    expect(shown.photo).toMatchObject({ id: added.id, alt: 'Ada' })
    const download = await stranger.media.download(added.id)
    expect(download).toMatchObject({ mediaType: 'image/jpeg', total: added.bytes, sha256: added.sha256 })
    const bytes = await new Response(download.stream).bytes()
    expect(includes(bytes, coordinates)).toBe(false)
    const rest = await stranger.media.download(added.id, { range: { start: 100 }, ifRange: download.etag })
    expect(await new Response(rest.stream).bytes()).toEqual(bytes.subarray(100))

    expect(await media.delete(added.id)).toBeUndefined()
    await refusal(stranger.media.download(added.id), 'not-found')
  },
)

overEveryTransport('P1.3: a video comes as a stream, and what is not one is refused by its name', async (platform) => {
  const { client } = await signUp(platform)
  const film = mp4()
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < film.length; at += 100) controller.enqueue(film.slice(at, at + 100))
      controller.close()
    },
  })
  expect(await client.media.upload({ file: stream })).toMatchObject({ kind: 'video', duration: 12.5, width: 640 })
  const refused = await refusal(client.media.upload({ file: new Blob(['x']), alt: 'x' }), 'unsupported-media-type')
  expect(refused.problem.detail).toContain('Nothing was stored')
})
