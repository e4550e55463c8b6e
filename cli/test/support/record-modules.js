// Given to node by --import: tells on stderr, one URL a line, every module that was loaded.
import { registerHooks } from 'node:module'

const loaded = new Set()
registerHooks({
  load(url, context, next) {
    loaded.add(url)
    return next(url, context)
  },
})
if (process.env.RECORD_MODULES) process.on('exit', () => process.stderr.write(`${[...loaded].join('\n')}\n`))
