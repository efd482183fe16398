import type { Build } from './build'
import { codeOf } from './build'
import { type Cloud, isAbsent, patiently, unlessThere } from './cloud'
import { type Act, each, Stopped } from './said'
import { type Hosting, variablesFor } from './settings'

interface There {
  Status?: string
  Description: string
  Timeout: number
  MemorySize: number
  Environment?: { Variables?: { Key: string; Value: string }[] }
  Triggers?: { TriggerName: string; TriggerDesc: string }[]
}
type Wanted = Build['functions'][string]

/** Functions and their timers. What code a function runs stands in its description, written after the code: a run that breaks off between them puts the code once more. */
export const functionActs = async (cloud: Cloud, { version, functions }: Build, hosting: Hosting): Promise<Act[]> => {
  const variables = variablesFor(hosting)
  const acts = await each(Object.entries(functions), async ([name, wanted]) => {
    const mark = `${version} ${wanted.sum}`
    const there = await detail(cloud, name)
    requireSameSalt(there, variables)
    requireNoneLost(there, variables)
    const words = there ? changesOf(there, wanted, mark, variables) : ['新建']
    return words.length > 0 ? [{ words: `云函数 ${name}：${words.join('，')}`, run: () => put(cloud, name, wanted, mark, variables) }] : []
  })
  return acts.flat()
}

const detail = async ({ manager }: Cloud, name: string): Promise<There | undefined> => {
  try {
    return (await patiently(() => manager.functions.getFunctionDetail(name))) as unknown as There
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

const variablesOf = ({ Environment }: There) => Object.fromEntries((Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value]))

/** With another one nobody's opens, receipts and invitations would be found again. */
const requireSameSalt = (there: There | undefined, { READER_SALT }: Record<string, string>) => {
  const before = there && variablesOf(there).READER_SALT
  if (before && before !== READER_SALT)
    throw new Stopped(
      'CUNSHAO_READER_SALT 和这个云环境里原来的不一样。换了它，同一个人会被数成两个，发出去的邀请码也不认了。请用原来那一串',
    )
}

/** A file from a new computer that lacks a line would switch off what works: it is written empty by whoever means that. */
const requireNoneLost = (there: There | undefined, variables: Record<string, string>) => {
  const before = there ? variablesOf(there) : {}
  const lost = Object.keys(variables).find((key) => before[key] && !variables[key] && process.env[`CUNSHAO_${key}`] === undefined)
  if (lost) throw new Stopped(`云里原来有 CUNSHAO_${lost}，这次没有写。还要就补上；真的不要了，写一行 CUNSHAO_${lost}=，等号后面空着`)
}

/** The platform gives a timer as it was asked for, or inside a text of its own. */
const cronOf = (desc: string) => (desc.startsWith('{') ? (JSON.parse(desc) as { cron: string }).cron : desc)
const timersOf = ({ Triggers = [] }: There) => new Map(Triggers.map(({ TriggerName, TriggerDesc }) => [TriggerName, cronOf(TriggerDesc)]))

const configChanges = (there: There, { shape }: Wanted, variables: Record<string, string>): string[] => {
  const now = variablesOf(there)
  const others = Object.keys({ ...now, ...variables }).filter((key) => (now[key] ?? '') !== (variables[key] ?? ''))
  return [
    ...(there.Timeout === shape.timeout ? [] : [`最多 ${shape.timeout} 秒`]),
    ...(there.MemorySize === shape.memorySize ? [] : [`${shape.memorySize} MB`]),
    ...(others.length > 0 ? [`变量 ${others.join('、')}`] : []),
  ]
}

const timerChanges = (there: There, { shape: { triggers = [] } }: Wanted) => {
  const now = timersOf(there)
  const absent = triggers.filter(({ name, config }) => now.get(name) !== config)
  const gone = [...now.keys()].filter((name) => !triggers.some((one) => one.name === name && one.config === now.get(name)))
  return { absent, gone }
}

const changesOf = (there: There, wanted: Wanted, mark: string, variables: Record<string, string>): string[] => {
  const { absent, gone } = timerChanges(there, wanted)
  return [
    ...(isAsMarked(there, mark) ? [] : ['代码']),
    ...configChanges(there, wanted, variables),
    ...(absent.length + gone.length > 0 ? [`定时 ${[...new Set([...absent.map(({ name }) => name), ...gone])].join('、')}`] : []),
  ]
}

/** One whose first installation failed bears its mark and runs nothing. */
const failed = ({ Status }: There) => Status === 'CreateFailed'
const isAsMarked = (there: There, mark: string) => there.Description === mark && !failed(there)

const put = async (cloud: Cloud, name: string, wanted: Wanted, mark: string, variables: Record<string, string>): Promise<void> => {
  const { functions } = cloud.manager
  const { triggers: _triggers, ...shape } = wanted.shape
  const func = { name, ...shape, description: mark, envVariables: variables }
  const found = await detail(cloud, name)
  if (found && failed(found)) await patiently(() => functions.deleteFunction(name))
  const there = found && failed(found) ? undefined : found
  const base64Code = there?.Description === mark ? '' : codeOf(wanted.files)
  if (!there) await patiently(() => functions.createFunction({ func, base64Code })).catch(unlessThere)
  else if (there.Description !== mark) await patiently(() => functions.updateFunctionCode({ func, base64Code }))
  await cloud.settled(name)
  const now = await detail(cloud, name)
  if (now && (now.Description !== mark || configChanges(now, wanted, variables).length > 0)) {
    await patiently(() => functions.updateFunctionConfig(func))
    await cloud.settled(name)
  }
  await putTimers(cloud, name, wanted)
}

/** Last, and looked at anew: an update of the configuration can take a function's timers away. */
const putTimers = async (cloud: Cloud, name: string, wanted: Wanted) => {
  const { functions } = cloud.manager
  const now = await detail(cloud, name)
  if (!now) throw new Stopped(`云函数 ${name} 不见了。再运行一次，会接着做`)
  const { absent, gone } = timerChanges(now, wanted)
  for (const timer of gone) await patiently(() => functions.deleteFunctionTrigger(name, timer))
  if (absent.length > 0) await patiently(() => functions.createFunctionTriggers(name, absent))
}
