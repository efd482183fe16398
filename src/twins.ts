/**
 * Every file that the web has a twin of gives the same to who imports it, whichever of the two the build takes.
 * Left out is what only files of the web take, by the twin's own name.
 * `npm run check` names a pair that differs (the compiler) or is not listed here (scripts/check-twins.mjs).
 */
interface Twins {
  'check/ask/listen': [typeof import('./check/ask/listen'), typeof import('./check/ask/listen.h5')]
  'check/ask/model': [typeof import('./check/ask/model'), typeof import('./check/ask/model.h5')]
  'check/ask/paste': [typeof import('./check/ask/paste'), typeof import('./check/ask/paste.h5')]
  'check/ask/picture': [typeof import('./check/ask/picture'), typeof import('./check/ask/picture.h5')]
  'edit/desk/choose-medium': [typeof import('./edit/desk/choose-medium'), typeof import('./edit/desk/choose-medium.h5')]
  'edit/desk/sheet': [typeof import('./edit/desk/sheet'), typeof import('./edit/desk/sheet.h5')]
  'lib/back-online': [typeof import('./lib/back-online'), typeof import('./lib/back-online.h5')]
  'lib/copy': [typeof import('./lib/copy'), typeof import('./lib/copy.h5')]
  'lib/early-picture': [typeof import('./lib/early-picture'), typeof import('./lib/early-picture.h5')]
  'lib/enter-group': [typeof import('./lib/enter-group'), typeof import('./lib/enter-group.h5')]
  'lib/film': [typeof import('./lib/film'), Pick<typeof import('./lib/film.h5'), 'makeFilm'>]
  'lib/focus-on': [typeof import('./lib/focus-on'), typeof import('./lib/focus-on.h5')]
  'lib/give-word': [typeof import('./lib/give-word'), typeof import('./lib/give-word.h5')]
  'lib/go-to': [typeof import('./lib/go-to'), typeof import('./lib/go-to.h5')]
  'lib/picture': [typeof import('./lib/picture'), typeof import('./lib/picture.h5')]
  'lib/random': [typeof import('./lib/random'), typeof import('./lib/random.h5')]
  'lib/share': [typeof import('./lib/share'), typeof import('./lib/share.h5')]
  'lib/shelf': [typeof import('./lib/shelf'), typeof import('./lib/shelf.h5')]
  'lib/sounds': [Omit<typeof import('./lib/sounds'), 'keptSound'>, Omit<typeof import('./lib/sounds.h5'), 'keptSound'>]
  'lib/speak': [typeof import('./lib/speak'), typeof import('./lib/speak.h5')]
  'lib/step-back': [typeof import('./lib/step-back'), typeof import('./lib/step-back.h5')]
  'lib/subscribe': [typeof import('./lib/subscribe'), typeof import('./lib/subscribe.h5')]
  'lib/transport': [typeof import('./lib/transport'), Omit<typeof import('./lib/transport.h5'), 'askEarly'>]
  'lib/use-address': [typeof import('./lib/use-address'), typeof import('./lib/use-address.h5')]
  'mongolian/desk/choose-recording': [
    typeof import('./mongolian/desk/choose-recording'),
    typeof import('./mongolian/desk/choose-recording.h5'),
  ]
  'mongolian/desk/microphone': [typeof import('./mongolian/desk/microphone'), typeof import('./mongolian/desk/microphone.h5')]
  'report/write/microphone': [typeof import('./report/write/microphone'), typeof import('./report/write/microphone.h5')]
  'paper/own/give': [typeof import('./paper/own/give'), typeof import('./paper/own/give.h5')]
  'paper/own/shown-pictures': [typeof import('./paper/own/shown-pictures'), typeof import('./paper/own/shown-pictures.h5')]
  'rights/kept/give': [typeof import('./rights/kept/give'), typeof import('./rights/kept/give.h5')]
  'parts/poster-picture/save': [typeof import('./parts/poster-picture/save'), typeof import('./parts/poster-picture/save.h5')]
  'parts/print': [typeof import('./parts/print'), typeof import('./parts/print.h5')]
  'parts/sheet': [typeof import('./parts/sheet'), typeof import('./parts/sheet.h5')]
  'school/class/stage': [typeof import('./school/class/stage'), typeof import('./school/class/stage.h5')]
  'lib/tab-place': [typeof import('./lib/tab-place'), typeof import('./lib/tab-place.h5')]
  'ui/elements': [typeof import('./ui/elements'), typeof import('./ui/elements.h5')]
  'ui/media': [typeof import('./ui/media'), typeof import('./ui/media.h5')]
  'work/broadcast/give-sound': [typeof import('./work/broadcast/give-sound'), typeof import('./work/broadcast/give-sound.h5')]
  'work/materials/take-comic': [typeof import('./work/materials/take-comic'), typeof import('./work/materials/take-comic.h5')]
  'work/bulletin/png-of': [typeof import('./work/bulletin/png-of'), typeof import('./work/bulletin/png-of.h5')]
  'work/bundles/choose-bundle': [typeof import('./work/bundles/choose-bundle'), typeof import('./work/bundles/choose-bundle.h5')]
  'work/bundles/hand-on': [typeof import('./work/bundles/hand-on'), typeof import('./work/bundles/hand-on.h5')]
  'work/case-file/on-screen': [typeof import('./work/case-file/on-screen'), typeof import('./work/case-file/on-screen.h5')]
  'work/case-file/open-link': [typeof import('./work/case-file/open-link'), typeof import('./work/case-file/open-link.h5')]
  'work/films/room': [typeof import('./work/films/room'), typeof import('./work/films/room.h5')]
  'work/screens/files/room': [typeof import('./work/screens/files/room'), typeof import('./work/screens/files/room.h5')]
  'work/ledger-sheet/files': [typeof import('./work/ledger-sheet/files'), typeof import('./work/ledger-sheet/files.h5')]
  'work/groups/chat-tool': [typeof import('./work/groups/chat-tool'), typeof import('./work/groups/chat-tool.h5')]
  'work/screens/drawn': [typeof import('./work/screens/drawn'), typeof import('./work/screens/drawn.h5')]
  'work/materials/banner-sheet': [typeof import('./work/materials/banner-sheet'), typeof import('./work/materials/banner-sheet.h5')]
  'work/materials/ems': [typeof import('./work/materials/ems'), typeof import('./work/materials/ems.h5')]
  'work/publish/cover': [typeof import('./work/publish/cover'), typeof import('./work/publish/cover.h5')]
  'work/publish/copy-rich': [typeof import('./work/publish/copy-rich'), typeof import('./work/publish/copy-rich.h5')]
  'work/publish/shown': [typeof import('./work/publish/shown'), typeof import('./work/publish/shown.h5')]
  'work/queue/keys': [typeof import('./work/queue/keys'), typeof import('./work/queue/keys.h5')]
  'work/queue/large-picture': [typeof import('./work/queue/large-picture'), typeof import('./work/queue/large-picture.h5')]
}

type Differing = {
  [Name in keyof Twins]: Twins[Name] extends [infer One, infer Web] ? (One extends Web ? (Web extends One ? never : Name) : Name) : never
}[keyof Twins]

/** A pair that the compiler misses here is one whose exports have different types. */
export const differing: Record<Differing, never> = {}
