import { useEffect, useRef, useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import './print.h5.scss'
import type { PrintProps } from './print'

/** What may be chosen, by what is printed. */
const papers = {
  usual: { A4: '打印 A4', A3: '打印 A3，贴公告栏' },
  a4: { A4: '打印 A4' },
  poster: { A4: '打印 A4', A3: '打印 A3，贴公告栏', A2: '打印 A2', board: '打印 60×80 厘米，宣传栏' },
  document: { document: '打印，或存成文件' },
} as const
type Paper = 'A4' | 'A3' | 'A2' | 'board' | 'document' | 'own'

/** The open pages that hold a sheet; on paper goes the last. */
const pages: Element[] = []
const mark = () => {
  for (const page of pages) page.classList.toggle('to-print', page === pages[pages.length - 1])
}

/** A document has edges of its own on each page, and newer browsers put its number there. */
const pageOf = (paper: Paper, own: PrintProps['own']) => {
  if (paper === 'document')
    return 'size: A4; margin: 20mm 18mm 20mm 22mm; @bottom-center { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; font-size: 9pt }'
  const size = paper === 'own' && own ? `${own.width}mm ${own.height}mm` : paper === 'board' ? '600mm 800mm' : paper
  return `size: ${size}; margin: 0`
}

/** The window is called so while it prints: browsers name the file after it. */
const called = (name: string) => {
  const before = document.title
  document.title = name
  addEventListener('afterprint', () => (document.title = before), { once: true })
}

/** Prints the sheet alone, on the paper chosen; the browser's own window also saves it as a PDF. A `document` runs over pages of A4; what concerns one person (`a4`) hangs on no board. */
export const Print = ({ kind = 'usual', own, name }: PrintProps) => {
  const [asked, ask] = useState<{ paper: Paper }>()
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const page = here.current?.closest('.taro_page')
    if (!page) return
    pages.push(page)
    mark()
    return () => {
      page.classList.remove('to-print')
      pages.splice(pages.lastIndexOf(page), 1)
      mark()
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it prints when asked, and not when the name changes
  useEffect(() => {
    if (!asked) return
    document.documentElement.dataset.paper = asked.paper
    if (name) called(name)
    window.print()
  }, [asked])
  const choices = Object.entries(own ? { own: own.words } : papers[kind]) as [Paper, string][]
  return (
    <div ref={here}>
      {asked && (
        <style>{`@page { ${pageOf(asked.paper, own)} } ${own ? `@media print { [data-paper="own"] .paper { width: ${own.width}mm } }` : ''}`}</style>
      )}
      <Stack>
        {[choices.slice(0, 2), choices.slice(2)].map(
          (two) =>
            two.length > 0 && (
              <Row key={two[0]?.[0]}>
                {two.map(([paper, words]) => (
                  <BigButton key={paper} kind="line" onTap={() => ask({ paper })}>
                    {words}
                  </BigButton>
                ))}
              </Row>
            ),
        )}
      </Stack>
    </div>
  )
}
