import { go } from '@/lib/go'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { useSelf } from '@/lib/use-self'
import { PlaceChoice } from '@/parts/place-choice'
import { StaffScreen } from '@/parts/staff-screen'
import { tasksOf } from '@/parts/staff-tasks'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { notForGrading } from '../../../types/words/ledger'
import css from './brief.module.scss'
import { cardsOf, type Line, type Card as Lines } from './lines'

/** A leader's first page: five questions, each answered in sentences that lead to their pages. */
export default guarded(function BriefPage() {
  const [region, show] = useAddress('region')
  const posts = useSelf()?.posts ?? []
  const mine = tasksOf(posts.map(({ role }) => role)).map(({ page }) => page)
  const mayApprove = posts.some(({ role }) => role === 'commandRoom' || role === 'editor')
  const { data, error, loading, reload } = useCall('campaign.brief', region ? { region } : {})
  useOnReshow(reload)
  return (
    <StaffScreen at="work/brief" title="一页看明白" aside={loading && data ? '正在取…' : undefined} wide>
      {loading && !data && <Loading words="正在看…" />}
      {error && data && <Notice>{`${error.message}。下面是刚才的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && <PlaceChoice places={data.places} value={data.place._id} onChoose={show} few={4} />}
      {data && cardsOf(data, { mine, mayApprove }).map((card) => <One key={card.title} card={card} />)}
      {data && (
        <Row>
          <BigButton kind="line" onTap={() => go('work/effect', { region: data.place._id })}>
            做了什么，怎么样了
          </BigButton>
          <BigButton kind="line" onTap={() => go('work/year', { region: data.place._id })}>
            一年一页
          </BigButton>
        </Row>
      )}
      {data && <Meta>{`${data.place.name}。不给村、镇和人排名次，${notForGrading}。`}</Meta>}
    </StaffScreen>
  )
})

const One = ({ card: { title, lines } }: { card: Lines }) => (
  <Card>
    <Stack>
      <Title level={3}>{title}</Title>
      {lines.map((line) => (
        <Sentence key={line.words} {...line} />
      ))}
    </Stack>
  </Card>
)

/** With a way, the whole of it is tapped. */
const Sentence = ({ words, way }: Line) =>
  way ? (
    <Button className={css.tap} label={`${words}${way.words}`} onTap={() => go(way.page, way.query)}>
      <Para>{words}</Para>
      <View className={css.way}>{way.words}</View>
    </Button>
  ) : (
    <Para>{words}</Para>
  )
