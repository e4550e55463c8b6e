import type { Experience } from '@pianeojobs/sdk/contract'
import { useState } from 'react'
import { addExperience, newExperience } from '../../actions/experience/add.ts'
import { changeExperience } from '../../actions/experience/change.ts'
import type { TaggedExperience } from '../../actions/experience/read.ts'
import type { Failure } from '../../app/failure.ts'
import { useAction } from '../../app/use-action.ts'
import type { Context } from '../../context.ts'
import { ChangedMeanwhileError } from '../../errors/changed-meanwhile-error.ts'
import { changedNames, changeOf, type ExperienceValues, flagsOf, type ValueName, valuesOf } from './values.ts'
import { errorOf } from './words.ts'

interface Sent {
  readonly values: ExperienceValues
  readonly names: readonly ValueName[]
  /** Undefined: it is new. */
  readonly seen: TaggedExperience | undefined
}

/** A field that was changed here and elsewhere. */
export interface FieldConflict {
  readonly name: ValueName
  readonly theirs: string
  sendMine(): void
  keepTheirs(): void
}

export interface ExperienceForm {
  readonly values: ExperienceValues
  readonly changed: boolean
  readonly running: boolean
  readonly failure: Failure | undefined
  /** What is wrong with a field, until it is typed into. */
  errorOf(name: ValueName): string | undefined
  /** The first field that has to be decided on before it can be saved. */
  readonly conflict: FieldConflict | undefined
  set(name: ValueName, value: string): void
  /** Saves it; true once that is done. */
  save(): Promise<boolean>
  /** Goes on editing after a conflict, or a failure. */
  clear(): void
}

/** What is typed of an experience: saved where it differs from what was there; nothing typed is lost before that. */
export function useExperienceForm(latest: TaggedExperience | undefined, onSaved: () => void): ExperienceForm {
  const [typed, setTyped] = useState<Partial<ExperienceValues>>({})
  const [began, setBegan] = useState<TaggedExperience>()
  const [sent, setSent] = useState<ExperienceValues>()
  const [decided, setDecided] = useState<readonly ValueName[]>([])
  const { running, failure, run, clear } = useAction(saveExperience, {
    line: ({ values, names, seen }) =>
      seen
        ? ['experience', 'update', seen.experience.id, ...flagsOf(values, names)]
        : ['experience', 'add', ...flagsOf(values, names)],
    told: ({ title }, { seen }) => `${title} ${seen ? 'saved' : 'added'}.`,
  })
  // What changes elsewhere appears until the first key is typed here.
  const seen = began ?? latest
  const before = valuesOf(seen?.experience)
  const values = { ...before, ...typed }
  const names = changedNames(values, before)

  async function save(next: ExperienceValues, from: TaggedExperience | undefined): Promise<boolean> {
    const changed = changedNames(next, valuesOf(from?.experience))
    if (from && changed.length === 0) return true
    setSent(next)
    return (await run({ values: next, names: changed, seen: from })) !== undefined
  }

  const thrown = failure?.thrown
  const theirs = thrown instanceof ChangedMeanwhileError ? (thrown.theirs as TaggedExperience) : undefined
  const now = valuesOf(theirs?.experience)
  const undecided = theirs ? names.filter((name) => now[name] !== before[name] && now[name] !== values[name]) : []
  const [open, ...more] = undecided.filter((name) => !decided.includes(name))

  function decide(name: ValueName, mine: boolean): void {
    const kept = { ...mineOnly(), ...(!mine && { [name]: now[name] }) }
    if (more.length > 0) {
      setTyped(kept)
      setDecided([...decided, name])
      return
    }
    rebase(kept)
    void save({ ...now, ...kept }, theirs).then((saved) => saved && onSaved())
  }

  /** What was typed and differs from what was there. */
  function mineOnly(): Partial<ExperienceValues> {
    return Object.fromEntries(names.map((name) => [name, values[name]]))
  }

  /** From here on, theirs is what was there before. */
  function rebase(kept: Partial<ExperienceValues>): void {
    if (theirs) setBegan(theirs)
    setTyped(kept)
    setDecided([])
  }

  return {
    values,
    changed: names.length > 0,
    running,
    failure,
    errorOf: (name) => (failure && sent?.[name] === values[name] ? errorOf(name, failure.fields) : undefined),
    conflict: open && {
      name: open,
      theirs: now[open],
      sendMine: () => decide(open, true),
      keepTheirs: () => decide(open, false),
    },
    set: (name, value) => {
      setBegan(seen)
      setTyped((all) => ({ ...all, [name]: value }))
    },
    save: () => save(values, seen),
    clear: () => {
      if (theirs) rebase(mineOnly())
      clear()
    },
  }
}

function saveExperience(context: Context, { values, names, seen }: Sent): Promise<Experience> {
  const change = changeOf(values, names)
  return seen ? changeExperience(context, change, seen) : addExperience(context, newExperience(change))
}
