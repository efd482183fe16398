import { useState } from 'react'
import { dateOfTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { Copy } from '@/parts/copy'
import { Print } from '@/parts/print'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { List } from '@/ui/list'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { type Banner, banner, type Cloth, fits, inTwo, most, orderOf } from '../../../papers/banner'
import { bannerPicture, pageOf } from '../../../papers/banner-picture'
import { dayOnPaper } from '../../../papers/words'
import type { Output } from '../../../types/contract'
import { bannerDays } from '../../../types/words/ledger'
import { BannerSheet } from './banner-sheet'
import { useEms } from './ems'
import { NoteDone } from './note-done'

const aDay = 86_400_000
const clothWords: Record<Cloth, string> = { '0.5': '0.5米', '0.7': '0.7米，最常用', '0.9': '0.9米', '1.2': '1.2米', '1.5': '1.5米' }
const ways = { flat: '横幅', upright: '竖幅，从上往下挂' } as const
const rowWords = { '1': '一行', '2': '两行' } as const
const scriptWords = { both: '汉文和蒙古文', han: '只有汉文' } as const
const places = { across: '横在路上', wall: '墙上、栏杆上' } as const

/** A slogan as a banner: cloth and place chosen, sizes reckoned, the page for the printing shop. */
export const OneBanner = ({ id }: { id: string }) => {
  const { data, error, loading, reload } = useCall('material.slogan', { id })
  useOnReshow(reload)
  return (
    <>
      {loading && !data && <Loading />}
      {error && (error.code === 'notFound' ? <Notice>{error.message}</Notice> : <Failed message={error.message} again={reload} />)}
      {data && <Plan {...data} />}
    </>
  )
}

const Plan = ({ slogan: { _id, text }, issued: { office, order, words, until } }: Output<'material.slogan'>) => {
  const [cloth, setCloth] = useState<Cloth>('0.7')
  const [rows, setRows] = useState<keyof typeof rowWords>('1')
  const [way, setWay] = useState<keyof typeof ways>('flat')
  const upright = way === 'upright'
  const [scripts, setScripts] = useState<keyof typeof scriptWords>('both')
  const ems = useEms(words?.headline)
  const both = words && scripts === 'both' ? { text: words.headline, ems } : undefined
  const made = banner({ text, cloth, rows: rows === '2' ? 2 : 1, upright, mongolian: both, order })
  const down = Math.min(until, Date.now() + bannerDays * aDay)
  const sheet = { office, until: dayOnPaper(down) }
  const page = pageOf(made)
  return (
    <>
      <Stack className="beside-paper">
        <Title>{text}</Title>
        <Choice label="怎么挂" options={ways} value={way} onChoose={setWay} />
        <Choice label="布有多宽" options={clothWords} value={cloth} onChoose={setCloth} />
        {words && <Choice label="写哪种文字" options={scriptWords} value={scripts} onChoose={setScripts} />}
        {!both && !upright && inTwo(text) && <Choice label="排几行" options={rowWords} value={rows} onChoose={setRows} />}
      </Stack>
      <BannerSheet svg={bannerPicture(made, sheet)} upright={upright} />
      <Stack className="beside-paper">
        <Sizes made={made} />
        {upright ? <High made={made} /> : <Place made={made} />}
        <Card role="group" label="给印字的店">
          <Stack>
            <Title level={3}>给印字的店</Title>
            <List items={orderOf(made, sheet)} />
            <Meta>尺寸照印横幅的店常用的算法：0.7米宽的布，一个字占0.6米。不是国家标准。</Meta>
            <Copy text={orderOf(made, sheet).join('\n')} />
            <Print
              own={{ ...page, words: '存成能印的文件' }}
              name={`${upright ? '竖幅' : '横幅'} ${text} 布宽${made.width}米 布长${made.length}米 ${sheet.until}以后取下`}
            />
            {process.env.TARO_ENV === 'h5' && (
              <Meta>
                {`打开打印窗口，目标选“另存为 PDF”。${made.scale === 1 ? '文件就是原大。' : '一页放不下这么长，画的是十分之一，店里放大到十倍印。'}`}
              </Meta>
            )}
          </Stack>
        </Card>
        <NoteDone kind="slogan" what={text} filled={{ slogan: _id, due: dateOfTime(down), note: upright ? `竖幅：${text}` : text }} />
      </Stack>
    </>
  )
}

const Sizes = ({ made }: { made: Banner }) => {
  const { length, characters } = made.tooLong
  return (
    <Card role="group" label="多大">
      <Title level={3}>多大</Title>
      <Para>{`${made.readFrom.well}米以内都看得清，眼睛好的最远看到${made.readFrom.still}米。`}</Para>
      {length && (
        <Notice kind="wrong">{`布超过${most.length}米，容易兜风下坠。${made.upright ? '换窄一点的布，或者换短一点的标语。' : '换窄一点的布，或者排两行。'}`}</Notice>
      )}
      {characters && (
        <Notice kind="wrong">{`${made.upright ? '一列' : '一行'}超过${most.characters}个字，路过来不及看完。${made.upright ? '' : '排两行，或者'}换短一点的标语。`}</Notice>
      )}
      <Meta>照做招牌的算法：字高的100倍到200倍。不是国家标准。</Meta>
    </Card>
  )
}

/** A number of metres as people type it; nothing where it is none. */
const metresOf = (typed: string): number | undefined => {
  const metres = Number(typed.trim().replace(/米$/, ''))
  return typed.trim() !== '' && Number.isFinite(metres) && metres > 0 ? metres : undefined
}

/** Of an upright one: from where it hangs to where people reach. */
const High = ({ made }: { made: Banner }) => {
  const [high, setHigh] = useState('')
  const metres = metresOf(high)
  const { fits: does, lacks } = fits(made, metres ?? 0, false)
  return (
    <Card role="group" label="挂得下吗">
      <Stack>
        <Title level={3}>挂得下吗</Title>
        <Field label="从挂的地方到人头顶有多高（米）" type="digit" value={high} maxLength={6} onInput={setHigh} />
        {metres && does && <Notice kind="good">挂得下。</Notice>}
        {metres && !does && <Notice kind="wrong">{`挂不下，差${lacks}米。换窄一点的布，或者换短一点的标语。`}</Notice>}
        <Meta>下头坠一根杆，风吹不翻。在城里挂，先问管市容的单位。</Meta>
      </Stack>
    </Card>
  )
}

const Place = ({ made }: { made: Banner }) => {
  const [where, setWhere] = useState<keyof typeof places>('across')
  const [wide, setWide] = useState('')
  const told = metresOf(wide)
  const { fits: does, lacks } = fits(made, told ?? 0, where === 'across')
  return (
    <Card role="group" label="挂在哪里">
      <Stack>
        <Title level={3}>挂得下吗</Title>
        <Choice label="挂在哪里" options={places} value={where} onChoose={setWhere} />
        <Field label="那里有多宽（米）" type="digit" value={wide} maxLength={6} onInput={setWide} />
        {told && does && <Notice kind="good">挂得下。</Notice>}
        {told && !does && <Notice kind="wrong">{`挂不下，差${lacks}米。换窄一点的布，或者排两行。`}</Notice>}
        {where === 'across' && <Meta>横在路上，两头各留0.5米拴绳子。在城里挂，先问管市容的单位。</Meta>}
      </Stack>
    </Card>
  )
}
