/** Each collection's indexes, how large it may grow and whether it names people: one list, read by `local/` and by the deployment. Every collection is closed to clients (ADMINONLY). */
import type { Collection } from '../types/entities/collections'

export interface Index {
  name: string
  keys: { field: string; order: 1 | -1 }[]
  unique?: boolean
}

interface Declaration {
  indexes: Index[]
  /** Why it stays so small that a query may look through all of it. */
  few?: string
  /** Why it keeps people's own ids and not their fingerprints. */
  person?: string
}

const on = (...fields: string[]): Index => ({
  name: fields.join('_').replaceAll(/[-.]/g, ''),
  keys: fields.map((f) => ({ field: f.replace('-', ''), order: f.startsWith('-') ? -1 : 1 })),
})

export const collections: Record<Collection, Declaration> = {
  regions: {
    // lists of names, and which have a robot, are read from this alone
    indexes: [on('level', '_id', 'name', 'households', 'dutyRobot'), on('set.dutyRobot.at')],
    few: 'A county has some hundred towns and villages, a large one eight hundred.',
    person: 'The member of staff who set something of the county or a town: others see who that was.',
  },
  people: {
    indexes: [
      on('grants.region', '_id'),
      on('grants.region', 'name', '_id'),
      on('name', 'grants.region'),
      on('name', '_id'),
      on('grants.role'),
      on('village', 'wantsAlerts', '_id'),
      on('follows', 'wantsAlerts', '_id'),
    ],
    person: 'It is the person: village and wishes, or name and duties.',
  },
  groups: {
    indexes: [on('village', 'dissolvedAt', 'opengid', 'wecom.chatId', '_id'), on('opengid'), on('wecom.chatId'), on('wecom.owner')],
    person: 'The worker who claims to have opened a card there, until an admin has decided.',
  },
  cases: { indexes: [on('type', '-publishedAt', '_id'), on('type', '_id'), on('-publishedAt', '_id'), on('expires')] },
  searchEntries: { indexes: [] },
  searchTerms: { indexes: [] },
  tips: { indexes: [on('audiences'), on('case')] },
  catalogues: { indexes: [] },
  readings: {
    indexes: [on('opened.day')],
    person: 'The tips this person opened in the last hundred days, so that they come back; tip.forget and the night delete them.',
  },
  alerts: {
    indexes: [
      ...[on('regions', 'status', 'expires'), on('sender', 'status'), on('case', 'status')],
      // a town's desk looks through those in force, and back from the newest
      ...[on('status', 'expires'), on('-effective'), on('regions', '-effective')],
      // everybody's own marks of four hundred days: read from this alone
      on('expires', '_id'),
    ],
    person: 'Who wrote it and who let it out: nobody approves their own.',
  },
  sendings: {
    indexes: [
      on('expires', '_id'),
      on('regions', 'expires'),
      on('tip', '-effective'),
      on('sender', '-effective'),
      on('-effective'),
      on('regions', '-effective'),
    ],
    person: 'The member of staff who sent it.',
  },
  dispatches: { indexes: [on('alert', 'village'), on('village')] },
  opens: { indexes: [on('alert', 'group'), on('reader'), on('at')] },
  tallies: { indexes: [on('alert', 'group'), on('alert', 'outside')] },
  dispatchTallies: { indexes: [on('alert', 'region')] },
  helps: {
    indexes: [on('village', '-at', '_id'), on('reader'), on('backUntil'), on('at')],
    person: 'The worker who went there. Who asked for help is a fingerprint.',
  },
  households: { indexes: [on('village')] },
  consents: {
    indexes: [on('template', 'message', '_id'), on('person', 'template'), on('at')],
    person: 'WeChat sends what was agreed to by openid.',
  },
  jobs: { indexes: [on('stage', 'leaseUntil')] },
  messages: {
    indexes: [on('status', 'due'), on('channel', 'to', 'triedAt'), on('region', 'createdAt'), on('askAt'), on('to'), on('createdAt')],
    person: 'The openid a message goes to.',
  },
  quizRounds: { indexes: [on('family'), on('occasion', 'day'), on('day')] },
  packs: { indexes: [], few: 'Editors write each of them: some dozens.' },
  lessons: { indexes: [on('school', 'day'), on('day')] },
  quizItems: { indexes: [on('bands'), on('theme')] },
  quizTallies: { indexes: [on('item')] },
  learnedFigures: { indexes: [] },
  stories: { indexes: [on('band')] },
  rehearsals: { indexes: [on('family'), on('day')] },
  guardianConsents: { indexes: [on('family'), on('at'), on('withdrawnAt')] },
  reports: {
    indexes: [
      ...[on('region', 'status', '-createdAt'), on('person', '-createdAt'), on('aside.id')],
      ...[on('-createdAt', '_id'), on('unproven', '-createdAt', '_id')],
      ...[on('-harm', 'createdAt', '_id'), on('stopBy'), on('officer', '-changedAt'), on('closedAt'), on('finds', 'addedAt')],
      ...[on('finds', 'unproven', 'status', '-harm', 'createdAt', '_id'), on('finds', 'unproven', 'status', '-createdAt', '_id')],
      ...[
        on('finds', 'unproven', '-stopBy', '_id'),
        on('finds', '-createdAt'),
        on('finds', 'status', 'closedAt'),
        on('indexed', '-createdAt'),
        on('joinedTo'),
        on('status', 'closedAt'),
        on('status', 'movedAt'),
        on('status', 'unproven', 'region'),
      ],
    ],
    person: 'Who reported sees the reply; which officer works on it, wrote to whom, or closed it.',
  },
  reportKeys: { indexes: [on('report'), on('key', '-at')] },
  disputedTexts: {
    indexes: [on('settled', 'unproven', 'at'), on('settled', 'at'), on('settled', '_id'), on('at')],
    person: 'Who of the editing desk said what it is: nobody says it twice.',
  },
  releasedClues: { indexes: [on('at')], person: 'The officer who let it out.' },
  reportTies: { indexes: [on('a'), on('b')], person: 'The officer who said that two reports are of the same hand.' },
  exports: { indexes: [on('until')] },
  reportWords: { indexes: [on('grams', '-at', '_id'), on('town', 'grams', '-at', '_id')] },
  aids: {
    indexes: [
      on('status', 'region'),
      on('person', '-createdAt'),
      on('report'),
      on('consent.expires'),
      on('status', 'changedAt'),
      on('changedAt'),
    ],
    person: 'Who asked for aid sees the reply; who answered.',
  },
  activities: {
    indexes: [
      ...[on('-order'), on('town', '-order'), on('region', '-order')],
      // what has to come down, and what is printed
      ...[on('by', 'waits'), on('town', 'waits'), on('region', 'waits'), on('region', 'stocked')],
    ],
    person: 'Who entered or corrected it: they may do so again.',
  },
  plans: { indexes: [on('region', 'due'), on('at', 'waits'), on('at', 'due')], person: 'Who wrote or settled it.' },
  meetings: { indexes: [on('region', '-month'), on('region', 'waits')], person: 'Who wrote or changed its minutes.' },
  meetingParts: { indexes: [on('meeting')], person: 'Who wrote it: others see who to ask.' },
  // open ones of a place by their day, those of one meeting, and those of somebody's duty
  measures: { indexes: [on('region', 'waits'), on('region', 'month'), on('at', 'waits')], person: 'Who wrote or settled it.' },
  slogans: { indexes: [], few: 'Editors write each of them: some hundreds.' },
  scripts: { indexes: [], few: 'Editors write each of them: some hundreds.' },
  posters: { indexes: [], few: 'Editors write each of them: some hundreds.' },
  screens: { indexes: [on('region', '_id'), on('key'), on('list')], few: 'Each is paired by hand: some hundreds.' },
  screenRequests: { indexes: [on('key'), on('network'), on('at')] },
  screenings: { indexes: [on('item', 'region')] },
  // a case's own stands beside it
  comics: { indexes: [on('case')], few: 'Editors compose each of them: some hundreds.' },
  showings: { indexes: [on('region', 'downAt'), on('region', 'at'), on('item', 'region')] },
  broadcasts: {
    // those of a village by day; what waits to be agreed to; what came back to its writer; the log of any place
    indexes: [on('region', 'day'), on('at', 'status', 'day'), on('by', 'status', 'day'), on('at', '-order')],
    person: 'Who wrote, agreed to, played: a log of it is asked for by name.',
  },
  loudspeakers: { indexes: [], person: 'Who says where it stands and what is near.' },
  manuscripts: {
    indexes: [
      // what few have, first
      ...[on('due'), on('flagged'), on('kind', 'flagged'), on('offered.waits'), on('item', 'kind'), on('from')],
      ...[on('kind', 'status', '-updatedAt', '_id'), on('kind', 'status', '_id'), on('kind', '-updatedAt', '_id')],
      ...[on('status', '-updatedAt', '_id'), on('-updatedAt', '_id')],
    ],
    person: 'Who wrote it and who let it out: nobody approves their own.',
  },
  media: { indexes: [on('item'), on('at')], person: 'The editor whose upload it is.' },
  bundles: { indexes: [on('-number'), on('request')], few: 'Editors make each of them: some dozens a year.', person: 'Who made it.' },
  intakes: {
    indexes: [on('from.source', '-from.madeAt'), on('-takenAt')],
    few: 'Editors take each of them in: some dozens a year.',
    person: 'Whose upload it is, and who took it in.',
  },
  versions: { indexes: [on('manuscript', '-version')], person: 'Who wrote each wording.' },
  sounds: { indexes: [] },
  spokenTexts: {
    indexes: [on('state', 'waitsUntil', 'turn', '_id'), on('kind', '_id'), on('sounds')],
    few: 'A text for each content that is published, and each alert in force: some thousands, whatever the county’s size.',
  },
  speechPlans: { indexes: [], few: 'There is one.', person: 'The administrator who said yes to what it costs.' },
  speechMonths: { indexes: [], few: 'One a month.' },
  renderings: {
    indexes: [on('status', 'language', '-updatedAt'), on('kind', 'language', '-shown.at')],
    person: 'Who wrote or recorded it and who ticked it: never the same.',
  },
  renderingCounts: { indexes: [], few: 'One document.' },
  seatRequests: { indexes: [on('browser'), on('expires')], person: 'The browser that will be signed in, for three minutes.' },
  staffSessions: {
    indexes: [on('person', 'expires'), on('expires')],
    person: 'Which browser acts for which member of staff, for eight hours.',
  },
  signInAttempts: { indexes: [on('visitor', 'at'), on('at')] },
  serviceTokens: { indexes: [] },
  receiptTries: { indexes: [on('by', 'at'), on('at')] },
  limits: { indexes: [on('at')] },
  releases: { indexes: [], few: 'A deployment each: some dozens.' },
  migrations: { indexes: [], few: 'One for each numbered change of stored documents.' },
  arrivals: {
    indexes: [on('due'), on('to')],
    person:
      'A reporter whom the police answered, an author whose manuscript came back, an adult who asked to be told of a test: until they are told.',
  },
  heldRoles: { indexes: [], few: 'One document.' },
  appointments: {
    indexes: [on('key'), on('status', 'region'), on('person'), on('status', 'changedAt')],
    person: 'Who took a role on, and who asked them.',
  },
  feedbacks: {
    indexes: [on('answered', 'changedAt', '_id'), on('person', '-createdAt'), on('createdAt')],
    person: 'Who wrote it sees the answer; who answered.',
  },
  timerRuns: { indexes: [], few: 'One a timer.' },
  functionHours: { indexes: [on('hour')] },
  faults: { indexes: [], few: 'One a thing that is wrong, until it is well.' },
  incidents: {
    indexes: [on('month', 'region', '-at', '_id'), on('month', '-at', '_id'), on('number')],
    person: 'The officer who entered or changed it: a figure nobody answers for is none.',
  },
  incidentDigests: { indexes: [] },
  incidentMonths: { indexes: [on('month')], person: 'The officer who says that the month is whole.' },
  populations: { indexes: [on('region', '_id', 'year', 'people')], person: 'Who says how many people live there.' },
  bulletins: {
    indexes: [on('region', '-month'), on('status', 'region')],
    person: 'Who wrote in it and who approved it: nobody approves their own.',
  },
  campaignMonths: { indexes: [], few: 'One a town and month: some hundreds.' },
  campaignRuns: { indexes: [], few: 'One a month.' },
  campaignNotes: { indexes: [on('region', 'day')], person: 'Who noted or changed it.' },
  accessChains: { indexes: [], few: 'Two a town and month, for three years: some hundreds.' },
  auditLog: {
    indexes: [on('region', '-at', '_id'), on('-at', '_id'), on('link.chain')],
    person: 'The member of staff who did it: nobody does it unnamed.',
  },
  accesses: {
    indexes: [on('subject', '-at'), on('region', '-at', '_id'), on('-at', '_id'), on('link.chain'), on('at'), on('codes', 'call')],
    person: 'The member of staff who looked at what concerns a person.',
  },
}
