import type { Profile } from '@pianeojobs/sdk/contract'
import { ApiCommand } from '../../api-command.ts'
import { EditAbandonedError } from '../../errors/edit-abandoned-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { printProfile } from '../../print/profile.ts'

export default class ProfileEdit extends ApiCommand {
  static override summary = 'Edit your profile as a text in your editor (VISUAL or EDITOR).'

  static override description =
    `What is refused comes back into the editor, with what is wrong beside each field; what somebody else changed
meanwhile comes back beside yours. Left unchanged, or emptied, nothing is done.`

  async run(): Promise<Profile> {
    const { flags } = await this.parse(ProfileEdit)
    if (!this.isInteractive(flags)) {
      throw new UsageError(`An editor needs a terminal. In a script: pianeo profile set headline="…"`)
    }
    const context = await this.open(flags)
    const [{ editProfile }, { editFile }] = await Promise.all([
      import('../../actions/profile/edit.ts'),
      import('../../edit/edit-file.ts'),
    ])
    const file = await editFile('profile.yaml')
    const { kind, profile } = await editProfile(context, file.edit).catch(async (error: unknown) => {
      if (file.opened) this.note(`What you wrote is kept in ${file.path}`)
      else await file.remove()
      throw error
    })
    if (kind === 'abandoned') throw new EditAbandonedError(file.path)
    await file.remove()
    return this.tell(profile, kind === 'unchanged' ? 'Nothing was changed.' : printProfile(profile))
  }
}
