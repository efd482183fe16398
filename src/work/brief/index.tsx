import { go } from '@/lib/go'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Button } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { betterInWords, decideInWords, freshInWords, lateInWords, whereNotInWords } from '../../../figures/brief-in-words'
import type { Output } from '../../../types/contract'
import { notForGrading } from '../../../types/words/ledger'
import css from './brief.module.scss'

type Brief = Output<'campaign.brief'>

interface Line {
  title: string
  words: string
  page: string
  query?: Record<string, string>
}

/** Where the first of what is to be decided is decided. */
const whereToDecide = ({ alerts, bulletins }: Brief['decide'], region: string): Pick<Line, 'page' | 'query'> => {
  if (alerts > 0) return { page: 'work/desk' }
  return { page: bulletins > 0 ? 'work/bulletin' : 'work/meeting', query: { region } }
}

const linesOf = ({ place: { _id: region }, better, fresh, notReached, late, decide }: Brief): Line[] => [
  { title: '好转了没有', words: betterInWords(better), page: 'work/rate' },
  fresh.kinds.length > 0
    ? { title: '有什么新的', words: freshInWords(fresh), page: 'work/rate' }
    : { title: '有什么新的', words: freshInWords(fresh), page: 'pages/cases' },
  { title: '哪里没走到', words: whereNotInWords(notReached), page: 'work/effect', query: { region } },
  {
    title: '答应了、过了日子还没办的',
    words: lateInWords(late),
    page: late.first[0]?.from === 'plan' ? 'work/plan' : 'work/meeting',
    query: { region },
  },
  { title: '要定的事', words: decideInWords(decide), ...whereToDecide(decide, region) },
]

/** A leader's first page: five lines, each a sentence that leads to its page. */
export default guarded(function BriefPage() {
  const [region, show] = useAddress('region')
  const { data, error, loading, reload } = useCall('campaign.brief', region ? { region } : {})
  useOnReshow(reload)
  return (
    <StaffScreen at="work/brief" title="一页看明白" aside={loading && data ? '正在取…' : undefined} wide>
      {loading && !data && <Loading words="正在看…" />}
      {error && data && <Notice>{`${error.message}。下面是刚才的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && data.places.length > 1 && (
        <Choice
          label="看哪里"
          few={4}
          options={Object.fromEntries(data.places.map(({ _id, name }) => [_id, name]))}
          value={data.place._id}
          onChoose={show}
        />
      )}
      {data && linesOf(data).map((line) => <One key={line.title} line={line} />)}
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

const One = ({ line: { title, words, page, query } }: { line: Line }) => (
  <Button className={css.tap} label={`${title}。${words}`} onTap={() => go(page, query)}>
    <Card>
      <Title level={3}>{title}</Title>
      <Para>{words}</Para>
    </Card>
  </Button>
)
