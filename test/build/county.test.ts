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
    [
      'a school that lies in no town',
      { ...anhe, regions: [...regions, { _id: 'anhe/nowhere/school', name: '学校', level: 'school', households: 0 }] },
      '学校要放在一个苏木镇下面',
    ],
    [
      'a school with households',
      { ...anhe, regions: [...regions, { _id: 'anhe/baiyin/third', name: '学校', level: 'school', households: 3 }] },
      '户数写 0',
    ],
    [
      'a teacher of a whole town',
      { ...anhe, people: [...people, { _id: 'x', name: '新老师', grants: [{ role: 'teacher', region: 'anhe/baiyin' }] }] },
      '老师要写在一所学校',
    ],
    [
      'a grid worker of a school',
      { ...anhe, people: [...people, { _id: 'x', name: '新人', grants: [{ role: 'gridWorker', region: 'anhe/baiyin/xuexiao' }] }] },
      '别的工作人员不能写在学校',
    ],
    ['a group of a school', { ...anhe, groups: [...groups, { _id: 'g', name: '班级群', village: 'anhe/baiyin/xuexiao' }] }, '班级群'],
    ['a broken row', { ...anhe, groups: [{ _id: 'g' }] }, '微信群名单第 1 条写得不对'],
    ['an empty file', {}, '要有一个旗县'],
  ])('%s is refused in words', (_what, file, words) => {
    expect(() => readCounty(file)).toThrow(words)
  })
})
