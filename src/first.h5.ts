/** Stands in the web's page itself (config/first): asks for the day while the program is still on its way, and shows it. The program then uses this very answer. */
import type { Answered, Input, Output } from '../types/contract'
import { askEarly } from './lib/transport.h5'
import { kindOf } from './parts/alert-words'

type Today = Output<'home.today'>

const bones = document.querySelector<HTMLElement>('.bones')
const kept = (key: string) => JSON.parse(localStorage.getItem(key) ?? '{}').data ?? {}

const made = (tag: string, className: string, ...inside: (string | Node)[]): HTMLElement => {
  const one = document.createElement(tag)
  one.className = className
  one.append(...inside)
  return one
}

const link = (href: string, className: string, ...inside: (string | Node)[]) => {
  const one = made('a', className, ...inside)
  one.setAttribute('href', href)
  return one
}

const alertCard = (alert: Today['alerts'][number]) =>
  link(
    `/pages/alert/index?id=${encodeURIComponent(alert._id)}`,
    'paper alert',
    made('span', 'tag', kindOf(alert)),
    made('b', '', alert.headline),
    made('span', 'meta', alert.source),
  )

const villageCard = () =>
  made('div', 'paper', made('div', 'words', '选好您的村子，就能看到本村的预警。'), link('/pages/village/index', 'button act', '选我的村子'))

const tipCard = ({ tip, because, quiet }: Today) => {
  const card = made('div', 'paper')
  if (quiet) card.append(made('div', '', quiet))
  if (tip)
    card.append(
      made('div', 'top', made('span', 'tag', '今日一条'), made('span', 'meta', because ?? '')),
      made('h2', '', ...tip.headline.split(' ').flatMap((part) => [made('span', 'part', part), ' '])),
      ...tip.lines.map((line) => made('div', 'words', line)),
      made('div', 'soon'),
    )
  return card
}

const show = (today: Today) => {
  const day = bones?.querySelector('.day')
  if (!day) return
  const title = bones?.querySelector('h1')
  if (title && today.village) title.textContent = today.village.name
  day.textContent = ''
  day.append(...today.alerts.map(alertCard), ...(today.village ? [] : [villageCard()]), tipCard(today))
}

const open = async () => {
  for (const file of FIRST_FILES) {
    const hint = document.createElement('link')
    hint.rel = 'preload'
    hint.as = file.endsWith('.css') ? 'style' : 'script'
    hint.href = file
    document.head.append(hint)
  }
  const { village, audiences = [] } = kept('preferences')
  const input: Input<'home.today'> = { ...(village && { village: village._id }), audiences }
  const answer = (await askEarly('home', { call: 'today', input })) as Answered<'home.today'>
  if (!answer?.ok) return
  // as src/lib/kept.ts keeps it, so that the program's first picture is this one
  localStorage.setItem('kept.today', JSON.stringify({ data: answer.data }))
  show(answer.data)
}

const { elder, contrast } = kept('preferences')
bones?.classList.toggle('elder', !!elder)
bones?.classList.toggle('contrast', !!contrast)
// without a network, or with a full storage, the program says what there is to say
if (/^\/(pages\/home\/index\/?)?$/.test(location.pathname)) open().catch(() => {})
