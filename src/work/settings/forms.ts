import type { Input, Output } from '../../../types/contract'
import { broadcastApprovers, dayBegins, dayEnds, nightWords } from '../../../types/words/broadcast'
import { lookReaders, scriptOrders, type settingNames, unnamed } from '../../../types/words/county'
import { localWords } from '../../../types/words/story'

export type Place = Output<'county.settings'>['places'][number]
export type Values = Input<'county.set'>['values']
export type Written = Record<string, string>

interface FormField {
  label: string
  hint?: string
  placeholder?: string
  max: number
  long?: true
  /** One of these is tapped, nothing is typed. */
  options?: Record<string, string>
}

export interface Form {
  setting: Exclude<keyof typeof settingNames, 'quiet'>
  /** What it does, and what holds while nothing is set. */
  says: string
  fields: Record<string, FormField>
  /** What is set, in words; empty: nothing. */
  shown: (place: Place) => string[]
  /** What is set, to be changed. */
  begin: (place: Place) => Written
  /** What to hand in, or a sentence about what is wrong. */
  values: (written: Written) => Values | string
  /** It lies on no device while it is being written. */
  secret?: true
}

const lineRule = '每行三样，用空格隔开：名字、号码、号码从哪里来的'

const linesIn = (typed: string): Values | string => {
  const rows = typed.split('\n').map((line) => line.trim())
  const lines = []
  for (const [i, row] of rows.entries()) {
    if (!row) continue
    const [, name = '', number = '', source = ''] = /^(.+?)[\s,，]+([\d-]+)(?:[\s,，]+(.+))?$/.exec(row) ?? []
    if (!number) return `第${i + 1}行：${lineRule}。`
    if (!/^\d[\d-]{2,14}$/.test(number)) return `第${i + 1}行：“${number}”不像电话号码。`
    if (!source) return `第${i + 1}行：写上号码从哪里来的，比如营业厅门口贴的。`
    if (name.length > 20 || source.length > 40) return `第${i + 1}行太长：名字最多20个字，来处最多40个字。`
    lines.push({ name, number, source })
  }
  if (lines.length > 30) return `最多30个电话，这里有${lines.length}个。`
  return { lines: lines.length > 0 ? lines : null }
}

const daysIn = (typed: string): number | undefined => (/^\d{1,4}$/.test(typed) && Number(typed) > 0 ? Number(typed) : undefined)
const days = '写天数，比如 365，最多3650。空着就按原来的。'
const inDays = (label: string): FormField => ({ label, max: 4, placeholder: '天数' })
const tooLong = (typed: string) => typed !== '' && (daysIn(typed) === undefined || Number(typed) > 3650)
const text = (one: number | undefined) => (one === undefined ? '' : String(one))

/** 7:30-8:00 or 07:30到08:00, a line each. */
const windowsIn = (typed: string): { from: string; to: string }[] | string => {
  const rows = typed.split('\n').map((line) => line.trim())
  const windows = []
  for (const row of rows.filter(Boolean)) {
    const [, from = '', to = ''] = /^(\d{1,2}[:：]\d\d)\s{0,3}[-—–~～到至]{1,2}\s{0,3}(\d{1,2}[:：]\d\d)$/.exec(row) ?? []
    if (!to) return `“${row}”没有看懂，写成 07:30-08:00 这样。`
    windows.push({ from: from.replace('：', ':').padStart(5, '0'), to: to.replace('：', ':').padStart(5, '0') })
  }
  windows.sort((a, b) => a.from.localeCompare(b.from))
  for (const [i, { from, to }] of windows.entries()) {
    if (from < dayBegins || to > dayEnds) return `${nightWords}，请换个时段。`
    if (from >= to) return `${from}那一段，结束要晚于开始。`
    if (i > 0 && from < (windows[i - 1]?.to ?? '')) return `${from}那一段和前一段重叠了。`
  }
  return windows.length > 6 ? '最多六段。' : windows
}

const justiceOffice: Form = {
  setting: 'justiceOffice',
  says: '居民问法律援助，看到的是这里的名字和电话。没写电话的，给的是12348。',
  fields: {
    name: { label: '叫什么', max: 30, placeholder: '白音苏木司法所' },
    phone: { label: '电话', hint: '空着就是12348', max: 15, placeholder: '0470-1234567' },
  },
  shown: ({ justiceOffice: at }) => (at ? [`${at.name}，${at.phone ?? '12348'}`] : []),
  begin: ({ justiceOffice: at }) => ({ name: at?.name ?? '', phone: at?.phone ?? '' }),
  values: ({ name = '', phone = '' }) => {
    if (!name && !phone) return { justiceOffice: null }
    if (!name) return '写上叫什么。'
    if (phone && !/^[\d-]{5,15}$/.test(phone)) return '电话只写数字，中间可以有短横。'
    return { justiceOffice: { name, ...(phone && { phone }) } }
  },
}

/** `what`: what it says in the group. */
const robot = (what: string): Form => ({
  setting: 'dutyRobot',
  says: `${what}在企业微信的群里加一个机器人，点“复制地址”，整个贴到这里。谁拿到这个地址都能往群里发话，存了就不再显示。`,
  fields: { dutyRobot: { label: '机器人的地址', max: 200 } },
  shown: ({ hasRobot }) => (hasRobot ? ['设好了'] : []),
  begin: () => ({ dutyRobot: '' }),
  values: ({ dutyRobot = '' }) => {
    const key = dutyRobot.replace(/^.*key=/, '')
    if (key && !/^[\w-]+$/.test(key)) return '这不像机器人的地址。请在企业微信里点“复制地址”，整个贴过来。'
    return { dutyRobot: key || null }
  },
  secret: true,
})

export const countyForms: Form[] = [
  {
    setting: 'name',
    says: '居民、网格员处处看到的名字。',
    fields: { name: { label: '旗县叫什么', max: 20, placeholder: '安和旗' } },
    shown: ({ name }) => (name === unnamed ? [] : [name]),
    begin: ({ name }) => ({ name: name === unnamed ? '' : name }),
    values: ({ name = '' }) => (name ? { name } : '写上名字。'),
  },
  {
    setting: 'lines',
    says: '居民在“我被骗了”里能打这些电话，稿子和预警里可以写，别人问起也不会说成骗子的号码。只写查实的。',
    fields: {
      lines: { label: '电话', hint: `${lineRule}。`, placeholder: '安和农村信用社 0470-1234567 营业厅门口贴的', max: 3000, long: true },
    },
    shown: ({ lines = [] }) => lines.map(({ name, number, source }) => `${name} ${number}（${source}）`),
    begin: ({ lines = [] }) => ({ lines: lines.map(({ name, number, source }) => `${name} ${number} ${source}`).join('\n') }),
    values: ({ lines = '' }) => linesIn(lines),
  },
  {
    setting: 'areaCode',
    says: '几份举报里号码一样，会当成同一伙骗子。本地单位的座机不算，填了区号才认得出来。',
    fields: { areaCode: { label: '区号', max: 4, placeholder: '0470' } },
    shown: ({ areaCode }) => (areaCode ? [areaCode] : []),
    begin: ({ areaCode = '' }) => ({ areaCode }),
    values: ({ areaCode = '' }) =>
      !areaCode || /^0\d{2,3}$/.test(areaCode) ? { areaCode: areaCode || null } : '区号是0开头的三四位数字。',
  },
  {
    setting: 'childOffice',
    says: '写在“孩子的规则”里，家长找得到人。',
    fields: {
      name: { label: '哪个单位', max: 30 },
      how: { label: '怎么找', max: 60, placeholder: '到苏木政府当面说，三天内答复' },
    },
    shown: ({ childOffice: at }) => (at ? [`${at.name}：${at.how}`] : []),
    begin: ({ childOffice: at }) => ({ name: at?.name ?? '', how: at?.how ?? '' }),
    values: ({ name = '', how = '' }) => {
      if (!name && !how) return { childOffice: null }
      return name && how ? { childOffice: { name, how } } : '两行都要写。'
    },
  },
  justiceOffice,
  {
    setting: 'reopenDays',
    says: '办结的举报，举报人觉得没解决，这些天里能重新打开。没写就是90天。',
    fields: { reopenDays: inDays('天数') },
    shown: ({ reopenDays }) => (reopenDays ? [`${reopenDays}天`] : []),
    begin: ({ reopenDays }) => ({ reopenDays: text(reopenDays) }),
    values: ({ reopenDays = '' }) => (tooLong(reopenDays) ? days : { reopenDays: daysIn(reopenDays) ?? null }),
  },
  {
    setting: 'keeping',
    says: '到了天数，举报里写的话就删掉。不填就是：办结的365天，移送立案的30天，撤回的30天。办结的最少180天，另两种最少30天。',
    fields: { closed: inDays('办结的'), filed: inDays('移送立案的'), withdrawn: inDays('撤回的') },
    shown: ({ keeping = {} }) => {
      const said = { closed: '办结的', filed: '移送立案的', withdrawn: '撤回的' }
      return (Object.keys(said) as (keyof typeof said)[]).flatMap((kind) => (keeping[kind] ? [`${said[kind]}${keeping[kind]}天`] : []))
    },
    begin: ({ keeping = {} }) => ({ closed: text(keeping.closed), filed: text(keeping.filed), withdrawn: text(keeping.withdrawn) }),
    values: (written) => {
      if (Object.values(written).some(tooLong)) return days
      const least = { closed: 180, filed: 30, withdrawn: 30 }
      if (Object.entries(least).some(([kind, fewest]) => Number(written[kind] || fewest) < fewest))
        return '办结的最少180天，移送立案的、撤回的最少30天。'
      const kept = Object.entries(written).filter(([, typed]) => typed)
      return { keeping: kept.length > 0 ? Object.fromEntries(kept.map(([kind, typed]) => [kind, Number(typed)])) : null }
    },
  },
  {
    setting: 'lookReaders',
    says: '民警每看一次举报都有记录，记录由这些人看，民警自己不看。没定就是领导小组和管理员都能看。',
    fields: { lookReaders: { label: '谁能看', max: 20, options: lookReaders } },
    shown: ({ lookReaders: who }) => (who ? [lookReaders[who]] : []),
    begin: ({ lookReaders: who = '' }) => ({ lookReaders: who }),
    values: ({ lookReaders: who }) => (who === 'both' || who === 'leader' || who === 'admin' ? { lookReaders: who } : '点一下，谁能看。'),
  },
  {
    setting: 'loudspeaker',
    says: '村里的大喇叭只在这些时段放，单子要有人批。没写就是07:30到08:00、11:40到12:10、18:30到19:00，由综合指挥室批。',
    fields: {
      windows: { label: '哪些时段', hint: '一行一段，比如 07:30-08:00。晚上十点到早上六点不放。', max: 120, long: true },
      approver: { label: '谁来批', max: 20, options: broadcastApprovers },
      rule: { label: '本地对喇叭的规定', hint: '当地政府有另外的规定才写', max: 80 },
    },
    shown: ({ loudspeaker: at }) =>
      at
        ? [
            ...(at.windows ?? []).map(({ from, to }) => `${from}到${to}`),
            ...(at.leaderApproves ? ['领导小组批'] : []),
            ...(at.rule ? [at.rule] : []),
          ]
        : [],
    begin: ({ loudspeaker: at }) => ({
      windows: (at?.windows ?? []).map(({ from, to }) => `${from}-${to}`).join('\n'),
      approver: at?.leaderApproves ? 'leader' : 'commandRoom',
      rule: at?.rule ?? '',
    }),
    values: ({ windows = '', approver = '', rule = '' }) => {
      const read = windowsIn(windows)
      if (typeof read === 'string') return read
      const leaderApproves = approver === 'leader'
      const some = read.length > 0 || leaderApproves || rule
      const value = { ...(read.length > 0 && { windows: read }), ...(leaderApproves && { leaderApproves }), ...(rule && { rule }) }
      return { loudspeaker: some ? value : null }
    },
  },
  {
    setting: 'localWords',
    says: '“演一演”的故事里，这几样当地怎么叫。空着的按通常的叫法。',
    fields: Object.fromEntries(Object.entries(localWords).map(([word, usual]) => [word, { label: word, max: 10, placeholder: usual }])),
    shown: ({ localWords: own = {} }) => Object.entries(own).map(([word, said]) => `${word}：${said}`),
    begin: ({ localWords: own = {} }) =>
      Object.fromEntries(Object.keys(localWords).map((word) => [word, own[word as keyof typeof own] ?? ''])),
    values: (written) => {
      const own = Object.entries(written).filter(([, said]) => said)
      return { localWords: own.length > 0 ? Object.fromEntries(own) : null }
    },
  },
  {
    setting: 'scriptOrder',
    says: '海报、横幅上两种文字都有时，哪个在上面、在左边。没定就是汉文在前。定之前请问清管民族语文的单位。',
    fields: { scriptOrder: { label: '哪个在前', max: 20, options: scriptOrders } },
    shown: ({ scriptOrder }) => (scriptOrder ? [scriptOrders[scriptOrder]] : []),
    begin: ({ scriptOrder = '' }) => ({ scriptOrder }),
    values: ({ scriptOrder }) => (scriptOrder === 'hanFirst' || scriptOrder === 'mongolianFirst' ? { scriptOrder } : '点一下，哪个在前。'),
  },
  {
    setting: 'office',
    says: '写在海报、横幅单子、公众号文章的最后，也写在给网站的最新内容里。没写就是旗县的名字。',
    fields: { office: { label: '哪个单位', max: 30, placeholder: '安和旗反诈宣传工作小组' } },
    shown: ({ office }) => (office ? [office] : []),
    begin: ({ office = '' }) => ({ office }),
    values: ({ office = '' }) => ({ office: office.trim() || null }),
  },
  robot('村哨自己出了毛病，会说到旗县的值班群里，好了再说一句。'),
]

export const townForms: Form[] = [justiceOffice, robot('急的预警和等着办的事，会说到这个苏木镇的值班群里。')]
