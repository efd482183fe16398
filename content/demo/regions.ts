import type { Region } from '../../types/entities/region'

/** A county that does not exist. The town's and county's households are the sum of the villages here. */
export const regions: Region[] = [
  {
    _id: 'anhe',
    name: '安和旗',
    level: 'county',
    households: 685,
    areaCode: '0470',
    localWords: { 集市: '安和镇的大集', 小店: '其其格小卖部' },
    office: '安和旗反诈综合指挥室',
    childOffice: { name: '安和旗反诈综合指挥室', how: '到苏木政府综合指挥室当面说，或者跟网格员说一声，三天内答复' },
  },
  {
    _id: 'anhe/baiyin',
    name: '白音苏木',
    level: 'town',
    households: 685,
    justiceOffice: { name: '白音苏木司法所' },
  },
  { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', level: 'village', households: 212 },
  { _id: 'anhe/baiyin/chagan', name: '查干嘎查', level: 'village', households: 168 },
  { _id: 'anhe/baiyin/hongqi', name: '红旗村', level: 'village', households: 305 },
  { _id: 'anhe/baiyin/xuexiao', name: '苏木小学', level: 'school', households: 0 },
  { _id: 'anhe/baiyin/zhongxue', name: '苏木中学', level: 'school', households: 0 },
]
