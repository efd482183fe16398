import Taro from '@tarojs/taro'
import { useState } from 'react'
import { go } from '@/lib/go'
import { useAddress } from '@/lib/use-address'
import { useFocusBack } from '@/lib/use-focus-back'
import { useParams } from '@/lib/use-params'
import { keptWritten } from '@/lib/written'
import { StaffScreen } from '@/parts/staff-screen'
import { Unfinished } from '@/parts/unfinished'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Notice } from '@/ui/notice'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import { Begin } from './begin'
import css from './desk.module.scss'
import { type Begun, keepDraft, keptDraft } from './drafts'
import { List } from './list'
import { Piece } from './piece'

/** Beside the list there is room for a manuscript from this width on. */
const besides = 900
const isWide = () => Taro.getWindowInfo().windowWidth >= besides

/** The editing desk: on a computer the list at the left and what is being written at the right; on a phone one after the other. */
export default guarded(function Desk() {
  const { id } = useParams()
  const [chosen, choose] = useAddress('id')
  useFocusBack(chosen)
  const [beginning, begin] = useState(() => keptWritten('story') !== undefined)
  const [changes, count] = useState(0)

  const show = (manuscript: string) => {
    begin(false)
    if (!isWide() && !id) return go('edit/desk', { id: manuscript })
    choose(manuscript)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const start = (kind: ManuscriptKind, draft: Begun) => {
    keepDraft(draft.id, { kind, content: draft.content, after: 0 })
    show(draft.id)
  }
  const wide = isWide()
  return (
    <StaffScreen at="edit/desk" title="编辑台" wide>
      <View className={css.sides}>
        {(wide || !id) && (
          <View className={css.list}>
            {beginning ? (
              <Begin onBegin={start} onClose={() => begin(false)} />
            ) : (
              <BigButton onTap={() => begin(true)}>写一份新的</BigButton>
            )}
            <Unfinished
              only={['manuscript', 'story', 'manuscriptBack', 'manuscriptAway']}
              but={chosen}
              onOpen={(one) => (one.kind === 'story' ? begin(true) : show(one.id))}
            />
            <List chosen={chosen} changes={changes} onChoose={show} />
          </View>
        )}
        <View id="piece" className={css.piece}>
          {chosen && <Piece key={chosen} id={chosen} kept={keptDraft(chosen)} onChange={() => count(changes + 1)} onOpen={show} />}
          {!chosen && (
            <View className={css.besides}>
              <Notice>点左边的一条，在这里看、改、审。</Notice>
            </View>
          )}
        </View>
      </View>
    </StaffScreen>
  )
})
