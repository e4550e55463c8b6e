import { useEffect } from 'react'
import { whoAmI } from '../actions/who-am-i.ts'
import { useNavigation } from '../app/navigation.tsx'
import { useResource } from '../app/use-resource.ts'
import { Loaded } from '../components/loaded.tsx'

/** The first screen: finds out whether somebody is signed in, and goes on from there. */
export function Opening() {
  const { start } = useNavigation()
  const identity = useResource(whoAmI)
  const signedOut = identity.state === 'failed' && identity.failure.signedOut
  const signedIn = identity.state === 'ready'
  useEffect(() => {
    if (signedIn) start({ name: 'home' })
    if (signedOut) start({ name: 'welcome' })
  }, [signedIn, signedOut, start])
  if (signedOut) return null
  return (
    <Loaded resource={identity} what="who you are">
      {() => null}
    </Loaded>
  )
}
