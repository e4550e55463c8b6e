/** Questions for the person at the terminal. They appear on stderr: stdout stays the result's. */
export interface Prompts {
  line(message: string, initial?: string): Promise<string>
  /** What is typed is not shown. */
  secret(message: string): Promise<string>
  /** Yes or no; no unless the person says so. */
  agreement(message: string): Promise<boolean>
}

/** Where questions appear and answers come from. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** Loads the prompts: only when a question is really asked. */
export async function loadPrompts(
  terminal: Terminal = { input: process.stdin, output: process.stderr },
): Promise<Prompts> {
  const { confirm, input, password } = await import('@inquirer/prompts')
  return {
    line: (message, initial) =>
      input({ message, required: true, ...(initial === undefined ? {} : { default: initial }) }, terminal),
    secret: (message) => password({ message }, terminal),
    agreement: (message) => confirm({ message, default: false }, terminal),
  }
}

/** Whether somebody can be asked: a terminal on both sides. */
export function hasTerminal(): boolean {
  return Boolean(process.stdin.isTTY && process.stderr.isTTY)
}
