import { begin } from './steps.mjs'

/** Starts the built local cloud with this script's arguments, and says in words for a person where to open it; they are given what it said before. */
export const serve = (words, env = {}) => {
  const child = begin(process.execPath, ['dist/local/main.js', ...process.argv.slice(2)], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
    for (const line of String(chunk).split('\n').filter(Boolean)) {
      const url = line.match(/^ready (\S+)/)?.[1]
      console.log(url ? words(url, said) : line)
    }
  })
  return child
}
