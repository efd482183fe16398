import { useRef, useState } from 'react'
import { CallFailed } from '@/lib/call'
import { chooseFiles } from '@/lib/choose-files.h5'
import { readApart } from '@/lib/table/read-apart.h5'
import { Unreadable } from '@/lib/table/unreadable'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import { type Plan, planOf } from './plan'
import { type RowProblem, readCells } from './sheet-rows'
import { type TakenIn, takeIn } from './take-in'

/** What a file says, and what taking it in would do. */
export interface ReadSheet {
  file: string
  problems: RowProblem[]
  /** What was not read, and is no row. */
  notes: string[]
  plan: Plan
}

/** From a file to drafts: it is read, shown before anything is written, and taken in once she says so. Each step can be ended. */
export const useImport = (kind: ManuscriptKind, onTaken: () => void) => {
  const [busy, setBusy] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const [sheet, setSheet] = useState<ReadSheet>()
  const [taken, setTaken] = useState<TakenIn>()
  const underWay = useRef<AbortController>()

  const doing = async (words: string, work: (signal: AbortSignal) => Promise<void>) => {
    const mine = new AbortController()
    underWay.current = mine
    setBusy(words)
    setTrouble(undefined)
    try {
      await work(mine.signal)
    } catch (e) {
      const known = e instanceof CallFailed || e instanceof Unreadable
      if (!mine.signal.aborted) setTrouble(known ? e.message : '表格没有读完，请再试一次')
      if (!known) throw e
    } finally {
      if (underWay.current === mine) setBusy(undefined)
    }
  }

  const choose = async () => {
    const [file] = await chooseFiles('.xlsx,.xls,.csv,.tsv,.txt')
    if (!file) return
    clear()
    await doing('正在读表格…', async (signal) => {
      const table = await readApart(file, signal)
      const { good, problems, strange, above } = readCells(kind, table.cells)
      setBusy('正在看哪些有变化…')
      const plan = await planOf(kind, good, signal)
      if (signal.aborted) return
      const notes = [
        ...table.notes,
        ...(above ? [`各列的名字在第${above + 1}行，上面${above}行没有读`] : []),
        ...(strange.length ? [`这几列不认识，没有读：${strange.join('、')}`] : []),
      ]
      const read = { file: file.name, problems, notes, plan }
      setSheet(read)
      // nothing to write: what the drafts still lack is told at once
      if (plan.same > 0 && plan.added + plan.changed === 0) await write(read, signal)
    })
  }

  const write = async ({ plan }: ReadSheet, signal: AbortSignal) => {
    const of = plan.rows.length
    try {
      setTaken(await takeIn(kind, plan.rows, signal, (done) => setBusy(`正在写，${done} / ${of} 行…`)))
    } finally {
      onTaken()
    }
  }

  /** Reading ends at once; writing after the row that is under way. */
  const stop = () => {
    underWay.current?.abort()
    if (!sheet) {
      underWay.current = undefined
      setBusy(undefined)
    }
  }
  const clear = () => {
    setSheet(undefined)
    setTaken(undefined)
    setTrouble(undefined)
  }
  return { busy, trouble, sheet, taken, choose, confirm: () => sheet && doing('正在写…', (signal) => write(sheet, signal)), stop, clear }
}
