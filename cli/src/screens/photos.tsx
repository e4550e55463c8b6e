import { readOwnProfile } from '../actions/profile/own.ts'
import { useResource } from '../app/use-resource.ts'
import { Loaded } from '../components/loaded.tsx'
import { Gallery } from './photos/gallery.tsx'

/** Your photos and videos: which of them stands for you, who sees them, more and fewer of them. */
export function Photos() {
  const own = useResource(readOwnProfile)
  return (
    <Loaded resource={own} what="your photos">
      {(data) => <Gallery own={data} />}
    </Loaded>
  )
}
