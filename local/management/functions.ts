// biome-ignore-all lint/correctness/noComponentHookFactories: Tencent's names of actions, not components
import { randomUUID } from 'node:crypto'
import type { Cloud } from '../cloud'
import { CloudError } from '../errors'
import { InvocationError } from '../functions/errors'
import { parseCron } from '../timers/cron'
import type { Deployed, DeployedFunction } from './deployed'

type Params = Record<string, unknown>
interface Asked {
  FunctionName: string
  Code?: { ZipFile?: string }
  Environment?: { Variables: { Key: string; Value: string }[] }
  [more: string]: unknown
}

/** How often a function says `Updating` after each change; with the fault `slowBuild`. */
const LOOKS = { usual: 1, slow: 6 }

/** SCF's part of the management API, 2018-04-16. */
export function functionsOf(cloud: Cloud, deployed: Deployed): Record<string, (params: never) => object | Promise<object>> {
  const { functions } = deployed.kept
  const { faults } = cloud.wx

  const found = (name: string): DeployedFunction => {
    const one = functions[name]
    if (!one) throw new CloudError('ResourceNotFound.Function', `Function [${name}] not found in namespace.`)
    return one
  }
  const free = (name: string): DeployedFunction => {
    const one = found(name)
    if (one.busy.looks > 0) throw new CloudError('FailedOperation.FunctionNameStatusError', '函数在部署中,无法做此操作。')
    return one
  }
  const changed = (name: string, state?: 'Creating' | 'Updating'): object => {
    const one = found(name)
    if (state) one.busy = { state, looks: faults.has('slowBuild') ? LOOKS.slow : LOOKS.usual }
    deployed.save()
    cloud.functions.put(name, one, one.variables)
    deployed.touch(name)
    cloud.scheduler.set(functions)
    return {}
  }
  const unpack = ({ FunctionName, Code }: Asked) => {
    if (!/^[A-Za-z][\w-]{1,59}$/.test(FunctionName)) throw new CloudError('InvalidParameterValue.FunctionName', 'FunctionName')
    if (!Code?.ZipFile) throw new CloudError('InvalidParameterValue.Code', 'only Code.ZipFile is taken here')
    if (!deployed.unpack(FunctionName, Buffer.from(Code.ZipFile, 'base64')))
      throw new CloudError('InvalidParameterValue.ZipFile', 'not a ZIP')
  }

  return {
    GetFunction: ({ FunctionName }: Asked) => {
      const one = found(FunctionName)
      const Status = one.busy.looks > 0 ? one.busy.state : 'Active'
      if (one.busy.looks > 0) one.busy.looks--
      return {
        FunctionName,
        Status,
        ...{ Description: one.description, Handler: one.handler, Runtime: one.runtime, MemorySize: one.memory, Timeout: one.timeout },
        Environment: { Variables: Object.entries(one.variables).map(([Key, Value]) => ({ Key, Value })) },
        Triggers: one.timers.map(({ name, cron }) => ({
          ...{ TriggerName: name, Type: 'timer', TriggerDesc: JSON.stringify({ cron }), Enable: 1 },
        })),
      }
    },
    CreateFunction: (asked: Asked) => {
      const { FunctionName: name } = asked
      if (functions[name]) throw new CloudError('ResourceInUse.Function', `Function [${name}] already exists.`)
      unpack(asked)
      const { Runtime, Handler } = asked as { Runtime?: string; Handler?: string }
      functions[name] = {
        ...{ timeout: 3, memory: 256, runtime: Runtime ?? 'Nodejs20.19', handler: Handler ?? 'index.main', description: '' },
        ...{ variables: {}, timers: [], busy: { state: 'Creating', looks: 0 } },
        ...configOf(asked),
      }
      return changed(name, 'Creating')
    },
    UpdateFunctionCode: (asked: Asked) => {
      free(asked.FunctionName)
      unpack(asked)
      return changed(asked.FunctionName, 'Updating')
    },
    UpdateFunctionConfiguration: (asked: Asked) => {
      const one = Object.assign(free(asked.FunctionName), configOf(asked))
      if (faults.has('triggersLost')) one.timers = []
      return changed(asked.FunctionName, 'Updating')
    },
    BatchCreateTrigger: ({ FunctionName, Triggers }: Asked) => {
      const one = free(FunctionName)
      const added = (JSON.parse(String(Triggers)) as { TriggerName: string; TriggerDesc: string }[]).map(({ TriggerName, TriggerDesc }) => {
        if (one.timers.some(({ name }) => name === TriggerName)) throw new CloudError('ResourceInUse.Trigger', TriggerName)
        parseCron(TriggerDesc)
        return { name: TriggerName, cron: TriggerDesc }
      })
      one.timers.push(...added)
      return changed(FunctionName)
    },
    DeleteTrigger: ({ FunctionName, TriggerName }: Asked) => {
      const one = free(FunctionName)
      if (!one.timers.some(({ name }) => name === TriggerName)) throw new CloudError('ResourceNotFound.Trigger', String(TriggerName))
      one.timers = one.timers.filter(({ name }) => name !== TriggerName)
      return changed(FunctionName)
    },
    Invoke: async ({ FunctionName, ClientContext }: Asked) => {
      found(FunctionName)
      const answer = { FunctionRequestId: randomUUID(), Log: '', ErrMsg: '', InvokeResult: 0, RetMsg: '' }
      try {
        return { Result: { ...answer, RetMsg: await cloud.functions.invoke(FunctionName, String(ClientContext ?? '{}'), null) } }
      } catch (error) {
        if (!(error instanceof InvocationError)) throw error
        return { Result: { ...answer, InvokeResult: 1, ErrMsg: error.message } }
      }
    },
  }
}

/** What of a function's configuration was said, under this computer's names. */
function configOf({ Environment, ...asked }: Asked): Partial<DeployedFunction> {
  const { Timeout, MemorySize, Description } = asked as Params as { Timeout?: number; MemorySize?: number; Description?: string }
  return {
    ...(Timeout !== undefined && { timeout: Timeout }),
    ...(MemorySize !== undefined && { memory: MemorySize }),
    ...(Description !== undefined && { description: Description }),
    ...(Environment && { variables: Object.fromEntries(Environment.Variables.map(({ Key, Value }) => [Key, Value])) }),
  }
}
