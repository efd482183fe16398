import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cloudbaserc } from '../../config/function-shape'
import { functions } from '../../config/functions'
import { dryRun } from './dry-run'
import { deploy } from './main'
import { rehearseIn } from './rehearsal'
import { Stopped, say } from './said'

export interface Asked {
  dry: boolean
  diff: boolean
  back: boolean
  tryIt: boolean
  /** Where the build lies. */
  dist: string
  /** The folder of an empty environment on this computer. */
  rehearse?: string
}

const writeDeclared = (file: string, text: string) => {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}

/** One county. False when it ended before its end; the last line says how it was. */
export const run = async ({ dry, diff, back, tryIt, dist, rehearse }: Asked): Promise<boolean> => {
  try {
    if (rehearse) rehearseIn(rehearse)
    writeDeclared('cloudbaserc.json', cloudbaserc(functions))
    if (dry) dryRun()
    else say(`\n结果：${await deploy({ diff, back, tryIt }, dist)}`)
    return true
  } catch (error) {
    if (!(error instanceof Stopped)) console.error(error)
    say(`\n没有完成：${(error as { message?: string } | null)?.message ?? error}`)
    return false
  }
}
