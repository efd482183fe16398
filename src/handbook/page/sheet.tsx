import type { ReactNode } from 'react'
import { Card } from '@/ui/card'
import { Text, View } from '@/ui/elements'
import { List } from '@/ui/list'
import { Headline, Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { fraudTypes } from '../../../types/words/fraud'
import css from './page.module.scss'

type Page = Output<'case.handbook'>['page']

/** `aloud`: 念给我听, left out on paper. What it is, how it goes, what to look for, what to do and ask, two stories, whom to call. On paper one sheet. */
export const Sheet = ({ page, aloud }: { page: Page; aloud: ReactNode }) => (
  <View className={`${css.sheet} paper`} id="handbook-sheet">
    <About page={page} aloud={aloud} />
    <Told page={page} />
  </View>
)

/** What it is, how it goes, what to look for, what to do and ask. */
export const About = ({ page, aloud }: { page: Page; aloud?: ReactNode }) => (
  <>
    <View className={css.head}>
      <Headline>{fraudTypes[page.type]}</Headline>
      <Para>{page.intro}</Para>
    </View>
    {aloud && <View className="beside-paper">{aloud}</View>}
    <View className={css.columns}>
      <Part title="骗子一步一步怎么做" items={page.steps} ordered />
      <Part title="看见这些，就停下" items={page.redFlags} kind="mark" />
      <Part title="遇到了怎么办" items={page.todo} />
      <Part title="可以这样问他" items={page.ask.map((sentence) => `“${sentence}”`)} kind="good" />
    </View>
  </>
)

/** Two stories, whom to call. */
export const Told = ({ page }: { page: Page }) => (
  <>
    <View className={css.columns}>
      {page.stories.map((told) => (
        <Card key={told._id}>
          <Title>{told.title}</Title>
          {told.story.map((paragraph) => (
            <Para key={paragraph}>{paragraph}</Para>
          ))}
          <Para>就差这一步：{told.turningPoint}</Para>
        </Card>
      ))}
    </View>
    <View className={css.numbers} role="list">
      {page.numbers.map(({ number, what }) => (
        <View key={number} className={css.number} role="listitem">
          <Text className={css.digits}>{number}</Text>
          <Text>{what}</Text>
        </View>
      ))}
    </View>
    <Meta>村哨防骗手册，骗术分类第{page.version}版</Meta>
  </>
)

const Part = ({ title, items, ordered = false, kind }: { title: string; items: string[]; ordered?: boolean; kind?: 'good' | 'mark' }) => (
  <Card kind={kind}>
    <Title>{title}</Title>
    <List items={items} ordered={ordered} />
  </Card>
)
