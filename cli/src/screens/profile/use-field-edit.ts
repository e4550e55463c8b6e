import type { Account, Profile } from '@pianeojobs/sdk/contract'
import { useState } from 'react'
import { renameAccount } from '../../actions/account/rename.ts'
import { changeProfile } from '../../actions/profile/change.ts'
import type { OwnProfile } from '../../actions/profile/own.ts'
import type { Failure } from '../../app/failure.ts'
import { usePlatform } from '../../app/platform.tsx'
import { useAction } from '../../app/use-action.ts'
import type { Context } from '../../context.ts'
import { ChangedMeanwhileError } from '../../errors/changed-meanwhile-error.ts'
import { readProfileChange } from '../../input/profile-change.ts'
import type { Field } from './fields.ts'

/** A field that is being edited, with the profile as it was when the person began. */
export interface Edited {
  readonly field: Field
  readonly own: OwnProfile
  readonly text: string
}

export interface FieldEdit {
  readonly edited: Edited | undefined
  readonly running: boolean
  /** Why it was not saved. */
  readonly failure: Failure | undefined
  /** The profile as it is by now, when the same field was changed elsewhere. */
  readonly theirs: OwnProfile | undefined
  begin(field: Field, own: OwnProfile): void
  type(text: string): void
  /** Saves it, and leaves it once it is saved. */
  save(): void
  leave(): void
  /** After a conflict: saves mine over theirs. */
  sendMine(): void
  /** After a conflict: leaves mine, and shows theirs. */
  keepTheirs(): void
  /** After a conflict: edits mine on, with theirs known. */
  editMine(): void
}

/** Edits one field at a time: what is typed stays until it is saved or left. */
export function useFieldEdit(): FieldEdit {
  const { acted } = usePlatform()
  const [edited, setEdited] = useState<Edited>()
  const { running, failure, run, clear } = useAction(saveField, {
    line: ({ field, own, text }) => field.line(text, own),
    told: (_, { field }) => `${field.label || 'Link'} saved.`,
  })
  const thrown = failure?.thrown
  const theirs =
    edited && thrown instanceof ChangedMeanwhileError
      ? { ...edited.own, ...(thrown.theirs as Partial<OwnProfile>) }
      : undefined

  function leave(): void {
    clear()
    setEdited(undefined)
  }

  async function save(what: Edited): Promise<void> {
    const text = what.field.long ? what.text.replace(/\s+$/, '') : what.text.trim()
    if (text === what.field.textOf(what.own)) leave()
    else if (await run({ ...what, text })) setEdited(undefined)
  }

  function seeing(own: OwnProfile | undefined): Edited | undefined {
    const next = edited && own && { ...edited, own }
    if (next) setEdited(next)
    return next
  }

  return {
    edited,
    running,
    failure,
    theirs,
    begin: (field, own) => {
      clear()
      setEdited({ field, own, text: field.textOf(own) })
    },
    type: (text) => setEdited((before) => before && { ...before, text }),
    save: () => void (edited && save(edited)),
    leave,
    sendMine: () => {
      const next = seeing(theirs)
      if (next) void save(next)
    },
    keepTheirs: () => {
      leave()
      acted(undefined)
    },
    editMine: () => {
      seeing(theirs)
      clear()
    },
  }
}

function saveField(context: Context, { field, own, text }: Edited): Promise<Account | Profile> {
  if (field.key === 'name') return renameAccount(context, text, own.account.name)
  const [, , ...assignments] = field.line(text, own)
  return changeProfile(context, readProfileChange(assignments), own)
}
