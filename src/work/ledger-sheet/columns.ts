import { groupsIn, type LedgerLine, wordOf } from '@/parts/ledger-words'
import type { Input } from '../../../types/contract'
import { fraudTypes } from '../../../types/words/fraud'
import { countWays, forms, type LedgerCount, ledgerSources, notForGrading, printed, settings } from '../../../types/words/ledger'

export type SheetRow = Input<'ledger.takeIn'>['rows'][number]
type Cells = Exclude<keyof SheetRow, 'row'>

const count = (key: LedgerCount) => (line: LedgerLine) => String(line.counts[key] ?? '')
/** A village is told with its town. */
const placeIn = ({ place, source }: LedgerLine) => {
  const [first = '', ...others] = place.split(' ')
  return source === 'hand' && others.length > 0
    ? { town: first, place: others.join(' ') }
    : { town: source === 'hand' ? first : '', place: '' }
}

interface Column {
  label: string
  of: (line: LedgerLine, i: number) => string
  /** What it is taken in as, and what else offices call it. */
  as?: Cells
  others?: string[]
}

/** The columns that towns use, in their order; the last one is what a line is known by when the sheet comes back. */
export const columns: Column[] = [
  { label: '序号', of: (_line, i) => String(i + 1) },
  { label: '日期', of: ({ day }) => day, as: 'day', others: ['时间', '活动日期', '活动时间', '挂出日'] },
  { label: '五进类别', of: ({ setting }) => (setting ? settings[setting] : ''), as: 'setting', others: ['类别', '五进', '活动类别'] },
  { label: '苏木镇', of: (line) => placeIn(line).town, as: 'town', others: ['乡镇', '镇', '苏木', '街道'] },
  { label: '嘎查村', of: (line) => placeIn(line).place, as: 'place', others: ['嘎查', '村', '社区', '嘎查村社区', '村（社区）', '学校'] },
  { label: '地点', of: ({ spot = '', place, source }) => (source === 'hand' ? spot : place), as: 'spot', others: ['活动地点', '场所'] },
  { label: '活动形式', of: ({ form }) => forms[form], as: 'form', others: ['形式', '宣传形式', '活动内容', '内容', '活动名称'] },
  {
    label: '主题',
    of: ({ theme, headline }) => headline ?? (theme ? fraudTypes[theme] : ''),
    as: 'theme',
    others: ['诈骗类型', '宣传主题'],
  },
  { label: '参与人数', of: count('people'), as: 'people', others: ['人数', '受众人数', '覆盖人数', '参加人数'] },
  {
    label: '估或点数',
    of: ({ counted, counts }) => (counted && counts?.people !== undefined ? countWays[counted] : ''),
    as: 'counted',
    others: ['估/点数'],
  },
  { label: '走访户数', of: count('households'), as: 'households', others: ['入户户数', '户数'] },
  {
    label: '发放资料',
    of: ({ printed: papers }) =>
      (Object.keys(papers ?? {}) as (keyof typeof printed)[]).map((what) => `${printed[what]}${papers?.[what]}份`).join('、'),
    as: 'printed',
    others: ['宣传资料', '发放资料份数', '资料份数'],
  },
  { label: '横幅条数', of: count('banners'), as: 'banners', others: ['横幅'] },
  { label: '应撤日', of: ({ banner }) => banner?.due ?? '', as: 'due' },
  { label: '已撤日', of: ({ banner }) => banner?.down ?? '', as: 'down' },
  { label: '标语海报张数', of: count('posters'), as: 'posters', others: ['标语张数', '标语', '海报张数'] },
  { label: '电子屏块数', of: count('screens'), as: 'screens', others: ['电子屏'] },
  { label: '播放次数', of: count('times'), as: 'times', others: ['喇叭次数', '次数'] },
  { label: '讲座场次', of: count('sessions'), as: 'sessions', others: ['场次'] },
  { label: '咨询人次', of: count('consulted'), as: 'consulted', others: ['咨询人数'] },
  { label: '劝住起数', of: count('dissuaded'), others: ['劝阻起数'] },
  { label: '保住金额（元）', of: count('saved'), others: ['劝阻金额（元）'] },
  { label: '微信群', of: (line) => groupsIn(line).join('，') },
  { label: '参加单位', of: ({ units = '' }) => units, as: 'units', others: ['参与单位', '联合单位'] },
  { label: '责任人', of: ({ lead = '' }) => lead, as: 'lead', others: ['负责人', '组织人'] },
  { label: '照片', of: ({ hasPhoto }) => (hasPhoto ? '有' : '') },
  { label: '来源', of: ({ source }) => ledgerSources[source] },
  { label: '备注', of: (line) => line.note ?? wordOf(line) ?? '', as: 'note' },
  { label: '编号', of: ({ _id, source, version }) => (source === 'hand' ? `${_id}.${version}` : ''), as: 'id' },
]

export const titleOfSheet = (place: string, span: string): string => `${place}活动台账，${span}（${notForGrading}）`
