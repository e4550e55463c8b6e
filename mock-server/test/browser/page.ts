import type { OperationId } from '@pianeojobs/sdk/contract'
import { setupWorker } from 'msw/browser'
import { mswHandlers } from '../../src/adaptors/msw.ts'
import type { Mock } from '../../src/index.ts'
import { playScenario } from '../conformance/play-scenario.ts'
import { scenarios } from '../conformance/scenarios.ts'
import { publicUrl, type Transport } from '../conformance/transport.ts'

/** What the page offers to whoever drives it. */
declare global {
  /** Plays a scenario; what succeeded by the SDK. */
  var play: (title: string) => Promise<OperationId[]>
  /** Whether text can be run as a script, in a task of the page's own: what drives it is above its policy. */
  var evaluates: () => Promise<boolean>
  /** What the policy of the page forbade so far. */
  var forbidden: string[]
}

const worker = setupWorker()
const started = worker.start({ quiet: true, onUnhandledFrame: 'bypass' })

globalThis.play = async (title) => {
  await started
  const scenario = scenarios.find((one) => one.title === title)
  if (!scenario) throw new Error(`No scenario is called ${title}`)
  return [...(await playScenario(scenario, overTheWorker))]
}

globalThis.evaluates = () =>
  new Promise((resolve) => {
    setTimeout(() => {
      try {
        // biome-ignore lint/security/noGlobalEval: whether it is forbidden is the question
        resolve(globalThis.eval('true'))
      } catch {
        resolve(false)
      }
    })
  })

globalThis.forbidden = []
addEventListener('securitypolicyviolation', ({ blockedURI }) => forbidden.push(blockedURI))

async function overTheWorker(mock: Mock): Promise<Transport> {
  worker.use(...mswHandlers(mock))
  return {
    baseUrl: publicUrl,
    fetch: (url, init) => globalThis.fetch(url, init),
    close: async () => worker.resetHandlers(),
  }
}
