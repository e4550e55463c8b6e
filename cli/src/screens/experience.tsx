import { readExperience } from '../actions/experience/read.ts'
import type { Screen } from '../app/screen.ts'
import { useResource } from '../app/use-resource.ts'
import { Loaded } from '../components/loaded.tsx'
import { ExperienceForm } from './experience/experience-form.tsx'

/** One experience to edit, or a new one. */
export function ExperienceScreen({ screen: { id } }: { readonly screen: Extract<Screen, { name: 'experience' }> }) {
  return id === undefined ? <ExperienceForm tagged={undefined} /> : <There id={id} />
}

function There({ id }: { readonly id: string }) {
  const found = useResource((context) => readExperience(context, id), { by: id })
  return (
    <Loaded resource={found} what="the experience">
      {(tagged) => <ExperienceForm tagged={tagged} />}
    </Loaded>
  )
}
