import { previewPublication } from '../actions/profile/publish.ts'
import { useResource } from '../app/use-resource.ts'
import { Loaded } from '../components/loaded.tsx'
import { Publication } from './publish/publication.tsx'

/** What everyone would read, to be confirmed; or what they read now, to be taken back. */
export function Publish() {
  const preview = useResource(previewPublication)
  return (
    <Loaded resource={preview} what="what would become public">
      {(data) => <Publication preview={data} />}
    </Loaded>
  )
}
