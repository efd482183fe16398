import { secondsOf } from '@/parts/alert-out'
import { ComicPicture } from '@/parts/comic-picture'
import { Media } from '@/parts/media'
import { Poster as Sheet } from '@/parts/poster'
import { posterOf } from '@/parts/poster-words'
import { type Begun, Story } from '@/parts/story'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { List } from '@/ui/list'
import { ReadAloud } from '@/ui/read-aloud'
import { Headline, Meta, Para, Title } from '@/ui/words'
import type { Poster } from '../../../types/entities/material'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import { forms } from '../../../types/words/quiz'
import { type Content, mediaOf, textOf, textsOf, wordings } from '../../../wording/manuscripts'
import { drawable, panelFields, panelOf } from '../../../wording/panels'
import { isDay, rowOf, tidy } from '../../../wording/rows'
import css from './desk.module.scss'

interface Props {
  kind: ManuscriptKind
  content: Content
  /** Links to its pictures, sounds and videos. */
  links: readonly { id: string; link: string }[]
}

/** Preview: what readers will see of the words so far. */
export const Preview = ({ kind, content, links }: Props) => {
  const written = tidy(kind, content)
  const { [kind]: Shown } = shown
  return (
    <View role="region" label="大家看到的样子" className={css.side}>
      <Title>大家看到的样子</Title>
      {seen[kind].some((field) => written[field]) ? <Shown content={written} /> : <Meta>写几个字就能看到。</Meta>}
      <Media media={mediaOf(written)} links={links} />
    </View>
  )
}

/** The fields that the preview shows. */
const seen: Record<ManuscriptKind, string[]> = {
  case: ['title', 'type', 'amountBand', 'story', 'turningPoint', 'redFlags', 'todo', 'ask', 'sourceKind', 'sourceDate'],
  tip: ['headline', 'lines', 'speech'],
  quizItem: ['text1', 'text2', 'text3', 'text4', 'genuine', 'why', 'ask'],
  slogan: ['text'],
  script: ['title', 'text'],
  poster: ['headline', 'lines'],
  comic: ['title', ...panelFields],
}

const begun = (content: Content): Begun => {
  const { source, ...told } = rowOf('case', content) as unknown as Begun
  const { date = '', ...kind } = source
  return { ...told, source: isDay(date) ? source : kind }
}

const Spoken = ({ text }: { text: string }) => (text ? <ReadAloud text={text} /> : null)
const Words = ({ text }: { text: string }) => (text ? <Para>{text}</Para> : null)

const shown: Record<ManuscriptKind, (p: { content: Content }) => React.ReactNode> = {
  case: ({ content }) => <Story told={begun(content)} />,
  tip: ({ content }) => (
    <Card>
      {content.headline && <Headline>{textOf(content, 'headline')}</Headline>}
      {textsOf(content, 'lines').map((line) => (
        <Para key={line}>{line}</Para>
      ))}
      {content.speech && <Meta>念出来：{textOf(content, 'speech')}</Meta>}
      <Spoken text={textOf(content, 'speech')} />
    </Card>
  ),
  quizItem: ({ content }) => (
    <Stack>
      {wordings
        .filter((nth) => content[`text${nth}`])
        .map((nth) => (
          <Card key={nth}>
            <Meta>
              {forms[textOf(content, `form${nth}`) as keyof typeof forms]} {textOf(content, `from${nth}`)}
            </Meta>
            {textOf(content, `text${nth}`)
              .split('\n')
              .map((line) => (
                <Para key={line}>{line}</Para>
              ))}
            <List items={textsOf(content, `clues${nth}`).map((clue) => `看这里：“${clue}”`)} />
          </Card>
        ))}
      {(content.genuine || content.why || content.ask) && (
        <Card kind="mark">
          {content.genuine && <Title level={3}>{content.genuine === 'yes' ? '这是真的' : '这是骗人的'}</Title>}
          <Words text={textOf(content, 'why')} />
          <Words text={textOf(content, 'ask')} />
        </Card>
      )}
    </Stack>
  ),
  slogan: ({ content }) => (
    <Card>
      <Headline>{textOf(content, 'text')}</Headline>
    </Card>
  ),
  script: ({ content }) => (
    <Card>
      {content.title && <Title level={3}>{textOf(content, 'title')}</Title>}
      <Words text={textOf(content, 'text')} />
      {content.text && <Meta>念一遍大约 {secondsOf(textOf(content, 'text'))} 秒</Meta>}
      <Spoken text={textOf(content, 'text')} />
    </Card>
  ),
  poster: ({ content }) => {
    const colour = (textOf(content, 'colour') || 'act') as Poster['colour']
    return <Sheet words={posterOf({ headline: textsOf(content, 'headline'), lines: textsOf(content, 'lines'), colour })} />
  },
  comic: ({ content }) => (
    <Stack>
      {content.title && <Headline>{textOf(content, 'title')}</Headline>}
      {panelFields.map((field) => {
        const panel = drawable(panelOf(textsOf(content, field)))
        return panel && <ComicPicture key={field} panel={panel} />
      })}
    </Stack>
  ),
}
