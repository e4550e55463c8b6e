import { useState } from 'react'
import { type ErasureOverview, readErasure } from '../actions/data/erasure.ts'
import { useResource } from '../app/use-resource.ts'
import { Loaded } from '../components/loaded.tsx'
import { ErasureForm } from './erasure/form.tsx'
import { ErasurePreviewed } from './erasure/preview.tsx'
import { ErasureScheduled } from './erasure/scheduled.tsx'

/** What an erasure would do, scheduling it and keeping the account after all. */
export function Erasure() {
  const overview = useResource(readErasure)
  return (
    <Loaded resource={overview} what="what an erasure would do">
      {(data) => <Ready {...data} />}
    </Loaded>
  )
}

function Ready({ email, scheduled, preview }: ErasureOverview) {
  const [isForm, showForm] = useState(false)
  if (scheduled) return <ErasureScheduled erasure={scheduled} />
  if (isForm) return <ErasureForm email={email} onLeave={() => showForm(false)} />
  return <ErasurePreviewed preview={preview} onErase={() => showForm(true)} />
}
