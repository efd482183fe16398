/** Stands at the end of the web's page: shows the day that ./ask.h5 asked for, then begins the program. */
import type { Answered, Output } from '../../types/contract'
import { sayNotOpened } from '../lib/early-picture.h5'
import { fromStored, keyOf, toStored } from '../lib/kept-form'
import { day } from '../lib/keys'
import { read } from '../lib/shelf.h5'
import { kindOf } from '../parts/alert-kind'
import { gravestFirst, moreAlerts } from '../parts/alert-order'
import './day-in-page.h5'
import { onHome } from './on-home.h5'
import { chosen, storeAnswer } from './stored.h5'

type Today = Output<'home.today'>

/** How long the program waits for the day, in milliseconds. */
const timeoutMs = 600

const skeleton = document.querySelector<HTMLElement>('.bones')

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

const alertCards = (alerts: Today['alerts']): Node[] => {
  const [first, ...rest] = gravestFirst(alerts)
  return [...(first ? [alertCard(first)] : []), ...(rest.length > 0 ? [made('div', 'button call', moreAlerts(rest.length))] : [])]
}

const villageCard = () =>
  made(
    'div',
    'paper',
    made('div', 'words', '选好您的村子，就能看到本村的预警。'),
    link('/resident/village/index', 'button act', '选我的村子'),
    // its word is drawn by the program
    ...(chosen().mongolian === undefined ? [made('div', 'button language')] : []),
  )

const tipCard = ({ tip, because, quiet }: Today) => {
  const card = made('div', 'paper')
  if (!tip) card.append(made('div', '', quiet ?? '今天还没有提示。'))
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
  const place = skeleton?.querySelector('.day')
  if (!place) return
  const title = skeleton?.querySelector('h1')
  if (title && today.village) title.textContent = today.village.name
  place.textContent = ''
  place.append(...alertCards(today.alerts), ...(today.village ? [] : [villageCard()]), tipCard(today))
}

const paint = async () => {
  const before = fromStored('home.today', read(keyOf(day)))
  if (before) return show(before)
  const today = window.day ?? (await answered())
  if (!today) return
  // so that the program's first picture is this one
  storeAnswer(keyOf(day), toStored('home.today', today))
  show(today)
}

const answered = async (): Promise<Today | undefined> => {
  const answer = (await window.early?.answer) as Answered<'home.today'> | undefined
  return answer?.ok ? answer.data : undefined
}

const begin = () => {
  for (const file of PROGRAM) {
    const script = document.createElement('script')
    script.src = file
    script.async = false
    script.onerror = sayNotOpened
    document.head.append(script)
  }
  // what the program will ask for next need not wait until it is there
  if (onHome) for (const file of FIRST_FILES) hint(file, 'auto')
}

/** Has a file fetched before it is asked for; `low`: behind what the day needs. */
const hint = (file: string, priority: 'auto' | 'low') => {
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = file.endsWith('.css') ? 'style' : 'script'
  link.href = file
  link.fetchPriority = priority
  document.head.append(link)
}

const { elder, contrast } = chosen()
skeleton?.classList.toggle('elder', !!elder)
skeleton?.classList.toggle('contrast', !!contrast)

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const fetchProgram = () => {
  for (const file of PROGRAM) hint(file, 'low')
}
// beside the program's files on the same line, the page's first picture would come a third later
if (window.day) requestAnimationFrame(() => setTimeout(fetchProgram))
else fetchProgram()

const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve))
// starting the program holds the page still, so the day is painted first, unless it takes long;
// without a network, or with a full storage, the program says what there is to say
const painted = onHome
  ? paint()
      .catch(() => {})
      .then(() => new Promise(requestAnimationFrame))
      .then(() => new Promise(requestAnimationFrame))
  : undefined
Promise.all([parsed, Promise.race([painted, wait(timeoutMs)])]).then(begin)
