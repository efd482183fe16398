import { go } from '@/lib/go'
import { dial } from '@/lib/phone'
import { sentences } from '@/lib/sentences'
import { usePassOn } from '@/lib/share'
import { useParams } from '@/lib/use-params'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { List } from '@/ui/list'
import { Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Headline, Meta, Para, Title } from '@/ui/words'
import { readCard, written } from '../../../check/card'
import { cardTodo, tactics } from '../../../content/check-answers'
import { titleOf } from '../../../wording/card-title'

/** What somebody of the family asked about and was told, opened from a card. */
export default guarded(function CardPage() {
  const card = readCard(useParams())
  usePassOn({
    kind: '像不像诈骗',
    title: card ? titleOf(card) : '像不像诈骗',
    path: card ? `/check/card/index?${written(card)}` : '/check/ask/index',
  })
  if (!card)
    return (
      <Screen title="家里人问过了">
        <Notice>这张卡片打不开了。把对方的话拿来，自己问一问。</Notice>
        <Ask />
      </Screen>
    )
  const { type, words, text } = card
  const tactic = type && tactics[type].tactic
  return (
    <Screen title="家里人问过了">
      <Card kind="alert">
        <Headline>{titleOf(card).replaceAll('，', '， ')}</Headline>
        {tactic && <Para>{tactic}</Para>}
        <ReadAloud text={sentences([titleOf(card), ...(tactic ? [tactic] : []), ...cardTodo])} />
      </Card>
      <Card>
        <Title>您现在这样做</Title>
        <List ordered items={cardTodo} />
        <Row>
          <BigButton kind="line" onTap={() => dial('96110')}>
            拨打 96110 问一问
          </BigButton>
          <BigButton kind="danger" onTap={() => go('pages/cheated')}>
            钱已经转了，怎么办
          </BigButton>
        </Row>
      </Card>
      {(words.length > 0 || text) && (
        <Card>
          <Title>对方的话里，这几处不对劲</Title>
          {words.length > 0 && <List items={words.map((word) => `“${word}”`)} />}
          {text && <Para>{`原话：${text}`}</Para>}
          <Meta>{text ? '号码和网址遮住了。别去找对方，也别照着做。' : '别去找对方，也别照着做。'}</Meta>
        </Card>
      )}
      <Ask />
    </Screen>
  )
})

const Ask = () => (
  <BigButton kind="line" onTap={() => go('check/ask')}>
    我也收到了这样的话，问一问
  </BigButton>
)
