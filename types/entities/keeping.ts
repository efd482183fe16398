import type { KeptKind } from '../words/kept'
import type { Collection } from './collections'

/** Whose a field is, and what: a person's own id, what stands for it (a mark), a name, a way to reach them, their words or files, where they live or what household they are; `staff`: the id of whoever did it on duty. */
type Whose = 'id' | 'mark' | 'name' | 'contact' | 'words' | 'household' | 'staff'

interface Keeping {
  /** What it is and which duty needs it. */
  what: string
  /** As what people are told of it (types/words/kept.ts); absent where nothing in it is about whoever uses the program. */
  kind?: KeptKind
  /** Each field with personal data in it. */
  personal?: Record<string, Whose>
  /** The fields without, in one line. A field that is in neither is found by test/calls/keeping.test.ts. */
  rest: string
  /**
   * Who ends it: `nightly` the run of cloudfunctions/rights/sweep.ts, by the days of `keptDays`; the name of another function that does; `use`: it goes with the next use, or with what it
   * belongs to; `work`: it stays as long as the campaign.
   */
  ends: 'nightly' | 'report' | 'aid' | 'family' | 'pack' | 'manuscript' | 'todo' | 'use' | 'work'
  /** When a person has themselves deleted: cloudfunctions/rights/erase.ts has a way for each that is deleted or detached. `kept` needs no way, and says why. */
  erased: 'deleted' | 'detached' | 'kept' | 'nobody'
  /** Why it stays. */
  stays?: string
}

const nobody = (what: string, rest: string) => ({ what, rest, ends: 'work', erased: 'nobody' }) as const
/** What staff wrote or decided: it names who, as a record of duty. */
const ofDuty = <P extends Record<string, Whose>>(what: string, personal: P, rest: string) =>
  ({ what, kind: 'duty', personal, rest, ends: 'work', erased: 'kept', stays: 'A record of duty: who wrote, agreed or decided.' }) as const

/** Of every collection: what it is, why it is kept, whose personal data is where in it, how long, what then, and what a person's deletion does. Beside the collections' schemas; the same in words for people: types/words/kept.ts. */
export const keeping = {
  regions: ofDuty(
    'The county, its towns, villages and schools, with their settings and who set them. An office’s name and number are public.',
    { set: 'staff', former: 'staff' },
    '_id name level households lines dutyRobot localWords scriptOrder childOffice office reopenDays justiceOffice keeping lookReaders areaCode loudspeaker quiet openingSince',
  ),
  people: {
    what: 'A person: where they live and what they wish, or their name and duties.',
    kind: 'self',
    personal: { _id: 'id', name: 'name', village: 'household', follows: 'household', audiences: 'household' },
    rest: 'since chosen untargeted wantsAlerts bulletinsSeen queueViews grants',
    ends: 'use',
    erased: 'deleted',
  },
  groups: ofDuty(
    'Village groups and who owns or claims them.',
    { 'wecom.owner': 'staff', 'claim.by': 'staff' },
    '_id village name opengid wecom.chatId claim.opengid claim.at version dissolvedAt',
  ),
  cases: nobody(
    'Published cases.',
    '_id title type audiences story turningPoint redFlags todo ask ownWords amountBand source related media publishedAt expires',
  ),
  searchEntries: nobody('The search over cases.', '_id version terms'),
  searchTerms: nobody('The search over cases.', '_id count best'),
  tips: nobody('Published tips.', '_id case audiences headline lines speech'),
  catalogues: nobody('Each day’s tips and scripts.', '_id tips scripts'),
  readings: {
    what: 'Which tips a person opened, so that they come back.',
    kind: 'readings',
    personal: { _id: 'id' },
    rest: 'opened',
    ends: 'nightly',
    erased: 'deleted',
  },
  alerts: ofDuty(
    'Alerts and their ways.',
    { sender: 'staff', approver: 'staff', returnedBy: 'staff' },
    '_id msgType status references replacedBy severity type audiences regions headline lines instruction case source approvedAt returned returnedAt flagged effective expires',
  ),
  sendings: ofDuty(
    'Tips on their way into groups.',
    { sender: 'staff' },
    '_id msgType tip headline lines regions source tellWorkers effective expires stoppedAt',
  ),
  dispatches: nobody('An alert × a group.', '_id alert group village sharedAt postedAt postedBy confirmedAt confirmedBy wecom'),
  opens: {
    what: 'Who opened an alert, under a mark that differs for each: what was reached is counted from it.',
    kind: 'opens',
    personal: { _id: 'mark', reader: 'mark' },
    rest: 'alert group at said',
    ends: 'nightly',
    erased: 'deleted',
  },
  tallies: nobody('Counts of opens.', '_id alert group opened acknowledged toldElders needHelp outside'),
  dispatchTallies: nobody('Counts of dispatches.', '_id alert region groups posted confirmed'),
  helps: {
    what: 'Somebody asked for help under an alert, for the grid worker to come.',
    kind: 'helps',
    personal: { reader: 'mark', contact: 'contact', village: 'household', doneBy: 'staff' },
    rest: '_id alert at doneAt unproven untrue backUntil',
    ends: 'nightly',
    erased: 'deleted',
  },
  households: {
    what: 'Homes the phone does not reach, for their village’s worker: where and why, no name. Nothing joins one to a person of the program; the worker takes it out.',
    personal: { village: 'household', label: 'household', why: 'household', lastVisit: 'household' },
    rest: '_id',
    ends: 'use',
    erased: 'nobody',
  },
  consents: {
    what: 'A yes to one message by WeChat.',
    kind: 'consents',
    personal: { _id: 'id', person: 'id' },
    rest: 'template at rules message withdrawnAt',
    ends: 'nightly',
    erased: 'deleted',
  },
  jobs: nobody('What is left to do for an alert.', '_id stage cursor runner leaseUntil dispatches createdAt doneAt tallied marksOutside'),
  messages: {
    what: 'Messages to people, each sent once.',
    kind: 'messages',
    personal: { _id: 'mark', to: 'id' },
    rest: 'alert words channel region status attempts due triedAt sentAt task askAt reason createdAt',
    ends: 'nightly',
    erased: 'deleted',
  },
  packs: nobody('课堂包.', '_id title band type theme story clue pairs card talk away'),
  lessons: {
    what: 'A class that was held, as counts; its teacher sees their own.',
    kind: 'duty',
    personal: { by: 'mark' },
    rest: '_id pack band school day cut pupils hands',
    ends: 'pack',
    erased: 'kept',
    stays: 'Counts of a class, for ninety days.',
  },
  quizItems: nobody('The bank of messages.', '_id theme genuine type bands variants why ask'),
  quizRounds: {
    what: 'Games, under a number made on a phone: nothing joins it to a person. The phone deletes it (quiz.forget).',
    rest: '_id family occasion adult answers missed day unproven',
    ends: 'family',
    erased: 'nobody',
  },
  quizTallies: nobody('How wordings were taken.', '_id item variant real fake ask words'),
  learnedFigures: nobody('Figures of all families.', '_id at bands acts'),
  stories: nobody('演一演.', '_id title band type scene nodes away'),
  rehearsals: {
    what: 'How an act went, under a phone’s number; as with games.',
    rest: '_id family story player deed asked undone day unproven',
    ends: 'family',
    erased: 'nobody',
  },
  guardianConsents: {
    what: 'A guardian’s yes, under a phone’s number; as with games.',
    rest: '_id family guardian child rules purposes at withdrawnAt',
    ends: 'family',
    erased: 'nobody',
  },
  reports: {
    what: 'What was handed in to the police, and what they did.',
    kind: 'reports',
    personal: {
      ...{
        person: 'id',
        secret: 'mark',
        what: 'words',
        seen: 'words',
        contact: 'contact',
        transfers: 'words',
        moments: 'words',
        age: 'household',
      },
      ...{ pictures: 'words', sounds: 'words', additions: 'words', pieces: 'words', notes: 'words', replies: 'staff', 'aside.by': 'staff' },
      ...{ officer: 'staff', moves: 'staff', 'hold.by': 'staff', alarmNumber: 'words', caseNumber: 'words' },
    },
    rest: '_id region type loss paid paidAt called110 dangers addedAt movedAt status unproven aside.id aside.why aside.at harm stopBy notFiled original joinedTo closedAt hold.why hold.at forgottenAt blockedAt finds indexed createdAt changedAt',
    ends: 'report',
    erased: 'detached',
  },
  reportKeys: {
    what: 'What reports share, as hashes; goes with the report’s words.',
    rest: '_id report key kind region at',
    ends: 'report',
    erased: 'nobody',
  },
  reportTies: ofDuty('What an officer said of two reports; goes with their words.', { by: 'staff' }, '_id a b same at'),
  releasedClues: ofDuty('Numbers that people who ask are told of.', { by: 'staff' }, '_id kind at'),
  disputedTexts: {
    ...ofDuty(
      'Texts that the check judged wrongly, with people taken out and without who asked.',
      { 'labels.by': 'staff' },
      '_id text level version said at unproven labels.is labels.type labels.at settled type',
    ),
    ends: 'nightly',
  },
  exports: { what: 'Files that officers take along, for a minute.', rest: '_id path file until', ends: 'report', erased: 'nobody' },
  reportWords: {
    what: 'Pieces of a report’s words, for the search; go with them.',
    rest: '_id town grams at',
    ends: 'report',
    erased: 'nobody',
  },
  aids: {
    what: 'What was handed over to a justice office, by a consent of its own.',
    kind: 'aids',
    personal: {
      ...{
        person: 'id',
        secret: 'mark',
        whom: 'household',
        answers: 'words',
        name: 'name',
        phone: 'contact',
        story: 'words',
        additions: 'words',
      },
      ...{ replies: 'staff' },
    },
    rest: '_id region report consent status due unproven takenAt forgottenAt createdAt changedAt',
    ends: 'aid',
    erased: 'detached',
  },
  activities: ofDuty(
    'The campaign’s ledger: what was done where and when, and about how many people; no names but of who answered for it.',
    { by: 'staff', last: 'staff', lead: 'name', past: 'staff' },
    '_id region day form setting spot theme counts counted printed banner units note source town order waits stocked photo at version out',
  ),
  plans: ofDuty(
    'What a place means to do in a year, and which duty answers for it.',
    { by: 'staff' },
    '_id region what due theme who from status settledOn why waits at changedAt version',
  ),
  meetings: ofDuty(
    'A joint meeting of a place on a month: when, where, who was there in office, what was said, and what its page told that day.',
    { by: 'staff', chair: 'name', present: 'name', excused: 'name', sitting: 'name', past: 'staff' },
    '_id region month day spot said held copies waits told at version',
  ),
  meetingParts: ofDuty(
    'What a town, its villages, its companies, its police and justice office bring to a joint meeting.',
    { by: 'staff', past: 'staff' },
    '_id meeting party region words at version',
  ),
  measures: ofDuty(
    'What a joint meeting decided, which duty answers for it, and what became of it.',
    { by: 'staff', past: 'staff' },
    '_id region month what who duty due status settledOn why from waits at changedAt version',
  ),
  slogans: nobody('What is put up.', '_id text type audiences'),
  scripts: nobody('What is read out.', '_id case title text audiences'),
  posters: nobody('What is put up.', '_id case title headline lines colour audiences'),
  comics: nobody('What is put up, and read beside its case.', '_id case title panels audiences'),
  showings: nobody(
    'What was put on a screen or a wall of a place, until when; not by whom.',
    '_id region spot kind item what said at until downAt',
  ),
  broadcasts: ofDuty(
    'What a village’s loudspeaker reads out on a day, and its log: who agreed, who played it.',
    { by: 'staff', 'approved.by': 'staff', 'givenBack.by': 'staff', slots: 'staff', past: 'staff' },
    '_id region day at order status changedAt version approved.at givenBack.at givenBack.words',
  ),
  loudspeakers: ofDuty(
    'Where a village’s loudspeaker stands and what is near, and who says so.',
    { by: 'staff', past: 'staff' },
    '_id spot near at version',
  ),
  screens: nobody(
    'Screens that play by themselves: where they hang, what they play, what they showed last. Nothing of a person.',
    '_id region name hours exact sound plays size device key version pairedAt said noted list',
  ),
  screenRequests: {
    what: 'A screen that asks to be paired, for ten minutes; no person.',
    rest: '_id id key network size device at expires',
    ends: 'use',
    erased: 'nobody',
  },
  screenings: nobody('Which alert a screen showed, as it says itself.', '_id screen region item at'),
  manuscripts: ofDuty(
    'What becomes a row.',
    { author: 'staff', reviewer: 'staff' },
    '_id kind item live status content title version region from words flagged kept due source offered updatedAt',
  ),
  versions: ofDuty('Each wording.', { author: 'staff' }, '_id manuscript version content source at'),
  media: ofDuty('Pictures, sounds and videos of cases; those that no case shows go at night.', { by: 'staff' }, '_id item pieces file at'),
  bundles: ofDuty(
    'Bundles of contents made for other counties; the file goes at night.',
    { by: 'staff' },
    '_id request source county number madeAt items withdrawn pictures carried file',
  ),
  intakes: ofDuty(
    'Bundles of other counties that were taken in; the file goes at night.',
    { by: 'staff' },
    '_id at pieces file from takenAt counts',
  ),
  renderings: ofDuty(
    'Mongolian and recordings.',
    { author: 'staff', 'shown.reviewer': 'staff' },
    '_id kind item language text recording transcript status version region words upload shown.text shown.recording shown.transcript shown.source shown.at updatedAt',
  ),
  sounds: nobody('Sentences as a machine speaks them; they go with the last text that says them.', '_id words characters file at'),
  spokenTexts: nobody(
    'Published texts that are spoken, each as one sound; a text goes with what it belongs to.',
    '_id kind item words hash sounds characters state turn tries waitsUntil file bytes at',
  ),
  speechPlans: ofDuty(
    'What the county pays for speech, and who said yes.',
    { by: 'staff' },
    '_id version yes price cap at gatheredAt askedAt counts busyUntil trouble',
  ),
  speechMonths: nobody('How many characters were spoken in a month.', '_id characters'),
  renderingCounts: nobody('How much there is in Mongolian.', '_id at kinds'),
  seatRequests: {
    what: 'A browser that asks to be signed in, for three minutes.',
    kind: 'marks',
    personal: { browser: 'id' },
    rest: '_id id device word at expires',
    ends: 'nightly',
    erased: 'deleted',
  },
  staffSessions: {
    what: 'Which browser acts for which member of staff.',
    kind: 'duty',
    personal: { _id: 'id', person: 'staff' },
    rest: 'device since expires',
    ends: 'nightly',
    erased: 'deleted',
  },
  signInAttempts: {
    what: 'Somebody guessing at digits.',
    kind: 'marks',
    personal: { visitor: 'mark' },
    rest: '_id at',
    ends: 'nightly',
    erased: 'deleted',
  },
  serviceTokens: nobody('What functions know each other by, and whether the readers’ salt is still the same.', '_id sign since'),
  accesses: {
    what: 'Who looked at personal data.',
    kind: 'duty',
    personal: { _id: 'staff', person: 'staff', filter: 'words' },
    rest: 'at call subject region codes refused link',
    ends: 'nightly',
    erased: 'kept',
    stays: 'A log of looks must not lose whoever looked.',
  },
  accessChains: { what: 'The ends of the chains of looks and deeds; go with them.', rest: '_id n own', ends: 'use', erased: 'nobody' },
  receiptTries: {
    what: 'Codes that were asked for and are not there.',
    kind: 'marks',
    personal: { by: 'mark' },
    rest: '_id at',
    ends: 'nightly',
    erased: 'deleted',
  },
  limits: {
    what: 'A day’s places that were taken, and what is done one at a time.',
    kind: 'marks',
    personal: { _id: 'mark' },
    rest: 'at turn',
    ends: 'nightly',
    erased: 'deleted',
  },
  releases: nobody('What was deployed here and when.', '_id version file begunAt outAt'),
  migrations: nobody(
    'How far a change of stored documents has come; where it broke, that document’s id.',
    '_id after changed broken doneAt',
  ),
  arrivals: {
    what: 'Something came to wait for somebody, until they are told.',
    kind: 'messages',
    personal: { to: 'id' },
    rest: '_id kind regions due',
    ends: 'todo',
    erased: 'deleted',
  },
  feedbacks: {
    what: 'A complaint or a suggestion to the county, and its answer.',
    kind: 'feedbacks',
    personal: { person: 'id', secret: 'mark', text: 'words', contact: 'contact', 'answers.by': 'staff' },
    rest: '_id kind answers.id answers.text answers.at answered unproven createdAt changedAt',
    ends: 'nightly',
    erased: 'deleted',
  },
  timerRuns: nobody('When each timer last did its work.', '_id since at failedAt lookedAt'),
  functionHours: {
    what: 'How many calls each function answered in an hour, and how fast; nobody and nothing that was said is in it.',
    rest: '_id function hour calls failed took',
    ends: 'nightly',
    erased: 'nobody',
  },
  faults: {
    what: 'What is wrong with the program, until it is well.',
    rest: '_id what since toldAt wellAt',
    ends: 'use',
    erased: 'nobody',
  },
  heldRoles: nobody('Which roles are held where, by nobody who is named.', '_id changes at held'),
  appointments: {
    what: 'Who took a role on, and who asked them.',
    kind: 'duty',
    personal: { name: 'name', person: 'staff', by: 'staff' },
    rest: '_id role region status key further expires until word first why changedAt',
    ends: 'nightly',
    erased: 'kept',
    stays: 'Who held which right, until three years after its end.',
  },
  incidents: ofDuty(
    'Cases as the police count them, without names: month, place, kind, and of whom it happened to sex and age in tens.',
    { by: 'staff', earlier: 'staff', number: 'mark', sex: 'household', age: 'household' },
    '_id month region cases type amount dissuaded company struck version at',
  ),
  incidentDigests: nobody('What counts of a month’s cases, packed; made anew from them when one is changed.', '_id turn rows count'),
  incidentMonths: ofDuty('That a place’s month is entered as a whole.', { by: 'staff' }, '_id region month at'),
  populations: ofDuty(
    'How many people live in a place, and who says so.',
    { by: 'staff', earlier: 'staff' },
    '_id region year people source asOf version at',
  ),
  bulletins: ofDuty(
    'The bulletin of a place on a month: the program’s figures and the words around them; nothing of a person in it.',
    { by: 'staff', writers: 'staff', written: 'staff', givenBack: 'staff', issued: 'staff' },
    '_id region month status version head at',
  ),
  campaignMonths: nobody(
    'What was done and what came of it in a month of the county or a town: counts.',
    '_id month region at alerts tips screens screensThemselves meant notReached ledger learning asked reports helped',
  ),
  campaignNotes: ofDuty(
    'What else happened in a place on a day, beside the figures.',
    { by: 'staff', past: 'staff' },
    '_id region day words out at version',
  ),
  campaignRuns: nobody('How far the night’s counting is.', '_id night stage after places meant reached'),
  auditLog: {
    what: 'Who did what to roles, content and settings; that somebody had themselves deleted, and not who.',
    kind: 'duty',
    personal: { by: 'staff', about: 'name' },
    rest: '_id at deed region why until link',
    ends: 'nightly',
    erased: 'kept',
    stays: 'A log of deeds must not lose whoever did them.',
  },
} as const satisfies Record<Collection, Keeping>

/** The collections that the nightly run ends, and those that a person's deletion changes: each needs its way, or the way does not compile. */
export type Swept = { [C in Collection]: (typeof keeping)[C]['ends'] extends 'nightly' ? C : never }[Collection]
export type Erased = { [C in Collection]: (typeof keeping)[C]['erased'] extends 'deleted' | 'detached' ? C : never }[Collection]
