/** Stands at the end of the web's page: shows the day or the first message that ./ask.h5 asked for, then begins the program. */
import type { Answered, CallName, Output } from '../../types/contract'
import { dealtTo, gameWords } from '../lib/deal-input'
import { sayNotOpened } from '../lib/early-picture.h5'
import { fromStored, keyOf, toStored } from '../lib/kept-form'
import { day } from '../lib/keys'
import { read } from '../lib/shelf.h5'
import { kindOf } from '../parts/alert-kind'
import { gravestFirst, moreAlerts } from '../parts/alert-order'
import './day-in-page.h5'
import { onGame, players } from './on-game.h5'
import { onHome } from './on-home.h5'
import { chosen, storeAnswer } from './stored.h5'

type Today = Output<'home.today'>

/** How long the program waits for the day, in milliseconds. */
const timeoutMs = 600
/** How long the program waits for a game's first message, so as not to share the line with it. */
const patienceMs = 1500

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
  const today = window.day ?? (await answered<'home.today'>())
  if (!today) return
  // so that the program's first picture is this one
  storeAnswer(keyOf(day), toStored('home.today', today))
  show(today)
}

/** The message to judge, to be read while the program comes; its buttons come with that. */
const showMessage = async (way: NonNullable<typeof onGame>['way']) => {
  const place = skeleton?.querySelector('.day')
  const [message] = dealtTo(players(), (await answered<'quiz.deal'>())?.messages ?? [])
  if (!place || !message) return
  const title = skeleton?.querySelector('h1')
  const { title: heading, question } = gameWords(way)
  if (title) title.textContent = heading
  place.textContent = ''
  const lines = message.text.split('\n').map((line) => made('div', 'words', line))
  place.append(
    made('div', 'paper', made('div', 'meta', message.from), ...lines),
    made('h2', '', question),
    made('div', 'meta', '先读一读，一会儿就能选。'),
  )
}

const answered = async <K extends CallName>(): Promise<Output<K> | undefined> => {
  const answer = (await window.early?.answer) as Answered<K> | undefined
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
// starting the program holds the page still, so the day or the message is painted first, unless it takes long;
// without a network, or with a full storage, the program says what there is to say
const painted = (onHome ? paint() : onGame && showMessage(onGame.way))
  ?.catch(() => {})
  .then(() => new Promise(requestAnimationFrame))
  .then(() => new Promise(requestAnimationFrame))
const readable = Promise.race([painted, wait(onGame ? patienceMs : timeoutMs)])
// beside the program's files on the same line, the page's first picture would come a third later
if (window.day) requestAnimationFrame(() => setTimeout(fetchProgram))
else if (onGame) readable.then(fetchProgram)
else fetchProgram()

const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve))
Promise.all([parsed, readable]).then(begin)
