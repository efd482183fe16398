import { flush, keepForLater, waiting } from '@/lib/outbox'
import { askedFor, cloud, newCloud, Refusal, Unreachable } from '../support/cloud'
import { newPhone } from '../support/taro'

const know = (id: string) => keepForLater(`acknowledge.${id}`, 'alert.acknowledge', { id })

beforeEach(() => {
  newPhone()
  newCloud({ 'alert.acknowledge': () => ({ acknowledged: true, said: ['know'] }), 'report.attach': () => ({ pictures: 1 }) })
})

test('what is kept while a round is under way goes out in the same round', async () => {
  know('first')
  cloud.answers['alert.acknowledge'] = ({ id }) => {
    if (id === 'first') know('second')
    return { acknowledged: true, said: ['know'] }
  }
  await flush()
  expect(askedFor('alert.acknowledge').map((a) => a.id)).toEqual(['first', 'second'])
  expect(waiting()).toEqual([])
})

test('one that fails holds back its own parts, not its neighbours', async () => {
  cloud.answers['report.submit'] = () => {
    throw new Refusal('internal', '出了点问题')
  }
  keepForLater('report.R7K2-9QXM', 'report.submit', { code: 'R7K2-9QXM', region: 'anhe', type: 'unsure', what: '事', seen: [] })
  keepForLater('report.R7K2-9QXM.p', 'report.attach', { code: 'R7K2-9QXM', id: 'p', image: '' })
  know('sheep')
  await flush()
  expect(askedFor('report.attach')).toEqual([])
  expect(waiting().map((w) => w.id)).toEqual(['report.R7K2-9QXM', 'report.R7K2-9QXM.p'])
  expect(waiting().every((w) => !w.refused)).toBe(true)
})

test('the same entry kept again while it is sent is sent again', async () => {
  const save = (audiences: ('herder' | 'elder')[]) => keepForLater('person.save', 'person.save', { audiences })
  let first = true
  cloud.answers['person.save'] = async ({ audiences }) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (first) save(['elder'])
    first = false
    return { village: null, audiences }
  }
  save(['herder'])
  await flush()
  expect(askedFor('person.save')).toEqual([{ audiences: ['herder'] }, { audiences: ['elder'] }])
  expect(waiting()).toEqual([])
})

/** A picture of three pieces. */
const large = 'A'.repeat(300_000)
const attach = (id: string) => keepForLater(`report.R7K2-9QXM.${id}`, 'report.attach', { code: 'R7K2-9QXM', id, image: large })
const order = () => cloud.asked.map(({ name, input }) => `${name} ${(input as { part?: number }).part ?? (input as { id: string }).id}`)

test('a large picture goes up in pieces, lets what is small pass between them, and comes whole', async () => {
  attach('p')
  know('first')
  cloud.answers['report.attach'] = ({ part = 0 }) => {
    if (part === 0) know('second')
    return { pictures: 0, received: part + 1 }
  }
  await flush()
  expect(order()).toEqual(['alert.acknowledge first', 'report.attach 0', 'alert.acknowledge second', 'report.attach 1', 'report.attach 2'])
  expect(
    askedFor('report.attach')
      .map(({ image }) => image)
      .join(''),
  ).toBe(large)
  expect(waiting()).toEqual([])
})

test('cut off after a piece it goes on from there, and holds nothing else back', async () => {
  let cut = true
  cloud.answers['report.attach'] = ({ id, part = 0 }) => {
    if (id === 'cut' && part === 1 && cut) {
      cut = false
      know('behind')
      throw new Unreachable('too slow')
    }
    return { pictures: 0, received: part + 1 }
  }
  attach('cut')
  attach('other')
  await flush()
  expect(waiting().map(({ id }) => id)).toEqual(['report.R7K2-9QXM.cut'])
  expect(askedFor('alert.acknowledge')).toHaveLength(1)
  await flush()
  expect(
    askedFor('report.attach')
      .filter(({ id }) => id === 'cut')
      .map(({ part }) => part),
  ).toEqual([0, 1, 1, 2])
  expect(waiting()).toEqual([])
})

test('opened anew, the program hears from the cloud how far a picture came', async () => {
  cloud.answers['report.attach'] = ({ part = 0 }) => ({ pictures: 0, received: Math.max(2, part + 1) })
  attach('opened-anew')
  await flush()
  expect(askedFor('report.attach').map(({ part }) => part)).toEqual([0, 2])
  expect(waiting()).toEqual([])
})
