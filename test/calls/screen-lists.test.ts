/** Two runs of the function `screen` at the same moment, put in the order that goes wrong. */
import { writeLists } from '../../cloudfunctions/screen/write-lists'

interface Row {
  _id: string
  list?: string
}
const county = { screens: [] as Row[], says: 'alert', files: new Map<string, string>(), beforeFile: async (_text: string) => {} }

jest.mock('../../cloudfunctions/_kit/hosting', () => ({
  writeHosted: async (name: string, text: string) => {
    await county.beforeFile(text)
    county.files.set(name, text)
  },
}))
jest.mock('../../cloudfunctions/_kit/store', () => ({
  _: { gt: () => undefined },
  store: {
    list: async () => [],
    all: async () => county.screens.map((row) => ({ ...row })),
    get: async (_c: string, id: string) => {
      const row = county.screens.find(({ _id }) => _id === id)
      return row ? { ...row } : null
    },
    updateWhere: async (_c: string, where: Row, change: Row) => {
      const found = county.screens.filter((row) => row._id === where._id && (where.list === undefined || row.list === where.list))
      for (const row of found) Object.assign(row, change)
      return found.length
    },
  },
}))
jest.mock('../../cloudfunctions/screen/plays', () => ({
  supplyFor: async () => county.says,
  playlistOf: (_screen: Row, says: string) => ({ hours: { on: 0, off: 0 }, pieces: [{ id: says }] }),
}))

const file = () => JSON.parse(county.files.get('screen/lists/shop.json') ?? '{}')
beforeEach(() => {
  Object.assign(county, { screens: [{ _id: 'shop' }], says: 'alert', files: new Map() })
  county.beforeFile = async () => {}
})

test('a run that knew of the alert only is overtaken by one that knew of its end: the list says that it is over', async () => {
  county.beforeFile = async () => {
    county.beforeFile = async () => {}
    county.says = 'over'
    await writeLists(0)
  }
  await writeLists(0)
  expect(file().pieces).toEqual([{ id: 'over' }])
  // and it is known which lies there
  expect(await writeLists(0)).toEqual({ written: 0 })
})

test('killed between the file and its mark, it is written anew though the county says again what it said before', async () => {
  await writeLists(0)
  county.says = 'other'
  const { store } = jest.requireMock('../../cloudfunctions/_kit/store')
  const { updateWhere } = store
  let updates = 0
  store.updateWhere = async (...asked: unknown[]) => {
    if (++updates === 2) throw new Error('killed')
    return updateWhere(...asked)
  }
  await expect(writeLists(0)).rejects.toThrow('killed')
  store.updateWhere = updateWhere
  county.says = 'alert'
  await writeLists(0)
  expect(file().pieces).toEqual([{ id: 'alert' }])
})

afterEach(() => void jest.useRealTimers())

test('killed after another had written, what it had sent comes last: within a minute the right list lies there', async () => {
  const late: (() => Promise<void>)[] = []
  county.beforeFile = async () => {
    county.beforeFile = async () => {}
    county.says = 'over'
    await writeLists(0)
    // on its way, while this run is killed
    late.push(async () => void county.files.set('screen/lists/shop.json', JSON.stringify({ pieces: [{ id: 'alert' }] })))
    throw new Error('killed')
  }
  await expect(writeLists(0)).rejects.toThrow('killed')
  for (const comes of late) await comes()
  expect(file().pieces).toEqual([{ id: 'alert' }])
  jest.useFakeTimers({ now: Date.now() + 60_000 })
  await writeLists(0, 'timer')
  expect(file().pieces).toEqual([{ id: 'over' }])
  await writeLists(0, 'timer')
  expect(county.screens[0]?.list).toMatch(/^[0-9a-f]{16}$/)
})

test('taken out while its list is written, the screen finds that it ended', async () => {
  county.beforeFile = async () => {
    county.screens = []
  }
  await writeLists(0)
  expect(file()).toEqual({ ended: true })
})
