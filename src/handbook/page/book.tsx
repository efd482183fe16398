import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { ComicPicture } from '@/parts/comic-picture'
import { Print } from '@/parts/print'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { Text, View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Headline, Meta } from '@/ui/words'
import { picturesOf } from '../../../comics/of-kind'
import { dayOnPaper } from '../../../papers/words'
import type { Output } from '../../../types/contract'
import type { FraudType } from '../../../types/entities/fraud'
import { fraudTypes } from '../../../types/words/fraud'
import css from './book.module.scss'
import sheetCss from './page.module.scss'
import { About, Told } from './sheet'

type Whole = Output<'case.book'>
const all = Object.keys(fraudTypes) as FraudType[]
const paperWords = { A4: 'A4，一种骗法一页', A5: 'A5，小册子，一种骗法两页' } as const
type Paper = keyof typeof paperWords
const sizes = { A4: { width: 210, height: 297 }, A5: { width: 148, height: 210 } } as const
/** Before the first fraud type: the title and the contents. */
const before = 2
/** So many pages each takes. */
const each = { A4: 1, A5: 2 } as const

/** Chosen pages of the handbook, with title and contents, as one file. */
export const Book = () => {
  const [types, setTypes] = useState<FraudType[]>(all)
  const [paper, setPaper] = useState<Paper>('A4')
  return (
    <>
      <Stack className="beside-paper">
        <Choices label="要哪几种骗法" options={fraudTypes} values={types} onChange={setTypes} />
        <BigButton kind="plain" onTap={() => setTypes(types.length === 0 ? all : [])}>
          {types.length === 0 ? '全都要' : '都不要'}
        </BigButton>
        <Choice label="多大的纸" options={paperWords} value={paper} onChoose={setPaper} />
      </Stack>
      {types.length === 0 ? <Notice>先选上一种。</Notice> : <Bound types={inOrder(types)} paper={paper} />}
    </>
  )
}

/** As the handbook has them, whichever was tapped first. */
const inOrder = (types: readonly FraudType[]) => all.filter((type) => types.includes(type))

const Bound = ({ types, paper }: { types: FraudType[]; paper: Paper }) => {
  const { data, error, loading, reload } = useCall('case.book', { types })
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <>
          <View className="beside-paper">
            <Print own={{ ...sizes[paper], words: '打印，或存成一个文件' }} name={`防骗手册 ${dayOnPaper(data.until)}以后换新的`} />
          </View>
          <Leaves whole={data} paper={paper} />
        </>
      )}
    </>
  )
}

const Leaves = ({ whole, paper }: { whole: Whole; paper: Paper }) => {
  const [first] = whole.pages
  const startOf = (i: number) => before + 1 + i * each[paper]
  return (
    <View className={`paper ${css.book} ${css[paper]}`} id="handbook-book">
      <Leaf>
        <View className={css.title}>
          <Headline>防骗手册</Headline>
          {first && (
            <View className={css.cover}>
              <ComicPicture panel={picturesOf(first.type)[2]} />
            </View>
          )}
          <View>{whole.office}</View>
          <View>{dayOnPaper(whole.at)}</View>
          <Meta>{`${dayOnPaper(whole.until)}以后请换新的一本`}</Meta>
        </View>
      </Leaf>
      <Leaf number={before}>
        <Headline>目录</Headline>
        <View role="list">
          {whole.pages.map(({ type }, i) => (
            <View key={type} className={css.entry} role="listitem">
              <Text>{fraudTypes[type]}</Text>
              <Text className={css.dots} silent />
              <Text>{startOf(i)}</Text>
            </View>
          ))}
        </View>
      </Leaf>
      {whole.pages.map((page, i) =>
        paper === 'A4' ? (
          <Leaf key={page.type} number={startOf(i)}>
            <About page={page} />
            <Told page={page} />
          </Leaf>
        ) : (
          <View key={page.type}>
            <Leaf number={startOf(i)}>
              <About page={page} />
            </Leaf>
            <Leaf number={startOf(i) + 1}>
              <Told page={page} />
            </Leaf>
          </View>
        ),
      )}
    </View>
  )
}

/** A page with its number; the title has none. */
const Leaf = ({ number, children }: { number?: number; children: React.ReactNode }) => (
  <View className={`${css.leaf} ${sheetCss.sheet}`}>
    {children}
    {number !== undefined && <View className={css.number}>{number}</View>}
  </View>
)
