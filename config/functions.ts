import type { functionWords, TimerName } from '../types/words/running'

/** Every cloud function: its limits and timers. One list, read by `local/`, by the build and by the deployment. */
export interface CloudFunction {
  /** Seconds. */
  timeout: number
  /** MB. */
  memory: number
  /** 7-field cron (second minute hour day month weekday year), Asia/Shanghai. One a function: earlier documents of CloudBase and WeChat allow no more. */
  timers?: [{ name: TimerName; cron: string }]
  /** WeChat open APIs this function may call (becomes `permissions.openapi` in its config.json). */
  openapi?: string[]
}

const usual: CloudFunction = { timeout: 10, memory: 256 }

export const functions: Record<keyof typeof functionWords, CloudFunction> = {
  // a second after midnight, and every five minutes for what was missed
  home: { ...usual, timers: [{ name: 'page', cron: '1 */5 * * * * *' }] },
  person: { ...usual, openapi: ['wxacode.getUnlimited'] },
  // somebody who has done everything, or a night's worth
  rights: { timeout: 60, memory: 256, timers: [{ name: 'sweep', cron: '0 50 2 * * * *' }] },
  feedback: usual,
  staff: { ...usual, timeout: 20, openapi: ['wxacode.getUnlimited'] },
  // a sheet of a thousand places
  county: { ...usual, timeout: 30 },
  // looks whether all the others do their work
  state: { ...usual, timeout: 20, timers: [{ name: 'watch', cron: '15 */10 * * * * *' }] },
  tip: usual,
  case: { ...usual, timers: [{ name: 'search', cron: '0 30 * * * * *' }] },
  material: { ...usual, openapi: ['wxacode.getUnlimited'] },
  broadcast: usual,
  // the lists of some hundred screens
  screen: { timeout: 30, memory: 256, timers: [{ name: 'screen', cron: '10 * * * * * *' }], openapi: ['wxacode.getUnlimited'] },
  alert: { ...usual, openapi: ['cloudbase.getOpenData'] },
  group: { ...usual, openapi: ['cloudbase.getOpenData'] },
  help: usual,
  visit: usual,
  // some hundred rows of a sheet
  ledger: { ...usual, timeout: 30 },
  outbox: { ...usual, timers: [{ name: 'outbox', cron: '0 * * * * * *' }], openapi: ['subscribeMessage.send'] },
  // twenty thousand games are counted in some ten seconds
  quiz: { timeout: 60, memory: 512, timers: [{ name: 'learned', cron: '0 20 4 * * * *' }] },
  family: { ...usual, timers: [{ name: 'dropOld', cron: '0 10 4 * * * *' }] },
  pack: { ...usual, timers: [{ name: 'lessons', cron: '0 40 3 * * * *' }], openapi: ['wxacode.getUnlimited'] },
  // a case file holds pictures; what was taken along goes after its minute
  report: { timeout: 60, memory: 512, timers: [{ name: 'report', cron: '45 */5 * * * * *' }] },
  // a sheet of a thousand cases
  incident: { ...usual, timeout: 30 },
  // a month's alerts and tips, a page at a time, in the third hour until all are counted
  bulletin: { ...usual, timeout: 20 },
  campaign: { timeout: 60, memory: 512, timers: [{ name: 'campaign', cron: '10 */10 2 * * * *' }] },
  meeting: { ...usual, timeout: 20 },
  aid: { ...usual, timers: [{ name: 'aid', cron: '0 20 4 * * * *' }] },
  rendering: { ...usual, timeout: 20 },
  // as many sentences as a minute holds; a quarter past, after the outbox
  voice: { timeout: 60, memory: 256, timers: [{ name: 'voice', cron: '15 * * * * * *' }] },
  manuscript: { ...usual, timeout: 30, timers: [{ name: 'recheck', cron: '0 30 3 * * * *' }] },
  // a file of twenty megabytes, and some hundred drafts a call
  bundle: { timeout: 60, memory: 512, timers: [{ name: 'bundle', cron: '0 35 3 * * * *' }] },
  check: usual,
  // half a minute before the outbox's
  todo: { ...usual, timers: [{ name: 'todo', cron: '30 * * * * * *' }] },
}
