import type { StrippedMetadata } from '@pianeojobs/sdk/contract'
import { ByteView } from './byte-view.ts'
import type { CleanedMedia } from './cleaned-media.ts'
import { damaged } from './damaged.ts'
import { type Element, elementAt, elementsIn, floatIn, numberIn } from './ebml.ts'
import { Overwritten } from './overwritten.ts'
import { PartCount } from './part-count.ts'

/** Elements of Matroska (RFC 9559) by their ids. */
const id = {
  header: 0x1a45dfa3,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  cues: 0x1c53bb6b,
  tags: 0x1254c367,
  attachments: 0x1941a469,
  void: 0xec,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  dateUtc: 0x4461,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  trackEntry: 0xae,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
} as const

const inSegment: readonly number[] = [id.seekHead, id.info, id.tracks, id.cluster, id.cues]
const inInfo: readonly number[] = [id.timestampScale, id.duration, id.muxingApp, id.writingApp]
const names: Readonly<Record<number, StrippedMetadata>> = {
  [id.tags]: 'tags',
  [id.attachments]: 'attachment',
  [id.dateUtc]: 'time',
}

/**
 * A WebM (RFC 9559) without tags, attachments, titles and times. They are overwritten where they stand, as `Void`, so that
 * all that is shown stays at its place.
 *
 * @throws Refusal when it is cut short or broken, or has no picture.
 */
export function cleanWebm(bytes: Uint8Array): CleanedMedia {
  const view = new ByteView(bytes)
  const parts = new PartCount()
  const target = new Overwritten(bytes)
  const stripped = new Set<StrippedMetadata>()
  const clean = (element: Element, kept: readonly number[]) => {
    if (kept.includes(element.id)) return
    if (element.id !== id.void) stripped.add(names[element.id] ?? 'application')
    erase(target, element)
  }
  const segment = elementAt(view, elementAt(view, 0, view.length).end, view.length)
  if (segment.id !== id.segment) throw damaged('it does not go on as a WebM does')
  let size: { width: number; height: number } | undefined
  let duration: number | null = null
  for (const element of segmentElements(view, segment, parts)) {
    clean(element, inSegment)
    if (element.id === id.tracks) size ??= pictureSize(view, element, parts)
    if (element.id !== id.info) continue
    const children = [...elementsIn(view, element.content, element.end, parts)]
    for (const child of children) clean(child, inInfo)
    duration ??= durationOf(view, children)
  }
  if (!size) throw damaged('there is no picture in it')
  if (segment.end < view.length) stripped.add('trailing-bytes')
  target.cut(segment.end)
  return { type: 'video/webm', ...size, duration, strippedMetadata: [...stripped], pieces: target.pieces() }
}

/** What stands in the segment. A cluster of unknown size ends where the next thing of the segment begins. */
function* segmentElements(view: ByteView, { content, end }: Element, parts: PartCount): Generator<Element> {
  const blocks = new PartCount(2_000_000)
  for (let at = content; at < end; ) {
    parts.next()
    const element = elementAt(view, at, end)
    if (!element.sized && element.id !== id.cluster) throw damaged('a part of it does not say where it ends')
    const stop = element.sized ? element.end : clusterEnd(view, element, blocks)
    yield { ...element, end: stop }
    at = stop
  }
}

function clusterEnd(view: ByteView, { content, end }: Element, blocks: PartCount): number {
  for (const child of elementsIn(view, content, end, blocks)) {
    // What stands in a cluster has ids of one or two bytes, what stands in the segment of four.
    if (child.id > 0xffff) return child.start
    if (!child.sized) throw damaged('a part of it does not say where it ends')
  }
  return end
}

function pictureSize(view: ByteView, tracks: Element, parts: PartCount): { width: number; height: number } | undefined {
  const inside = (element: Element) => [...elementsIn(view, element.content, element.end, parts)]
  const video = inside(tracks)
    .filter((element) => element.id === id.trackEntry)
    .flatMap(inside)
    .find((element) => element.id === id.video)
  if (!video) return undefined
  const sizes = new Map(inside(video).map((element) => [element.id, element]))
  const [width, height] = [sizes.get(id.pixelWidth), sizes.get(id.pixelHeight)]
  const size = { width: width ? numberIn(view, width) : 0, height: height ? numberIn(view, height) : 0 }
  if (!(size.width > 0 && size.height > 0 && size.width <= 0xffff && size.height <= 0xffff)) {
    throw damaged('its picture has no size')
  }
  return size
}

/** In seconds, or null where it is not said. */
function durationOf(view: ByteView, info: readonly Element[]): number | null {
  const scale = info.find((element) => element.id === id.timestampScale)
  const duration = info.find((element) => element.id === id.duration)
  if (!duration) return null
  const seconds = (floatIn(view, duration) * (scale ? numberIn(view, scale) : 1_000_000)) / 1e9
  return Number.isFinite(seconds) && seconds > 0 && seconds < 1e9 ? Math.round(seconds * 1000) / 1000 : null
}

/** Makes an element a `Void` of the same length. It has two bytes at least: an id of one and a size of one to eight. */
function erase(target: Overwritten, { start, end }: Element): void {
  const length = end - start
  const sizeLength = length < 10 ? 1 : 8
  const size = BigInt(length - 1 - sizeLength) | (1n << BigInt(7 * sizeLength))
  const header = [id.void as number]
  for (let shift = 8 * (sizeLength - 1); shift >= 0; shift -= 8) header.push(Number((size >> BigInt(shift)) & 0xffn))
  target.put(start, Uint8Array.from(header))
  target.zero(start + header.length, end)
}
