import { goTo } from '@/lib/go-to'
import { Card, Stack } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import type { ManuscriptFinding } from '../../../types/entities/finding'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import { fields } from '../../../wording/manuscripts'
import css from './desk.module.scss'
import { placeOf } from './form'

/** What keeps a manuscript from being handed in: how much there is, and a way to each. */
export const ToMend = ({ kind, findings }: { kind: ManuscriptKind; findings: ManuscriptFinding[] }) => {
  const wrong = findings.filter((one) => one.level === 'refuse')
  if (wrong.length === 0) return <Notice kind="good">都改好了，再交一次。</Notice>
  return (
    <Card>
      <Stack>
        <Notice kind="wrong">{`还没交上去，有${wrong.length}处要改。点一处，就到那里：`}</Notice>
        {wrong.map(({ field, words, why }) => (
          <Button key={`${field} ${words} ${why}`} className={`${css.link} ${css.mend}`} onTap={() => goTo(placeOf(field))}>
            {`${fields[kind][field]?.label ?? '整篇'}：${words && `“${words}”，`}${why}`}
          </Button>
        ))}
      </Stack>
    </Card>
  )
}
