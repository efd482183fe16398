import { type ReactElement, useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { manuscriptKinds } from '../../../types/words/manuscript'
import type { SheetProps } from './sheet-props'
import { type Cell, cellsOf, type RowProblem, readCells } from './sheet-rows'
import { type TakenIn, takeIn } from './take-in'

interface Result {
  problems: RowProblem[]
  strange: string[]
  taken: TakenIn
}

/** This kind's manuscripts as an .xlsx file, and drafts from one. The libraries for it are fetched only now. */
export const Sheet = ({ kind, status, onTaken }: SheetProps): ReactElement | null => {
  const [busy, setBusy] = useState<'out' | 'in'>()
  const [result, setResult] = useState<Result>()
  const [trouble, setTrouble] = useState<string>()
  const doing = async (what: 'out' | 'in', work: () => Promise<void>) => {
    setBusy(what)
    setResult(undefined)
    setTrouble(undefined)
    try {
      await work()
    } catch (e) {
      setTrouble(e instanceof CallFailed ? e.message : '这个文件打不开。请用电子表格软件另存为 xlsx 再试')
    } finally {
      setBusy(undefined)
    }
  }
  const take = async () => {
    const file = await chosenFile()
    if (!file) return
    await doing('in', async () => {
      const { good, problems, strange } = readCells(kind, await read(file))
      setResult({ problems, strange, taken: await takeIn(kind, good) })
      onTaken()
    })
  }
  return (
    <Stack>
      <Row>
        <BigButton
          kind="soft"
          disabled={!!busy}
          busy={busy === 'out' && '正在做表格…'}
          onTap={() => void doing('out', () => give(kind, status))}
        >
          导出表格
        </BigButton>
        <BigButton kind="soft" disabled={!!busy} busy={busy === 'in' && '正在读表格…'} onTap={() => void take()}>
          导入表格
        </BigButton>
      </Row>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {result && <SheetResult {...result} />}
    </Stack>
  )
}

const SheetResult = ({ problems, strange, taken }: Result) => {
  const wrong = [...problems.map(problemInWords), ...taken.refused]
  return (
    <Card kind={wrong.length + taken.refuse.length > 0 ? 'mark' : 'good'}>
      <Stack>
        <Title level={3}>表格读完了</Title>
        <Notice>{`新写的草稿 ${taken.added} 份，改动的 ${taken.changed} 份，原来就有、没有变的 ${taken.same} 份。`}</Notice>
        {strange.length > 0 && <Meta>这几列不认识，没有读：{strange.join('、')}</Meta>}
        <Lines what="下面这些行没有读进来，改好再导入一次，别的不会重复：" lines={wrong} />
        <Lines what="下面这些行收下了，交审核前还要改：" lines={taken.refuse.map(problemInWords)} />
        <Lines what="下面这些行收下了，再看一看：" lines={taken.warn.map(problemInWords)} />
      </Stack>
    </Card>
  )
}

const problemInWords = ({ row, column, why }: RowProblem) => `第${row}行${column && `，${column}`}：${why}`

const Lines = ({ what, lines }: { what: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <>
      <Meta>{what}</Meta>
      <List items={[...new Set(lines)]} />
    </>
  )

const give = async (kind: SheetProps['kind'], status: SheetProps['status']) => {
  const rows = []
  const cases: Record<string, string> = {}
  for (let page = 0; ; page++) {
    const answer = await call('manuscript.sheet', { kind, ...(status && { status }), page })
    rows.push(...answer.rows)
    Object.assign(cases, answer.cases)
    if (!answer.more) break
  }
  const { default: writeSheet } = await import('write-excel-file/universal')
  const cells = cellsOf(kind, rows, cases).map((row, i) =>
    row.map((value) => ({ value, type: String, wrap: true, ...(i === 0 && { fontWeight: 'bold' as const }) })),
  )
  save(await writeSheet(cells, { sheet: manuscriptKinds[kind] }).toBlob(), `${manuscriptKinds[kind]}.xlsx`)
}

const save = (file: Blob, name: string) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const read = async (file: File): Promise<Cell[][]> => {
  const { readSheet } = await import('read-excel-file/universal')
  return readSheet(await file.arrayBuffer()) as Promise<Cell[][]>
}

const chosenFile = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx'
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })
