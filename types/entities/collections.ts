import type * as z from 'zod/mini'
import { Access } from './access'
import { Activity } from './activity'
import { Aid } from './aid'
import { Alert } from './alert'
import { Appointment } from './appointment'
import { Arrival } from './arrival'
import { AuditEntry } from './audit'
import { Broadcast, Loudspeaker } from './broadcast'
import { Bulletin } from './bulletin'
import { Bundle, Intake } from './bundle'
import { CampaignMonth, CampaignRun } from './campaign-month'
import { CampaignNote } from './campaign-note'
import { Case } from './case'
import { ChainEnd } from './chain'
import { Comic } from './comic'
import { Consent } from './consent'
import { Dispatch } from './dispatch'
import { DispatchTally } from './dispatch-tally'
import { DisputedText } from './disputed-text'
import { Export } from './export'
import { GuardianConsent, Rehearsal } from './family'
import { Feedback } from './feedback'
import { Group } from './group'
import { HeldRoles } from './held-roles'
import { Help } from './help'
import { Household } from './household'
import { Incident, IncidentDigest, IncidentMonth, Population } from './incident'
import { LearnedFigures } from './learned'
import { Lesson } from './lesson'
import { Limit } from './limit'
import { Manuscript, Version } from './manuscript'
import { Poster, Script, Slogan } from './material'
import { Medium } from './medium'
import { Measure, Meeting, MeetingPart } from './meeting'
import { Job, Message } from './message'
import { Open, Tally } from './open'
import { Pack } from './pack'
import { Person } from './person'
import { Plan } from './plan'
import { QuizItem, QuizRound, QuizTally } from './quiz'
import { ReceiptTry } from './receipt-try'
import { Region } from './region'
import { MigrationRun, Release } from './release'
import { Localization, RenderingCount } from './rendering'
import { Report } from './report'
import { ReleasedClue, ReportKey, ReportTie, ReportWords } from './report-tie'
import { Fault, FunctionHour, TimerRun } from './running'
import { Screen, Screening, ScreenRequest } from './screen'
import { SearchEntry, SearchTerm } from './search'
import { SeatRequest, SignInAttempt, StaffSession } from './seat'
import { ServiceToken } from './service-token'
import { Showing } from './showing'
import { Story } from './story'
import { DailyTipSnapshot, Tip, TipHistory } from './tip'
import { TipBroadcast } from './tip-broadcast'
import { Sound, SpeechMonth, SpeechPlan, SpokenText } from './voice'

/** Every collection and what a document in it is, made when first asked for. */
export const collections = {
  regions: Region,
  people: Person,
  groups: Group,
  cases: Case,
  searchEntries: SearchEntry,
  searchTerms: SearchTerm,
  tips: Tip,
  catalogues: DailyTipSnapshot,
  readings: TipHistory,
  alerts: Alert,
  sendings: TipBroadcast,
  dispatches: Dispatch,
  opens: Open,
  tallies: Tally,
  dispatchTallies: DispatchTally,
  helps: Help,
  households: Household,
  consents: Consent,
  jobs: Job,
  messages: Message,
  packs: Pack,
  lessons: Lesson,
  quizItems: QuizItem,
  quizRounds: QuizRound,
  quizTallies: QuizTally,
  learnedFigures: LearnedFigures,
  stories: Story,
  rehearsals: Rehearsal,
  guardianConsents: GuardianConsent,
  reports: Report,
  reportKeys: ReportKey,
  reportTies: ReportTie,
  releasedClues: ReleasedClue,
  disputedTexts: DisputedText,
  exports: Export,
  reportWords: ReportWords,
  aids: Aid,
  activities: Activity,
  plans: Plan,
  meetings: Meeting,
  meetingParts: MeetingPart,
  measures: Measure,
  slogans: Slogan,
  scripts: Script,
  posters: Poster,
  comics: Comic,
  showings: Showing,
  broadcasts: Broadcast,
  loudspeakers: Loudspeaker,
  screens: Screen,
  screenRequests: ScreenRequest,
  screenings: Screening,
  manuscripts: Manuscript,
  versions: Version,
  media: Medium,
  bundles: Bundle,
  intakes: Intake,
  renderings: Localization,
  sounds: Sound,
  spokenTexts: SpokenText,
  speechPlans: SpeechPlan,
  speechMonths: SpeechMonth,
  renderingCounts: RenderingCount,
  seatRequests: SeatRequest,
  staffSessions: StaffSession,
  signInAttempts: SignInAttempt,
  serviceTokens: ServiceToken,
  accesses: Access,
  accessChains: ChainEnd,
  auditLog: AuditEntry,
  receiptTries: ReceiptTry,
  releases: Release,
  migrations: MigrationRun,
  limits: Limit,
  arrivals: Arrival,
  appointments: Appointment,
  heldRoles: HeldRoles,
  feedbacks: Feedback,
  timerRuns: TimerRun,
  functionHours: FunctionHour,
  faults: Fault,
  incidents: Incident,
  incidentDigests: IncidentDigest,
  incidentMonths: IncidentMonth,
  populations: Population,
  bulletins: Bulletin,
  campaignMonths: CampaignMonth,
  campaignRuns: CampaignRun,
  campaignNotes: CampaignNote,
}

export type Collection = keyof typeof collections

export type Doc<C extends Collection> = z.infer<ReturnType<(typeof collections)[C]>>
