import { readOwnProfile } from '../actions/profile/own.ts'
import { useResource } from '../app/use-resource.ts'
import { Loaded } from '../components/loaded.tsx'
import { ProfileEditor } from './profile/profile-editor.tsx'

/** Everything of the own profile, to be edited where it stands, and who sees which part of it. */
export function ProfileScreen() {
  const own = useResource(readOwnProfile)
  return (
    <Loaded resource={own} what="your profile">
      {(data) => <ProfileEditor own={data} />}
    </Loaded>
  )
}
