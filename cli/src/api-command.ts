import { styleText } from 'node:util'
import { Command } from '@oclif/core/command'
import { boolean, url } from '@oclif/core/flags'
import type { AskPassword } from '@pianeojobs/sdk'
import { type Context, openContext } from './context.ts'
import type { FieldLabels } from './errors/describe-sdk-error.ts'
import { placed } from './errors/placed.ts'
import { reportError } from './errors/report-error.ts'
import { type Home, resolveHome } from './home.ts'
import { askPassword } from './input/ask-password.ts'
import { type Collected, collect, type Fields } from './input/collect.ts'
import { hasTerminal } from './input/prompts.ts'
import { fit } from './print/fit.ts'
import { printJson } from './print/json.ts'
import { wantsJson } from './wants-json.ts'

/** The flags that every command has beside `--json`. */
export interface GlobalFlags {
  readonly 'api-url'?: URL | undefined
  readonly 'no-input': boolean
  /** Of the commands that can need a password once more. */
  readonly 'password-stdin'?: boolean
}

/** What every command of pianeo shares: which platform it talks to, how it asks, how it answers, how it fails. */
export abstract class ApiCommand extends Command {
  static override enableJsonFlag = true

  static override baseFlags = {
    'api-url': url({
      description:
        'Address of the platform. Without one, pianeo runs on its sandbox: an invented town on this computer.',
      env: 'PIANEO_API_URL',
      helpGroup: 'GLOBAL',
      helpValue: 'URL',
    }),
    'no-input': boolean({ description: 'Never ask; fail and name what is missing.', helpGroup: 'GLOBAL' }),
  }

  /** How this command calls the fields of its request, where it is not `--` and the name of the field. */
  static labels: FieldLabels = {}

  #context: Context | undefined

  /** What is typed to run this command: `pianeo profile set`. */
  protected get line(): string {
    return `${this.config.bin} ${this.id!.replaceAll(':', ' ')}`
  }

  protected get home(): Home {
    return resolveHome(process.env, this.config)
  }

  /** Everything the command needs, before its first request. */
  protected collect<F extends Fields>(fields: F, flags: GlobalFlags): Promise<Collected<F>> {
    return collect(fields, this.line, this.isInteractive(flags))
  }

  /** Whether a person is there to be asked. */
  protected isInteractive(flags: GlobalFlags): boolean {
    return !flags['no-input'] && !this.jsonEnabled() && hasTerminal()
  }

  /**
   * Opens the platform the flags point at; it is closed when the command ends.
   *
   * @param ask gives the password when it is wanted once more; by default as the flags say.
   */
  protected async open(flags: GlobalFlags, ask?: AskPassword): Promise<Context> {
    this.#context ??= await openContext({
      home: this.home,
      url: flags['api-url'],
      token: process.env.PIANEO_TOKEN,
      userAgent: `${this.config.bin}/${this.config.version}`,
      askPassword:
        ask ?? askPassword({ fromStdin: flags['password-stdin'] === true, interactive: this.isInteractive(flags) }),
    })
    if (!ask && this.#context.sandbox && process.stderr.isTTY)
      this.note('On the sandbox of this computer. A real platform: --api-url URL')
    return this.#context
  }

  /** Tells the result: `text` to a person, the result itself as JSON to a script. */
  protected tell<T extends object>(result: T, text: string): T {
    if (!this.jsonEnabled()) process.stdout.write(text && `${fit(text, process.stdout.columns)}\n`)
    return result
  }

  /** Says something beside the result, to a person only. */
  protected note(text: string): void {
    if (!this.jsonEnabled())
      process.stderr.write(`${styleText('dim', fit(text, process.stderr.columns), { stream: process.stderr })}\n`)
  }

  override jsonEnabled(): boolean {
    return wantsJson(this.argv)
  }

  override logJson(result: unknown): void {
    process.stdout.write(`${printJson(result)}\n`)
  }

  protected override async catch(thrown: Error): Promise<void> {
    const error = placed(thrown, this.#context?.url) as Error
    process.exitCode = reportError(error, {
      json: this.jsonEnabled(),
      command: this.line,
      labels: this.labels(),
      tokenOfEnvironment: Boolean(process.env.PIANEO_TOKEN),
      // Who met a problem has the SDK loaded already.
      ...(error.name === 'ProblemError' && { remedies: (await import('@pianeojobs/sdk/contract')).problems }),
    })
  }

  protected override async finally(): Promise<void> {
    await this.#context?.[Symbol.asyncDispose]()
  }

  private labels(): FieldLabels {
    const { flags, labels } = this.constructor as typeof ApiCommand
    const own = Object.keys(flags ?? {}).map((name) => [`/${name}`, `--${name}`])
    return { '/tokens': 'PIANEO_TOKEN', ...Object.fromEntries(own), ...labels }
  }
}
