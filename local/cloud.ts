import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Clock } from './clock'
import type { Address, LocalConfig } from './config'
import type { Database } from './database/actions'
import { Reads } from './database/reads'
import { Store } from './database/store'
import { Transactions } from './database/transactions'
import { Writes } from './database/write'
import { Writer } from './database/writer'
import { FunctionHost } from './functions/host'
import { Tokens } from './identity/tokens'
import { plantSeed } from './seed'
import { Speech } from './speech/service'
import { Files } from './storage/files'
import { Links } from './storage/links'
import { Scheduler } from './timers/scheduler'
import { CloudIds } from './wechat/cloud-ids'
import { Consents } from './wechat/consents'
import { Faults } from './wechat/faults'
import { Outbox } from './wechat/outbox'
import { PhoneCodes } from './wechat/phone'
import { WeCom } from './wechat/wecom'

/** Everything the cloud on this computer is made of. */
export type Cloud = ReturnType<typeof makeCloud>

/** Opens the data folder and puts the parts together; `address` is filled in before any of them is asked. */
export function makeCloud(config: LocalConfig, data: string, dist: string, address: Address) {
  mkdirSync(data, { recursive: true })
  const clock = new Clock()
  const store = new Store(join(data, 'store.db'), config.collections)
  const writer = new Writer(store)
  const transactions = new Transactions(store, clock)
  const writes = new Writes(store, writer, transactions, clock)
  const database: Database = { store, transactions, writes, reads: new Reads() }
  const files = new Files(data, store, writer)
  const tokens = new Tokens(join(data, 'token.key'), clock)
  const outbox = new Outbox(store, writer, clock)
  const origin = () => address.url
  const functions = new FunctionHost(config, tokens, clock, dist, address)
  const scheduler = new Scheduler(config.functions, clock, (name, event) => functions.invoke(name, JSON.stringify(event), null))
  const faults = new Faults()
  const consents = new Consents()
  const push = (event: object) => {
    if (config.pushTo)
      void functions.invoke(config.pushTo, JSON.stringify(event), null).catch((error) => console.error('[local] push:', error.message))
  }
  const wx = { clock, outbox, cloudIds: new CloudIds(clock), consents, faults, phones: new PhoneCodes(clock), origin, push }

  return {
    config,
    clock,
    database,
    files,
    links: new Links(clock),
    tokens,
    functions,
    scheduler,
    wx,
    wecom: new WeCom(wx),
    speech: new Speech(config.speech, clock, faults, dist),
    origin,
    /** Whether a command means this server: it says the secret it found in the data folder. */
    isMeant: (secret: unknown) => secret === undefined || secret === address.secretId,

    plant: () => plantSeed(database, config),

    /** Back to the state of the first start. */
    async reset() {
      const contents = await writer.run(() => {
        store.clear()
        return files.forgetAll()
      })
      files.discard(contents)
      clock.offset = 0
      faults.clear()
      consents.clear()
      await plantSeed(database, config)
      scheduler.reset()
    },

    close() {
      scheduler.stop()
      functions.close()
      transactions.endAll()
      files.close()
      store.close()
    },
  }
}
