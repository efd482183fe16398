import Taro from '@tarojs/taro'
import { useState } from 'react'
import { gameWords, type Way } from '@/lib/deal-input'
import { allJudged, current, type Game, keepGame, unfinished } from '@/lib/game'
import { useParams } from '@/lib/use-params'
import { guarded } from '@/ui/guarded'
import { Screen } from '@/ui/screen'
import { Begin } from './begin'
import { Ending } from './ending'
import { Explain } from './explain'
import { Guess } from './guess'
import { Reveal } from './reveal'
import { explained, guessed, nextMessage } from './turns'

/** Messages judged in turns by an adult and a child, or by the adult alone. Every tap is kept on the phone. */
export default guarded(function Quiz() {
  const { way = 'five', theme } = useParams()
  const [game, setGame] = useState(() => {
    const begun = unfinished()
    return begun?.way === way && begun.theme === theme ? begun : undefined
  })
  const turn = (next: Game) => {
    keepGame(next)
    setGame(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const asking = game && !allJudged(game)
  return (
    <Screen title={gameWords(way as Way).title} aside={asking ? `第 ${current(game) + 1} 条 共 ${game.messages.length} 条` : undefined}>
      {!game && <Begin way={way as Way} theme={theme} onBegun={turn} />}
      {asking && <Turn game={game} onTurn={turn} />}
      {game && !asking && <Ending game={game} />}
    </Screen>
  )
})

const Turn = ({ game, onTurn }: { game: Game; onTurn: (next: Game) => void }) => {
  const message = game.messages[current(game)]
  const judged = game.judged[current(game)]
  if (!message) return null
  if (!judged) return <Guess alone={game.way === 'retest'} message={message} onGuess={(guess) => onTurn(guessed(game, guess))} />
  if (game.step === 'explain')
    return <Explain message={message} guess={judged.guess} onExplained={(clue) => onTurn(explained(game, clue))} />
  return (
    <Reveal message={message} judged={judged} last={current(game) === game.messages.length - 1} onNext={() => onTurn(nextMessage(game))} />
  )
}
