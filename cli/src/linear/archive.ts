import { downloadData } from '../actions/data/download.ts'
import type { DownloadProgress } from '../actions/data/download-progress.ts'
import { verifyData } from '../actions/data/verify.ts'
import { expandHome } from '../files/expand-home.ts'
import { interruptible } from '../interruptible.ts'
import { printDownloadStep, printProblem, printSaved, printStanding, printVerified } from '../print/archive.ts'
import { count } from '../print/count.ts'
import type { Part, Stage } from './stage.ts'

/** Downloads everything, and checks it (P5.1, G15). */
export const downloadArchive: Part = async (stage) => {
  const { context, dialogue } = stage
  const output = expandHome(await dialogue.ask('Folder to save it in', { initial: process.cwd() }))
  let last: DownloadProgress | undefined
  const onProgress = (progress: DownloadProgress) => {
    const isNew = progress.step !== 'receiving' && progress.step !== last?.step
    if (isNew || tenth(progress) > tenth(last)) dialogue.say(printDownloadStep(progress))
    last = progress
  }
  const saved = await interruptible(
    () => printStanding(last),
    () => downloadData(context, { output, wanted: { profile: 'access' }, resume: false, onProgress }),
  )
  dialogue.say(printSaved(saved))
  await check(stage, saved.path)
}

/** Checks an archive that lies on this computer. */
export const checkArchive: Part = async (stage) => {
  await check(stage, expandHome(await stage.dialogue.ask('Archive, the zip file')))
}

async function check({ dialogue }: Stage, path: string): Promise<void> {
  dialogue.say('Checking every byte of it.')
  const report = await verifyData(path)
  if (report.ok) return dialogue.say(printVerified(path, report))
  const { problems } = report
  dialogue.say(
    `${path} is broken: ${count(problems.length, 'problem')}. Download it again.`,
    ...problems.map(printProblem),
  )
}

/** How many tenths of it are there. */
function tenth(progress: DownloadProgress | undefined): number {
  if (!progress || !('received' in progress) || !progress.total) return 0
  return Math.floor((progress.received / progress.total) * 10)
}
