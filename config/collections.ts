/** The indexes of each collection: one list, read by `local/` and by the deployment. Every collection is closed to clients (ADMINONLY). */
import type { Collection } from '../types/entities/collections'

export interface Index {
  name: string
  keys: { field: string; order: 1 | -1 }[]
  unique?: boolean
}

const on = (...fields: string[]): Index => ({
  name: fields.join('_').replaceAll(/[-.]/g, ''),
  keys: fields.map((f) => ({ field: f.replace('-', ''), order: f.startsWith('-') ? -1 : 1 })),
})

export const collections: Record<Collection, { indexes: Index[] }> = {
  regions: { indexes: [] },
  people: { indexes: [on('grants.region')] },
  groups: { indexes: [on('village'), on('opengid'), on('wecom.chatId'), on('wecom.owner')] },
  cases: { indexes: [on('type', '-publishedAt'), on('-publishedAt'), on('expires')] },
  searchEntries: { indexes: [] },
  searchTerms: { indexes: [] },
  tips: { indexes: [on('audiences'), on('case')] },
  catalogues: { indexes: [] },
  readings: { indexes: [] },
  alerts: { indexes: [on('regions', 'status', 'expires')] },
  sendings: { indexes: [on('regions', 'expires'), on('tip', '-effective')] },
  dispatches: { indexes: [on('alert', 'village'), on('village')] },
  opens: { indexes: [on('alert', 'group'), on('reader')] },
  tallies: { indexes: [on('alert', 'group')] },
  dispatchTallies: { indexes: [on('alert', 'region')] },
  helps: { indexes: [on('village', '-at'), on('reader')] },
  households: { indexes: [on('village')] },
  consents: { indexes: [on('template', 'message', '_id'), on('person', 'template')] },
  jobs: { indexes: [on('stage', 'leaseUntil')] },
  messages: { indexes: [on('status', 'due'), on('channel', 'to', 'triedAt'), on('region', 'createdAt'), on('askAt')] },
  quizItems: { indexes: [] },
  quizSessions: { indexes: [on('person', '-finishedAt')] },
  reports: { indexes: [on('region', 'status', '-createdAt'), on('person', '-createdAt')] },
  slogans: { indexes: [] },
  scripts: { indexes: [] },
  posters: { indexes: [] },
  manuscripts: { indexes: [on('status', '-updatedAt'), on('kind', '-updatedAt'), on('item', 'kind'), on('from')] },
  media: { indexes: [on('item'), on('at')] },
  versions: { indexes: [on('manuscript', '-version')] },
  renderings: { indexes: [on('region', 'status', '-updatedAt')] },
  signInCodes: { indexes: [on('expires')] },
  staffSessions: { indexes: [on('expires')] },
  signInAttempts: { indexes: [on('visitor', 'at'), on('at')] },
  serviceTokens: { indexes: [] },
  accesses: { indexes: [on('subject', '-at')] },
}
