import { flush, keepForLater, waiting } from '@/lib/outbox'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
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
