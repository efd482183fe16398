/** Stands at the head of the web's page, before any file is waited for: asks for the day, or for a game's messages. ./show.h5 shows them, the program then uses this very answer. */
import { todayInput } from '../lib/today-input'
import { askEarly } from '../lib/transport.h5'
import { dayInPage } from './day-in-page.h5'
import { gameInput, onGame } from './on-game.h5'
import { onHome } from './on-home.h5'
import { chosen } from './stored.h5'

if (onHome) {
  const input = todayInput(chosen())
  // a failure is met by whoever waits for the answer
  const ask = () => void askEarly('home', { call: 'today', input }).catch(() => {})
  window.day = dayInPage()
  // with a day at hand, nothing may keep it from being painted
  if (window.day) requestAnimationFrame(() => setTimeout(ask))
  else ask()
}
if (onGame) void askEarly('quiz', { call: 'deal', input: gameInput(onGame) }).catch(() => {})
