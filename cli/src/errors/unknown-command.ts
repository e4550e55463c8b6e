/**
 * What is said of words that are no command.
 *
 * @param words what was typed after `pianeo`, up to the first flag.
 * @param commands the words of every command: `profile set`.
 */
export function unknownCommand(words: string, commands: readonly string[]): string {
  const all = 'See all commands with `pianeo --help`.'
  if (words.startsWith('-')) return `The command comes before ${words}. ${all}`
  const command = commands.filter((one) => words.startsWith(`${one} `)).sort((a, b) => b.length - a.length)[0]
  if (command !== undefined) {
    const more = words.slice(command.length + 1)
    return `\`pianeo ${command}\` takes no argument, and was given: ${more}. See \`pianeo ${command} --help\`.`
  }
  const topic = `${words.split(' ', 1)[0]} `
  const near = commands.filter((one) => one.startsWith(topic)).map((one) => `pianeo ${one}`)
  return `There is no command "${words}". ${near.length > 0 ? `There are: ${near.join(', ')}.` : all}`
}
