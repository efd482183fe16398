import { readdirSync, readFileSync } from 'node:fs'
import type { Example } from '../../types/entities/example'
import type { FraudType } from '../../types/entities/fraud'

/** One file a kind, one example a line: `{"channel":…,"text":…}`, a turn of a talk a line of its text. */
const read = (folder: string): Record<string, Example[]> =>
  Object.fromEntries(
    readdirSync(`check/examples/${folder}`)
      .sort()
      .map((file) => {
        const lines = readFileSync(`check/examples/${folder}/${file}`, 'utf8').trim().split('\n')
        return [file.replace('.jsonl', ''), lines.map((line) => JSON.parse(line) as Example)]
      }),
  )

/** What swindlers write and say, a fraud type a file. Written for building the check of 像不像诈骗; nobody reads them in the app. */
export const fraudExamples = read('fraud') as Partial<Record<FraudType, Example[]>>

/** Messages in order that look a little like it, one file a kind. */
export const genuineExamples = read('genuine')
