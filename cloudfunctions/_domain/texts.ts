import type { Report } from '../../types/entities/report'

/** Everything of a report that is words, for the search and for what it shares with others. */
export const textsOf = ({ what, contact, seen, transfers = [], moments = [], additions = [], sounds = [] }: Report): string[] =>
  [
    ...[what, contact, ...seen.flatMap(({ value, where }) => [value, where])],
    ...transfers.flatMap(({ account, name, bank, serial }) => [account, name, bank, serial]),
    ...[...moments.map((one) => one.what), ...additions.map(({ text }) => text), ...sounds.map(({ transcript }) => transcript?.text)],
  ].flatMap((text) => text || [])
