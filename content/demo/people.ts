import type { Person } from '../../types/entities/person'

export const people: Person[] = [
  { _id: 'qimuge', village: 'anhe/baiyin/bayan', audiences: ['herder', 'elder'], grants: [] },
  { _id: 'naren', village: 'anhe/baiyin/bayan', audiences: ['parent'], grants: [] },
  { _id: 'laowang', village: 'anhe/baiyin/hongqi', audiences: ['farmer'], grants: [] },
  { _id: 'suhe', village: 'anhe/baiyin/chagan', audiences: ['herder'], grants: [] },
  // Has opened the app and saved nothing yet.
  { _id: 'wuyun', audiences: [], grants: [] },
  {
    _id: 'buhe',
    name: '布和',
    audiences: [],
    grants: [
      { role: 'gridWorker', region: 'anhe/baiyin/bayan' },
      { role: 'gridWorker', region: 'anhe/baiyin/chagan' },
      { role: 'gridWorker', region: 'anhe/baiyin/hongqi' },
    ],
  },
  { _id: 'zhaona', name: '照娜', audiences: [], grants: [{ role: 'gridWorker', region: 'anhe/baiyin/hongqi' }] },
  { _id: 'sarna', name: '萨日娜', audiences: [], grants: [{ role: 'editor', region: 'anhe/baiyin' }] },
  { _id: 'gaowa', name: '高娃', audiences: [], grants: [{ role: 'commandRoom', region: 'anhe/baiyin' }] },
  { _id: 'uren', name: '乌仁', audiences: [], grants: [{ role: 'mongolianReviewer', region: 'anhe' }] },
  { _id: 'batu', name: '巴图警官', audiences: [], grants: [{ role: 'police', region: 'anhe/baiyin' }] },
  { _id: 'chen', name: '陈警官', audiences: [], grants: [{ role: 'police', region: 'anhe' }] },
  { _id: 'lin', name: '林司法', audiences: [], grants: [{ role: 'justice', region: 'anhe/baiyin' }] },
  { _id: 'ao', name: '敖书记', audiences: [], grants: [{ role: 'leader', region: 'anhe/baiyin' }] },
  { _id: 'hasi', name: '哈斯主任', audiences: [], grants: [{ role: 'leader', region: 'anhe' }] },
  { _id: 'qiqige', name: '其其格老师', audiences: [], grants: [{ role: 'teacher', region: 'anhe/baiyin/xuexiao' }] },
  { _id: 'mengke', name: '孟克老师', audiences: [], grants: [{ role: 'teacher', region: 'anhe/baiyin/zhongxue' }] },
  { _id: 'tana', name: '塔娜', audiences: [], grants: [{ role: 'media', region: 'anhe/baiyin' }] },
  { _id: 'wulan', name: '乌兰', audiences: [], grants: [{ role: 'screenOperator', region: 'anhe/baiyin/bayan' }] },
  { _id: 'ganger', name: '管理员刚格尔', audiences: [], grants: [{ role: 'admin', region: 'anhe' }] },
]
