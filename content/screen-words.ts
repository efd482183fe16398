/** What a screen has in itself: shown when it has nothing else, for as long as it hangs. */
export const ownPiece = {
  headline: ['先问一问', '再转钱'],
  lines: ['陌生人叫您转钱，先停下', '打给家里人，打 96110 问'],
} as const
