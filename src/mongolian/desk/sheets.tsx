import { useState } from 'react'
import { call } from '@/lib/call'
import { Sheet } from '@/parts/sheet'
import { SheetOutcome } from '@/parts/sheet-outcome'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { RenderingKind } from '../../../types/entities/rendering'
import { renderingKinds, sheetEffects } from '../../../types/words/rendering'
import { readTexts, rowsOf, type SheetText } from './sheet-rows'
import { type Outcome, useSheet } from './use-sheet'

const web = process.env.TARO_ENV === 'h5'
/** As many lines as are taken in from one sheet, and a little room. */
const mostLines = 1800

/** What has no Mongolian yet, as a sheet for writers outside; and the way back, as drafts that a reviewer ticks. */
export const Sheets = () => {
  const [kind, setKind] = useState<RenderingKind>('tip')
  const { outcome, written, handedIn, busy, trouble, look, takeIn, handIn, clear } = useSheet()
  return (
    <Card>
      <Stack>
        <Title>用表格请人写</Title>
        {!web && <Para>表格在电脑上用。</Para>}
        {web && !outcome && (
          <>
            <Para>下载的表格里，汉文一句一行，旁边空着的写蒙古文。写好了再选回来：先看一看，再放成草稿，审校的人看过才给大家看。</Para>
            <Choice label="哪一类" options={renderingKinds} value={kind} onChoose={setKind} />
            <Sheet
              name={`请写蒙古文：${renderingKinds[kind]}`}
              rows={() => linesOf(kind)}
              onRead={(cells, notes) => {
                const read = readTexts(cells)
                void look({ ...read, notes: [...notes, ...read.notes] })
              }}
            />
            <Meta>前三列别改，别删行。汉文后来改过的，放的时候会说。</Meta>
          </>
        )}
        {trouble && !outcome && <Notice kind="wrong">{trouble}</Notice>}
        {outcome && (
          <SheetOutcome
            what="表格"
            unit="篇"
            outcome={inWords(outcome)}
            busy={!!busy}
            trouble={trouble}
            onTakeIn={takeIn}
            onLeave={clear}
          />
        )}
        {written > 0 && (
          <>
            <BigButton busy={busy && '正在交…'} disabled={handedIn === written} onTap={() => void handIn()}>
              都交给审校的人
            </BigButton>
            {handedIn !== undefined && <Notice>{`交了${handedIn}篇。`}</Notice>}
          </>
        )}
      </Stack>
    </Card>
  )
}

/** As many texts as one sheet holds; the next sheet begins where they have Mongolian. */
const linesOf = async (kind: RenderingKind) => {
  const texts: SheetText[] = []
  for (let after: string | undefined; ; ) {
    const page = await call('rendering.sheet', { kind, ...(after && { after }) })
    texts.push(...page.texts)
    after = page.next
    if (!after || rowsOf(kind, texts).length > mostLines) break
  }
  while (rowsOf(kind, texts).length > mostLines) texts.pop()
  return rowsOf(kind, texts)
}

const inWords = ({ taken, refused, notes, written }: Outcome) => {
  const line = ({ row, title, does }: Outcome['taken'][number]) => `第${row}行：${title}，${sheetEffects[does]}`
  return {
    added: taken.filter(({ does }) => does === 'new').map(line),
    changed: taken.filter(({ does }) => does === 'changed' || does === 'unseen').map(line),
    same: taken.filter(({ does }) => does === 'same').length,
    ...{ refused, notes, written },
  }
}
