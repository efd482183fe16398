import { readCounty } from '../../config/county'
import { groups } from '../../content/demo/groups'
import { people } from '../../content/demo/people'
import { regions } from '../../content/demo/regions'

const anhe = { regions, people, groups }
const other = { _id: 'baicheng', name: '白城旗', level: 'county', households: 10 }

describe('a cloud holds one county', () => {
  test('安和旗 is taken in, with its people and groups', () => {
    const read = readCounty(JSON.parse(JSON.stringify(anhe)))
    expect([read.regions.length, read.people.length, read.groups.length]).toEqual([regions.length, people.length, groups.length])
  })

  test.each([
    ['a second county', { ...anhe, regions: [...regions, other] }, '也只能有一个'],
    ['none', { ...anhe, regions: regions.filter((one) => one.level !== 'county') }, '要有一个旗县'],
    [
      'a village of another county',
      { ...anhe, regions: [...regions, { ...other, _id: 'baicheng/a/b', level: 'village' }] },
      '不在这个旗县下面',
    ],
    [
      'somebody who works elsewhere',
      { ...anhe, people: [...people, { _id: 'x', name: '外人', grants: [{ role: 'editor', region: 'baicheng' }] }] },
      '外人负责的 baicheng 不在区域名单里',
    ],
    [
      'a group of a village that is not there',
      { ...anhe, groups: [...groups, { _id: 'g', name: '别旗的群', village: 'baicheng/a/b' }] },
      '别旗的群',
    ],
    ['a broken row', { ...anhe, groups: [{ _id: 'g' }] }, '微信群名单第 1 条写得不对'],
    ['an empty file', {}, '要有一个旗县'],
  ])('%s is refused in words', (_what, file, words) => {
    expect(() => readCounty(file)).toThrow(words)
  })
})
